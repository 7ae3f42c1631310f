//! Functions: how many executions at once, how long each may take, and who calls them.

use std::collections::HashMap;

use super::Model;
use super::resolve::{Given, Piece, Resource, Source, Value, Words};

/// A function.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The resource.
    pub source: Source,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<String>,
    /// Its name, when the template gives one.
    pub name: Given<String>,
    /// Executions at once that are kept for it, and that it may not exceed.
    pub reserved: Given<f64>,
    /// Seconds after which it is ended: 3 unless given.
    pub timeout: Given<f64>,
    /// Megabytes: 128 unless given.
    pub memory: Given<f64>,
    /// The runtime; missing for images.
    pub runtime: Given<String>,
    /// The entry point.
    pub handler: Given<String>,
    /// Bytes of the code that stands in the template.
    pub inline_bytes: Option<usize>,
    /// Whether it runs in a VPC.
    pub vpc: Given<bool>,
    /// `PublishedVersions` or `None`.
    pub snap_start: Given<String>,
    /// Where it sends what it could not work off, when called asynchronously.
    pub dead_letter: Given<String>,
    /// Settings of asynchronous calls.
    pub async_settings: Vec<AsyncSettings>,
    /// Its aliases.
    pub aliases: Vec<Alias>,
    /// Its published versions.
    pub versions: Vec<Version>,
    /// Who calls it, other than REST APIs.
    pub callers: Vec<Caller>,
    /// Who may call it.
    pub permissions: Vec<Permission>,
    /// Its role, when that is in a given stack.
    pub role: Option<Source>,
    /// The tables that it may reach.
    pub reaches: Vec<Reach>,
    /// Alarms that notice when Lambda refuses its calls: places in `Model::alarms`.
    pub alarms: Vec<usize>,
}

/// An alias.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// The resource.
    pub source: Source,
    /// The name.
    pub name: Given<String>,
    /// The version it points to, as the template spells it.
    pub version: Given<String>,
    /// Executions that are kept warm.
    pub provisioned: Given<f64>,
    /// Executions that scaling keeps warm at least.
    pub provisioned_min: Given<f64>,
    /// Executions that scaling keeps warm at most.
    pub provisioned_max: Given<f64>,
    /// Other versions and their share of the calls, 0 to 1.
    pub weights: Vec<(Given<String>, Given<f64>)>,
    /// The deployment group that shifts its traffic.
    pub rollout: Option<Rollout>,
}

/// How CodeDeploy shifts an alias.
#[derive(Clone, Debug, PartialEq)]
pub struct Rollout {
    /// The deployment group's resource, when it is in a given stack.
    pub group: Option<Source>,
    /// `CodeDeployDefault.LambdaCanary10Percent5Minutes`.
    pub config: Given<String>,
    /// The alarms that end it, as far as they are in given stacks.
    pub alarms: Vec<Source>,
    /// How many alarms end it.
    pub alarm_count: usize,
}

/// A published version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The resource.
    pub source: Source,
    /// Executions that are kept warm.
    pub provisioned: Given<f64>,
}

/// Settings of asynchronous calls.
#[derive(Clone, Debug, PartialEq)]
pub struct AsyncSettings {
    /// The resource.
    pub source: Source,
    /// The version or alias.
    pub qualifier: Given<String>,
    /// Retries, 0 to 2.
    pub retries: Given<f64>,
    /// Seconds until an event is dropped.
    pub max_age: Given<f64>,
}

/// Somebody other than a REST API who calls a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// The resource that says so.
    pub source: Source,
    /// What it is.
    pub kind: CallerKind,
    /// The version or alias that is called.
    pub qualifier: Option<String>,
}

/// What calls a function.
#[derive(Clone, Debug, PartialEq)]
pub enum CallerKind {
    /// An event source mapping.
    EventSource(Box<EventSource>),
    /// A URL of its own: past WAF, stages and plans.
    Url {
        /// `NONE` or `AWS_IAM`.
        auth: Given<String>,
    },
    /// Somebody who waits for the answer: a state machine, an HTTP API, an authorizer.
    Synchronous(String),
    /// Somebody who does not: a topic, a rule, a schedule, a bucket.
    Asynchronous(String),
}

/// An event source mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct EventSource {
    /// `sqs`, `kinesis`, `dynamodb`, `kafka`, `mq`, `documentdb`, or empty when nobody can tell.
    pub service: String,
    /// The source, as the template spells it.
    pub from: Given<String>,
    /// The source, when it is in a given stack.
    pub resource: Option<Source>,
    /// Records of a batch.
    pub batch_size: Given<f64>,
    /// Seconds that a batch is gathered.
    pub window: Given<f64>,
    /// Executions at once that a queue may cause.
    pub max_concurrency: Given<f64>,
    /// Batches of one shard at once.
    pub parallelization: Given<f64>,
    /// Whether it is switched on.
    pub enabled: Given<bool>,
    /// The queue behind it, with what matters for its visibility.
    pub queue: Option<Queue>,
}

