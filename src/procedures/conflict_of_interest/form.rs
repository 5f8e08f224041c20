use core::cell::OnceCell;

use super::duties::{Duties, Treatments};
use crate::prelude::*;

choice! {
    /// What kind of qualification it is.
    QualificationType {
        General "general" ("General, such as a GCSE or an A level", "Cyffredinol, fel TGAU neu Safon Uwch"),
        Vocational "vocational" ("Vocational or technical", "Galwedigaethol neu dechnegol"),
    }
}

choice! {
    /// What makes it a conflict.
    Situation {
        OwnCandidate "staff-candidate-here" (
            "A member of staff takes a qualification at this centre",
            "Mae aelod o staff yn dilyn cymhwyster yn y ganolfan hon"
        ),
        Elsewhere "staff-candidate-elsewhere" (
            "A member of staff takes a qualification at another centre",
            "Mae aelod o staff yn dilyn cymhwyster mewn canolfan arall"
        ),
        Teaching "teaching-related" (
            "A member of staff teaches and prepares somebody close to them",
            "Mae aelod o staff yn addysgu ac yn paratoi rhywun sy'n agos ato"
        ),
        Assessing "assessing-related" (
            "A member of staff does not teach somebody close to them, but makes assessment decisions on their work",
            "Nid yw aelod o staff yn addysgu rhywun sy'n agos ato, ond mae'n gwneud penderfyniadau asesu ar ei waith"
        ),
        ExamsOffice "exams-office-related" (
            "Somebody close to a member of the exams office is entered, here or at another centre",
            "Mae rhywun sy'n agos at aelod o'r swyddfa arholiadau wedi'i gofrestru, yma neu mewn canolfan arall"
        ),
        Storage "secure-storage-related" (
            "Somebody close to a member of staff outside the exams office who has access to secure storage is entered, here or at another centre",
            "Mae rhywun sy'n agos at aelod o staff y tu allan i'r swyddfa arholiadau sydd â mynediad at y storfa ddiogel wedi'i gofrestru, yma neu mewn canolfan arall"
        ),
    }
}

choice! {
    /// What is known about the deadline.
    DeadlineIs {
        Known "known" ("Yes, I can give it", "Ydw, gallaf ei roi"),
        NotKnown "not-known" ("No, I do not have it", "Nac ydw, nid yw gennyf"),
        Nonexistent "none" (
            "The awarding body says that there is none for this qualification",
            "Mae'r corff dyfarnu'n dweud nad oes un ar gyfer y cymhwyster hwn"
        ),
    }
}

form! {
    /// A centre's conflicts of interest for one series.
    Answers in "" {
        section "series" ("The series", "Y gyfres") {
            series "series": Series = ask(
                "Which examination series are the conflicts for?",
                "Ar gyfer pa gyfres arholiadau y mae'r gwrthdaro buddiannau?",
            ).hint(
                "For example, June 2026. Series are in January, March, June and November. For registrations outside any series, give the June of the same school year.",
                "Er enghraifft, Mehefin 2026. Mae cyfresi ym misoedd Ionawr, Mawrth, Mehefin a Thachwedd. Ar gyfer cofrestriadau y tu allan i unrhyw gyfres, rhowch fis Mehefin yr un flwyddyn ysgol.",
            );
        }
        section "declarations" ("The conflicts", "Y gwrthdaro buddiannau") {
            declarations "declarations": List<Declaration, 200> = ask(
                "Which conflicts of interest are there in this series?",
                "Pa wrthdaro buddiannau sydd yn y gyfres hon?",
            ).hint(
                "One entry for each member of staff, situation and qualification. If there are none, say so.",
                "Un cofnod ar gyfer pob aelod o staff, sefyllfa a chymhwyster. Os nad oes dim, dywedwch hynny.",
            );
        }
        section "centre-wide" ("The centre's own papers", "Papurau'r ganolfan ei hun") {
            privacy_notice "privacyNotice": bool = ask(
                "Does the centre collect and send this information in line with its own privacy notice?",
                "A yw'r ganolfan yn casglu ac yn anfon yr wybodaeth hon yn unol â'i hysbysiad preifatrwydd ei hun?",
            );
            written_policy "writtenPolicy": bool = ask(
                "Does the centre have a written policy on conflicts of interest that was reviewed in the past year?",
                "A oes gan y ganolfan bolisi ysgrifenedig ar wrthdaro buddiannau a adolygwyd yn ystod y flwyddyn ddiwethaf?",
            );
        }
    }
}

