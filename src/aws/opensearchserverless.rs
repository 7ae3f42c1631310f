//! Generated from spec/opensearchserverless.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::OpenSearchServerless::AccessPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html)
    AccessPolicy NoAttrs "AWS::OpenSearchServerless::AccessPolicy" (
        name Name: String, policy Policy: String, type_ Type: AccessPolicyType
    ) { description Description: String, } {}
}
choice! { AccessPolicyType { Data "data" } }

resource! {
    /// [AWS::OpenSearchServerless::Collection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
    Collection CollectionAttrs "AWS::OpenSearchServerless::Collection" (name Name: String) {
        collection_group_name CollectionGroupName: String,
        deletion_protection DeletionProtection: CollectionDeletionProtection,
        description Description: String,
        encryption_config EncryptionConfig: CollectionEncryptionConfig,
        standby_replicas StandbyReplicas: CollectionStandbyReplicas,
        tags Tags: List<Tag>,
        type_ Type: CollectionType,
        vector_options VectorOptions: CollectionVectorOptions,
    } {
        arn "Arn": Arn<r::OpenSearchServerlessCollection>,
        collection_endpoint "CollectionEndpoint": String,
        dashboard_endpoint "DashboardEndpoint": String,
        fips_endpoints_collection_endpoint "FipsEndpoints.CollectionEndpoint": String,
        fips_endpoints_dashboard_endpoint "FipsEndpoints.DashboardEndpoint": String,
        id "Id": String,
        kms_key_arn "KmsKeyArn": Arn<r::KmsKey>,
    }
}
props! { CollectionEncryptionConfig () { aws_owned_key AWSOwnedKey: bool, kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    CollectionVectorOptions () {
        serverless_vector_acceleration ServerlessVectorAcceleration: CollectionServerlessVectorAcceleration,
    }
}
choice! { CollectionDeletionProtection { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { CollectionServerlessVectorAcceleration { Enabled "ENABLED", Disabled "DISABLED", Allowed "ALLOWED" } }
choice! { CollectionStandbyReplicas { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { CollectionType { Search "SEARCH", Timeseries "TIMESERIES", Vectorsearch "VECTORSEARCH" } }

resource! {
    /// [AWS::OpenSearchServerless::CollectionGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html)
    CollectionGroup CollectionGroupAttrs "AWS::OpenSearchServerless::CollectionGroup" (
        name Name: String, standby_replicas StandbyReplicas: CollectionGroupStandbyReplicas
    ) {
        capacity_limits CapacityLimits: CollectionGroupCapacityLimits,
        description Description: String,
        generation Generation: CollectionGroupGeneration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::OpenSearchServerlessCollectionGroup>, id "Id": String, }
}
props! {
    CollectionGroupCapacityLimits () {
        max_indexing_capacity_in_ocu MaxIndexingCapacityInOcu: Num<1, MAX>,
        max_search_capacity_in_ocu MaxSearchCapacityInOcu: Num<1, MAX>,
        min_indexing_capacity_in_ocu MinIndexingCapacityInOcu: Num<0, MAX>,
        min_search_capacity_in_ocu MinSearchCapacityInOcu: Num<0, MAX>,
    }
}
choice! { CollectionGroupGeneration { Classic "CLASSIC", Nextgen "NEXTGEN" } }
choice! { CollectionGroupStandbyReplicas { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::OpenSearchServerless::CollectionIndex](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html)
    CollectionIndex NoAttrs "AWS::OpenSearchServerless::CollectionIndex" (id Id: String, index_name IndexName: String) {
        index_schema IndexSchema: String,
    } {}
}

resource! {
    /// [AWS::OpenSearchServerless::Index](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
    Index IndexAttrs "AWS::OpenSearchServerless::Index" (
        collection_endpoint CollectionEndpoint: String, index_name IndexName: String
    ) { mappings Mappings: IndexMappings, settings Settings: IndexSettings, } { uuid "Uuid": String, }
}
props! { IndexMappings () { properties Properties: Map<IndexPropertyMapping>, } }
props! {
    IndexPropertyMapping (type_ Type: IndexPropertyMappingType) {
        analyzer Analyzer: String,
        compression_level CompressionLevel: IndexPropertyMappingCompressionLevel,
        data_type DataType: IndexPropertyMappingDataType,
        dimension Dimension: i64,
        index Index: bool,
        method Method: IndexPropertyMappingMethod,
        properties Properties: Map<IndexPropertyMapping>,
        space_type SpaceType: IndexPropertyMappingSpaceType,
        value Value: String,
    }
}
props! {
    IndexPropertyMappingMethod (name Name: IndexPropertyMappingMethodName) {
        engine Engine: IndexPropertyMappingMethodEngine,
        parameters Parameters: IndexPropertyMappingMethodParameters,
        space_type SpaceType: IndexPropertyMappingMethodSpaceType,
    }
}
props! { IndexPropertyMappingMethodParameters () { ef_construction EfConstruction: Int<1, MAX>, m M: Int<2, 100>, } }
props! { IndexSettings () { analysis Analysis: IndexSettingsAnalysis, index Index: IndexSettingsIndex, } }
props! { IndexSettingsAnalysis () { analyzer Analyzer: Map<IndexSettingsAnalysisAnalyzer>, } }
props! {
    IndexSettingsAnalysisAnalyzer () {
        char_filter CharFilter: List<String>,
        filter Filter: List<String>,
        tokenizer Tokenizer: String,
        type_ Type: String,
    }
}
props! {
    IndexSettingsIndex () {
        knn Knn: bool,
        knn_algo_param_ef_search KnnAlgoParamEfSearch: i64,
        refresh_interval RefreshInterval: String,
    }
}
choice! { IndexPropertyMappingCompressionLevel { N16X "16x", N32X "32x", N8X "8x", N4X "4x", N2X "2x", N1X "1x" } }
choice! { IndexPropertyMappingDataType { Float "float", Byte "byte" } }
choice! { IndexPropertyMappingMethodEngine { Nmslib "nmslib", Faiss "faiss", Lucene "lucene" } }
choice! { IndexPropertyMappingMethodName { Hnsw "hnsw", Ivf "ivf" } }
choice! {
    IndexPropertyMappingMethodSpaceType {
        L2 "l2", L1 "l1", Linf "linf", Cosinesimil "cosinesimil", Innerproduct "innerproduct", Hamming "hamming"
    }
}
choice! {
    IndexPropertyMappingSpaceType {
        L2 "l2", L1 "l1", Linf "linf", Cosinesimil "cosinesimil", Innerproduct "innerproduct", Hamming "hamming"
    }
}
choice! { IndexPropertyMappingType { Text "text", KnnVector "knn_vector", Keyword "keyword", Integer "integer" } }

resource! {
    /// [AWS::OpenSearchServerless::LifecyclePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html)
    LifecyclePolicy NoAttrs "AWS::OpenSearchServerless::LifecyclePolicy" (
        name Name: String, policy Policy: String, type_ Type: LifecyclePolicyType
    ) { description Description: String, } {}
}
choice! { LifecyclePolicyType { Retention "retention" } }

resource! {
    /// [AWS::OpenSearchServerless::SecurityConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html)
    SecurityConfig SecurityConfigAttrs "AWS::OpenSearchServerless::SecurityConfig" () {
        description Description: String,
        iam_federation_options IamFederationOptions: SecurityConfigIamFederationConfigOptions,
        iam_identity_center_options IamIdentityCenterOptions: SecurityConfigIamIdentityCenterConfigOptions,
        name Name: String,
        saml_options SamlOptions: SecurityConfigSamlConfigOptions,
        type_ Type: SecurityConfigType,
    } {
        iam_identity_center_options_application_arn "IamIdentityCenterOptions.ApplicationArn": String,
        iam_identity_center_options_application_description "IamIdentityCenterOptions.ApplicationDescription": String,
        iam_identity_center_options_application_name "IamIdentityCenterOptions.ApplicationName": String,
        id "Id": String,
    }
}
props! {
    SecurityConfigIamFederationConfigOptions () {
        group_attribute GroupAttribute: String,
        user_attribute UserAttribute: String,
    }
}
props! {
    SecurityConfigIamIdentityCenterConfigOptions (instance_arn InstanceArn: String) {
        group_attribute GroupAttribute: String,
        user_attribute UserAttribute: String,
    }
}
props! {
    SecurityConfigSamlConfigOptions (metadata Metadata: String) {
        group_attribute GroupAttribute: String,
        open_search_serverless_entity_id OpenSearchServerlessEntityId: String,
        session_timeout SessionTimeout: i64,
        user_attribute UserAttribute: String,
    }
}
choice! { SecurityConfigType { Saml "saml", Iamidentitycenter "iamidentitycenter", Iamfederation "iamfederation" } }

resource! {
    /// [AWS::OpenSearchServerless::SecurityPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html)
    SecurityPolicy NoAttrs "AWS::OpenSearchServerless::SecurityPolicy" (
        name Name: String, policy Policy: String, type_ Type: SecurityPolicyType
    ) { description Description: String, } {}
}
choice! { SecurityPolicyType { Encryption "encryption", Network "network" } }

resource! {
    /// [AWS::OpenSearchServerless::VpcEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html)
    VpcEndpoint VpcEndpointAttrs "AWS::OpenSearchServerless::VpcEndpoint" (
        name Name: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, } { id "Id": String, }
}
