//! Spans of time that a service offers as a fixed choice.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::node::Node;
use crate::written::{days, minutes};

/// How long a log group keeps its events.
///
/// [AWS: RetentionInDays](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Reads a choice of spans from a time or a plain number.
macro_rules! spans {
    ($($name:ident in $unit:ident $letter:literal $what:literal: $($variant:ident $number:literal)+;)+) => {
        $(impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match $unit(&Node::deserialize(deserializer)?).map_err(D::Error::custom)? {
                    $($number => Ok($name::$variant),)+
                    other => {
                        let near = [$($number),+].into_iter().min_by_key(|known: &i64| known.abs_diff(other)).unwrap_or_default();
                        let all: &[&str] = &[$(concat!("`", stringify!($number), $letter, "`")),+];
                        let all = all.join(", ");
                        let (unit, what) = ($letter, $what);
                        Err(D::Error::custom(format!(
                            "`{other}{unit}` is none of {what}: {all}; the nearest is `{near}{unit}`"
                        )))
                    }
                }
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "anyOf": [
                        { "enum": [$(concat!(stringify!($number), $letter)),+] },
                        { "enum": [$($number),+] },
                        { "type": "string", "pattern": "^([0-9]+[smhdw])+$" },
                    ],
                })
            }
        })+
    };
}
spans! {
    Retention in days "d" "the spans that CloudWatch keeps logs for": Days1 1 Days3 3 Days5 5 Days7 7 Days14 14 Days30 30 Days60 60 Days90 90 Days120 120 Days150 150 Days180 180 Days365 365 Days400 400 Days545 545 Days731 731 Days1096 1096 Days1827 1827 Days2192 2192 Days2557 2557 Days2922 2922 Days3288 3288 Days3653 3653;
    Window in minutes "m" "the spans that WAF counts over": Minutes1 1 Minutes2 2 Minutes5 5 Minutes10 10;
}
