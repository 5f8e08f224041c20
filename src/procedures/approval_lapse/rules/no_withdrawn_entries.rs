use super::super::form::{Answers, EACH};
use crate::prelude::*;

static NONE: Say = passed(
    "none",
    text(
        "No withdrawn entry is listed.",
        "Nid oes cofrestriad a dynnwyd yn ôl wedi'i restru.",
    ),
)
.about(&["qualifications[].events"]);
static LEFT_OUT: Say = failed(
    "left-out",
    text(
        "Withdrawn entries are left out, as nothing says that they count. Number: {found}.",
        "Hepgorir cofrestriadau a dynnwyd yn ôl, gan nad oes dim yn dweud eu bod yn cyfrif. Nifer: {found}.",
    ),
    text(
        "If a date hangs on a withdrawn entry, ask OCR whether it counts.",
        "Os oes dyddiad yn dibynnu ar gofrestriad a dynnwyd yn ôl, gofynnwch i OCR a yw'n cyfrif.",
    ),
)
.about(&["qualifications[].events"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/no-withdrawn-entries",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_ACTIVITY],
    policies: &[],
    asks: text(
        "Do all listed entries stand?",
        "A yw pob cofrestriad a restrir yn sefyll?",
    ),
    each: EACH,
    fields: &["qualifications[].family", "qualifications[].events"],
    says: &[&NONE, &LEFT_OUT],
    applies: |c| c.form.qualifications.get()?[c.item].is_vocational(),
    check: |c| {
        let events = c.form.qualifications.get()?[c.item].events.get()?;
        let stands = every(events.iter().map(|event| event.stands()))?;
        Ok(match stands.into_iter().filter(|stands| !stands).count() {
            0 => NONE.plain(),
            found => LEFT_OUT.with([count("found", found)]),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"entry"},{"kind":"claim"}]}]}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"withdrawn-entry"},{"kind":"claim"},{"kind":"withdrawn-entry"}]}]}"#,
            Expect::Says(&LEFT_OUT)
        )
        .facts(&[("found", "2")]),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"withdrawn-entry"},{"kind":"exam"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[1].kind"])
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{}]}"#,
            Expect::Missing(&["qualifications[0].family", "qualifications[0].events"])
        ),
    ],
};
