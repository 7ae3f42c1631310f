//! Generated from spec/iotsitewise.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTSiteWise::AccessPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html)
    AccessPolicy AccessPolicyAttrs "AWS::IoTSiteWise::AccessPolicy" (
        access_policy_identity AccessPolicyIdentity: AccessPolicyIdentity,
        access_policy_permission AccessPolicyPermission: AccessPolicyPermission,
        access_policy_resource AccessPolicyResource: AccessPolicyResource
    ) {} {
        access_policy_arn "AccessPolicyArn": Arn<r::IotSiteWiseAccessPolicy>,
        access_policy_id "AccessPolicyId": String,
    }
}
props! { AccessPolicyIamRole () { arn arn: String, } }
props! { AccessPolicyIamUser () { arn arn: String, } }
props! {
    AccessPolicyIdentity () {
        iam_role IamRole: AccessPolicyIamRole,
        iam_user IamUser: AccessPolicyIamUser,
        user User: AccessPolicyUser,
    }
}
props! { AccessPolicyPortal () { id id: String, } }
props! { AccessPolicyProject () { id id: String, } }
props! { AccessPolicyResource () { portal Portal: AccessPolicyPortal, project Project: AccessPolicyProject, } }
props! { AccessPolicyUser () { id id: String, } }
choice! { AccessPolicyPermission { Administrator "ADMINISTRATOR", Viewer "VIEWER" } }

resource! {
    /// [AWS::IoTSiteWise::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html)
    Application ApplicationAttrs "AWS::IoTSiteWise::Application" (
        name Name: String, workspace_name WorkspaceName: String
    ) {
        description Description: String,
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        tags Tags: List<Tag>,
    } {
        application_id "ApplicationId": String,
        arn "Arn": Arn<r::IotSiteWiseApplication>,
        created_at "CreatedAt": String,
        dns_subdomain "DnsSubdomain": String,
        idc_application_arn "IdcApplicationArn": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::IoTSiteWise::Asset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html)
    Asset AssetAttrs "AWS::IoTSiteWise::Asset" (asset_model_id AssetModelId: String, asset_name AssetName: String) {
        asset_description AssetDescription: String,
        asset_external_id AssetExternalId: String,
        asset_hierarchies AssetHierarchies: List<AssetHierarchy>,
        asset_properties AssetProperties: List<AssetProperty>,
        tags Tags: List<Tag>,
    } { asset_arn "AssetArn": Arn<r::IotSiteWiseAsset>, asset_id "AssetId": String, }
}
props! {
    AssetHierarchy (child_asset_id ChildAssetId: String) {
        external_id ExternalId: String,
        logical_id LogicalId: String,
    }
}
props! {
    AssetProperty () {
        alias Alias: String,
        external_id ExternalId: String,
        logical_id LogicalId: String,
        notification_state NotificationState: AssetPropertyNotificationState,
        unit Unit: String,
    }
}
choice! { AssetPropertyNotificationState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::IoTSiteWise::AssetModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
    AssetModel AssetModelAttrs "AWS::IoTSiteWise::AssetModel" (asset_model_name AssetModelName: String) {
        asset_model_composite_models AssetModelCompositeModels: List<AssetModelCompositeModel>,
        asset_model_description AssetModelDescription: String,
        asset_model_external_id AssetModelExternalId: String,
        asset_model_hierarchies AssetModelHierarchies: List<AssetModelHierarchy>,
        asset_model_properties AssetModelProperties: List<AssetModelProperty>,
        asset_model_type AssetModelType: AssetModelType,
        enforced_asset_model_interface_relationships EnforcedAssetModelInterfaceRelationships: List<AssetModelEnforcedAssetModelInterfaceRelationship>,
        tags Tags: List<Tag>,
    } { asset_model_arn "AssetModelArn": Arn<r::IotSiteWiseAssetModel>, asset_model_id "AssetModelId": String, }
}
props! { AssetModelAttribute () { default_value DefaultValue: String, } }
props! {
    AssetModelCompositeModel (name Name: String, type_ Type: String) {
        composed_asset_model_id ComposedAssetModelId: String,
        composite_model_properties CompositeModelProperties: List<AssetModelProperty>,
        description Description: String,
        external_id ExternalId: String,
        parent_asset_model_composite_model_external_id ParentAssetModelCompositeModelExternalId: String,
        path Path: List<String>,
    }
}
props! {
    AssetModelEnforcedAssetModelInterfacePropertyMapping (
        interface_asset_model_property_external_id InterfaceAssetModelPropertyExternalId: String
    ) {
        asset_model_property_external_id AssetModelPropertyExternalId: String,
        asset_model_property_logical_id AssetModelPropertyLogicalId: String,
    }
}
props! {
    AssetModelEnforcedAssetModelInterfaceRelationship () {
        interface_asset_model_id InterfaceAssetModelId: String,
        property_mappings PropertyMappings: List<AssetModelEnforcedAssetModelInterfacePropertyMapping>,
    }
}
props! { AssetModelExpressionVariable (name Name: String, value Value: AssetModelVariableValue) {} }
props! {
    AssetModelHierarchy (child_asset_model_id ChildAssetModelId: String, name Name: String) {
        external_id ExternalId: String,
        logical_id LogicalId: String,
    }
}
props! {
    AssetModelMetric (
        expression Expression: String, variables Variables: List<AssetModelExpressionVariable>,
        window Window: AssetModelMetricWindow
    ) {}
}
props! { AssetModelMetricWindow () { tumbling Tumbling: AssetModelTumblingWindow, } }
props! {
    AssetModelProperty (data_type DataType: AssetModelDataType, name Name: String, type_ Type: AssetModelPropertyType) {
        data_type_spec DataTypeSpec: AssetModelDataTypeSpec,
        external_id ExternalId: String,
        logical_id LogicalId: String,
        unit Unit: String,
    }
}
props! { AssetModelPropertyPathDefinition (name Name: String) {} }
props! {
    AssetModelPropertyType (type_name TypeName: AssetModelTypeName) {
        attribute Attribute: AssetModelAttribute,
        metric Metric: AssetModelMetric,
        transform Transform: AssetModelTransform,
    }
}
props! {
    AssetModelTransform (expression Expression: String, variables Variables: List<AssetModelExpressionVariable>) {}
}
props! { AssetModelTumblingWindow (interval Interval: String) { offset Offset: String, } }
props! {
    AssetModelVariableValue () {
        hierarchy_external_id HierarchyExternalId: String,
        hierarchy_id HierarchyId: String,
        hierarchy_logical_id HierarchyLogicalId: String,
        property_external_id PropertyExternalId: String,
        property_logical_id PropertyLogicalId: String,
        property_path PropertyPath: List<AssetModelPropertyPathDefinition>,
    }
}
choice! {
    AssetModelDataType {
        String "STRING", Integer "INTEGER", Double "DOUBLE", Boolean "BOOLEAN", Struct "STRUCT"
    }
}
choice! { AssetModelDataTypeSpec { AwsAlarmState "AWS/ALARM_STATE" } }
choice! { AssetModelType { AssetModel "ASSET_MODEL", ComponentModel "COMPONENT_MODEL", Interface "INTERFACE" } }
choice! {
    AssetModelTypeName {
        Measurement "Measurement", Attribute "Attribute", Transform "Transform", Metric "Metric"
    }
}

