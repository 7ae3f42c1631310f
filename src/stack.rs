//! `Stack`: collects what an author adds, with the line of each add. [`Stack::synth`] makes the template of it.

use std::collections::BTreeMap;
#[cfg(all(any(feature = "check", feature = "cli"), feature = "core-services"))]
use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::panic::Location;

use crate::condition::{Condition, Rule, Test};
use crate::construct::{Construct, Grant};
use crate::finding::{At, Finding};
use crate::handle::{Handle, StackKey, Target};
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::node::{Node, Text};
use crate::parameter::{Param, Parameter};
use crate::resource::{Body, Resource};
use crate::synth::Cast;
use crate::value::{Bag, IntoVal, Json, List, Literal, Val, Value};

/// A stack in the making.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let queue = stack.add(id!("Orders"), aws::sqs::Queue::new().visibility_timeout(60));
/// stack.output(id!("QueueUrl"), "where orders are sent", queue.reference());
/// let cast = stack.synth().unwrap();
/// assert!(cast.template.to_json().contains("AWS::SQS::Queue"));
/// ```
pub struct Stack {
    pub(crate) key: StackKey,
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) description: Option<String>,
    pub(crate) items: Vec<Item>,
    pub(crate) parameters: Vec<Entry<Bag>>,
    pub(crate) mappings: Vec<Entry<Value>>,
    pub(crate) conditions: Vec<Entry<Test>>,
    pub(crate) rules: Vec<Entry<Rule>>,
    pub(crate) outputs: Vec<Entry<OutputBody>>,
    pub(crate) metadata: Vec<(Text, Value)>,
    pub(crate) transforms: Vec<Value>,
    /// `Globals` and `Hooks`.
    pub(crate) sections: Vec<(Text, Value)>,
    /// Loops over conditions and outputs, with the name of their section.
    pub(crate) loops: Vec<(&'static str, Entry<Value>)>,
    /// What goes into the template as it stands, whatever the stack knows of it.
    pub(crate) verbatim: Vec<(Text, Node)>,
    pub(crate) tags: Vec<(String, Value)>,
    pub(crate) grants: Vec<(Target, Grant, At)>,
    pub(crate) nested: Vec<Stack>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) allows: Vec<Allowance>,
    /// Hashes of the files and directories that `package` uploads, by path.
    pub(crate) sources: BTreeMap<String, u64>,
    /// The files that it was read from.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) origins: Option<crate::stack_file::Origins>,
    /// The JSON Schema of its settings.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) settings_schema: Option<serde_json::Value>,
    /// The ids of what could not be read, which is reported: others may refer to them.
    pub(crate) unread: Vec<String>,
    /// Stacks that have to be cast into the same template.
    pub(crate) twins: Vec<Stack>,
    /// The texts of files that stand in the template, by path, or what is wrong with them.
    pub(crate) files: BTreeMap<String, Result<String, String>>,
}

/// Something with a logical id and the line on which it was added.
pub(crate) struct Entry<T> {
    pub id: LogicalId,
    pub at: At,
    pub what: T,
}

/// What a stack allows: see [`Stack::allow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The rule, by its name or code.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The resource or construct for which it holds; none for the whole stack.
    pub resource: Option<String>,
    /// Where it is said.
    pub at: At,
}

/// Something that becomes resources.
pub(crate) type Item = Entry<What>;

pub(crate) enum What {
    Resource(Body),
    Construct(Box<dyn Construct>),
    ForEach(Box<Loop>),
}

/// Copies of resources, one of each for each item.
pub(crate) struct Loop {
    pub id: LogicalId,
    pub variable: String,
    pub items: Value,
    pub copies: Vec<Copies>,
}

/// What a loop repeats.
pub(crate) enum Copies {
    /// A resource, and the logical id of a copy, with the variable in it.
    Resource(String, Body),
    /// A loop inside of the loop.
    Loop(Loop),
}

pub(crate) struct OutputBody {
    pub description: Option<String>,
    pub value: Value,
    pub export: Option<Value>,
    pub condition: Option<Target>,
}

/// What can be added to a stack: a construct, a generated resource type, [`Raw`](crate::resource::Raw).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be added to a stack",
    label = "neither a resource nor a construct",
    note = "a stack takes constructs (`Function`, `RestApi`, ..), generated resources (`aws::sqs::Queue::new()`), and `Raw`",
    note = "an alarm is complete once its threshold is said: `Alarm::on(..).above(10)`"
)]
pub trait Add {
    /// What the author gets back, to refer to it.
    type Handle;

