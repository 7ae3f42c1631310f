//! A rule cannot tell a bucket.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let files = stack.add(id!("Files"), Bucket::new());
    stack.add(id!("Nightly"), EventRule::every(Recurrence::days(1)).to(EventTarget::of(&files)));
}
