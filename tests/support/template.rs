//! Questions to a CloudFormation template, and what a local emulator must not see of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Types that MiniStack refuses by name. Those a stack holds are taken out before it is deployed, and asserted on the
/// template instead. A test holds that each is still refused, so that the list shrinks when MiniStack grows.
pub const REFUSED: &[&str] = &[
    "AWS::ApiGateway::ClientCertificate",
    "AWS::ApiGateway::VpcLink",
    "AWS::ApplicationAutoScaling::ScalableTarget",
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    "AWS::CloudWatch::AnomalyDetector",
    "AWS::CloudWatch::CompositeAlarm",
    "AWS::CodeDeploy::Application",
    "AWS::CodeDeploy::DeploymentConfig",
    "AWS::CodeDeploy::DeploymentGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::IAM::RolePolicy",
    "AWS::Kinesis::StreamConsumer",
    "AWS::Lambda::CodeSigningConfig",
    "AWS::Logs::QueryDefinition",
    "AWS::SecretsManager::ResourcePolicy",
    "AWS::SecretsManager::RotationSchedule",
    "AWS::WAFv2::IPSet",
    "AWS::WAFv2::LoggingConfiguration",
    "AWS::WAFv2::RegexPatternSet",
    "AWS::WAFv2::RuleGroup",
    "AWS::WAFv2::WebACLAssociation",
];

/// A resource as the template has it.
#[derive(Clone, Copy)]
pub struct Resource<'t> {
    pub id: &'t str,
    pub body: &'t Value,
}

impl<'t> Resource<'t> {
    pub fn properties(&self) -> &'t Value {
        &self.body["Properties"]
    }
}

/// The stacks that `out/` holds, by name.
pub fn synthesized() -> Vec<String> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
    let entries = std::fs::read_dir(&out).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
    let names = entries.map(|entry| entry.expect("a directory entry").file_name().to_string_lossy().into_owned());
    let mut stacks: Vec<String> =
        names.filter_map(|name| name.strip_suffix(".template.json").map(str::to_string)).collect();
    stacks.sort();
    assert!(!stacks.is_empty(), "{} holds no template; `cargo run -- synth` writes them", out.display());
    stacks
}

pub fn template_path(stack: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("out").join(format!("{stack}.template.json"))
}

/// `out/<stack>.template.json`.
#[track_caller]
pub fn template_of(stack: &str) -> Value {
    let path = template_path(stack);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}; `cargo run -- synth` writes it", path.display());
    });
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn resources_of_type<'t>(template: &'t Value, kind: &str) -> Vec<Resource<'t>> {
    resources(template).filter(|resource| resource.body["Type"] == kind).collect()
}

/// The one resource of its type.
#[track_caller]
pub fn only<'t>(template: &'t Value, kind: &str) -> Resource<'t> {
    the(template, kind, |_| true)
}

/// The one resource of its type whose properties are so.
#[track_caller]
pub fn the<'t>(template: &'t Value, kind: &str, so: impl Fn(&Value) -> bool) -> Resource<'t> {
    let all = resources_of_type(template, kind);
    let found: Vec<_> = all.iter().filter(|resource| so(resource.properties())).collect();
    match found[..] {
        [one] => *one,
        _ => panic!("{} of the {} resources of type {kind} are meant, not one", found.len(), all.len()),
    }
}

/// The logical id behind `{"Ref": id}` or `{"Fn::GetAtt": [id, ..]}`.
#[track_caller]
pub fn target(value: &Value) -> &str {
    let named = value["Ref"].as_str().or_else(|| match &value["Fn::GetAtt"] {
        Value::String(path) => path.split('.').next(),
        path => path[0].as_str(),
    });
    named.unwrap_or_else(|| panic!("{value} refers to no resource"))
}

/// The template without the resources that MiniStack refuses and whatever needs them, and what was taken out (logical id
/// and type).
///
/// A property that a removed resource computes from the rest of the stack stays as the output
/// `Stripped<logical id><property>`, so that its value can be read back all the same.
pub fn strip(template: &Value) -> (Value, Vec<(String, String)>) {
    let refused: BTreeSet<&str> = resources(template).filter(refused).map(|resource| resource.id).collect();
    let mut gone = refused.clone();
    loop {
        let more: Vec<&str> = resources(template)
            .filter(|resource| !gone.contains(resource.id) && refers(resource.properties(), &gone))
            .map(|resource| resource.id)
            .collect();
        if more.is_empty() {
            break;
        }
        gone.extend(more);
    }

    let mut outputs = template["Outputs"].as_object().cloned().unwrap_or_default();
    outputs.retain(|_, output| !refers(output, &gone));
    for resource in resources(template).filter(|resource| refused.contains(resource.id)) {
        for (name, value) in resource.properties().as_object().into_iter().flatten() {
            if is_intrinsic(value) && !refers(value, &gone) {
                outputs.insert(stripped_output(resource.id, name), json!({ "Value": value }));
            }
        }
    }

    let kept: Map<String, Value> = resources(template)
        .filter(|resource| !gone.contains(resource.id))
        .map(|resource| (resource.id.to_string(), without_mention(resource.body, &gone)))
        .collect();
    let removed = resources(template)
        .filter(|resource| gone.contains(resource.id))
        .map(|resource| (resource.id.to_string(), resource.body["Type"].as_str().unwrap_or_default().to_string()))
        .collect();
    let mut stripped = template.clone();
    stripped["Resources"] = Value::Object(kept);
    if outputs.is_empty() {
        stripped.as_object_mut().expect("a template is an object").remove("Outputs");
    } else {
        stripped["Outputs"] = Value::Object(outputs);
    }
    (stripped, removed)
}

