//! A stack takes constructs and resources, not their parts.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Log"), AccessLog::json());
}