form! {
    /// One conflict of interest.
    Declaration in "declarations[]." {
        section "conflict" ("Conflict", "Gwrthdaro") {
            body "awardingBody": Body = ask(
                "Which awarding body awards the qualification?",
                "Pa gorff dyfarnu sy'n dyfarnu'r cymhwyster?",
            ).column("Awarding body", "Corff dyfarnu");
            qualification_type "qualificationType": QualificationType = ask(
                "Is the qualification general or vocational?",
                "Ai cymhwyster cyffredinol ynteu galwedigaethol ydyw?",
            );
            situation "situation": Situation = ask(
                "What is the situation?",
                "Beth yw'r sefyllfa?",
            ).hint(
                "Somebody close: a relative, step-family and foster family included, a close friend, or a close friend's immediate family such as a son or daughter.",
                "Rhywun agos: perthynas, gan gynnwys llysdeulu a theulu maeth, ffrind agos, neu deulu agos ffrind agos fel mab neu ferch.",
            ).column("Situation", "Sefyllfa");
        }
        section "assessment" ("How it is assessed", "Sut y caiff ei asesu") {
            internally_assessed "internallyAssessed": bool = ask(
                "Does the qualification have parts that are assessed in the centre?",
                "A oes gan y cymhwyster rannau a asesir yn y ganolfan?",
            ).hint(
                "Coursework, non-examination assessment, or internally assessed units.",
                "Gwaith cwrs, asesiad di-arholiad, neu unedau a asesir yn fewnol.",
            );
            assesses "makesAssessmentDecisions": bool = ask(
                "If they teach somebody close to them, do they also make assessment decisions on that person's work?",
                "Os ydynt yn addysgu rhywun sy'n agos atynt, a ydynt hefyd yn gwneud penderfyniadau asesu ar waith y person hwnnw?",
            );
        }
        section "head-of-centre" ("The head of centre", "Pennaeth y ganolfan") {
            involves_head "involvesHeadOfCentre": bool = ask(
                "Is it the head of centre's own conflict?",
                "Ai gwrthdaro pennaeth y ganolfan ei hun ydyw?",
            );
        }
        section "own-candidate" ("A member of staff as a candidate here", "Aelod o staff yn ymgeisydd yma") {
            tried_elsewhere "triedElsewhere": bool = ask(
                "Did the centre record attempts to find the candidate another centre?",
                "A gofnododd y ganolfan ymdrechion i ddod o hyd i ganolfan arall i'r ymgeisydd?",
            );
            equal_treatment "noPreferentialTreatment": bool = ask(
                "Is the candidate treated like every other candidate?",
                "A gaiff yr ymgeisydd ei drin fel pob ymgeisydd arall?",
            );
            no_materials "noMaterialAccess": bool = ask(
                "Is the candidate kept from all confidential examination materials?",
                "A yw'r ymgeisydd yn cael ei gadw rhag pob deunydd arholiad cyfrinachol?",
            );
            permission "permissionBeforeEntry": bool = ask(
                "Was permission asked before the entry was made?",
                "A ofynnwyd am ganiatâd cyn cofrestru?",
            ).hint(
                "For series before September 2019 only.",
                "Ar gyfer cyfresi cyn Medi 2019 yn unig.",
            );
        }
        section "assessing" ("Assessing somebody close", "Asesu rhywun agos") {
            marked_work_sent "markedWorkSubmitted": bool = ask(
                "Does the marked work go to the moderator, whether or not it is in the sample?",
                "A yw'r gwaith a farciwyd yn mynd at y cymedrolwr, p'un a yw yn y sampl ai peidio?",
            );
            told_with_marks "toldWithMarks": bool = ask(
                "Was the awarding body told when the marks were sent?",
                "A roddwyd gwybod i'r corff dyfarnu wrth anfon y marciau?",
            ).hint(
                "For series before September 2019 only.",
                "Ar gyfer cyfresi cyn Medi 2019 yn unig.",
            );
        }
        section "telling" ("Telling the awarding body", "Rhoi gwybod i'r corff dyfarnu") {
            notified "notified": bool = ask(
                "Has the awarding body been told of it for this series?",
                "A roddwyd gwybod amdano i'r corff dyfarnu ar gyfer y gyfres hon?",
            ).hint(
                "It is told for each series: last year's notification does not carry over.",
                "Rhoddir gwybod ar gyfer pob cyfres: nid yw hysbysiad y llynedd yn parhau.",
            ).column("Told", "Wedi rhoi gwybod");
            asked_body "askedAwardingBody": bool = ask(
                "Has the awarding body been asked whether it has to be told?",
                "A ofynnwyd i'r corff dyfarnu a oes rhaid rhoi gwybod iddo?",
            ).hint(
                "Only where the body's own pages disagree.",
                "Dim ond lle mae tudalennau'r corff ei hun yn anghytuno.",
            );
        }
        section "time" ("When", "Pryd") {
            notified_on "notifiedOn": NaiveDate = ask(
                "On what date was it told?",
                "Ar ba ddyddiad y rhoddwyd gwybod iddo?",
            );
            arose_later "aroseAfterDeadline": bool = ask(
                "Did the conflict arise only after the deadline for entries?",
                "Ai dim ond ar ôl y dyddiad cau ar gyfer cofrestriadau y cododd y gwrthdaro?",
            );
            deadline_is "deadlineIs": DeadlineIs = ask(
                "Do you know the awarding body's published deadline for these entries?",
                "A ydych yn gwybod beth yw dyddiad cau cyhoeddedig y corff dyfarnu ar gyfer y cofrestriadau hyn?",
            );
        }
        section "dates" ("Dates", "Dyddiadau") {
            deadline "deadline": NaiveDate = ask(
                "What is the published deadline for entries?",
                "Beth yw'r dyddiad cau cyhoeddedig ar gyfer cofrestriadau?",
            );
            arose_on "aroseOn": NaiveDate = ask(
                "On what date did the conflict arise or come to light?",
                "Ar ba ddyddiad y cododd y gwrthdaro neu y daeth i'r amlwg?",
            );
        }
        section "record" ("The record", "Y cofnod") {
            measures_recorded "measuresRecorded": bool = ask(
                "Is the conflict recorded in the centre, with the measures taken to protect the qualification?",
                "A yw'r gwrthdaro wedi'i gofnodi yn y ganolfan, gyda'r mesurau a gymerwyd i ddiogelu'r cymhwyster?",
            );
            second_signature "secondSignature": bool = ask(
                "If it is the head of centre's own conflict, does somebody else sign for how it is managed?",
                "Os gwrthdaro pennaeth y ganolfan ei hun ydyw, a yw rhywun arall yn llofnodi dros sut y caiff ei reoli?",
            );
        }
    }
}

