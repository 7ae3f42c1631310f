//! Generated from spec/codepipeline.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodePipeline::CustomActionType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html)
    CustomActionType CustomActionTypeAttrs CustomActionTypeArgs "AWS::CodePipeline::CustomActionType" [
        category Category: CustomActionTypeCategory,
        input_artifact_details InputArtifactDetails: CustomActionTypeArtifactDetails,
        output_artifact_details OutputArtifactDetails: CustomActionTypeArtifactDetails, provider Provider: String,
        version Version: String
    ] {
        configuration_properties ConfigurationProperties: List<CustomActionTypeConfigurationProperties>,
        settings Settings: CustomActionTypeSettings,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! {
    CustomActionTypeArtifactDetails (maximum_count MaximumCount: Int<0, 5>, minimum_count MinimumCount: Int<0, 5>) {}
}
props! {
    CustomActionTypeConfigurationProperties (
        key Key: bool, name Name: String, required Required: bool, secret Secret: bool
    ) {
        description Description: String,
        queryable Queryable: bool,
        type_ Type: CustomActionTypeConfigurationPropertiesType,
    }
}
props! {
    CustomActionTypeSettings () {
        entity_url_template EntityUrlTemplate: String,
        execution_url_template ExecutionUrlTemplate: String,
        revision_url_template RevisionUrlTemplate: String,
        third_party_configuration_url ThirdPartyConfigurationUrl: String,
    }
}
choice! {
    CustomActionTypeCategory {
        Approval "Approval", Build "Build", Compute "Compute", Deploy "Deploy", Invoke "Invoke", Source "Source",
        Test "Test"
    }
}
choice! { CustomActionTypeConfigurationPropertiesType { Boolean "Boolean", Number "Number", String "String" } }

resource! {
    /// [AWS::CodePipeline::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
    Pipeline PipelineAttrs "AWS::CodePipeline::Pipeline" (
        role_arn RoleArn: Arn<r::IamRole>, stages Stages: List<PipelineStageDeclaration>
    ) {
        artifact_store ArtifactStore: PipelineArtifactStore,
        artifact_stores ArtifactStores: List<PipelineArtifactStoreMap>,
        disable_inbound_stage_transitions DisableInboundStageTransitions: List<PipelineStageTransition>,
        execution_mode ExecutionMode: PipelineExecutionMode,
        name Name: String,
        pipeline_type PipelineType: PipelineType,
        restart_execution_on_update RestartExecutionOnUpdate: bool,
        tags Tags: List<Tag>,
        triggers Triggers: List<PipelineTriggerDeclaration>,
        variables Variables: List<PipelineVariableDeclaration>,
    } { arn "Arn": Arn<r::CodePipelinePipeline>, version "Version": String, }
}
props! {
    PipelineActionDeclaration (action_type_id ActionTypeId: PipelineActionTypeId, name Name: String) {
        commands Commands: List<String>,
        configuration Configuration: Json,
        environment_variables EnvironmentVariables: List<PipelineEnvironmentVariable>,
        input_artifacts InputArtifacts: List<PipelineInputArtifact>,
        namespace Namespace: String,
        output_artifacts OutputArtifacts: List<PipelineOutputArtifact>,
        output_variables OutputVariables: List<String>,
        region Region: String,
        role_arn RoleArn: Arn<r::IamRole>,
        run_order RunOrder: i64,
        timeout_in_minutes TimeoutInMinutes: i64,
    }
}
props! {
    PipelineActionTypeId (
        category Category: PipelineActionTypeIdCategory, owner Owner: String, provider Provider: String,
        version Version: String
    ) {}
}
props! {
    PipelineArtifactStore (location Location: Id<r::S3Bucket>, type_ Type: PipelineArtifactStoreType) {
        encryption_key EncryptionKey: PipelineEncryptionKey,
    }
}
props! { PipelineArtifactStoreMap (artifact_store ArtifactStore: PipelineArtifactStore, region Region: String) {} }
props! { PipelineBeforeEntryConditions () { conditions Conditions: List<PipelineCondition>, } }
props! { PipelineBlockerDeclaration (name Name: String, type_ Type: PipelineBlockerDeclarationType) {} }
props! { PipelineCondition () { result Result: String, rules Rules: List<PipelineRuleDeclaration>, } }
props! { PipelineEncryptionKey (id Id: String, type_ Type: String) {} }
props! {
    PipelineEnvironmentVariable (name Name: String, value Value: String) {
        type_ Type: PipelineEnvironmentVariableType,
    }
}
props! {
    PipelineFailureConditions () {
        conditions Conditions: List<PipelineCondition>,
        result Result: PipelineFailureConditionsResult,
        retry_configuration RetryConfiguration: PipelineFailureConditionsRetryConfiguration,
    }
}
props! {
    PipelineFailureConditionsRetryConfiguration () {
        retry_mode RetryMode: PipelineFailureConditionsRetryConfigurationRetryMode,
    }
}
props! { PipelineGitBranchFilterCriteria () { excludes Excludes: List<String>, includes Includes: List<String>, } }
props! {
    PipelineGitConfiguration (source_action_name SourceActionName: String) {
        pull_request PullRequest: List<PipelineGitPullRequestFilter>,
        push Push: List<PipelineGitPushFilter>,
    }
}
props! { PipelineGitFilePathFilterCriteria () { excludes Excludes: List<String>, includes Includes: List<String>, } }
props! {
    PipelineGitPullRequestFilter () {
        branches Branches: PipelineGitBranchFilterCriteria,
        events Events: List<String>,
        file_paths FilePaths: PipelineGitFilePathFilterCriteria,
    }
}
props! {
    PipelineGitPushFilter () {
        branches Branches: PipelineGitBranchFilterCriteria,
        file_paths FilePaths: PipelineGitFilePathFilterCriteria,
        tags Tags: PipelineGitTagFilterCriteria,
    }
}
props! { PipelineGitTagFilterCriteria () { excludes Excludes: List<String>, includes Includes: List<String>, } }
props! { PipelineInputArtifact (name Name: String) {} }
props! { PipelineOutputArtifact (name Name: String) { files Files: List<String>, } }
props! {
    PipelineRuleDeclaration () {
        commands Commands: List<String>,
        configuration Configuration: Json,
        input_artifacts InputArtifacts: List<PipelineInputArtifact>,
        name Name: String,
        region Region: String,
        role_arn RoleArn: Arn<r::IamRole>,
        rule_type_id RuleTypeId: PipelineRuleTypeId,
    }
}
props! {
    PipelineRuleTypeId () {
        category Category: String,
        owner Owner: String,
        provider Provider: String,
        version Version: String,
    }
}
props! {
    PipelineStageDeclaration (actions Actions: List<PipelineActionDeclaration>, name Name: String) {
        before_entry BeforeEntry: PipelineBeforeEntryConditions,
        blockers Blockers: List<PipelineBlockerDeclaration>,
        on_failure OnFailure: PipelineFailureConditions,
        on_success OnSuccess: PipelineSuccessConditions,
    }
}
props! { PipelineStageTransition (reason Reason: String, stage_name StageName: String) {} }
props! { PipelineSuccessConditions () { conditions Conditions: List<PipelineCondition>, } }
props! {
    PipelineTriggerDeclaration (provider_type ProviderType: PipelineTriggerDeclarationProviderType) {
        git_configuration GitConfiguration: PipelineGitConfiguration,
    }
}
props! {
    PipelineVariableDeclaration (name Name: String) {
        default_value DefaultValue: String,
        description Description: String,
    }
}
choice! {
    PipelineActionTypeIdCategory {
        Source "Source", Build "Build", Test "Test", Deploy "Deploy", Invoke "Invoke", Approval "Approval",
        Compute "Compute"
    }
}
choice! { PipelineArtifactStoreType { S3 "S3" } }
choice! { PipelineBlockerDeclarationType { Schedule "Schedule" } }
choice! { PipelineEnvironmentVariableType { Plaintext "PLAINTEXT", SecretsManager "SECRETS_MANAGER" } }
choice! { PipelineExecutionMode { Queued "QUEUED", Superseded "SUPERSEDED", Parallel "PARALLEL" } }
choice! { PipelineFailureConditionsResult { Rollback "ROLLBACK", Retry "RETRY" } }
choice! {
    PipelineFailureConditionsRetryConfigurationRetryMode {
        AllActions "ALL_ACTIONS", FailedActions "FAILED_ACTIONS"
    }
}
choice! { PipelineTriggerDeclarationProviderType { CodeStarSourceConnection "CodeStarSourceConnection" } }
choice! { PipelineType { V1 "V1", V2 "V2" } }

resource! {
    /// [AWS::CodePipeline::Webhook](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html)
    Webhook WebhookAttrs WebhookArgs "AWS::CodePipeline::Webhook" [
        authentication Authentication: WebhookAuthentication,
        authentication_configuration AuthenticationConfiguration: WebhookAuthConfiguration,
        filters Filters: List<WebhookFilterRule>, target_action TargetAction: String,
        target_pipeline TargetPipeline: Id<r::CodePipelinePipeline>
    ] {
        name Name: String,
        register_with_third_party RegisterWithThirdParty: bool,
        tags Tags: List<Tag>,
        target_pipeline_version TargetPipelineVersion: i64,
    } { id "Id": String, url "Url": String, }
}
props! { WebhookAuthConfiguration () { allowed_ip_range AllowedIPRange: String, secret_token SecretToken: String, } }
props! { WebhookFilterRule (json_path JsonPath: String) { match_equals MatchEquals: String, } }
choice! { WebhookAuthentication { GithubHmac "GITHUB_HMAC", Ip "IP", Unauthenticated "UNAUTHENTICATED" } }
