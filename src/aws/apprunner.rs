//! Generated from spec/apprunner.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppRunner::AutoScalingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html)
    AutoScalingConfiguration AutoScalingConfigurationAttrs "AWS::AppRunner::AutoScalingConfiguration" () {
        auto_scaling_configuration_name AutoScalingConfigurationName: String,
        max_concurrency MaxConcurrency: Int<1, 200>,
        max_size MaxSize: Int<1, MAX>,
        min_size MinSize: Int<1, 25>,
        tags Tags: List<Tag>,
    } {
        auto_scaling_configuration_arn "AutoScalingConfigurationArn": Arn<r::AppRunnerAutoScalingConfiguration>,
        auto_scaling_configuration_revision "AutoScalingConfigurationRevision": i64,
        latest "Latest": bool,
    }
}

resource! {
    /// [AWS::AppRunner::ObservabilityConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html)
    ObservabilityConfiguration ObservabilityConfigurationAttrs "AWS::AppRunner::ObservabilityConfiguration" () {
        observability_configuration_name ObservabilityConfigurationName: String,
        tags Tags: List<Tag>,
        trace_configuration TraceConfiguration: ObservabilityConfigurationTraceConfiguration,
    } {
        latest "Latest": bool,
        observability_configuration_arn "ObservabilityConfigurationArn": Arn<r::AppRunnerObservabilityConfiguration>,
        observability_configuration_revision "ObservabilityConfigurationRevision": i64,
    }
}
props! {
    ObservabilityConfigurationTraceConfiguration (vendor Vendor: ObservabilityConfigurationTraceConfigurationVendor) {}
}
choice! { ObservabilityConfigurationTraceConfigurationVendor { Awsxray "AWSXRAY" } }

