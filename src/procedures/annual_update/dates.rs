//! The computed dates.

use super::form::Answers;
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[
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
];

const LAST_DAY: Text = text(
    "The published day, in the year that you gave. The day itself still counts, and it does not move when it falls on a weekend.",
    "Y diwrnod a gyhoeddwyd, yn y flwyddyn a roddwyd gennych. Mae'r diwrnod ei hun yn dal i gyfrif, ac nid yw'n symud pan fydd ar benwythnos.",
);

fn last_day(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    consider(c.form.is_registered(), |registered| {
        if registered {
            c.form.year.get().map(|year| Some(c.parameters().last_day(year.0)))
        } else {
            Ok(None)
        }
    })
}
