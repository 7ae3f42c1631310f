//! Generated from spec/ssmcontacts.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSMContacts::Contact](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html)
    Contact ContactAttrs "AWS::SSMContacts::Contact" (
        alias Alias: String, display_name DisplayName: String, type_ Type: ContactType
    ) { plan Plan: List<ContactStage>, tags Tags: List<Tag>, } { arn "Arn": Arn<r::SsmContactsContact>, }
}
props! {
    ContactChannelTargetInfo (
        channel_id ChannelId: Arn<r::SsmContactsContactChannel>, retry_interval_in_minutes RetryIntervalInMinutes: i64
    ) {}
}
props! {
    ContactStage () {
        duration_in_minutes DurationInMinutes: i64,
        rotation_ids RotationIds: List<Arn<r::SsmContactsRotation>>,
        targets Targets: List<ContactTargets>,
    }
}
props! { ContactTargetInfo (contact_id ContactId: Arn<r::SsmContactsContact>, is_essential IsEssential: bool) {} }
props! {
    ContactTargets () {
        channel_target_info ChannelTargetInfo: ContactChannelTargetInfo,
        contact_target_info ContactTargetInfo: ContactTargetInfo,
    }
}
choice! { ContactType { Personal "PERSONAL", Escalation "ESCALATION", OncallSchedule "ONCALL_SCHEDULE" } }

resource! {
    /// [AWS::SSMContacts::ContactChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html)
    ContactChannel ContactChannelAttrs "AWS::SSMContacts::ContactChannel" (
        channel_address ChannelAddress: String, channel_name ChannelName: String,
        channel_type ChannelType: ContactChannelChannelType, contact_id ContactId: Arn<r::SsmContactsContact>
    ) { defer_activation DeferActivation: bool, } { arn "Arn": Arn<r::SsmContactsContactChannel>, }
}
choice! { ContactChannelChannelType { Sms "SMS", Voice "VOICE", Email "EMAIL" } }

resource! {
    /// [AWS::SSMContacts::Plan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html)
    Plan PlanAttrs "AWS::SSMContacts::Plan" (contact_id ContactId: Arn<r::SsmContactsContact>) {
        rotation_ids RotationIds: List<Arn<r::SsmContactsRotation>>,
        stages Stages: List<PlanStage>,
    } { arn "Arn": Arn<r::SsmContactsPlan>, }
}
props! {
    PlanChannelTargetInfo (
        channel_id ChannelId: Arn<r::SsmContactsContactChannel>, retry_interval_in_minutes RetryIntervalInMinutes: i64
    ) {}
}
props! { PlanContactTargetInfo (contact_id ContactId: Arn<r::SsmContactsContact>, is_essential IsEssential: bool) {} }
props! { PlanStage (duration_in_minutes DurationInMinutes: i64) { targets Targets: List<PlanTargets>, } }
props! {
    PlanTargets () {
        channel_target_info ChannelTargetInfo: PlanChannelTargetInfo,
        contact_target_info ContactTargetInfo: PlanContactTargetInfo,
    }
}

resource! {
    /// [AWS::SSMContacts::Rotation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html)
    Rotation RotationAttrs RotationArgs "AWS::SSMContacts::Rotation" [
        contact_ids ContactIds: List<Arn<r::SsmContactsContact>>, name Name: String,
        recurrence Recurrence: RotationRecurrenceSettings, start_time StartTime: String, time_zone_id TimeZoneId: String
    ] { tags Tags: List<Tag>, } { arn "Arn": Arn<r::SsmContactsRotation>, }
}
props! { RotationCoverageTime (end_time EndTime: String, start_time StartTime: String) {} }
props! { RotationMonthlySetting (day_of_month DayOfMonth: Int<1, 31>, hand_off_time HandOffTime: String) {} }
props! {
    RotationRecurrenceSettings (
        number_of_on_calls NumberOfOnCalls: Int<1, MAX>, recurrence_multiplier RecurrenceMultiplier: Int<1, 100>
    ) {
        daily_settings DailySettings: List<String>,
        monthly_settings MonthlySettings: List<RotationMonthlySetting>,
        shift_coverages ShiftCoverages: List<RotationShiftCoverage>,
        weekly_settings WeeklySettings: List<RotationWeeklySetting>,
    }
}
props! {
    RotationShiftCoverage (
        coverage_times CoverageTimes: List<RotationCoverageTime>, day_of_week DayOfWeek: RotationDayOfWeek
    ) {}
}
props! { RotationWeeklySetting (day_of_week DayOfWeek: RotationDayOfWeek, hand_off_time HandOffTime: String) {} }
choice! { RotationDayOfWeek { Mon "MON", Tue "TUE", Wed "WED", Thu "THU", Fri "FRI", Sat "SAT", Sun "SUN" } }
