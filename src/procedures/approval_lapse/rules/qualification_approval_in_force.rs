use super::super::clock::Status;
use super::super::facts;
use super::super::form::{Answers, EACH};
use super::super::standing::{Standing, standing};
use crate::prelude::*;

static IN_FORCE: Say = passed(
    "in-force",
    text(
        "The approval is in force. The last safe day without another entry or claim is {lastSafeDay}; plan for a lapse on {lapsesOn}.",
        "Mae'r gymeradwyaeth mewn grym. Y diwrnod diogel olaf heb gofrestriad na hawliad arall yw {lastSafeDay}; cynlluniwch ar gyfer diwedd y gymeradwyaeth ar {lapsesOn}.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"]);
static AT_RISK: Say = passed(
    "at-risk",
    text(
        "The approval is in force, but not for long. The last safe day without another entry or claim is {lastSafeDay}; plan for a lapse on {lapsesOn}.",
        "Mae'r gymeradwyaeth mewn grym, ond nid am lawer hwy. Y diwrnod diogel olaf heb gofrestriad na hawliad arall yw {lastSafeDay}; cynlluniwch ar gyfer diwedd y gymeradwyaeth ar {lapsesOn}.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.next(text(
    "Make an entry or a certification claim by {lastSafeDay} if you still want to offer it.",
    "Gwnewch gofrestriad neu hawliad ardystio erbyn {lastSafeDay} os ydych yn dal am ei gynnig.",
))
.done_by(&["make-entry-or-claim"]);
static MAY_HAVE_LAPSED: Say = cant_tell(
    "may-have-lapsed",
    text(
        "The approval may have lapsed: on {lapsesOn} by the earliest count of years, by the latest not before {latestLapsesOn}.",
        "Efallai fod y gymeradwyaeth wedi dod i ben. Y dyddiad yw {lapsesOn} yn ôl y cyfrif cynharaf o flynyddoedd, ac nid cyn {latestLapsesOn} yn ôl y cyfrif diweddaraf.",
    ),
    text(
        "Stop relying on the approval for the qualification and ask OCR what its records say.",
        "Peidiwch â dibynnu ar y gymeradwyaeth ar gyfer y cymhwyster mwyach a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.done_by(&["ask-whether-lapsed"]);
static RESTART_UNCLEAR: Say = cant_tell(
    "re-approval-unclear",
    text(
        "A new approval came while a clock was still running, this qualification's or the centre's. Whether that restarts the clock is not stated. If not, the date is {lapsesOn}; if so, {restartedLapsesOn}.",
        "Daeth cymeradwyaeth newydd tra oedd cloc yn dal i redeg, un y cymhwyster hwn neu un y ganolfan. Ni ddywedir a yw hynny'n ailgychwyn y cloc. Os nad yw, {lapsesOn} yw'r dyddiad; os yw, {restartedLapsesOn}.",
    ),
    text(
        "Stop relying on the approval and ask OCR what its records say.",
        "Peidiwch â dibynnu ar y gymeradwyaeth mwyach a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
    ),
)
.about(&["qualifications[].events"])
.done_by(&["ask-whether-lapsed"]);
static EDITION_OPEN: Say = cant_tell(
    "edition-not-chosen",
    text(
        "It depends on which edition applies: with two years it can lapse on {twoYearsLapsesOn}, with three on {threeYearsLapsesOn}.",
        "Mae'n dibynnu ar ba argraffiad sy'n berthnasol: gyda dwy flynedd gall ddod i ben ar {twoYearsLapsesOn}, gyda thair ar {threeYearsLapsesOn}.",
    ),
    text(
        "Stop relying on the qualification's approval until OCR has said which edition applies. By one of the two it may have lapsed.",
        "Peidiwch â dibynnu ar gymeradwyaeth y cymhwyster nes bod OCR wedi dweud pa argraffiad sy'n berthnasol. Yn ôl un o'r ddau gall fod wedi dod i ben.",
    ),
)
.about(&["qualifications[].family", "qualifications[].events"]);
static LAPSED: Say = failed(
    "lapsed",
    text(
        "The approval has lapsed by every count of the years: on {lapsesOn} by the earliest, on {latestLapsesOn} by the latest. OCR's records decide.",
        "Mae'r gymeradwyaeth wedi dod i ben yn ôl pob cyfrif. Y dyddiad yw {lapsesOn} yn ôl y cyfrif cynharaf o flynyddoedd, {latestLapsesOn} yn ôl y diweddaraf. Cofnodion OCR sy'n penderfynu.",
    ),
    text(
        "Enter nobody for it. Apply to OCR for approval again if you still want to offer it.",
        "Peidiwch â chofrestru neb ar ei gyfer. Gwnewch gais i OCR am gymeradwyaeth o'r newydd os ydych yn dal am ei gynnig.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.done_by(&["apply-again"]);
static ENTERED_SINCE: Say = cant_tell(
    "entered-since",
    text(
        "By every count of the years the approval has lapsed: on {lapsesOn} by the earliest, on {latestLapsesOn} by the latest. But entries or claims came later, and OCR took them: that speaks for its records showing the approval.",
        "Mae'r gymeradwyaeth wedi dod i ben yn ôl pob cyfrif o'r blynyddoedd: ar {lapsesOn} yn ôl y cynharaf, ar {latestLapsesOn} yn ôl y cyfrif diweddaraf. Ond bu cofrestriadau neu hawliadau wedyn, a derbyniodd OCR hwy: mae hynny'n awgrymu bod ei gofnodion yn dangos y gymeradwyaeth.",
    ),
    text(
        "Stop relying on the approval for the qualification until OCR has confirmed that its records show it.",
        "Peidiwch â dibynnu ar y gymeradwyaeth ar gyfer y cymhwyster nes bod OCR wedi cadarnhau bod ei gofnodion yn ei dangos.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.done_by(&["ask-whether-lapsed"]);
static GENERAL: Say = cant_tell(
    "general",
    text(
        "General qualifications and Cambridge Nationals are approved once, all together. Whether that approval lapses without entries, and after how long, is not known.",
        "Cymeradwyir cymwysterau cyffredinol a Cambridge Nationals unwaith, i gyd gyda'i gilydd. Ni wyddys a yw'r gymeradwyaeth honno'n dod i ben heb gofrestriadau, nac ar ôl faint o amser.",
    ),
    text(
        "Ask OCR whether the approval for general qualifications and Cambridge Nationals lapses without entries, and after how long.",
        "Gofynnwch i OCR a yw'r gymeradwyaeth ar gyfer cymwysterau cyffredinol a Cambridge Nationals yn dod i ben heb gofrestriadau, ac ar ôl faint o amser.",
    ),
)
.about(&["qualifications[].family"])
.done_by(&["ask-about-general"]);
static NOT_YET_APPROVED: Say = inapplicable(
    "not-yet-approved",
    text(
        "It is approved only after the day of the check, so its clock does not run yet.",
        "Dim ond ar ôl diwrnod y gwiriad y caiff ei gymeradwyo, felly nid yw ei gloc yn rhedeg eto.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/qualification-approval-in-force",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::N8,
        &clauses::O16,
        &clauses::R_LAPSE_READINGS,
        &clauses::R_LAPSE_ACTIVITY,
        &clauses::R_LAPSE_RESTART,
        &clauses::R_LAPSE_EDITIONS,
        &clauses::R_LAPSE_CENTRE,
        &clauses::R_LAPSE_GENERAL,
        &clauses::ON2,
        &clauses::ON6,
        &clauses::R_DATES,
        &clauses::OF1,
        &clauses::O15,
        &clauses::N6,
        &clauses::OFQ1,
    ],
    policies: &[],
    asks: text(
        "Is the approval for the qualification in force?",
        "A yw'r gymeradwyaeth ar gyfer y cymhwyster mewn grym?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[
        &IN_FORCE,
        &AT_RISK,
        &MAY_HAVE_LAPSED,
        &RESTART_UNCLEAR,
        &EDITION_OPEN,
        &ENTERED_SINCE,
        &LAPSED,
        &GENERAL,
        &NOT_YET_APPROVED,
    ],
    applies: always,
    check: |c| {
        let clocks = match standing(c)? {
            Standing::General => return Ok(GENERAL.plain()),
            Standing::NotYetApproved => return Ok(NOT_YET_APPROVED.plain()),
            Standing::Clocked(clocks) => clocks,
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
        // The last activity is on 15 June 2023: two years end on 15 June 2025, two whole academic years on 31 August and two
        // whole calendar years on 31 December. The warning begins 90 days before the first of these, on 17 March.
        case(
            "2025-03-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("lapsesOn", "2025-06-16")]),
        case(
            "2025-03-17",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"claim","date":"2023-06-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("lapsesOn", "2025-06-16")]),
        // The last safe day itself.
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        ),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2025-06-16"), ("latestLapsesOn", "2026-01-01")]),
        case(
            "2025-12-31",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        ),
        case(
            "2026-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&LAPSED)
        )
        .facts(&[("lapsesOn", "2025-06-16"), ("latestLapsesOn", "2026-01-01")]),
        // On 1 September an academic year begins: by that count the approval stands until 31 August 2026.
        case(
            "2025-09-02",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-09-01","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2025-09-02"), ("latestLapsesOn", "2026-09-01")]),
        case(
            "2026-08-31",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-09-01","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        ),
        case(
            "2026-09-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-09-01","events":[]}]}"#,
            Expect::Says(&LAPSED)
        ),
        // On 31 August two counts end on the same day; whole calendar years still end later.
        case(
            "2024-08-31",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-08-31","events":[]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2024-08-31"), ("lapsesOn", "2024-09-01")]),
        case(
            "2024-09-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-08-31","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2024-09-01"), ("latestLapsesOn", "2025-01-01")]),
        // From 29 February, with two years and with three.
        case(
            "2025-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2024-02-29","events":[]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2026-02-28"), ("lapsesOn", "2026-03-01")]),
        case(
            "2025-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2024-02-29","events":[]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .policy("ocr-three-years")
        .facts(&[("lastSafeDay", "2027-02-28"), ("lapsesOn", "2027-03-01")]),
        // Two years from 28 February do not stretch to the 29th.
        case(
            "2024-02-28",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-02-28","events":[]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2024-02-28"), ("lapsesOn", "2024-02-29")]),
        case(
            "2024-02-29",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-02-28","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2024-02-29"), ("latestLapsesOn", "2025-01-01")]),
        // Three years are named for it.
        case(
            "2026-06-16",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .policy("ocr-three-years")
        .facts(&[("lapsesOn", "2026-06-16"), ("latestLapsesOn", "2027-01-01")]),
        // Two years and three, none named: the same in the first, not the same in the second and third, the same again.
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2025-06-15")]),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&EDITION_OPEN)
        )
        .facts(&[("twoYearsLapsesOn", "2025-06-16"), ("threeYearsLapsesOn", "2026-06-16")]),
        case(
            "2026-06-15",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&EDITION_OPEN)
        ),
        // Past both editions' dates, whether to rely on it no longer depends on the edition.
        case(
            "2026-06-16",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        ),
        case(
            "2026-12-31",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        ),
        case(
            "2027-01-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&LAPSED)
        )
        .facts(&[("lapsesOn", "2025-06-16"), ("latestLapsesOn", "2027-01-01")]),
        // The gap decides, not the last activity: the entry of 2023 came after the lapse by every count. It revives nothing, but
        // OCR took it.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-05-01"}]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        )
        .facts(&[("lapsesOn", "2022-01-11"), ("latestLapsesOn", "2023-01-01")]),
        // The first day after the last count, and the last day of it: by whole calendar years the second entry was in time, and
        // two such years have gone by since.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-01-01"}]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        ),
        case(
            "2025-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2022-12-31"}]}]}"#,
            Expect::Says(&LAPSED)
        )
        .facts(&[("lapsesOn", "2022-01-11"), ("latestLapsesOn", "2025-01-01")]),
        // Years of entries after the lapse of May 2019: the same, and no date is moved by them.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"entry","date":"2022-10-01"},{"kind":"entry","date":"2023-10-01"},{"kind":"entry","date":"2024-10-01"}]}]}"#,
            Expect::Says(&ENTERED_SINCE)
        )
        .facts(&[("lapsesOn", "2019-05-02"), ("latestLapsesOn", "2020-01-01")]),
        // Idle since 2020: that OCR took an entry for the other qualification does not speak for this one.
        case(
            "2024-09-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]}]}"#,
            Expect::Says(&LAPSED)
        )
        .item(1),
        // Withdrawn, before the approval and after the day of the check: none of them counts.
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"withdrawn-entry","date":"2024-05-01"},{"kind":"entry","date":"2023-06-14"},{"kind":"entry","date":"2025-06-17"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        ),
        // Approved again after every count had run out, and the centre kept its approval with another qualification.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2023-03-01"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2021-05-01"},{"kind":"claim","date":"2023-04-20"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2025-03-01"), ("lapsesOn", "2025-03-02")]),
        // The same without the other one: the approval of 2023 presupposes that the centre was approved on its day.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2023-03-01"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2025-03-01"), ("lapsesOn", "2025-03-02")]),
        // Lapsed in 2019 by every count and approved again in 2023: two years from that day, to its end and not beyond.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"re-approval","date":"2023-01-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2025-01-15"), ("lapsesOn", "2025-01-16")])
        .policy("ocr-two-years"),
        case(
            "2025-01-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"re-approval","date":"2023-01-15"}]}]}"#,
            Expect::Says(&AT_RISK)
        ),
        case(
            "2025-01-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"},{"kind":"re-approval","date":"2023-01-15"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2025-01-16"), ("latestLapsesOn", "2026-01-01")]),
        // One that was dropped in 2017 drags down none that was first approved in 2022, which does not revive it either.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-05-01"},{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .item(1)
        .facts(&[("lastSafeDay", "2026-05-01")]),
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2016-09-01","events":[{"kind":"entry","date":"2017-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2023-05-01"},{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&LAPSED)
        )
        .facts(&[("lapsesOn", "2019-05-02"), ("latestLapsesOn", "2020-01-01")]),
        // On the last safe day the clock still runs by every count; on the day after it has run out by one, and all start again.
        case(
            "2022-04-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-03-10","events":[{"kind":"re-approval","date":"2022-03-10"}]}]}"#,
            Expect::Says(&RESTART_UNCLEAR)
        )
        .facts(&[("lapsesOn", "2022-03-11"), ("restartedLapsesOn", "2024-03-11")]),
        case(
            "2022-04-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-03-10","events":[{"kind":"re-approval","date":"2022-03-11"}]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2024-03-11")]),
        // Approved again on 29 February, the day after two years from 28 February ran out.
        case(
            "2022-02-28",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2018-02-28","events":[{"kind":"re-approval","date":"2020-02-29"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2022-02-28")]),
        case(
            "2022-03-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2018-02-28","events":[{"kind":"re-approval","date":"2020-02-29"}]}]}"#,
            Expect::Says(&MAY_HAVE_LAPSED)
        )
        .facts(&[("lapsesOn", "2022-03-01"), ("latestLapsesOn", "2023-01-01")]),
        // If the approval of December 2021 did not restart the centre's clock, that ran out in January 2022 and took the second
        // qualification with it. The approval of March revives the centre, not this one; the third is in force.
        case(
            "2022-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[]},{"family":"cambridge-technicals","approvedOn":"2022-03-01","events":[]}]}"#,
            Expect::Says(&RESTART_UNCLEAR)
        )
        .item(1)
        .facts(&[("lapsesOn", "2022-01-11"), ("restartedLapsesOn", "2023-12-02")]),
        case(
            "2022-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[]},{"family":"cambridge-technicals","approvedOn":"2022-03-01","events":[]}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .item(2)
        .facts(&[("lastSafeDay", "2024-03-01")]),
        // The edition is open: by two years the clock had run out in January 2022 and starts again, by three it still ran.
        case(
            "2024-02-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2022-06-01"}]}]}"#,
            Expect::Says(&EDITION_OPEN)
        )
        .facts(&[("twoYearsLapsesOn", "2024-06-02"), ("threeYearsLapsesOn", "2023-01-11")]),
        // A new approval while the clock runs: before the earlier date both ways agree, after it they do not.
        case(
            "2024-01-10",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-01-10","events":[{"kind":"re-approval","date":"2023-11-20"}]}]}"#,
            Expect::Says(&AT_RISK)
        )
        .facts(&[("lastSafeDay", "2024-01-10")]),
        case(
            "2025-01-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-01-10","events":[{"kind":"re-approval","date":"2023-11-20"}]}]}"#,
            Expect::Says(&RESTART_UNCLEAR)
        )
        .facts(&[("lapsesOn", "2024-01-11"), ("restartedLapsesOn", "2025-11-21")]),
        // Its own clock runs, but nobody has made an entry since the centre's first approval in 2020.
        case(
            "2023-01-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[]}]}"#,
            Expect::Says(&RESTART_UNCLEAR)
        )
        .item(1)
        .facts(&[("lapsesOn", "2022-01-11"), ("restartedLapsesOn", "2023-12-02")]),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Says(&GENERAL)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2026-11-23"}]}"#,
            Expect::Says(&NOT_YET_APPROVED)
        ),
        // Approved on the day of the check: nothing that has happened could move the date.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2026-11-22"}]}"#,
            Expect::Says(&IN_FORCE)
        )
        .facts(&[("lastSafeDay", "2028-11-22")]),
        // A withdrawn entry without its day, and an event before the approval of whatever kind, make no difference.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"withdrawn-entry"},{"date":"2023-06-14"}]}]}"#,
            Expect::Says(&IN_FORCE)
        ),
        // What is open of a later qualification cannot shorten the centre's clock.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"cambridge-technicals","approvedOn":"2024-01-01"}]}"#,
            Expect::Says(&IN_FORCE)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{}]}"#,
            Expect::Missing(&["qualifications[0].family", "qualifications[0].approvedOn", "qualifications[0].events"])
        ),
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"entry"},{"date":"2024-01-10"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].date", "qualifications[0].events[1].kind"])
        ),
        // Another qualification without its day of approval may have been the centre's first, and idle.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"cambridge-technicals","events":[]}]}"#,
            Expect::Missing(&["qualifications[1].approvedOn"])
        ),
        // Approved on the day of the check, but an entry on it would move the centre's date.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2023-06-01"}]}"#,
            Expect::Missing(&["qualifications[1].events"])
        )
        .item(1),
        // An entry of June 2020 would have kept the clock running through the new approval and out before July 2022, so that
        // the last entry had come too late.
        case(
            "2022-07-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2022-06-01"},{"kind":"entry","date":"2022-07-01"},{"kind":"entry"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2021-05-01"},{"kind":"entry","date":"2022-07-01"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[2].date"])
        ),
        // The same, and the centre's date for another qualification depends on it.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2022-06-01"},{"kind":"entry","date":"2022-07-01"},{"kind":"entry"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2021-12-15"}]},{"family":"cambridge-technicals","approvedOn":"2022-03-01","events":[]}]}"#,
            Expect::Missing(&["qualifications[0].events[2].date"])
        )
        .item(2),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["qualifications"])),
    ],
};
