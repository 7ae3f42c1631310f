//! What a stack file has in common with a template: sections whose entries are written as CloudFormation writes them.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer};

use super::member;
use super::wrong::{Fault, Wrong};
use super::{Filling, Loaded};
use crate::condition::{Rule, Test};
use crate::data::{Data, Trace};
use crate::finding::At;
use crate::handle::Target;
use crate::intrinsic::{Expr, pseudo};
use crate::literal::LogicalId;
use crate::node::{Node, Text};
use crate::resource::{Body, DeletionPolicy};
use crate::stack::{Copies, Entry, Loop, OutputBody, Stack, What};
use crate::value::{Bag, Value};

type Looks = fn(&mut SchemaGenerator) -> Schema;
type Fill = fn(&mut Stack, &Node, LogicalId, At) -> Result<(), Vec<Fault>>;

/// The sections, with what puts an entry into the stack and what an entry looks like.
const SECTIONS: &[(&str, Fill, Looks)] = &[
    ("parameters", parameter, schema::<ParameterData>),
    ("mappings", mapping, schema::<IndexMap<String, IndexMap<String, Raw>>>),
    ("conditions", condition, schema::<Raw>),
    ("rules", rule, schema::<RuleData>),
    ("resources", resource, schema::<ResourceData>),
    ("outputs", output, schema::<OutputData>),
];

pub(super) fn find(name: &str) -> Option<Fill> {
    SECTIONS.iter().find(|(section, ..)| *section == name).map(|(_, fill, _)| *fill)
}

pub(super) fn names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|(name, ..)| *name)
}

/// Each section with the schema of its entries.
pub(super) fn schemas(generator: &mut SchemaGenerator) -> Vec<(&'static str, Schema)> {
    SECTIONS.iter().map(|(name, _, schema)| (*name, schema(generator))).collect()
}

/// The id of a loop over resources: `Fn::ForEach::Topics` is `Topics`.
pub(super) fn loop_name<'a>(section: &str, name: &'a str) -> Option<&'a str> {
    name.strip_prefix("Fn::ForEach::").filter(|_| matches!(section, "conditions" | "outputs" | "resources"))
}

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// A value as it stands in a template, kept as it was written.
struct Raw(Node);

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Node::deserialize(deserializer).map(Raw)
    }
}

impl JsonSchema for Raw {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!(true)
    }
}

impl From<Raw> for Value {
    fn from(raw: Raw) -> Self {
        verbatim(raw.0, &[])
    }
}

/// The value as it stands there: references are followed, and nothing is written in another way. In a loop its variables are no references.
fn verbatim(node: Node, variables: &[String]) -> Value {
    if let Some((name, argument)) = node.as_call()
        && (name == "Ref" || name.starts_with("Fn::"))
    {
        if variables.is_empty() && !has_loop(&node) {
            return Value::from(Expr::Written(Box::new(Expr::from_call(node.clone())), node));
        }
        let open = |text: &str| text.contains(['$', '&']) || variables.iter().any(|variable| variable == text);
        let is_reference = match (name, argument) {
            ("Ref", Node::String(id)) => !open(id),
            ("Fn::GetAtt", Node::String(path)) => !open(path),
            ("Fn::GetAtt", Node::List(items)) => items.iter().all(|item| item.as_str().is_some_and(|text| !open(text))),
            _ => false,
        };
        if is_reference {
            return Value::from(Expr::Written(Box::new(Expr::from_call(node.clone())), node));
        }
    }
    match node {
        Node::List(items) => Value::List(items.into_iter().map(|item| verbatim(item, variables)).collect()),
        Node::Object(object) => {
            let member = |(key, value): (Text, Node)| {
                let inner = loop_variable(&key, &value).map(|variable| [variables, &[variable]].concat());
                (key, verbatim(value, inner.as_deref().unwrap_or(variables)))
            };
            Value::Object(object.into_iter().map(member).collect())
        }
        Node::Null => Value::from(Expr::Written(Box::new(pseudo("AWS::NoValue")), Node::Null)),
        scalar => Value::from(scalar),
    }
}

