//! Web ACLs: what WAF lets through to a stage.

use schemars::JsonSchema;
use serde::Deserialize;

use super::rest_api::stage_arn;
use super::shape::object;
use super::{Construct, Facts, Scope, construct};
use crate::aws::{apigateway, wafv2};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, stack_name};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};

mod action;
mod capacity;
mod check;
mod data;
mod field;
mod fraud;
mod immunity;
mod log;
mod managed;
mod matching;
mod matching_data;
mod name;
mod rate;
mod reference;
mod rule;
mod rule_data;
mod rule_group;
mod sets;

pub use action::{Action, Response};
pub use field::{
    Broken, Fallback, Field, Fingerprint, JsonBody, Oversize, Pairs, Transform, UpToThree, all_query_arguments, body,
    cookies, fragment, header, header_order, headers, ja3, ja4, json_body, method, path, query_argument, query_string,
};
pub use fraud::{AccountCreation, AccountTakeover, Answer, Login, Outcomes, Payload, Registration};
pub use immunity::ImmunitySeconds;
pub use log::{Log, LogWhen};
pub use managed::{AntiDdos, BotControl, ChallengingAntiDdos, Eagerness, Managed, ManagedGroup, TargetedBotControl};
pub use matching::{
    Comparison, Forwarded, Matching, Place, Sensitivity, asn_in, country_in, forwarded_asn_in, forwarded_country_in,
    forwarded_ip_in, ip_in, label, label_namespace,
};
pub use name::{IntoRuleName, RuleName};
pub use rate::{AddressKey, Key, KeyList, Keys, OneKey, RateKeys, RateLimit, TextKey};
pub use reference::{ArnOf, Reference};
pub use rule::{GroupRule, ManagedRule, MatchRule, RateRule, Rule};
pub use rule_group::{InGroup, RuleGroup};
pub use sets::{IpSet, RegexSet};

use check::{Owner, check_capacity};
use data::WebAclData;
use immunity::{Immunity, immune};

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
///         .rule(waf::Rule::managed(Managed::CommonRuleSet))
///         .log(waf::Log::new()),
/// );
/// stack.add(id!("Blocked"), Alarm::on(firewall.blocked_by("RatePerIp")).above(100));
/// # stack.synth().unwrap();
/// ```
///
/// Stages that share a web ACL share the counts of its rate rules.
///
/// Resources: `AWS::WAFv2::WebACL` under its own id; for each stage `<Id>On<Stage>` (`AWS::WAFv2::WebACLAssociation`), for each ARN
/// `<Id>Association<n>`, made one after the other, as the service wants it; with a log `<Id>Logging` (`AWS::WAFv2::LoggingConfiguration`) and
/// `<Id>Log` (`AWS::Logs::LogGroup`).
/// [AWS: web ACLs](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(try_from = "WebAclData")]
#[schemars(with = "WebAclData")]
pub struct WebAcl {
    stages: Vec<Named<apigateway::Stage>>,
    arns: Vec<Val<String>>,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    rules: Vec<Rule>,
    /// What becomes of a request that no rule decides; it passes when nothing is said.
    otherwise: Option<Action>,
    body_limit: Option<BodyLimit>,
    token_domains: Vec<Val<String>>,
    immunity: Immunity,
    log: Option<Log>,
    without_samples: bool,
    cloudfront: bool,
}

/// The services, as ARNs name them, of what a regional web ACL protects beside stages.
const PROTECTED: [&str; 6] = ["amplify", "apprunner", "appsync", "cognito-idp", "ec2", "elasticloadbalancing"];

/// How much of a body WAF looks at; more than 16 KB costs extra.
///
/// [AWS: body inspection](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum BodyLimit {
    #[serde(rename = "16KB")]
    Kb16,
    #[serde(rename = "32KB")]
    Kb32,
    #[serde(rename = "48KB")]
    Kb48,
    #[serde(rename = "64KB")]
    Kb64,
}

impl WebAcl {
    /// A web ACL in front of this stage.
    pub fn protecting(stage: &Handle<apigateway::Stage>) -> Self {
        WebAcl { stages: vec![stage.into()], ..WebAcl::default() }
    }

    /// A web ACL in front of a stage of another stack, by the ARN that [`stage_arn`](Handle::stage_arn) gives; or of a load balancer, a user pool or
    /// whatever else WAF protects.
    pub fn protecting_arn(arn: impl IntoVal<String>) -> Self {
        WebAcl { arns: vec![arn.into_val()], ..WebAcl::default() }
    }

    /// A web ACL for CloudFront, in a stack of `us-east-1`; a distribution takes its ARN.
    pub fn for_cloudfront() -> Self {
        WebAcl { cloudfront: true, ..WebAcl::default() }
    }

