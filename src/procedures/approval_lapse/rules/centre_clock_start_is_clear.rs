use super::super::facts;
use super::super::form::Answers;
use super::super::standing::centre_clocks;
use crate::prelude::*;

static CLEAR: Say = passed(
    "clear",
    text(
        "No date of the centre's depends on whether a new approval restarted its clock.",
        "Nid yw'r un o ddyddiadau'r ganolfan yn dibynnu ar p'un a ailgychwynnodd cymeradwyaeth newydd ei chloc.",
    ),
)
.about(&["qualifications"]);
static UNCLEAR: Say = cant_tell(
    "not-stated",
    text(
        "Whether a new approval restarts the centre's clock while it is running is not stated. The last safe day is {lastSafeDay} if it does not, {restartedLastSafeDay} if it does.",
        "Ni ddywedir a yw cymeradwyaeth newydd yn ailgychwyn cloc y ganolfan tra bo'n rhedeg. Y diwrnod diogel olaf yw {lastSafeDay} os nad yw, {restartedLastSafeDay} os yw.",
    ),
    text(
        "Ask OCR from which day it counts the years for the centre's approval. Until OCR has answered, plan by the earlier date.",
        "Gofynnwch i OCR o ba ddiwrnod y mae'n cyfrif y blynyddoedd ar gyfer cymeradwyaeth y ganolfan. Nes i OCR ateb, cynlluniwch yn ôl y dyddiad cynharach.",
    ),
)
.about(&["qualifications"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/centre-clock-start-is-clear",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_RESTART, &clauses::N9, &clauses::O17],
    policies: &[],
    asks: text(
        "Is it clear from which day the centre's years are counted?",
        "A yw'n glir o ba ddiwrnod y cyfrifir blynyddoedd y ganolfan?",
    ),
    each: Each::Once,
    fields: &["qualifications"],
    says: &[&CLEAR, &UNCLEAR],
    applies: |c| centre_clocks(c).map(|clocks| clocks.is_some()),
    check: |c| {
        Ok(match centre_clocks(c)?.and_then(facts::restart) {
            None => CLEAR.plain(),
            Some(dates) => UNCLEAR.with(dates),
        })
    },
    cases: cases![
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&CLEAR)
        ),
        // A second qualification was approved on 1 May 2024, and nothing has been entered for either.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"cambridge-technicals","approvedOn":"2024-05-01","events":[]}]}"#,
            Expect::Says(&UNCLEAR)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("restartedLastSafeDay", "2026-05-01")]),
        case(
            "2024-05-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-01-10","events":[{"kind":"entry","date":"2022-06-01"},{"kind":"re-approval","date":"2023-06-01"}]}]}"#,
            Expect::Says(&UNCLEAR)
        )
        .facts(&[("lastSafeDay", "2024-06-01"), ("restartedLastSafeDay", "2025-06-01")]),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"entry","date":"2024-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2024-05-01","events":[]}]}"#,
            Expect::Says(&CLEAR)
        ),
        case("2024-06-01", r#"{"qualifications":[{"family":"general"}]}"#, Expect::Inapplicable),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Missing(&["qualifications[0].family"])
        ),
    ],
};