/// The variable of a loop, when this is one.
fn loop_variable(key: &str, value: &Node) -> Option<String> {
    key.starts_with("Fn::ForEach::").then(|| value.as_list()?.first()?.as_str().map(str::to_owned)).flatten()
}

fn has_loop(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(has_loop),
        Node::Object(object) => object.iter().any(|(key, value)| key.starts_with("Fn::ForEach::") || has_loop(value)),
        _ => false,
    }
}

/// One, or a list of them.
struct OneOrMany(Vec<String>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = OneOrMany;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a name, or a list of names,")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany(vec![text.to_owned()]))
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<OneOrMany, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(OneOrMany(all))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl JsonSchema for OneOrMany {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OneOrMany".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] })
    }
}

fn read<T: for<'de> Deserialize<'de>>(node: &Node) -> Result<T, Vec<Fault>> {
    fn one<'a, T: Deserialize<'a>>(node: &'a Node, trace: &Trace<'a>) -> Result<T, Wrong> {
        T::deserialize(Data::traced(node, trace))
    }
    member::read(node, |node, trace| one::<T>(node, trace))
}

/// A parameter: a value that whoever deploys gives.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct ParameterData {
    /// `String`, `Number`, `CommaDelimitedList`, `List<Number>`, or a type of AWS's such as `AWS::EC2::VPC::Id`.
    #[serde(rename = "Type")]
    kind: String,
    /// What it is when nothing is given.
    default: Option<Raw>,
    /// The values that can be given.
    allowed_values: Option<Vec<Raw>>,
    /// The regular expression that a text has to fit.
    allowed_pattern: Option<String>,
    /// What is said when a value does not fit.
    constraint_description: Option<String>,
    /// What it is for.
    description: Option<String>,
    /// The most characters of a text.
    max_length: Option<Raw>,
    /// The largest number.
    max_value: Option<Raw>,
    /// The fewest characters of a text.
    min_length: Option<Raw>,
    /// The smallest number.
    min_value: Option<Raw>,
    /// Never shown.
    no_echo: Option<Raw>,
}

fn parameter(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    let data: ParameterData = read(node)?;
    let mut bag = Bag::default();
    bag.set("Type", data.kind);
    if let Some(default) = data.default {
        let default = match Value::from(default) {
            // the section wants a list's default as one text
            Value::List(items) => Value::from(items.iter().map(plain).collect::<Vec<_>>().join(",")),
            value => value,
        };
        bag.set("Default", default);
    }
    if let Some(values) = data.allowed_values {
        bag.set("AllowedValues", values.into_iter().map(Value::from).collect::<Vec<_>>());
    }
    for (name, text) in [
        ("AllowedPattern", data.allowed_pattern),
        ("ConstraintDescription", data.constraint_description),
        ("Description", data.description),
    ] {
        if let Some(text) = text {
            bag.set(name, text);
        }
    }
    for (name, value) in [
        ("MaxLength", data.max_length),
        ("MaxValue", data.max_value),
        ("MinLength", data.min_length),
        ("MinValue", data.min_value),
        ("NoEcho", data.no_echo),
    ] {
        if let Some(value) = value {
            bag.set(name, Value::from(value));
        }
    }
    stack.parameters.push(Entry { id, at, what: bag });
    Ok(())
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

fn mapping(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    let rows: IndexMap<String, IndexMap<String, Raw>> = read(node)?;
    let rows = rows.into_iter().map(|(top, row)| {
        let row = row.into_iter().map(|(second, value)| (Text::Owned(second), Value::from(value)));
        (Text::Owned(top), Value::Object(row.collect()))
    });
    stack.mappings.push(Entry { id, at, what: Value::Object(rows.collect()) });
    Ok(())
}

fn test(node: Node, path: &[&str]) -> Result<Test, Vec<Fault>> {
    match Value::from(node.clone()) {
        Value::Expr(expr) => Ok(Test(Expr::Written(expr, node))),
        _ => Err(vec![Fault {
            rule: "stack-file",
            path: path.iter().map(|step| (*step).to_owned()).collect(),
            at_key: false,
            message: "a condition is a function such as `Fn::Equals`".to_owned(),
            help: Some("write `!Equals [!Ref Stage, prod]`".to_owned()),
        }]),
    }
}

fn condition(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    if let Node::List(items) = node {
        return loop_of("Conditions", stack, items, id, at);
    }
    let what = test(node.clone(), &[])?;
    stack.conditions.push(Entry { id, at, what });
    Ok(())
}

/// A rule about the parameters that are given to a deployment.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct RuleData {
    /// When the rule holds; always when nothing is said.
    rule_condition: Option<Raw>,
    /// What has to hold then.
    assertions: Vec<Assertion>,
}

