//! Generated from spec/greengrass.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Greengrass::ConnectorDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html)
    ConnectorDefinition ConnectorDefinitionAttrs "AWS::Greengrass::ConnectorDefinition" (name Name: String) {
        initial_version InitialVersion: ConnectorDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassConnectorDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    ConnectorDefinitionConnector (connector_arn ConnectorArn: String, id Id: String) { parameters Parameters: Json, }
}
props! { ConnectorDefinitionVersionProps (connectors Connectors: List<ConnectorDefinitionConnector>) {} }

resource! {
    /// [AWS::Greengrass::ConnectorDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html)
    ConnectorDefinitionVersion ConnectorDefinitionVersionAttrs "AWS::Greengrass::ConnectorDefinitionVersion" (
        connector_definition_id ConnectorDefinitionId: String,
        connectors Connectors: List<ConnectorDefinitionVersionConnector>
    ) {} { id "Id": String, }
}
props! {
    ConnectorDefinitionVersionConnector (connector_arn ConnectorArn: String, id Id: String) {
        parameters Parameters: Json,
    }
}

resource! {
    /// [AWS::Greengrass::CoreDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html)
    CoreDefinition CoreDefinitionAttrs "AWS::Greengrass::CoreDefinition" (name Name: String) {
        initial_version InitialVersion: CoreDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassCoreDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    CoreDefinitionCore (certificate_arn CertificateArn: String, id Id: String, thing_arn ThingArn: String) {
        sync_shadow SyncShadow: bool,
    }
}
props! { CoreDefinitionVersionProps (cores Cores: List<CoreDefinitionCore>) {} }

resource! {
    /// [AWS::Greengrass::CoreDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html)
    CoreDefinitionVersion CoreDefinitionVersionAttrs "AWS::Greengrass::CoreDefinitionVersion" (
        core_definition_id CoreDefinitionId: String, cores Cores: List<CoreDefinitionVersionCore>
    ) {} { id "Id": String, }
}
props! {
    CoreDefinitionVersionCore (certificate_arn CertificateArn: String, id Id: String, thing_arn ThingArn: String) {
        sync_shadow SyncShadow: bool,
    }
}

resource! {
    /// [AWS::Greengrass::DeviceDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html)
    DeviceDefinition DeviceDefinitionAttrs "AWS::Greengrass::DeviceDefinition" (name Name: String) {
        initial_version InitialVersion: DeviceDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassDeviceDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    DeviceDefinitionDevice (certificate_arn CertificateArn: String, id Id: String, thing_arn ThingArn: String) {
        sync_shadow SyncShadow: bool,
    }
}
props! { DeviceDefinitionVersionProps (devices Devices: List<DeviceDefinitionDevice>) {} }

resource! {
    /// [AWS::Greengrass::DeviceDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html)
    DeviceDefinitionVersion DeviceDefinitionVersionAttrs "AWS::Greengrass::DeviceDefinitionVersion" (
        device_definition_id DeviceDefinitionId: String, devices Devices: List<DeviceDefinitionVersionDevice>
    ) {} { id "Id": String, }
}
props! {
    DeviceDefinitionVersionDevice (certificate_arn CertificateArn: String, id Id: String, thing_arn ThingArn: String) {
        sync_shadow SyncShadow: bool,
    }
}

resource! {
    /// [AWS::Greengrass::FunctionDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html)
    FunctionDefinition FunctionDefinitionAttrs "AWS::Greengrass::FunctionDefinition" (name Name: String) {
        initial_version InitialVersion: FunctionDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassFunctionDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! { FunctionDefinitionDefaultConfig (execution Execution: FunctionDefinitionExecution) {} }
props! {
    FunctionDefinitionEnvironment () {
        access_sysfs AccessSysfs: bool,
        execution Execution: FunctionDefinitionExecution,
        resource_access_policies ResourceAccessPolicies: List<FunctionDefinitionResourceAccessPolicy>,
        variables Variables: Json,
    }
}
props! {
    FunctionDefinitionExecution () { isolation_mode IsolationMode: String, run_as RunAs: FunctionDefinitionRunAs, }
}
props! {
    FunctionDefinitionFunction (
        function_arn FunctionArn: String,
        function_configuration FunctionConfiguration: FunctionDefinitionFunctionConfiguration, id Id: String
    ) {}
}
props! {
    FunctionDefinitionFunctionConfiguration () {
        encoding_type EncodingType: String,
        environment Environment: FunctionDefinitionEnvironment,
        exec_args ExecArgs: String,
        executable Executable: String,
        memory_size MemorySize: i64,
        pinned Pinned: bool,
        timeout Timeout: i64,
    }
}
props! { FunctionDefinitionResourceAccessPolicy (resource_id ResourceId: String) { permission Permission: String, } }
props! { FunctionDefinitionRunAs () { gid Gid: i64, uid Uid: i64, } }
props! {
    FunctionDefinitionVersionProps (functions Functions: List<FunctionDefinitionFunction>) {
        default_config DefaultConfig: FunctionDefinitionDefaultConfig,
    }
}

resource! {
    /// [AWS::Greengrass::FunctionDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html)
    FunctionDefinitionVersion FunctionDefinitionVersionAttrs "AWS::Greengrass::FunctionDefinitionVersion" (
        function_definition_id FunctionDefinitionId: String,
        functions Functions: List<FunctionDefinitionVersionFunction>
    ) { default_config DefaultConfig: FunctionDefinitionVersionDefaultConfig, } { id "Id": String, }
}
props! { FunctionDefinitionVersionDefaultConfig (execution Execution: FunctionDefinitionVersionExecution) {} }
props! {
    FunctionDefinitionVersionEnvironment () {
        access_sysfs AccessSysfs: bool,
        execution Execution: FunctionDefinitionVersionExecution,
        resource_access_policies ResourceAccessPolicies: List<FunctionDefinitionVersionResourceAccessPolicy>,
        variables Variables: Json,
    }
}
props! {
    FunctionDefinitionVersionExecution () {
        isolation_mode IsolationMode: String,
        run_as RunAs: FunctionDefinitionVersionRunAs,
    }
}
props! {
    FunctionDefinitionVersionFunction (
        function_arn FunctionArn: String,
        function_configuration FunctionConfiguration: FunctionDefinitionVersionFunctionConfiguration, id Id: String
    ) {}
}
props! {
    FunctionDefinitionVersionFunctionConfiguration () {
        encoding_type EncodingType: String,
        environment Environment: FunctionDefinitionVersionEnvironment,
        exec_args ExecArgs: String,
        executable Executable: String,
        memory_size MemorySize: i64,
        pinned Pinned: bool,
        timeout Timeout: i64,
    }
}
props! {
    FunctionDefinitionVersionResourceAccessPolicy (resource_id ResourceId: String) { permission Permission: String, }
}
props! { FunctionDefinitionVersionRunAs () { gid Gid: i64, uid Uid: i64, } }

resource! {
    /// [AWS::Greengrass::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html)
    Group GroupAttrs "AWS::Greengrass::Group" (name Name: String) {
        initial_version InitialVersion: GroupVersionProps,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassGroup>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
        role_arn "RoleArn": String,
        role_attached_at "RoleAttachedAt": String,
    }
}
props! {
    GroupVersionProps () {
        connector_definition_version_arn ConnectorDefinitionVersionArn: String,
        core_definition_version_arn CoreDefinitionVersionArn: String,
        device_definition_version_arn DeviceDefinitionVersionArn: String,
        function_definition_version_arn FunctionDefinitionVersionArn: String,
        logger_definition_version_arn LoggerDefinitionVersionArn: String,
        resource_definition_version_arn ResourceDefinitionVersionArn: String,
        subscription_definition_version_arn SubscriptionDefinitionVersionArn: String,
    }
}

resource! {
    /// [AWS::Greengrass::GroupVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html)
    GroupVersion GroupVersionAttrs "AWS::Greengrass::GroupVersion" (group_id GroupId: String) {
        connector_definition_version_arn ConnectorDefinitionVersionArn: String,
        core_definition_version_arn CoreDefinitionVersionArn: String,
        device_definition_version_arn DeviceDefinitionVersionArn: String,
        function_definition_version_arn FunctionDefinitionVersionArn: String,
        logger_definition_version_arn LoggerDefinitionVersionArn: String,
        resource_definition_version_arn ResourceDefinitionVersionArn: String,
        subscription_definition_version_arn SubscriptionDefinitionVersionArn: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Greengrass::LoggerDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html)
    LoggerDefinition LoggerDefinitionAttrs "AWS::Greengrass::LoggerDefinition" (name Name: String) {
        initial_version InitialVersion: LoggerDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassLoggerDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    LoggerDefinitionLogger (component Component: String, id Id: String, level Level: String, type_ Type: String) {
        space Space: i64,
    }
}
props! { LoggerDefinitionVersionProps (loggers Loggers: List<LoggerDefinitionLogger>) {} }

resource! {
    /// [AWS::Greengrass::LoggerDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html)
    LoggerDefinitionVersion LoggerDefinitionVersionAttrs "AWS::Greengrass::LoggerDefinitionVersion" (
        logger_definition_id LoggerDefinitionId: String, loggers Loggers: List<LoggerDefinitionVersionLogger>
    ) {} { id "Id": String, }
}
props! {
    LoggerDefinitionVersionLogger (
        component Component: String, id Id: String, level Level: String, type_ Type: String
    ) { space Space: i64, }
}

resource! {
    /// [AWS::Greengrass::ResourceDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html)
    ResourceDefinition ResourceDefinitionAttrs "AWS::Greengrass::ResourceDefinition" (name Name: String) {
        initial_version InitialVersion: ResourceDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassResourceDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    ResourceDefinitionGroupOwnerSetting (auto_add_group_owner AutoAddGroupOwner: bool) {
        group_owner GroupOwner: String,
    }
}
props! {
    ResourceDefinitionLocalDeviceResourceData (source_path SourcePath: String) {
        group_owner_setting GroupOwnerSetting: ResourceDefinitionGroupOwnerSetting,
    }
}
props! {
    ResourceDefinitionLocalVolumeResourceData (
        destination_path DestinationPath: String, source_path SourcePath: String
    ) { group_owner_setting GroupOwnerSetting: ResourceDefinitionGroupOwnerSetting, }
}
props! {
    ResourceDefinitionResourceDataContainer () {
        local_device_resource_data LocalDeviceResourceData: ResourceDefinitionLocalDeviceResourceData,
        local_volume_resource_data LocalVolumeResourceData: ResourceDefinitionLocalVolumeResourceData,
        s3_machine_learning_model_resource_data S3MachineLearningModelResourceData: ResourceDefinitionS3MachineLearningModelResourceData,
        sage_maker_machine_learning_model_resource_data SageMakerMachineLearningModelResourceData: ResourceDefinitionSageMakerMachineLearningModelResourceData,
        secrets_manager_secret_resource_data SecretsManagerSecretResourceData: ResourceDefinitionSecretsManagerSecretResourceData,
    }
}
props! {
    ResourceDefinitionResourceDownloadOwnerSetting (
        group_owner GroupOwner: String, group_permission GroupPermission: String
    ) {}
}
props! {
    ResourceDefinitionResourceInstance (
        id Id: String, name Name: String,
        resource_data_container ResourceDataContainer: ResourceDefinitionResourceDataContainer
    ) {}
}
props! {
    ResourceDefinitionS3MachineLearningModelResourceData (
        destination_path DestinationPath: String, s3_uri S3Uri: String
    ) { owner_setting OwnerSetting: ResourceDefinitionResourceDownloadOwnerSetting, }
}
props! {
    ResourceDefinitionSageMakerMachineLearningModelResourceData (
        destination_path DestinationPath: String, sage_maker_job_arn SageMakerJobArn: String
    ) { owner_setting OwnerSetting: ResourceDefinitionResourceDownloadOwnerSetting, }
}
props! {
    ResourceDefinitionSecretsManagerSecretResourceData (arn ARN: String) {
        additional_staging_labels_to_download AdditionalStagingLabelsToDownload: List<String>,
    }
}
props! { ResourceDefinitionVersionProps (resources Resources: List<ResourceDefinitionResourceInstance>) {} }

resource! {
    /// [AWS::Greengrass::ResourceDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html)
    ResourceDefinitionVersion ResourceDefinitionVersionAttrs "AWS::Greengrass::ResourceDefinitionVersion" (
        resource_definition_id ResourceDefinitionId: String,
        resources Resources: List<ResourceDefinitionVersionResourceInstance>
    ) {} { id "Id": String, }
}
props! {
    ResourceDefinitionVersionGroupOwnerSetting (auto_add_group_owner AutoAddGroupOwner: bool) {
        group_owner GroupOwner: String,
    }
}
props! {
    ResourceDefinitionVersionLocalDeviceResourceData (source_path SourcePath: String) {
        group_owner_setting GroupOwnerSetting: ResourceDefinitionVersionGroupOwnerSetting,
    }
}
props! {
    ResourceDefinitionVersionLocalVolumeResourceData (
        destination_path DestinationPath: String, source_path SourcePath: String
    ) { group_owner_setting GroupOwnerSetting: ResourceDefinitionVersionGroupOwnerSetting, }
}
props! {
    ResourceDefinitionVersionResourceDataContainer () {
        local_device_resource_data LocalDeviceResourceData: ResourceDefinitionVersionLocalDeviceResourceData,
        local_volume_resource_data LocalVolumeResourceData: ResourceDefinitionVersionLocalVolumeResourceData,
        s3_machine_learning_model_resource_data S3MachineLearningModelResourceData: ResourceDefinitionVersionS3MachineLearningModelResourceData,
        sage_maker_machine_learning_model_resource_data SageMakerMachineLearningModelResourceData: ResourceDefinitionVersionSageMakerMachineLearningModelResourceData,
        secrets_manager_secret_resource_data SecretsManagerSecretResourceData: ResourceDefinitionVersionSecretsManagerSecretResourceData,
    }
}
props! {
    ResourceDefinitionVersionResourceDownloadOwnerSetting (
        group_owner GroupOwner: String, group_permission GroupPermission: String
    ) {}
}
props! {
    ResourceDefinitionVersionResourceInstance (
        id Id: String, name Name: String,
        resource_data_container ResourceDataContainer: ResourceDefinitionVersionResourceDataContainer
    ) {}
}
props! {
    ResourceDefinitionVersionS3MachineLearningModelResourceData (
        destination_path DestinationPath: String, s3_uri S3Uri: String
    ) { owner_setting OwnerSetting: ResourceDefinitionVersionResourceDownloadOwnerSetting, }
}
props! {
    ResourceDefinitionVersionSageMakerMachineLearningModelResourceData (
        destination_path DestinationPath: String, sage_maker_job_arn SageMakerJobArn: String
    ) { owner_setting OwnerSetting: ResourceDefinitionVersionResourceDownloadOwnerSetting, }
}
props! {
    ResourceDefinitionVersionSecretsManagerSecretResourceData (arn ARN: String) {
        additional_staging_labels_to_download AdditionalStagingLabelsToDownload: List<String>,
    }
}

resource! {
    /// [AWS::Greengrass::SubscriptionDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html)
    SubscriptionDefinition SubscriptionDefinitionAttrs "AWS::Greengrass::SubscriptionDefinition" (name Name: String) {
        initial_version InitialVersion: SubscriptionDefinitionVersionProps,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::GreengrassSubscriptionDefinition>,
        id "Id": String,
        latest_version_arn "LatestVersionArn": String,
        name "Name": String,
    }
}
props! {
    SubscriptionDefinitionSubscription (
        id Id: String, source Source: String, subject Subject: String, target Target: String
    ) {}
}
props! { SubscriptionDefinitionVersionProps (subscriptions Subscriptions: List<SubscriptionDefinitionSubscription>) {} }

resource! {
    /// [AWS::Greengrass::SubscriptionDefinitionVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html)
    SubscriptionDefinitionVersion SubscriptionDefinitionVersionAttrs "AWS::Greengrass::SubscriptionDefinitionVersion" (
        subscription_definition_id SubscriptionDefinitionId: String,
        subscriptions Subscriptions: List<SubscriptionDefinitionVersionSubscription>
    ) {} { id "Id": String, }
}
props! {
    SubscriptionDefinitionVersionSubscription (
        id Id: String, source Source: String, subject Subject: String, target Target: String
    ) {}
}
