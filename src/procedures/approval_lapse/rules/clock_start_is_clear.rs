use super::super::facts;
use super::super::form::{Answers, EACH};
use super::super::standing::{clocks, has_clock};
use crate::prelude::*;

static CLEAR: Say = passed(
    "clear",
    text(
        "No date of this qualification depends on whether a new approval restarted a clock.",
        "Nid yw'r un o ddyddiadau'r cymhwyster hwn yn dibynnu ar p'un a ailgychwynnodd cymeradwyaeth newydd gloc.",
    ),
)
.about(&["qualifications[].events"]);
static UNCLEAR: Say = cant_tell(
    "not-stated",
    text(
        "Whether a new approval restarts a clock that is still running, this qualification's or the centre's, is not stated. The last safe day is {lastSafeDay} if it does not, {restartedLastSafeDay} if it does.",
        "Ni ddywedir a yw cymeradwyaeth newydd yn ailgychwyn cloc sy'n dal i redeg, un y cymhwyster hwn neu un y ganolfan. Y diwrnod diogel olaf yw {lastSafeDay} os nad yw, {restartedLastSafeDay} os yw.",
    ),
    text(
        "Ask OCR from which day it counts the years for the qualification. Until OCR has answered, plan by the earlier date.",
        "Gofynnwch i OCR o ba ddiwrnod y mae'n cyfrif y blynyddoedd ar gyfer y cymhwyster. Nes i OCR ateb, cynlluniwch yn ôl y dyddiad cynharach.",
    ),
)
.about(&["qualifications[].events"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/clock-start-is-clear",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_RESTART, &clauses::N8, &clauses::O16],
    policies: &[],
    asks: text(
        "Is it clear from which day the years are counted?",
        "A yw'n glir o ba ddiwrnod y cyfrifir y blynyddoedd?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&CLEAR, &UNCLEAR],
    applies: has_clock,
    check: |c| {
        Ok(match clocks(c)?.and_then(facts::restart) {
            None => CLEAR.plain(),
            Some(dates) => UNCLEAR.with(dates),
        })
    },
    cases: cases![
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&CLEAR)
        ),
        // In force both ways, until two different days.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"re-approval","date":"2024-05-01"}]}]}"#,
            Expect::Says(&UNCLEAR)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("restartedLastSafeDay", "2026-05-01")]),
        // The entry and two years, the new approval and two years: the last days, not the days after them.
        case(
            "2024-05-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-01-10","events":[{"kind":"entry","date":"2022-06-01"},{"kind":"re-approval","date":"2023-06-01"}]}]}"#,
            Expect::Says(&UNCLEAR)
        )
        .facts(&[("lastSafeDay", "2024-06-01"), ("restartedLastSafeDay", "2025-06-01")]),
        // A later entry settles it.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"re-approval","date":"2024-05-01"},{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&CLEAR)
        ),
        // Not so where the entry comes after the date without a restart.
        case(
            "2026-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"re-approval","date":"2025-05-01"},{"kind":"entry","date":"2025-06-16"}]}]}"#,
            Expect::Says(&UNCLEAR)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("restartedLastSafeDay", "2027-06-16")]),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"date":"2024-05-01"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].kind"])
        ),
    ],
};