impl Form for Answers {
    type Parameters = Duties;
    type Remembered = Vec<OnceCell<Treatments>>;
}

/// What is said where [`Declaration::disagrees`].
pub static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "The answers say that the awarding body has not been told, and give a day on which it was.",
        "Mae'r atebion yn dweud na roddwyd gwybod i'r corff dyfarnu, ac yn rhoi diwrnod y gwnaed hynny.",
    ),
    text(
        "Correct the answer on whether the awarding body has been told of the conflict, or take the day away.",
        "Cywirwch yr ateb ynghylch a roddwyd gwybod i'r corff dyfarnu am y gwrthdaro, neu dilëwch y diwrnod.",
    ),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);

impl Declaration {
    /// Whether the answers say that the awarding body has been told. Otherwise it is still to be done; a future day does not
    /// count.
    pub fn is_said_told(&self, as_of: NaiveDate) -> bool {
        is_said(self.notified.get()) && self.notified_on.get().map_or(true, |day| day <= as_of)
    }

    /// Not told, and yet a day on which it was. The day is not asked for then; one that is still to come can be a plan.
    ///
    /// # Errors
    /// Whether it was told, also where that is unanswered and the day is given.
    pub fn disagrees(&self, as_of: NaiveDate) -> Answer<bool> {
        match self.notified_on.get() {
            Ok(day) if day <= as_of => not(self.notified.get()),
            _ => Ok(false),
        }
    }

    /// Whether it was told, where the answers do not disagree: a day on which it was says so.
    pub fn is_told_as_agreed(&self, as_of: NaiveDate) -> Answer<bool> {
        match self.notified_on.get() {
            Ok(day) if day <= as_of => Ok(true),
            _ => self.notified.get(),
        }
    }

    /// The day on which the awarding body was told, as of `as_of`; a future day does not count.
    pub fn told_on(&self, as_of: NaiveDate) -> Answer<Option<NaiveDate>> {
        self.on_where(self.notified.get(), as_of)
    }

    /// The same where the answers do not disagree.
    pub fn told_on_as_agreed(&self, as_of: NaiveDate) -> Answer<Option<NaiveDate>> {
        self.on_where(self.is_told_as_agreed(as_of), as_of)
    }

    fn on_where(&self, notified: Answer<bool>, as_of: NaiveDate) -> Answer<Option<NaiveDate>> {
        consider(notified, |notified| {
            if notified {
                self.notified_on.get().map(|day| (day <= as_of).then_some(day))
            } else {
                Ok(None)
            }
        })
    }
}

/// The list and its length.
pub const EACH: Each<Answers> = Each::Item("declarations", |form| form.declarations.get().map(<[_]>::len));

/// The conflict that a rule over the list is about.
pub fn declaration<'a>(c: &Context<'a, Answers>) -> Answer<&'a Declaration> {
    c.form.declarations.get().map(|listed| &listed[c.item])
}
