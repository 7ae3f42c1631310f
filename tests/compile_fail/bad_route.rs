//! A route starts with a method that API Gateway knows.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): pass"));
    stack.add(id!("Orders"), RestApi::new("orders").route(route!("FETCH /x"), &handler));
}
