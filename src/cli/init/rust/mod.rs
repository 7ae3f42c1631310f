//! Every stack, one file each.

use formwork::cli::Stacks;

mod {{module}};

pub fn add(stacks: Stacks) -> Stacks {
    stacks.settled("{{name}}", {{module}}::stack)
}
