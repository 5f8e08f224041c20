//! What a number could be. Its form and its check character are looked at and nothing else: no register can be looked up,
//! so a number is well formed at most. What is found is codes; how it is said is another question.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::cite::Clause;
use crate::form::{Odd, Source, Token};
use crate::identifiers::{
    CandidateNumber, CentreNumber, Check, DfeNumber, QualificationNumber, Uci, Uln, without_slashes,
};
use crate::policy::clauses;
use crate::text::{Saying, Text, saying, text};

/// How far what was given has the form of a kind of number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formed {
    /// Its form is right, and so is its check character where the kind has one.
    WellFormed,
    /// Its form is right and its check character does not fit the others.
    CheckFailed,
    /// Its form is right; its last character is an unusual one by a sum that no body documents.
    CheckDoubtful,
    /// Its form is right; whether its check character fits is not known for sure.
    CheckNotVerified,
    /// It may be a number of this kind in a form that could not be verified.
    FormatNotVerified,
    /// It comes near the form and misses it.
    Malformed,
    /// It is taken for a number of this kind easily and is one of another.
    NotThisKind,
}

impl Formed {
    /// As it is written.
    pub fn id(self) -> &'static str {
        match self {
            Formed::WellFormed => "well-formed",
            Formed::CheckFailed => "check-failed",
            Formed::CheckDoubtful => "check-doubtful",
            Formed::CheckNotVerified => "check-not-verified",
            Formed::FormatNotVerified => "format-not-verified",
            Formed::Malformed => "malformed",
            Formed::NotThisKind => "not-this-kind",
        }
    }
}

impl Serialize for Formed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// One thing that can be said of a number of some kind.
#[derive(Debug)]
pub struct Remark {
    /// Unique within its kind of number, and for ever.
    pub code: &'static str,
    pub outcome: Formed,
    pub text: Text,
    /// What to do about it.
    pub next: Option<Text>,
    pub cites: &'static [&'static Clause],
}

/// A kind of number.
pub struct Identifier {
    pub kind: &'static str,
    pub name: Text,
    /// What such a number is made of.
    pub form: Text,
    /// Everything that can be said of one.
    pub says: &'static [&'static Remark],
    pub notes: &'static [&'static Note],
    read: fn(&str) -> Option<Read>,
}

/// What one kind makes of what was given.
struct Read {
    remark: &'static Remark,
    compact: String,
    written: String,
    parts: Vec<Part>,
    note: Option<&'static Note>,
}

/// Something worth knowing besides, and where it comes from.
#[derive(Debug)]
pub struct Note {
    pub says: Saying,
    pub cites: &'static [&'static Clause],
}

/// Everything that a value could be.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Identified {
    /// The kind of value that was given: text, or what stood in its place.
    pub got: &'static str,
    /// What is to be said of it as a whole.
    pub code: &'static str,
    /// One for each kind that it could be; empty where it comes near none.
    pub could_be: Vec<Reading>,
}

/// What was given, taken as a number of one kind.
#[derive(Debug, Serialize)]
pub struct Reading {
    pub kind: &'static str,
    pub outcome: Formed,
    /// Which of the things that can be said of this kind of number.
    pub code: &'static str,
    /// Without spaces and slashes, letters as capitals, leading zeros kept.
    pub compact: String,
    /// As numbers of this kind are written.
    pub written: String,
    pub parts: Vec<Part>,
    /// Something worth knowing besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Clause ids.
    pub cites: Vec<&'static str>,
}

/// A part of a number that has a meaning of its own.
#[derive(Debug, Serialize)]
pub struct Part {
    pub code: &'static str,
    pub value: String,
}

/// What is to be said of a value as a whole.
pub static WHOLE: &[&Saying] = &[&BY_FORM, &NO_KIND, &NOTHING, &NO_TEXT];

