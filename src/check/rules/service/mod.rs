//! What one service asks of its resources.

use super::Check;

mod association_arn;
mod backup_lifecycle;
mod detector_features;
mod distribution_alias;
mod document_content;
mod dynamic_port;
mod endpoint_dns;
mod environment_size;
mod event_pattern_text;
mod health_check_type;
mod host_port;
mod hosted_zone_name;
mod image_parameter;
mod init_metadata;
mod inline_code;
mod key_schema;
mod lambda_runtime;
mod layer_architecture;
mod local_code;
mod mixed_definition;
mod nested_stack_parameter;
mod origin_of_behavior;
mod parameter_name;
mod pipeline_artifacts;
mod pipeline_source;
mod previous_generation;
mod route_table_twice;
mod schedule_expression;
mod snap_start_version;
mod state_machine;
mod stateful_without_policy;
mod subnet_block;
mod subscription_filters;
mod tags;
mod tiering_days;
mod twice_the_same;
mod validation_domain;
mod zip_function;

pub(super) use nested_stack_parameter::NESTED;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&lambda_runtime::LAMBDA_RUNTIME], run: lambda_runtime::check },
    Check { rules: &[&inline_code::INLINE_CODE], run: inline_code::check },
    Check { rules: &[&zip_function::ZIP_FUNCTION], run: zip_function::check },
    Check { rules: &[&environment_size::ENVIRONMENT_SIZE], run: environment_size::check },
    Check { rules: &[&key_schema::KEY_SCHEMA], run: key_schema::check },
    Check { rules: &[&subnet_block::SUBNET_BLOCK], run: subnet_block::check },
    Check { rules: &[&endpoint_dns::ENDPOINT_DNS], run: endpoint_dns::check },
    Check { rules: &[&twice_the_same::TWICE_THE_SAME], run: twice_the_same::check },
    Check { rules: &[&schedule_expression::SCHEDULE_EXPRESSION], run: schedule_expression::check },
    Check { rules: &[&mixed_definition::MIXED_DEFINITION], run: mixed_definition::check },
    Check { rules: &[&event_pattern_text::EVENT_PATTERN_TEXT], run: event_pattern_text::check },
    Check { rules: &[&layer_architecture::LAYER_ARCHITECTURE], run: layer_architecture::check },
    Check { rules: &[&origin_of_behavior::ORIGIN_OF_BEHAVIOR], run: origin_of_behavior::check },
    Check { rules: &[&distribution_alias::DISTRIBUTION_ALIAS], run: distribution_alias::check },
    Check { rules: &[&tags::TAGS], run: tags::check },
    Check { rules: &[&stateful_without_policy::STATEFUL_WITHOUT_POLICY], run: stateful_without_policy::check },
    Check { rules: &[&subscription_filters::SUBSCRIPTION_FILTERS], run: subscription_filters::check },
    Check { rules: &[&health_check_type::HEALTH_CHECK_TYPE], run: health_check_type::check },
    Check { rules: &[&validation_domain::VALIDATION_DOMAIN], run: validation_domain::check },
    Check { rules: &[&hosted_zone_name::HOSTED_ZONE_NAME], run: hosted_zone_name::check },
    Check { rules: &[&route_table_twice::ROUTE_TABLE_TWICE], run: route_table_twice::check },
    Check { rules: &[&backup_lifecycle::BACKUP_LIFECYCLE], run: backup_lifecycle::check },
    Check { rules: &[&local_code::LOCAL_CODE], run: local_code::check },
    Check { rules: &[&state_machine::STATE_MACHINE], run: state_machine::check },
    Check { rules: &[&pipeline_source::PIPELINE_SOURCE], run: pipeline_source::check },
    Check { rules: &[&host_port::HOST_PORT], run: host_port::check },
    Check { rules: &[&parameter_name::PARAMETER_NAME], run: parameter_name::check },
    Check { rules: &[&image_parameter::IMAGE_PARAMETER], run: image_parameter::check },
    Check { rules: &[&detector_features::DETECTOR_FEATURES], run: detector_features::check },
    Check { rules: &[&tiering_days::TIERING_DAYS], run: tiering_days::check },
    Check { rules: &[&dynamic_port::DYNAMIC_PORT], run: dynamic_port::check },
    Check { rules: &[&pipeline_artifacts::PIPELINE_ARTIFACTS], run: pipeline_artifacts::check },
    Check { rules: &[&snap_start_version::SNAP_START_VERSION], run: snap_start_version::check },
    Check { rules: &[&previous_generation::PREVIOUS_GENERATION], run: previous_generation::check },
    Check { rules: &[&init_metadata::INIT_METADATA], run: init_metadata::check },
    Check { rules: &[&document_content::DOCUMENT_CONTENT], run: document_content::check },
    Check { rules: &[&association_arn::ASSOCIATION_ARN], run: association_arn::check },
    Check { rules: &[&nested_stack_parameter::NESTED_STACK_PARAMETER], run: nested_stack_parameter::check },
];
