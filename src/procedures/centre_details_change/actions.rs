//! What to do next.

use super::dates::{told_by_now, untold};
use super::form::{Answers, EACH, What};
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "tell-of-name",
        cites: &[&clauses::J13, &clauses::W12, &clauses::NCN1],
        policies: &[],
        says: text(
            "Email the NCN Register about the new name. A signed letter on the centre's headed paper, attached, is the surer form. Access arrangements and inspections work with what the Register holds.",
            "E-bostiwch Gofrestr yr NCN am yr enw newydd. Llythyr wedi'i lofnodi ar bapur â phennyn y ganolfan, ynghlwm, yw'r ffurf ddiogelaf. Mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r hyn sydd ar y Gofrestr.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: EACH,
        due: |c| untold(c, |what| what == What::Name).map(|untold| untold.then(Due::undated)),
    },
    ActionRule {
        code: "tell-of-address-or-storage",
        cites: &[&clauses::J13, &clauses::W13, &clauses::NCN1, &clauses::R_IMMEDIATELY],
        policies: &[],
        says: text(
            "Email the NCN Register about the new address or secure storage, with an attachment on the centre's headed paper, signed by the head of centre. The published word is 'immediately': access arrangements and inspections work with what the Register holds.",
            "E-bostiwch Gofrestr yr NCN am y cyfeiriad neu'r cyfleuster storio diogel newydd, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. 'Ar unwaith' yw'r gair a gyhoeddwyd: mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r hyn sydd ar y Gofrestr.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: EACH,
        due: |c| {
            let changed_on = c.form.changes.get()?[c.item].changed_on.get();
            let due = changed_on.map_or_else(|_| Due::undated(), |day| Due::by(day.max(c.as_of)));
            Ok(untold(c, What::is_premises)?.then_some(due))
        },
    },
    ActionRule {
        code: "tell-of-other-detail",
        cites: &[&clauses::J13, &clauses::NCN1],
        policies: &[],
        says: text(
            "Email the NCN Register about the change, with an attachment on the centre's headed paper, signed by the head of centre. Access arrangements and inspections work with what the Register holds.",
            "E-bostiwch Gofrestr yr NCN am y newid, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. Mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r hyn sydd ar y Gofrestr.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: EACH,
        due: |c| untold(c, |what| what != What::Name && !what.is_premises()).map(|untold| untold.then(Due::undated)),
    },
    ActionRule {
        code: "tell-of-change",
        cites: &[&clauses::J13, &clauses::NCN1],
        policies: &[],
        says: text(
            "Email the NCN Register about what has changed. Attach it on the centre's headed paper, signed by the head of centre: that form does for every kind of change.",
            "E-bostiwch Gofrestr yr NCN am yr hyn sydd wedi newid. Atodwch ef ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan: mae'r ffurf honno'n gwneud y tro ar gyfer pob math o newid.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: EACH,
        due: |c| {
            let is_open = c.form.changes.get()?[c.item].what.get().is_err();
            Due::unless_done(Ok(is_open), told_by_now(c))
        },
    },
    ActionRule {
        code: "return-checklist",
        cites: &[&clauses::NCN6],
        policies: &[],
        says: text(
            "Fill in JCQ's 'Are you ready?' checklist and return it to the NCN Register.",
            "Llenwch restr wirio 'Are you ready?' y CGC a'i dychwelyd i Gofrestr yr NCN.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: |c| Due::unless_done(c.form.changes_premises(), c.form.checklist_returned.get()),
    },
    ActionRule {
        code: "expect-inspection",
        cites: &[&clauses::W14],
        policies: &[],
        says: text(
            "Expect an inspection. The Register tells the awarding bodies of the new address or secure storage and arranges it; no day is published, and there is nobody for you to book it with.",
            "Disgwyliwch arolygiad. Y Gofrestr sy'n rhoi gwybod i'r cyrff dyfarnu am y cyfeiriad neu'r cyfleuster storio diogel newydd ac yn trefnu'r arolygiad; ni chyhoeddir diwrnod, ac nid oes neb i chi ei drefnu ag ef.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let what = c.form.changes.get()?[c.item].what.get()?;
            Ok(what.is_premises().then(Due::undated))
        },
    },
    ActionRule {
        code: "tell-awarding-bodies",
        cites: &[&clauses::W6, &clauses::W6A],
        policies: &[],
        says: text(
            "Tell each awarding body too, by its own route: a notice to the Register does not change who holds the centre's accounts with them. WJEC has the exams officer changed in Portal, and publishes no rule for the head of centre.",
            "Rhowch wybod i bob corff dyfarnu hefyd, drwy ei lwybr ei hun: nid yw hysbysiad i'r Gofrestr yn newid pwy sy'n dal cyfrifon y ganolfan gyda nhw. Gyda CBAC, yn y Porth y newidir y swyddog arholiadau, ac ni chyhoeddir rheol ar gyfer pennaeth y ganolfan.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let what = c.form.changes.get()?[c.item].what.get()?;
            Ok(what.is_person().then(Due::undated))
        },
    },
    ActionRule {
        code: "ask-awarding-bodies",
        cites: &[&clauses::P2, &clauses::W14],
        policies: &[],
        says: text(
            "Ask each awarding body that you work with whether it wants to hear of it from you too. That the Register tells them is published of a new address or secure storage only, and Pearson has forms of its own for a new name or address.",
            "Gofynnwch i bob corff dyfarnu yr ydych yn gweithio gydag ef a yw am glywed am hyn gennych chi hefyd. Dim ond am gyfeiriad neu gyfleuster storio diogel newydd y cyhoeddwyd bod y Gofrestr yn rhoi gwybod iddynt, ac mae gan Pearson ei ffurflenni ei hun ar gyfer enw neu gyfeiriad newydd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let what = c.form.changes.get()?[c.item].what.get()?;
            Ok(matches!(what, What::Name | What::Address).then(Due::undated))
        },
    },
];
