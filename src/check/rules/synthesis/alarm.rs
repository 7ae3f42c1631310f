//! Alarms, metrics, dashboards.

use crate::rule::rule;

rule! {
    /// An alarm has more than 5 actions.
    ///
    /// Let one topic tell several.
    pub ALARM_ACTIONS = "alarm-actions", "Y138", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";

    /// An alarm on a band of expected values has a threshold that is no number.
    ///
    /// It says how many standard deviations wide the band is.
    pub ALARM_BAND = "alarm-band", "Y139", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Anomaly_Detection_Alarm.html";

    /// An alarm asks for more datapoints than periods.
    ///
    /// At most as many.
    pub ALARM_DATAPOINTS = "alarm-datapoints", "Y140", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";

    /// An alarm has a period that CloudWatch does not take.
    ///
    /// 10, 20, 30 seconds or whole minutes, and at most a day or a week in all.
    pub ALARM_PERIOD = "alarm-period", "Y141", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";

    /// A composite alarm has more children than CloudWatch takes.
    ///
    /// 100.
    pub COMPOSITE_CHILDREN = "composite-children", "Y142", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html";

    /// A row of a dashboard is wider than the dashboard.
    ///
    /// 24 columns.
    pub DASHBOARD_ROW = "dashboard-row", "Y143", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html";

    /// A metric counted from a log has a name that is none.
    ///
    /// A small letter first, then letters, digits and `_`.
    pub METRIC_NAME = "metric-name", "Y144", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html";

    /// A metric is asked of what cannot give it.
    ///
    /// The construct is not in this stack, or does not write what the metric is counted from.
    pub METRIC_SOURCE = "metric-source", "Y145", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html";

    /// A service publishes no such metric.
    ///
    /// API Gateway, for one, publishes no count of throttled requests: it is counted in the access log.
    pub UNKNOWN_METRIC = "unknown-metric", "Y146", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &ALARM_ACTIONS,
    &ALARM_BAND,
    &ALARM_DATAPOINTS,
    &ALARM_PERIOD,
    &COMPOSITE_CHILDREN,
    &DASHBOARD_ROW,
    &METRIC_NAME,
    &METRIC_SOURCE,
    &UNKNOWN_METRIC,
];
