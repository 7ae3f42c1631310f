//! Generated from spec/grafana.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Grafana::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
    Workspace WorkspaceAttrs "AWS::Grafana::Workspace" (
        account_access_type AccountAccessType: WorkspaceAccountAccessType,
        authentication_providers AuthenticationProviders: List<WorkspaceAuthenticationProviderTypes>,
        permission_type PermissionType: WorkspacePermissionType
    ) {
        client_token ClientToken: String,
        data_sources DataSources: List<WorkspaceDataSourceType>,
        description Description: String,
        grafana_version GrafanaVersion: String,
        name Name: String,
        network_access_control NetworkAccessControl: WorkspaceNetworkAccessControl,
        notification_destinations NotificationDestinations: List<WorkspaceNotificationDestinationType>,
        organization_role_name OrganizationRoleName: String,
        organizational_units OrganizationalUnits: List<String>,
        plugin_admin_enabled PluginAdminEnabled: bool,
        role_arn RoleArn: Arn<r::IamRole>,
        saml_configuration SamlConfiguration: WorkspaceSamlConfiguration,
        stack_set_name StackSetName: String,
        tags Tags: List<Tag>,
        vpc_configuration VpcConfiguration: WorkspaceVpcConfiguration,
    } {
        creation_timestamp "CreationTimestamp": String,
        endpoint "Endpoint": String,
        grafana_version "GrafanaVersion": String,
        id "Id": String,
        modification_timestamp "ModificationTimestamp": String,
        saml_configuration_status "SamlConfigurationStatus": String,
        sso_client_id "SsoClientId": String,
        status "Status": String,
    }
}
props! {
    WorkspaceAssertionAttributes () {
        email Email: String,
        groups Groups: String,
        login Login: String,
        name Name: String,
        org Org: String,
        role Role: String,
    }
}
props! { WorkspaceIdpMetadata () { url Url: String, xml Xml: String, } }
props! {
    WorkspaceNetworkAccessControl () {
        prefix_list_ids PrefixListIds: List<String>,
        vpce_ids VpceIds: List<Id<r::Ec2VpcEndpoint>>,
    }
}
props! { WorkspaceRoleValues () { admin Admin: List<String>, editor Editor: List<String>, } }
props! {
    WorkspaceSamlConfiguration (idp_metadata IdpMetadata: WorkspaceIdpMetadata) {
        allowed_organizations AllowedOrganizations: List<String>,
        assertion_attributes AssertionAttributes: WorkspaceAssertionAttributes,
        login_validity_duration LoginValidityDuration: f64,
        role_values RoleValues: WorkspaceRoleValues,
    }
}
props! {
    WorkspaceVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { WorkspaceAccountAccessType { CurrentAccount "CURRENT_ACCOUNT", Organization "ORGANIZATION" } }
choice! { WorkspaceAuthenticationProviderTypes { AwsSso "AWS_SSO", Saml "SAML" } }
choice! {
    WorkspaceDataSourceType {
        AmazonOpensearchService "AMAZON_OPENSEARCH_SERVICE", Cloudwatch "CLOUDWATCH", Prometheus "PROMETHEUS",
        Xray "XRAY", Timestream "TIMESTREAM", Sitewise "SITEWISE", Athena "ATHENA", Redshift "REDSHIFT"
    }
}
choice! { WorkspaceNotificationDestinationType { Sns "SNS" } }
choice! { WorkspacePermissionType { CustomerManaged "CUSTOMER_MANAGED", ServiceManaged "SERVICE_MANAGED" } }
