use super::super::form::{Answers, HeadIs, Sender};
use crate::prelude::*;

static DISAGREE: Say = cant_tell(
    "head-although-post-vacant",
    text(
        "The answers say that the head of centre sends the email, and that the head's post is vacant.",
        "Mae'r atebion yn dweud mai pennaeth y ganolfan sy'n anfon yr e-bost, a bod swydd y pennaeth yn wag.",
    ),
    text(
        "Correct the answer on whose address the email is sent from, or the one on whether the head's post is vacant.",
        "Cywirwch yr ateb ynghylch o gyfeiriad pwy yr anfonir yr e-bost, neu'r un ynghylch a yw swydd y pennaeth yn wag.",
    ),
)
.about(&["sentFrom", "headOfCentreIs"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/answers-agree-on-sender",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA2],
    policies: &["aqa-administrators"],
    asks: text(
        "Do your answers agree on who sends the email and on whether the head's post is vacant?",
        "A yw eich atebion yn cytuno ar bwy sy'n anfon yr e-bost ac a yw swydd y pennaeth yn wag?",
    ),
    each: Each::Once,
    fields: &["changes", "sentFrom", "headOfCentreIs"],
    says: &[&DISAGREE],
    // Whether the post is vacant is not asked for this.
    applies: |c| {
        if !is_said(c.form.head_is.is(&HeadIs::Vacant)) {
            return Ok(false);
        }
        all([c.form.officer_changes(), c.form.sent_from.is(&Sender::Head)])
    },
    check: |_| Ok(DISAGREE.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"head-of-centre","headOfCentreIs":"not-available"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"other","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"head-of-centre"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","headOfCentreIs":"post-vacant"}"#,
            Expect::Missing(&["sentFrom"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","sentFrom":"head-of-centre","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
    ],
};