/// A queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Queue {
    /// The resource.
    pub source: Source,
    /// Seconds that a message stays hidden: 30 unless given.
    pub visibility: Given<f64>,
    /// Deliveries until a message is set aside.
    pub max_receive: Given<f64>,
    /// Whether it keeps the order.
    pub fifo: Given<bool>,
}

/// A table that a function may reach.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// Its place in `Model::tables`.
    pub table: usize,
    /// Whether a policy lets it read.
    pub reads: bool,
    /// Whether a policy lets it write.
    pub writes: bool,
    /// Where that stands; a function that only knows the table's name may do neither.
    pub source: Source,
}

/// A statement of a function's resource policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Permission {
    /// The resource.
    pub source: Source,
    /// The version or alias it is for.
    pub qualifier: Option<String>,
    /// Who may call: `apigateway.amazonaws.com`.
    pub principal: Given<String>,
    /// On whose behalf.
    pub for_source: Given<String>,
    /// The API, when it is in a given stack: its place in `Model::apis`.
    pub api: Option<usize>,
    /// `<stage>/<method>/<path>` of the source, when it is that of an API.
    pub route: Option<String>,
}

/// A function and which of its aliases or versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Callee {
    /// Its place in `Model::functions`.
    pub function: usize,
    /// The alias or version, by name or number.
    pub qualifier: Option<String>,
}

/// Who is who among the functions of the given stacks.
#[derive(Default)]
pub(super) struct Index<'a> {
    functions: HashMap<(usize, &'a str), usize>,
    names: HashMap<String, usize>,
    /// Aliases and versions: what they are of, and what they are called.
    qualified: HashMap<(usize, &'a str), (usize, String)>,
}

impl<'a> Index<'a> {
    /// The function that a text names: by reference, by name, by ARN, with or without a qualifier.
    pub(super) fn callee(&self, words: &Words<'a>) -> Option<Callee> {
        let words = match words.between(Some(":function:"), None) {
            Some(tail) => tail,
            None => words.clone(),
        };
        let (first, rest) = words.0.split_first()?;
        let qualifier = || {
            let rest = Words(rest.to_vec()).to_string();
            let qualifier = rest.strip_prefix(':').unwrap_or(&rest);
            (!qualifier.is_empty()).then(|| qualifier.to_owned())
        };
        match first {
            Piece::Resource { stack, id, attribute } => {
                if let Some(function) = self.functions.get(&(*stack, *id)) {
                    let published = attribute.filter(|attribute| matches!(*attribute, "Alias" | "Version"));
                    let alias = published.map(|_| {
                        let named = self.qualified.get(&(*stack, *id)).map(|(_, name)| name.clone());
                        named.unwrap_or_else(|| attribute.unwrap_or_default().to_owned())
                    });
                    return Some(Callee { function: *function, qualifier: qualifier().or(alias) });
                }
                let (function, name) = self.qualified.get(&(*stack, *id))?;
                Some(Callee { function: *function, qualifier: Some(name.clone()) })
            }
            Piece::Text(text) => {
                let (name, end) = text.split_once(':').unwrap_or((text, ""));
                let function = *self.names.get(name)?;
                let qualifier = format!("{end}{}", qualifier().unwrap_or_default());
                Some(Callee { function, qualifier: (!qualifier.is_empty()).then_some(qualifier) })
            }
            _ => None,
        }
    }

    /// The function, alias or version with this logical id.
    pub(super) fn by_id(&self, stack: usize, id: &str) -> Option<Callee> {
        match self.functions.get(&(stack, id)) {
            Some(function) => Some(Callee { function: *function, qualifier: None }),
            None => {
                let (function, name) = self.qualified.get(&(stack, id))?;
                Some(Callee { function: *function, qualifier: Some(name.clone()) })
            }
        }
    }
}

/// Reads functions, their aliases and versions.
pub(super) fn read<'a>(model: &mut Model, resources: &[Resource<'a>]) -> Index<'a> {
    let mut index = Index::default();
    for resource in resources {
        if !matches!(resource.kind, "AWS::Lambda::Function" | "AWS::Serverless::Function") {
            continue;
        }
        let at = model.functions.len();
        index.functions.insert((resource.stack, resource.id), at);
        let function = function(resource);
        for name in &function.name.values {
            index.names.entry(name.clone()).or_insert(at);
        }
        model.functions.push(function);
        if resource.kind == "AWS::Serverless::Function" {
            published(model, &mut index, resource, at);
        }
    }
    for resource in resources {
        match resource.kind {
            "AWS::Lambda::Alias" => {
                let Some(at) = owner(&index, resource) else { continue };
                let name = resource.property("Name").text();
                let shown = name.values.first().cloned().unwrap_or_else(|| resource.id.to_owned());
                index.qualified.insert((resource.stack, resource.id), (at, shown));
                let warm = resource.property("ProvisionedConcurrencyConfig").get("ProvisionedConcurrentExecutions");
                let weights = resource.property("RoutingConfig").get("AdditionalVersionWeights").items();
                let weights = weights
                    .iter()
                    .map(|weight| (weight.get("FunctionVersion").text(), weight.get("FunctionWeight").number()))
                    .collect();
                model.functions[at].aliases.push(Alias {
                    source: resource.source(),
                    name,
                    version: resource.property("FunctionVersion").text(),
                    provisioned: warm.number(),
                    provisioned_min: Given::missing(resource.source()),
                    provisioned_max: Given::missing(resource.source()),
                    weights,
                    rollout: rollout(resource, resources),
                });
            }
            "AWS::Lambda::Version" => {
                let Some(at) = owner(&index, resource) else { continue };
                index.qualified.insert((resource.stack, resource.id), (at, format!("${{{}}}", resource.id)));
                let warm = resource.property("ProvisionedConcurrencyConfig").get("ProvisionedConcurrentExecutions");
                model.functions[at].versions.push(Version { source: resource.source(), provisioned: warm.number() });
            }
            _ => {}
        }
    }
    index
}

