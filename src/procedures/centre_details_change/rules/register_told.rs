use super::super::form::Answers;
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The Register has been told of the change.",
        "Mae'r Gofrestr wedi cael gwybod am y newid.",
    ),
)
.about(&["sent", "sentOn"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "It has changed, and the Register has not been told. Day of the change: {changed}.",
        "Mae wedi newid, ac nid yw'r Gofrestr wedi cael gwybod. Diwrnod y newid: {changed}.",
    ),
    text(
        "Tell the Register of the change now.",
        "Rhowch wybod i'r Gofrestr am y newid nawr.",
    ),
)
.about(&["sentTo", "sent"])
.done_by(&[
    "tell-of-name",
    "tell-of-address-or-storage",
    "tell-of-other-detail",
    "tell-of-change",
]);
static NOT_YET_CHANGED: Say = inapplicable(
    "not-yet-changed",
    text(
        "It has not changed yet, so nothing is late. The Register can be told beforehand.",
        "Nid yw wedi newid eto, felly nid oes dim yn hwyr. Gellir rhoi gwybod i'r Gofrestr ymlaen llaw.",
    ),
);
static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "The answers say that the notice has not been sent, and give a day on which it was.",
        "Mae'r atebion yn dweud nad yw'r hysbysiad wedi'i anfon, ac yn rhoi diwrnod y gwnaed hynny.",
    ),
    text(
        "Correct the answer on whether the notice has been sent, or take the day away.",
        "Cywirwch yr ateb ynghylch a yw'r hysbysiad wedi'i anfon, neu dilëwch y diwrnod.",
    ),
)
.about(&["sent", "sentOn"]);
static DAY_TO_COME: Say = cant_tell(
    "day-to-come",
    text(
        "The answers say that the Register has been told, on a day that is still to come.",
        "Mae'r atebion yn dweud ei bod wedi cael gwybod, ar ddiwrnod sydd eto i ddod.",
    ),
    text(
        "Correct the day on which the notice was sent, or say that it has not been sent yet.",
        "Cywirwch y diwrnod yr anfonwyd yr hysbysiad, neu dywedwch nad yw wedi'i anfon eto.",
    ),
)
.about(&["sent", "sentOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/register-told",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W12, &clauses::W13, &clauses::NCN1, &clauses::R_IMMEDIATELY],
    policies: &[],
    asks: text(
        "Has the Register been told of a change that has happened?",
        "A yw'r Gofrestr wedi cael gwybod am newid sydd wedi digwydd?",
    ),
    each: Each::Item("changes", |form| form.changes.get().map(<[_]>::len)),
    fields: &["changes[].changedOn", "sending", "sentTo", "sent", "sentOn"],
    says: &[&TOLD, &NOT_TOLD, &NOT_YET_CHANGED, &DAY_TO_COME, &DISAGREE],
    applies: always,
    check: |c| {
        let change = &c.form.changes.get()?[c.item];
        consider(c.form.disagrees(c.as_of), |disagrees| {
            if disagrees {
                return Ok(DISAGREE.plain());
            }
            consider(c.form.is_told_as_agreed(c.as_of, c.parameters().address), |told| {
                Ok(if told {
                    if c.form.sent_on.get()? <= c.as_of {
                        TOLD.plain()
                    } else {
                        DAY_TO_COME.plain()
                    }
                } else {
                    let changed = change.changed_on.get()?;
                    if changed <= c.as_of {
                        NOT_TOLD.with([day("changed", changed)])
                    } else {
                        NOT_YET_CHANGED.plain()
                    }
                })
            })
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-19"}"#, Expect::Says(&TOLD)),
        // Told today.
        case("2026-11-22", r#"{"changes":[{"what":"name","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-22"}"#, Expect::Says(&TOLD)),
        // Told beforehand: the day of the change does not matter, nor what changes.
        case("2026-11-22", r#"{"changes":[{}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-22"}"#, Expect::Says(&TOLD)),
        // What went to another address has not told the Register, whenever it was sent.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"centres@wjec.co.uk","sent":true}"#, Expect::Says(&NOT_TOLD)).facts(&[("changed", "2026-11-20")]),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-23"}],"sending":"attached","sentTo":"centres@wjec.co.uk","sent":true,"sentOn":"2026-11-20"}"#, Expect::Says(&NOT_YET_CHANGED)),
        // By post it was told, though not in the published way; that is looked at on its own.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"other","sent":true,"sentOn":"2026-11-20"}"#, Expect::Says(&TOLD)),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sent":true,"sentOn":"2026-11-20"}"#, Expect::Missing(&["sentTo"])),
        // It cannot have been told tomorrow.
        case("2026-11-22", r#"{"changes":[{"what":"name","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-23"}"#, Expect::Says(&DAY_TO_COME)),
        // Not sent, and yet a day on which it was; a day that is still to come can be a plan.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sent":false,"sentOn":"2026-11-22"}"#, Expect::Says(&DISAGREE)),
        case("2026-11-22", r#"{"changes":[{}],"sent":false,"sentOn":"2026-11-20"}"#, Expect::Says(&DISAGREE)),
        // Either it was sent on that day, or the answers disagree: when it changed does not matter.
        case("2026-11-22", r#"{"changes":[{}],"sending":"other","sentOn":"2026-11-20"}"#, Expect::Missing(&["sent"])),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sent":false,"sentOn":"2026-11-23"}"#, Expect::Says(&NOT_TOLD)),
        // A change today is due today, whatever it is.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-22"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("changed", "2026-11-22")]),
        case("2026-11-22", r#"{"changes":[{"changedOn":"2026-11-21"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("changed", "2026-11-21")]),
        case("2026-11-22", r#"{"changes":[{"what":"name","changedOn":"2026-09-01"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("changed", "2026-09-01")]),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-23"}],"sent":false}"#, Expect::Says(&NOT_YET_CHANGED)),
        // 29 February: the day before it, it has not changed; on it, it has.
        case("2028-02-28", r#"{"changes":[{"what":"secure-storage","changedOn":"2028-02-29"}],"sent":false}"#, Expect::Says(&NOT_YET_CHANGED)),
        case("2028-02-29", r#"{"changes":[{"what":"secure-storage","changedOn":"2028-02-29"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).facts(&[("changed", "2028-02-29")]),
        // A day that the calendar does not have is not an answer.
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-02-29"}],"sent":false}"#, Expect::Missing(&["changes[0].changedOn"])),
        case("2026-11-22", r#"{"changes":[{"what":"name","changedOn":"2026-11-25"},{"what":"address","changedOn":"2026-11-20"}],"sent":false}"#, Expect::Says(&NOT_TOLD)).item(1).facts(&[("changed", "2026-11-20")]),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true}"#, Expect::Missing(&["sentOn"])),
        case("2026-11-22", r#"{"changes":[{"what":"address"}],"sent":false}"#, Expect::Missing(&["changes[0].changedOn"])),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}]}"#, Expect::Missing(&["sending", "sentTo", "sent", "sentOn"])),
        case("2026-11-22", r#"{"changes":[{"what":"address","changedOn":"2026-11-20"}],"sentOn":"2026-11-20"}"#, Expect::Missing(&["sending", "sentTo", "sent"])),
        case("2026-11-22", r#"{"changes":[{}]}"#, Expect::Missing(&["changes[0].changedOn", "sending", "sentTo", "sent", "sentOn"])),
        case("2026-11-22", r#"{"sending":"attached","sentTo":"ncn@ocr.org.uk","sent":true,"sentOn":"2026-11-22"}"#, Expect::Missing(&["changes"])),
    ],
};
