use super::super::form::{Answers, Sending};
use crate::prelude::*;

static EMAILED: Say = passed("emailed", text("It goes by email.", "Mae'n mynd drwy e-bost.")).about(&["sending"]);
static NOT_EMAILED: Say = failed(
    "not-emailed",
    text(
        "It does not go by email, which is the way that is published.",
        "Nid yw'n mynd drwy e-bost, sef y ffordd a gyhoeddwyd.",
    ),
    text(
        "Send the notice to the Register by email.",
        "Anfonwch yr hysbysiad at y Gofrestr drwy e-bost.",
    ),
)
.about(&["sending"])
.done_by(&[
    "tell-of-name",
    "tell-of-address-or-storage",
    "tell-of-other-detail",
    "tell-of-change",
]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/emailed",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W12, &clauses::NCN1],
    policies: &[],
    asks: text(
        "Does the notice go to the Register by email?",
        "A yw'r hysbysiad yn mynd i'r Gofrestr drwy e-bost?",
    ),
    each: Each::Once,
    fields: &["changes", "sending"],
    says: &[&EMAILED, &NOT_EMAILED],
    applies: |c| c.form.tells_something(),
    check: |c| {
        Ok(match c.form.sending.get()? {
            Sending::Attached | Sending::Body => EMAILED.plain(),
            Sending::AnotherWay => NOT_EMAILED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{}],"sending":"attached"}"#,
            Expect::Says(&EMAILED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"in-the-email"}"#,
            Expect::Says(&EMAILED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sending":"other"}"#,
            Expect::Says(&NOT_EMAILED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}]}"#,
            Expect::Missing(&["sending"])
        ),
        case("2026-11-22", r#"{"sending":"other"}"#, Expect::Missing(&["changes"])),
        case(
            "2026-11-22",
            r#"{"changes":[],"sending":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};
