use super::super::form::Answers;
use crate::prelude::*;

static READ: Say = passed(
    "read",
    text(
        "The documents that WJEC's page lists have been read.",
        "Darllenwyd y dogfennau y mae tudalen CBAC yn eu rhestru.",
    ),
)
.about(&["listedDocumentsRead"]);
static NOT_READ: Say = failed(
    "not-read",
    text(
        "The documents that WJEC's page lists have not been read.",
        "Nid yw'r dogfennau y mae tudalen CBAC yn eu rhestru wedi'u darllen.",
    ),
    text(
        "Read the documents that WJEC's page lists for new institutions.",
        "Darllenwch y dogfennau y mae tudalen CBAC yn eu rhestru ar gyfer sefydliadau newydd.",
    ),
)
.about(&["listedDocumentsRead"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/new-institution-read-listed-documents",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W3],
    policies: &["wjec"],
    asks: text(
        "Have the documents listed for new institutions been read before getting in touch?",
        "A ddarllenwyd y dogfennau a restrir ar gyfer sefydliadau newydd cyn cysylltu?",
    ),
    each: Each::Once,
    fields: &["offersGeneralQualifications", "hasCentreNumber", "listedDocumentsRead"],
    says: &[&READ, &NOT_READ],
    applies: |c| c.form.is_new(),
    check: |c| c.form.listed_documents_read.says(&READ, &NOT_READ),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false,"listedDocumentsRead":true}"#,
            Expect::Says(&READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false,"listedDocumentsRead":false}"#,
            Expect::Says(&NOT_READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false}"#,
            Expect::Missing(&["listedDocumentsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","hasCentreNumber":false,"listedDocumentsRead":false}"#,
            Expect::Missing(&["offersGeneralQualifications"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["offersGeneralQualifications", "hasCentreNumber", "listedDocumentsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true,"listedDocumentsRead":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","hasCentreNumber":true}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":true,"listedDocumentsRead":false}"#,
            Expect::Inapplicable
        ),
    ],
};
