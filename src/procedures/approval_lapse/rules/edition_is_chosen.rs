use super::super::facts;
use super::super::form::{Answers, EACH, Family};
use super::super::policies::THREE_YEARS;
use super::super::standing::{clocks, has_clock};
use crate::prelude::*;

static NAMED: Say = passed(
    "named",
    text(
        "The edition to check by is named.",
        "Mae'r argraffiad i wirio yn ei ôl wedi'i enwi.",
    ),
)
.about(&["qualifications[].family"]);
static TECHNICALS: Say = passed(
    "cambridge-technicals",
    text(
        "It is one of the Cambridge Technicals, for which two years are published.",
        "Mae'n un o'r Cambridge Technicals, y cyhoeddir dwy flynedd ar eu cyfer.",
    ),
)
.about(&["qualifications[].family"]);
static OTHER_PAGE: Say = cant_tell(
    "other-page-named",
    text(
        "Three years are named, but the page for Cambridge Technicals says two. The dates are by three years.",
        "Enwir tair blynedd, ond dwy a nodir ar y dudalen ar gyfer Cambridge Technicals. Yn ôl tair blynedd y mae'r dyddiadau.",
    ),
    text(
        "Ask OCR whether two years or three apply. Until OCR has answered, check by two years too, and plan by the earlier last safe day.",
        "Gofynnwch i OCR ai dwy flynedd ynteu tair sy'n berthnasol. Nes i OCR ateb, gwiriwch yn ôl dwy flynedd hefyd, a chynlluniwch yn ôl y cynharaf o'r ddau ddiwrnod diogel olaf.",
    ),
)
.about(&["qualifications[].family"]);
static NOT_CHOSEN: Say = cant_tell(
    "not-chosen",
    text(
        "Whether two years or three apply is not settled for this kind of qualification. The last safe day is {twoYearsLastSafeDay} with two years, {threeYearsLastSafeDay} with three.",
        "Nid yw wedi'i bennu ai dwy flynedd ynteu tair sy'n berthnasol i'r math hwn o gymhwyster. Y diwrnod diogel olaf yw {twoYearsLastSafeDay} gyda dwy flynedd, {threeYearsLastSafeDay} gyda thair.",
    ),
    text(
        "Ask OCR which edition applies, and check again with it. Until then, rely on the earlier date, and let the later one not pass either.",
        "Gofynnwch i OCR pa argraffiad sy'n berthnasol, a gwiriwch eto gydag ef. Tan hynny, dibynnwch ar y dyddiad cynharach, a pheidiwch â gadael i'r un diweddarach fynd heibio chwaith.",
    ),
)
.about(&["qualifications[].family"])
.done_by(&["ask-which-edition"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/edition-is-chosen",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::R_LAPSE_EDITIONS, &clauses::N8, &clauses::O16],
    policies: &[],
    asks: text(
        "Is it settled whether two years or three apply?",
        "A yw wedi'i bennu ai dwy flynedd ynteu tair sy'n berthnasol?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&NAMED, &TECHNICALS, &OTHER_PAGE, &NOT_CHOSEN],
    applies: has_clock,
    check: |c| {
        let family = c.form.qualifications.get()?[c.item].family.get();
        if let Some(policy) = c.policy {
            let by_two_years = family.map(|family| family == Family::CambridgeTechnicals);
            return all([Ok(policy.id == THREE_YEARS.id), by_two_years])
                .says(&OTHER_PAGE, &NAMED);
        }
        consider(family, |family| match family {
            Family::OtherVocational => Ok(NOT_CHOSEN.with(clocks(c)?.map(facts::editions).unwrap_or_default())),
            Family::CambridgeTechnicals | Family::General => Ok(TECHNICALS.plain()),
        })
    },
    cases: cases![
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15"}]}"#,
            Expect::Says(&NAMED)
        )
        .policy("ocr-three-years"),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15"}]}"#,
            Expect::Says(&OTHER_PAGE)
        )
        .policy("ocr-three-years"),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15"}]}"#,
            Expect::Says(&NAMED)
        )
        .policy("ocr-two-years"),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"approvedOn":"2023-06-15"}]}"#,
            Expect::Missing(&["qualifications[0].family"])
        )
        .policy("ocr-three-years"),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15"}]}"#,
            Expect::Says(&TECHNICALS)
        ),
        // In force by both, and still nothing says which of the two dates to plan by.
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2022-06-15","events":[{"kind":"entry","date":"2023-06-15"}]}]}"#,
            Expect::Says(&NOT_CHOSEN)
        )
        .facts(&[("twoYearsLastSafeDay", "2025-06-15"), ("threeYearsLastSafeDay", "2026-06-15")]),
        // 29 February, two years and three.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2024-02-29","events":[]}]}"#,
            Expect::Says(&NOT_CHOSEN)
        )
        .facts(&[("twoYearsLastSafeDay", "2026-02-28"), ("threeYearsLastSafeDay", "2027-02-28")]),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15"}]}"#,
            Expect::Missing(&["qualifications[0].events"])
        ),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Missing(&["qualifications[0].family"])
        ),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"approvedOn":"2024-01-02"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2024-01-01",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Inapplicable
        ),
    ],
};
