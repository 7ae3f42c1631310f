//! A parameter that holds a number is no text.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let rate = stack.parameter(id!("Rate"), Param::number());
    stack.add(id!("Queue"), aws::sqs::Queue::new().queue_name(&rate));
}
