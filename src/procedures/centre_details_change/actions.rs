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
            "Email the NCN Register about the new name. A signed letter on the centre's headed paper, attached, is the surer form. Access arrangements and inspections work with the details on the Register.",
            "E-bostiwch Gofrestr yr NCN am yr enw newydd. Llythyr wedi'i lofnodi ar bapur â phennyn y ganolfan, ynghlwm, yw'r ffurf ddiogelaf. Mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r manylion sydd ar y Gofrestr.",
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
            "Email the NCN Register about the new address or secure storage, with an attachment on the centre's headed paper, signed by the head of centre. The published word is 'immediately'. Access arrangements and inspections work with the details on the Register.",
            "E-bostiwch Gofrestr yr NCN am y cyfeiriad neu'r storfa ddiogel newydd, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. 'Ar unwaith' yw'r gair a gyhoeddwyd. Mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r manylion sydd ar y Gofrestr.",
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
            "Email the NCN Register about the change, with an attachment on the centre's headed paper, signed by the head of centre. Access arrangements and inspections work with the details on the Register.",
            "E-bostiwch Gofrestr yr NCN am y newid, gydag atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. Mae trefniadau mynediad ac arolygiadau'n gweithio gyda'r manylion sydd ar y Gofrestr.",
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
            "Email the NCN Register about what has changed. Attach a letter on the centre's headed paper, signed by the head of centre: that form does for every kind of change.",
            "E-bostiwch Gofrestr yr NCN am yr hyn sydd wedi newid. Atodwch lythyr ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. Mae'r ffurf honno'n gwneud y tro ar gyfer pob math o newid.",
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
            "Expect an inspection of the new address or secure storage. The Register tells the awarding bodies and arranges the inspection. No day is published, and there is nobody for you to book it with.",
            "Disgwyliwch arolygiad o'r cyfeiriad neu'r storfa ddiogel newydd. Y Gofrestr sy'n rhoi gwybod i'r cyrff dyfarnu ac yn trefnu'r arolygiad. Ni chyhoeddir diwrnod, ac nid oes neb i chi ei drefnu ag ef.",
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
            "Tell each awarding body too, by its own route. A notice to the Register does not change who holds the centre's accounts with them. WJEC has the exams officer changed in Portal, and publishes no rule for the head of centre.",
            "Rhowch wybod i bob corff dyfarnu hefyd, drwy ei lwybr ei hun. Nid yw hysbysiad i'r Gofrestr yn newid pwy sy'n dal cyfrifon y ganolfan gyda nhw. Gyda CBAC newidir y swyddog arholiadau yn y Porth; ni chyhoeddir rheol ar gyfer pennaeth y ganolfan.",
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
            "Ask each awarding body that you work with whether it wants to hear of the change from you too. The Register is said to tell them only of a new address or secure storage. Pearson has forms of its own for a new name or address.",
            "Gofynnwch i bob corff dyfarnu yr ydych yn gweithio gydag ef a yw am glywed am y newid gennych chi hefyd. Dim ond am gyfeiriad neu storfa ddiogel newydd y dywedir bod y Gofrestr yn rhoi gwybod iddynt. Mae gan Pearson ei ffurflenni ei hun ar gyfer enw neu gyfeiriad newydd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let what = c.form.changes.get()?[c.item].what.get()?;
            Ok(matches!(what, What::Name | What::Address).then(Due::undated))
        },
    },
];
