//! What to do next.

use super::form::{self, Answers, By, Progress};
use crate::prelude::*;

/// In the order in which to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
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
                Ok(Some(Due::by(c.parameters().last_day(year.0).max(c.as_of))))
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
            all([c.form.is_registered(), not(c.form.details_up_to_date.get())]).map(|stale| stale.then(Due::undated))
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
                let first = c.parameters().first_day(year.0);
                (first..=date::academic_year_end(first)).contains(&c.as_of)
            });
            all([c.form.is_registered(), running]).map(|ahead| ahead.then(Due::undated))
        },
    },
];

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
