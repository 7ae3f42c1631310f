//! Generated from spec/finspace.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::FinSpace::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html)
    Environment EnvironmentAttrs "AWS::FinSpace::Environment" (name Name: String) {
        data_bundles DataBundles: List<String>,
        description Description: String,
        federation_mode FederationMode: EnvironmentFederationMode,
        federation_parameters FederationParameters: EnvironmentFederationParameters,
        kms_key_id KmsKeyId: String,
        superuser_parameters SuperuserParameters: EnvironmentSuperuserParameters,
        tags Tags: List<Tag>,
    } {
        aws_account_id "AwsAccountId": String,
        dedicated_service_account_id "DedicatedServiceAccountId": String,
        environment_arn "EnvironmentArn": Arn<r::FinSpaceEnvironment>,
        environment_id "EnvironmentId": String,
        environment_url "EnvironmentUrl": String,
        sage_maker_studio_domain_url "SageMakerStudioDomainUrl": String,
        status "Status": String,
    }
}
props! {
    EnvironmentFederationParameters () {
        application_call_back_url ApplicationCallBackURL: String,
        attribute_map AttributeMap: List<EnvironmentFederationParametersAttributeMap>,
        federation_provider_name FederationProviderName: String,
        federation_urn FederationURN: String,
        saml_metadata_document SamlMetadataDocument: String,
        saml_metadata_url SamlMetadataURL: String,
    }
}
props! { EnvironmentFederationParametersAttributeMap () { key Key: String, value Value: String, } }
props! {
    EnvironmentSuperuserParameters () {
        email_address EmailAddress: String,
        first_name FirstName: String,
        last_name LastName: String,
    }
}
choice! { EnvironmentFederationMode { Local "LOCAL", Federated "FEDERATED" } }
