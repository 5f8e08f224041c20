//! The computed dates: none.

use super::form::Answers;
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[];
