//! Generated from spec/mwaaserverless.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MWAAServerless::Workflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html)
    Workflow WorkflowAttrs "AWS::MWAAServerless::Workflow" (
        definition_s3_location DefinitionS3Location: WorkflowS3Location, role_arn RoleArn: Arn<r::IamRole>
    ) {
        code Code: WorkflowCode,
        description Description: String,
        encryption_configuration EncryptionConfiguration: WorkflowEncryptionConfiguration,
        logging_configuration LoggingConfiguration: WorkflowLoggingConfiguration,
        name Name: String,
        network_configuration NetworkConfiguration: WorkflowNetworkConfiguration,
        tags Tags: Map<String>,
        trigger_mode TriggerMode: String,
    } {
        code_snapshotted_at "CodeSnapshottedAt": String,
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        schedule_configuration_cron_expression "ScheduleConfiguration.CronExpression": String,
        workflow_arn "WorkflowArn": Arn<r::MwaaServerlessWorkflow>,
        workflow_status "WorkflowStatus": String,
        workflow_version "WorkflowVersion": String,
    }
}
props! { WorkflowCode () { s3_location S3Location: WorkflowCodeS3Location, } }
props! {
    WorkflowCodeS3Location (bucket Bucket: String, object_key ObjectKey: String) { version_id VersionId: String, }
}
props! {
    WorkflowEncryptionConfiguration (type_ Type: WorkflowEncryptionConfigurationType) { kms_key_id KmsKeyId: String, }
}
props! { WorkflowLoggingConfiguration (log_group_name LogGroupName: Id<r::LogsLogGroup>) {} }
props! {
    WorkflowNetworkConfiguration () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! { WorkflowS3Location (bucket Bucket: String, object_key ObjectKey: String) { version_id VersionId: String, } }
choice! {
    WorkflowEncryptionConfigurationType {
        AwsManagedKey "AWS_MANAGED_KEY", CustomerManagedKey "CUSTOMER_MANAGED_KEY"
    }
}
