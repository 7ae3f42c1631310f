//! A template read once for all rules: resources by id, every call of an intrinsic function, every reference both ways.

#![allow(dead_code, reason = "the rules that read it come one by one")]

use std::cell::OnceCell;
use std::collections::HashMap;

use indexmap::IndexMap;

use super::expand::{Expansion, Fault};
use super::options::Options;
use super::policy::{self, Document};
use crate::conditions::Conditions;
use crate::facts::{self, ResourceType};
use crate::graph::{Kind, Step, holes};
use crate::node::{Node, Object};
use crate::template::Template;
use crate::throttle::assume::Origin;
use crate::throttle::{Input, Model};

/// How deep a template may be nested before the rest is left unread.
const MAX_DEPTH: usize = 256;

/// How the types of the Serverless transform begin.
const SERVERLESS: &str = "AWS::Serverless::";

/// What every rule sees.
pub(crate) struct Context<'a> {
    pub template: &'a Template,
    pub options: &'a Options,
    /// In the order of the template; what is no object is left out.
    pub resources: Vec<Resource<'a>>,
    pub parameters: IndexMap<&'a str, &'a Node>,
    pub mappings: IndexMap<&'a str, &'a Node>,
    pub outputs: IndexMap<&'a str, &'a Node>,
    pub conditions: Conditions<'a>,
    /// In the order of the template; an outer call stands before those in its argument.
    pub calls: Vec<Call<'a>>,
    pub references: Vec<Reference<'a>>,
    pub transforms: Transforms,
    /// Where a `Fn::ForEach` stands inside of a resource or output.
    pub inner_loops: Vec<Vec<Step<'a>>>,
    /// The sections with a `Fn::ForEach` that is still there.
    loops: Vec<&'static str>,
    expansion: &'a Expansion,
    policies: OnceCell<Vec<Document<'a>>>,
    model: OnceCell<Option<Model>>,
    by_id: HashMap<&'a str, usize>,
    by_kind: HashMap<&'a str, Vec<usize>>,
    by_target: HashMap<&'a str, Vec<usize>>,
}

/// A resource.
pub(crate) struct Resource<'a> {
    pub id: &'a str,
    /// `AWS::Lambda::Function`; empty when there is no text there.
    pub kind: &'a str,
    pub body: &'a Object,
    pub properties: Option<&'a Object>,
    pub condition: Option<&'a str>,
    facts: OnceCell<Option<&'static ResourceType>>,
}

/// Where in the template something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// In the resource with this index.
    Resource(usize),
    Output(&'a str),
    Condition(&'a str),
    Rule(&'a str),
    /// In another section, where CloudFormation evaluates nothing.
    Other(&'a str),
}

/// A call of an intrinsic function: an object whose only member is `Ref`, `Condition` in a condition, or `Fn::...`.
pub(crate) struct Call<'a> {
    pub place: Place<'a>,
    /// From the template's root to the object, without the function's name.
    pub path: Vec<Step<'a>>,
    pub name: &'a str,
    pub argument: &'a Node,
    /// The conditions that `Fn::If` around it asks for.
    pub under: Vec<(&'a str, bool)>,
    /// The call in whose argument it stands.
    pub parent: Option<usize>,
}

/// A reference, from wherever to whatever.
pub(crate) struct Reference<'a> {
    pub place: Place<'a>,
    /// From the template's root to the value, the function's name left out.
    pub path: Vec<Step<'a>>,
    pub kind: Kind<'a>,
    pub target: &'a str,
    /// The conditions that `Fn::If` around it asks for.
    pub under: Vec<(&'a str, bool)>,
}

/// What rewrites the template before CloudFormation reads it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Transforms {
    /// `AWS::LanguageExtensions`.
    pub language_extensions: bool,
    /// `AWS::Serverless-2016-10-31`.
    pub serverless: bool,
    /// A macro that can do anything to the template.
    pub macros: bool,
    /// Parts of the template stand elsewhere: `AWS::Include`, `Fn::Transform`.
    pub includes: bool,
}

impl Transforms {
    /// Whether there can be more in the template than what one sees.
    pub fn hides_something(self) -> bool {
        self.macros || self.includes
    }
}

impl<'a> Resource<'a> {
    /// The path of something in the resource.
    pub fn path<'s>(&self, inside: &[Step<'s>]) -> Vec<Step<'s>>
    where
        'a: 's,
    {
        let mut path = vec![Step::Key("Resources"), Step::Key(self.id)];
        path.extend_from_slice(inside);
        path
    }

    /// The path of a property.
    pub fn property_path<'s>(&self, names: &[&'s str]) -> Vec<Step<'s>>
    where
        'a: 's,
    {
        let mut path = self.path(&[Step::Key("Properties")]);
        path.extend(names.iter().map(|name| Step::Key(name)));
        path
    }

    /// A property.
    pub fn property(&self, name: &str) -> Option<&'a Node> {
        self.properties?.get(name)
    }

    /// A property, when it is a literal text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.property(name)?.as_str()
    }

    /// What is known of its type: of one that the Serverless transform replaces, what the transform takes.
    pub fn facts(&self) -> Option<&'static ResourceType> {
        let find = || match self.kind.starts_with(SERVERLESS) {
            true => facts::serverless_type(self.kind),
            false => facts::resource_type(self.kind),
        };
        *self.facts.get_or_init(find)
    }

    /// Whether it is made by an extension: a custom resource, a module, a third party's type.
    pub fn is_foreign(&self) -> bool {
        self.kind == "AWS::CloudFormation::CustomResource"
            || self.kind.starts_with("Custom::")
            || self.kind.ends_with("::MODULE")
            || !(self.kind.starts_with("AWS::") || self.kind.starts_with("Alexa::"))
    }
}

