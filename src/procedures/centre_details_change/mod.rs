//! Changes of a centre's details that the National Centre Number Register is told of.

mod form;
mod rules;

use crate::prelude::*;
use form::{Answers, Register, What};

static NCN_REGISTER: Policy<Register> = Policy {
    id: "ncn-register",
    title: text(
        "National Centre Number Register: changes",
        "Cofrestr Rhifau Canolfan Cenedlaethol: newidiadau",
    ),
    scope: text(
        "Every centre with a National Centre Number; as WJEC's centre information and JCQ's page of the Register have it. The day on which this began is not known.",
        "Pob canolfan sydd â Rhif Canolfan Cenedlaethol; yn ôl manylion canolfan CBAC a thudalen y CGC am y Gofrestr. Ni wyddys y dyddiad y dechreuodd hyn.",
    ),
    starts: None,
    cites: &[&clauses::W12, &clauses::W13, &clauses::NCN1],
    rests_on: &[
        all_of(&documents::JCQ_REGISTER),
        all_of(&documents::WJEC_CENTRE),
        only(&clauses::R_REGISTER),
        only(&clauses::R_IMMEDIATELY),
        all_of(&documents::PEARSON_ACCOUNTS).compared(),
    ],
    parameters: Register {
        address: "ncn@ocr.org.uk",
    },
};

fn choose(_: &Answers) -> Answer<Choice<Answers>> {
    Ok(Choice::Policy(&NCN_REGISTER))
}

