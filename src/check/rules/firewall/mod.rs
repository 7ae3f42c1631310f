//! WAF against the layers behind it.

use super::Check;

mod body_inspection_gap;
mod burst_invisible_to_waf;
mod client_ip_behind_proxy;
mod crs_vs_api;
mod geo_label_order;
mod geo_rule_conflict;
mod header_key_bypass;
mod log_destination_prefix;
mod managed_with_action;
mod metric_name_mismatch;
mod rate_keys;
mod rate_rule_over_capacity;
mod rollout_count;
mod terminating_allow_shadows;
mod waf_custom_code;
mod waf_looser_than_stage;
mod waf_metrics_disabled;
mod waf_not_associated;
mod waf_rule_twice;
mod waf_tighter_than_plan;
mod wcu_budget;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&waf_not_associated::WAF_NOT_ASSOCIATED], run: waf_not_associated::check },
    Check { rules: &[&waf_tighter_than_plan::WAF_TIGHTER_THAN_PLAN], run: waf_tighter_than_plan::check },
    Check { rules: &[&terminating_allow_shadows::TERMINATING_ALLOW_SHADOWS], run: terminating_allow_shadows::check },
    Check { rules: &[&waf_looser_than_stage::WAF_LOOSER_THAN_STAGE], run: waf_looser_than_stage::check },
    Check { rules: &[&burst_invisible_to_waf::BURST_INVISIBLE_TO_WAF], run: burst_invisible_to_waf::check },
    Check { rules: &[&header_key_bypass::HEADER_KEY_BYPASS], run: header_key_bypass::check },
    Check { rules: &[&geo_rule_conflict::GEO_RULE_CONFLICT], run: geo_rule_conflict::check },
    Check { rules: &[&managed_with_action::MANAGED_WITH_ACTION], run: managed_with_action::check },
    Check { rules: &[&crs_vs_api::CRS_VS_API], run: crs_vs_api::check },
    Check { rules: &[&rollout_count::ROLLOUT_COUNT], run: rollout_count::check },
    Check { rules: &[&waf_rule_twice::WAF_RULE_TWICE], run: waf_rule_twice::check },
    Check { rules: &[&metric_name_mismatch::METRIC_NAME_MISMATCH], run: metric_name_mismatch::check },
    Check { rules: &[&waf_metrics_disabled::WAF_METRICS_DISABLED], run: waf_metrics_disabled::check },
    Check { rules: &[&log_destination_prefix::LOG_DESTINATION_PREFIX], run: log_destination_prefix::check },
    Check { rules: &[&wcu_budget::WCU_BUDGET], run: wcu_budget::check },
    Check { rules: &[&body_inspection_gap::BODY_INSPECTION_GAP], run: body_inspection_gap::check },
    Check { rules: &[&client_ip_behind_proxy::CLIENT_IP_BEHIND_PROXY], run: client_ip_behind_proxy::check },
    Check { rules: &[&waf_custom_code::WAF_CUSTOM_CODE], run: waf_custom_code::check },
    Check { rules: &[&rate_keys::RATE_KEYS], run: rate_keys::check },
    Check { rules: &[&rate_rule_over_capacity::RATE_RULE_OVER_CAPACITY], run: rate_rule_over_capacity::check },
    Check { rules: &[&geo_label_order::GEO_LABEL_ORDER], run: geo_label_order::check },
];
