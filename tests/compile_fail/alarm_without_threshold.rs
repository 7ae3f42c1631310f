//! An alarm says when it goes off.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): pass"));
    stack.add(id!("Throttled"), Alarm::on(handler.throttles()));
}