/// Name of the output under which [`strip`] keeps a computed property of a removed resource.
pub fn stripped_output(id: &str, property: &str) -> String {
    format!("Stripped{id}{property}")
}

/// Fails unless the live resource holds every literal that the template states for it, `except` some properties.
///
/// An API may write a key with a small first letter, and a number as text. What an intrinsic function computes is
/// not compared.
#[track_caller]
pub fn assert_reads_back(what: &str, properties: &Value, live: &Value, except: &[&str]) {
    let mut stated = properties.as_object().unwrap_or_else(|| panic!("{what} has no properties")).clone();
    stated.retain(|name, _| !except.contains(&name.as_str()));
    let mut differences = Vec::new();
    compare(what, &Value::Object(stated), live, &mut differences);
    assert!(differences.is_empty(), "{}\nread back: {live:#}", differences.join("\n"));
}

fn compare(at: &str, stated: &Value, live: &Value, differences: &mut Vec<String>) {
    match (stated, live) {
        (stated, _) if is_intrinsic(stated) => {}
        (Value::Object(stated), Value::Object(live)) => {
            for (name, value) in stated {
                match live.get(name).or_else(|| live.get(&small_first(name))) {
                    Some(live) => compare(&format!("{at}.{name}"), value, live, differences),
                    None if is_intrinsic(value) => {}
                    None => differences.push(format!("{at}.{name}: {value} in the template, nothing live")),
                }
            }
        }
        (Value::Array(stated), Value::Array(live)) if stated.len() == live.len() => {
            for (index, (stated, live)) in stated.iter().zip(live).enumerate() {
                compare(&format!("{at}[{index}]"), stated, live, differences);
            }
        }
        _ if same_scalar(stated, live) => {}
        _ => differences.push(format!("{at}: {stated} in the template, {live} live")),
    }
}

fn same_scalar(left: &Value, right: &Value) -> bool {
    let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
    match (number(left), number(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

fn small_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn resources(template: &Value) -> impl Iterator<Item = Resource<'_>> {
    let resources = template["Resources"].as_object().expect("a template has resources");
    resources.iter().map(|(id, body)| Resource { id, body })
}

/// Metric math fails in the middle of a deployment; the types are refused before it begins.
fn refused(resource: &Resource) -> bool {
    let kind = resource.body["Type"].as_str().unwrap_or_default();
    REFUSED.contains(&kind) || (kind == "AWS::CloudWatch::Alarm" && resource.properties().get("Metrics").is_some())
}

fn is_intrinsic(value: &Value) -> bool {
    value.as_object().is_some_and(|object| {
        object.len() == 1 && object.keys().all(|key| key == "Ref" || key == "Condition" || key.starts_with("Fn::"))
    })
}

fn refers(value: &Value, ids: &BTreeSet<&str>) -> bool {
    let names = |path: &str| ids.contains(path.split('.').next().unwrap_or_default());
    match value {
        Value::Array(items) => items.iter().any(|item| refers(item, ids)),
        Value::Object(object) => object.iter().any(|(key, value)| match (key.as_str(), value) {
            ("Ref" | "Fn::GetAtt", Value::String(path)) => names(path),
            ("Fn::GetAtt", Value::Array(path)) => path.first().and_then(Value::as_str).is_some_and(names),
            ("Fn::Sub", Value::String(text)) => placeholders(text).any(names),
            ("Fn::Sub", Value::Array(parts)) => {
                parts.first().and_then(Value::as_str).is_some_and(|text| placeholders(text).any(names))
                    || parts.iter().skip(1).any(|bound| refers(bound, ids))
            }
            _ => refers(value, ids),
        }),
        _ => false,
    }
}

/// `Orders.Arn` for each `${Orders.Arn}`.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| rest.split('}').next())
}

/// The resource without its `DependsOn` on a removed one, and without a policy attribute that names one.
fn without_mention(body: &Value, gone: &BTreeSet<&str>) -> Value {
    let mut body = body.clone();
    let attributes = body.as_object_mut().expect("a resource is an object");
    attributes.retain(|name, value| name == "Properties" || !refers(value, gone));
    match attributes.get_mut("DependsOn") {
        Some(Value::Array(ids)) => ids.retain(|id| id.as_str().is_none_or(|id| !gone.contains(id))),
        Some(Value::String(id)) if gone.contains(id.as_str()) => {
            attributes.remove("DependsOn");
        }
        _ => {}
    }
    body
}
