use super::super::form::Answers;
use crate::prelude::*;

static READ: Say = passed(
    "read",
    text(
        "The General Conditions and the Terms of Business have been read.",
        "Darllenwyd yr Amodau Cyffredinol a'r Telerau Busnes.",
    ),
)
.about(&["conditionsRead"]);
static NOT_READ: Say = failed(
    "not-read",
    text(
        "The General Conditions and the Terms of Business have not both been read.",
        "Nid yw'r Amodau Cyffredinol a'r Telerau Busnes wedi'u darllen ill dau.",
    ),
    text(
        "Read the General Conditions and the Terms of Business on WJEC's page.",
        "Darllenwch yr Amodau Cyffredinol a'r Telerau Busnes ar dudalen CBAC.",
    ),
)
.about(&["conditionsRead"]);
static NEITHER: Say = cant_tell(
    "neither-route",
    text(
        "One way to apply is for centres that both offer general qualifications and have a National Centre Number, the other for new institutions. Yours fits neither.",
        "Mae un ffordd o wneud cais ar gyfer canolfannau sy'n cynnig cymwysterau cyffredinol ac sydd â Rhif Canolfan Cenedlaethol, a'r llall ar gyfer sefydliadau newydd. Nid yw eich un chi'n cyd-fynd â'r naill na'r llall.",
    ),
    text(
        "Ask WJEC's centre approval how your centre applies.",
        "Gofynnwch i adran cymeradwyo canolfannau CBAC sut y mae eich canolfan yn gwneud cais.",
    ),
)
.about(&["offersGeneralQualifications", "hasCentreNumber"])
.done_by(&["ask-wjec-which-way"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/established-centre-read-conditions",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W1, &clauses::W2, &clauses::W3, &clauses::R_APPROVAL],
    policies: &["wjec"],
    asks: text(
        "Have the General Conditions and the Terms of Business been read before asking for a form?",
        "A ddarllenwyd yr Amodau Cyffredinol a'r Telerau Busnes cyn gofyn am ffurflen?",
    ),
    each: Each::Once,
    fields: &["offersGeneralQualifications", "hasCentreNumber", "conditionsRead"],
    says: &[&READ, &NOT_READ, &NEITHER],
    applies: |c| not(c.form.is_new()),
    check: |c| {
        consider(c.form.is_established(), |established| {
            if established {
                c.form.conditions_read.says(&READ, &NOT_READ)
            } else {
                Ok(NEITHER.plain())
            }
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true,"conditionsRead":true}"#,
            Expect::Says(&READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true,"conditionsRead":false}"#,
            Expect::Says(&NOT_READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true}"#,
            Expect::Missing(&["conditionsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"conditionsRead":false}"#,
            Expect::Missing(&["hasCentreNumber"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["offersGeneralQualifications", "hasCentreNumber", "conditionsRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false,"conditionsRead":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false}"#,
            Expect::Missing(&["hasCentreNumber"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":false,"conditionsRead":false}"#,
            Expect::Says(&NEITHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":true}"#,
            Expect::Says(&NEITHER)
        ),
    ],
};
