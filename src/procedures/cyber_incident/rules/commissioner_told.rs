use super::super::clock::{hours, is_to_come, is_told};
use super::super::form::{Answers, Risk};
use crate::prelude::*;

static TOLD: Say = passed("told", text("The ICO has been told.", "Rhoddwyd gwybod i'r ICO."))
    .about(&["toldCommissioner", "commissionerToldAt"]);
static STILL_TO_TELL: Say = cant_tell(
    "still-to-tell",
    text(
        "People are likely to be at risk, so the ICO has to be told without undue delay, and it has not been.",
        "Mae risg i bobl yn debygol, felly rhaid rhoi gwybod i'r ICO heb oedi diangen, ac ni wnaed hynny.",
    ),
    text(
        "Tell the ICO of the personal data breach now, online or on 0303 123 1113. What is not known yet can follow.",
        "Rhowch wybod i'r ICO nawr fod diogelwch data personol wedi'i dorri, ar-lein neu ar 0303 123 1113. Gall yr hyn nad yw'n hysbys eto ddilyn.",
    ),
)
.about(&["toldCommissioner"])
.done_by(&["tell-commissioner", "tell-commissioner-late", "tell-data-protection-authority"]);
static TO_COME: Say = cant_tell(
    "time-to-come",
    text(
        "The time given for when the ICO was told is still to come.",
        "Mae'r amser a roddwyd ar gyfer pryd y rhoddwyd gwybod i'r ICO eto i ddod.",
    ),
    text(
        "If the ICO has not been told of the personal data breach yet, tell it now.",
        "Os nad yw'r ICO wedi cael gwybod eto fod diogelwch data personol wedi'i dorri, rhowch wybod iddi nawr.",
    ),
)
.about(&["toldCommissioner", "commissionerToldAt"])
.done_by(&[
    "tell-commissioner",
    "tell-commissioner-late",
    "tell-data-protection-authority",
]);
static RISK_NOT_KNOWN: Say = cant_tell(
    "risk-not-known",
    text(
        "Whether the ICO has to be told depends on the risk to people, which is not known yet.",
        "Mae p'un a oes rhaid rhoi gwybod i'r ICO yn dibynnu ar y risg i bobl, nad yw'n hysbys eto.",
    ),
    text(
        "Assess the risk to people at once. If you cannot before the {hours} hours end, ask the ICO on 0303 123 1113, or report to it what you know.",
        "Aseswch y risg i bobl ar unwaith. Os na allwch cyn diwedd y {hours} awr, gofynnwch i'r ICO ar 0303 123 1113, neu rhowch wybod iddi am yr hyn a wyddoch.",
    ),
)
.about(&["riskToPeople"])
.done_by(&["assess-risk"]);
static UNLIKELY: Say = inapplicable(
    "risk-unlikely",
    text(
        "A risk to people is unlikely, so the ICO need not be told. That decision has to be recorded.",
        "Mae risg i bobl yn annhebygol, felly nid oes rhaid rhoi gwybod i'r ICO. Rhaid cofnodi'r penderfyniad hwnnw.",
    ),
);
static NO_DATA: Say = inapplicable(
    "no-personal-data",
    text(
        "No personal data is involved, so there is nothing to tell the ICO.",
        "Nid oes data personol yn gysylltiedig, felly nid oes dim i roi gwybod amdano i'r ICO.",
    ),
);
static ABROAD: Say = cant_tell(
    "outside-united-kingdom",
    text(
        "Which data protection authority a centre outside the United Kingdom has to tell, and by when, is not known to us.",
        "Ni wyddom i ba awdurdod diogelu data y mae'n rhaid i ganolfan y tu allan i'r Deyrnas Unedig roi gwybod, nac erbyn pryd.",
    ),
    text(
        "Ask the data protection authority where you are, and the ICO if people in the United Kingdom are affected.",
        "Gofynnwch i'r awdurdod diogelu data lle'r ydych chi, ac i'r ICO os effeithir ar bobl yn y Deyrnas Unedig.",
    ),
)
.about(&["nation"])
.done_by(&["ask-data-protection-authority"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/commissioner-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ICO1, &clauses::ICO2, &clauses::ICO4, &clauses::ICO5],
    policies: &[],
    asks: text(
        "Where people are at risk, has the ICO been told?",
        "Lle mae risg i bobl, a roddwyd gwybod i'r ICO?",
    ),
    each: Each::Once,
    fields: &[
        "incidentHappened",
        "nation",
        "riskToPeople",
        "toldCommissioner",
        "commissionerToldAt",
    ],
    says: &[
        &TOLD,
        &STILL_TO_TELL,
        &TO_COME,
        &RISK_NOT_KNOWN,
        &UNLIKELY,
        &NO_DATA,
        &ABROAD,
    ],
    applies: |c| c.form.happened.get(),
    check: |c| {
        consider(c.form.nation.get(), |nation| {
            consider(c.form.risk.get(), |risk| match risk {
                Risk::NoPersonalData => Ok(NO_DATA.plain()),
                _ if nation == Nation::Elsewhere => Ok(ABROAD.plain()),
                Risk::Unlikely => Ok(UNLIKELY.plain()),
                Risk::NotKnown => consider(is_told(c), |told| {
                    if told {
                        return c.form.told_ico_at.get().map(|_| TOLD.plain());
                    }
                    Ok(RISK_NOT_KNOWN.with([hours(c)]))
                }),
                Risk::Likely | Risk::High => consider(c.form.told_ico.get(), |told| {
                    Ok(if !told {
                        STILL_TO_TELL.plain()
                    } else if is_to_come(c, c.form.told_ico_at.get()?) {
                        TO_COME.plain()
                    } else {
                        TOLD.plain()
                    })
                }),
            })
        })
    },
    cases: cases![
        case(
            "2026-02-14T09:00Z",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-02-14T08:15"}"#,
            Expect::Says(&TOLD)
        ),
        // At this very minute, a minute from now, and later on a day that is given without a time.
        case(
            "2026-02-14T09:00Z",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"high-risk","toldCommissioner":true,"commissionerToldAt":"2026-02-14T09:00"}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14T09:00Z",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"high-risk","toldCommissioner":true,"commissionerToldAt":"2026-02-14T09:01"}"#,
            Expect::Says(&TO_COME)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-02-14T23:59"}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-02-15T00:00"}"#,
            Expect::Says(&TO_COME)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"northern-ireland","riskToPeople":"risk","toldCommissioner":false}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"scotland","riskToPeople":"high-risk","toldCommissioner":false}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"not-known","toldCommissioner":false}"#,
            Expect::Says(&RISK_NOT_KNOWN)
        ),
        // Who has told the ICO already owes it nothing more, whatever the risk turns out to be.
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"not-known","toldCommissioner":true,"commissionerToldAt":"2026-02-16T16:30"}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"not-known","toldCommissioner":true,"commissionerToldAt":"2026-02-17T00:00"}"#,
            Expect::Says(&RISK_NOT_KNOWN)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"not-known"}"#,
            Expect::Missing(&["toldCommissioner", "commissionerToldAt"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"england","riskToPeople":"risk-unlikely"}"#,
            Expect::Says(&UNLIKELY)
        ),
        // Wherever the centre is.
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"riskToPeople":"no-personal-data"}"#,
            Expect::Says(&NO_DATA)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere","riskToPeople":"risk-unlikely"}"#,
            Expect::Says(&ABROAD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere","riskToPeople":"high-risk","toldCommissioner":true}"#,
            Expect::Says(&ABROAD)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales"}"#,
            Expect::Missing(&["riskToPeople", "toldCommissioner", "commissionerToldAt"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk"}"#,
            Expect::Missing(&["toldCommissioner", "commissionerToldAt"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true}"#,
            Expect::Missing(&["commissionerToldAt"])
        ),
        // The hour that comes twice: which of the two is not said.
        case(
            "2026-10-26",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-10-25T01:30"}"#,
            Expect::Missing(&["commissionerToldAt"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"riskToPeople":"not-known","toldCommissioner":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-02-14",
            r#"{"nation":"wales","riskToPeople":"not-known","toldCommissioner":false}"#,
            Expect::Missing(&["incidentHappened"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"nation":"wales","riskToPeople":"risk","toldCommissioner":false}"#,
            Expect::Inapplicable
        ),
    ],
};
