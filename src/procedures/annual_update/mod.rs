//! The yearly update of the National Centre Number Register, and the head of centre's yearly declaration: two duties, with
//! two consequences.

mod form;
mod rules;

use crate::policy::register_year;
use crate::prelude::*;
use form::{Answers, Autumn, By, Progress};

static NCN_ANNUAL: Policy<Autumn> = Policy {
    id: "ncn-annual",
    title: text(
        "National Centre Number Register: annual update and declaration",
        "Cofrestr Rhifau Canolfan Cenedlaethol: diweddariad a datganiad blynyddol",
    ),
    scope: text(
        "Every centre with a National Centre Number. That centres on the higher section must return the update is assumed, not stated. The first year of this is not known.",
        "Pob canolfan sydd â Rhif Canolfan Cenedlaethol. Tybir bod rhaid i ganolfannau ar yr adran uwch ddychwelyd y diweddariad; ni ddywedir hynny. Ni wyddys blwyddyn gyntaf hyn.",
    ),
    starts: None,
    cites: &[&clauses::NCN2, &clauses::HOC1, &clauses::W5, &clauses::J3],
    rests_on: &[
        all_of(&documents::JCQ_REGISTER),
        all_of(&documents::OCR_DECLARATION),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_PLAN),
        only(&clauses::R_UPDATE),
    ],
    parameters: Autumn {
        opens: (9, 1),
        closes: register_year::AUTUMN_CLOSES,
    },
};

fn choose(_: &Answers) -> Answer<Choice<Answers>> {
    Ok(Choice::Policy(&NCN_ANNUAL))
}

