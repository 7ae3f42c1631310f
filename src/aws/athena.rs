//! Generated from spec/athena.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Athena::CapacityReservation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html)
    CapacityReservation CapacityReservationAttrs "AWS::Athena::CapacityReservation" (
        name Name: String, target_dpus TargetDpus: Int<1, MAX>
    ) {
        capacity_assignment_configuration CapacityAssignmentConfiguration: CapacityReservationCapacityAssignmentConfiguration,
        tags Tags: List<Tag>,
    } {
        allocated_dpus "AllocatedDpus": i64,
        arn "Arn": Arn<r::AthenaCapacityReservation>,
        creation_time "CreationTime": String,
        last_successful_allocation_time "LastSuccessfulAllocationTime": String,
        status "Status": String,
    }
}
props! { CapacityReservationCapacityAssignment (workgroup_names WorkgroupNames: List<Id<r::AthenaWorkGroup>>) {} }
props! {
    CapacityReservationCapacityAssignmentConfiguration (
        capacity_assignments CapacityAssignments: List<CapacityReservationCapacityAssignment>
    ) {}
}

resource! {
    /// [AWS::Athena::DataCatalog](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html)
    DataCatalog NoAttrs "AWS::Athena::DataCatalog" (name Name: String, type_ Type: DataCatalogType) {
        connection_type ConnectionType: String,
        description Description: String,
        error Error: String,
        parameters Parameters: Map<String>,
        status Status: DataCatalogStatus,
        tags Tags: List<Tag>,
    } {}
}
choice! {
    DataCatalogStatus {
        CreateInProgress "CREATE_IN_PROGRESS", CreateComplete "CREATE_COMPLETE", CreateFailed "CREATE_FAILED",
        CreateFailedCleanupInProgress "CREATE_FAILED_CLEANUP_IN_PROGRESS",
        CreateFailedCleanupComplete "CREATE_FAILED_CLEANUP_COMPLETE",
        CreateFailedCleanupFailed "CREATE_FAILED_CLEANUP_FAILED", DeleteInProgress "DELETE_IN_PROGRESS",
        DeleteComplete "DELETE_COMPLETE", DeleteFailed "DELETE_FAILED"
    }
}
choice! { DataCatalogType { Lambda "LAMBDA", Glue "GLUE", Hive "HIVE", Federated "FEDERATED" } }

resource! {
    /// [AWS::Athena::NamedQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html)
    NamedQuery NamedQueryAttrs "AWS::Athena::NamedQuery" (
        database Database: Id<r::GlueDatabase>, query_string QueryString: String
    ) {
        description Description: String,
        name Name: String,
        work_group WorkGroup: Id<r::AthenaWorkGroup>,
    } { named_query_id "NamedQueryId": String, }
}

resource! {
    /// [AWS::Athena::PreparedStatement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html)
    PreparedStatement NoAttrs "AWS::Athena::PreparedStatement" (
        query_statement QueryStatement: String, statement_name StatementName: String,
        work_group WorkGroup: Id<r::AthenaWorkGroup>
    ) { description Description: String, } {}
}

