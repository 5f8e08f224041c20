//! The awarding bodies: JCQ's eight members, its associate, and everybody else.

use crate::form::choice;

choice! {
    /// An awarding body.
    Body {
        Aqa "aqa" ("AQA", "AQA"),
        Ccea "ccea" ("CCEA", "CCEA"),
        CityAndGuilds "city-and-guilds" ("City & Guilds", "City & Guilds"),
        Ncfe "ncfe" ("NCFE", "NCFE"),
        Ocr "ocr" ("OCR", "OCR"),
        Pearson "pearson" ("Pearson", "Pearson"),
        Sqa "sqa" ("SQA", "SQA"),
        Wjec "wjec" ("WJEC or Eduqas", "CBAC neu Eduqas"),
        Ocnni "ocnni" ("OCN NI", "OCN NI"),
        Other "other" ("Another awarding body", "Corff dyfarnu arall"),
    }
}
