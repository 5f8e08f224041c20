use super::super::form::{Answers, Edition, KeyHolders, NEWER, OLDER};
use crate::prelude::*;

static ALLOWED: Say = passed(
    "allowed",
    text(
        "The number of key holders is within the limits.",
        "Mae nifer y deiliaid allweddi o fewn y terfynau.",
    ),
)
.about(&["keyHolders"]);
static TOO_FEW: Say = failed(
    "too-few",
    text(
        "There are fewer than {least} key holders.",
        "Mae llai na {least} o ddeiliaid allweddi.",
    ),
    text(
        "Appoint at least {least} key holders.",
        "Penodwch o leiaf {least} o ddeiliaid allweddi.",
    ),
)
.about(&["keyHolders"]);
static TOO_MANY: Say = failed(
    "too-many",
    text(
        "There are more key holders than the instructions allow. The most: {most}.",
        "Mae mwy o ddeiliaid allweddi nag y mae'r cyfarwyddiadau'n ei ganiatáu. Y nifer mwyaf: {most}.",
    ),
    text(
        "Take keys and codes to the secure storage back until no more than {most} people hold them.",
        "Casglwch allweddi a chodau'r storfa ddiogel yn ôl nes nad oes mwy na {most} o bobl yn eu dal.",
    ),
)
.about(&["keyHolders"]);
static EDITIONS_DIFFER: Say = cant_tell(
    "editions-differ",
    text(
        "The older instructions allow {olderMost} key holders at most, the newer ones {newerMost}. NCFE has published the newer limit, but not the day of the change. Which edition you go by has not been chosen.",
        "Mae'r cyfarwyddiadau hŷn yn caniatáu {olderMost} o ddeiliaid allweddi ar y mwyaf, a'r rhai mwy newydd {newerMost}. Mae NCFE wedi cyhoeddi'r terfyn mwy newydd, ond nid diwrnod y newid. Ni ddewiswyd pa argraffiad yr ydych yn ei ddilyn.",
    ),
    text(
        "Look up key holders in the current edition of JCQ's Instructions for conducting examinations, and check again under that edition. Or go down to {olderMost} key holders, which both allow.",
        "Chwiliwch am ddeiliaid allweddi yn argraffiad cyfredol Cyfarwyddiadau'r CGC ar gyfer cynnal arholiadau, a gwiriwch eto o dan yr argraffiad hwnnw. Neu gostyngwch i {olderMost} o ddeiliaid allweddi, y mae'r ddau'n eu caniatáu.",
    ),
)
.about(&["keyHolders"]);

fn under(edition: &Edition, holders: KeyHolders) -> Verdict {
    let most = match holders {
        KeyHolders::BelowTwo => return TOO_FEW.with([count("least", edition.least_key_holders)]),
        KeyHolders::TwoToFour => 4,
        KeyHolders::FiveOrSix => 6,
        KeyHolders::AboveSix => u32::MAX,
    };
    if most <= edition.most_key_holders {
        ALLOWED.plain()
    } else {
        TOO_MANY.with([count("most", edition.most_key_holders)])
    }
}

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/key-holders-within-limits",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::KH1, &clauses::KH2, &clauses::KH3],
    policies: &[],
    asks: text(
        "Do as many people hold keys as the instructions allow?",
        "A oes cynifer o bobl yn dal allweddi ag y mae'r cyfarwyddiadau'n ei ganiatáu?",
    ),
    each: Each::Once,
    fields: &["nation", "keyHolders"],
    says: &[&ALLOWED, &TOO_FEW, &TOO_MANY, &EDITIONS_DIFFER],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        let holders = c.form.key_holders.get()?;
        Ok(match c.policy {
            Some(policy) => under(&policy.parameters, holders),
            None => match (under(&OLDER, holders), under(&NEWER, holders)) {
                (older, newer) if older == newer => older,
                (older, newer) if older.say == newer.say => newer,
                _ => EDITIONS_DIFFER.with([
                    count("olderMost", OLDER.most_key_holders),
                    count("newerMost", NEWER.most_key_holders),
                ]),
            },
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"two-to-four"}"#,
            Expect::Says(&ALLOWED)
        )
        .policy("two-to-four-key-holders"),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"two-to-four"}"#,
            Expect::Says(&ALLOWED)
        )
        .policy("two-to-six-key-holders"),
        // Both editions allow it, so none need be chosen.
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"two-to-four"}"#,
            Expect::Says(&ALLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"none-or-one"}"#,
            Expect::Says(&TOO_FEW)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"none-or-one"}"#,
            Expect::Says(&TOO_FEW)
        )
        .policy("two-to-six-key-holders"),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"five-or-six"}"#,
            Expect::Says(&TOO_MANY)
        )
        .policy("two-to-four-key-holders")
        .facts(&[("most", "4")]),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"five-or-six"}"#,
            Expect::Says(&ALLOWED)
        )
        .policy("two-to-six-key-holders"),
        // The two editions differ here, and nothing says which is meant.
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"five-or-six"}"#,
            Expect::Says(&EDITIONS_DIFFER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"seven-or-more"}"#,
            Expect::Says(&TOO_MANY)
        )
        .policy("two-to-four-key-holders")
        .facts(&[("most", "4")]),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"seven-or-more"}"#,
            Expect::Says(&TOO_MANY)
        )
        .policy("two-to-six-key-holders")
        .facts(&[("most", "6")]),
        // Too many in either edition.
        case(
            "2026-11-22",
            r#"{"nation":"wales","keyHolders":"seven-or-more"}"#,
            Expect::Says(&TOO_MANY)
        )
        .facts(&[("most", "6")]),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["keyHolders"])),
        case(
            "2026-11-22",
            r#"{"keyHolders":"five-or-six"}"#,
            Expect::Missing(&["nation"])
        )
        .policy("two-to-six-key-holders"),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","keyHolders":"seven-or-more"}"#,
            Expect::Inapplicable
        ),
    ],
};