resource! {
    /// [AWS::Athena::WorkGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
    WorkGroup WorkGroupAttrs "AWS::Athena::WorkGroup" (name Name: String) {
        description Description: String,
        recursive_delete_option RecursiveDeleteOption: bool,
        state State: WorkGroupState,
        tags Tags: List<Tag>,
        work_group_configuration WorkGroupConfiguration: WorkGroupConfiguration,
        work_group_configuration_updates WorkGroupConfigurationUpdates: WorkGroupConfigurationUpdates,
    } {
        creation_time "CreationTime": String,
        work_group_configuration_engine_version_effective_engine_version "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion": String,
        work_group_configuration_updates_engine_version_effective_engine_version "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion": String,
    }
}
props! { WorkGroupAclConfiguration (s3_acl_option S3AclOption: WorkGroupS3AclOption) {} }
props! { WorkGroupClassification () { name Name: String, properties Properties: Map<String>, } }
props! {
    WorkGroupCloudWatchLoggingConfiguration () {
        enabled Enabled: bool,
        log_group LogGroup: Id<r::LogsLogGroup>,
        log_stream_name_prefix LogStreamNamePrefix: String,
        log_types LogTypes: Map<List<String>>,
    }
}
props! {
    WorkGroupConfiguration () {
        additional_configuration AdditionalConfiguration: String,
        bytes_scanned_cutoff_per_query BytesScannedCutoffPerQuery: Int<10000000, MAX>,
        customer_content_encryption_configuration CustomerContentEncryptionConfiguration: WorkGroupCustomerContentEncryptionConfiguration,
        enforce_work_group_configuration EnforceWorkGroupConfiguration: bool,
        engine_configuration EngineConfiguration: WorkGroupEngineConfiguration,
        engine_version EngineVersion: WorkGroupEngineVersion,
        execution_role ExecutionRole: Arn<r::IamRole>,
        managed_query_results_configuration ManagedQueryResultsConfiguration: WorkGroupManagedQueryResultsConfiguration,
        monitoring_configuration MonitoringConfiguration: WorkGroupMonitoringConfiguration,
        publish_cloud_watch_metrics_enabled PublishCloudWatchMetricsEnabled: bool,
        requester_pays_enabled RequesterPaysEnabled: bool,
        result_configuration ResultConfiguration: WorkGroupResultConfiguration,
    }
}
props! {
    WorkGroupConfigurationUpdates () {
        additional_configuration AdditionalConfiguration: String,
        bytes_scanned_cutoff_per_query BytesScannedCutoffPerQuery: Int<10000000, MAX>,
        customer_content_encryption_configuration CustomerContentEncryptionConfiguration: WorkGroupCustomerContentEncryptionConfiguration,
        enforce_work_group_configuration EnforceWorkGroupConfiguration: bool,
        engine_configuration EngineConfiguration: WorkGroupEngineConfiguration,
        engine_version EngineVersion: WorkGroupEngineVersion,
        execution_role ExecutionRole: Arn<r::IamRole>,
        managed_query_results_configuration ManagedQueryResultsConfiguration: WorkGroupManagedQueryResultsConfiguration,
        monitoring_configuration MonitoringConfiguration: WorkGroupMonitoringConfiguration,
        publish_cloud_watch_metrics_enabled PublishCloudWatchMetricsEnabled: bool,
        remove_bytes_scanned_cutoff_per_query RemoveBytesScannedCutoffPerQuery: bool,
        remove_customer_content_encryption_configuration RemoveCustomerContentEncryptionConfiguration: bool,
        requester_pays_enabled RequesterPaysEnabled: bool,
        result_configuration_updates ResultConfigurationUpdates: WorkGroupResultConfigurationUpdates,
    }
}
props! { WorkGroupCustomerContentEncryptionConfiguration (kms_key KmsKey: String) {} }
props! {
    WorkGroupEncryptionConfiguration (encryption_option EncryptionOption: WorkGroupEncryptionOption) {
        kms_key KmsKey: String,
    }
}
props! {
    WorkGroupEngineConfiguration () {
        additional_configs AdditionalConfigs: Map<String>,
        classifications Classifications: List<WorkGroupClassification>,
        coordinator_dpu_size CoordinatorDpuSize: i64,
        default_executor_dpu_size DefaultExecutorDpuSize: i64,
        max_concurrent_dpus MaxConcurrentDpus: i64,
        spark_properties SparkProperties: Map<String>,
    }
}
props! { WorkGroupEngineVersion () { selected_engine_version SelectedEngineVersion: String, } }
props! { WorkGroupManagedLoggingConfiguration () { enabled Enabled: bool, kms_key KmsKey: Arn<r::KmsKey>, } }
props! {
    WorkGroupManagedQueryResultsConfiguration () {
        enabled Enabled: bool,
        encryption_configuration EncryptionConfiguration: WorkGroupManagedStorageEncryptionConfiguration,
    }
}
props! { WorkGroupManagedStorageEncryptionConfiguration () { kms_key KmsKey: String, } }
props! {
    WorkGroupMonitoringConfiguration () {
        cloud_watch_logging_configuration CloudWatchLoggingConfiguration: WorkGroupCloudWatchLoggingConfiguration,
        managed_logging_configuration ManagedLoggingConfiguration: WorkGroupManagedLoggingConfiguration,
        s3_logging_configuration S3LoggingConfiguration: WorkGroupS3LoggingConfiguration,
    }
}
props! {
    WorkGroupResultConfiguration () {
        acl_configuration AclConfiguration: WorkGroupAclConfiguration,
        encryption_configuration EncryptionConfiguration: WorkGroupEncryptionConfiguration,
        expected_bucket_owner ExpectedBucketOwner: String,
        output_location OutputLocation: String,
    }
}
props! {
    WorkGroupResultConfigurationUpdates () {
        acl_configuration AclConfiguration: WorkGroupAclConfiguration,
        encryption_configuration EncryptionConfiguration: WorkGroupEncryptionConfiguration,
        expected_bucket_owner ExpectedBucketOwner: String,
        output_location OutputLocation: String,
        remove_acl_configuration RemoveAclConfiguration: bool,
        remove_encryption_configuration RemoveEncryptionConfiguration: bool,
        remove_expected_bucket_owner RemoveExpectedBucketOwner: bool,
        remove_output_location RemoveOutputLocation: bool,
    }
}
props! {
    WorkGroupS3LoggingConfiguration () {
        enabled Enabled: bool,
        kms_key KmsKey: Arn<r::KmsKey>,
        log_location LogLocation: String,
    }
}
choice! { WorkGroupEncryptionOption { SseS3 "SSE_S3", SseKms "SSE_KMS", CseKms "CSE_KMS" } }
choice! { WorkGroupS3AclOption { BucketOwnerFullControl "BUCKET_OWNER_FULL_CONTROL" } }
choice! { WorkGroupState { Enabled "ENABLED", Disabled "DISABLED" } }
