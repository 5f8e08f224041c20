use super::super::form::Answers;
use crate::prelude::*;

static CHECKED: Say = passed(
    "checked",
    text(
        "The identity card is looked at before an inspector is let in.",
        "Edrychir ar y cerdyn adnabod cyn gadael arolygydd i mewn.",
    ),
)
.about(&["identityChecked"]);
static NOT_CHECKED: Say = failed(
    "not-checked",
    text(
        "The identity card is not looked at. Inspectors identify themselves with one, so the centre can and should look.",
        "Nid edrychir ar y cerdyn adnabod. Mae arolygwyr yn dangos un i brofi pwy ydynt, felly gall y ganolfan edrych arno, a dylai wneud.",
    ),
    text(
        "Ask reception to look at an inspector's identity card before letting the inspector in.",
        "Gofynnwch i'r dderbynfa edrych ar gerdyn adnabod arolygydd cyn ei adael i mewn.",
    ),
)
.about(&["identityChecked"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/identity-card-checked",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W20],
    policies: &[],
    asks: text(
        "Is an inspector's identity card looked at first?",
        "A edrychir ar gerdyn adnabod arolygydd yn gyntaf?",
    ),
    each: Each::Once,
    fields: &["nation", "identityChecked"],
    says: &[&CHECKED, &NOT_CHECKED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.identity_checked.says(&CHECKED, &NOT_CHECKED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","identityChecked":true}"#,
            Expect::Says(&CHECKED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","identityChecked":false}"#,
            Expect::Says(&NOT_CHECKED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","identityChecked":true}"#,
            Expect::Says(&CHECKED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","identityChecked":false}"#,
            Expect::Says(&NOT_CHECKED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["identityChecked"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"identityChecked":false}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "identityChecked"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","identityChecked":false}"#,
            Expect::Inapplicable
        ),
    ],
};
