//! What a change from one template to another does: each directory of `cases` is a pair with what is expected of it.
//!
//! A case holds `before` and `after` (`.json` or `.yaml`; a side that is missing has no stack) and any of `expected.json`, `expected.txt`,
//! `expected.md`. `SNAPSHOTS=overwrite cargo test --test diff` writes the expectations anew.

#![cfg(all(feature = "check", feature = "core-services"))]

mod cases;
#[cfg(feature = "cli")]
mod corpus;
mod equality;
mod findings;
mod folding;
mod hostile;
mod impact;
mod laws;
mod masking;
#[path = "../support/node.rs"]
mod node;
mod notes;
#[path = "../support/python.rs"]
mod python;
mod render;
mod reports;
mod schema;
#[path = "../support/stand_in.rs"]
mod stand_in;
mod support;