static BY_FORM: Saying = saying(
    "by-form",
    "This is what its form shows. No register was looked up, so it does not say whether the number was ever given out.",
    "Dyma a ddengys ei ffurf. Ni chwiliwyd mewn unrhyw gofrestr, felly nid yw'n dweud a roddwyd y rhif allan erioed.",
);
static NO_KIND: Saying = saying(
    "no-kind",
    "It has the form of no kind of number that is known here.",
    "Nid oes iddo ffurf unrhyw fath o rif sy'n hysbys yma.",
);
static NOTHING: Saying = saying("nothing", "Nothing was given.", "Ni roddwyd dim.");
static NO_TEXT: Saying = saying(
    "no-text",
    "It is no text. Give the number as text: numbers here can begin with 0 and can hold letters.",
    "Nid testun ydyw. Rhowch y rhif fel testun: gall rhifau yma ddechrau â 0 a chynnwys llythrennau.",
);

/// The parts that numbers have.
pub static PARTS: &[&Saying] = &[
    &CENTRE_PART,
    &BODY_PART,
    &YEAR_PART,
    &CANDIDATE_PART,
    &AUTHORITY_PART,
    &ESTABLISHMENT_PART,
];

static CENTRE_PART: Saying = saying("centre-number", "Centre number", "Rhif y ganolfan");
static BODY_PART: Saying = saying("awarding-body", "Awarding body", "Corff dyfarnu");
static YEAR_PART: Saying = saying("year", "Year", "Blwyddyn");
static CANDIDATE_PART: Saying = saying("candidate-number", "Candidate number", "Rhif yr ymgeisydd");
static AUTHORITY_PART: Saying = saying("local-authority", "Local authority", "Awdurdod lleol");
static ESTABLISHMENT_PART: Saying = saying("establishment", "Establishment", "Sefydliad");

/// What a text could be: each kind of number whose form it has; where it has none, each that it comes near.
pub fn identify(value: &str) -> Identified {
    // ASCII letters only: `ı` and its like must not become others.
    let given: String = value
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| letter.to_ascii_uppercase())
        .take(LONGEST + 1)
        .collect();
    if given.is_empty() {
        return nothing();
    }
    let mut readings: Vec<Reading> = Vec::new();
    if given.len() <= LONGEST {
        readings.extend(
            ALL.iter()
                .filter_map(|kind| (kind.read)(&given).map(|read| kind.reading(read))),
        );
    }
    if readings.iter().any(|reading| reading.outcome != Formed::Malformed) {
        readings.retain(|reading| reading.outcome != Formed::Malformed);
    }
    if readings.is_empty() {
        return without("text", &NO_KIND);
    }
    Identified {
        got: "text",
        code: BY_FORM.code,
        could_be: readings,
    }
}

/// The longest form there is has thirteen characters; more than this comes near none.
const LONGEST: usize = 20;

/// The same for a value of any shape.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn identify_raw(value: &crate::form::Raw) -> Identified {
    let mut flat = String::new();
    value.flatten_leaf(&mut flat);
    identify_written(&flat)
}

/// The same for a value as it is written in a text of fields.
pub(crate) fn identify_written(written: &str) -> Identified {
    match Source::new(written).token() {
        Token::Absent => nothing(),
        Token::Text(written) => identify(written),
        other => no_text(other.odd()),
    }
}

/// The same where nothing is given.
fn nothing() -> Identified {
    without("nothing", &NOTHING)
}

/// The same for a value that is no text.
fn no_text(got: Odd) -> Identified {
    without(got.name(), &NO_TEXT)
}

fn without(got: &'static str, says: &'static Saying) -> Identified {
    Identified {
        got,
        code: says.code,
        could_be: Vec::new(),
    }
}

impl Identifier {
    fn reading(&self, read: Read) -> Reading {
        let noted = read.note.map_or(&[][..], |note| note.cites);
        Reading {
            kind: self.kind,
            outcome: read.remark.outcome,
            code: read.remark.code,
            compact: read.compact,
            written: read.written,
            parts: read.parts,
            note: read.note.map(|note| note.says.code),
            cites: read.remark.cites.iter().chain(noted).map(|clause| clause.id).collect(),
        }
    }

