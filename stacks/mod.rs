//! The stacks of this project, one file a system.

use formwork::prelude::*;

mod hello;
mod image_flip;
mod movies;
mod rate_canary;

/// Every stack.
pub fn all() -> Vec<Stack> {
    let mut all = vec![movies::stack(), rate_canary::stack(), image_flip::stack()];
    all.extend(hello::stacks());
    all
}
