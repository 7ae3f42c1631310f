//! Generated from spec/healthlake.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::HealthLake::DataTransformationProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html)
    DataTransformationProfile DataTransformationProfileAttrs "AWS::HealthLake::DataTransformationProfile" (
        profile_name ProfileName: String, source_format SourceFormat: DataTransformationProfileSourceFormat
    ) {
        kms_key_id KmsKeyId: String,
        profile_description ProfileDescription: String,
        source Source: DataTransformationProfileSource,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::HealthLakeDataTransformationProfile>,
        profile_id "ProfileId": String,
        target_format "TargetFormat": String,
    }
}
props! {
    DataTransformationProfileExistingVersionedProfileSource (profile_id ProfileId: String, version Version: i64) {}
}
props! { DataTransformationProfileProfileMappingSource (profile_mapping ProfileMapping: Map<String>) {} }
props! {
    DataTransformationProfileSource () {
        existing_versioned_profile_id ExistingVersionedProfileId: DataTransformationProfileExistingVersionedProfileSource,
        profile_mapping ProfileMapping: DataTransformationProfileProfileMappingSource,
        starter_profile StarterProfile: DataTransformationProfileStarterProfileSource,
    }
}
props! { DataTransformationProfileStarterProfileSource (starter_profile_name StarterProfileName: String) {} }
choice! { DataTransformationProfileSourceFormat { Ccda "CCDA", Csv "CSV" } }

resource! {
    /// [AWS::HealthLake::FHIRDatastore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
    FhirDatastore FhirDatastoreAttrs "AWS::HealthLake::FHIRDatastore" (
        datastore_type_version DatastoreTypeVersion: FhirDatastoreDatastoreTypeVersion
    ) {
        analytics_configuration AnalyticsConfiguration: FhirDatastoreAnalyticsConfiguration,
        datastore_name DatastoreName: String,
        identity_provider_configuration IdentityProviderConfiguration: FhirDatastoreIdentityProviderConfiguration,
        nlp_configuration NlpConfiguration: FhirDatastoreNlpConfiguration,
        preload_data_config PreloadDataConfig: FhirDatastorePreloadDataConfig,
        profile_configuration ProfileConfiguration: FhirDatastoreProfileConfiguration,
        sse_configuration SseConfiguration: FhirDatastoreSseConfiguration,
        tags Tags: List<Tag>,
    } {
        created_at_nanos "CreatedAt.Nanos": i64,
        created_at_seconds "CreatedAt.Seconds": String,
        datastore_arn "DatastoreArn": String,
        datastore_endpoint "DatastoreEndpoint": String,
        datastore_id "DatastoreId": String,
        datastore_status "DatastoreStatus": String,
    }
}
props! { FhirDatastoreAnalyticsConfiguration (status Status: FhirDatastoreAnalyticsConfigurationStatus) {} }
props! {
    FhirDatastoreIdentityProviderConfiguration (
        authorization_strategy AuthorizationStrategy: FhirDatastoreIdentityProviderConfigurationAuthorizationStrategy
    ) {
        fine_grained_authorization_enabled FineGrainedAuthorizationEnabled: bool,
        idp_lambda_arn IdpLambdaArn: String,
        metadata Metadata: String,
    }
}
props! {
    FhirDatastoreKmsEncryptionConfig (cmk_type CmkType: FhirDatastoreKmsEncryptionConfigCmkType) {
        kms_key_id KmsKeyId: String,
    }
}
props! { FhirDatastoreNlpConfiguration (status Status: FhirDatastoreNlpConfigurationStatus) {} }
props! {
    FhirDatastorePreloadDataConfig (preload_data_type PreloadDataType: FhirDatastorePreloadDataConfigPreloadDataType) {}
}
props! { FhirDatastoreProfileConfiguration (default_profiles DefaultProfiles: List<String>) {} }
props! {
    FhirDatastoreSseConfiguration (kms_encryption_config KmsEncryptionConfig: FhirDatastoreKmsEncryptionConfig) {}
}
choice! { FhirDatastoreAnalyticsConfigurationStatus { Enabled "ENABLED", Paused "PAUSED" } }
choice! { FhirDatastoreDatastoreTypeVersion { R4 "R4" } }
choice! {
    FhirDatastoreIdentityProviderConfigurationAuthorizationStrategy {
        SmartOnFhirV1 "SMART_ON_FHIR_V1", AwsAuth "AWS_AUTH", SmartOnFhir "SMART_ON_FHIR"
    }
}
choice! {
    FhirDatastoreKmsEncryptionConfigCmkType {
        CustomerManagedKmsKey "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKmsKey "AWS_OWNED_KMS_KEY"
    }
}
choice! { FhirDatastoreNlpConfigurationStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FhirDatastorePreloadDataConfigPreloadDataType { Synthea "SYNTHEA" } }
