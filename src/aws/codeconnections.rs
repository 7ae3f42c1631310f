//! Generated from spec/codeconnections.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeConnections::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html)
    Connection ConnectionAttrs "AWS::CodeConnections::Connection" (connection_name ConnectionName: String) {
        host_arn HostArn: Arn<r::CodeConnectionsHost>,
        provider_type ProviderType: ConnectionProviderType,
        tags Tags: List<Tag>,
    } {
        connection_arn "ConnectionArn": Arn<r::CodeConnectionsConnection>,
        connection_status "ConnectionStatus": String,
        owner_account_id "OwnerAccountId": String,
    }
}
choice! {
    ConnectionProviderType {
        AzureDevOps "AzureDevOps", Bitbucket "Bitbucket", Github "GitHub",
        GithubEnterpriseServer "GitHubEnterpriseServer", Gitlab "GitLab", GitlabSelfManaged "GitLabSelfManaged"
    }
}

resource! {
    /// [AWS::CodeConnections::Host](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html)
    Host HostAttrs "AWS::CodeConnections::Host" (
        name Name: String, provider_endpoint ProviderEndpoint: String, provider_type ProviderType: HostProviderType
    ) { tags Tags: List<Tag>, vpc_configuration VpcConfiguration: HostVpcConfiguration, } {
        host_arn "HostArn": Arn<r::CodeConnectionsHost>,
        host_id "HostId": String,
        status "Status": String,
    }
}
props! {
    HostVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { tls_certificate TlsCertificate: String, }
}
choice! {
    HostProviderType {
        Bitbucket "Bitbucket", Github "GitHub", GithubEnterpriseServer "GitHubEnterpriseServer", Gitlab "GitLab",
        GitlabSelfManaged "GitLabSelfManaged", AzureDevOps "AzureDevOps"
    }
}
