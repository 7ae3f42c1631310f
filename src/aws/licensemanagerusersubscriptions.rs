//! Generated from spec/licensemanagerusersubscriptions.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html)
    LicenseServerEndpoint LicenseServerEndpointAttrs "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint" (
        identity_provider_arn IdentityProviderArn: String
    ) {
        license_server_settings LicenseServerSettings: LicenseServerEndpointLicenseServerSettings,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        license_server_endpoint_arn "LicenseServerEndpointArn": Arn<r::LicenseManagerUserSubscriptionsLicenseServerEndpoint>,
        license_server_endpoint_id "LicenseServerEndpointId": String,
        license_server_endpoint_provisioning_status "LicenseServerEndpointProvisioningStatus": String,
        license_servers "LicenseServers": List<Json>,
        server_endpoint_endpoint "ServerEndpoint.Endpoint": String,
        server_type "ServerType": String,
    }
}
props! {
    LicenseServerEndpointCredentialsProvider (
        secrets_manager_credentials_provider SecretsManagerCredentialsProvider: LicenseServerEndpointSecretsManagerCredentialsProvider
    ) {}
}
props! {
    LicenseServerEndpointLicenseServerSettings (
        server_settings ServerSettings: LicenseServerEndpointServerSettings,
        server_type ServerType: LicenseServerEndpointLicenseServerSettingsServerType
    ) {}
}
props! {
    LicenseServerEndpointRdsSalSettings (
        rds_sal_credentials_provider RdsSalCredentialsProvider: LicenseServerEndpointCredentialsProvider
    ) {}
}
props! { LicenseServerEndpointSecretsManagerCredentialsProvider (secret_id SecretId: String) {} }
props! { LicenseServerEndpointServerSettings (rds_sal_settings RdsSalSettings: LicenseServerEndpointRdsSalSettings) {} }
choice! { LicenseServerEndpointLicenseServerSettingsServerType { RdsSal "RDS_SAL" } }