    /// Every clause that a reading can cite.
    #[cfg(feature = "words")]
    pub fn cites(&self) -> Vec<&'static str> {
        let said = self.says.iter().flat_map(|remark| remark.cites);
        let noted = self.notes.iter().flat_map(|note| note.cites);
        let mut ids = Vec::new();
        for clause in said.chain(noted) {
            if !ids.contains(&clause.id) {
                ids.push(clause.id);
            }
        }
        ids
    }
}

impl Read {
    /// A number that is written as it is.
    fn plain(remark: &'static Remark, compact: &str) -> Option<Self> {
        Some(Read {
            remark,
            compact: compact.to_owned(),
            written: compact.to_owned(),
            parts: Vec::new(),
            note: None,
        })
    }
}

fn part(name: &'static Saying, value: &str) -> Part {
    Part {
        code: name.code,
        value: value.to_owned(),
    }
}

fn is_digits(given: &str, counts: &[usize]) -> bool {
    counts.contains(&given.len()) && given.bytes().all(|byte| byte.is_ascii_digit())
}

/// Every kind, in the order in which they are shown.
pub static ALL: &[&Identifier] = &[
    &CENTRE_NUMBER,
    &CANDIDATE_NUMBER,
    &UCI,
    &ULN,
    &QUALIFICATION_NUMBER,
    &DFE_NUMBER,
];

// ---------------------------------------------------------------------------------------------- centre number

static CENTRE_NUMBER: Identifier = Identifier {
    kind: "centre-number",
    name: text("National Centre Number (NCN)", "Rhif Canolfan Cenedlaethol (NCN)"),
    form: text(
        "Five digits, leading zeros included. It has no check character.",
        "Pum digid, gan gynnwys unrhyw sero ar y dechrau. Nid oes ganddo nod gwirio.",
    ),
    says: &[&CENTRE, &CENTRE_OTHER, &CENTRE_ABROAD],
    notes: &[&IN_WALES],
    read: |given| {
        if CentreNumber::parse(given).is_some() {
            let read = Read::plain(&CENTRE, given)?;
            return Some(Read {
                note: given.starts_with("68").then_some(&IN_WALES),
                ..read
            });
        }
        let bytes = given.as_bytes();
        if bytes.len() != 5 || !bytes.iter().all(u8::is_ascii_alphanumeric) {
            return None;
        }
        let letters: Vec<bool> = bytes.iter().map(u8::is_ascii_alphabetic).collect();
        match letters.iter().filter(|is_letter| **is_letter).count() {
            2 if letters[..2] == [true, true] => Read::plain(&CENTRE_ABROAD, given),
            1 | 2 => Read::plain(&CENTRE_OTHER, given),
            _ => None,
        }
    },
};

static CENTRE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a National Centre Number: five digits. Such a number has no check character, so a slip in it cannot be seen.",
        "Mae iddo ffurf Rhif Canolfan Cenedlaethol: pum digid. Nid oes gan rif o'r fath nod gwirio, felly ni ellir gweld llithriad ynddo.",
    ),
    next: None,
    cites: &[&clauses::ID_NCN],
};
static CENTRE_OTHER: Remark = Remark {
    code: "letters",
    outcome: Formed::Malformed,
    text: text(
        "A National Centre Number has five digits and no letters.",
        "Mae gan Rif Canolfan Cenedlaethol bum digid a dim llythrennau.",
    ),
    next: Some(text(
        "Look whether a letter stands where a digit belongs, such as O for 0.",
        "Edrychwch a oes llythyren lle dylai digid fod, fel O yn lle 0.",
    )),
    cites: &[&clauses::ID_NCN],
};
static CENTRE_ABROAD: Remark = Remark {
    code: "cambridge-international",
    outcome: Formed::NotThisKind,
    text: text(
        "It looks like a centre number of Cambridge International: two letters and three digits. It is not a National Centre Number.",
        "Mae'n edrych fel rhif canolfan gan Cambridge International: dwy lythyren a thri digid. Nid Rhif Canolfan Cenedlaethol ydyw.",
    ),
    next: Some(text(
        "Where a National Centre Number is asked for, give that one; it has five digits.",
        "Lle gofynnir am Rif Canolfan Cenedlaethol, rhowch hwnnw; mae ganddo bum digid.",
    )),
    cites: &[&clauses::ID_CAMBRIDGE, &clauses::ID_NCN],
};
static IN_WALES: Note = Note {
    says: saying(
        "in-wales",
        "A hint only: published centre numbers that begin with 68 belong to centres in Wales.",
        "Awgrym yn unig: mae rhifau canolfannau cyhoeddedig sy'n dechrau â 68 yn perthyn i ganolfannau yng Nghymru.",
    ),
    cites: &[&clauses::ID_NCN_WALES],
};

