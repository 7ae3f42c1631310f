//! What the throttle model takes for granted about traffic and accounts, each with its default and who said otherwise.

use std::collections::BTreeMap;

use crate::finding::nearest;
use crate::node::Node;
use crate::template::Template;

/// Who said so; a later one overrides an earlier one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Nobody: the default.
    #[default]
    Default,
    /// The template, in `Metadata.formwork.assume`.
    Stack,
    /// The project's settings.
    Settings,
    /// The command line.
    Flag,
}

impl Origin {
    /// `default`, `stack`, `settings`, `flag`.
    pub const fn name(self) -> &'static str {
        match self {
            Origin::Default => "default",
            Origin::Stack => "stack",
            Origin::Settings => "settings",
            Origin::Flag => "flag",
        }
    }
}

/// A value and who said so.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumed<T> {
    /// The value.
    pub value: T,
    /// Who said so.
    pub origin: Origin,
}

impl<T> Assumed<T> {
    const fn default(value: T) -> Self {
        Assumed { value, origin: Origin::Default }
    }

    /// Whether somebody said so.
    pub fn is_declared(&self) -> bool {
        self.origin != Origin::Default
    }

    fn set(&mut self, value: T, origin: Origin) {
        if origin >= self.origin {
            *self = Assumed { value, origin };
        }
    }
}

/// What no template says about traffic and the account.
///
/// A template declares them in its metadata, and a stack there:
///
/// ```
/// use formwork::prelude::*;
/// use formwork::throttle::{Assume, Input, Model};
///
/// let mut stack = Stack::new("movies");
/// stack.metadata("formwork", json!({"assume": {"mean_ms": {"Writer": 80}}}));
/// let template = &stack.synth().unwrap().template;
/// let model = Model::of(&[Input { stack: "movies", template }], &Assume::default());
/// assert_eq!(model.assume.mean_of("Writer").value, 80.0);
/// assert_eq!(model.assume.mean_of("Reader").value, 200.0);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Assume {
    /// Mean duration of a call, milliseconds, everything behind the gateway included: 200.
    pub mean_ms: Assumed<f64>,
    /// Mean duration of single functions by logical id, milliseconds.
    pub mean_ms_of: BTreeMap<String, Assumed<f64>>,
    /// 99th percentile of the duration, milliseconds: 1,000.
    pub p99_ms: Assumed<f64>,
    /// What a cold start adds, milliseconds: 1,000.
    pub cold_ms: Assumed<f64>,
    /// Bytes of a request's body: 4,096.
    pub payload_bytes: Assumed<f64>,
    /// Bytes of a table's item: 1,024.
    pub item_bytes: Assumed<f64>,
    /// Clients with a key of their own behind one address: 1.
    pub clients_per_ip: Assumed<f64>,
    /// Countries of the clients that the API is for, by their codes; none when nobody says so.
    pub client_countries: Assumed<Vec<String>>,
    /// Requests a second that the account may take in the region; what AWS gives the region unless declared.
    pub account_rate: Option<Assumed<f64>>,
    /// Requests at once that the account may take in the region; what AWS gives the region unless declared.
    pub account_burst: Option<Assumed<f64>>,
    /// Executions at once that the account may have in the region: 1,000, which new accounts may not have.
    pub account_concurrency: Assumed<f64>,
    /// Seconds between the looks that WAF takes at a rate: 10.
    pub waf_check_s: Assumed<f64>,
    /// Seconds until WAF acts on what it saw: 30; AWS names 30 to 50 as usual.
    pub waf_lag_s: Assumed<f64>,
    /// What a client is answered when Lambda refuses a call behind an API: 500.
    pub lambda_reject_status: Assumed<f64>,
    /// Seconds that a deployment or canary is watched before it is judged: 300.
    pub bake_s: Assumed<f64>,
    /// Milliseconds that an SDK waits for an answer of one attempt: 60,000.
    pub sdk_timeout_ms: Assumed<f64>,
    /// Attempts that an SDK makes, the first included: 3.
    pub sdk_attempts: Assumed<f64>,
    /// Whether the account has a role for the logs of API Gateway from elsewhere, 1 or 0: 0.
    pub account_log_role: Assumed<f64>,
    /// The region: `us-east-1`. Conditions ask for it only when it is declared.
    pub region: Assumed<String>,
    /// Values of parameters, `Name` or `stack.Name`; for those that are read from the parameter store, what stands there.
    pub parameters: BTreeMap<String, String>,
}

impl Default for Assume {
    fn default() -> Self {
        Assume {
            mean_ms: Assumed::default(200.0),
            mean_ms_of: BTreeMap::new(),
            p99_ms: Assumed::default(1_000.0),
            cold_ms: Assumed::default(1_000.0),
            payload_bytes: Assumed::default(4_096.0),
            item_bytes: Assumed::default(1_024.0),
            clients_per_ip: Assumed::default(1.0),
            client_countries: Assumed::default(Vec::new()),
            account_rate: None,
            account_burst: None,
            account_concurrency: Assumed::default(1_000.0),
            waf_check_s: Assumed::default(10.0),
            waf_lag_s: Assumed::default(30.0),
            lambda_reject_status: Assumed::default(500.0),
            bake_s: Assumed::default(300.0),
            sdk_timeout_ms: Assumed::default(60_000.0),
            sdk_attempts: Assumed::default(3.0),
            account_log_role: Assumed::default(0.0),
            region: Assumed::default("us-east-1".to_owned()),
            parameters: BTreeMap::new(),
        }
    }
}