    /// Puts it into the stack.
    fn add_to(self, stack: &mut Stack, id: LogicalId, at: &'static Location<'static>) -> Self::Handle;
}

#[diagnostic::do_not_recommend]
impl<R: Resource> Add for R {
    type Handle = Handle<R>;

    fn add_to(self, stack: &mut Stack, id: LogicalId, at: &'static Location<'static>) -> Handle<R> {
        let handle = Handle::new(Target::new(&stack.key, &id, at));
        stack.items.push(Entry { id, at: at.into(), what: What::Resource(self.into_body()) });
        handle
    }
}

impl Stack {
    /// An empty stack. The name is the stack's name in AWS and the name of its file in `out/`: letters, digits and hyphens, a letter
    /// first, at most 128.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Stack::written(name.into(), At::caller())
    }

    /// An empty stack that is written at this place.
    pub(crate) fn written(name: String, at: At) -> Self {
        let mut findings = Vec::new();
        let fits = name.len() <= 128
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !fits {
            findings
                .push(Finding::error("stack-name", &name, &at, format!("`{name}` is not the name of a stack")).help(
                    "a stack's name has letters, digits and hyphens, a letter first, and at most 128 characters",
                ));
        }
        Stack {
            key: StackKey::fresh(&name),
            name,
            at,
            description: None,
            items: Vec::new(),
            parameters: Vec::new(),
            mappings: Vec::new(),
            conditions: Vec::new(),
            rules: Vec::new(),
            outputs: Vec::new(),
            metadata: Vec::new(),
            transforms: Vec::new(),
            sections: Vec::new(),
            loops: Vec::new(),
            verbatim: Vec::new(),
            tags: Vec::new(),
            grants: Vec::new(),
            nested: Vec::new(),
            findings,
            allows: Vec::new(),
            sources: BTreeMap::new(),
            #[cfg(all(feature = "check", feature = "core-services"))]
            origins: None,
            #[cfg(all(feature = "check", feature = "core-services"))]
            settings_schema: None,
            unread: Vec::new(),
            twins: Vec::new(),
            files: BTreeMap::new(),
        }
    }

    /// Adds a construct that was read from data.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) fn push_construct(&mut self, id: LogicalId, at: At, construct: Box<dyn Construct>) {
        self.items.push(Entry { id, at, what: What::Construct(construct) });
    }

    /// The stack's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the stack is, in at most 1,024 bytes.
    pub fn describe(&mut self, text: impl Into<String>) {
        self.description = Some(text.into());
    }

    /// Adds a construct or a resource under a logical id, and gives the handle with which others refer to it.
    #[track_caller]
    pub fn add<A: Add>(&mut self, id: LogicalId, what: A) -> A::Handle {
        what.add_to(self, id, Location::caller())
    }

    /// Adds one copy of `resource` for each item, with `${variable}` replaced in `key` (the copy's logical id) and in its properties.
    ///
    /// Needs, and adds, the transform `AWS::LanguageExtensions`.
    /// [AWS: Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html)
    #[track_caller]
    pub fn for_each<R: Resource>(
        &mut self,
        id: LogicalId,
        variable: &str,
        items: impl IntoVal<List<String>>,
        key: &str,
        resource: R,
    ) {
        let each = Loop {
            id: id.clone(),
            variable: variable.to_owned(),
            items: items.into_val().into(),
            copies: vec![Copies::Resource(key.to_owned(), resource.into_body())],
        };
        self.items.push(Entry { id, at: At::caller(), what: What::ForEach(Box::new(each)) });
    }

    /// Declares a parameter.
    #[track_caller]
    pub fn parameter<T>(&mut self, id: LogicalId, param: Param<T>) -> Parameter<T> {
        let parameter = Parameter::new(Target::new(&self.key, &id, Location::caller()));
        self.parameters.push(Entry { id, at: At::caller(), what: param.body });
        parameter
    }

    /// Declares a mapping: values by two keys, for `find_in_map`.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// let limits = stack.mapping(id!("Limits"), [("prod", [("rate", json!(1000))]), ("dev", [("rate", json!(10))])]);
    /// let rate: Val<f64> = intrinsic::find_in_map(&limits, "prod", "rate");
    /// ```
    #[track_caller]
    pub fn mapping<K, M, S>(&mut self, id: LogicalId, rows: impl IntoIterator<Item = (K, M)>) -> Mapping
    where
        K: Into<Text>,
        M: IntoIterator<Item = (S, Json)>,
        S: Into<Text>,
    {
        let rows = rows.into_iter().map(|(top, row)| {
            (top.into(), Value::Object(row.into_iter().map(|(second, value)| (second.into(), value.0)).collect()))
        });
        let mapping = Mapping(Target::new(&self.key, &id, Location::caller()));
        self.mappings.push(Entry { id, at: At::caller(), what: Value::Object(rows.collect()) });
        mapping
    }

    /// Declares a condition.
    #[track_caller]
    pub fn condition(&mut self, id: LogicalId, test: Test) -> Condition {
        let condition = Condition::new(Target::new(&self.key, &id, Location::caller()));
        self.conditions.push(Entry { id, at: At::caller(), what: test });
        condition
    }

    /// Declares a rule about the parameters given to a deployment.
    #[track_caller]
    pub fn rule(&mut self, id: LogicalId, rule: Rule) {
        self.rules.push(Entry { id, at: At::caller(), what: rule });
    }

    /// Declares an output: a value that the deployed stack shows.
    #[track_caller]
    pub fn output<T: Literal>(&mut self, id: LogicalId, description: &str, value: Val<T>) -> Output<T> {
        self.push_output(id, description, value, None, None, At::caller())
    }

    /// Declares an output that is only there when the condition holds.
    #[track_caller]
    pub fn output_if<T: Literal>(
        &mut self,
        condition: &Condition,
        id: LogicalId,
        description: &str,
        value: Val<T>,
    ) -> Output<T> {
        self.push_output(id, description, value, None, Some(condition.target().clone()), At::caller())
    }

    /// Declares an output that other stacks of the account and region can import; `name` is unique among them.
    ///
    /// The [`Export`] it gives stands for the value, in this stack and, through `Fn::ImportValue`, in every other one.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut data = Stack::new("data");
    /// let queue = data.add(id!("Orders"), aws::sqs::Queue::new());
    /// let url = data.export(id!("OrdersUrl"), "queue of new orders", "data-orders-url", queue.reference());
    ///
    /// let mut web = Stack::new("web");
    /// web.add(id!("Url"), aws::ssm::Parameter::new(aws::ssm::ParameterType::String, url.value()));
    /// assert!(web.synth().unwrap().template.to_json().contains("Fn::ImportValue"));
    /// ```
    #[track_caller]
    pub fn export<T: Literal>(&mut self, id: LogicalId, description: &str, name: &str, value: Val<T>) -> Export<T> {
        let name = Text::Owned(name.to_owned());
        let value = Value::from(value);
        let expr = Expr::Export { stack: self.key.clone(), name: name.clone(), value: Box::new(value.clone()) };
        let body = OutputBody {
            description: Some(description.to_owned()),
            value,
            export: Some(Value::String(name)),
            condition: None,
        };
        self.outputs.push(Entry { id, at: At::caller(), what: body });
        Export { expr, marker: PhantomData }
    }

    fn push_output<T: Literal>(
        &mut self,
        id: LogicalId,
        description: &str,
        value: Val<T>,
        export: Option<Value>,
        condition: Option<Target>,
        at: At,
    ) -> Output<T> {
        let output = Output { id: id.clone(), marker: PhantomData };
        let body = OutputBody { description: Some(description.to_owned()), value: value.into(), export, condition };
        self.outputs.push(Entry { id, at, what: body });
        output
    }

    /// A member of the template's `Metadata`.
    pub fn metadata(&mut self, key: impl Into<Text>, value: Json) {
        self.metadata.push((key.into(), value.0));
    }

    /// What goes into the template as it stands, as JSON: an object with sections of a template, whose entries join those of the stack. It is for what
    /// a stack cannot say otherwise; nothing in it is followed or judged before `formwork check` does.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// stack.add(id!("Jobs"), aws::sqs::Queue::new());
    /// stack.verbatim(r#"{ "Outputs": { "Url": { "Value": { "Ref": "Jobs" } } } }"#);
    /// assert!(stack.synth().unwrap().template.to_json().contains("\"Url\""));
    /// ```
    #[track_caller]
    pub fn verbatim(&mut self, json: &str) {
        let message = match serde_json::from_str::<Node>(json) {
            Ok(Node::Object(sections)) => return self.verbatim.extend(sections),
            Ok(_) => "what goes into a template is an object with sections".to_owned(),
            Err(wrong) => format!("this is no JSON: {wrong}"),
        };
        self.findings.push(Finding::error("out-of-range", &self.name, &At::caller(), message));
    }

    /// A macro that CloudFormation runs over the template: `AWS::LanguageExtensions` is added by itself where it is needed.
    pub fn transform(&mut self, name: impl Into<String>) {
        self.transforms.push(Value::String(name.into().into()));
    }

    /// A tag for every resource of the stack that takes tags. A tag that a resource sets itself wins;
    /// said twice, the last word holds.
    pub fn tag(&mut self, key: &str, value: impl IntoVal<String>) {
        self.tags.retain(|(name, _)| name != key);
        self.tags.push((key.to_owned(), value.into_val().into()));
    }

    /// Allows what a rule of `formwork check` finds in this stack's template, with the reason. The template itself says nothing of it.
    ///
    /// An allowance that allows nothing is reported, and so is a rule that there is not.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// stack.parameter::<String>(id!("Owner"), Param::string());
    /// stack.allow("unused-parameter", "the deployment pipeline gives it to every stack");
    /// ```
    #[track_caller]
    pub fn allow(&mut self, rule: &str, reason: &str) {
        self.push_allowance(rule, reason, None, At::caller());
    }

    /// As [`Stack::allow`], for one resource, or for what one construct becomes.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// let queue = stack.add(id!("Jobs"), aws::sqs::Queue::new());
    /// stack.allow_on(&queue, "stateful-without-policy", "jobs are made anew every night");
    /// ```
    #[track_caller]
    pub fn allow_on<R: Resource>(&mut self, resource: &Handle<R>, rule: &str, reason: &str) {
        self.push_allowance(rule, reason, Some(resource.target().id.to_string()), At::caller());
    }

    pub(crate) fn push_allowance(&mut self, rule: &str, reason: &str, resource: Option<String>, at: At) {
        if reason.trim().is_empty() {
            let message = format!("`{rule}` is allowed without a reason");
            self.findings.push(
                Finding::error("allow-without-reason", &self.name, &at, message).help("say why it may stay as it is"),
            );
        }
        self.allows.push(Allowance { rule: rule.to_owned(), reason: reason.to_owned(), resource, at });
    }

    /// Lets a function do something, after it was added: `stack.grant(&handler, table.write())`.
    ///
    /// [`Function::grant`](crate::constructs::Function::grant) says the same while the function is written.
    #[cfg(feature = "core-services")]
    #[track_caller]
    pub fn grant(&mut self, function: &Handle<crate::aws::lambda::Function>, grant: Grant) {
        self.grants.push((function.target().clone(), grant, At::caller()));
    }

    /// Adds a whole stack as one resource of this one. Its template is written beside this one's, and
    /// `aws cloudformation package` uploads both.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut child = Stack::new("orders-data");
    /// let name = child.parameter(id!("Name"), Param::string());
    /// let queue = child.add(id!("Queue"), aws::sqs::Queue::new().queue_name(&name));
    /// let url = child.output(id!("Url"), "the queue", queue.reference());
    ///
    /// let mut parent = Stack::new("orders");
    /// let data = parent.nest(id!("Data"), child, |data| data.give(&name, "orders"));
    /// parent.output(id!("Url"), "the queue", data.output(&url));
    /// # parent.synth().unwrap();
    /// ```
    ///
    /// [AWS: nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html)
    #[track_caller]
    pub fn nest(&mut self, id: LogicalId, child: Stack, with: impl FnOnce(Nested) -> Nested) -> NestedHandle {
        let at = At::caller();
        let nested = with(Nested { child: child.key.clone(), parameters: Vec::new(), foreign: Vec::new() });
        self.check_nested(&id, &at, &child, &nested);
        let mut body = Body::new("AWS::CloudFormation::Stack");
        body.set("TemplateURL", format!("{}.template.json", child.name));
        if !nested.parameters.is_empty() {
            body.set("Parameters", Value::Object(nested.parameters));
        }
        let handle = NestedHandle { target: Target::new(&self.key, &id, Location::caller()) };
        self.items.push(Entry { id, at: At::caller(), what: What::Resource(body) });
        self.nested.push(child);
        handle
    }

    fn check_nested(&mut self, id: &LogicalId, at: &At, child: &Stack, nested: &Nested) {
        for name in &nested.foreign {
            let message = format!("`{name}` is no parameter of the nested stack `{}`", child.name);
            self.findings.push(
                Finding::error("nested-parameter", &self.name, at, message)
                    .on(id.as_str())
                    .help("give values to what `parameter(..)` of the nested stack itself returned"),
            );
        }
        for parameter in &child.parameters {
            let given = nested.parameters.iter().any(|(name, _)| name == parameter.id.as_str());
            if !given && parameter.what.get("Default").is_none() {
                let message = format!("the nested stack `{}` is given no `{}`", child.name, parameter.id);
                self.findings.push(
                    Finding::error("nested-parameter", &self.name, at, message)
                        .on(id.as_str())
                        .see(&parameter.at, "the parameter has no default")
                        .help("`.give(&parameter, value)`, or a default"),
                );
            }
        }
    }

    /// The files and directories that `aws cloudformation package` uploads for the constructs of this stack and those nested in it, relative to the
    /// project's root.
    #[cfg(all(feature = "cli", feature = "core-services"))]
    pub(crate) fn local_paths(&self) -> BTreeSet<String> {
        let own = self.items.iter().filter_map(|item| match &item.what {
            What::Construct(construct) => Some(construct.local_paths()),
            What::Resource(_) | What::ForEach(..) => None,
        });
        let mut paths: BTreeSet<String> = own.flatten().map(str::to_owned).collect();
        paths.extend(self.nested.iter().flat_map(Stack::local_paths));
        paths
    }

    /// The files whose text the constructs of this stack have in the template, relative to the project's root.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) fn inline_files(&self) -> BTreeSet<String> {
        let own = self.items.iter().filter_map(|item| match &item.what {
            What::Construct(construct) => Some(construct.inline_files()),
            What::Resource(_) | What::ForEach(..) => None,
        });
        own.flatten().map(str::to_owned).collect()
    }

    /// Notes the texts of files, by path, or what is wrong with them.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) fn know_files(&mut self, files: BTreeMap<String, Result<String, String>>) {
        self.files = files;
    }

    /// Notes the hashes of files and directories, by path, so that new content makes new versions of functions.
    #[cfg(all(feature = "cli", feature = "core-services"))]
    pub(crate) fn know_sources(&mut self, sources: &BTreeMap<String, u64>) {
        self.sources.clone_from(sources);
        self.nested.iter_mut().for_each(|child| child.know_sources(sources));
    }

    /// The template of this stack, or everything that is wrong with it.
    pub fn synth(self) -> Result<Cast, Vec<Finding>> {
        crate::synth::synth(self)
    }
}

