//! Functions that change a stage's or a plan's limits while they run: how they are known, what they may do, and who starts them.

use std::collections::HashMap;

use super::resolve::{Given, Resource, Source, Value, Words};
use super::{Model, api, stage};

/// A function that changes limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjuster {
    /// The function: its place in `Model::functions`.
    pub function: usize,
    /// The stage whose limits it changes, when that is in a given stack: its place in `Model::stages`.
    pub stage: Option<usize>,
    /// What its code says; none when the code is elsewhere.
    pub code: Option<Code>,
    /// What its role lets it do with REST APIs; none when the role is in no given stack.
    pub grants: Option<Vec<Grant>>,
    /// The least and the most requests a second that it may set, from its environment.
    pub rate: Bounds,
    /// The least and the most requests at once that it may set, from its environment.
    pub burst: Bounds,
    /// Seconds for which it leaves a limit alone, from its environment.
    pub cooldown_s: Given<f64>,
    /// Alarms that start it: places in `Model::alarms`.
    pub alarms: Vec<usize>,
}

/// Between which numbers a limit may be set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// The least.
    pub min: Given<f64>,
    /// The most.
    pub max: Given<f64>,
}

/// What the code of an adjuster says, as far as its words tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// It changes stages.
    pub stages: bool,
    /// It changes usage plans.
    pub plans: bool,
    /// It asks for what is set before it changes it.
    pub reads: bool,
    /// It changes what holds for every method.
    pub star: bool,
    /// It changes single methods.
    pub methods: bool,
    /// It keeps a number between two others.
    pub clamps: bool,
    /// It asks its environment for the two.
    pub clamps_by_environment: bool,
    /// It waits between two changes.
    pub waits: bool,
}

/// A statement of a role that is about REST APIs.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    /// Where it stands.
    pub source: Source,
    /// `apigateway:PATCH`.
    pub actions: Vec<String>,
    /// The ARNs, as the template spells them.
    pub resources: Vec<Given<String>>,
    /// The stages that they name: places in `Model::stages`.
    pub stages: Vec<usize>,
}

impl Grant {
    /// Whether it lets the function send this verb.
    pub fn allows(&self, verb: &str) -> bool {
        self.actions.iter().any(|action| {
            let action = action.to_ascii_lowercase();
            match action.strip_prefix("apigateway:") {
                Some(own) => own == "*" || own == verb.to_ascii_lowercase(),
                None => action == "*",
            }
        })
    }
}

/// Reads adjusters: functions whose code changes limits, and those whose role lets them.
pub(super) fn read<'a>(
    model: &mut Model,
    resources: &[Resource<'a>],
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) {
    if model.apis.is_empty() {
        return;
    }
    let mut found = Vec::new();
    let mut roles: Option<HashMap<Source, Vec<Grant>>> = None;
    for resource in resources {
        if !matches!(resource.kind, "AWS::Lambda::Function" | "AWS::Serverless::Function") {
            continue;
        }
        let source = resource.source();
        let Some(function) = model.functions.iter().position(|one| one.source == source) else { continue };
        let code = resource.property_or_global("Function", "Code").get("ZipFile");
        let code = if code.is_given() { code } else { resource.property_or_global("Function", "InlineCode") };
        let code =
            code.is_given().then(|| code.words().values.iter().map(|words| words.filled("?")).collect::<String>());
        let code = code.filter(|code| !code.is_empty()).map(|code| words_of(&code));
        let variables = resource.property_or_global("Function", "Environment").get("Variables").members();
        let by_code = code.as_ref().is_some_and(|code| code.stages || code.plans);
        let roles = roles.get_or_insert_with(|| grants(model, resources, apis, stages));
        let role = model.functions[function].role.as_ref();
        let mut own = role.map(|role| roles.get(role).cloned().unwrap_or_default());
        if resource.kind == "AWS::Serverless::Function" {
            let policies = resource.property_or_global("Function", "Policies").items();
            let named: Vec<Grant> =
                policies.iter().flat_map(|policy| of_document(model, policy, apis, stages)).collect();
            own = Some(own.into_iter().flatten().chain(named).collect());
        }
        let patches = |grant: &Grant| grant.actions.iter().any(|one| one.eq_ignore_ascii_case("apigateway:PATCH"));
        let by_role = code.is_none() && own.as_ref().is_some_and(|own| own.iter().any(patches));
        if !by_code && !by_role {
            continue;
        }
        found.push(adjuster(model, function, code, own, &variables, apis, stages));
    }
    model.adjusters = found;
}

