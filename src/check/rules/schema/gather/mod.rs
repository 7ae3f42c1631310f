//! Resources that do not go together: what their values, gathered by reference, have to fulfil.

mod evaluate;

use super::judge::{Judge, Violation};
use crate::check::context::target;
use crate::check::value::{Branch, branches, items};
use crate::conditions::Answer;
use crate::facts::{Entry, Extension, Gather};
use crate::graph::Step;
use crate::node::{Node, Object, Text};
use crate::rule::rule;
use evaluate::{Evaluation, Wrong};

rule! {
    /// Two resources that do not go together.
    ///
    /// Each may be right by itself, but not beside the one that it refers to: a stage with the deployment of another API, a FIFO queue whose dead-letter queue is
    /// none, a service on Fargate whose tasks are not made for it. What has to hold stands in the message.
    pub RESOURCE_COMBINATION = "resource-combination", "S028", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// How many combinations of conditions and references are tried for one resource.
const MAX_WORLDS: usize = 128;

/// What has to hold, by the id of the fact.
const REASONS: &[(&str, &str)] = &[
    ("E3052", "tasks with the network mode `awsvpc` have network interfaces of their own, which the service places"),
    ("E3054", "Fargate runs tasks that have `FARGATE` among `RequiresCompatibilities` and the network mode `awsvpc`"),
    ("E3502", "a queue and its dead-letter queue are both FIFO, or neither is"),
    ("E3698", "a stage and its deployment belong to the same API"),
    ("E3699", "a method and its authorizer belong to the same API"),
    ("E3705", "a FIFO queue gives 10 messages at once"),
    ("E3706", "`MaxSize` is at least `MinSize`"),
    ("E3707", "an instance has the engine of its cluster"),
    ("E3708", "`AuthorizationType` is `COGNITO_USER_POOLS` with user pools, `CUSTOM` with a function"),
    ("E3709", "an instance is encrypted when its cluster is"),
    ("E3711", "a rule of a listener sends nothing to a target group with the protocol `GENEVE`"),
    ("E3712", "a group that follows a target needs room to grow"),
    ("E3713", "tasks on Fargate log by `awslogs`, `splunk` or `awsfirelens`"),
    ("E3714", "security groups and subnets of a launch template are in the same VPC"),
    ("W3663", "an ARN without account would let a bucket of somebody else call the function"),
    ("W3664", "only the service of what `SourceArn` names calls for it"),
];

/// What a rule about throttle layers says better: `sqs-visibility` of E3505.
const ELSEWHERE: &[&str] = &["E3505"];

/// Judges what an extension gathers for the resource.
pub(super) fn judge<'t>(judge: &mut Judge<'_, 't>, extension: &Extension, gather: &Gather, properties: &'t Node) {
    if ELSEWHERE.contains(&extension.rule) {
        return;
    }
    let context = judge.context;
    let is_resource = |id: &str| context.resource(id).is_some();
    for world in worlds(judge, gather, properties) {
        let whole = world.whole();
        let mut evaluation = Evaluation::new(&whole, &is_resource);
        evaluation.judge(&gather.schema);
        for wrong in evaluation.wrong {
            if let Some(violation) = world.violation(judge, extension, &wrong) {
                judge.found.push(violation);
            }
        }
    }
}

