use super::super::form::Answers;
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text("Report Fraud has been told.", "Rhoddwyd gwybod i Report Fraud."),
)
.about(&["toldReportFraud"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "Report Fraud has not been told. By our reading it is the second service that WJEC's third step names.",
        "Ni roddwyd gwybod i Report Fraud. Yn ôl ein darlleniad ni, dyma'r ail wasanaeth y mae trydydd cam CBAC yn ei enwi.",
    ),
    text(
        "Tell Report Fraud of the incident online, or on 0300 123 2040.",
        "Rhowch wybod i Report Fraud am y digwyddiad ar-lein, neu ar 0300 123 2040.",
    ),
)
.about(&["toldReportFraud"])
.done_by(&["tell-report-fraud"]);
static SCOTLAND: Say = inapplicable(
    "scotland",
    text(
        "Report Fraud takes no reports from Scotland. There the police take them.",
        "Nid yw Report Fraud yn derbyn adroddiadau o'r Alban. Yno yr heddlu sy'n eu derbyn.",
    ),
);
static ABROAD: Say = inapplicable(
    "outside-united-kingdom",
    text(
        "Report Fraud is for England, Wales and Northern Ireland. The local police know where cyber crime is reported where you are.",
        "Mae Report Fraud ar gyfer Cymru, Lloegr a Gogledd Iwerddon. Mae'r heddlu lleol yn gwybod ble y rhoddir gwybod am seiberdroseddu lle'r ydych chi.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/report-fraud-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W26, &clauses::RF1, &clauses::RF2, &clauses::R_CYBER_NAMES],
    policies: &[],
    asks: text("Has Report Fraud been told?", "A roddwyd gwybod i Report Fraud?"),
    each: Each::Once,
    fields: &["incidentHappened", "nation", "toldReportFraud"],
    says: &[&TOLD, &NOT_TOLD, &SCOTLAND, &ABROAD],
    applies: |c| c.form.happened.get(),
    check: |c| {
        consider(c.form.nation.get(), |nation| match nation {
            Nation::Scotland => Ok(SCOTLAND.plain()),
            Nation::Elsewhere => Ok(ABROAD.plain()),
            Nation::England | Nation::Wales | Nation::NorthernIreland => c.form.told_fraud.says(&TOLD, &NOT_TOLD),
        })
    },
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","toldReportFraud":true}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","toldReportFraud":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"northern-ireland","toldReportFraud":false}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"scotland","toldReportFraud":false}"#,
            Expect::Says(&SCOTLAND)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere"}"#,
            Expect::Says(&ABROAD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales"}"#,
            Expect::Missing(&["toldReportFraud"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"toldReportFraud":true}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true}"#,
            Expect::Missing(&["nation", "toldReportFraud"])
        ),
        case(
            "2026-02-14",
            r#"{"nation":"scotland"}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"nation":"wales","toldReportFraud":false}"#,
            Expect::Inapplicable
        ),
    ],
};
