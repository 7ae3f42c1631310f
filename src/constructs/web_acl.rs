//! Web ACLs: what WAF lets through to a stage.

use schemars::JsonSchema;
use serde::Deserialize;

use super::country::Country;
use super::duration::Window;
use super::{Construct, Facts, Scope, construct};
use crate::aws::{apigateway, wafv2};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, stack_name};
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};

use super::rest_api::stage_arn;

/// A regional web ACL in front of stages. What no rule blocks passes.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let firewall = stack.add(
///     id!("Firewall"),
///     WebAcl::protecting(&prod)
///         .rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5))
///         .rule(waf::Rule::block_countries(&[Country::KP, Country::IR]))
///         .rule(waf::Rule::managed(Managed::CommonRuleSet)),
/// );
/// stack.add(id!("Blocked"), Alarm::on(firewall.blocked_by("RatePerIp")).above(100));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::WAFv2::WebACL` under its own id; for each stage `<Id>On<Stage>` (`AWS::WAFv2::WebACLAssociation`), for each ARN
/// `<Id>Association<n>`.
/// [AWS: web ACLs](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebAcl {
    #[serde(default)]
    stages: Vec<Named<apigateway::Stage>>,
    #[serde(default)]
    arns: Vec<Val<String>>,
    description: Option<Val<String>>,
    #[serde(default)]
    rules: Vec<Rule>,
}

/// A rule of a web ACL. Made by its functions; rules are tried in the order of their priority, or in which they stand.
///
/// Only what the service takes compiles: a managed group has no action of its own, and a rate rule cannot allow.
///
/// ```compile_fail
/// use formwork::prelude::*;
/// waf::Rule::managed(Managed::CommonRuleSet).block(); // a managed group's rules have their own actions
/// ```
///
/// ```compile_fail
/// use formwork::prelude::*;
/// waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).allow(); // a rate rule cannot allow
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    name: String,
    priority: Option<i64>,
    matches: Match,
    action: Action,
}

/// A rule that counts requests.
#[derive(Clone, Debug)]
pub struct RateRule(Rule);

/// A rule that looks at one request.
#[derive(Clone, Debug)]
pub struct MatchRule(Rule);

/// A rule group that AWS maintains.
#[derive(Clone, Debug)]
pub struct ManagedRule(Rule);

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Match {
    RatePerIp { limit: Val<Int<10, 2_000_000_000>>, window: Window },
    Countries(Vec<Country>),
    OutsideCountries(Vec<Country>),
    Managed { group: Managed, version: Option<String>, count: Vec<String> },
}

/// What becomes of a request that a rule matches.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// It passes, and no later rule is asked.
    Allow,
    /// It is answered, 403 when nothing else is said.
    Block {
        /// Another status code.
        status: Option<u16>,
        /// Seconds after which the client should come back, as `Retry-After`.
        retry_after: Option<u32>,
    },
    /// It is counted, and the next rule is asked.
    Count,
    /// The client has to solve a puzzle.
    Captcha,
    /// The browser has to prove itself.
    Challenge,
    /// The rules of the group decide.
    OfTheGroup,
}

/// The rule groups that AWS maintains and that need no further configuration.
///
/// [AWS: managed rule groups](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum Managed {
    /// The broad baseline. Blocks bodies over 8 KB and requests without a user agent.
    CommonRuleSet,
    /// Paths of administration pages.
    AdminProtectionRuleSet,
    /// Requests known to exploit something.
    KnownBadInputsRuleSet,
    /// SQL injection.
    #[serde(rename = "SQLiRuleSet")]
    SqliRuleSet,
    /// Attacks on Linux.
    LinuxRuleSet,
    /// Attacks on POSIX shells.
    UnixRuleSet,
    /// Attacks on Windows.
    WindowsRuleSet,
    /// Attacks on PHP.
    #[serde(rename = "PHPRuleSet")]
    PhpRuleSet,
    /// Attacks on WordPress.
    WordPressRuleSet,
    /// Addresses that Amazon has seen attacking.
    AmazonIpReputationList,
    /// Anonymising networks and hosting providers; servers that call an API are often among them.
    AnonymousIpList,
}

