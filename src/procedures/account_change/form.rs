use crate::prelude::*;

choice! {
    /// Whose details change.
    Changes {
        ExamsOfficer "exams-officer" ("The exams officer's", "Manylion y swyddog arholiadau"),
        HeadOfCentre "head-of-centre" ("The head of centre's", "Manylion pennaeth y ganolfan"),
        Both "both" ("Both", "Y ddau"),
    }
}

choice! {
    /// What the request is written on.
    Letterhead {
        Centre "centre" ("The centre's own letterhead", "Papur â phennyn y ganolfan ei hun"),
        Trust "trust-or-authority" ("The letterhead of its trust, group or local authority", "Papur â phennyn ei hymddiriedolaeth, ei grŵp neu ei hawdurdod lleol"),
        Plain "none" ("Plain paper, or no letter", "Papur plaen, neu ddim llythyr"),
    }
}

choice! {
    /// How the request is signed.
    Signature {
        Handwritten "handwritten" ("By hand, or a scan of that", "Â llaw, neu sgan o hynny"),
        Typed "typed" ("A typed name or an electronic signature", "Enw wedi'i deipio neu lofnod electronig"),
        Unsigned "none" ("It is not signed", "Nid yw wedi'i lofnodi"),
    }
}

choice! {
    /// Who signs.
    Signatory {
        Head "head-of-centre" ("The head of centre", "Pennaeth y ganolfan"),
        ActingHead "acting-head" ("The acting head of centre", "Pennaeth dros dro y ganolfan"),
        SeniorTeam "senior-team" ("Another member of the senior management team", "Aelod arall o'r Uwch Dîm Rheoli"),
        TrustExecutive "trust-executive" ("An executive of the trust or group", "Swyddog gweithredol yr ymddiriedolaeth neu'r grŵp"),
        Other "other" ("Somebody else", "Rhywun arall"),
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
    /// How the request goes out.
    Sending {
        Attached "attached" ("Attached to an email", "Ynghlwm wrth e-bost"),
        Body "in-the-email" ("In the text of an email", "Yn nhestun e-bost"),
        Elsewise "other" ("By post or in another way", "Drwy'r post neu mewn ffordd arall"),
    }
}

form! {
    /// A request to change the exams officer's or the head of centre's details.
    Answers in "" {
        section "change" ("What changes", "Beth sy'n newid") {
            awarding_body "awardingBody": Body = ask(
                "Which awarding body are you writing to?",
                "At ba gorff dyfarnu yr ydych yn ysgrifennu?",
            );
            changes "changes": Changes = ask("Whose details change?", "Manylion pwy sy'n newid?");
        }
        section "account" ("The centre's own accounts", "Cyfrifon y ganolfan ei hun") {
            can_use_account "canUseAccount": bool = ask(
                "Can anyone at the centre use an account that is able to make this change?",
                "A all unrhyw un yn y ganolfan ddefnyddio cyfrif sy'n gallu gwneud y newid hwn?",
            ).hint(
                "For WJEC, a Portal account with the right to change user details.",
                "I CBAC, cyfrif Porth sydd â'r hawl i newid manylion defnyddwyr.",
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
            name "name": Line<200> = ask("Full name", "Enw llawn");
            email "email": Email = ask("Email address", "Cyfeiriad e-bost");
        }
    }
}

/// What a policy's written request differs in.
#[derive(Debug)]
pub struct Edition {
    /// The address that takes the request, as published.
    pub address: &'static str,
    /// Whether the Welsh address for centre approval reaches the same people.
    pub takes_approval_alias: bool,
}

impl Form for Answers {
    type Parameters = Edition;
}

impl Answers {
    /// Whether the exams officer's details change.
    pub fn officer_changes(&self) -> Answer<bool> {
        self.changes.get().map(|changes| changes != Changes::HeadOfCentre)
    }

    /// Whether a written request is the way: the exams officer changes, and the centre cannot do it itself.
    pub fn is_written(&self) -> Answer<bool> {
        all([self.officer_changes(), not(self.can_use_account.get())])
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
