//! What to do next.

use super::form::{Answers, By};
use crate::prelude::*;

/// In the order to do them.
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
        due: |c| open_until(c, is_updated(c)),
    },
    ActionRule {
        code: "complete-declaration",
        cites: &[&clauses::HOC1, &clauses::HOC2, &clauses::HOC3, &clauses::W5],
        policies: &[],
        says: text(
            "Have the head of centre, or the acting head, complete the declaration from the email sent to the head. If no email has come, ask the Register which address it has.",
            "Gofynnwch i bennaeth y ganolfan, neu'r pennaeth dros dro, gwblhau'r datganiad o'r e-bost a anfonwyd at y pennaeth. Os nad oes e-bost wedi dod, gofynnwch i'r Gofrestr pa gyfeiriad sydd ganddi.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: |c| open_until(c, is_declared(c)),
    },
    ActionRule {
        code: "ask-after-last-day",
        cites: &[&clauses::NCN2, &clauses::HOC1, &clauses::HOC2],
        policies: &[],
        says: text(
            "Once the annual update and the declaration are completed, ask the Register whether the centre's status stands: the last day was {last}.",
            "Ar ôl cwblhau'r diweddariad blynyddol a'r datganiad, gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal: {last} oedd y diwrnod olaf.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: |c| {
            let due = open_until(c, all([is_updated(c), is_declared(c)]))?;
            let is_past = |year: Year| c.as_of > c.parameters().last_day(year.0);
            let due = due.filter(|_| c.form.year.get().is_ok_and(is_past));
            Ok(due.map(|due| Due { by: None, ..due }))
        },
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
                is_declared(c),
                c.form.declared_by.get().map(By::is_delegate),
            ]);
            consider(redo, |redo| {
                if !redo {
                    return Ok(None);
                }
                let year = c.form.year.get()?;
                Ok(Some(Due::by(c.parameters().last_day(year.0))))
            })
        },
    },
    ActionRule {
        code: "correct-details",
        cites: &[&clauses::NCN1, &clauses::J13],
        policies: &[],
        says: text(
            "Correct the details that the Register has, in its update while that is open. Afterwards email the Register an attachment on the centre's headed paper, signed by the head of centre.",
            "Cywirwch y manylion sydd ar y Gofrestr, yn ei diweddariad tra bydd hwnnw ar agor. Wedi hynny anfonwch e-bost i'r Gofrestr gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan.",
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
            "Complete the spring update too, even if nothing has changed. The Register emails it after the Easter holidays; no last day is published.",
            "Cwblhewch ddiweddariad y gwanwyn hefyd, hyd yn oed os nad oes dim wedi newid. Mae'r Gofrestr yn ei e-bostio ar ôl gwyliau'r Pasg; ni chyhoeddir diwrnod olaf.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.is_registered(), is_running(c)])),
    },
    ActionRule {
        code: "confirm-with-pearson",
        cites: &[&clauses::P9],
        policies: &[],
        says: text(
            "If your centre works with Pearson, have the head of centre confirm its accounts and accept the terms there, once a year. Only the head can do so. The last day that we know of is {last}: look up this year's.",
            "Os yw eich canolfan yn gweithio gyda Pearson, gofynnwch i bennaeth y ganolfan gadarnhau ei chyfrifon a derbyn y telerau yno, unwaith y flwyddyn. Dim ond y pennaeth all wneud hynny. Y diwrnod olaf y gwyddom amdano yw {last}: edrychwch am un eleni.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let due = Due::undated_if(all([c.form.is_registered(), is_running(c)]))?;
            Ok(due.map(|due| due.with([day("last", PEARSON_LAST_KNOWN)])))
        },
    },
];

/// P9: the last day of 2025, the only one that is known.
const PEARSON_LAST_KNOWN: NaiveDate = date::ymd(2025, 10, 28);

/// Whether the check is made in the academic year that is asked about.
fn is_running(c: &Context<Answers>) -> Answer<bool> {
    c.form.year.get().map(|year| {
        let first = c.parameters().first_day(year.0);
        (first..=date::academic_year_end(first)).contains(&c.as_of)
    })
}

fn is_updated(c: &Context<Answers>) -> Answer<bool> {
    is_completed(c, &c.form.update_completed, &c.form.update_completed_on)
}

fn is_declared(c: &Context<Answers>) -> Answer<bool> {
    is_completed(c, &c.form.declaration_completed, &c.form.declaration_completed_on)
}

/// Whether one of the two is completed: not where the day of that is still to come, or lies before the year asked about.
fn is_completed(c: &Context<Answers>, completed: &Field<bool>, completed_on: &Field<NaiveDate>) -> Answer<bool> {
    let opens = c.form.year.get().map(|year| c.parameters().first_day(year.0));
    let is_another_day = |day| day > c.as_of || opens.is_ok_and(|opens| day < opens);
    if completed_on.get().is_ok_and(is_another_day) {
        return Ok(false);
    }
    completed.get()
}

/// The last day of a duty, once it can be done and until the answers say that it is.
fn open_until(c: &Context<Answers>, is_completed: Answer<bool>) -> Answer<Option<Due>> {
    match to_do(c.form.is_registered(), is_completed) {
        Ok(false) => Ok(None),
        open => in_turn(open, c.form.year.get()).map(|(_, year)| {
            let last = c.parameters().last_day(year.0);
            (c.as_of >= c.parameters().first_day(year.0)).then(|| Due::by(last).with([day("last", last)]))
        }),
    }
}
