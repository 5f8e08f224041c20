pub use crate::policy::letters::{Letterhead, Signatory, Signature};
use crate::prelude::*;

choice! {
    /// Who is written to: an awarding body, or the Register that all of them use.
    Recipient {
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
        Register "ncn-register" (
            "No awarding body: the National Centre Number (NCN) Register",
            "Dim corff dyfarnu: y Gofrestr Rhifau Canolfan Cenedlaethol (NCN)"
        ),
    }
}

choice! {
    /// Whose details change.
    Changes {
        ExamsOfficer "exams-officer" ("The exams officer's", "Manylion y swyddog arholiadau"),
        HeadOfCentre "head-of-centre" ("The head of centre's", "Manylion pennaeth y ganolfan"),
        Both "both" ("Both", "Y ddau"),
    }
}

choice! {
    /// Whether the head of centre could have signed.
    HeadIs {
        Available "available" ("Available", "Ar gael"),
        Away "not-available" ("Not available", "Nid yw ar gael"),
        Vacant "post-vacant" ("The post is vacant", "Mae'r swydd yn wag"),
    }
}

choice! {
    /// How the request is sent.
    Sending {
        Attached "attached" ("Attached to an email", "Ynghlwm wrth e-bost"),
        Body "in-the-email" ("In the text of an email", "Yn nhestun e-bost"),
        AnotherWay "other" ("By post or in another way", "Drwy'r post neu mewn ffordd arall"),
    }
}

choice! {
    /// Whether somebody stops being an administrator.
    Removals {
        Nobody "nobody" ("Nobody is to be removed", "Nid oes neb i'w ddileu"),
        Named "named" ("Yes, each with name and email address", "Ydy, pob un ag enw a chyfeiriad e-bost"),
        NotNamed "not-named" ("No, not each of them with both", "Nac ydy, nid pob un â'r ddau"),
    }
}

choice! {
    /// Whose address the email comes from.
    Sender {
        Head "head-of-centre" ("The head of centre's own", "Cyfeiriad pennaeth y ganolfan ei hun"),
        Assistant "personal-assistant" ("A personal assistant's, for the head", "Cyfeiriad cynorthwyydd personol, ar ran y pennaeth"),
        Other "other" ("Another address", "Cyfeiriad arall"),
    }
}

choice! {
    /// What an account holder does at the centre.
    Role {
        ExamsOfficer "exams-officer" ("Exams officer", "Swyddog arholiadau"),
        ExamsOffice "exams-office" ("Other exams office staff", "Staff arall y swyddfa arholiadau"),
        Head "head-of-centre" ("Head of centre", "Pennaeth y ganolfan"),
        Other "other" ("Something else", "Rhywbeth arall"),
    }
}

choice! {
    /// Who completes Pearson's online form.
    Completer {
        Head "head-of-centre" ("The head of centre, or the acting head", "Pennaeth y ganolfan, neu'r pennaeth dros dro"),
        TrustChief "trust-chief-executive" ("The chief executive of the trust", "Prif weithredwr yr ymddiriedolaeth"),
        Deputy "deputy" ("A deputy head", "Dirprwy bennaeth"),
        Other "other" ("Somebody else", "Rhywun arall"),
    }
}

choice! {
    /// From when the change applies.
    TakesEffect {
        Already "already" ("It has taken effect", "Mae wedi dod i rym"),
        OnDate "later-date-given" ("Later, and the letter gives the date", "Yn ddiweddarach, ac mae'r llythyr yn rhoi'r dyddiad"),
        Sometime "later-no-date" ("Later, and the letter gives no date", "Yn ddiweddarach, ac nid yw'r llythyr yn rhoi dyddiad"),
    }
}

