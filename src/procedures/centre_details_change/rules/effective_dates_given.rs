use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "given",
    text(
        "The notice gives the day on which each later change takes effect.",
        "Mae'r hysbysiad yn rhoi'r diwrnod y daw pob newid diweddarach i rym.",
    ),
)
.about(&["givesDates"]);
static NOT_GIVEN: Say = failed(
    "not-given",
    text(
        "The notice tells of a change that is still to come and does not clearly give the day on which it takes effect.",
        "Mae'r hysbysiad yn rhoi gwybod am newid sydd eto i ddod ac nid yw'n rhoi'n glir y diwrnod y daw i rym.",
    ),
    text(
        "Write in the notice on which day each later change takes effect.",
        "Ysgrifennwch yn yr hysbysiad ar ba ddiwrnod y daw pob newid diweddarach i rym.",
    ),
)
.about(&["givesDates"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/effective-dates-given",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN5, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Does the notice clearly give the day of each change that is still to come?",
        "A yw'r hysbysiad yn rhoi'n glir ddiwrnod pob newid sydd eto i ddod?",
    ),
    each: Each::Once,
    fields: &["changes", "sending", "sentTo", "sent", "sentOn", "givesDates"],
    says: &[&GIVEN, &NOT_GIVEN],
    applies: |c| c.form.tells_of_later_change(c.as_of, c.parameters().address),
    check: |c| c.form.gives_dates.says(&GIVEN, &NOT_GIVEN),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-23"}],"sent":false,"givesDates":true}"#,
            Expect::Says(&GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-23"}],"sent":false,"givesDates":false}"#,
            Expect::Says(&NOT_GIVEN)
        ),
        // A change today is not one to come.
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-22"}],"sent":false,"givesDates":false}"#,
            Expect::Inapplicable
        ),
        // What was still to come when the notice was sent, though it is past now.
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-11"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-10","givesDates":false}"#,
            Expect::Says(&NOT_GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-10"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-10","givesDates":false}"#,
            Expect::Inapplicable
        ),
        // An email to another address told the Register nothing: only what is to come today counts.
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-11"}],"sending":"attached","sentTo":"centres@wjec.co.uk","sent":true,"sentOn":"2026-11-10","givesDates":false}"#,
            Expect::Inapplicable
        ),
        // One later change among others is enough.
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-01"},{},{"changedOn":"2026-12-01"}],"sent":false,"givesDates":false}"#,
            Expect::Says(&NOT_GIVEN)
        ),
        // Sent or not, and whenever it was sent, nothing is still to come.
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-10"}],"sentOn":"2026-11-20"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-12-01"}],"sent":false}"#,
            Expect::Missing(&["givesDates"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"changedOn":"2026-11-10"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true}"#,
            Expect::Missing(&["sentOn", "givesDates"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{}],"sent":false,"givesDates":true}"#,
            Expect::Missing(&["changes[0].changedOn"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["changes", "sending", "sentTo", "sent", "sentOn", "givesDates"])
        ),
        case("2026-11-22", r#"{"changes":[]}"#, Expect::Inapplicable),
    ],
};
