use super::super::form::{Answers, What};
use crate::prelude::*;

static IN_TIME: Say = passed(
    "in-time",
    text(
        "The Register was told on the day of the change or before it.",
        "Cafodd y Gofrestr wybod ar ddiwrnod y newid neu cyn hynny.",
    ),
)
.about(&["changes[].changedOn", "sentOn"]);
static AFTERWARDS: Say = failed(
    "afterwards",
    text(
        "The Register was told after the change, and the published word is 'immediately'. No number of days is published. Days after the change: {days}.",
        "Cafodd y Gofrestr wybod ar ôl y newid, ac 'ar unwaith' yw'r gair a gyhoeddwyd. Ni chyhoeddir nifer o ddyddiau. Dyddiau ar ôl y newid: {days}.",
    ),
    text(
        "Note why the Register was told later than the change, so that you can explain it.",
        "Nodwch pam y cafodd y Gofrestr wybod yn hwyrach na'r newid, er mwyn i chi allu ei egluro.",
    ),
)
.about(&["changes[].changedOn", "sentOn"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "It has changed and the Register has not been told, though the published word is 'immediately'. Days since the change: {days}.",
        "Mae wedi newid ac nid yw'r Gofrestr wedi cael gwybod, er mai 'ar unwaith' yw'r gair a gyhoeddwyd. Dyddiau ers y newid: {days}.",
    ),
    text(
        "Tell the Register of the change today, and say why if it could not be told before.",
        "Rhowch wybod i'r Gofrestr am y newid heddiw, a dywedwch pam os na ellid rhoi gwybod iddi cyn hyn.",
    ),
)
.about(&["sentTo", "sent"])
.done_by(&["tell-of-name", "tell-of-address-or-storage", "tell-of-other-detail", "tell-of-change"]);
static NOT_YET_CHANGED: Say = inapplicable(
    "not-yet-changed",
    text(
        "It has not changed yet. Tell the Register by the day of the change.",
        "Nid yw wedi newid eto. Rhowch wybod i'r Gofrestr erbyn diwrnod y newid.",
    ),
);
static DISAGREE: Say = inapplicable(
    "answers-disagree",
    text(
        "The answers on whether the Register was told, and when, do not fit together, so nothing is measured by them.",
        "Nid yw'r atebion ynghylch a gafodd y Gofrestr wybod, a phryd, yn gyson â'i gilydd, felly ni fesurir dim wrthynt.",
    ),
);
static DAY_TO_COME: Say = inapplicable(
    "day-to-come",
    text(
        "The day given for telling the Register is still to come, so nothing is measured by it.",
        "Mae'r diwrnod a roddwyd ar gyfer rhoi gwybod i'r Gofrestr eto i ddod, felly ni fesurir dim wrtho.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/told-at-once",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W13, &clauses::R_IMMEDIATELY],
    policies: &[],
    asks: text(
        "Was the Register told of a new address or secure storage at once?",
        "A gafodd y Gofrestr wybod ar unwaith am gyfeiriad neu gyfleuster storio diogel newydd?",
    ),
    each: Each::Item("changes", |form| form.changes.get().map(<[_]>::len)),
    fields: &["changes[].what", "changes[].changedOn", "sending", "sentTo", "sent", "sentOn"],
    says: &[&IN_TIME, &AFTERWARDS, &NOT_TOLD, &NOT_YET_CHANGED, &DAY_TO_COME, &DISAGREE],
    applies: |c| c.form.changes.get()?[c.item].what.get().map(What::is_premises),
    check: |c| {
        let changed = c.form.changes.get()?[c.item].changed_on.get();
        consider(c.form.disagrees(c.as_of), |disagrees| {
            if disagrees {
                return Ok(DISAGREE.plain());
            }
            consider(c.form.is_told_as_agreed(c.as_of, c.parameters().address), |told| {
                if told {
                    let sent_on = c.form.sent_on.get();
                    if sent_on.as_ref().is_ok_and(|day| *day > c.as_of) {
                        return Ok(DAY_TO_COME.plain());
                    }
                    let (sent_on, changed) = both(sent_on, changed)?;
                    let days = date::days_between(changed, sent_on);
                    Ok(if days <= 0 {
                        IN_TIME.plain()
                    } else {
                        AFTERWARDS.with([count("days", days)])
                    })
                } else {
                    let days = date::days_between(changed?, c.as_of);
                    Ok(if days < 0 {
                        NOT_YET_CHANGED.plain()
                    } else {
                        NOT_TOLD.with([count("days", days)])
                    })
                }
            })
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sent":false,"sentOn":"2026-11-22"}"#, Expect::Says(&DISAGREE)),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-19"}"#, Expect::Says(&IN_TIME)),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-20"}"#, Expect::Says(&IN_TIME)),
        // Another address than the Register's is not in time, whenever it was sent.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"centres@wjec.co.uk","sent":true,"sentOn":"2026-11-19"}"#, Expect::Says(&NOT_TOLD)).facts(&[("days", "2")]),
        // One day later there is something to explain: no days of grace.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-21"}"#, Expect::Says(&AFTERWARDS)).facts(&[("days", "1")]),
        // A weekend counts, and so does 29 February.
        case("2028-03-10", r#"{"changes":[{"what":"secure-storage","changedOn":"2028-02-28"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2028-03-01"}"#, Expect::Says(&AFTERWARDS)).facts(&[("days", "2")]),
        case("2026-11-22", r#"{"changes":[{"what":"secure-storage","changedOn":"2026-11-22"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("days", "0")]),
        case("2026-11-22", r#"{"changes":[{"what":"secure-storage","changedOn":"2026-11-12"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("days", "10")]),
        case("2026-11-22", r#"{"changes":[{"what":"secure-storage","changedOn":"2026-11-23"}],"sent":false}"#, Expect::Says(&NOT_YET_CHANGED)),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-23"}"#, Expect::Says(&DAY_TO_COME)),
        case("2026-11-22", r#"{"changes":[{"what":"address"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-23"}"#, Expect::Says(&DAY_TO_COME)),
        // The word is not used of the name, nor of people or other details.
        case("2026-11-22", r#"{"changes":[{"what":"name","changedOn":"2026-11-01"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-20"}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"changes":[{"what":"head-of-centre","changedOn":"2026-11-01"}],"sent":false}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"changes":[{"what":"other"}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"changes":[{"what":"name"},{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-22"}"#, Expect::Says(&AFTERWARDS)).item(1).facts(&[("days", "2")]),
        case("2026-11-22", r#"{"changes":[{"what":"address"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true}"#, Expect::Missing(&["changes[0].changedOn", "sentOn"])),
        case("2026-11-22", r#"{"changes":[{"what":"address"}]}"#, Expect::Missing(&["changes[0].changedOn", "sending", "sentTo", "sent", "sentOn"])),
        case("2026-11-22", r#"{"changes":[{"changedOn":"2026-11-20"}],"sent":false}"#, Expect::Missing(&["changes[0].what"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["changes", "sending", "sentTo", "sent", "sentOn"])),
        // An email to another address told nothing, so the day of sending matters for no change.
        case("2026-11-22", r#"{"sending":"attached","sentTo":"centres@wjec.co.uk","sent":true}"#, Expect::Missing(&["changes"])),
    ],
};
