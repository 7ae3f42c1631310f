//! Generated from spec/pcaconnectorscep.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PCAConnectorSCEP::Challenge](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html)
    Challenge ChallengeAttrs "AWS::PCAConnectorSCEP::Challenge" (connector_arn ConnectorArn: String) {
        tags Tags: Map<String>,
    } { challenge_arn "ChallengeArn": Arn<r::PcaConnectorScepChallenge>, }
}

resource! {
    /// [AWS::PCAConnectorSCEP::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html)
    Connector ConnectorAttrs "AWS::PCAConnectorSCEP::Connector" (
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>
    ) {
        mobile_device_management MobileDeviceManagement: ConnectorMobileDeviceManagement,
        tags Tags: Map<String>,
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>,
    } {
        connector_arn "ConnectorArn": Arn<r::PcaConnectorScepConnector>,
        endpoint "Endpoint": String,
        open_id_configuration_audience "OpenIdConfiguration.Audience": String,
        open_id_configuration_issuer "OpenIdConfiguration.Issuer": String,
        open_id_configuration_subject "OpenIdConfiguration.Subject": String,
        type_ "Type": String,
    }
}
props! { ConnectorIntuneConfiguration (azure_application_id AzureApplicationId: String, domain Domain: String) {} }
props! { ConnectorMobileDeviceManagement (intune Intune: ConnectorIntuneConfiguration) {} }