/// A mapping that stands in a stack.
#[derive(Clone, Debug)]
pub struct Mapping(Target);

impl Mapping {
    pub(crate) fn name(&self) -> Value {
        Value::from(Expr::MapName(self.0.clone()))
    }
}

/// An output that stands in a stack.
#[derive(Clone, Debug)]
pub struct Output<T> {
    id: LogicalId,
    marker: PhantomData<fn() -> T>,
}

/// An output that other stacks can import. See [`Stack::export`].
#[derive(Clone, Debug)]
pub struct Export<T> {
    expr: Expr,
    marker: PhantomData<fn() -> T>,
}

impl<T> Export<T> {
    /// The value: itself in the stack that exports it, `Fn::ImportValue` in others.
    pub fn value(&self) -> Val<T> {
        Val::Expr(self.expr.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoVal<T> for &Export<T> {
    fn into_val(self) -> Val<T> {
        self.value()
    }
}

/// What a nested stack is given.
pub struct Nested {
    child: StackKey,
    parameters: Vec<(Text, Value)>,
    /// Parameters that are not the child's.
    foreign: Vec<Text>,
}

impl Nested {
    /// Gives the child's parameter a value.
    pub fn give<T: Literal>(mut self, parameter: &Parameter<T>, value: impl IntoVal<T>) -> Self {
        let Expr::Ref(target) = parameter.reference() else { return self };
        if !target.stack.fits(&self.child) {
            self.foreign.push(target.id);
            return self;
        }
        let mut value = Value::from(value.into_val());
        if T::IS_LIST {
            // a nested stack takes a list as one text
            value = Expr::Call("Fn::Join".into(), Value::List(vec![",".into(), value])).into();
        }
        self.parameters.push((target.id, value));
        self
    }
}

/// A nested stack.
#[derive(Clone, Debug)]
pub struct NestedHandle {
    target: Target,
}

impl NestedHandle {
    /// An output of the child.
    pub fn output<T>(&self, output: &Output<T>) -> Val<T> {
        Val::Expr(Expr::GetAtt(self.target.clone(), format!("Outputs.{}", output.id).into()))
    }
}
