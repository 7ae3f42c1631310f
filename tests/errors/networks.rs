//! Networks.

use super::*;

#[test]
fn more_subnets_than_the_block_holds() {
    let mut stack = Stack::new("orders");
    let line = line!() + 1;
    stack.add(id!("Network"), Network::new(cidr!("10.1.2.0/23")).isolated_subnets(3));
    let message = "10.1.2.0/23 has room for 2 subnets of /24, not 3";
    assert_finds(stack, &[("network-size", line, message, "give the VPC a larger block")]);
}

#[test]
fn a_block_of_addresses_from_data() {
    for (text, wrong) in [
        ("10.1.0.0", "a block of addresses is written like \"10.1.0.0/16\""),
        ("10.1.0/16", "a block of addresses is written like \"10.1.0.0/16\""),
        ("10.1.0.256/16", "a block of addresses is written like \"10.1.0.0/16\""),
        ("10.1.0.0/16/1", "a block of addresses is written like \"10.1.0.0/16\""),
        ("10.0.0.0/8", "the block of a VPC is /16 to /24 here"),
        ("10.1.2.3/16", "the address of a block ends in zeros where its hosts are"),
    ] {
        let error = from_value::<Network>(serde_json::json!({ "cidr": text })).expect_err(text);
        assert!(error.to_string().contains(wrong), "{text}: {error}");
    }
}

#[test]
fn more_subnets_than_memory_holds() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(usize::MAX));
    assert_eq!(of_rule(stack, "network-size").len(), 1);
}
