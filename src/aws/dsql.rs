//! Generated from spec/dsql.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DSQL::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html)
    Cluster ClusterAttrs "AWS::DSQL::Cluster" () {
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        kms_encryption_key KmsEncryptionKey: String,
        multi_region_properties MultiRegionProperties: ClusterMultiRegionProperties,
        policy_document PolicyDocument: String,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        encryption_details_encryption_status "EncryptionDetails.EncryptionStatus": String,
        encryption_details_encryption_type "EncryptionDetails.EncryptionType": String,
        encryption_details_kms_key_arn "EncryptionDetails.KmsKeyArn": Arn<r::KmsKey>,
        endpoint "Endpoint": String,
        identifier "Identifier": String,
        policy_version "PolicyVersion": String,
        resource_arn "ResourceArn": String,
        status "Status": String,
        vpc_endpoint "VpcEndpoint": String,
        vpc_endpoint_service_name "VpcEndpointServiceName": String,
    }
}
props! { ClusterMultiRegionProperties () { clusters Clusters: List<String>, witness_region WitnessRegion: String, } }
