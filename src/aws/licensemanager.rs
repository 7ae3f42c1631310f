//! Generated from spec/licensemanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LicenseManager::Grant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html)
    Grant GrantAttrs "AWS::LicenseManager::Grant" () {
        allowed_operations AllowedOperations: List<GrantAllowedOperations>,
        grant_name GrantName: String,
        home_region HomeRegion: String,
        license_arn LicenseArn: String,
        principals Principals: List<String>,
        status Status: GrantStatus,
        tags Tags: List<Tag>,
    } { grant_arn "GrantArn": Arn<r::LicenseManagerGrant>, version "Version": String, }
}
choice! {
    GrantAllowedOperations {
        CheckInLicense "CheckInLicense", CheckoutBorrowLicense "CheckoutBorrowLicense",
        CheckoutLicense "CheckoutLicense", CreateGrant "CreateGrant", CreateToken "CreateToken",
        ExtendConsumptionLicense "ExtendConsumptionLicense", ListPurchasedLicenses "ListPurchasedLicenses"
    }
}
choice! {
    GrantStatus {
        Active "ACTIVE", Deleted "DELETED", Disabled "DISABLED", FailedWorkflow "FAILED_WORKFLOW",
        PendingAccept "PENDING_ACCEPT", PendingDelete "PENDING_DELETE", PendingWorkflow "PENDING_WORKFLOW",
        Rejected "REJECTED", WorkflowCompleted "WORKFLOW_COMPLETED"
    }
}

resource! {
    /// [AWS::LicenseManager::License](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html)
    License LicenseAttrs LicenseArgs "AWS::LicenseManager::License" [
        beneficiary Beneficiary: String,
        consumption_configuration ConsumptionConfiguration: LicenseConsumptionConfiguration,
        entitlements Entitlements: List<LicenseEntitlement>, home_region HomeRegion: String,
        issuer Issuer: LicenseIssuerData, license_name LicenseName: String, product_name ProductName: String,
        product_sku ProductSKU: String, validity Validity: LicenseValidityDateFormat
    ] {
        license_metadata LicenseMetadata: List<LicenseMetadata>,
        status Status: String,
        tags Tags: List<Tag>,
    } { license_arn "LicenseArn": Arn<r::LicenseManagerLicense>, version "Version": String, }
}
props! {
    LicenseBorrowConfiguration (
        allow_early_check_in AllowEarlyCheckIn: bool, max_time_to_live_in_minutes MaxTimeToLiveInMinutes: i64
    ) {}
}
props! {
    LicenseConsumptionConfiguration () {
        borrow_configuration BorrowConfiguration: LicenseBorrowConfiguration,
        provisional_configuration ProvisionalConfiguration: LicenseProvisionalConfiguration,
        renew_type RenewType: LicenseConsumptionConfigurationRenewType,
    }
}
props! {
    LicenseEntitlement (name Name: String, unit Unit: LicenseEntitlementUnit) {
        allow_check_in AllowCheckIn: bool,
        max_count MaxCount: i64,
        overage Overage: bool,
        value Value: String,
    }
}
props! { LicenseIssuerData (name Name: String) { sign_key SignKey: String, } }
props! { LicenseMetadata (name Name: String, value Value: String) {} }
props! { LicenseProvisionalConfiguration (max_time_to_live_in_minutes MaxTimeToLiveInMinutes: i64) {} }
props! { LicenseValidityDateFormat (begin Begin: String, end End: String) {} }
choice! { LicenseConsumptionConfigurationRenewType { Monthly "Monthly", None "None", Weekly "Weekly" } }
choice! {
    LicenseEntitlementUnit {
        Bits "Bits", BitsSecond "Bits/Second", Bytes "Bytes", BytesSecond "Bytes/Second", Count "Count",
        CountSecond "Count/Second", Gigabits "Gigabits", GigabitsSecond "Gigabits/Second", Gigabytes "Gigabytes",
        GigabytesSecond "Gigabytes/Second", Kilobits "Kilobits", KilobitsSecond "Kilobits/Second",
        Kilobytes "Kilobytes", KilobytesSecond "Kilobytes/Second", Megabits "Megabits",
        MegabitsSecond "Megabits/Second", Megabytes "Megabytes", MegabytesSecond "Megabytes/Second",
        Microseconds "Microseconds", Milliseconds "Milliseconds", None "None", Percent "Percent", Seconds "Seconds",
        Terabits "Terabits", TerabitsSecond "Terabits/Second", Terabytes "Terabytes", TerabytesSecond "Terabytes/Second"
    }
}

resource! {
    /// [AWS::LicenseManager::LicenseAssetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html)
    LicenseAssetGroup LicenseAssetGroupAttrs "AWS::LicenseManager::LicenseAssetGroup" (
        associated_license_asset_ruleset_arns AssociatedLicenseAssetRulesetARNs: List<String>,
        license_asset_group_configurations LicenseAssetGroupConfigurations: List<LicenseAssetGroupConfiguration>,
        name Name: String
    ) {
        description Description: String,
        properties Properties: List<LicenseAssetGroupProperty>,
        tags Tags: List<Tag>,
    } { license_asset_group_arn "LicenseAssetGroupArn": Arn<r::LicenseManagerLicenseAssetGroup>, }
}
props! { LicenseAssetGroupConfiguration () { usage_dimension UsageDimension: String, } }
props! { LicenseAssetGroupProperty () { key Key: String, value Value: String, } }

