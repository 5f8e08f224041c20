//! From findings to what to do.

use crate::prelude::*;

const CONDITIONS_READ: &str = "centre-approval/established-centre-read-conditions";

const DOCUMENTS_READ: &str = "centre-approval/new-institution-read-listed-documents";

const TEN_CANDIDATES: &str = "centre-approval/ten-candidates-a-year";

const GUIDANCE_READ: &str = "centre-approval/guidance-read";

const VOCATIONAL_ROUTE: &str = "centre-approval/vocational-route-is-published";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "not-ready",
        Kind::Fix,
        text(
            "Do not go on yet: at least one requirement for approval is not met.",
            "Peidiwch â mynd ymlaen eto: mae o leiaf un gofyniad ar gyfer cymeradwyaeth heb ei fodloni.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "approved",
        Kind::Answer,
        text(
            "OCR has confirmed the approval. Candidates can be entered for what its letter covers.",
            "Mae OCR wedi cadarnhau'r gymeradwyaeth. Gellir cofrestru ymgeiswyr ar gyfer yr hyn y mae ei lythyr yn ei gwmpasu.",
        ),
        &[
            When::Says {
                rule: TEN_CANDIDATES,
                codes: &["does-not-apply"],
            },
            When::Says {
                rule: GUIDANCE_READ,
                codes: &["does-not-apply"],
            },
            When::Says {
                rule: VOCATIONAL_ROUTE,
                codes: &["does-not-apply"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Done),
    decision(
        "ask-wjec",
        Kind::Ask,
        text(
            "Ask WJEC first: neither of its published ways to apply is written for a centre like yours.",
            "Gofynnwch i CBAC yn gyntaf: nid yw'r naill na'r llall o'i ffyrdd cyhoeddedig o wneud cais wedi'i hysgrifennu ar gyfer canolfan fel eich un chi.",
        ),
        &[When::Says {
            rule: CONDITIONS_READ,
            codes: &["neither-route"],
        }],
    ),
    decision(
        "ask-ocr",
        Kind::Ask,
        text(
            "Ask OCR first how to apply for this qualification: we could not read that part of its page.",
            "Gofynnwch i OCR yn gyntaf sut i wneud cais ar gyfer y cymhwyster hwn: ni allem ddarllen y rhan honno o'i dudalen.",
        ),
        &[When::Says {
            rule: VOCATIONAL_ROUTE,
            codes: &["route-not-available"],
        }],
    ),
    decision(
        "ask-wjec-for-form",
        Kind::Answer,
        text(
            "Ask WJEC for an application form.",
            "Gofynnwch i CBAC am ffurflen gais.",
        ),
        &[
            When::Finds {
                rule: CONDITIONS_READ,
                outcome: Outcome::Passed,
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "contact-wjec",
        Kind::Answer,
        text(
            "Get in touch with WJEC to talk about approval of your centre.",
            "Cysylltwch â CBAC i drafod cymeradwyo eich canolfan.",
        ),
        &[
            When::Finds {
                rule: DOCUMENTS_READ,
                outcome: Outcome::Passed,
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "ask-ocr-for-form",
        Kind::Answer,
        text(
            "Ask OCR for the centre approval form.",
            "Gofynnwch i OCR am y ffurflen cymeradwyo canolfan.",
        ),
        &[
            When::Finds {
                rule: TEN_CANDIDATES,
                outcome: Outcome::Passed,
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "email-form",
        Kind::Answer,
        text(
            "Fill in the Cambridge Technicals form and email it to OCR. Ask OCR too whether it has to visit first.",
            "Llenwch y ffurflen ar gyfer Cambridge Technicals a'i hanfon at OCR drwy e-bost. Gofynnwch i OCR hefyd a oes rhaid iddo ymweld yn gyntaf.",
        ),
        &[
            When::Finds {
                rule: GUIDANCE_READ,
                outcome: Outcome::Passed,
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "apply-as-published",
        Kind::Act,
        text(
            "Apply in the way that the awarding body publishes. We have not read what the body asks of a centre.",
            "Gwnewch gais yn y ffordd y mae'r corff dyfarnu yn ei chyhoeddi. Nid ydym wedi darllen yr hyn y mae'r corff yn ei ofyn gan ganolfan.",
        ),
        &[When::Does {
            codes: &["apply-to-pearson", "apply-to-city-and-guilds", "apply-to-ncfe"],
        }],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "How to go on cannot be told yet. Answer the questions that are still open.",
            "Ni ellir dweud eto sut i fynd ymlaen. Atebwch y cwestiynau sy'n dal ar agor.",
        ),
        &[],
    ),
];
