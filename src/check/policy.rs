//! Where the IAM policy documents of a template are, and their statements.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::context::{Context, Resource};
use super::value::{Branch, branches, items};
use crate::graph::{Step, pointer};
use crate::node::{Node, Object};
use crate::template::Template;

/// How deep texts are looked for.
const MAX_DEPTH: usize = 64;

/// What a policy belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What a user, group or role may do.
    Identity,
    /// Who may take a role.
    Trust,
    /// Who may use a resource.
    Resource,
}

/// A policy document.
pub(crate) struct Document<'a> {
    pub kind: Kind,
    /// The type of the resource that has it.
    pub of: &'a str,
    pub members: &'a Object,
    pub path: Vec<Step<'a>>,
}

/// A statement of a document.
pub(crate) struct Statement<'a> {
    pub members: &'a Object,
    pub path: Vec<Step<'a>>,
}

/// The properties with a document: type, the way to it (`*` for the items of a list), kind.
const PLACES: &[(&str, &[&str], Kind)] = &[
    ("AWS::ApiGateway::RestApi", &["Policy"], Kind::Resource),
    ("AWS::Backup::BackupVault", &["AccessPolicy"], Kind::Resource),
    ("AWS::CodeArtifact::Domain", &["PermissionsPolicyDocument"], Kind::Resource),
    ("AWS::CodeArtifact::Repository", &["PermissionsPolicyDocument"], Kind::Resource),
    ("AWS::ECR::Repository", &["RepositoryPolicyText"], Kind::Resource),
    ("AWS::EFS::FileSystem", &["FileSystemPolicy"], Kind::Resource),
    ("AWS::Elasticsearch::Domain", &["AccessPolicies"], Kind::Resource),
    ("AWS::IAM::Group", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::IAM::GroupPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::ManagedPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::Policy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::Role", &["AssumeRolePolicyDocument"], Kind::Trust),
    ("AWS::IAM::Role", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::IAM::RolePolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::User", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::IAM::UserPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::KMS::Key", &["KeyPolicy"], Kind::Resource),
    ("AWS::KMS::ReplicaKey", &["KeyPolicy"], Kind::Resource),
    ("AWS::Logs::Destination", &["DestinationPolicy"], Kind::Resource),
    ("AWS::Logs::ResourcePolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::OpenSearchService::Domain", &["AccessPolicies"], Kind::Resource),
    ("AWS::S3::AccessPoint", &["Policy"], Kind::Resource),
    ("AWS::S3::BucketPolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::S3::MultiRegionAccessPointPolicy", &["Policy"], Kind::Resource),
    ("AWS::SNS::TopicInlinePolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SNS::TopicPolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SQS::QueueInlinePolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SQS::QueuePolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SSO::PermissionSet", &["InlinePolicy"], Kind::Identity),
    ("AWS::SecretsManager::ResourcePolicy", &["ResourcePolicy"], Kind::Resource),
    ("AWS::Serverless::Function", &["AssumeRolePolicyDocument"], Kind::Trust),
];

/// The documents that stand in a template as JSON in a text, by the pointers of the texts.
pub(super) fn texts(template: &Template) -> BTreeMap<String, Node> {
    let mut found = BTreeMap::new();
    for (id, resource) in template.resources() {
        let kind = resource.get("Type").and_then(Node::as_str).unwrap_or_default();
        for (_, way, _) in PLACES.iter().filter(|(of, ..)| *of == kind) {
            let Some(first) = way.first() else { continue };
            let Some(node) = resource.get("Properties").and_then(|all| all.get(first)) else { continue };
            let mut path = vec![Step::Key("Resources"), Step::Key(id), Step::Key("Properties"), Step::Key(first)];
            parse(node, &mut path, &mut found);
        }
    }
    found
}

/// Parses every text that holds an object.
fn parse<'a>(node: &'a Node, path: &mut Vec<Step<'a>>, found: &mut BTreeMap<String, Node>) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match node {
        Node::String(text) if text.trim_start().starts_with('{') => {
            if let Ok(document @ Node::Object(_)) = serde_json::from_str(text) {
                found.insert(pointer(path), document);
            }
        }
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Index(at));
                parse(item, path, found);
                path.pop();
            }
        }
        Node::Object(members) => {
            for (name, value) in members.iter() {
                path.push(Step::Key(name));
                parse(value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// What stands where a document belongs and is none: texts that are no JSON, numbers, yes and no.
pub(crate) fn broken<'a>(context: &Context<'a>) -> Vec<Branch<'a>> {
    let mut found = Vec::new();
    for (of, way, _) in PLACES {
        for resource in context.of_kind(of) {
            walk(resource, way, &mut |branch| {
                let wrong = match branch.value {
                    Node::String(text) => {
                        !text.contains("{{resolve:") && context.policy_text(&pointer(&branch.path)).is_none()
                    }
                    // what is no scalar is judged by its type
                    value => matches!(value, Node::Number(_) | Node::Bool(_)),
                };
                if wrong {
                    found.push(branch);
                }
            });
        }
    }
    found
}

/// The documents of a template, objects and JSON in a text; those that functions put together are not looked into.
pub(crate) fn documents<'a>(context: &Context<'a>) -> Vec<Document<'a>> {
    let mut found = Vec::new();
    for (of, way, kind) in PLACES {
        for resource in context.of_kind(of) {
            walk(resource, way, &mut |branch| {
                if let Node::Object(members) = branch.value
                    && branch.value.as_call().is_none_or(|(name, _)| !super::value::is_function(name))
                {
                    found.push(Document { kind: *kind, of: resource.kind, members, path: branch.path });
                } else if let Node::String(_) = branch.value
                    && let Some(Node::Object(members)) = context.policy_text(&pointer(&branch.path))
                {
                    found.push(Document { kind: *kind, of: resource.kind, members, path: branch.path });
                }
            });
        }
    }
    found
}