resource! {
    /// [AWS::IoTSiteWise::ComputationModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html)
    ComputationModel ComputationModelAttrs "AWS::IoTSiteWise::ComputationModel" (
        computation_model_configuration ComputationModelConfiguration: ComputationModelConfiguration,
        computation_model_data_binding ComputationModelDataBinding: Map<ComputationModelDataBindingValue>,
        computation_model_name ComputationModelName: String
    ) { computation_model_description ComputationModelDescription: String, tags Tags: List<Tag>, } {
        computation_model_arn "ComputationModelArn": Arn<r::IotSiteWiseComputationModel>,
        computation_model_id "ComputationModelId": String,
    }
}
props! {
    ComputationModelAnomalyDetectionComputationModelConfiguration (
        input_properties InputProperties: String, result_property ResultProperty: String
    ) {}
}
props! {
    ComputationModelAssetModelPropertyBindingValue (
        asset_model_id AssetModelId: String, property_id PropertyId: String
    ) {}
}
props! { ComputationModelAssetPropertyBindingValue (asset_id AssetId: String, property_id PropertyId: String) {} }
props! {
    ComputationModelConfiguration () {
        anomaly_detection AnomalyDetection: ComputationModelAnomalyDetectionComputationModelConfiguration,
    }
}
props! {
    ComputationModelDataBindingValue () {
        asset_model_property AssetModelProperty: ComputationModelAssetModelPropertyBindingValue,
        asset_property AssetProperty: ComputationModelAssetPropertyBindingValue,
        list List: List<ComputationModelDataBindingValue>,
    }
}

resource! {
    /// [AWS::IoTSiteWise::Dashboard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html)
    Dashboard DashboardAttrs "AWS::IoTSiteWise::Dashboard" (
        dashboard_definition DashboardDefinition: String, dashboard_description DashboardDescription: String,
        dashboard_name DashboardName: String
    ) { project_id ProjectId: String, tags Tags: List<Tag>, } {
        dashboard_arn "DashboardArn": Arn<r::IotSiteWiseDashboard>,
        dashboard_id "DashboardId": String,
    }
}