/// What has to hold.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Assertion {
    /// The test.
    assert: Raw,
    /// What is said when it does not hold.
    assert_description: Option<String>,
}

fn rule(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    let data: RuleData = read(node)?;
    let when = data.rule_condition.map(|when| test(when.0, &["RuleCondition"])).transpose()?;
    let assertions = data.assertions.into_iter().enumerate().map(|(index, assertion)| {
        let test = test(assertion.assert.0, &["Assertions", &index.to_string(), "Assert"])?;
        Ok((test, assertion.assert_description.unwrap_or_default()))
    });
    let assertions = assertions.collect::<Result<_, Vec<Fault>>>()?;
    stack.rules.push(Entry { id, at, what: Rule { when, assertions } });
    Ok(())
}

/// A resource of any type, as in a template.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct ResourceData {
    /// The resource type, such as `AWS::SQS::Queue`.
    #[serde(rename = "Type")]
    #[schemars(schema_with = "super::schema::resource_type")]
    kind: String,
    /// Its properties, with the names that CloudFormation gives them.
    properties: Option<IndexMap<String, Raw>>,
    /// The resources after which it is made.
    depends_on: Option<OneOrMany>,
    /// The condition under which it is there.
    condition: Option<LogicalId>,
    /// What becomes of it when it leaves the stack.
    deletion_policy: Option<PolicyData>,
    /// What becomes of the old one when an update replaces it.
    update_replace_policy: Option<PolicyData>,
    /// How updates are rolled out, for the types that have it.
    update_policy: Option<Raw>,
    /// When it counts as created, for the types that have it.
    creation_policy: Option<Raw>,
    /// A note on it; CloudFormation does nothing with it.
    metadata: Option<IndexMap<String, Raw>>,
}

/// What becomes of a resource: a word, or a function that gives one.
enum PolicyData {
    Plain(DeletionPolicy),
    Function(Node),
}

impl<'de> Deserialize<'de> for PolicyData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        let is_call = node.as_call().is_some_and(|(name, _)| name == "Ref" || name.starts_with("Fn::"));
        if is_call {
            return Ok(PolicyData::Function(node));
        }
        DeletionPolicy::deserialize(Data::<D::Error>::of(&node)).map(PolicyData::Plain)
    }
}

impl JsonSchema for PolicyData {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PolicyOrFunction".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let policy = generator.subschema_for::<DeletionPolicy>();
        json_schema!({ "anyOf": [policy, { "type": "object", "minProperties": 1, "maxProperties": 1 }] })
    }
}

fn resource(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    if let Node::List(items) = node {
        return each(stack, items, id, at);
    }
    let what = What::Resource(body(read(node)?, &[]));
    stack.items.push(Entry { id, at, what });
    Ok(())
}

fn body(data: ResourceData, variables: &[String]) -> Body {
    let value = |raw: Raw| verbatim(raw.0, variables);
    let mut body = Body::new(data.kind);
    for (name, raw) in data.properties.into_iter().flatten() {
        body.set(name, value(raw));
    }
    if let Some(names) = data.depends_on {
        body.attributes().depends_on = names.0.into_iter().map(Target::named).collect();
        body.attributes().keeps_depends_on = true;
    }
    if let Some(condition) = data.condition {
        body.attributes().condition = Some(Target::named(condition.as_str().to_owned()));
    }
    match data.deletion_policy {
        Some(PolicyData::Plain(policy)) => body.attributes().deletion_policy = Some(policy),
        Some(PolicyData::Function(node)) => {
            body.attributes().policies.push(("DeletionPolicy".into(), verbatim(node, variables)));
        }
        None => {}
    }
    match data.update_replace_policy {
        Some(PolicyData::Plain(policy)) => body.attributes().update_replace_policy = Some(policy),
        Some(PolicyData::Function(node)) => {
            body.attributes().policies.push(("UpdateReplacePolicy".into(), verbatim(node, variables)));
        }
        None => {}
    }
    if let Some(policy) = data.update_policy {
        body.attributes().update_policy = Some(value(policy));
    }
    if let Some(policy) = data.creation_policy {
        body.attributes().creation_policy = Some(value(policy));
    }
    for (name, raw) in data.metadata.into_iter().flatten() {
        body.attributes().metadata.push((name.into(), value(raw)));
    }
    body
}

