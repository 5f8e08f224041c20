//! From findings to what to do.

use crate::prelude::*;

const QUALIFICATION_RULE: &str = "approval-lapse/qualification-approval-in-force";

const EDITION_RULE: &str = "approval-lapse/edition-is-chosen";

const CENTRE_RULE: &str = "approval-lapse/vocational-approval-in-force";

/// The centre's rule says this.
pub const fn centre_says(codes: &'static [&'static str]) -> When {
    When::Says {
        rule: CENTRE_RULE,
        codes,
    }
}

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "lapsed",
        Kind::Act,
        text(
            "At least one approval has lapsed by every count of the years. Apply to OCR again if you still want it.",
            "Mae o leiaf un gymeradwyaeth wedi dod i ben yn ôl pob cyfrif o'r blynyddoedd. Gwnewch gais i OCR o'r newydd os ydych yn dal am ei chael.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "may-have-lapsed",
        Kind::Ask,
        text(
            "At least one approval may have lapsed. Stop relying on it and ask OCR.",
            "Efallai fod o leiaf un gymeradwyaeth wedi dod i ben. Peidiwch â dibynnu arni mwyach a gofynnwch i OCR.",
        ),
        &[When::Says {
            rule: QUALIFICATION_RULE,
            codes: &["may-have-lapsed", "re-approval-unclear", "entered-since"],
        }],
    ),
    decision(
        "choose-edition",
        Kind::Ask,
        text(
            "Ask OCR whether two years or three apply to at least one qualification. Until OCR has answered, rely on the earlier last safe day only.",
            "Gofynnwch i OCR ai dwy flynedd ynteu tair sy'n berthnasol i o leiaf un cymhwyster. Nes i OCR ateb, dibynnwch ar y cynharaf o'r ddau ddiwrnod diogel olaf yn unig.",
        ),
        &[When::Says {
            rule: EDITION_RULE,
            codes: &["not-chosen", "other-page-named"],
        }],
    ),
    decision(
        "at-risk",
        Kind::Act,
        text(
            "At least one approval needs an entry or a claim soon to stay in force.",
            "Mae angen cofrestriad neu hawliad yn fuan ar o leiaf un gymeradwyaeth er mwyn iddi aros mewn grym.",
        ),
        &[
            When::Finds {
                rule: CENTRE_RULE,
                outcome: Outcome::Passed,
            },
            When::Says {
                rule: QUALIFICATION_RULE,
                codes: &["at-risk"],
            },
        ],
    )
    .by(text(
        "At least one approval needs an entry or a claim by {by} to stay in force.",
        "Mae angen cofrestriad neu hawliad erbyn {by} ar o leiaf un gymeradwyaeth er mwyn iddi aros mewn grym.",
    )),
    decision(
        "in-force",
        Kind::Done,
        text(
            "Every vocational approval that is listed is in force.",
            "Mae pob cymeradwyaeth alwedigaethol a restrir mewn grym.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    ),
    decision(
        "nothing-listed",
        Kind::None,
        text(
            "No qualification is listed, so there is no approval to check.",
            "Nid oes cymhwyster wedi'i restru, felly nid oes cymeradwyaeth i'w gwirio.",
        ),
        &[centre_says(&["nothing-listed"])],
    ),
    decision(
        "general-only",
        Kind::Ask,
        text(
            "Only general qualifications or Cambridge Nationals are listed. Ask OCR whether their approval lapses without entries.",
            "Dim ond cymwysterau cyffredinol neu Cambridge Nationals a restrir. Gofynnwch i OCR a yw eu cymeradwyaeth yn dod i ben heb gofrestriadau.",
        ),
        &[centre_says(&["general-only"])],
    ),
    decision(
        "ask-about-general",
        Kind::Ask,
        text(
            "Whether the approval for general qualifications and Cambridge Nationals lapses without entries is not known. Ask OCR.",
            "Ni wyddys a yw'r gymeradwyaeth ar gyfer cymwysterau cyffredinol a Cambridge Nationals yn dod i ben heb gofrestriadau. Gofynnwch i OCR.",
        ),
        &[
            centre_says(&["in-force", "at-risk", "not-yet-approved"]),
            When::Says {
                rule: QUALIFICATION_RULE,
                codes: &["general"],
            },
        ],
    ),
    decision(
        "not-yet-approved",
        Kind::None,
        text(
            "No listed vocational qualification was approved by the day of the check, so none can have lapsed.",
            "Nid oedd yr un cymhwyster galwedigaethol a restrir wedi'i gymeradwyo erbyn diwrnod y gwiriad, felly ni all yr un fod wedi dod i ben.",
        ),
        &[centre_says(&["not-yet-approved"])],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether every approval is in force cannot be told yet.",
            "Ni ellir dweud eto a yw pob cymeradwyaeth mewn grym.",
        ),
        &[],
    ),
];
