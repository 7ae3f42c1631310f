//! Handles: what `Stack::add` gives back, and the only way to refer to a resource of one's own.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::Location;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer};

use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::node::Text;
use crate::resource::Resource;
use crate::value::{Id, Val};

/// Which stack something belongs to: its name, told apart from stacks of the same name by where it lives in memory.
#[derive(Clone)]
pub struct StackKey(Option<Arc<str>>);

impl StackKey {
    /// Of whichever stack the reference is used in: pseudo parameters and references by name.
    pub(crate) const ANY: StackKey = StackKey(None);

    pub(crate) fn fresh(name: &str) -> Self {
        StackKey(Some(name.into()))
    }

    /// The stack's name, when there is one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Whether something with this key may stand in the stack with the other key.
    pub(crate) fn fits(&self, stack: &StackKey) -> bool {
        self.0.is_none() || self == stack
    }
}

impl PartialEq for StackKey {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(another)) => Arc::ptr_eq(one, another),
            (None, None) => true,
            _ => false,
        }
    }
}

impl fmt::Debug for StackKey {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name().unwrap_or("any stack"))
    }
}

/// A resource or parameter by its logical id.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub(crate) stack: StackKey,
    pub(crate) id: Text,
    /// Where it was added.
    pub(crate) at: Option<&'static Location<'static>>,
    /// The type that it has to be, where a name from data does not say so itself.
    pub(crate) kind: Option<&'static str>,
}

impl Target {
    pub(crate) fn new(stack: &StackKey, id: &LogicalId, at: &'static Location<'static>) -> Self {
        Target { stack: stack.clone(), id: id.as_str().to_owned().into(), at: Some(at), kind: None }
    }

    /// Whatever has this id in the stack where it is used.
    pub(crate) fn named(id: impl Into<Text>) -> Self {
        Target { stack: StackKey::ANY, id: id.into(), at: None, kind: None }
    }

    /// The child with this word at the end of its id.
    pub(crate) fn child(&self, word: &str) -> Self {
        Target { id: format!("{}{word}", self.id).into(), ..self.clone() }
    }

    /// The logical id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// A resource of type `R` that stands in a stack.
///
/// `&handle` fits where a property takes the id of an `R`; attributes are methods: `role.arn()`. Only
/// [`Stack::add`](crate::stack::Stack::add) makes handles.
pub struct Handle<R: Resource> {
    attributes: R::Attributes,
}

impl<R: Resource> Handle<R> {
    pub(crate) fn new(target: Target) -> Self {
        Handle { attributes: R::Attributes::from(target) }
    }

    /// What `Ref` yields for this resource: the id or name by which its service knows it.
    pub fn reference(&self) -> Val<Id<R>> {
        Val::Expr(Expr::Ref(self.target().clone()))
    }

    /// The attribute `name`, for attributes that the schema does not list.
    pub fn attribute(&self, name: impl Into<Text>) -> Val<String> {
        Val::Expr(Expr::GetAtt(self.target().clone(), name.into()))
    }

    /// The logical id.
    pub fn logical_id(&self) -> &str {
        &self.target().id
    }

    pub(crate) fn target(&self) -> &Target {
        self.attributes.as_ref()
    }

    /// The handle of a child that a construct made under this id, with the fixed word `word`.
    pub(crate) fn child<C: Resource>(&self, word: &str) -> Handle<C> {
        Handle::new(self.target().child(word))
    }
}

impl<R: Resource> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Handle::new(self.target().clone())
    }
}

impl<R: Resource> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Handle({} {})", R::TYPE, self.logical_id())
    }
}

impl<R: Resource> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.target() == other.target()
    }
}

impl<R: Resource> Deref for Handle<R> {
    type Target = R::Attributes;
    fn deref(&self) -> &R::Attributes {
        &self.attributes
    }
}

/// The attributes of a type that has none.
#[derive(Clone, Debug)]
pub struct NoAttrs(Target);

impl From<Target> for NoAttrs {
    fn from(target: Target) -> Self {
        NoAttrs(target)
    }
}

impl AsRef<Target> for NoAttrs {
    fn as_ref(&self) -> &Target {
        &self.0
    }
}

/// A reference to a resource of type `R` inside of a construct: by handle in Rust, by name in data.
///
/// A name is looked up when the stack is synthesized.
pub struct Named<R>(Target, PhantomData<fn() -> R>);

impl<R> Named<R> {
    pub(crate) fn target(&self) -> &Target {
        &self.0
    }

    /// The logical id.
    pub(crate) fn id(&self) -> &str {
        &self.0.id
    }

    /// The child with this word at the end of its id.
    pub(crate) fn child<C: Resource>(&self, word: &str) -> Named<C> {
        Named(Target { kind: Some(C::TYPE), ..self.0.child(word) }, PhantomData)
    }

    pub(crate) fn reference(&self) -> Expr {
        Expr::Ref(self.0.clone())
    }

    pub(crate) fn attribute(&self, name: &'static str) -> Expr {
        Expr::GetAtt(self.0.clone(), Text::Borrowed(name))
    }
}

impl<R: Resource> Named<R> {
    /// What has this name in the stack where it is used.
    pub(crate) fn by_name(id: &LogicalId) -> Self {
        Named(Target { kind: Some(R::TYPE), ..Target::named(id.as_str().to_owned()) }, PhantomData)
    }

    /// The handle of what it refers to.
    pub(crate) fn handle(&self) -> Handle<R> {
        Handle::new(self.0.clone())
    }
}

impl<R: Resource> From<&Handle<R>> for Named<R> {
    fn from(handle: &Handle<R>) -> Self {
        Named(handle.target().clone(), PhantomData)
    }
}

impl<R> Clone for Named<R> {
    fn clone(&self) -> Self {
        Named(self.0.clone(), PhantomData)
    }
}

impl<R> PartialEq for Named<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R> fmt::Debug for Named<R> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0.id)
    }
}

impl<'de, R: Resource> Deserialize<'de> for Named<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LogicalId::deserialize(deserializer).map(|id| Named::by_name(&id))
    }
}

impl<R> JsonSchema for Named<R> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Name".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        LogicalId::json_schema(generator)
    }
}