form! {
    /// A request to change the exams officer's or the head of centre's details.
    Answers in "" {
        section "change" ("What changes", "Beth sy'n newid") {
            awarding_body "awardingBody": Recipient = ask(
                "Which awarding body are you writing to?",
                "At ba gorff dyfarnu yr ydych yn ysgrifennu?",
            ).hint(
                "The NCN Register is no awarding body, and is the last in the list.",
                "Nid corff dyfarnu yw Cofrestr yr NCN; mae'n olaf yn y rhestr.",
            );
            changes "changes": Changes = ask("Whose details change?", "Manylion pwy sy'n newid?");
        }
        section "account" ("The centre's own accounts", "Cyfrifon y ganolfan ei hun") {
            can_use_account "canUseAccount": bool = ask(
                "Can anyone at the centre use an account that is able to make this change?",
                "A all unrhyw un yn y ganolfan ddefnyddio cyfrif sy'n gallu gwneud y newid hwn?",
            ).hint(
                "For WJEC, a Portal account with the right to change user details. For Pearson, one with multi-factor authentication set up.",
                "I CBAC, cyfrif Porth sydd â'r hawl i newid manylion defnyddwyr. I Pearson, un sydd â dilysu aml-ffactor wedi'i osod.",
            );
        }
        section "holder" ("The new account holder", "Deiliad newydd y cyfrif") {
            new_account_holders "newAccountHolders": List<Holder, 20> = ask(
                "Whom does the request name as new account holder?",
                "Pwy y mae'r cais yn ei enwi yn ddeiliad newydd y cyfrif?",
            ).hint(
                "Give each name and email address that the request would have registered. Leave out the outgoing officer, the signatory and the letterhead's own address.",
                "Rhowch bob enw a chyfeiriad e-bost y byddai'r cais yn eu cofrestru. Hepgorwch y swyddog sy'n gadael, y llofnodwr a chyfeiriad y pennyn ei hun.",
            );
        }
        section "administrators" ("The administrators", "Y gweinyddwyr") {
            three_at_most "threeAdministratorsAtMost": bool = ask(
                "Will the centre have at most three administrators with AQA afterwards?",
                "A fydd gan y ganolfan dri gweinyddwr gydag AQA ar y mwyaf wedyn?",
            );
            removals "administratorsToRemove": Removals = ask(
                "Does the email name everyone who is to stop being an administrator?",
                "A yw'r e-bost yn enwi pawb sydd i beidio â bod yn weinyddwr?",
            );
            consent "saysHolderConsents": bool = ask(
                "Does it say that the new administrator consents?",
                "A yw'n dweud bod y gweinyddwr newydd yn cydsynio?",
            );
        }
        section "email" ("The email", "Yr e-bost") {
            sent_from "sentFrom": Sender = ask(
                "From whose address is the email sent?",
                "O gyfeiriad pwy yr anfonir yr e-bost?",
            );
            subject_as_asked "subjectAsAsked": bool = ask(
                "Is its subject “Change of admin”?",
                "Ai “Change of admin” yw ei bwnc?",
            ).hint(
                "AQA asks for these words.",
                "Mae AQA yn gofyn am y geiriau hyn, yn Saesneg.",
            );
            gives_centre_number "givesCentreNumber": bool = ask(
                "Does it give the centre number?",
                "A yw'n rhoi rhif y ganolfan?",
            );
            says_add_or_change "saysAddOrChange": bool = ask(
                "Does it say whether administrators are added or changed?",
                "A yw'n dweud ai ychwanegu ynteu newid gweinyddwyr a wneir?",
            );
        }
        section "letter" ("The letter", "Y llythyr") {
            letterhead "letterhead": Letterhead = ask(
                "What is the request written on?",
                "Ar beth y mae'r cais wedi'i ysgrifennu?",
            );
            asks_password_reset "asksPasswordReset": bool = ask(
                "Does the letter ask for the password to be reset?",
                "A yw'r llythyr yn gofyn am ailosod y cyfrinair?",
            );
        }
        section "signature" ("The signature", "Y llofnod") {
            signature "signature": Signature = ask("How is it signed?", "Sut y mae wedi'i lofnodi?");
            signatory "signatory": Signatory = ask("Who signs it?", "Pwy sy'n ei lofnodi?");
            signatory_is_new_officer "signatoryIsNewOfficer": bool = ask(
                "Is the person who signs also the new exams officer?",
                "Ai'r sawl sy'n llofnodi yw'r swyddog arholiadau newydd hefyd?",
            );
        }
        section "head" ("The head of centre", "Pennaeth y ganolfan") {
            head_is "headOfCentreIs": HeadIs = ask(
                "Is the head of centre available to sign?",
                "A yw pennaeth y ganolfan ar gael i lofnodi?",
            );
            vacancy_explained "letterSaysVacant": bool = ask(
                "If the post is vacant, does the letter say so?",
                "Os yw'r swydd yn wag, a yw'r llythyr yn dweud hynny?",
            );
        }
        section "effect" ("When it takes effect", "Pryd y daw i rym") {
            takes_effect "takesEffect": TakesEffect = ask(
                "From when does the change hold?",
                "O ba bryd y mae'r newid yn dal?",
            );
        }
        section "online-form" ("Pearson's online form", "Ffurflen ar-lein Pearson") {
            completed_by "formCompletedBy": Completer = ask(
                "Who completes the form?",
                "Pwy sy'n llenwi'r ffurflen?",
            );
            completer_has_account "completerHasAccount": bool = ask(
                "Does that person already have a Pearson account?",
                "A oes gan y person hwnnw gyfrif Pearson eisoes?",
            );
        }
        section "sending" ("Sending it", "Ei anfon") {
            sending "sending": Sending = ask("How will it be sent?", "Sut y caiff ei anfon?");
            sent_to "sentTo": Email = ask(
                "To which email address?",
                "I ba gyfeiriad e-bost?",
            );
        }
    }
}