impl<'a> Context<'a> {
    /// Reads what the transforms made of a template.
    pub fn new(template: &'a Template, options: &'a Options, expansion: &'a Expansion) -> Self {
        let section = |name: &str| template.section(name).collect::<IndexMap<&'a str, &'a Node>>();
        let mut resources = Vec::new();
        for (id, node) in template.resources() {
            let Some(body) = node.as_object() else { continue };
            resources.push(Resource {
                id,
                kind: body.get("Type").and_then(Node::as_str).unwrap_or_default(),
                body,
                properties: body.get("Properties").and_then(Node::as_object),
                condition: body.get("Condition").and_then(Node::as_str),
                facts: OnceCell::new(),
            });
        }
        let by_id = resources.iter().enumerate().map(|(at, resource)| (resource.id, at)).collect();
        let mut by_kind: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, resource) in resources.iter().enumerate() {
            by_kind.entry(resource.kind).or_default().push(at);
        }
        let mut walk = Walk::default();
        walk.template(template, &resources);
        let mut by_target: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, reference) in walk.references.iter().enumerate() {
            by_target.entry(reference.target).or_default().push(at);
        }
        let loops = ["Resources", "Outputs", "Conditions"]
            .into_iter()
            .filter(|section| template.section(section).any(|(name, _)| name.starts_with("Fn::ForEach::")))
            .collect();
        let mut transforms = transforms(template);
        transforms.includes |= walk.includes;
        Context {
            template,
            options,
            resources,
            parameters: section("Parameters"),
            mappings: section("Mappings"),
            outputs: section("Outputs"),
            conditions: Conditions::of(template),
            calls: walk.calls,
            references: walk.references,
            transforms,
            inner_loops: walk.loops,
            loops,
            expansion,
            policies: OnceCell::new(),
            model: OnceCell::new(),
            by_id,
            by_kind,
            by_target,
        }
    }

    /// The resource with this logical id.
    pub fn resource(&self, id: &str) -> Option<&Resource<'a>> {
        self.resources.get(*self.by_id.get(id)?)
    }

    /// What a parameter is given, as `Ref` yields it.
    pub fn given(&self, parameter: &str) -> Option<&'a Node> {
        self.expansion.given.get(parameter)
    }

    /// The policy document that stands as JSON in the text at this pointer.
    pub fn policy_text(&self, pointer: &str) -> Option<&'a Node> {
        self.expansion.policies.get(pointer)
    }

    /// The IAM policy documents.
    pub fn policies(&self) -> &[Document<'a>] {
        self.policies.get_or_init(|| policy::documents(self))
    }

    /// The throttle layers; none when the template has none of them, or when a transform may add some that nobody sees here.
    pub fn model(&self) -> Option<&Model> {
        const SERVICES: [&str; 7] = [
            "AWS::ApiGateway::",
            "AWS::CloudWatch::",
            "AWS::DynamoDB::",
            "AWS::Lambda::",
            "AWS::Logs::MetricFilter",
            "AWS::Serverless::",
            "AWS::WAFv2::",
        ];
        let build = || {
            let hidden = self.transforms.hides_something() || self.loops.contains(&"Resources");
            let known = |kind: &str| SERVICES.iter().any(|service| kind.starts_with(service));
            if hidden || !self.by_kind.keys().any(|kind| known(kind)) {
                return None;
            }
            let mut assume = self.options.assume.clone();
            if let [region] = self.options.regions.as_slice()
                && !assume.region.is_declared()
            {
                assume.set("region", region, Origin::Settings).ok()?;
            }
            for (name, value) in &self.options.parameters {
                assume.parameters.entry(name.clone()).or_insert_with(|| value.clone());
            }
            Some(Model::of(&[Input { stack: &self.options.stack, template: self.template }], &assume))
        };
        self.model.get_or_init(build).as_ref()
    }

    /// What stands at a JSON Pointer.
    pub fn at(&self, pointer: &str) -> Option<&'a Node> {
        let mut steps = pointer.strip_prefix('/')?.split('/').map(|step| step.replace("~1", "/").replace("~0", "~"));
        let mut node = self.template.root().get(&steps.next()?)?;
        for step in steps {
            node = match node {
                Node::List(items) => items.get(step.parse::<usize>().ok()?)?,
                other => other.get(&step)?,
            };
        }
        Some(node)
    }

    /// The place of a resource among all of them.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether a reference to this id finds a resource: one of the template, one that a transform or module makes beside it, or one that a loop can
    /// make.
    pub fn is_resource(&self, id: &str) -> bool {
        if self.by_id.contains_key(id) || self.has_loop("Resources") {
            return true;
        }
        let beside = |kind: &str| {
            kind.ends_with("::MODULE") || (self.transforms.serverless && kind.starts_with("AWS::Serverless::"))
        };
        let generated = ["ServerlessRestApi", "ServerlessHttpApi", "ServerlessDeploymentApplication"];
        if self.transforms.serverless && generated.iter().any(|name| id.starts_with(name)) {
            return true;
        }
        // `<Function>Role`, `<Function>Alias<name>`, `<Api>Stage`: the id of what they come from is in front
        self.resources.iter().any(|resource| beside(resource.kind) && id.starts_with(resource.id))
    }

    /// Whether a section has a `Fn::ForEach` that may make more than what is known here: its values are given at the deployment.
    pub fn has_loop(&self, section: &str) -> bool {
        self.loops.contains(&section) || self.expansion.open.contains(&section)
    }

    /// What is wrong with loops.
    pub fn loop_faults(&self) -> &[Fault] {
        &self.expansion.faults
    }

    /// Whether a loop goes over a list of this mapping.
    pub fn loops_over_mapping(&self, mapping: &str) -> bool {
        self.expansion.mappings.iter().any(|known| known == mapping)
    }

    /// Whether a loop goes over this parameter's values, or text of the template names it in another way than by reference.
    pub fn loops_over(&self, parameter: &str) -> bool {
        let holds =
            |node: &Node| node.as_list().is_some_and(|parts| parts.iter().any(|p| p.as_ref_to() == Some(parameter)));
        if self.expansion.collections.iter().any(|known| known == parameter) {
            return true;
        }
        !self.loops.is_empty()
            && ["Resources", "Outputs", "Conditions"].into_iter().any(|section| {
                self.template.section(section).any(|(name, node)| name.starts_with("Fn::ForEach::") && holds(node))
            })
    }

    /// The resources of this type, in the order of the template.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Resource<'a>> {
        let all = self.by_kind.get(kind).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter_map(|at| self.resources.get(*at))
    }

    /// The references to this resource, parameter or condition.
    pub fn references_to(&self, target: &str) -> impl Iterator<Item = &Reference<'a>> {
        let all = self.by_target.get(target).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter_map(|at| self.references.get(*at))
    }

    /// The resource in which something stands.
    pub fn resource_at(&self, place: Place) -> Option<&Resource<'a>> {
        match place {
            Place::Resource(at) => self.resources.get(at),
            _ => None,
        }
    }

    /// The resource that a value refers to, by `Ref` or `Fn::GetAtt`, or by `Fn::Sub` of nothing else.
    pub fn referred(&self, value: &Node) -> Option<&Resource<'a>> {
        self.resource(target(value)?)
    }
}

