use super::super::form::Answers;
use crate::prelude::*;

static ESTABLISHED: Say = passed(
    "established-centre",
    text(
        "Your centre offers general qualifications and has a National Centre Number: read the General Conditions and the Terms of Business, then ask WJEC for an application form. WJEC then assesses whether the centre can meet its requirements and JCQ's.",
        "Mae eich canolfan yn cynnig cymwysterau cyffredinol ac mae ganddi Rif Canolfan Cenedlaethol: darllenwch yr Amodau Cyffredinol a'r Telerau Busnes, yna gofynnwch i CBAC am ffurflen gais. Wedyn mae CBAC yn asesu a all y ganolfan fodloni ei ofynion ef a gofynion y CGC.",
    ),
)
.about(&["offersGeneralQualifications", "hasCentreNumber"]);
static NEW: Say = passed(
    "new-institution",
    text(
        "Your centre neither offers general qualifications nor has a National Centre Number, and is taken as a new institution: read the documents that WJEC's page lists, then get in touch with its centre approval.",
        "Nid yw eich canolfan yn cynnig cymwysterau cyffredinol ac nid oes ganddi Rif Canolfan Cenedlaethol, a chymerir ei bod yn sefydliad newydd: darllenwch y dogfennau y mae tudalen CBAC yn eu rhestru, yna cysylltwch â'i adran cymeradwyo canolfannau.",
    ),
)
.about(&["offersGeneralQualifications", "hasCentreNumber"]);
static NEITHER: Say = cant_tell(
    "neither-route",
    text(
        "One way is for centres that both offer general qualifications and have a National Centre Number, the other for new institutions. Yours fits neither.",
        "Mae un ffordd ar gyfer canolfannau sy'n cynnig cymwysterau cyffredinol ac sydd â Rhif Canolfan Cenedlaethol, a'r llall ar gyfer sefydliadau newydd. Nid yw eich un chi'n cyd-fynd â'r naill na'r llall.",
    ),
    text(
        "Ask WJEC's centre approval how your centre applies.",
        "Gofynnwch i adran cymeradwyo canolfannau CBAC sut y mae eich canolfan yn gwneud cais.",
    ),
)
.about(&["offersGeneralQualifications", "hasCentreNumber"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/wjec-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W1, &clauses::W2, &clauses::W3, &clauses::R_APPROVAL],
    policies: &["wjec"],
    asks: text(
        "Is there a published way to apply to WJEC for a centre like yours?",
        "A oes ffordd gyhoeddedig o wneud cais i CBAC ar gyfer canolfan fel eich un chi?",
    ),
    each: Each::Once,
    fields: &["offersGeneralQualifications", "hasCentreNumber"],
    says: &[&ESTABLISHED, &NEW, &NEITHER],
    applies: always,
    check: |c| {
        let (offers, numbered) = both(c.form.offers_general.get(), c.form.has_centre_number.get())?;
        Ok(match (offers, numbered) {
            (true, true) => ESTABLISHED.plain(),
            (false, false) => NEW.plain(),
            _ => NEITHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":true}"#,
            Expect::Says(&ESTABLISHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":false}"#,
            Expect::Says(&NEW)
        ),
        // A number, but vocational qualifications only.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":false,"hasCentreNumber":true}"#,
            Expect::Says(&NEITHER)
        ),
        // General qualifications, but no number.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true,"hasCentreNumber":false}"#,
            Expect::Says(&NEITHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","offersGeneralQualifications":true}"#,
            Expect::Missing(&["hasCentreNumber"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","hasCentreNumber":false}"#,
            Expect::Missing(&["offersGeneralQualifications"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["offersGeneralQualifications", "hasCentreNumber"])
        ),
    ],
};
