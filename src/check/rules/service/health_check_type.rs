use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// An Auto Scaling group names the health check of EC2 beside others.
    ///
    /// EC2's is always made; `HealthCheckType` names what is made beside it.
    pub HEALTH_CHECK_TYPE = "health-check-type", "V016", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for group in context.of_kind("AWS::AutoScaling::AutoScalingGroup") {
        let Some(value) = group.property("HealthCheckType") else { continue };
        for branch in branches(value, &group.property_path(&["HealthCheckType"])) {
            let kinds: Vec<&str> = branch.value.as_str().unwrap_or_default().split(',').map(str::trim).collect();
            if kinds.len() > 1 && kinds.contains(&"EC2") {
                report
                    .report(
                        &HEALTH_CHECK_TYPE,
                        &branch.path,
                        "the check of EC2 is always made, and not named beside others",
                    )
                    .help("leave `EC2` out");
            }
        }
    }
}
