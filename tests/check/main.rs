//! Checks of templates: rules, conditions, and what the command prints.
//!
//! After a change of the texts: `SNAPSHOTS=overwrite cargo test --test check`, and read the diff.

#![cfg(all(feature = "check", feature = "cli", feature = "core-services"))]

mod cases;
mod command;
mod conditions;
mod docs;
mod fixes;
mod given;
mod golden;
mod mutants;
mod random;
mod samples;
mod secrets;
mod size;
mod stacks;

#[path = "../support/changes.rs"]
mod changes;
#[path = "../support/stand_in.rs"]
mod stand_in;
