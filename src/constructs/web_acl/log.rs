//! What a web ACL writes down of the requests that it sees.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::duration::Retention;
use super::super::shape::object;
use super::super::stage::log_group_arn;
use super::Scope;
use super::field::{empty, named};
use crate::handle::Target;
use crate::intrinsic::{Expr, select, split, stack_id, stack_name};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::short;

/// One line for each request that a web ACL sees, in a log group of its own or wherever an ARN says.
///
/// The headers `authorization`, `cookie` and `x-api-key` are left out of it.
///
/// ```
/// use formwork::prelude::*;
/// let log = waf::Log::new()
///     .retention(Retention::Days90)
///     .redact_query_string()
///     .keep_if_any([waf::LogWhen::Blocked, waf::LogWhen::Counted])
///     .otherwise_drop();
/// ```
///
/// [AWS: logging](https://docs.aws.amazon.com/waf/latest/developerguide/logging.html)
#[derive(Clone, Debug)]
pub struct Log {
    /// A log group of its own when there is none.
    to: Option<Val<String>>,
    retention: Retention,
    delete_with_stack: bool,
    redacted_headers: Vec<String>,
    redacted: Vec<Redacted>,
    filters: Vec<Filter>,
    otherwise_drop: bool,
}

/// A log as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WafLog")]
struct LogData {
    /// To a log group, Firehose stream or bucket, by its ARN; the name of each starts with `aws-waf-logs-`. A log group of its own when nothing is said.
    to: Option<Val<String>>,
    /// How long the log group of its own keeps it: `180d`, a plain number in days; 180d when nothing is said.
    #[serde(default = "half_a_year")]
    retention: Retention,
    /// The log group of its own is deleted with the stack; it stays when nothing is said.
    #[serde(default)]
    delete_with_stack: bool,
    /// Leaves these headers out as well as `authorization`, `cookie` and `x-api-key`.
    #[serde(default)]
    redact_headers: Vec<String>,
    /// Writes these headers, which are left out when nothing is said.
    #[serde(default)]
    show_headers: Vec<String>,
    /// Leaves the method out.
    #[serde(default)]
    redact_method: bool,
    /// Leaves the query string out.
    #[serde(default)]
    redact_query_string: bool,
    /// Leaves the path out.
    #[serde(default)]
    redact_path: bool,
    /// Which requests are written, and which are left out.
    #[serde(default)]
    filters: Vec<Filter>,
    /// Leaves requests out that no filter speaks of; they are written when nothing is said.
    #[serde(default)]
    otherwise_drop: bool,
}

impl From<LogData> for Log {
    fn from(data: LogData) -> Self {
        let mut log =
            Log { to: data.to, retention: data.retention, delete_with_stack: data.delete_with_stack, ..Log::new() };
        log = data.redact_headers.iter().fold(log, |log, name| log.redact_header(name));
        log = data.show_headers.iter().fold(log, |log, name| log.show_header(name));
        for (said, part) in [
            (data.redact_method, Redacted::Method),
            (data.redact_query_string, Redacted::QueryString),
            (data.redact_path, Redacted::Path),
        ] {
            if said {
                log = log.redact(part);
            }
        }
        Log { filters: data.filters, otherwise_drop: data.otherwise_drop, ..log }
    }
}
short!(Log, LogData, "`true`, or a map that says more", { "const": true }, |word| match word {
    "true" => Ok(Log::new()),
    _ => Err("write `true`, or leave `log` out".to_owned()),
});

fn half_a_year() -> Retention {
    Retention::Days180
}

/// The headers that carry what lets somebody in.
fn secrets() -> Vec<String> {
    ["authorization", "cookie", "x-api-key"].map(str::to_owned).into()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Redacted {
    Method,
    QueryString,
    Path,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "FilterData")]
#[schemars(with = "FilterData")]
struct Filter {
    keep: bool,
    all: bool,
    when: Vec<LogWhen>,
}

