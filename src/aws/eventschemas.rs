//! Generated from spec/eventschemas.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EventSchemas::Discoverer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html)
    Discoverer DiscovererAttrs "AWS::EventSchemas::Discoverer" (source_arn SourceArn: Arn<r::EventsEventBus>) {
        cross_account CrossAccount: bool,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        cross_account "CrossAccount": bool,
        discoverer_arn "DiscovererArn": Arn<r::EventSchemasDiscoverer>,
        discoverer_id "DiscovererId": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EventSchemas::Registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html)
    Registry RegistryAttrs "AWS::EventSchemas::Registry" () {
        description Description: String,
        registry_name RegistryName: String,
        tags Tags: List<Tag>,
    } { registry_arn "RegistryArn": Arn<r::EventSchemasRegistry>, registry_name "RegistryName": String, }
}

resource! {
    /// [AWS::EventSchemas::RegistryPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html)
    RegistryPolicy RegistryPolicyAttrs "AWS::EventSchemas::RegistryPolicy" (
        policy Policy: Json, registry_name RegistryName: String
    ) { revision_id RevisionId: String, } { id "Id": String, }
}

resource! {
    /// [AWS::EventSchemas::Schema](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html)
    Schema SchemaAttrs "AWS::EventSchemas::Schema" (
        content Content: String, registry_name RegistryName: String, type_ Type: String
    ) {
        description Description: String,
        schema_name SchemaName: String,
        tags Tags: List<Tag>,
    } {
        last_modified "LastModified": String,
        schema_arn "SchemaArn": Arn<r::EventSchemasSchema>,
        schema_name "SchemaName": String,
        schema_version "SchemaVersion": String,
        version_created_date "VersionCreatedDate": String,
    }
}
