//! Resources that rules refer to by their ARN: IP sets, regex sets, rule groups.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use crate::handle::{Handle, Named};
use crate::resource::Resource;
use crate::value::{IntoVal, Val, Value};
use crate::written::NameOrArn;

/// A resource that is referred to by its ARN: one of the stack, or any other.
pub enum Reference<R> {
    /// One of the stack.
    Here(Named<R>),
    /// By its ARN.
    Elsewhere(Val<String>),
}

impl<'de, R: Resource> Deserialize<'de> for Reference<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match NameOrArn::deserialize(deserializer)? {
            NameOrArn::Name(name) => Reference::Here(name),
            NameOrArn::Arn(arn) => Reference::Elsewhere(arn),
        })
    }
}

impl<R> JsonSchema for Reference<R> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        NameOrArn::<R>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        NameOrArn::<R>::json_schema(generator)
    }
}

impl<R> Clone for Reference<R> {
    fn clone(&self) -> Self {
        match self {
            Reference::Here(named) => Reference::Here(named.clone()),
            Reference::Elsewhere(arn) => Reference::Elsewhere(arn.clone()),
        }
    }
}

impl<R> fmt::Debug for Reference<R> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Reference::Here(named) => write!(f, "{named:?}"),
            Reference::Elsewhere(arn) => write!(f, "{arn:?}"),
        }
    }
}

/// What stands for the ARN of an `R`: its handle, or the ARN as text or expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a handle of the right type nor an ARN",
    note = "write the handle that `stack.add` gave, `&office`, or the ARN of a resource that another stack makes"
)]
pub trait ArnOf<R> {
    /// The reference.
    fn reference(self) -> Reference<R>;
}

impl<R: Resource> ArnOf<R> for &Handle<R> {
    fn reference(self) -> Reference<R> {
        Reference::Here(self.into())
    }
}

impl<R, T: IntoVal<String>> ArnOf<R> for T {
    fn reference(self) -> Reference<R> {
        Reference::Elsewhere(self.into_val())
    }
}

impl<R> Reference<R> {
    pub(super) fn arn(&self) -> Value {
        match self {
            Reference::Here(named) => named.attribute("Arn").into(),
            Reference::Elsewhere(arn) => arn.clone().into(),
        }
    }

    /// The logical id, when it is a resource of the stack.
    pub(super) fn id(&self) -> Option<&str> {
        match self {
            Reference::Here(named) => Some(named.id()),
            Reference::Elsewhere(_) => None,
        }
    }
}