/// A filter of the log as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "WafLogFilter")]
enum FilterData {
    /// Writes requests that met one of these.
    KeepIfAny(Vec<LogWhen>),
    /// Writes requests that met all of these.
    KeepIfAll(Vec<LogWhen>),
    /// Leaves requests out that met one of these.
    DropIfAny(Vec<LogWhen>),
    /// Leaves requests out that met all of these.
    DropIfAll(Vec<LogWhen>),
}

impl TryFrom<FilterData> for Filter {
    type Error = &'static str;

    fn try_from(data: FilterData) -> Result<Self, &'static str> {
        let (keep, all, when) = match data {
            FilterData::KeepIfAny(when) => (true, false, when),
            FilterData::KeepIfAll(when) => (true, true, when),
            FilterData::DropIfAny(when) => (false, false, when),
            FilterData::DropIfAll(when) => (false, true, when),
        };
        if when.is_empty() { Err("a filter has at least one condition") } else { Ok(Filter { keep, all, when }) }
    }
}

/// What a request met, for filters of the log.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogWhen {
    /// A rule allowed it.
    Allowed,
    /// A rule blocked it.
    Blocked,
    /// A rule counted it.
    Counted,
    /// It had to solve a puzzle.
    Captcha,
    /// It had to prove itself.
    Challenged,
    /// A rule of a group counted it that was left out in the old way.
    ExcludedAsCount,
    /// It has this label, by its full name.
    Label(String),
}

impl LogWhen {
    fn value(&self) -> Value {
        let action = match self {
            LogWhen::Allowed => "ALLOW",
            LogWhen::Blocked => "BLOCK",
            LogWhen::Counted => "COUNT",
            LogWhen::Captcha => "CAPTCHA",
            LogWhen::Challenged => "CHALLENGE",
            LogWhen::ExcludedAsCount => "EXCLUDED_AS_COUNT",
            LogWhen::Label(name) => {
                return object([("LabelNameCondition", object([("LabelName", name.clone().into())]))]);
            }
        };
        object([("ActionCondition", object([("Action", action.into())]))])
    }
}

impl Default for Log {
    fn default() -> Self {
        Log::new()
    }
}

impl Log {
    /// Into a log group of its own, for 180 days.
    pub fn new() -> Self {
        Log {
            to: None,
            retention: half_a_year(),
            delete_with_stack: false,
            redacted_headers: secrets(),
            redacted: Vec::new(),
            filters: Vec::new(),
            otherwise_drop: false,
        }
    }

    /// To a log group, Firehose stream or bucket, by its ARN; the name of each starts with `aws-waf-logs-`.
    pub fn to(arn: impl IntoVal<String>) -> Self {
        Log { to: Some(arn.into_val()), ..Log::new() }
    }

    /// How long the log group of its own keeps it.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// The log group of its own is deleted with the stack; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }

    /// Leaves this header out as well.
    pub fn redact_header(mut self, name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if !self.redacted_headers.contains(&name) {
            self.redacted_headers.push(name);
        }
        self
    }

    /// Writes this header, which is left out when nothing is said.
    pub fn show_header(mut self, name: &str) -> Self {
        self.redacted_headers.retain(|redacted| !redacted.eq_ignore_ascii_case(name));
        self
    }

    /// Leaves the query string out.
    pub fn redact_query_string(self) -> Self {
        self.redact(Redacted::QueryString)
    }

    /// Leaves the path out.
    pub fn redact_path(self) -> Self {
        self.redact(Redacted::Path)
    }

    /// Leaves the method out.
    pub fn redact_method(self) -> Self {
        self.redact(Redacted::Method)
    }

    fn redact(mut self, part: Redacted) -> Self {
        if !self.redacted.contains(&part) {
            self.redacted.push(part);
        }
        self
    }

    fn filter<const N: usize>(mut self, keep: bool, all: bool, when: [LogWhen; N]) -> Self {
        const { assert!(N >= 1, "a filter has at least one condition") };
        self.filters.push(Filter { keep, all, when: when.into() });
        self
    }

