//! What a change from one template to another does: to resources, data, access and traffic.
//!
//! ```text
//! sides ──> pairs of templates ──> compare (equality, identity, replacement, moves, folding)
//!                                        └──> findings, throttling ──> Report ──> text | markdown | json | html | sarif | github
//! ```

mod change_set;
mod comparison;
pub mod mask;
mod pair;
mod policy;
pub mod render;
pub mod report;

pub use change_set::{ChangeSet, Said};
pub use comparison::Comparison;
pub use pair::{Pair, Referrer, Resource, Side};
pub use policy::{on_removal, on_replacement, snapshots, stateful};
pub use report::{Report, Severity};

use report::StackDiff;

use crate::template::Template;

/// How templates are compared.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What CloudFormation says of this stack's change; it is believed over the schemas.
    pub change_set: Option<ChangeSet>,
    /// Whether the side before comes from `get-template`, which answers `?` for what is not ASCII.
    pub deployed: bool,
}

/// Compares two templates of one stack; a side that is missing has no stack of this name.
pub fn compare(name: &str, before: Option<&Template>, after: Option<&Template>, options: &Options) -> StackDiff {
    let _ = options;
    let pair = Pair::new(name, before, after);
    let comparison = Comparison::new(&pair, Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // findings::find(&comparison) -> Vec<Finding>, iam and costs beside it, then throttle's table; folding comes last and spares what they name
    StackDiff {
        name: name.to_owned(),
        presence: pair.presence,
        resources: comparison.resources,
        moves: comparison.moves,
        template: comparison.template,
        ..StackDiff::default()
    }
}
