use super::super::form::Answers;
use crate::prelude::*;

static RETURNED: Say = passed(
    "returned",
    text(
        "The 'Are you ready?' checklist goes with it, or has been returned.",
        "Mae'r rhestr wirio 'Are you ready?' yn mynd gydag ef, neu wedi'i dychwelyd.",
    ),
)
.about(&["checklistReturned"]);
static NOT_RETURNED: Say = failed(
    "not-returned",
    text(
        "The address or the secure storage changes, and the 'Are you ready?' checklist is not returned.",
        "Mae'r cyfeiriad neu'r cyfleuster storio diogel yn newid, ac ni ddychwelir y rhestr wirio 'Are you ready?'.",
    ),
    text(
        "Fill in the checklist and return it to the Register.",
        "Llenwch y rhestr wirio a'i dychwelyd i'r Gofrestr.",
    ),
)
.about(&["checklistReturned"])
.done_by(&["return-checklist"]);
static NOT_ASKED: Say = inapplicable(
    "not-asked",
    text(
        "Neither the address nor the secure storage changes, so no checklist is asked for.",
        "Nid yw'r cyfeiriad na'r cyfleuster storio diogel yn newid, felly ni ofynnir am restr wirio.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/checklist-returned",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN6, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Is the 'Are you ready?' checklist returned where the address or the secure storage changes?",
        "A ddychwelir y rhestr wirio 'Are you ready?' lle mae'r cyfeiriad neu'r cyfleuster storio diogel yn newid?",
    ),
    each: Each::Once,
    fields: &["changes", "checklistReturned"],
    says: &[&RETURNED, &NOT_RETURNED, &NOT_ASKED],
    applies: |c| c.form.tells_something(),
    check: |c| {
        consider(c.form.changes_premises(), |asked| {
            Ok(if !asked {
                NOT_ASKED.plain()
            } else if c.form.checklist_returned.get()? {
                RETURNED.plain()
            } else {
                NOT_RETURNED.plain()
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"checklistReturned":true}"#,
            Expect::Says(&RETURNED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"checklistReturned":false}"#,
            Expect::Says(&NOT_RETURNED)
        ),
        // A move within the building is a change of secure storage too.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"secure-storage"}],"checklistReturned":false}"#,
            Expect::Says(&NOT_RETURNED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"},{"what":"address"}],"checklistReturned":false}"#,
            Expect::Says(&NOT_RETURNED)
        ),
        // A pure change of name needs none.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}]}"#,
            Expect::Says(&NOT_ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"head-of-centre"},{"what":"exams-officer"},{"what":"other"}],"checklistReturned":false}"#,
            Expect::Says(&NOT_ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}]}"#,
            Expect::Missing(&["checklistReturned"])
        ),
        // One address decides, whatever the other change is.
        case(
            "2026-11-22",
            r#"{"changes":[{},{"what":"address"}]}"#,
            Expect::Missing(&["checklistReturned"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{},{"what":"name"}]}"#,
            Expect::Missing(&["changes[0].what", "checklistReturned"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["changes", "checklistReturned"])
        ),
        case("2026-11-22", r#"{"changes":[]}"#, Expect::Inapplicable),
    ],
};
