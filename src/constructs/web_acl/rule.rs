//! Rules: what is matched, and what becomes of it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::country::Country;
use super::super::duration::Window;
use super::super::shape::{Members, object};
use super::action::{Action, Kind, Response};
use super::field::{empty, named};
use super::immunity::{Immunity, ImmunitySeconds, immune};
use super::managed::ManagedGroup;
use super::matching::{Forwarded, Matching, Test, country_in, ip_in};
use super::name::{IntoRuleName, RuleName};
use super::rate::{Key, KeyList, RateBy, RateKeys, RateLimit};
use super::reference::{ArnOf, Reference};
use super::rule_data::RuleData;
use super::visibility;
use crate::aws::wafv2;
use crate::name;
use crate::value::{IntoVal, Val, Value};

/// A rule of a web ACL or rule group. Made by its functions; rules are tried in the order of their priority, or in which they stand.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let firewall = WebAcl::protecting(&prod)
///     .rule(waf::Rule::rate_per_header("x-api-key", lit!(1000), Window::Minutes1).answer_429(60))
///     .rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).scope_down(waf::method().equals("POST")))
///     .rule(waf::Rule::matching(name!("NoOrigin"), !waf::header("x-origin").equals("cdn")).label("direct").count())
///     .rule(waf::Rule::managed(Managed::CommonRuleSet).only_count("SizeRestrictions_BODY"));
/// # stack.add(id!("Firewall"), firewall);
/// # stack.synth().unwrap();
/// ```
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
///
/// [AWS: rules](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rules.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "RuleData")]
#[schemars(with = "RuleData")]
pub enum Rule {
    /// One that counts requests.
    Rate(RateRule),
    /// One that looks at one request.
    Match(MatchRule),
    /// The rules of a group that somebody else maintains.
    Managed(ManagedRule),
    /// The rules of a group of one's own.
    Group(GroupRule),
}

/// A rule that counts requests.
///
/// WAF looks about every ten seconds and acts about half a minute later, so a short flood passes. Whoever was blocked passes again when he sends
/// less. A change of what it counts begins the count anew.
#[derive(Clone, Debug)]
pub struct RateRule {
    pub(super) name: RuleName,
    pub(super) priority: Option<u32>,
    pub(super) by: RateBy,
    pub(super) limit: Val<RateLimit>,
    pub(super) window: Window,
    pub(super) scope_down: Option<Matching>,
    pub(super) action: Action,
    pub(super) labels: Vec<String>,
    pub(super) immunity: Immunity,
}

/// A rule that looks at one request.
#[derive(Clone, Debug)]
pub struct MatchRule {
    pub(super) name: RuleName,
    pub(super) priority: Option<u32>,
    pub(super) when: Matching,
    pub(super) action: Action,
    pub(super) labels: Vec<String>,
    pub(super) immunity: Immunity,
}

/// A rule group that AWS or another vendor maintains.
#[derive(Clone, Debug)]
pub struct ManagedRule {
    pub(super) name: RuleName,
    pub(super) priority: Option<u32>,
    pub(super) group: ManagedGroup,
    pub(super) version: Option<String>,
    pub(super) overrides: Vec<(String, Action)>,
    pub(super) scope_down: Option<Matching>,
    pub(super) count: bool,
}

/// A rule group of one's own.
#[derive(Clone, Debug)]
pub struct GroupRule {
    pub(super) name: RuleName,
    pub(super) priority: Option<u32>,
    pub(super) group: Reference<wafv2::RuleGroup>,
    pub(super) overrides: Vec<(String, Action)>,
    pub(super) count: bool,
}

impl Rule {
    pub(super) fn rate(name: RuleName, by: RateBy, limit: impl IntoVal<RateLimit>, window: Window) -> RateRule {
        RateRule {
            name,
            priority: None,
            by,
            limit: limit.into_val(),
            window,
            scope_down: None,
            action: Action::block(),
            labels: Vec::new(),
            immunity: Immunity::default(),
        }
    }

    /// Blocks an address that sends more than `limit` requests (10 to 2,000,000,000) within the window, until it sends fewer.
    ///
    /// WAF looks about every ten seconds and acts about half a minute later, so a short flood passes. Its name is `RatePerIp`.
    pub fn rate_per_ip(limit: impl IntoVal<RateLimit>, window: Window) -> RateRule {
        Rule::rate(name!("RatePerIp"), RateBy::Ip, limit, window)
    }

