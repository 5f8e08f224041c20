//! What the commands say, in English and Welsh.

use centre_checks::Language;
use centre_checks::sweep::{Code, Status};
use centre_checks_sheets::{Column, Expected, Odd, Style, Unusable};

/// A sentence in both languages.
#[derive(Clone, Copy)]
pub struct Words(pub &'static str, pub &'static str);

impl Words {
    pub fn of(self, language: Language) -> &'static str {
        match language {
            Language::English => self.0,
            Language::Welsh => self.1,
        }
    }

    /// With what stands in braces filled in.
    pub fn with(self, language: Language, values: &[(&str, &str)]) -> String {
        let mut said = self.of(language).to_owned();
        for (name, value) in values {
            said = said.replace(&format!("{{{name}}}"), value);
        }
        said
    }
}

pub const SUMMARY: Words = Words(
    "Approvals on {day}: {count}. OCR's records decide; this is for planning.",
    "Cymeradwyaethau ar {day}: {count}. Cofnodion OCR sy'n penderfynu; ar gyfer cynllunio y mae hyn.",
);
pub const SOONEST: Words = Words(
    "What needs attention, soonest first:",
    "Yr hyn sydd angen sylw, y cynharaf gyntaf:",
);
pub const MORE: Words = Words(
    "Not shown here: {count}. Use --csv or --json to see all.",
    "Heb eu dangos yma: {count}. Defnyddiwch --csv neu --json i weld y cyfan.",
);
pub const READ_AS: Words = Words(
    "Dates in the column \u{201c}{column}\u{201d} are read as {style}. {examples}",
    "Darllenir dyddiadau yn y golofn \u{201c}{column}\u{201d} fel {style}. {examples}",
);
pub const NOT_READ: Words = Words(
    "Columns that are not read: {columns}.",
    "Colofnau na ddarllenir: {columns}.",
);
pub const REJECTED: Words = Words(
    "Rows that could not be read: {count}, of {all}. They are in {file}. Approvals that they belong to cannot be told.",
    "Rhesi na ellid eu darllen: {count}, o {all}. Maent yn {file}. Ni ellir dweud am y cymeradwyaethau y maent yn perthyn iddynt.",
);
pub const UNPLACED: Words = Words(
    "Of those, the centre is not known for {count}. They could change any result.",
    "O'r rheini, nid yw'r ganolfan yn hysbys ar gyfer {count}. Gallent newid unrhyw ganlyniad.",
);
pub const LINE: Words = Words("Line {line}: {says}", "Llinell {line}: {says}");
pub const WRITTEN: Words = Words("Written: {file}", "Ysgrifennwyd: {file}");
pub const CENTRE: Words = Words("centre {number}", "canolfan {number}");
pub const LAST_SAFE_DAY: Words = Words("last safe day {day}", "diwrnod diogel olaf {day}");

/// The names of the columns of the result.
pub const HEADINGS: [Words; 8] = [
    Words("Centre number", "Rhif y ganolfan"),
    Words("Qualification number", "Rhif y cymhwyster"),
    Words("Status", "Statws"),
    Words("Why", "Pam"),
    Words("Last safe day", "Diwrnod diogel olaf"),
    Words("Can lapse on", "Gall ddod i ben ar"),
    Words("Lapsed by every count on", "Wedi dod i ben yn ôl pob cyfrif ar"),
    Words(
        "The centre's vocational approval",
        "Cymeradwyaeth alwedigaethol y ganolfan",
    ),
];

/// Those of the rejects, before the columns of the file itself.
pub const REJECT_HEADINGS: [Words; 4] = [
    Words("Line", "Llinell"),
    Words("In column", "Yn y golofn"),
    Words("Found", "Cafwyd"),
    Words("Expected", "Disgwyliwyd"),
];

pub fn status(status: Status) -> Words {
    match status {
        Status::InForce => Words("in force", "mewn grym"),
        Status::AtRisk => Words("at risk", "mewn perygl"),
        Status::MayHaveLapsed => Words("may have lapsed", "efallai wedi dod i ben"),
        Status::Lapsed => Words("lapsed", "wedi dod i ben"),
        Status::CannotTell => Words("cannot be told", "ni ellir dweud"),
        Status::NotConcerned => Words("no clock runs yet", "nid oes cloc yn rhedeg eto"),
    }
}

