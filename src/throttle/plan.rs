//! Usage plans and API keys: what each client may send.

use std::collections::HashMap;
use std::fmt;

use super::resolve::{Given, Resolver, Resource, Source, Value};
use super::{Model, Throttle, api, stage};

/// A usage plan. Its limits are per key, over all of its stages.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The resource.
    pub source: Source,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<String>,
    /// Its name.
    pub name: Given<String>,
    /// What each key may send.
    pub throttle: Throttle,
    /// What each key may send in a period.
    pub quota: Quota,
    /// The stages it is for.
    pub stages: Vec<PlanStage>,
    /// Its keys: places in `Model::keys`.
    pub keys: Vec<usize>,
    /// Keys that are in no given stack.
    pub foreign_keys: usize,
}

impl Plan {
    /// Its name as people know it.
    pub fn shown(&self) -> &str {
        self.name.values.first().map_or(self.source.resource.as_str(), String::as_str)
    }

    /// How many keys the templates give it.
    pub fn key_count(&self) -> usize {
        self.keys.len() + self.foreign_keys
    }
}

/// Requests of a key in a period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quota {
    /// How many.
    pub limit: Given<f64>,
    /// `DAY`, `WEEK`, `MONTH`.
    pub period: Given<String>,
    /// The day on which a period begins, as the service checks it.
    pub offset: Given<f64>,
}

/// A stage of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanStage {
    /// Where it stands.
    pub source: Source,
    /// The place in `Model::stages`, when the stage is in a given stack.
    pub stage: Option<usize>,
    /// The API as the template spells it.
    pub api: String,
    /// The stage as the template spells it.
    pub name: String,
    /// Limits of single methods.
    pub methods: Vec<PlanMethod>,
}

/// A plan's limit for one method of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanMethod {
    /// Where it stands.
    pub source: Source,
    /// As it is spelled: `/pets/GET`.
    pub key: String,
    /// The path.
    pub path: String,
    /// The method.
    pub method: String,
    /// What each key may send.
    pub throttle: Throttle,
}

/// An API key.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The resource.
    pub source: Source,
    /// Its name.
    pub name: Given<String>,
    /// Whether it is switched on: not, unless given.
    pub enabled: Given<bool>,
    /// Its value, when the template has it as a literal.
    pub value: Option<Secret>,
    /// The plans it is in: places in `Model::plans`.
    pub plans: Vec<usize>,
}

/// A text that is never shown; it can be measured and compared.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// How long it is, in characters.
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("(masked)")
    }
}

/// Reads plans, keys, and who is in what.
pub(super) fn read<'a>(
    model: &mut Model,
    resolver: &'a Resolver<'a>,
    resources: &[Resource<'a>],
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) {
    let mut keys = HashMap::new();
    let mut plans = HashMap::new();
    for resource in resources {
        match resource.kind {
            "AWS::ApiGateway::ApiKey" => {
                keys.insert((resource.stack, resource.id), model.keys.len());
                model.keys.push(Key {
                    source: resource.source(),
                    name: resource.property("Name").text(),
                    enabled: resource.property("Enabled").flag(),
                    value: resource.property("Value").plain().map(Secret),
                    plans: Vec::new(),
                });
            }
            "AWS::ApiGateway::UsagePlan" => {
                plans.insert((resource.stack, resource.id), model.plans.len());
                let name = resource.property("UsagePlanName").text();
                let mut plan = plan(resource.source(), name, &resource.properties());
                plan.condition = resource.condition.map(str::to_owned);
                for item in resource.property("ApiStages").items() {
                    plan.stages.push(plan_stage(model, &item, apis, stages));
                }
                model.plans.push(plan);
            }
            _ => {}
        }
    }
    sam_plans(model, resolver, resources, apis);
    for resource in resources.iter().filter(|resource| resource.kind == "AWS::ApiGateway::UsagePlanKey") {
        let words = resource.property("UsagePlanId").words();
        let plan = words.values.iter().filter_map(|words| words.as_resource());
        let Some(at) = plan.filter_map(|(stack, id, _)| plans.get(&(stack, id)).copied()).next() else { continue };
        let words = resource.property("KeyId").words();
        let key = words.values.iter().filter_map(|words| words.as_resource());
        match key.filter_map(|(stack, id, _)| keys.get(&(stack, id)).copied()).next() {
            Some(key) if model.plans[at].keys.contains(&key) => {}
            Some(key) => {
                model.plans[at].keys.push(key);
                model.keys[key].plans.push(at);
            }
            None => model.plans[at].foreign_keys += 1,
        }
    }
    for (at, plan) in model.plans.iter().enumerate() {
        for (place, entry) in plan.stages.iter().enumerate() {
            if let Some(stage) = entry.stage {
                model.stages[stage].plans.push((at, place));
            }
        }
    }
}

