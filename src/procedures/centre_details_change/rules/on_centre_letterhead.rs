use super::super::form::{Answers, Letterhead};
use crate::prelude::*;

static CENTRE: Say = passed(
    "centre",
    text(
        "It is on the centre's own headed paper.",
        "Mae ar bapur â phennyn y ganolfan ei hun.",
    ),
)
.about(&["letterhead"]);
static TRUST: Say = cant_tell(
    "trust-or-authority",
    text(
        "It is on the headed paper of a trust, a group or an authority. What is published says the centre's.",
        "Mae ar bapur â phennyn ymddiriedolaeth, grŵp neu awdurdod. Papur y ganolfan a ddywedir yn yr hyn a gyhoeddwyd.",
    ),
    text(
        "Put the notice on the centre's own headed paper, or ask the Register whether the other paper will do.",
        "Rhowch yr hysbysiad ar bapur â phennyn y ganolfan ei hun, neu gofynnwch i'r Gofrestr a wnaiff y papur arall y tro.",
    ),
)
.about(&["letterhead"]);
static NONE: Say = failed(
    "none",
    text("It is not on headed paper.", "Nid yw ar bapur â phennyn."),
    text(
        "Write the notice on the centre's headed paper.",
        "Ysgrifennwch yr hysbysiad ar bapur â phennyn y ganolfan.",
    ),
)
.about(&["letterhead"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/on-centre-letterhead",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN1, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Is the notice on the centre's headed paper?",
        "A yw'r hysbysiad ar bapur â phennyn y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes", "letterhead"],
    says: &[&CENTRE, &TRUST, &NONE],
    applies: |c| c.form.needs_letter(),
    check: |c| {
        Ok(match c.form.letterhead.get()? {
            Letterhead::Centre => CENTRE.plain(),
            Letterhead::Trust => TRUST.plain(),
            Letterhead::Plain => NONE.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"head-of-centre"}],"letterhead":"centre"}"#,
            Expect::Says(&CENTRE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"secure-storage"}],"letterhead":"none"}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"},{"what":"address"}],"letterhead":"none"}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"exams-officer"}],"letterhead":"trust-or-authority"}"#,
            Expect::Says(&TRUST)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"letterhead":"none"}"#,
            Expect::Inapplicable
        ),
        case("2026-11-22", r#"{"changes":[]}"#, Expect::Inapplicable),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"other"}]}"#,
            Expect::Missing(&["letterhead"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"},{}],"letterhead":"none"}"#,
            Expect::Missing(&["changes[1].what"])
        ),
    ],
};
