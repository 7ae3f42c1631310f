//! Generated from spec/backupgateway.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BackupGateway::Hypervisor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html)
    Hypervisor HypervisorAttrs "AWS::BackupGateway::Hypervisor" () {
        host Host: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        log_group_arn LogGroupArn: String,
        name Name: String,
        password Password: String,
        tags Tags: List<Tag>,
        username Username: String,
    } { hypervisor_arn "HypervisorArn": Arn<r::BackupGatewayHypervisor>, }
}
