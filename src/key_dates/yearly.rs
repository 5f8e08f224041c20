//! Dates that come every year, whatever a centre enters candidates for.

use super::form::Asked;
use super::{DateStanding, Found, KeyDate, Note, Whom};
use crate::policy::nations::Nation;
use crate::policy::register_year::AUTUMN;
use crate::prelude::*;
use crate::text::{Saying, saying};

static DECLARATION: Saying = saying(
    "declaration",
    "Head of centre's declaration",
    "Datganiad pennaeth y ganolfan",
);
static DECLARATION_SAYS: Saying = saying(
    "declaration-says",
    "The last day for the head of centre's online declaration. Only the head of centre completes it, or an acting head; nobody else may. Where it is not completed, the centre's status will be suspended, and awarding bodies could withdraw their approval. A centre that offers WJEC qualifications has its WJEC registration suspended too. The day does not move when it falls on a weekend.",
    "Y diwrnod olaf ar gyfer datganiad ar-lein pennaeth y ganolfan. Dim ond pennaeth y ganolfan, neu bennaeth dros dro, sy'n ei gwblhau; ni chaiff neb arall wneud hynny. Lle na chaiff ei gwblhau, caiff statws y ganolfan ei atal, a gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl. Caiff cofrestriad CBAC canolfan sy'n cynnig cymwysterau CBAC ei atal hefyd. Nid yw'r diwrnod yn symud pan fydd ar benwythnos.",
);
static UPDATE: Saying = saying(
    "update",
    "Annual update of the National Centre Number Register",
    "Diweddariad blynyddol y Gofrestr Rhifau Canolfan Cenedlaethol",
);
static UPDATE_SAYS: Saying = saying(
    "update-says",
    "The last day to complete the annual update that the Register emails in the autumn term, even where nothing has changed. Where it is not returned, the centre's JCQ status may be suspended, and awarding bodies could withdraw their approval. That a centre on the higher section only must return it is assumed, not stated. The day does not move when it falls on a weekend.",
    "Y diwrnod olaf i gwblhau'r diweddariad blynyddol, y mae'r Gofrestr yn ei e-bostio yn nhymor yr hydref, hyd yn oed os nad oes newid. Lle na chaiff ei ddychwelyd, gellir atal statws CGC y ganolfan, a gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl. Tybir bod rhaid i ganolfan sydd ar yr adran uwch yn unig ei ddychwelyd; ni ddywedir hynny. Nid yw'r diwrnod yn symud pan fydd ar benwythnos.",
);
static REGISTER_MISSED: Saying = saying(
    "register-missed",
    "This day has passed. If it has not been done, do it today and email the Register to say so.",
    "Mae'r diwrnod hwn wedi mynd heibio. Os nad yw wedi'i wneud, gwnewch ef heddiw ac e-bostiwch y Gofrestr i ddweud hynny.",
);
static SPRING: Saying = saying(
    "spring",
    "Spring update of the National Centre Number Register",
    "Diweddariad gwanwyn y Gofrestr Rhifau Canolfan Cenedlaethol",
);
static SPRING_SAYS: Saying = saying(
    "spring-says",
    "The Register emails a second update after the Easter holidays. It is to be completed too, even where nothing has changed. No last day is published: complete it when it comes. Where updates are not returned, the centre's JCQ status may be suspended.",
    "Mae'r Gofrestr yn anfon ail ddiweddariad drwy e-bost ar ôl gwyliau'r Pasg. Mae hwnnw i'w gwblhau hefyd, hyd yn oed lle nad oes dim wedi newid. Ni chyhoeddir diwrnod olaf: cwblhewch ef pan ddaw. Lle na ddychwelir diweddariadau, gellir atal statws CGC y ganolfan.",
);
static INSPECTION: Saying = saying("inspection", "JCQ inspection", "Arolygiad y CGC");
static INSPECTION_SAYS: Saying = saying(
    "inspection-says",
    "A centre on the standard section of the Register is to expect an inspection at least once in the year. It is not announced, so no day can be given. Where a centre does not answer the service or leaves issues open, it is sent no secure assessment materials, and its approval may be withdrawn.",
    "Dylai canolfan ar adran safonol y Gofrestr ddisgwyl arolygiad o leiaf unwaith yn y flwyddyn. Ni roddir gwybod amdano ymlaen llaw, felly ni ellir rhoi diwrnod. Lle nad yw canolfan yn ateb y gwasanaeth neu'n gadael materion ar agor, nid anfonir deunyddiau asesu diogel ati. Gellir tynnu ei chymeradwyaeth yn ôl hefyd.",
);
static REVIEW: Saying = saying(
    "review",
    "Review of the policy on conflicts of interest",
    "Adolygu'r polisi ar wrthdaro buddiannau",
);
static REVIEW_SAYS: Saying = saying(
    "review-says",
    "The centre reviews its written policy on conflicts of interest once a year and keeps it ready: an inspector may ask for it. No day is set for the review.",
    "Mae'r ganolfan yn adolygu ei pholisi ysgrifenedig ar wrthdaro buddiannau unwaith y flwyddyn ac yn ei gadw'n barod: gall arolygydd ofyn amdano. Ni phennir diwrnod ar gyfer yr adolygiad.",
);
static PRIVATE: Saying = saying("private", "Private candidates", "Ymgeiswyr preifat");
static PRIVATE_SAYS: Saying = saying(
    "private-says",
    "JCQ guides private candidates and the centres that accept them, and keeps a public online tool that helps private candidates to find a centre. Look for it on JCQ's own site.",
    "Mae'r CGC yn rhoi arweiniad i ymgeiswyr preifat ac i'r canolfannau sy'n eu derbyn. Mae hefyd yn cynnal offeryn cyhoeddus ar-lein sy'n helpu ymgeiswyr preifat i ddod o hyd i ganolfan. Chwiliwch amdano ar wefan y CGC ei hun.",
);
static DOCUMENTS: Saying = saying(
    "jcq-documents",
    "JCQ's documents, to read again",
    "Dogfennau'r CGC, i'w darllen eto",
);
static DOCUMENTS_SAYS: Saying = saying(
    "jcq-documents-says",
    "JCQ's documents of a year hold from 1 September to 31 August, and can change within it. Read them again each September, January and March.",
    "Mae dogfennau'r CGC am flwyddyn yn ddilys o 1 Medi i 31 Awst, a gallant newid o'i mewn. Darllenwch nhw eto bob mis Medi, Ionawr a Mawrth.",
);
static LEFT_OUT: Saying = saying("left-out", "What this list leaves out", "Yr hyn nad yw yn y rhestr hon");
static LEFT_OUT_SAYS: Saying = saying(
    "left-out-says",
    "This list leaves out the day of each exam, practical and spoken exams, and estimated entries. It leaves out most dates of vocational qualifications, of Qualifications Scotland and of centres abroad. JCQ and each awarding body publish those.",
    "Nid yw'r rhestr hon yn cynnwys diwrnod pob arholiad, arholiadau ymarferol a llafar, na chofrestriadau amcangyfrifedig. Nid yw'n cynnwys y rhan fwyaf o ddyddiadau cymwysterau galwedigaethol, Qualifications Scotland a chanolfannau tramor. Mae'r CGC a phob corff dyfarnu yn cyhoeddi'r rheini.",
);

