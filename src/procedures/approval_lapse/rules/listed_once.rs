use super::super::form::{Answers, EACH};
use crate::prelude::*;

static ONCE: Say = passed(
    "once",
    text(
        "The qualification is listed once.",
        "Mae'r cymhwyster wedi'i restru unwaith.",
    ),
)
.about(&["qualifications[].number"]);
static AGAIN: Say = failed(
    "again",
    text(
        "The same qualification number is listed more than once, so that its events are checked apart.",
        "Mae'r un rhif cymhwyster wedi'i restru fwy nag unwaith, fel bod ei ddigwyddiadau'n cael eu gwirio ar wahân.",
    ),
    text(
        "List the qualification once, with all its approvals, entries and claims, and check again.",
        "Rhestrwch y cymhwyster unwaith, gyda'i holl gymeradwyaethau, cofrestriadau a hawliadau, a gwiriwch eto.",
    ),
)
.about(&["qualifications[].number"]);

/// Whether another item of the list has the same number.
fn is_again(c: &Context<Answers>) -> Answer<bool> {
    let listed = c.form.qualifications.get()?;
    let number = &listed[c.item].number;
    let others = listed.iter().enumerate().filter(|(other, _)| *other != c.item);
    any(others.map(|(_, other)| both(number.as_ref(), other.number.as_ref()).map(|(one, other)| one == other)))
}

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/listed-once",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::N8, &clauses::O16, &clauses::R_LAPSE_ACTIVITY],
    policies: &[],
    asks: text(
        "Is the qualification listed only once?",
        "A yw'r cymhwyster wedi'i restru unwaith yn unig?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&ONCE, &AGAIN],
    // The numbers are not needed: left out, they make nothing wait, and nothing passes without them.
    applies: |c| {
        c.form.qualifications.get()?;
        Ok(is_again(c).is_ok())
    },
    check: |c| is_again(c).says(&AGAIN, &ONCE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/1234/7"},{"number":"601/5021/X"}]}"#,
            Expect::Says(&ONCE)
        ),
        // However it is written.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/5021/X"},{},{"number":"6015021x"}]}"#,
            Expect::Says(&AGAIN)
        ),
        case("2026-11-22", r#"{"qualifications":[{}]}"#, Expect::Says(&ONCE)),
        // Left out, or not to be read.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/1234/7"},{}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/1234/7"},{"number":"601/1234"}]}"#,
            Expect::Inapplicable
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["qualifications"])),
    ],
};
