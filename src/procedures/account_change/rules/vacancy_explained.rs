use super::super::form::{Answers, HeadIs, Signatory};
use crate::prelude::*;

static SAYS_SO: Say = passed(
    "says-so",
    text(
        "The letter says that the head's post is vacant.",
        "Mae'r llythyr yn dweud bod swydd y pennaeth yn wag.",
    ),
)
.about(&["letterSaysVacant"]);
static SILENT: Say = failed(
    "silent",
    text(
        "The head's post is vacant and the letter does not say so.",
        "Mae swydd y pennaeth yn wag ac nid yw'r llythyr yn dweud hynny.",
    ),
    text(
        "Add to the letter that the head's post is vacant, and since when.",
        "Ychwanegwch at y llythyr fod swydd y pennaeth yn wag, ac ers pryd.",
    ),
)
.about(&["letterSaysVacant"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/vacancy-explained",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W10, &clauses::R_SIGNATORY],
    policies: &["wjec-portal"],
    asks: text(
        "Where somebody stands in for a vacant head's post, does the letter say so?",
        "Lle mae rhywun yn llofnodi yn lle pennaeth gan fod y swydd yn wag, a yw'r llythyr yn dweud hynny?",
    ),
    each: Each::Once,
    fields: &[
        "changes",
        "canUseAccount",
        "signature",
        "signatory",
        "headOfCentreIs",
        "letterSaysVacant",
    ],
    says: &[&SAYS_SO, &SILENT],
    applies: |c| {
        all([
            c.form.is_written(c.parameters()),
            c.form.is_signed(),
            c.form.signatory.is(&Signatory::SeniorTeam),
            c.form.head_is.is(&HeadIs::Vacant),
        ])
    },
    check: |c| c.form.vacancy_explained.says(&SAYS_SO, &SILENT),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"post-vacant","letterSaysVacant":true}"#,
            Expect::Says(&SAYS_SO)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"post-vacant","letterSaysVacant":false}"#,
            Expect::Says(&SILENT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"post-vacant"}"#,
            Expect::Missing(&["letterSaysVacant"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"senior-team","headOfCentreIs":"not-available"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatory":"acting-head","headOfCentreIs":"post-vacant"}"#,
            Expect::Inapplicable
        ),
    ],
};
