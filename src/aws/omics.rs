//! Generated from spec/omics.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Omics::AnnotationStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
    AnnotationStore AnnotationStoreAttrs "AWS::Omics::AnnotationStore" (
        name Name: String, store_format StoreFormat: AnnotationStoreStoreFormat
    ) {
        description Description: String,
        reference Reference: AnnotationStoreReferenceItem,
        sse_config SseConfig: AnnotationStoreSseConfig,
        store_options StoreOptions: AnnotationStoreStoreOptions,
        tags Tags: Map<String>,
    } {
        creation_time "CreationTime": String,
        id "Id": String,
        status "Status": String,
        status_message "StatusMessage": String,
        store_arn "StoreArn": String,
        store_size_bytes "StoreSizeBytes": f64,
        update_time "UpdateTime": String,
    }
}
props! { AnnotationStoreReferenceItem (reference_arn ReferenceArn: String) {} }
props! { AnnotationStoreSseConfig (type_ Type: AnnotationStoreEncryptionType) { key_arn KeyArn: String, } }
props! { AnnotationStoreStoreOptions (tsv_store_options TsvStoreOptions: AnnotationStoreTsvStoreOptions) {} }
props! {
    AnnotationStoreTsvStoreOptions () {
        annotation_type AnnotationType: AnnotationStoreAnnotationType,
        format_to_header FormatToHeader: Map<String>,
        schema Schema: List<Map<AnnotationStoreSchemaValueType>>,
    }
}
choice! {
    AnnotationStoreAnnotationType {
        Generic "GENERIC", ChrPos "CHR_POS", ChrPosRefAlt "CHR_POS_REF_ALT",
        ChrStartEndOneBase "CHR_START_END_ONE_BASE", ChrStartEndRefAltOneBase "CHR_START_END_REF_ALT_ONE_BASE",
        ChrStartEndZeroBase "CHR_START_END_ZERO_BASE", ChrStartEndRefAltZeroBase "CHR_START_END_REF_ALT_ZERO_BASE"
    }
}
choice! { AnnotationStoreEncryptionType { Kms "KMS" } }
choice! {
    AnnotationStoreSchemaValueType {
        Long "LONG", Int "INT", String "STRING", Float "FLOAT", Double "DOUBLE", Boolean "BOOLEAN"
    }
}
choice! { AnnotationStoreStoreFormat { Gff "GFF", Tsv "TSV", Vcf "VCF" } }

resource! {
    /// [AWS::Omics::Configuration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html)
    Configuration ConfigurationAttrs "AWS::Omics::Configuration" (
        name Name: String, run_configurations RunConfigurations: ConfigurationRunConfigurations
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::OmicsConfiguration>,
        creation_time "CreationTime": String,
        status "Status": String,
        uuid "Uuid": String,
    }
}
props! { ConfigurationRunConfigurations () { vpc_config VpcConfig: ConfigurationVpcConfig, } }
props! {
    ConfigurationVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}

resource! {
    /// [AWS::Omics::ReferenceStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html)
    ReferenceStore ReferenceStoreAttrs "AWS::Omics::ReferenceStore" (name Name: String) {
        description Description: String,
        sse_config SseConfig: ReferenceStoreSseConfig,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::OmicsReferenceStore>,
        creation_time "CreationTime": String,
        reference_store_id "ReferenceStoreId": String,
    }
}
props! { ReferenceStoreSseConfig (type_ Type: ReferenceStoreEncryptionType) { key_arn KeyArn: String, } }
choice! { ReferenceStoreEncryptionType { Kms "KMS" } }

resource! {
    /// [AWS::Omics::RunCache](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html)
    RunCache RunCacheAttrs "AWS::Omics::RunCache" () {
        cache_behavior CacheBehavior: RunCacheCacheBehavior,
        cache_bucket_owner_id CacheBucketOwnerId: String,
        cache_s3_location CacheS3Location: String,
        description Description: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::OmicsRunCache>,
        creation_time "CreationTime": String,
        id "Id": String,
        status "Status": String,
    }
}
choice! { RunCacheCacheBehavior { CacheOnFailure "CACHE_ON_FAILURE", CacheAlways "CACHE_ALWAYS" } }

