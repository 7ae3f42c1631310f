//! What encrypts is a key.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let secret = stack.add(id!("Secret"), Secret::generated());
    stack.add(id!("Orders"), Queue::new().encrypted_with(&secret));
}
