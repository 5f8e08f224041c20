use super::super::form::{Answers, Sending};
use crate::prelude::*;

static ATTACHED: Say = passed(
    "attached",
    text("It is attached to the email.", "Mae ynghlwm wrth yr e-bost."),
)
.about(&["sending"]);
static NOT_ATTACHED: Say = failed(
    "not-attached",
    text(
        "It stands in the text of the email, and the Register asks for an attachment.",
        "Mae yn nhestun yr e-bost, ac mae'r Gofrestr yn gofyn am atodiad.",
    ),
    text(
        "Scan or save the signed letter, and attach it to the email to the Register.",
        "Sganiwch neu cadwch y llythyr wedi'i lofnodi, ac atodwch ef i'r e-bost at y Gofrestr.",
    ),
)
.about(&["sending"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/attached",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN1, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Is the notice attached to the email?",
        "A yw'r hysbysiad ynghlwm wrth yr e-bost?",
    ),
    each: Each::Once,
    fields: &["changes", "sending"],
    says: &[&ATTACHED, &NOT_ATTACHED],
    applies: |c| all([c.form.needs_letter(), c.form.is_emailed()]),
    check: |c| c.form.sending.is(&Sending::Attached).says(&ATTACHED, &NOT_ATTACHED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"head-of-centre"}],"sending":"attached"}"#,
            Expect::Says(&ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"exams-officer"}],"sending":"in-the-email"}"#,
            Expect::Says(&NOT_ATTACHED)
        ),
        // With a name, the other change decides.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"},{"what":"other"}],"sending":"in-the-email"}"#,
            Expect::Says(&NOT_ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"in-the-email"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sending":"other"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}]}"#,
            Expect::Missing(&["sending"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{}],"sending":"attached"}"#,
            Expect::Missing(&["changes[0].what"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["changes", "sending"])),
    ],
};