resource! {
    /// [AWS::Omics::RunGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html)
    RunGroup RunGroupAttrs "AWS::Omics::RunGroup" () {
        max_cpus MaxCpus: Num<1, 100000>,
        max_duration MaxDuration: Num<1, 100000>,
        max_gpus MaxGpus: Num<1, 100000>,
        max_runs MaxRuns: Num<1, 100000>,
        name Name: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::OmicsRunGroup>,
        creation_time "CreationTime": String,
        id "Id": String,
    }
}

resource! {
    /// [AWS::Omics::SequenceStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html)
    SequenceStore SequenceStoreAttrs "AWS::Omics::SequenceStore" (name Name: String) {
        access_log_location AccessLogLocation: String,
        description Description: String,
        e_tag_algorithm_family ETagAlgorithmFamily: SequenceStoreETagAlgorithmFamily,
        fallback_location FallbackLocation: String,
        propagated_set_level_tags PropagatedSetLevelTags: List<String>,
        s3_access_policy S3AccessPolicy: Json,
        sse_config SseConfig: SequenceStoreSseConfig,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::OmicsSequenceStore>,
        creation_time "CreationTime": String,
        s3_access_point_arn "S3AccessPointArn": String,
        s3_uri "S3Uri": String,
        sequence_store_id "SequenceStoreId": String,
        status "Status": String,
        status_message "StatusMessage": String,
        update_time "UpdateTime": String,
    }
}
props! { SequenceStoreSseConfig (type_ Type: SequenceStoreEncryptionType) { key_arn KeyArn: String, } }
choice! { SequenceStoreETagAlgorithmFamily { Md5Up "MD5up", Sha256Up "SHA256up", Sha512Up "SHA512up" } }
choice! { SequenceStoreEncryptionType { Kms "KMS" } }

resource! {
    /// [AWS::Omics::VariantStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html)
    VariantStore VariantStoreAttrs "AWS::Omics::VariantStore" (
        name Name: String, reference Reference: VariantStoreReferenceItem
    ) {
        description Description: String,
        sse_config SseConfig: VariantStoreSseConfig,
        tags Tags: Map<String>,
    } {
        creation_time "CreationTime": String,
        id "Id": String,
        status "Status": String,
        status_message "StatusMessage": String,
        store_arn "StoreArn": String,
        store_size_bytes "StoreSizeBytes": f64,
        update_time "UpdateTime": String,
    }
}
props! { VariantStoreReferenceItem (reference_arn ReferenceArn: String) {} }
props! { VariantStoreSseConfig (type_ Type: VariantStoreEncryptionType) { key_arn KeyArn: String, } }
choice! { VariantStoreEncryptionType { Kms "KMS" } }

resource! {
    /// [AWS::Omics::Workflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
    Workflow WorkflowAttrs "AWS::Omics::Workflow" () {
        accelerators Accelerators: WorkflowAccelerators,
        container_registry_map ContainerRegistryMap: WorkflowContainerRegistryMap,
        container_registry_map_uri ContainerRegistryMapUri: String,
        definition_repository DefinitionRepository: WorkflowDefinitionRepository,
        definition_uri DefinitionUri: String,
        description Description: String,
        engine Engine: WorkflowEngine,
        main Main: String,
        name Name: String,
        parameter_template ParameterTemplate: Map<WorkflowParameter>,
        parameter_template_path ParameterTemplatePath: String,
        storage_capacity StorageCapacity: Num<0, 100000>,
        storage_type StorageType: WorkflowStorageType,
        tags Tags: Map<String>,
        workflow_bucket_owner_id WorkflowBucketOwnerId: String,
        readme_markdown readmeMarkdown: String,
        readme_path readmePath: String,
        readme_uri readmeUri: String,
    } {
        arn "Arn": Arn<r::OmicsWorkflow>,
        creation_time "CreationTime": String,
        id "Id": String,
        status "Status": String,
        type_ "Type": String,
        uuid "Uuid": String,
    }
}
props! {
    WorkflowContainerRegistryMap () {
        image_mappings ImageMappings: List<WorkflowImageMapping>,
        registry_mappings RegistryMappings: List<WorkflowRegistryMapping>,
    }
}
props! {
    WorkflowDefinitionRepository () {
        connection_arn connectionArn: String,
        exclude_file_patterns excludeFilePatterns: List<String>,
        full_repository_id fullRepositoryId: String,
        source_reference sourceReference: WorkflowSourceReference,
    }
}
props! { WorkflowImageMapping () { destination_image DestinationImage: String, source_image SourceImage: String, } }
props! { WorkflowParameter () { description Description: String, optional Optional: bool, } }
props! {
    WorkflowRegistryMapping () {
        ecr_account_id EcrAccountId: String,
        ecr_repository_prefix EcrRepositoryPrefix: String,
        upstream_registry_url UpstreamRegistryUrl: String,
        upstream_repository_prefix UpstreamRepositoryPrefix: String,
    }
}
props! { WorkflowSourceReference () { type_ type: WorkflowSourceReferenceType, value value: String, } }
choice! { WorkflowAccelerators { Gpu "GPU" } }
choice! { WorkflowEngine { Wdl "WDL", Nextflow "NEXTFLOW", Cwl "CWL" } }
choice! { WorkflowSourceReferenceType { Branch "BRANCH", Tag "TAG", Commit "COMMIT" } }
choice! { WorkflowStorageType { Static "STATIC", Dynamic "DYNAMIC" } }

