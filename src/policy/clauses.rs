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
    OF1 "OF1" OCR_FORM_97418 Rule Reported
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("Where nothing happens within three years of approval, the approval lapses: the clock starts at the approval itself.",
         "Lle nad oes dim yn digwydd o fewn tair blynedd i'r gymeradwyaeth, daw'r gymeradwyaeth i ben: mae'r cloc yn dechrau gyda'r gymeradwyaeth ei hun.");
    OFQ1 "OFQ1" OFQUAL_CONDITIONS Fact Published
        ("Condition A1.3(b)", "Amod A1.3(b)")
        ("The regulator's own rule for inactive awarding organisations looks at every period of two years, whatever day it begins on.",
         "Mae rheol y rheoleiddiwr ei hun ar gyfer sefydliadau dyfarnu segur yn edrych ar bob cyfnod o ddwy flynedd, pa ddiwrnod bynnag y mae'n dechrau.");
    R_LAPSE_READINGS "R-lapse-readings" READINGS Fact Reading
        ("Lapse of approval: years in a row", "Cymeradwyaeth yn dod i ben: blynyddoedd yn olynol")
        ("Years in a row can be counted from the last entry or claim, as academic years or as calendar years. The count from the last entry or claim is the one to plan by; after it, and until every count has run out, only OCR can say whether the approval has lapsed.",
         "Gellir cyfrif blynyddoedd yn olynol o'r cofrestriad neu'r hawliad diwethaf, fel blynyddoedd academaidd neu fel blynyddoedd calendr. Y cyfrif o'r cofrestriad neu'r hawliad diwethaf yw'r un i gynllunio yn ei ôl; ar ei ôl, a hyd nes i bob cyfrif ddod i ben, dim ond OCR all ddweud a yw'r gymeradwyaeth wedi dod i ben.");
    R_LAPSE_ACTIVITY "R-lapse-activity" READINGS Fact Reading
        ("Lapse of approval: what counts", "Cymeradwyaeth yn dod i ben: beth sy'n cyfrif")
        ("Entries and certification claims count from the day of approval to the day of the check; withdrawn entries are left out. One that comes after a lapse revives nothing, but points to a missing record or a new approval.",
         "Mae cofrestriadau a hawliadau ardystio yn cyfrif o ddiwrnod y gymeradwyaeth hyd at ddiwrnod y gwiriad; hepgorir cofrestriadau a dynnwyd yn ôl. Nid yw un a ddaw ar ôl i'r gymeradwyaeth ddod i ben yn adfer dim, ond mae'n awgrymu cofnod coll neu gymeradwyaeth newydd.");
    R_LAPSE_RESTART "R-lapse-restart" READINGS Fact Reading
        ("Lapse of approval: a new approval", "Cymeradwyaeth yn dod i ben: cymeradwyaeth newydd")
        ("A new approval starts a qualification's clock again after a lapse. Whether it restarts a clock that is still running, or the centre's own clock, is not stated.",
         "Mae cymeradwyaeth newydd yn ailgychwyn cloc cymhwyster ar ôl i'w gymeradwyaeth ddod i ben. Ni ddywedir a yw'n ailgychwyn cloc sy'n dal i redeg, na chloc y ganolfan ei hun.");
    R_LAPSE_EDITIONS "R-lapse-editions" READINGS Fact Reading
        ("Lapse of approval: two years or three", "Cymeradwyaeth yn dod i ben: dwy flynedd neu dair")
        ("The two-year text is published for Cambridge Technicals only, and is taken for those. For other vocational qualifications nobody but the centre or OCR can say which text applies.",
         "Dim ond ar gyfer Cambridge Technicals y cyhoeddir y testun dwy flynedd, ac fe'i cymerir ar gyfer y rheini. Ar gyfer cymwysterau galwedigaethol eraill, dim ond y ganolfan neu OCR all ddweud pa destun sy'n berthnasol.");
    R_LAPSE_CENTRE "R-lapse-centre" READINGS Fact Reading
        ("Lapse of approval: the centre", "Cymeradwyaeth yn dod i ben: y ganolfan")
        ("The centre's clock starts at its earliest vocational approval and runs over all its vocational qualifications as one unbroken period, for as many years as its edition gives; activity dated after a qualification's own lapse is left out. A qualification's approval ends no later than the centre's.",
         "Mae cloc y ganolfan yn dechrau gyda'i chymeradwyaeth alwedigaethol gynharaf ac yn rhedeg dros ei holl gymwysterau galwedigaethol fel un cyfnod di-dor, am gynifer o flynyddoedd ag y mae ei hargraffiad yn eu rhoi; hepgorir gweithgarwch sydd wedi'i ddyddio ar ôl i gymeradwyaeth y cymhwyster ei hun ddod i ben. Nid yw cymeradwyaeth cymhwyster yn para'n hwy nag un y ganolfan.");
    R_LAPSE_GENERAL "R-lapse-general" READINGS Fact Reading
        ("Lapse of approval: general qualifications", "Cymeradwyaeth yn dod i ben: cymwysterau cyffredinol")
        ("A centre is approved once for all general qualifications; no lapse of a single one is published.",
         "Cymeradwyir canolfan unwaith ar gyfer pob cymhwyster cyffredinol; ni chyhoeddir bod cymeradwyaeth ar gyfer un ohonynt yn dod i ben.");
    R_QN "R-qualification-number" READINGS Fact Reading
        ("Qualification numbers", "Rhifau cymwysterau")
        ("The last character of published qualification numbers follows from the other seven. The sum was found by experiment and no body documents it, so a difference only calls for a second look.",
         "Mae nod olaf rhifau cymwysterau cyhoeddedig yn dilyn o'r saith arall. Darganfuwyd y cyfrifiad drwy arbrofi ac nid oes yr un corff yn ei ddogfennu, felly dim ond galw am ail olwg y mae gwahaniaeth.");
}
