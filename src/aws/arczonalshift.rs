//! Generated from spec/arczonalshift.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ARCZonalShift::AutoshiftObserverNotificationStatus](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html)
    AutoshiftObserverNotificationStatus AutoshiftObserverNotificationStatusAttrs "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus" (
        status Status: AutoshiftObserverNotificationStatusChoice
    ) {} { account_id "AccountId": String, region "Region": String, }
}
choice! { AutoshiftObserverNotificationStatusChoice { Enabled "ENABLED" } }

resource! {
    /// [AWS::ARCZonalShift::ZonalAutoshiftConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html)
    ZonalAutoshiftConfiguration NoAttrs "AWS::ARCZonalShift::ZonalAutoshiftConfiguration" (
        resource_identifier ResourceIdentifier: String
    ) {
        practice_run_configuration PracticeRunConfiguration: ZonalAutoshiftConfigurationPracticeRunConfiguration,
        zonal_autoshift_status ZonalAutoshiftStatus: ZonalAutoshiftConfigurationZonalAutoshiftStatus,
    } {}
}
props! { ZonalAutoshiftConfigurationControlCondition (alarm_identifier AlarmIdentifier: String, type_ Type: String) {} }
props! {
    ZonalAutoshiftConfigurationPracticeRunConfiguration (
        outcome_alarms OutcomeAlarms: List<ZonalAutoshiftConfigurationControlCondition>
    ) {
        blocked_dates BlockedDates: List<String>,
        blocked_windows BlockedWindows: List<String>,
        blocking_alarms BlockingAlarms: List<ZonalAutoshiftConfigurationControlCondition>,
    }
}
choice! { ZonalAutoshiftConfigurationZonalAutoshiftStatus { Enabled "ENABLED" } }
