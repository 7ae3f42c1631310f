use crate::check::layers::*;

rule! {
    /// An alarm looks at a table's metric that exists only for each operation.
    ///
    /// `ThrottledRequests`, `SuccessfulRequestLatency` and `SystemErrors` have the dimensions `TableName` and `Operation`. For the table as a whole there are `ReadThrottleEvents` and
    /// `WriteThrottleEvents`.
    ///
    /// Check D-03 of the throttle layers.
    pub DYNAMODB_OP = "dynamodb-op", "D-03", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };

            let needs = ["ThrottledRequests", "SuccessfulRequestLatency", "SystemErrors"].contains(&name.as_str());
            let has = |wanted: &str| metric.dimensions.iter().any(|one| one.name == wanted || one.name.is_empty());
            if space == "AWS/DynamoDB" && needs && has("TableName") && !has("Operation") {
                let message = format!(
                    "`{name}` exists only for each operation of a table: alarm `{}` never fires",
                    alarm.source.resource
                );
                report
                    .at_source(&DYNAMODB_OP, &metric.name.from, message)
                    .help("add the dimension `Operation`, or look at `ReadThrottleEvents` and `WriteThrottleEvents`");
            }
        }
    }
}