fn adjuster<'a>(
    model: &Model,
    function: usize,
    code: Option<Code>,
    grants: Option<Vec<Grant>>,
    variables: &[(&str, Value<'a>)],
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) -> Adjuster {
    let source = &model.functions[function].source;
    let mut adjuster = Adjuster {
        function,
        stage: None,
        code,
        grants,
        rate: Bounds { min: Given::missing(source.clone()), max: Given::missing(source.clone()) },
        burst: Bounds { min: Given::missing(source.clone()), max: Given::missing(source.clone()) },
        cooldown_s: Given::missing(source.clone()),
        alarms: Vec::new(),
    };
    let words: Vec<Words> = variables.iter().flat_map(|(_, value)| value.words().values).collect();
    let api = words.iter().find_map(|words| apis.find(words));
    adjuster.stage =
        words.iter().filter(|words| apis.find(words).is_none()).find_map(|words| stages.find(model, api, words));
    let granted = adjuster.grants.iter().flatten().flat_map(|grant| grant.stages.iter().copied()).next();
    let only = || (model.stages.len() == 1).then_some(0);
    adjuster.stage = adjuster.stage.or(granted).or_else(only);
    for (name, value) in variables {
        let parts: Vec<String> = name.split(['_', '-']).map(str::to_uppercase).collect();
        let has = |words: &[&str]| parts.iter().any(|part| words.contains(&part.as_str()));
        let lone = parts.len() == 1;
        if has(&["COOLDOWN", "COOLDOWNSECONDS"]) {
            adjuster.cooldown_s = value.number();
            continue;
        }
        let least = has(&["MIN", "MINIMUM", "FLOOR", "LOWER", "LEAST"]);
        if !least && !has(&["MAX", "MAXIMUM", "CEILING", "UPPER", "MOST"]) {
            continue;
        }
        let bounds = match () {
            () if has(&["BURST"]) => &mut adjuster.burst,
            () if lone || has(&["RATE", "RPS", "TPS", "LIMIT", "THROTTLE"]) => &mut adjuster.rate,
            () => continue,
        };
        *(if least { &mut bounds.min } else { &mut bounds.max }) = value.number();
    }
    adjuster
}

/// What the words of a code tell.
fn words_of(code: &str) -> Code {
    let has = |marks: &[&str]| marks.iter().any(|mark| code.contains(mark));
    let lower = code.to_lowercase();
    let environment = has(&["environ", "process.env", "ENV[", "getenv"]);
    let clamps = lower.contains("min(") && lower.contains("max(") || lower.contains("clamp");
    Code {
        stages: has(&["update_stage", "updateStage", "UpdateStageCommand", "UpdateStageRequest"]),
        plans: has(&["update_usage_plan", "updateUsagePlan", "UpdateUsagePlanCommand", "UpdateUsagePlanRequest"]),
        reads: has(&["get_stage(", "getStage(", "GetStageCommand"]),
        star: has(&["/*/*/throttling"]),
        methods: lower.contains("~1") && has(&["/throttling"]),
        clamps,
        clamps_by_environment: clamps && environment && has(&["MIN_", "MAX_", "_MIN", "_MAX"]),
        waits: ["cooldown", "cool_down", "last_change", "lastchange", "hysteresis"]
            .iter()
            .any(|mark| lower.contains(mark)),
    }
}

/// What each role of the stacks may do with REST APIs.
fn grants<'a>(
    model: &Model,
    resources: &[Resource<'a>],
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) -> HashMap<Source, Vec<Grant>> {
    let mut roles: HashMap<Source, Vec<Grant>> = HashMap::new();
    for resource in resources {
        let (owners, documents) = match resource.kind {
            "AWS::IAM::Role" => {
                let policies = resource.property("Policies").items();
                (vec![resource.source()], policies.iter().map(|policy| policy.get("PolicyDocument")).collect())
            }
            "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" | "AWS::IAM::RolePolicy" => {
                let named = ["Roles", "RoleName"].map(|name| resource.property(name).mentioned());
                (named.into_iter().flatten().collect(), vec![resource.property("PolicyDocument")])
            }
            _ => continue,
        };
        let found: Vec<Grant> =
            documents.iter().flat_map(|document| of_document(model, document, apis, stages)).collect();
        for owner in owners {
            roles.entry(owner).or_default().extend(found.iter().cloned());
        }
    }
    roles
}

fn of_document<'a>(
    model: &Model,
    document: &Value<'a>,
    apis: &api::Index<'a>,
    stages: &stage::Index<'a>,
) -> Vec<Grant> {
    let mut found = Vec::new();
    for statement in document.get("Statement").items() {
        if statement.get("Effect").plain().as_deref() != Some("Allow") {
            continue;
        }
        let actions: Vec<String> =
            statement.get("Action").items().iter().flat_map(|action| action.text().values).collect();
        let about = |action: &String| action == "*" || action.to_ascii_lowercase().starts_with("apigateway:");
        if !actions.iter().any(about) {
            continue;
        }
        let named = statement.get("Resource").items();
        let stages = named.iter().flat_map(|value| value.words().values).filter_map(|words| {
            let api = words.between(Some("/restapis/"), Some("/stages/"))?;
            let stage = words.between(Some("/stages/"), None)?;
            stages.find(model, apis.find(&api), &stage)
        });
        found.push(Grant {
            source: statement.from.clone(),
            actions,
            stages: stages.collect(),
            resources: named.iter().map(Value::text).collect(),
        });
    }
    found
}

