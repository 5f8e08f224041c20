//! A whole file in and everything that is found out, as texts between zeros, for a WebAssembly module.

use alloc::string::String;
use core::mem::ManuallyDrop;

use centre_checks::sweep::{self, Asked, Code, NO_DAY};

use crate::days::{Settled, Style};
use crate::{Choice, Sheet, Unusable};

/// Texts, one after the other, each ended by a zero. No text has one: a file with a zero is not used.
#[derive(Default)]
struct Texts(String);

impl Texts {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\0');
    }

    fn number(&mut self, number: usize) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = number;
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.text(core::str::from_utf8(&digits[at..]).unwrap_or("0"));
    }

    fn line(&mut self, line: u64) {
        self.number(usize::try_from(line).unwrap_or(usize::MAX));
    }

    fn day(&mut self, day: i32) {
        match day {
            NO_DAY => self.text(""),
            day => self.text(&sweep::iso(day).unwrap_or_default()),
        }
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.number(items.len());
        for item in items {
            each(self, item);
        }
    }
}

/// Answers a call: the day, the warning time, the style of dates, family, edition, whether lost zeros are put back, and the file,
/// with zeros between them. The first text of the answer says what became of it.
pub fn answer(call: &str) -> String {
    let mut out = Texts::default();
    let mut parts = call.splitn(7, '\0');
    let mut part = || parts.next().unwrap_or("");
    let (as_of, days, style, family, edition, zeros, text) = (part(), part(), part(), part(), part(), part(), part());
    let number = |written: &str| {
        written
            .bytes()
            .fold(0, |sum: u32, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let Some(as_of) = sweep::day(as_of) else {
        out.text("bad-as-of");
        return out.0;
    };
    let asked = Asked {
        as_of,
        at_risk_days: number(days),
    };
    let choice = Choice {
        family: number(family) as u8,
        edition: number(edition) as u8,
        accept_stripped_zeros: !zeros.is_empty(),
    };
    let style = Style::CHOICES.into_iter().find(|known| known.id() == style);
    if let Err(why) = found(&mut out, text, style, choice, &asked) {
        out = Texts::default();
        unusable(&mut out, &why);
    }
    out.0
}

fn found(out: &mut Texts, text: &str, style: Option<Style>, choice: Choice, asked: &Asked) -> Result<(), Unusable> {
    // A module drops all its memory before the next call.
    let sheet = ManuallyDrop::new(Sheet::open(text)?);
    let settled = ManuallyDrop::new(sheet.settle(style)?);
    let gathered = ManuallyDrop::new(sheet.gather(&settled, choice, asked.as_of)?);
    let Ok(swept) = gathered.sweep(asked) else {
        out.text("bad-option");
        return Ok(());
    };
    let swept = ManuallyDrop::new(swept.0);
    out.text("swept");
    out.number(gathered.records);
    out.number(gathered.unplaced);
    out.list(
        &settled,
        |out,
         Settled {
             column,
             style,
             examples,
         }| {
            out.text(column.id());
            out.text(style.id());
            out.list(examples, |out, example| {
                out.text(&example.written);
                out.text(&example.read);
            });
        },
    );
    out.list(&sheet.unread, |out, name| out.text(name));
    out.number(swept.len());
    for (one, swept) in gathered.qualifications.iter().zip(swept.iter()) {
        out.number(one.centre as usize);
        out.text(&one.number);
        out.line(one.line);
        out.day(one.approved_on().unwrap_or(NO_DAY));
        let code = |out: &mut Texts, code: Code| {
            out.text(code.status().as_str());
            out.text(code.as_str());
        };
        code(out, swept.code);
        out.day(swept.earliest);
        out.day(swept.latest);
        code(out, swept.centre);
        out.day(swept.centre_earliest);
    }
    out.list(&gathered.findings, |out, finding| {
        out.line(finding.line);
        out.text(finding.odd.id());
        out.number(finding.qualification);
    });
    out.list(&gathered.rejects, |out, reject| {
        out.line(reject.line);
        out.text(reject.column.map_or("", crate::Column::id));
        out.text(&reject.value);
        out.text(reject.expected.id());
    });
    Ok(())
}

fn unusable(out: &mut Texts, why: &Unusable) {
    out.text("unusable");
    let (code, column) = match why {
        Unusable::Empty => ("empty", None),
        Unusable::NotText => ("not-text", None),
        Unusable::NoKnownColumn => ("no-known-column", None),
        Unusable::ColumnTwice(column) => ("column-twice", Some(column)),
        Unusable::ColumnMissing(column) => ("column-missing", Some(column)),
        Unusable::CutOff { .. } => ("cut-off", None),
        Unusable::DatesOpen { column, .. } => ("dates-open", Some(column)),
        Unusable::NoDates { column, .. } => ("no-dates", Some(column)),
    };
    out.text(code);
    out.text(column.map_or("", |column| column.id()));
    match why {
        Unusable::CutOff { line } => out.line(*line),
        Unusable::DatesOpen { styles, example, .. } => {
            out.text(example);
            out.list(styles, |out, style| out.text(style.id()));
        }
        Unusable::NoDates { example, .. } => out.text(example),
        _ => {}
    }
}