/// What is behind a status, where it says more than the status itself.
pub fn why(code: Code) -> Words {
    match code {
        Code::InForce => Words(
            "It stands by every count, until after its last safe day.",
            "Mae'n sefyll yn ôl pob cyfrif, hyd ar ôl ei diwrnod diogel olaf.",
        ),
        Code::AtRisk => Words(
            "Its last safe day is near. Make an entry or a claim by then to keep it.",
            "Mae ei diwrnod diogel olaf yn agos. Gwnewch gofrestriad neu hawliad erbyn hynny i'w chadw.",
        ),
        Code::MayHaveLapsed => Words(
            "Past the earliest count of years and not past the latest. Stop relying on it and ask OCR.",
            "Wedi mynd heibio'r cyfrif cynharaf o flynyddoedd ac nid y diweddaraf. Peidiwch â dibynnu arni mwyach a gofynnwch i OCR.",
        ),
        Code::RestartUnclear => Words(
            "It depends on whether a new approval restarted a clock that was still running. Stop relying on it and ask OCR.",
            "Mae'n dibynnu ar p'un a ailgychwynnodd cymeradwyaeth newydd gloc a oedd yn dal i redeg. Peidiwch â dibynnu arni mwyach a gofynnwch i OCR.",
        ),
        Code::EnteredSince => Words(
            "Past every count, but OCR took entries or claims later. Ask OCR to confirm what its records show.",
            "Wedi mynd heibio pob cyfrif, ond derbyniodd OCR gofrestriadau neu hawliadau wedyn. Gofynnwch i OCR gadarnhau beth y mae ei gofnodion yn ei ddangos.",
        ),
        Code::Lapsed => Words(
            "Past every count of the years. Apply again before entering anybody.",
            "Wedi mynd heibio pob cyfrif o'r blynyddoedd. Gwnewch gais o'r newydd cyn cofrestru neb.",
        ),
        Code::EditionNotChosen => Words(
            "It depends on whether two years or three apply. Ask OCR which.",
            "Mae'n dibynnu ar p'un ai dwy flynedd ynteu tair sy'n berthnasol. Gofynnwch i OCR pa un.",
        ),
        Code::General => Words(
            "Whether the approval for general qualifications lapses is not known. Ask OCR.",
            "Ni wyddys a yw'r gymeradwyaeth ar gyfer cymwysterau cyffredinol yn dod i ben. Gofynnwch i OCR.",
        ),
        Code::NotYetApproved => Words(
            "It is approved after the day of the check.",
            "Fe'i cymeradwyir ar ôl diwrnod y gwiriad.",
        ),
        Code::CannotTell => Words(
            "Something that is not given, or could not be read, decides it: here or elsewhere in the centre.",
            "Mae rhywbeth na roddwyd, neu na ellid ei ddarllen, yn ei benderfynu: yma neu rywle arall yn y ganolfan.",
        ),
    }
}

pub fn style(style: Style) -> Words {
    match style {
        Style::Iso => Words("year-month-day", "blwyddyn-mis-diwrnod"),
        Style::Uk => Words("day/month/year", "diwrnod/mis/blwyddyn"),
        Style::MonthFirst => Words("month/day/year", "mis/diwrnod/blwyddyn"),
        Style::Excel1900 => Words(
            "a spreadsheet's count of days from 1900",
            "cyfrif taenlen o ddiwrnodau o 1900",
        ),
        Style::Excel1904 => Words(
            "a spreadsheet's count of days from 1904",
            "cyfrif taenlen o ddiwrnodau o 1904",
        ),
    }
}

/// The name of a column, as the template has it.
pub fn column(column: Column, language: Language) -> &'static str {
    let [english, welsh] = column.names();
    Words(english[0], welsh[0]).of(language)
}

