use super::super::form::Answers;
use crate::prelude::*;

static IN_ACTION: Say = passed(
    "in-action",
    text(
        "The incident plan is in action.",
        "Mae'r cynllun digwyddiadau ar waith.",
    ),
)
.about(&["planInAction"]);
static NOT_IN_ACTION: Say = failed(
    "not-in-action",
    text(
        "The incident plan has not been put into action.",
        "Ni roddwyd y cynllun digwyddiadau ar waith.",
    ),
    text(
        "Put the centre's plan for cyber incidents into action now.",
        "Rhowch gynllun y ganolfan ar gyfer digwyddiadau seiber ar waith nawr.",
    ),
)
.about(&["planInAction"])
.done_by(&["put-plan-into-action"]);
static NO_INCIDENT: Say = inapplicable(
    "no-incident",
    text(
        "There is no incident, so there is nothing to put the plan into action for.",
        "Nid oes digwyddiad, felly nid oes angen rhoi'r cynllun ar waith.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/plan-in-action",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W24],
    policies: &[],
    asks: text(
        "Is the centre's incident plan in action?",
        "A yw cynllun digwyddiadau'r ganolfan ar waith?",
    ),
    each: Each::Once,
    fields: &["incidentHappened", "planInAction"],
    says: &[&IN_ACTION, &NOT_IN_ACTION, &NO_INCIDENT],
    applies: always,
    check: |c| {
        consider(c.form.happened.get(), |happened| {
            Ok(if !happened {
                NO_INCIDENT.plain()
            } else if c.form.plan_in_action.get()? {
                IN_ACTION.plain()
            } else {
                NOT_IN_ACTION.plain()
            })
        })
    },
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"planInAction":true}"#,
            Expect::Says(&IN_ACTION)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"planInAction":false}"#,
            Expect::Says(&NOT_IN_ACTION)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false}"#,
            Expect::Says(&NO_INCIDENT)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"planInAction":true}"#,
            Expect::Says(&NO_INCIDENT)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true}"#,
            Expect::Missing(&["planInAction"])
        ),
        case(
            "2026-02-14",
            r#"{"planInAction":true}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{}"#,
            Expect::Missing(&["incidentHappened", "planInAction"])
        ),
    ],
};
