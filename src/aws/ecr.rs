//! Generated from spec/ecr.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ECR::PublicRepository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html)
    PublicRepository PublicRepositoryAttrs "AWS::ECR::PublicRepository" () {
        repository_catalog_data RepositoryCatalogData: PublicRepositoryRepositoryCatalogData,
        repository_name RepositoryName: String,
        repository_policy_text RepositoryPolicyText: Json,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EcrPublicRepository>, }
}
props! {
    PublicRepositoryRepositoryCatalogData () {
        about_text AboutText: String,
        architectures Architectures: List<String>,
        operating_systems OperatingSystems: List<String>,
        repository_description RepositoryDescription: String,
        usage_text UsageText: String,
    }
}

resource! {
    /// [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
    PullThroughCacheRule NoAttrs "AWS::ECR::PullThroughCacheRule" () {
        credential_arn CredentialArn: Arn<r::SecretsManagerSecret>,
        custom_role_arn CustomRoleArn: Arn<r::IamRole>,
        ecr_repository_prefix EcrRepositoryPrefix: String,
        upstream_registry UpstreamRegistry: PullThroughCacheRuleUpstreamRegistry,
        upstream_registry_url UpstreamRegistryUrl: String,
        upstream_repository_prefix UpstreamRepositoryPrefix: String,
    } {}
}
choice! {
    PullThroughCacheRuleUpstreamRegistry {
        AzureContainerRegistry "azure-container-registry", Chainguard "chainguard", DockerHub "docker-hub", Ecr "ecr",
        EcrPublic "ecr-public", GithubContainerRegistry "github-container-registry",
        GitlabContainerRegistry "gitlab-container-registry", K8S "k8s", Quay "quay"
    }
}

resource! {
    /// [AWS::ECR::PullTimeUpdateExclusion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html)
    PullTimeUpdateExclusion NoAttrs "AWS::ECR::PullTimeUpdateExclusion" (principal_arn PrincipalArn: String) {} {}
}

resource! {
    /// [AWS::ECR::RegistryPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html)
    RegistryPolicy RegistryPolicyAttrs "AWS::ECR::RegistryPolicy" (policy_text PolicyText: Json) {} {
        registry_id "RegistryId": String,
    }
}

resource! {
    /// [AWS::ECR::RegistryScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
    RegistryScanningConfiguration RegistryScanningConfigurationAttrs "AWS::ECR::RegistryScanningConfiguration" (
        rules Rules: List<RegistryScanningConfigurationScanningRule>,
        scan_type ScanType: RegistryScanningConfigurationScanType
    ) {} { registry_id "RegistryId": String, }
}
props! {
    RegistryScanningConfigurationRepositoryFilter (
        filter Filter: String, filter_type FilterType: RegistryScanningConfigurationFilterType
    ) {}
}
props! {
    RegistryScanningConfigurationScanningRule (
        repository_filters RepositoryFilters: List<RegistryScanningConfigurationRepositoryFilter>,
        scan_frequency ScanFrequency: RegistryScanningConfigurationScanFrequency
    ) {}
}
choice! { RegistryScanningConfigurationFilterType { Wildcard "WILDCARD" } }
choice! { RegistryScanningConfigurationScanFrequency { ScanOnPush "SCAN_ON_PUSH", ContinuousScan "CONTINUOUS_SCAN" } }
choice! { RegistryScanningConfigurationScanType { Basic "BASIC", Enhanced "ENHANCED" } }

resource! {
    /// [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)
    ReplicationConfiguration ReplicationConfigurationAttrs "AWS::ECR::ReplicationConfiguration" (
        replication_configuration ReplicationConfiguration: ReplicationConfigurationProps
    ) {} { registry_id "RegistryId": String, }
}
props! { ReplicationConfigurationProps (rules Rules: List<ReplicationConfigurationReplicationRule>) {} }
props! { ReplicationConfigurationReplicationDestination (region Region: String, registry_id RegistryId: String) {} }
props! {
    ReplicationConfigurationReplicationRule (
        destinations Destinations: List<ReplicationConfigurationReplicationDestination>
    ) { repository_filters RepositoryFilters: List<ReplicationConfigurationRepositoryFilter>, }
}
props! {
    ReplicationConfigurationRepositoryFilter (
        filter Filter: String, filter_type FilterType: ReplicationConfigurationFilterType
    ) {}
}
choice! { ReplicationConfigurationFilterType { PrefixMatch "PREFIX_MATCH" } }

