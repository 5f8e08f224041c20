use super::super::form::Answers;
use crate::prelude::*;

static ANSWERED: Say = passed(
    "none-unanswered",
    text(
        "No request from the inspection service is unanswered.",
        "Nid oes cais gan y gwasanaeth arolygu heb ei ateb.",
    ),
)
.about(&["requestsUnanswered"]);
static UNANSWERED_REQUEST: Say = failed(
    "unanswered-request",
    text(
        "A request from the inspection service is unanswered. Where a centre fails to answer, awarding bodies send no secure assessment materials and reserve the right to withdraw approval.",
        "Mae cais gan y gwasanaeth arolygu heb ei ateb. Lle mae canolfan yn methu ag ateb, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel ac maent yn cadw'r hawl i dynnu cymeradwyaeth yn ôl.",
    ),
    text(
        "Answer the inspection service's request now, at the address that the request gives.",
        "Atebwch gais y gwasanaeth arolygu yn awr, i'r cyfeiriad y mae'r cais yn ei roi.",
    ),
)
.about(&["requestsUnanswered"])
.done_by(&["answer-requests"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/requests-answered",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W21],
    policies: &[],
    asks: text(
        "Has every request from the inspection service been answered?",
        "A atebwyd pob cais gan y gwasanaeth arolygu?",
    ),
    each: Each::Once,
    fields: &["nation", "requestsUnanswered"],
    says: &[&ANSWERED, &UNANSWERED_REQUEST],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.requests_unanswered.says(&UNANSWERED_REQUEST, &ANSWERED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","requestsUnanswered":false}"#,
            Expect::Says(&ANSWERED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","requestsUnanswered":true}"#,
            Expect::Says(&UNANSWERED_REQUEST)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","requestsUnanswered":false}"#,
            Expect::Says(&ANSWERED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","requestsUnanswered":true}"#,
            Expect::Says(&UNANSWERED_REQUEST)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["requestsUnanswered"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"requestsUnanswered":true}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "requestsUnanswered"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","requestsUnanswered":true}"#,
            Expect::Inapplicable
        ),
    ],
};
