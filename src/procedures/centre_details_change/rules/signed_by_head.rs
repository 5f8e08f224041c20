use super::super::form::{Answers, Signatory};
use crate::prelude::*;

static HEAD: Say = passed(
    "head",
    text(
        "The head of centre signs, or the acting head as head.",
        "Pennaeth y ganolfan sy'n llofnodi, neu'r pennaeth dros dro fel pennaeth.",
    ),
)
.about(&["signatory"]);
static NOT_HEAD: Say = failed(
    "not-head",
    text(
        "Somebody other than the head of centre signs. The Register names no substitute, not even where the head is away.",
        "Rhywun heblaw pennaeth y ganolfan sy'n llofnodi. Nid yw'r Gofrestr yn enwi dirprwy, hyd yn oed lle mae'r pennaeth i ffwrdd.",
    ),
    text(
        "Have the head of centre sign the notice.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r hysbysiad.",
    ),
)
.about(&["signatory"]);
static EXECUTIVE: Say = cant_tell(
    "trust-executive",
    text(
        "An executive of the trust signs. Your answers do not say whether that person is the head of centre.",
        "Swyddog gweithredol yr ymddiriedolaeth sy'n llofnodi. Nid yw eich atebion yn dweud ai'r person hwnnw yw pennaeth y ganolfan.",
    ),
    text(
        "Find out who the head of centre is, and have that person sign the notice.",
        "Darganfyddwch pwy yw pennaeth y ganolfan, a gofynnwch i'r person hwnnw lofnodi'r hysbysiad.",
    ),
)
.about(&["signatory"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/signed-by-head",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN1, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Does the head of centre sign the notice?",
        "Ai pennaeth y ganolfan sy'n llofnodi'r hysbysiad?",
    ),
    each: Each::Once,
    fields: &["changes", "signature", "signatory"],
    says: &[&HEAD, &NOT_HEAD, &EXECUTIVE],
    applies: |c| all([c.form.needs_letter(), c.form.is_signed()]),
    check: |c| {
        Ok(match c.form.signatory.get()? {
            Signatory::Head | Signatory::ActingHead => HEAD.plain(),
            Signatory::SeniorTeam | Signatory::Other => NOT_HEAD.plain(),
            Signatory::TrustExecutive => EXECUTIVE.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"head-of-centre"}],"signature":"typed","signatory":"acting-head"}"#,
            Expect::Says(&HEAD)
        ),
        // Unlike WJEC's own request, nobody can stand in.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"exams-officer"}],"signature":"handwritten","signatory":"senior-team"}"#,
            Expect::Says(&NOT_HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"other"}],"signature":"handwritten","signatory":"other"}"#,
            Expect::Says(&NOT_HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"other"}],"signature":"handwritten","signatory":"trust-executive"}"#,
            Expect::Says(&EXECUTIVE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"signature":"none","signatory":"other"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"signature":"handwritten","signatory":"other"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"signature":"handwritten"}"#,
            Expect::Missing(&["signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"signatory":"head-of-centre"}"#,
            Expect::Missing(&["signature"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{}]}"#,
            Expect::Missing(&["changes[0].what", "signature", "signatory"])
        ),
    ],
};