/// The logical id that a value refers to and comes from alone: `Ref`, `Fn::GetAtt`, `Fn::Sub` of one hole.
pub(crate) fn target(value: &Node) -> Option<&str> {
    match value.as_call()? {
        ("Ref", Node::String(id)) => Some(id),
        ("Fn::GetAtt", Node::String(text)) => Some(text.split_once('.')?.0),
        ("Fn::GetAtt", Node::List(parts)) => parts.first()?.as_str(),
        ("Fn::Sub", Node::String(text)) => {
            let hole = text.strip_prefix("${")?.strip_suffix('}')?;
            (!hole.contains(['$', '!'])).then(|| hole.split_once('.').map_or(hole, |(id, _)| id))
        }
        _ => None,
    }
}

/// The transforms that a template names.
pub(super) fn transforms(template: &Template) -> Transforms {
    let mut found = Transforms::default();
    let mut name = |node: &Node| {
        let name = match node {
            Node::String(name) => name,
            // `AWS::Include` with its parameters
            Node::Object(members) => members.get("Name").and_then(Node::as_str).unwrap_or_default(),
            _ => return,
        };
        match name {
            "AWS::LanguageExtensions" => found.language_extensions = true,
            "AWS::Serverless-2016-10-31" => found.serverless = true,
            "AWS::Include" => found.includes = true,
            // these change what is deployed, not what the template means
            "AWS::CodeDeployBlueGreen" | "AWS::SecretsManager-2020-07-23" | "AWS::SecretsManager-2024-09-16" => {}
            _ => found.macros = true,
        }
    };
    match template.root().get("Transform") {
        Some(Node::List(names)) => names.iter().for_each(name),
        Some(one) => name(one),
        None => {}
    }
    found
}

