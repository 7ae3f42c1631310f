//! Addresses are looked for in a set of addresses.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let public = stack.add(id!("Public"), waf::RegexSet::new(["^/public/"]));
    let _ = waf::ip_in(&public);
}
