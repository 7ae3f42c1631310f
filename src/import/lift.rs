//! Resources that are constructs: what the data of a construct would be, to be tried. What a construct would not make exactly so stays a
//! resource; so a property that has no word here is left out, and the comparison decides.

use std::collections::BTreeSet;

use crate::literal::LogicalId;
use crate::node::{Node, Object};
use crate::template::Template;

/// A construct that may make some of the resources.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Its section in a stack file.
    pub group: &'static str,
    pub id: String,
    /// The resources.
    pub ids: BTreeSet<String>,
    pub data: Object,
}

impl Candidate {
    /// The policies of its queues and topics are its own.
    fn take_policies(&mut self, template: &Template) {
        let policies: Vec<String> = self.ids.iter().map(|id| format!("{id}Policy")).collect();
        self.ids.extend(policies.into_iter().filter(|id| template.resource(id).is_some()));
    }
}

/// Every resource that looks like a construct, with what belongs to it.
pub(super) fn candidates(template: &Template) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (id, node) in template.resources() {
        if LogicalId::try_from(id.to_owned()).is_err() {
            continue;
        }
        let candidate = match node.get("Type").and_then(Node::as_str) {
            Some("AWS::Lambda::Function") => function(template, id, node),
            Some("AWS::SQS::Queue") => queue(template, id, node),
            Some("AWS::SNS::Topic") => topic(template, id, node),
            _ => None,
        };
        found.extend(candidate);
    }
    // what one construct makes is no construct of its own
    let children: BTreeSet<String> =
        found.iter().flat_map(|candidate| candidate.ids.iter().filter(|id| **id != candidate.id).cloned()).collect();
    found.retain(|candidate| !children.contains(&candidate.id));
    found
}

/// Takes a property under another name.
fn take(data: &mut Object, name: &'static str, from: Option<&Node>) {
    if let Some(value) = from {
        data.set(name, value.clone());
    }
}

/// A span as people write it: `30s`, `5m`, `12h`, `4d`; anything but a number of seconds stays as it is.
fn span(value: &Node) -> Node {
    let Some(seconds) = number(value).filter(|seconds| *seconds > 0) else { return value.clone() };
    let units = [(86_400, "d"), (3_600, "h"), (60, "m")];
    let unit = units.into_iter().find(|(length, _)| seconds % length == 0);
    let (length, unit) = unit.unwrap_or((1, "s"));
    Node::from(format!("{}{unit}", seconds / length))
}

fn number(value: &Node) -> Option<i64> {
    match value {
        Node::Number(number) => number.as_i64(),
        _ => None,
    }
}

fn megabytes(value: &Node) -> Node {
    number(value).map_or_else(|| value.clone(), |size| Node::from(format!("{size}MB")))
}

/// The id of the resource whose attribute this is.
fn attribute_of<'a>(node: &'a Node, attribute: &str) -> Option<&'a str> {
    let ("Fn::GetAtt", argument) = node.as_call()? else { return None };
    match argument {
        Node::List(items) => match items.as_slice() {
            [Node::String(id), Node::String(name)] if name == attribute => Some(id),
            _ => None,
        },
        Node::String(path) => path.strip_suffix(attribute)?.strip_suffix('.'),
        _ => None,
    }
}

fn goes_with_stack(node: &Node) -> bool {
    node.get("DeletionPolicy").and_then(Node::as_str) == Some("Delete")
}

fn one(group: &'static str, id: &str, data: Object) -> Candidate {
    Candidate { group, id: id.to_owned(), ids: BTreeSet::from([id.to_owned()]), data }
}

fn queue(template: &Template, id: &str, node: &Node) -> Option<Candidate> {
    let property = |name: &str| node.get("Properties").and_then(|properties| properties.get(name));
    let mut data = Object::new();
    take(&mut data, "name", property("QueueName"));
    for (name, from) in [
        ("visibility_timeout", "VisibilityTimeout"),
        ("retention", "MessageRetentionPeriod"),
        ("delay", "DelaySeconds"),
        ("wait", "ReceiveMessageWaitTimeSeconds"),
    ] {
        take(&mut data, name, property(from).map(span).as_ref());
    }
    if property("FifoQueue") == Some(&Node::Bool(true)) {
        data.set("fifo", true);
    }
    let mut candidate = one("queues", id, Object::new());
    if let Some(redrive) = property("RedrivePolicy") {
        let to = redrive.get("deadLetterTargetArn").and_then(|arn| attribute_of(arn, "Arn"))?;
        let mut letters = Object::new();
        letters.set("after", redrive.get("maxReceiveCount")?.clone());
        if to == format!("{id}DeadLetters") && template.resource(to).is_some() {
            candidate.ids.insert(to.to_owned());
        } else {
            letters.set("to", to.to_owned());
        }
        data.set("dead_letters", letters);
    }
    if goes_with_stack(node) {
        data.set("delete_with_stack", true);
    }
    candidate.data = data;
    candidate.take_policies(template);
    Some(candidate)
}