pub fn expected(expected: Expected, language: Language) -> String {
    let date = |said: Words, read: Style| said.with(language, &[("style", style(read).of(language))]);
    match expected {
        Expected::Fields(count) => Words(
            "as many fields as the first line has: {count}",
            "cynifer o feysydd ag sydd gan y llinell gyntaf: {count}",
        )
        .with(language, &[("count", &count.to_string())]),
        Expected::CentreNumber => Words("five digits", "pum digid").of(language).to_owned(),
        Expected::StrippedZeros => Words(
            "five digits; if zeros at the beginning were lost, use --accept stripped-zeros",
            "pum digid; os collwyd seroau ar y dechrau, defnyddiwch --accept stripped-zeros",
        )
        .of(language)
        .to_owned(),
        Expected::QualificationNumber => Words("the number of the qualification", "rhif y cymhwyster")
            .of(language)
            .to_owned(),
        Expected::Family => Words(
            "cambridge-technicals, other-vocational or general",
            "cambridge-technicals, other-vocational neu general",
        )
        .of(language)
        .to_owned(),
        Expected::Edition => Words("2, 3 or nothing", "2, 3 neu ddim").of(language).to_owned(),
        Expected::Event => Words(
            "approval, entry, claim, withdrawn entry or new approval",
            "cymeradwyaeth, cofrestriad, hawliad, cofrestriad a dynnwyd yn ôl neu cymeradwyaeth newydd",
        )
        .of(language)
        .to_owned(),
        Expected::Date(read) => date(Words("a date: {style}", "dyddiad: {style}"), read),
        Expected::DateNotSerial(read) => date(
            Words(
                "a date: {style}; a number like this can be a spreadsheet's count of days",
                "dyddiad: {style}; gall rhif fel hwn fod yn gyfrif taenlen o ddiwrnodau",
            ),
            read,
        ),
    }
}

pub fn odd(odd: Odd) -> Words {
    match odd {
        Odd::DuplicateApproval => Words(
            "The same approval is listed again. It is counted once.",
            "Rhestrir yr un gymeradwyaeth eto. Fe'i cyfrifir unwaith.",
        ),
        Odd::ApprovedTwice => Words(
            "It has two first approvals on different days. A later one has to be called a new approval.",
            "Mae ganddo ddwy gymeradwyaeth gyntaf ar ddiwrnodau gwahanol. Rhaid galw un ddiweddarach yn gymeradwyaeth newydd.",
        ),
        Odd::NoApproval => Words(
            "There are entries or claims, but no approval is listed.",
            "Mae cofrestriadau neu hawliadau, ond ni restrir cymeradwyaeth.",
        ),
        Odd::BeforeApproval => Words(
            "This came before the approval. It does not count.",
            "Daeth hyn cyn y gymeradwyaeth. Nid yw'n cyfrif.",
        ),
        Odd::AfterAsOf => Words(
            "This comes after the day of the check. It does not count.",
            "Daw hyn ar ôl diwrnod y gwiriad. Nid yw'n cyfrif.",
        ),
        Odd::FamilyDiffers => Words(
            "Rows of this approval name different kinds of qualification.",
            "Mae rhesi'r gymeradwyaeth hon yn enwi gwahanol fathau o gymhwyster.",
        ),
        Odd::EditionDiffers => Words(
            "Rows of this approval name different editions. None is taken as chosen.",
            "Mae rhesi'r gymeradwyaeth hon yn enwi gwahanol argraffiadau. Ni chymerir bod un wedi'i ddewis.",
        ),
    }
}

