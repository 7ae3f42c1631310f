//! What fails in a queue comes again as the queue says; retries and halved batches are for streams.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let queue = stack.add(id!("Orders"), Queue::new());
    trigger::Queue::of(&queue).bisect();
}
