use crate::check::layers::*;

rule! {
    /// A log group keeps its logs for ever.
    ///
    /// Without `RetentionInDays` nothing is ever deleted, and the bill grows with every call.
    ///
    /// Check D-14 of the throttle layers.
    pub LOG_RETENTION = "log-retention", "D-14", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in
        context.of_kind("AWS::Logs::LogGroup").filter(|resource| resource.property("RetentionInDays").is_none())
    {
        let message = format!("log group `{}` keeps its logs for ever", resource.id);
        report.report(&LOG_RETENTION, &resource.path(&[]), message).help("set `RetentionInDays`");
    }
}
