use super::super::form::{Answers, RegisterSection};
use crate::prelude::*;

static COVERED: Say = passed(
    "covered",
    text(
        "The service inspects every centre on the standard section in your nation.",
        "Mae'r gwasanaeth yn arolygu pob canolfan ar yr adran safonol yn eich gwlad.",
    ),
)
.about(&["registerSection"]);
static WALES: Say = passed(
    "covered-wales",
    text(
        "The service inspects every centre on the standard section in Wales, where WJEC administers it for all JCQ awarding bodies.",
        "Mae'r gwasanaeth yn arolygu pob canolfan ar yr adran safonol yng Nghymru, lle mae CBAC yn ei weinyddu ar ran holl gyrff dyfarnu'r CGC.",
    ),
)
.about(&["registerSection"]);
static TOLD: Say = passed(
    "told",
    text(
        "Your centre has been told that the service inspects it.",
        "Dywedwyd wrth eich canolfan fod y gwasanaeth yn ei harolygu.",
    ),
)
.about(&["toldItIsInspected"]);
static VISITED: Say = passed(
    "visited",
    text(
        "An inspector has visited your centre before, so we take it that the service inspects your centre.",
        "Mae arolygydd wedi ymweld â'ch canolfan o'r blaen, felly cymerwn fod y gwasanaeth yn ei harolygu.",
    ),
)
.about(&["visitedBefore"]);
static ABROAD: Say = cant_tell(
    "some-abroad",
    text(
        "The service inspects some centres abroad. Which, is not published.",
        "Mae'r gwasanaeth yn arolygu rhai canolfannau tramor. Ni chyhoeddir pa rai.",
    ),
    text(
        "Ask your awarding bodies whether the inspection service inspects your centre.",
        "Gofynnwch i'ch cyrff dyfarnu a yw'r gwasanaeth arolygu'n arolygu eich canolfan.",
    ),
)
.about(&["toldItIsInspected", "visitedBefore"])
.done_by(&["ask-whether-inspected"]);
static HIGHER: Say = cant_tell(
    "higher-section",
    text(
        "The published text speaks of centres on the standard section. Whether those on the higher section only are inspected, it does not say; JCQ's plan has the inspection of vocational centres in view.",
        "Mae'r testun cyhoeddedig yn sôn am ganolfannau ar yr adran safonol. Nid yw'n dweud a gaiff y rhai ar yr adran uwch yn unig eu harolygu; mae gan gynllun y CGC arolygu canolfannau galwedigaethol mewn golwg.",
    ),
    text(
        "Ask your awarding bodies whether the inspection service inspects your centre.",
        "Gofynnwch i'ch cyrff dyfarnu a yw'r gwasanaeth arolygu'n arolygu eich canolfan.",
    ),
)
.about(&["registerSection", "toldItIsInspected", "visitedBefore"])
.done_by(&["ask-whether-inspected"]);
static NOT_KNOWN: Say = cant_tell(
    "section-not-known",
    text(
        "It is not known on which section of the Register your centre is, so whether it is inspected cannot be told.",
        "Ni wyddys ar ba adran o'r Gofrestr y mae eich canolfan, felly ni ellir dweud a gaiff ei harolygu.",
    ),
    text(
        "Find out from the NCN Register on which section your centre is.",
        "Darganfyddwch gan Gofrestr yr NCN ar ba adran y mae eich canolfan.",
    ),
)
.about(&["registerSection", "toldItIsInspected", "visitedBefore"]);
static SCOTLAND: Say = inapplicable(
    "scotland",
    text(
        "The service is not said to work in Scotland. An awarding body's own requirements may still apply.",
        "Ni ddywedir bod y gwasanaeth yn gweithio yn yr Alban. Gall gofynion corff dyfarnu ei hun fod yn berthnasol o hyd.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/service-covers-centre",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::J3,
        &clauses::J4,
        &clauses::J10,
        &clauses::J16,
        &clauses::W18,
        &clauses::W22,
        &clauses::R_INSPECTION,
        &clauses::R_TECHNICALS_2016,
    ],
    policies: &[],
    asks: text(
        "Does the JCQ inspection service inspect centres like yours?",
        "A yw gwasanaeth arolygu'r CGC yn arolygu canolfannau fel eich un chi?",
    ),
    each: Each::Once,
    fields: &["nation", "registerSection", "toldItIsInspected", "visitedBefore"],
    says: &[
        &COVERED, &WALES, &TOLD, &VISITED, &ABROAD, &HIGHER, &NOT_KNOWN, &SCOTLAND,
    ],
    applies: always,
    check: |c| {
        let unless_settled = |open: &'static Say| {
            consider(c.form.visited_before.get(), |visited| {
                if visited {
                    return Ok(VISITED.plain());
                }
                c.form.told_covered.says(&TOLD, open)
            })
        };
        consider(c.form.nation.get(), |nation| match nation {
            Nation::Scotland => Ok(SCOTLAND.plain()),
            Nation::Elsewhere => unless_settled(&ABROAD),
            Nation::England | Nation::Wales | Nation::NorthernIreland => {
                consider(c.form.register_section.get(), |section| match section {
                    RegisterSection::Standard if nation == Nation::Wales => Ok(WALES.plain()),
                    RegisterSection::Standard => Ok(COVERED.plain()),
                    RegisterSection::Higher => unless_settled(&HIGHER),
                    RegisterSection::NotKnown => unless_settled(&NOT_KNOWN),
                })
            }
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"standard"}"#,
            Expect::Says(&COVERED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","registerSection":"standard"}"#,
            Expect::Says(&COVERED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard"}"#,
            Expect::Says(&WALES)
        ),
        // Whatever a centre on the standard section was told.
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"standard","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Says(&WALES)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"higher","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Says(&HIGHER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"not-known","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Says(&NOT_KNOWN)
        ),
        // Told, or visited before: settled, wherever the centre is and whatever its section.
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"higher","toldItIsInspected":true,"visitedBefore":false}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"higher","visitedBefore":true}"#,
            Expect::Says(&VISITED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"not-known","toldItIsInspected":false,"visitedBefore":true}"#,
            Expect::Says(&VISITED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","toldItIsInspected":true,"visitedBefore":false}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","toldItIsInspected":false,"visitedBefore":true}"#,
            Expect::Says(&VISITED)
        ),
        // Some abroad are inspected: the section alone does not tell.
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","registerSection":"standard","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Says(&ABROAD)
        ),
        case("2026-11-22", r#"{"nation":"scotland"}"#, Expect::Says(&SCOTLAND)),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","registerSection":"standard","toldItIsInspected":true,"visitedBefore":true}"#,
            Expect::Says(&SCOTLAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Missing(&["registerSection"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england"}"#,
            Expect::Missing(&["registerSection", "toldItIsInspected", "visitedBefore"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","registerSection":"higher"}"#,
            Expect::Missing(&["toldItIsInspected", "visitedBefore"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","registerSection":"standard","visitedBefore":false}"#,
            Expect::Missing(&["toldItIsInspected"])
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher","toldItIsInspected":false,"visitedBefore":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "registerSection", "toldItIsInspected", "visitedBefore"])
        ),
    ],
};
