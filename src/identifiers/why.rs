//! Why something that was typed cannot be read, where that is known: codes and their sentences. None of it changes what was
//! typed.

use crate::text::{Saying, saying};

macro_rules! whys {
    ($($name:ident $code:literal ($en:literal, $cy:literal);)*) => {
        $(pub static $name: Saying = saying($code, $en, $cy);)*

        /// All of them.
        #[cfg(feature = "words")]
        pub static ALL: &[&Saying] = &[$(&$name,)*];
    };
}

whys! {
    TOO_LONG "too-long"
        ("It is longer than {limit}, the most that is read.", "Mae'n hwy na {limit}, yr uchafswm a ddarllenir.");
    PLACEHOLDER "placeholder"
        ("It only stands in for an answer. Leave it empty until you have one.", "Nid yw ond yn sefyll yn lle ateb. Gadewch ef yn wag nes bod gennych un.");
    TOO_MANY_GAPS "too-many-gaps"
        ("Too much of the list is unanswered.", "Mae gormod o'r rhestr heb ei ateb.");
    HIDDEN "hidden-characters"
        ("It holds characters that cannot be seen. Type it anew.", "Mae ynddo nodau na ellir eu gweld. Teipiwch ef o'r newydd.");
    FULL_WIDTH "full-width"
        ("It has full-width characters. Type ordinary ones.", "Mae ynddo nodau lled llawn. Teipiwch rai cyffredin.");
    SPREADSHEET "spreadsheet-number"
        ("A spreadsheet has changed it. Copy it as text, with every digit.", "Mae taenlen wedi'i newid. Copïwch ef fel testun, gyda phob digid.");
    PREFIX "prefix"
        ("Leave out the words before the number.", "Gadewch y geiriau o flaen y rhif allan.");
    SEPARATOR "other-separator"
        ("Use slashes between the parts, or no sign at all.", "Defnyddiwch slaesau rhwng y rhannau, neu ddim arwydd o gwbl.");
    LETTER "letter-for-digit"
        ("A letter stands where a digit belongs, such as O for 0 or l for 1.", "Mae llythyren lle dylai digid fod, fel O yn lle 0 neu l yn lle 1.");
    LOST_ZERO "lost-leading-zero"
        ("A zero at the beginning is missing.", "Mae sero ar y dechrau ar goll.");
    ONE_SHORT "one-short"
        ("One character is missing.", "Mae un nod ar goll.");
    ONE_LONG "one-long"
        ("There is one character too many.", "Mae un nod yn ormod.");
    DISPLAY_NAME "display-name"
        ("Give the address alone, without the name before it.", "Rhowch y cyfeiriad yn unig, heb yr enw o'i flaen.");
    MAILTO "mailto"
        ("Leave out \"mailto:\" before the address.", "Gadewch \"mailto:\" o flaen y cyfeiriad allan.");
    APOSTROPHE "curly-apostrophe"
        ("Type a straight apostrophe, not a curly one.", "Teipiwch gollnod syth, nid un cyrliog.");
    SPACES "spaces"
        ("Leave out the spaces.", "Gadewch y bylchau allan.");
    PUNCTUATION "punctuation"
        ("Leave out the punctuation around it.", "Gadewch yr atalnodau o'i gwmpas allan.");
    SEVERAL "several-addresses"
        ("Give one address only.", "Rhowch un cyfeiriad yn unig.");
    MIXED_SCRIPT "mixed-script"
        ("It mixes letters of different alphabets. Type it anew.", "Mae'n cymysgu llythrennau o wahanol wyddorau. Teipiwch ef o'r newydd.");
    TIME_ZONE "time-zone-name"
        ("Leave out the time zone in brackets.", "Gadewch y gylchfa amser mewn cromfachau allan.");
    TWO_DIGIT_YEAR "two-digit-year"
        ("Write the year with four digits.", "Ysgrifennwch y flwyddyn â phedwar digid.");
    NO_SUCH_DAY "no-such-day"
        ("The calendar has no such day.", "Nid oes diwrnod o'r fath yn y calendr.");
    YEARS_APART "years-apart"
        ("The second year has to be the one after the first.", "Rhaid i'r ail flwyddyn fod yr un ar ôl y gyntaf.");
    NO_SUCH_SERIES "no-such-series"
        ("No series is known in that month.", "Nid oes cyfres hysbys yn y mis hwnnw.");
}
