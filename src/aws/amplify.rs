//! Generated from spec/amplify.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Amplify::App](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
    App AppAttrs "AWS::Amplify::App" (name Name: String) {
        access_token AccessToken: String,
        auto_branch_creation_config AutoBranchCreationConfig: AppAutoBranchCreationConfig,
        basic_auth_config BasicAuthConfig: AppBasicAuthConfig,
        build_spec BuildSpec: String,
        cache_config CacheConfig: AppCacheConfig,
        compute_role_arn ComputeRoleArn: Arn<r::IamRole>,
        custom_headers CustomHeaders: String,
        custom_rules CustomRules: List<AppCustomRule>,
        description Description: String,
        enable_branch_auto_deletion EnableBranchAutoDeletion: bool,
        environment_variables EnvironmentVariables: List<AppEnvironmentVariable>,
        iam_service_role IAMServiceRole: Arn<r::IamRole>,
        job_config JobConfig: AppJobConfig,
        oauth_token OauthToken: String,
        platform Platform: AppPlatform,
        repository Repository: String,
        tags Tags: List<Tag>,
    } {
        app_id "AppId": String,
        app_name "AppName": String,
        arn "Arn": Arn<r::AmplifyApp>,
        default_domain "DefaultDomain": String,
    }
}
props! {
    AppAutoBranchCreationConfig () {
        auto_branch_creation_patterns AutoBranchCreationPatterns: List<String>,
        basic_auth_config BasicAuthConfig: AppBasicAuthConfig,
        build_spec BuildSpec: String,
        enable_auto_branch_creation EnableAutoBranchCreation: bool,
        enable_auto_build EnableAutoBuild: bool,
        enable_performance_mode EnablePerformanceMode: bool,
        enable_pull_request_preview EnablePullRequestPreview: bool,
        environment_variables EnvironmentVariables: List<AppEnvironmentVariable>,
        framework Framework: String,
        pull_request_environment_name PullRequestEnvironmentName: String,
        stage Stage: AppAutoBranchCreationConfigStage,
    }
}
props! {
    AppBasicAuthConfig () {
        enable_basic_auth EnableBasicAuth: bool,
        password Password: String,
        username Username: String,
    }
}
props! { AppCacheConfig () { type_ Type: AppCacheConfigType, } }
props! {
    AppCustomRule (source Source: String, target Target: String) {
        condition Condition: String,
        status Status: String,
    }
}
props! { AppEnvironmentVariable (name Name: String, value Value: String) {} }
props! { AppJobConfig (build_compute_type BuildComputeType: AppJobConfigBuildComputeType) {} }
choice! {
    AppAutoBranchCreationConfigStage {
        Experimental "EXPERIMENTAL", Beta "BETA", PullRequest "PULL_REQUEST", Production "PRODUCTION",
        Development "DEVELOPMENT"
    }
}
choice! {
    AppCacheConfigType {
        AmplifyManaged "AMPLIFY_MANAGED", AmplifyManagedNoCookies "AMPLIFY_MANAGED_NO_COOKIES"
    }
}
choice! {
    AppJobConfigBuildComputeType {
        Standard8Gb "STANDARD_8GB", Large16Gb "LARGE_16GB", Xlarge72Gb "XLARGE_72GB"
    }
}
choice! { AppPlatform { Web "WEB", WebDynamic "WEB_DYNAMIC", WebCompute "WEB_COMPUTE" } }

resource! {
    /// [AWS::Amplify::Branch](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html)
    Branch BranchAttrs "AWS::Amplify::Branch" (app_id AppId: String, branch_name BranchName: String) {
        backend Backend: BranchBackend,
        basic_auth_config BasicAuthConfig: BranchBasicAuthConfig,
        build_spec BuildSpec: String,
        compute_role_arn ComputeRoleArn: Arn<r::IamRole>,
        description Description: String,
        enable_auto_build EnableAutoBuild: bool,
        enable_performance_mode EnablePerformanceMode: bool,
        enable_pull_request_preview EnablePullRequestPreview: bool,
        enable_skew_protection EnableSkewProtection: bool,
        environment_variables EnvironmentVariables: List<BranchEnvironmentVariable>,
        framework Framework: String,
        pull_request_environment_name PullRequestEnvironmentName: String,
        stage Stage: BranchStage,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::AmplifyBranch>, branch_name "BranchName": String, }
}
props! { BranchBackend () { stack_arn StackArn: String, } }
props! {
    BranchBasicAuthConfig (password Password: String, username Username: String) {
        enable_basic_auth EnableBasicAuth: bool,
    }
}
props! { BranchEnvironmentVariable (name Name: String, value Value: String) {} }
choice! {
    BranchStage {
        Experimental "EXPERIMENTAL", Beta "BETA", PullRequest "PULL_REQUEST", Production "PRODUCTION",
        Development "DEVELOPMENT"
    }
}

resource! {
    /// [AWS::Amplify::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html)
    Domain DomainAttrs "AWS::Amplify::Domain" (
        app_id AppId: String, domain_name DomainName: String,
        sub_domain_settings SubDomainSettings: List<DomainSubDomainSetting>
    ) {
        auto_sub_domain_creation_patterns AutoSubDomainCreationPatterns: List<String>,
        auto_sub_domain_iam_role AutoSubDomainIAMRole: String,
        certificate_settings CertificateSettings: DomainCertificateSettings,
        enable_auto_sub_domain EnableAutoSubDomain: bool,
    } {
        arn "Arn": Arn<r::AmplifyDomain>,
        auto_sub_domain_creation_patterns "AutoSubDomainCreationPatterns": List<String>,
        auto_sub_domain_iam_role "AutoSubDomainIAMRole": String,
        certificate_certificate_arn "Certificate.CertificateArn": Arn<r::CertificateManagerCertificate>,
        certificate_certificate_type "Certificate.CertificateType": String,
        certificate_certificate_verification_dns_record "Certificate.CertificateVerificationDNSRecord": String,
        certificate_record "CertificateRecord": String,
        domain_name "DomainName": String,
        domain_status "DomainStatus": String,
        enable_auto_sub_domain "EnableAutoSubDomain": bool,
        status_reason "StatusReason": String,
        update_status "UpdateStatus": String,
    }
}
props! {
    DomainCertificateSettings () {
        certificate_type CertificateType: DomainCertificateSettingsCertificateType,
        custom_certificate_arn CustomCertificateArn: Arn<r::CertificateManagerCertificate>,
    }
}
props! { DomainSubDomainSetting (branch_name BranchName: String, prefix Prefix: String) {} }
choice! { DomainCertificateSettingsCertificateType { AmplifyManaged "AMPLIFY_MANAGED", Custom "CUSTOM" } }

resource! {
    /// [AWS::Amplify::Webhook](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html)
    Webhook WebhookAttrs "AWS::Amplify::Webhook" (branch_name BranchName: String) {
        app_id AppId: String,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AmplifyWebhook>,
        webhook_id "WebhookId": String,
        webhook_url "WebhookUrl": String,
    }
}
