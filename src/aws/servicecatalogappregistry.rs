//! Generated from spec/servicecatalogappregistry.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ServiceCatalogAppRegistry::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html)
    Application ApplicationAttrs "AWS::ServiceCatalogAppRegistry::Application" (name Name: String) {
        description Description: String,
        tags Tags: Map<String>,
    } {
        application_name "ApplicationName": String,
        application_tag_key "ApplicationTagKey": String,
        application_tag_value "ApplicationTagValue": String,
        arn "Arn": Arn<r::ServiceCatalogAppRegistryApplication>,
        id "Id": String,
    }
}

resource! {
    /// [AWS::ServiceCatalogAppRegistry::AttributeGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html)
    AttributeGroup AttributeGroupAttrs "AWS::ServiceCatalogAppRegistry::AttributeGroup" (
        attributes Attributes: Json, name Name: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::ServiceCatalogAppRegistryAttributeGroup>,
        id "Id": String,
    }
}

resource! {
    /// [AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html)
    AttributeGroupAssociation AttributeGroupAssociationAttrs "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation" (
        application Application: String, attribute_group AttributeGroup: String
    ) {} {
        application_arn "ApplicationArn": String,
        attribute_group_arn "AttributeGroupArn": String,
        id "Id": String,
    }
}

resource! {
    /// [AWS::ServiceCatalogAppRegistry::ResourceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html)
    ResourceAssociation ResourceAssociationAttrs "AWS::ServiceCatalogAppRegistry::ResourceAssociation" (
        application Application: String, resource Resource: String,
        resource_type ResourceType: ResourceAssociationResourceType
    ) {} {
        application_arn "ApplicationArn": String,
        id "Id": String,
        resource_arn "ResourceArn": String,
    }
}
choice! { ResourceAssociationResourceType { CfnStack "CFN_STACK" } }
