use super::super::form::Answers;
use crate::prelude::*;

static DISAGREE: Say = cant_tell(
    "visited-although-not-covered",
    text(
        "You say that the inspection service has visited your centre or written to it. It is not said to work in Scotland.",
        "Dywedwch fod y gwasanaeth arolygu wedi ymweld â'ch canolfan neu wedi ysgrifennu ati. Ni ddywedir ei fod yn gweithio yn yr Alban.",
    ),
    text(
        "Look again at the answers on nation, visits and requests. If they are right, ask your awarding bodies which inspection rules apply to your centre.",
        "Edrychwch eto ar yr atebion am wlad, ymweliadau a cheisiadau. Os ydynt yn gywir, gofynnwch i'ch cyrff dyfarnu pa reolau arolygu sy'n berthnasol i'ch canolfan.",
    ),
)
.about(&["nation", "visitedBefore", "requestsUnanswered", "issuesUnresolved"]);

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
    fields: &["nation", "visitedBefore", "requestsUnanswered", "issuesUnresolved"],
    says: &[&DISAGREE],
    applies: |c| {
        all([
            c.form.nation.is(&Nation::Scotland),
            any([
                c.form.visited_before.get(),
                c.form.requests_unanswered.get(),
                c.form.issues_open.get(),
            ]),
        ])
    },
    check: |_| Ok(DISAGREE.plain()),
    cases: cases![
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
            r#"{"nation":"scotland","visitedBefore":false,"requestsUnanswered":false,"issuesUnresolved":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","visitedBefore":true}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","visitedBefore":false}"#,
            Expect::Missing(&["requestsUnanswered", "issuesUnresolved"])
        ),
        case("2026-11-22", r#"{"visitedBefore":true}"#, Expect::Missing(&["nation"])),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "visitedBefore", "requestsUnanswered", "issuesUnresolved"])
        ),
    ],
};
