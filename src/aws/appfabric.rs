//! Generated from spec/appfabric.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppFabric::AppAuthorization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html)
    AppAuthorization AppAuthorizationAttrs "AWS::AppFabric::AppAuthorization" (
        app App: String, app_bundle_identifier AppBundleIdentifier: String,
        auth_type AuthType: AppAuthorizationAuthType, tenant Tenant: AppAuthorizationTenant
    ) { credential Credential: AppAuthorizationCredential, tags Tags: List<Tag>, } {
        app_authorization_arn "AppAuthorizationArn": Arn<r::AppFabricAppAuthorization>,
        app_authorization_identifier "AppAuthorizationIdentifier": String,
        app_bundle_arn "AppBundleArn": String,
        created_at "CreatedAt": String,
        persona "Persona": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { AppAuthorizationApiKeyCredential (api_key ApiKey: String) {} }
props! {
    AppAuthorizationCredential () {
        api_key_credential ApiKeyCredential: AppAuthorizationApiKeyCredential,
        oauth2_credential Oauth2Credential: AppAuthorizationOauth2Credential,
    }
}
props! { AppAuthorizationOauth2Credential (client_id ClientId: String, client_secret ClientSecret: String) {} }
props! {
    AppAuthorizationTenant (tenant_display_name TenantDisplayName: String, tenant_identifier TenantIdentifier: String) {}
}
choice! { AppAuthorizationAuthType { Oauth2 "oauth2", ApiKey "apiKey" } }

resource! {
    /// [AWS::AppFabric::IngestionDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html)
    IngestionDestination IngestionDestinationAttrs "AWS::AppFabric::IngestionDestination" (
        app_bundle_arn AppBundleArn: String,
        destination_configuration DestinationConfiguration: IngestionDestinationDestinationConfiguration,
        ingestion_arn IngestionArn: String,
        processing_configuration ProcessingConfiguration: IngestionDestinationProcessingConfiguration
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::AppFabricIngestionDestination>,
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    IngestionDestinationAuditLogDestinationConfiguration (destination Destination: IngestionDestinationDestination) {}
}
props! {
    IngestionDestinationAuditLogProcessingConfiguration (
        format Format: IngestionDestinationAuditLogProcessingConfigurationFormat,
        schema Schema: IngestionDestinationAuditLogProcessingConfigurationSchema
    ) {}
}
props! {
    IngestionDestinationDestination () {
        firehose_stream FirehoseStream: IngestionDestinationFirehoseStream,
        s3_bucket S3Bucket: IngestionDestinationS3Bucket,
    }
}
props! {
    IngestionDestinationDestinationConfiguration (
        audit_log AuditLog: IngestionDestinationAuditLogDestinationConfiguration
    ) {}
}
props! { IngestionDestinationFirehoseStream (stream_name StreamName: String) {} }
props! {
    IngestionDestinationProcessingConfiguration (
        audit_log AuditLog: IngestionDestinationAuditLogProcessingConfiguration
    ) {}
}
props! { IngestionDestinationS3Bucket (bucket_name BucketName: Id<r::S3Bucket>) { prefix Prefix: String, } }
choice! { IngestionDestinationAuditLogProcessingConfigurationFormat { Json "json", Parquet "parquet" } }
choice! { IngestionDestinationAuditLogProcessingConfigurationSchema { Ocsf "ocsf", Raw "raw" } }
