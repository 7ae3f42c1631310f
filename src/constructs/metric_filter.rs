//! Metrics that the service does not publish, counted from the access log of a stage.
//!
//! API Gateway publishes no metric for throttled requests. Each of these is made once a stage, when the first alarm asks for it.

use super::access_log::Field;
use super::{Facts, Placed};
use crate::handle::{StackKey, Target};
use crate::intrinsic::{Expr, stack_name};
use crate::literal::LogicalId;
use crate::resource::Body;
use crate::value::Value;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FilterKind {
    /// Requests that a token bucket refused, 429.
    Throttled,
    /// Requests past their plan's quota, 429.
    QuotaExceeded,
    /// Requests that the web ACL blocked, 403.
    WafBlocked,
    /// Calls that Lambda rejected for want of concurrency; the client saw 500.
    LambdaRejected,
}

impl FilterKind {
    /// The word in ids and metric names.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            FilterKind::Throttled => "ThrottledRequests",
            FilterKind::QuotaExceeded => "QuotaExceededRequests",
            FilterKind::WafBlocked => "WafBlockedRequests",
            FilterKind::LambdaRejected => "LambdaRejectedRequests",
        }
    }

    /// The fields that the access log needs for it.
    pub(crate) const fn fields(self) -> &'static [Field] {
        match self {
            FilterKind::Throttled | FilterKind::QuotaExceeded => &[Field::Status, Field::ErrorType],
            FilterKind::WafBlocked => &[Field::WafResponse],
            FilterKind::LambdaRejected => &[Field::IntegrationStatus],
        }
    }

    fn pattern(self) -> String {
        let name = |field: Field| field.describe().0;
        match self {
            FilterKind::Throttled => {
                format!("{{ $.{} = 429 && $.{} = \"THROTTLED\" }}", name(Field::Status), name(Field::ErrorType))
            }
            FilterKind::QuotaExceeded => {
                format!("{{ $.{} = 429 && $.{} = \"QUOTA_EXCEEDED\" }}", name(Field::Status), name(Field::ErrorType))
            }
            FilterKind::WafBlocked => format!("{{ $.{} = \"WAF_BLOCK\" }}", name(Field::WafResponse)),
            FilterKind::LambdaRejected => format!("{{ $.{} = \"429\" }}", name(Field::IntegrationStatus)),
        }
    }
}

/// The namespace of a stack's own metrics: its name, so that two copies of a stack in one account are kept apart.
pub(crate) fn namespace() -> Value {
    stack_name().into()
}

/// The name of the metric, unique in the stack.
pub(crate) fn metric_name(stage: &str, kind: FilterKind) -> String {
    format!("{stage}{}", kind.word())
}

/// Makes the filters that alarms asked for.
pub(crate) fn place_metric_filters(stack: &StackKey, facts: &Facts, placed: &mut Vec<Placed>) {
    for ((stage, kind), at) in &facts.filters {
        let log = facts.stages.get(stage).and_then(|stage| stage.access_log.as_ref());
        if !log.is_some_and(|log| kind.fields().iter().all(|field| log.has(*field))) {
            // the alarm that asked for it has reported that
            continue;
        }
        let name = metric_name(stage, *kind);
        let Ok(id) = LogicalId::try_from(name.clone()) else { continue };
        let log = Target { stack: stack.clone(), id: format!("{stage}AccessLog").into(), at: None, kind: None };
        let mut body = Body::new("AWS::Logs::MetricFilter");
        body.set("LogGroupName", Expr::Ref(log));
        body.set("FilterPattern", kind.pattern());
        let transformation = vec![
            // without it the metric has gaps, and an alarm's data goes missing, whenever nothing is refused
            ("DefaultValue".into(), 0.into()),
            ("MetricName".into(), name.into()),
            ("MetricNamespace".into(), namespace()),
            ("MetricValue".into(), "1".into()),
            ("Unit".into(), "Count".into()),
        ];
        body.set("MetricTransformations", vec![Value::Object(transformation)]);
        placed.push(Placed { id, at: at.clone(), body });
    }
}
