//! The order of sections, and of the attributes of a resource: that of the templates which formwork makes itself.

/// Where the members of an object stand that is at this depth of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rank {
    /// The template itself.
    Sections,
    /// A stack file, whose members stay where they are.
    Stack,
    /// The section `Resources`, or what `Fn::ForEach` repeats there.
    Resources,
    /// A resource.
    Attributes,
    /// Anything else: its members stay where they are.
    AsWritten,
}

impl Rank {
    /// What a document with these members is.
    pub(super) fn of_root<'n>(mut names: impl Iterator<Item = &'n str>) -> Rank {
        if names.any(|name| name == "stack") { Rank::Stack } else { Rank::Sections }
    }

    /// The place of a member among the others; members of one place stay as they were written.
    pub(super) fn of(self, name: &str) -> usize {
        let names: &[&str] = match self {
            Rank::Sections => &SECTIONS,
            Rank::Attributes => &ATTRIBUTES,
            Rank::Resources | Rank::Stack | Rank::AsWritten => return 0,
        };
        names.iter().position(|known| *known == name).unwrap_or(names.len())
    }

    /// What a member of this object is.
    pub(super) fn below(self, name: &str) -> Rank {
        match self {
            Rank::Sections if name == "Resources" => Rank::Resources,
            Rank::Stack if name == "resources" => Rank::Resources,
            Rank::Stack if name == "template" => Rank::Sections,
            // its third item is an object of resources
            Rank::Resources if name.starts_with("Fn::ForEach::") => Rank::Resources,
            Rank::Resources => Rank::Attributes,
            Rank::Sections | Rank::Stack | Rank::Attributes | Rank::AsWritten => Rank::AsWritten,
        }
    }
}

const SECTIONS: [&str; 13] = [
    "<<",
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Transform",
    "Globals",
    "Parameters",
    "Mappings",
    "Conditions",
    "Rules",
    "Resources",
    "Hooks",
    "Outputs",
];

const ATTRIBUTES: [&str; 10] = [
    "<<",
    "Type",
    "Condition",
    "DependsOn",
    "CreationPolicy",
    "UpdatePolicy",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
    "Properties",
];
