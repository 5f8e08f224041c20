pub use crate::policy::letters::{Letterhead, Signatory, Signature};
use crate::prelude::*;

choice! {
    /// What changes.
    What {
        Name "name" ("The centre's name", "Enw'r ganolfan"),
        Address "address" ("The centre's address", "Cyfeiriad y ganolfan"),
        SecureStorage "secure-storage" ("The secure storage, even within the same building", "Y cyfleuster storio diogel, hyd yn oed o fewn yr un adeilad"),
        HeadOfCentre "head-of-centre" ("The head of centre", "Pennaeth y ganolfan"),
        ExamsOfficer "exams-officer" ("The exams officer", "Y swyddog arholiadau"),
        Other "other" ("Another detail that the Register holds", "Manylyn arall sydd ar y Gofrestr"),
    }
}

choice! {
    /// How the notice is sent.
    Sending {
        Attached "attached" ("Attached to an email", "Ynghlwm wrth e-bost"),
        Body "in-the-email" ("In the text of an email", "Yn nhestun e-bost"),
        AnotherWay "other" ("By post, by phone or in another way", "Drwy'r post, dros y ffôn neu mewn ffordd arall"),
    }
}

form! {
    /// One notice to the National Centre Number Register, before or after it is sent.
    Answers in "" {
        section "changes" ("What changes", "Beth sy'n newid") {
            changes "changes": List<Change, 20> = ask(
                "What does this notice tell the Register of?",
                "Am beth y mae'r hysbysiad hwn yn rhoi gwybod i'r Gofrestr?",
            ).hint(
                "List each change. Check one notice at a time: leave out what the Register is told of separately.",
                "Rhestrwch bob newid. Gwiriwch un hysbysiad ar y tro: hepgorwch yr hyn y rhoddir gwybod i'r Gofrestr amdano ar wahân.",
            );
        }
        section "checklist" ("The checklist", "Y rhestr wirio") {
            checklist_returned "checklistReturned": bool = ask(
                "Does JCQ's 'Are you ready?' checklist go with the notice, or has it been returned?",
                "A yw rhestr wirio 'Are you ready?' y CGC yn mynd gyda'r hysbysiad, neu a yw wedi'i dychwelyd?",
            );
        }
        section "sending" ("Sending it", "Ei anfon") {
            sending "sending": Sending = ask(
                "How does the notice go to the Register?",
                "Sut y mae'r hysbysiad yn mynd i'r Gofrestr?",
            );
        }
        section "address" ("Where it goes", "Ble mae'n mynd") {
            sent_to "sentTo": Email = ask(
                "To which email address?",
                "I ba gyfeiriad e-bost?",
            );
        }
        section "sent" ("Whether it has been sent", "A yw wedi'i anfon") {
            sent "sent": bool = ask(
                "Has this notice been sent?",
                "A yw'r hysbysiad hwn wedi'i anfon?",
            );
        }
        section "sent-on" ("When it was sent", "Pryd yr anfonwyd ef") {
            sent_on "sentOn": NaiveDate = ask(
                "On which day was it sent?",
                "Ar ba ddiwrnod yr anfonwyd ef?",
            );
        }
        section "letter" ("The letter", "Y llythyr") {
            letterhead "letterhead": Letterhead = ask(
                "What is the notice written on?",
                "Ar beth y mae'r hysbysiad wedi'i ysgrifennu?",
            );
            signature "signature": Signature = ask("How is it signed?", "Sut y mae wedi'i lofnodi?");
        }
        section "signatory" ("Who signs", "Pwy sy'n llofnodi") {
            signatory "signatory": Signatory = ask("Who signs it?", "Pwy sy'n ei lofnodi?").hint(
                "If the head of centre is what changes, the head of centre is the one in post on the day of signing.",
                "Os pennaeth y ganolfan sy'n newid, pennaeth y ganolfan yw'r un sydd yn y swydd ar ddiwrnod y llofnodi.",
            );
        }
        section "dates" ("Dates in the notice", "Dyddiadau yn yr hysbysiad") {
            gives_dates "givesDates": bool = ask(
                "Does the notice clearly give the day on which each later change takes effect?",
                "A yw'r hysbysiad yn rhoi'n glir y diwrnod y daw pob newid diweddarach i rym?",
            );
        }
    }
}

