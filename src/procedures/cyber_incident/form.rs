use super::clock::Clock;
use super::dates;
use crate::prelude::*;
use crate::rule::DateRule;

choice! {
    /// What the incident means for personal data and the people it belongs to.
    Risk {
        NoPersonalData "no-personal-data" (
            "No personal data is involved",
            "Nid oes data personol yn gysylltiedig"
        ),
        Unlikely "risk-unlikely" (
            "Personal data is involved, but a risk to people is unlikely",
            "Mae data personol yn gysylltiedig, ond mae risg i bobl yn annhebygol"
        ),
        Likely "risk" (
            "A risk to people is likely, but not a high one",
            "Mae risg i bobl yn debygol, ond nid un uchel"
        ),
        High "high-risk" ("The risk to people is high", "Mae'r risg i bobl yn uchel"),
        NotKnown "not-known" ("It is not known yet", "Ni wyddys eto"),
    }
}

form! {
    /// A cyber incident in a centre, and how the centre protects itself against the next one.
    Answers in "" {
        section "incident" ("The incident", "Y digwyddiad") {
            happened "incidentHappened": bool = ask(
                "Has there been a cyber attack or another cyber incident?",
                "A fu ymosodiad seiber neu ddigwyddiad seiber arall?",
            ).hint(
                "If not, only the standing measures are checked.",
                "Os na fu, dim ond y mesurau parhaol a gaiff eu gwirio.",
            );
        }
        section "centre" ("Your centre", "Eich canolfan") {
            nation "nation": Nation = ask("Where is your centre?", "Ymhle y mae eich canolfan?").shared();
        }
        section "personal-data" ("Personal data", "Data personol") {
            risk "riskToPeople": Risk = ask(
                "What does the incident mean for people whose personal data you hold?",
                "Beth mae'r digwyddiad yn ei olygu i bobl yr ydych yn dal eu data personol?",
            ).hint(
                "Data that was seen, copied, changed, lost or cannot be reached. Candidates, staff and parents count.",
                "Data a welwyd, a gopïwyd, a newidiwyd, a gollwyd neu na ellir ei gyrraedd. Mae ymgeiswyr, staff a rhieni'n cyfrif.",
            );
            aware_at "awareAt": Moment = ask(
                "When did the centre become aware that personal data was breached?",
                "Pryd y daeth y ganolfan yn ymwybodol fod diogelwch data personol wedi'i dorri?",
            ).hint(
                "The time at which you were reasonably sure of it, not the time at which it happened.",
                "Yr amser yr oeddech yn rhesymol sicr ohono, nid yr amser y digwyddodd.",
            );
        }
        section "commissioner" ("The ICO", "Yr ICO") {
            told_ico "toldCommissioner": bool = ask(
                "Has the Information Commissioner's Office (ICO) been told?",
                "A roddwyd gwybod i Swyddfa'r Comisiynydd Gwybodaeth (ICO)?",
            );
        }
        section "report" ("The report to the ICO", "Yr adroddiad i'r ICO") {
            told_ico_at "commissionerToldAt": Moment = ask(
                "When was the ICO told?",
                "Pryd y rhoddwyd gwybod i'r ICO?",
            ).hint(
                "The time of the first report, even if more was added later.",
                "Amser yr adroddiad cyntaf, hyd yn oed os ychwanegwyd rhagor wedyn.",
            );
            reasons_given "reasonsGiven": bool = ask(
                "If it was told after more than 72 hours, were reasons for the delay given?",
                "Os rhoddwyd gwybod iddi ar ôl mwy na 72 awr, a roddwyd rhesymau dros yr oedi?",
            );
        }
        section "record" ("The record", "Y cofnod") {
            decision_recorded "decisionRecorded": bool = ask(
                "Is the decision not to tell the ICO recorded, with its reasons?",
                "A yw'r penderfyniad i beidio â rhoi gwybod i'r ICO wedi'i gofnodi, gyda'i resymau?",
            );
        }
        section "people" ("The people affected", "Y bobl yr effeithir arnynt") {
            people_told "peopleTold": bool = ask(
                "Have the people whose data it is been told?",
                "A roddwyd gwybod i'r bobl y mae'r data'n perthyn iddynt?",
            );
        }
        section "plan" ("The incident plan", "Y cynllun digwyddiadau") {
            plan_in_action "planInAction": bool = ask(
                "Has the centre put its incident plan into action?",
                "A yw'r ganolfan wedi rhoi ei chynllun digwyddiadau ar waith?",
            );
        }
        section "authorities" ("Authorities", "Awdurdodau") {
            told_ncsc "toldSecurityCentre": bool = ask(
                "Has the National Cyber Security Centre been told?",
                "A roddwyd gwybod i'r Ganolfan Seiberddiogelwch Genedlaethol?",
            );
            told_police "toldPolice": bool = ask(
                "Have the local police been told?",
                "A roddwyd gwybod i'r heddlu lleol?",
            );
            told_fraud "toldReportFraud": bool = ask(
                "Has Report Fraud been told?",
                "A roddwyd gwybod i Report Fraud?",
            ).hint(
                "It took the place of Action Fraud on 4 December 2025.",
                "Cymerodd le Action Fraud ar 4 Rhagfyr 2025.",
            );
            told_department "toldEducationDepartment": bool = ask(
                "Has the sector cyber team of the Department for Education been told?",
                "A roddwyd gwybod i dîm seiber y sector yn yr Adran Addysg?",
            );
        }
        section "awarding-bodies" ("Awarding bodies", "Cyrff dyfarnu") {
            bodies "awardingBodies": List<Told, 12, 1> = ask(
                "Which awarding bodies does the centre work with?",
                "Gyda pha gyrff dyfarnu y mae'r ganolfan yn gweithio?",
            ).hint(
                "One entry for each.",
                "Un cofnod ar gyfer pob un.",
            );
        }
        section "readiness" ("Being prepared", "Bod yn barod", standing) {
            plan_held "planHeld": bool = ask(
                "Does the centre have a written plan for cyber incidents?",
                "A oes gan y ganolfan gynllun ysgrifenedig ar gyfer digwyddiadau seiber?",
            );
            trained_yearly "trainedYearly": bool = ask(
                "Do the staff concerned have training in cyber security every year?",
                "A yw'r staff perthnasol yn cael hyfforddiant mewn seiberddiogelwch bob blwyddyn?",
            );
            topics_covered "trainingCoversTopics": bool = ask(
                "Does the training cover all the topics of the General Regulations?",
                "A yw'r hyfforddiant yn ymdrin â holl bynciau'r Rheoliadau Cyffredinol?",
            ).hint(
                "Strong, unique passwords; keeping account details to oneself; why multi-factor authentication matters and how to set it up; social engineering; reporting quickly.",
                "Cyfrineiriau cryf, unigryw; cadw manylion cyfrifon yn gyfrinachol; pam mae dilysu aml-ffactor yn bwysig a sut i'w osod; peirianneg gymdeithasol; rhoi gwybod yn gyflym.",
            );
        }
        section "systems" ("Devices and accounts", "Dyfeisiau a chyfrifon", standing) {
            register_kept "registerKept": bool = ask(
                "Is there a register of all devices and user accounts used for examinations and assessments?",
                "A oes cofrestr o bob dyfais a chyfrif defnyddiwr a ddefnyddir ar gyfer arholiadau ac asesiadau?",
            );
            multi_factor "multiFactorUsed": bool = ask(
                "Do the accounts used for examinations ask for a second factor when somebody signs in?",
                "A yw'r cyfrifon a ddefnyddir ar gyfer arholiadau'n gofyn am ail ffactor pan fydd rhywun yn mewngofnodi?",
            );
            password_manager "passwordManagerUsed": bool = ask(
                "Do staff keep the passwords of work accounts in a password manager?",
                "A yw staff yn cadw cyfrineiriau cyfrifon gwaith mewn rheolwr cyfrineiriau?",
            );
            web_filtered "webFiltered": bool = ask(
                "Do devices and networks block harmful websites and warn of anything suspicious?",
                "A yw dyfeisiau a rhwydweithiau'n rhwystro gwefannau niweidiol ac yn rhybuddio am unrhyw beth amheus?",
            );
        }
        section "suppliers" ("Suppliers and recovery", "Cyflenwyr ac adfer", standing) {
            suppliers_agreed "suppliersAgreed": bool = ask(
                "Is every supplier and cloud service checked, with a data processing agreement in place, before it is used?",
                "A yw pob cyflenwr a gwasanaeth cwmwl yn cael ei wirio, gyda chytundeb prosesu data yn ei le, cyn ei ddefnyddio?",
            ).hint(
                "A tool that sends nothing of what you type, such as this one in your browser, is given no data to process.",
                "Nid yw offeryn nad yw'n anfon dim o'r hyn a deipiwch, fel hwn yn eich porwr, yn cael data i'w brosesu.",
            );
            recovery_covers "recoveryCoversSystems": bool = ask(
                "Are the systems that run assessments part of the plans for recovery after a disaster?",
                "A yw'r systemau sy'n rhedeg asesiadau'n rhan o'r cynlluniau ar gyfer adfer ar ôl trychineb?",
            );
        }
    }
}

