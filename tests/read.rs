//! Reading anybody's templates: what is read, where it stands, and what is said of what cannot be read.

#![cfg(feature = "check")]

#[path = "read/bad.rs"]
mod bad;
#[path = "read/format.rs"]
mod format;
#[path = "read/oracles.rs"]
mod oracles;
#[path = "read/places.rs"]
mod places;
#[path = "read/random.rs"]
mod random;
#[path = "read/values.rs"]
mod values;

mod support;