fn walk<'a>(resource: &Resource<'a>, way: &[&'static str], found: &mut dyn FnMut(Branch<'a>)) {
    let Some((first, rest)) = way.split_first() else { return };
    let Some(node) = resource.property(first) else { return };
    let mut open = branches(node, &resource.path(&[Step::Key("Properties"), Step::Key(first)]));
    for step in rest {
        let mut next = Vec::new();
        for branch in &open {
            match *step {
                "*" => next.extend(items(branch.value, &branch.path)),
                name => {
                    let Some(value) = branch.value.get(name) else { continue };
                    let mut path = branch.path.clone();
                    path.push(Step::Key(name));
                    next.extend(branches(value, &path));
                }
            }
        }
        open = next;
    }
    open.into_iter().for_each(found);
}

impl<'a> Document<'a> {
    /// The statements that are objects.
    pub fn statements(&self) -> Vec<Statement<'a>> {
        let Some(node) = self.members.get("Statement") else { return Vec::new() };
        let mut path = self.path.clone();
        path.push(Step::Key("Statement"));
        let mut found = Vec::new();
        for branch in branches(node, &path) {
            let all = if branch.value.as_list().is_some() { items(branch.value, &branch.path) } else { vec![branch] };
            for Branch { value, path, .. } in all {
                if let Node::Object(members) = value
                    && value.as_call().is_none_or(|(name, _)| !super::value::is_function(name))
                {
                    found.push(Statement { members, path });
                }
            }
        }
        found
    }
}

impl<'a> Statement<'a> {
    /// The path of a member.
    pub fn at(&self, name: &'a str) -> Vec<Step<'a>> {
        let mut path = self.path.clone();
        path.push(Step::Key(name));
        path
    }

    /// The literal texts of a member that is one text or a list of them, each with its path.
    pub fn texts(&self, name: &'a str) -> Vec<(&'a str, Vec<Step<'a>>)> {
        self.values(name).into_iter().filter_map(|branch| Some((branch.value.as_str()?, branch.path))).collect()
    }

    /// The values of a member that is one value or a list of them.
    pub fn values(&self, name: &'a str) -> Vec<Branch<'a>> {
        let Some(node) = self.members.get(name) else { return Vec::new() };
        let mut found = Vec::new();
        for branch in branches(node, &self.at(name)) {
            match branch.value {
                Node::List(_) => found.extend(items(branch.value, &branch.path)),
                _ => found.push(branch),
            }
        }
        found
    }

    /// Whether it allows.
    pub fn allows(&self) -> bool {
        self.members.get("Effect").and_then(Node::as_str) == Some("Allow")
    }
}

/// The actions of a service, in small letters with spaces between; none when nobody knows the service.
pub(crate) fn actions(service: &str) -> Option<&'static str> {
    static SERVICES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        let lines = include_str!("../../spec/actions.txt").lines();
        lines.filter_map(|line| line.split_once(' ')).collect()
    });
    SERVICES.get(service).copied()
}

/// The services with actions.
pub(crate) fn services() -> impl Iterator<Item = &'static str> {
    include_str!("../../spec/actions.txt").lines().filter_map(|line| line.split(' ').next())
}
