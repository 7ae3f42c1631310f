//! What a change from one template to another does: to resources, data, access and traffic.
//!
//! ```text
//! sides ──> pairs of templates ──> compare (equality, identity, replacement, moves, folding)
//!                                        └──> findings, throttling ──> Report ──> text | markdown | json | html | sarif | github
//! ```

pub mod render;
pub mod report;

pub use report::{Report, Severity};
