use super::standing::Survey;
use crate::prelude::*;

choice! {
    /// What kind of qualification it is.
    Family {
        CambridgeTechnicals "cambridge-technicals" ("Cambridge Technicals", "Cambridge Technicals"),
        OtherVocational "other-vocational" ("Another vocational qualification", "Cymhwyster galwedigaethol arall"),
        General "general" ("A general qualification, such as a GCSE or an A level, or a Cambridge National", "Cymhwyster cyffredinol, fel TGAU neu Safon Uwch, neu un o'r Cambridge Nationals"),
    }
}

choice! {
    /// What happened.
    EventKind {
        Entry "entry" ("An entry", "Cofrestriad"),
        WithdrawnEntry "withdrawn-entry" ("An entry that was withdrawn later", "Cofrestriad a dynnwyd yn ôl wedyn"),
        Claim "claim" ("A certification claim", "Hawliad ardystio"),
        Reapproval "re-approval" ("A new approval by OCR", "Cymeradwyaeth newydd gan OCR"),
    }
}

form! {
    /// The approvals that a centre holds from OCR, and what it has done with them.
    Answers in "" {
        section "centre" ("The centre", "Y ganolfan") {
            centre_number "centreNumber": CentreNumber = ask(
                "What is your centre number?",
                "Beth yw rhif eich canolfan?",
            ).hint(
                "Five digits. It is not needed for the check; it stands on what you print and keep.",
                "Pum digid. Nid oes ei angen ar gyfer y gwiriad; mae'n ymddangos ar yr hyn yr ydych yn ei argraffu a'i gadw.",
            ).shared();
        }
        section "qualifications" ("The qualifications", "Y cymwysterau") {
            qualifications "qualifications": List<Qualification, 60> = ask(
                "Which qualifications has OCR approved your centre for?",
                "Ar gyfer pa gymwysterau y mae OCR wedi cymeradwyo eich canolfan?",
            ).hint(
                "List every vocational qualification, also those that you no longer offer: the centre's own vocational approval rests on all of them together. General qualifications can be left out.",
                "Rhestrwch bob cymhwyster galwedigaethol, gan gynnwys y rhai nad ydych yn eu cynnig mwyach: mae cymeradwyaeth alwedigaethol y ganolfan ei hun yn dibynnu arnynt i gyd gyda'i gilydd. Gellir hepgor cymwysterau cyffredinol.",
            );
        }
    }
}

form! {
    /// One qualification.
    Qualification in "qualifications[]." {
        section "qualification" ("Qualification", "Cymhwyster") {
            number "number": QualificationNumber = ask("Qualification number", "Rhif y cymhwyster").hint(
                "For example 601/1234/7.",
                "Er enghraifft 601/1234/7.",
            ).column("Number", "Rhif");
            title "title": Line<200> = ask("Title", "Teitl").hint(
                "For your own use.",
                "At eich defnydd eich hun.",
            ).column("Title", "Teitl");
            family "family": Family = ask("What kind of qualification is it?", "Pa fath o gymhwyster ydyw?");
            approved_on "approvedOn": NaiveDate = ask(
                "When did OCR first approve it?",
                "Pryd y cymeradwyodd OCR ef gyntaf?",
            ).hint(
                "The day on the letter of confirmation. A later new approval goes among the events.",
                "Y dyddiad ar y llythyr cadarnhau. Dylid rhoi cymeradwyaeth newydd ddiweddarach ymhlith y digwyddiadau.",
            ).column("First approved", "Cymeradwywyd gyntaf");
        }
        section "events" ("What has happened since", "Beth sydd wedi digwydd ers hynny") {
            events "events": List<Event, 400> = ask(
                "Which entries, certification claims and new approvals have there been?",
                "Pa gofrestriadau, hawliadau ardystio a chymeradwyaethau newydd a fu?",
            ).hint(
                "In a year with many entries and claims, the first and the last are enough.",
                "Mewn blwyddyn â llawer o gofrestriadau a hawliadau, mae'r cyntaf a'r olaf yn ddigon.",
            );
        }
    }
}

form! {
    /// Something that happened with a qualification.
    Event in "qualifications[].events[]." {
        section "event" ("Event", "Digwyddiad") {
            kind "kind": EventKind = ask("What was it?", "Beth ydoedd?").column("What", "Beth");
            date "date": NaiveDate = ask("On what day?", "Ar ba ddiwrnod?").column("Day", "Diwrnod");
        }
    }
}

/// How long a policy's clock runs.
#[derive(Debug)]
pub struct Edition {
    pub years: u32,
}

impl Form for Answers {
    type Parameters = Edition;
    type Remembered = Survey;
}

impl Qualification {
    /// Whether it is a vocational one.
    pub fn is_vocational(&self) -> Answer<bool> {
        not(self.family.is(&Family::General))
    }
}

impl Event {
    /// Whether it counts for anything: a withdrawn entry does not.
    pub fn stands(&self) -> Answer<bool> {
        not(self.kind.is(&EventKind::WithdrawnEntry))
    }
}

/// What is worked out for each qualification.
pub const EACH: Each<Answers> = Each::Item("qualifications", |form| form.qualifications.get().map(<[_]>::len));
