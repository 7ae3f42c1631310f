//! A web ACL stands in front of a stage, not of an API.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Api"), RestApi::new("orders"));
    stack.add(id!("Firewall"), WebAcl::protecting(&api));
}