pub fn unusable(why: &Unusable, language: Language) -> String {
    let about = |said: Words, about: Column| said.with(language, &[("column", column(about, language))]);
    match why {
        Unusable::Empty => Words("The file is empty.", "Mae'r ffeil yn wag.").of(language).to_owned(),
        Unusable::NotText => Words(
            "The file is not a text. Save the spreadsheet as CSV and use that file.",
            "Nid testun yw'r ffeil. Cadwch y daenlen fel CSV a defnyddiwch y ffeil honno.",
        )
        .of(language)
        .to_owned(),
        Unusable::NoKnownColumn => Words(
            "The first line names no column that is known. --template shows the columns.",
            "Nid yw'r llinell gyntaf yn enwi'r un golofn sy'n hysbys. Mae --template yn dangos y colofnau.",
        )
        .of(language)
        .to_owned(),
        Unusable::ColumnTwice(twice) => about(
            Words(
                "The first line names this column twice: {column}.",
                "Mae'r llinell gyntaf yn enwi'r golofn hon ddwywaith: {column}.",
            ),
            *twice,
        ),
        Unusable::ColumnMissing(missing) => about(
            Words(
                "The file has no column for this: {column}. --template shows the columns.",
                "Nid oes gan y ffeil golofn ar gyfer hyn: {column}. Mae --template yn dangos y colofnau.",
            ),
            *missing,
        ),
        Unusable::CutOff { line } => Words(
            "The file ends in the middle of a field in quotation marks. The record begins on line {line}. Nothing was read.",
            "Mae'r ffeil yn gorffen yng nghanol maes mewn dyfynodau. Mae'r cofnod yn dechrau ar linell {line}. Ni ddarllenwyd dim.",
        )
        .with(language, &[("line", &line.to_string())]),
        Unusable::DatesOpen { column: open, styles, example } => {
            let styles: Vec<&str> = styles.iter().map(|read| style(*read).of(language)).collect();
            Words(
                "Dates in the column \u{201c}{column}\u{201d}, such as {example}, can be read as: {styles}. Say which with --dates. Nothing was read.",
                "Gellir darllen dyddiadau yn y golofn \u{201c}{column}\u{201d}, megis {example}, fel: {styles}. Dywedwch pa un gyda --dates. Ni ddarllenwyd dim.",
            )
            .with(
                language,
                &[
                    ("column", column(*open, language)),
                    ("example", example),
                    ("styles", &styles.join(", ")),
                ],
            )
        }
        Unusable::NoDates { column: without, example } => Words(
            "The column \u{201c}{column}\u{201d} has no date that can be read. It begins with: {example}",
            "Nid oes gan y golofn \u{201c}{column}\u{201d} ddyddiad y gellir ei ddarllen. Mae'n dechrau gyda: {example}",
        )
        .with(language, &[("column", column(*without, language)), ("example", example)]),
    }
}

pub const NO_FILE: Words = Words("{file} cannot be read: {why}", "Ni ellir darllen {file}: {why}");
pub const NO_WRITE: Words = Words(
    "{file} cannot be written: {why}. The file is as it was before.",
    "Ni ellir ysgrifennu {file}: {why}. Mae'r ffeil fel yr oedd o'r blaen.",
);
pub const NO_JSON: Words = Words(
    "{file} is not the JSON that was expected: {why}",
    "Nid {file} yw'r JSON a ddisgwyliwyd: {why}",
);
pub const NO_DAY: Words = Words(
    "--as-of is not a day such as 2026-11-22.",
    "Nid yw --as-of yn ddiwrnod megis 2026-11-22.",
);
pub const TOO_MANY_DAYS: Words = Words(
    "--at-risk-days is a number from 0 to 3650.",
    "Mae --at-risk-days yn rhif o 0 i 3650.",
);
pub const NUMBERS: Words = Words("Values: {count}. {counts}", "Gwerthoedd: {count}. {counts}");
pub const WELL_FORMED: Words = Words("Well formed: {count}.", "O'r ffurf gywir: {count}.");
pub const NOT_WELL_FORMED: Words = Words("Not well formed: {count}.", "Nid o'r ffurf gywir: {count}.");
pub const DUPLICATES: Words = Words("Listed before: {count}.", "Wedi'u rhestru o'r blaen: {count}.");
pub const LISTED_ON: Words = Words(
    "It is listed on line {line} already.",
    "Mae eisoes wedi'i restru ar linell {line}.",
);
pub const NO_SUCH_COLUMN: Words = Words(
    "The first line has no column \u{201c}{column}\u{201d}. It has: {columns}.",
    "Nid oes gan y llinell gyntaf golofn \u{201c}{column}\u{201d}. Mae ganddi: {columns}.",
);
pub const WHAT_TO_DO: Words = Words("What to do:", "Beth i'w wneud:");
pub const TO_ANSWER: Words = Words("Still to be answered: {fields}", "I'w hateb o hyd: {fields}");
pub const UNREADABLE: Words = Words("{field}: {why}", "{field}: {why}");
pub const UNKNOWN: Words = Words(
    "Not known here, or without a day:",
    "Ddim yn hysbys yma, neu heb ddiwrnod:",
);
