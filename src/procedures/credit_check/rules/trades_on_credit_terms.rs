use super::super::form::Answers;
use super::super::period::months;
use super::super::scope::{NOT_LISTED, UNCLEAR};
use crate::prelude::*;

static ON_CREDIT: Say = passed(
    "on-credit",
    text(
        "The business trades on credit terms.",
        "Mae'r busnes yn masnachu ar delerau credyd.",
    ),
)
.about(&["tradesOnCredit"]);
static NOT_ON_CREDIT: Say = failed(
    "not-on-credit",
    text(
        "The business does not trade on credit terms, so there is no day to count {months} months from. Trading for cash does not count towards them.",
        "Nid yw'r busnes yn masnachu ar delerau credyd, felly nid oes diwrnod i gyfrif {months} mis ohono. Nid yw masnachu am arian parod yn cyfrif tuag atynt.",
    ),
    text(
        "Open accounts with suppliers that give credit. An application before {months} months of that needs OCR to accept extenuating circumstances, or to review it later.",
        "Agorwch gyfrifon gyda chyflenwyr sy'n rhoi credyd. Mae angen i OCR dderbyn amgylchiadau esgusodol, neu adolygu'n ddiweddarach, ar gyfer cais cyn i {months} mis o hynny fynd heibio.",
    ),
)
.about(&["tradesOnCredit"]);
static IF_ASKED: Say = cant_tell(
    "lacking-if-asked",
    text(
        "If OCR asks this of your trust, it is not met: your trust does not trade on credit terms.",
        "Os yw OCR yn gofyn am hyn gan eich ymddiriedolaeth, nid yw wedi'i fodloni: nid yw'n masnachu ar delerau credyd.",
    ),
    text(
        "If the credit check applies to your trust, open accounts with suppliers that give credit.",
        "Os yw'r gwiriad credyd yn berthnasol i'ch ymddiriedolaeth, agorwch gyfrifon gyda chyflenwyr sy'n rhoi credyd.",
    ),
)
.about(&["legalForm", "tradesOnCredit"]);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/trades-on-credit-terms",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O9],
    policies: &[],
    asks: text(
        "Does the business trade on credit terms?",
        "A yw'r busnes yn masnachu ar delerau credyd?",
    ),
    each: Each::Once,
    fields: &["legalForm", "tradesOnCredit"],
    says: &[&ON_CREDIT, &NOT_ON_CREDIT, &IF_ASKED, &NOT_LISTED, &UNCLEAR],
    applies: always,
    check: |c| {
        c.form.requirement(&IF_ASKED, || {
            let found = c.form.trades_on_credit.says(&ON_CREDIT, &NOT_ON_CREDIT);
            found.map(|found| found.with([months(c)]))
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"legalForm":"company","tradesOnCredit":true}"#,
            Expect::Says(&ON_CREDIT)
        ),
        // Years of trading for cash are not trading on credit terms.
        case(
            "2026-11-22",
            r#"{"legalForm":"company","tradesOnCredit":false,"tradingSince":"2015-03-02"}"#,
            Expect::Says(&NOT_ON_CREDIT)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"academy-trust","tradesOnCredit":false}"#,
            Expect::Says(&IF_ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"local-authority","tradesOnCredit":false}"#,
            Expect::Says(&NOT_LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"other","tradesOnCredit":false}"#,
            Expect::Says(&UNCLEAR)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company"}"#,
            Expect::Missing(&["tradesOnCredit"])
        ),
        // A date does not stand in for the answer.
        case(
            "2026-11-22",
            r#"{"legalForm":"company","creditTradingSince":"2020-01-06"}"#,
            Expect::Missing(&["tradesOnCredit"])
        ),
        case(
            "2026-11-22",
            r#"{"tradesOnCredit":true}"#,
            Expect::Missing(&["legalForm"])
        ),
    ],
};
