//! What a resource needs is what its `new` takes.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): pass"));
    stack.add(id!("Live"), aws::lambda::Alias::new(&handler));
}
