//! Generated from spec/codestarconnections.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeStarConnections::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html)
    Connection ConnectionAttrs "AWS::CodeStarConnections::Connection" (connection_name ConnectionName: String) {
        host_arn HostArn: String,
        provider_type ProviderType: ConnectionProviderType,
        tags Tags: List<Tag>,
    } {
        connection_arn "ConnectionArn": Arn<r::CodeStarConnectionsConnection>,
        connection_status "ConnectionStatus": String,
        owner_account_id "OwnerAccountId": String,
    }
}
choice! {
    ConnectionProviderType {
        Bitbucket "Bitbucket", Github "GitHub", GithubEnterpriseServer "GitHubEnterpriseServer", Gitlab "GitLab",
        GitlabSelfManaged "GitLabSelfManaged"
    }
}

resource! {
    /// [AWS::CodeStarConnections::RepositoryLink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html)
    RepositoryLink RepositoryLinkAttrs "AWS::CodeStarConnections::RepositoryLink" (
        connection_arn ConnectionArn: String, owner_id OwnerId: String, repository_name RepositoryName: String
    ) { encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>, tags Tags: List<Tag>, } {
        provider_type "ProviderType": String,
        repository_link_arn "RepositoryLinkArn": Arn<r::CodeStarConnectionsRepositoryLink>,
        repository_link_id "RepositoryLinkId": String,
    }
}

resource! {
    /// [AWS::CodeStarConnections::SyncConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
    SyncConfiguration SyncConfigurationAttrs SyncConfigurationArgs "AWS::CodeStarConnections::SyncConfiguration" [
        branch Branch: String, config_file ConfigFile: String, repository_link_id RepositoryLinkId: String,
        resource_name ResourceName: String, role_arn RoleArn: Arn<r::IamRole>,
        sync_type SyncType: SyncConfigurationSyncType
    ] {
        publish_deployment_status PublishDeploymentStatus: SyncConfigurationPublishDeploymentStatus,
        trigger_resource_update_on TriggerResourceUpdateOn: SyncConfigurationTriggerResourceUpdateOn,
    } {
        owner_id "OwnerId": String,
        provider_type "ProviderType": String,
        repository_name "RepositoryName": String,
    }
}
choice! { SyncConfigurationPublishDeploymentStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { SyncConfigurationSyncType { CfnStackSync "CFN_STACK_SYNC" } }
choice! { SyncConfigurationTriggerResourceUpdateOn { AnyChange "ANY_CHANGE", FileChange "FILE_CHANGE" } }