/// Tells each adjuster which alarms start it: by an action, through a topic, or through an event rule.
pub(super) fn started(model: &mut Model, resources: &[Resource]) {
    if model.adjusters.is_empty() {
        return;
    }
    let mut subscribed: HashMap<Source, Vec<Source>> = HashMap::new();
    let mut actions: HashMap<Source, Vec<Source>> = HashMap::new();
    for resource in resources {
        match resource.kind {
            "AWS::SNS::Subscription" => {
                for topic in resource.property("TopicArn").mentioned() {
                    subscribed.entry(topic).or_default().extend(resource.property("Endpoint").mentioned());
                }
            }
            "AWS::SNS::Topic" => {
                let all = resource.property("Subscription").items();
                let ends = all.iter().flat_map(|one| one.get("Endpoint").mentioned());
                subscribed.entry(resource.source()).or_default().extend(ends);
            }
            "AWS::Events::Rule" => {
                let ends: Vec<Source> =
                    resource.property("Targets").items().iter().flat_map(|one| one.get("Arn").mentioned()).collect();
                for alarm in resource.property("EventPattern").mentioned() {
                    actions.entry(alarm).or_default().extend(ends.iter().cloned());
                }
            }
            "AWS::CloudWatch::Alarm" => {
                let of =
                    |name: &str| resource.property(name).items().iter().flat_map(Value::mentioned).collect::<Vec<_>>();
                let all = ["AlarmActions", "OKActions"].into_iter().flat_map(of);
                actions.entry(resource.source()).or_default().extend(all);
            }
            _ => {}
        }
    }
    for adjuster in &mut model.adjusters {
        let Some(function) = model.functions.get(adjuster.function) else { continue };
        let is = |end: &Source| *end == function.source || function.aliases.iter().any(|alias| alias.source == *end);
        for (at, alarm) in model.alarms.iter().enumerate() {
            let ends = actions.get(&alarm.source).map(Vec::as_slice).unwrap_or_default();
            let through = ends.iter().filter_map(|end| subscribed.get(end)).flatten();
            if ends.iter().chain(through).any(is) {
                adjuster.alarms.push(at);
            }
        }
    }
}
