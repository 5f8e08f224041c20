use super::super::form::{Answers, HeadIs, Signatory};
use crate::prelude::*;

static DISAGREE: Say = cant_tell(
    "head-although-post-vacant",
    text(
        "The answers say that the head of centre signs, and that the head's post is vacant.",
        "Mae'r atebion yn dweud mai pennaeth y ganolfan sy'n llofnodi, a bod swydd y pennaeth yn wag.",
    ),
    text(
        "Correct the answer on who signs, or the one on whether the head's post is vacant. An acting head signs as head.",
        "Cywirwch yr ateb ynghylch pwy sy'n llofnodi, neu'r un ynghylch a yw swydd y pennaeth yn wag. Mae pennaeth dros dro yn llofnodi fel pennaeth.",
    ),
)
.about(&["signatory", "headOfCentreIs"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/answers-agree-on-signatory",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W10, &clauses::WS2, &clauses::NCN9, &clauses::R_SIGNATORY],
    policies: &["wjec-portal", "wjec-secure-website", "ncn-amendment"],
    asks: text(
        "Do your answers agree on who signs and on whether the head's post is vacant?",
        "A yw eich atebion yn cytuno ar bwy sy'n llofnodi ac a yw swydd y pennaeth yn wag?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "signature", "signatory", "headOfCentreIs"],
    says: &[&DISAGREE],
    // Whether the post is vacant is not asked for this.
    applies: |c| {
        if !is_said(c.form.head_is.is(&HeadIs::Vacant)) {
            return Ok(false);
        }
        all([
            c.form.is_written(c.parameters()),
            c.form.is_signed(),
            c.form.signatory.is(&Signatory::Head),
        ])
    },
    check: |_| Ok(DISAGREE.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Says(&DISAGREE)
        ).policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten","signatory":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Says(&DISAGREE)
        ),
        // An acting head signs as head; a head who is away may have signed before.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"acting-head","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre","headOfCentreIs":"not-available"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","headOfCentreIs":"post-vacant"}"#,
            Expect::Missing(&["signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"none","signatory":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
    ],
};
