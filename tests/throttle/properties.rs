//! What holds for every model.

use std::time::{Duration, Instant};

use formwork::node::{Node, Object};
use formwork::template::Template;
use formwork::throttle::compare::limits;
use formwork::throttle::render::{Filter, json, markdown, svg, text};
use formwork::throttle::{Assume, Input, Model};
use proptest::prelude::*;

use super::{cases, template};

/// Every template of the cases.
fn samples() -> Vec<Template> {
    let mut samples = Vec::new();
    for case in cases("limits").into_iter().chain(cases("compare")) {
        let mut files: Vec<_> =
            std::fs::read_dir(case).expect("a case").map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        let is_template =
            |path: &std::path::PathBuf| path.extension().is_some_and(|ending| ending == "json" || ending == "yaml");
        samples.extend(files.iter().filter(|path| is_template(path)).map(|path| template(path)));
    }
    samples
}

fn model(template: &Template) -> Model {
    Model::of(&[Input { stack: "movies", template }], &Assume::default())
}

/// The golden system with these limits, in the order of `LIMITS`.
fn with(values: &[f64]) -> Template {
    let case = cases("limits").into_iter().find(|case| case.ends_with("golden")).expect("the case");
    set(&template(&case.join("system.json")), &LIMITS, values)
}

/// A template with these values at these places.
fn set(template: &Template, paths: &[&str], values: &[f64]) -> Template {
    let mut root = Node::Object(template.root().clone());
    for (path, value) in paths.iter().zip(values) {
        let mut node = &mut root;
        for step in path.split('/').map(|step| step.replace("~1", "/")) {
            let step = step.as_str();
            node = match node {
                Node::Object(object) => {
                    if object.get(step).is_none() {
                        object.set(step.to_owned(), Node::object());
                    }
                    object.get_mut(step).expect("it was set")
                }
                Node::List(items) => items.get_mut(step.parse::<usize>().expect("an index")).expect("an item"),
                other => panic!("{path}: {other:?}"),
            };
        }
        *node = Node::from(*value as i64);
    }
    Template::from_json(&serde_json::to_string(&root).expect("JSON")).expect("a template")
}

/// Everything that limits a route there.
const LIMITS: [&str; 9] = [
    "Resources/Prod/Properties/MethodSettings/0/ThrottlingRateLimit",
    "Resources/Prod/Properties/MethodSettings/0/ThrottlingBurstLimit",
    "Resources/BasicPlan/Properties/Throttle/RateLimit",
    "Resources/BasicPlan/Properties/Throttle/BurstLimit",
    "Resources/BasicPlan/Properties/Quota/Limit",
    "Resources/PremiumPlan/Properties/Throttle/RateLimit",
    "Resources/PremiumPlan/Properties/Throttle/BurstLimit",
    "Resources/Firewall/Properties/Rules/0/Statement/RateBasedStatement/Limit",
    "Resources/Writer/Properties/ReservedConcurrentExecutions",
];

/// Everything that limits a system with limits of single methods, in stage and plans; the last three are the account's.
const OF_METHODS: [&str; 11] = [
    "Resources/Prod/Properties/MethodSettings/1/ThrottlingRateLimit",
    "Resources/Prod/Properties/MethodSettings/1/ThrottlingBurstLimit",
    "Resources/Basic/Properties/ApiStages/0/Throttle/~1orders~1POST/RateLimit",
    "Resources/Basic/Properties/ApiStages/0/Throttle/~1orders~1POST/BurstLimit",
    "Resources/Gold/Properties/Throttle/RateLimit",
    "Resources/Wall/Properties/Rules/1/Statement/RateBasedStatement/Limit",
    "Resources/Table/Properties/ProvisionedThroughput/WriteCapacityUnits",
    "Resources/PostOrder/Properties/Integration/TimeoutInMillis",
    "account_rate",
    "account_burst",
    "account_concurrency",
];

