use super::super::form::{Answers, TakesEffect};
use crate::prelude::*;

static NOW: Say = passed(
    "in-effect",
    text("The change has taken effect.", "Mae'r newid wedi dod i rym."),
)
.about(&["takesEffect"]);
static DATED: Say = passed(
    "date-given",
    text(
        "The change lies ahead, and the letter says from which date it holds.",
        "Mae'r newid i ddod, ac mae'r llythyr yn dweud o ba ddyddiad y mae'n dal.",
    ),
)
.about(&["takesEffect"]);
static UNDATED: Say = failed(
    "no-date",
    text(
        "The change lies ahead, and the letter does not say from which date it holds.",
        "Mae'r newid i ddod, ac nid yw'r llythyr yn dweud o ba ddyddiad y mae'n dal.",
    ),
    text(
        "Add to the letter the date from which the change holds.",
        "Ychwanegwch at y llythyr y dyddiad y mae'r newid yn dal ohono.",
    ),
)
.about(&["takesEffect"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/date-of-effect-clear",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN5],
    policies: &["ncn-amendment"],
    asks: text(
        "If the change lies ahead, is the date clear from which it holds?",
        "Os yw'r newid i ddod, a yw'r dyddiad y mae'n dal ohono yn glir?",
    ),
    each: Each::Once,
    fields: &["takesEffect"],
    says: &[&NOW, &DATED, &UNDATED],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        Ok(match c.form.takes_effect.get()? {
            TakesEffect::Already => NOW.plain(),
            TakesEffect::OnDate => DATED.plain(),
            TakesEffect::Sometime => UNDATED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","takesEffect":"already"}"#,
            Expect::Says(&NOW)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","takesEffect":"later-date-given"}"#,
            Expect::Says(&DATED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","takesEffect":"later-no-date"}"#,
            Expect::Says(&UNDATED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Missing(&["takesEffect"])
        ),
    ],
};
