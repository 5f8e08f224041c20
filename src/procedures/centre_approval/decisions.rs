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
            "Put right what is listed below before you go on.",
            "Cywirwch yr hyn a restrir isod cyn mynd ymlaen.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "approved",
        Kind::Answer,
        text(
            "OCR has confirmed approval for this. Candidates can be entered for what the letter covers.",
            "Mae OCR wedi cadarnhau cymeradwyaeth ar gyfer hyn. Gellir cofrestru ymgeiswyr ar gyfer yr hyn y mae'r llythyr yn ei gwmpasu.",
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
            "Ask OCR first how to apply for this qualification: that part of its page was lost in the copy that was read.",
            "Gofynnwch i OCR yn gyntaf sut i wneud cais ar gyfer y cymhwyster hwn: collwyd y rhan honno o'i dudalen yn y copi a ddarllenwyd.",
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
            "Get in touch with WJEC's centre approval to talk about your centre.",
            "Cysylltwch ag adran cymeradwyo canolfannau CBAC i drafod eich canolfan.",
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
            "Ask OCR for the centre approval form. Once every question is answered, the steps say whether a visit is required first.",
            "Gofynnwch i OCR am y ffurflen cymeradwyo canolfan. Ar ôl ateb pob cwestiwn, mae'r camau'n dweud a oes angen ymweliad yn gyntaf.",
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
            "Fill in the Cambridge Technicals form and email it to OCR. Ask OCR too whether it has to visit first: the list of cases was lost.",
            "Llenwch y ffurflen ar gyfer Cambridge Technicals a'i hanfon at OCR drwy e-bost. Gofynnwch i OCR hefyd a oes rhaid iddo ymweld yn gyntaf: collwyd y rhestr o achosion.",
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
            "Apply in the way that the awarding body publishes. Only that way was read: what the body asks of a centre is not checked.",
            "Gwnewch gais yn y ffordd y mae'r corff dyfarnu yn ei chyhoeddi. Dim ond y ffordd honno a ddarllenwyd: ni wirir yr hyn y mae'r corff yn ei ofyn gan ganolfan.",
        ),
        &[When::Does {
            codes: &["apply-to-pearson", "apply-to-city-and-guilds", "apply-to-ncfe"],
        }],
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