/// What each layer lets one client have, for every route and tier, by layer.
fn of_layers(values: &[f64]) -> Vec<(String, f64)> {
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/mutants/by-hand.yaml");
    let mut base = Node::Object(template(&base).root().clone());
    // without a reservation the function has what the account has
    if let Node::Object(root) = &mut base
        && let Some(Node::Object(resources)) = root.get_mut("Resources")
        && let Some(Node::Object(work)) = resources.get_mut("Work")
        && let Some(Node::Object(properties)) = work.get_mut("Properties")
    {
        let mut none = Object::new();
        none.set("Ref", Node::from("AWS::NoValue"));
        properties.set("ReservedConcurrentExecutions", Node::Object(none));
    }
    let base = Template::from_json(&serde_json::to_string(&base).expect("JSON")).expect("a template");
    let (of_template, of_account) = values.split_at(8);
    let template = set(&base, &OF_METHODS, of_template);
    let mut assume = Assume::default();
    for (name, value) in OF_METHODS[8..].iter().zip(of_account) {
        assume.set(name, &value.to_string(), formwork::throttle::assume::Origin::Flag).expect("a number");
    }
    let model = Model::of(&[Input { stack: "orders", template: &template }], &assume);
    let mut found = Vec::new();
    for (at, stage) in model.stages.iter().enumerate() {
        for route in &model.apis[stage.api].routes {
            for tier in model.tiers(at, route) {
                let limits = model.route_limits(at, route, tier);
                let name = |what: &str| format!("{} {tier:?} {what}", route.name());
                found.push((name("binding"), limits.binding().expect("something binds").1));
                found.extend(limits.layers.iter().map(|layer| {
                    (name(layer.kind.name()), layer.sustained.or(layer.rate.least()).unwrap_or(f64::INFINITY))
                }));
            }
        }
    }
    found
}

fn bindings(template: &Template) -> Vec<f64> {
    let model = model(template);
    let mut rates = Vec::new();
    for (at, stage) in model.stages.iter().enumerate() {
        for route in &model.apis[stage.api].routes {
            for tier in model.tiers(at, route) {
                let limits = model.route_limits(at, route, tier);
                rates.push(limits.binding().expect("something binds").1);
                let first =
                    limits.binds_first.and_then(|at| limits.layers[at].sustained).expect("something binds first");
                assert!(first >= limits.binding().expect("something binds").1, "WAF only ever tightens");
            }
        }
    }
    rates
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Of two systems that differ in one limit, the tighter one lets no client through faster.
    #[test]
    fn tightening_never_loosens(values in proptest::collection::vec(0u32..5_000, 9), which in 0usize..9, by in 1u32..5_000) {
        let loose: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
        let mut tight = loose.clone();
        tight[which] = (tight[which] - f64::from(by)).max(0.0);
        let (loose_rates, tight_rates) = (bindings(&with(&loose)), bindings(&with(&tight)));
        prop_assert_eq!(loose_rates.len(), tight_rates.len());
        for (loose, tight) in loose_rates.iter().zip(&tight_rates) {
            prop_assert!(tight <= loose, "{} of {} at {}", tight, loose, LIMITS[which]);
        }
    }

    /// The same of limits of single methods, of tables, and of the account: neither what binds nor any layer alone lets more through.
    #[test]
    fn tightening_any_layer_never_loosens(values in proptest::collection::vec(1u32..5_000, 11), which in 0usize..11, by in 1u32..5_000) {
        let loose: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
        let mut tight = loose.clone();
        tight[which] = (tight[which] - f64::from(by)).max(0.0);
        let (loose_rates, tight_rates) = (of_layers(&loose), of_layers(&tight));
        prop_assert_eq!(loose_rates.len(), tight_rates.len());
        for ((layer, loose), (_, tight)) in loose_rates.iter().zip(&tight_rates) {
            prop_assert!(tight <= loose, "{}: {} of {} at {}", layer, tight, loose, OF_METHODS[which]);
        }
    }

    /// No template, however broken, ends in a panic or takes long.
    #[test]
    fn broken_templates_are_read(sample in any::<prop::sample::Index>(), edits in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..14), 1..6)) {
        let samples = samples();
        let before = &samples[sample.index(samples.len())];
        let mut root = Node::Object(before.root().clone());
        for (place, how) in edits {
            let count = count(&root);
            let mut place = place.index(count);
            edit(&mut root, &mut place, how);
        }
        let Node::Object(_) = &root else { return Ok(()) };
        let Ok(after) = Template::from_json(&serde_json::to_string(&root).expect("JSON")) else { return Ok(()) };
        let begin = Instant::now();
        let model = model(&after);
        let filter = Filter::default();
        for form in [text::render(&model, &filter), markdown::render(&model, &filter), svg::render(&model, &filter)] {
            prop_assert!(!form.contains("NaN") && !form.contains("inf/s"), "{}", form);
        }
        let said = json::render(&model, &filter);
        prop_assert!(serde_json::from_str::<Node>(&said).is_ok());
        let _ = limits(before, &after, &[]);
        let (same, effective) = limits(&after, &after, &[]);
        prop_assert!(same.is_empty() && effective.is_empty(), "nothing changed: {same:?}");
        prop_assert!(begin.elapsed() < Duration::from_secs(5));
    }
}

fn count(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(count).sum(),
        Node::Object(object) => object.iter().map(|(_, value)| count(value)).sum::<usize>(),
        _ => 0,
    }
}