/// The resources that take part, their values, and the conditions under which they do.
#[derive(Clone)]
struct World<'g, 't> {
    members: Vec<Member<'g, 't>>,
    under: Vec<(&'t str, bool)>,
}

#[derive(Clone)]
struct Member<'g, 't> {
    entry: &'g Entry,
    id: &'t str,
    /// The path of its properties.
    path: Vec<Step<'t>>,
    values: Vec<(&'g str, Value<'g, 't>)>,
}

#[derive(Clone)]
enum Value<'g, 't> {
    Given(&'t Node, Vec<Step<'t>>),
    Default(&'g Node),
    Kind(&'t str),
}

/// Every combination of what can be referred to and given; none where nothing is referred to.
fn worlds<'g, 't>(judge: &Judge<'_, 't>, gather: &'g Gather, properties: &'t Node) -> Vec<World<'g, 't>> {
    let context = judge.context;
    let mut worlds = vec![World { members: Vec::new(), under: judge.under.clone() }];
    // what is referred to first: without it there is nothing to compare
    let (remote, own): (Vec<&Entry>, Vec<&Entry>) = gather.entries.iter().partition(|entry| entry.reference.is_some());
    let mut alone = false;
    for (place, entry) in remote.iter().enumerate() {
        let way: Vec<&str> = entry.reference.iter().flatten().map(String::as_str).collect();
        let found = along(properties, &judge.path, &way);
        let mut next = Vec::new();
        for world in &worlds {
            for branch in &found {
                if next.len() >= MAX_WORLDS {
                    break;
                }
                let resource = target(branch.value).and_then(|id| context.resource(id));
                let Some(resource) = resource.filter(|r| entry.kind.as_deref().is_none_or(|kind| kind == r.kind))
                else {
                    alone |= place == 0 && matches!(branch.value, Node::String(_));
                    continue;
                };
                let mut under = world.under.clone();
                under.extend(branch.under.iter().copied());
                under.extend(resource.condition.map(|condition| (condition, true)));
                let mut world = world.clone();
                world.under = under;
                let path = resource.property_path(&[]);
                let all = resource.body.get("Properties").unwrap_or(&NOTHING);
                next.extend(world.with(context, entry, resource.id, resource.kind, all, path));
            }
        }
        match next.is_empty() {
            // a text in place of the reference: only what the resource says of itself counts
            true if place == 0 && alone => {}
            true if place == 0 => return Vec::new(),
            true => {}
            false => worlds = next,
        }
        worlds.truncate(MAX_WORLDS);
    }
    for entry in own {
        let mut next = Vec::new();
        for world in &worlds {
            let (id, kind) = (judge.resource.id, judge.resource.kind);
            next.extend(world.with(context, entry, id, kind, properties, judge.path.clone()));
        }
        worlds = next;
        worlds.truncate(MAX_WORLDS);
    }
    worlds
}

static NOTHING: Node = Node::object();

/// Every value that stands at the end of a way.
fn along<'t>(node: &'t Node, path: &[Step<'t>], way: &[&str]) -> Vec<Branch<'t>> {
    let mut open = branches(node, path);
    for step in way {
        let mut next = Vec::new();
        for branch in open {
            let more = match (*step, branch.value) {
                ("*", list) => items(list, &branch.path),
                (name, Node::Object(members)) => match members.iter().find(|(own, _)| *own == name) {
                    Some((key, value)) => {
                        let mut path = branch.path.clone();
                        path.push(Step::Key(key));
                        branches(value, &path)
                    }
                    None => Vec::new(),
                },
                _ => Vec::new(),
            };
            next.extend(more.into_iter().map(|mut inner| {
                inner.under.extend(branch.under.iter().copied());
                inner
            }));
        }
        open = next;
    }
    open
}

impl<'g, 't> World<'g, 't> {
    /// This world with one more resource, once for each combination of its values.
    fn with(
        &self,
        context: &crate::check::Context<'t>,
        entry: &'g Entry,
        id: &'t str,
        kind: &'t str,
        properties: &'t Node,
        path: Vec<Step<'t>>,
    ) -> Vec<World<'g, 't>> {
        let mut open = vec![(self.under.clone(), Vec::new())];
        for gathered in &entry.values {
            let way: Vec<&str> = gathered.path.iter().map(String::as_str).collect();
            let mut next = Vec::new();
            for (under, values) in &open {
                if way.is_empty() {
                    let mut values: Vec<(&str, Value)> = values.clone();
                    values.push((&gathered.name, Value::Kind(kind)));
                    next.push((under.clone(), values));
                    continue;
                }
                let found = along(properties, &path, &way);
                let mut absent = found.is_empty();
                for branch in found {
                    if next.len() >= MAX_WORLDS {
                        break;
                    }
                    // a condition that lets the value go leaves the other branch alone
                    absent |= !branch.under.is_empty();
                    let mut under = under.clone();
                    under.extend(branch.under);
                    let mut values = values.clone();
                    let given = branch.value.as_ref_to().and_then(|name| context.given(name));
                    values.push((&gathered.name, Value::Given(given.unwrap_or(branch.value), branch.path)));
                    next.push((under, values));
                }
                if absent && along_is_open(properties, &way) {
                    let mut values = values.clone();
                    values.extend(gathered.default.as_ref().map(|default| (&*gathered.name, Value::Default(default))));
                    let mut under = under.clone();
                    under.extend(without(properties, &way));
                    next.push((under, values));
                }
            }
            open = next;
            open.retain(|(under, _)| context.conditions.satisfiable(under) != Answer::No);
            open.truncate(MAX_WORLDS);
        }
        let member = |(under, values)| {
            let mut world = self.clone();
            world.under = under;
            world.members.push(Member { entry, id, path: path.clone(), values });
            world
        };
        open.into_iter().map(member).collect()
    }

    /// What was gathered, as one object.
    fn whole(&self) -> Node {
        let mut whole = Object::new();
        for member in &self.members {
            let mut values = Object::new();
            for (name, value) in &member.values {
                let node = match value {
                    Value::Given(node, _) => (*node).clone(),
                    Value::Default(node) => (*node).clone(),
                    Value::Kind(kind) => Node::String(Text::Owned((*kind).to_owned())),
                };
                values.set((*name).to_owned(), node);
            }
            whole.set(member.entry.name.clone(), values);
        }
        Node::Object(whole)
    }

    fn violation(&self, judge: &Judge<'_, 't>, extension: &Extension, wrong: &Wrong) -> Option<Violation<'t>> {
        let member = self.members.iter().find(|member| Some(&member.entry.name) == wrong.path.first())?;
        let mut path = member.path.clone();
        let mut of = String::new();
        if let Some(name) = wrong.path.get(1) {
            let gathered = member.entry.values.iter().find(|gathered| gathered.name == *name)?;
            match member.values.iter().find(|(own, _)| own == name).map(|(_, value)| value) {
                Some(Value::Given(node, place)) => {
                    path.clone_from(place);
                    path.extend(inside(node, wrong.path.get(2..).unwrap_or_default()));
                }
                // what holds unsaid stands where it could be said
                _ => path.extend(known(judge, member, gathered.path.first())),
            }
            let last = wrong.path.iter().skip(2).rfind(|step| step.parse::<usize>().is_err());
            of = format!("`{}` of ", last.cloned().unwrap_or_else(|| gathered.path.join(".")));
        }
        let of = format!("{of}`{}`", member.id);
        let what = match &wrong.lacks {
            Some(name) => {
                let property = member.entry.values.iter().find(|gathered| gathered.name == *name);
                let property = property.map_or_else(|| name.clone(), |gathered| gathered.path.join("."));
                format!("{of} needs `{property}`")
            }
            None => format!("{of} {}", wrong.message),
        };
        let reason = REASONS.iter().find(|(id, _)| *id == extension.rule).map(|(_, reason)| *reason);
        let message = match reason {
            Some(reason) => format!("{what}: {reason}"),
            None => what,
        };
        let rule = &RESOURCE_COMBINATION;
        Some(Violation { rule, path, message, help: None, at_most: judge.at_most, when: Vec::new(), fix: None })
    }
}

/// The steps to what stands inside of a value.
fn inside<'t>(mut node: &'t Node, way: &[String]) -> Vec<Step<'t>> {
    let mut steps = Vec::new();
    for step in way {
        let next = match node {
            Node::Object(members) => {
                members.iter().find(|(name, _)| name == step).map(|(name, inner)| (Step::Key(name), inner))
            }
            Node::List(items) => step.parse().ok().and_then(|at| Some((Step::Index(at), items.get(at)?))),
            _ => None,
        };
        let Some((step, inner)) = next else { break };
        steps.push(step);
        node = inner;
    }
    steps
}

/// The step to a property that is not there, by the name that its schema has.
fn known<'t>(judge: &Judge<'_, 't>, member: &Member, name: Option<&String>) -> Option<Step<'t>> {
    let facts = judge.context.resource(member.id)?.facts()?;
    let properties = facts.properties.properties();
    properties.iter().find(|(own, _)| Some(*own) == name.map(String::as_str)).map(|(own, _)| Step::Key(own))
}

/// Whether the value can be left out at the end of a way: it is not there, or a condition decides.
fn along_is_open(node: &Node, way: &[&str]) -> bool {
    let Some((first, rest)) = way.split_first() else { return may_go(node) };
    match node.get(first) {
        Some(inner) => along_is_open(inner, rest),
        None => true,
    }
}

fn may_go(node: &Node) -> bool {
    match node.as_call() {
        Some(("Ref", Node::String(target))) => target == "AWS::NoValue",
        Some(("Fn::If", Node::List(parts))) => parts.iter().skip(1).any(may_go),
        _ => false,
    }
}

/// The conditions under which the value goes, when one `Fn::If` decides it.
fn without<'t>(node: &'t Node, way: &[&str]) -> Option<(&'t str, bool)> {
    let value = way.iter().try_fold(node, |node, step| node.get(step))?;
    let Some(("Fn::If", Node::List(parts))) = value.as_call() else { return None };
    let [Node::String(condition), then, otherwise] = parts.as_slice() else { return None };
    match (may_go(then), may_go(otherwise)) {
        (true, false) => Some((condition, true)),
        (false, true) => Some((condition, false)),
        _ => None,
    }
}
