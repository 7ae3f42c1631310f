//! Generated from spec/codeartifact.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeArtifact::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html)
    Domain DomainAttrs "AWS::CodeArtifact::Domain" (domain_name DomainName: String) {
        permissions_policy_document PermissionsPolicyDocument: Json,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CodeArtifactDomain>,
        encryption_key "EncryptionKey": String,
        name "Name": String,
        owner "Owner": String,
    }
}

resource! {
    /// [AWS::CodeArtifact::PackageGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html)
    PackageGroup PackageGroupAttrs "AWS::CodeArtifact::PackageGroup" (
        domain_name DomainName: String, pattern Pattern: String
    ) {
        contact_info ContactInfo: String,
        description Description: String,
        domain_owner DomainOwner: String,
        origin_configuration OriginConfiguration: PackageGroupOriginConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CodeArtifactPackageGroup>, }
}
props! { PackageGroupOriginConfiguration (restrictions Restrictions: PackageGroupRestrictions) {} }
props! {
    PackageGroupRestrictionType (restriction_mode RestrictionMode: PackageGroupRestrictionTypeRestrictionMode) {
        repositories Repositories: List<String>,
    }
}
props! {
    PackageGroupRestrictions () {
        external_upstream ExternalUpstream: PackageGroupRestrictionType,
        internal_upstream InternalUpstream: PackageGroupRestrictionType,
        publish Publish: PackageGroupRestrictionType,
    }
}
choice! {
    PackageGroupRestrictionTypeRestrictionMode {
        Allow "ALLOW", Block "BLOCK", AllowSpecificRepositories "ALLOW_SPECIFIC_REPOSITORIES", Inherit "INHERIT"
    }
}

resource! {
    /// [AWS::CodeArtifact::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html)
    Repository RepositoryAttrs "AWS::CodeArtifact::Repository" (
        domain_name DomainName: String, repository_name RepositoryName: String
    ) {
        description Description: String,
        external_connections ExternalConnections: List<String>,
        permissions_policy_document PermissionsPolicyDocument: Json,
        tags Tags: List<Tag>,
        upstreams Upstreams: List<String>,
    } {
        arn "Arn": Arn<r::CodeArtifactRepository>,
        domain_name "DomainName": String,
        domain_owner "DomainOwner": String,
        name "Name": String,
    }
}