impl Managed {
    const fn suffix(self) -> &'static str {
        match self {
            Managed::CommonRuleSet => "CommonRuleSet",
            Managed::AdminProtectionRuleSet => "AdminProtectionRuleSet",
            Managed::KnownBadInputsRuleSet => "KnownBadInputsRuleSet",
            Managed::SqliRuleSet => "SQLiRuleSet",
            Managed::LinuxRuleSet => "LinuxRuleSet",
            Managed::UnixRuleSet => "UnixRuleSet",
            Managed::WindowsRuleSet => "WindowsRuleSet",
            Managed::PhpRuleSet => "PHPRuleSet",
            Managed::WordPressRuleSet => "WordPressRuleSet",
            Managed::AmazonIpReputationList => "AmazonIpReputationList",
            Managed::AnonymousIpList => "AnonymousIpList",
        }
    }
}

const BLOCK: Action = Action::Block { status: None, retry_after: None };

impl Rule {
    /// Blocks an address that sends more than `limit` requests (10 to 2,000,000,000) within the window, until it sends fewer.
    ///
    /// WAF looks about every ten seconds and acts about half a minute later, so a short flood passes. Its name is `RatePerIp`.
    pub fn rate_per_ip(limit: impl IntoVal<Int<10, 2_000_000_000>>, window: Window) -> RateRule {
        let matches = Match::RatePerIp { limit: limit.into_val(), window };
        RateRule(Rule { name: "RatePerIp".to_owned(), priority: None, matches, action: BLOCK })
    }

    /// Blocks requests from these countries. Its name is `BlockedCountries`.
    pub fn block_countries(countries: &[Country]) -> MatchRule {
        let matches = Match::Countries(countries.to_vec());
        MatchRule(Rule { name: "BlockedCountries".to_owned(), priority: None, matches, action: BLOCK })
    }

    /// Blocks requests from all but these countries. Its name is `OnlyCountries`.
    pub fn only_countries(countries: &[Country]) -> MatchRule {
        let matches = Match::OutsideCountries(countries.to_vec());
        MatchRule(Rule { name: "OnlyCountries".to_owned(), priority: None, matches, action: BLOCK })
    }

    /// A rule group that AWS maintains. Its name is the group's.
    pub fn managed(group: Managed) -> ManagedRule {
        let matches = Match::Managed { group, version: None, count: Vec::new() };
        ManagedRule(Rule { name: group.suffix().to_owned(), priority: None, matches, action: Action::OfTheGroup })
    }
}

macro_rules! rule {
    ($($name:ident)+) => {
        $(impl $name {
            /// Its name, which is also that of its metric: letters, digits, - and _, at most 128.
            pub fn named(mut self, name: &str) -> Self {
                self.0.name = name.to_owned();
                self
            }

            /// Its place: rules are tried from the smallest number on. Without it, a rule's place is where it stands.
            pub fn priority(mut self, priority: u32) -> Self {
                self.0.priority = Some(priority.into());
                self
            }

            /// Counts what it matches and lets it pass on, to see what it would do.
            pub fn count(mut self) -> Self {
                self.0.action = Action::Count;
                self
            }
        }

        impl From<$name> for Rule {
            fn from(rule: $name) -> Self {
                rule.0
            }
        })+
    };
}
rule!(RateRule MatchRule ManagedRule);

impl RateRule {
    /// Answers 429 with `Retry-After` in place of 403, so that clients of the API meet one code for "too fast".
    pub fn answer_429(mut self, retry_after_seconds: u32) -> Self {
        self.0.action = Action::Block { status: Some(429), retry_after: Some(retry_after_seconds) };
        self
    }

    /// Makes the client solve a puzzle in place of blocking it. For browsers.
    pub fn captcha(mut self) -> Self {
        self.0.action = Action::Captcha;
        self
    }

    /// Makes the browser prove itself in place of blocking it.
    pub fn challenge(mut self) -> Self {
        self.0.action = Action::Challenge;
        self
    }
}

impl MatchRule {
    /// Lets what it matches pass; no later rule is asked.
    pub fn allow(mut self) -> Self {
        self.0.action = Action::Allow;
        self
    }
}

impl ManagedRule {
    /// This version of the group, in place of the one that AWS recommends.
    pub fn version(mut self, number: &str) -> Self {
        if let Match::Managed { version, .. } = &mut self.0.matches {
            *version = Some(number.to_owned());
        }
        self
    }

    /// One rule of the group only counts.
    pub fn only_count(mut self, rule: &str) -> Self {
        if let Match::Managed { count, .. } = &mut self.0.matches {
            count.push(rule.to_owned());
        }
        self
    }
}

