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

/// Providers of free personal mail. A well-known few: a domain that is not here is not thereby the centre's.
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
    /// Reads an address. No display name, no quoted local part, no comment.
    pub fn parse(written: &str) -> Option<Self> {
        let at = written.rfind('@')?;
        let (local, domain) = (&written[..at], &written[at + 1..]);
        let local_fits = !local.is_empty()
            && local.len() <= 64
            && local.split('.').all(|atom| {
                !atom.is_empty()
                    && atom
                        .chars()
                        .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
            });
        let labels: Vec<&str> = domain.split('.').collect();
        let domain_fits = labels.len() >= 2
            && labels.iter().all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            })
            && labels
                .last()
                .is_some_and(|top| top.chars().count() >= 2 && !top.bytes().all(|b| b.is_ascii_digit()));
        (local_fits && domain_fits && written.len() <= 254).then(|| Email {
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
        self.written.to_lowercase() == other.to_lowercase()
    }

    /// Whether the local part names an office or a role: `exams@`, `exams.office@`, `office1@`.
    pub fn is_generic(&self) -> bool {
        let local: String = self.written[..self.at]
            .chars()
            .filter(|c| c.is_alphabetic())
            .collect::<String>()
            .to_lowercase();
        GENERIC.contains(&local.as_str())
    }

    /// Whether the domain is a well-known provider of free personal mail.
    pub fn is_free_mail(&self) -> bool {
        FREE_MAIL.contains(&self.written[self.at + 1..].to_lowercase().as_str())
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
