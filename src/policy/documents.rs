//! The documents that clauses come from.

use crate::cite::Document;
use crate::policy::clauses;
use crate::text::{Text, text};

const WJEC: Text = text("WJEC", "CBAC");
const OCR: Text = text("OCR", "OCR");
const AQA: Text = text("AQA", "AQA");
const PEARSON: Text = text("Pearson", "Pearson");
const CITY_AND_GUILDS: Text = text("City & Guilds", "City & Guilds");
const NCFE: Text = text("NCFE", "NCFE");
const CCEA: Text = text("CCEA", "CCEA");
const SQA: Text = text(
    "Qualifications Scotland (formerly SQA)",
    "Qualifications Scotland (SQA gynt)",
);
const OCN_NI: Text = text("OCN NI", "OCN NI");
const JCQ: Text = text(
    "Joint Council for Qualifications (JCQ)",
    "Y Cyd-gyngor Cymwysterau (CGC)",
);

macro_rules! documents {
    (@terms) => { None };
    (@terms $terms:ident) => { Some(&clauses::$terms) };
    ($($name:ident $id:literal $publisher:ident read $read:expr,
        ($en:literal, $cy:literal) $address:expr, $note:expr $(, terms $terms:ident)?;)*) => {
        $(
            pub static $name: Document = Document {
                id: $id,
                publisher: $publisher,
                title: text($en, $cy),
                address: $address,
                read: $read,
                note: $note,
                terms: documents!(@terms $($terms)?),
            };
        )*

        /// Every document.
        pub static ALL: &[&Document] = &[$(&$name,)*];
    };
}

const NAEO: Text = text(
    "National Association of Examinations Officers",
    "National Association of Examinations Officers",
);
const EXAMS_OFFICE: Text = text("The Exams Office", "The Exams Office");
const OFQUAL: Text = text("Ofqual", "Ofqual");
const COURT: Text = text("House of Lords", "Tŷ'r Arglwyddi");
const ICO: Text = text(
    "Information Commissioner's Office (ICO)",
    "Swyddfa'r Comisiynydd Gwybodaeth (ICO)",
);
const NCSC: Text = text(
    "National Cyber Security Centre (NCSC)",
    "Y Ganolfan Seiberddiogelwch Genedlaethol (NCSC)",
);
const POLICE: Text = text("City of London Police", "Heddlu Dinas Llundain");
const WELSH_GOVERNMENT: Text = text("Welsh Government", "Llywodraeth Cymru");
const EDUCATION: Text = text("Department for Education", "Yr Adran Addysg");
const LEGISLATION: Text = text("legislation.gov.uk", "legislation.gov.uk");
const HESA: Text = text(
    "Higher Education Statistics Agency (HESA)",
    "Asiantaeth Ystadegau Addysg Uwch (HESA)",
);
const ENCYCLOPEDIA: Text = text("Wikipedia", "Wikipedia");
const CAMBRIDGE: Text = text("Cambridge International", "Cambridge International");
const LIBRARY: Text = text("centre-checks", "centre-checks");

