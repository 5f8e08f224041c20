//! The computed dates.

use super::form::{Answers, EACH, What};
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[DateRule {
    code: "tell-by",
    cites: &[&clauses::W13, &clauses::R_IMMEDIATELY],
    policies: &[],
    says: text(
        "The day by which the Register is to be told of the new address or secure storage.",
        "Erbyn y diwrnod hwn mae'r Gofrestr i gael gwybod am y cyfeiriad neu'r cyfleuster storio diogel newydd.",
    ),
    reckoned: text(
        "The published word is 'immediately': the day of the change itself, or today where that day is past. No number of days is published, and we add none.",
        "'Ar unwaith' yw'r gair a gyhoeddwyd: diwrnod y newid ei hun, neu heddiw lle mae'r diwrnod hwnnw wedi bod. Ni chyhoeddir nifer o ddyddiau, ac nid ydym yn ychwanegu dim.",
    ),
    each: EACH,
    on: premises_due,
}];

/// Whether the change is one of these and the answers do not say that the Register has been told.
pub fn untold(c: &Context<Answers>, is: impl Fn(What) -> bool) -> Answer<bool> {
    let change = &c.form.changes.get()?[c.item];
    to_do(change.what.get().map(is), told_by_now(c))
}

/// Whether the Register has been told: not where the day of that is still to come.
pub fn told_by_now(c: &Context<Answers>) -> Answer<bool> {
    if c.form.sent_on.get().is_ok_and(|day| day > c.as_of) {
        return Ok(false);
    }
    c.form.is_told(c.parameters().address)
}

/// The day by which the Register has to be told of a change of address or secure storage, while it has not been.
pub fn premises_due(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    match untold(c, What::is_premises) {
        Ok(false) => Ok(None),
        concerned => {
            let changed_on = c.form.changes.get()?[c.item].changed_on.get();
            in_turn(concerned, changed_on).map(|(_, day)| Some(day.max(c.as_of)))
        }
    }
}