/// The names of the numbers, as metadata, settings and [`Assume::set`] spell them.
pub const NAMES: [&str; 18] = [
    "mean_ms",
    "p99_ms",
    "cold_ms",
    "payload_bytes",
    "item_bytes",
    "clients_per_ip",
    "client_countries",
    "account_rate",
    "account_burst",
    "account_concurrency",
    "waf_check_s",
    "waf_lag_s",
    "lambda_reject_status",
    "bake_s",
    "sdk_timeout_ms",
    "sdk_attempts",
    "account_log_role",
    "region",
];

impl Assume {
    /// Sets one by its name, `mean_ms` or `mean-ms`; `mean_ms.Writer` is that of one function. What was said by somebody of more weight stays.
    pub fn set(&mut self, name: &str, value: &str, origin: Origin) -> Result<(), String> {
        let name = name.replace('-', "_");
        if name == "region" {
            if value.is_empty() || !value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
                return Err(format!("`region` is `{value}`, which is no region; one is `eu-west-1`"));
            }
            self.region.set(value.to_owned(), origin);
            return Ok(());
        }
        if name == "client_countries" {
            let codes: Vec<String> =
                value.split([',', ' ']).filter(|code| !code.is_empty()).map(str::to_uppercase).collect();
            if let Some(wrong) =
                codes.iter().find(|code| code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()))
            {
                return Err(format!("`client_countries` has `{wrong}`, which is no code of a country; one is `DE`"));
            }
            self.client_countries.set(codes, origin);
            return Ok(());
        }
        let function = name.strip_prefix("mean_ms.").map(str::to_owned);
        if function.is_none() && !NAMES.contains(&name.as_str()) {
            return Err(match nearest(&name, NAMES) {
                Some(near) => format!("nothing called `{name}` can be assumed; did you mean `{near}`?"),
                None => format!("nothing called `{name}` can be assumed; there are {}", NAMES.join(", ")),
            });
        }
        let value = match value.trim() {
            "true" if name == "account_log_role" => "1",
            "false" if name == "account_log_role" => "0",
            other => other,
        };
        let number = value.parse::<f64>().ok().filter(|n| n.is_finite());
        let least = match name.as_str() {
            "waf_lag_s"
            | "cold_ms"
            | "payload_bytes"
            | "account_rate"
            | "account_burst"
            | "account_concurrency"
            | "account_log_role" => 0.0,
            "lambda_reject_status" => 100.0,
            _ => f64::MIN_POSITIVE,
        };
        let Some(number) = number.filter(|n| *n >= least && *n <= 1e12) else {
            return Err(format!(
                "`{name}` is `{value}`, which is no number above {}",
                if least > 1.0 { "99" } else { "0" }
            ));
        };
        match name.as_str() {
            "mean_ms" => self.mean_ms.set(number, origin),
            "p99_ms" => self.p99_ms.set(number, origin),
            "cold_ms" => self.cold_ms.set(number, origin),
            "payload_bytes" => self.payload_bytes.set(number, origin),
            "item_bytes" => self.item_bytes.set(number, origin),
            "clients_per_ip" => self.clients_per_ip.set(number, origin),
            "account_rate" => self.account_rate.get_or_insert(Assumed { value: number, origin }).set(number, origin),
            "account_burst" => self.account_burst.get_or_insert(Assumed { value: number, origin }).set(number, origin),
            "account_concurrency" => self.account_concurrency.set(number, origin),
            "waf_check_s" => self.waf_check_s.set(number, origin),
            "waf_lag_s" => self.waf_lag_s.set(number, origin),
            "lambda_reject_status" => self.lambda_reject_status.set(number, origin),
            "bake_s" => self.bake_s.set(number, origin),
            "sdk_timeout_ms" => self.sdk_timeout_ms.set(number, origin),
            "sdk_attempts" => self.sdk_attempts.set(number, origin),
            "account_log_role" => self.account_log_role.set(number, origin),
            _ => {
                if let Some(function) = function {
                    let said = Assumed { value: number, origin };
                    self.mean_ms_of.entry(function).or_insert_with(|| said.clone()).set(number, origin);
                }
            }
        }
        Ok(())
    }

    /// The value given for a parameter.
    pub fn parameter(&self, stack: &str, name: &str) -> Option<&str> {
        if self.parameters.is_empty() {
            return None;
        }
        self.parameters.get(&format!("{stack}.{name}")).or_else(|| self.parameters.get(name)).map(String::as_str)
    }

    /// The mean duration of a function's calls.
    pub fn mean_of(&self, function: &str) -> &Assumed<f64> {
        match self.mean_ms_of.get(function) {
            // the word of more weight, else the one about this function
            Some(own) if own.origin >= self.mean_ms.origin => own,
            _ => &self.mean_ms,
        }
    }

    /// Takes what a template declares in its metadata; says what of it makes no sense.
    pub(super) fn read(&mut self, template: &Template) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut take = |name: &str, value: &Node| {
            let text = match value {
                Node::String(text) => text.to_string(),
                Node::Number(number) => number.to_string(),
                Node::Bool(flag) => flag.to_string(),
                Node::List(items) if name == "client_countries" => {
                    items.iter().map(|item| item.as_str().unwrap_or("?")).collect::<Vec<_>>().join(",")
                }
                _ => "something else than a number".to_owned(),
            };
            wrong.extend(self.set(name, &text, Origin::Stack).err());
        };
        let declared = template.root().get("Metadata").and_then(|all| all.get("formwork")?.get("assume")?.as_object());
        for (name, value) in declared.into_iter().flat_map(|all| all.iter()) {
            match value {
                Node::Object(each) => {
                    each.iter().for_each(|(function, value)| take(&format!("{name}.{function}"), value));
                }
                _ => take(name, value),
            }
        }
        wrong
    }
}
