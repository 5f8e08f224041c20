use super::super::form::Answers;
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The National Cyber Security Centre has been told.",
        "Rhoddwyd gwybod i'r Ganolfan Seiberddiogelwch Genedlaethol.",
    ),
)
.about(&["toldSecurityCentre"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "The National Cyber Security Centre has not been told. By our reading it is the authority that WJEC's second step names.",
        "Ni roddwyd gwybod i'r Ganolfan Seiberddiogelwch Genedlaethol. Yn ôl ein darlleniad ni, dyma'r awdurdod y mae ail gam CBAC yn ei enwi.",
    ),
    text(
        "Report the incident to the National Cyber Security Centre, on its form.",
        "Rhowch wybod i'r Ganolfan Seiberddiogelwch Genedlaethol am y digwyddiad, ar ei ffurflen.",
    ),
)
.about(&["toldSecurityCentre"])
.done_by(&["tell-security-centre"]);
static SOURCES_DIFFER: Say = cant_tell(
    "sources-differ",
    text(
        "The National Cyber Security Centre has not been told. WJEC's list asks for it, by our reading. The guidance for schools in Wales does not expect an incident in a school to involve it.",
        "Ni roddwyd gwybod i'r Ganolfan Seiberddiogelwch Genedlaethol. Mae rhestr CBAC yn gofyn am hynny, yn ôl ein darlleniad ni. Nid yw'r canllawiau ar gyfer ysgolion yng Nghymru yn disgwyl i ddigwyddiad mewn ysgol ei chynnwys.",
    ),
    text(
        "Ask WJEC whether it wants the National Cyber Security Centre to be told of this incident.",
        "Gofynnwch i CBAC a yw am i'r Ganolfan Seiberddiogelwch Genedlaethol gael gwybod am y digwyddiad hwn.",
    ),
)
.about(&["toldSecurityCentre"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/security-centre-told",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W25, &clauses::NCSC1, &clauses::HWB1, &clauses::R_CYBER_NAMES],
    policies: &[],
    asks: text(
        "Has the National Cyber Security Centre been told?",
        "A roddwyd gwybod i'r Ganolfan Seiberddiogelwch Genedlaethol?",
    ),
    each: Each::Once,
    fields: &["incidentHappened", "nation", "toldSecurityCentre"],
    says: &[&TOLD, &NOT_TOLD, &SOURCES_DIFFER],
    applies: |c| c.form.happened_in_uk(),
    check: |c| {
        consider(c.form.told_ncsc.get(), |told| {
            Ok(if told {
                TOLD.plain()
            } else if c.form.nation.get()? == Nation::Wales {
                SOURCES_DIFFER.plain()
            } else {
                NOT_TOLD.plain()
            })
        })
    },
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","toldSecurityCentre":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","toldSecurityCentre":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","toldSecurityCentre":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"scotland","toldSecurityCentre":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","toldSecurityCentre":false}"#,
            Expect::Says(&SOURCES_DIFFER)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales"}"#,
            Expect::Missing(&["toldSecurityCentre"])
        ),
        // Abroad it would not be asked.
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"toldSecurityCentre":true}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-02-14",
            r#"{"nation":"wales","toldSecurityCentre":true}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"nation":"wales","toldSecurityCentre":false}"#,
            Expect::Inapplicable
        ),
    ],
};
