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
static ABROAD_TOLD: Say = passed(
    "covered-abroad",
    text(
        "The service inspects some centres abroad, and yours has been told that it is one of them.",
        "Mae'r gwasanaeth yn arolygu rhai canolfannau tramor, a dywedwyd wrth eich un chi ei bod yn un ohonynt.",
    ),
)
.about(&["toldItIsInspected"]);
static ABROAD: Say = cant_tell(
    "some-abroad",
    text(
        "The service inspects some centres abroad. Which, is not published.",
        "Mae'r gwasanaeth yn arolygu rhai canolfannau tramor. Ni chyhoeddir pa rai.",
    ),
    text(
        "Ask your awarding bodies whether yours is one of them.",
        "Gofynnwch i'ch cyrff dyfarnu a yw eich un chi yn un ohonynt.",
    ),
)
.about(&["toldItIsInspected"]);
static HIGHER: Say = cant_tell(
    "higher-section",
    text(
        "The published text speaks of centres on the standard section. Whether those on the higher section only are inspected, it does not say.",
        "Mae'r testun cyhoeddedig yn sôn am ganolfannau ar yr adran safonol. Nid yw'n dweud a gaiff y rhai ar yr adran uwch yn unig eu harolygu.",
    ),
    text(
        "Ask your awarding bodies whether your centre is inspected.",
        "Gofynnwch i'ch cyrff dyfarnu a gaiff eich canolfan ei harolygu.",
    ),
)
.about(&["registerSection"]);
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
.about(&["registerSection"]);
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
        &clauses::W18,
        &clauses::W22,
        &clauses::R_INSPECTION,
    ],
    policies: &[],
    asks: text(
        "Does the JCQ inspection service inspect centres like yours?",
        "A yw gwasanaeth arolygu'r CGC yn arolygu canolfannau fel eich un chi?",
    ),
    each: Each::Once,
    fields: &["nation", "registerSection", "toldItIsInspected"],
    says: &[&COVERED, &WALES, &ABROAD_TOLD, &ABROAD, &HIGHER, &NOT_KNOWN, &SCOTLAND],
    applies: always,
    check: |c| {
        consider(c.form.nation.get(), |nation| match nation {
            Nation::Scotland => Ok(SCOTLAND.plain()),
            Nation::Elsewhere => c.form.told_covered.says(&ABROAD_TOLD, &ABROAD),
            Nation::England | Nation::Wales | Nation::NorthernIreland => Ok(match c.form.register_section.get()? {
                RegisterSection::Standard if nation == Nation::Wales => WALES.plain(),
                RegisterSection::Standard => COVERED.plain(),
                RegisterSection::Higher => HIGHER.plain(),
                RegisterSection::NotKnown => NOT_KNOWN.plain(),
            }),
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
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"higher"}"#,
            Expect::Says(&HIGHER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","registerSection":"not-known"}"#,
            Expect::Says(&NOT_KNOWN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","toldItIsInspected":true}"#,
            Expect::Says(&ABROAD_TOLD)
        ),
        // Some abroad are inspected: the section alone does not tell.
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","registerSection":"standard","toldItIsInspected":false}"#,
            Expect::Says(&ABROAD)
        ),
        case("2026-11-22", r#"{"nation":"scotland"}"#, Expect::Says(&SCOTLAND)),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","registerSection":"standard"}"#,
            Expect::Says(&SCOTLAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england"}"#,
            Expect::Missing(&["registerSection"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","registerSection":"standard"}"#,
            Expect::Missing(&["toldItIsInspected"])
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher"}"#,
            Expect::Missing(&["nation", "toldItIsInspected"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "registerSection", "toldItIsInspected"])
        ),
    ],
};
