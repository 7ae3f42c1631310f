//! Spans of time that a service offers as a fixed choice.

use schemars::JsonSchema;
use serde::Deserialize;

/// How long a log group keeps its events.
///
/// [AWS: RetentionInDays](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Retention {
    Days1,
    Days3,
    Days5,
    Days7,
    Days14,
    Days30,
    Days60,
    Days90,
    Days120,
    Days150,
    Days180,
    Days365,
    Days400,
    Days545,
    Days731,
    Days1096,
    Days1827,
    Days2192,
    Days2557,
    Days2922,
    Days3288,
    Days3653,
}

impl Retention {
    /// In days.
    pub const fn days(self) -> i64 {
        match self {
            Retention::Days1 => 1,
            Retention::Days3 => 3,
            Retention::Days5 => 5,
            Retention::Days7 => 7,
            Retention::Days14 => 14,
            Retention::Days30 => 30,
            Retention::Days60 => 60,
            Retention::Days90 => 90,
            Retention::Days120 => 120,
            Retention::Days150 => 150,
            Retention::Days180 => 180,
            Retention::Days365 => 365,
            Retention::Days400 => 400,
            Retention::Days545 => 545,
            Retention::Days731 => 731,
            Retention::Days1096 => 1096,
            Retention::Days1827 => 1827,
            Retention::Days2192 => 2192,
            Retention::Days2557 => 2557,
            Retention::Days2922 => 2922,
            Retention::Days3288 => 3288,
            Retention::Days3653 => 3653,
        }
    }
}

/// The span over which WAF counts the requests of a rate rule.
///
/// [AWS: rate-based rules](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// 60 seconds.
    Minutes1,
    /// 120 seconds.
    Minutes2,
    /// 300 seconds, what WAF takes when nothing is said.
    Minutes5,
    /// 600 seconds.
    Minutes10,
}

impl Window {
    /// In seconds.
    pub const fn seconds(self) -> i64 {
        match self {
            Window::Minutes1 => 60,
            Window::Minutes2 => 120,
            Window::Minutes5 => 300,
            Window::Minutes10 => 600,
        }
    }
}