const TOLD: &str = "centre-details-change/register-told";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "centre-details-change",
    title: text("Change of a centre's details", "Newid manylion canolfan"),
    intro: text(
        "Check a notice to the National Centre Number Register, before or after you send it: a new name, address, secure storage, head of centre, exams officer or other detail.",
        "Gwiriwch hysbysiad i'r Gofrestr Rhifau Canolfan Cenedlaethol, cyn neu ar ôl ei anfon: enw, cyfeiriad, cyfleuster storio diogel, pennaeth canolfan, swyddog arholiadau neu fanylyn arall newydd.",
    ),
    policies: &[&NCN_REGISTER],
    choose,
    chooses_by: &[],
    reachable: &[Choice::Policy(&NCN_REGISTER)],
    rules: rules::RULES,
    decisions: &[
        decision(
            "nothing-changed",
            Kind::None,
            text(
                "Nothing has changed, so there is nothing to tell the Register now. Its updates still have to be completed when they come.",
                "Nid oes dim wedi newid, felly nid oes dim i'w ddweud wrth y Gofrestr yn awr. Rhaid cwblhau ei diweddariadau o hyd pan ddônt.",
            ),
            &[When::Report {
                outcome: Outcome::Inapplicable,
            }],
        ),
        decision(
            "notify-now",
            Kind::Act,
            text(
                "A change has happened and the Register has not been told. Tell it now, and put right first whatever else is listed below.",
                "Mae newid wedi digwydd ac nid yw'r Gofrestr wedi cael gwybod. Rhowch wybod iddi nawr, gan gywiro'n gyntaf unrhyw beth arall a restrir isod.",
            ),
            &[When::Says {
                rule: TOLD,
                codes: &["not-told"],
            }],
        ),
        decision(
            "put-right",
            Kind::Fix,
            text(
                "The Register has been told, but not everything that is asked has been done. Put right what is listed below; where the notice itself was at fault, send it again.",
                "Mae'r Gofrestr wedi cael gwybod, ond nid yw popeth y gofynnir amdano wedi'i wneud. Cywirwch yr hyn a restrir isod; lle'r oedd bai ar yr hysbysiad ei hun, anfonwch ef eto.",
            ),
            &[
                When::Says {
                    rule: TOLD,
                    codes: &["told"],
                },
                When::Report {
                    outcome: Outcome::Failed,
                },
            ],
        ),
        decision(
            "not-ready",
            Kind::Fix,
            text(
                "The notice is not ready to be sent. Put right what is listed below.",
                "Nid yw'r hysbysiad yn barod i'w anfon. Cywirwch yr hyn a restrir isod.",
            ),
            &[When::Report {
                outcome: Outcome::Failed,
            }],
        ),
        decision(
            "notified",
            Kind::Done,
            text(
                "The Register has been told, and the notice meets every listed requirement.",
                "Mae'r Gofrestr wedi cael gwybod, ac mae'r hysbysiad yn bodloni pob gofyniad a restrir.",
            ),
            &[
                When::Says {
                    rule: TOLD,
                    codes: &["told"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "ready-to-send",
            Kind::Go,
            text(
                "The notice meets every listed requirement and is ready to be sent. Nothing has changed yet, so it is in good time.",
                "Mae'r hysbysiad yn bodloni pob gofyniad a restrir ac yn barod i'w anfon. Nid oes dim wedi newid eto, felly mae mewn da bryd.",
            ),
            &[When::Report {
                outcome: Outcome::Passed,
            }],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet whether the notice meets every requirement.",
                "Ni ellir dweud eto a yw'r hysbysiad yn bodloni pob gofyniad.",
            ),
            &[],
        )
        .when_answered(Kind::Ask),
    ],
    actions: &[
        ActionRule {
            code: "tell-of-name",
            cites: &[&clauses::W12, &clauses::NCN1],
            policies: &[],
            says: text(
                "Email the NCN Register about the new name. A signed letter on the centre's headed paper, attached, is the surer form.",
                "E-bostiwch Gofrestr yr NCN am yr enw newydd. Llythyr wedi'i lofnodi ar bapur â phennyn y ganolfan, ynghlwm, yw'r ffurf ddiogelaf.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: EACH_CHANGE,
            due: |c| untold(c, |what| what == What::Name).map(|untold| untold.then(Due::undated)),
        },
        ActionRule {
            code: "tell-of-address-or-storage",
            cites: &[&clauses::W13, &clauses::NCN1, &clauses::R_IMMEDIATELY],
            policies: &[],
            says: text(
                "Email the NCN Register about the new address or secure storage, with an attachment on the centre's headed paper, signed by the head of centre. The published word is 'immediately'.",
                "E-bostiwch Gofrestr yr NCN am y cyfeiriad neu'r cyfleuster storio diogel newydd, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. 'Ar unwaith' yw'r gair a gyhoeddwyd.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: EACH_CHANGE,
            due: |c| premises_due(c).map(|day| day.map(Due::by)),
        },
        ActionRule {
            code: "tell-of-other-detail",
            cites: &[&clauses::NCN1],
            policies: &[],
            says: text(
                "Email the NCN Register about the change, with an attachment on the centre's headed paper, signed by the head of centre.",
                "E-bostiwch Gofrestr yr NCN am y newid, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: EACH_CHANGE,
            due: |c| {
                untold(c, |what| what != What::Name && !what.is_premises()).map(|untold| untold.then(Due::undated))
            },
        },
        ActionRule {
            code: "return-checklist",
            cites: &[&clauses::NCN6],
            policies: &[],
            says: text(
                "Fill in JCQ's 'Are you ready?' checklist and return it to the NCN Register.",
                "Llenwch restr wirio 'Are you ready?' y CGC a'i dychwelyd i Gofrestr yr NCN.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |c| {
                all([c.form.changes_premises(), not(c.form.checklist_returned.get())])
                    .map(|open| open.then(Due::undated))
            },
        },
        ActionRule {
            code: "expect-inspection",
            cites: &[&clauses::W14],
            policies: &[],
            says: text(
                "Expect an inspection. The Register tells the awarding bodies of the new address or secure storage and arranges it; no day is published, and there is nobody for you to book it with.",
                "Disgwyliwch arolygiad. Y Gofrestr sy'n rhoi gwybod i'r cyrff dyfarnu am y cyfeiriad neu'r cyfleuster storio diogel newydd ac yn trefnu'r arolygiad; ni chyhoeddir diwrnod, ac nid oes neb i chi ei drefnu ag ef.",
            ),
            to: None,
            each: EACH_CHANGE,
            due: |c| {
                let what = c.form.changes.get()?[c.item].what.get()?;
                Ok(what.is_premises().then(Due::undated))
            },
        },
        ActionRule {
            code: "tell-awarding-bodies",
            cites: &[&clauses::W6, &clauses::W6A],
            policies: &[],
            says: text(
                "Tell each awarding body too, by its own route: a notice to the Register does not change who holds the centre's accounts with them. WJEC has the exams officer changed in Portal, and publishes no rule for the head of centre.",
                "Rhowch wybod i bob corff dyfarnu hefyd, drwy ei lwybr ei hun: nid yw hysbysiad i'r Gofrestr yn newid pwy sy'n dal cyfrifon y ganolfan gyda nhw. Gyda CBAC, yn y Porth y newidir y swyddog arholiadau, ac ni chyhoeddir rheol ar gyfer pennaeth y ganolfan.",
            ),
            to: None,
            each: EACH_CHANGE,
            due: |c| {
                let what = c.form.changes.get()?[c.item].what.get()?;
                Ok(what.is_person().then(Due::undated))
            },
        },
        ActionRule {
            code: "ask-awarding-bodies",
            cites: &[&clauses::P2, &clauses::W14],
            policies: &[],
            says: text(
                "Ask each awarding body that you work with whether it wants to hear of it from you too. That the Register tells them is published of a new address or secure storage only, and Pearson has forms of its own for a new name or address.",
                "Gofynnwch i bob corff dyfarnu yr ydych yn gweithio gydag ef a yw am glywed am hyn gennych chi hefyd. Dim ond am gyfeiriad neu gyfleuster storio diogel newydd y cyhoeddwyd bod y Gofrestr yn rhoi gwybod iddynt, ac mae gan Pearson ei ffurflenni ei hun ar gyfer enw neu gyfeiriad newydd.",
            ),
            to: None,
            each: EACH_CHANGE,
            due: |c| {
                let what = c.form.changes.get()?[c.item].what.get()?;
                Ok(matches!(what, What::Name | What::Address).then(Due::undated))
            },
        },
    ],
    dates: &[DateRule {
        code: "tell-by",
        cites: &[&clauses::W13, &clauses::R_IMMEDIATELY],
        policies: &[],
        says: text(
            "The day by which the Register is to be told of the new address or secure storage.",
            "Erbyn y diwrnod hwn mae'r Gofrestr i gael gwybod am y cyfeiriad neu'r cyfleuster storio diogel newydd.",
        ),
        reckoned: text(
            "The published word is 'immediately': the day of the change itself, or today where that day is past. No number of days is published, and none is added here.",
            "'Ar unwaith' yw'r gair a gyhoeddwyd: diwrnod y newid ei hun, neu heddiw lle mae'r diwrnod hwnnw wedi bod. Ni chyhoeddir nifer o ddyddiau, ac ni ychwanegir dim yma.",
        ),
        each: EACH_CHANGE,
        on: premises_due,
    }],
};

const EACH_CHANGE: Each<Answers> = Each::Item("changes", |form| form.changes.get().map(<[_]>::len));

/// Whether the change is one of these and the Register has not been told of it.
fn untold(c: &Context<Answers>, is: impl Fn(What) -> bool) -> Answer<bool> {
    let change = &c.form.changes.get()?[c.item];
    all([change.what.get().map(is), not(c.form.is_told(c.parameters().address))])
}

/// The day by which a change of the address or the secure storage is told, while it is not.
fn premises_due(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    match untold(c, What::is_premises) {
        Ok(false) => Ok(None),
        concerned => {
            let changed_on = c.form.changes.get()?[c.item].changed_on.get();
            both(concerned, changed_on).map(|(_, day)| Some(day.max(c.as_of)))
        }
    }
}