/// Changes the node at `place`, counted in depth.
fn edit(node: &mut Node, place: &mut usize, how: usize) {
    if *place == 0 {
        *node = broken(node.clone(), how);
        *place = usize::MAX;
        return;
    }
    *place = place.wrapping_sub(1);
    let inner: Vec<&mut Node> = match node {
        Node::List(items) => items.iter_mut().collect(),
        Node::Object(object) => object.iter_mut().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    for value in inner {
        if *place == usize::MAX {
            return;
        }
        edit(value, place, how);
    }
}

fn broken(node: Node, how: usize) -> Node {
    let call = |name: &'static str, argument: Node| {
        let mut object = Object::new();
        object.set(name, argument);
        Node::Object(object)
    };
    match how {
        0 => Node::Null,
        1 => Node::List(vec![]),
        2 => Node::List(vec![node.clone(), node]),
        3 => Node::object(),
        4 => Node::from(-1),
        5 => Node::from("${Api} ${!x} ${ ${Prod.Arn} {{resolve:ssm:x}}"),
        6 => call("Ref", Node::from("Api")),
        7 => call("Fn::GetAtt", Node::from("Api.RootResourceId")),
        8 => call("Fn::If", Node::List(vec![Node::from("Large"), node, Node::Null])),
        9 => {
            call("Fn::Sub", Node::from("${Prod}:${Prod.x}/restapis/${Api}/stages//functions/${Writer.Arn}/invocations"))
        }
        10 => call(
            "Fn::Join",
            Node::List(vec![Node::from(","), Node::List(vec![node, Node::from(1_000_000_000_000_000)])]),
        ),
        11 => call("Fn::Select", Node::List(vec![Node::from(7), node])),
        12 => Node::from("\u{1F4A5}/*~1~0//"),
        _ => Node::from(true),
    }
}

/// Stacks that import from each other in a circle, conditions that ask each other, and imports that double at each step end all the same.
#[test]
fn circles_and_doubling_end() {
    let circle = r#"{
        "Conditions": {"A": {"Fn::Or": [{"Condition": "B"}, {"Condition": "B"}]}, "B": {"Fn::Not": [{"Condition": "A"}]}},
        "Resources": {"Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": {"Fn::If": ["A", {"Fn::ImportValue": "x0"}, "y"]}}}},
        "Outputs": {"O": {"Value": {"Fn::ImportValue": "self"}, "Export": {"Name": "self"}}%}
    }"#;
    let mut outputs = String::new();
    for at in 0..60 {
        let next = format!("{{\"Fn::ImportValue\": \"x{}\"}}", at + 1);
        outputs += &format!(
            ", \"X{at}\": {{\"Value\": {{\"Fn::Join\": [\"\", [{next}, {next}]]}}, \"Export\": {{\"Name\": \"x{at}\"}}}}"
        );
    }
    let template = Template::from_json(&circle.replace('%', &outputs)).expect("a template");
    let begin = Instant::now();
    let model = model(&template);
    assert!(model.apis[0].name.unknown.is_some() || model.apis[0].name.values.len() > 1, "{:?}", model.apis[0].name);
    assert!(begin.elapsed() < Duration::from_secs(2), "{:?}", begin.elapsed());
}

/// A value that nobody knows never passes for no limit.
#[test]
fn unknown_is_not_unlimited() {
    for sample in samples() {
        let model = model(&sample);
        for (at, stage) in model.stages.iter().enumerate() {
            for route in &model.apis[stage.api].routes {
                for tier in model.tiers(at, route) {
                    let limits = model.route_limits(at, route, tier);
                    for layer in &limits.layers {
                        let unknown = layer.rate.is_unknown() || layer.requests.is_unknown();
                        let shrugs = matches!(
                            layer.effect,
                            formwork::throttle::answer::Effect::Unlimited | formwork::throttle::answer::Effect::Never
                        );
                        assert!(!(unknown && shrugs), "{layer:?}");
                        assert!(!unknown || limits.open, "{layer:?}");
                    }
                }
            }
        }
    }
}

/// Keys whose values stand in a template are measured and compared, and never shown.
#[test]
fn no_key_is_shown() {
    let template = formwork::read::template(
        r#"{"Resources": {"Key": {"Type": "AWS::ApiGateway::ApiKey", "Properties": {"Value": "not-a-real-key-0123456789"}}},
            "Parameters": {"Secret": {"Type": "String", "NoEcho": true, "Default": "not-a-real-secret"}}}"#,
    )
    .expect("a template");
    let model = model(&template);
    assert_eq!(model.keys[0].value.as_ref().map(|value| value.length()), Some(25));
    assert!(!format!("{model:?}").contains("not-a-real"), "{model:?}");
}
