use super::super::duties::{Treatment, by_treatment};
use super::super::form::DeadlineIs;
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static AGREES: Say = passed(
    "as-published",
    text(
        "The deadline given is the one that the awarding body published.",
        "Y dyddiad cau a roddwyd yw'r un a gyhoeddodd y corff dyfarnu.",
    ),
)
.about(&["declarations[].deadline"]);
static DIFFERS: Say = failed(
    "differs",
    text(
        "The deadline given is not the one that the awarding body published, {published}. The one given is used.",
        "Nid y dyddiad cau a roddwyd yw'r un a gyhoeddodd y corff dyfarnu, {published}. Defnyddir yr un a roddwyd.",
    ),
    text(
        "Check with the awarding body which deadline for entries is right.",
        "Gwiriwch gyda'r corff dyfarnu pa ddyddiad cau ar gyfer cofrestriadau sy'n gywir.",
    ),
)
.about(&["declarations[].deadline"]);

/// The body, where it has to be told before a series deadline and we hold published deadlines of its own.
fn holder(t: &Treatment) -> Option<Body> {
    t.holder().filter(|_| t.is_told())
}

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/deadline-as-published",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::AQA_C7, &clauses::CBAC_C1],
    policies: &["jcq-2019"],
    asks: text(
        "Is the deadline given the one that the awarding body published?",
        "Ai'r dyddiad cau a roddwyd yw'r un a gyhoeddodd y corff dyfarnu?",
    ),
    each: EACH,
    fields: &[
        "series",
        "declarations[].awardingBody",
        "declarations[].qualificationType",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].deadlineIs",
        "declarations[].deadline",
    ],
    says: &[&AGREES, &DIFFERS],
    applies: |c| {
        by_treatment(c, holder, |body| {
            let Some(body) = *body else { return Ok(false) };
            let held = c.form.series.get().map(|series| c.parameters().published(body, series).is_some());
            all([held, declaration(c)?.deadline_is.is(&DeadlineIs::Known)])
        })
    },
    check: |c| {
        by_treatment(c, holder, |body| {
            let Some(body) = *body else { return Ok(AGREES.plain()) };
            both(c.form.series.get(), declaration(c)?.deadline.get()).map(|(series, given)| {
                match c.parameters().published(body, series) {
                    Some(published) if published != given => DIFFERS.with([day("published", published)]),
                    _ => AGREES.plain(),
                }
            })
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2024-02-21"}]}"#, Expect::Says(&AGREES)),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2024-02-22"}]}"#, Expect::Says(&DIFFERS)).facts(&[("published", "2024-02-21")]),
        case("2026-11-22", r#"{"series":"2025-11","declarations":[{"awardingBody":"wjec","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2025-10-16"}]}"#, Expect::Says(&DIFFERS)).facts(&[("published", "2025-10-04")]),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known"}]}"#, Expect::Missing(&["declarations[0].deadline"])),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadline":"2024-02-21"}]}"#, Expect::Missing(&["declarations[0].deadlineIs"])),
        // None is held for this series, this body or a vocational qualification.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2026-02-22"}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2024-02-22"}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","deadlineIs":"known","deadline":"2024-02-22"}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"not-known"}]}"#, Expect::Inapplicable),
    ],
};
