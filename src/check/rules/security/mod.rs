//! Secrets and ways around the protection.

use super::Check;

mod execute_api_bypass;
mod iam_star;
mod key_as_auth;
mod key_value_literal;
mod literal_secret;
mod permission_wide;
mod secret_shapes;
mod url_bypass;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&url_bypass::URL_BYPASS], run: url_bypass::check },
    Check { rules: &[&literal_secret::LITERAL_SECRET], run: literal_secret::check },
    Check { rules: &[&key_value_literal::KEY_VALUE_LITERAL], run: key_value_literal::check },
    Check { rules: &[&execute_api_bypass::EXECUTE_API_BYPASS], run: execute_api_bypass::check },
    Check { rules: &[&permission_wide::PERMISSION_WIDE], run: permission_wide::check },
    Check { rules: &[&key_as_auth::KEY_AS_AUTH], run: key_as_auth::check },
    Check { rules: &[&iam_star::IAM_STAR], run: iam_star::check },
];