resource! {
    /// [AWS::IoTSiteWise::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
    Dataset DatasetAttrs "AWS::IoTSiteWise::Dataset" (dataset_name DatasetName: String) {
        dataset_config DatasetConfig: DatasetConfig,
        dataset_description DatasetDescription: String,
        dataset_source DatasetSource: DatasetSource,
        dataset_type DatasetType: DatasetType,
        tags Tags: List<Tag>,
        workspace_name WorkspaceName: String,
    } { dataset_arn "DatasetArn": Arn<r::IotSiteWiseDataset>, dataset_id "DatasetId": String, }
}
props! { DatasetConfig () { session Session: DatasetSessionConfig, } }
props! { DatasetKendraSourceDetail (knowledge_base_arn KnowledgeBaseArn: String, role_arn RoleArn: Arn<r::IamRole>) {} }
props! {
    DatasetSessionConfig (session_end_time SessionEndTime: String, session_start_time SessionStartTime: String) {}
}
props! {
    DatasetSource (
        source_format SourceFormat: DatasetSourceSourceFormat, source_type SourceType: DatasetSourceSourceType
    ) { source_detail SourceDetail: DatasetSourceDetail, }
}
props! { DatasetSourceDetail () { kendra Kendra: DatasetKendraSourceDetail, } }
choice! { DatasetSourceSourceFormat { KnowledgeBase "KNOWLEDGE_BASE", Timeseries "TIMESERIES" } }
choice! { DatasetSourceSourceType { Kendra "KENDRA", Sitewise "SITEWISE" } }
choice! { DatasetType { Session "SESSION", Curated "CURATED", External "EXTERNAL" } }

resource! {
    /// [AWS::IoTSiteWise::Gateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html)
    Gateway GatewayAttrs "AWS::IoTSiteWise::Gateway" (
        gateway_name GatewayName: String, gateway_platform GatewayPlatform: GatewayPlatform
    ) {
        gateway_capability_summaries GatewayCapabilitySummaries: List<GatewayCapabilitySummary>,
        gateway_version GatewayVersion: String,
        tags Tags: List<Tag>,
    } { gateway_id "GatewayId": String, }
}
props! {
    GatewayCapabilitySummary (capability_namespace CapabilityNamespace: String) {
        capability_configuration CapabilityConfiguration: String,
    }
}
props! {
    GatewayGreengrassV2 (core_device_thing_name CoreDeviceThingName: String) {
        core_device_operating_system CoreDeviceOperatingSystem: GatewayGreengrassV2CoreDeviceOperatingSystem,
    }
}
props! {
    GatewayPlatform () { greengrass_v2 GreengrassV2: GatewayGreengrassV2, siemens_ie SiemensIE: GatewaySiemensIe, }
}
props! { GatewaySiemensIe (iot_core_thing_name IotCoreThingName: String) {} }
choice! {
    GatewayGreengrassV2CoreDeviceOperatingSystem {
        LinuxAarch64 "LINUX_AARCH64", LinuxAmd64 "LINUX_AMD64", WindowsAmd64 "WINDOWS_AMD64"
    }
}

resource! {
    /// [AWS::IoTSiteWise::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html)
    Pipeline PipelineAttrs "AWS::IoTSiteWise::Pipeline" (
        computations Computations: List<PipelineComputeNode>, pipeline_name PipelineName: String,
        workspace_name WorkspaceName: String
    ) {
        description Description: String,
        environment_variables EnvironmentVariables: Map<String>,
        tags Tags: List<Tag>,
    } { pipeline_arn "PipelineArn": Arn<r::IotSiteWisePipeline>, status "Status": String, }
}
props! {
    PipelineComputeNode (compute_node_name ComputeNodeName: String, task_name TaskName: String) {
        depends_on DependsOn: List<String>,
        environment_variables EnvironmentVariables: Map<String>,
    }
}

resource! {
    /// [AWS::IoTSiteWise::Portal](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
    Portal PortalAttrs "AWS::IoTSiteWise::Portal" (
        portal_contact_email PortalContactEmail: String, portal_name PortalName: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        alarms Alarms: PortalAlarms,
        notification_sender_email NotificationSenderEmail: String,
        portal_auth_mode PortalAuthMode: PortalAuthMode,
        portal_description PortalDescription: String,
        portal_type PortalType: PortalType,
        portal_type_configuration PortalTypeConfiguration: Map<PortalTypeEntry>,
        tags Tags: List<Tag>,
    } {
        portal_arn "PortalArn": Arn<r::IotSiteWisePortal>,
        portal_client_id "PortalClientId": String,
        portal_id "PortalId": String,
        portal_start_url "PortalStartUrl": String,
    }
}
props! {
    PortalAlarms () { alarm_role_arn AlarmRoleArn: String, notification_lambda_arn NotificationLambdaArn: String, }
}
props! { PortalTypeEntry (portal_tools PortalTools: List<String>) {} }
choice! { PortalAuthMode { Iam "IAM", Sso "SSO" } }
choice! { PortalType { SitewisePortalV1 "SITEWISE_PORTAL_V1", SitewisePortalV2 "SITEWISE_PORTAL_V2" } }

