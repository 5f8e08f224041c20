mod answers_agree_on_coverage;
mod contingency_plan_at_hand;
mod door_strong;
mod hinges_heavy_duty;
mod identity_card_checked;
mod inspector_accompanied;
mod issues_resolved;
mod key_holders_within_limits;
mod keys_kept_safe;
mod lock_of_accepted_kind;
mod locked_in_safe_or_cabinet;
mod policies_at_hand;
mod records_open;
mod requests_answered;
mod room_only_for_examination_material;
mod service_covers_centre;
mod storage_at_registered_address;
mod storage_in_fixed_building;
mod storage_open;
mod two_keys_at_least;
mod venues_open;
mod visit_is_to_be_expected;
mod walls_floor_ceiling_solid;
mod windows_protected;

use super::form::Answers;
use crate::rule::Rule;

pub static RULES: &[&Rule<Answers>] = &[
    &answers_agree_on_coverage::RULE,
    &contingency_plan_at_hand::RULE,
    &door_strong::RULE,
    &hinges_heavy_duty::RULE,
    &identity_card_checked::RULE,
    &inspector_accompanied::RULE,
    &issues_resolved::RULE,
    &key_holders_within_limits::RULE,
    &keys_kept_safe::RULE,
    &lock_of_accepted_kind::RULE,
    &locked_in_safe_or_cabinet::RULE,
    &policies_at_hand::RULE,
    &records_open::RULE,
    &requests_answered::RULE,
    &room_only_for_examination_material::RULE,
    &service_covers_centre::RULE,
    &storage_at_registered_address::RULE,
    &storage_in_fixed_building::RULE,
    &storage_open::RULE,
    &two_keys_at_least::RULE,
    &venues_open::RULE,
    &visit_is_to_be_expected::RULE,
    &walls_floor_ceiling_solid::RULE,
    &windows_protected::RULE,
];
