use super::super::form::Answers;
use crate::prelude::*;

static ONLY: Say = passed(
    "examinations-only",
    text(
        "The room is used for examination material only.",
        "Defnyddir yr ystafell ar gyfer deunydd arholiadau yn unig.",
    ),
)
.about(&["roomForExamsOnly"]);
static CPC: Say = passed(
    "cpc-only",
    text(
        "The room has other uses, which OCR allows where the material is for CPC. Every other requirement stands.",
        "Mae defnydd arall i'r ystafell, ac mae OCR yn caniatáu hynny lle mae'r deunydd ar gyfer CPC. Mae pob gofyniad arall yn sefyll.",
    ),
)
.about(&["roomForExamsOnly", "onlyCpc"]);
static SHARED: Say = failed(
    "other-uses",
    text("The room has other uses.", "Mae defnydd arall i'r ystafell."),
    text(
        "Use the secure room for examination material only. Or choose another room, and tell the NCN Register of the change at once.",
        "Defnyddiwch yr ystafell ddiogel ar gyfer deunydd arholiadau yn unig. Neu dewiswch ystafell arall, a rhowch wybod i Gofrestr yr NCN am y newid ar unwaith.",
    ),
)
.about(&["roomForExamsOnly", "onlyCpc"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/room-only-for-examination-material",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS3, &clauses::CPC1, &clauses::R_INSPECTION],
    policies: &[],
    asks: text(
        "Is the secure room used for examination material only, unless it is for CPC alone?",
        "A ddefnyddir yr ystafell ddiogel ar gyfer deunydd arholiadau yn unig, oni bai ei bod ar gyfer CPC yn unig?",
    ),
    each: Each::Once,
    fields: &["nation", "roomForExamsOnly", "onlyCpc"],
    says: &[&ONLY, &CPC, &SHARED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        consider(c.form.exams_only.get(), |exams_only| {
            Ok(if exams_only {
                ONLY.plain()
            } else if c.form.only_cpc.get()? {
                CPC.plain()
            } else {
                SHARED.plain()
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomForExamsOnly":true}"#,
            Expect::Says(&ONLY)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomForExamsOnly":true,"onlyCpc":false}"#,
            Expect::Says(&ONLY)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomForExamsOnly":false,"onlyCpc":true}"#,
            Expect::Says(&CPC)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomForExamsOnly":false,"onlyCpc":false}"#,
            Expect::Says(&SHARED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomForExamsOnly":false}"#,
            Expect::Missing(&["onlyCpc"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","onlyCpc":false}"#,
            Expect::Missing(&["roomForExamsOnly"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["roomForExamsOnly", "onlyCpc"])
        ),
        case(
            "2026-11-22",
            r#"{"roomForExamsOnly":false,"onlyCpc":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","roomForExamsOnly":false}"#,
            Expect::Inapplicable
        ),
    ],
};
