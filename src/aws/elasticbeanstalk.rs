//! Generated from spec/elasticbeanstalk.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ElasticBeanstalk::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html)
    Application NoAttrs "AWS::ElasticBeanstalk::Application" () {
        application_name ApplicationName: String,
        description Description: String,
        resource_lifecycle_config ResourceLifecycleConfig: ApplicationResourceLifecycleConfig,
    } {}
}
props! {
    ApplicationMaxAgeRule () {
        delete_source_from_s3 DeleteSourceFromS3: bool,
        enabled Enabled: bool,
        max_age_in_days MaxAgeInDays: i64,
    }
}
props! {
    ApplicationMaxCountRule () {
        delete_source_from_s3 DeleteSourceFromS3: bool,
        enabled Enabled: bool,
        max_count MaxCount: i64,
    }
}
props! {
    ApplicationResourceLifecycleConfig () {
        service_role ServiceRole: Arn<r::IamRole>,
        version_lifecycle_config VersionLifecycleConfig: ApplicationVersionLifecycleConfig,
    }
}
props! {
    ApplicationVersionLifecycleConfig () {
        max_age_rule MaxAgeRule: ApplicationMaxAgeRule,
        max_count_rule MaxCountRule: ApplicationMaxCountRule,
    }
}

resource! {
    /// [AWS::ElasticBeanstalk::ApplicationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
    ApplicationVersion ApplicationVersionAttrs "AWS::ElasticBeanstalk::ApplicationVersion" (
        application_name ApplicationName: Id<r::ElasticBeanstalkApplication>
    ) {
        build_configuration BuildConfiguration: ApplicationVersionBuildConfiguration,
        description Description: String,
        image_configuration ImageConfiguration: ApplicationVersionImageConfiguration,
        process Process: bool,
        source_bundle SourceBundle: ApplicationVersionSourceBundle,
    } { id "Id": String, }
}
props! {
    ApplicationVersionBuildConfiguration (code_build_service_role CodeBuildServiceRole: String, image Image: String) {
        artifact_name ArtifactName: String,
        compute_type ComputeType: ApplicationVersionBuildConfigurationComputeType,
        timeout_in_minutes TimeoutInMinutes: i64,
    }
}
props! {
    ApplicationVersionImageBuildConfiguration (
        code_build_service_role CodeBuildServiceRole: String, type_ Type: ApplicationVersionImageBuildConfigurationType
    ) {
        architecture Architecture: ApplicationVersionImageBuildConfigurationArchitecture,
        buildpack Buildpack: String,
        compute_type ComputeType: ApplicationVersionImageBuildConfigurationComputeType,
        dockerfile_location DockerfileLocation: String,
        timeout_in_minutes TimeoutInMinutes: i64,
    }
}
props! {
    ApplicationVersionImageConfiguration () {
        build Build: ApplicationVersionImageBuildConfiguration,
        source Source: ApplicationVersionImageSource,
    }
}
props! { ApplicationVersionImageSource () { uri Uri: String, } }
props! { ApplicationVersionSourceBundle (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_key S3Key: String) {} }
choice! {
    ApplicationVersionBuildConfigurationComputeType {
        BuildGeneral1Small "BUILD_GENERAL1_SMALL", BuildGeneral1Medium "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large "BUILD_GENERAL1_LARGE"
    }
}
choice! { ApplicationVersionImageBuildConfigurationArchitecture { Amd64 "amd64", Arm64 "arm64" } }
choice! {
    ApplicationVersionImageBuildConfigurationComputeType {
        BuildGeneral1Small "BUILD_GENERAL1_SMALL", BuildGeneral1Medium "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large "BUILD_GENERAL1_LARGE"
    }
}
choice! { ApplicationVersionImageBuildConfigurationType { Docker "docker", Buildpack "buildpack" } }

resource! {
    /// [AWS::ElasticBeanstalk::ConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html)
    ConfigurationTemplate ConfigurationTemplateAttrs "AWS::ElasticBeanstalk::ConfigurationTemplate" (
        application_name ApplicationName: Id<r::ElasticBeanstalkApplication>
    ) {
        description Description: String,
        environment_id EnvironmentId: String,
        option_settings OptionSettings: List<ConfigurationTemplateConfigurationOptionSetting>,
        platform_arn PlatformArn: String,
        solution_stack_name SolutionStackName: String,
        source_configuration SourceConfiguration: ConfigurationTemplateSourceConfiguration,
    } { template_name "TemplateName": String, }
}
props! {
    ConfigurationTemplateConfigurationOptionSetting (namespace Namespace: String, option_name OptionName: String) {
        resource_name ResourceName: String,
        value Value: String,
    }
}
props! {
    ConfigurationTemplateSourceConfiguration (
        application_name ApplicationName: String, template_name TemplateName: String
    ) {}
}

resource! {
    /// [AWS::ElasticBeanstalk::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html)
    Environment EnvironmentAttrs "AWS::ElasticBeanstalk::Environment" (
        application_name ApplicationName: Id<r::ElasticBeanstalkApplication>
    ) {
        cname_prefix CNAMEPrefix: String,
        description Description: String,
        environment_name EnvironmentName: String,
        operations_role OperationsRole: Arn<r::IamRole>,
        option_settings OptionSettings: List<EnvironmentOptionSetting>,
        platform_arn PlatformArn: String,
        solution_stack_name SolutionStackName: String,
        tags Tags: List<Tag>,
        template_name TemplateName: String,
        tier Tier: EnvironmentTier,
        version_label VersionLabel: String,
    } { endpoint_url "EndpointURL": String, }
}
props! {
    EnvironmentOptionSetting (namespace Namespace: String, option_name OptionName: String) {
        resource_name ResourceName: String,
        value Value: String,
    }
}
props! { EnvironmentTier () { name Name: String, type_ Type: String, version Version: String, } }