documents! {
    WJEC_CENTRE "wjec-centre-information" WJEC read Some("2026-11-22"),
        ("WJEC: centre information", "CBAC: manylion y ganolfan")
        Some("https://www.cbac.co.uk/home/gweinyddu/manylion-y-ganolfan"),
        Some(text(
            "The English text was read in a copy that had lost some links; the body's Welsh page, which is the address given, says the same and restores what was lost where that is said.",
            "Darllenwyd y testun Saesneg mewn copi a oedd wedi colli rhai dolenni; mae tudalen Gymraeg y corff, sef y cyfeiriad a roddir, yn dweud yr un peth ac yn adfer yr hyn a gollwyd lle nodir hynny.",
        ));
    WJEC_CENTRE_OLD "wjec-centre-information-older" WJEC read Some("2026-11-22"),
        ("WJEC: centre information (older page)", "CBAC: manylion y ganolfan (tudalen hŷn)")
        Some("https://www.cbac.co.uk/home/gweinyddu/manylion-y-ganolfan/"),
        Some(text(
            "Seen once, in an older stored copy. When it stopped being in force is not known.",
            "Gwelwyd unwaith, mewn copi hŷn a gadwyd. Ni wyddys pryd y peidiodd â bod mewn grym.",
        ));
    OCR_BECOME "ocr-become-a-centre" OCR read Some("2026-11-22"),
        ("OCR: become a centre", "OCR: dod yn ganolfan")
        Some("http://www.ocr.org.uk/i-want-to/become-an-approved-centre/"),
        Some(text(
            "The older, general page. It gives three years.",
            "Y dudalen hŷn, gyffredinol. Mae'n rhoi tair blynedd.",
        ));
    OCR_TECHNICALS "ocr-cambridge-technicals-approval" OCR read Some("2026-11-22"),
        ("OCR: Cambridge Technicals, centre approval", "OCR: Cambridge Technicals, cymeradwyaeth canolfan")
        Some("https://ocr.org.uk/administration/cambridge-technicals/preparation/centre-approval/index.aspx"),
        Some(text(
            "The newer page, for Cambridge Technicals only. It gives two years. Its lists were lost in the copy that was read.",
            "Y dudalen fwy newydd, ar gyfer Cambridge Technicals yn unig. Mae'n rhoi dwy flynedd. Collwyd ei rhestrau yn y copi a ddarllenwyd.",
        ));
    OCR_DECLARATION "ocr-head-of-centre-declaration" OCR read Some("2026-11-22"),
        ("OCR, for JCQ: head of centre declaration", "OCR, ar ran y CGC: datganiad pennaeth y ganolfan")
        Some("https://www.ocr.org.uk/administration/head-of-centre-declaration/"), None;
    JCQ_REGULATIONS "jcq-general-regulations" JCQ read Some("2026-11-22"),
        ("JCQ: General Regulations for Approved Centres", "CGC: Rheoliadau Cyffredinol ar gyfer Canolfannau Cymeradwy")
        Some("https://www.jcq.org.uk/exams-office/general-regulations/"), None;
    JCQ_REGISTER "jcq-ncn-register" JCQ read Some("2026-11-22"),
        ("JCQ: National Centre Number Register", "CGC: Cofrestr Rhifau Canolfan Cenedlaethol")
        Some("https://www.jcq.org.uk/exams-office/general-regulations/national-centre-number-ncn-register/"), None;
    JCQ_ICE "jcq-instructions-for-conducting-examinations" JCQ read Some("2026-11-22"),
        ("JCQ: Instructions for conducting examinations", "CGC: Cyfarwyddiadau ar gyfer cynnal arholiadau")
        None, None;
    JCQ_PLAN "jcq-strategic-plan" JCQ read Some("2026-11-22"),
        ("JCQ: strategic plan 2025-2030", "CGC: cynllun strategol 2025-2030")
        None,
        Some(text(
            "Published by the Joint Council for Qualifications and protected by its copyright.",
            "Cyhoeddwyd gan y Cyd-gyngor Cymwysterau ac fe'i diogelir gan ei hawlfraint.",
        )), terms J14;
    AQA_ADMINISTRATORS "aqa-administrators" AQA read Some("2026-11-22"),
        ("AQA: how to add, change or remove administrators", "AQA: sut i ychwanegu, newid neu ddileu gweinyddwyr")
        None, None;
    AQA_CONFLICTS_2019 "aqa-conflicts-february-2019" AQA read Some("2026-11-22"),
        ("AQA: conflict of interest declarations for staff, 18 February 2019", "AQA: datganiadau gwrthdaro buddiannau ar gyfer staff, 18 Chwefror 2019")
        None, None;
    AQA_CONFLICTS "aqa-conflicts" AQA read Some("2026-11-27"),
        ("AQA: conflict of interest declarations", "AQA: datganiadau gwrthdaro buddiannau")
        Some("https://www.aqa.org.uk/exams-administration/exams/conflict-of-interest-declarations"), None;
    AQA_ENTRIES "aqa-entries" AQA read Some("2026-11-27"),
        ("AQA: entries", "AQA: cofrestriadau")
        Some("https://www.aqa.org.uk/exams-administration/entries"), None;
    OCR_CONFLICTS_2019 "ocr-conflicts-october-2019" OCR read Some("2026-11-22"),
        ("OCR: key changes to the JCQ regulations on conflicts of interest, 17 October 2019", "OCR: newidiadau allweddol i reoliadau'r CGC ar wrthdaro buddiannau, 17 Hydref 2019")
        None, None;
    OCR_CONFLICTS "ocr-conflict-of-interest" OCR read Some("2026-11-27"),
        ("OCR: conflict of interest", "OCR: gwrthdaro buddiannau")
        Some("https://ocr-live-prd95.cambridgeassessment.org.uk/administration/conflict-of-interest"),
        Some(text(
            "Undated. The copy that was read may have been cut short.",
            "Heb ddyddiad. Efallai fod y copi a ddarllenwyd wedi'i dorri'n fyr.",
        ));
    OCR_STAFF_FORM "ocr-centre-staff-declaration-form" OCR read Some("2026-11-27"),
        ("OCR: centre staff declaration form", "OCR: ffurflen ddatgan i staff canolfannau")
        Some("https://www.ocr.org.uk/administration/centre-staff-declaration-form/"),
        Some(text("Undated.", "Heb ddyddiad."));
    PEARSON_CONFLICTS "pearson-declarations" PEARSON read Some("2026-11-27"),
        ("Pearson: centre declarations of interest", "Pearson: datganiadau buddiant canolfannau")
        Some("https://qualifications.pearson.com/en/forms/centre-declarations-of-interest.html"), None;
    PEARSON_ACCOUNTS "pearson-accounts" PEARSON read Some("2026-11-22"),
        ("Pearson: centre accounts", "Pearson: cyfrifon canolfannau")
        None, None;
    NCFE_CONFLICTS "ncfe-conflicts" NCFE read Some("2026-11-27"),
        ("NCFE: conflict of interest form", "NCFE: ffurflen gwrthdaro buddiannau")
        None, None;
    CBAC_DATES "cbac-exams-officers-noticeboard" WJEC read Some("2026-11-22"),
        ("WJEC: exams officers' noticeboard", "CBAC: hysbysfwrdd swyddogion arholiadau")
        None, None;
    OCR_FORM_97418 "ocr-application-form-97418" OCR read Some("2026-11-22"),
        ("OCR: application form 97418", "OCR: ffurflen gais 97418")
        None,
        Some(text(
            "Known from copies that others have put online.",
            "Yn hysbys o gopïau y mae eraill wedi'u rhoi ar-lein.",
        ));
    OFQUAL_CONDITIONS "ofqual-conditions" OFQUAL read Some("2026-11-22"),
        ("Ofqual: General Conditions of Recognition", "Ofqual: Amodau Cydnabyddiaeth Cyffredinol")
        None, None;
    DODDS "dodds-v-walker" COURT read Some("2026-11-22"),
        ("Dodds v Walker [1981], a judgment on how months are counted", "Dodds v Walker [1981], dyfarniad ar sut y cyfrifir misoedd")
        None, None;
    READINGS "readings" LIBRARY read None,
        ("Our readings where a text is open", "Ein dehongliadau lle mae testun yn agored")
        None, None;
    JCQ_COURSEWORK "jcq-instructions-for-conducting-coursework" JCQ read Some("2026-11-22"),
        ("JCQ: Instructions for conducting coursework", "CGC: Cyfarwyddiadau ar gyfer cynnal gwaith cwrs")
        None,
        Some(text(
            "Read as Pearson reports it on its own page.",
            "Darllenwyd fel y mae Pearson yn ei adrodd ar ei dudalen ei hun.",
        ));
    OCR_VERIFIED "ocr-verified-qualifications" OCR read Some("2026-11-22"),
        ("OCR: administration at a glance, verified qualifications", "OCR: gweinyddu ar gip, cymwysterau a ddilysir")
        None, None;
    OCR_NATIONALS "ocr-cambridge-nationals-approval" OCR read Some("2026-11-27"),
        ("OCR: Cambridge Nationals, centre approval", "OCR: Cambridge Nationals, cymeradwyaeth canolfan")
        Some("https://ocr.org.uk/administration/cambridge-nationals/preparation/centre-approval"),
        Some(text(
            "A newer page, for general qualifications and Cambridge Nationals. Its list of JCQ publications was lost in the copy that was read.",
            "Tudalen fwy newydd, ar gyfer cymwysterau cyffredinol a Cambridge Nationals. Collwyd ei rhestr o gyhoeddiadau'r CGC yn y copi a ddarllenwyd.",
        ));
    OCR_TECHNICALS_2016 "ocr-cambridge-technicals-2016-at-a-glance" OCR read Some("2026-11-27"),
        ("OCR: Cambridge Technicals (2016 suite), administration at a glance", "OCR: Cambridge Technicals (cyfres 2016), gweinyddu ar gip")
        Some("https://ocr-live-prd95.cambridgeassessment.org.uk/administration/cambridge-technicals/admin-at-a-glance-2016/index.aspx"),
        None;
    PEARSON_BECOMING "pearson-becoming-a-centre" PEARSON read Some("2026-11-27"),
        ("Pearson: becoming a centre", "Pearson: dod yn ganolfan")
        Some("https://qualifications.pearson.com/en/support/support-topics/centre-administration/becoming-a-centre.html"), None;
    CITY_AND_GUILDS_CENTRES "city-and-guilds-about-centres" CITY_AND_GUILDS read Some("2026-11-27"),
        ("City & Guilds: help for centres", "City & Guilds: cymorth i ganolfannau")
        Some("https://www.cityandguilds.com/help/help-for-centres/about-centres"), None;
    NCFE_REVIEW "ncfe-approval-review" NCFE read Some("2026-11-27"),
        ("NCFE: approval review", "NCFE: adolygiad cymeradwyo")
        Some("https://www.ncfe.org.uk/qualifications/preparing-for-eqa/approval-review"), None;
    OCR_CPC "ocr-cpc-paper-tests" OCR read Some("2026-11-22"),
        ("OCR: CPC, paper-based tests", "OCR: CPC, profion ar bapur")
        Some("https://www.ocr.org.uk/administration/cpc/assessment/paper-based-tests/"), None;
    NCFE_REGULATIONS "ncfe-updates-to-regulations" NCFE read Some("2026-11-22"),
        ("NCFE: updates to our regulations", "NCFE: diweddariadau i'n rheoliadau")
        None, None;
    NAEO_INSPECTIONS "naeo-inspections" NAEO read Some("2026-11-22"),
        ("National Association of Examinations Officers: what inspectors look at, 26 April 2025", "National Association of Examinations Officers: yr hyn y mae arolygwyr yn edrych arno, 26 Ebrill 2025")
        None, None;
    TEO_POLICIES "exams-office-policies" EXAMS_OFFICE read Some("2026-11-22"),
        ("The Exams Office: policies that an inspector may ask for", "The Exams Office: polisïau y gall arolygydd ofyn amdanynt")
        None, None;
    JCQ_CYBER "jcq-cyber-security-guidance" JCQ read Some("2026-11-22"),
        ("JCQ: Guidance for centres on cyber security, revised August 2025", "CGC: Canllawiau i ganolfannau ar seiberddiogelwch, diwygiwyd Awst 2025")
        Some("https://www.jcq.org.uk/knowledge-hub/guidance-for-centres-on-cyber-security-revised-august-2025"), None;
    ICO_BREACHES "ico-personal-data-breaches" ICO read Some("2026-11-22"),
        ("ICO: personal data breaches", "ICO: torri diogelwch data personol")
        Some("https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/"),
        Some(text(
            "The ICO says that its guidance is under review since the Data (Use and Access) Act became law on 19 June 2025, and may change.",
            "Mae'r ICO yn dweud bod ei chanllawiau'n cael eu hadolygu ers i Ddeddf Data (Defnydd a Mynediad) ddod yn gyfraith ar 19 Mehefin 2025, ac y gallant newid.",
        ));
    NCSC_REPORTS "ncsc-reports" NCSC read Some("2026-11-22"),
        ("NCSC: reporting an incident", "NCSC: rhoi gwybod am ddigwyddiad")
        Some("https://report.ncsc.gov.uk/"), None;
    REPORT_FRAUD "report-fraud" POLICE read Some("2026-11-22"),
        ("Report Fraud: the service goes live, 4 December 2025", "Report Fraud: lansio'r gwasanaeth, 4 Rhagfyr 2025")
        Some("https://www.reportfraud.police.uk/"),
        Some(text(
            "Read where others pass on what was announced.",
            "Darllenwyd lle mae eraill yn trosglwyddo'r hyn a gyhoeddwyd.",
        ));
    DFE_CYBER "dfe-cyber-security-standards" EDUCATION read Some("2026-11-22"),
        ("Department for Education: cyber security standards for schools and colleges", "Yr Adran Addysg: safonau seiberddiogelwch ar gyfer ysgolion a cholegau")
        None,
        Some(text(
            "Read where others report it.",
            "Darllenwyd lle mae eraill yn adrodd arni.",
        ));
    HWB_CYBER "hwb-cyber-response-plan" WELSH_GOVERNMENT read Some("2026-11-22"),
        ("Hwb: cyber response plan for schools", "Hwb: cynllun ymateb seiber ar gyfer ysgolion")
        Some("https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/cyber-response-plan-for-schools"), None;
    SUMMER_TIME_ACT "summer-time-act-1972" LEGISLATION read Some("2026-11-22"),
        ("Summer Time Act 1972, as amended by the Summer Time Order 2002", "Deddf Amser Haf 1972, fel y'i diwygiwyd gan Orchymyn Amser Haf 2002")
        Some("https://www.legislation.gov.uk/uksi/2002/262/made"), None;
    JCQ_UCI "jcq-unique-candidate-identifiers" JCQ read Some("2026-11-22"),
        ("JCQ: Unique Candidate Identifiers", "CGC: Dynodyddion Ymgeisydd Unigryw")
        Some("https://www.jcq.org.uk/knowledge-hub/unique-candidate-identifiers-uci"), None;
    WJEC_UCI "wjec-unique-candidate-identifiers" WJEC read Some("2026-11-22"),
        ("WJEC: Unique Candidate Identifiers", "CBAC: Dynodyddion Ymgeisydd Unigryw")
        None,
        Some(text(
            "One product of its worked sum is misprinted; the sum that it gives is right.",
            "Mae un lluoswm yn ei enghraifft wedi'i gamargraffu; mae'r swm y mae'n ei roi yn gywir.",
        ));
    UCI_PROGRAMS "published-uci-programs" LIBRARY read Some("2026-11-22"),
        ("Published programs that check a UCI", "Rhaglenni cyhoeddedig sy'n gwirio UCI")
        None,
        Some(text(
            "Two programs by others, read side by side. Neither belongs to an awarding body.",
            "Dwy raglen gan eraill, wedi'u darllen ochr yn ochr. Nid yw'r naill na'r llall yn perthyn i gorff dyfarnu.",
        ));
    HESA_ULN "hesa-unique-learner-number" HESA read Some("2026-11-22"),
        ("HESA: the field for the Unique Learner Number", "HESA: y maes ar gyfer y Rhif Dysgwr Unigryw")
        None, None;
    LEARNER_RECORD "individualised-learner-record" EDUCATION read Some("2026-11-22"),
        ("Individualised Learner Record", "Cofnod Dysgwr Unigol")
        None,
        Some(text(
            "Known from what others publish.",
            "Yn hysbys o'r hyn y mae eraill yn ei gyhoeddi.",
        ));
    OFQUAL_FORMATS "ofqual-file-formats" OFQUAL read Some("2026-11-22"),
        ("Ofqual: file formats for data", "Ofqual: fformatau ffeiliau ar gyfer data")
        None, None;
    UK_BOARDS "examination-boards-in-the-united-kingdom" ENCYCLOPEDIA read Some("2026-11-22"),
        ("Wikipedia: Examination boards in the United Kingdom", "Wikipedia: Examination boards in the United Kingdom")
        Some("https://en.wikipedia.org/wiki/Examination_boards_in_the_United_Kingdom"), None;
    CAMBRIDGE_CENTRES "cambridge-international-centres" CAMBRIDGE read Some("2026-11-22"),
        ("Cambridge International: centre numbers", "Cambridge International: rhifau canolfannau")
        None,
        Some(text(
            "Known from what others publish.",
            "Yn hysbys o'r hyn y mae eraill yn ei gyhoeddi.",
        ));
    WJEC_CENTRE_OLD_COPY "wjec-centre-information-older-english" WJEC read Some("2026-11-27"),
        ("WJEC: centre information (older page, a copy in English)", "CBAC: manylion y ganolfan (tudalen hŷn, copi yn Saesneg)")
        Some("https://wjecwebtest.m4dev.co.uk/home/administration/centre-information"),
        Some(text(
            "A developer's test copy of the older page, not WJEC's own address.",
            "Copi prawf datblygwr o'r dudalen hŷn, nid cyfeiriad CBAC ei hun.",
        ));
    AQA_CHANGE_ADMIN "aqa-change-admin-form" AQA read Some("2026-11-27"),
        ("AQA: change of administrator, e-AQA web form (older)", "AQA: newid gweinyddwr, ffurflen we e-AQA (hŷn)")
        Some("https://www.aqa.org.uk/contact-us/secure-services/eaqa/change-admin"),
        Some(text(
            "An older edition. The email route is on the page for Centre Services.",
            "Argraffiad hŷn. Ar y dudalen ar gyfer Centre Services y mae llwybr yr e-bost.",
        ));
    PEARSON_EMAIL_2025 "pearson-email-september-2025" PEARSON read Some("2026-11-27"),
        ("Pearson: email to centres, 15 September 2025", "Pearson: e-bost at ganolfannau, 15 Medi 2025")
        None, None;
    PEARSON_CHANGES_2022 "pearson-changes-2022" PEARSON read Some("2026-11-27"),
        ("Pearson: change of exams staff or head of centre, 2022 to 2023 (old)", "Pearson: newid staff arholiadau neu bennaeth canolfan, 2022 i 2023 (hen)")
        None, None;
    PEARSON_ACCOUNT "pearson-changing-an-account" PEARSON read Some("2026-11-27"),
        ("Pearson: changing an account of Edexcel Online", "Pearson: newid cyfrif Edexcel Online")
        None, None;
    NCFE_RESCHEDULING "ncfe-rescheduling-a-review" NCFE read Some("2026-11-27"),
        ("NCFE: rescheduling a planned review", "NCFE: aildrefnu adolygiad a gynlluniwyd")
        Some("https://www.ncfe.org.uk/qualifications/preparing-for-eqa/rescheduling-planned-review"), None;
    NCFE_EXAMS_OFFICERS "ncfe-exams-officers" NCFE read Some("2026-11-27"),
        ("NCFE: exams officers, September 2025", "NCFE: swyddogion arholiadau, Medi 2025")
        Some("https://www.ncfe.org.uk/customer-and-learner-support/centre-assessment-support/exams-officers"), None;
    CG_DOCUMENTS "city-and-guilds-centre-documents" CITY_AND_GUILDS read Some("2026-11-27"),
        ("City & Guilds: centre document library", "City & Guilds: llyfrgell dogfennau canolfannau")
        Some("https://www.cityandguilds.com/delivering-our-qualifications/centre-development/centre-document-library"),
        Some(text(
            "Its list breaks off in the copy that was read.",
            "Mae ei rhestr yn torri i ffwrdd yn y copi a ddarllenwyd.",
        ));
    CG_CONTRACT "city-and-guilds-centre-contract" CITY_AND_GUILDS read Some("2026-11-27"),
        ("City & Guilds: centre documents, November 2025", "City & Guilds: dogfennau canolfannau, Tachwedd 2025")
        Some("https://www.nptc.org.uk"), None;
    CCEA_HANDBOOK "ccea-handbook" CCEA read Some("2026-11-27"),
        ("CCEA: qualifications administration handbook, 2017 to 2018", "CCEA: llawlyfr gweinyddu cymwysterau, 2017 i 2018")
        Some("https://ccea.org.uk/qualifications/adminhelp/handbook"),
        Some(text(
            "An old edition: check that the number and the address still hold.",
            "Hen argraffiad: gwiriwch fod y rhif a'r cyfeiriad yn dal.",
        ));
    SQA_CONTACT "sqa-contact" SQA read Some("2026-11-27"),
        ("SQA: contact us", "SQA: cysylltu â ni")
        Some("https://www.sqa.org.uk/sqa/25069.html"),
        Some(text(
            "Read on SQA's page, from before Qualifications Scotland took over.",
            "Darllenwyd ar dudalen SQA, o'r cyfnod cyn i Qualifications Scotland gymryd drosodd.",
        ));
    OCN_NI_CONTACT "ocn-ni-contact" OCN_NI read Some("2026-11-27"),
        ("OCN NI: contact", "OCN NI: cysylltu")
        Some("https://www.ocnni.co.uk/content.asp?id=49"),
        Some(text(
            "Read at an older address; the site is now ocnni.org.uk.",
            "Darllenwyd mewn cyfeiriad hŷn; ocnni.org.uk yw'r wefan bellach.",
        ));
    AQA_CONTACT "aqa-exam-day" AQA read Some("2026-11-27"),
        ("AQA: unforeseen circumstances on exam day", "AQA: amgylchiadau annisgwyl ar ddiwrnod arholiad")
        Some("https://www.aqa.org.uk/exams-administration/exams/unforeseen-circumstances-on-exam-day"), None;
    OCR_NAME "ocr-name" OCR read Some("2026-11-27"),
        ("Cambridge OCR: Cambridge Advanced Nationals, admin at a glance", "Cambridge OCR: Cambridge Advanced Nationals, cipolwg ar weinyddu")
        Some("https://www.ocr.org.uk/administration/cambridge-advanced-nationals/admin-at-a-glance"), None;
    SCOTLAND_ACT "education-scotland-act-2025" LEGISLATION read Some("2026-11-27"),
        ("Education (Scotland) Act 2025, section 60, and its explanatory notes", "Deddf Addysg (Yr Alban) 2025, adran 60, a'i nodiadau esboniadol")
        Some("https://www.legislation.gov.uk/asp/2025/11/notes/division/4/3"), None;
    CG_SALE "city-and-guilds-trustees" CITY_AND_GUILDS read Some("2026-11-27"),
        ("City & Guilds: a statement from the trustees, January 2026", "City & Guilds: datganiad gan yr ymddiriedolwyr, Ionawr 2026")
        Some("https://www.cityandguilds.com/news/january-2026/a-statement-from-the-trustees"), None;
    JCQ_KEY_DATES_2027 "jcq-key-dates-june-2027" JCQ read Some("2026-11-27"),
        ("JCQ: Key dates in the examination cycle, June 2027", "CGC: Dyddiadau allweddol yn y cylch arholiadau, Mehefin 2027")
        Some("https://www.jcq.org.uk/wp-content/uploads/sites/2/2026/05/Key_Dates_June2027_FINAL.pdf"),
        Some(text(
            "The document itself was not read. Its days are known from two public programs that quote it.",
            "Ni ddarllenwyd y ddogfen ei hun. Mae ei dyddiau'n hysbys o ddwy raglen gyhoeddus sy'n eu dyfynnu.",
        ));
    JCQ_TIMETABLE_2026 "common-timetable-june-2026" JCQ read Some("2026-11-27"),
        ("JCQ: common timetable, June 2026", "CGC: amserlen gyffredin, Mehefin 2026")
        None,
        Some(text("Known from what schools tell their candidates.", "Yn hysbys o'r hyn y mae ysgolion yn ei ddweud wrth eu hymgeiswyr."));
    JCQ_RESULTS "jcq-publication-of-results" JCQ read Some("2026-11-27"),
        ("JCQ: publication of results", "CGC: cyhoeddi canlyniadau")
        Some("https://www.jcq.org.uk/examination-system/publication-of-results"), None;
    JCQ_RESULTS_2026 "jcq-winter-results-2026" JCQ read Some("2026-11-27"),
        ("JCQ: results of November 2025 and January 2026", "CGC: canlyniadau Tachwedd 2025 ac Ionawr 2026")
        None,
        Some(text("Known from what a school tells its candidates.", "Yn hysbys o'r hyn y mae ysgol yn ei ddweud wrth ei hymgeiswyr."));
    JCQ_POST_RESULTS "jcq-post-results-services-2026" JCQ read Some("2026-11-27"),
        ("JCQ: Post-Results Services, June 2026", "CGC: Gwasanaethau ar ôl canlyniadau, Mehefin 2026")
        Some("https://www.jcq.org.uk/wp-content/uploads/sites/2/2026/05/Post-Results-Service_26_FINAL.pdf"),
        Some(text(
            "The document itself was not read. Its days are known from others who quote it.",
            "Ni ddarllenwyd y ddogfen ei hun. Mae ei dyddiau'n hysbys o eraill sy'n eu dyfynnu.",
        ));
    TEO_DOCUMENTS "exams-office-jcq-documents" EXAMS_OFFICE read Some("2026-11-27"),
        ("The Exams Office: when JCQ documents came out", "The Exams Office: pryd y cyhoeddwyd dogfennau'r CGC")
        None, None;
    AQA_HUB_DECEMBER "aqa-exams-officers-december" AQA read Some("2026-11-27"),
        ("AQA: exams officers' support, December", "AQA: cymorth i swyddogion arholiadau, Rhagfyr")
        Some("https://www.aqa.org.uk/onboarding-hub-exam-officers/exams-officers-support-december"), None;
    AQA_HUB_JUNE "aqa-exams-officers-june" AQA read Some("2026-11-27"),
        ("AQA: exams officers' support, June", "AQA: cymorth i swyddogion arholiadau, Mehefin")
        Some("https://www.aqa.org.uk/onboarding-hub-exam-officers/exams-officers-support-june"), None;
    AQA_MARKS "aqa-marks-2023" AQA read Some("2026-11-27"),
        ("AQA: key dates for marks, June 2023", "AQA: dyddiadau allweddol ar gyfer marciau, Mehefin 2023")
        None, Some(text("Known from a copy of a timetable.", "Yn hysbys o gopi o amserlen."));
    AQA_DATES "aqa-dates-and-timetables" AQA read Some("2026-11-27"),
        ("AQA: dates and timetables", "AQA: dyddiadau ac amserlenni")
        Some("https://www.aqa.org.uk/exams-administration/dates-and-timetables"), None;
    OCR_MARKS "ocr-internally-assessed-deadlines" OCR read Some("2026-11-27"),
        ("OCR: meeting internally assessed deadlines, 14 February 2020", "OCR: cadw at ddyddiadau cau asesu mewnol, 14 Chwefror 2020")
        Some("https://www.ocr.org.uk/administration/support-and-tools/subject-updates/meeting-internally-assessed-deadlines-575611"), None;
    OCR_DATES "ocr-key-dates" OCR read Some("2026-11-27"),
        ("OCR: key dates and timetables", "OCR: dyddiadau allweddol ac amserlenni")
        Some("https://www.ocr.org.uk/ocr-for/teachers/key-dates-and-timetables/"),
        Some(text("An older address.", "Cyfeiriad hŷn."));
    PEARSON_SPECIAL "pearson-special-requirements" PEARSON read Some("2026-11-27"),
        ("Pearson: special requirements", "Pearson: gofynion arbennig")
        Some("https://qualifications.pearson.com/en/support/support-topics/exams/special-requirements.html"), None;
    PEARSON_BULLETIN "pearson-international-bulletin-69" PEARSON read Some("2026-11-27"),
        ("Pearson: general qualifications bulletin, international, issue 69, October 2025", "Pearson: bwletin cymwysterau cyffredinol, rhyngwladol, rhifyn 69, Hydref 2025")
        Some("https://qualifications.pearson.com/en/news-policy/qualifications/general-qualifications/general-qualifications-bulletin-international-issue-69.html"), None;
    PEARSON_MARKS "pearson-coursework-deadlines" PEARSON read Some("2026-11-27"),
        ("Pearson: subject updates on marks", "Pearson: diweddariadau pwnc am farciau")
        None, None;
    EDUQAS_ENTRIES "eduqas-entries" WJEC read Some("2026-11-27"),
        ("Eduqas: entries", "Eduqas: cofrestriadau")
        Some("https://www.eduqas.co.uk/home/administration/entries"), None;
    CG_EXAMS "city-and-guilds-exams-and-admin" CITY_AND_GUILDS read Some("2026-11-27"),
        ("City & Guilds: exams and administration", "City & Guilds: arholiadau a gweinyddu")
        Some("https://www.cityandguilds.com/delivering-our-qualifications/exams-and-admin"), None;
}
