//! A logical id has letters and digits only.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    stack.add(id!("a-b"), aws::sqs::Queue::new());
}
