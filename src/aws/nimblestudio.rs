//! Generated from spec/nimblestudio.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NimbleStudio::Studio](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html)
    Studio StudioAttrs "AWS::NimbleStudio::Studio" (
        admin_role_arn AdminRoleArn: Arn<r::IamRole>, display_name DisplayName: String, studio_name StudioName: String,
        user_role_arn UserRoleArn: Arn<r::IamRole>
    ) {
        studio_encryption_configuration StudioEncryptionConfiguration: StudioEncryptionConfiguration,
        tags Tags: Map<String>,
    } {
        home_region "HomeRegion": String,
        sso_client_id "SsoClientId": String,
        studio_id "StudioId": String,
        studio_url "StudioUrl": String,
    }
}
props! {
    StudioEncryptionConfiguration (key_type KeyType: StudioEncryptionConfigurationKeyType) { key_arn KeyArn: String, }
}
choice! {
    StudioEncryptionConfigurationKeyType {
        AwsOwnedKey "AWS_OWNED_KEY", CustomerManagedKey "CUSTOMER_MANAGED_KEY"
    }
}
