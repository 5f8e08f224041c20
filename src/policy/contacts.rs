//! Who to write to. Only addresses and numbers that the bodies publish.

use crate::cite::Contact;
use crate::text::text;

pub static WJEC_CENTRES: Contact = Contact {
    id: "wjec-centres",
    name: text("WJEC, centre approval", "CBAC, cymeradwyo canolfannau"),
    email: Some("centres@wjec.co.uk"),
    phone: Some("029 2026 5077"),
    address: None,
};

pub static WJEC_SECURE_WEBSITE: Contact = Contact {
    id: "wjec-secure-website",
    name: text("WJEC, secure website", "CBAC, gwefan ddiogel"),
    email: Some("securewebsite@wjec.co.uk"),
    phone: None,
    address: None,
};

pub static WJEC_PORTAL: Contact = Contact::named("wjec-portal", text("WJEC Portal", "Porth CBAC"));

pub static NCN_REGISTER: Contact = Contact {
    id: "ncn-register",
    name: text(
        "National Centre Number (NCN) Register",
        "Cofrestr Rhifau Canolfan Cenedlaethol (NCN)",
    ),
    email: Some("ncn@ocr.org.uk"),
    phone: None,
    address: None,
};

/// OCR publishes no address here: none is supplied.
pub static OCR_SUPPORT: Contact = Contact::named(
    "ocr-support",
    text(
        "OCR's customer contact or support centre",
        "Canolfan gyswllt neu gymorth cwsmeriaid OCR",
    ),
);

/// Takes the Cambridge Technicals form.
pub static OCR_VOCATIONAL_APPROVALS: Contact = Contact {
    id: "ocr-vocational-approvals",
    name: text("OCR, vocational approvals", "OCR, cymeradwyaethau galwedigaethol"),
    email: Some("ocrvocationalapprovals@ocr.org.uk"),
    phone: None,
    address: None,
};

/// Published on OCR's newer page for general qualifications and Cambridge Nationals.
pub static OCR_CENTRE_APPROVAL: Contact = Contact {
    id: "ocr-centre-approval",
    name: text("OCR, centre approval", "OCR, cymeradwyo canolfannau"),
    email: Some("centre.approval@ocr.org.uk"),
    phone: None,
    address: None,
};

/// For incidents.
pub static WJEC_INCIDENTS: Contact = Contact {
    id: "wjec-incidents",
    name: text("WJEC, examination incidents", "CBAC, digwyddiadau arholiadau"),
    email: Some("examincidents@wjec.co.uk"),
    phone: Some("029 2026 5077"),
    address: None,
};

pub static NCSC: Contact = Contact {
    id: "ncsc",
    name: text(
        "National Cyber Security Centre (NCSC)",
        "Y Ganolfan Seiberddiogelwch Genedlaethol (NCSC)",
    ),
    email: None,
    phone: None,
    address: Some("https://report.ncsc.gov.uk/"),
};

/// No number is supplied: it differs from place to place.
pub static LOCAL_POLICE: Contact = Contact::named("local-police", text("the local police", "yr heddlu lleol"));

pub static POLICE_SCOTLAND: Contact = Contact {
    id: "police-scotland",
    name: text("Police Scotland", "Police Scotland (heddlu'r Alban)"),
    email: None,
    phone: Some("101"),
    address: None,
};

/// Action Fraud until 4 December 2025, on the same number.
pub static REPORT_FRAUD: Contact = Contact {
    id: "report-fraud",
    name: text("Report Fraud", "Report Fraud (rhoi gwybod am dwyll)"),
    email: None,
    phone: Some("0300 123 2040"),
    address: Some("https://www.reportfraud.police.uk/"),
};

/// For England.
pub static DFE_CYBER_TEAM: Contact = Contact {
    id: "dfe-cyber-team",
    name: text(
        "Department for Education, sector cyber team",
        "Yr Adran Addysg, tîm seiber y sector",
    ),
    email: Some("sector.incidentreporting@education.gov.uk"),
    phone: None,
    address: None,
};

pub static ICO: Contact = Contact {
    id: "ico",
    name: text(
        "Information Commissioner's Office (ICO)",
        "Swyddfa'r Comisiynydd Gwybodaeth (ICO)",
    ),
    email: None,
    phone: Some("0303 123 1113"),
    address: Some("https://ico.org.uk/for-organisations/report-a-breach/"),
};

/// AQA's address for this is on its own page: none is supplied.
pub static AQA: Contact = Contact::named(
    "aqa",
    text(
        "AQA, at the address that its page on administrators gives",
        "AQA, i'r cyfeiriad a rydd ei dudalen ar weinyddwyr",
    ),
);

/// Its form for conflicts of interest.
pub static AQA_CONFLICTS: Contact = Contact {
    id: "aqa-conflicts",
    name: text("AQA, conflicts of interest", "AQA, gwrthdaro buddiannau"),
    email: None,
    phone: None,
    address: Some("https://www.aqa.org.uk/exams-administration/exams/conflict-of-interest-declarations"),
};

/// The full address of the form was not kept: none is supplied.
pub static NCFE_CONFLICTS: Contact = Contact::named(
    "ncfe-conflicts",
    text(
        "NCFE, conflict of interest form (on qualhub.co.uk)",
        "NCFE, ffurflen gwrthdaro buddiannau (ar qualhub.co.uk)",
    ),
);

pub static OCR_CONFLICTS: Contact = Contact {
    id: "ocr-conflicts",
    name: text(
        "OCR, centre staff declaration form",
        "OCR, ffurflen ddatgan i staff canolfannau",
    ),
    email: None,
    phone: None,
    address: Some("https://www.ocr.org.uk/administration/centre-staff-declaration-form/"),
};

