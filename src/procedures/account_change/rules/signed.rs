use super::super::form::{Answers, Signature, Way};
use crate::prelude::*;

static SIGNED: Say =
    passed("by-hand", text("It is signed by hand.", "Mae wedi'i lofnodi â llaw.")).about(&["signature"]);
static TYPED: Say = cant_tell(
    "typed",
    text(
        "It carries a typed name or an electronic signature. Whether that counts as signed is not published.",
        "Mae arno enw wedi'i deipio neu lofnod electronig. Ni chyhoeddwyd a yw hynny'n cyfrif fel llofnod.",
    ),
    text(
        "To be sure, have the letter signed by hand.",
        "I fod yn sicr, trefnwch i'r llythyr gael ei lofnodi â llaw.",
    ),
)
.about(&["signature"]);
static NO_HAND: Say = cant_tell(
    "not-by-hand",
    text(
        "It carries a typed name or an electronic signature. Whether the Register takes that as signed is not published.",
        "Mae arno enw wedi'i deipio neu lofnod electronig. Ni chyhoeddwyd a yw'r Gofrestr yn cymryd hynny fel llofnod.",
    ),
    text(
        "To be sure, have the amendment signed by hand.",
        "I fod yn sicr, trefnwch i'r diwygiad gael ei lofnodi â llaw.",
    ),
)
.about(&["signature"]);
static UNSIGNED: Say = failed(
    "unsigned",
    text("It is not signed.", "Nid yw wedi'i lofnodi."),
    text(
        "Have the head of centre sign the letter.",
        "Gofynnwch i bennaeth y ganolfan lofnodi'r llythyr.",
    ),
)
.about(&["signature"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/signed",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W10, &clauses::WS2, &clauses::NCN9],
    policies: &["wjec-portal", "wjec-secure-website", "ncn-amendment"],
    asks: text("Is the request signed?", "A yw'r cais wedi'i lofnodi?"),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "signature"],
    says: &[&SIGNED, &TYPED, &NO_HAND, &UNSIGNED],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        Ok(match c.form.signature.get()? {
            Signature::Handwritten => SIGNED.plain(),
            Signature::Typed if c.parameters().way == Way::Written => NO_HAND.plain(),
            Signature::Typed => TYPED.plain(),
            Signature::Unsigned => UNSIGNED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"typed"}"#,
            Expect::Says(&NO_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","signature":"handwritten"}"#,
            Expect::Says(&SIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","signature":"none"}"#,
            Expect::Says(&UNSIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Missing(&["signature"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"handwritten"}"#,
            Expect::Says(&SIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"typed"}"#,
            Expect::Says(&TYPED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"signature":"none"}"#,
            Expect::Says(&UNSIGNED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["signature"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true,"signature":"none"}"#,
            Expect::Inapplicable
        ),
    ],
};
