//! Lambda writes failures into a bucket, results not.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let results = stack.add(id!("Results"), Bucket::new());
    let calls = AsyncCalls::new().on_success(&results);
    stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}").asynchronous(calls));
}
