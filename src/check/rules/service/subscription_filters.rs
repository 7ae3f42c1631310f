use std::collections::HashMap;

use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A log group has more subscription filters than CloudWatch Logs takes.
    ///
    /// At most 2 filters can be attached to a log group, as far as the documents go; CloudWatch raised it to 5 in some accounts. More than 5 fail everywhere.
    pub SUBSCRIPTION_FILTERS = "subscription-filters", "V015", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html";
}

/// Most filters of a group.
const MAX: usize = 5;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for filter in context.of_kind("AWS::Logs::SubscriptionFilter") {
        let Some(group) = filter.property("LogGroupName") else { continue };
        let Ok(key) = serde_json::to_string(group) else { continue };
        let count = counts.entry(key).or_default();
        *count += 1;
        if *count == MAX + 1 {
            report
                .report(
                    &SUBSCRIPTION_FILTERS,
                    &filter.property_path(&["LogGroupName"]),
                    format!("this is filter {} of the log group, {MAX} at most", *count),
                )
                .help("send the events to a stream or topic, and let several read there");
        }
    }
}
