//! The awarding bodies: JCQ's eight members, its associate, and everybody else.

use serde::Serialize;

use crate::cite::{Clause, Contact, Standing};
use crate::form::{Choice as _, choice};
use crate::policy::nations::Nation;
use crate::policy::{clauses, contacts};
use crate::text::{Text, text};

choice! {
    /// An awarding body.
    Body {
        Aqa "aqa" ("AQA", "AQA"),
        Ccea "ccea" ("CCEA", "CCEA"),
        CityAndGuilds "city-and-guilds" ("City & Guilds", "City & Guilds"),
        Ncfe "ncfe" ("NCFE", "NCFE"),
        Ocr "ocr" ("Cambridge OCR", "Cambridge OCR"),
        Pearson "pearson" ("Pearson", "Pearson"),
        Sqa "sqa" ("Qualifications Scotland (formerly SQA)", "Qualifications Scotland (SQA gynt)"),
        Wjec "wjec" ("WJEC or Eduqas", "CBAC neu Eduqas"),
        Ocnni "ocnni" ("OCN NI", "OCN NI"),
        Other "other" ("Another awarding body", "Corff dyfarnu arall"),
    }
}

impl Serialize for Body {
    /// Its code.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// What an awarding body is in JCQ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Membership {
    Member,
    Associate,
}

/// Another name of an awarding body.
#[cfg_attr(feature = "words", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct OtherName {
    pub name: &'static str,
    pub says: Text,
    pub standing: Standing,
}

/// A contact, and the clause that says where it is published.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "words", derive(Serialize))]
pub struct Reached {
    #[cfg_attr(feature = "words", serde(flatten))]
    pub to: &'static Contact,
    #[cfg_attr(feature = "words", serde(rename = "cites", serialize_with = "crate::cite::as_id"))]
    pub by: &'static Clause,
}

const fn reached(to: &'static Contact, by: &'static Clause) -> Reached {
    Reached { to, by }
}

/// What we know about an awarding body. Nothing is added to what the documents say.
pub struct About {
    pub body: Body,
    /// What the body calls itself in each language.
    pub name: Text,
    pub membership: Membership,
    /// Where it is based, as far as that is reported; it may award elsewhere too.
    pub nations: &'static [Nation],
    pub other_names: &'static [OtherName],
    /// Published addresses only.
    pub contacts: &'static [Reached],
    /// What was looked for and not found. Nothing stands in for it.
    pub not_found: &'static [Text],
    pub cites: &'static [&'static Clause],
}

const GENERAL_EMAIL: Text = text("An email address.", "Cyfeiriad e-bost.");
const GENERAL_LINE: Text = text("A phone number for every question.", "Rhif ffôn ar gyfer pob cwestiwn.");
const NEW_CENTRE: Text = text("How a new centre applies.", "Sut y mae canolfan newydd yn gwneud cais.");
const HEAD_CHANGE: Text = text(
    "How a change of head of centre is told, other than through the Register.",
    "Sut y rhoddir gwybod am newid pennaeth y ganolfan, ac eithrio drwy'r Gofrestr.",
);
const OFFICER_CHANGE: Text = text(
    "How a change of exams officer is made.",
    "Sut y gwneir newid swyddog arholiadau.",
);
const WHO_SIGNS: Text = text(
    "Who signs its form for changed contacts.",
    "Pwy sy'n llofnodi ei ffurflen ar gyfer cysylltiadau newydd.",
);
const INACTIVITY: Text = text(
    "After how long without entries its approval ends.",
    "Ar ôl pa mor hir heb gofrestriadau y daw ei gymeradwyaeth i ben.",
);
const KEY_DATES: Text = text(
    "Where it publishes its key dates.",
    "Ble y mae'n cyhoeddi ei ddyddiadau allweddol.",
);
const CONFLICTS: Text = text(
    "A form or address for conflicts of interest.",
    "Ffurflen neu gyfeiriad ar gyfer gwrthdaro buddiannau.",
);

static JCQ: [&Clause; 1] = [&clauses::J1];
static AT_HOME: [&Clause; 2] = [&clauses::J1, &clauses::BODY_NATIONS];
static OCR_CITES: [&Clause; 3] = [&clauses::J1, &clauses::BODY_NATIONS, &clauses::BODY_OCR];
static SQA_CITES: [&Clause; 4] = [
    &clauses::J1,
    &clauses::BODY_NATIONS,
    &clauses::BODY_SQA,
    &clauses::QS_CONTACT,
];
static CG_CITES: [&Clause; 3] = [&clauses::J1, &clauses::BODY_CG, &clauses::CG_CONTACT];
static AQA_CITES: [&Clause; 3] = [&clauses::J1, &clauses::BODY_NATIONS, &clauses::AQA6];

const fn member(body: Body, name: &'static str) -> About {
    About {
        body,
        name: text(name, name),
        membership: Membership::Member,
        nations: &[],
        other_names: &[],
        contacts: &[],
        not_found: &[],
        cites: &JCQ,
    }
}