    /// Another stage that it stands in front of.
    pub fn and(mut self, stage: &Handle<apigateway::Stage>) -> Self {
        self.stages.push(stage.into());
        self
    }

    /// Something else that it stands in front of, by its ARN.
    pub fn and_arn(mut self, arn: impl IntoVal<String>) -> Self {
        self.arns.push(arn.into_val());
        self
    }

    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
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

    /// Blocks what no rule allows.
    pub fn block_by_default(mut self) -> Self {
        self.otherwise = Some(Action::block());
        self
    }

    /// Answers so to what no rule allows.
    pub fn answer_by_default(mut self, response: Response) -> Self {
        self.otherwise = Some(Action::answer(response));
        self
    }

    /// Gives what no rule blocks more headers, each with `x-amzn-waf-` before its name.
    pub fn allow_by_default_with_headers<const N: usize, V: IntoVal<String>>(mut self, pairs: [(&str, V); N]) -> Self {
        self.otherwise = Some(Action::allow_with_headers(pairs));
        self
    }

    /// How much of a body it looks at; 16 KB when nothing is said.
    pub fn body_limit(mut self, limit: BodyLimit) -> Self {
        self.body_limit = Some(limit);
        self
    }

    /// A domain whose proofs and solved puzzles count too.
    pub fn token_domain(mut self, domain: impl IntoVal<String>) -> Self {
        self.token_domains.push(domain.into_val());
        self
    }

    /// Writes down what it sees.
    pub fn log(mut self, log: Log) -> Self {
        self.log = Some(log);
        self
    }

    /// Keeps no samples of requests, which the console shows for three hours.
    pub fn without_samples(mut self) -> Self {
        self.without_samples = true;
        self
    }

    fn owner(&self) -> Owner<'_> {
        Owner {
            what: "web ACL",
            rules: &self.rules,
            default: self.otherwise.as_ref(),
            cloudfront: self.cloudfront,
            rate_rules: 10,
        }
    }

    fn check(&self, scope: &mut Scope) {
        self.owner().check(scope);
        check_capacity(&self.rules, scope);
        self.check_stages(scope);
        self.check_arns(scope);
        if self.cloudfront && !(self.stages.is_empty() && self.arns.is_empty()) {
            scope.error(
                "waf-scope",
                "a web ACL for CloudFront cannot be put in front of anything here",
                "give its ARN to the distribution; for a stage write `WebAcl::protecting(&stage)`",
            );
        }
    }

    /// `AssociationConfig`.
    fn association(&self) -> Option<Value> {
        let limit = match self.body_limit? {
            BodyLimit::Kb16 => "KB_16",
            BodyLimit::Kb32 => "KB_32",
            BodyLimit::Kb48 => "KB_48",
            BodyLimit::Kb64 => "KB_64",
        };
        let kind = if self.cloudfront { "CLOUDFRONT" } else { "API_GATEWAY" };
        let limit = object([("DefaultSizeInspectionLimit", limit.into())]);
        Some(object([("RequestBody", object([(kind, limit)]))]))
    }

    fn body(&self, scope: &mut Scope) -> Body {
        let mut body = Body::new("AWS::WAFv2::WebACL");
        if let Some(association) = self.association() {
            body.set("AssociationConfig", association);
        }
        for (name, value) in self.immunity.members() {
            body.set(name, value);
        }
        if let Some(bodies) = bodies_value(&self.owner(), scope) {
            body.set("CustomResponseBodies", bodies);
        }
        body.set("DefaultAction", self.otherwise.clone().unwrap_or_else(Action::allow).value());
        body.set_some("Description", self.description.clone());
        body.set_some("Name", self.name.clone());
        body.set("Rules", rule::values(&self.rules));
        body.set("Scope", scope_code(self.cloudfront));
        if !self.token_domains.is_empty() {
            let domains = self.token_domains.iter().map(|domain| domain.clone().into());
            body.set("TokenDomains", domains.collect::<Vec<Value>>());
        }
        body.set("VisibilityConfig", visibility(metric_name(scope.id.as_str()), !self.without_samples));
        body
    }

    /// That an ARN which is known now is that of something that WAF protects.
    fn check_arns(&self, scope: &mut Scope) {
        for (at, arn) in self.arns.iter().enumerate() {
            if self.arns[..at].contains(arn) {
                scope.error("waf-association", "an ARN stands twice", "name it once: it has one web ACL");
            }
            let Val::Lit(text) = arn else { continue };
            let parts: Vec<&str> = text.splitn(6, ':').collect();
            let [_, _, service, _, account, resource] = parts[..] else {
                let message = format!("`{text}` is not an ARN");
                scope.error("waf-association", message, "for a stage of this stack write `WebAcl::protecting(&stage)`");
                continue;
            };
            let is_stage = || account.is_empty() && resource.starts_with("/restapis/") && resource.contains("/stages/");
            let fits = if service == "apigateway" { is_stage() } else { PROTECTED.contains(&service) };
            if !fits {
                let message = format!("`{text}` is nothing that WAF protects");
                let help = "a stage's ARN is `arn:aws:apigateway:<region>::/restapis/<api>/stages/<stage>`, without an account; `api.stage_arn(&stage)` gives it";
                scope.error("waf-association", message, help);
            }
        }
    }

    /// That a stage has one web ACL: a second association would take it away from the first.
    fn check_stages(&self, scope: &mut Scope) {
        for (at, stage) in self.stages.iter().enumerate() {
            if self.stages[..at].iter().any(|other| other.id() == stage.id()) {
                let message = format!("stage `{}` stands twice", stage.id());
                scope.error("waf-stage", message, "name it once");
            }
            let before = scope.facts.web_acls.iter().take_while(|(id, _)| id.as_ref() < scope.id.as_str());
            let other = before.into_iter().find(|(_, acl)| acl.stages.iter().any(|id| id == stage.id()));
            if let Some((other, _)) = other {
                let message = format!("`{other}` is in front of stage `{}` as well", stage.id());
                scope.error("waf-stage", message, "a stage has one web ACL; put the rules into one");
            }
        }
    }

    /// Puts it in front of what it protects.
    fn place_associations(&self, acl: &Target, scope: &mut Scope) {
        let mut last = None;
        for (at, stage) in self.stages.iter().enumerate() {
            if self.stages[..at].iter().any(|other| other.id() == stage.id()) {
                continue;
            }
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
            place_association(&format!("On{}", stage.id()), arn, acl, &mut last, scope);
        }
        for (at, arn) in self.arns.iter().enumerate() {
            let word = if at == 0 { "Association".to_owned() } else { format!("Association{}", at + 1) };
            place_association(&word, arn.clone(), acl, &mut last, scope);
        }
    }
}