#[derive(Default)]
struct Walk<'a> {
    calls: Vec<Call<'a>>,
    references: Vec<Reference<'a>>,
    includes: bool,
    loops: Vec<Vec<Step<'a>>>,
    path: Vec<Step<'a>>,
    under: Vec<(&'a str, bool)>,
    depth: usize,
}

impl<'a> Walk<'a> {
    fn template(&mut self, template: &'a Template, resources: &[Resource<'a>]) {
        for (at, resource) in resources.iter().enumerate() {
            self.path = vec![Step::Key("Resources"), Step::Key(resource.id)];
            self.resource(resource, Place::Resource(at));
        }
        for (section, node) in template.root().iter() {
            let Some(members) = node.as_object() else { continue };
            for (name, value) in members.iter() {
                self.path = vec![Step::Key(section), Step::Key(name)];
                let place = match section {
                    "Resources" if value.as_object().is_some() && !name.starts_with("Fn::") => continue,
                    "Outputs" => Place::Output(name),
                    "Conditions" => Place::Condition(name),
                    "Rules" => Place::Rule(name),
                    // nothing is evaluated there
                    "Metadata" | "Transform" => continue,
                    _ => Place::Other(section),
                };
                if let (Place::Output(_), Some(output)) = (place, value.as_object()) {
                    self.members(output, place);
                } else {
                    self.node(value, place, None);
                }
            }
            if members.get("Fn::Transform").is_some() {
                self.includes = true;
            }
        }
        if template.root().get("Fn::Transform").is_some() {
            self.includes = true;
        }
    }

    fn resource(&mut self, resource: &Resource<'a>, place: Place<'a>) {
        let depends = resource.body.get("DependsOn");
        let named: Vec<(Option<usize>, &'a str)> = match depends {
            Some(Node::String(id)) => vec![(None, id)],
            Some(Node::List(ids)) => {
                ids.iter().enumerate().filter_map(|(at, id)| Some((Some(at), id.as_str()?))).collect()
            }
            _ => Vec::new(),
        };
        for (at, id) in named {
            self.path.push(Step::Key("DependsOn"));
            self.path.extend(at.map(Step::Index));
            self.refer(place, Kind::DependsOn, id);
            self.path.truncate(2);
        }
        self.members(resource.body, place);
    }

    /// The members of a resource or output, whose `Condition` names one.
    fn members(&mut self, members: &'a Object, place: Place<'a>) {
        for (name, value) in members.iter() {
            self.path.push(Step::Key(name));
            match (name, value) {
                ("Condition", Node::String(target)) => self.refer(place, Kind::Condition, target),
                ("Type" | "DependsOn", _) => {}
                _ => self.node(value, place, None),
            }
            self.path.pop();
        }
    }

    fn node(&mut self, node: &'a Node, place: Place<'a>, parent: Option<usize>) {
        if self.depth > MAX_DEPTH {
            return;
        }
        self.depth += 1;
        match node {
            Node::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(at));
                    self.node(item, place, parent);
                    self.path.pop();
                }
            }
            Node::Object(members) => {
                if let Some((name, argument)) = call(node, place) {
                    self.call(name, argument, place, parent);
                } else {
                    for (key, value) in members.iter() {
                        if key == "Fn::Transform" {
                            self.includes = true;
                        }
                        self.path.push(Step::Key(key));
                        if key.starts_with("Fn::ForEach::") {
                            self.loops.push(self.path.clone());
                        }
                        self.node(value, place, parent);
                        self.path.pop();
                    }
                }
            }
            _ => {}
        }
        self.depth -= 1;
    }

    fn call(&mut self, name: &'a str, argument: &'a Node, place: Place<'a>, parent: Option<usize>) {
        let this = self.calls.len();
        let (path, under) = (self.path.clone(), self.under.clone());
        self.calls.push(Call { place, path, name, argument, under, parent });
        match (name, argument) {
            ("Ref", Node::String(target)) => self.refer(place, Kind::Ref, target),
            ("Condition", Node::String(target)) => self.refer(place, Kind::Condition, target),
            ("Fn::GetAtt", Node::String(text)) => {
                if let Some((target, attribute)) = text.split_once('.') {
                    self.refer(place, Kind::GetAtt(Some(attribute)), target);
                }
            }
            ("Fn::GetAtt", Node::List(parts)) => {
                if let [Node::String(target), attribute] = parts.as_slice() {
                    self.refer(place, Kind::GetAtt(attribute.as_str()), target);
                }
            }
            ("Fn::Sub", Node::String(text)) => self.holes(text, None, place),
            ("Fn::Sub", Node::List(parts)) => {
                if let Some(Node::String(text)) = parts.first() {
                    self.holes(text, parts.get(1).and_then(Node::as_object), place);
                }
            }
            ("Fn::Transform", _) => self.includes = true,
            _ => {}
        }
        self.path.push(Step::Key(name));
        match (name, argument) {
            ("Fn::If", Node::List(parts)) => {
                let condition = parts.first().and_then(Node::as_str);
                if let Some(condition) = condition {
                    self.path.push(Step::Index(0));
                    self.refer(place, Kind::Condition, condition);
                    self.path.pop();
                }
                for (at, part) in parts.iter().enumerate() {
                    self.path.push(Step::Index(at));
                    let holds = condition.filter(|_| at == 1 || at == 2).map(|condition| (condition, at == 1));
                    let open = self.under.len();
                    self.under.extend(holds);
                    self.node(part, place, Some(this));
                    self.under.truncate(open);
                    self.path.pop();
                }
            }
            _ => self.node(argument, place, Some(this)),
        }
        self.path.pop();
    }

    fn holes(&mut self, text: &'a str, names: Option<&Object>, place: Place<'a>) {
        let mut found = Vec::new();
        holes(text, |name, attribute| found.push((name, attribute)));
        for (name, attribute) in found {
            let own = |name: &str| names.is_some_and(|names| names.get(name).is_some());
            match attribute {
                _ if attribute.is_none() && own(name) => {}
                Some(attribute) if names.is_some() && own(&format!("{name}.{attribute}")) => {}
                Some(attribute) => self.refer(place, Kind::SubGetAtt(attribute), name),
                None => self.refer(place, Kind::Sub, name),
            }
        }
    }

    fn refer(&mut self, place: Place<'a>, kind: Kind<'a>, target: &'a str) {
        let (path, under) = (self.path.clone(), self.under.clone());
        self.references.push(Reference { place, path, kind, target, under });
    }
}

/// The function and its argument, when the node calls one.
fn call<'a>(node: &'a Node, place: Place) -> Option<(&'a str, &'a Node)> {
    let (name, argument) = node.as_call()?;
    let is_call = match name {
        "Ref" => true,
        "Condition" => matches!(place, Place::Condition(_) | Place::Rule(_)) && argument.as_str().is_some(),
        _ => name.starts_with("Fn::") && !name.starts_with("Fn::ForEach::"),
    };
    is_call.then_some((name, argument))
}
