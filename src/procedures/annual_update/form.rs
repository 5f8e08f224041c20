use crate::policy::register_year::Autumn;
use crate::prelude::*;

choice! {
    /// The section of the Register that holds the centre.
    Section {
        Standard "standard" ("The standard section", "Yr adran safonol"),
        Higher "higher" ("The higher section", "Yr adran uwch"),
        None "none" ("The centre has no National Centre Number", "Nid oes gan y ganolfan Rif Canolfan Cenedlaethol"),
    }
}

choice! {
    /// Who completes the declaration.
    By {
        Head "head-of-centre" ("The head of centre", "Pennaeth y ganolfan"),
        ActingHead "acting-head" ("The acting head of centre", "Pennaeth dros dro y ganolfan"),
        SeniorTeam "senior-team" ("Another member of the senior management team", "Aelod arall o'r Uwch Dîm Rheoli"),
        ExamsOfficer "exams-officer" ("The exams officer", "Y swyddog arholiadau"),
        TrustExecutive "trust-executive" ("An executive of the trust or group", "Swyddog gweithredol yr ymddiriedolaeth neu'r grŵp"),
        Other "other" ("Somebody else", "Rhywun arall"),
    }
}

form! {
    /// One year's update of the National Centre Number Register, and the head of centre's declaration.
    Answers in "" {
        section "year" ("The year and the Register", "Y flwyddyn a'r Gofrestr") {
            year "year": Year = ask(
                "Which year's autumn are you checking?",
                "Hydref pa flwyddyn yr ydych yn ei wirio?",
            ).hint(
                "For the academic year 2026 to 2027, 2026.",
                "Ar gyfer blwyddyn academaidd 2026 i 2027, 2026.",
            );
            register "registerSection": Section = ask(
                "Which section of the National Centre Number Register holds the centre?",
                "Pa adran o'r Gofrestr Rhifau Canolfan Cenedlaethol sy'n dal y ganolfan?",
            ).hint(
                "Standard: general qualifications, and vocational ones with timetabled components. Higher: other vocational qualifications only.",
                "Safonol: cymwysterau cyffredinol, a rhai galwedigaethol â chydrannau wedi'u hamserlennu. Uwch: cymwysterau galwedigaethol eraill yn unig.",
            ).shared();
        }
        section "update" ("The annual update", "Y diweddariad blynyddol") {
            update_completed "updateCompleted": bool = ask(
                "Has the annual update been completed?",
                "A yw'r diweddariad blynyddol wedi'i gwblhau?",
            ).hint(
                "It is emailed to the centre in the autumn term.",
                "Fe'i hanfonir at y ganolfan drwy e-bost yn nhymor yr hydref.",
            );
        }
        section "update-on" ("When it was completed", "Pryd y'i cwblhawyd") {
            update_completed_on "updateCompletedOn": NaiveDate = ask(
                "On which day was the annual update completed?",
                "Ar ba ddiwrnod y cwblhawyd y diweddariad blynyddol?",
            );
        }
        section "details" ("The details", "Y manylion") {
            details_up_to_date "detailsUpToDate": bool = ask(
                "Are all the details that the Register holds of the centre up to date?",
                "A yw'r holl fanylion am y ganolfan sydd ar y Gofrestr yn gyfredol?",
            ).hint(
                "The head of centre's email address above all: the declaration is sent there.",
                "Cyfeiriad e-bost pennaeth y ganolfan yn anad dim: yno yr anfonir y datganiad.",
            );
        }
        section "declaration" ("The head of centre's declaration", "Datganiad pennaeth y ganolfan") {
            declaration_completed "declarationCompleted": bool = ask(
                "Has the head of centre's declaration been completed?",
                "A yw datganiad pennaeth y ganolfan wedi'i gwblhau?",
            ).hint(
                "It is separate from the annual update, and is emailed to the head of centre.",
                "Mae ar wahân i'r diweddariad blynyddol, ac fe'i hanfonir drwy e-bost at bennaeth y ganolfan.",
            );
            declared_by "declarationBy": By = ask(
                "Who completed the declaration, or is to complete it?",
                "Pwy a gwblhaodd y datganiad, neu pwy sydd i'w gwblhau?",
            );
        }
        section "declaration-on" ("When the declaration was completed", "Pryd y cwblhawyd y datganiad") {
            declaration_completed_on "declarationCompletedOn": NaiveDate = ask(
                "On which day was the declaration completed?",
                "Ar ba ddiwrnod y cwblhawyd y datganiad?",
            );
        }
    }
}

impl Form for Answers {
    type Parameters = Autumn;
    type Remembered = ();
}

/// The progress of one of the two duties.
#[derive(Clone, Copy, PartialEq)]
pub enum Progress {
    /// Not done, and the autumn term has not begun.
    NotOpen,
    /// Not done, and the last day is not past.
    Due {
        last: NaiveDate,
    },
    /// Not done, and the last day is past.
    Overdue {
        last: NaiveDate,
    },
    InTime,
    Late {
        last: NaiveDate,
        done: NaiveDate,
    },
    /// Said to have been done before the term began.
    BeforeOpening {
        opens: NaiveDate,
    },
    /// Said to have been done on a future day.
    DayToCome,
    /// Said not to be done, but with the day on which it was.
    Disagree,
}

impl By {
    /// Whether the declaration is delegated. A trust's executive may be the head of centre, so that is not known.
    pub fn is_delegate(self) -> bool {
        matches!(self, By::SeniorTeam | By::ExamsOfficer | By::Other)
    }
}

impl Answers {
    /// Whether the centre has a National Centre Number, and so is on the Register.
    pub fn is_registered(&self) -> Answer<bool> {
        not(self.register.is(&Section::None))
    }
}

/// The progress of the annual update.
pub fn update(c: &Context<Answers>) -> Answer<Progress> {
    progress(c, &c.form.update_completed, &c.form.update_completed_on)
}

/// The progress of the declaration.
pub fn declaration(c: &Context<Answers>) -> Answer<Progress> {
    progress(c, &c.form.declaration_completed, &c.form.declaration_completed_on)
}

fn progress(c: &Context<Answers>, completed: &Field<bool>, completed_on: &Field<NaiveDate>) -> Answer<Progress> {
    let autumn = c.parameters();
    let year = c.form.year.get();
    consider(completed.get(), |completed| {
        let done = completed_on.get();
        if !completed {
            // A day is not asked for here, and contradicts where it is given; a future day can be a plan.
            if done.as_ref().is_ok_and(|day| *day <= c.as_of) {
                return Ok(Progress::Disagree);
            }
            let year = year?;
            let last = autumn.last_day(year.0);
            return Ok(if c.as_of < autumn.first_day(year.0) {
                Progress::NotOpen
            } else if c.as_of <= last {
                Progress::Due { last }
            } else {
                Progress::Overdue { last }
            });
        }
        if done.as_ref().is_ok_and(|day| *day > c.as_of) {
            return Ok(Progress::DayToCome);
        }
        let (year, done) = both(year, done)?;
        let (opens, last) = (autumn.first_day(year.0), autumn.last_day(year.0));
        Ok(if done < opens {
            Progress::BeforeOpening { opens }
        } else if done <= last {
            Progress::InTime
        } else {
            Progress::Late { last, done }
        })
    })
}