fn no_loop(path: &[&str]) -> Vec<Fault> {
    vec![Fault {
        rule: "stack-file",
        path: path.iter().map(|step| (*step).to_owned()).collect(),
        at_key: false,
        message: "a loop has a variable, its values, and what is repeated".to_owned(),
        help: Some("write `Fn::ForEach::Topics: [Name, [Orders, Bills], {\"${Name}Topic\": {Type: ..}}]`".to_owned()),
    }]
}

/// `Fn::ForEach::Topics: [Name, [Orders, Bills], {"${Name}Topic": {Type: ..}}]`.
fn each(stack: &mut Stack, items: &[Node], id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    let each = copies(items, id.clone(), &[])?;
    stack.items.push(Entry { id, at, what: What::ForEach(Box::new(each)) });
    Ok(())
}

/// A loop, and those inside of it.
fn copies(items: &[Node], id: LogicalId, around: &[String]) -> Result<Loop, Vec<Fault>> {
    let [Node::String(variable), list, Node::Object(repeated)] = items else { return Err(no_loop(&[])) };
    let variables = [around, &[variable.to_string()]].concat();
    let inside = |key: &str, mut faults: Vec<Fault>| {
        faults.iter_mut().for_each(|fault| drop(fault.path.splice(0..0, ["2".to_owned(), key.to_owned()])));
        faults
    };
    let mut all = Vec::new();
    for (key, node) in repeated.iter() {
        all.push(match (key.strip_prefix("Fn::ForEach::"), node) {
            (Some(name), Node::List(inner)) => {
                let id = LogicalId::try_from(name.to_owned()).map_err(|_| no_loop(&["2", key]))?;
                Copies::Loop(copies(inner, id, &variables).map_err(|faults| inside(key, faults))?)
            }
            _ => {
                let data: ResourceData = read(node).map_err(|faults| inside(key, faults))?;
                Copies::Resource(key.to_owned(), body(data, &variables))
            }
        });
    }
    Ok(Loop { id, variable: variable.to_string(), items: verbatim(list.clone(), around), copies: all })
}

/// A loop over conditions or outputs.
fn loop_of(section: &'static str, stack: &mut Stack, items: &[Node], id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    let [Node::String(variable), _, Node::Object(_)] = items else { return Err(no_loop(&[])) };
    let what = verbatim(Node::List(items.to_vec()), &[variable.to_string()]);
    stack.loops.push((section, Entry { id, at, what }));
    Ok(())
}

/// An output: a value that the deployed stack shows.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct OutputData {
    /// What it is.
    description: Option<String>,
    /// The value.
    value: Raw,
    /// The name under which other stacks of the account and region import it.
    export: Option<ExportData>,
    /// The condition under which it is there.
    condition: Option<LogicalId>,
}

/// Under which name an output is exported.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct ExportData {
    /// The name, unique in an account and region.
    name: Raw,
}

fn output(stack: &mut Stack, node: &Node, id: LogicalId, at: At) -> Result<(), Vec<Fault>> {
    if let Node::List(items) = node {
        return loop_of("Outputs", stack, items, id, at);
    }
    let data: OutputData = read(node)?;
    let what = OutputBody {
        description: data.description,
        value: data.value.into(),
        export: data.export.map(|export| export.name.into()),
        condition: data.condition.map(|name| Target::named(name.as_str().to_owned())),
    };
    stack.outputs.push(Entry { id, at, what });
    Ok(())
}

