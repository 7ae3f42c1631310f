//! Web ACLs: their rules in the order in which they apply, and the stages that they protect.

use std::collections::HashMap;

use super::api::Route;
use super::resolve::{Given, Resource, Source, Value, Words};
use super::stage::Stage;
use super::{Model, api, stage};

/// A web ACL.
#[derive(Clone, Debug, PartialEq)]
pub struct WebAcl {
    /// The resource.
    pub source: Source,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<String>,
    /// Its name.
    pub name: Given<String>,
    /// `REGIONAL` or `CLOUDFRONT`.
    pub scope: Given<String>,
    /// What happens to what no rule ends: `Allow` or `Block`.
    pub default_action: Option<String>,
    /// Its name in metrics.
    pub metric: Given<String>,
    /// Whether it has metrics.
    pub metrics_on: Given<bool>,
    /// Its rules, least priority first.
    pub rules: Vec<Rule>,
    /// How much of a body is inspected: `KB_16` unless given.
    pub body_limit: Given<String>,
    /// What it is associated with.
    pub associations: Vec<Association>,
    /// Where its logs go: one entry for each configuration.
    pub logs: Vec<LogConfiguration>,
    /// Alarms that notice when it blocks: places in `Model::alarms`.
    pub alarms: Vec<usize>,
}

/// Where a web ACL's logs go.
#[derive(Clone, Debug, PartialEq)]
pub struct LogConfiguration {
    /// The resource.
    pub source: Source,
    /// The ARNs, as the template spells them.
    pub destinations: Vec<Given<String>>,
}

/// A rule group of one's own.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleGroup {
    /// The resource.
    pub source: Source,
    /// The capacity that it declares, in WCU.
    pub capacity: Given<f64>,
    /// Its rules, least priority first.
    pub rules: Vec<Rule>,
}

/// What a web ACL is put in front of.
#[derive(Clone, Debug, PartialEq)]
pub struct Association {
    /// Where it stands.
    pub source: Source,
    /// The ARN, as the template spells it.
    pub target: String,
    /// The stage, when it is in a given stack: its place in `Model::stages`.
    pub stage: Option<usize>,
    /// Whether it is the ARN of a REST API's stage at all.
    pub is_stage: bool,
}

/// A rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Where it stands.
    pub source: Source,
    /// Its name.
    pub name: Given<String>,
    /// Rules with less come first.
    pub priority: Given<f64>,
    /// `Allow`, `Block`, `Count`, `Captcha`, `Challenge`.
    pub action: Option<String>,
    /// `None` or `Count`, for groups.
    pub override_action: Option<String>,
    /// The status of its own answer.
    pub custom_status: Given<f64>,
    /// What it looks for.
    pub statement: Statement,
    /// Its name in metrics.
    pub metric: Given<String>,
    /// Whether it has metrics.
    pub metrics_on: Given<bool>,
    /// Labels that it gives.
    pub labels: Vec<String>,
}

/// What a rule looks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    /// Too many requests.
    Rate(Box<RateStatement>),
    /// Countries.
    Geo {
        /// Their codes.
        codes: Vec<String>,
        /// The header that names the client's address, if that is looked at.
        forwarded: Option<String>,
    },
    /// A managed rule group.
    Managed {
        /// `AWS/AWSManagedRulesCommonRuleSet`.
        name: String,
        /// Rules that do something else than the group says: name and action.
        overrides: Vec<(String, String)>,
        /// What the group is applied to.
        scope_down: Option<Box<Statement>>,
    },
    /// A rule group of one's own.
    Group {
        /// Its ARN, as the template spells it.
        arn: String,
        /// The group, when it is in a given stack.
        group: Option<Source>,
    },
    /// A label that an earlier rule gave.
    Label {
        /// `LABEL` or `NAMESPACE`.
        scope: String,
        /// The label.
        key: String,
    },
    /// A set of addresses.
    Addresses {
        /// Its ARN, as the template spells it.
        arn: String,
        /// The header that names the client's address, if that is looked at.
        forwarded: Option<String>,
    },
    /// A part of the request.
    Part(Part),
    /// All of them.
    And(Vec<Statement>),
    /// One of them.
    Or(Vec<Statement>),
    /// Not that.
    Not(Box<Statement>),
    /// Nobody can tell.
    Unknown(String),
}

/// A look at a part of the request.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// `ByteMatchStatement`, `SqliMatchStatement`.
    pub test: String,
    /// `UriPath`, `Body`, `SingleHeader`.
    pub field: String,
    /// The header, cookie or parameter.
    pub name: Option<String>,
    /// `EXACTLY`, `STARTS_WITH`.
    pub position: Option<String>,
    /// The text, or pattern, or size.
    pub text: Option<String>,
    /// What happens to a body that is too large: `CONTINUE`, `MATCH`, `NO_MATCH`.
    pub oversize: Option<String>,
    /// How many transformations come first, `NONE` not counted.
    pub transformations: usize,
    /// `LOW` or `HIGH`, of a look for injected SQL.
    pub sensitivity: Option<String>,
}