    /// The same by the address in a header; a request without that header is not counted. Its name is `RatePerForwardedIp`.
    pub fn rate_per_forwarded_ip(by: Forwarded, limit: impl IntoVal<RateLimit>, window: Window) -> RateRule {
        Rule::rate(name!("RatePerForwardedIp"), RateBy::ForwardedIp(by), limit, window)
    }

    /// The same by the value of a header: `rate_per_header("x-api-key", ..)` for each API key. A request without the header is not counted, so put
    /// a rule by address beside it. Its name is `RatePerHeader`.
    pub fn rate_per_header(header: &str, limit: impl IntoVal<RateLimit>, window: Window) -> RateRule {
        let KeyList(keys) = Key::header(header).list();
        Rule::rate(name!("RatePerHeader"), RateBy::Keys(keys), limit, window)
    }

    /// The same by one to five [keys](Key). Its name is `RatePerKeys`.
    pub fn rate_per(keys: impl RateKeys, limit: impl IntoVal<RateLimit>, window: Window) -> RateRule {
        let KeyList(keys) = keys.list();
        Rule::rate(name!("RatePerKeys"), RateBy::Keys(keys), limit, window)
    }

    /// One count for all requests that match, whoever sends them. Its name is `RateOfAll`.
    pub fn rate_of_all(limit: impl IntoVal<RateLimit>, window: Window, of: Matching) -> RateRule {
        Rule::rate(name!("RateOfAll"), RateBy::Everybody(of), limit, window)
    }

    /// Blocks the requests that match.
    pub fn matching(name: impl IntoRuleName, when: Matching) -> MatchRule {
        MatchRule {
            name: name.into_name(),
            priority: None,
            when,
            action: Action::block(),
            labels: Vec::new(),
            immunity: Immunity::default(),
        }
    }

    /// Blocks requests from these countries. Its name is `BlockedCountries`.
    pub fn block_countries(countries: &[Country]) -> MatchRule {
        Rule::matching(name!("BlockedCountries"), country_in(countries))
    }

    /// Blocks requests from all but these countries. Its name is `OnlyCountries`.
    pub fn only_countries(countries: &[Country]) -> MatchRule {
        Rule::matching(name!("OnlyCountries"), country_in(countries).not())
    }

    /// Lets requests from these countries pass, for a web ACL that [blocks](super::WebAcl::block_by_default) the rest; no later rule is asked.
    /// Its name is `AllowedCountries`.
    pub fn allow_countries(countries: &[Country]) -> MatchRule {
        Rule::matching(name!("AllowedCountries"), country_in(countries)).allow()
    }

    /// Blocks requests from the addresses of an [`IpSet`](super::IpSet), by its handle or its ARN. Its name is `BlockedAddresses`.
    pub fn block_ips(set: impl ArnOf<wafv2::IpSet>) -> MatchRule {
        Rule::matching(name!("BlockedAddresses"), ip_in(set))
    }

    /// The same for a set that is referred to in either way.
    pub(super) fn block_ips_of(set: Reference<wafv2::IpSet>) -> MatchRule {
        Rule::matching(name!("BlockedAddresses"), Matching::new(Test::IpSet { set, forwarded: None }))
    }

    /// A rule group that somebody else maintains: a [`Managed`](super::Managed), or one of those that take a configuration, such as
    /// [`BotControl`](super::BotControl). Its name is the group's.
    pub fn managed(group: impl Into<ManagedGroup>) -> ManagedRule {
        let group = group.into();
        ManagedRule {
            name: RuleName::unchecked(group.short_name()),
            priority: None,
            group,
            version: None,
            overrides: Vec::new(),
            scope_down: None,
            count: false,
        }
    }

    /// A [`RuleGroup`](super::RuleGroup), by its handle or its ARN.
    pub fn group(name: impl IntoRuleName, group: impl ArnOf<wafv2::RuleGroup>) -> GroupRule {
        let group = group.reference();
        GroupRule { name: name.into_name(), priority: None, group, overrides: Vec::new(), count: false }
    }
}

macro_rules! rule {
    ($($name:ident $variant:ident)+) => {
        $(impl $name {
            /// Its name, which is also that of its metric: `.named(name!("Flood"))`.
            pub fn named(mut self, name: impl IntoRuleName) -> Self {
                self.name = name.into_name();
                self
            }

            /// Its place: rules are tried from the smallest number on. Without it, a rule's place is where it stands.
            pub fn priority(mut self, priority: u32) -> Self {
                self.priority = Some(priority);
                self
            }
        }

        impl From<$name> for Rule {
            fn from(rule: $name) -> Self {
                Rule::$variant(rule)
            }
        })+
    };
}
rule!(RateRule Rate MatchRule Match ManagedRule Managed GroupRule Group);

