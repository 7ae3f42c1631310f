//! Reading anybody's templates: what is read, where it stands, and what is said of what cannot be read.

#![cfg(feature = "check")]

mod bad;
mod format;
mod oracles;
mod places;
mod random;
mod values;

#[path = "../support/mod.rs"]
mod support;
