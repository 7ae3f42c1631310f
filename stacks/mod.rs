//! The stacks of this project, one file a system.

use formwork::prelude::*;

mod hello;
mod movies;

/// Every stack.
pub fn all() -> Vec<Stack> {
    let mut all = vec![movies::stack()];
    all.extend(hello::stacks());
    all
}