/// What rules with an action of their own have in common.
macro_rules! own_rule {
    ($($name:ident)+) => {
        $(impl $name {
            /// Counts what it matches and lets it pass on, to see what it would do.
            pub fn count(mut self) -> Self {
                self.action = Action::count();
                self
            }

            /// Counts what it matches and passes it on with more headers, each with `x-amzn-waf-` before its name.
            pub fn count_with_headers<const N: usize, V: IntoVal<String>>(mut self, pairs: [(&str, V); N]) -> Self {
                self.action = Action::count_with_headers(pairs);
                self
            }

            /// Answers so in place of a bare 403.
            pub fn answer(mut self, response: Response) -> Self {
                self.action = Action::answer(response);
                self
            }

            /// Answers 429 with `Retry-After` in place of 403, so that clients of the API meet one code for "too fast".
            pub fn answer_429(self, retry_after_seconds: u32) -> Self {
                self.answer(Response::too_many(retry_after_seconds))
            }

            /// Makes the client solve a puzzle in place of blocking it. For browsers.
            pub fn captcha(mut self) -> Self {
                self.action = Action::captcha();
                self
            }

            /// Makes the client solve a puzzle; then the request passes on with more headers.
            pub fn captcha_with_headers<const N: usize, V: IntoVal<String>>(mut self, pairs: [(&str, V); N]) -> Self {
                self.action = Action::captcha_with_headers(pairs);
                self
            }

            /// Makes the browser prove itself in place of blocking it.
            pub fn challenge(mut self) -> Self {
                self.action = Action::challenge();
                self
            }

            /// Makes the browser prove itself; then the request passes on with more headers.
            pub fn challenge_with_headers<const N: usize, V: IntoVal<String>>(mut self, pairs: [(&str, V); N]) -> Self {
                self.action = Action::challenge_with_headers(pairs);
                self
            }

            /// Gives what it matches a label, for later rules to look for with [`waf::label`](super::label): up to five namespaces and a name,
            /// with `:` between them.
            pub fn label(mut self, name: &str) -> Self {
                self.labels.push(name.to_owned());
                self
            }

            fn members(&self, priority: i64, statement: Value) -> Members {
                let mut members = Members::new().with("Action", self.action.value());
                for (name, value) in self.immunity.members() {
                    members = members.with(name, value);
                }
                members = members.with("Name", self.name.as_str().to_owned()).with("Priority", priority);
                if !self.labels.is_empty() {
                    members = members.with("RuleLabels", self.labels.iter().map(|name| named(name)).collect::<Vec<_>>());
                }
                members.with("Statement", statement)
            }
        })+
    };
}
own_rule!(RateRule MatchRule);

immune! {
    RateRule: "what the web ACL says";
    MatchRule: "what the web ACL says";
}

/// What groups of rules have in common.
macro_rules! group_rule {
    ($($name:ident)+) => {
        $(impl $name {
            /// Counts what the group as a whole would have done and goes on. Its rules still act within the group; to watch each of them, have each
            /// [only count](Self::only_count).
            pub fn count(mut self) -> Self {
                self.count = true;
                self
            }

            /// One rule of the group only counts.
            pub fn only_count(self, rule: &str) -> Self {
                self.override_rule(rule, Action::count())
            }

            /// One rule of the group does this in place of what the group says.
            pub fn override_rule(mut self, rule: &str, action: Action) -> Self {
                self.overrides.push((rule.to_owned(), action));
                self
            }

            fn members(&self, priority: i64, statement: Value) -> Members {
                let members = Members::new().with("Name", self.name.as_str().to_owned());
                let members = members.with("OverrideAction", empty(if self.count { "Count" } else { "None" }));
                members.with("Priority", priority).with("Statement", statement)
            }
        })+
    };
}
group_rule!(ManagedRule GroupRule);

impl RateRule {
    /// Counts only the requests that match.
    pub fn scope_down(mut self, to: Matching) -> Self {
        self.scope_down = Some(to);
        self
    }
}

impl MatchRule {
    /// Lets what it matches pass; no later rule is asked.
    pub fn allow(mut self) -> Self {
        self.action = Action::allow();
        self
    }

    /// Lets what it matches pass with more headers, each with `x-amzn-waf-` before its name; no later rule is asked.
    pub fn allow_with_headers<const N: usize, V: IntoVal<String>>(mut self, pairs: [(&str, V); N]) -> Self {
        self.action = Action::allow_with_headers(pairs);
        self
    }
}