form! {
    /// One change.
    Change in "changes[]." {
        section "change" ("Change", "Newid") {
            what "what": What = ask("What changes?", "Beth sy'n newid?").column("Change", "Newid");
            changed_on "changedOn": NaiveDate = ask(
                "On which day does it take effect, or did it?",
                "Ar ba ddiwrnod y daw i rym, neu y daeth?",
            ).hint("The day may be past or still to come.", "Gall y diwrnod fod wedi bod neu eto i ddod.")
            .column("Day", "Diwrnod");
        }
    }
}

/// The address for every notice.
#[derive(Debug)]
pub struct Register {
    /// As published.
    pub address: &'static str,
}

impl Form for Answers {
    type Parameters = Register;
    type Remembered = ();
}

impl What {
    /// Whether it is one of the two changes that have to be reported immediately, with the checklist, and lead to an inspection.
    pub fn is_premises(self) -> bool {
        matches!(self, What::Address | What::SecureStorage)
    }

    /// Whether awarding bodies hold an account or a contact in this person's name.
    pub fn is_person(self) -> bool {
        matches!(self, What::HeadOfCentre | What::ExamsOfficer)
    }
}

impl Answers {
    /// Whether the notice reports anything.
    pub fn tells_something(&self) -> Answer<bool> {
        self.changes.get().map(|changes| !changes.is_empty())
    }

    /// Whether a change of the address or the secure storage is among the changes.
    pub fn changes_premises(&self) -> Answer<bool> {
        self.has(What::is_premises)
    }

    /// Whether the published amendment form is needed: for every change except one of the name.
    pub fn needs_letter(&self) -> Answer<bool> {
        self.has(|what| what != What::Name)
    }

    fn has(&self, is: impl Fn(What) -> bool) -> Answer<bool> {
        let changes = self.changes.get()?;
        any(changes.iter().map(|change| change.what.get().map(&is)))
    }

    /// Whether a change is still to come today, or was when the Register was told.
    pub fn tells_of_later_change(&self, as_of: NaiveDate, address: &str) -> Answer<bool> {
        let told = self.is_told(address);
        match self.changes.get() {
            Ok(changes) => any(changes.iter().map(|change| {
                let changed_on = change.changed_on.get();
                let sent_before = both(self.sent_on.get(), changed_on).map(|(sent, changed)| sent < changed);
                any([changed_on.map(|changed| changed > as_of), all([told, sent_before])])
            })),
            Err(list) => {
                let later_than = consider(told, |told| {
                    if told {
                        self.sent_on.get().map(|sent_on| sent_on.min(as_of))
                    } else {
                        Ok(as_of)
                    }
                });
                Err(list.before(later_than.err().unwrap_or_default()))
            }
        }
    }

    /// Whether the answers say that the notice is not sent, and also the day on which it was. No field is missing for this.
    ///
    /// # Errors
    /// Whether it is sent, also where that is unanswered and the day is given.
    pub fn disagrees(&self, as_of: NaiveDate) -> Answer<bool> {
        match self.sent_on.get() {
            Ok(day) if day <= as_of => not(self.sent.get()),
            _ => Ok(false),
        }
    }

    /// Whether the Register has been told: the notice is sent, and an email went to the Register's own address.
    pub fn is_told(&self, address: &str) -> Answer<bool> {
        all([self.sent.get(), self.reaches(address)])
    }

    /// The same where the answers do not disagree: a day on which the notice was sent says that it was.
    pub fn is_told_as_agreed(&self, as_of: NaiveDate, address: &str) -> Answer<bool> {
        match self.sent_on.get() {
            Ok(day) if day <= as_of => self.reaches(address),
            _ => self.is_told(address),
        }
    }

    fn reaches(&self, address: &str) -> Answer<bool> {
        any([
            not(self.is_emailed()),
            self.sent_to.as_ref().map(|sent_to| sent_to.is(address)),
        ])
    }

    /// Whether the notice goes by email.
    pub fn is_emailed(&self) -> Answer<bool> {
        not(self.sending.is(&Sending::AnotherWay))
    }

    /// Whether it is signed at all; a typed name is a signature of a kind.
    pub fn is_signed(&self) -> Answer<bool> {
        not(self.signature.is(&Signature::Unsigned))
    }
}

/// What is worked out for each change.
pub const EACH: Each<Answers> = Each::Item("changes", |form| form.changes.get().map(<[_]>::len));