form! {
    /// One awarding body.
    Told in "awardingBodies[]." {
        section "awarding-body" ("Awarding body", "Corff dyfarnu") {
            body "awardingBody": Body = ask("Which awarding body is it?", "Pa gorff dyfarnu ydyw?")
                .column("Awarding body", "Corff dyfarnu");
            told "told": bool = ask(
                "Has it been told of the incident?",
                "A roddwyd gwybod iddo am y digwyddiad?",
            ).column("Told", "Wedi cael gwybod");
        }
    }
}

impl Form for Answers {
    type Parameters = Clock;
    type Remembered = ();
    const MOMENTS: &'static [DateRule<Self, Moment>] = dates::MOMENTS;
}

impl Answers {
    /// Whether there is an incident in a centre in the United Kingdom.
    pub fn happened_in_uk(&self) -> Answer<bool> {
        all([self.happened.get(), not(self.nation.is(&Nation::Elsewhere))])
    }

    /// Whether it is open if the ICO has to be told, because the risk to people is not known yet or unanswered.
    pub fn owes_assessment(&self) -> Answer<bool> {
        to_do(self.happened_in_uk(), not(self.risk.is(&Risk::NotKnown)))
    }

    /// Whether there is an incident in a centre of which it is not said where it is.
    pub fn happened_somewhere(&self) -> Answer<bool> {
        all([self.happened.get(), Ok(self.nation.get().is_err())])
    }

    /// Whether people are at risk.
    pub fn is_at_risk(&self) -> Answer<bool> {
        self.risk.get().map(|risk| matches!(risk, Risk::Likely | Risk::High))
    }

    /// Whether the ICO has to be told.
    pub fn owes_report(&self) -> Answer<bool> {
        all([self.happened_in_uk(), self.is_at_risk()])
    }
}

/// The list and its length. Without an incident there is nobody to tell, and nothing to ask for.
pub const EACH: Each<Answers> = Each::Item("awardingBodies", |form| {
    let listed = form.bodies.get().map(<[_]>::len);
    match form.happened.get() {
        Ok(false) => Ok(0),
        Ok(true) => listed,
        Err(gap) => listed.map_err(|list| gap.before(list)),
    }
});

/// The awarding body that a rule over the list is about.
pub fn listed<'a>(c: &Context<'a, Answers>) -> Answer<&'a Told> {
    c.form.bodies.get().map(|bodies| &bodies[c.item])
}
