use super::super::form::{Answers, Letterhead, Sending, Signatory, Signature};
use crate::prelude::*;

static LETTER: Say = passed(
    "letter",
    text(
        "The new name goes as an attachment on the centre's headed paper, signed by the head of centre.",
        "Mae'r enw newydd yn mynd fel atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan.",
    ),
)
.about(&["sending", "letterhead", "signature", "signatory"]);
static NO_LETTER: Say = failed(
    "no-letter",
    text(
        "An email is all that WJEC asks for a new name. For any detail that changes after an update, JCQ's page asks for an attachment on headed paper, signed by the head of centre.",
        "E-bost yw'r cyfan y mae CBAC yn gofyn amdano ar gyfer enw newydd. Ar gyfer unrhyw fanylyn sy'n newid ar ôl diweddariad, mae tudalen y CGC yn gofyn am atodiad ar bapur â phennyn y ganolfan. Pennaeth y ganolfan sy'n ei lofnodi.",
    ),
    text(
        "Attach a letter about the new name on headed paper, signed by the head of centre: that meets WJEC's text and JCQ's.",
        "Atodwch lythyr am yr enw newydd ar bapur â phennyn, wedi'i lofnodi gan bennaeth y ganolfan: mae hynny'n bodloni testun CBAC a thestun y CGC.",
    ),
)
.about(&["sending", "letterhead", "signature", "signatory"])
.done_by(&["tell-of-name"]);
static NOT_SURE: Say = cant_tell(
    "not-sure",
    text(
        "A letter is attached, which is the surer form. Whether a typed name, the headed paper of a trust or authority, or the signature of a trust's executive will do is not published.",
        "Mae llythyr ynghlwm, sef y ffurf ddiogelaf. Ni chyhoeddwyd a wna enw wedi'i deipio, papur â phennyn ymddiriedolaeth neu awdurdod, neu lofnod swyddog gweithredol ymddiriedolaeth, y tro.",
    ),
    text(
        "Put the letter on the centre's own headed paper, signed by hand by the head of centre, or ask the Register.",
        "Rhowch y llythyr ar bapur â phennyn y ganolfan ei hun, wedi'i lofnodi â llaw gan bennaeth y ganolfan, neu gofynnwch i'r Gofrestr.",
    ),
)
.about(&["letterhead", "signature", "signatory"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/name-change-in-signed-letter",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W12, &clauses::NCN1, &clauses::R_REGISTER],
    policies: &[],
    asks: text(
        "Where only the name changes, does it go as a signed letter all the same?",
        "Lle mai'r enw yn unig sy'n newid, a yw'n mynd fel llythyr wedi'i lofnodi serch hynny?",
    ),
    each: Each::Once,
    fields: &["changes", "sending", "letterhead", "signature", "signatory"],
    says: &[&LETTER, &NO_LETTER, &NOT_SURE],
    applies: |c| all([c.form.tells_something(), not(c.form.needs_letter())]),
    check: |c| {
        let form = c.form;
        let signatory_is = |who: &[Signatory]| form.signatory.get().map(|signatory| who.contains(&signatory));
        let lacking = any([
            not(form.sending.is(&Sending::Attached)),
            form.letterhead.is(&Letterhead::Plain),
            form.signature.is(&Signature::Unsigned),
            signatory_is(&[Signatory::SeniorTeam, Signatory::Other]),
        ]);
        let open = any([
            form.letterhead.is(&Letterhead::Trust),
            form.signature.is(&Signature::Typed),
            signatory_is(&[Signatory::TrustExecutive]),
        ]);
        consider(lacking, |lacking| {
            Ok(if lacking {
                NO_LETTER.plain()
            } else if open? {
                NOT_SURE.plain()
            } else {
                LETTER.plain()
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre","signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Says(&LETTER)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre","signature":"handwritten","signatory":"acting-head"}"#,
            Expect::Says(&LETTER)
        ),
        // One thing that is lacking decides.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"in-the-email"}"#,
            Expect::Says(&NO_LETTER)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"letterhead":"none"}"#,
            Expect::Says(&NO_LETTER)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"signature":"none"}"#,
            Expect::Says(&NO_LETTER)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre","signature":"handwritten","signatory":"senior-team"}"#,
            Expect::Says(&NO_LETTER)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"trust-or-authority","signature":"typed","signatory":"other"}"#,
            Expect::Says(&NO_LETTER)
        ),
        // What the Register would make of these is open, as it is for every other change.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"trust-or-authority","signature":"handwritten","signatory":"head-of-centre"}"#,
            Expect::Says(&NOT_SURE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre","signature":"typed","signatory":"acting-head"}"#,
            Expect::Says(&NOT_SURE)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre","signature":"handwritten","signatory":"trust-executive"}"#,
            Expect::Says(&NOT_SURE)
        ),
        // Open already, and it may still turn out to be lacking.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"trust-or-authority","signature":"handwritten"}"#,
            Expect::Missing(&["signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","letterhead":"centre"}"#,
            Expect::Missing(&["signature", "signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}]}"#,
            Expect::Missing(&["sending", "letterhead", "signature", "signatory"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{}],"sending":"in-the-email"}"#,
            Expect::Missing(&["changes[0].what"])
        ),
        // With another change the letter is a requirement, not a warning.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"},{"what":"address"}],"sending":"in-the-email"}"#,
            Expect::Inapplicable
        ),
        case("2026-11-22", r#"{"changes":[]}"#, Expect::Inapplicable),
    ],
};