resource! {
    /// [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
    Repository RepositoryAttrs "AWS::ECR::Repository" () {
        empty_on_delete EmptyOnDelete: bool,
        encryption_configuration EncryptionConfiguration: RepositoryEncryptionConfiguration,
        image_scanning_configuration ImageScanningConfiguration: RepositoryImageScanningConfiguration,
        image_tag_mutability ImageTagMutability: RepositoryImageTagMutability,
        image_tag_mutability_exclusion_filters ImageTagMutabilityExclusionFilters: List<RepositoryImageTagMutabilityExclusionFilter>,
        lifecycle_policy LifecyclePolicy: RepositoryLifecyclePolicy,
        repository_name RepositoryName: String,
        repository_policy_text RepositoryPolicyText: Json,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EcrRepository>, repository_uri "RepositoryUri": String, }
}
props! {
    RepositoryEncryptionConfiguration (encryption_type EncryptionType: RepositoryEncryptionType) {
        kms_key KmsKey: String,
    }
}
props! { RepositoryImageScanningConfiguration () { scan_on_push ScanOnPush: bool, } }
props! {
    RepositoryImageTagMutabilityExclusionFilter (
        image_tag_mutability_exclusion_filter_type ImageTagMutabilityExclusionFilterType: RepositoryImageTagMutabilityExclusionFilterType,
        image_tag_mutability_exclusion_filter_value ImageTagMutabilityExclusionFilterValue: String
    ) {}
}
props! {
    RepositoryLifecyclePolicy () {
        lifecycle_policy_text LifecyclePolicyText: String,
        registry_id RegistryId: String,
    }
}
choice! { RepositoryEncryptionType { Aes256 "AES256", Kms "KMS", KmsDsse "KMS_DSSE" } }
choice! {
    RepositoryImageTagMutability {
        Mutable "MUTABLE", Immutable "IMMUTABLE", MutableWithExclusion "MUTABLE_WITH_EXCLUSION",
        ImmutableWithExclusion "IMMUTABLE_WITH_EXCLUSION"
    }
}
choice! { RepositoryImageTagMutabilityExclusionFilterType { Wildcard "WILDCARD" } }

resource! {
    /// [AWS::ECR::RepositoryCreationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
    RepositoryCreationTemplate RepositoryCreationTemplateAttrs "AWS::ECR::RepositoryCreationTemplate" (
        applied_for AppliedFor: List<RepositoryCreationTemplateAppliedForItem>, prefix Prefix: String
    ) {
        custom_role_arn CustomRoleArn: Arn<r::IamRole>,
        description Description: String,
        encryption_configuration EncryptionConfiguration: RepositoryCreationTemplateEncryptionConfiguration,
        image_tag_mutability ImageTagMutability: RepositoryCreationTemplateImageTagMutability,
        image_tag_mutability_exclusion_filters ImageTagMutabilityExclusionFilters: List<RepositoryCreationTemplateImageTagMutabilityExclusionFilter>,
        lifecycle_policy LifecyclePolicy: String,
        repository_policy RepositoryPolicy: String,
        resource_tags ResourceTags: List<Tag>,
    } { created_at "CreatedAt": String, updated_at "UpdatedAt": String, }
}
props! {
    RepositoryCreationTemplateEncryptionConfiguration (
        encryption_type EncryptionType: RepositoryCreationTemplateEncryptionType
    ) { kms_key KmsKey: String, }
}
props! {
    RepositoryCreationTemplateImageTagMutabilityExclusionFilter (
        image_tag_mutability_exclusion_filter_type ImageTagMutabilityExclusionFilterType: RepositoryCreationTemplateImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType,
        image_tag_mutability_exclusion_filter_value ImageTagMutabilityExclusionFilterValue: String
    ) {}
}
choice! {
    RepositoryCreationTemplateAppliedForItem {
        Replication "REPLICATION", PullThroughCache "PULL_THROUGH_CACHE", CreateOnPush "CREATE_ON_PUSH"
    }
}
choice! { RepositoryCreationTemplateEncryptionType { Aes256 "AES256", Kms "KMS", KmsDsse "KMS_DSSE" } }
choice! {
    RepositoryCreationTemplateImageTagMutability {
        Mutable "MUTABLE", Immutable "IMMUTABLE", ImmutableWithExclusion "IMMUTABLE_WITH_EXCLUSION",
        MutableWithExclusion "MUTABLE_WITH_EXCLUSION"
    }
}
choice! {
    RepositoryCreationTemplateImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType {
        Wildcard "WILDCARD"
    }
}

resource! {
    /// [AWS::ECR::SigningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html)
    SigningConfiguration SigningConfigurationAttrs "AWS::ECR::SigningConfiguration" (
        rules Rules: List<SigningConfigurationRule>
    ) {} { registry_id "RegistryId": String, }
}
props! {
    SigningConfigurationRepositoryFilter (
        filter Filter: String, filter_type FilterType: SigningConfigurationFilterType
    ) {}
}
props! {
    SigningConfigurationRule (signing_profile_arn SigningProfileArn: Arn<r::SignerSigningProfile>) {
        repository_filters RepositoryFilters: List<SigningConfigurationRepositoryFilter>,
    }
}
choice! { SigningConfigurationFilterType { WildcardMatch "WILDCARD_MATCH" } }
