use super::super::form::{Answers, EACH, listed};
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The awarding body has been told of the incident.",
        "Rhoddwyd gwybod i'r corff dyfarnu am y digwyddiad.",
    ),
)
.about(&["awardingBodies[].told"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "WJEC has not been told of the incident.",
        "Ni roddwyd gwybod i CBAC am y digwyddiad.",
    ),
    text(
        "Tell WJEC of the incident, at its address or number for incidents.",
        "Rhowch wybod i CBAC am y digwyddiad, drwy ei gyfeiriad neu ei rif ar gyfer digwyddiadau.",
    ),
)
.about(&["awardingBodies[].told"])
.done_by(&["tell-wjec"]);
static NO_RULE_HELD: Say = cant_tell(
    "not-told-no-rule-held",
    text(
        "The awarding body has not been told. What it asks of a centre after a cyber incident, and where it takes such news, is not published where we looked.",
        "Ni roddwyd gwybod i'r corff dyfarnu. Ni chyhoeddwyd, hyd y gwelsom, beth y mae'n ei ofyn gan ganolfan ar ôl digwyddiad seiber, nac ymhle y mae'n derbyn gwybodaeth o'r fath.",
    ),
    text(
        "Tell the awarding body of the incident by its own route, or ask it for that route.",
        "Rhowch wybod i'r corff dyfarnu am y digwyddiad drwy ei lwybr ei hun, neu gofynnwch iddo am y llwybr hwnnw.",
    ),
)
.about(&["awardingBodies[].told"])
.done_by(&["tell-awarding-body"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/awarding-body-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W27, &clauses::R_CYBER_NAMES],
    policies: &[],
    asks: text(
        "Has the awarding body been told of the incident?",
        "A roddwyd gwybod i'r corff dyfarnu am y digwyddiad?",
    ),
    each: EACH,
    fields: &["incidentHappened", "awardingBodies[].awardingBody", "awardingBodies[].told"],
    says: &[&TOLD, &NOT_TOLD, &NO_RULE_HELD],
    applies: |c| c.form.happened.get(),
    check: |c| {
        let one = listed(c)?;
        consider(one.told.get(), |told| {
            Ok(if told {
                TOLD.plain()
            } else if one.body.get()? == Body::Wjec {
                NOT_TOLD.plain()
            } else {
                NO_RULE_HELD.plain()
            })
        })
    },
    cases: cases![
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"awardingBody":"wjec","told":true}]}"#, Expect::Says(&TOLD)),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"told":true}]}"#, Expect::Says(&TOLD)),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"awardingBody":"wjec","told":false}]}"#, Expect::Says(&NOT_TOLD)),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"awardingBody":"wjec","told":true},{"awardingBody":"ocr","told":false}]}"#, Expect::Says(&NO_RULE_HELD)).item(1),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"awardingBody":"other","told":false}]}"#, Expect::Says(&NO_RULE_HELD)),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"told":false}]}"#, Expect::Missing(&["awardingBodies[0].awardingBody"])),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{"awardingBody":"ocr"}]}"#, Expect::Missing(&["awardingBodies[0].told"])),
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[{}]}"#, Expect::Missing(&["awardingBodies[0].awardingBody", "awardingBodies[0].told"])),
        case("2026-02-14", r#"{"incidentHappened":true}"#, Expect::Missing(&["awardingBodies"])),
        // An empty list tells nobody.
        case("2026-02-14", r#"{"incidentHappened":true,"awardingBodies":[]}"#, Expect::Missing(&["awardingBodies"])),
        case("2026-02-14", r#"{"incidentHappened":false,"awardingBodies":[]}"#, Expect::Inapplicable),
        case("2026-02-14", r#"{"awardingBodies":[{"awardingBody":"wjec","told":true}]}"#, Expect::Missing(&["incidentHappened"])),
    ],
};
