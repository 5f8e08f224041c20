use super::super::form::Answers;
use super::super::referees::{Referees, referees};
use super::super::scope::{NOT_LISTED, UNCLEAR};
use crate::prelude::*;

static TWO: Say = passed(
    "two",
    text(
        "At least two different referees are taken as trade creditors.",
        "Mae o leiaf ddau ganolwr gwahanol yn cael eu cymryd yn gredydwyr masnach.",
    ),
)
.about(&["references"]);
static UNDECIDED: Say = cant_tell(
    "another-kind",
    text(
        "There are two different referees only if one of another kind counts. OCR's page does not say.",
        "Dim ond os yw un o fath arall yn cyfrif y mae dau ganolwr gwahanol. Nid yw tudalen OCR yn dweud.",
    ),
    text(
        "Ask OCR whether the referee of another kind counts, or name a supplier that gives the business credit instead.",
        "Gofynnwch i OCR a yw'r canolwr o fath arall yn cyfrif, neu enwch gyflenwr sy'n rhoi credyd i'r busnes yn ei le.",
    ),
)
.about(&["references"])
.done_by(&["ask-about-referee"]);
static TOO_FEW: Say = failed(
    "too-few",
    text(
        "There are fewer than two different referees that count. Still needed: {needed}. One named twice counts once; banks, solicitors and accountants do not count.",
        "Mae llai na dau ganolwr gwahanol sy'n cyfrif. Nifer sydd ei angen o hyd: {needed}. Mae un a enwir ddwywaith yn cyfrif unwaith; nid yw banciau, cyfreithwyr na chyfrifwyr yn cyfrif.",
    ),
    text(
        "Ask suppliers that give the business credit for a reference. Number still needed: {needed}.",
        "Gofynnwch i gyflenwyr sy'n rhoi credyd i'r busnes am eirda. Nifer sydd ei angen o hyd: {needed}.",
    ),
)
.about(&["references"])
.done_by(&["gather-references"]);
static IF_ASKED: Say = cant_tell(
    "lacking-if-asked",
    text(
        "If OCR asks this of your trust, it is not met: there are fewer than two different referees that count. Still needed: {needed}.",
        "Os yw OCR yn gofyn am hyn gan eich ymddiriedolaeth, nid yw wedi'i fodloni: mae llai na dau ganolwr gwahanol sy'n cyfrif. Nifer sydd ei angen o hyd: {needed}.",
    ),
    text(
        "If the credit check applies to your trust, ask suppliers that give it credit for a reference. Number still needed: {needed}.",
        "Os yw'r gwiriad credyd yn berthnasol i'ch ymddiriedolaeth, gofynnwch i gyflenwyr sy'n rhoi credyd iddi am eirda. Nifer sydd ei angen o hyd: {needed}.",
    ),
)
.about(&["legalForm", "references"]);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/two-eligible-references",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O10, &clauses::O11, &clauses::R_CREDIT_REFEREES],
    policies: &[],
    asks: text(
        "Can two different referees that count as trade creditors give a credit reference?",
        "A all dau ganolwr gwahanol sy'n cyfrif fel credydwyr masnach roi geirda credyd?",
    ),
    each: Each::Once,
    fields: &["legalForm", "references"],
    says: &[&TWO, &UNDECIDED, &TOO_FEW, &IF_ASKED, &NOT_LISTED, &UNCLEAR],
    applies: always,
    check: |c| {
        c.form.requirement(&IF_ASKED, || {
            referees(c, |referees| match referees {
                Referees::Enough => TWO.plain(),
                Referees::Undecided => UNDECIDED.plain(),
                Referees::TooFew { needed } => TOO_FEW.with([count("needed", needed)]),
            })
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery","kind":"trade-supplier"}]}"#, Expect::Says(&TWO)),
        // A third that is a bank takes nothing away.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery","kind":"trade-supplier"},{"name":"A Bank","kind":"bank"}]}"#, Expect::Says(&TWO)),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Ty Isaf Estates","kind":"landlord"}]}"#, Expect::Says(&TWO)),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Afon Energy","kind":"utility"},{"name":"Ty Isaf Estates","kind":"landlord"}]}"#, Expect::Says(&TWO)),
        // One short, and two short.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "2")]),
        // The same referee, in another case and with other spaces, is one.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":" ACME   paper ","kind":"trade-supplier"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Tŷ Ŵyr","kind":"trade-supplier"},{"name":"TŶ ŴYR","kind":"landlord"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        // Either apostrophe, any hyphen or space between the parts: one referee, and never two by a slip of the pen. What follows a
        // name in law is part of it.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"O'Neil Paper","kind":"trade-supplier"},{"name":"O\u2019Neil paper","kind":"trade-supplier"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Smith-Jones","kind":"trade-supplier"},{"name":"Smith\u2010Jones","kind":"landlord"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Smith-Jones","kind":"trade-supplier"},{"name":"SMITH JONES","kind":"landlord"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Siân Cyf","kind":"trade-supplier"},{"name":"Sia\u0302n Cyf","kind":"trade-supplier"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Siân","kind":"trade-supplier"},{"name":"Siân Cyf","kind":"trade-supplier"}]}"#, Expect::Says(&TWO)),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Ltd","kind":"trade-supplier"},{"name":"Acme Limited","kind":"trade-supplier"}]}"#, Expect::Says(&TWO)),
        // Composed or not: one.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Siân Cyf","kind":"trade-supplier"},{"name":"Sia\u0302n\u00a0Cyf","kind":"landlord"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        // A name with nothing visible in it is not a name.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"\u200b","kind":"trade-supplier"}]}"#, Expect::Missing(&["references[1].name"])),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":" \ufeff\u0085","kind":"trade-supplier"}]}"#, Expect::Missing(&["references[1].name"])),
        // Those that the clause names, and their family.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"A Bank","kind":"bank"},{"name":"B Solicitor","kind":"solicitor"},{"name":"C Accountant","kind":"accountant"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "2")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"A Society","kind":"building-society"},{"name":"B LLP","kind":"legal-or-accountancy-llp"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        // One of another kind decides, cannot help, or does not matter.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Mr Jones","kind":"other"}]}"#, Expect::Says(&UNDECIDED)),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"ACME PAPER","kind":"other"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Mr Jones","kind":"other"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "2")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery","kind":"trade-supplier"},{"name":"Mr Jones","kind":"other"}]}"#, Expect::Says(&TWO)),
        case("2026-11-22", r#"{"legalForm":"maintained-school"}"#, Expect::Says(&NOT_LISTED)),
        case("2026-11-22", r#"{"legalForm":"other","references":[]}"#, Expect::Says(&UNCLEAR)),
        case("2026-11-22", r#"{"legalForm":"academy-trust","references":[]}"#, Expect::Says(&IF_ASKED)).facts(&[("needed", "2")]),
        case("2026-11-22", r#"{"legalForm":"academy-trust","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery","kind":"trade-supplier"}]}"#, Expect::Says(&TWO)),
        // Two that count are enough, whatever a third turns out to be.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery","kind":"utility"},{}]}"#, Expect::Says(&TWO)),
        // A bank's name does not matter, nor does the kind of one who is named already.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"kind":"bank"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "2")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"acme paper"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        // A nameless supplier is one creditor; with another it may be the same one.
        case("2026-11-22", r#"{"legalForm":"company","references":[{"kind":"trade-supplier"}]}"#, Expect::Says(&TOO_FEW)).facts(&[("needed", "1")]),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"kind":"trade-supplier"}]}"#, Expect::Missing(&["references[1].name"])),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"name":"Acme Paper","kind":"trade-supplier"},{"name":"Bryn Stationery"}]}"#, Expect::Missing(&["references[1].kind"])),
        case("2026-11-22", r#"{"legalForm":"company","references":[{}]}"#, Expect::Missing(&["references[0].kind"])),
        case("2026-11-22", r#"{"legalForm":"company","references":[{"kind":"trade-supplier"},{}]}"#, Expect::Missing(&["references[0].name", "references[1].name", "references[1].kind"])),
        case("2026-11-22", r#"{"legalForm":"company"}"#, Expect::Missing(&["references"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["legalForm", "references"])),
    ],
};
