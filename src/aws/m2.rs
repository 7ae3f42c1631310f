//! Generated from spec/m2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::M2::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html)
    Application ApplicationAttrs "AWS::M2::Application" (
        engine_type EngineType: ApplicationEngineType, name Name: String
    ) {
        definition Definition: ApplicationDefinition,
        description Description: String,
        kms_key_id KmsKeyId: String,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: Map<String>,
    } { application_arn "ApplicationArn": Arn<r::M2Application>, application_id "ApplicationId": String, }
}
props! { ApplicationDefinition () { content Content: String, s3_location S3Location: String, } }
choice! { ApplicationEngineType { Microfocus "microfocus", Bluage "bluage" } }

resource! {
    /// [AWS::M2::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html)
    Deployment DeploymentAttrs "AWS::M2::Deployment" (
        application_id ApplicationId: String, application_version ApplicationVersion: Int<1, MAX>,
        environment_id EnvironmentId: String
    ) {} { deployment_id "DeploymentId": String, status "Status": String, }
}

resource! {
    /// [AWS::M2::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html)
    Environment EnvironmentAttrs "AWS::M2::Environment" (
        engine_type EngineType: EnvironmentEngineType, instance_type InstanceType: String, name Name: String
    ) {
        description Description: String,
        engine_version EngineVersion: String,
        high_availability_config HighAvailabilityConfig: EnvironmentHighAvailabilityConfig,
        kms_key_id KmsKeyId: String,
        network_type NetworkType: EnvironmentNetworkType,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        storage_configurations StorageConfigurations: List<EnvironmentStorageConfiguration>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: Map<String>,
    } { environment_arn "EnvironmentArn": Arn<r::M2Environment>, environment_id "EnvironmentId": String, }
}
props! { EnvironmentEfsStorageConfiguration (file_system_id FileSystemId: String, mount_point MountPoint: String) {} }
props! { EnvironmentFsxStorageConfiguration (file_system_id FileSystemId: String, mount_point MountPoint: String) {} }
props! { EnvironmentHighAvailabilityConfig (desired_capacity DesiredCapacity: Int<1, 100>) {} }
props! {
    EnvironmentStorageConfiguration () {
        efs Efs: EnvironmentEfsStorageConfiguration,
        fsx Fsx: EnvironmentFsxStorageConfiguration,
    }
}
choice! { EnvironmentEngineType { Microfocus "microfocus", Bluage "bluage" } }
choice! { EnvironmentNetworkType { Ipv4 "ipv4", Dual "dual" } }
