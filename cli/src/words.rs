//! What the commands and the package say of files, in English and Welsh.

use centre_checks::sweep::{Code, Status};
use centre_checks::{AT_RISK_DAYS, Language};
use centre_checks_sheets::{Column, Example, Expected, Odd, Reading, Style, Unusable, push_record};

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

/// Sentences, and the list of them all.
macro_rules! of_commands {
    ($(pub const $name:ident: Words = $words:expr;)*) => {
        $(pub const $name: Words = $words;)*

        /// Sentences of the commands themselves, each with its name here.
        pub const OF_COMMANDS: &[(&str, Words)] = &[$((stringify!($name), $name)),*];
    };
}

of_commands! {
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
    pub const USE_DATES: Words = Words("Use --dates {choices}.", "Defnyddiwch --dates {choices}.");
    pub const USE_TEMPLATE: Words = Words("Use --template.", "Defnyddiwch --template.");
    pub const WHICH_DATES: Words = Words(
        "Type {choices} to read them so, or nothing to stop: ",
        "Teipiwch {choices} i'w darllen felly, neu ddim i stopio: ",
    );
    pub const OR: Words = Words(" or ", " neu ");
    pub const LOOKING: Words = Words("Looking through the file", "Edrych drwy'r ffeil");
    pub const READING: Words = Words("Reading the rows", "Darllen y rhesi");
    pub const TELLING: Words = Words("Working out the approvals", "Cyfrifo'r cymeradwyaethau");
    pub const ONE_SERIALS: Words = Words(
        "--accept has both serials-1900 and serials-1904. Use one of them.",
        "Mae gan --accept serials-1900 a serials-1904. Defnyddiwch un ohonynt.",
    );
    pub const NO_FILE: Words = Words("{file} cannot be read: {why}", "Ni ellir darllen {file}: {why}");
    pub const NO_WRITE: Words = Words(
        "{file} cannot be written: {why}. The file is as it was before.",
        "Ni ellir ysgrifennu {file}: {why}. Mae'r ffeil fel yr oedd o'r blaen.",
    );
    pub const NO_PRINT: Words = Words(
        "The result cannot be written: {why}. What was printed is not whole.",
        "Ni ellir ysgrifennu'r canlyniad: {why}. Nid yw'r hyn a argraffwyd yn gyfan.",
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
    pub const NO_KIND: Words = Words(
        "It does not have the form of such a number.",
        "Nid oes iddo ffurf rhif o'r fath.",
    );
    pub const WHAT_TO_DO: Words = Words("What to do:", "Beth i'w wneud:");
    pub const TO_ANSWER: Words = Words("Still to be answered: {fields}", "I'w hateb o hyd: {fields}");
    pub const UNREADABLE: Words = Words("{field}: {why}", "{field}: {why}");
    pub const OTHER_FORM: Words = Words(
        "The answer does not have the form that is asked for, and was not read.",
        "Nid yw'r ateb ar y ffurf y gofynnir amdani, ac ni chafodd ei ddarllen.",
    );
    pub const UNKNOWN: Words = Words(
        "Not known here, or without a day:",
        "Ddim yn hysbys yma, neu heb ddiwrnod:",
    );
    pub const WRONG_CALL: Words = Words(
        "The call is wrong: {why} Use --help.",
        "Mae'r gorchymyn yn anghywir: {why} Defnyddiwch --help.",
    );
    pub const NO_COMMAND: Words = Words(
        "it names none of lapse, check, identify and dates.",
        "nid yw'n enwi lapse, check, identify na dates.",
    );
    pub const NO_OPTION: Words = Words("there is no option {option}.", "nid oes dewisiad {option}.");
    pub const NO_CHOICE: Words = Words(
        "{option} is one of: {choices}.",
        "Mae {option} yn un o'r rhain: {choices}.",
    );
    pub const NO_NUMBER: Words = Words("{option} is a whole number.", "Mae {option} yn rhif cyfan.");
    pub const ONE_FILE: Words = Words("it takes one file.", "mae'n cymryd un ffeil.");
    pub const NEEDED: Words = Words("{option} is needed.", "mae angen {option}.");
    pub const NOT_BOTH: Words = Words(
        "{options} cannot be used together.",
        "ni ellir defnyddio {options} gyda'i gilydd.",
    );
}

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

/// What was expected of a value, by its code.
pub const EXPECTED: [(&str, Words); 9] = [
    (
        "fields",
        Words(
            "as many fields as the first line has: {count}",
            "cynifer o feysydd ag sydd gan y llinell gyntaf: {count}",
        ),
    ),
    ("centre-number", Words("five digits", "pum digid")),
    (
        "stripped-zeros",
        Words(
            "five digits; zeros lost at the beginning can be accepted as a correction (stripped-zeros)",
            "pum digid; gellir derbyn seroau a gollwyd ar y dechrau fel cywiriad (stripped-zeros)",
        ),
    ),
    (
        "qualification-number",
        Words("the number of the qualification", "rhif y cymhwyster"),
    ),
    (
        "family",
        Words(
            "cambridge-technicals, other-vocational or general",
            "cambridge-technicals, other-vocational neu general",
        ),
    ),
    ("edition", Words("2, 3 or nothing", "2, 3 neu ddim")),
    (
        "event",
        Words(
            "approval, entry, claim, withdrawn entry or new approval",
            "cymeradwyaeth, cofrestriad, hawliad, cofrestriad a dynnwyd yn ôl neu gymeradwyaeth newydd",
        ),
    ),
    ("date", Words("a date: {style}", "dyddiad: {style}")),
    (
        "serial",
        Words(
            "a date: {style}; a spreadsheet's count of days can be accepted as a correction (serials-1900 or serials-1904)",
            "dyddiad: {style}; gellir derbyn cyfrif taenlen o ddiwrnodau fel cywiriad (serials-1900 neu serials-1904)",
        ),
    ),
];

pub fn expected(expected: Expected, language: Language) -> String {
    let found = EXPECTED.iter().find(|(code, _)| *code == expected.id());
    let said = found.map_or(Words("", ""), |(_, words)| *words);
    match expected {
        Expected::Fields(count) => said.with(language, &[("count", &count.to_string())]),
        Expected::Date(read) | Expected::DateNotSerial(read) => {
            said.with(language, &[("style", style(read).of(language))])
        }
        _ => said.of(language).to_owned(),
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

/// Why a file cannot be used, by its code.
pub const UNUSABLE: [(&str, Words); 12] = [
    ("empty", Words("The file is empty.", "Mae'r ffeil yn wag.")),
    (
        "not-text",
        Words(
            "The file is not a text. Save the spreadsheet as CSV and use that file.",
            "Nid testun yw'r ffeil. Cadwch y daenlen fel CSV a defnyddiwch y ffeil honno.",
        ),
    ),
    (
        "no-known-column",
        Words(
            "The first line names no column that is known. The template shows the columns.",
            "Nid yw'r llinell gyntaf yn enwi'r un golofn sy'n hysbys. Mae'r templed yn dangos y colofnau.",
        ),
    ),
    (
        "column-twice",
        Words(
            "The first line names this column twice: {column}.",
            "Mae'r llinell gyntaf yn enwi'r golofn hon ddwywaith: {column}.",
        ),
    ),
    (
        "column-missing",
        Words(
            "The file has no column for this: {column}. The template shows the columns.",
            "Nid oes gan y ffeil golofn ar gyfer hyn: {column}. Mae'r templed yn dangos y colofnau.",
        ),
    ),
    (
        "cut-off",
        Words(
            "The file ends in the middle of a field in quotation marks. The record begins on line {line}. Nothing was read.",
            "Mae'r ffeil yn gorffen yng nghanol maes mewn dyfynodau. Mae'r cofnod yn dechrau ar linell {line}. Ni ddarllenwyd dim.",
        ),
    ),
    (
        "record-too-long",
        Words(
            "The record on line {line} does not end. A quotation mark may not be closed. Nothing was read.",
            "Nid yw'r cofnod ar linell {line} yn dod i ben. Efallai nad yw dyfynnod wedi'i gau. Ni ddarllenwyd dim.",
        ),
    ),
    (
        "dates-open",
        Words(
            "Dates in the column \u{201c}{column}\u{201d} can be read as: {readings}. Say which to use. Nothing was read.",
            "Gellir darllen dyddiadau yn y golofn \u{201c}{column}\u{201d} fel: {readings}. Dywedwch pa un i'w ddefnyddio. Ni ddarllenwyd dim.",
        ),
    ),
    (
        "month-first",
        Words(
            "Dates in the column \u{201c}{column}\u{201d}, such as {example}, have the month first. Write them as year-month-day. Nothing was read.",
            "Mae'r mis yn gyntaf mewn dyddiadau yn y golofn \u{201c}{column}\u{201d}, megis {example}. Ysgrifennwch nhw fel blwyddyn-mis-diwrnod. Ni ddarllenwyd dim.",
        ),
    ),
    (
        "no-dates",
        Words(
            "The column \u{201c}{column}\u{201d} has no date that can be read. It begins with: {example}",
            "Nid oes gan y golofn \u{201c}{column}\u{201d} ddyddiad y gellir ei ddarllen. Mae'n dechrau gyda: {example}",
        ),
    ),
    (
        "not-confirmed",
        Words(
            "How the dates are written was not confirmed. Nothing was read.",
            "Ni chadarnhawyd sut y mae'r dyddiadau wedi'u hysgrifennu. Ni ddarllenwyd dim.",
        ),
    ),
    (
        "too-large",
        Words(
            "Centre {centre} has more rows or approvals than can be told at once. Nothing was told.",
            "Mae gan ganolfan {centre} fwy o resi neu gymeradwyaethau nag y gellir eu trin ar unwaith. Ni ddywedwyd dim.",
        ),
    ),
];

/// What an error says of this code.
fn of_code(code: &str) -> Words {
    let found = UNUSABLE.iter().find(|(known, _)| *known == code);
    found.map_or(Words("", ""), |(_, words)| *words)
}

/// A way to read a column, with what it makes of some of its values.
pub fn reading(reading: &Reading, language: Language) -> String {
    format!(
        "{} ({})",
        style(reading.style).of(language),
        examples(&reading.examples)
    )
}

pub fn examples(examples: &[Example]) -> String {
    let examples: Vec<String> = examples
        .iter()
        .map(|example| format!("{} = {}", example.written, example.read))
        .collect();
    examples.join("; ")
}

pub fn unusable(why: &Unusable, language: Language) -> String {
    let (code, about) = match why {
        Unusable::Empty => ("empty", vec![]),
        Unusable::NotText => ("not-text", vec![]),
        Unusable::NoKnownColumn => ("no-known-column", vec![]),
        Unusable::ColumnTwice(twice) => ("column-twice", vec![("column", column(*twice, language).to_owned())]),
        Unusable::ColumnMissing(missing) => (
            "column-missing",
            vec![("column", column(*missing, language).to_owned())],
        ),
        Unusable::CutOff { line } => ("cut-off", vec![("line", line.to_string())]),
        Unusable::RecordTooLong { line } => ("record-too-long", vec![("line", line.to_string())]),
        Unusable::DatesOpen { column: open, readings } => {
            let readings: Vec<String> = readings.iter().map(|one| reading(one, language)).collect();
            (
                "dates-open",
                vec![
                    ("column", column(*open, language).to_owned()),
                    ("readings", readings.join(", ")),
                ],
            )
        }
        Unusable::MonthFirst { column: one, example } => (
            "month-first",
            vec![
                ("column", column(*one, language).to_owned()),
                ("example", example.clone()),
            ],
        ),
        Unusable::NoDates { column: one, example } => (
            "no-dates",
            vec![
                ("column", column(*one, language).to_owned()),
                ("example", example.clone()),
            ],
        ),
    };
    let about: Vec<(&str, &str)> = about.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let said = of_code(code).with(language, &about);
    match code {
        "no-known-column" | "column-missing" => format!("{said} {}", USE_TEMPLATE.of(language)),
        _ => match why {
            Unusable::DatesOpen { readings, .. } => {
                let choices = choices(readings, language);
                format!("{said} {}", USE_DATES.with(language, &[("choices", &choices)]))
            }
            _ => said,
        },
    }
}

/// The readings that `--dates` can name.
pub fn choices(readings: &[Reading], language: Language) -> String {
    let styles = readings.iter().map(|reading| reading.style);
    let ids: Vec<&str> = styles
        .filter(|style| Style::CHOICES.contains(style))
        .map(Style::id)
        .collect();
    ids.join(OR.of(language))
}

pub const NOT_CONFIRMED: Words = Words(
    "How the dates are written was not confirmed. Nothing was read.",
    "Ni chadarnhawyd sut y mae'r dyddiadau wedi'u hysgrifennu. Ni ddarllenwyd dim.",
);

/// The columns, and an approval with what can happen to one.
pub fn template(language: Language) -> String {
    let mut out = String::new();
    let columns = [
        Column::Centre,
        Column::Qualification,
        Column::Family,
        Column::Edition,
        Column::Event,
        Column::Date,
    ];
    push_record(&mut out, columns.map(|one| column(one, language)));
    for (event, date) in [
        (Words("approval", "cymeradwyaeth"), "2024-09-01"),
        (Words("entry", "cofrestriad"), "2025-03-01"),
        (Words("claim", "hawliad"), "2025-07-01"),
        (Words("withdrawn entry", "cofrestriad a dynnwyd yn ôl"), "2026-03-01"),
        (Words("new approval", "cymeradwyaeth newydd"), "2026-09-01"),
    ] {
        let fields = [
            "00000",
            "601/1234/7",
            "Cambridge Technicals",
            "",
            event.of(language),
            date,
        ];
        push_record(&mut out, fields);
    }
    out
}

/// The help of a command, or of all where its name is none.
pub fn help(command: &str, language: Language) -> String {
    let Words(english, welsh) = match command {
        "lapse" => Words(
            include_str!("../help/en/lapse.txt"),
            include_str!("../help/cy/lapse.txt"),
        ),
        "check" => Words(
            include_str!("../help/en/check.txt"),
            include_str!("../help/cy/check.txt"),
        ),
        "identify" => Words(
            include_str!("../help/en/identify.txt"),
            include_str!("../help/cy/identify.txt"),
        ),
        "dates" => Words(
            include_str!("../help/en/dates.txt"),
            include_str!("../help/cy/dates.txt"),
        ),
        _ => Words(include_str!("../help/en/main.txt"), include_str!("../help/cy/main.txt")),
    };
    Words(english, welsh).with(language, &[("days", &AT_RISK_DAYS.to_string())])
}

/// The commands that have a help of their own.
pub const COMMANDS: [&str; 4] = ["lapse", "check", "identify", "dates"];

/// The columns of what `identify` gives as CSV.
pub const NUMBER_HEADINGS: [Words; 7] = [
    Words("Line", "Llinell"),
    Words("Value", "Gwerth"),
    Words("Kind of number", "Math o rif"),
    Words("Outcome", "Canlyniad"),
    Words("Probably meant", "Yn ôl pob tebyg"),
    Words("What its form shows", "Yr hyn a ddengys ei ffurf"),
    Words("Listed already on line", "Eisoes wedi'i restru ar linell"),
];