// ---------------------------------------------------------------------------------------------- candidate number

static CANDIDATE_NUMBER: Identifier = Identifier {
    kind: "candidate-number",
    name: text("Candidate number", "Rhif ymgeisydd"),
    form: text(
        "Four digits, from 0001 to 9999. It has no check character.",
        "Pedwar digid, o 0001 i 9999. Nid oes ganddo nod gwirio.",
    ),
    says: &[&CANDIDATE, &CANDIDATE_OTHER],
    notes: &[],
    read: |given| {
        if CandidateNumber::parse(given).is_some() {
            Read::plain(&CANDIDATE, given)
        } else if is_digits(given, &[1, 2, 3, 4]) {
            Read::plain(&CANDIDATE_OTHER, given)
        } else {
            None
        }
    },
};

static CANDIDATE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a candidate number: four digits. Each centre gives its own, so it means nothing without the centre number and the series.",
        "Mae iddo ffurf rhif ymgeisydd: pedwar digid. Mae pob canolfan yn rhoi ei rhai ei hun, felly nid yw'n golygu dim heb rif y ganolfan a'r gyfres.",
    ),
    next: None,
    cites: &[&clauses::ID_CANDIDATE],
};
static CANDIDATE_OTHER: Remark = Remark {
    code: "digits-missing",
    outcome: Formed::Malformed,
    text: text(
        "A candidate number has four digits, from 0001 on.",
        "Mae gan rif ymgeisydd bedwar digid, o 0001 ymlaen.",
    ),
    next: Some(text(
        "If zeros at the beginning were lost, put them back.",
        "Os collwyd seroau ar y dechrau, rhowch nhw'n ôl.",
    )),
    cites: &[&clauses::ID_CANDIDATE],
};

// ---------------------------------------------------------------------------------------------- UCI

static UCI: Identifier = Identifier {
    kind: "uci",
    name: text("Unique Candidate Identifier (UCI)", "Dynodydd Ymgeisydd Unigryw (UCI)"),
    form: text(
        "Thirteen characters: a centre number, a character for the awarding body, two digits of a year, a candidate number and a check letter.",
        "Tri nod ar ddeg: rhif canolfan, nod ar gyfer y corff dyfarnu, dau ddigid blwyddyn, rhif ymgeisydd a llythyren wirio.",
    ),
    says: &[&UCI_FITS, &UCI_DIFFERS, &UCI_OPEN, &UCI_OTHER],
    notes: &[],
    read: |given| {
        let Some(uci) = Uci::parse(given) else {
            let near = is_digits(given, &[12, 13]) || given.get(..12).is_some_and(Uci::is_body) && given.len() <= 13;
            return near.then(|| Read::plain(&UCI_OTHER, given)).flatten();
        };
        let remark = match uci.check() {
            Check::Fits => &UCI_FITS,
            Check::Differs => &UCI_DIFFERS,
            Check::NotVerified => &UCI_OPEN,
        };
        let read = Read::plain(remark, uci.as_str())?;
        Some(Read {
            parts: Vec::from([
                part(&CENTRE_PART, uci.centre_number()),
                part(&BODY_PART, uci.body()),
                part(&YEAR_PART, uci.year()),
                part(&CANDIDATE_PART, uci.candidate_number()),
            ]),
            ..read
        })
    },
};

