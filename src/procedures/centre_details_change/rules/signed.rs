use super::super::form::{Answers, Signature};
use crate::prelude::*;

static SIGNED: Say =
    passed("by-hand", text("It is signed by hand.", "Mae wedi'i lofnodi â llaw.")).about(&["signature"]);
static TYPED: Say = cant_tell(
    "typed",
    text(
        "It carries a typed name or an electronic signature. Whether that counts as signed is not published.",
        "Mae arno enw wedi'i deipio neu lofnod electronig. Ni chyhoeddwyd a yw hynny'n cyfrif fel llofnod.",
    ),
    text(
        "Have the notice signed by hand, or ask the Register whether a typed or electronic signature will do.",
        "Trefnwch i'r hysbysiad gael ei lofnodi â llaw, neu gofynnwch i'r Gofrestr a wnaiff llofnod wedi'i deipio neu un electronig y tro.",
    ),
)
.about(&["signature"]);
static UNSIGNED: Say = failed(
    "unsigned",
    text("It is not signed.", "Nid yw wedi'i lofnodi."),
    text(
        "Have the head of centre sign the notice.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r hysbysiad.",
    ),
)
.about(&["signature"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/signed",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN1, &clauses::R_REGISTER],
    policies: &[],
    asks: text("Is the notice signed?", "A yw'r hysbysiad wedi'i lofnodi?"),
    each: Each::Once,
    fields: &["changes", "signature"],
    says: &[&SIGNED, &TYPED, &UNSIGNED],
    applies: |c| c.form.needs_letter(),
    check: |c| {
        Ok(match c.form.signature.get()? {
            Signature::Handwritten => SIGNED.plain(),
            Signature::Typed => TYPED.plain(),
            Signature::Unsigned => UNSIGNED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"signature":"handwritten"}"#,
            Expect::Says(&SIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"head-of-centre"}],"signature":"typed"}"#,
            Expect::Says(&TYPED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"exams-officer"}],"signature":"none"}"#,
            Expect::Says(&UNSIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"signature":"none"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}]}"#,
            Expect::Missing(&["signature"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["changes", "signature"])),
    ],
};