/// What is allowed of what `check` finds.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AllowData {
    /// The rule, by its name or code.
    rule: String,
    /// Why it may stay as it is.
    reason: String,
    /// The resource or construct for which it holds; the whole stack when nothing is said.
    on: Option<LogicalId>,
}

impl Filling<'_> {
    pub(super) fn transform(&mut self, loaded: &Loaded, content: &Node) {
        let transforms = match content {
            Node::List(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for transform in transforms {
            // with its name alone, or with its parameters
            let named = transform.as_str().is_some() || transform.get("Name").is_some();
            if !named {
                let help = "write `transform: AWS::LanguageExtensions`, or `{Name: .., Parameters: {..}}`";
                return self.error(loaded, &["transform"], false, "a transform has a name", Some(help));
            }
            self.stack.transforms.push(verbatim(transform.clone(), &[]));
        }
    }

    /// A section without entries of its own: `Globals`, `Hooks`.
    pub(super) fn section(&mut self, loaded: &Loaded, section: &str, content: &Node) {
        if self.members(loaded, section, content).is_some() {
            let name = if section == "globals" { "Globals" } else { "Hooks" };
            self.stack.sections.push((name.into(), verbatim(content.clone(), &[])));
        }
    }

    /// What goes into the template as it stands.
    pub(super) fn verbatim(&mut self, loaded: &Loaded, content: &Node) {
        let Some(sections) = self.members(loaded, "template", content) else { return };
        for (name, node) in sections.iter() {
            self.stack.verbatim.push((Text::Owned(name.to_owned()), node.clone()));
        }
    }

    pub(super) fn tags(&mut self, loaded: &Loaded, content: &Node) {
        let Some(tags) = self.members(loaded, "tags", content) else { return };
        for (key, value) in tags.iter() {
            self.stack.tags.retain(|(name, _)| name != key);
            self.stack.tags.push((key.to_owned(), Value::from(value.clone())));
        }
    }

    pub(super) fn metadata(&mut self, loaded: &Loaded, content: &Node) {
        let Some(members) = self.members(loaded, "metadata", content) else { return };
        for (key, value) in members.iter() {
            self.stack.metadata.push((Text::Owned(key.to_owned()), verbatim(value.clone(), &[])));
        }
    }

    /// What the throttle model takes for granted stands in the template's metadata.
    pub(super) fn assume(&mut self, loaded: &Loaded, content: &Node) {
        if self.members(loaded, "assume", content).is_none() {
            return;
        }
        let assume = (Text::Borrowed("assume"), verbatim(content.clone(), &[]));
        match self.stack.metadata.iter_mut().find(|(name, _)| name == "formwork") {
            Some((_, Value::Object(own))) => own.push(assume),
            _ => self.stack.metadata.push(("formwork".into(), Value::Object(vec![assume]))),
        }
    }

    pub(super) fn allow(&mut self, loaded: &Loaded, content: &Node) {
        let Node::List(items) = content else {
            let help = "write `- { rule: unused-parameter, reason: the pipeline gives it to every stack }`";
            return self.error(loaded, &["allow"], false, "what is allowed is a list", Some(help));
        };
        for (index, item) in items.iter().enumerate() {
            let index = index.to_string();
            match read::<AllowData>(item) {
                Ok(data) => self.stack.push_allowance(
                    &data.rule,
                    &data.reason,
                    data.on.map(|id| id.as_str().to_owned()),
                    loaded.at(&["allow", &index], false),
                ),
                Err(faults) => self.faults(loaded, &["allow", &index], faults),
            }
        }
    }

    /// Reports what is wrong with an entry of the file at this path.
    pub(super) fn faults(&mut self, loaded: &Loaded, path: &[&str], faults: Vec<Fault>) {
        for fault in faults {
            let mut whole = path.to_vec();
            whole.extend(fault.path.iter().map(String::as_str));
            let at = loaded.at(&whole, fault.at_key);
            let mut finding = crate::finding::Finding::error(fault.rule, "", &at, fault.message);
            finding.help = fault.help;
            self.wrong.push(finding);
        }
    }
}

/// The schema of what is allowed.
pub(super) fn allow_schema(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<AllowData>()
}
