//! Generated from spec/iotmanagedintegrations.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTManagedIntegrations::AccountAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html)
    AccountAssociation AccountAssociationAttrs "AWS::IoTManagedIntegrations::AccountAssociation" (
        connector_destination_id ConnectorDestinationId: String
    ) {
        description Description: String,
        general_authorization GeneralAuthorization: AccountAssociationGeneralAuthorization,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        account_association_id "AccountAssociationId": String,
        arn "Arn": Arn<r::IotManagedIntegrationsAccountAssociation>,
        association_state "AssociationState": String,
    }
}
props! { AccountAssociationGeneralAuthorization () { auth_material_name AuthMaterialName: String, } }

resource! {
    /// [AWS::IoTManagedIntegrations::CloudConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html)
    CloudConnector CloudConnectorAttrs "AWS::IoTManagedIntegrations::CloudConnector" (
        endpoint_config EndpointConfig: CloudConnectorEndpointConfig, name Name: String
    ) { description Description: String, endpoint_type EndpointType: CloudConnectorEndpointType, } {
        arn "Arn": Arn<r::IotManagedIntegrationsCloudConnector>,
        id "Id": String,
        type_ "Type": String,
    }
}
props! { CloudConnectorEndpointConfig () { lambda Lambda: CloudConnectorLambdaConfig, } }
props! { CloudConnectorLambdaConfig (arn Arn: String) {} }
choice! { CloudConnectorEndpointType { Lambda "LAMBDA" } }

resource! {
    /// [AWS::IoTManagedIntegrations::CredentialLocker](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html)
    CredentialLocker CredentialLockerAttrs "AWS::IoTManagedIntegrations::CredentialLocker" () {
        name Name: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::IotManagedIntegrationsCredentialLocker>,
        created_at "CreatedAt": String,
        id "Id": String,
        identifier "Identifier": String,
    }
}

resource! {
    /// [AWS::IoTManagedIntegrations::ManagedThing](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html)
    ManagedThing ManagedThingAttrs "AWS::IoTManagedIntegrations::ManagedThing" (role Role: ManagedThingRole) {
        authentication_material AuthenticationMaterial: String,
        authentication_material_type AuthenticationMaterialType: ManagedThingAuthMaterialType,
        brand Brand: String,
        capability_report CapabilityReport: ManagedThingCapabilityReport,
        classification Classification: String,
        credential_locker_id CredentialLockerId: String,
        meta_data MetaData: Map<String>,
        model Model: String,
        name Name: String,
        owner Owner: String,
        serial_number SerialNumber: String,
        tags Tags: Map<String>,
        wi_fi_simple_setup_configuration WiFiSimpleSetupConfiguration: ManagedThingWiFiSimpleSetupConfiguration,
    } {
        activated_at "ActivatedAt": String,
        advertised_product_id "AdvertisedProductId": String,
        arn "Arn": Arn<r::IotManagedIntegrationsManagedThing>,
        certificate_pem "CertificatePem": String,
        connector_device_id "ConnectorDeviceId": String,
        connector_policy_id "ConnectorPolicyId": String,
        created_at "CreatedAt": String,
        device_specific_key "DeviceSpecificKey": String,
        hub_network_mode "HubNetworkMode": String,
        id "Id": String,
        identifier "Identifier": String,
        international_article_number "InternationalArticleNumber": String,
        mac_address "MacAddress": String,
        parent_controller_id "ParentControllerId": String,
        provisioning_status "ProvisioningStatus": String,
        universal_product_code "UniversalProductCode": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ManagedThingCapabilityReport (
        endpoints Endpoints: List<ManagedThingCapabilityReportEndpoint>, version Version: String
    ) { node_id NodeId: String, }
}
props! {
    ManagedThingCapabilityReportCapability ManagedThingCapabilityReportCapabilityArgs [
        actions Actions: List<String>, events Events: List<String>, id Id: String, name Name: String,
        properties Properties: List<String>, version Version: String
    ] {}
}
props! {
    ManagedThingCapabilityReportEndpoint (
        capabilities Capabilities: List<ManagedThingCapabilityReportCapability>, device_types DeviceTypes: List<String>,
        id Id: String
    ) {}
}
props! {
    ManagedThingWiFiSimpleSetupConfiguration () {
        enable_as_provisionee EnableAsProvisionee: bool,
        enable_as_provisioner EnableAsProvisioner: bool,
        timeout_in_minutes TimeoutInMinutes: Int<5, 15>,
    }
}
choice! {
    ManagedThingAuthMaterialType {
        WifiSetupQrBarCode "WIFI_SETUP_QR_BAR_CODE", ZwaveQrBarCode "ZWAVE_QR_BAR_CODE",
        ZigbeeQrBarCode "ZIGBEE_QR_BAR_CODE"
    }
}
choice! { ManagedThingRole { Controller "CONTROLLER", Device "DEVICE" } }

resource! {
    /// [AWS::IoTManagedIntegrations::ProvisioningProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html)
    ProvisioningProfile ProvisioningProfileAttrs "AWS::IoTManagedIntegrations::ProvisioningProfile" (
        provisioning_type ProvisioningType: ProvisioningProfileProvisioningType
    ) {
        ca_certificate CaCertificate: String,
        claim_certificate ClaimCertificate: String,
        name Name: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::IotManagedIntegrationsProvisioningProfile>,
        id "Id": String,
        identifier "Identifier": String,
        status "Status": String,
    }
}
choice! { ProvisioningProfileProvisioningType { FleetProvisioning "FLEET_PROVISIONING", Jitr "JITR" } }
