use crate::check::layers::*;

rule! {
    /// A quota's offset is none that its period has.
    ///
    /// The service takes 0 for `DAY`, 0 to 6 for `WEEK` and 0 to 27 for `MONTH`. Leave `Offset` out.
    ///
    /// Check A-19 of the throttle layers.
    pub QUOTA_OFFSET = "quota-offset", "A-19", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        let Some(period) = plan.quota.period.exact() else { continue };
        let highest = match period.as_str() {
            "DAY" => 0.0,
            "WEEK" => 6.0,
            "MONTH" => 27.0,
            _ => continue,
        };
        if let Some(offset) = least(&plan.quota.offset).filter(|offset| *offset > highest) {
            let message = format!(
                "plan `{}` has `Offset` {} for a `{period}`, which takes at most {}",
                plan.shown(),
                number(offset),
                number(highest)
            );
            report.at_source(&QUOTA_OFFSET, &plan.quota.offset.from, message).help("leave `Offset` out");
        }
    }
}
