//! Generated from spec/healthagent.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::HealthAgent::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html)
    Domain DomainAttrs "AWS::HealthAgent::Domain" (name Name: String) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::HealthAgentDomain>,
        created_at "CreatedAt": String,
        domain_id "DomainId": String,
        encryption_context_encryption_type "EncryptionContext.EncryptionType": String,
        status "Status": String,
    }
}
