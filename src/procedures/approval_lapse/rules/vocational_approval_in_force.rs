use super::super::clock::Status;
use super::super::facts;
use super::super::form::Answers;
use super::super::standing::{Centre, centre};
use crate::prelude::*;

static IN_FORCE: Say = passed(
    "in-force",
    text(
        "The centre's full vocational approval is in force. The last safe day without another vocational entry or claim is {lastSafeDay}; plan for a lapse on {lapsesOn}.",
        "Mae cymeradwyaeth alwedigaethol lawn y ganolfan mewn grym. Y diwrnod diogel olaf heb gofrestriad na hawliad galwedigaethol arall yw {lastSafeDay}; cynlluniwch ar gyfer ei diwedd ar {lapsesOn}.",
    ),
)
.about(&["qualifications"]);
static AT_RISK: Say = passed(
    "at-risk",
    text(
        "The centre's full vocational approval is in force, but not for long. The last safe day without another vocational entry or claim is {lastSafeDay}; plan for a lapse on {lapsesOn}.",
        "Mae cymeradwyaeth alwedigaethol lawn y ganolfan mewn grym, ond nid am lawer hwy. Y diwrnod diogel olaf heb gofrestriad na hawliad galwedigaethol arall yw {lastSafeDay}; cynlluniwch ar gyfer diwedd y gymeradwyaeth ar {lapsesOn}.",
    ),
)
.about(&["qualifications"])
.next(text(
    "Make an entry or a certification claim for any approved vocational qualification by {lastSafeDay}.",
    "Gwnewch gofrestriad neu hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol cymeradwy erbyn {lastSafeDay}.",
))
.done_by(&["make-vocational-entry-or-claim"]);
static MAY_HAVE_LAPSED: Say = cant_tell(
    "may-have-lapsed",
    text(
        "The centre's full vocational approval may have lapsed: on {lapsesOn} by the earliest count of years, by the latest not before {latestLapsesOn}.",
        "Efallai fod cymeradwyaeth alwedigaethol lawn y ganolfan wedi dod i ben. Y dyddiad yw {lapsesOn} yn ôl y cyfrif cynharaf o flynyddoedd, ac nid cyn {latestLapsesOn} yn ôl y cyfrif diweddaraf.",
    ),
    text(
        "Stop relying on the centre's vocational approval and ask OCR what its records say.",
        "Peidiwch â dibynnu ar gymeradwyaeth alwedigaethol y ganolfan mwyach a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
    ),
)
.about(&["qualifications"])
.done_by(&["ask-whether-centre-lapsed"]);
static RESTART_UNCLEAR: Say = cant_tell(
    "re-approval-unclear",
    text(
        "A new approval came while the centre's clock was still running. Whether that restarts the clock is not stated. If not, the date is {lapsesOn}; if so, {restartedLapsesOn}.",
        "Daeth cymeradwyaeth newydd tra oedd cloc y ganolfan yn dal i redeg. Ni ddywedir a yw hynny'n ailgychwyn y cloc. Os nad yw, {lapsesOn} yw'r dyddiad; os yw, {restartedLapsesOn}.",
    ),
    text(
        "Stop relying on the centre's vocational approval and ask OCR what its records say.",
        "Peidiwch â dibynnu ar gymeradwyaeth alwedigaethol y ganolfan mwyach a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
    ),
)
.about(&["qualifications"])
.done_by(&["ask-whether-centre-lapsed"]);
static EDITION_OPEN: Say = cant_tell(
    "edition-not-chosen",
    text(
        "It depends on which edition applies: with two years it can lapse on {twoYearsLapsesOn}, with three on {threeYearsLapsesOn}.",
        "Mae'n dibynnu ar ba argraffiad sy'n berthnasol: gyda dwy flynedd gall ddod i ben ar {twoYearsLapsesOn}, gyda thair ar {threeYearsLapsesOn}.",
    ),
    text(
        "Stop relying on the centre's vocational approval until OCR has said which edition applies. By one of the two it may have lapsed.",
        "Peidiwch â dibynnu ar gymeradwyaeth alwedigaethol y ganolfan nes bod OCR wedi dweud pa argraffiad sy'n berthnasol. Yn ôl un o'r ddau gall fod wedi dod i ben.",
    ),
)
.about(&["qualifications"]);
static LAPSED: Say = failed(
    "lapsed",
    text(
        "The centre's full vocational approval has lapsed by every count of the years: on {lapsesOn} by the earliest, on {latestLapsesOn} by the latest. OCR's records decide.",
        "Mae cymeradwyaeth alwedigaethol lawn y ganolfan wedi dod i ben yn ôl pob cyfrif. Y dyddiad yw {lapsesOn} yn ôl y cyfrif cynharaf o flynyddoedd, {latestLapsesOn} yn ôl y diweddaraf. Cofnodion OCR sy'n penderfynu.",
    ),
    text(
        "Enter nobody for a vocational qualification. Ask OCR how to apply for approval again.",
        "Peidiwch â chofrestru neb ar gyfer cymhwyster galwedigaethol. Gofynnwch i OCR sut i wneud cais am gymeradwyaeth o'r newydd.",
    ),
)
.about(&["qualifications"])
.done_by(&["apply-again-as-centre"]);
static ENTERED_SINCE: Say = cant_tell(
    "entered-since",
    text(
        "By every count of the years the centre's full vocational approval has lapsed: on {lapsesOn} by the earliest, on {latestLapsesOn} by the latest. But OCR took entries or claims that every count leaves out: that speaks for its records showing the approval.",
        "Mae cymeradwyaeth alwedigaethol lawn y ganolfan wedi dod i ben yn ôl pob cyfrif. Y dyddiad yw {lapsesOn} yn ôl y cyfrif cynharaf o flynyddoedd, {latestLapsesOn} yn ôl y diweddaraf. Ond derbyniodd OCR gofrestriadau neu hawliadau y mae pob cyfrif yn eu hepgor: mae hynny'n awgrymu bod ei gofnodion yn dangos y gymeradwyaeth.",
    ),
    text(
        "Stop relying on the centre's vocational approval until OCR has confirmed that its records show it.",
        "Peidiwch â dibynnu ar gymeradwyaeth alwedigaethol y ganolfan nes bod OCR wedi cadarnhau bod ei gofnodion yn ei dangos.",
    ),
)
.about(&["qualifications"])
.done_by(&["ask-whether-centre-lapsed"]);
static NOTHING_LISTED: Say = inapplicable(
    "nothing-listed",
    text("No qualification is listed.", "Nid oes cymhwyster wedi'i restru."),
);
static GENERAL_ONLY: Say = inapplicable(
    "general-only",
    text(
        "No vocational qualification is listed, and entries for general ones do not count. Only OCR can say whether those for Cambridge Nationals do.",
        "Nid oes cymhwyster galwedigaethol wedi'i restru, ac nid yw cofrestriadau ar gyfer rhai cyffredinol yn cyfrif. Dim ond OCR all ddweud a yw'r rhai ar gyfer Cambridge Nationals yn cyfrif.",
    ),
);
static NOT_YET_APPROVED: Say = inapplicable(
    "not-yet-approved",
    text(
        "The first vocational approval comes only after the day of the check, so the centre's clock does not run yet.",
        "Dim ond ar ôl diwrnod y gwiriad y daw'r gymeradwyaeth alwedigaethol gyntaf, felly nid yw cloc y ganolfan yn rhedeg eto.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/vocational-approval-in-force",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::N9,
        &clauses::O17,
        &clauses::R_LAPSE_CENTRE,
        &clauses::R_LAPSE_READINGS,
        &clauses::R_LAPSE_ACTIVITY,
        &clauses::R_LAPSE_RESTART,
        &clauses::R_LAPSE_GENERAL,
        &clauses::OF1,
        &clauses::O15,
        &clauses::N6,
    ],
    policies: &[],
    asks: text(
        "Is the centre's full vocational approval in force?",
        "A yw cymeradwyaeth alwedigaethol lawn y ganolfan mewn grym?",
    ),
    each: Each::Once,
    fields: &["qualifications"],
    says: &[
        &IN_FORCE,
        &AT_RISK,
        &MAY_HAVE_LAPSED,
        &RESTART_UNCLEAR,
        &EDITION_OPEN,
        &ENTERED_SINCE,
        &LAPSED,
        &NOTHING_LISTED,
        &GENERAL_ONLY,
        &NOT_YET_APPROVED,
    ],
    applies: always,
    check: |c| {
        let clocks = match centre(c)? {
            Centre::NothingListed => return Ok(NOTHING_LISTED.plain()),
            Centre::GeneralOnly => return Ok(GENERAL_ONLY.plain()),
            Centre::NotYetApproved => return Ok(NOT_YET_APPROVED.plain()),
            Centre::Clocked(clocks) => clocks,
        };
        let status = clocks.status(c.as_of, c.at_risk_days);
        let say = match status {
            Status::InForce => &IN_FORCE,
            Status::AtRisk => &AT_RISK,
            Status::MayHaveLapsed => &MAY_HAVE_LAPSED,
            Status::RestartUnclear => &RESTART_UNCLEAR,
            Status::EditionOpen => &EDITION_OPEN,
            Status::EnteredSince => &ENTERED_SINCE,
            Status::Lapsed => &LAPSED,
        };
        Ok(say.with(facts::of(status, clocks, c.as_of)))
    },
    cases: cases![
        // The first is idle since 2020; the second keeps the centre's clock going.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[{"kind":"entry","date":"2022-01-10"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2024-01-10"), ("lapsesOn", "2024-01-11")]),
        // One day later the entry comes after the centre's two years; the approval of 2021 may have restarted them.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[{"kind":"entry","date":"2022-01-11"}]}]}"#,
            Expect::Says(&RESTART_UNCLEAR)
        )
        .facts(&[("lapsesOn", "2022-01-11"), ("restartedLapsesOn", "2024-01-12")]),
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"claim","date":"2023-06-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2025-06-15")]),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"claim","date":"2023-06-15"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2025-06-16"), ("latestLapsesOn", "2026-01-01")]),
        case(
            "2026-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"claim","date":"2023-06-15"}]}]}"#,
            Expect::Says(&LAPSED)
        ),
        // Lapsed in 2019, and revived by an approval in 2023: the first of another qualification, or this one's again.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"re-approval","date":"2023-01-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2025-01-15"), ("lapsesOn", "2025-01-16")]),
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-05-01"},{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2026-05-01")]),
        // An approval of a general qualification revives nothing.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"}]},{"family":"general","approvedOn":"2023-01-15"}]}"#,
            Expect::Says(&LAPSED)
        )
        .facts(&[("lapsesOn", "2019-05-02"), ("latestLapsesOn", "2020-01-01")]),
        // Nor does one that is still to come.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"re-approval","date":"2024-12-02"}]}]}"#,
            Expect::Says(&LAPSED)
        ),
        // By every count the entry comes after the lapse, and OCR took it.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-05-01"}]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        )
        .facts(&[("lapsesOn", "2022-01-11"), ("latestLapsesOn", "2023-01-01")]),
        // Entries for a general qualification do not count.
        case(
            "2026-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"general","approvedOn":"2010-09-01","events":[{"kind":"entry","date":"2025-12-31"}]}]}"#,
            Expect::Says(&LAPSED)
        ),
        // An entry after its own qualification's lapse (11 January 2022) cannot count, or the centre would stand until 2025. But
        // OCR took it.
        case(
            "2025-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-01-05"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2021-09-10"}]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        )
        .facts(&[("lapsesOn", "2023-09-11"), ("latestLapsesOn", "2024-09-01")])
        .policy("ocr-two-years"),
        // An entry on the day of its qualification's approval counts.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[{"kind":"entry","date":"2021-12-01"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2023-12-01")]),
        // Two years hold for Cambridge Technicals in the three-year count too: the entry came after that approval's lapse.
        case(
            "2025-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-01-05"}]},{"family":"other-vocational","approvedOn":"2020-01-10","events":[]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        )
        .facts(&[("lapsesOn", "2022-01-11"), ("latestLapsesOn", "2024-01-01")]),
        // A mix of kinds, no edition named.
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]},{"family":"other-vocational","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&EDITION_OPEN)
        )
        .facts(&[("twoYearsLapsesOn", "2025-06-16"), ("threeYearsLapsesOn", "2026-06-16")]),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]},{"family":"other-vocational","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .policy("ocr-three-years")
        .facts(&[("lastSafeDay", "2026-06-15")]),
        case("2026-11-22", r#"{"qualifications":[]}"#, Expect::Says(&NOTHING_LISTED)),
        case("2026-11-22", r#"{"qualifications":[{"family":"general"}]}"#, Expect::Says(&GENERAL_ONLY)),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general"},{"family":"other-vocational","approvedOn":"2026-11-23"}]}"#,
            Expect::Says(&NOT_YET_APPROVED)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general"},{"approvedOn":"2026-11-23"}]}"#,
            Expect::Missing(&["qualifications[1].family"])
        ),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"cambridge-technicals","approvedOn":"2024-01-01","events":[{"kind":"claim"}]},{"approvedOn":"2024-06-02"}]}"#,
            Expect::Missing(&["qualifications[1].events[0].date"])
        ),
        // An entry on the day of the check: nothing else could move the date.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"entry","date":"2024-06-01"}]},{"family":"cambridge-technicals","approvedOn":"2024-01-01"}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2026-06-01")]),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["qualifications"])),
    ],
};
