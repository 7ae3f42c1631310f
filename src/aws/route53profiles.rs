//! Generated from spec/route53profiles.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53Profiles::Profile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html)
    Profile ProfileAttrs "AWS::Route53Profiles::Profile" (name Name: String) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Route53ProfilesProfile>,
        client_token "ClientToken": String,
        id "Id": String,
        share_status "ShareStatus": String,
    }
}

resource! {
    /// [AWS::Route53Profiles::ProfileAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html)
    ProfileAssociation ProfileAssociationAttrs "AWS::Route53Profiles::ProfileAssociation" (
        name Name: String, profile_id ProfileId: String, resource_id ResourceId: String
    ) { arn Arn: String, tags Tags: List<Tag>, } { id "Id": String, }
}

resource! {
    /// [AWS::Route53Profiles::ProfileResourceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html)
    ProfileResourceAssociation ProfileResourceAssociationAttrs "AWS::Route53Profiles::ProfileResourceAssociation" (
        name Name: String, profile_id ProfileId: String, resource_arn ResourceArn: String
    ) { resource_properties ResourceProperties: String, } { id "Id": String, resource_type "ResourceType": String, }
}