impl ManagedRule {
    /// This version of the group, in place of the one that its vendor recommends.
    pub fn version(mut self, number: &str) -> Self {
        self.version = Some(number.to_owned());
        self
    }

    /// Looks only at the requests that match, which also saves the groups' fees.
    pub fn scope_down(mut self, to: Matching) -> Self {
        self.scope_down = Some(to);
        self
    }

    fn statement(&self) -> Value {
        let mut members = Members::new();
        if let Some(configuration) = self.group.configuration() {
            members = members.with("ManagedRuleGroupConfigs", configuration);
        }
        members = with_overrides(members.with("Name", self.group.name()), &self.overrides);
        if let Some(scope) = &self.scope_down {
            members = members.with("ScopeDownStatement", scope.value());
        }
        members = members.with("VendorName", self.group.vendor().to_owned());
        if let Some(version) = &self.version {
            members = members.with("Version", version.clone());
        }
        object([("ManagedRuleGroupStatement", members.into())])
    }
}

impl GroupRule {
    fn statement(&self) -> Value {
        let members = with_overrides(Members::new().with("Arn", self.group.arn()), &self.overrides);
        object([("RuleGroupReferenceStatement", members.into())])
    }
}

fn with_overrides(members: Members, overrides: &[(String, Action)]) -> Members {
    if overrides.is_empty() {
        return members;
    }
    let each =
        |(rule, action): &(String, Action)| object([("ActionToUse", action.value()), ("Name", rule.clone().into())]);
    members.with("RuleActionOverrides", overrides.iter().map(each).collect::<Vec<_>>())
}

impl Rule {
    pub(super) fn name(&self) -> &str {
        match self {
            Rule::Rate(rule) => rule.name.as_str(),
            Rule::Match(rule) => rule.name.as_str(),
            Rule::Managed(rule) => rule.name.as_str(),
            Rule::Group(rule) => rule.name.as_str(),
        }
    }

    fn own_priority(&self) -> Option<u32> {
        match self {
            Rule::Rate(rule) => rule.priority,
            Rule::Match(rule) => rule.priority,
            Rule::Managed(rule) => rule.priority,
            Rule::Group(rule) => rule.priority,
        }
    }

    /// The labels that it gives.
    pub(super) fn labels(&self) -> &[String] {
        match self {
            Rule::Rate(rule) => &rule.labels,
            Rule::Match(rule) => &rule.labels,
            Rule::Managed(_) | Rule::Group(_) => &[],
        }
    }

    /// What it does, or has the rules of its group do.
    pub(super) fn actions(&self) -> Vec<&Action> {
        match self {
            Rule::Rate(rule) => vec![&rule.action],
            Rule::Match(rule) => vec![&rule.action],
            Rule::Managed(ManagedRule { overrides, .. }) | Rule::Group(GroupRule { overrides, .. }) => {
                overrides.iter().map(|(_, action)| action).collect()
            }
        }
    }

    /// What it looks for.
    pub(super) fn looks_for(&self) -> Option<Matching> {
        match self {
            Rule::Rate(rule) => rule.scope(),
            Rule::Match(rule) => Some(rule.when.clone()),
            Rule::Managed(rule) => rule.scope_down.clone(),
            Rule::Group(_) => None,
        }
    }

    pub(super) fn value(&self, priority: i64) -> Value {
        let members = match self {
            Rule::Rate(rule) => rule.members(priority, rule.statement()),
            Rule::Match(rule) => rule.members(priority, rule.when.value()),
            Rule::Managed(rule) => rule.members(priority, rule.statement()),
            Rule::Group(rule) => rule.members(priority, rule.statement()),
        };
        members.with("VisibilityConfig", visibility(self.name().to_owned().into(), true)).into()
    }

    /// Whether it lets requests pass that it counts, which the service refuses; only data can say so.
    pub(super) fn allows_by_rate(&self) -> bool {
        matches!(self, Rule::Rate(rule) if matches!(rule.action.0, Kind::Allow(_)))
    }
}

/// The priority of each rule: its own, or the one after the rule before it.
pub(super) fn priorities(rules: &[Rule]) -> Vec<i64> {
    let mut next = 0;
    rules
        .iter()
        .map(|rule| {
            let priority = rule.own_priority().map_or(next, i64::from);
            next = priority + 1;
            priority
        })
        .collect()
}

/// `Rules`.
pub(super) fn values(rules: &[Rule]) -> Vec<Value> {
    rules.iter().zip(priorities(rules)).map(|(rule, priority)| rule.value(priority)).collect()
}
