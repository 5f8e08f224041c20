use super::super::form::Answers;
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text("The local police have been told.", "Rhoddwyd gwybod i'r heddlu lleol."),
)
.about(&["toldPolice"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "The local police have not been told.",
        "Ni roddwyd gwybod i'r heddlu lleol.",
    ),
    text(
        "Tell the police of the incident now: in Scotland Police Scotland, on 101; elsewhere your own local force.",
        "Rhowch wybod i'r heddlu am y digwyddiad nawr: yn yr Alban i Police Scotland, ar 101; mewn mannau eraill i'ch heddlu lleol eich hun.",
    ),
)
.about(&["toldPolice"])
.done_by(&["tell-local-police", "tell-police-scotland", "tell-police"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/police-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W26, &clauses::RF2],
    policies: &[],
    asks: text("Have the local police been told?", "A roddwyd gwybod i'r heddlu lleol?"),
    each: Each::Once,
    fields: &["incidentHappened", "toldPolice"],
    says: &[&TOLD, &NOT_TOLD],
    applies: |c| c.form.happened.get(),
    check: |c| c.form.told_police.says(&TOLD, &NOT_TOLD),
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"toldPolice":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"toldPolice":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"scotland","toldPolice":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere","toldPolice":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true}"#,
            Expect::Missing(&["toldPolice"])
        ),
        case(
            "2026-02-14",
            r#"{"toldPolice":true}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"toldPolice":false}"#,
            Expect::Inapplicable
        ),
    ],
};