resource! {
    /// [AWS::IoTSiteWise::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html)
    Project ProjectAttrs "AWS::IoTSiteWise::Project" (portal_id PortalId: String, project_name ProjectName: String) {
        asset_ids AssetIds: List<String>,
        project_description ProjectDescription: String,
        tags Tags: List<Tag>,
    } { project_arn "ProjectArn": Arn<r::IotSiteWiseProject>, project_id "ProjectId": String, }
}

resource! {
    /// [AWS::IoTSiteWise::Task](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
    Task TaskAttrs "AWS::IoTSiteWise::Task" (
        task_configuration TaskConfiguration: TaskConfiguration, task_name TaskName: String,
        workspace_name WorkspaceName: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        status "Status": String,
        task_arn "TaskArn": Arn<r::IotSiteWiseTask>,
    }
}
props! {
    TaskConfiguration (container_task_configuration ContainerTaskConfiguration: TaskContainerTaskConfiguration) {}
}
props! {
    TaskContainerTaskConfiguration (
        ecr_uri EcrUri: String, processing_type ProcessingType: TaskContainerTaskConfigurationProcessingType,
        processing_unit ProcessingUnit: TaskContainerTaskConfigurationProcessingUnit,
        task_execution_role TaskExecutionRole: Arn<r::IamRole>
    ) {
        command Command: List<String>,
        environment_variables EnvironmentVariables: Map<String>,
        ephemeral_storage_configuration EphemeralStorageConfiguration: TaskEphemeralStorageConfiguration,
        mounts Mounts: List<TaskMount>,
        timeout_seconds TimeoutSeconds: Int<60, 86400>,
    }
}
props! {
    TaskEphemeralStorageConfiguration (
        storage_class StorageClass: TaskEphemeralStorageConfigurationStorageClass,
        storage_size_in_gib StorageSizeInGiB: Int<1, 16384>
    ) {}
}
props! {
    TaskMount (
        name Name: String, relative_path RelativePath: String, source Source: TaskMountSource,
        storage_type StorageType: TaskMountStorageType
    ) {}
}
props! { TaskMountSource (s3_access_point S3AccessPoint: TaskS3AccessPointSource) {} }
props! { TaskS3AccessPointSource (access_point_arn AccessPointArn: String) { prefix Prefix: String, } }
choice! {
    TaskContainerTaskConfigurationProcessingType {
        GenericComputeProcessing "GENERIC_COMPUTE_PROCESSING",
        HardwareAcceleratedProcessing "HARDWARE_ACCELERATED_PROCESSING"
    }
}
choice! {
    TaskContainerTaskConfigurationProcessingUnit {
        Units2 "UNITS_2", Units4 "UNITS_4", Units8 "UNITS_8", Units12 "UNITS_12", Units16 "UNITS_16",
        Units24 "UNITS_24", Units32 "UNITS_32", Units36 "UNITS_36", Units48 "UNITS_48", Units60 "UNITS_60",
        Units64 "UNITS_64", Units72 "UNITS_72", Units84 "UNITS_84", Units96 "UNITS_96"
    }
}
choice! {
    TaskEphemeralStorageConfigurationStorageClass {
        Standard1 "STANDARD_1", Standard2 "STANDARD_2", Throughput1 "THROUGHPUT_1", Throughput2 "THROUGHPUT_2"
    }
}
choice! { TaskMountStorageType { SharedStorage "SHARED_STORAGE" } }

resource! {
    /// [AWS::IoTSiteWise::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html)
    Workspace WorkspaceAttrs "AWS::IoTSiteWise::Workspace" (
        encryption_configuration EncryptionConfiguration: WorkspaceEncryptionConfiguration,
        workspace_name WorkspaceName: String
    ) {
        kms_key_id KmsKeyId: String,
        tags Tags: List<Tag>,
        workspace_description WorkspaceDescription: String,
    } {
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        workspace_arn "WorkspaceArn": Arn<r::IotSiteWiseWorkspace>,
    }
}
props! {
    WorkspaceEncryptionConfiguration (encryption_type EncryptionType: WorkspaceEncryptionConfigurationEncryptionType) {}
}
choice! {
    WorkspaceEncryptionConfigurationEncryptionType {
        SitewiseDefaultEncryption "SITEWISE_DEFAULT_ENCRYPTION", KmsBasedEncryption "KMS_BASED_ENCRYPTION"
    }
}
