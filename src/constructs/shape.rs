//! Small shapes that many properties have.

use crate::node::Text;
use crate::value::{Literal, Val, Value};

/// An object with these members, in this order.
pub(crate) fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// The members of an object that is put together step by step; what is not given is left out.
#[derive(Default)]
pub(crate) struct Members(Vec<(Text, Value)>);

impl Members {
    pub(crate) fn new() -> Self {
        Members::default()
    }

    /// With this member.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// With this member, when there is a value for it.
    pub(crate) fn with_some<T: Literal>(mut self, name: &'static str, value: Option<Val<T>>) -> Self {
        self.0.extend(value.map(|value| (name.into(), value.into())));
        self
    }

    pub(crate) fn into_members(self) -> Vec<(Text, Value)> {
        self.0
    }

    /// The object, unless it is empty.
    pub(crate) fn unless_empty(self) -> Option<Value> {
        (!self.0.is_empty()).then_some(Value::Object(self.0))
    }
}

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Value::Object(members.0)
    }
}