fn plan(source: Source, name: Given<String>, value: &Value) -> Plan {
    let quota = value.get("Quota");
    Plan {
        source,
        condition: None,
        name,
        throttle: throttle(&value.get("Throttle")),
        quota: Quota {
            limit: quota.get("Limit").number(),
            period: quota.get("Period").text().map(|period| period.to_uppercase()),
            offset: quota.get("Offset").number(),
        },
        stages: Vec::new(),
        keys: Vec::new(),
        foreign_keys: 0,
    }
}

fn throttle(value: &Value) -> Throttle {
    Throttle { rate: value.get("RateLimit").number(), burst: value.get("BurstLimit").number() }
}

fn plan_stage<'a>(model: &Model, item: &Value<'a>, apis: &api::Index<'a>, stages: &stage::Index<'a>) -> PlanStage {
    let api = item.get("ApiId").words();
    let name = item.get("Stage").words();
    let at = api.values.iter().find_map(|words| apis.find(words));
    let methods = item.get("Throttle").members().into_iter().map(|(key, value)| {
        let (path, method) = key.rsplit_once('/').unwrap_or(("", key));
        PlanMethod {
            source: value.from.clone(),
            key: key.to_owned(),
            path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
            method: method.to_uppercase(),
            throttle: throttle(&value),
        }
    });
    let shown = |text: Given<String>| text.values.into_iter().next().unwrap_or_else(|| "?".to_owned());
    PlanStage {
        source: item.from.clone(),
        stage: name.values.iter().find_map(|words| stages.find(model, at, words)),
        api: shown(item.get("ApiId").text()),
        name: shown(item.get("Stage").text()),
        methods: methods.collect(),
    }
}

/// The plans that the serverless transform makes, each with a key of its own.
fn sam_plans<'a>(model: &mut Model, resolver: &'a Resolver<'a>, resources: &[Resource<'a>], apis: &api::Index<'a>) {
    let mut declared: Vec<(usize, &str, Value<'a>)> = Vec::new();
    for resource in resources.iter().filter(|resource| resource.kind == "AWS::Serverless::Api") {
        let usage = resource.property_or_global("Api", "Auth").get("UsagePlan");
        declared.push((resource.stack, resource.id, usage));
    }
    for stack in 0..resolver.len() {
        if apis.by_id(stack, super::sam::IMPLICIT_API).is_some() {
            let globals = resolver.template(stack).and_then(|t| t.root().get("Globals")?.get("Api")?.get("Auth"));
            let auth = resolver.value(stack, super::sam::IMPLICIT_API, "/Globals/Api/Auth".to_owned(), globals);
            declared.push((stack, super::sam::IMPLICIT_API, auth.get("UsagePlan")));
        }
    }
    let mut shared: HashMap<usize, usize> = HashMap::new();
    for (stack, id, usage) in declared {
        let create = usage.get("CreateUsagePlan").plain();
        let at = match create.as_deref() {
            Some("PER_API") => model.plans.len(),
            Some("SHARED") => *shared.entry(stack).or_insert(model.plans.len()),
            _ => continue,
        };
        if at == model.plans.len() {
            let name = usage.get("UsagePlanName").text();
            let mut source = usage.from.clone();
            source.resource = id.to_owned();
            let key = Key {
                source: source.clone(),
                name: Given::missing(source.clone()),
                enabled: Given::known(true, source.clone()),
                value: None,
                plans: vec![at],
            };
            let mut plan = plan(source, name, &usage);
            plan.keys.push(model.keys.len());
            if !plan.name.is_given() {
                let made = if create.as_deref() == Some("SHARED") { "Serverless" } else { id };
                plan.name.values.push(format!("{made}UsagePlan"));
                plan.name.absent = false;
            }
            model.keys.push(key);
            model.plans.push(plan);
        }
        let api = apis.by_id(stack, id);
        let found: Vec<_> = model.stages.iter().enumerate().filter(|(_, stage)| Some(stage.api) == api).collect();
        let entries: Vec<PlanStage> = found
            .into_iter()
            .map(|(place, stage)| PlanStage {
                source: usage.from.clone(),
                stage: Some(place),
                api: id.to_owned(),
                name: stage.shown().to_owned(),
                methods: Vec::new(),
            })
            .collect();
        model.plans[at].stages.extend(entries);
    }
}