resource! {
    /// [AWS::AppRunner::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
    Service ServiceAttrs "AWS::AppRunner::Service" (
        source_configuration SourceConfiguration: ServiceSourceConfiguration
    ) {
        auto_scaling_configuration_arn AutoScalingConfigurationArn: Arn<r::AppRunnerAutoScalingConfiguration>,
        encryption_configuration EncryptionConfiguration: ServiceEncryptionConfiguration,
        health_check_configuration HealthCheckConfiguration: ServiceHealthCheckConfiguration,
        instance_configuration InstanceConfiguration: ServiceInstanceConfiguration,
        network_configuration NetworkConfiguration: ServiceNetworkConfiguration,
        observability_configuration ObservabilityConfiguration: ServiceObservabilityConfiguration,
        service_name ServiceName: String,
        tags Tags: List<Tag>,
    } {
        service_arn "ServiceArn": Arn<r::AppRunnerService>,
        service_id "ServiceId": String,
        service_url "ServiceUrl": String,
        status "Status": String,
    }
}
props! {
    ServiceAuthenticationConfiguration () {
        access_role_arn AccessRoleArn: Arn<r::IamRole>,
        connection_arn ConnectionArn: String,
    }
}
props! {
    ServiceCodeConfiguration (configuration_source ConfigurationSource: ServiceCodeConfigurationConfigurationSource) {
        code_configuration_values CodeConfigurationValues: ServiceCodeConfigurationValues,
    }
}
props! {
    ServiceCodeConfigurationValues (runtime Runtime: ServiceCodeConfigurationValuesRuntime) {
        build_command BuildCommand: String,
        port Port: String,
        runtime_environment_secrets RuntimeEnvironmentSecrets: List<ServiceKeyValuePair>,
        runtime_environment_variables RuntimeEnvironmentVariables: List<ServiceKeyValuePair>,
        start_command StartCommand: String,
    }
}
props! {
    ServiceCodeRepository (
        repository_url RepositoryUrl: String, source_code_version SourceCodeVersion: ServiceSourceCodeVersion
    ) { code_configuration CodeConfiguration: ServiceCodeConfiguration, source_directory SourceDirectory: String, }
}
props! {
    ServiceEgressConfiguration (egress_type EgressType: ServiceEgressConfigurationEgressType) {
        vpc_connector_arn VpcConnectorArn: Arn<r::AppRunnerVpcConnector>,
    }
}
props! { ServiceEncryptionConfiguration (kms_key KmsKey: Arn<r::KmsKey>) {} }
props! {
    ServiceHealthCheckConfiguration () {
        healthy_threshold HealthyThreshold: Int<1, 20>,
        interval Interval: Int<1, 20>,
        path Path: String,
        protocol Protocol: ServiceHealthCheckConfigurationProtocol,
        timeout Timeout: Int<1, 20>,
        unhealthy_threshold UnhealthyThreshold: Int<1, 20>,
    }
}
props! {
    ServiceImageConfiguration () {
        port Port: String,
        runtime_environment_secrets RuntimeEnvironmentSecrets: List<ServiceKeyValuePair>,
        runtime_environment_variables RuntimeEnvironmentVariables: List<ServiceKeyValuePair>,
        start_command StartCommand: String,
    }
}
props! {
    ServiceImageRepository (
        image_identifier ImageIdentifier: String,
        image_repository_type ImageRepositoryType: ServiceImageRepositoryImageRepositoryType
    ) { image_configuration ImageConfiguration: ServiceImageConfiguration, }
}
props! { ServiceIngressConfiguration (is_publicly_accessible IsPubliclyAccessible: bool) {} }
props! {
    ServiceInstanceConfiguration () {
        cpu Cpu: String,
        instance_role_arn InstanceRoleArn: Arn<r::IamRole>,
        memory Memory: String,
    }
}
props! { ServiceKeyValuePair () { name Name: String, value Value: String, } }
props! {
    ServiceNetworkConfiguration () {
        egress_configuration EgressConfiguration: ServiceEgressConfiguration,
        ingress_configuration IngressConfiguration: ServiceIngressConfiguration,
        ip_address_type IpAddressType: ServiceNetworkConfigurationIpAddressType,
    }
}
props! {
    ServiceObservabilityConfiguration (observability_enabled ObservabilityEnabled: bool) {
        observability_configuration_arn ObservabilityConfigurationArn: Arn<r::AppRunnerObservabilityConfiguration>,
    }
}
props! { ServiceSourceCodeVersion (type_ Type: ServiceSourceCodeVersionType, value Value: String) {} }
props! {
    ServiceSourceConfiguration () {
        authentication_configuration AuthenticationConfiguration: ServiceAuthenticationConfiguration,
        auto_deployments_enabled AutoDeploymentsEnabled: bool,
        code_repository CodeRepository: ServiceCodeRepository,
        image_repository ImageRepository: ServiceImageRepository,
    }
}
choice! { ServiceCodeConfigurationConfigurationSource { Repository "REPOSITORY", Api "API" } }
choice! {
    ServiceCodeConfigurationValuesRuntime {
        Python3 "PYTHON_3", Nodejs12 "NODEJS_12", Nodejs14 "NODEJS_14", Corretto8 "CORRETTO_8",
        Corretto11 "CORRETTO_11", Nodejs16 "NODEJS_16", Go1 "GO_1", Dotnet6 "DOTNET_6", Php81 "PHP_81",
        Ruby31 "RUBY_31", Python311 "PYTHON_311", Nodejs18 "NODEJS_18", Nodejs22 "NODEJS_22"
    }
}
choice! { ServiceEgressConfigurationEgressType { Default "DEFAULT", Vpc "VPC" } }
choice! { ServiceHealthCheckConfigurationProtocol { Tcp "TCP", Http "HTTP" } }
choice! { ServiceImageRepositoryImageRepositoryType { Ecr "ECR", EcrPublic "ECR_PUBLIC" } }
choice! { ServiceNetworkConfigurationIpAddressType { Ipv4 "IPV4", DualStack "DUAL_STACK" } }
choice! { ServiceSourceCodeVersionType { Branch "BRANCH" } }

resource! {
    /// [AWS::AppRunner::VpcConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html)
    VpcConnector VpcConnectorAttrs "AWS::AppRunner::VpcConnector" (subnets Subnets: List<Id<r::Ec2Subnet>>) {
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: List<Tag>,
        vpc_connector_name VpcConnectorName: String,
    } {
        vpc_connector_arn "VpcConnectorArn": Arn<r::AppRunnerVpcConnector>,
        vpc_connector_revision "VpcConnectorRevision": i64,
    }
}

resource! {
    /// [AWS::AppRunner::VpcIngressConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html)
    VpcIngressConnection VpcIngressConnectionAttrs "AWS::AppRunner::VpcIngressConnection" (
        ingress_vpc_configuration IngressVpcConfiguration: VpcIngressConnectionIngressVpcConfiguration,
        service_arn ServiceArn: Arn<r::AppRunnerService>
    ) { tags Tags: List<Tag>, vpc_ingress_connection_name VpcIngressConnectionName: String, } {
        domain_name "DomainName": String,
        status "Status": String,
        vpc_ingress_connection_arn "VpcIngressConnectionArn": Arn<r::AppRunnerVpcIngressConnection>,
    }
}
props! {
    VpcIngressConnectionIngressVpcConfiguration (
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {}
}