/// Too many requests of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct RateStatement {
    /// Requests in the window, for each key.
    pub limit: Given<f64>,
    /// Seconds of the window: 300 unless given.
    pub window: Given<f64>,
    /// `IP`, `FORWARDED_IP`, `CUSTOM_KEYS`, `CONSTANT`.
    pub aggregate: Given<String>,
    /// Custom keys: `Header x-api-key`.
    pub keys: Vec<String>,
    /// The header that names the client's address.
    pub forwarded: Option<String>,
    /// What is counted; everything when none.
    pub scope_down: Option<Statement>,
}

/// The window of a rate rule that names none, in seconds.
pub const DEFAULT_WINDOW: f64 = 300.0;

impl RateStatement {
    /// The window in seconds.
    pub fn seconds(&self) -> Given<f64> {
        let mut window = self.window.clone();
        if window.absent {
            window.absent = false;
            window.values.push(DEFAULT_WINDOW);
        }
        window
    }

    /// Whether it counts by the client's address alone.
    pub fn is_per_ip(&self) -> bool {
        self.aggregate.values.iter().any(|kind| kind == "IP" || kind == "FORWARDED_IP")
    }

    /// Whether it counts everybody together.
    pub fn is_for_all(&self) -> bool {
        self.aggregate.values.iter().any(|kind| kind == "CONSTANT")
    }
}

/// How much of a route's traffic a statement takes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Every request.
    All,
    /// Some, or nobody can tell.
    Some,
    /// None.
    None,
}

impl Coverage {
    fn not(self) -> Self {
        match self {
            Coverage::All => Coverage::None,
            Coverage::Some => Coverage::Some,
            Coverage::None => Coverage::All,
        }
    }
}

impl Statement {
    /// How much of a route's traffic at a stage it takes in.
    pub fn coverage(&self, stage: &Stage, route: &Route) -> Coverage {
        match self {
            Statement::Rate(rate) => match &rate.scope_down {
                Some(scope) => scope.coverage(stage, route),
                None => Coverage::All,
            },
            Statement::And(all) => {
                let all: Vec<Coverage> = all.iter().map(|one| one.coverage(stage, route)).collect();
                if all.contains(&Coverage::None) {
                    Coverage::None
                } else if all.iter().all(|one| *one == Coverage::All) {
                    Coverage::All
                } else {
                    Coverage::Some
                }
            }
            Statement::Or(any) => {
                let any: Vec<Coverage> = any.iter().map(|one| one.coverage(stage, route)).collect();
                if any.contains(&Coverage::All) {
                    Coverage::All
                } else if any.iter().all(|one| *one == Coverage::None) {
                    Coverage::None
                } else {
                    Coverage::Some
                }
            }
            Statement::Not(inner) => inner.coverage(stage, route).not(),
            Statement::Part(part) => part.coverage(stage, route),
            _ => Coverage::Some,
        }
    }

    /// Every statement in it, itself first.
    pub fn walk<'s>(&'s self, see: &mut dyn FnMut(&'s Statement)) {
        see(self);
        match self {
            Statement::And(all) | Statement::Or(all) => all.iter().for_each(|one| one.walk(see)),
            Statement::Not(inner) => inner.walk(see),
            Statement::Rate(rate) => rate.scope_down.iter().for_each(|scope| scope.walk(see)),
            Statement::Managed { scope_down, .. } => scope_down.iter().for_each(|scope| scope.walk(see)),
            _ => {}
        }
    }
}

impl Part {
    fn coverage(&self, stage: &Stage, route: &Route) -> Coverage {
        let (Some(text), Some(position)) = (&self.text, &self.position) else { return Coverage::Some };
        let subject = match self.field.as_str() {
            "UriPath" => format!("/{}{}", stage.shown(), route.path),
            "Method" if route.method != "ANY" => route.method.clone(),
            _ => return Coverage::Some,
        };
        let (subject, text) = (subject.to_lowercase(), text.to_lowercase());
        // a path parameter may be anything: the text in front of it is all that is known
        let known = subject.split(['{', '?']).next().unwrap_or_default();
        let open = known.len() < subject.len();
        let matches = match position.as_str() {
            "EXACTLY" => *known == *text,
            "STARTS_WITH" => known.starts_with(&text),
            "ENDS_WITH" => known.ends_with(&text),
            "CONTAINS" => known.contains(&text),
            _ => return Coverage::Some,
        };
        match (matches, position.as_str()) {
            (true, "STARTS_WITH" | "CONTAINS") => Coverage::All,
            (true, _) if !open => Coverage::All,
            (false, "STARTS_WITH" | "EXACTLY") if !text.starts_with(known) => Coverage::None,
            (false, _) if !open => Coverage::None,
            _ => Coverage::Some,
        }
    }
}

