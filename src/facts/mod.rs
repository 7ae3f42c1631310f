//! Schema facts at run time: every resource type of CloudFormation, whatever features the library was built with.
//!
//! The facts are those of `spec/`, with its fixups, in one table that `cargo refresh` writes; a type is decoded when first asked for.
//! Knows nothing of templates; who judges or compares them asks here.

mod expression;
mod extension;
mod gather;
mod overrides;
mod pattern;
mod regions;
mod resource_type;
mod schema;
mod serverless;
mod table;
#[allow(dead_code, reason = "written by `cargo refresh` as well")]
mod tags;

use std::sync::OnceLock;

pub use expression::{Expression, is_understood, matches, occurs};
pub use extension::{Extension, ExtensionKind, extensions};
pub use gather::{Entry, Gather, Gathered};
pub use pattern::Pattern;
pub use regions::Regions;
pub use resource_type::{AttributeType, Lifecycle, ReplacementStrategy, ResourceType};
pub use schema::{Keyword, Literal, Reference, Scalar, Schema, Types};
pub use serverless::{becomes, serverless_globals, serverless_names, serverless_type};
pub use table::SCHEMA_DATE;

/// Whether a change of a property makes CloudFormation replace the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    /// In place.
    Never,
    /// It depends on what no template says, or on the values.
    Conditional,
    /// Nobody knows this type or property.
    Unknown,
    /// A new resource, then the old one goes.
    Always,
}

/// The facts of a type; none when the registry has no such type.
///
/// ```
/// let queue = formwork::facts::resource_type("AWS::SQS::Queue").unwrap();
/// assert_eq!(queue.custom_name, Some("QueueName"));
/// assert!(queue.stateful && queue.schema("DelaySeconds").is_some());
/// assert!(formwork::facts::resource_type("AWS::SQS::Quue").is_none());
/// ```
pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
    static TYPES: OnceLock<Box<[OnceLock<&'static ResourceType>]>> = OnceLock::new();
    let types = TYPES.get_or_init(|| (0..table::type_count()).map(|_| OnceLock::new()).collect());
    let place = place(name)?;
    Some(types.get(place)?.get_or_init(|| Box::leak(Box::new(ResourceType::read(place)))))
}

/// The names of all types, sorted.
pub fn type_names() -> impl ExactSizeIterator<Item = &'static str> {
    (0..table::type_count()).map(table::type_name)
}

/// Where a type stands in the sorted index.
fn place(name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, table::type_count());
    while low < high {
        let middle = low + (high - low) / 2;
        match table::type_name(middle).cmp(name) {
            std::cmp::Ordering::Equal => return Some(middle),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}
