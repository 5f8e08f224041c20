//! What is asked: which year, where the centre is, and what it enters candidates for.

use crate::policy::nations::Nation;
use crate::prelude::*;

choice! {
    /// What kind of qualification it is.
    QualificationType {
        General "general" ("General, such as a GCSE or an A level", "Cyffredinol, fel TGAU neu Safon Uwch"),
        Vocational "vocational" ("Vocational or technical", "Galwedigaethol neu dechnegol"),
    }
}

form! {
    /// What decides which dates of a year bind a centre.
    Asked in "" {
        section "year" ("The academic year", "Y flwyddyn academaidd") {
            academic_year "academicYear": AcademicYear = ask(
                "Which academic year do you want the dates of?",
                "Dyddiadau pa flwyddyn academaidd yr ydych am eu cael?",
            ).hint(
                "For example, 2026-27. It runs from 1 September to 31 August.",
                "Er enghraifft, 2026-27. Mae'n rhedeg o 1 Medi i 31 Awst.",
            );
        }
        section "centre" ("Your centre", "Eich canolfan") {
            nation "nation": Nation = ask("Where is your centre?", "Ymhle y mae eich canolfan?").shared();
            has_centre_number "hasCentreNumber": bool = ask(
                "Does your centre have a National Centre Number (NCN)?",
                "A oes gan eich canolfan Rif Canolfan Cenedlaethol (NCN)?",
            ).hint(
                "Five digits, the same for all JCQ awarding bodies.",
                "Pum digid, yr un fath ar gyfer holl gyrff dyfarnu'r CGC.",
            ).shared();
        }
        section "entries" ("Entries", "Cofrestriadau") {
            entries "entries": List<Entered, 200> = ask(
                "What do you enter candidates for in this year?",
                "Ar gyfer beth yr ydych yn cofrestru ymgeiswyr yn y flwyddyn hon?",
            ).hint(
                "One item for each awarding body, kind of qualification and series.",
                "Un eitem ar gyfer pob corff dyfarnu, math o gymhwyster a chyfres.",
            );
        }
    }
}

form! {
    /// One awarding body, kind of qualification and series.
    Entered in "entries[]." {
        section "entry" ("Entries", "Cofrestriadau") {
            body "awardingBody": Body = ask("Which awarding body?", "Pa gorff dyfarnu?")
                .column("Awarding body", "Corff dyfarnu");
            qualification_type "qualificationType": QualificationType = ask(
                "Are the qualifications general or vocational?",
                "Ai cymwysterau cyffredinol ynteu galwedigaethol ydynt?",
            ).column("Kind", "Math");
            series "series": Series = ask("Which examination series?", "Pa gyfres arholiadau?").hint(
                "For example, June 2027. For registrations outside any series, give the June of the same school year.",
                "Er enghraifft, Mehefin 2027. Ar gyfer cofrestriadau y tu allan i unrhyw gyfres, rhowch fis Mehefin yr un flwyddyn ysgol.",
            ).column("Series", "Cyfres");
            has_deadline "hasDeadline": bool = ask(
                "Do you have the awarding body's published deadline for these entries?",
                "A yw dyddiad cau cyhoeddedig y corff dyfarnu ar gyfer y cofrestriadau hyn gennych?",
            ).hint(
                "Without it, only a usual day can be shown, or none.",
                "Hebddo, dim ond diwrnod arferol y gellir ei ddangos, neu ddim un.",
            );
        }
        section "deadline" ("Deadline", "Dyddiad cau") {
            deadline "deadline": NaiveDate = ask(
                "What is the published deadline for entries?",
                "Beth yw'r dyddiad cau cyhoeddedig ar gyfer cofrestriadau?",
            ).column("Deadline", "Dyddiad cau");
        }
    }
}
