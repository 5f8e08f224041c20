use super::super::form::{Answers, HeadIs, Signatory};
use crate::prelude::*;

static HEAD: Say = passed(
    "head",
    text(
        "The head of centre signs, or the acting head as head.",
        "Pennaeth y ganolfan sy'n llofnodi, neu'r pennaeth dros dro fel pennaeth.",
    ),
)
.about(&["signatory"]);
static STAND_IN: Say = passed(
    "senior-team-head-not-available",
    text(
        "A member of the senior management team signs because the head of centre is not available.",
        "Aelod o'r Uwch Dîm Rheoli sy'n llofnodi am nad yw pennaeth y ganolfan ar gael.",
    ),
)
.about(&["signatory", "headOfCentreIs"]);
static HEAD_AVAILABLE: Say = failed(
    "senior-team-head-available",
    text(
        "A member of the senior management team signs although the head of centre is available.",
        "Aelod o'r Uwch Dîm Rheoli sy'n llofnodi er bod pennaeth y ganolfan ar gael.",
    ),
    text(
        "Have the head of centre sign the letter.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r llythyr.",
    ),
)
.about(&["signatory", "headOfCentreIs"]);
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
        "The person who signs is neither the head of centre nor a member of the senior management team.",
        "Nid yw'r sawl sy'n llofnodi yn bennaeth y ganolfan nac yn aelod o'r Uwch Dîm Rheoli.",
    ),
    text(
        "Have the head of centre sign the letter.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r llythyr.",
    ),
)
.about(&["signatory"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/signed-by-head-or-stand-in",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W10, &clauses::R_SIGNATORY],
    policies: &["wjec-portal"],
    asks: text(
        "Does the head of centre sign, or another member of the senior management team only because the head is not available?",
        "Ai pennaeth y ganolfan sy'n llofnodi, neu aelod arall o'r Uwch Dîm Rheoli dim ond am nad yw'r pennaeth ar gael?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "signature", "signatory", "headOfCentreIs"],
    says: &[&HEAD, &STAND_IN, &HEAD_AVAILABLE, &EXECUTIVE, &OTHER],
    applies: |c| all([c.form.is_written(c.parameters()), c.form.is_signed()]),
    check: |c| {
        consider(c.form.signatory.get(), |signatory| {
            Ok(match signatory {
                Signatory::Head | Signatory::ActingHead => HEAD.plain(),
                Signatory::SeniorTeam => match c.form.head_is.get()? {
                    HeadIs::Available => HEAD_AVAILABLE.plain(),
                    HeadIs::Away | HeadIs::Vacant => STAND_IN.plain(),
                },
                Signatory::TrustExecutive => EXECUTIVE.plain(),
                Signatory::Other => OTHER.plain(),
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"acting-head","headOfCentreIs":"available"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"not-available"}"#,
            Expect::Says(&STAND_IN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"post-vacant"}"#,
            Expect::Says(&STAND_IN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"available"}"#,
            Expect::Says(&HEAD_AVAILABLE)
        ),
        // Unknown availability is not a pass.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team"}"#,
            Expect::Missing(&["headOfCentreIs"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten"}"#,
            Expect::Missing(&["signatory", "headOfCentreIs"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"trust-executive"}"#,
            Expect::Says(&EXECUTIVE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"typed","signatory":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"none","signatory":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};