form! {
    /// A name and an email address to be registered.
    Holder in "newAccountHolders[]." {
        section "holder" ("Account holder", "Deiliad y cyfrif") {
            name "name": Line<200> = ask("Full name", "Enw llawn").column("Name", "Enw");
            email "email": Email = ask("Email address", "Cyfeiriad e-bost").column("Email", "E-bost");
            role "role": Role = ask("Role at the centre", "Rôl yn y ganolfan").column("Role", "Rôl");
        }
    }
}

/// How one body's rules differ from the others'.
#[derive(Debug)]
pub struct Edition {
    pub way: Way,
    pub head: HeadRoute,
    /// The address that takes the request, where one is published and known here.
    pub address: Option<&'static str>,
    /// Whether the Welsh address for centre approval reaches the same people.
    pub takes_approval_alias: bool,
    /// The most people who may administer the centre's access, where a limit is published.
    pub most_account_holders: Option<u32>,
}

/// How a change of exams officer is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// In the centre's own account, and in writing where there is none that can be used.
    AccountOrLetter,
    /// In the centre's own account; no other way is published.
    AccountOnly,
    /// In writing, whoever changes.
    Written,
    /// On the body's own form.
    OwnForm,
}

/// How a change of head of centre is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadRoute {
    /// The page names the head in a heading, and no rule follows.
    HeadingOnly,
    /// The page does not mention it.
    NotOnPage,
    /// One copy of the page has it changed in the same way as the exams officer; another does not mention it.
    CopiesDiffer,
    /// It is published.
    Published,
}

impl Form for Answers {
    type Parameters = Edition;
    type Remembered = ();
}

impl Answers {
    /// Whether the exams officer's details change.
    pub fn officer_changes(&self) -> Answer<bool> {
        self.changes.get().map(|changes| changes != Changes::HeadOfCentre)
    }

    /// Whether the head of centre's details change.
    pub fn head_changes(&self) -> Answer<bool> {
        self.changes.get().map(|changes| changes != Changes::ExamsOfficer)
    }

    /// Whether a written request is the way.
    pub fn is_written(&self, edition: &Edition) -> Answer<bool> {
        match edition.way {
            Way::AccountOrLetter => all([self.officer_changes(), not(self.can_use_account.get())]),
            Way::AccountOnly | Way::OwnForm => Ok(false),
            Way::Written => Ok(true),
        }
    }

    /// Whether somebody has to be registered as account holder.
    pub fn registers(&self, edition: &Edition) -> Answer<bool> {
        let officer = match edition.way {
            Way::AccountOrLetter => self.is_written(edition),
            Way::AccountOnly | Way::Written | Way::OwnForm => self.officer_changes(),
        };
        all([officer, self.names_somebody()])
    }

    /// Whether the request is signed at all; a typed name is a signature of a kind.
    pub fn is_signed(&self) -> Answer<bool> {
        not(self.signature.is(&Signature::Unsigned))
    }

    /// Whether the request names at least one new account holder.
    pub fn names_somebody(&self) -> Answer<bool> {
        self.new_account_holders.get().map(|holders| !holders.is_empty())
    }

    /// The email addresses of the new account holders.
    pub fn new_emails(&self) -> Answer<Vec<&Field<Email>>> {
        let holders = self.new_account_holders.get()?;
        Ok(holders.iter().map(|holder| &holder.email).collect())
    }
}
