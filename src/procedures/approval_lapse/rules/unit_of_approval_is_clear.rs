use super::super::clock::Status;
use super::super::form::{Answers, EACH, Family, Qualification};
use super::super::standing::clocks;
use crate::prelude::*;

static CLEAR: Say = passed(
    "no-other-later",
    text(
        "No other Cambridge Technical is listed with a later entry, claim or approval.",
        "Nid oes yr un arall o'r Cambridge Technicals wedi'i restru â chofrestriad, hawliad neu gymeradwyaeth ddiweddarach.",
    ),
)
.about(&["qualifications"]);
static UNCLEAR: Say = cant_tell(
    "suite-may-count",
    text(
        "Another Cambridge Technical has a later entry, claim or approval. Its dates are worked out for each qualification, but OCR's pages differ: one approves each qualification, another each suite.",
        "Mae cofrestriad, hawliad neu gymeradwyaeth ddiweddarach gan un arall o'r Cambridge Technicals. Ar gyfer pob cymhwyster y cyfrifir y dyddiadau, ond mae tudalennau OCR yn gwahaniaethu: mae un yn cymeradwyo pob cymhwyster, ac un arall bob cyfres.",
    ),
    text(
        "If the two qualifications are of the same suite, ask OCR whether what was done with one keeps the approval of the other. Until OCR has answered, plan by the qualification's own date.",
        "Os yw'r ddau gymhwyster o'r un gyfres, gofynnwch i OCR a yw'r hyn a wnaed gydag un yn cadw cymeradwyaeth y llall. Nes i OCR ateb, cynlluniwch yn ôl dyddiad y cymhwyster ei hun.",
    ),
)
.about(&["qualifications"]);

/// The day of the latest approval, entry or claim; none where it is approved after the day of the check.
fn latest(qualification: &Qualification, as_of: NaiveDate) -> Answer<Option<NaiveDate>> {
    let (approved_on, events) = both(qualification.approved_on.get(), qualification.events.get())?;
    if approved_on > as_of {
        return Ok(None);
    }
    let standing = events.iter().filter(|event| event.stands() != Ok(false));
    let days = every(standing.map(|event| in_turn(event.stands(), event.date.get()).map(|(_, on)| on)))?;
    Ok(days.into_iter().filter(|on| *on <= as_of).chain([approved_on]).max())
}

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/unit-of-approval-is-clear",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::N2, &clauses::OTG1, &clauses::R_LAPSE_UNIT],
    policies: &[],
    asks: text(
        "Where a Cambridge Technical is not safely in force, is it clear that no other of its suite counts for it?",
        "Lle nad yw un o'r Cambridge Technicals yn ddiogel mewn grym, a yw'n glir nad yw'r un arall o'i gyfres yn cyfrif drosto?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&CLEAR, &UNCLEAR],
    applies: |c| {
        let is_safe = clocks(c)
            .map(|clocks| clocks.is_none_or(|clocks| clocks.status(c.as_of, c.at_risk_days) == Status::InForce));
        let listed = c.form.qualifications.get()?;
        all([listed[c.item].family.is(&Family::CambridgeTechnicals), not(is_safe)])
    },
    check: |c| {
        let listed = c.form.qualifications.get()?;
        let own = latest(&listed[c.item], c.as_of)?;
        let others = listed.iter().enumerate().filter(|(other, _)| *other != c.item);
        any(others.map(|(_, other)| {
            all([
                other.family.is(&Family::CambridgeTechnicals),
                latest(other, c.as_of).map(|on| on > own),
            ])
        }))
        .says(&UNCLEAR, &CLEAR)
    },
    cases: cases![
        // The one is idle since 2022, the other was entered in 2024.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Says(&UNCLEAR)
        ),
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2024-05-01"}]}]}"#,
            Expect::Inapplicable
        )
        .item(1),
        // Of another kind, withdrawn, or still to come.
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]},{"family":"other-vocational","approvedOn":"2022-09-01","events":[{"kind":"entry","date":"2024-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[{"kind":"withdrawn-entry","date":"2024-05-01"},{"kind":"entry","date":"2024-12-02"}]}]}"#,
            Expect::Says(&CLEAR)
        )
        .policy("ocr-two-years"),
        // In force with no warning, and of another kind.
        case(
            "2024-05-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01","events":[]}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2022-09-01","events":[]}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2024-12-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2022-09-01"}]}"#,
            Expect::Missing(&["qualifications[0].events"])
        ),
    ],
};
