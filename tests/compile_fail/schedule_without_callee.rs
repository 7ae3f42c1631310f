//! A schedule is complete once it says what it calls.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Nightly"), Schedule::every(Recurrence::days(1)));
}
