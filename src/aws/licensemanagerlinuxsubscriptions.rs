//! Generated from spec/licensemanagerlinuxsubscriptions.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html)
    SubscriptionProvider SubscriptionProviderAttrs "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider" (
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        subscription_provider_source SubscriptionProviderSource: SubscriptionProviderSource
    ) { tags Tags: List<Tag>, } {
        last_successful_data_retrieval_time "LastSuccessfulDataRetrievalTime": String,
        subscription_provider_arn "SubscriptionProviderArn": Arn<r::LicenseManagerLinuxSubscriptionsSubscriptionProvider>,
        subscription_provider_status "SubscriptionProviderStatus": String,
        subscription_provider_status_message "SubscriptionProviderStatusMessage": String,
    }
}
choice! { SubscriptionProviderSource { RedHat "RedHat" } }
