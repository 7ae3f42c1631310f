//! IAM policy documents.

use super::Check;

mod not_action_allow;
mod policy_arn;
mod policy_name_twice;
mod policy_principal;
mod policy_shape;
mod policy_size;
mod policy_version;
mod role_by_name;
mod trust_action;
mod unknown_action;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&policy_shape::POLICY_SHAPE], run: policy_shape::check },
    Check { rules: &[&policy_principal::POLICY_PRINCIPAL], run: policy_principal::check },
    Check { rules: &[&policy_version::POLICY_VERSION], run: policy_version::check },
    Check { rules: &[&unknown_action::UNKNOWN_ACTION], run: unknown_action::check },
    Check { rules: &[&policy_arn::POLICY_ARN], run: policy_arn::check },
    Check { rules: &[&policy_size::POLICY_SIZE], run: policy_size::check },
    Check { rules: &[&not_action_allow::NOT_ACTION_ALLOW], run: not_action_allow::check },
    Check { rules: &[&trust_action::TRUST_ACTION], run: trust_action::check },
    Check { rules: &[&role_by_name::ROLE_BY_NAME], run: role_by_name::check },
    Check { rules: &[&policy_name_twice::POLICY_NAME_TWICE], run: policy_name_twice::check },
];
