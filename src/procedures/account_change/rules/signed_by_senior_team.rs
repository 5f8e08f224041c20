use super::super::form::{Answers, Signatory};
use crate::prelude::*;

static SENIOR: Say = passed(
    "senior-team",
    text(
        "A member of the senior management team signs; the head of centre is one.",
        "Aelod o'r Uwch Dîm Rheoli sy'n llofnodi; mae pennaeth y ganolfan yn un.",
    ),
)
.about(&["signatory"]);
static EXECUTIVE: Say = cant_tell(
    "trust-executive",
    text(
        "An executive of the trust signs. Your answers do not say whether that person belongs to the centre's senior management team.",
        "Swyddog gweithredol yr ymddiriedolaeth sy'n llofnodi. Nid yw eich atebion yn dweud a yw'r person hwnnw'n perthyn i Uwch Dîm Rheoli'r ganolfan.",
    ),
    text(
        "To be sure, have a member of the centre's own senior management team sign the letter.",
        "I fod yn sicr, gofynnwch i aelod o Uwch Dîm Rheoli'r ganolfan ei hun lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);
static OTHER: Say = failed(
    "other",
    text(
        "The person who signs is no member of the senior management team.",
        "Nid yw'r sawl sy'n llofnodi yn aelod o'r Uwch Dîm Rheoli.",
    ),
    text(
        "Have a member of the senior management team sign the letter.",
        "Gofynnwch i aelod o'r Uwch Dîm Rheoli lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/signed-by-senior-team",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::WS2],
    policies: &["wjec-secure-website"],
    asks: text(
        "Does a member of the senior management team sign?",
        "Ai aelod o'r Uwch Dîm Rheoli sy'n llofnodi?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "signature", "signatory"],
    says: &[&SENIOR, &EXECUTIVE, &OTHER],
    applies: |c| all([c.form.is_written(c.parameters()), c.form.is_signed()]),
    check: |c| {
        Ok(match c.form.signatory.get()? {
            Signatory::Head | Signatory::ActingHead | Signatory::SeniorTeam => SENIOR.plain(),
            Signatory::TrustExecutive => EXECUTIVE.plain(),
            Signatory::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"available"}"#, Expect::Says(&SENIOR)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre"}"#, Expect::Says(&SENIOR)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"trust-executive"}"#, Expect::Says(&EXECUTIVE)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"other"}"#, Expect::Says(&OTHER)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten"}"#, Expect::Missing(&["signatory"])).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"none"}"#, Expect::Inapplicable).policy("wjec-secure-website"),
    ],
};
