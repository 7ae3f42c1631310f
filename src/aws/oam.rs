//! Generated from spec/oam.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Oam::Link](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html)
    Link LinkAttrs "AWS::Oam::Link" (
        resource_types ResourceTypes: List<LinkResourceType>, sink_identifier SinkIdentifier: Arn<r::OamSink>
    ) {
        label_template LabelTemplate: String,
        link_configuration LinkConfiguration: LinkConfiguration,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::OamLink>, label "Label": String, }
}
props! {
    LinkConfiguration () {
        log_group_configuration LogGroupConfiguration: LinkFilter,
        metric_configuration MetricConfiguration: LinkFilter,
    }
}
props! { LinkFilter (filter Filter: String) {} }
choice! {
    LinkResourceType {
        AwsCloudWatchMetric "AWS::CloudWatch::Metric", AwsLogsLogGroup "AWS::Logs::LogGroup",
        AwsXrayTrace "AWS::XRay::Trace", AwsApplicationInsightsApplication "AWS::ApplicationInsights::Application",
        AwsInternetMonitorMonitor "AWS::InternetMonitor::Monitor",
        AwsApplicationSignalsService "AWS::ApplicationSignals::Service",
        AwsApplicationSignalsServiceLevelObjective "AWS::ApplicationSignals::ServiceLevelObjective"
    }
}

resource! {
    /// [AWS::Oam::Sink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html)
    Sink SinkAttrs "AWS::Oam::Sink" (name Name: String) { policy Policy: Json, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::OamSink>,
    }
}
