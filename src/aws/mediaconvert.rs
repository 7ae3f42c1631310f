//! Generated from spec/mediaconvert.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaConvert::CertificateAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html)
    CertificateAssociation NoAttrs "AWS::MediaConvert::CertificateAssociation" (arn Arn: String) {} {}
}

resource! {
    /// [AWS::MediaConvert::JobTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html)
    JobTemplate JobTemplateAttrs "AWS::MediaConvert::JobTemplate" (settings_json SettingsJson: Json) {
        acceleration_settings AccelerationSettings: JobTemplateAccelerationSettings,
        category Category: String,
        description Description: String,
        hop_destinations HopDestinations: List<JobTemplateHopDestination>,
        name Name: String,
        priority Priority: Int<-50, 50>,
        queue Queue: String,
        status_update_interval StatusUpdateInterval: JobTemplateStatusUpdateInterval,
        tags Tags: Json,
    } { arn "Arn": Arn<r::MediaConvertJobTemplate>, name "Name": String, }
}
props! { JobTemplateAccelerationSettings (mode Mode: JobTemplateAccelerationSettingsMode) {} }
props! {
    JobTemplateHopDestination () {
        priority Priority: Int<-50, 50>,
        queue Queue: String,
        wait_minutes WaitMinutes: Int<1, 4320>,
    }
}
choice! { JobTemplateAccelerationSettingsMode { Disabled "DISABLED", Enabled "ENABLED", Preferred "PREFERRED" } }
choice! {
    JobTemplateStatusUpdateInterval {
        Seconds10 "SECONDS_10", Seconds12 "SECONDS_12", Seconds120 "SECONDS_120", Seconds15 "SECONDS_15",
        Seconds180 "SECONDS_180", Seconds20 "SECONDS_20", Seconds240 "SECONDS_240", Seconds30 "SECONDS_30",
        Seconds300 "SECONDS_300", Seconds360 "SECONDS_360", Seconds420 "SECONDS_420", Seconds480 "SECONDS_480",
        Seconds540 "SECONDS_540", Seconds60 "SECONDS_60", Seconds600 "SECONDS_600"
    }
}

resource! {
    /// [AWS::MediaConvert::Preset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html)
    Preset PresetAttrs "AWS::MediaConvert::Preset" (settings_json SettingsJson: Json) {
        category Category: String,
        description Description: String,
        name Name: String,
        tags Tags: Json,
    } { arn "Arn": Arn<r::MediaConvertPreset>, name "Name": String, }
}

resource! {
    /// [AWS::MediaConvert::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html)
    Queue QueueAttrs "AWS::MediaConvert::Queue" () {
        concurrent_jobs ConcurrentJobs: i64,
        description Description: String,
        maximum_concurrent_feeds MaximumConcurrentFeeds: Int<0, MAX>,
        name Name: String,
        pricing_plan PricingPlan: QueuePricingPlan,
        status Status: QueueStatus,
        tags Tags: Json,
    } { arn "Arn": Arn<r::MediaConvertQueue>, name "Name": String, }
}
choice! { QueuePricingPlan { OnDemand "ON_DEMAND", Reserved "RESERVED" } }
choice! { QueueStatus { Active "ACTIVE", Paused "PAUSED" } }
