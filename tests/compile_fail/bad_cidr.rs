//! A VPC has at most 65,536 addresses.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Network"), Network::new(cidr!("10.0.0.0/8")));
}
