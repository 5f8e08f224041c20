use super::super::form::Answers;
use crate::prelude::*;

static DISAGREE: Say = cant_tell(
    "visited-although-not-covered",
    text(
        "You say that the inspection service inspects your centre, has visited it or has written to it. It is not said to work in Scotland.",
        "Dywedwch fod y gwasanaeth arolygu'n arolygu eich canolfan, wedi ymweld â hi neu wedi ysgrifennu ati. Ni ddywedir ei fod yn gweithio yn yr Alban.",
    ),
    text(
        "Look again at the answers on nation, on what you have been told, and on visits and requests. If they are right, ask your awarding bodies which inspection rules apply to your centre.",
        "Edrychwch eto ar yr atebion am wlad, am yr hyn a ddywedwyd wrthych, ac am ymweliadau a cheisiadau. Os ydynt yn gywir, gofynnwch i'ch cyrff dyfarnu pa reolau arolygu sy'n berthnasol i'ch canolfan.",
    ),
)
.about(&["nation", "toldItIsInspected", "visitedBefore", "requestsUnanswered", "issuesUnresolved", "lastVisitedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/answers-agree-on-coverage",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::J4, &clauses::J10],
    policies: &[],
    asks: text(
        "Do your answers agree on whether the service inspects your centre?",
        "A yw eich atebion yn cytuno a yw'r gwasanaeth yn arolygu eich canolfan?",
    ),
    each: Each::Once,
    fields: &[
        "nation",
        "toldItIsInspected",
        "visitedBefore",
        "requestsUnanswered",
        "issuesUnresolved",
        "lastVisitedOn",
    ],
    says: &[&DISAGREE],
    applies: |c| {
        all([
            c.form.nation.is(&Nation::Scotland),
            any([
                Ok(c.form.day_says_visited(c.as_of)),
                c.form.told_covered.get(),
                c.form.visited_before.get(),
                c.form.requests_unanswered.get(),
                c.form.issues_open.get(),
            ]),
        ])
    },
    check: |_| Ok(DISAGREE.plain()),
    cases: cases![
        // To have been told settles it elsewhere, so here it contradicts the nation.
        case(
            "2026-11-22",
            r#"{"nation":"scotland","toldItIsInspected":true,"visitedBefore":false,"requestsUnanswered":false,"issuesUnresolved":false}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","toldItIsInspected":false,"visitedBefore":false,"requestsUnanswered":false,"issuesUnresolved":false,"lastVisitedOn":"2025-06-12"}"#,
            Expect::Says(&DISAGREE)
        ),
        // One such answer is enough, whatever the others are.
        case(
            "2026-11-22",
            r#"{"nation":"scotland","visitedBefore":true}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","visitedBefore":false,"requestsUnanswered":true}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","visitedBefore":false,"requestsUnanswered":false,"issuesUnresolved":true}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","toldItIsInspected":false,"visitedBefore":false,"requestsUnanswered":false,"issuesUnresolved":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","visitedBefore":true}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Missing(&["requestsUnanswered", "issuesUnresolved"])
        ),
        case("2026-11-22", r#"{"visitedBefore":true}"#, Expect::Missing(&["nation"])),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&[
                "nation",
                "toldItIsInspected",
                "visitedBefore",
                "requestsUnanswered",
                "issuesUnresolved"
            ])
        ),
    ],
};
