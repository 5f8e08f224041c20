//! What to do next, for each qualification and for the centre.

use super::clock::{Clocks, Status};
use super::form::{Answers, EACH, Family};
use super::policies::CENTRE;
use super::standing::{centre_clocks, clocks, has_clock};
use crate::prelude::*;

/// Called for where the clocks have this status.
fn where_status(
    c: &Context<Answers>,
    clocks: Answer<Option<&Clocks>>,
    wanted: &[Status],
    due: fn(&Clocks, NaiveDate) -> Due,
) -> Answer<Option<Due>> {
    Ok(clocks?
        .filter(|clocks| wanted.contains(&clocks.status(c.as_of, c.at_risk_days)))
        .map(|clocks| due(clocks, c.as_of)))
}

/// The last safe day, while there is one to come.
fn by_last_safe_day(clocks: &Clocks, _: NaiveDate) -> Due {
    by(clocks.planning_day())
}

/// The last safe day of the edition by which it is in force.
fn by_holding_edition(clocks: &Clocks, as_of: NaiveDate) -> Due {
    clocks
        .holding(as_of)
        .map_or(Due::undated(), |edition| by(edition.planning_day()))
}

fn by(last: NaiveDate) -> Due {
    Due::by(last).with([day("lastSafeDay", last)])
}

fn at_once(_: &Clocks, _: NaiveDate) -> Due {
    Due::undated()
}

const UNCLEAR: &[Status] = &[Status::MayHaveLapsed, Status::RestartUnclear, Status::EnteredSince];

pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "make-entry-or-claim",
        cites: &[&clauses::N8, &clauses::O16],
        policies: &[],
        says: text(
            "If you still want to offer the qualification, make an entry or a certification claim by {lastSafeDay}.",
            "Os ydych yn dal am gynnig y cymhwyster, gwnewch gofrestriad neu hawliad ardystio erbyn {lastSafeDay}.",
        ),
        to: None,
        each: EACH,
        due: |c| where_status(c, clocks(c), &[Status::AtRisk], by_last_safe_day),
    },
    ActionRule {
        code: "ask-whether-lapsed",
        cites: &[
            &clauses::N8,
            &clauses::O16,
            &clauses::R_LAPSE_READINGS,
            &clauses::R_LAPSE_RESTART,
        ],
        policies: &[],
        says: text(
            "Stop relying on the qualification's approval, and ask OCR what its records say.",
            "Peidiwch â dibynnu ar gymeradwyaeth y cymhwyster mwyach, a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: EACH,
        due: |c| where_status(c, clocks(c), UNCLEAR, at_once),
    },
    ActionRule {
        code: "apply-again",
        cites: &[&clauses::N8, &clauses::O16, &clauses::O15],
        policies: &[],
        says: text(
            "Apply to OCR for the qualification's approval again, and enter nobody before OCR's letter of confirmation.",
            "Gwnewch gais i OCR am gymeradwyaeth y cymhwyster o'r newydd, a pheidiwch â chofrestru neb cyn cael llythyr cadarnhau OCR.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: EACH,
        due: |c| where_status(c, clocks(c), &[Status::Lapsed], at_once),
    },
    ActionRule {
        code: "check-records",
        cites: &[&clauses::R_LAPSE_ACTIVITY],
        policies: &[],
        says: text(
            "Look for an entry, a claim or a new approval that is not listed. Ask OCR to confirm that its records show the qualification's approval on the days of the later entries and claims.",
            "Chwiliwch am gofrestriad, hawliad neu gymeradwyaeth newydd nad yw wedi'i rhestru. Gofynnwch i OCR gadarnhau bod ei gofnodion yn dangos cymeradwyaeth y cymhwyster ar ddiwrnodau'r cofrestriadau a'r hawliadau diweddarach.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: EACH,
        due: |c| Ok(clocks(c)?.filter(|clocks| clocks.stranded > 0).map(|_| Due::undated())),
    },
    ActionRule {
        code: "ask-which-edition",
        cites: &[&clauses::N8, &clauses::O16, &clauses::R_LAPSE_EDITIONS],
        policies: &[],
        says: text(
            "Ask OCR whether two years or three apply to the qualification. Until OCR has answered, rely on the earlier last safe day.",
            "Gofynnwch i OCR ai dwy flynedd ynteu tair sy'n berthnasol i'r cymhwyster. Nes i OCR ateb, dibynnwch ar y cynharaf o'r ddau ddiwrnod diogel olaf.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: EACH,
        due: |c| {
            if c.policy.is_some() {
                return Ok(None);
            }
            let family = &c.form.qualifications.get()?[c.item].family;
            all([has_clock(c), family.is(&Family::OtherVocational)]).map(|open| open.then(Due::undated))
        },
    },
    ActionRule {
        code: "make-entry-in-case",
        cites: &[&clauses::O16, &clauses::R_LAPSE_EDITIONS],
        policies: &[],
        says: text(
            "By one of the two editions the qualification's approval still stands. If you want to offer it, ask OCR which applies, and make an entry or a certification claim by {lastSafeDay}.",
            "Yn ôl un o'r ddau argraffiad mae cymeradwyaeth y cymhwyster yn dal i sefyll. Os ydych am ei gynnig, gofynnwch i OCR pa un sy'n berthnasol, a gwnewch gofrestriad neu hawliad ardystio erbyn {lastSafeDay}.",
        ),
        to: None,
        each: EACH,
        due: |c| where_status(c, clocks(c), &[Status::EditionOpen], by_holding_edition),
    },
    ActionRule {
        code: "make-vocational-entry-or-claim",
        cites: &[&clauses::N9, &clauses::O17],
        policies: &[],
        says: text(
            "To keep the centre's full vocational approval, make an entry or a certification claim for any approved vocational qualification by {lastSafeDay}.",
            "I gadw cymeradwyaeth alwedigaethol lawn y ganolfan, gwnewch gofrestriad neu hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol cymeradwy erbyn {lastSafeDay}.",
        ),
        to: None,
        each: Each::Once,
        due: |c| where_status(c, centre_clocks(c), &[Status::AtRisk], by_last_safe_day),
    },
    ActionRule {
        code: "make-vocational-entry-in-case",
        cites: &[&clauses::O17, &clauses::R_LAPSE_EDITIONS],
        policies: &[],
        says: text(
            "By one of the two editions the centre's full vocational approval still stands. To keep it, ask OCR which applies, and make an entry or a certification claim for any approved vocational qualification by {lastSafeDay}.",
            "Yn ôl un o'r ddau argraffiad mae cymeradwyaeth alwedigaethol lawn y ganolfan yn dal i sefyll. I'w chadw, gofynnwch i OCR pa un sy'n berthnasol, a gwnewch gofrestriad neu hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol cymeradwy erbyn {lastSafeDay}.",
        ),
        to: None,
        each: Each::Once,
        due: |c| where_status(c, centre_clocks(c), &[Status::EditionOpen], by_holding_edition),
    },
    ActionRule {
        code: "ask-whether-centre-lapsed",
        cites: CENTRE,
        policies: &[],
        says: text(
            "Stop relying on the centre's vocational approval, and ask OCR what its records say.",
            "Peidiwch â dibynnu ar gymeradwyaeth alwedigaethol y ganolfan mwyach, a gofynnwch i OCR beth y mae ei gofnodion yn ei ddweud.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| where_status(c, centre_clocks(c), UNCLEAR, at_once),
    },
    ActionRule {
        code: "apply-again-as-centre",
        cites: &[&clauses::N9, &clauses::O17, &clauses::O15],
        policies: &[],
        says: text(
            "Ask OCR how the centre applies for vocational approval again, and enter nobody before OCR's letter of confirmation.",
            "Gofynnwch i OCR sut y mae'r ganolfan yn gwneud cais am gymeradwyaeth alwedigaethol o'r newydd, a pheidiwch â chofrestru neb cyn cael llythyr cadarnhau OCR.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| where_status(c, centre_clocks(c), &[Status::Lapsed], at_once),
    },
    ActionRule {
        code: "check-centre-records",
        cites: &[&clauses::R_LAPSE_ACTIVITY, &clauses::R_LAPSE_CENTRE],
        policies: &[],
        says: text(
            "Look for a vocational approval, entry or claim that is not listed. Ask OCR to confirm that its records show the centre's approval on the days of the later entries and claims.",
            "Chwiliwch am gymeradwyaeth, cofrestriad neu hawliad galwedigaethol nad yw wedi'i restru. Gofynnwch i OCR gadarnhau bod ei gofnodion yn dangos cymeradwyaeth y ganolfan ar ddiwrnodau'r cofrestriadau a'r hawliadau diweddarach.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| {
            Ok(centre_clocks(c)?
                .filter(|clocks| clocks.stranded > 0)
                .map(|_| Due::undated()))
        },
    },
    ActionRule {
        code: "ask-about-general",
        cites: &[&clauses::ON6, &clauses::ON2, &clauses::R_LAPSE_GENERAL],
        policies: &[],
        says: text(
            "Ask OCR whether the approval for general qualifications and Cambridge Nationals lapses without entries, and after how long.",
            "Gofynnwch i OCR a yw'r gymeradwyaeth ar gyfer cymwysterau cyffredinol a Cambridge Nationals yn dod i ben heb gofrestriadau, ac ar ôl faint o amser.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| {
            let listed = c.form.qualifications.get()?;
            any(listed.iter().map(|one| one.family.is(&Family::General))).map(|some| some.then(Due::undated))
        },
    },
];
