mod body_terms_accepted;
mod entries_wait_for_confirmation;
mod established_centre_read_conditions;
mod further_jcq_publications_followed;
mod guidance_read;
mod jcq_regulations_followed;
mod new_institution_read_listed_documents;
mod ocr_route_is_published;
mod ten_candidates_a_year;
mod visit_cases_are_published;
mod wjec_route_is_published;

use super::form::Answers;
use crate::rule::Rule;

pub static RULES: &[&Rule<Answers>] = &[
    &body_terms_accepted::RULE,
    &entries_wait_for_confirmation::RULE,
    &established_centre_read_conditions::RULE,
    &further_jcq_publications_followed::RULE,
    &guidance_read::RULE,
    &jcq_regulations_followed::RULE,
    &new_institution_read_listed_documents::RULE,
    &ocr_route_is_published::RULE,
    &ten_candidates_a_year::RULE,
    &visit_cases_are_published::RULE,
    &wjec_route_is_published::RULE,
];
