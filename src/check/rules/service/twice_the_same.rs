use std::collections::HashMap;

use crate::check::value::is_call;
use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Two resources of a type have the same identity.
    ///
    /// What identifies a resource, such as its name, belongs to one: the second fails to be made, or both fight over the same thing. Resources whose
    /// conditions exclude each other may share it.
    pub TWICE_THE_SAME = "twice-the-same", "V008", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";
}

/// Identifiers that CloudFormation's data states and that do not identify, with the reason.
const EXCEPTIONS: [&str; 3] = [
    // its name may be used again in another account's space of the same template
    "AWS::CodeBuild::Project",
    // subscriptions and associations are made by what they join
    "AWS::ApiGateway::Deployment",
    "AWS::Lambda::Permission",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut seen: HashMap<String, Vec<(&str, Option<&str>)>> = HashMap::new();
    for resource in &context.resources {
        if resource.is_foreign() || EXCEPTIONS.contains(&resource.kind) {
            continue;
        }
        // most types occur once, and nothing has to be known of them
        if context.of_kind(resource.kind).nth(1).is_none() {
            continue;
        }
        let (Some(facts), Some(properties)) = (resource.facts(), resource.properties) else { continue };
        let mut key = vec![Node::String(resource.kind.to_owned().into())];
        let mut last = None;
        for pattern in &facts.primary_identifier {
            let name = pattern.text();
            // what the service sets, and what stands deeper, tells nothing here
            match properties.get(name) {
                Some(value) if !is_conditional(value) => {
                    key.push(value.clone());
                    last = Some(name);
                }
                _ => {
                    last = None;
                    break;
                }
            }
        }
        let Some(last) = last else { continue };
        let Ok(key) = serde_json::to_string(&key) else { continue };
        let others = seen.entry(key).or_default();
        let other = others.iter().find(|(_, theirs)| {
            let both: Vec<(&str, bool)> =
                [resource.condition, *theirs].into_iter().flatten().map(|c| (c, true)).collect();
            context.conditions.satisfiable(&both) == Answer::Yes
        });
        if let Some((other, _)) = other {
            // both are told, since nobody knows which of them is wrong
            for (one, other) in [(resource.id, *other), (*other, resource.id)] {
                let path = [Step::Key("Resources"), Step::Key(one), Step::Key("Properties"), Step::Key(last)];
                let message = format!("`{other}` is the same `{}`: its `{last}` is equal", resource.kind);
                report.report(&TWICE_THE_SAME, &path, message).help("give one of them another, or leave one out");
            }
        }
        others.push((resource.id, resource.condition));
    }
}

fn is_conditional(value: &Node) -> bool {
    value.as_call().is_some_and(|(name, _)| name == "Fn::If") && is_call(value)
}