static UCI_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a UCI, and its check letter fits the other characters.",
        "Mae iddo ffurf UCI, ac mae ei lythyren wirio'n cyd-fynd â'r nodau eraill.",
    ),
    next: None,
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_SUM, &clauses::ID_UCI_LETTERS],
};
static UCI_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckFailed,
    text: text(
        "It has the form of a UCI, but its check letter does not fit the other characters.",
        "Mae iddo ffurf UCI, ond nid yw ei lythyren wirio'n cyd-fynd â'r nodau eraill.",
    ),
    next: Some(text(
        "Compare it with where it came from: at least one character is wrong, or two have changed places.",
        "Cymharwch ef â'r man y daeth ohono: mae o leiaf un nod yn anghywir, neu mae dau wedi newid lle.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_SUM, &clauses::ID_UCI_LETTERS],
};
static UCI_OPEN: Remark = Remark {
    code: "check-not-settled",
    outcome: Formed::CheckNotVerified,
    text: text(
        "It has the form of a UCI. Its check letter could not be checked: what a letter after P in the sixth place counts as is not settled.",
        "Mae iddo ffurf UCI. Ni ellid gwirio ei lythyren wirio: nid oes sicrwydd beth yw gwerth llythyren ar ôl P yn y chweched lle.",
    ),
    next: Some(text(
        "Compare it with where it came from, or ask the awarding body that gave it.",
        "Cymharwch ef â'r man y daeth ohono, neu gofynnwch i'r corff dyfarnu a'i rhoddodd.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_LETTERS],
};
static UCI_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A UCI has thirteen characters and ends in one of the letters A to H, K, L, M, R, T, V, W, X or Y.",
        "Mae gan UCI dri nod ar ddeg ac mae'n gorffen ag un o'r llythrennau A i H, K, L, M, R, T, V, W, X neu Y.",
    ),
    next: Some(text(
        "Look whether the check letter at the end is missing or mistyped.",
        "Edrychwch a yw'r llythyren wirio ar y diwedd ar goll neu wedi'i chamdeipio.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_LETTERS],
};

// ---------------------------------------------------------------------------------------------- ULN

static ULN: Identifier = Identifier {
    kind: "uln",
    name: text("Unique Learner Number (ULN)", "Rhif Dysgwr Unigryw (ULN)"),
    form: text(
        "Ten digits, the first other than 0; the last is a check digit.",
        "Deg digid, y cyntaf heb fod yn 0; digid gwirio yw'r olaf.",
    ),
    says: &[&ULN_FITS, &ULN_DIFFERS, &ULN_OTHER],
    notes: &[],
    read: |given| match Uln::parse(given).map(|uln| uln.check()) {
        Some(Check::Fits) => Read::plain(&ULN_FITS, given),
        Some(_) => Read::plain(&ULN_DIFFERS, given),
        None if is_digits(given, &[9, 10, 11]) => Read::plain(&ULN_OTHER, given),
        None => None,
    },
};

static ULN_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a ULN, and its check digit fits the other digits.",
        "Mae iddo ffurf ULN, ac mae ei ddigid gwirio'n cyd-fynd â'r digidau eraill.",
    ),
    next: None,
    cites: &[&clauses::ID_ULN],
};
static ULN_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckFailed,
    text: text(
        "It has the form of a ULN, but its check digit does not fit the other digits.",
        "Mae iddo ffurf ULN, ond nid yw ei ddigid gwirio'n cyd-fynd â'r digidau eraill.",
    ),
    next: Some(text(
        "Compare it with where it came from: at least one digit is wrong, or two have changed places.",
        "Cymharwch ef â'r man y daeth ohono: mae o leiaf un digid yn anghywir, neu mae dau wedi newid lle.",
    )),
    cites: &[&clauses::ID_ULN],
};
static ULN_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A ULN has ten digits, and the first is not 0.",
        "Mae gan ULN ddeg digid, ac nid 0 yw'r cyntaf.",
    ),
    next: Some(text(
        "Count the digits, and compare it with where it came from.",
        "Cyfrifwch y digidau, a chymharwch ef â'r man y daeth ohono.",
    )),
    cites: &[&clauses::ID_ULN],
};

// ---------------------------------------------------------------------------------------------- qualification number