impl WebAcl {
    /// Its name as people know it.
    pub fn shown(&self) -> &str {
        self.name.values.first().map_or(self.source.resource.as_str(), String::as_str)
    }
}

impl Rule {
    /// Its name as people know it.
    pub fn shown(&self) -> &str {
        self.name.values.first().map_or("?", String::as_str)
    }

    /// The limit, when it is a rate rule.
    pub fn rate(&self) -> Option<&RateStatement> {
        match &self.statement {
            Statement::Rate(rate) => Some(rate),
            _ => None,
        }
    }

    /// Whether it turns requests away.
    pub fn blocks(&self) -> bool {
        matches!(self.action.as_deref(), Some("Block" | "Captcha" | "Challenge"))
    }
}

/// Reads web ACLs, what they protect, and where they log.
pub(super) fn read<'a>(
    model: &mut Model,
    resources: &[Resource<'a>],
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) {
    let mut acls = HashMap::new();
    for resource in resources {
        match resource.kind {
            "AWS::WAFv2::WebACL" => {
                acls.insert((resource.stack, resource.id), model.acls.len());
                model.acls.push(acl(resource));
            }
            "AWS::WAFv2::RuleGroup" => model.rule_groups.push(RuleGroup {
                source: resource.source(),
                capacity: resource.property("Capacity").number(),
                rules: rules(&resource.property("Rules")),
            }),
            _ => {}
        }
    }
    for resource in resources {
        let (name, target) = match resource.kind {
            "AWS::WAFv2::WebACLAssociation" => ("WebACLArn", "ResourceArn"),
            "AWS::WAFv2::LoggingConfiguration" => ("ResourceArn", "LogDestinationConfigs"),
            _ => continue,
        };
        let words = resource.property(name).words();
        let named = words.values.iter().filter_map(Words::as_resource);
        let Some(at) = named.filter_map(|(stack, id, _)| acls.get(&(stack, id)).copied()).next() else { continue };
        let target = resource.property(target);
        if resource.kind == "AWS::WAFv2::LoggingConfiguration" {
            let destinations = target.items().iter().map(Value::text).collect();
            model.acls[at].logs.push(LogConfiguration { source: resource.source(), destinations });
            continue;
        }
        for words in target.words().values {
            let association = association(model, resource, &words, apis, stages);
            if let Some(stage) = association.stage
                && !model.stages[stage].acls.contains(&at)
            {
                model.stages[stage].acls.push(at);
            }
            model.acls[at].associations.push(association);
        }
    }
}

fn association<'a>(
    model: &Model,
    resource: &Resource<'a>,
    words: &Words<'a>,
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) -> Association {
    let api = words.between(Some("/restapis/"), Some("/stages/"));
    let stage = words.between(Some("/stages/"), None);
    let found = api.as_ref().zip(stage.as_ref()).and_then(|(api, stage)| stages.find(model, apis.find(api), stage));
    Association {
        source: resource.source(),
        target: words.to_string(),
        stage: found,
        is_stage: api.is_some() && words.filled("*").contains(":apigateway:"),
    }
}

fn acl(resource: &Resource) -> WebAcl {
    let visibility = resource.property("VisibilityConfig");
    let body = resource.property("AssociationConfig").get("RequestBody").get("API_GATEWAY");
    WebAcl {
        source: resource.source(),
        condition: resource.condition.map(str::to_owned),
        name: resource.property("Name").text(),
        scope: resource.property("Scope").text(),
        default_action: first_member(&resource.property("DefaultAction")),
        metric: visibility.get("MetricName").text(),
        metrics_on: visibility.get("CloudWatchMetricsEnabled").flag(),
        rules: rules(&resource.property("Rules")),
        body_limit: body.get("DefaultSizeInspectionLimit").text(),
        associations: Vec::new(),
        logs: Vec::new(),
        alarms: Vec::new(),
    }
}

/// Rules in the order in which they apply.
fn rules(value: &Value) -> Vec<Rule> {
    let mut rules: Vec<Rule> = value.items().iter().map(rule).collect();
    let priority = |rule: &Rule| rule.priority.least().unwrap_or(f64::MAX);
    rules.sort_by(|a, b| priority(a).total_cmp(&priority(b)));
    rules
}

fn first_member(value: &Value) -> Option<String> {
    value.members().first().map(|(name, _)| (*name).to_owned())
}

