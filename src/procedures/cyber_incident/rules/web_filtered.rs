use super::super::form::Answers;
use crate::prelude::*;

static FILTERED: Say = passed(
    "filtered",
    text(
        "Harmful websites are blocked, and warnings are given.",
        "Caiff gwefannau niweidiol eu rhwystro, a rhoddir rhybuddion.",
    ),
)
.about(&["webFiltered"]);
static NOT_FILTERED: Say = failed(
    "not-filtered",
    text(
        "Harmful websites are not blocked everywhere, or nothing warns of what is suspicious.",
        "Ni chaiff gwefannau niweidiol eu rhwystro ym mhobman, neu nid oes dim yn rhybuddio am yr hyn sy'n amheus.",
    ),
    text(
        "Have filtering of harmful websites, and warnings, set up on devices and networks.",
        "Trefnwch i hidlo gwefannau niweidiol, a rhybuddion, gael eu gosod ar ddyfeisiau a rhwydweithiau.",
    ),
)
.about(&["webFiltered"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/web-filtered",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY4],
    policies: &[],
    asks: text(
        "Do devices and networks block harmful websites and warn of anything suspicious?",
        "A yw dyfeisiau a rhwydweithiau'n rhwystro gwefannau niweidiol ac yn rhybuddio am unrhyw beth amheus?",
    ),
    each: Each::Once,
    fields: &["webFiltered"],
    says: &[&FILTERED, &NOT_FILTERED],
    applies: always,
    check: |c| c.form.web_filtered.says(&FILTERED, &NOT_FILTERED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"webFiltered":true}"#, Expect::Says(&FILTERED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"webFiltered":false}"#,
            Expect::Says(&NOT_FILTERED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"webFiltered":false}"#,
            Expect::Says(&NOT_FILTERED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["webFiltered"])
        ),
    ],
};
