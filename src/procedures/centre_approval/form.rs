use crate::prelude::*;

choice! {
    /// What OCR's approval is sought for.
    Seeking {
        General "general" ("General qualifications, such as GCSEs and A levels", "Cymwysterau cyffredinol, fel TGAU a Safon Uwch"),
        Nationals "cambridge-nationals" ("Cambridge Nationals", "Cymwysterau Cambridge Nationals"),
        Technicals2016 "cambridge-technicals-2016" ("A Cambridge Technical of the 2016 suite", "Un o Cambridge Technicals cyfres 2016"),
        TechnicalsEarlier "cambridge-technicals-earlier" ("A Cambridge Technical of an earlier suite", "Un o Cambridge Technicals cyfres gynharach"),
        Nvq "nvq" ("An NVQ", "NVQ"),
        Verified "verified" ("Another qualification that OCR verifies by visits", "Cymhwyster arall y mae OCR yn ei ddilysu drwy ymweliadau"),
        OtherVocational "other-vocational" ("Another vocational qualification", "Cymhwyster galwedigaethol arall"),
    }
}

choice! {
    /// What OCR has confirmed by letter.
    Confirmed {
        This "covers-this" ("Yes, the letter covers this", "Ydy, mae'r llythyr yn cwmpasu hyn"),
        OthersOnly "covers-others-only" ("Only for other qualifications", "Dim ond ar gyfer cymwysterau eraill"),
        Nothing "none" ("No", "Nac ydy"),
    }
}

form! {
    /// An application for a centre's approval.
    Answers in "" {
        section "body" ("The awarding body", "Y corff dyfarnu") {
            awarding_body "awardingBody": Body = ask(
                "Which awarding body's approval do you want?",
                "Cymeradwyaeth pa gorff dyfarnu yr ydych yn ei cheisio?",
            ).shared();
        }
        section "centre" ("Your centre", "Eich canolfan") {
            offers_general "offersGeneralQualifications": bool = ask(
                "Does your centre already offer general qualifications?",
                "A yw eich canolfan eisoes yn cynnig cymwysterau cyffredinol?",
            ).hint(
                "For example GCSEs or A levels, of any awarding body. This is for applications to WJEC.",
                "Er enghraifft TGAU neu Safon Uwch, gan unrhyw gorff dyfarnu. Mae hyn ar gyfer ceisiadau i CBAC.",
            );
            has_centre_number "hasCentreNumber": bool = ask(
                "Does your centre have a National Centre Number (NCN)?",
                "A oes gan eich canolfan Rif Canolfan Cenedlaethol (NCN)?",
            ).hint(
                "Five digits, the same for all JCQ awarding bodies. This is for applications to WJEC.",
                "Pum digid, yr un fath ar gyfer holl gyrff dyfarnu'r CGC. Mae hyn ar gyfer ceisiadau i CBAC.",
            ).shared();
        }
        section "seeking" ("What you want to offer", "Yr hyn yr ydych am ei gynnig") {
            seeking "seeking": Seeking = ask(
                "What do you want OCR to approve your centre for?",
                "Ar gyfer beth yr ydych am i OCR gymeradwyo eich canolfan?",
            ).hint(
                "If you want several, check each of them in turn.",
                "Os ydych am gael sawl un, gwiriwch bob un yn ei dro.",
            );
            confirmed "ocrConfirmed": Confirmed = ask(
                "Has OCR confirmed by letter that your centre is approved for this?",
                "A yw OCR wedi cadarnhau drwy lythyr fod eich canolfan wedi'i chymeradwyo ar gyfer hyn?",
            ).hint(
                "One approval covers all general qualifications and Cambridge Nationals. Every other qualification needs its own. An approval that has lapsed does not count.",
                "Mae un gymeradwyaeth yn cwmpasu pob cymhwyster cyffredinol a Cambridge Nationals. Mae angen ei gymeradwyaeth ei hun ar bob cymhwyster arall. Nid yw cymeradwyaeth sydd wedi dod i ben yn cyfrif.",
            );
        }
        section "reading" ("What to read first", "Yr hyn i'w ddarllen yn gyntaf") {
            conditions_read "conditionsRead": bool = ask(
                "Have you read both the General Conditions for WJEC centres and WJEC's Terms of Business?",
                "A ydych wedi darllen yr Amodau Cyffredinol ar gyfer canolfannau CBAC a Thelerau Busnes CBAC?",
            );
            listed_documents_read "listedDocumentsRead": bool = ask(
                "Have you read the documents that WJEC's page lists for new institutions?",
                "A ydych wedi darllen y dogfennau y mae tudalen CBAC yn eu rhestru ar gyfer sefydliadau newydd?",
            ).hint(
                "The list stands on WJEC's own page.",
                "Mae'r rhestr ar dudalen CBAC ei hun.",
            );
            guidance_read "guidanceRead": bool = ask(
                "Have you read the guidance that OCR's Cambridge Technicals page lists?",
                "A ydych wedi darllen y canllawiau y mae tudalen Cambridge Technicals OCR yn eu rhestru?",
            ).hint(
                "The list stands on OCR's own page.",
                "Mae'r rhestr ar dudalen OCR ei hun.",
            );
        }
        section "undertakings" ("What your centre undertakes", "Yr hyn y mae eich canolfan yn ymrwymo iddo") {
            keeps_to_terms "keepsToTerms": bool = ask(
                "Will your centre keep to the awarding body's own terms?",
                "A fydd eich canolfan yn cadw at delerau'r corff dyfarnu ei hun?",
            ).hint(
                "For WJEC, the General Conditions and the Terms of Business. For OCR, its terms of business.",
                "Ar gyfer CBAC, yr Amodau Cyffredinol a'r Telerau Busnes. Ar gyfer OCR, ei delerau busnes.",
            );
            follows_regulations "followsJcqRegulations": bool = ask(
                "Will your centre follow the JCQ General Regulations?",
                "A fydd eich canolfan yn dilyn Rheoliadau Cyffredinol y CGC?",
            );
            follows_publications "followsFurtherPublications": bool = ask(
                "For the 2016 suite, will your centre also follow the further JCQ publications that OCR's page lists?",
                "Ar gyfer cyfres 2016, a fydd eich canolfan hefyd yn dilyn y cyhoeddiadau CGC pellach y mae tudalen OCR yn eu rhestru?",
            ).hint(
                "The list stands on OCR's own page.",
                "Mae'r rhestr ar dudalen OCR ei hun.",
            );
        }
        section "candidates" ("Candidates", "Ymgeiswyr") {
            ten_candidates "tenCandidatesAYear": bool = ask(
                "Will your centre have ten candidates a year or more?",
                "A fydd gan eich canolfan ddeg ymgeisydd y flwyddyn neu ragor?",
            );
            candidates_entered "candidatesEntered": bool = ask(
                "Has your centre already entered candidates with OCR for this?",
                "A yw eich canolfan eisoes wedi cofrestru ymgeiswyr gydag OCR ar gyfer hyn?",
            );
        }
        section "visit" ("A visit", "Ymweliad") {
            timetabled_approval "timetabledExamsApproved": bool = ask(
                "Does your centre already have approval to run formal timetabled examinations?",
                "A oes gan eich canolfan gymeradwyaeth eisoes i gynnal arholiadau ffurfiol wedi'u hamserlennu?",
            ).hint(
                "OCR's pages do not say whose approval they mean. If yours is from another awarding body, ask OCR whether it counts.",
                "Nid yw tudalennau OCR yn dweud cymeradwyaeth pwy a olygir. Os cawsoch eich un chi gan gorff dyfarnu arall, gofynnwch i OCR a yw'n cyfrif.",
            );
        }
    }
}

