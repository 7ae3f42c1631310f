//! Generated from spec/ram.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RAM::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html)
    Permission PermissionAttrs "AWS::RAM::Permission" (
        name Name: String, policy_template PolicyTemplate: Json, resource_type ResourceType: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RamPermission>,
        is_resource_type_default "IsResourceTypeDefault": bool,
        permission_type "PermissionType": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::RAM::PermissionAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html)
    PermissionAssociation PermissionAssociationAttrs "AWS::RAM::PermissionAssociation" (
        permission_arn PermissionArn: Arn<r::RamPermission>,
        resource_share_arn ResourceShareArn: Arn<r::RamResourceShare>
    ) { replace Replace: bool, } {
        association_status "AssociationStatus": String,
        feature_set "FeatureSet": String,
        is_default "IsDefault": bool,
        last_updated_time "LastUpdatedTime": String,
        permission_version "PermissionVersion": String,
        resource_type "ResourceType": String,
    }
}

resource! {
    /// [AWS::RAM::PrincipalAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html)
    PrincipalAssociation PrincipalAssociationAttrs "AWS::RAM::PrincipalAssociation" (
        principal Principal: String, resource_share_arn ResourceShareArn: Arn<r::RamResourceShare>
    ) {} {
        association_type "AssociationType": String,
        creation_time "CreationTime": String,
        external "External": bool,
        last_updated_time "LastUpdatedTime": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::RAM::ResourceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html)
    ResourceAssociation ResourceAssociationAttrs "AWS::RAM::ResourceAssociation" (
        resource_arn ResourceArn: String, resource_share_arn ResourceShareArn: Arn<r::RamResourceShare>
    ) {} {
        association_type "AssociationType": String,
        creation_time "CreationTime": String,
        external "External": bool,
        last_updated_time "LastUpdatedTime": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::RAM::ResourceShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html)
    ResourceShare ResourceShareAttrs "AWS::RAM::ResourceShare" (name Name: String) {
        allow_external_principals AllowExternalPrincipals: bool,
        permission_arns PermissionArns: List<Arn<r::RamPermission>>,
        principals Principals: List<String>,
        resource_arns ResourceArns: List<String>,
        resource_share_configuration ResourceShareConfiguration: ResourceShareConfiguration,
        sources Sources: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::RamResourceShare>,
        creation_time "CreationTime": String,
        feature_set "FeatureSet": String,
        last_updated_time "LastUpdatedTime": String,
        owning_account_id "OwningAccountId": String,
        status "Status": String,
    }
}
props! {
    ResourceShareConfiguration () {
        exclusive_account_access ExclusiveAccountAccess: bool,
        retain_sharing_on_account_leave_organization RetainSharingOnAccountLeaveOrganization: bool,
    }
}

resource! {
    /// [AWS::RAM::SourceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html)
    SourceAssociation SourceAssociationAttrs "AWS::RAM::SourceAssociation" (
        resource_share_arn ResourceShareArn: Arn<r::RamResourceShare>, source_id SourceId: String
    ) {} {
        creation_time "CreationTime": String,
        last_updated_time "LastUpdatedTime": String,
        source_type "SourceType": String,
        status "Status": String,
    }
}