fn owner(index: &Index, resource: &Resource) -> Option<usize> {
    let words = resource.property("FunctionName").words();
    words.values.iter().find_map(|words| index.callee(words)).map(|callee| callee.function)
}

fn function(resource: &Resource) -> Function {
    let property = |name: &str| resource.property_or_global("Function", name);
    let code = property("Code").get("ZipFile");
    let inline = if code.is_given() { code } else { property("InlineCode") };
    let vpc = property("VpcConfig");
    let subnets = vpc.get("SubnetIds");
    Function {
        source: resource.source(),
        condition: resource.condition.map(str::to_owned),
        name: property("FunctionName").text(),
        reserved: property("ReservedConcurrentExecutions").number(),
        timeout: property("Timeout").number(),
        memory: property("MemorySize").number(),
        runtime: property("Runtime").text(),
        handler: property("Handler").text(),
        inline_bytes: inline.plain().map(|text| text.len()),
        vpc: Given {
            values: vec![subnets.is_given()],
            unknown: None,
            absent: false,
            via: Vec::new(),
            from: vpc.from.clone(),
        },
        snap_start: property("SnapStart").get("ApplyOn").text(),
        dead_letter: dead_letter(&property),
        async_settings: Vec::new(),
        aliases: Vec::new(),
        versions: Vec::new(),
        callers: Vec::new(),
        permissions: Vec::new(),
        role: property("Role").mentioned().into_iter().next(),
        reaches: Vec::new(),
        alarms: Vec::new(),
    }
}

fn dead_letter<'a>(property: &impl Fn(&str) -> Value<'a>) -> Given<String> {
    let plain = property("DeadLetterConfig").get("TargetArn").text();
    if plain.is_given() { plain } else { property("DeadLetterQueue").get("TargetArn").text() }
}

/// The alias that the serverless transform makes of `AutoPublishAlias`.
fn published<'a>(model: &mut Model, index: &mut Index<'a>, resource: &Resource<'a>, at: usize) {
    let name = resource.property_or_global("Function", "AutoPublishAlias").text();
    let Some(shown) = name.values.first().cloned() else { return };
    index.qualified.insert((resource.stack, resource.id), (at, shown));
    let warm = resource.property_or_global("Function", "ProvisionedConcurrencyConfig");
    let preference = resource.property_or_global("Function", "DeploymentPreference");
    model.functions[at].aliases.push(Alias {
        source: resource.source(),
        name,
        version: Given::missing(resource.source()),
        provisioned: warm.get("ProvisionedConcurrentExecutions").number(),
        provisioned_min: Given::missing(resource.source()),
        provisioned_max: Given::missing(resource.source()),
        weights: Vec::new(),
        rollout: preference.is_given().then(|| Rollout {
            group: None,
            config: preference.get("Type").text(),
            alarms: preference.get("Alarms").mentioned(),
            alarm_count: preference.get("Alarms").items().len(),
        }),
    });
}

/// How CodeDeploy shifts an alias.
fn rollout(alias: &Resource, resources: &[Resource]) -> Option<Rollout> {
    let update = alias.attribute("UpdatePolicy").get("CodeDeployLambdaAliasUpdate");
    if !update.is_given() {
        return None;
    }
    let named = update.get("DeploymentGroupName").mentions();
    let group = resources.iter().find(|resource| {
        resource.kind == "AWS::CodeDeploy::DeploymentGroup" && named.contains(&(resource.stack, resource.id))
    });
    Some(match group {
        Some(group) => Rollout {
            group: Some(group.source()),
            config: group.property("DeploymentConfigName").text(),
            alarms: group.property("AlarmConfiguration").get("Alarms").mentioned(),
            alarm_count: group.property("AlarmConfiguration").get("Alarms").items().len(),
        },
        None => Rollout { group: None, config: Given::missing(alias.source()), alarms: Vec::new(), alarm_count: 0 },
    })
}
