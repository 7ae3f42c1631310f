//! Alarms, metrics and logs: whether a layer that turns requests away is noticed.

use super::Check;

mod account_log_role;
mod alarm_no_action;
mod always_on_threshold;
mod client_errors_as_throttle;
mod composite_refs;
mod data_trace;
mod dead_window;
mod dims_need_detail;
mod dynamodb_op;
mod filter_format_mismatch;
mod format_invalid;
mod graphs;
mod high_cardinality_dim;
mod lambda_500_confusion;
mod log_retention;
mod metric_unknown;
mod missing_data;
mod throttle_layer_unobserved;
mod unreachable_threshold;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&metric_unknown::METRIC_UNKNOWN], run: metric_unknown::check },
    Check { rules: &[&dims_need_detail::DIMS_NEED_DETAIL], run: dims_need_detail::check },
    Check { rules: &[&dynamodb_op::DYNAMODB_OP], run: dynamodb_op::check },
    Check { rules: &[&unreachable_threshold::UNREACHABLE_THRESHOLD], run: unreachable_threshold::check },
    Check { rules: &[&always_on_threshold::ALWAYS_ON_THRESHOLD], run: always_on_threshold::check },
    Check { rules: &[&dead_window::DEAD_WINDOW], run: dead_window::check },
    Check { rules: &[&missing_data::MISSING_DATA], run: missing_data::check },
    Check { rules: &[&alarm_no_action::ALARM_NO_ACTION], run: alarm_no_action::check },
    Check { rules: &[&throttle_layer_unobserved::THROTTLE_LAYER_UNOBSERVED], run: throttle_layer_unobserved::check },
    Check { rules: &[&client_errors_as_throttle::CLIENT_ERRORS_AS_THROTTLE], run: client_errors_as_throttle::check },
    Check { rules: &[&format_invalid::FORMAT_INVALID], run: format_invalid::check },
    Check { rules: &[&filter_format_mismatch::FILTER_FORMAT_MISMATCH], run: filter_format_mismatch::check },
    Check { rules: &[&log_retention::LOG_RETENTION], run: log_retention::check },
    Check { rules: &[&data_trace::DATA_TRACE], run: data_trace::check },
    Check { rules: &[&composite_refs::COMPOSITE_REFS], run: composite_refs::check },
    Check { rules: &[&account_log_role::ACCOUNT_LOG_ROLE], run: account_log_role::check },
    Check { rules: &[&high_cardinality_dim::HIGH_CARDINALITY_DIM], run: high_cardinality_dim::check },
    Check { rules: &[&lambda_500_confusion::LAMBDA_500_CONFUSION], run: lambda_500_confusion::check },
];
