use super::super::form::{Answers, Removals};
use crate::prelude::*;

static NOBODY: Say =
    passed("nobody", text("Nobody is to be removed.", "Nid oes neb i'w ddileu.")).about(&["administratorsToRemove"]);
static NAMED: Say = passed(
    "named",
    text(
        "The email gives the name and address of everyone who is to be removed.",
        "Mae'r e-bost yn rhoi enw a chyfeiriad pawb sydd i'w dileu.",
    ),
)
.about(&["administratorsToRemove"]);
static NOT_NAMED: Say = failed(
    "not-named",
    text(
        "The email does not give the name and address of everyone who is to be removed.",
        "Nid yw'r e-bost yn rhoi enw a chyfeiriad pawb sydd i'w dileu.",
    ),
    text(
        "In the email to AQA, add the name and email address of each administrator who is to be removed.",
        "Yn yr e-bost at AQA, ychwanegwch enw a chyfeiriad e-bost pob gweinyddwr sydd i'w ddileu.",
    ),
)
.about(&["administratorsToRemove"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/administrators-to-remove-named",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Is everyone who is to be removed named, with name and email address?",
        "A yw pawb sydd i'w dileu wedi'u henwi, ag enw a chyfeiriad e-bost?",
    ),
    each: Each::Once,
    fields: &["changes", "administratorsToRemove"],
    says: &[&NOBODY, &NAMED, &NOT_NAMED],
    applies: |c| c.form.officer_changes(),
    check: |c| {
        Ok(match c.form.removals.get()? {
            Removals::Nobody => NOBODY.plain(),
            Removals::Named => NAMED.plain(),
            Removals::NotNamed => NOT_NAMED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","administratorsToRemove":"nobody"}"#,
            Expect::Says(&NOBODY)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","administratorsToRemove":"named"}"#,
            Expect::Says(&NAMED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","administratorsToRemove":"not-named"}"#,
            Expect::Says(&NOT_NAMED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["administratorsToRemove"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","administratorsToRemove":"not-named"}"#,
            Expect::Inapplicable
        ),
    ],
};
