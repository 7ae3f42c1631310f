//! Generated from spec/uxc.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::UXC::AccountCustomization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html)
    AccountCustomization AccountCustomizationAttrs "AWS::UXC::AccountCustomization" () {
        account_color AccountColor: AccountCustomizationAccountColor,
        visible_regions VisibleRegions: List<String>,
        visible_services VisibleServices: List<String>,
    } { account_id "AccountId": String, }
}
choice! {
    AccountCustomizationAccountColor {
        None "none", Pink "pink", Purple "purple", DarkBlue "darkBlue", LightBlue "lightBlue", Teal "teal",
        Green "green", Yellow "yellow", Orange "orange", Red "red"
    }
}
