use super::super::form::{Answers, Lock};
use crate::prelude::*;

static ACCEPTED: Say = passed(
    "accepted",
    text("The lock is of an accepted kind.", "Mae'r clo o fath a dderbynnir."),
)
.about(&["lock"]);
static CYLINDER: Say = failed(
    "cylinder",
    text(
        "The lock is a cylinder lock, which is not accepted.",
        "Clo silindr sydd yno, ac ni dderbynnir un felly.",
    ),
    text(
        "Have a five-lever mortice lock, a coded keypad or an electronic lock fitted to the door of the secure room.",
        "Trefnwch i osod clo mortais pum lifer, bysellbad â chod neu glo electronig ar ddrws yr ystafell ddiogel.",
    ),
)
.about(&["lock"]);
static OTHER: Say = cant_tell(
    "not-listed",
    text(
        "The lock is not of a kind that is listed, so whether it is accepted cannot be told.",
        "Nid yw'r clo o fath a restrir, felly ni ellir dweud a dderbynnir ef.",
    ),
    text(
        "Find out what kind of lock the secure room has. Unless it is a five-lever mortice lock, a coded keypad or an electronic lock, have one fitted or ask an awarding body.",
        "Darganfyddwch pa fath o glo sydd ar yr ystafell ddiogel. Oni bai mai clo mortais pum lifer, bysellbad â chod neu glo electronig ydyw, trefnwch i osod un neu gofynnwch i gorff dyfarnu.",
    ),
)
.about(&["lock"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/lock-of-accepted-kind",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS6],
    policies: &[],
    asks: text(
        "Is the lock on the door of an accepted kind?",
        "A yw'r clo ar y drws o fath a dderbynnir?",
    ),
    each: Each::Once,
    fields: &["nation", "lock"],
    says: &[&ACCEPTED, &CYLINDER, &OTHER],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.lock.get()? {
            Lock::Mortice | Lock::Keypad | Lock::Electronic => ACCEPTED.plain(),
            Lock::Cylinder => CYLINDER.plain(),
            Lock::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","lock":"five-lever-mortice"}"#,
            Expect::Says(&ACCEPTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lock":"coded-keypad"}"#,
            Expect::Says(&ACCEPTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lock":"electronic"}"#,
            Expect::Says(&ACCEPTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lock":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lock":"cylinder"}"#,
            Expect::Says(&CYLINDER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","lock":"cylinder"}"#,
            Expect::Says(&CYLINDER)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["lock"])),
        case(
            "2026-11-22",
            r#"{"lock":"five-lever-mortice"}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "lock"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","lock":"cylinder"}"#,
            Expect::Inapplicable
        ),
    ],
};