impl WebAcl {
    /// A web ACL in front of this stage.
    pub fn protecting(stage: &Handle<apigateway::Stage>) -> Self {
        WebAcl { stages: vec![stage.into()], arns: Vec::new(), description: None, rules: Vec::new() }
    }

    /// A web ACL in front of a stage of another stack, by the ARN that [`stage_arn`](Handle::stage_arn) gives.
    pub fn protecting_arn(arn: impl IntoVal<String>) -> Self {
        WebAcl { stages: Vec::new(), arns: vec![arn.into_val()], description: None, rules: Vec::new() }
    }

    /// Another stage that it stands in front of.
    pub fn and(mut self, stage: &Handle<apigateway::Stage>) -> Self {
        self.stages.push(stage.into());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// A rule.
    pub fn rule(mut self, rule: impl Into<Rule>) -> Self {
        self.rules.push(rule.into());
        self
    }

    /// The priority of each rule: its own, or the one after the rule before it.
    fn priorities(&self) -> Vec<i64> {
        let mut next = 0;
        self.rules
            .iter()
            .map(|rule| {
                let priority = rule.priority.unwrap_or(next);
                next = priority + 1;
                priority
            })
            .collect()
    }

    fn check(&self, scope: &mut Scope) {
        let priorities = self.priorities();
        for (at, rule) in self.rules.iter().enumerate() {
            let name = &rule.name;
            let fits = (1..=128).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
            if !fits {
                let message = format!("`{name}` is not the name of a rule");
                scope.error(
                    "waf-rule-name",
                    message,
                    "a rule's name has letters, digits, - and _, and at most 128 of them",
                );
            }
            if ["All", "Default_Action"].contains(&name.as_str()) {
                let message = format!("WAF keeps the metric name `{name}` for itself");
                scope.error("waf-rule-name", message, "call the rule otherwise: `.named(\"..\")`");
            }
            if self.rules[..at].iter().any(|other| other.name == *name) {
                let message = format!("two rules are called `{name}`");
                scope.error("waf-rule-name", message, "give one of them another name: `.named(\"..\")`");
            }
            if let Some(other) = priorities[..at].iter().position(|p| *p == priorities[at]) {
                let message = format!(
                    "rules `{}` and `{name}` have the same priority {}",
                    self.rules[other].name, priorities[at]
                );
                scope.error("waf-priority", message, "priorities differ; the smallest is tried first");
            }
            if let Match::Countries(countries) | Match::OutsideCountries(countries) = &rule.matches
                && countries.is_empty()
            {
                scope.error("waf-countries", format!("rule `{name}` names no country"), "name at least one");
            }
        }
    }
}

/// The name of a web ACL's metric. Metrics of one name are one series, so the stack's name keeps two copies of a stack in one account apart.
pub(crate) fn metric_name(id: &str) -> Value {
    sub!("{}-{}", stack_name(), id).into()
}

/// What other constructs know of a web ACL.
pub(crate) struct WebAclFacts {
    /// The names of its rules, which are those of their metrics.
    pub rules: Vec<String>,
}

construct!(WebAcl, wafv2::WebAcl);

impl Construct for WebAcl {
    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let rules = self.rules.iter().map(|rule| rule.name.clone()).collect();
        facts.web_acls.insert(id.as_str().to_owned().into(), WebAclFacts { rules });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::WAFv2::WebACL");
        body.set("DefaultAction", Value::Object(vec![("Allow".into(), Value::Object(Vec::new()))]));
        body.set_some("Description", self.description.clone());
        let rules = self.rules.iter().zip(self.priorities()).map(|(rule, priority)| rule.value(priority));
        body.set("Rules", rules.collect::<Vec<_>>());
        body.set("Scope", "REGIONAL");
        body.set("VisibilityConfig", visibility(metric_name(scope.id.as_str())));
        let acl = scope.main(body);

        for stage in &self.stages {
            let Some(api) = scope.facts.stages.get(stage.id()).map(|facts| facts.api.target().clone()) else {
                let message = format!("`{}` is not a `Stage` of this stack", stage.id());
                scope.error(
                    "waf-stage",
                    message,
                    "add it as the construct `Stage`, or use `WebAcl::protecting_arn(..)`",
                );
                continue;
            };
            let arn = stage_arn(&api, stage.target());
            place_association(&format!("On{}", stage.id()), arn, &acl, scope);
        }
        for (at, arn) in self.arns.iter().enumerate() {
            let word = if at == 0 { "Association".to_owned() } else { format!("Association{}", at + 1) };
            place_association(&word, arn.clone(), &acl, scope);
        }
    }
}

