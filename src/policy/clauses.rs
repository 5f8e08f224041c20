//! What the documents say, statement by statement, in our own words. An id is for ever.

use crate::cite::{Clause, ClauseKind, Standing};
use crate::policy::documents::*;
use crate::text::text;

macro_rules! clauses {
    ($($name:ident $id:literal $document:ident $kind:ident $standing:ident
        ($section_en:literal, $section_cy:literal)
        ($en:literal, $cy:literal);)*) => {
        $(
            pub static $name: Clause = Clause {
                id: $id,
                document: &$document,
                section: text($section_en, $section_cy),
                kind: ClauseKind::$kind,
                standing: Standing::$standing,
                says: text($en, $cy),
            };
        )*

        /// Every clause, in the order of the documents.
        pub static ALL: &[&Clause] = &[$(&$name,)*];
    };
}

clauses! {
    W5 "W5" WJEC_CENTRE Rule Published
        ("Conditions of centre registration", "Amodau cofrestru canolfan")
        ("Every approved centre with a National Centre Number completes the annual declaration that the Register sends; without it WJEC registration will be suspended.",
         "Mae pob canolfan gymeradwy sydd â Rhif Canolfan Cenedlaethol yn cwblhau'r datganiad blynyddol a anfonir gan y Gofrestr; hebddo caiff cofrestriad CBAC ei atal.");
    W6 "W6" WJEC_CENTRE Route Published
        ("Change of exams officer or head of centre details", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan")
        ("The centre itself updates its exams officer's details, in Portal.",
         "Y ganolfan ei hun sy'n diweddaru manylion ei swyddog arholiadau, yn y Porth.");
    W6A "W6a" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan")
        ("The heading names the head of centre too, but no rule for changing the head of centre's details follows.",
         "Mae'r pennawd yn enwi pennaeth y ganolfan hefyd, ond nid oes rheol ar gyfer newid manylion pennaeth y ganolfan yn dilyn.");
    W7 "W7" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan")
        ("A written request is for centres that can use no Portal account able to make the change.",
         "Mae cais ysgrifenedig ar gyfer canolfannau na allant ddefnyddio unrhyw gyfrif Porth sy'n gallu gwneud y newid.");
    W8 "W8" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details, first point", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan, pwynt cyntaf")
        ("The request is on the centre's letterhead.",
         "Mae'r cais ar bapur â phennyn y ganolfan.");
    W9 "W9" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details, second point", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan, ail bwynt")
        ("The request gives a single name and email address for the new exams officer account holder.",
         "Mae'r cais yn rhoi un enw a chyfeiriad e-bost ar gyfer deiliad newydd cyfrif y swyddog arholiadau.");
    W10 "W10" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details, third point", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan, trydydd pwynt")
        ("The head of centre signs the request; another member of the senior management team only where the head is not available.",
         "Pennaeth y ganolfan sy'n llofnodi'r cais; aelod arall o'r Uwch Dîm Rheoli dim ond lle nad yw'r pennaeth ar gael.");
    W11 "W11" WJEC_CENTRE Rule Published
        ("Change of exams officer or head of centre details, last line", "Newid manylion y swyddog arholiadau neu bennaeth y ganolfan, llinell olaf")
        ("The request is sent to WJEC's centres address, attached to the email.",
         "Anfonir y cais i gyfeiriad canolfannau CBAC, ynghlwm wrth yr e-bost.");
    W15 "W15" WJEC_CENTRE Rule Published
        ("Conflicts of interest", "Gwrthdaro buddiannau")
        ("Conflicts of interest are managed in the centre and notified to WJEC as the JCQ General Regulations say.",
         "Caiff gwrthdaro buddiannau ei reoli yn y ganolfan a'i hysbysu i CBAC fel y dywed Rheoliadau Cyffredinol y CGC.");
    W16 "W16" WJEC_CENTRE Action Published
        ("Conflicts of interest", "Gwrthdaro buddiannau")
        ("WJEC takes notifications on its electronic form, in Portal under Centre Administration.",
         "Mae CBAC yn derbyn hysbysiadau ar ei ffurflen electronig, yn y Porth o dan Gweinyddu'r Ganolfan.");
    W17 "W17" WJEC_CENTRE Rule Published
        ("Conflicts of interest", "Gwrthdaro buddiannau")
        ("The centre collects and sends this information in line with its own privacy notice.",
         "Mae'r ganolfan yn casglu ac yn anfon yr wybodaeth hon yn unol â'i hysbysiad preifatrwydd ei hun.");
    W17A "W17a" WJEC_CENTRE Fact Published
        ("Conflicts of interest", "Gwrthdaro buddiannau")
        ("Awarding bodies have a legitimate reason to ask for it.",
         "Mae gan gyrff dyfarnu reswm dilys dros ofyn amdani.");
    WS1 "WS1" WJEC_CENTRE_OLD Route Reported
        ("Exams officer details", "Manylion y swyddog arholiadau")
        ("The centre's account administrator makes the change on the secure website.",
         "Gweinyddwr cyfrif y ganolfan sy'n gwneud y newid ar y wefan ddiogel.");
    WS2 "WS2" WJEC_CENTRE_OLD Rule Reported
        ("Exams officer details", "Manylion y swyddog arholiadau")
        ("Otherwise a letter on the centre's headed paper, signed by a member of the senior management team, gives the exams officer's details and asks for a password reset.",
         "Fel arall mae llythyr ar bapur â phennyn y ganolfan, wedi'i lofnodi gan aelod o'r Uwch Dîm Rheoli, yn rhoi manylion y swyddog arholiadau ac yn gofyn am ailosod cyfrinair.");
    WS3 "WS3" WJEC_CENTRE_OLD Action Reported
        ("Exams officer details", "Manylion y swyddog arholiadau")
        ("The letter can be emailed to WJEC's secure website address.",
         "Gellir e-bostio'r llythyr i gyfeiriad gwefan ddiogel CBAC.");
    O4 "O4" OCR_BECOME Fact Published
        ("Next steps", "Y camau nesaf")
        ("OCR may ask awarding bodies for references, visit, or run a credit check.",
         "Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal gwiriad credyd.");
    O8 "O8" OCR_BECOME Rule Published
        ("Credit checking", "Gwirio credyd")
        ("The credit check concerns companies, sole traders and partnerships.",
         "Mae'r gwiriad credyd yn ymwneud â chwmnïau, unig fasnachwyr a phartneriaethau.");
    O9 "O9" OCR_BECOME Rule Published
        ("Credit checking", "Gwirio credyd")
        ("The business has been established, and has traded on credit terms, for six months or more.",
         "Mae'r busnes wedi'i sefydlu, ac wedi masnachu ar delerau credyd, ers chwe mis neu ragor.");
    O10 "O10" OCR_BECOME Rule Published
        ("Credit checking", "Gwirio credyd")
        ("The business can give two credit references.",
         "Gall y busnes roi dau eirda credyd.");
    O11 "O11" OCR_BECOME Rule Published
        ("Credit checking", "Gwirio credyd")
        ("A bank, a solicitor or an accountant is no trade creditor and cannot be a referee.",
         "Nid yw banc, cyfreithiwr na chyfrifydd yn gredydwr masnach ac ni allant fod yn ganolwyr.");
    O12 "O12" OCR_BECOME Route Published
        ("Credit checking", "Gwirio credyd")
        ("An application that does not meet these requirements cannot be processed.",
         "Ni ellir prosesu cais nad yw'n bodloni'r gofynion hyn.");
    O13 "O13" OCR_BECOME Action Published
        ("Credit checking", "Gwirio credyd")
        ("OCR can review the application once the business has traded for six months.",
         "Gall OCR adolygu'r cais ar ôl i'r busnes fasnachu am chwe mis.");
    O14 "O14" OCR_BECOME Action Published
        ("Credit checking", "Gwirio credyd")
        ("Extenuating circumstances are emailed to OCR's customer contact centre; the page gives no address.",
         "Anfonir amgylchiadau esgusodol drwy e-bost at ganolfan cyswllt cwsmeriaid OCR; nid yw'r dudalen yn rhoi cyfeiriad.");
    O15 "O15" OCR_BECOME Route Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("Candidates can be entered only after the letter of confirmation, and only for the approved qualifications.",
         "Dim ond ar ôl y llythyr cadarnhau y gellir cofrestru ymgeiswyr, a dim ond ar gyfer y cymwysterau a gymeradwywyd.");
    O16 "O16" OCR_BECOME Rule Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("Approval for a qualification lapses by itself after three years in a row without an entry or certification claim for it.",
         "Mae cymeradwyaeth ar gyfer cymhwyster yn dod i ben ohoni'i hun ar ôl tair blynedd yn olynol heb gofrestriad na hawliad ardystio ar ei gyfer.");
    O17 "O17" OCR_BECOME Rule Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("The full vocational approval lapses after three years without an entry or certification claim for any vocational qualification.",
         "Mae'r gymeradwyaeth alwedigaethol lawn yn dod i ben ar ôl tair blynedd heb gofrestriad na hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol.");
    N6 "N6" OCR_TECHNICALS Rule Published
        ("Credit checking", "Gwirio credyd")
        ("The newer page repeats the credit check, except that extenuating circumstances go to the customer support centre; it too gives no address.",
         "Mae'r dudalen fwy newydd yn ailadrodd y gwiriad credyd, heblaw bod amgylchiadau esgusodol yn mynd i'r ganolfan cymorth cwsmeriaid; nid yw hithau'n rhoi cyfeiriad.");
    N8 "N8" OCR_TECHNICALS Rule Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("Approval for a qualification lapses by itself after two years in a row without an entry or certification claim for it.",
         "Mae cymeradwyaeth ar gyfer cymhwyster yn dod i ben ohoni'i hun ar ôl dwy flynedd yn olynol heb gofrestriad na hawliad ardystio ar ei gyfer.");
    N9 "N9" OCR_TECHNICALS Rule Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("The full vocational approval lapses after two years without an entry or certification claim for any vocational qualification.",
         "Mae'r gymeradwyaeth alwedigaethol lawn yn dod i ben ar ôl dwy flynedd heb gofrestriad na hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol.");
    J12 "J12" JCQ_PLAN Rule Published
        ("Enhancing support for vocational and technical qualifications", "Gwella cefnogaeth i gymwysterau galwedigaethol a thechnegol")
        ("Vocational and technical qualifications stand on a par with general ones and have needs of their own: a vocational qualification without a series deadline is not given a general one.",
         "Mae cymwysterau galwedigaethol a thechnegol yn gydradd â rhai cyffredinol ac mae ganddynt eu hanghenion eu hunain: ni roddir dyddiad cau cyffredinol i gymhwyster galwedigaethol heb ddyddiad cau cyfres.");
    NCN1 "NCN1" JCQ_REGISTER Action Published
        ("Amendments", "Diwygiadau")
        ("Other amendments go to the Register by email, attached, on the centre's headed paper and signed by the head of centre; no substitute is named.",
         "Anfonir diwygiadau eraill i'r Gofrestr drwy e-bost, ynghlwm, ar bapur â phennyn y ganolfan ac wedi'u llofnodi gan bennaeth y ganolfan; nid enwir dirprwy.");
    AQA1 "AQA1" AQA_ADMINISTRATORS Rule Published
        ("Email addresses", "Cyfeiriadau e-bost")
        ("AQA does not accept a shared office mailbox for an administrator.",
         "Nid yw AQA yn derbyn blwch post swyddfa a rennir ar gyfer gweinyddwr.");
    ICE1 "ICE1" JCQ_ICE Rule Reported
        ("Access to secure material", "Mynediad at ddeunydd diogel")
        ("Email accounts used to reach secure material belong to named individuals.",
         "Mae cyfrifon e-bost a ddefnyddir i gael at ddeunydd diogel yn perthyn i unigolion a enwir.");
    P1 "P1" PEARSON_ACCOUNTS Rule Published
        ("Email addresses", "Cyfeiriadau e-bost")
        ("Pearson asks for an email address at the centre's own domain, not one of a free mail provider.",
         "Mae Pearson yn gofyn am gyfeiriad e-bost ar barth y ganolfan ei hun, nid un gan ddarparwr post am ddim.");
    R_SIGNATORY "R-signatory" READINGS Fact Reading
        ("Account change", "Newid cyfrif")
        ("An acting head signs as head. A vacant post counts as not available, and the letter says so. The new officer may sign, which is worth a second look. A trust executive is not known to be the registered head.",
         "Mae pennaeth dros dro yn llofnodi fel pennaeth. Mae swydd wag yn cyfrif fel un nad yw ar gael, ac mae'r llythyr yn dweud hynny. Caiff y swyddog newydd lofnodi, sy'n werth ail olwg. Ni wyddys ai swyddog gweithredol ymddiriedolaeth yw'r pennaeth cofrestredig.");
    R_DATES "R-dates" DODDS Rule Published
        ("The corresponding-date rule", "Rheol y dyddiad cyfatebol")
        ("A period of months or years ends on the corresponding date of the month it ends in; where there is none, on that month's last day.",
         "Mae cyfnod o fisoedd neu flynyddoedd yn gorffen ar ddyddiad cyfatebol y mis y mae'n gorffen ynddo; lle nad oes un, ar ddiwrnod olaf y mis hwnnw.");
    R_CREDIT_SCOPE "R-credit-scope" READINGS Fact Reading
        ("Credit check, legal forms", "Gwiriad credyd, ffurfiau cyfreithiol")
        ("A company is one whatever else it is. A limited liability partnership is treated as in scope. A maintained school, a local authority and a statutory further education corporation are not listed. For an academy trust, another charity and an unknown form OCR is to be asked.",
         "Mae cwmni yn gwmni beth bynnag arall ydyw. Caiff partneriaeth atebolrwydd cyfyngedig ei thrin fel un sydd o fewn y cwmpas. Ni restrir ysgol a gynhelir, awdurdod lleol na chorfforaeth addysg bellach statudol. Ar gyfer ymddiriedolaeth academi, elusen arall a ffurf anhysbys rhaid gofyn i OCR.");
    R_CREDIT_PERIOD "R-credit-period" READINGS Fact Reading
        ("Credit check, six months", "Gwiriad credyd, chwe mis")
        ("Six months are complete on the corresponding day itself; a stricter count gives the next. Trading for cash does not count towards six months on credit terms, but does towards a review. Both are the business's own, so neither begins before it was established.",
         "Mae chwe mis yn gyflawn ar y diwrnod cyfatebol ei hun; mae cyfrif llymach yn rhoi'r nesaf. Nid yw masnachu am arian parod yn cyfrif tuag at chwe mis ar delerau credyd, ond mae'n cyfrif tuag at adolygiad. Masnachu'r busnes ei hun yw'r ddau, felly nid yw'r naill na'r llall yn dechrau cyn ei sefydlu.");
    R_CREDIT_REFEREES "R-credit-referees" READINGS Fact Reading
        ("Credit check, referees", "Gwiriad credyd, canolwyr")
        ("Two references come from two different referees. A building society goes with banks, a law or accountancy firm with solicitors and accountants. A landlord and a utility company are taken as creditors; of any other kind OCR is to be asked.",
         "Daw dau eirda gan ddau ganolwr gwahanol. Mae cymdeithas adeiladu yn perthyn gyda banciau, a chwmni cyfreithwyr neu gyfrifwyr gyda chyfreithwyr a chyfrifwyr. Cymerir bod landlord a chwmni cyfleustodau yn gredydwyr; am unrhyw fath arall rhaid gofyn i OCR.");
}
