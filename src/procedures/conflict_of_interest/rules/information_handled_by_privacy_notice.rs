use super::super::form::Answers;
use crate::prelude::*;

static IN_LINE: Say = passed(
    "in-line",
    text(
        "The information is collected and sent in line with the centre's own privacy notice.",
        "Caiff yr wybodaeth ei chasglu a'i hanfon yn unol â hysbysiad preifatrwydd y ganolfan ei hun.",
    ),
)
.about(&["privacyNotice"]);
static NOT_IN_LINE: Say = failed(
    "not-in-line",
    text(
        "The information is not collected and sent in line with the centre's own privacy notice. WJEC asks that it is. For the awarding bodies in your answers nothing is published, but the centre answers for how it is handled.",
        "Ni chaiff yr wybodaeth ei chasglu a'i hanfon yn unol â hysbysiad preifatrwydd y ganolfan ei hun. Mae CBAC yn gofyn am hynny. Ar gyfer y cyrff dyfarnu yn eich atebion ni chyhoeddir dim, ond y ganolfan sy'n atebol am sut y caiff ei thrin.",
    ),
    text(
        "Bring the centre's privacy notice and its practice into line before information on conflicts is sent.",
        "Sicrhewch fod hysbysiad preifatrwydd y ganolfan a'i harfer yn cyd-fynd cyn anfon gwybodaeth am wrthdaro.",
    ),
)
.about(&["privacyNotice"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/information-handled-by-privacy-notice",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W17, &clauses::W17A],
    policies: &[],
    asks: text(
        "Does the centre collect and send this information in line with its own privacy notice?",
        "A yw'r ganolfan yn casglu ac yn anfon yr wybodaeth hon yn unol â'i hysbysiad preifatrwydd ei hun?",
    ),
    each: Each::Once,
    fields: &["declarations", "privacyNotice"],
    says: &[&IN_LINE, &NOT_IN_LINE],
    // The clause is WJEC's own: for WJEC it is a requirement.
    applies: |c| {
        let listed = c.form.declarations.get()?;
        all(listed
            .iter()
            .map(|d| not(d.body.is(&Body::Wjec)))
            .chain([Ok(!listed.is_empty())]))
    },
    check: |c| c.form.privacy_notice.says(&IN_LINE, &NOT_IN_LINE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa"}],"privacyNotice":true}"#,
            Expect::Says(&IN_LINE)
        ),
        // A plain no is never ignored.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa"},{"awardingBody":"pearson"}],"privacyNotice":false}"#,
            Expect::Says(&NOT_IN_LINE)
        ),
        // One of WJEC's makes it a requirement.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa"},{"awardingBody":"wjec"}],"privacyNotice":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[],"privacyNotice":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa"}]}"#,
            Expect::Missing(&["privacyNotice"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{}],"privacyNotice":false}"#,
            Expect::Missing(&["declarations[0].awardingBody"])
        ),
    ],
};
