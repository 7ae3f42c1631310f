//! Stages of REST APIs: limits of each method, cache, canary, logs.

use std::collections::HashMap;

use super::resolve::{Given, Resolver, Resource, Source, Value, Words};
use super::{Model, Throttle, api, sam};

/// A stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The resource.
    pub source: Source,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<String>,
    /// Its API: the place in `Model::apis`.
    pub api: usize,
    /// Its name.
    pub name: Given<String>,
    /// Settings of methods, in order.
    pub settings: Vec<MethodSetting>,
    /// Whether it has a cache.
    pub cache: Given<bool>,
    /// Gigabytes of the cache.
    pub cache_size: Given<String>,
    /// Its variables.
    pub variables: Vec<(String, Given<String>)>,
    /// Percent of the traffic that its canary gets.
    pub canary_percent: Given<f64>,
    /// Where its access log goes, as the template spells it.
    pub access_log: Given<String>,
    /// The log group of its access log, when that is in a given stack.
    pub access_log_group: Option<Source>,
    /// The format of its access log.
    pub access_log_format: Given<String>,
    /// The web ACLs in front of it: places in `Model::acls`.
    pub acls: Vec<usize>,
    /// The plans that count its calls: places in `Model::plans` and in their `stages`.
    pub plans: Vec<(usize, usize)>,
    /// What it waits for.
    pub depends_on: Vec<String>,
    /// Alarms that notice when it, a plan or a quota answers 429, by a metric of its access log: places in `Model::alarms`.
    pub alarms: Vec<usize>,
}

/// What a stage says of a method, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodSetting {
    /// Where it stands.
    pub source: Source,
    /// The path as the template spells it: `/~1pets~1{id}`.
    pub raw_path: Given<String>,
    /// The path it means: `/pets/{id}`; `/*` for all.
    pub path: String,
    /// The method, or `*`.
    pub method: String,
    /// Its limits.
    pub throttle: Throttle,
    /// Whether metrics of single methods are on.
    pub metrics: Given<bool>,
    /// `OFF`, `ERROR`, `INFO`.
    pub logging: Given<String>,
    /// Whether whole requests are logged.
    pub data_trace: Given<bool>,
    /// Whether answers are cached.
    pub caching: Given<bool>,
}

impl MethodSetting {
    /// Whether it is for every method of the stage.
    pub fn is_star(&self) -> bool {
        self.path == "/*" && self.method == "*"
    }

    /// `/* *`, `/orders POST`.
    pub fn scope(&self) -> String {
        format!("{} {}", self.path, self.method)
    }
}

impl Stage {
    /// Its name as people know it.
    pub fn shown(&self) -> &str {
        self.name.values.first().map_or(self.source.resource.as_str(), String::as_str)
    }

    /// What it says of every method.
    pub fn star(&self) -> Option<&MethodSetting> {
        self.settings.iter().find(|setting| setting.is_star())
    }

    /// What it says of one method alone.
    pub fn own(&self, path: &str, method: &str) -> Option<&MethodSetting> {
        let same = |setting: &&MethodSetting, method: &str| setting.path == path && setting.method == method;
        self.settings
            .iter()
            .find(|setting| same(setting, method))
            .or_else(|| self.settings.iter().find(|setting| same(setting, "*")))
    }

    /// The limits of a method, and whether they are its own.
    ///
    /// Whether a method's entry without limits takes those of `/*` is not documented; then both are possible.
    pub fn throttle(&self, path: &str, method: &str) -> (Throttle, bool) {
        let star = self.star().map(|setting| setting.throttle.clone());
        match (self.own(path, method), star) {
            (Some(own), _) if own.throttle.is_given() => (own.throttle.clone(), true),
            (Some(_), Some(mut star)) if star.is_given() => {
                let why = "its own entry sets no limit, and whether it takes that of all methods is not documented";
                star.rate.unknown.get_or_insert_with(|| why.to_owned());
                star.burst.unknown.get_or_insert_with(|| why.to_owned());
                (star, false)
            }
            (_, Some(star)) => (star, false),
            (_, None) => (Throttle::missing(&self.source), false),
        }
    }
}

/// Who is who among the stages of the given stacks.
#[derive(Default)]
pub(super) struct Index<'a> {
    stages: HashMap<(usize, &'a str), usize>,
}

impl<'a> Index<'a> {
    /// The stage of an API that a text names, by reference or by name.
    pub(super) fn find(&self, model: &Model, api: Option<usize>, words: &Words<'a>) -> Option<usize> {
        match words.as_resource() {
            Some((stack, id, _)) if self.stages.contains_key(&(stack, id)) => self.stages.get(&(stack, id)).copied(),
            _ => {
                let name = words.to_string();
                model.stages.iter().position(|stage| Some(stage.api) == api && stage.name.values.contains(&name))
            }
        }
    }
}

