use super::super::form::Answers;
use crate::prelude::*;

static READ: Say = passed("read", text("Both have been read.", "Darllenwyd y ddau.")).about(&["conditionsRead"]);
static NOT_READ: Say = failed(
    "not-read",
    text("They have not both been read.", "Nid yw'r ddau wedi'u darllen."),
    text(
        "Read both on WJEC's page, and then ask for the form.",
        "Darllenwch y ddau ar dudalen CBAC, ac yna gofynnwch am y ffurflen.",
    ),
)
.about(&["conditionsRead"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/established-centre-read-conditions",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W2],
    policies: &["wjec"],
    asks: text(
        "Have the General Conditions and the Terms of Business been read before asking for a form?",
        "A ddarllenwyd yr Amodau Cyffredinol a'r Telerau Busnes cyn gofyn am ffurflen?",
    ),
    each: Each::Once,
    fields: &["offersGeneralQualifications", "hasCentreNumber", "conditionsRead"],
    says: &[&READ, &NOT_READ],
    applies: |c| c.form.is_established(),
    check: |c| c.form.conditions_read.says(&READ, &NOT_READ),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true,"conditionsRead":true}"#,
            Expect::Says(&READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true,"conditionsRead":false}"#,
            Expect::Says(&NOT_READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true}"#,
            Expect::Missing(&["conditionsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"conditionsRead":false}"#,
            Expect::Missing(&["hasCentreNumber"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["offersGeneralQualifications", "hasCentreNumber", "conditionsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false,"conditionsRead":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":false,"conditionsRead":false}"#,
            Expect::Inapplicable
        ),
    ],
};
