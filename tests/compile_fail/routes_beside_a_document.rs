//! The routes of an OpenAPI document stand in it.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", ""));
    let _ = OpenApi::new("orders", Document::text("")).route(route!("GET /orders"), &handler);
}
