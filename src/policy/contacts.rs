//! Whom to write to. Only addresses and numbers that the bodies publish.

use crate::cite::Contact;
use crate::text::text;

pub static WJEC_CENTRES: Contact = Contact {
    name: text("WJEC, centre approval", "CBAC, cymeradwyo canolfannau"),
    email: Some("centres@wjec.co.uk"),
    phone: Some("029 2026 5077"),
    address: None,
};

pub static WJEC_SECURE_WEBSITE: Contact = Contact {
    name: text("WJEC, secure website", "CBAC, gwefan ddiogel"),
    email: Some("securewebsite@wjec.co.uk"),
    phone: None,
    address: None,
};

pub static WJEC_PORTAL: Contact = Contact::named(text("WJEC Portal", "Porth CBAC"));

pub static NCN_REGISTER: Contact = Contact {
    name: text(
        "National Centre Number (NCN) Register",
        "Cofrestr Rhifau Canolfan Cenedlaethol (NCN)",
    ),
    email: Some("ncn@ocr.org.uk"),
    phone: None,
    address: None,
};

/// OCR publishes no address here: none is supplied.
pub static OCR_SUPPORT: Contact = Contact::named(text(
    "OCR's customer contact or support centre",
    "Canolfan gyswllt neu gymorth cwsmeriaid OCR",
));

/// Takes the Cambridge Technicals form.
pub static OCR_VOCATIONAL_APPROVALS: Contact = Contact {
    name: text("OCR, vocational approvals", "OCR, cymeradwyaethau galwedigaethol"),
    email: Some("ocrvocationalapprovals@ocr.org.uk"),
    phone: None,
    address: None,
};

/// Published on OCR's newer page for general qualifications and Cambridge Nationals.
pub static OCR_CENTRE_APPROVAL: Contact = Contact {
    name: text("OCR, centre approval", "OCR, cymeradwyo canolfannau"),
    email: Some("centre.approval@ocr.org.uk"),
    phone: None,
    address: None,
};

/// AQA's address for this is on its own page: none is supplied.
pub static AQA: Contact = Contact::named(text(
    "AQA, at the address that its page on administrators gives",
    "AQA, i'r cyfeiriad a rydd ei dudalen ar weinyddwyr",
));

pub static PEARSON: Contact = Contact::named(text("Pearson", "Pearson"));
