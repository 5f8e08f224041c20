use super::super::EACH;
use super::super::facts;
use super::super::form::{Answers, Family};
use super::super::standing::{clocks, has_clock};
use crate::prelude::*;

static NAMED: Say = passed(
    "named",
    text(
        "The edition to check by is named.",
        "Mae'r argraffiad i wirio yn ei ôl wedi'i enwi.",
    ),
);
static TECHNICALS: Say = passed(
    "cambridge-technicals",
    text(
        "It is one of the Cambridge Technicals, for which two years are published.",
        "Mae'n un o'r Cambridge Technicals, y cyhoeddir dwy flynedd ar eu cyfer.",
    ),
);
static NOT_CHOSEN: Say = cant_tell(
    "not-chosen",
    text(
        "Whether two years or three apply is not settled for this kind of qualification: plan for {twoYearsLapsesOn} with two years, for {threeYearsLapsesOn} with three.",
        "Nid yw wedi'i bennu ai dwy flynedd ynteu tair sy'n berthnasol i'r math hwn o gymhwyster: cynlluniwch ar gyfer {twoYearsLapsesOn} gyda dwy flynedd, ac ar gyfer {threeYearsLapsesOn} gyda thair.",
    ),
    text(
        "Ask OCR which edition applies, and check again with it. Until then, plan by the earlier date.",
        "Gofynnwch i OCR pa argraffiad sy'n berthnasol, a gwiriwch eto gydag ef. Tan hynny, cynlluniwch yn ôl y dyddiad cynharach.",
    ),
);

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
    says: &[&NAMED, &TECHNICALS, &NOT_CHOSEN],
    applies: has_clock,
    check: |c| {
        if c.policy.is_some() {
            return Ok(NAMED.plain());
        }
        let family = c.form.qualifications.get()?[c.item].family.get();
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
            Expect::Says(&NAMED)
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
        .facts(&[("twoYearsLapsesOn", "2025-06-16"), ("threeYearsLapsesOn", "2026-06-16")]),
        // 29 February, two years and three.
        case(
            "2024-06-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2024-02-29","events":[]}]}"#,
            Expect::Says(&NOT_CHOSEN)
        )
        .facts(&[("twoYearsLapsesOn", "2026-03-01"), ("threeYearsLapsesOn", "2027-03-01")]),
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
