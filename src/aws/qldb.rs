//! Generated from spec/qldb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::QLDB::Ledger](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html)
    Ledger LedgerAttrs "AWS::QLDB::Ledger" (permissions_mode PermissionsMode: String) {
        deletion_protection DeletionProtection: bool,
        kms_key KmsKey: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::QLDB::Stream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html)
    Stream StreamAttrs StreamArgs "AWS::QLDB::Stream" [
        inclusive_start_time InclusiveStartTime: String,
        kinesis_configuration KinesisConfiguration: StreamKinesisConfiguration, ledger_name LedgerName: String,
        role_arn RoleArn: Arn<r::IamRole>, stream_name StreamName: String
    ] { exclusive_end_time ExclusiveEndTime: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::QlDbStream>,
        id "Id": String,
    }
}
props! { StreamKinesisConfiguration () { aggregation_enabled AggregationEnabled: bool, stream_arn StreamArn: String, } }
