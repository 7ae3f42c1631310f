//! Private subnets go out through NAT gateways; how many is said with them.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).public_subnets(2).private_subnets(2));
}