/// Reads stages.
pub(super) fn read<'a>(
    model: &mut Model,
    resolver: &'a Resolver<'a>,
    resources: &[Resource<'a>],
    apis: &mut api::Index<'a>,
) -> Index<'a> {
    let mut index = Index::default();
    for resource in resources {
        match resource.kind {
            "AWS::ApiGateway::Stage" => {
                let Some(words) = resource.property("RestApiId").words().values.into_iter().next() else { continue };
                let api = apis.find_or_add(model, &words, &resource.source());
                let mut stage = stage(resource, &resource.properties(), api, resource.property("StageName").text());
                stage.settings = settings(&resource.property("MethodSettings"));
                index.stages.insert((resource.stack, resource.id), model.stages.len());
                model.stages.push(stage);
            }
            "AWS::ApiGateway::Deployment" if resource.has("StageName") => {
                let Some(words) = resource.property("RestApiId").words().values.into_iter().next() else { continue };
                let api = apis.find_or_add(model, &words, &resource.source());
                let description = resource.property("StageDescription");
                let mut stage = stage(resource, &description, api, resource.property("StageName").text());
                stage.settings = settings(&description.get("MethodSettings"));
                let all = setting(&description);
                if all.throttle.is_given() && stage.star().is_none() {
                    stage.settings.insert(0, MethodSetting { path: "/*".to_owned(), method: "*".to_owned(), ..all });
                }
                model.stages.push(stage);
            }
            "AWS::Serverless::Api" => {
                let Some(api) = apis.by_id(resource.stack, resource.id) else { continue };
                let properties = resource.properties();
                let mut stage = stage(resource, &properties, api, resource.property("StageName").text());
                stage.settings = settings(&resource.property_or_global("Api", "MethodSettings"));
                index.stages.insert((resource.stack, resource.id), model.stages.len());
                model.stages.push(stage);
            }
            _ => {}
        }
    }
    for stack in 0..resolver.len() {
        let Some(api) = apis.by_id(stack, sam::IMPLICIT_API) else { continue };
        let Some(source) = model.apis[api].source.clone() else { continue };
        let globals = resolver.template(stack).and_then(|template| template.root().get("Globals")?.get("Api"));
        let globals = resolver.value(stack, sam::IMPLICIT_API, "/Globals/Api".to_owned(), globals);
        let settings = settings(&globals.get("MethodSettings"));
        let name = Given::known("Prod".to_owned(), source.clone());
        model.stages.push(Stage { settings, ..bare(source, &globals, api, name) });
    }
    index
}

fn stage(resource: &Resource, value: &Value, api: usize, name: Given<String>) -> Stage {
    let depends_on = resource.node.get("DependsOn");
    let depends_on = match depends_on {
        Some(node) => node.as_list().unwrap_or(std::slice::from_ref(node)),
        None => &[],
    };
    Stage {
        condition: resource.condition.map(str::to_owned),
        depends_on: depends_on.iter().filter_map(|id| id.as_str()).map(str::to_owned).collect(),
        ..bare(resource.source(), value, api, name)
    }
}

fn bare(source: Source, value: &Value, api: usize, name: Given<String>) -> Stage {
    let log = value.get("AccessLogSetting");
    Stage {
        source,
        condition: None,
        api,
        name,
        settings: Vec::new(),
        cache: value.get("CacheClusterEnabled").flag(),
        cache_size: value.get("CacheClusterSize").text(),
        variables: value.get("Variables").members().iter().map(|(k, v)| ((*k).to_owned(), v.text())).collect(),
        canary_percent: value.get("CanarySetting").get("PercentTraffic").number(),
        access_log: log.get("DestinationArn").text(),
        access_log_group: log.get("DestinationArn").mentioned().into_iter().next(),
        access_log_format: log.get("Format").text(),
        acls: Vec::new(),
        plans: Vec::new(),
        depends_on: Vec::new(),
        alarms: Vec::new(),
    }
}

fn settings(value: &Value) -> Vec<MethodSetting> {
    value.items().iter().map(setting).collect()
}

fn setting(value: &Value) -> MethodSetting {
    let raw_path = value.get("ResourcePath").text();
    let method = value.get("HttpMethod").text();
    MethodSetting {
        source: value.from.clone(),
        path: raw_path.values.first().map_or_else(|| "?".to_owned(), |raw| decoded(raw)),
        raw_path,
        method: method.values.first().map_or_else(|| "?".to_owned(), |method| method.to_uppercase()),
        throttle: Throttle {
            rate: value.get("ThrottlingRateLimit").number(),
            burst: value.get("ThrottlingBurstLimit").number(),
        },
        metrics: value.get("MetricsEnabled").flag(),
        logging: value.get("LoggingLevel").text(),
        data_trace: value.get("DataTraceEnabled").flag(),
        caching: value.get("CachingEnabled").flag(),
    }
}

/// The path that a method setting means: `/~1pets~1{id}` is `/pets/{id}`.
fn decoded(raw: &str) -> String {
    if raw == "/*" || raw == "*" {
        return "/*".to_owned();
    }
    let plain = raw.replace("~1", "/").replace("~0", "~");
    // the slash in front of the encoded path is not part of it
    match plain.strip_prefix("//") {
        Some(rest) => format!("/{rest}"),
        None if plain.starts_with('/') => plain,
        None => format!("/{plain}"),
    }
}