fn rule(value: &Value) -> Rule {
    let action = value.get("Action");
    let visibility = value.get("VisibilityConfig");
    Rule {
        source: value.from.clone(),
        name: value.get("Name").text(),
        priority: value.get("Priority").number(),
        action: first_member(&action),
        override_action: first_member(&value.get("OverrideAction")),
        custom_status: action.get("Block").get("CustomResponse").get("ResponseCode").number(),
        statement: statement(&value.get("Statement"), 0),
        metric: visibility.get("MetricName").text(),
        metrics_on: visibility.get("CloudWatchMetricsEnabled").flag(),
        labels: value.get("RuleLabels").items().iter().filter_map(|label| label.get("Name").plain()).collect(),
    }
}

/// How deep statements may stand in each other; WAF takes fewer.
const MAX_DEPTH: usize = 16;

fn statement(value: &Value, depth: usize) -> Statement {
    let members = value.members();
    let Some((kind, inner)) = members.first() else {
        return Statement::Unknown(value.why_unknown().unwrap_or("a rule without a statement").to_owned());
    };
    if depth > MAX_DEPTH {
        return Statement::Unknown("its statements stand too deep in each other".to_owned());
    }
    let text = |name: &str| inner.get(name).text().values.into_iter().next();
    let nested = |name: &str| {
        let scope = inner.get(name);
        scope.is_given().then(|| statement(&scope, depth + 1))
    };
    let each = || inner.get("Statements").items().iter().map(|one| statement(one, depth + 1)).collect();
    let forwarded = |name: &str| inner.get(name).get("HeaderName").text().values.into_iter().next();
    match *kind {
        "RateBasedStatement" => Statement::Rate(Box::new(RateStatement {
            limit: inner.get("Limit").number(),
            window: inner.get("EvaluationWindowSec").number(),
            aggregate: inner.get("AggregateKeyType").text(),
            keys: inner.get("CustomKeys").items().iter().map(custom_key).collect(),
            forwarded: forwarded("ForwardedIPConfig"),
            scope_down: nested("ScopeDownStatement"),
        })),
        "GeoMatchStatement" => Statement::Geo {
            codes: inner.get("CountryCodes").items().iter().filter_map(Value::plain).collect(),
            forwarded: forwarded("ForwardedIPConfig"),
        },
        "ManagedRuleGroupStatement" => {
            let overrides = inner.get("RuleActionOverrides").items();
            let overrides = overrides
                .iter()
                .filter_map(|rule| Some((rule.get("Name").plain()?, first_member(&rule.get("ActionToUse"))?)));
            let excluded = inner.get("ExcludedRules").items();
            let excluded = excluded.iter().filter_map(|rule| Some((rule.get("Name").plain()?, "Count".to_owned())));
            Statement::Managed {
                name: format!("{}/{}", text("VendorName").unwrap_or_default(), text("Name").unwrap_or_default()),
                overrides: overrides.chain(excluded).collect(),
                scope_down: nested("ScopeDownStatement").map(Box::new),
            }
        }
        "RuleGroupReferenceStatement" => Statement::Group {
            arn: text("Arn").unwrap_or_default(),
            group: inner.get("Arn").mentioned().into_iter().next(),
        },
        "LabelMatchStatement" => {
            Statement::Label { scope: text("Scope").unwrap_or_default(), key: text("Key").unwrap_or_default() }
        }
        "IPSetReferenceStatement" => Statement::Addresses {
            arn: text("Arn").unwrap_or_default(),
            forwarded: forwarded("IPSetForwardedIPConfig"),
        },
        "AndStatement" => Statement::And(each()),
        "OrStatement" => Statement::Or(each()),
        "NotStatement" => match nested("Statement") {
            Some(inner) => Statement::Not(Box::new(inner)),
            None => Statement::Unknown("a negation of nothing".to_owned()),
        },
        test => {
            let field = inner.get("FieldToMatch");
            let members = field.members();
            let (name, inside) = match members.first() {
                Some((name, inside)) => ((*name).to_owned(), Some(inside)),
                None => (String::new(), None),
            };
            let plain = |key: &str| inside.and_then(|inside| inside.get(key).plain());
            let text = ["SearchString", "RegexString", "Size", "Arn"].iter().find_map(|name| text(name));
            Statement::Part(Part {
                test: test.to_owned(),
                field: name,
                name: plain("Name"),
                position: inner.get("PositionalConstraint").plain(),
                text,
                oversize: plain("OversizeHandling"),
                transformations: inner
                    .get("TextTransformations")
                    .items()
                    .iter()
                    .filter(|one| one.get("Type").plain().as_deref() != Some("NONE"))
                    .count(),
                sensitivity: inner.get("SensitivityLevel").plain(),
            })
        }
    }
}

fn custom_key(value: &Value) -> String {
    let members = value.members();
    match members.first() {
        Some((kind, inner)) => match inner.get("Name").plain().or_else(|| inner.get("Namespace").plain()) {
            Some(name) => format!("{kind} {name}"),
            None => (*kind).to_owned(),
        },
        None => "?".to_owned(),
    }
}
