//! Generated from spec/voiceid.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::VoiceID::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html)
    Domain DomainAttrs "AWS::VoiceID::Domain" (
        name Name: String,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: DomainServerSideEncryptionConfiguration
    ) { description Description: String, tags Tags: List<Tag>, } { domain_id "DomainId": String, }
}
props! { DomainServerSideEncryptionConfiguration (kms_key_id KmsKeyId: String) {} }
