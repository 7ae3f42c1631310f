//! What every resource has: its type, its properties, and the attributes that CloudFormation itself gives a meaning to.

use crate::condition::Condition;
use crate::handle::{Handle, NoAttrs, Target};
use crate::node::Text;
use crate::value::{Bag, IntoVal, Json, Literal, Val, Value};

/// A CloudFormation resource type. The generated types implement it; [`Raw`] stands for all others.
pub trait Resource: Sized {
    /// The type's name: `AWS::ApiGateway::RestApi`.
    const TYPE: &'static str;
    /// What a handle of this type offers.
    type Attributes: From<Target> + AsRef<Target>;

    /// The resource, its type forgotten.
    fn into_body(self) -> Body;
    /// The resource, to set attributes on it.
    fn body_mut(&mut self) -> &mut Body;
}

/// A resource as it goes into a template.
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) kind: Text,
    pub(crate) properties: Bag,
    pub(crate) attributes: Option<Box<Attributes>>,
}

impl Body {
    /// A resource of this type, without properties.
    pub fn new(kind: impl Into<Text>) -> Self {
        Body { kind: kind.into(), properties: Bag::default(), attributes: None }
    }

    /// Sets a property.
    pub fn set(&mut self, name: impl Into<Text>, value: impl Into<Value>) {
        self.properties.set(name, value);
    }

    pub(crate) fn attributes(&mut self) -> &mut Attributes {
        self.attributes.get_or_insert_default()
    }

    /// Whether it outlives its stack; said in the template either way.
    pub(crate) fn stays_if(&mut self, stays: bool) {
        let policy = if stays { DeletionPolicy::Retain } else { DeletionPolicy::Delete };
        self.attributes().deletion_policy = Some(policy);
        self.attributes().update_replace_policy = Some(policy);
    }
}

/// The attributes of a resource, beside its properties.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attributes {
    pub depends_on: Vec<Target>,
    pub condition: Option<Target>,
    pub deletion_policy: Option<DeletionPolicy>,
    pub update_replace_policy: Option<DeletionPolicy>,
    pub update_policy: Option<Value>,
    pub creation_policy: Option<Value>,
    pub metadata: Vec<(Text, Value)>,
    /// Policies that are worked out.
    pub policies: Vec<(Text, Value)>,
    /// `DependsOn` stays as it was written, what properties imply included.
    pub keeps_depends_on: bool,
}

/// What becomes of the thing behind a resource when the resource leaves the stack, or is replaced.
///
/// [AWS: DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
pub enum DeletionPolicy {
    /// It is deleted with its data.
    Delete,
    /// It stays, out of the stack.
    Retain,
    /// It stays, unless it was created by the very deployment that fails. For `DeletionPolicy` only.
    RetainExceptOnCreate,
    /// A snapshot is taken, for the types that have one.
    Snapshot,
}

impl DeletionPolicy {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            DeletionPolicy::Delete => "Delete",
            DeletionPolicy::Retain => "Retain",
            DeletionPolicy::RetainExceptOnCreate => "RetainExceptOnCreate",
            DeletionPolicy::Snapshot => "Snapshot",
        }
    }
}

/// The attributes that every resource takes, as methods in the same chain as its properties.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("data");
/// let key = stack.add(id!("Key"), aws::kms::Key::new());
/// stack.add(
///     id!("Orders"),
///     aws::sqs::Queue::new().queue_name("orders").depends_on(&key).deletion_policy(DeletionPolicy::Retain),
/// );
/// ```
pub trait ResourceAttributes: Resource {
    /// Made after `other`, deleted before it. A reference in a property says so already.
    fn depends_on<R: Resource>(mut self, other: &Handle<R>) -> Self {
        self.body_mut().attributes().depends_on.push(other.target().clone());
        self
    }

    /// Only there when the condition holds.
    fn only_if(mut self, condition: &Condition) -> Self {
        self.body_mut().attributes().condition = Some(condition.target().clone());
        self
    }

    /// What becomes of it when it leaves the stack.
    fn deletion_policy(mut self, policy: DeletionPolicy) -> Self {
        self.body_mut().attributes().deletion_policy = Some(policy);
        self
    }

    /// What becomes of the old one when an update replaces it.
    fn update_replace_policy(mut self, policy: DeletionPolicy) -> Self {
        self.body_mut().attributes().update_replace_policy = Some(policy);
        self
    }

    /// How updates are rolled out, for the types that have it.
    fn update_policy(mut self, policy: Json) -> Self {
        self.body_mut().attributes().update_policy = Some(policy.0);
        self
    }

    /// When it counts as created, for the types that have it.
    fn creation_policy(mut self, policy: Json) -> Self {
        self.body_mut().attributes().creation_policy = Some(policy.0);
        self
    }

    /// A note on the resource; CloudFormation keeps it and does nothing with it.
    fn metadata(mut self, key: impl Into<Text>, value: impl IntoVal<Json>) -> Self {
        self.body_mut().attributes().metadata.push((key.into(), value.into_val().into()));
        self
    }

    /// Sets a property by its CloudFormation name, for properties that are newer than the schema.
    fn property(mut self, name: impl Into<Text>, value: impl IntoVal<Json>) -> Self {
        self.body_mut().set(name, value.into_val());
        self
    }
}

impl<R: Resource> ResourceAttributes for R {}

/// A resource of any type with any properties: for private registry types, custom resources and types newer than the schema.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("extras");
/// let thing = stack.add(id!("Thing"), Raw::new("Acme::Widgets::Widget").property("Size", 3).property("Colour", "blue"));
/// stack.output(id!("ThingSerial"), "what stands on its plate", thing.attribute("Serial"));
/// ```
#[derive(Clone, Debug)]
pub struct Raw(Body);

impl Raw {
    /// A resource of this type.
    pub fn new(kind: impl Into<Text>) -> Self {
        Raw(Body::new(kind))
    }
}

impl Resource for Raw {
    const TYPE: &'static str = "a resource of any type";
    type Attributes = NoAttrs;

    fn into_body(self) -> Body {
        self.0
    }

    fn body_mut(&mut self) -> &mut Body {
        &mut self.0
    }
}

impl<T: Literal> From<Option<Val<T>>> for MaybeValue {
    fn from(val: Option<Val<T>>) -> Self {
        MaybeValue(val.map(Value::from))
    }
}

/// A value that is left out when it is not given.
pub(crate) struct MaybeValue(Option<Value>);

impl Bag {
    /// Sets a property when there is a value for it.
    pub(crate) fn set_some(&mut self, name: &'static str, value: impl Into<MaybeValue>) {
        if let MaybeValue(Some(value)) = value.into() {
            self.set(name, value);
        }
    }
}

impl Body {
    /// Sets a property when there is a value for it.
    pub(crate) fn set_some(&mut self, name: &'static str, value: impl Into<MaybeValue>) {
        self.properties.set_some(name, value);
    }
}
