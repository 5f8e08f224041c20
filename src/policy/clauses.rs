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
    W12 "W12" WJEC_CENTRE Rule Published
        ("Change of centre name", "Newid enw'r ganolfan")
        ("The National Centre Number Register is told by email of a change of the centre's name.",
         "Rhoddir gwybod i'r Gofrestr Rhifau Canolfan Cenedlaethol drwy e-bost am newid enw'r ganolfan.");
    W13 "W13" WJEC_CENTRE Rule Published
        ("Change of address or secure storage facility", "Newid cyfeiriad neu gyfleuster storio diogel")
        ("The Register is told immediately of any change of the centre's address or of its secure storage.",
         "Rhoddir gwybod i'r Gofrestr ar unwaith am unrhyw newid i gyfeiriad y ganolfan neu i'w chyfleuster storio diogel.");
    W14 "W14" WJEC_CENTRE Fact Published
        ("Change of address or secure storage facility", "Newid cyfeiriad neu gyfleuster storio diogel")
        ("After such a change the Register tells the awarding bodies and arranges for the JCQ inspection service to inspect.",
         "Ar ôl newid o'r fath mae'r Gofrestr yn rhoi gwybod i'r cyrff dyfarnu ac yn trefnu i wasanaeth arolygu'r CGC gynnal arolygiad.");
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
    HOC1 "HOC1" OCR_DECLARATION Rule Published
        ("The declaration", "Y datganiad")
        ("Every head of centre completes a declaration online each year, by 31 October. The request is emailed to the head of centre that the Register holds.",
         "Mae pob pennaeth canolfan yn cwblhau datganiad ar-lein bob blwyddyn, erbyn 31 Hydref. Anfonir y cais drwy e-bost at bennaeth y ganolfan sydd ar y Gofrestr.");
    HOC2 "HOC2" OCR_DECLARATION Rule Published
        ("The declaration", "Y datganiad")
        ("Only the head of centre completes it. Nobody else may do so on the head's behalf, except an acting head of centre.",
         "Dim ond pennaeth y ganolfan sy'n ei gwblhau. Ni chaiff neb arall wneud hynny ar ran y pennaeth, heblaw pennaeth dros dro'r ganolfan.");
    HOC3 "HOC3" OCR_DECLARATION Fact Published
        ("The declaration", "Y datganiad")
        ("Where it is not completed, the centre's status will be suspended, and awarding bodies could withdraw approval.",
         "Lle na chaiff ei gwblhau, caiff statws y ganolfan ei atal, a gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl.");
    J3 "J3" JCQ_PLAN Rule Published
        ("JCQ shared services: National Centre Number Register", "Gwasanaethau a rennir y CGC: Cofrestr Rhifau Canolfan Cenedlaethol")
        ("The Register is brought up to date every year. Its standard section holds centres for general qualifications and for vocational ones with timetabled components; its higher section holds centres for other vocational qualifications.",
         "Caiff y Gofrestr ei diweddaru bob blwyddyn. Mae ei hadran safonol yn dal canolfannau ar gyfer cymwysterau cyffredinol a rhai galwedigaethol â chydrannau wedi'u hamserlennu; mae ei hadran uwch yn dal canolfannau ar gyfer cymwysterau galwedigaethol eraill.");
    J12 "J12" JCQ_PLAN Rule Published
        ("Enhancing support for vocational and technical qualifications", "Gwella cefnogaeth i gymwysterau galwedigaethol a thechnegol")
        ("Vocational and technical qualifications stand on a par with general ones and have needs of their own: a vocational qualification without a series deadline is not given a general one.",
         "Mae cymwysterau galwedigaethol a thechnegol yn gydradd â rhai cyffredinol ac mae ganddynt eu hanghenion eu hunain: ni roddir dyddiad cau cyffredinol i gymhwyster galwedigaethol heb ddyddiad cau cyfres.");
    J13 "J13" JCQ_PLAN Fact Published
        ("JCQ shared services: National Centre Number Register", "Gwasanaethau a rennir y CGC: Cofrestr Rhifau Canolfan Cenedlaethol")
        ("The applications for access arrangements (CAP and AAO) and the inspection service work with what the Register holds.",
         "Mae'r ceisiadau am drefniadau mynediad (CAP ac AAO) a'r gwasanaeth arolygu yn gweithio gyda'r hyn sydd ar y Gofrestr.");
    NCN1 "NCN1" JCQ_REGISTER Action Published
        ("Amendments", "Diwygiadau")
        ("Amendments after an update go to the Register by email, attached, on the centre's headed paper and signed by the head of centre; no substitute is named.",
         "Anfonir diwygiadau ar ôl diweddariad i'r Gofrestr drwy e-bost, ynghlwm, ar bapur â phennyn y ganolfan ac wedi'u llofnodi gan bennaeth y ganolfan; nid enwir dirprwy.");
    NCN2 "NCN2" JCQ_REGISTER Rule Published
        ("Annual update", "Diweddariad blynyddol")
        ("The annual update is emailed to the centre in the autumn term and is to be completed by 31 October, even where nothing has changed.",
         "Anfonir y diweddariad blynyddol at y ganolfan drwy e-bost yn nhymor yr hydref, ac mae i'w gwblhau erbyn 31 Hydref, hyd yn oed lle nad oes dim wedi newid.");
    NCN3 "NCN3" JCQ_REGISTER Fact Published
        ("Annual update", "Diweddariad blynyddol")
        ("Where the annual update is not returned, the centre's JCQ status may be suspended, and awarding bodies could withdraw approval.",
         "Lle na ddychwelir y diweddariad blynyddol, gellir atal statws CGC y ganolfan, a gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl.");
    NCN4 "NCN4" JCQ_REGISTER Action Published
        ("Spring update", "Diweddariad y gwanwyn")
        ("A second update is emailed after the Easter holidays and is to be completed too, even where nothing has changed; no last day is given.",
         "Anfonir ail ddiweddariad drwy e-bost ar ôl gwyliau'r Pasg, ac mae hwnnw i'w gwblhau hefyd, hyd yn oed lle nad oes dim wedi newid; ni roddir diwrnod olaf.");
    NCN5 "NCN5" JCQ_REGISTER Rule Published
        ("Amendments", "Diwygiadau")
        ("A change that is still to come may be included in an update, with the day on which it takes effect clearly given.",
         "Gellir cynnwys newid sydd eto i ddod mewn diweddariad, gan roi'n glir y diwrnod y daw i rym.");
    NCN6 "NCN6" JCQ_REGISTER Rule Published
        ("Amendments", "Diwygiadau")
        ("A centre that has moved or has changed its secure storage also returns JCQ's 'Are you ready?' checklist.",
         "Mae canolfan sydd wedi symud neu wedi newid ei chyfleuster storio diogel hefyd yn dychwelyd rhestr wirio 'Are you ready?' y CGC.");
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
    R_IMMEDIATELY "R-immediately" READINGS Fact Reading
        ("'Immediately'", "'Ar unwaith'")
        ("No days of grace are read into it and no number of days is made up: a change that has happened and is not notified is due today. Notice on or before the day of the change is in time; after it, the days are counted so that the centre can explain them. The word is used of the address and the secure storage only.",
         "Ni ddarllenir dyddiau o ras i mewn iddo ac ni ddyfeisir nifer o ddyddiau: mae newid sydd wedi digwydd heb ei hysbysu yn ddyledus heddiw. Mae hysbysiad ar ddiwrnod y newid neu cyn hynny mewn pryd; wedi hynny, cyfrifir y dyddiau er mwyn i'r ganolfan allu eu hegluro. Defnyddir y gair am y cyfeiriad a'r cyfleuster storio diogel yn unig.");
    R_REGISTER "R-register" READINGS Fact Reading
        ("Changes told to the Register", "Newidiadau a hysbysir i'r Gofrestr")
        ("Secure storage that moves within the same building has changed. The head of centre who signs is the one in post that day; an acting head signs as head; a trust executive is not known to be the head. The form asked of amendments after an update is asked of every change but one of name alone, for which an email is published; there it is a warning. A change still to come needs its day in a notice as it does in an update.",
         "Mae cyfleuster storio diogel sy'n symud o fewn yr un adeilad wedi newid. Pennaeth y ganolfan sy'n llofnodi yw'r un yn y swydd y diwrnod hwnnw; mae pennaeth dros dro yn llofnodi fel pennaeth; ni wyddys ai swyddog gweithredol ymddiriedolaeth yw'r pennaeth. Gofynnir am ffurf diwygiadau ar ôl diweddariad ar gyfer pob newid heblaw newid enw yn unig, y cyhoeddir e-bost ar ei gyfer; yno, rhybudd ydyw. Mae angen rhoi diwrnod newid sydd eto i ddod mewn hysbysiad, fel mewn diweddariad.");
    R_UPDATE "R-update" READINGS Fact Reading
        ("Annual update and declaration", "Diweddariad blynyddol a datganiad")
        ("A year's update and declaration are those of the autumn term that begins in that year, taken to begin on 1 September. 31 October does not move when it falls on a weekend. That centres on the higher section must return the update is assumed, not stated.",
         "Diweddariad a datganiad blwyddyn yw rhai tymor yr hydref sy'n dechrau yn y flwyddyn honno, a thybir ei fod yn dechrau ar 1 Medi. Nid yw 31 Hydref yn symud pan fydd ar benwythnos. Tybir bod rhaid i ganolfannau ar yr adran uwch ddychwelyd y diweddariad; ni ddywedir hynny.");
    R_DATES "R-dates" DODDS Rule Published
        ("The corresponding-date rule", "Rheol y dyddiad cyfatebol")
        ("A period of months or years ends on the corresponding date of the month it ends in; where there is none, on that month's last day.",
         "Mae cyfnod o fisoedd neu flynyddoedd yn gorffen ar ddyddiad cyfatebol y mis y mae'n gorffen ynddo; lle nad oes un, ar ddiwrnod olaf y mis hwnnw.");
}
