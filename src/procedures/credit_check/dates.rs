//! The computed dates.

use super::form::Answers;
use super::period::{self, review_on};
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[
    DateRule {
        code: "credit-terms-complete",
        cites: &[&clauses::O9, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
        policies: &[],
        says: text(
            "The first day on which the business has been established, and has traded on credit terms, for six months.",
            "Y diwrnod cyntaf y mae'r busnes wedi'i sefydlu, ac wedi masnachu ar delerau credyd, ers chwe mis.",
        ),
        reckoned: text(
            "Six months from the day the business was established or the day credit terms began, whichever is later, to the corresponding day; where the month has none, to its last day. A stricter count gives the day after.",
            "Chwe mis o'r diwrnod y sefydlwyd y busnes neu'r diwrnod y dechreuodd y telerau credyd, pa un bynnag yw'r diweddaraf, hyd at y diwrnod cyfatebol; lle nad oes un yn y mis, hyd at ei ddiwrnod olaf. Mae cyfrif llymach yn rhoi'r diwrnod wedyn.",
        ),
        each: Each::Once,
        on: |c| c.form.if_looked_at(|| period::both_complete_on(c)),
    },
    DateRule {
        code: "review-possible",
        cites: &[&clauses::O13, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
        policies: &[],
        says: text(
            "The first day on which OCR can review an application that lacked the six months. It does not make up for missing references.",
            "Y diwrnod cyntaf y gall OCR adolygu cais nad oedd y chwe mis yn gyflawn ar ei gyfer. Nid yw'n gwneud iawn am eirdaon sydd ar goll.",
        ),
        reckoned: text(
            "Six months from the day trading of any kind began, or from the day the business was established if that is later, to the corresponding day; where the month has none, to its last day. A stricter count gives the day after.",
            "Chwe mis o'r diwrnod y dechreuodd masnachu o unrhyw fath, neu o'r diwrnod y sefydlwyd y busnes os yw hwnnw'n ddiweddarach, hyd at y diwrnod cyfatebol; lle nad oes un yn y mis, hyd at ei ddiwrnod olaf. Mae cyfrif llymach yn rhoi'r diwrnod wedyn.",
        ),
        each: Each::Once,
        on: review_on,
    },
];
