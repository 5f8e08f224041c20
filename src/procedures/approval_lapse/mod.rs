//! Whether the approvals that a centre holds from OCR are still in force, and until when.

mod actions;
mod clock;
mod dates;
mod decisions;
mod facts;
mod form;
mod listed;
mod policies;
mod rules;
mod standing;
mod table;
mod walk;

use crate::prelude::*;
pub use clock::{Clock, Clocks, Status};
pub use form::{Answers, EventKind, Family};
pub use listed::{Listing, in_order};
pub use policies::{THREE_YEARS, TWO_YEARS};
pub use standing::{Centre, Standing, missing, qualification, whole_centre};
pub use table::{Own, Table};
pub use walk::{EVERY, Lapse, Step, Walk, What, of_counts, walk_by};

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "approval-lapse",
    title: text("Lapse of OCR approval", "Cymeradwyaeth OCR yn dod i ben"),
    intro: text(
        "See whether your OCR approvals are still in force, and by when an entry or a claim is needed. It concerns vocational qualifications. The dates are for planning; OCR's records decide.",
        "Gwelwch a yw eich cymeradwyaethau OCR yn dal mewn grym, ac erbyn pryd y mae angen cofrestriad neu hawliad. Mae'n ymwneud â chymwysterau galwedigaethol. Ar gyfer cynllunio y mae'r dyddiadau; cofnodion OCR sy'n penderfynu.",
    ),
    policies: policies::ALL,
    choose: policies::choose,
    chooses_by: policies::CHOOSES_BY,
    reachable: policies::REACHABLE,
    rules: rules::RULES,
    decisions: decisions::DECISIONS,
    actions: actions::ACTIONS,
    dates: dates::DATES,
};

crate::engine::core!(Answers);

const DATES: usize = PROCEDURE.dates.len();
/// The computed dates, by their places.
pub static DATE_NAMES: [crate::engine::DateName; DATES] = crate::engine::date_names(&PROCEDURE);
