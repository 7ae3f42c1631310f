//! Generated from spec/mediastore.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaStore::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html)
    Container ContainerAttrs "AWS::MediaStore::Container" (container_name ContainerName: String) {
        access_logging_enabled AccessLoggingEnabled: bool,
        cors_policy CorsPolicy: List<ContainerCorsRule>,
        lifecycle_policy LifecyclePolicy: String,
        metric_policy MetricPolicy: ContainerMetricPolicy,
        policy Policy: String,
        tags Tags: List<Tag>,
    } { endpoint "Endpoint": String, id "Id": String, }
}
props! {
    ContainerCorsRule () {
        allowed_headers AllowedHeaders: List<String>,
        allowed_methods AllowedMethods: List<String>,
        allowed_origins AllowedOrigins: List<String>,
        expose_headers ExposeHeaders: List<String>,
        max_age_seconds MaxAgeSeconds: i64,
    }
}
props! {
    ContainerMetricPolicy (container_level_metrics ContainerLevelMetrics: String) {
        metric_policy_rules MetricPolicyRules: List<ContainerMetricPolicyRule>,
    }
}
props! { ContainerMetricPolicyRule (object_group ObjectGroup: String, object_group_name ObjectGroupName: String) {} }
