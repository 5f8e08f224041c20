use super::super::form::Answers;
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The Department for Education's sector cyber team has been told.",
        "Rhoddwyd gwybod i dîm seiber y sector yn yr Adran Addysg.",
    ),
)
.about(&["toldEducationDepartment"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "The Department for Education's sector cyber team has not been told. In England that is asked of schools and colleges where security was broken or damage done.",
        "Ni roddwyd gwybod i dîm seiber y sector yn yr Adran Addysg. Yn Lloegr gofynnir hynny gan ysgolion a cholegau lle torrwyd diogelwch neu lle gwnaed difrod.",
    ),
    text(
        "If the cyber incident broke the security of a school or college, or did damage, tell the sector cyber team of the Department for Education.",
        "Os torrodd y digwyddiad seiber ddiogelwch ysgol neu goleg, neu os gwnaeth ddifrod, rhowch wybod i dîm seiber y sector yn yr Adran Addysg.",
    ),
)
.about(&["toldEducationDepartment"])
.done_by(&["tell-education-department"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/education-department-told",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::DFE1],
    policies: &[],
    asks: text(
        "In England, has the Department for Education's sector cyber team been told?",
        "Yn Lloegr, a roddwyd gwybod i dîm seiber y sector yn yr Adran Addysg?",
    ),
    each: Each::Once,
    fields: &["incidentHappened", "nation", "toldEducationDepartment"],
    says: &[&TOLD, &NOT_TOLD],
    applies: |c| all([c.form.happened.get(), c.form.nation.is(&Nation::England)]),
    check: |c| c.form.told_department.says(&TOLD, &NOT_TOLD),
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","toldEducationDepartment":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","toldEducationDepartment":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england"}"#,
            Expect::Missing(&["toldEducationDepartment"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true}"#,
            Expect::Missing(&["nation", "toldEducationDepartment"])
        ),
        case(
            "2026-02-14",
            r#"{"nation":"england","toldEducationDepartment":true}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","toldEducationDepartment":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"nation":"england"}"#,
            Expect::Inapplicable
        ),
    ],
};