fn topic(template: &Template, id: &str, node: &Node) -> Option<Candidate> {
    let property = |name: &str| node.get("Properties").and_then(|properties| properties.get(name));
    let mut data = Object::new();
    take(&mut data, "name", property("TopicName"));
    take(&mut data, "display_name", property("DisplayName"));
    if property("FifoTopic") == Some(&Node::Bool(true)) {
        data.set("fifo", true);
    }
    if property("TracingConfig").and_then(Node::as_str) == Some("Active") {
        data.set("tracing", true);
    }
    let mut candidate = one("topics", id, data);
    candidate.take_policies(template);
    Some(candidate)
}

/// A function with the role and the log group that are its own.
fn function(template: &Template, id: &str, node: &Node) -> Option<Candidate> {
    let property = |name: &str| node.get("Properties").and_then(|properties| properties.get(name));
    let mut candidate = one("functions", id, Object::new());
    let (role, logs) = (format!("{id}Role"), format!("{id}Logs"));
    if attribute_of(property("Role")?, "Arn")? != role {
        return None;
    }
    let role_node = template.resource(&role)?;
    let logs_node = template.resource(&logs)?;
    candidate.ids.extend([role, logs]);
    let mut data = Object::new();
    take(&mut data, "runtime", property("Runtime"));
    take(&mut data, "handler", property("Handler"));
    data.set("code", code(property("Code")?)?);
    take(&mut data, "name", property("FunctionName"));
    take(&mut data, "description", property("Description"));
    if let Some(architecture) = property("Architectures").and_then(Node::as_list).and_then(<[Node]>::first) {
        data.set("architecture", architecture.clone());
    }
    take(&mut data, "memory", property("MemorySize").map(megabytes).as_ref());
    take(&mut data, "timeout", property("Timeout").map(span).as_ref());
    let storage = property("EphemeralStorage").and_then(|storage| storage.get("Size"));
    take(&mut data, "temporary_storage", storage.map(megabytes).as_ref());
    match property("ReservedConcurrentExecutions") {
        Some(none) if number(none) == Some(0) => data.set("switched_off", true),
        reserved => take(&mut data, "reserved_concurrency", reserved),
    }
    take(&mut data, "env", property("Environment").and_then(|environment| environment.get("Variables")));
    if property("TracingConfig").and_then(|tracing| tracing.get("Mode")).and_then(Node::as_str) == Some("Active") {
        data.set("tracing", true);
    }
    let retention = logs_node.get("Properties").and_then(|properties| properties.get("RetentionInDays"));
    if let Some(days) = retention.and_then(number).filter(|days| *days != 30) {
        data.set("log_retention", format!("{days}d"));
    }
    if goes_with_stack(logs_node) {
        data.set("delete_logs_with_stack", true);
    }
    let grants = grants(role_node)?;
    if !grants.is_empty() {
        data.set("grants", grants);
    }
    candidate.data = data;
    Some(candidate)
}

fn code(node: &Node) -> Option<Node> {
    let mut data = Object::new();
    if let Some(text) = node.get("ZipFile") {
        data.set("inline", Node::from(text.as_str()?.to_owned()));
    } else if let Some(path) = node.as_str() {
        // paths of a stack file start at its directory
        return (!path.contains("..")).then(|| Node::from(format!("../{path}")));
    } else {
        let mut s3 = Object::new();
        s3.set("bucket", node.get("S3Bucket")?.clone());
        s3.set("key", node.get("S3Key")?.clone());
        take(&mut s3, "version", node.get("S3ObjectVersion"));
        data.set("s3", s3);
    }
    Some(Node::Object(data))
}

/// What the policies of a role grant, as statements.
fn grants(role: &Node) -> Option<Vec<Node>> {
    let mut grants = Vec::new();
    let Some(policies) = role.get("Properties").and_then(|properties| properties.get("Policies")) else {
        return Some(grants);
    };
    for policy in policies.as_list()? {
        for statement in policy.get("PolicyDocument")?.get("Statement")?.as_list()? {
            let mut own = Object::new();
            take(&mut own, "sid", statement.get("Sid"));
            let effect = match statement.get("Effect")?.as_str()? {
                "Allow" => "allow",
                _ => "deny",
            };
            take(&mut own, effect, statement.get("Action"));
            take(&mut own, "on", statement.get("Resource"));
            take(&mut own, "when", statement.get("Condition"));
            let mut grant = Object::new();
            grant.set("statement", own);
            grants.push(Node::Object(grant));
        }
    }
    Some(grants)
}
