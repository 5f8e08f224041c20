use super::super::form::Answers;
use crate::prelude::*;

static VISITED: Say = inapplicable(
    "visited",
    text(
        "Days since the last visit: {days}. Expect at least one a year. It comes unannounced, so no date for the next can be worked out.",
        "Diwrnodau ers yr ymweliad diwethaf: {days}. Disgwyliwch o leiaf un y flwyddyn. Daw heb rybudd, felly ni ellir cyfrifo dyddiad i'r nesaf.",
    ),
);
static NEVER: Say = inapplicable(
    "not-yet-visited",
    text(
        "No inspector has visited yet. Expect a visit at least once a year. It comes unannounced, so no date can be worked out.",
        "Nid oes arolygydd wedi ymweld eto. Disgwyliwch ymweliad o leiaf unwaith y flwyddyn. Daw heb rybudd, felly ni ellir cyfrifo dyddiad.",
    ),
);
static FUTURE: Say = cant_tell(
    "date-to-come",
    text(
        "The date given for the last visit is still to come.",
        "Mae'r dyddiad a roddir ar gyfer yr ymweliad diwethaf eto i ddod.",
    ),
    text(
        "Give the date of a visit that has taken place. If you were told a date for a visit to come, ask where it comes from: visits are unannounced.",
        "Rhowch ddyddiad ymweliad sydd wedi digwydd. Os cawsoch ddyddiad ar gyfer ymweliad sydd i ddod, gofynnwch o ble y daw: nid oes rhybudd o ymweliadau.",
    ),
)
.about(&["visitedBefore", "lastVisitedOn"]);
static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "The answers say that no inspector has visited, and give a day of the last visit.",
        "Mae'r atebion yn dweud nad oes arolygydd wedi ymweld, ac yn rhoi diwrnod yr ymweliad diwethaf.",
    ),
    text(
        "Correct the answer on whether an inspector has visited, or take the day of the last visit away.",
        "Cywirwch yr ateb ynghylch a oes arolygydd wedi ymweld, neu dilëwch ddiwrnod yr ymweliad diwethaf.",
    ),
)
.about(&["visitedBefore", "lastVisitedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/visit-is-to-be-expected",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W18, &clauses::CIS1, &clauses::R_INSPECTION],
    policies: &[],
    asks: text(
        "Where the service inspects the centre, is the day of its last visit one that has been?",
        "Lle mae'r gwasanaeth yn arolygu'r ganolfan, a yw diwrnod ei ymweliad diwethaf wedi bod?",
    ),
    each: Each::Once,
    fields: &[
        "nation",
        "registerSection",
        "toldItIsInspected",
        "visitedBefore",
        "lastVisitedOn",
    ],
    says: &[&VISITED, &NEVER, &FUTURE, &DISAGREE],
    applies: |c| c.form.is_inspected(),
    check: |c| {
        consider(c.form.visited_before.get(), |visited| {
            if !visited {
                let disagree = c.form.day_says_visited(c.as_of);
                return Ok(if disagree { DISAGREE.plain() } else { NEVER.plain() });
            }
            let days = date::days_between(c.form.last_visited_on.get()?, c.as_of);
            Ok(if days < 0 {
                FUTURE.plain()
            } else {
                VISITED.with([count("days", days)])
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2026-03-10"}"#,
            Expect::Says(&VISITED)
        )
        .facts(&[("days", "257")]),
        // On the day itself.
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2026-11-22"}"#,
            Expect::Says(&VISITED)
        )
        .facts(&[("days", "0")]),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2026-11-23"}"#,
            Expect::Says(&FUTURE)
        ),
        case(
            "2029-02-28",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2028-02-29"}"#,
            Expect::Says(&VISITED)
        )
        .facts(&[("days", "365")]),
        // More than a year ago: still no date for the next.
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2024-05-20"}"#,
            Expect::Says(&VISITED)
        )
        .facts(&[("days", "916")]),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":false}"#,
            Expect::Says(&NEVER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":false,"lastVisitedOn":"2026-03-10"}"#,
            Expect::Says(&DISAGREE)
        ),
        // On the day itself; a day that is still to come is no visit that has been.
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":false,"lastVisitedOn":"2026-11-22"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":false,"lastVisitedOn":"2026-11-23"}"#,
            Expect::Says(&NEVER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true}"#,
            Expect::Missing(&["lastVisitedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","lastVisitedOn":"2026-03-10"}"#,
            Expect::Missing(&["visitedBefore"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard"}"#,
            Expect::Missing(&["visitedBefore", "lastVisitedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","visitedBefore":true,"lastVisitedOn":"2026-02-30"}"#,
            Expect::Missing(&["lastVisitedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","toldItIsInspected":true,"visitedBefore":false}"#,
            Expect::Missing(&["nation"])
        ),
        // Nobody expects a visit where it is not known that there will be any.
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"higher","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"higher","toldItIsInspected":true,"visitedBefore":false}"#,
            Expect::Says(&NEVER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","visitedBefore":true,"lastVisitedOn":"2026-03-10"}"#,
            Expect::Inapplicable
        ),
    ],
};
