use super::super::form::{Answers, Signatory};
use crate::prelude::*;

static HEAD: Say = passed(
    "head",
    text(
        "The head of centre signs, or the acting head as head.",
        "Pennaeth y ganolfan sy'n llofnodi, neu'r pennaeth dros dro fel pennaeth.",
    ),
)
.about(&["signatory"]);
static SENIOR: Say = failed(
    "senior-team",
    text(
        "Another member of the senior management team signs. For the Register nobody is named who could sign for the head.",
        "Aelod arall o'r Uwch Dîm Rheoli sy'n llofnodi. Ar gyfer y Gofrestr nid enwir neb a gâi lofnodi yn lle'r pennaeth.",
    ),
    text(
        "Have the head of centre sign the letter.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);
static EXECUTIVE: Say = cant_tell(
    "trust-executive",
    text(
        "An executive of the trust signs. Your answers do not say whether that person is the registered head of centre.",
        "Swyddog gweithredol yr ymddiriedolaeth sy'n llofnodi. Nid yw eich atebion yn dweud ai'r person hwnnw yw pennaeth cofrestredig y ganolfan.",
    ),
    text(
        "Find out who the registered head of centre is, and have that person sign the letter.",
        "Darganfyddwch pwy yw pennaeth cofrestredig y ganolfan, a gofynnwch i'r person hwnnw lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);
static OTHER: Say = failed(
    "other",
    text(
        "The person who signs is not the head of centre.",
        "Nid pennaeth y ganolfan yw'r sawl sy'n llofnodi.",
    ),
    text(
        "Have the head of centre sign the letter.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/signed-by-head",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN9, &clauses::R_SIGNATORY],
    policies: &["ncn-amendment"],
    asks: text(
        "Does the head of centre sign the amendment?",
        "Ai pennaeth y ganolfan sy'n llofnodi'r diwygiad?",
    ),
    each: Each::Once,
    fields: &["signature", "signatory"],
    says: &[&HEAD, &SENIOR, &EXECUTIVE, &OTHER],
    applies: |c| all([c.form.is_written(c.parameters()), c.form.is_signed()]),
    check: |c| {
        Ok(match c.form.signatory.get()? {
            Signatory::Head | Signatory::ActingHead => HEAD.plain(),
            Signatory::SeniorTeam => SENIOR.plain(),
            Signatory::TrustExecutive => EXECUTIVE.plain(),
            Signatory::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"acting-head"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"trust-executive"}"#,
            Expect::Says(&EXECUTIVE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"other"}"#,
            Expect::Says(&OTHER)
        ),
        // Not even where the head is away.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"senior-team","headOfCentreIs":"not-available"}"#,
            Expect::Says(&SENIOR)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten"}"#,
            Expect::Missing(&["signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signatory":"other"}"#,
            Expect::Missing(&["signature"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"none","signatory":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};