const fn member_in(nations: &'static [Nation], body: Body, name: &'static str) -> About {
    About {
        nations,
        cites: &AT_HOME,
        ..member(body, name)
    }
}

/// JCQ's eight members and its associate.
pub static ALL: &[About] = &[
    About {
        contacts: &[
            reached(&contacts::AQA_EXAMS, &clauses::AQA6),
            reached(&contacts::AQA_CONFLICTS, &clauses::AQA_C8),
        ],
        not_found: &[GENERAL_EMAIL, NEW_CENTRE, HEAD_CHANGE, INACTIVITY],
        cites: &AQA_CITES,
        ..member_in(&[Nation::England], Body::Aqa, "AQA")
    },
    About {
        contacts: &[reached(&contacts::CCEA, &clauses::CCEA_CONTACT)],
        not_found: &[NEW_CENTRE, OFFICER_CHANGE, CONFLICTS, INACTIVITY],
        ..member_in(&[Nation::NorthernIreland], Body::Ccea, "CCEA")
    },
    About {
        other_names: &[OtherName {
            name: "City & Guilds Limited",
            says: text(
                "The company that the centre contract is with since 31 October 2025.",
                "Y cwmni y mae contract y ganolfan gydag ef ers 31 Hydref 2025.",
            ),
            standing: Standing::Published,
        }],
        contacts: &[
            reached(&contacts::CITY_AND_GUILDS, &clauses::CG_CONTACT),
            reached(&contacts::CITY_AND_GUILDS_APPROVAL, &clauses::CG_A1),
        ],
        not_found: &[WHO_SIGNS, CONFLICTS, INACTIVITY],
        cites: &CG_CITES,
        ..member(Body::CityAndGuilds, "City & Guilds")
    },
    About {
        contacts: &[
            reached(&contacts::NCFE, &clauses::NCFE_CONTACT),
            reached(&contacts::NCFE_APPROVAL, &clauses::NCFE_A1),
        ],
        not_found: &[GENERAL_EMAIL, WHO_SIGNS, INACTIVITY],
        ..member(Body::Ncfe, "NCFE")
    },
    About {
        other_names: &[OtherName {
            name: "OCR",
            says: text(
                "The name in the documents that we have read, and in its addresses.",
                "Yr enw yn y dogfennau a ddarllenwyd gennym, ac yn ei gyfeiriadau.",
            ),
            standing: Standing::Published,
        }],
        cites: &OCR_CITES,
        contacts: &[
            reached(&contacts::OCR_CENTRE_APPROVAL, &clauses::ON3),
            reached(&contacts::OCR_VOCATIONAL_APPROVALS, &clauses::N4),
            reached(&contacts::OCR_CONFLICTS, &clauses::OCR_C6),
        ],
        not_found: &[GENERAL_LINE, OFFICER_CHANGE],
        ..member_in(&[Nation::England], Body::Ocr, "Cambridge OCR")
    },
    About {
        contacts: &[
            reached(&contacts::PEARSON, &clauses::PEARSON_CONTACT),
            reached(&contacts::PEARSON_APPROVAL, &clauses::PEARSON_A1),
            reached(&contacts::PEARSON_CONFLICTS, &clauses::PEARSON_C4),
        ],
        not_found: &[INACTIVITY],
        ..member_in(&[Nation::England], Body::Pearson, "Pearson")
    },
    About {
        other_names: &[OtherName {
            name: "SQA",
            says: text(
                "The body that it took over from, and the name in the documents that we have read.",
                "Y corff y cymerodd drosodd oddi wrtho, a'r enw yn y dogfennau a ddarllenwyd gennym.",
            ),
            standing: Standing::Published,
        }],
        contacts: &[reached(&contacts::QUALIFICATIONS_SCOTLAND, &clauses::QS_CONTACT)],
        not_found: &[NEW_CENTRE, OFFICER_CHANGE, CONFLICTS, INACTIVITY],
        cites: &SQA_CITES,
        ..member_in(&[Nation::Scotland], Body::Sqa, "Qualifications Scotland")
    },
    About {
        name: text("WJEC", "CBAC"),
        other_names: &[OtherName {
            name: "Eduqas",
            says: text(
                "JCQ's plan names the two together.",
                "Mae cynllun y CGC yn enwi'r ddau gyda'i gilydd.",
            ),
            standing: Standing::Published,
        }],
        contacts: &[
            reached(&contacts::WJEC_CENTRES, &clauses::W1),
            reached(&contacts::WJEC_REQUESTS, &clauses::W11),
            reached(&contacts::WJEC_SECURE_WEBSITE, &clauses::WS3),
            reached(&contacts::WJEC_INCIDENTS, &clauses::W27),
        ],
        not_found: &[INACTIVITY],
        ..member_in(&[Nation::Wales], Body::Wjec, "WJEC")
    },
    About {
        membership: Membership::Associate,
        contacts: &[reached(&contacts::OCN_NI, &clauses::OCN_CONTACT)],
        not_found: &[NEW_CENTRE, OFFICER_CHANGE, CONFLICTS, INACTIVITY, KEY_DATES],
        ..member(Body::Ocnni, "OCN NI")
    },
];