fn place_association(word: &str, arn: Val<String>, acl: &Target, scope: &mut Scope) {
    let mut body = Body::new("AWS::WAFv2::WebACLAssociation");
    body.set("ResourceArn", arn);
    body.set("WebACLArn", Expr::GetAtt(acl.clone(), "Arn".into()));
    scope.child(word, body);
}

fn visibility(metric: Value) -> Value {
    Value::Object(vec![
        ("CloudWatchMetricsEnabled".into(), true.into()),
        ("MetricName".into(), metric),
        ("SampledRequestsEnabled".into(), true.into()),
    ])
}

fn empty(name: &'static str) -> Value {
    object(name, Value::Object(Vec::new()))
}

fn object(name: &'static str, value: Value) -> Value {
    Value::Object(vec![(name.into(), value)])
}

impl Rule {
    fn value(&self, priority: i64) -> Value {
        let (slot, action) = match (&self.matches, &self.action) {
            (Match::Managed { .. }, Action::Count) => ("OverrideAction", empty("Count")),
            (Match::Managed { .. }, _) => ("OverrideAction", empty("None")),
            (_, action) => ("Action", action.value()),
        };
        let mut members = vec![("Name".into(), self.name.clone().into())];
        members.push((slot.into(), action));
        members.push(("Priority".into(), priority.into()));
        members.push(("Statement".into(), self.matches.value()));
        members.push(("VisibilityConfig".into(), visibility(self.name.clone().into())));
        members.sort_by(|a: &(crate::node::Text, Value), b| a.0.cmp(&b.0));
        Value::Object(members)
    }
}

impl Action {
    fn value(&self) -> Value {
        match self {
            Action::Allow => empty("Allow"),
            Action::Count => empty("Count"),
            Action::Captcha => empty("Captcha"),
            Action::Challenge => empty("Challenge"),
            Action::OfTheGroup | Action::Block { status: None, retry_after: None } => empty("Block"),
            Action::Block { status, retry_after } => {
                let mut response = vec![("ResponseCode".into(), i64::from(status.unwrap_or(403)).into())];
                if let Some(seconds) = retry_after {
                    let header =
                        vec![("Name".into(), "Retry-After".into()), ("Value".into(), seconds.to_string().into())];
                    response.push(("ResponseHeaders".into(), Value::List(vec![Value::Object(header)])));
                }
                object("Block", object("CustomResponse", Value::Object(response)))
            }
        }
    }
}

impl Match {
    fn value(&self) -> Value {
        match self {
            Match::RatePerIp { limit, window } => object(
                "RateBasedStatement",
                Value::Object(vec![
                    ("AggregateKeyType".into(), "IP".into()),
                    ("EvaluationWindowSec".into(), window.seconds().into()),
                    ("Limit".into(), limit.clone().into()),
                ]),
            ),
            Match::Countries(countries) => geo(countries),
            Match::OutsideCountries(countries) => object("NotStatement", object("Statement", geo(countries))),
            Match::Managed { group, version, count } => {
                let mut members = vec![("Name".into(), format!("AWSManagedRules{}", group.suffix()).into())];
                if !count.is_empty() {
                    let overrides = count.iter().map(|rule| {
                        Value::Object(vec![
                            ("ActionToUse".into(), empty("Count")),
                            ("Name".into(), rule.clone().into()),
                        ])
                    });
                    members.push(("RuleActionOverrides".into(), Value::List(overrides.collect())));
                }
                members.push(("VendorName".into(), "AWS".into()));
                members.extend(version.clone().map(|version| ("Version".into(), version.into())));
                object("ManagedRuleGroupStatement", Value::Object(members))
            }
        }
    }
}

/// Most countries that one statement takes.
const COUNTRIES: usize = 50;

/// One statement, or several joined by "or" when the service's limit asks for it.
fn geo(countries: &[Country]) -> Value {
    let mut sorted = countries.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let statement = |some: &[Country]| {
        let codes = some.iter().map(|country| country.code().into()).collect();
        object("GeoMatchStatement", object("CountryCodes", Value::List(codes)))
    };
    if sorted.len() <= COUNTRIES {
        return statement(&sorted);
    }
    let statements = sorted.chunks(COUNTRIES).map(statement).collect();
    object("OrStatement", object("Statements", Value::List(statements)))
}