static QUALIFICATION_NUMBER: Identifier = Identifier {
    kind: "qualification-number",
    name: text("Qualification number (QN)", "Rhif cymhwyster (QN)"),
    form: text(
        "Seven digits and an eighth character, a digit or X, with slashes after the third and the seventh or without.",
        "Saith digid ac wythfed nod, digid neu X, â slaesau ar ôl y trydydd a'r seithfed neu hebddynt.",
    ),
    says: &[&QN_FITS, &QN_DIFFERS, &QN_WALES],
    notes: &[],
    read: |given| {
        if let Some(number) = QualificationNumber::parse(given) {
            let remark = if number.check_fits() { &QN_FITS } else { &QN_DIFFERS };
            return Some(Read {
                written: number.written(),
                ..Read::plain(remark, &number.compact())?
            });
        }
        without_slashes(given)?;
        let compact: String = given.chars().filter(|letter| *letter != '/').collect();
        let rest = compact.strip_prefix("C00")?;
        is_digits(rest, &[5]).then(|| Read {
            written: ["C00", &rest[..4], &rest[4..]].join("/"),
            remark: &QN_WALES,
            parts: Vec::new(),
            note: None,
            compact: compact.clone(),
        })
    },
};

static QN_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a qualification number, and its last character is the one that published numbers lead one to expect.",
        "Mae iddo ffurf rhif cymhwyster, a'i nod olaf yw'r un y mae rhifau cyhoeddedig yn arwain rhywun i'w ddisgwyl.",
    ),
    next: None,
    cites: &[&clauses::ID_QN, &clauses::R_QN],
};
static QN_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckDoubtful,
    text: text(
        "It has the form of a qualification number, but its last character is not the one that published numbers lead one to expect. No body documents that sum, so this is a reason to look again and no more.",
        "Mae iddo ffurf rhif cymhwyster, ond nid ei nod olaf yw'r un y mae rhifau cyhoeddedig yn arwain rhywun i'w ddisgwyl. Nid oes yr un corff yn dogfennu'r cyfrifiad, felly rheswm i edrych eto yw hyn a dim mwy.",
    ),
    next: Some(text(
        "Compare it with the qualification's specification.",
        "Cymharwch ef â manyleb y cymhwyster.",
    )),
    cites: &[&clauses::ID_QN, &clauses::R_QN],
};
static QN_WALES: Remark = Remark {
    code: "wales",
    outcome: Formed::FormatNotVerified,
    text: text(
        "Numbers that begin with C00 are said to be given to qualifications in Wales. That form could not be verified, so nothing is said of this one.",
        "Dywedir bod rhifau sy'n dechrau â C00 yn cael eu rhoi i gymwysterau yng Nghymru. Ni ellid gwirio'r ffurf honno, felly ni ddywedir dim am yr un hwn.",
    ),
    next: Some(text(
        "Ask the awarding body whether this is the number of the qualification.",
        "Gofynnwch i'r corff dyfarnu ai hwn yw rhif y cymhwyster.",
    )),
    cites: &[&clauses::ID_QN_WALES],
};

// ---------------------------------------------------------------------------------------------- DfE number

static DFE_NUMBER: Identifier = Identifier {
    kind: "dfe-number",
    name: text("DfE number (LAESTAB)", "Rhif yr Adran Addysg (LAESTAB)"),
    form: text(
        "Seven digits: three of the local authority and four of the establishment. It has no check character.",
        "Saith digid: tri yr awdurdod lleol a phedwar y sefydliad. Nid oes ganddo nod gwirio.",
    ),
    says: &[&DFE],
    notes: &[],
    read: |given| {
        let number = DfeNumber::parse(given)?;
        Some(Read {
            parts: Vec::from([
                part(&AUTHORITY_PART, number.authority()),
                part(&ESTABLISHMENT_PART, number.establishment()),
            ]),
            ..Read::plain(&DFE, number.as_str())?
        })
    },
};

static DFE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a DfE number: seven digits. Such a number has no check character, so a slip in it cannot be seen.",
        "Mae iddo ffurf rhif yr Adran Addysg (DfE): saith digid. Nid oes gan rif o'r fath nod gwirio, felly ni ellir gweld llithriad ynddo.",
    ),
    next: None,
    cites: &[&clauses::ID_DFE],
};
