//! From what the rules found to what to do.

use crate::prelude::*;

const WJEC_ROUTE: &str = "centre-approval/wjec-route-is-published";

const GENERAL_ROUTE: &str = "centre-approval/general-route-is-published";

const TECHNICALS_ROUTE: &str = "centre-approval/technicals-route-is-published";

const VOCATIONAL_ROUTE: &str = "centre-approval/vocational-route-is-published";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "not-ready",
        Kind::Fix,
        text(
            "Put right what is listed below before you go on.",
            "Cywirwch yr hyn a restrir isod cyn mynd ymlaen.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "approved",
        Kind::Done,
        text(
            "OCR has confirmed approval for this. Candidates can be entered for what the letter covers.",
            "Mae OCR wedi cadarnhau cymeradwyaeth ar gyfer hyn. Gellir cofrestru ymgeiswyr ar gyfer yr hyn y mae'r llythyr yn ei gwmpasu.",
        ),
        &[
            When::Says {
                rule: GENERAL_ROUTE,
                codes: &["does-not-apply"],
            },
            When::Says {
                rule: TECHNICALS_ROUTE,
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
    ),
    decision(
        "ask-wjec",
        Kind::Ask,
        text(
            "Ask WJEC first: neither of its published ways to apply is written for a centre like yours.",
            "Gofynnwch i CBAC yn gyntaf: nid yw'r naill na'r llall o'i ffyrdd cyhoeddedig o wneud cais wedi'i hysgrifennu ar gyfer canolfan fel eich un chi.",
        ),
        &[When::Says {
            rule: WJEC_ROUTE,
            codes: &["neither-route"],
        }],
    ),
    decision(
        "ask-ocr",
        Kind::Ask,
        text(
            "Ask OCR first: how to apply for this qualification is not known here.",
            "Gofynnwch i OCR yn gyntaf: ni wyddys yma sut i wneud cais ar gyfer y cymhwyster hwn.",
        ),
        &[When::Says {
            rule: VOCATIONAL_ROUTE,
            codes: &["route-not-available"],
        }],
    ),
    decision(
        "ask-wjec-for-form",
        Kind::Go,
        text(
            "Ask WJEC for an application form.",
            "Gofynnwch i CBAC am ffurflen gais.",
        ),
        &[
            When::Says {
                rule: WJEC_ROUTE,
                codes: &["established-centre"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "contact-wjec",
        Kind::Go,
        text(
            "Get in touch with WJEC's centre approval to talk about your centre.",
            "Cysylltwch ag adran cymeradwyo canolfannau CBAC i drafod eich canolfan.",
        ),
        &[
            When::Says {
                rule: WJEC_ROUTE,
                codes: &["new-institution"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "ask-ocr-for-form",
        Kind::Go,
        text(
            "Ask OCR for the centre approval form. What is published about a visit stands below.",
            "Gofynnwch i OCR am y ffurflen cymeradwyo canolfan. Mae'r hyn a gyhoeddir am ymweliad isod.",
        ),
        &[
            When::Says {
                rule: GENERAL_ROUTE,
                codes: &["form-on-request"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "email-form",
        Kind::Go,
        text(
            "Fill in the Cambridge Technicals form and email it to OCR. Whether a visit is required first is not known here: ask.",
            "Llenwch y ffurflen ar gyfer Cambridge Technicals a'i hanfon at OCR drwy e-bost. Ni wyddys yma a oes angen ymweliad yn gyntaf: gofynnwch.",
        ),
        &[
            When::Says {
                rule: TECHNICALS_ROUTE,
                codes: &["form-by-email"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "It cannot be told yet how to go on. Answer the questions that are still open.",
            "Ni ellir dweud eto sut i fynd ymlaen. Atebwch y cwestiynau sy'n dal ar agor.",
        ),
        &[],
    ),
];
