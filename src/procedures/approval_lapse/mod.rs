//! Whether the approvals that a centre holds from OCR are still in force, and until when.

mod actions;
mod dates;
mod facts;
mod form;
mod rules;
mod standing;
mod walk;

use crate::cite::Clause;
use crate::prelude::*;
use form::{Answers, Edition};

static TWO_YEARS: Policy<Edition> = Policy {
    id: "ocr-two-years",
    title: text("OCR: two years (newer)", "OCR: dwy flynedd (mwy newydd)"),
    scope: text(
        "Published on the page for Cambridge Technicals, and taken for those unless another is named. Since when is not known.",
        "Cyhoeddwyd ar y dudalen ar gyfer Cambridge Technicals, ac fe'i cymerir ar gyfer y rheini oni enwir un arall. Ni wyddys ers pryd.",
    ),
    starts: None,
    cites: &[&clauses::N8, &clauses::N9],
    rests_on: &[
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::OCR_FORM_97418),
        all_of(&documents::OFQUAL_CONDITIONS),
        all_of(&documents::DODDS),
        only(&clauses::R_LAPSE_READINGS),
        only(&clauses::R_LAPSE_ACTIVITY),
        only(&clauses::R_LAPSE_RESTART),
        only(&clauses::R_LAPSE_EDITIONS),
        only(&clauses::R_LAPSE_CENTRE),
        only(&clauses::R_LAPSE_GENERAL),
        only(&clauses::R_QN),
    ],
    parameters: Edition { years: 2 },
};

static THREE_YEARS: Policy<Edition> = Policy {
    id: "ocr-three-years",
    title: text("OCR: three years (older)", "OCR: tair blynedd (hŷn)"),
    scope: text(
        "Published on the older, general page; to be named by the caller. Until when is not known.",
        "Cyhoeddwyd ar y dudalen hŷn, gyffredinol; i'w enwi gan y sawl sy'n gwirio. Ni wyddys hyd pryd.",
    ),
    starts: None,
    cites: &[&clauses::O16, &clauses::O17],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_FORM_97418),
        all_of(&documents::OFQUAL_CONDITIONS),
        all_of(&documents::DODDS),
        only(&clauses::R_LAPSE_READINGS),
        only(&clauses::R_LAPSE_ACTIVITY),
        only(&clauses::R_LAPSE_RESTART),
        only(&clauses::R_LAPSE_EDITIONS),
        only(&clauses::R_LAPSE_CENTRE),
        only(&clauses::R_LAPSE_GENERAL),
        only(&clauses::R_QN),
    ],
    parameters: Edition { years: 3 },
};

/// Where no edition is named, each qualification takes those that can apply to it.
fn choose(_: &Answers) -> Answer<Choice<Answers>> {
    Ok(Choice::Open)
}

/// What is worked out for each qualification.
const EACH: Each<Answers> = Each::Item("qualifications", |form| form.qualifications.get().map(<[_]>::len));

/// What the centre's own clock rests on.
const CENTRE: &[&Clause] = &[
    &clauses::N9,
    &clauses::O17,
    &clauses::R_LAPSE_CENTRE,
    &clauses::R_LAPSE_READINGS,
    &clauses::R_LAPSE_RESTART,
];

const QUALIFICATION_RULE: &str = "approval-lapse/qualification-approval-in-force";
const EDITION_RULE: &str = "approval-lapse/edition-is-chosen";
const CENTRE_RULE: &str = "approval-lapse/vocational-approval-in-force";

/// The centre's rule says this.
const fn centre_says(codes: &'static [&'static str]) -> When {
    When::Says {
        rule: CENTRE_RULE,
        codes,
    }
}

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "approval-lapse",
    title: text("Lapse of OCR approval", "Cymeradwyaeth OCR yn dod i ben"),
    intro: text(
        "See whether your OCR approvals are still in force, and by when an entry or a claim is needed. It concerns vocational qualifications. What is worked out here is for planning; OCR's records decide.",
        "Gwelwch a yw eich cymeradwyaethau OCR yn dal mewn grym, ac erbyn pryd y mae angen cofrestriad neu hawliad. Mae'n ymwneud â chymwysterau galwedigaethol. Ar gyfer cynllunio y mae'r hyn a gyfrifir yma; cofnodion OCR sy'n penderfynu.",
    ),
    policies: &[&TWO_YEARS, &THREE_YEARS],
    choose,
    chooses_by: &[],
    reachable: &[Choice::Open],
    rules: rules::RULES,
    decisions: &[
        decision(
            "lapsed",
            Kind::Act,
            text(
                "At least one approval has lapsed by every count of the years.",
                "Mae o leiaf un gymeradwyaeth wedi dod i ben yn ôl pob cyfrif o'r blynyddoedd.",
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
                codes: &["may-have-lapsed", "re-approval-unclear"],
            }],
        ),
        decision(
            "choose-edition",
            Kind::Ask,
            text(
                "Whether two years or three apply to at least one qualification is not settled. Until it is, both dates below have to be kept in view.",
                "Nid yw wedi'i bennu ai dwy flynedd ynteu tair sy'n berthnasol i o leiaf un cymhwyster. Hyd nes y bydd, rhaid cadw golwg ar y ddau ddyddiad isod.",
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
                "Every approval is in force, but at least one needs an entry or a claim soon.",
                "Mae pob cymeradwyaeth mewn grym, ond mae angen cofrestriad neu hawliad yn fuan ar o leiaf un.",
            ),
            &[
                When::Report {
                    outcome: Outcome::Passed,
                },
                When::Says {
                    rule: QUALIFICATION_RULE,
                    codes: &["at-risk"],
                },
            ],
        ),
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
                "No qualification is listed, so no clock runs.",
                "Nid oes cymhwyster wedi'i restru, felly nid oes cloc yn rhedeg.",
            ),
            &[centre_says(&["nothing-listed"])],
        ),
        decision(
            "general-only",
            Kind::None,
            text(
                "Only general qualifications are listed. The lapse of vocational approval does not concern them.",
                "Dim ond cymwysterau cyffredinol a restrir. Nid yw diwedd cymeradwyaeth alwedigaethol yn berthnasol iddynt.",
            ),
            &[centre_says(&["general-only"])],
        ),
        decision(
            "not-yet-approved",
            Kind::None,
            text(
                "No listed vocational qualification is approved by the day of the check, so no clock runs.",
                "Nid oes yr un cymhwyster galwedigaethol a restrir wedi'i gymeradwyo erbyn diwrnod y gwiriad, felly nid oes cloc yn rhedeg.",
            ),
            &[centre_says(&["not-yet-approved"])],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet whether every approval is in force.",
                "Ni ellir dweud eto a yw pob cymeradwyaeth mewn grym.",
            ),
            &[],
        ),
    ],
    actions: actions::ACTIONS,
    dates: dates::DATES,
};
