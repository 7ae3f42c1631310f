use crate::check::layers::*;
use crate::throttle::Source;

rule! {
    /// A layer turns requests away, and no alarm notices.
    ///
    /// Looked for: WAF `BlockedRequests` of the web ACL in front of a stage; a metric filter on the access log for the gateway's 429; Lambda `Throttles` of a function with a
    /// reservation behind a stage. A warning where the template has alarms at all, else information: somebody watches, but not this. Information too where a stage's log goes to a stream, whose
    /// readers may count.
    ///
    /// Check D-09 of the throttle layers.
    pub THROTTLE_LAYER_UNOBSERVED = "throttle-layer-unobserved", "D-09", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let mut missing: Vec<(&Source, String, &str, bool)> = Vec::new();
    for acl in &model.acls {
        let limits = acl.rules.iter().any(|rule| rule.blocks() && rule.rate().is_some());
        if limits && acl.associations.iter().any(|one| one.stage.is_some()) && acl.alarms.is_empty() {
            missing.push((
                &acl.source,
                format!("web ACL `{}` blocks (403)", acl.shown()),
                "an alarm on `BlockedRequests` of its metric name",
                false,
            ));
        }
    }
    for stage in &model.stages {
        let limits = stage.settings.iter().any(|setting| setting.throttle.is_given()) || !stage.plans.is_empty();
        if limits && stage.alarms.is_empty() {
            missing.push((
                &stage.source,
                format!("stage `{}` and its plans throttle (429)", stage.shown()),
                "a metric filter on the access log, `{ $.status = 429 }`, and an alarm on it",
                stage.access_log.values.iter().any(|arn| arn.contains("deliverystream")),
            ));
        }
    }
    for (at, function) in model.functions.iter().enumerate() {
        if function.reserved.is_given() && !model.demand(at).routes.is_empty() && function.alarms.is_empty() {
            missing.push((
                &function.source,
                format!("Lambda refuses calls of `{}` (500)", function.source.resource),
                "an alarm on `Throttles` of the function",
                false,
            ));
        }
    }
    for (from, what, help, stream) in missing {
        let note =
            report.at_source(&THROTTLE_LAYER_UNOBSERVED, from, format!("no alarm notices when {what}")).help(help);
        if model.alarms.is_empty() || stream {
            note.at_most(Severity::Info);
        }
    }
}
