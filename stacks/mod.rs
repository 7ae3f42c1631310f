//! The stacks of this project, one file a system.

use formwork::prelude::*;

mod hello;
mod image_flip;
mod movies;
mod order_processor;
mod rate_canary;

/// Every stack.
pub fn all() -> Vec<Stack> {
    let mut all = vec![movies::stack(), rate_canary::stack(), order_processor::stack(), image_flip::stack()];
    all.extend(hello::stacks());
    all
}
