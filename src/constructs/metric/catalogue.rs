//! Which metrics the services publish. The methods of handles name only these; data may name anything, so it is checked against them.

use super::{Scope, Source};
use crate::finding::nearest;
use crate::metrics::{API, FUNCTION, OPERATION, QUEUE, TABLE, WEB_ACL};

/// Reports a metric that the service does not publish.
pub(super) fn check(source: &Source, scope: &mut Scope) {
    let (what, metric, known) = match source {
        Source::Api { metric, .. } | Source::Stage { metric, .. } | Source::Route { metric, .. } => {
            ("API Gateway", metric, API)
        }
        Source::Function { metric, .. } | Source::Alias { metric, .. } => ("Lambda", metric, FUNCTION),
        Source::WebAcl { metric, .. } => ("WAF", metric, WEB_ACL),
        Source::Table { metric, operation: None, .. } | Source::Index { metric, .. } => ("DynamoDB", metric, TABLE),
        Source::Table { metric, .. } => ("DynamoDB", metric, OPERATION),
        Source::Queue { metric, .. } => ("SQS", metric, QUEUE),
        Source::StageLog { .. }
        | Source::Account { .. }
        | Source::Usage { .. }
        | Source::Custom { .. }
        | Source::Math { .. }
        | Source::ByName(_)
        | Source::Unknown => return,
    };
    if known.contains(&metric.as_str()) {
        return;
    }
    let help = match (what, metric.as_str()) {
        ("API Gateway", _) if metric.contains("hrottl") => {
            "API Gateway counts no throttled requests; `stage_log: {metric: throttled}` counts them in the access log"
                .to_owned()
        }
        ("DynamoDB", name) if OPERATION.contains(&name) => "it is published for each operation: name one".to_owned(),
        _ => match nearest(metric, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", known.join(", ")),
        },
    };
    scope.error("unknown-metric", format!("{what} publishes no metric `{metric}` here"), help);
}
