//! What to do next.

use super::form::{Answers, Seeking};
use crate::policy::bodies::Body;
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "ask-wjec-for-form",
        cites: &[&clauses::W1, &clauses::W2],
        policies: &["wjec"],
        says: text(
            "Ask WJEC for an application form. WJEC then assesses whether your centre can meet its requirements and JCQ's.",
            "Gofynnwch i CBAC am ffurflen gais. Wedyn mae CBAC yn asesu a all eich canolfan fodloni ei ofynion ef a gofynion y CGC.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_established()),
    },
    ActionRule {
        code: "contact-wjec",
        cites: &[&clauses::W1, &clauses::W3, &clauses::R_APPROVAL],
        policies: &["wjec"],
        says: text(
            "Get in touch with WJEC to talk about your centre. Your centre is taken as a new institution: it has neither general qualifications nor a National Centre Number.",
            "Cysylltwch â CBAC i drafod eich canolfan. Cymerir bod eich canolfan yn sefydliad newydd: nid oes ganddi gymwysterau cyffredinol na Rhif Canolfan Cenedlaethol.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_new()),
    },
    ActionRule {
        code: "ask-wjec-which-way",
        cites: &[&clauses::W2, &clauses::W3, &clauses::R_APPROVAL],
        policies: &["wjec"],
        says: text(
            "Ask WJEC how your centre applies. Say which it has: general qualifications, or a National Centre Number.",
            "Gofynnwch i CBAC sut y mae eich canolfan yn gwneud cais. Dywedwch pa un sydd ganddi: cymwysterau cyffredinol, neu Rif Canolfan Cenedlaethol.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(all([not(c.form.is_established()), not(c.form.is_new())])),
    },
    ActionRule {
        code: "ask-ocr-for-form",
        cites: &[&clauses::O1, &clauses::O3, &clauses::ON2, &clauses::ON3],
        policies: &["ocr"],
        says: text(
            "Ask OCR for the centre approval form. One approval covers all general qualifications and Cambridge Nationals. The newer page gives this address; the older one names the customer contact centre.",
            "Gofynnwch i OCR am y ffurflen cymeradwyo canolfan. Mae un gymeradwyaeth yn cwmpasu pob cymhwyster cyffredinol a Cambridge Nationals. Y dudalen fwy newydd sy'n rhoi'r cyfeiriad hwn; mae'r un hŷn yn enwi'r ganolfan gyswllt cwsmeriaid.",
        ),
        to: Some(&contacts::OCR_CENTRE_APPROVAL),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_general)),
    },
    ActionRule {
        code: "email-technicals-form",
        cites: &[&clauses::N2, &clauses::N4, &clauses::OTG1],
        policies: &["ocr"],
        says: text(
            "Fill in the form on OCR's Cambridge Technicals page and email it to OCR. Ask OCR whether each qualification needs an approval of its own, or each suite: its pages differ.",
            "Llenwch y ffurflen ar dudalen Cambridge Technicals OCR a'i hanfon at OCR drwy e-bost. Gofynnwch i OCR a oes angen ei gymeradwyaeth ei hun ar bob cymhwyster, neu ar bob cyfres: mae ei dudalennau'n gwahaniaethu.",
        ),
        to: Some(&contacts::OCR_VOCATIONAL_APPROVALS),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_technical)),
    },
    ActionRule {
        code: "ask-ocr-how-to-apply",
        cites: &[&clauses::O2, &clauses::O3A],
        policies: &["ocr"],
        says: text(
            "Ask OCR how to apply for this qualification and where the form goes.",
            "Gofynnwch i OCR sut i wneud cais ar gyfer y cymhwyster hwn ac i ble y mae'r ffurflen yn mynd.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_other)),
    },
    ActionRule {
        code: "expect-visit",
        cites: &[&clauses::O5, &clauses::O6, &clauses::O7, &clauses::ON4, &clauses::OV1],
        policies: &["ocr"],
        says: text(
            "Expect OCR to visit before it approves your centre: a visit is required. Look up its charge in OCR's fees list.",
            "Disgwyliwch i OCR ymweld cyn cymeradwyo eich canolfan: mae angen ymweliad. Edrychwch ar y tâl amdano yn rhestr ffioedd OCR.",
        ),
        to: None,
        each: Each::Once,
        due: |c| due_where(c, Visit::Required),
    },
    ActionRule {
        code: "ask-ocr-about-visit",
        cites: &[&clauses::N7, &clauses::O7, &clauses::N6, &clauses::R_APPROVAL],
        policies: &["ocr"],
        says: text(
            "Ask OCR whether it has to visit before it approves your centre. We could not read which cases its page lists; OCR's fees list gives the charge.",
            "Gofynnwch i OCR a oes rhaid iddo ymweld cyn cymeradwyo eich canolfan. Ni allem ddarllen pa achosion y mae ei dudalen yn eu rhestru; mae rhestr ffioedd OCR yn rhoi'r tâl.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| due_where(c, Visit::NotKnown),
    },
    ActionRule {
        code: "look-up-visit-fee",
        cites: &[&clauses::O4, &clauses::O7, &clauses::ON4],
        policies: &["ocr"],
        says: text(
            "Look up in OCR's fees list what an approval visit costs. No visit is required in your case, but OCR may still arrange one.",
            "Edrychwch yn rhestr ffioedd OCR faint y mae ymweliad cymeradwyo yn ei gostio. Nid oes angen ymweliad yn eich achos chi, ond gall OCR drefnu un o hyd.",
        ),
        to: None,
        each: Each::Once,
        due: |c| due_where(c, Visit::NotListed),
    },
    ActionRule {
        code: "expect-checks",
        cites: &[&clauses::O4, &clauses::N6],
        policies: &["ocr"],
        says: text(
            "Be ready for OCR to ask other awarding bodies about your centre, to visit, or to run a credit check. You can look at the credit check's requirements beforehand.",
            "Byddwch yn barod i OCR holi cyrff dyfarnu eraill am eich canolfan, ymweld, neu gynnal gwiriad credyd. Gallwch edrych ar ofynion y gwiriad credyd ymlaen llaw.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_applying()),
    },
    ActionRule {
        code: "wait-for-confirmation",
        cites: &[&clauses::O15, &clauses::N6],
        policies: &["ocr"],
        says: text(
            "Enter no candidates before OCR's letter of confirmation has come, and then only for what the letter covers.",
            "Peidiwch â chofrestru ymgeiswyr cyn i lythyr cadarnhau OCR gyrraedd, ac wedyn dim ond ar gyfer yr hyn y mae'r llythyr yn ei gwmpasu.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_applying()),
    },
    ActionRule {
        code: "express-interest",
        cites: &[&clauses::N5, &clauses::ON5],
        policies: &["ocr"],
        says: text(
            "Tell OCR which of its qualifications you teach or plan to teach, on its online expression of interest form. OCR asks that of a centre that it has approved.",
            "Llenwch ffurflen mynegi diddordeb ar-lein OCR: dywedwch pa rai o'i gymwysterau yr ydych yn eu haddysgu neu'n bwriadu eu haddysgu. Mae OCR yn gofyn hynny gan ganolfan y mae wedi'i chymeradwyo.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.seeks(|seeking| !seeking.is_other())),
    },
    ActionRule {
        code: "be-ready-for-inspection",
        cites: &[&clauses::N3, &clauses::J3, &clauses::J4, &clauses::R_TECHNICALS_2016],
        policies: &["ocr"],
        says: text(
            "Get your centre ready for JCQ inspections. The 2016 suite has external assessment, so we infer that a centre with it is on the standard section of the Register and is inspected.",
            "Paratowch eich canolfan ar gyfer arolygiadau'r CGC. Mae gan gyfres 2016 asesiad allanol, felly casglwn fod canolfan sy'n ei chynnig ar adran safonol y Gofrestr ac yn cael ei harolygu.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.seeking.is(&Seeking::Technicals2016)),
    },
    ActionRule {
        code: "apply-to-pearson",
        cites: &[&clauses::PEARSON_A1],
        policies: &["pearson"],
        says: text(
            "Apply to Pearson on the forms of its page on becoming a centre. Expect it to have a credit report drawn up, and ask what approval costs.",
            "Gwnewch gais i Pearson ar y ffurflenni ar ei dudalen ar ddod yn ganolfan. Disgwyliwch iddo gael adroddiad credyd, a gofynnwch faint y mae cymeradwyaeth yn ei gostio.",
        ),
        to: Some(&contacts::PEARSON_APPROVAL),
        each: Each::Once,
        due: |_| Ok(Some(Due::undated())),
    },
    ActionRule {
        code: "apply-to-city-and-guilds",
        cites: &[&clauses::CG_A1],
        policies: &["city-and-guilds"],
        says: text(
            "Send City & Guilds its Customer Application Form. Once it has answered, fill in its online Centre Approval Form, and expect a visit.",
            "Anfonwch y Customer Application Form at City & Guilds. Ar ôl iddo ateb, llenwch ei Centre Approval Form ar-lein, a disgwyliwch ymweliad.",
        ),
        to: Some(&contacts::CITY_AND_GUILDS_APPROVAL),
        each: Each::Once,
        due: |_| Ok(Some(Due::undated())),
    },
    ActionRule {
        code: "apply-to-ncfe",
        cites: &[&clauses::NCFE_A1],
        policies: &["ncfe"],
        says: text(
            "Apply to NCFE and offer it the days that it asks for, for its approval review. Send NCFE your evidence at least {hours} hours before the review, or NCFE cancels it.",
            "Gwnewch gais i NCFE a chynigiwch y diwrnodau y mae'n gofyn amdanynt ar gyfer ei adolygiad cymeradwyo. Anfonwch eich tystiolaeth at NCFE o leiaf {hours} awr cyn yr adolygiad, neu bydd NCFE yn ei ganslo.",
        ),
        to: Some(&contacts::NCFE_APPROVAL),
        each: Each::Once,
        due: |c| {
            let hours = c.parameters().evidence_hours.unwrap_or_default();
            Ok(Some(Due::undated().with([count("hours", hours)])))
        },
    },
    ActionRule {
        code: "ask-aqa",
        cites: &[&clauses::AQA6],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask AQA how your centre applies for its approval. We know of no way to apply that AQA publishes.",
            "Gofynnwch i AQA sut y mae eich canolfan yn gwneud cais am ei gymeradwyaeth. Ni wyddom am ffordd o wneud cais y mae AQA yn ei chyhoeddi.",
        ),
        to: Some(&contacts::AQA_EXAMS),
        each: Each::Once,
        due: |c| asks(c, Body::Aqa),
    },
    ActionRule {
        code: "ask-ccea",
        cites: &[&clauses::CCEA_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask CCEA how your centre applies for its approval. We know of no way to apply that CCEA publishes.",
            "Gofynnwch i CCEA sut y mae eich canolfan yn gwneud cais am ei gymeradwyaeth. Ni wyddom am ffordd o wneud cais y mae CCEA yn ei chyhoeddi.",
        ),
        to: Some(&contacts::CCEA),
        each: Each::Once,
        due: |c| asks(c, Body::Ccea),
    },
    ActionRule {
        code: "ask-qualifications-scotland",
        cites: &[&clauses::QS_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask Qualifications Scotland, formerly SQA, how your centre applies for its approval. We know of no present way to apply that it publishes.",
            "Gofynnwch i Qualifications Scotland, SQA gynt, sut y mae eich canolfan yn gwneud cais am ei gymeradwyaeth. Ni wyddom am ffordd bresennol o wneud cais y mae'n ei chyhoeddi.",
        ),
        to: Some(&contacts::QUALIFICATIONS_SCOTLAND),
        each: Each::Once,
        due: |c| asks(c, Body::Sqa),
    },
    ActionRule {
        code: "ask-ocn-ni",
        cites: &[&clauses::OCN_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask OCN NI how your centre applies for its approval. We know of no way to apply that OCN NI publishes.",
            "Gofynnwch i OCN NI sut y mae eich canolfan yn gwneud cais am ei gymeradwyaeth. Ni wyddom am ffordd o wneud cais y mae OCN NI yn ei chyhoeddi.",
        ),
        to: Some(&contacts::OCN_NI),
        each: Each::Once,
        due: |c| asks(c, Body::Ocnni),
    },
    ActionRule {
        code: "know-shared-services",
        cites: &[&clauses::J5, &clauses::J6, &clauses::J8, &clauses::J15],
        policies: &["wjec", "ocr"],
        says: text(
            "Get to know what JCQ's awarding bodies share. There are online applications for access arrangements and special cases (AAO and CAP), Data Transport for entries and results, and the common timetable. JCQ also supports exams officers who are new to the role.",
            "Dewch i adnabod yr hyn y mae cyrff dyfarnu'r CGC yn ei rannu. Mae ceisiadau ar-lein am drefniadau mynediad ac achosion arbennig (AAO a CAP), rhaglen cludo data ar gyfer cofrestriadau a chanlyniadau, ac amserlen gyffredin. Mae'r CGC hefyd yn cefnogi swyddogion arholiadau sy'n newydd i'r rôl.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            Due::undated_if(if c.parameters().depends_on_qualification {
                c.form.applies_for(Seeking::is_general)
            } else {
                c.form.is_new()
            })
        },
    },
];

/// The body to ask where no way to apply to it is known.
fn asks(c: &Context<Answers>, body: Body) -> Answer<Option<Due>> {
    Due::undated_if(c.form.awarding_body.is(&body))
}

/// What is published about a visit before approval.
#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Required,
    /// Not among the cases in which one is required.
    NotListed,
    /// The list of cases was lost.
    NotKnown,
}

/// A step for an application for which this is published about a visit.
fn due_where(c: &Context<Answers>, visit: Visit) -> Answer<Option<Due>> {
    let form = c.form;
    let published = consider(form.seeking.get(), |seeking| {
        let unless_timetabled = |otherwise| {
            let timetabled = form.timetabled_approval.get();
            timetabled.map(|approved| if approved { otherwise } else { Visit::Required })
        };
        match seeking {
            Seeking::General | Seeking::Nationals => unless_timetabled(Visit::NotListed),
            Seeking::Technicals2016 | Seeking::TechnicalsEarlier => Ok(Visit::NotKnown),
            Seeking::Nvq | Seeking::Verified => Ok(Visit::Required),
            Seeking::OtherVocational => unless_timetabled(Visit::NotKnown),
        }
    });
    Due::undated_if(all([form.is_applying(), published.map(|published| published == visit)]))
}