/// Declarations go on the form; the address is for questions.
pub static PEARSON_CONFLICTS: Contact = Contact {
    id: "pearson-conflicts",
    name: text(
        "Pearson, declarations of interest (questions by email)",
        "Pearson, datganiadau buddiant (cwestiynau drwy e-bost)",
    ),
    email: Some("conflictofinterest@pearson.com"),
    phone: None,
    address: Some("https://qualifications.pearson.com/en/forms/centre-declarations-of-interest.html"),
};

/// For urgent changes of these accounts in the United Kingdom.
pub static PEARSON: Contact = Contact {
    id: "pearson",
    name: text(
        "Pearson, urgent changes of exams staff or head of centre",
        "Pearson, newidiadau brys i staff arholiadau neu bennaeth y ganolfan",
    ),
    email: None,
    phone: Some("0344 463 2535"),
    address: None,
};

pub static AQA_EXAMS: Contact = Contact {
    id: "aqa-exams",
    name: text("AQA, exams officers' line", "AQA, llinell swyddogion arholiadau"),
    email: None,
    phone: Some("0800 197 7162"),
    address: None,
};

/// Takes the written request. The number on the page is for centre approval, and is not given here.
pub static WJEC_REQUESTS: Contact = Contact {
    id: "wjec-requests",
    name: text(
        "WJEC, requests to change the exams officer",
        "CBAC, ceisiadau i newid y swyddog arholiadau",
    ),
    email: Some("centres@wjec.co.uk"),
    phone: None,
    address: None,
};

/// From its handbook of 2017 to 2018.
pub static CCEA: Contact = Contact {
    id: "ccea",
    name: text(
        "CCEA, Centre Support (as given in 2017 to 2018)",
        "CCEA, Cymorth i Ganolfannau (fel y'i rhoddwyd yn 2017 i 2018)",
    ),
    email: Some("centresupport@ccea.org.uk"),
    phone: Some("028 9026 1293"),
    address: None,
};

/// Given for questions about the centre contract.
pub static CITY_AND_GUILDS: Contact = Contact {
    id: "city-and-guilds",
    name: text("City & Guilds, customer support", "City & Guilds, cymorth cwsmeriaid"),
    email: Some("customersupport@cityandguilds.com"),
    phone: Some("0192 4930 800"),
    address: None,
};

/// Its email address could not be read in the copy.
pub static NCFE: Contact = Contact {
    id: "ncfe",
    name: text("NCFE", "NCFE"),
    email: None,
    phone: Some("0191 239 8000"),
    address: Some("https://www.ncfe.org.uk/customer-and-learner-support/centre-assessment-support/exams-officers"),
};

/// As SQA published it.
pub static QUALIFICATIONS_SCOTLAND: Contact = Contact {
    id: "qualifications-scotland",
    name: text(
        "Qualifications Scotland (as SQA gave it)",
        "Qualifications Scotland (fel y'i rhoddwyd gan SQA)",
    ),
    email: None,
    phone: Some("0303 333 0330"),
    address: Some("https://www.sqa.org.uk/sqa/25069.html"),
};

/// From its older address.
pub static OCN_NI: Contact = Contact {
    id: "ocn-ni",
    name: text("OCN NI", "OCN NI"),
    email: None,
    phone: Some("028 9065 0200"),
    address: Some("https://www.ocnni.org.uk"),
};

pub static PEARSON_APPROVAL: Contact = Contact {
    id: "pearson-approval",
    name: text("Pearson, becoming a centre", "Pearson, dod yn ganolfan"),
    email: None,
    phone: None,
    address: Some(
        "https://qualifications.pearson.com/en/support/support-topics/centre-administration/becoming-a-centre.html",
    ),
};

pub static CITY_AND_GUILDS_APPROVAL: Contact = Contact {
    id: "city-and-guilds-approval",
    name: text(
        "City & Guilds, help for centres",
        "City & Guilds, cymorth i ganolfannau",
    ),
    email: None,
    phone: None,
    address: Some("https://www.cityandguilds.com/help/help-for-centres/about-centres"),
};

pub static NCFE_APPROVAL: Contact = Contact {
    id: "ncfe-approval",
    name: text("NCFE, approval review", "NCFE, adolygiad cymeradwyo"),
    email: None,
    phone: None,
    address: Some("https://www.ncfe.org.uk/qualifications/preparing-for-eqa/approval-review"),
};

/// Its key dates: questions about them go to OCR's customer service, for which no address is published here.
pub static OCR_DATES: Contact = Contact {
    id: "ocr-dates",
    name: text(
        "OCR, key dates and timetables",
        "OCR, dyddiadau allweddol ac amserlenni",
    ),
    email: None,
    phone: None,
    address: Some("https://www.ocr.org.uk/ocr-for/teachers/key-dates-and-timetables/"),
};

/// Its page on exams for people with special requirements.
pub static PEARSON_DATES: Contact = Contact {
    id: "pearson-dates",
    name: text("Pearson, support for exams", "Pearson, cymorth ag arholiadau"),
    email: None,
    phone: None,
    address: Some("https://qualifications.pearson.com/en/support/support-topics/exams/special-requirements.html"),
};

/// Its page on entries.
pub static WJEC_ENTRIES: Contact = Contact {
    id: "wjec-entries",
    name: text("WJEC and Eduqas, entries", "CBAC ac Eduqas, cofrestriadau"),
    email: None,
    phone: None,
    address: Some("https://www.eduqas.co.uk/home/administration/entries"),
};