resource! {
    /// [AWS::LicenseManager::LicenseAssetRuleSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html)
    LicenseAssetRuleSet LicenseAssetRuleSetAttrs "AWS::LicenseManager::LicenseAssetRuleSet" (
        name Name: String, rules Rules: List<LicenseAssetRuleSetLicenseAssetRule>
    ) { description Description: String, tags Tags: List<Tag>, } {
        license_asset_ruleset_arn "LicenseAssetRulesetArn": Arn<r::LicenseManagerLicenseAssetRuleSet>,
    }
}
props! {
    LicenseAssetRuleSetAndRuleStatement () {
        matching_rule_statements MatchingRuleStatements: List<LicenseAssetRuleSetMatchingRuleStatement>,
    }
}
props! {
    LicenseAssetRuleSetInstanceRuleStatement () {
        and_rule_statement AndRuleStatement: LicenseAssetRuleSetAndRuleStatement,
        matching_rule_statement MatchingRuleStatement: LicenseAssetRuleSetMatchingRuleStatement,
        or_rule_statement OrRuleStatement: LicenseAssetRuleSetOrRuleStatement,
    }
}
props! { LicenseAssetRuleSetLicenseAssetRule (rule_statement RuleStatement: LicenseAssetRuleSetRuleStatement) {} }
props! {
    LicenseAssetRuleSetLicenseConfigurationRuleStatement () {
        and_rule_statement AndRuleStatement: LicenseAssetRuleSetAndRuleStatement,
        matching_rule_statement MatchingRuleStatement: LicenseAssetRuleSetMatchingRuleStatement,
        or_rule_statement OrRuleStatement: LicenseAssetRuleSetOrRuleStatement,
    }
}
props! {
    LicenseAssetRuleSetLicenseRuleStatement () {
        and_rule_statement AndRuleStatement: LicenseAssetRuleSetAndRuleStatement,
        matching_rule_statement MatchingRuleStatement: LicenseAssetRuleSetMatchingRuleStatement,
        or_rule_statement OrRuleStatement: LicenseAssetRuleSetOrRuleStatement,
    }
}
props! {
    LicenseAssetRuleSetMatchingRuleStatement (
        constraint Constraint: String, key_to_match KeyToMatch: String, value_to_match ValueToMatch: List<String>
    ) {}
}
props! {
    LicenseAssetRuleSetOrRuleStatement () {
        matching_rule_statements MatchingRuleStatements: List<LicenseAssetRuleSetMatchingRuleStatement>,
    }
}
props! {
    LicenseAssetRuleSetRuleStatement () {
        instance_rule_statement InstanceRuleStatement: LicenseAssetRuleSetInstanceRuleStatement,
        license_configuration_rule_statement LicenseConfigurationRuleStatement: LicenseAssetRuleSetLicenseConfigurationRuleStatement,
        license_rule_statement LicenseRuleStatement: LicenseAssetRuleSetLicenseRuleStatement,
    }
}

resource! {
    /// [AWS::LicenseManager::LicenseConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html)
    LicenseConfiguration LicenseConfigurationAttrs "AWS::LicenseManager::LicenseConfiguration" (
        license_counting_type LicenseCountingType: LicenseConfigurationLicenseCountingType, name Name: String
    ) {
        description Description: String,
        disassociate_when_not_found DisassociateWhenNotFound: bool,
        license_count LicenseCount: i64,
        license_count_hard_limit LicenseCountHardLimit: bool,
        license_expiry LicenseExpiry: i64,
        license_rules LicenseRules: List<String>,
        product_information_list ProductInformationList: List<LicenseConfigurationProductInformation>,
        tags Tags: List<Tag>,
    } {
        license_configuration_arn "LicenseConfigurationArn": Arn<r::LicenseManagerLicenseConfiguration>,
        license_configuration_id "LicenseConfigurationId": String,
        owner_account_id "OwnerAccountId": String,
        status "Status": String,
    }
}
props! {
    LicenseConfigurationProductInformation (
        product_information_filter_list ProductInformationFilterList: List<LicenseConfigurationProductInformationFilter>,
        resource_type ResourceType: String
    ) {}
}
props! {
    LicenseConfigurationProductInformationFilter (
        product_information_filter_comparator ProductInformationFilterComparator: String,
        product_information_filter_name ProductInformationFilterName: String
    ) { product_information_filter_value ProductInformationFilterValue: List<String>, }
}
choice! { LicenseConfigurationLicenseCountingType { VCpu "vCPU", Instance "Instance", Core "Core", Socket "Socket" } }

resource! {
    /// [AWS::LicenseManager::ReportGenerator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html)
    ReportGenerator ReportGeneratorAttrs "AWS::LicenseManager::ReportGenerator" (
        report_context ReportContext: ReportGeneratorReportContext,
        report_frequency ReportFrequency: ReportGeneratorReportFrequency,
        report_generator_name ReportGeneratorName: String, report_type ReportType: List<ReportGeneratorReportType>
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::LicenseManagerReportGenerator>,
        create_time "CreateTime": String,
        report_creator_account "ReportCreatorAccount": String,
        s3_location_bucket "S3Location.Bucket": String,
        s3_location_key_prefix "S3Location.KeyPrefix": String,
    }
}
props! {
    ReportGeneratorReportContext () {
        license_asset_group_arns LicenseAssetGroupArns: List<String>,
        license_configuration_arns LicenseConfigurationArns: List<String>,
        report_end_date ReportEndDate: String,
        report_start_date ReportStartDate: String,
    }
}
props! { ReportGeneratorReportFrequency () { period Period: ReportGeneratorReportFrequencyPeriod, value Value: i64, } }
choice! { ReportGeneratorReportFrequencyPeriod { Day "DAY", Week "WEEK", Month "MONTH", OneTime "ONE_TIME" } }
choice! {
    ReportGeneratorReportType {
        LicenseConfigurationSummaryReport "LicenseConfigurationSummaryReport",
        LicenseConfigurationUsageReport "LicenseConfigurationUsageReport",
        LicenseAssetGroupUsageReport "LicenseAssetGroupUsageReport"
    }
}
