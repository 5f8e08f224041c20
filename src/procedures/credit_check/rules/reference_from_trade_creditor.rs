use super::super::form::{Answers, RefereeKind};
use crate::prelude::*;

static SUPPLIER: Say = passed(
    "supplier",
    text(
        "A supplier that gives the business credit is a trade creditor.",
        "Mae cyflenwr sy'n rhoi credyd i'r busnes yn gredydwr masnach.",
    ),
)
.about(&["references[].kind"]);
static LANDLORD_OR_UTILITY: Say = passed(
    "landlord-or-utility",
    text(
        "A landlord or a utility company is taken as a trade creditor. OCR's page does not name them, so a supplier is the surer referee.",
        "Cymerir bod landlord neu gwmni cyfleustodau yn gredydwr masnach. Nid yw tudalen OCR yn eu henwi, felly mae cyflenwr yn ganolwr sicrach.",
    ),
)
.about(&["references[].kind"]);
static NO_REFEREE: Say = failed(
    "no-referee",
    text(
        "A bank, a solicitor or an accountant is no trade creditor. This reference is not counted.",
        "Nid yw banc, cyfreithiwr na chyfrifydd yn gredydwr masnach. Ni chaiff y geirda hwn ei gyfrif.",
    ),
    text(
        "Leave out the reference from a bank, a solicitor or an accountant. If more are needed, name a supplier that gives the business credit.",
        "Hepgorwch y geirda gan fanc, cyfreithiwr neu gyfrifydd. Os oes angen rhagor, enwch gyflenwr sy'n rhoi credyd i'r busnes.",
    ),
)
.about(&["references[].kind"]);
static SAME_FAMILY: Say = failed(
    "same-family",
    text(
        "We take a building society like a bank, and a law or accountancy firm like a solicitor or an accountant. This reference is not counted.",
        "Cymerwn gymdeithas adeiladu fel banc, a chwmni cyfreithwyr neu gyfrifwyr fel cyfreithiwr neu gyfrifydd. Ni chaiff y geirda hwn ei gyfrif.",
    ),
    text(
        "Leave out the reference from a building society, a law firm or an accountancy firm. If more are needed, name a supplier that gives the business credit.",
        "Hepgorwch y geirda gan gymdeithas adeiladu, cwmni cyfreithwyr neu gwmni cyfrifwyr. Os oes angen rhagor, enwch gyflenwr sy'n rhoi credyd i'r busnes.",
    ),
)
.about(&["references[].kind"]);
static ANOTHER_KIND: Say = cant_tell(
    "another-kind",
    text(
        "Whether a referee of this kind counts as a trade creditor is not stated.",
        "Ni nodir a yw canolwr o'r math hwn yn cyfrif fel credydwr masnach.",
    ),
    text(
        "Ask OCR whether a referee of this kind counts, or name a supplier that gives the business credit instead.",
        "Gofynnwch i OCR a yw canolwr o'r math hwn yn cyfrif, neu enwch gyflenwr sy'n rhoi credyd i'r busnes yn ei le.",
    ),
)
.about(&["references[].kind"])
.done_by(&["ask-about-referee"]);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/reference-from-trade-creditor",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::O11, &clauses::R_CREDIT_REFEREES],
    policies: &[],
    asks: text(
        "Is the reference from a trade creditor?",
        "A yw'r geirda gan gredydwr masnach?",
    ),
    each: Each::Item("references", |form| form.references_worth_a_look()),
    fields: &["legalForm", "references[].kind"],
    says: &[
        &SUPPLIER,
        &LANDLORD_OR_UTILITY,
        &NO_REFEREE,
        &SAME_FAMILY,
        &ANOTHER_KIND,
    ],
    applies: always,
    check: |c| {
        let reference = &c.form.references.get()?[c.item];
        Ok(match reference.kind.get()? {
            RefereeKind::TradeSupplier => SUPPLIER.plain(),
            RefereeKind::Landlord | RefereeKind::Utility => LANDLORD_OR_UTILITY.plain(),
            RefereeKind::Bank | RefereeKind::Solicitor | RefereeKind::Accountant => NO_REFEREE.plain(),
            RefereeKind::BuildingSociety | RefereeKind::ProfessionalFirm => SAME_FAMILY.plain(),
            RefereeKind::Other => ANOTHER_KIND.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"trade-supplier"}]}"#,
            Expect::Says(&SUPPLIER)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"landlord"}]}"#,
            Expect::Says(&LANDLORD_OR_UTILITY)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"utility"}]}"#,
            Expect::Says(&LANDLORD_OR_UTILITY)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"bank"}]}"#,
            Expect::Says(&NO_REFEREE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"trade-supplier"},{"kind":"solicitor"}]}"#,
            Expect::Says(&NO_REFEREE)
        )
        .item(1),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"accountant"}]}"#,
            Expect::Says(&NO_REFEREE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"building-society"}]}"#,
            Expect::Says(&SAME_FAMILY)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"legal-or-accountancy-llp"}]}"#,
            Expect::Says(&SAME_FAMILY)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"kind":"other"}]}"#,
            Expect::Says(&ANOTHER_KIND)
        ),
        // Worth knowing before OCR is asked whether the check applies at all.
        case(
            "2026-11-22",
            r#"{"legalForm":"academy-trust","references":[{"kind":"bank"}]}"#,
            Expect::Says(&NO_REFEREE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"other","references":[{"kind":"bank"}]}"#,
            Expect::Says(&NO_REFEREE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","references":[{"name":"Acme Paper"}]}"#,
            Expect::Missing(&["references[0].kind"])
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company"}"#,
            Expect::Missing(&["references"])
        ),
        case(
            "2026-11-22",
            r#"{"references":[{"kind":"bank"}]}"#,
            Expect::Missing(&["legalForm"])
        ),
        case(
            "2026-11-22",
            r#"{"references":[{"kind":"bank"},{"name":"Acme Paper"}]}"#,
            Expect::Missing(&["legalForm", "references[1].kind"])
        ),
    ],
};
