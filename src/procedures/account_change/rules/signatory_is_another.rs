use super::super::form::Answers;
use crate::prelude::*;

static ANOTHER: Say = passed(
    "another",
    text(
        "The person who signs is not the new exams officer.",
        "Nid y swyddog arholiadau newydd sy'n llofnodi.",
    ),
)
.about(&["signatoryIsNewOfficer"]);
static SAME: Say = failed(
    "same",
    text(
        "The person who signs is the new exams officer too. Nothing published forbids it; the awarding body may ask.",
        "Y sawl sy'n llofnodi yw'r swyddog arholiadau newydd hefyd. Nid oes dim cyhoeddedig yn gwahardd hynny; gall y corff dyfarnu holi.",
    ),
    text(
        "If another senior person can sign the letter, let that person sign. Otherwise say in the letter that one person holds both roles.",
        "Os gall uwch aelod arall lofnodi'r llythyr, gadewch i'r person hwnnw lofnodi. Fel arall dywedwch yn y llythyr mai un person sydd yn y ddwy rôl.",
    ),
)
.about(&["signatoryIsNewOfficer"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/signatory-is-another",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_SIGNATORY],
    policies: &["wjec-portal", "wjec-secure-website"],
    asks: text(
        "Does somebody other than the new exams officer sign?",
        "A oes rhywun heblaw'r swyddog arholiadau newydd yn llofnodi?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "signature", "signatoryIsNewOfficer"],
    says: &[&ANOTHER, &SAME],
    applies: |c| all([c.form.is_written(c.parameters()), c.form.is_signed()]),
    check: |c| c.form.signatory_is_new_officer.says(&SAME, &ANOTHER),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatoryIsNewOfficer":false}"#,
            Expect::Says(&ANOTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten","signatoryIsNewOfficer":true}"#,
            Expect::Says(&SAME)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten"}"#,
            Expect::Missing(&["signatoryIsNewOfficer"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"none"}"#,
            Expect::Inapplicable
        ),
    ],
};