    /// Writes requests that met one of these.
    pub fn keep_if_any<const N: usize>(self, when: [LogWhen; N]) -> Self {
        self.filter(true, false, when)
    }

    /// Writes requests that met all of these.
    pub fn keep_if_all<const N: usize>(self, when: [LogWhen; N]) -> Self {
        self.filter(true, true, when)
    }

    /// Leaves requests out that met one of these.
    pub fn drop_if_any<const N: usize>(self, when: [LogWhen; N]) -> Self {
        self.filter(false, false, when)
    }

    /// Leaves requests out that met all of these.
    pub fn drop_if_all<const N: usize>(self, when: [LogWhen; N]) -> Self {
        self.filter(false, true, when)
    }

    /// Leaves requests out that no filter speaks of; they are written when nothing is said.
    pub fn otherwise_drop(mut self) -> Self {
        self.otherwise_drop = true;
        self
    }

    fn check(&self, scope: &mut Scope) {
        if let Some(Val::Lit(arn)) = &self.to
            && !arn.rsplit([':', '/']).any(|part| part.starts_with("aws-waf-logs-"))
        {
            let message = format!("WAF does not write to `{arn}`");
            scope.error("waf-log", message, "the name of its log group, stream or bucket starts with `aws-waf-logs-`");
        }
        if self.otherwise_drop && self.filters.is_empty() {
            scope.error("waf-log", "the log drops everything", "say what it keeps: `.keep_if_any([..])`");
        }
        if self.filters.iter().any(|filter| filter.when.is_empty()) {
            scope.error("waf-log", "a filter of the log has no condition", "name at least one");
        }
    }

    /// Makes the log of the web ACL.
    pub(super) fn place(&self, acl: &Target, scope: &mut Scope) {
        self.check(scope);
        let destination = match &self.to {
            Some(arn) => arn.clone().into(),
            None => self.place_group(scope),
        };
        let mut body = Body::new("AWS::WAFv2::LoggingConfiguration");
        body.set("LogDestinationConfigs", vec![destination]);
        if !self.filters.is_empty() {
            let behavior = |keep: bool| if keep { "KEEP" } else { "DROP" };
            let filter = |filter: &Filter| {
                object([
                    ("Behavior", behavior(filter.keep).into()),
                    ("Conditions", filter.when.iter().map(LogWhen::value).collect::<Vec<_>>().into()),
                    ("Requirement", if filter.all { "MEETS_ALL" } else { "MEETS_ANY" }.into()),
                ])
            };
            let filters: Vec<Value> = self.filters.iter().map(filter).collect();
            let default = behavior(!self.otherwise_drop).into();
            body.set("LoggingFilter", object([("DefaultBehavior", default), ("Filters", filters.into())]));
        }
        let headers = self.redacted_headers.iter().map(|name| object([("SingleHeader", named(name))]));
        let parts = self.redacted.iter().map(|part| match part {
            Redacted::Method => empty("Method"),
            Redacted::QueryString => empty("QueryString"),
            Redacted::Path => empty("UriPath"),
        });
        let redacted: Vec<Value> = headers.chain(parts).collect();
        if !redacted.is_empty() {
            body.set("RedactedFields", redacted);
        }
        body.set("ResourceArn", Expr::GetAtt(acl.clone(), "Arn".into()));
        scope.child("Logging", body);
    }

    fn place_group(&self, scope: &mut Scope) -> Value {
        let mut group = Body::new("AWS::Logs::LogGroup");
        // WAF asks for the prefix; the piece of the stack's own id lets the stack be made anew beside a log that stayed
        let piece: Val<String> = select(0, split("-", select::<String>(2, split("/", stack_id()))));
        group.set("LogGroupName", sub!("aws-waf-logs-{}-{}-{}", stack_name(), scope.id.as_str(), piece));
        group.set("RetentionInDays", self.retention.days());
        group.stays_if(!self.delete_with_stack);
        log_group_arn(scope.child("Log", group))
    }
}
