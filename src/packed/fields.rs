//! Results that need not be fast, as one text: fields one after the other, a gap after each, in an order that both sides
//! know. A list is its length and then its items; what is not there is empty.

use alloc::string::String;

use crate::date;
use crate::fact::{Fact, Value};
use crate::form::{Choice as _, Spot};

/// A text of fields being written.
#[derive(Default)]
pub struct Fields(String);

impl Fields {
    /// A field.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\0');
    }

    /// A field that is a whole number.
    pub fn number(&mut self, number: u32) {
        date::push_digits(&mut self.0, number, 1);
        self.0.push('\0');
    }

    /// A list.
    pub fn list<T>(&mut self, things: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(super::word(things.len()));
        for thing in things {
            write(self, thing);
        }
    }

    /// A list of codes.
    pub fn codes(&mut self, codes: &[&str]) {
        self.list(codes, |fields, code| fields.text(code));
    }

    /// Where an answer is: the number of its form, and the spot as one number.
    pub fn spot(&mut self, form: u32, spot: Spot) {
        self.number(form);
        self.number(super::spot(spot));
    }

    /// A list of facts: name, value, and whether the value is a number.
    #[inline(never)]
    pub fn facts(&mut self, facts: &[Fact]) {
        self.list(facts, |fields, fact| {
            fields.text(fact.name);
            match fact.value {
                Value::Day(day) => fields.text(&date::iso(day)),
                Value::Moment(moment) => fields.text(&moment.iso()),
                Value::Count(count) => fields.number(count),
                Value::Body(body) => fields.text(body.code()),
                Value::Series(series) => fields.text(&series.code()),
                Value::Qualification(number) => fields.text(&number.written()),
                Value::Name(name) => fields.text(name.code),
            }
            fields.text(if matches!(fact.value, Value::Count(_)) { "1" } else { "" });
        });
    }

    /// The whole text.
    pub fn end(self) -> String {
        self.0
    }
}
