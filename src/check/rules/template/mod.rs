//! Sections, references, conditions, parameters, outputs, quotas.

use super::Check;

mod circular_dependency;
mod condition_shape;
mod conditional_reference;
mod dead_condition;
mod deletion_policy;
mod duplicate_export;
mod duplicate_id;
mod dynamic_reference;
mod exposed_secret;
mod format_version;
mod globals_shape;
mod hard_coded_arn;
mod hard_coded_zone;
mod import_as_output;
mod interface_metadata;
mod logical_id;
mod mapping_shape;
mod missing_attribute;
mod missing_reference;
mod near_quota;
mod one_deletion_policy;
mod output_shape;
mod parameter_default;
mod parameter_shape;
mod quota;
mod redundant_depends_on;
mod resource_shape;
mod rule_shape;
mod secret_by_parameter;
mod secret_parameter;
mod secure_reference;
mod template_shape;
pub(in crate::check) mod unknown_rule;
pub(in crate::check) mod unused_allow;
mod unused_condition;
mod unused_mapping;
mod unused_parameter;
mod update_policy;
mod yaml_alias;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&template_shape::TEMPLATE_SHAPE], run: template_shape::check },
    Check { rules: &[&globals_shape::GLOBALS_SHAPE], run: globals_shape::check },
    Check { rules: &[&format_version::FORMAT_VERSION], run: format_version::check },
    Check { rules: &[&missing_reference::MISSING_REFERENCE], run: missing_reference::check },
    Check { rules: &[&missing_attribute::MISSING_ATTRIBUTE], run: missing_attribute::check },
    Check { rules: &[&condition_shape::CONDITION_SHAPE], run: condition_shape::check },
    Check { rules: &[&circular_dependency::CIRCULAR_DEPENDENCY], run: circular_dependency::check },
    Check { rules: &[&redundant_depends_on::REDUNDANT_DEPENDS_ON], run: redundant_depends_on::check },
    Check { rules: &[&conditional_reference::CONDITIONAL_REFERENCE], run: conditional_reference::check },
    Check { rules: &[&dead_condition::DEAD_CONDITION], run: dead_condition::check },
    Check { rules: &[&unused_parameter::UNUSED_PARAMETER], run: unused_parameter::check },
    Check { rules: &[&unused_mapping::UNUSED_MAPPING], run: unused_mapping::check },
    Check { rules: &[&unused_condition::UNUSED_CONDITION], run: unused_condition::check },
    Check { rules: &[&logical_id::LOGICAL_ID], run: logical_id::check },
    Check { rules: &[&duplicate_id::DUPLICATE_ID], run: duplicate_id::check },
    Check { rules: &[&quota::QUOTA], run: quota::check },
    Check { rules: &[&near_quota::NEAR_QUOTA], run: near_quota::check },
    Check { rules: &[&resource_shape::RESOURCE_SHAPE], run: resource_shape::check },
    Check { rules: &[&deletion_policy::DELETION_POLICY], run: deletion_policy::check },
    Check { rules: &[&one_deletion_policy::ONE_DELETION_POLICY], run: one_deletion_policy::check },
    Check { rules: &[&update_policy::UPDATE_POLICY], run: update_policy::check },
    Check { rules: &[&parameter_shape::PARAMETER_SHAPE], run: parameter_shape::check },
    Check { rules: &[&parameter_default::PARAMETER_DEFAULT], run: parameter_default::check },
    Check { rules: &[&secret_parameter::SECRET_PARAMETER], run: secret_parameter::check },
    Check { rules: &[&exposed_secret::EXPOSED_SECRET], run: exposed_secret::check },
    Check { rules: &[&mapping_shape::MAPPING_SHAPE], run: mapping_shape::check },
    Check { rules: &[&rule_shape::RULE_SHAPE], run: rule_shape::check },
    Check { rules: &[&output_shape::OUTPUT_SHAPE], run: output_shape::check },
    Check { rules: &[&duplicate_export::DUPLICATE_EXPORT], run: duplicate_export::check },
    Check { rules: &[&interface_metadata::INTERFACE_METADATA], run: interface_metadata::check },
    Check { rules: &[&dynamic_reference::DYNAMIC_REFERENCE], run: dynamic_reference::check },
    Check { rules: &[&secure_reference::SECURE_REFERENCE], run: secure_reference::check },
    Check { rules: &[&hard_coded_arn::HARD_CODED_ARN], run: hard_coded_arn::check },
    Check { rules: &[&hard_coded_zone::HARD_CODED_ZONE], run: hard_coded_zone::check },
    Check { rules: &[&unused_allow::UNUSED_ALLOW], run: unused_allow::check },
    Check { rules: &[&unknown_rule::UNKNOWN_RULE], run: unknown_rule::check },
    Check { rules: &[&secret_by_parameter::SECRET_BY_PARAMETER], run: secret_by_parameter::check },
    Check { rules: &[&import_as_output::IMPORT_AS_OUTPUT], run: import_as_output::check },
    Check { rules: &[&yaml_alias::YAML_ALIAS], run: yaml_alias::check },
];
