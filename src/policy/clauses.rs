//! What the documents say, statement by statement, in our own words. An id never changes.

use crate::cite::Clause;
#[cfg(feature = "words")]
use crate::cite::{ClauseKind, Standing};
#[cfg(feature = "std")]
use crate::policy::documents::*;
#[cfg(feature = "words")]
use crate::text::text;

macro_rules! clauses {
    ($($name:ident $id:literal $document:ident $kind:ident $standing:ident
        ($section_en:literal, $section_cy:literal)
        ($en:literal, $cy:literal);)*) => {
        $(
            pub static $name: Clause = Clause {
                id: $id,
                #[cfg(feature = "std")]
                document: &$document,
                #[cfg(feature = "words")]
                section: text($section_en, $section_cy),
                #[cfg(feature = "words")]
                kind: ClauseKind::$kind,
                #[cfg(feature = "words")]
                standing: Standing::$standing,
                #[cfg(feature = "words")]
                says: text($en, $cy),
            };
        )*

        /// Every clause, in the order of the documents.
        pub static ALL: &[&Clause] = &[$(&$name,)*];
    };
}

clauses! {
    W1 "W1" WJEC_CENTRE Route Published
        ("Centre approval", "Cymeradwyaeth y ganolfan")
        ("To offer WJEC qualifications a centre needs WJEC's approval: it fills in the application form or forms, and WJEC assesses whether the centre can meet WJEC's and JCQ's requirements.",
         "I gynnig cymwysterau CBAC mae ar ganolfan angen cymeradwyaeth CBAC: mae'n llenwi'r ffurflen neu'r ffurflenni cais, ac mae CBAC yn asesu a all y ganolfan fodloni gofynion CBAC a'r CGC.");
    W2 "W2" WJEC_CENTRE Route Published
        ("Centre approval", "Cymeradwyaeth y ganolfan")
        ("A centre that already offers general qualifications and has a National Centre Number reads the General Conditions and the Terms of Business, and then asks WJEC for a form.",
         "Mae canolfan sydd eisoes yn cynnig cymwysterau cyffredinol ac sydd â Rhif Canolfan Cenedlaethol yn darllen yr Amodau Cyffredinol a'r Telerau Busnes, ac yna'n gofyn i CBAC am ffurflen.");
    W3 "W3" WJEC_CENTRE Route Published
        ("Centre approval", "Cymeradwyaeth y ganolfan")
        ("A new institution reads the documents listed on the page, and then gets in touch with WJEC's centre approval to talk about its centre. The list itself was lost in the copy that was read.",
         "Mae sefydliad newydd yn darllen y dogfennau a restrir ar y dudalen, ac yna'n cysylltu ag adran cymeradwyo canolfannau CBAC i drafod ei ganolfan. Collwyd y rhestr ei hun yn y copi a ddarllenwyd.");
    W4 "W4" WJEC_CENTRE Rule Published
        ("Conditions of centre registration", "Amodau cofrestru canolfan")
        ("Approved centres keep to the General Conditions, the Terms of Business and, by the body's Welsh page, the JCQ regulations; the English copy had lost those last words.",
         "Mae canolfannau cymeradwy yn cadw at yr Amodau Cyffredinol, y Telerau Busnes ac, yn ôl tudalen Gymraeg y corff, reoliadau'r CGC; roedd y copi Saesneg wedi colli'r geiriau olaf hynny.");
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
    W18 "W18" WJEC_CENTRE Fact Published
        ("JCQ Centre Inspection Service", "Gwasanaeth Arolygu Canolfannau'r CGC")
        ("The JCQ inspection service inspects every registered centre that offers qualifications under the Instructions for conducting examinations. A centre expects a visit at least once a year.",
         "Mae gwasanaeth arolygu'r CGC yn arolygu pob canolfan gofrestredig sy'n cynnig cymwysterau o dan y Cyfarwyddiadau ar gyfer cynnal arholiadau. Mae canolfan yn disgwyl ymweliad o leiaf unwaith y flwyddyn.");
    W19 "W19" WJEC_CENTRE Rule Published
        ("JCQ Centre Inspection Service", "Gwasanaeth Arolygu Canolfannau'r CGC")
        ("All venues for examinations and assessments, the records and the secure storage are open to inspection.",
         "Mae pob lleoliad ar gyfer arholiadau ac asesiadau, y cofnodion a'r storfa ddiogel yn agored i'w harolygu.");
    W20 "W20" WJEC_CENTRE Rule Published
        ("JCQ Centre Inspection Service", "Gwasanaeth Arolygu Canolfannau'r CGC")
        ("Inspectors show an identity card, and are accompanied for the whole of their visit.",
         "Mae arolygwyr yn dangos cerdyn adnabod, ac mae rhywun yn mynd gyda hwy drwy gydol eu hymweliad.");
    W21 "W21" WJEC_CENTRE Rule Published
        ("JCQ Centre Inspection Service", "Gwasanaeth Arolygu Canolfannau'r CGC")
        ("Where a centre does not answer the inspection service, or leaves issues unresolved, awarding bodies send no secure assessment materials and reserve the right to withdraw approval.",
         "Lle nad yw canolfan yn ateb y gwasanaeth arolygu, neu'n gadael materion heb eu datrys, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel ac maent yn cadw'r hawl i dynnu cymeradwyaeth yn ôl.");
    W22 "W22" WJEC_CENTRE Fact Published
        ("JCQ Centre Inspection Service in Wales", "Gwasanaeth Arolygu Canolfannau'r CGC yng Nghymru")
        ("In Wales, WJEC administers the inspection service for all the JCQ awarding bodies.",
         "Yng Nghymru, CBAC sy'n gweinyddu'r gwasanaeth arolygu ar ran holl gyrff dyfarnu'r CGC.");
    W23 "W23" WJEC_CENTRE Context Published
        ("JCQ Centre Inspection Service in Wales", "Gwasanaeth Arolygu Canolfannau'r CGC yng Nghymru")
        ("Former exams officers can apply to inspect centres in Wales.",
         "Gall cyn-swyddogion arholiadau wneud cais i arolygu canolfannau yng Nghymru.");
    W24 "W24" WJEC_CENTRE Rule Published
        ("Cyber security, after an attack, first step", "Seiberddiogelwch, ar ôl ymosodiad, cam cyntaf")
        ("A centre that suffers a cyber attack puts its incident plan into action.",
         "Mae canolfan sy'n dioddef ymosodiad seiber yn rhoi ei chynllun digwyddiadau ar waith.");
    W25 "W25" WJEC_CENTRE Action Published
        ("Cyber security, after an attack, second step", "Seiberddiogelwch, ar ôl ymosodiad, ail gam")
        ("It contacts an authority whose name was lost in the copy that was read.",
         "Mae'n cysylltu ag awdurdod y collwyd ei enw yn y copi a ddarllenwyd.");
    W26 "W26" WJEC_CENTRE Action Published
        ("Cyber security, after an attack, third step", "Seiberddiogelwch, ar ôl ymosodiad, trydydd cam")
        ("It contacts the local police, and a second service whose name was lost in the copy that was read.",
         "Mae'n cysylltu â'r heddlu lleol, ac ag ail wasanaeth y collwyd ei enw yn y copi a ddarllenwyd.");
    W27 "W27" WJEC_CENTRE Action Published
        ("Cyber security, after an attack, fourth step", "Seiberddiogelwch, ar ôl ymosodiad, pedwerydd cam")
        ("It tells WJEC, at the address or number for incidents.",
         "Mae'n rhoi gwybod i CBAC, i'r cyfeiriad neu'r rhif ar gyfer digwyddiadau.");
    W28 "W28" WJEC_CENTRE Rule Published
        ("Cyber security", "Seiberddiogelwch")
        ("Following JCQ's guidance on cyber security is said to be crucial.",
         "Dywedir bod dilyn canllawiau'r CGC ar seiberddiogelwch yn hollbwysig.");
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
    O1 "O1" OCR_BECOME Route Published
        ("Introduction", "Cyflwyniad")
        ("For general qualifications a centre is approved once, and may then offer any of them.",
         "Ar gyfer cymwysterau cyffredinol caiff canolfan ei chymeradwyo unwaith, ac yna caiff gynnig unrhyw un ohonynt.");
    O2 "O2" OCR_BECOME Route Published
        ("Introduction", "Cyflwyniad")
        ("For vocational qualifications each one needs approval.",
         "Ar gyfer cymwysterau galwedigaethol mae angen cymeradwyaeth ar gyfer pob un.");
    O3 "O3" OCR_BECOME Action Published
        ("To apply for general qualifications", "Gwneud cais am gymwysterau cyffredinol")
        ("The centre approval form is had from the customer contact centre, by phone or email; the copy that was read gives no address.",
         "Ceir y ffurflen cymeradwyo canolfan gan y ganolfan gyswllt cwsmeriaid, dros y ffôn neu drwy e-bost; nid yw'r copi a ddarllenwyd yn rhoi cyfeiriad.");
    O3A "O3a" OCR_BECOME Route Published
        ("To apply for vocational qualifications", "Gwneud cais am gymwysterau galwedigaethol")
        ("The page has a heading for vocational applications; the text under it was lost in the copy that was read.",
         "Mae gan y dudalen bennawd ar gyfer ceisiadau galwedigaethol; collwyd y testun oddi tano yn y copi a ddarllenwyd.");
    O4 "O4" OCR_BECOME Fact Published
        ("Next steps", "Y camau nesaf")
        ("OCR may ask awarding bodies for references, visit, or run a credit check.",
         "Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal gwiriad credyd.");
    O5 "O5" OCR_BECOME Rule Published
        ("Visiting your centre", "Ymweld â'ch canolfan")
        ("A visit is required where the centre is not yet approved to run formal timetabled examinations.",
         "Mae angen ymweliad lle nad yw'r ganolfan wedi'i chymeradwyo eto i gynnal arholiadau ffurfiol wedi'u hamserlennu.");
    O6 "O6" OCR_BECOME Rule Published
        ("Visiting your centre", "Ymweld â'ch canolfan")
        ("A visit is required where approval for an NVQ is sought.",
         "Mae angen ymweliad lle ceisir cymeradwyaeth ar gyfer NVQ.");
    O7 "O7" OCR_BECOME Fact Published
        ("Visiting your centre", "Ymweld â'ch canolfan")
        ("Approval visits are charged for as the fees list says.",
         "Codir tâl am ymweliadau cymeradwyo fel y dywed y rhestr ffioedd.");
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
         "Anfonir amgylchiadau esgusodol drwy e-bost at ganolfan gyswllt cwsmeriaid OCR; nid yw'r dudalen yn rhoi cyfeiriad.");
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
    N1 "N1" OCR_TECHNICALS Rule Published
        ("Introduction", "Cyflwyniad")
        ("All centres keep to OCR's terms of business.",
         "Mae pob canolfan yn cadw at delerau busnes OCR.");
    N2 "N2" OCR_TECHNICALS Route Published
        ("Introduction", "Cyflwyniad")
        ("Each Cambridge Technical needs approval.",
         "Mae angen cymeradwyaeth ar gyfer pob un o'r Cambridge Technicals.");
    N3 "N3" OCR_TECHNICALS Rule Published
        ("Introduction", "Cyflwyniad")
        ("The centre follows the JCQ General Regulations and, for the 2016 suite, the further JCQ publications that the page lists; it reads the guidance that the page lists before it applies. Both lists were lost in the copy that was read.",
         "Mae'r ganolfan yn dilyn Rheoliadau Cyffredinol y CGC ac, ar gyfer cyfres gymwysterau 2016, y cyhoeddiadau CGC pellach a restrir ar y dudalen; mae'n darllen y canllawiau a restrir ar y dudalen cyn gwneud cais. Collwyd y ddwy restr yn y copi a ddarllenwyd.");
    N4 "N4" OCR_TECHNICALS Action Published
        ("To apply", "Gwneud cais")
        ("The completed form is emailed to OCR's vocational approvals.",
         "Anfonir y ffurflen wedi'i llenwi drwy e-bost at adran cymeradwyaethau galwedigaethol OCR.");
    N5 "N5" OCR_TECHNICALS Action Published
        ("To apply", "Gwneud cais")
        ("Once approved, the centre tells OCR what it teaches or plans to teach, on the expression of interest form.",
         "Ar ôl ei chymeradwyo, mae'r ganolfan yn dweud wrth OCR beth y mae'n ei addysgu neu'n bwriadu ei addysgu, ar y ffurflen mynegi diddordeb.");
    N6 "N6" OCR_TECHNICALS Rule Published
        ("Next steps; visits; credit checking; confirmation", "Y camau nesaf; ymweliadau; gwirio credyd; cadarnhau")
        ("For Cambridge Technicals the newer page repeats what the older one says of references, the charge for visits, the credit check and the letter of confirmation. Only extenuating circumstances go elsewhere, to the customer support centre; it too gives no address.",
         "Ar gyfer Cambridge Technicals mae'r dudalen fwy newydd yn ailadrodd yr hyn a ddywed yr un hŷn am eirdaon, y tâl am ymweliadau, y gwiriad credyd a'r llythyr cadarnhau. Dim ond amgylchiadau esgusodol sy'n mynd i le arall, sef y ganolfan gymorth cwsmeriaid; nid yw hithau'n rhoi cyfeiriad.");
    N7 "N7" OCR_TECHNICALS Rule Published
        ("Visiting your centre", "Ymweld â'ch canolfan")
        ("For vocational qualifications a visit is required in listed cases. The list was lost in the copy that was read, so the cases are not known.",
         "Ar gyfer cymwysterau galwedigaethol mae angen ymweliad mewn achosion a restrir. Collwyd y rhestr yn y copi a ddarllenwyd, felly ni wyddys beth yw'r achosion.");
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
    J1 "J1" JCQ_PLAN Fact Published
        ("About JCQ", "Ynglŷn â'r CGC")
        ("JCQ has eight member awarding bodies and one associate.",
         "Mae gan y CGC wyth corff dyfarnu yn aelodau ac un aelod cyswllt.");
    J2 "J2" JCQ_PLAN Context Published
        ("Background", "Cefndir")
        ("JCQ brings awarding bodies together; it does not regulate them, make policy or give them orders. So a result here is a self-check, never a decision.",
         "Dod â chyrff dyfarnu ynghyd y mae'r CGC; nid yw'n eu rheoleiddio, yn llunio polisi nac yn rhoi gorchmynion iddynt. Hunanwiriad, felly, yw canlyniad yma, ac nid penderfyniad byth.");
    J3 "J3" JCQ_PLAN Rule Published
        ("National Centre Number Register", "Cofrestr Rhifau Canolfan Cenedlaethol")
        ("The National Centre Number Register has a standard section, for general qualifications and vocational ones with timetabled components, and a higher section, for other vocational qualifications; it is updated every year.",
         "Mae gan Gofrestr y Rhifau Canolfan Cenedlaethol adran safonol, ar gyfer cymwysterau cyffredinol a rhai galwedigaethol â chydrannau wedi'u hamserlennu, ac adran uwch, ar gyfer cymwysterau galwedigaethol eraill; caiff ei diweddaru bob blwyddyn.");
    J4 "J4" JCQ_PLAN Rule Published
        ("Centre Inspection Service", "Gwasanaeth Arolygu Canolfannau")
        ("The inspection service works in England, Wales, Northern Ireland and some international centres, and inspects every centre on the standard section of the Register.",
         "Mae'r gwasanaeth arolygu'n gweithio yn Lloegr, Cymru, Gogledd Iwerddon a rhai canolfannau rhyngwladol, ac yn arolygu pob canolfan sydd ar adran safonol y Gofrestr.");
    J5 "J5" JCQ_PLAN Context Published
        ("JCQ shared services: Centre Admin Portal and Access Arrangements Online", "Gwasanaethau a rennir y CGC: porth gweinyddu canolfannau a threfniadau mynediad ar-lein")
        ("One application reaches every member: for access arrangements, consortia, transferred candidates and very late arrivals. No document that we have read gives the rules for these.",
         "Mae un cais yn cyrraedd pob aelod: ar gyfer trefniadau mynediad, consortia, ymgeiswyr a drosglwyddir a'r rhai sy'n cyrraedd yn hwyr iawn. Nid oes dogfen a ddarllenwyd gennym yn rhoi'r rheolau ar gyfer y rhain.");
    J6 "J6" JCQ_PLAN Context Published
        ("JCQ shared services: Data Transport Application", "Gwasanaethau a rennir y CGC: rhaglen cludo data")
        ("Entries and results travel between centres and awarding bodies through a service of JCQ's that encrypts them.",
         "Mae cofrestriadau a chanlyniadau yn teithio rhwng canolfannau a chyrff dyfarnu drwy wasanaeth y CGC sy'n eu hamgryptio.");
    J7 "J7" JCQ_PLAN Fact Published
        ("Support for private candidates", "Cefnogaeth i ymgeiswyr preifat")
        ("JCQ guides private candidates and the centres that accept them, and keeps a public online tool that helps to find a centre that may accept their entries. The plan gives no address for it.",
         "Mae'r CGC yn rhoi arweiniad i ymgeiswyr preifat ac i'r canolfannau sy'n eu derbyn, ac yn cynnal offeryn cyhoeddus ar-lein sy'n helpu i ddod o hyd i ganolfan a all dderbyn eu cofrestriadau. Nid yw'r cynllun yn rhoi cyfeiriad iddo.");
    J8 "J8" JCQ_PLAN Context Published
        ("Guidance; common timetable", "Canllawiau; amserlen gyffredin")
        ("There are a common timetable and a publication of key dates, but the plan itself gives no date: each date is cited from the page of the body that publishes it.",
         "Mae amserlen gyffredin a chyhoeddiad o ddyddiadau allweddol, ond nid yw'r cynllun ei hun yn rhoi dyddiad: dyfynnir pob dyddiad o dudalen y corff sy'n ei gyhoeddi.");
    J9 "J9" JCQ_PLAN Context Published
        ("Strategic objectives", "Amcanion strategol")
        ("Aims that bind what is made for centres too: less bureaucracy, guidance that is clear, fair and accessible, and data kept accurate, secure, private and within the rules.",
         "Nodau sydd hefyd yn rhwymo'r hyn a wneir ar gyfer canolfannau: llai o fiwrocratiaeth, arweiniad clir, teg a hygyrch, a data a gedwir yn gywir, yn ddiogel, yn breifat ac o fewn y rheolau.");
    J10 "J10" JCQ_PLAN Rule Published
        ("Centre Inspection Service; centre administration portal", "Gwasanaeth Arolygu Canolfannau; porth gweinyddu canolfannau")
        ("JCQ's services follow the devolved nations: the inspection service is not said to cover Scotland.",
         "Mae gwasanaethau'r CGC yn dilyn y gwledydd datganoledig: ni ddywedir bod y gwasanaeth arolygu'n cynnwys yr Alban.");
    J11 "J11" JCQ_PLAN Context Published
        ("JCQ shared services: Centre Admin Portal and Access Arrangements Online", "Gwasanaethau a rennir y CGC: porth gweinyddu canolfannau a threfniadau mynediad ar-lein")
        ("A centre applies once, for all members. Here too a fact is asked for once, and used again for other bodies and procedures.",
         "Mae canolfan yn gwneud cais unwaith, ar gyfer pob aelod. Yma hefyd gofynnir am ffaith unwaith, ac fe'i defnyddir eto ar gyfer cyrff a gweithdrefnau eraill.");
    J12 "J12" JCQ_PLAN Rule Published
        ("Enhancing support for vocational and technical qualifications", "Gwella cefnogaeth i gymwysterau galwedigaethol a thechnegol")
        ("Vocational and technical qualifications stand on a par with general ones and have needs of their own: a vocational qualification without a series deadline is not given a general one.",
         "Mae cymwysterau galwedigaethol a thechnegol yn gydradd â rhai cyffredinol ac mae ganddynt eu hanghenion eu hunain: ni roddir dyddiad cau cyffredinol i gymhwyster galwedigaethol heb ddyddiad cau cyfres.");
    J13 "J13" JCQ_PLAN Fact Published
        ("JCQ shared services: National Centre Number Register", "Gwasanaethau a rennir y CGC: Cofrestr Rhifau Canolfan Cenedlaethol")
        ("The applications for access arrangements (CAP and AAO) and the inspection service work with what the Register holds.",
         "Mae'r ceisiadau am drefniadau mynediad (CAP ac AAO) a'r gwasanaeth arolygu yn gweithio gyda'r hyn sydd ar y Gofrestr.");
    J14 "J14" JCQ_PLAN Fact Published
        ("Copyright", "Hawlfraint")
        ("The plan may be reused without charge where that is done accurately and does not mislead, and where its source and its copyright are acknowledged.",
         "Gellir ailddefnyddio'r cynllun yn ddi-dâl lle gwneir hynny'n gywir a heb gamarwain, a lle cydnabyddir ei ffynhonnell a'i hawlfraint.");
    J15 "J15" JCQ_PLAN Context Published
        ("Support for exams officers", "Cefnogaeth i swyddogion arholiadau")
        ("Exams officers who are new to the role are an audience of their own: JCQ holds webinars for them, and they need plain words and whatever lets them take over.",
         "Mae swyddogion arholiadau sy'n newydd i'r rôl yn gynulleidfa ynddynt eu hunain: mae'r CGC yn cynnal gweminarau ar eu cyfer, ac mae arnynt angen geiriau plaen a'r hyn sy'n eu galluogi i gymryd yr awenau.");
    J16 "J16" JCQ_PLAN Fact Published
        ("Enhancing support for vocational and technical qualifications", "Gwella cefnogaeth i gymwysterau galwedigaethol a thechnegol")
        ("JCQ goes on refining the inspection service, so that it can also answer what its members need in inspecting vocational and technical centres.",
         "Mae'r CGC yn parhau i fireinio'r gwasanaeth arolygu, fel y gall hefyd ateb anghenion ei aelodau wrth arolygu canolfannau galwedigaethol a thechnegol.");
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
    P2 "P2" PEARSON_ACCOUNTS Action Published
        ("Change of name or address", "Newid enw neu gyfeiriad")
        ("For a new name or address Pearson has forms of its own: one for changed details, and its centre agreement.",
         "Ar gyfer enw neu gyfeiriad newydd mae gan Pearson ei ffurflenni ei hun: un ar gyfer manylion sydd wedi newid, a'i gytundeb canolfan.");
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
        ("A year's update and declaration are those of the autumn term that begins in that year, taken to begin on 1 September. 31 October does not move when it falls on a weekend. What is not done while there is still time is neither failed nor passed. That centres on the higher section must return the update is assumed, not stated.",
         "Diweddariad a datganiad blwyddyn yw rhai tymor yr hydref sy'n dechrau yn y flwyddyn honno, a thybir ei fod yn dechrau ar 1 Medi. Nid yw 31 Hydref yn symud pan fydd ar benwythnos. Nid yw'r hyn sydd heb ei wneud, tra bydd amser o hyd, wedi methu nac wedi'i fodloni. Tybir bod rhaid i ganolfannau ar yr adran uwch ddychwelyd y diweddariad; ni ddywedir hynny.");
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
    JCQ_C1 "JCQ-C1" JCQ_REGULATIONS Rule Reported
        ("Section 5.3, conflicts of interest (its letter changes from year to year)", "Adran 5.3, gwrthdaro buddiannau (mae ei llythyren yn newid o flwyddyn i flwyddyn)")
        ("For each series, and before the published deadline for entries, the centre tells the awarding body of staff who take a qualification with internally assessed parts at the centre itself.",
         "Ar gyfer pob cyfres, a chyn y dyddiad cau cyhoeddedig ar gyfer cofrestriadau, mae'r ganolfan yn rhoi gwybod i'r corff dyfarnu am staff sy'n sefyll cymhwyster â rhannau a asesir yn fewnol yn y ganolfan ei hun.");
    JCQ_C2 "JCQ-C2" JCQ_REGULATIONS Rule Reported
        ("Section 5.3, conflicts of interest (its letter changes from year to year)", "Adran 5.3, gwrthdaro buddiannau (mae ei llythyren yn newid o flwyddyn i flwyddyn)")
        ("In the same way it tells the awarding body of staff who teach and prepare a relative, a close friend or a close friend's immediate family for a qualification with internally assessed parts.",
         "Yn yr un modd mae'n rhoi gwybod i'r corff dyfarnu am staff sy'n addysgu ac yn paratoi perthynas, ffrind agos neu deulu agos ffrind agos ar gyfer cymhwyster â rhannau a asesir yn fewnol.");
    JCQ_C3 "JCQ-C3" JCQ_REGULATIONS Rule Reported
        ("Conflicts of interest policy", "Polisi gwrthdaro buddiannau")
        ("The centre keeps a written policy on conflicts of interest ready for inspection, and reviews it every year.",
         "Mae'r ganolfan yn cadw polisi ysgrifenedig ar wrthdaro buddiannau yn barod i'w arolygu, ac yn ei adolygu bob blwyddyn.");
    ICC_C1 "ICC-C1" JCQ_COURSEWORK Rule Reported
        ("Section 8.2", "Adran 8.2")
        ("Where somebody has to assess the work of a person close to them, it is declared, and the marked work is sent for moderation whether or not it is in the sample.",
         "Lle mae'n rhaid i rywun asesu gwaith person sy'n agos ato, caiff hynny ei ddatgan, ac anfonir y gwaith a farciwyd i'w gymedroli p'un a yw yn y sampl ai peidio.");
    NCFE_C1 "NCFE-C1" NCFE_CONFLICTS Rule Published
        ("What is recorded and not notified", "Yr hyn a gofnodir heb ei hysbysu")
        ("Recorded in the centre, without notifying: exams office staff close to a candidate here or at another centre; staff who take a qualification without internally assessed parts at the centre; staff who take one at another centre.",
         "Caiff y rhain eu cofnodi yn y ganolfan, heb eu hysbysu: staff y swyddfa arholiadau sy'n agos at ymgeisydd yma neu mewn canolfan arall; staff sy'n sefyll cymhwyster heb rannau a asesir yn fewnol yn y ganolfan; staff sy'n sefyll un mewn canolfan arall.");
    NCFE_C2 "NCFE-C2" NCFE_CONFLICTS Action Published
        ("How to notify", "Sut i hysbysu")
        ("NCFE takes notifications on a form of its own, before its published deadlines for entries. Its annual review then asks for evidence.",
         "Mae NCFE yn derbyn hysbysiadau ar ei ffurflen ei hun, cyn ei ddyddiadau cau cyhoeddedig ar gyfer cofrestriadau. Wedyn mae ei adolygiad blynyddol yn gofyn am dystiolaeth.");
    OCR_C1 "OCR-C1" OCR_CONFLICTS_2019 Rule Published
        ("Records", "Cofnodion")
        ("The record of every conflict, notified or not, holds the measures taken to protect the qualification; an inspector or an awarding body may ask to see it.",
         "Mae cofnod pob gwrthdaro, wedi'i hysbysu neu beidio, yn cynnwys y mesurau a gymerwyd i ddiogelu'r cymhwyster; gall arolygydd neu gorff dyfarnu ofyn am gael ei weld.");
    OCR_C2 "OCR-C2" OCR_CONFLICTS_2019 Fact Published
        ("What changed in 2019", "Yr hyn a newidiodd yn 2019")
        ("From the year 2019 to 2020 only two situations have to be notified.",
         "O'r flwyddyn 2019 i 2020 dim ond dwy sefyllfa y mae'n rhaid eu hysbysu.");
    OCR_C3 "OCR-C3" OCR_CONFLICTS_2019 Fact Published
        ("Teachers", "Athrawon")
        ("In 2019 OCR asked to be told only where the teacher makes assessment decisions on internally assessed parts.",
         "Yn 2019 gofynnodd OCR am gael gwybod dim ond lle mae'r athro yn gwneud penderfyniadau asesu ar rannau a asesir yn fewnol.");
    OCR_C5 "OCR-C5" OCR_CONFLICTS Rule Published
        ("What has to be notified", "Yr hyn y mae'n rhaid ei hysbysu")
        ("OCR is told of staff who teach and prepare somebody close to them, before the final deadline for entries. Assessment decisions are not a condition.",
         "Rhoddir gwybod i OCR am staff sy'n addysgu ac yn paratoi rhywun sy'n agos atynt, cyn y dyddiad cau terfynol ar gyfer cofrestriadau. Nid yw penderfyniadau asesu yn amod.");
    OCR_C6 "OCR-C6" OCR_STAFF_FORM Action Published
        ("The form", "Y ffurflen")
        ("OCR takes notifications on its declaration form. The form's page asks to be told of a teacher only where the teacher makes assessment decisions.",
         "Mae OCR yn derbyn hysbysiadau ar ei ffurflen ddatgan. Mae tudalen y ffurflen yn gofyn am gael gwybod am athro dim ond lle mae'r athro'n gwneud penderfyniadau asesu.");
    OCR_C4 "OCR-C4" OCR_VERIFIED Fact Published
        ("Entries", "Cofrestriadau")
        ("OCR's verified qualifications have no deadlines for entries.",
         "Nid oes gan gymwysterau OCR a ddilysir ddyddiadau cau ar gyfer cofrestriadau.");
    AQA_C1 "AQA-C1" AQA_CONFLICTS Rule Published
        ("Staff entered at their own centre", "Staff a gofrestrir yn eu canolfan eu hunain")
        ("A member of staff is entered at the centre where they work only as a last resort, after no other centre could be found; AQA's form asks what was tried.",
         "Dim ond fel dewis olaf y caiff aelod o staff ei gofrestru yn y ganolfan lle mae'n gweithio, ar ôl methu â dod o hyd i ganolfan arall; mae ffurflen AQA yn gofyn beth a geisiwyd.");
    AQA_C2 "AQA-C2" AQA_CONFLICTS Rule Published
        ("Staff entered at their own centre", "Staff a gofrestrir yn eu canolfan eu hunain")
        ("That member of staff is treated like every other candidate, with no advantage.",
         "Caiff yr aelod hwnnw o staff ei drin fel pob ymgeisydd arall, heb unrhyw fantais.");
    AQA_C3 "AQA-C3" AQA_CONFLICTS Rule Published
        ("Staff entered at their own centre", "Staff a gofrestrir yn eu canolfan eu hunain")
        ("That member of staff cannot get at confidential examination materials.",
         "Ni all yr aelod hwnnw o staff gael at ddeunyddiau arholiad cyfrinachol.");
    AQA_C8 "AQA-C8" AQA_CONFLICTS Action Published
        ("How to declare", "Sut i ddatgan")
        ("AQA takes declarations on a form of its own, for each series before the deadline for entries.",
         "Mae AQA yn derbyn datganiadau ar ei ffurflen ei hun, ar gyfer pob cyfres cyn y dyddiad cau ar gyfer cofrestriadau.");
    AQA_C4 "AQA-C4" AQA_CONFLICTS_2019 Rule Published
        ("Staff who are candidates at their own centre", "Staff sy'n ymgeiswyr yn eu canolfan eu hunain")
        ("Until the summer of 2019: permission is asked before a member of staff is entered at the centre where they work.",
         "Hyd at haf 2019: gofynnir am ganiatâd cyn cofrestru aelod o staff yn y ganolfan lle mae'n gweithio.");
    AQA_C5 "AQA-C5" AQA_CONFLICTS_2019 Rule Published
        ("Staff with access to secure storage", "Staff â mynediad at y storfa ddiogel")
        ("Until the summer of 2019: the awarding body is told of staff with access to secure storage who are close to a candidate, here or at another centre.",
         "Hyd at haf 2019: rhoddir gwybod i'r corff dyfarnu am staff â mynediad at y storfa ddiogel sy'n agos at ymgeisydd, yma neu mewn canolfan arall.");
    AQA_C6 "AQA-C6" AQA_CONFLICTS_2019 Rule Published
        ("Staff who make assessment decisions", "Staff sy'n gwneud penderfyniadau asesu")
        ("Until the summer of 2019: the awarding body is told, when the marks are sent, of staff who make assessment decisions on the work of somebody close to them.",
         "Hyd at haf 2019: rhoddir gwybod i'r corff dyfarnu, wrth anfon y marciau, am staff sy'n gwneud penderfyniadau asesu ar waith rhywun sy'n agos atynt.");
    AQA_C7 "AQA-C7" AQA_ENTRIES Fact Published
        ("Entry deadlines 2023 to 2024", "Dyddiadau cau cofrestriadau 2023 i 2024")
        ("November 2023: 4 October 2023. January 2024: 21 October 2023. March 2024: 21 January 2024. June 2024: 21 February 2024.",
         "Tachwedd 2023: 4 Hydref 2023. Ionawr 2024: 21 Hydref 2023. Mawrth 2024: 21 Ionawr 2024. Mehefin 2024: 21 Chwefror 2024.");
    CBAC_C1 "CBAC-C1" CBAC_DATES Fact Published
        ("November series 2025", "Cyfres Tachwedd 2025")
        ("Entries for November 2025 close on 4 October 2025.",
         "Mae cofrestriadau ar gyfer Tachwedd 2025 yn cau ar 4 Hydref 2025.");
    PEARSON_C1 "PEARSON-C1" PEARSON_CONFLICTS Rule Published
        ("Exams office staff", "Staff y swyddfa arholiadau")
        ("Pearson's declaration form has awarding bodies told where the family or household of exams office staff are entered, here or at another centre; another Pearson page lists no such duty.",
         "Mae ffurflen ddatgan Pearson yn gofyn am roi gwybod i gyrff dyfarnu lle caiff teulu neu aelwyd staff y swyddfa arholiadau eu cofrestru, yma neu mewn canolfan arall; nid yw tudalen arall gan Pearson yn rhestru dyletswydd o'r fath.");
    PEARSON_C2 "PEARSON-C2" PEARSON_CONFLICTS Rule Published
        ("Vocational qualifications", "Cymwysterau galwedigaethol")
        ("For a vocational qualification Pearson is told once the registration is made, or once the conflict comes to light; there is no series deadline.",
         "Ar gyfer cymhwyster galwedigaethol rhoddir gwybod i Pearson cyn gynted ag y gwneir y cofrestriad, neu y daw'r gwrthdaro i'r amlwg; nid oes dyddiad cau cyfres.");
    PEARSON_C3 "PEARSON-C3" PEARSON_CONFLICTS Fact Published
        ("The head of centre's own relatives", "Perthnasau pennaeth y ganolfan ei hun")
        ("Pearson's form sets apart a declaration that a head of centre makes about their own relative.",
         "Mae ffurflen Pearson yn gosod ar wahân ddatganiad y mae pennaeth canolfan yn ei wneud am ei berthynas ei hun.");
    PEARSON_C4 "PEARSON-C4" PEARSON_CONFLICTS Action Published
        ("The form", "Y ffurflen")
        ("Pearson takes declarations on its online form, and questions about them by email.",
         "Mae Pearson yn derbyn datganiadau ar ei ffurflen ar-lein, a chwestiynau amdanynt drwy e-bost.");
    R_CONFLICT_TIMING "R-conflict-timing" READINGS Fact Reading
        ("Conflicts of interest: time", "Gwrthdaro buddiannau: amser")
        ("Before the deadline means the day before it at the latest; on the day itself entries are still taken, so that day is open. What arises after the deadline is not late: it is told at once, saying when it arose. Assessing somebody close is told by the same deadline. A deadline given outside the year that ends with the series is taken for a slip. Late never means that it need not be told. No number of days is invented for at once.",
         "Mae cyn y dyddiad cau yn golygu'r diwrnod cynt fan bellaf; ar y diwrnod ei hun derbynnir cofrestriadau o hyd, felly mae'r diwrnod hwnnw yn agored. Nid yw'r hyn sy'n codi ar ôl y dyddiad cau yn hwyr: rhoddir gwybod amdano ar unwaith, gan ddweud pryd y cododd. Rhoddir gwybod am asesu rhywun agos erbyn yr un dyddiad cau. Cymerir mai llithriad yw dyddiad cau y tu allan i'r flwyddyn sy'n gorffen gyda'r gyfres. Nid yw hwyr byth yn golygu nad oes angen rhoi gwybod. Ni ddyfeisir nifer o ddiwrnodau ar gyfer ar unwaith.");
    R_CONFLICT_USUAL "R-conflict-usual" READINGS Fact Reading
        ("Conflicts of interest: usual dates", "Gwrthdaro buddiannau: dyddiadau arferol")
        ("General qualifications usually close for entries on 4 October for November, on 21 October of the autumn before for January, on 21 January for March and on 21 February for June, at weekends too; none of the years that this is known from is SQA's. A usual date is never taken for the deadline.",
         "Mae cofrestriadau cymwysterau cyffredinol fel arfer yn cau ar 4 Hydref ar gyfer Tachwedd, ar 21 Hydref yr hydref cynt ar gyfer Ionawr, ar 21 Ionawr ar gyfer Mawrth ac ar 21 Chwefror ar gyfer Mehefin, ar benwythnosau hefyd; nid yw'r un o'r blynyddoedd y mae hyn yn hysbys ohonynt yn un SQA. Ni chymerir dyddiad arferol byth yn lle'r dyddiad cau.");
    R_CONFLICT_UNLISTED "R-conflict-unlisted" READINGS Fact Reading
        ("Conflicts of interest: what no list names", "Gwrthdaro buddiannau: yr hyn nad yw unrhyw restr yn ei enwi")
        ("A conflict that no list names need not be notified; recording it is advised.",
         "Nid oes angen hysbysu gwrthdaro nad yw unrhyw restr yn ei enwi; cynghorir ei gofnodi.");
    R_CONFLICT_OCR "R-conflict-ocr" READINGS Fact Reading
        ("Conflicts of interest: OCR", "Gwrthdaro buddiannau: OCR")
        ("OCR's pages differ: its conflicts page has it told of whoever teaches and prepares somebody close, its undated declaration-form page only of a teacher who makes assessment decisions. Telling it is the safe side, so teaching and preparing is taken as enough.",
         "Mae tudalennau OCR yn gwahaniaethu: yn ôl ei dudalen ar wrthdaro rhoddir gwybod iddo am bawb sy'n addysgu ac yn paratoi rhywun agos, yn ôl tudalen ei ffurflen ddatgan, sydd heb ddyddiad, dim ond am athro sy'n gwneud penderfyniadau asesu. Rhoi gwybod iddo yw'r ochr ddiogel, felly cymerir bod addysgu a pharatoi yn ddigon.");
    R_CONFLICT_PEARSON "R-conflict-pearson" READINGS Fact Reading
        ("Conflicts of interest: Pearson and the exams office", "Gwrthdaro buddiannau: Pearson a'r swyddfa arholiadau")
        ("Pearson's pages disagree on exams office staff: it is recorded, and Pearson should be told or asked.",
         "Mae tudalennau Pearson yn anghytuno ynghylch staff y swyddfa arholiadau: caiff ei gofnodi, a dylid rhoi gwybod i Pearson neu ofyn iddo.");
    R_CONFLICT_HEAD "R-conflict-head" READINGS Fact Reading
        ("Conflicts of interest: the head of centre", "Gwrthdaro buddiannau: pennaeth y ganolfan")
        ("Nobody can be the only one to manage their own conflict: a second person should sign for the head of centre's.",
         "Ni all neb fod yr unig un i reoli ei wrthdaro ei hun: dylai ail berson lofnodi dros un pennaeth y ganolfan.");
    R_CONFLICT_EDITION "R-conflict-edition" READINGS Fact Reading
        ("Conflicts of interest: which year's rules", "Gwrthdaro buddiannau: rheolau pa flwyddyn")
        ("The first day of the series' month picks the year of the regulations, which runs from September; a registration outside any series goes by the June of its school year. In the year before September 2019, exams office staff are not named as such: what counts is access to secure storage.",
         "Diwrnod cyntaf mis y gyfres sy'n dewis blwyddyn y rheoliadau, sy'n rhedeg o fis Medi; mae cofrestriad y tu allan i unrhyw gyfres yn dilyn mis Mehefin ei flwyddyn ysgol. Yn y flwyddyn cyn Medi 2019, ni enwir staff y swyddfa arholiadau fel y cyfryw: mynediad at y storfa ddiogel sy'n cyfrif.");
    OF1 "OF1" OCR_FORM_97418 Rule Reported
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("Where nothing happens within three years of approval being granted, the centre and qualification approval lapses: the clock starts at the grant itself.",
         "Lle nad oes dim yn digwydd o fewn tair blynedd i roi'r gymeradwyaeth, daw cymeradwyaeth y ganolfan a'r cymhwyster i ben: mae'r cloc yn dechrau pan roddir y gymeradwyaeth.");
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
        ("Entries and certification claims count from the day of approval to the day of the check; withdrawn entries are left out. One that comes after a lapse, with no approval between, revives nothing. That OCR took it speaks for its records showing the approval, so OCR is asked to confirm it.",
         "Mae cofrestriadau a hawliadau ardystio yn cyfrif o ddiwrnod y gymeradwyaeth hyd at ddiwrnod y gwiriad; hepgorir cofrestriadau a dynnwyd yn ôl. Nid yw un a ddaw ar ôl i'r gymeradwyaeth ddod i ben, heb gymeradwyaeth rhyngddynt, yn adfer dim. Mae'r ffaith i OCR ei dderbyn yn awgrymu bod ei gofnodion yn dangos y gymeradwyaeth, felly gofynnir i OCR gadarnhau hynny.");
    R_LAPSE_RESTART "R-lapse-restart" READINGS Fact Reading
        ("Lapse of approval: a new approval", "Cymeradwyaeth yn dod i ben: cymeradwyaeth newydd")
        ("A vocational approval that OCR grants, the first or a new one, presupposes that the centre is approved on the day of the letter. Where the centre's clock or the qualification's own had run out before by any count, it starts again on that day by every count. Whether an approval restarts a clock that still runs by every count is not stated. It revives no other qualification, and it is no entry or claim. OCR's records decide.",
         "Mae cymeradwyaeth alwedigaethol a roddir gan OCR, y gyntaf neu un newydd, yn rhagdybio bod y ganolfan wedi'i chymeradwyo ar ddiwrnod y llythyr. Lle'r oedd cloc y ganolfan neu gloc y cymhwyster ei hun wedi dod i ben cyn hynny yn ôl unrhyw gyfrif, mae'n dechrau o'r newydd ar y diwrnod hwnnw yn ôl pob cyfrif. Ni ddywedir a yw cymeradwyaeth yn ailgychwyn cloc sy'n dal i redeg yn ôl pob cyfrif. Nid yw'n adfer yr un cymhwyster arall, ac nid cofrestriad na hawliad mohoni. Cofnodion OCR sy'n penderfynu.");
    R_LAPSE_EDITIONS "R-lapse-editions" READINGS Fact Reading
        ("Lapse of approval: two years or three", "Cymeradwyaeth yn dod i ben: dwy flynedd neu dair")
        ("The two-year text is published for Cambridge Technicals only, and is taken for those. For other vocational qualifications nobody but the centre or OCR can say which text applies.",
         "Dim ond ar gyfer Cambridge Technicals y cyhoeddir y testun dwy flynedd, ac fe'i cymerir ar gyfer y rheini. Ar gyfer cymwysterau galwedigaethol eraill, dim ond y ganolfan neu OCR all ddweud pa destun sy'n berthnasol.");
    R_LAPSE_CENTRE "R-lapse-centre" READINGS Fact Reading
        ("Lapse of approval: the centre", "Cymeradwyaeth yn dod i ben: y ganolfan")
        ("The centre's clock starts at its earliest vocational approval and runs over all its vocational qualifications as one unbroken period, for as many years as its edition gives; activity dated after a qualification's own lapse is left out. A qualification's approval ends no later than the centre's, until it is itself granted again.",
         "Mae cloc y ganolfan yn dechrau gyda'i chymeradwyaeth alwedigaethol gynharaf ac yn rhedeg dros ei holl gymwysterau galwedigaethol fel un cyfnod di-dor, am gynifer o flynyddoedd ag y mae ei hargraffiad yn eu rhoi; hepgorir gweithgarwch sydd wedi'i ddyddio ar ôl i gymeradwyaeth y cymhwyster ei hun ddod i ben. Nid yw cymeradwyaeth cymhwyster yn para'n hwy nag un y ganolfan, nes iddi hi ei hun gael ei rhoi o'r newydd.");
    R_LAPSE_GENERAL "R-lapse-general" READINGS Fact Reading
        ("Lapse of approval: general qualifications", "Cymeradwyaeth yn dod i ben: cymwysterau cyffredinol")
        ("A centre is approved once for all general qualifications and Cambridge Nationals. Whether and when that approval lapses without entries is not known, nor whether entries for Cambridge Nationals count towards the centre's vocational approval. OCR is to be asked.",
         "Cymeradwyir canolfan unwaith ar gyfer pob cymhwyster cyffredinol a Cambridge Nationals. Ni wyddys a yw'r gymeradwyaeth honno'n dod i ben heb gofrestriadau, na phryd, nac a yw cofrestriadau ar gyfer Cambridge Nationals yn cyfrif tuag at gymeradwyaeth alwedigaethol y ganolfan. Rhaid gofyn i OCR.");
    R_LAPSE_UNIT "R-lapse-unit" READINGS Fact Reading
        ("Lapse of approval: qualification or suite", "Cymeradwyaeth yn dod i ben: cymhwyster neu gyfres")
        ("The lapse of a Cambridge Technical is worked out for each qualification. One page of OCR's speaks of approval for each qualification, another of approval for each suite. Where another qualification of the suite was active, OCR is to be asked.",
         "Ar gyfer pob cymhwyster y cyfrifir pryd y daw cymeradwyaeth un o'r Cambridge Technicals i ben. Mae un o dudalennau OCR yn sôn am gymeradwyaeth ar gyfer pob cymhwyster, ac un arall am gymeradwyaeth ar gyfer pob cyfres. Lle bu cymhwyster arall o'r gyfres yn weithredol, rhaid gofyn i OCR.");
    OTG1 "OTG1" OCR_TECHNICALS_2016 Route Published
        ("Introduction", "Cyflwyniad")
        ("Each suite of Cambridge Technicals, such as IT or Media, needs approval.",
         "Mae angen cymeradwyaeth ar gyfer pob cyfres o Cambridge Technicals, fel TG neu'r Cyfryngau.");
    R_QN "R-qualification-number" READINGS Fact Reading
        ("Qualification numbers", "Rhifau cymwysterau")
        ("The last character of published qualification numbers follows from the other seven. The sum was found by experiment and no body documents it, so a difference only calls for a second look.",
         "Mae nod olaf rhifau cymwysterau cyhoeddedig yn dilyn o'r saith arall. Darganfuwyd y cyfrifiad drwy arbrofi ac nid oes yr un corff yn ei ddogfennu, felly dim ond galw am ail olwg y mae gwahaniaeth.");
    ON1 "ON1" OCR_NATIONALS Rule Published
        ("Introduction", "Cyflwyniad")
        ("For general qualifications and Cambridge Nationals a centre has at least ten candidates a year.",
         "Ar gyfer cymwysterau cyffredinol a Cambridge Nationals mae gan ganolfan o leiaf ddeg ymgeisydd y flwyddyn.");
    ON2 "ON2" OCR_NATIONALS Route Published
        ("Introduction", "Cyflwyniad")
        ("One approval covers all general qualifications and Cambridge Nationals.",
         "Mae un gymeradwyaeth yn cwmpasu pob cymhwyster cyffredinol a Cambridge Nationals.");
    ON3 "ON3" OCR_NATIONALS Action Published
        ("To apply", "Gwneud cais")
        ("To apply, a centre writes to OCR's centre approval address.",
         "I wneud cais, mae canolfan yn ysgrifennu i gyfeiriad cymeradwyo canolfannau OCR.");
    ON4 "ON4" OCR_NATIONALS Rule Published
        ("Visiting your centre", "Ymweld â'ch canolfan")
        ("A visit is required where the centre is not yet approved to run formal timetabled examinations; no other case is listed.",
         "Mae angen ymweliad lle nad yw'r ganolfan wedi'i chymeradwyo eto i gynnal arholiadau ffurfiol wedi'u hamserlennu; ni restrir achos arall.");
    ON5 "ON5" OCR_NATIONALS Rule Published
        ("Introduction", "Cyflwyniad")
        ("The centre follows the JCQ General Regulations, and tells OCR on the expression of interest form, once approved, what it teaches or plans to teach.",
         "Mae'r ganolfan yn dilyn Rheoliadau Cyffredinol y CGC ac, ar ôl ei chymeradwyo, yn dweud wrth OCR ar y ffurflen mynegi diddordeb beth y mae'n ei addysgu neu'n bwriadu ei addysgu.");
    ON6 "ON6" OCR_NATIONALS Rule Published
        ("How long approval lasts", "Am ba hyd y pery cymeradwyaeth")
        ("The page says what follows where there are no entries. The copy that was read breaks off before it says after how long, so neither is known.",
         "Mae'r dudalen yn dweud beth sy'n dilyn lle nad oes cofrestriadau. Mae'r copi a ddarllenwyd yn torri cyn iddo ddweud ar ôl faint o amser, felly ni wyddys y naill na'r llall.");
    OV1 "OV1" OCR_VERIFIED Rule Published
        ("Centre approval", "Cymeradwyaeth canolfan")
        ("Each verified qualification needs an approval of its own, and OCR makes an approval visit for each.",
         "Mae ar bob cymhwyster a ddilysir angen ei gymeradwyaeth ei hun, ac mae OCR yn gwneud ymweliad cymeradwyo ar gyfer pob un.");
    PEARSON_A1 "PEARSON-A1" PEARSON_BECOMING Route Published
        ("Becoming a centre", "Dod yn ganolfan")
        ("A new centre applies on the forms of Pearson's page. Pearson has a credit report drawn up, and new colleges and work-based centres in the United Kingdom pay a fee for approval.",
         "Mae canolfan newydd yn gwneud cais ar y ffurflenni ar dudalen Pearson. Mae Pearson yn cael adroddiad credyd, ac mae colegau a chanolfannau yn y gweithle sy'n newydd yn y Deyrnas Unedig yn talu ffi am gymeradwyaeth.");
    CG_A1 "CG-A1" CITY_AND_GUILDS_CENTRES Route Published
        ("Becoming a centre", "Dod yn ganolfan")
        ("A new centre sends the Customer Application Form and has a reply within five days. It then fills in the online Centre Approval Form, and is visited.",
         "Mae canolfan newydd yn anfon y Customer Application Form ac yn cael ateb o fewn pum diwrnod. Wedyn mae'n llenwi'r Centre Approval Form ar-lein, a bydd ymweliad.");
    NCFE_A1 "NCFE-A1" NCFE_REVIEW Route Published
        ("Approval review", "Adolygiad cymeradwyo")
        ("A new centre applies and names three days for its approval review. NCFE has the evidence 48 hours before, or cancels the review.",
         "Mae canolfan newydd yn gwneud cais ac yn enwi tri diwrnod ar gyfer ei hadolygiad cymeradwyo. Mae'r dystiolaeth gan NCFE 48 awr ynghynt, neu mae'n canslo'r adolygiad.");
    CIS1 "CIS1" NAEO_INSPECTIONS Fact Reported
        ("Visits", "Ymweliadau")
        ("Inspections are not announced, and there may be more than one in a summer series.",
         "Ni roddir gwybod am arolygiadau ymlaen llaw, a gall fod mwy nag un mewn cyfres haf.");
    CIS2 "CIS2" TEO_POLICIES Fact Reported
        ("Policies", "Polisïau")
        ("An inspector may ask for the contingency plan, with cyber attacks in it, and for the centre's policies, among them those on conflicts of interest, internal appeals, complaints, malpractice, whistleblowing, data protection, access arrangements, word processors and child protection.",
         "Gall arolygydd ofyn am y cynllun wrth gefn, gan gynnwys ymosodiadau seiber, ac am bolisïau'r ganolfan, yn eu plith y rhai ar wrthdaro buddiannau, apeliadau mewnol, cwynion, camymddwyn, chwythu'r chwiban, diogelu data, trefniadau mynediad, prosesyddion geiriau ac amddiffyn plant.");
    KH1 "KH1" JCQ_ICE Rule Reported
        ("Key holders, older editions", "Deiliaid allweddi, argraffiadau hŷn")
        ("Two to four people hold keys to the secure storage.",
         "Mae rhwng dau a phedwar o bobl yn dal allweddi'r storfa ddiogel.");
    KH2 "KH2" JCQ_ICE Rule Reported
        ("Key holders, newer editions", "Deiliaid allweddi, argraffiadau mwy newydd")
        ("Two to six people hold keys to the secure storage.",
         "Mae rhwng dau a chwech o bobl yn dal allweddi'r storfa ddiogel.");
    KH3 "KH3" NCFE_REGULATIONS Fact Published
        ("Key holders", "Deiliaid allweddi")
        ("The number of key holders was raised from two to four to two to six; when, was not found.",
         "Gynt rhwng dau a phedwar deiliad allweddi a ganiateid, ac yna rhwng dau a chwech; ni chafwyd hyd i ddyddiad y newid.");
    SS1 "SS1" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("Secure materials are kept at the centre's registered address.",
         "Cedwir deunyddiau diogel yng nghyfeiriad cofrestredig y ganolfan.");
    SS2 "SS2" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("The secure room is in a fixed building, not in a portable one.",
         "Mae'r ystafell ddiogel mewn adeilad parhaol, nid mewn un symudol.");
    SS3 "SS3" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("The secure room is used for examination material only.",
         "Defnyddir yr ystafell ddiogel ar gyfer deunydd arholiadau yn unig.");
    SS4 "SS4" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("Walls, floor and ceiling are strong and solid; a stud partition will do only if it is reinforced with metal.",
         "Mae'r waliau, y llawr a'r nenfwd yn gryf ac yn gadarn; dim ond os caiff ei atgyfnerthu â metel y gwna pared stydiau'r tro.");
    SS5 "SS5" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("The door is solid or reinforced and hangs on heavy-duty hinges; glass in it is toughened.",
         "Mae'r drws yn gadarn neu wedi'i atgyfnerthu ac yn hongian ar golfachau trwm; mae unrhyw wydr ynddo wedi'i galedu.");
    SS6 "SS6" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("The lock is a five-lever mortice lock, a coded keypad or an electronic lock; a cylinder lock is not accepted.",
         "Clo mortais pum lifer, bysellbad â chod neu glo electronig yw'r clo; ni dderbynnir clo silindr.");
    SS7 "SS7" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("Windows that can be reached have bars or an alarm.",
         "Mae gan ffenestri y gellir eu cyrraedd fariau neu larwm.");
    SS8 "SS8" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("In the room stands a strong safe that cannot be carried off, a cabinet of that kind with a multi-point lock, or a metal cabinet with a full-length outer bar, bolted to the wall or floor.",
         "Yn yr ystafell saif sêff gref na ellir ei chario ymaith, cabinet o'r fath â chlo aml-bwynt, neu gabinet metel â bar allanol ar ei hyd cyfan, wedi'i folltio i'r wal neu'r llawr.");
    SS9 "SS9" JCQ_ICE Rule Reported
        ("Secure storage", "Storio diogel")
        ("There are at least two keys, and each is kept on its holder or in a key safe with a code.",
         "Mae o leiaf ddwy allwedd, a chedwir pob un gan ei deiliad neu mewn sêff allweddi â chod.");
    CPC1 "CPC1" OCR_CPC Rule Published
        ("Secure storage", "Storio diogel")
        ("For CPC the secure room need not be for examinations alone; every other storage requirement stands.",
         "Ar gyfer CPC nid oes rhaid i'r ystafell ddiogel fod ar gyfer arholiadau yn unig; mae pob gofyniad storio arall yn sefyll.");
    R_APPROVAL "R-approval" READINGS Fact Reading
        ("Centre approval", "Cymeradwyo canolfan")
        ("An institution with neither general qualifications nor a National Centre Number is taken as new. Where it has only one of the two, neither of WJEC's routes is written for it. For other vocational qualifications OCR's older list of visits is used as far as it requires one; where it does not, the newer list, which is lost, could.",
         "Cymerir bod sefydliad heb gymwysterau cyffredinol na Rhif Canolfan Cenedlaethol yn newydd. Lle mae ganddo un o'r ddau yn unig, nid yw'r naill na'r llall o lwybrau CBAC wedi'i ysgrifennu ar ei gyfer. Ar gyfer cymwysterau galwedigaethol eraill defnyddir rhestr ymweliadau hŷn OCR cyn belled ag y mae'n gofyn am un; lle nad yw'n gwneud hynny, gallai'r rhestr fwy newydd, sydd ar goll, wneud hynny.");
    R_INSPECTION "R-inspection" READINGS Fact Reading
        ("Inspection readiness", "Parodrwydd ar gyfer arolygiad")
        ("The service is said to inspect centres on the standard section; whether it inspects those on the higher section only is left open, until a centre has been told so or visited. A visit is expected each year, so no date for the next one can be worked out. The relaxation for CPC holds where a centre keeps material for CPC alone.",
         "Dywedir bod y gwasanaeth yn arolygu canolfannau ar yr adran safonol; gadewir yn agored a yw'n arolygu'r rhai sydd ar yr adran uwch yn unig, nes bod canolfan wedi cael gwybod hynny neu gael ymweliad. Disgwylir ymweliad bob blwyddyn, felly ni ellir cyfrifo dyddiad i'r un nesaf. Mae'r llacio ar gyfer CPC yn dal lle mae canolfan yn cadw deunydd ar gyfer CPC yn unig.");
    R_TECHNICALS_2016 "R-technicals-2016" READINGS Fact Reading
        ("Cambridge Technicals of 2016 and inspection", "Cambridge Technicals 2016 ac arolygu")
        ("The 2016 suite of Cambridge Technicals has external assessment. We infer that a centre which offers it stands on the standard section of the Register, and so is inspected; no page says so in as many words.",
         "Mae gan gyfres 2016 o Cambridge Technicals asesiad allanol. Casglwn fod canolfan sy'n ei chynnig ar adran safonol y Gofrestr, ac felly'n cael ei harolygu; nid oes tudalen sy'n dweud hynny'n blwmp ac yn blaen.");
    JCQ_CY1 "JCQ-CY1" JCQ_CYBER Rule Published
        ("Cyber security awareness and training", "Ymwybyddiaeth a hyfforddiant seiberddiogelwch")
        ("The staff concerned have up-to-date training in cyber security every year.",
         "Mae'r staff perthnasol yn cael hyfforddiant cyfredol mewn seiberddiogelwch bob blwyddyn.");
    JCQ_CY2 "JCQ-CY2" JCQ_CYBER Rule Published
        ("Asset management", "Rheoli asedau")
        ("The centre keeps a register of every device and user account that is used for examinations and assessments.",
         "Mae'r ganolfan yn cadw cofrestr o bob dyfais a chyfrif defnyddiwr a ddefnyddir ar gyfer arholiadau ac asesiadau.");
    JCQ_CY3 "JCQ-CY3" JCQ_CYBER Rule Published
        ("Password management", "Rheoli cyfrineiriau")
        ("A password manager makes and keeps strong, unique passwords for work accounts; this is recommended.",
         "Mae rheolwr cyfrineiriau'n creu ac yn cadw cyfrineiriau cryf, unigryw ar gyfer cyfrifon gwaith; argymhellir hyn.");
    JCQ_CY4 "JCQ-CY4" JCQ_CYBER Rule Published
        ("Credential security", "Diogelwch manylion mewngofnodi")
        ("Devices and networks block harmful websites and warn of anything suspicious.",
         "Mae dyfeisiau a rhwydweithiau'n rhwystro gwefannau niweidiol ac yn rhybuddio am unrhyw beth amheus.");
    JCQ_CY5 "JCQ-CY5" JCQ_CYBER Rule Published
        ("Third-party suppliers", "Cyflenwyr trydydd parti")
        ("Before a supplier or a cloud service is used, the centre has checked that it meets standards of cyber security, and has a data processing agreement with it.",
         "Cyn defnyddio cyflenwr neu wasanaeth cwmwl, mae'r ganolfan wedi gwirio ei fod yn bodloni safonau seiberddiogelwch, ac mae ganddi gytundeb prosesu data ag ef.");
    JCQ_CY6 "JCQ-CY6" JCQ_CYBER Rule Published
        ("Secure recovery and controls", "Adfer diogel a rheolaethau")
        ("The systems that run assessments are part of the plans for recovery after a disaster.",
         "Mae'r systemau sy'n rhedeg asesiadau'n rhan o'r cynlluniau ar gyfer adfer ar ôl trychineb.");
    JCQ_CY7 "JCQ-CY7" JCQ_REGULATIONS Rule Reported
        ("Section 3.21(a)", "Adran 3.21(a)")
        ("Training covers strong and unique passwords, keeping account details to oneself, why multi-factor authentication matters and how it is set up, social engineering, and reporting at once what looks suspicious.",
         "Mae'r hyfforddiant yn ymdrin â chyfrineiriau cryf ac unigryw, cadw manylion cyfrifon yn gyfrinachol, pam mae dilysu aml-ffactor yn bwysig a sut mae ei osod, peirianneg gymdeithasol, a rhoi gwybod ar unwaith am yr hyn sy'n edrych yn amheus.");
    ICO1 "ICO1" ICO_BREACHES Rule Published
        ("Telling the ICO", "Rhoi gwybod i'r ICO")
        ("A breach of personal data that is likely to put people at risk is reported to the ICO without undue delay, and within 72 hours of becoming aware of it, even where not everything is known yet. Whoever takes longer gives the reasons.",
         "Rhoddir gwybod i'r ICO am dorri diogelwch data personol sy'n debygol o beri risg i bobl heb oedi diangen, ac o fewn 72 awr i ddod yn ymwybodol ohono, hyd yn oed lle nad yw popeth yn hysbys eto. Mae'r sawl sy'n cymryd mwy o amser yn rhoi'r rhesymau.");
    ICO2 "ICO2" ICO_BREACHES Rule Published
        ("Not telling the ICO", "Peidio â rhoi gwybod i'r ICO")
        ("Where a risk to people is unlikely nothing is reported, but the decision is recorded with its reasons.",
         "Lle mae risg i bobl yn annhebygol ni roddir gwybod am ddim, ond cofnodir y penderfyniad gyda'i resymau.");
    ICO3 "ICO3" ICO_BREACHES Rule Published
        ("Telling the people affected", "Rhoi gwybod i'r bobl yr effeithir arnynt")
        ("Where the risk to people is high, they are told too.",
         "Lle mae'r risg i bobl yn uchel, rhoddir gwybod iddynt hwythau.");
    ICO4 "ICO4" ICO_BREACHES Fact Published
        ("Notice on the guidance", "Hysbysiad ar y canllawiau")
        ("Since the Data (Use and Access) Act became law on 19 June 2025 this guidance is under review and may change.",
         "Ers i Ddeddf Data (Defnydd a Mynediad) ddod yn gyfraith ar 19 Mehefin 2025 mae'r canllawiau hyn yn cael eu hadolygu a gallant newid.");
    ICO5 "ICO5" ICO_BREACHES Action Published
        ("How to report a breach", "Sut i roi gwybod am dorri diogelwch data")
        ("A breach is reported online at any time, or on the helpline in office hours. Cyber incidents are reported online by whoever can still use their systems.",
         "Rhoddir gwybod am dorri diogelwch data ar-lein ar unrhyw adeg, neu ar y llinell gymorth yn ystod oriau swyddfa. Mae'r sawl sy'n dal i allu defnyddio ei systemau yn rhoi gwybod am ddigwyddiadau seiber ar-lein.");
    NCSC1 "NCSC1" NCSC_REPORTS Action Reported
        ("The form", "Y ffurflen")
        ("The National Cyber Security Centre takes reports of cyber incidents on a form of its own.",
         "Mae'r Ganolfan Seiberddiogelwch Genedlaethol yn derbyn adroddiadau am ddigwyddiadau seiber ar ei ffurflen ei hun.");
    RF1 "RF1" REPORT_FRAUD Action Reported
        ("The service", "Y gwasanaeth")
        ("Report Fraud takes reports of cyber crime and fraud from England, Wales and Northern Ireland. It took the place of Action Fraud on 4 December 2025; the number stayed the same.",
         "Mae Report Fraud yn derbyn adroddiadau am seiberdroseddu a thwyll o Gymru, Lloegr a Gogledd Iwerddon. Cymerodd le Action Fraud ar 4 Rhagfyr 2025; arhosodd y rhif yr un fath.");
    RF2 "RF2" REPORT_FRAUD Action Reported
        ("Scotland", "Yr Alban")
        ("In Scotland cyber crime and fraud are reported to Police Scotland, on 101.",
         "Yn yr Alban rhoddir gwybod am seiberdroseddu a thwyll i Police Scotland, ar 101.");
    DFE1 "DFE1" DFE_CYBER Action Reported
        ("Reporting to outside bodies", "Rhoi gwybod i gyrff allanol")
        ("In England, schools and colleges also tell the Department for Education's sector cyber team of an attack that broke security or did damage.",
         "Yn Lloegr, mae ysgolion a cholegau hefyd yn rhoi gwybod i dîm seiber y sector yn yr Adran Addysg am ymosodiad a dorrodd ddiogelwch neu a achosodd ddifrod.");
    HWB1 "HWB1" HWB_CYBER Fact Published
        ("Categories of incident", "Categorïau digwyddiadau")
        ("The guidance for schools in Wales does not expect an incident in a school to involve the National Cyber Security Centre.",
         "Nid yw'r canllawiau ar gyfer ysgolion yng Nghymru yn disgwyl i ddigwyddiad mewn ysgol gynnwys y Ganolfan Seiberddiogelwch Genedlaethol.");
    STA1 "STA1" SUMMER_TIME_ACT Fact Published
        ("Section 1(2)", "Adran 1(2)")
        ("Clocks go forward by an hour on the last Sunday in March and back on the last Sunday in October, each time at one in the morning, Greenwich mean time; so since 11 March 2002.",
         "Mae'r clociau'n mynd ymlaen awr ar y Sul olaf ym mis Mawrth ac yn ôl ar y Sul olaf ym mis Hydref, bob tro am un y bore, amser Greenwich; felly y bu ers 11 Mawrth 2002.");
    R_CYBER_NAMES "R-cyber-names" READINGS Fact Reading
        ("Cyber incidents: the lost names", "Digwyddiadau seiber: yr enwau a gollwyd")
        ("By what stands around them, the names lost from WJEC's list are those of the National Cyber Security Centre and of the national centre for reporting fraud, which is now Report Fraud. For other awarding bodies we know of no address for incidents.",
         "Yn ôl yr hyn sydd o'u cwmpas, yr enwau a gollwyd o restr CBAC yw'r Ganolfan Seiberddiogelwch Genedlaethol a'r ganolfan genedlaethol ar gyfer rhoi gwybod am dwyll, sef Report Fraud erbyn hyn. Ar gyfer cyrff dyfarnu eraill ni wyddom am gyfeiriad ar gyfer digwyddiadau.");
    R_CYBER_CLOCK "R-cyber-clock" READINGS Fact Reading
        ("Cyber incidents: the 72 hours", "Digwyddiadau seiber: y 72 awr")
        ("The 72 hours run by the clock from the moment at which the centre was reasonably sure of the breach, not from when it happened. Nights, weekends and holidays count, and a change of the clocks moves the hour at which they end. A report at that very minute is in time.",
         "Mae'r 72 awr yn rhedeg yn ôl y cloc o'r foment yr oedd y ganolfan yn rhesymol sicr fod diogelwch y data wedi'i dorri, nid o'r adeg y digwyddodd. Mae nosweithiau, penwythnosau a gwyliau'n cyfrif, ac mae newid y clociau'n symud yr awr y deuant i ben. Mae adroddiad ar yr union funud honno mewn pryd.");
    ID_NCN "ID-centre-number" JCQ_REGISTER Fact Published
        ("Centre numbers", "Rhifau canolfannau")
        ("A National Centre Number has five digits and is the same for every awarding body that belongs to JCQ.",
         "Mae gan Rif Canolfan Cenedlaethol bum digid, ac mae'r un fath i bob corff dyfarnu sy'n aelod o'r CGC.");
    ID_NCN_WALES "ID-centre-number-wales" READINGS Fact Reading
        ("Numbers", "Rhifau")
        ("Published centre numbers that begin with 68 belong to centres in Wales. That is a hint: no list of prefixes is published, and none is assumed for other nations.",
         "Mae rhifau canolfannau cyhoeddedig sy'n dechrau â 68 yn perthyn i ganolfannau yng Nghymru. Awgrym yw hynny: ni chyhoeddir rhestr o ragddodiaid, ac ni thybir un ar gyfer cenhedloedd eraill.");
    ID_CAMBRIDGE "ID-cambridge-international" CAMBRIDGE_CENTRES Fact Reported
        ("Centre numbers", "Rhifau canolfannau")
        ("Cambridge International gives its centres numbers of two letters and three digits. They are no National Centre Numbers.",
         "Mae Cambridge International yn rhoi rhifau o ddwy lythyren a thri digid i'w ganolfannau. Nid Rhifau Canolfan Cenedlaethol ydynt.");
    ID_CANDIDATE "ID-candidate-number" AQA_ENTRIES Fact Published
        ("Candidate numbers", "Rhifau ymgeiswyr")
        ("A candidate number has four digits, from 0001 to 9999.",
         "Mae gan rif ymgeisydd bedwar digid, o 0001 i 9999.");
    ID_UCI "ID-uci" JCQ_UCI Fact Published
        ("What it is made of", "O beth y mae wedi'i wneud")
        ("A UCI has thirteen characters: a centre number, a character for the awarding body that gave it (0 for most of the UK, letters are used), two digits of a year, a candidate number and a check letter.",
         "Mae gan UCI dri nod ar ddeg: rhif canolfan, nod ar gyfer y corff dyfarnu a'i rhoddodd (0 ar gyfer y rhan fwyaf o'r DU, defnyddir llythrennau), dau ddigid blwyddyn, rhif ymgeisydd a llythyren wirio.");
    ID_UCI_SUM "ID-uci-sum" WJEC_UCI Fact Published
        ("The check letter", "Y llythyren wirio")
        ("The twelve characters are multiplied by 16 down to 5 and added up; the remainder when divided by 17 gives the check letter.",
         "Lluosir y deuddeg nod â 16 i lawr i 5 a'u hadio; mae'r gweddill ar ôl rhannu â 17 yn rhoi'r llythyren wirio.");
    ID_UCI_LETTERS "ID-uci-letters" UCI_PROGRAMS Fact Reported
        ("Values", "Gwerthoedd")
        ("Which letter stands for which remainder: both programs have the same seventeen letters. What a letter in the sixth place counts as: both agree from A to P (1 to 16) and differ from Q to Z.",
         "Pa lythyren sy'n cyfateb i ba weddill: mae gan y ddwy raglen yr un ddwy lythyren ar bymtheg. Beth yw gwerth llythyren yn y chweched lle: mae'r ddwy'n cytuno o A i P (1 i 16) ac yn gwahaniaethu o Q i Z.");
    ID_ULN "ID-uln" HESA_ULN Fact Published
        ("The check digit", "Y digid gwirio")
        ("A ULN has ten digits, the first of them not 0. Multiplied by 10 down to 1 and added up, they leave 10 when divided by 11.",
         "Mae gan ULN ddeg digid, a'r cyntaf ohonynt heb fod yn 0. Wedi'u lluosi â 10 i lawr i 1 a'u hadio, maent yn gadael 10 ar ôl rhannu ag 11.");
    ID_ULN_NONE "ID-uln-none" LEARNER_RECORD Fact Reported
        ("Unique learner numbers", "Rhifau dysgwyr unigryw")
        ("A ULN of ten nines stands for a learner who has no number yet.",
         "Mae ULN o ddeg naw yn sefyll am ddysgwr nad oes ganddo rif eto.");
    ID_QN "ID-qualification-number" OFQUAL_FORMATS Fact Published
        ("Qualification numbers", "Rhifau cymwysterau")
        ("A qualification number has seven digits and an eighth character, a digit or X; it is written with slashes after the third and the seventh, or without.",
         "Mae gan rif cymhwyster saith digid ac wythfed nod, digid neu X; fe'i hysgrifennir â slaesau ar ôl y trydydd a'r seithfed, neu hebddynt.");
    ID_QN_WALES "ID-qualification-number-wales" READINGS Fact Reading
        ("Numbers", "Rhifau")
        ("Numbers that begin with C00 are said to be given to qualifications in Wales. Neither their form nor a check character could be verified: ask the awarding body.",
         "Dywedir bod rhifau sy'n dechrau â C00 yn cael eu rhoi i gymwysterau yng Nghymru. Ni ellid gwirio eu ffurf na'u nod gwirio: gofynnwch i'r corff dyfarnu.");
    ID_DFE "ID-dfe-number" JCQ_REGISTER Fact Published
        ("What the Register holds", "Yr hyn y mae'r Gofrestr yn ei ddal")
        ("A DfE number has seven digits: three of the local authority and four of the establishment.",
         "Mae gan rif yr Adran Addysg (DfE) saith digid: tri yr awdurdod lleol a phedwar y sefydliad.");
    AQA2 "AQA2" AQA_ADMINISTRATORS Rule Published
        ("Adding, changing or removing administrators", "Ychwanegu, newid neu ddileu gweinyddwyr")
        ("The head of centre sends the email, straight from the head's own address. One sent by a personal assistant is not accepted.",
         "Pennaeth y ganolfan sy'n anfon yr e-bost, yn syth o gyfeiriad y pennaeth ei hun. Ni dderbynnir un a anfonir gan gynorthwyydd personol.");
    AQA3 "AQA3" AQA_ADMINISTRATORS Rule Published
        ("Adding, changing or removing administrators", "Ychwanegu, newid neu ddileu gweinyddwyr")
        ("Its subject is the one that AQA names. It gives the centre number, whether administrators are added or changed, the new administrator's name and own school address, the name and address of anyone to be removed, and says that the new administrator consents.",
         "Ei bwnc yw'r un y mae AQA yn ei enwi. Mae'n rhoi rhif y ganolfan, ai ychwanegu ynteu newid gweinyddwyr a wneir, enw'r gweinyddwr newydd a'i gyfeiriad ysgol ei hun, enw a chyfeiriad unrhyw un i'w ddileu, ac yn dweud bod y gweinyddwr newydd yn cydsynio.");
    AQA4 "AQA4" AQA_ADMINISTRATORS Rule Published
        ("Who can be an administrator", "Pwy gaiff fod yn weinyddwr")
        ("A centre has at most three administrators. They are the exams officer or work in the exams office; the head of centre cannot be one.",
         "Mae gan ganolfan dri gweinyddwr ar y mwyaf. Y swyddog arholiadau neu staff y swyddfa arholiadau ydynt; ni chaiff pennaeth y ganolfan fod yn un.");
    P5 "P5" PEARSON_ACCOUNTS Rule Published
        ("Change of head of centre", "Newid pennaeth y ganolfan")
        ("A change of head of centre is made on Pearson's online form. The head, the chief executive of the trust or a deputy completes it, as somebody who already has a Pearson account.",
         "Gwneir newid pennaeth canolfan ar ffurflen ar-lein Pearson. Y pennaeth, prif weithredwr yr ymddiriedolaeth neu ddirprwy sy'n ei llenwi, a hwnnw eisoes â chyfrif Pearson.");
    P3 "P3" PEARSON_ACCOUNTS Route Published
        ("Exams officer accounts", "Cyfrifon swyddogion arholiadau")
        ("The centre itself looks after its exams officers' accounts, once multi-factor authentication is set up.",
         "Y ganolfan ei hun sy'n gofalu am gyfrifon ei swyddogion arholiadau, ar ôl gosod dilysu aml-ffactor.");
    P4 "P4" PEARSON_ACCOUNTS Fact Published
        ("Unused accounts", "Cyfrifon nas defnyddir")
        ("Pearson deletes accounts that have not been used for more than two years.",
         "Mae Pearson yn dileu cyfrifon nas defnyddiwyd ers mwy na dwy flynedd.");
    NCN7 "NCN7" JCQ_REGISTER Rule Published
        ("Amendments", "Diwygiadau")
        ("An amendment goes to the Register's address as an attachment to an email.",
         "Anfonir diwygiad i gyfeiriad y Gofrestr fel atodiad i e-bost.");
    NCN8 "NCN8" JCQ_REGISTER Rule Published
        ("Amendments", "Diwygiadau")
        ("It is on the centre's headed paper.",
         "Mae ar bapur â phennyn y ganolfan.");
    NCN9 "NCN9" JCQ_REGISTER Rule Published
        ("Amendments", "Diwygiadau")
        ("The head of centre signs it; nobody else is named who could.",
         "Pennaeth y ganolfan sy'n ei lofnodi; nid enwir neb arall a gâi wneud hynny.");
    BODY_NATIONS "BODY-nations" UK_BOARDS Fact Reported
        ("England, Wales, Northern Ireland and Scotland", "Cymru, Lloegr, Gogledd Iwerddon a'r Alban")
        ("AQA, OCR and Pearson are at home in England, WJEC in Wales, CCEA in Northern Ireland and SQA in Scotland. Most of them also award beyond it: WJEC in England as Eduqas.",
         "Mae AQA, OCR a Pearson yn gartrefol yn Lloegr, CBAC yng Nghymru, CCEA yng Ngogledd Iwerddon ac SQA yn yr Alban. Mae'r rhan fwyaf ohonynt hefyd yn dyfarnu y tu hwnt i hynny: CBAC yn Lloegr fel Eduqas.");
    R_KEY_DATES "R-key-dates" READINGS Fact Reading
        ("Key dates", "Dyddiadau allweddol")
        ("An academic year runs from 1 September to 31 August. A published day is given as published and a day that is only usual as usual; no usual day is given for SQA, for a body outside JCQ's members, for a vocational qualification or for a centre outside the United Kingdom. The day before a deadline is the last that is surely before it. What a late entry leads to is known from AQA only.",
         "Mae blwyddyn academaidd yn rhedeg o 1 Medi i 31 Awst. Rhoddir diwrnod cyhoeddedig fel un cyhoeddedig, a diwrnod nad yw ond yn arferol fel un arferol; ni roddir diwrnod arferol ar gyfer SQA, ar gyfer corff nad yw'n un o aelodau'r CGC, ar gyfer cymhwyster galwedigaethol nac ar gyfer canolfan y tu allan i'r Deyrnas Unedig. Y diwrnod cyn dyddiad cau yw'r un olaf sy'n sicr cyn hwnnw. Gan AQA yn unig y mae'n hysbys beth sy'n dilyn cofrestriad hwyr.");
    WS4 "WS4" WJEC_CENTRE_OLD_COPY Rule Reported
        ("Exams officer and head of centre details", "Manylion y swyddog arholiadau a phennaeth y ganolfan")
        ("A change of head of centre goes the same way as one of exams officer: in the account on the secure website, or by a letter on headed paper, signed by a member of the senior leadership team, that asks for a password reset.",
         "Mae newid pennaeth canolfan yn mynd yr un ffordd â newid swyddog arholiadau: yn y cyfrif ar y wefan ddiogel, neu drwy lythyr ar bapur â phennyn, wedi'i lofnodi gan aelod o'r uwch dîm arwain, sy'n gofyn am ailosod cyfrinair.");
    AQA5 "AQA5" AQA_CHANGE_ADMIN Route Published
        ("The web form", "Y ffurflen we")
        ("An older web form takes the outgoing and the new administrator and the new one's personal school address. It takes up to two working days; a new centre types NEW CENTRE.",
         "Mae ffurflen we hŷn yn cymryd y gweinyddwr sy'n gadael a'r un newydd, a chyfeiriad ysgol personol yr un newydd. Mae'n cymryd hyd at ddau ddiwrnod gwaith; mae canolfan newydd yn teipio NEW CENTRE.");
    P6 "P6" PEARSON_CHANGES_2022 Route Published
        ("Exams staff and head of centre", "Staff arholiadau a phennaeth y ganolfan")
        ("In 2022 to 2023 a spreadsheet and a declaration of the head went to Pearson by email, and Pearson rang back.",
         "Yn 2022 i 2023 âi taenlen a datganiad gan y pennaeth at Pearson drwy e-bost, a ffoniai Pearson yn ôl.");
    P7 "P7" PEARSON_EMAIL_2025 Route Published
        ("Exams staff and head of centre", "Staff arholiadau a phennaeth y ganolfan")
        ("Pearson makes changes of exams staff and of the head of centre itself, on an online form and after a secure call back.",
         "Pearson ei hun sy'n newid staff arholiadau a phennaeth y ganolfan, ar ffurflen ar-lein ac ar ôl galwad ddiogel yn ôl.");
    P8 "P8" PEARSON_ACCOUNTS Action Published
        ("Centres without a user", "Canolfannau heb ddefnyddiwr")
        ("A centre that has no user of Pearson's online service opens a case for the offline form for changed details.",
         "Mae canolfan nad oes ganddi ddefnyddiwr o wasanaeth ar-lein Pearson yn agor achos ar gyfer y ffurflen all-lein ar gyfer newid manylion.");
    P9 "P9" PEARSON_EMAIL_2025 Action Published
        ("The yearly confirmation", "Y cadarnhad blynyddol")
        ("The head of centre confirms the accounts with Pearson each year and accepts its terms. Nobody but the head can. In 2025 the last day was 28 October. It is not JCQ's declaration.",
         "Mae pennaeth y ganolfan yn cadarnhau'r cyfrifon gyda Pearson bob blwyddyn ac yn derbyn ei delerau. Ni all neb ond y pennaeth wneud hynny. Yn 2025, 28 Hydref oedd y diwrnod olaf. Nid datganiad y CGC ydyw.");
    R_PEARSON "R-pearson" READINGS Fact Reading
        ("Pearson's three texts", "Tri thestun Pearson")
        ("Three texts of Pearson's differ on who changes exams staff. The one by which centres do it themselves, without a call back since multi-factor authentication, reads as the latest; none says so.",
         "Mae tri thestun gan Pearson yn wahanol o ran pwy sy'n newid staff arholiadau. Yr un lle mae canolfannau'n gwneud hynny eu hunain, heb alwad yn ôl ers dilysu aml-ffactor, sy'n darllen fel y diweddaraf; nid yw'r un yn dweud hynny.");
    NCFE_FORM "NCFE-form" NCFE_EXAMS_OFFICERS Action Published
        ("Centre contacts", "Cysylltiadau'r ganolfan")
        ("A new programme contact, head of centre, finance contact or exams contact is told on the form for changed centre contact details, as soon as possible.",
         "Rhoddir gwybod am gyswllt rhaglen, pennaeth canolfan, cyswllt cyllid neu gyswllt arholiadau newydd ar y ffurflen ar gyfer newid manylion cyswllt canolfan, cyn gynted â phosibl.");
    PEARSON_CONTACT "PEARSON-contact" PEARSON_ACCOUNT Fact Published
        ("Contact", "Cysylltu")
        ("Pearson gives a number for urgent changes to the accounts of exams staff or of the head of centre.",
         "Mae Pearson yn rhoi rhif ar gyfer newidiadau brys i gyfrifon staff arholiadau neu bennaeth y ganolfan.");
    NCFE_CONTACT "NCFE-contact" NCFE_RESCHEDULING Fact Published
        ("Contact", "Cysylltu")
        ("A notice of a fault gives two numbers of NCFE's; the second may have been for that time only.",
         "Mae hysbysiad am nam yn rhoi dau rif i NCFE; gall mai dros dro yn unig yr oedd yr ail.");
    CG_UPDATE "CG-update" CG_DOCUMENTS Action Published
        ("Centre Update Form", "Ffurflen Diweddaru Canolfan")
        ("Centres in the United Kingdom have an update form, for addresses and more. What else it takes is cut off in the copy that was read.",
         "Mae gan ganolfannau yn y Deyrnas Unedig ffurflen ddiweddaru, ar gyfer cyfeiriadau a mwy. Mae'r hyn arall y mae'n ei gymryd wedi'i dorri i ffwrdd yn y copi a ddarllenwyd.");
    CG_CONTACT "CG-contact" CG_CONTRACT Fact Published
        ("Contact", "Cysylltu")
        ("City & Guilds gives an email address and a number for questions about the centre contract. Since 31 October 2025 that contract is with City & Guilds Limited.",
         "Mae City & Guilds yn rhoi cyfeiriad e-bost a rhif ar gyfer cwestiynau am gontract y ganolfan. Ers 31 Hydref 2025 gyda City & Guilds Limited y mae'r contract hwnnw.");
    CCEA_CONTACT "CCEA-contact" CCEA_HANDBOOK Fact Published
        ("Centre Support", "Cymorth i Ganolfannau")
        ("CCEA's handbook of 2017 to 2018 gives an email address and a number of its Centre Support.",
         "Mae llawlyfr CCEA ar gyfer 2017 i 2018 yn rhoi cyfeiriad e-bost a rhif ei Gymorth i Ganolfannau.");
    QS_CONTACT "QS-contact" SQA_CONTACT Fact Published
        ("Contact", "Cysylltu")
        ("SQA gave a number, for weekdays, and a web form.",
         "Rhoddai SQA rif, ar gyfer dyddiau'r wythnos, a ffurflen we.");
    OCN_CONTACT "OCN-contact" OCN_NI_CONTACT Fact Published
        ("Contact", "Cysylltu")
        ("OCN NI gave a number at its older address.",
         "Rhoddai OCN NI rif yn ei gyfeiriad hŷn.");
    AQA6 "AQA6" AQA_CONTACT Fact Published
        ("Contact", "Cysylltu")
        ("AQA gives a number for exams officers.",
         "Mae AQA yn rhoi rhif ar gyfer swyddogion arholiadau.");
    BODY_OCR "BODY-ocr" OCR_NAME Fact Published
        ("Name", "Enw")
        ("OCR's site heads its pages Cambridge OCR. Its addresses still end in ocr.org.uk.",
         "Cambridge OCR yw pennawd tudalennau gwefan OCR. Mae ei chyfeiriadau'n dal i orffen ag ocr.org.uk.");
    BODY_SQA "BODY-qualifications-scotland" SCOTLAND_ACT Fact Published
        ("Section 60", "Adran 60")
        ("SQA is dissolved and Qualifications Scotland takes over what it did in Scotland; what SQA did counts as done by it.",
         "Diddymir SQA ac mae Qualifications Scotland yn cymryd drosodd yr hyn a wnâi yn yr Alban; mae'r hyn a wnaeth SQA yn cyfrif fel petai wedi'i wneud ganddo.");
    BODY_CG "BODY-city-and-guilds" CG_SALE Fact Published
        ("The sale", "Y gwerthiant")
        ("The awarding business of City & Guilds was sold to PeopleCert; the sale was completed on 31 October 2025.",
         "Gwerthwyd busnes dyfarnu City & Guilds i PeopleCert; cwblhawyd y gwerthiant ar 31 Hydref 2025.");
    KD_SECOND "KD-second-deadlines" AQA_ENTRIES Fact Published
        ("Second deadlines 2016 to 2017 and 2023 to 2024", "Ail ddyddiadau cau 2016 i 2017 a 2023 i 2024")
        ("After a second deadline AQA charges a very late fee, charges for changes and refunds nothing. In both years it was 25 October for November, 15 December for January, 21 February for March and 21 April for June.",
         "Ar ôl ail ddyddiad cau mae AQA yn codi ffi hwyr iawn, yn codi tâl am newidiadau ac yn ad-dalu dim. Yn y ddwy flynedd roedd ar 25 Hydref ar gyfer Tachwedd, 15 Rhagfyr ar gyfer Ionawr, 21 Chwefror ar gyfer Mawrth a 21 Ebrill ar gyfer Mehefin.");
    KD_2027 "KD-june-2027" JCQ_KEY_DATES_2027 Fact Reported
        ("June 2027", "Mehefin 2027")
        ("The exams of June 2027 begin on 10 May 2027. The last GCSE exam is on 18 June 2027, and the contingency day is 23 June 2027.",
         "Mae arholiadau Mehefin 2027 yn dechrau ar 10 Mai 2027. Mae'r arholiad TGAU olaf ar 18 Mehefin 2027, a'r diwrnod wrth gefn ar 23 Mehefin 2027.");
    KD_2027_RESULTS "KD-june-2027-results" JCQ_KEY_DATES_2027 Fact Reported
        ("Results, June 2027", "Canlyniadau, Mehefin 2027")
        ("One reader of the document has 19 August 2027 for the results of GCSEs; another says that it names no such day.",
         "Mae gan un darllenydd o'r ddogfen 19 Awst 2027 ar gyfer canlyniadau TGAU; dywed un arall nad yw'n enwi diwrnod o'r fath.");
    KD_2026 "KD-june-2026" JCQ_TIMETABLE_2026 Fact Reported
        ("June 2026", "Mehefin 2026")
        ("The exams of June 2026 began on 7 May 2026. The last GCSE exam was on 17 June 2026, and the contingency day on 24 June 2026.",
         "Dechreuodd arholiadau Mehefin 2026 ar 7 Mai 2026. Roedd yr arholiad TGAU olaf ar 17 Mehefin 2026, a'r diwrnod wrth gefn ar 24 Mehefin 2026.");
    KD_PEARSON_AA "KD-access-2022-23" PEARSON_SPECIAL Fact Published
        ("Deadlines 2022 to 2023", "Dyddiadau cau 2022 i 2023")
        ("For November 2022 modified papers were ordered by 20 September 2022, and all other access arrangements asked for by 1 November 2022. For January 2023 the days were 4 and 21 October 2022, and for June 2023 they were 31 January and 31 March 2023.",
         "Ar gyfer Tachwedd 2022 archebwyd papurau wedi'u haddasu erbyn 20 Medi 2022, a gwnaed pob cais arall am drefniadau mynediad erbyn 1 Tachwedd 2022. Ar gyfer Ionawr 2023 y dyddiau oedd 4 a 21 Hydref 2022, ac ar gyfer Mehefin 2023 roeddent yn 31 Ionawr a 31 Mawrth 2023.");
    KD_BULLETIN "KD-winter-2025-26" PEARSON_BULLETIN Fact Published
        ("November 2025 and January 2026", "Tachwedd 2025 ac Ionawr 2026")
        ("Access arrangements were asked for by 1 November 2025 for November 2025, and by 21 October 2025 for January 2026. Entries for Pearson's Award and Project of January 2026 closed on 17 October 2025.",
         "Gwnaed ceisiadau am drefniadau mynediad erbyn 1 Tachwedd 2025 ar gyfer Tachwedd 2025, ac erbyn 21 Hydref 2025 ar gyfer Ionawr 2026. Caeodd cofrestriadau ar gyfer Award a Project Pearson ym mis Ionawr 2026 ar 17 Hydref 2025.");
    KD_AQA_AA "KD-access-june-2026" AQA_HUB_DECEMBER Fact Published
        ("Access arrangements", "Trefniadau mynediad")
        ("For June 2026 modified papers are ordered by 31 January 2026, and all other access arrangements asked for by 21 March 2026.",
         "Ar gyfer Mehefin 2026 archebir papurau wedi'u haddasu erbyn 31 Ionawr 2026, a gwneir pob cais arall am drefniadau mynediad erbyn 21 Mawrth 2026.");
    KD_OCR_MARKS "KD-marks-ocr" OCR_MARKS Rule Published
        ("Deadlines for marks", "Dyddiadau cau marciau")
        ("Marks of June reach OCR by 15 May. Those for AS and A Level art and design reach it by 31 May. Those for physical education, and where a moderator visits, reach it by 31 March. The sample follows within three working days of its request. Late marks can be looked into as maladministration.",
         "Mae marciau Mehefin yn cyrraedd OCR erbyn 15 Mai. Mae'r rhai ar gyfer celf a dylunio UG a Safon Uwch yn ei gyrraedd erbyn 31 Mai. Mae'r rhai ar gyfer addysg gorfforol, a lle mae cymedrolwr yn ymweld, yn ei gyrraedd erbyn 31 Mawrth. Daw'r sampl o fewn tri diwrnod gwaith i'r cais amdano. Gellir ymchwilio i farciau hwyr fel camweinyddu.");
    KD_AQA_MARKS "KD-marks-aqa" AQA_MARKS Rule Reported
        ("June 2023", "Mehefin 2023")
        ("Marks reached AQA by 15 May 2023, and those for art and design by 31 May 2023.",
         "Roedd marciau'n cyrraedd AQA erbyn 15 Mai 2023, a'r rhai ar gyfer celf a dylunio erbyn 31 Mai 2023.");
    KD_PEARSON_MARKS "KD-marks-pearson" PEARSON_MARKS Rule Published
        ("Deadlines for marks", "Dyddiadau cau marciau")
        ("Marks for GCSE and A Level reached Pearson by 15 May in 2014 and in 2015. For BTEC Tech Awards the days are 15 December and 15 May.",
         "Roedd marciau TGAU a Safon Uwch yn cyrraedd Pearson erbyn 15 Mai yn 2014 ac yn 2015. Ar gyfer BTEC Tech Awards y dyddiau yw 15 Rhagfyr a 15 Mai.");
    KD_RESULTS_2026 "KD-results-june-2026" AQA_HUB_JUNE Fact Published
        ("Results, June 2026", "Canlyniadau, Mehefin 2026")
        ("Results of June 2026 reach candidates on 13 August 2026 for A Level and on 20 August 2026 for GCSE. The day before each, they reach the head of centre and the exams office only.",
         "Mae canlyniadau Mehefin 2026 yn cyrraedd ymgeiswyr ar 13 Awst 2026 ar gyfer Safon Uwch ac ar 20 Awst 2026 ar gyfer TGAU. Y diwrnod cyn pob un, dim ond pennaeth y ganolfan a'r swyddfa arholiadau sy'n eu cael.");
    KD_RESULTS "KD-results" JCQ_RESULTS Fact Published
        ("When results are given", "Pryd y rhoddir canlyniadau")
        ("Candidates can have their results from 8 in the morning of results day.",
         "Gall ymgeiswyr gael eu canlyniadau o 8 y bore ar ddiwrnod y canlyniadau.");
    KD_RESULTS_WINTER "KD-results-winter-2026" JCQ_RESULTS_2026 Fact Reported
        ("Winter results", "Canlyniadau'r gaeaf")
        ("Results of November 2025 came on 8 January 2026, and those of January 2026 on 19 March 2026. Those of November also came on the second Thursday of January in 2021, 2022 and 2024.",
         "Daeth canlyniadau Tachwedd 2025 ar 8 Ionawr 2026, a rhai Ionawr 2026 ar 19 Mawrth 2026. Daeth rhai Tachwedd hefyd ar ail ddydd Iau mis Ionawr yn 2021, 2022 a 2024.");
    KD_POST_RESULTS "KD-post-results-june-2026" JCQ_POST_RESULTS Rule Reported
        ("Deadlines, June 2026", "Dyddiadau cau, Mehefin 2026")
        ("Priority reviews of June 2026 are asked for by 20 August 2026 and all others by 24 September 2026, with the candidate's written consent. Answers take 10 days for a clerical check, 20 for marking, 35 for moderation and 15 for a priority review.",
         "Gofynnir am adolygiadau blaenoriaeth Mehefin 2026 erbyn 20 Awst 2026 ac am bob un arall erbyn 24 Medi 2026, gyda chydsyniad ysgrifenedig yr ymgeisydd. Daw ateb o fewn 10 diwrnod ar gyfer gwiriad clerigol, 20 ar gyfer marcio, 35 ar gyfer cymedroli a 15 ar gyfer adolygiad blaenoriaeth.");
    KD_EDUQAS "KD-preliminary-entries" EDUQAS_ENTRIES Rule Published
        ("Preliminary entries", "Cofrestriadau rhagarweiniol")
        ("Preliminary entries are normally mandatory for the June series. No day is given.",
         "Mae cofrestriadau rhagarweiniol fel arfer yn orfodol ar gyfer cyfres Mehefin. Ni roddir diwrnod.");
    KD_SPECIAL "KD-special-consideration" PEARSON_SPECIAL Rule Published
        ("Special consideration and overnight supervision", "Ystyriaeth arbennig a goruchwyliaeth dros nos")
        ("Special consideration is asked for within 7 days of the last exam of the subject in the series. The form for overnight supervision is signed at least 2 weeks before the series and kept for 6 months.",
         "Gofynnir am ystyriaeth arbennig o fewn 7 diwrnod i arholiad olaf y pwnc yn y gyfres. Llofnodir y ffurflen ar gyfer goruchwyliaeth dros nos o leiaf 2 wythnos cyn y gyfres a'i chadw am 6 mis.");
    KD_DOCUMENTS "KD-jcq-documents" TEO_DOCUMENTS Fact Reported
        ("JCQ's documents", "Dogfennau'r CGC")
        ("JCQ's yearly documents hold from 1 September to 31 August. They came out in July and August, and one was changed in September, January and March.",
         "Mae dogfennau blynyddol y CGC yn ddilys o 1 Medi i 31 Awst. Cyhoeddwyd hwy ym mis Gorffennaf ac Awst, a newidiwyd un ym mis Medi, Ionawr a Mawrth.");
    KD_AQA "KD-aqa" AQA_DATES Fact Published
        ("Dates and timetables", "Dyddiadau ac amserlenni")
        ("AQA publishes its key dates and timetables here.",
         "Mae AQA yn cyhoeddi ei dyddiadau allweddol a'i hamserlenni yma.");
    KD_OCR "KD-ocr" OCR_DATES Fact Published
        ("Key dates and timetables", "Dyddiadau allweddol ac amserlenni")
        ("OCR publishes its key dates and timetables here.",
         "Mae OCR yn cyhoeddi ei ddyddiadau allweddol a'i amserlenni yma.");
    KD_CG "KD-city-and-guilds" CG_EXAMS Fact Published
        ("Exams and administration", "Arholiadau a gweinyddu")
        ("City & Guilds publishes its dates here.",
         "Mae City & Guilds yn cyhoeddi ei ddyddiadau yma.");
    KD_NCFE "KD-ncfe" NCFE_EXAMS_OFFICERS Fact Published
        ("Calendar", "Calendr")
        ("NCFE's page for exams officers has its calendar.",
         "Mae calendr NCFE ar ei thudalen i swyddogion arholiadau.");
    KD_CCEA "KD-ccea" CCEA_HANDBOOK Fact Published
        ("Calendar of events", "Calendr digwyddiadau")
        ("CCEA's handbook of 2017 to 2018 names a calendar of events and a diary for exams officers.",
         "Mae llawlyfr CCEA ar gyfer 2017 i 2018 yn enwi calendr digwyddiadau a dyddiadur i swyddogion arholiadau.");
    R_CYCLE "R-cycle" READINGS Fact Reading
        ("The cycle of the year", "Cylch y flwyddyn")
        ("A day that was the same in every year that is known is shown as usual for other years, and never as a deadline. Where it differed from year to year, no day is shown for a year that is not known. That is so for most access arrangements of June, the exams, the contingency day, summer results and reviews. The results of November are usual on the second Thursday of January.",
         "Dangosir diwrnod a oedd yr un fath ym mhob blwyddyn sy'n hysbys fel un arferol ar gyfer blynyddoedd eraill, a byth fel dyddiad cau. Lle roedd yn wahanol o flwyddyn i flwyddyn, ni ddangosir diwrnod ar gyfer blwyddyn nad yw'n hysbys. Mae hynny'n wir am y rhan fwyaf o drefniadau mynediad Mehefin, yr arholiadau, y diwrnod wrth gefn, canlyniadau'r haf ac adolygiadau. Yr ail ddydd Iau ym mis Ionawr sy'n arferol ar gyfer canlyniadau Tachwedd.");
}
