//! Throttle layers against each other.

use super::Check;

mod apikey_disabled;
mod async_config_on_sync;
mod burst_exceeds_quota;
mod burst_lt_rate;
mod cache_vs_throttle;
mod duplicate_key_values;
mod edge_timeout;
mod half_throttle;
mod key_required_no_plan;
mod key_two_plans_one_stage;
mod method_setting_orphan;
mod more_than_20_method_throttles;
mod options_throttled;
mod oversubscription;
mod partial_key_methods;
mod permission_qualifier;
mod plan_burst_exceeds_stage;
mod plan_method_orphan;
mod plan_multi_api;
mod plan_rate_exceeds_stage;
mod plan_without_key_methods;
mod quota_offset;
mod quota_unreachable;
mod quota_vs_rate;
mod stage_exceeds_account;
mod star_is_per_method;
mod tier_inversion;
mod zero_limit;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&plan_rate_exceeds_stage::PLAN_RATE_EXCEEDS_STAGE], run: plan_rate_exceeds_stage::check },
    Check { rules: &[&plan_burst_exceeds_stage::PLAN_BURST_EXCEEDS_STAGE], run: plan_burst_exceeds_stage::check },
    Check { rules: &[&stage_exceeds_account::STAGE_EXCEEDS_ACCOUNT], run: stage_exceeds_account::check },
    Check { rules: &[&oversubscription::OVERSUBSCRIPTION], run: oversubscription::check },
    Check { rules: &[&burst_lt_rate::BURST_LT_RATE], run: burst_lt_rate::check },
    Check { rules: &[&half_throttle::HALF_THROTTLE], run: half_throttle::check },
    Check { rules: &[&zero_limit::ZERO_LIMIT], run: zero_limit::check },
    Check { rules: &[&star_is_per_method::STAR_IS_PER_METHOD], run: star_is_per_method::check },
    Check { rules: &[&method_setting_orphan::METHOD_SETTING_ORPHAN], run: method_setting_orphan::check },
    Check { rules: &[&plan_method_orphan::PLAN_METHOD_ORPHAN], run: plan_method_orphan::check },
    Check { rules: &[&plan_without_key_methods::PLAN_WITHOUT_KEY_METHODS], run: plan_without_key_methods::check },
    Check { rules: &[&partial_key_methods::PARTIAL_KEY_METHODS], run: partial_key_methods::check },
    Check { rules: &[&key_required_no_plan::KEY_REQUIRED_NO_PLAN], run: key_required_no_plan::check },
    Check { rules: &[&permission_qualifier::PERMISSION_QUALIFIER], run: permission_qualifier::check },
    Check { rules: &[&async_config_on_sync::ASYNC_CONFIG_ON_SYNC], run: async_config_on_sync::check },
    Check { rules: &[&quota_vs_rate::QUOTA_VS_RATE], run: quota_vs_rate::check },
    Check { rules: &[&quota_unreachable::QUOTA_UNREACHABLE], run: quota_unreachable::check },
    Check { rules: &[&burst_exceeds_quota::BURST_EXCEEDS_QUOTA], run: burst_exceeds_quota::check },
    Check { rules: &[&quota_offset::QUOTA_OFFSET], run: quota_offset::check },
    Check { rules: &[&key_two_plans_one_stage::KEY_TWO_PLANS_ONE_STAGE], run: key_two_plans_one_stage::check },
    Check { rules: &[&tier_inversion::TIER_INVERSION], run: tier_inversion::check },
    Check { rules: &[&plan_multi_api::PLAN_MULTI_API], run: plan_multi_api::check },
    Check { rules: &[&options_throttled::OPTIONS_THROTTLED], run: options_throttled::check },
    Check { rules: &[&cache_vs_throttle::CACHE_VS_THROTTLE], run: cache_vs_throttle::check },
    Check { rules: &[&edge_timeout::EDGE_TIMEOUT], run: edge_timeout::check },
    Check {
        rules: &[&more_than_20_method_throttles::MORE_THAN_20_METHOD_THROTTLES],
        run: more_than_20_method_throttles::check,
    },
    Check { rules: &[&apikey_disabled::APIKEY_DISABLED], run: apikey_disabled::check },
    Check { rules: &[&duplicate_key_values::DUPLICATE_KEY_VALUES], run: duplicate_key_values::check },
];