/// Every saying of this file.
pub static SAYS: &[&Saying] = &[
    &DECLARATION,
    &DECLARATION_SAYS,
    &UPDATE,
    &UPDATE_SAYS,
    &REGISTER_MISSED,
    &SPRING,
    &SPRING_SAYS,
    &INSPECTION,
    &INSPECTION_SAYS,
    &REVIEW,
    &REVIEW_SAYS,
    &DOCUMENTS,
    &DOCUMENTS_SAYS,
    &LEFT_OUT,
    &LEFT_OUT_SAYS,
    &PRIVATE,
    &PRIVATE_SAYS,
];

/// What the Register asks for by a day.
fn register(id: String, on: NaiveDate, says: [&'static Saying; 2], cites: &[&'static Clause]) -> KeyDate {
    let mut date = KeyDate::new(id, on, DateStanding::Published, says, cites);
    date.missed = Some(&REGISTER_MISSED);
    date.note.whom = Some(Whom::Register);
    date
}

/// Adds the dates that come every year. An unanswered question leaves none out.
pub fn add(asked: &Asked, found: &mut Found) {
    let registered = found.asks_for(asked.has_centre_number.get()) != Some(false);
    if registered {
        if let Ok(year) = asked.academic_year.get() {
            found.dates.push(register(
                ["head-of-centre-declaration", &year.name()].join("/"),
                AUTUMN.last_day(year.first_year()),
                [&DECLARATION, &DECLARATION_SAYS],
                &[
                    &clauses::HOC1,
                    &clauses::HOC2,
                    &clauses::HOC3,
                    &clauses::W5,
                    &clauses::R_UPDATE,
                ],
            ));
            found.dates.push(register(
                ["annual-update", &year.name()].join("/"),
                AUTUMN.last_day(year.first_year()),
                [&UPDATE, &UPDATE_SAYS],
                &[&clauses::NCN2, &clauses::NCN3, &clauses::J3, &clauses::R_UPDATE],
            ));
        }
        found.undated.push(Note::new(
            "spring-update",
            [&SPRING, &SPRING_SAYS],
            &[&clauses::NCN4, &clauses::NCN3],
        ));
        if found.asks_for(asked.nation.get()) != Some(Nation::Scotland) {
            found.undated.push(Note::new(
                "inspection",
                [&INSPECTION, &INSPECTION_SAYS],
                &[
                    &clauses::W18,
                    &clauses::CIS1,
                    &clauses::W21,
                    &clauses::J4,
                    &clauses::J10,
                ],
            ));
        }
    }
    found.undated.push(Note::new(
        "policy-review",
        [&REVIEW, &REVIEW_SAYS],
        &[&clauses::JCQ_C3, &clauses::CIS2],
    ));
    found.undated.push(Note::new(
        DOCUMENTS.code,
        [&DOCUMENTS, &DOCUMENTS_SAYS],
        &[&clauses::KD_DOCUMENTS],
    ));
    found.signposts.push(Note::new(
        LEFT_OUT.code,
        [&LEFT_OUT, &LEFT_OUT_SAYS],
        &[
            &clauses::KD_2027,
            &clauses::KD_AQA,
            &clauses::KD_CCEA,
            &clauses::KD_CG,
            &clauses::KD_NCFE,
            &clauses::KD_OCR,
        ],
    ));
    found.signposts.push(Note::new(
        "private-candidates",
        [&PRIVATE, &PRIVATE_SAYS],
        &[&clauses::J7],
    ));
}