/// The name of a metric. Metrics of one name are one series, so the stack's name keeps two copies of a stack in one account apart.
pub(crate) fn metric_name(id: &str) -> Value {
    sub!("{}-{}", stack_name(), id).into()
}

/// What other constructs know of a web ACL.
pub(crate) struct WebAclFacts {
    /// The names of its rules, which are those of their metrics.
    pub rules: Vec<String>,
    /// The stages that it is in front of.
    pub stages: Vec<Text>,
    /// Whether it is CloudFront's, whose metrics know no region.
    pub cloudfront: bool,
}

/// What web ACLs know of the sets and groups that their rules refer to.
pub(crate) struct PartFacts {
    pub cloudfront: bool,
    /// Units of a group, when they are known.
    pub capacity: Option<u32>,
}

immune! { WebAcl: "300"; }

construct!(WebAcl, wafv2::WebAcl);

impl Construct for WebAcl {
    fn main_type(&self) -> &'static str {
        <wafv2::WebAcl as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let rules = self.rules.iter().map(|rule| rule.name().to_owned()).collect();
        let stages = self.stages.iter().map(|stage| stage.target().id.clone()).collect();
        let acl = WebAclFacts { rules, stages, cloudfront: self.cloudfront };
        facts.web_acls.insert(id.as_str().to_owned().into(), acl);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let body = self.body(scope);
        let acl = scope.main(body);
        self.place_associations(&acl, scope);
        if let Some(log) = &self.log {
            log.place(&acl, scope);
        }
    }
}

/// Makes an association, after the one before it: WAF takes one call in two seconds.
fn place_association(word: &str, arn: Val<String>, acl: &Target, last: &mut Option<Target>, scope: &mut Scope) {
    let mut body = Body::new("AWS::WAFv2::WebACLAssociation");
    body.set("ResourceArn", arn);
    body.set("WebACLArn", Expr::GetAtt(acl.clone(), "Arn".into()));
    body.attributes().depends_on.extend(last.take());
    *last = Some(scope.child(word, body));
}

fn visibility(metric: Value, samples: bool) -> Value {
    object([
        ("CloudWatchMetricsEnabled", true.into()),
        ("MetricName", metric),
        ("SampledRequestsEnabled", samples.into()),
    ])
}

const fn scope_code(cloudfront: bool) -> &'static str {
    if cloudfront { "CLOUDFRONT" } else { "REGIONAL" }
}

/// `CustomResponseBodies`.
fn bodies_value(owner: &Owner<'_>, scope: &mut Scope) -> Option<Value> {
    let bodies = owner.bodies(scope);
    let members = bodies.into_iter().map(|(key, body)| (key.into(), body.value()));
    let members: Vec<_> = members.collect();
    (!members.is_empty()).then_some(Value::Object(members))
}
