use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// An email address, well formed: one `@`, a local part of RFC 5321's dot-atoms, a domain of at least two labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    written: String,
    at: usize,
}

/// Local parts that name a role or an office, not a person.
const GENERIC: &[&str] = &[
    "admin",
    "administration",
    "admissions",
    "arholiadau",
    "contact",
    "enquiries",
    "enquiry",
    "exam",
    "examinations",
    "examoffice",
    "examofficer",
    "exams",
    "examsoffice",
    "examsofficer",
    "finance",
    "head",
    "headteacher",
    "hello",
    "help",
    "helpdesk",
    "hr",
    "info",
    "information",
    "mail",
    "office",
    "pennaeth",
    "post",
    "principal",
    "reception",
    "school",
    "schooloffice",
    "secretary",
    "staff",
    "support",
    "swyddfa",
    "swyddogarholiadau",
    "team",
    "ysgol",
];

/// A few well-known providers of free personal mail. A domain that is not here may still not be the centre's own.
const FREE_MAIL: &[&str] = &[
    "aol.com",
    "btinternet.com",
    "fastmail.com",
    "gmail.com",
    "gmx.com",
    "gmx.net",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "live.co.uk",
    "live.com",
    "mac.com",
    "mail.com",
    "me.com",
    "msn.com",
    "ntlworld.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "sky.com",
    "talktalk.net",
    "virginmedia.com",
    "yahoo.co.uk",
    "yahoo.com",
    "ymail.com",
    "zoho.com",
];

impl Email {
    /// The most bytes that an address has: RFC 5321 allows a path of 256, two of which are its brackets.
    pub const LONGEST: usize = 254;

    /// Reads an address. No display name, no quoted local part, no comment.
    pub fn parse(written: &str) -> Option<Self> {
        let at = written.bytes().rposition(|byte| byte == b'@')?;
        let (local, domain) = (&written[..at], &written[at + 1..]);
        let local_fits = !local.is_empty()
            && local.len() <= 64
            && local.split('.').all(|atom| {
                !atom.is_empty()
                    && atom.chars().all(|c| {
                        is_letter_or_digit(c) || u8::try_from(c).is_ok_and(|c| b"!#$%&'*+-/=?^_`{|}~".contains(&c))
                    })
            });
        let labels: Vec<&str> = domain.split('.').collect();
        let domain_fits = labels.len() >= 2
            && labels.iter().all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| is_letter_or_digit(c) || c == '-')
            })
            && labels
                .last()
                .is_some_and(|top| top.chars().nth(1).is_some() && !top.bytes().all(|b| b.is_ascii_digit()));
        let is_of_one_script = written.split(['@', '.']).all(is_of_one_script);
        (local_fits && domain_fits && is_of_one_script && written.len() <= Self::LONGEST).then(|| Email {
            written: written.to_owned(),
            at,
        })
    }

    /// The address as written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The same mailbox, letter case aside.
    pub fn is(&self, other: &str) -> bool {
        self.written.eq_ignore_ascii_case(other)
    }

    /// Whether the local part names an office or a role: `exams@`, `exams.office@`, `office1@`.
    pub fn is_generic(&self) -> bool {
        let local: String = self.written[..self.at]
            .chars()
            .filter(|c| c.is_ascii_alphabetic() || !c.is_ascii())
            .map(|c| c.to_ascii_lowercase())
            .collect();
        GENERIC.contains(&local.as_str())
    }

    /// Whether the domain is a well-known provider of free personal mail.
    pub fn is_free_mail(&self) -> bool {
        let domain = &self.written[self.at + 1..];
        FREE_MAIL.iter().any(|known| known.eq_ignore_ascii_case(domain))
    }
}

/// Whether the letters are all Latin, all Greek, all Cyrillic, or all of other scripts: so that
/// letters that look alike are not mixed up.
pub fn is_of_one_script(written: &str) -> bool {
    let mut scripts = written.chars().filter_map(script);
    let first = scripts.next();
    scripts.all(|script| Some(script) == first)
}

fn script(letter: char) -> Option<u8> {
    match u32::from(letter) {
        0x41..=0x5A | 0x61..=0x7A | 0x80..=0x2FF | 0x1E00..=0x1EFF => Some(0),
        0..=0x7F => None,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Some(1),
        0x400..=0x52F => Some(2),
        _ => Some(3),
    }
}

/// A letter or a digit of any script. In ASCII that is known; other characters are refused where they are spaces, controls,
/// punctuation, symbols, or variants of letters and digits, such as full-width ones. The tables of the Unicode standard would
/// be an eighth of a module, for addresses that nobody has.
fn is_letter_or_digit(letter: char) -> bool {
    match u32::from(letter) {
        0..=0x7F => letter.is_ascii_alphanumeric(),
        0x80..=0xA9
        | 0xAB..=0xB1
        | 0xB4
        | 0xB6..=0xB8
        | 0xBB
        | 0xBF
        | 0xD7
        | 0xF7
        | 0x300..=0x36F
        | 0x2000..=0x2BFF
        | 0x2E00..=0x2E2E
        | 0x2E30..=0x2FFF
        | 0x3000..=0x3004
        | 0x3008..=0x3020
        | 0xD800..=0xF8FF
        | 0xFE00..=0xFE6F
        | 0xFEFF..=0xFFFF
        | 0x1D400..=0x1D7FF
        | 0x1F000..=0x1FAFF
        | 0xE0000.. => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn addresses() {
        for good in [
            "a.jones@ysgol.example.org",
            "o'neil+x@example.org",
            "siân@ysgol.example.org",
            "почта@пример.example.org",
        ] {
            assert!(Email::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@example.org",
            "a@@example.org",
            "a b@example.org",
            "a..b@example.org",
            ".a@example.org",
            "a@-example.org",
            "a@example..org",
            "a@192.0.2.1",
            "A <a@example.org>",
            "a@example.org, b@example.org",
            "a@example.org b@example.org",
            "a@example.o",
            // A Cyrillic letter among Latin ones, full-width and mathematical letters, one in a circle.
            "\u{430}dmin@example.org",
            "admin@ex\u{430}mple.org",
            "\u{FF41}dmin@example.org",
            "a@example.\u{FF4F}rg",
            "\u{1D41A}dmin@example.org",
            "\u{24D0}dmin@example.org",
        ] {
            assert!(Email::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn offices_and_free_mail_are_recognised() {
        let email = |written| Email::parse(written).unwrap();
        assert!(email("Exams@example.org").is_generic());
        assert!(email("exams.office2@example.org").is_generic());
        assert!(!email("e.xavier@example.org").is_generic());
        assert!(!email("b.post-jones@example.org").is_generic());
        assert!(email("s.p@GMail.com").is_free_mail());
        assert!(!email("someone@mail.example.org").is_free_mail());
    }
}
