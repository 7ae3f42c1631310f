//! The vocabulary of the generated tables.

pub(crate) use super::macros::{choice, props, resource, setters};
pub use super::references as r;
pub use crate::handle::{NoAttrs, Target};
pub use crate::intrinsic::Expr;
pub use crate::literal::{Int, MAX, MIN, Num};
pub use crate::node::Text;
pub use crate::resource::{Body, Resource};
pub use crate::value::{Arn, Bag, Id, IntoVal, Json, List, Literal, Map, Val, Value};

props! {
    Tag (key Key: String, value Value: String) {}
}
