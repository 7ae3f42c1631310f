//! Intrinsic functions: their arguments, where they may stand, what they name.

use super::Check;

mod always_same;
mod function_among_keys;
mod function_argument;
mod function_nesting;
mod join_without_delimiter;
mod loop_shape;
mod misplaced_function;
mod missing_mapping_key;
mod missing_transform;
mod pseudo_parameter_as_text;
mod sub_without_variable;
mod unknown_function;
mod unreachable_branch;
mod unresolved_variable;
mod unused_sub_variable;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&function_argument::FUNCTION_ARGUMENT], run: function_argument::check },
    Check { rules: &[&function_nesting::FUNCTION_NESTING], run: function_nesting::check },
    Check { rules: &[&unknown_function::UNKNOWN_FUNCTION], run: unknown_function::check },
    Check { rules: &[&misplaced_function::MISPLACED_FUNCTION], run: misplaced_function::check },
    Check { rules: &[&function_among_keys::FUNCTION_AMONG_KEYS], run: function_among_keys::check },
    Check { rules: &[&missing_transform::MISSING_TRANSFORM], run: missing_transform::check },
    Check { rules: &[&missing_mapping_key::MISSING_MAPPING_KEY], run: missing_mapping_key::check },
    Check { rules: &[&unresolved_variable::UNRESOLVED_VARIABLE], run: unresolved_variable::check },
    Check { rules: &[&unused_sub_variable::UNUSED_SUB_VARIABLE], run: unused_sub_variable::check },
    Check { rules: &[&sub_without_variable::SUB_WITHOUT_VARIABLE], run: sub_without_variable::check },
    Check { rules: &[&loop_shape::LOOP_SHAPE], run: loop_shape::check },
    Check { rules: &[&always_same::ALWAYS_SAME], run: always_same::check },
    Check { rules: &[&unreachable_branch::UNREACHABLE_BRANCH], run: unreachable_branch::check },
    Check { rules: &[&join_without_delimiter::JOIN_WITHOUT_DELIMITER], run: join_without_delimiter::check },
    Check { rules: &[&pseudo_parameter_as_text::PSEUDO_PARAMETER_AS_TEXT], run: pseudo_parameter_as_text::check },
];