/// Whose rules these are.
#[derive(Debug)]
pub struct Terms {
    /// What the body approves a centre for decides which rules there are.
    pub depends_on_qualification: bool,
    /// The fewest candidates a year for which it approves a centre, where a number is published.
    pub least_candidates: Option<u32>,
    /// How many hours before its review the body has the evidence, where a number is published.
    pub evidence_hours: Option<u32>,
}

impl Form for Answers {
    type Parameters = Terms;
    type Remembered = ();
}

impl Seeking {
    /// Covered by the one approval for general qualifications.
    pub fn is_general(self) -> bool {
        matches!(self, Seeking::General | Seeking::Nationals)
    }

    /// Covered by the Cambridge Technicals page.
    pub fn is_technical(self) -> bool {
        matches!(self, Seeking::Technicals2016 | Seeking::TechnicalsEarlier)
    }

    /// Covered by neither.
    pub fn is_other(self) -> bool {
        !self.is_general() && !self.is_technical()
    }
}

impl Answers {
    /// Whether OCR's approval for this has still to be applied for.
    pub fn is_applying(&self) -> Answer<bool> {
        not(self.confirmed.is(&Confirmed::This))
    }

    /// Whether what is sought from OCR is of this kind.
    pub fn seeks(&self, kind: fn(Seeking) -> bool) -> Answer<bool> {
        self.seeking.get().map(kind)
    }

    /// Whether it is an application to OCR of this kind.
    pub fn applies_for(&self, kind: fn(Seeking) -> bool) -> Answer<bool> {
        all([self.is_applying(), self.seeks(kind)])
    }

    /// Whether the centre takes WJEC's route for centres that are established already.
    pub fn is_established(&self) -> Answer<bool> {
        all([self.offers_general.get(), self.has_centre_number.get()])
    }

    /// Whether the centre takes WJEC's route for new institutions.
    pub fn is_new(&self) -> Answer<bool> {
        not(any([self.offers_general.get(), self.has_centre_number.get()]))
    }
}