resource! {
    /// [AWS::Omics::WorkflowVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html)
    WorkflowVersion WorkflowVersionAttrs "AWS::Omics::WorkflowVersion" (
        version_name VersionName: String, workflow_id WorkflowId: String
    ) {
        accelerators Accelerators: WorkflowVersionAccelerators,
        container_registry_map ContainerRegistryMap: WorkflowVersionContainerRegistryMap,
        container_registry_map_uri ContainerRegistryMapUri: String,
        definition_repository DefinitionRepository: WorkflowVersionDefinitionRepository,
        definition_uri DefinitionUri: String,
        description Description: String,
        engine Engine: WorkflowVersionWorkflowEngine,
        main Main: String,
        parameter_template ParameterTemplate: Map<WorkflowVersionWorkflowParameter>,
        parameter_template_path ParameterTemplatePath: String,
        storage_capacity StorageCapacity: Num<0, 100000>,
        storage_type StorageType: WorkflowVersionStorageType,
        tags Tags: Map<String>,
        workflow_bucket_owner_id WorkflowBucketOwnerId: String,
        readme_markdown readmeMarkdown: String,
        readme_path readmePath: String,
        readme_uri readmeUri: String,
    } {
        arn "Arn": Arn<r::OmicsWorkflowVersion>,
        creation_time "CreationTime": String,
        status "Status": String,
        type_ "Type": String,
        uuid "Uuid": String,
    }
}
props! {
    WorkflowVersionContainerRegistryMap () {
        image_mappings ImageMappings: List<WorkflowVersionImageMapping>,
        registry_mappings RegistryMappings: List<WorkflowVersionRegistryMapping>,
    }
}
props! {
    WorkflowVersionDefinitionRepository () {
        connection_arn connectionArn: String,
        exclude_file_patterns excludeFilePatterns: List<String>,
        full_repository_id fullRepositoryId: String,
        source_reference sourceReference: WorkflowVersionSourceReference,
    }
}
props! {
    WorkflowVersionImageMapping () { destination_image DestinationImage: String, source_image SourceImage: String, }
}
props! {
    WorkflowVersionRegistryMapping () {
        ecr_account_id EcrAccountId: String,
        ecr_repository_prefix EcrRepositoryPrefix: String,
        upstream_registry_url UpstreamRegistryUrl: String,
        upstream_repository_prefix UpstreamRepositoryPrefix: String,
    }
}
props! { WorkflowVersionSourceReference () { type_ type: WorkflowVersionSourceReferenceType, value value: String, } }
props! { WorkflowVersionWorkflowParameter () { description Description: String, optional Optional: bool, } }
choice! { WorkflowVersionAccelerators { Gpu "GPU" } }
choice! { WorkflowVersionSourceReferenceType { Branch "BRANCH", Tag "TAG", Commit "COMMIT" } }
choice! { WorkflowVersionStorageType { Static "STATIC", Dynamic "DYNAMIC" } }
choice! { WorkflowVersionWorkflowEngine { Wdl "WDL", Nextflow "NEXTFLOW", Cwl "CWL" } }
