use super::super::form::{Answers, EACH};
use crate::prelude::*;

static FITS: Say = passed(
    "fits",
    text(
        "The number's last character follows from the others, as it does in published numbers.",
        "Mae nod olaf y rhif yn dilyn o'r lleill, fel y mae mewn rhifau cyhoeddedig.",
    ),
)
.about(&["qualifications[].number"]);
static DIFFERS: Say = failed(
    "differs",
    text(
        "The number's last character is not the one that the others lead to in published numbers.",
        "Nid nod olaf y rhif yw'r un y mae'r lleill yn arwain ato mewn rhifau cyhoeddedig.",
    ),
    text(
        "Compare the qualification's number with OCR's list of qualifications.",
        "Cymharwch rif y cymhwyster â rhestr cymwysterau OCR.",
    ),
)
.about(&["qualifications[].number"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/number-check-fits",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_QN],
    policies: &[],
    asks: text(
        "Does the qualification number look as published numbers do?",
        "A yw rhif y cymhwyster yn edrych fel y mae rhifau cyhoeddedig?",
    ),
    each: EACH,
    fields: &["qualifications[].number"],
    says: &[&FITS, &DIFFERS],
    // The number is not needed: left out, it makes nothing wait.
    applies: |c| Ok(c.form.qualifications.get()?[c.item].number.get().is_ok()),
    check: |c| {
        let number = c.form.qualifications.get()?[c.item].number.as_ref()?;
        Ok(number.check_fits()).says(&FITS, &DIFFERS)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/1234/7"}]}"#,
            Expect::Says(&FITS)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/1234/5"}]}"#,
            Expect::Says(&DIFFERS)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"number":"601/5021/X"}]}"#,
            Expect::Says(&FITS)
        ),
        case("2026-11-22", r#"{"qualifications":[{}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["qualifications"])),
    ],
};
