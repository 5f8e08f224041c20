use super::super::form::{Answers, Risk};
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The people whose data it is have been told.",
        "Rhoddwyd gwybod i'r bobl y mae'r data'n perthyn iddynt.",
    ),
)
.about(&["peopleTold"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "The risk to people is high, and they have not been told.",
        "Mae'r risg i bobl yn uchel, ac ni roddwyd gwybod iddynt.",
    ),
    text(
        "Tell the people whose personal data the incident concerns, without undue delay.",
        "Rhowch wybod i'r bobl y mae'r digwyddiad yn ymwneud â'u data personol, heb oedi diangen.",
    ),
)
.about(&["peopleTold"])
.done_by(&["tell-people"]);
static NOT_HIGH: Say = inapplicable(
    "risk-not-high",
    text(
        "The risk to people is not high, so they need not be told.",
        "Nid yw'r risg i bobl yn uchel, felly nid oes rhaid rhoi gwybod iddynt.",
    ),
);
static RISK_NOT_KNOWN: Say = cant_tell(
    "risk-not-known",
    text(
        "Whether people have to be told depends on the risk to them, which is not known yet.",
        "Mae p'un a oes rhaid rhoi gwybod i bobl yn dibynnu ar y risg iddynt, nad yw'n hysbys eto.",
    ),
    text(
        "Assess at once what risk the cyber incident means for people whose personal data you hold.",
        "Aseswch ar unwaith pa risg y mae'r digwyddiad seiber yn ei golygu i bobl yr ydych yn dal eu data personol.",
    ),
)
.about(&["riskToPeople"])
.done_by(&["assess-risk"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/people-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ICO3],
    policies: &[],
    asks: text(
        "Where the risk is high, have the people whose data it is been told?",
        "Lle mae'r risg yn uchel, a roddwyd gwybod i'r bobl y mae'r data'n perthyn iddynt?",
    ),
    each: Each::Once,
    fields: &["incidentHappened", "nation", "riskToPeople", "peopleTold"],
    says: &[&TOLD, &NOT_TOLD, &NOT_HIGH, &RISK_NOT_KNOWN],
    applies: |c| c.form.happened_in_uk(),
    check: |c| {
        consider(c.form.risk.get(), |risk| {
            Ok(match risk {
                Risk::NoPersonalData | Risk::Unlikely | Risk::Likely => NOT_HIGH.plain(),
                Risk::NotKnown => RISK_NOT_KNOWN.plain(),
                Risk::High if c.form.people_told.get()? => TOLD.plain(),
                Risk::High => NOT_TOLD.plain(),
            })
        })
    },
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"high-risk","peopleTold":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","peopleTold":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","peopleTold":false}"#,
            Expect::Says(&NOT_HIGH)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"no-personal-data"}"#,
            Expect::Says(&NOT_HIGH)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"not-known","peopleTold":true}"#,
            Expect::Says(&RISK_NOT_KNOWN)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"high-risk"}"#,
            Expect::Missing(&["peopleTold"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales"}"#,
            Expect::Missing(&["riskToPeople", "peopleTold"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"riskToPeople":"high-risk","peopleTold":true}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-02-14",
            r#"{"nation":"wales","riskToPeople":"high-risk","peopleTold":true}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere","riskToPeople":"high-risk"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"nation":"wales"}"#,
            Expect::Inapplicable
        ),
    ],
};