const UPDATE: &str = "annual-update/update-completed-in-time";
const DECLARATION: &str = "annual-update/declaration-completed-in-time";
const BY_HEAD: &str = "annual-update/declaration-made-by-head";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "annual-update",
    title: text(
        "Annual update and head of centre's declaration",
        "Diweddariad blynyddol a datganiad pennaeth y ganolfan",
    ),
    intro: text(
        "Check whether the centre has done the two things that the National Centre Number Register asks for each autumn: the annual update, and the head of centre's own declaration.",
        "Gwiriwch a yw'r ganolfan wedi gwneud y ddau beth y mae'r Gofrestr Rhifau Canolfan Cenedlaethol yn gofyn amdanynt bob hydref: y diweddariad blynyddol, a datganiad pennaeth y ganolfan ei hun.",
    ),
    policies: &[&NCN_ANNUAL],
    choose,
    chooses_by: &[],
    reachable: &[Choice::Policy(&NCN_ANNUAL)],
    rules: rules::RULES,
    decisions: &[
        decision(
            "not-on-register",
            Kind::None,
            text(
                "A centre without a National Centre Number is asked for neither.",
                "Ni ofynnir am y naill na'r llall gan ganolfan heb Rif Canolfan Cenedlaethol.",
            ),
            &[When::Says {
                rule: UPDATE,
                codes: &["does-not-apply"],
            }],
        ),
        decision(
            "declaration-overdue",
            Kind::Act,
            text(
                "The head of centre's declaration is overdue. The published consequence is that the centre's status will be suspended: have the head complete it today.",
                "Mae datganiad pennaeth y ganolfan yn hwyr. Y canlyniad a gyhoeddwyd yw y caiff statws y ganolfan ei atal: gofynnwch i'r pennaeth ei gwblhau heddiw.",
            ),
            &[When::Says {
                rule: DECLARATION,
                codes: &["overdue"],
            }],
        ),
        decision(
            "invalid-delegate",
            Kind::Fix,
            text(
                "The declaration cannot be made by the person named. The head of centre makes it, or an acting head.",
                "Ni all y sawl a enwir wneud y datganiad. Pennaeth y ganolfan sy'n ei wneud, neu bennaeth dros dro.",
            ),
            &[When::Says {
                rule: BY_HEAD,
                codes: &["delegated"],
            }],
        ),
        decision(
            "update-overdue",
            Kind::Act,
            text(
                "The annual update is overdue. The centre's status may be suspended for it: complete it today.",
                "Mae'r diweddariad blynyddol yn hwyr. Gellir atal statws y ganolfan o'i herwydd: cwblhewch ef heddiw.",
            ),
            &[When::Says {
                rule: UPDATE,
                codes: &["overdue"],
            }],
        ),
        decision(
            "declaration-late",
            Kind::Late,
            text(
                "The declaration was completed after the last day. Ask the Register whether the centre's status stands.",
                "Cwblhawyd y datganiad ar ôl y diwrnod olaf. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
            ),
            &[When::Says {
                rule: DECLARATION,
                codes: &["late"],
            }],
        ),
        decision(
            "update-late",
            Kind::Late,
            text(
                "The annual update was completed after the last day. Ask the Register whether the centre's status stands.",
                "Cwblhawyd y diweddariad blynyddol ar ôl y diwrnod olaf. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
            ),
            &[When::Says {
                rule: UPDATE,
                codes: &["late"],
            }],
        ),
        decision(
            "both-due",
            Kind::Act,
            text(
                "Neither the annual update nor the declaration is completed yet, and there is still time: 31 October is the last day for both.",
                "Nid yw'r diweddariad blynyddol na'r datganiad wedi'i gwblhau eto, ac mae amser o hyd: 31 Hydref yw'r diwrnod olaf ar gyfer y ddau.",
            ),
            &[
                When::Says {
                    rule: UPDATE,
                    codes: &["due"],
                },
                When::Says {
                    rule: DECLARATION,
                    codes: &["due"],
                },
            ],
        ),
        decision(
            "declaration-due",
            Kind::Act,
            text(
                "The head of centre's declaration is not completed yet, and there is still time: 31 October is the last day.",
                "Nid yw datganiad pennaeth y ganolfan wedi'i gwblhau eto, ac mae amser o hyd: 31 Hydref yw'r diwrnod olaf.",
            ),
            &[When::Says {
                rule: DECLARATION,
                codes: &["due"],
            }],
        ),
        decision(
            "update-due",
            Kind::Act,
            text(
                "The annual update is not completed yet, and there is still time: 31 October is the last day.",
                "Nid yw'r diweddariad blynyddol wedi'i gwblhau eto, ac mae amser o hyd: 31 Hydref yw'r diwrnod olaf.",
            ),
            &[When::Says {
                rule: UPDATE,
                codes: &["due"],
            }],
        ),
        decision(
            "not-open-yet",
            Kind::Wait,
            text(
                "The autumn term of that year has not begun, so neither is asked for yet.",
                "Nid yw tymor hydref y flwyddyn honno wedi dechrau, felly ni ofynnir am y naill na'r llall eto.",
            ),
            &[
                When::Says {
                    rule: UPDATE,
                    codes: &["not-open-yet"],
                },
                When::Says {
                    rule: DECLARATION,
                    codes: &["not-open-yet"],
                },
            ],
        ),
        decision(
            "ask-register",
            Kind::Ask,
            text(
                "The update is not completed yet, or was not completed in time, and whether a centre on the higher section must return it is not stated. Complete it if that is still to be done, and ask the Register.",
                "Nid yw'r diweddariad wedi'i gwblhau eto, neu ni chwblhawyd ef mewn pryd, ac ni ddywedir a oes rhaid i ganolfan ar yr adran uwch ei ddychwelyd. Cwblhewch ef os yw'n dal heb ei wneud, a gofynnwch i'r Gofrestr.",
            ),
            &[When::Says {
                rule: UPDATE,
                codes: &["higher-due", "higher-late"],
            }],
        ),
        decision(
            "both-done",
            Kind::Done,
            text(
                "The annual update and the declaration were both completed in time, the declaration by the head of centre.",
                "Cwblhawyd y diweddariad blynyddol a'r datganiad ill dau mewn pryd, y datganiad gan bennaeth y ganolfan.",
            ),
            &[When::Report {
                outcome: Outcome::Passed,
            }],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet whether both have been done.",
                "Ni ellir dweud eto a yw'r ddau wedi'u gwneud.",
            ),
            &[],
        )
        .when_answered(Kind::Fix),
    ],
    actions: &[
        ActionRule {
            code: "complete-update",
            cites: &[&clauses::NCN2, &clauses::NCN3],
            policies: &[],
            says: text(
                "Complete the annual update from the email that the Register sent, even if nothing has changed. If no email has come, ask the Register for it.",
                "Cwblhewch y diweddariad blynyddol o'r e-bost a anfonodd y Gofrestr, hyd yn oed os nad oes dim wedi newid. Os nad oes e-bost wedi dod, gofynnwch i'r Gofrestr amdano.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |c| open_until(c, form::update),
        },
        ActionRule {
            code: "complete-declaration",
            cites: &[&clauses::HOC1, &clauses::HOC2, &clauses::HOC3, &clauses::W5],
            policies: &[],
            says: text(
                "Have the head of centre, or the acting head, complete the declaration from the email sent to the head. If none has come, ask the Register which address it holds.",
                "Gofynnwch i bennaeth y ganolfan, neu'r pennaeth dros dro, gwblhau'r datganiad o'r e-bost a anfonwyd at y pennaeth. Os nad oes un wedi dod, gofynnwch i'r Gofrestr pa gyfeiriad sydd ganddi.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |c| open_until(c, form::declaration),
        },
        ActionRule {
            code: "redo-declaration",
            cites: &[&clauses::HOC2, &clauses::HOC3],
            policies: &[],
            says: text(
                "Tell the Register that somebody other than the head of centre completed the declaration, and ask how the head can complete it.",
                "Rhowch wybod i'r Gofrestr fod rhywun heblaw pennaeth y ganolfan wedi cwblhau'r datganiad, a gofynnwch sut y gall y pennaeth ei gwblhau.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |c| {
                let redo = all([
                    c.form.is_registered(),
                    c.form.declaration_completed.get(),
                    c.form.declared_by.get().map(By::is_delegate),
                ]);
                consider(redo, |redo| {
                    if !redo {
                        return Ok(None);
                    }
                    let year = c.form.year.get()?;
                    Ok(Some(Due::by(c.parameters().last_day(year).max(c.as_of))))
                })
            },
        },
        ActionRule {
            code: "correct-details",
            cites: &[&clauses::NCN1, &clauses::J13],
            policies: &[],
            says: text(
                "Correct the details: in the update while it is open, or afterwards by an email to the Register with an attachment on the centre's headed paper, signed by the head of centre.",
                "Cywirwch y manylion: yn y diweddariad tra bydd ar agor, neu wedyn drwy e-bost i'r Gofrestr gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |c| {
                all([c.form.is_registered(), not(c.form.details_up_to_date.get())])
                    .map(|stale| stale.then(Due::undated))
            },
        },
        ActionRule {
            code: "spring-update",
            cites: &[&clauses::NCN4],
            policies: &[],
            says: text(
                "Complete the spring update too, even if nothing has changed. It is emailed after the Easter holidays; no last day is published.",
                "Cwblhewch ddiweddariad y gwanwyn hefyd, hyd yn oed os nad oes dim wedi newid. Fe'i hanfonir drwy e-bost ar ôl gwyliau'r Pasg; ni chyhoeddir diwrnod olaf.",
            ),
            to: None,
            each: Each::Once,
            due: |c| {
                let running = c.form.year.get().map(|year| {
                    let first = c.parameters().first_day(year);
                    (first..=date::academic_year_end(first)).contains(&c.as_of)
                });
                all([c.form.is_registered(), running]).map(|ahead| ahead.then(Due::undated))
            },
        },
    ],
    dates: &[
        DateRule {
            code: "update-due",
            cites: &[&clauses::NCN2, &clauses::R_UPDATE],
            policies: &[],
            says: text(
                "The last day for the annual update.",
                "Y diwrnod olaf ar gyfer y diweddariad blynyddol.",
            ),
            reckoned: LAST_DAY,
            each: Each::Once,
            on: last_day,
        },
        DateRule {
            code: "declaration-due",
            cites: &[&clauses::HOC1, &clauses::R_UPDATE],
            policies: &[],
            says: text(
                "The last day for the head of centre's declaration.",
                "Y diwrnod olaf ar gyfer datganiad pennaeth y ganolfan.",
            ),
            reckoned: LAST_DAY,
            each: Each::Once,
            on: last_day,
        },
    ],
};

const LAST_DAY: Text = text(
    "31 October of the year given, as published. The day itself still counts, and it does not move when it falls on a weekend.",
    "31 Hydref y flwyddyn a roddwyd, fel y'i cyhoeddwyd. Mae'r diwrnod ei hun yn dal i gyfrif, ac nid yw'n symud pan fydd ar benwythnos.",
);

fn last_day(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    consider(c.form.is_registered(), |registered| {
        if registered {
            c.form.year.get().map(|year| Some(c.parameters().last_day(year)))
        } else {
            Ok(None)
        }
    })
}

/// By when a duty that is open is still to be done: its last day, or today where that is past.
fn open_until(c: &Context<Answers>, duty: fn(&Context<Answers>) -> Answer<Progress>) -> Answer<Option<Due>> {
    consider(c.form.is_registered(), |registered| {
        if !registered {
            return Ok(None);
        }
        Ok(match duty(c)? {
            Progress::Due { last } => Some(Due::by(last)),
            Progress::Overdue { .. } => Some(Due::by(c.as_of)),
            _ => None,
        })
    })
}
