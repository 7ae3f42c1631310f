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

#[test]
fn a_peer_that_is_no_block_of_addresses() {
    for (peer, message, help) in [
        (Peer::ipv4("10.0.0.0/33"), "`10.0.0.0/33` is not such a block of addresses", "a block is /0 to /32"),
        (
            Peer::ipv4("10.0.0.1"),
            "`10.0.0.1` is not such a block of addresses",
            "one address is written as a block: `10.0.0.1/32`",
        ),
        (
            Peer::ipv4("fd00::/8"),
            "`fd00::/8` is not such a block of addresses",
            "write `Peer::ipv6(..)` for IPv6 addresses",
        ),
        (
            Peer::ipv6("10.0.0.0/8"),
            "`10.0.0.0/8` is not such a block of addresses",
            "write `Peer::ipv4(..)` for IPv4 addresses",
        ),
    ] {
        let mut stack = Stack::new("orders");
        let network = stack.add(id!("Network"), Network::new(cidr!("10.0.0.0/16")).isolated_subnets(2));
        let line = line!() + 1;
        stack.add(id!("Group"), SecurityGroup::in_network(&network).allow_in(Traffic::tcp(443), peer));
        assert_finds(stack, &[("peer-addresses", line, message, help)]);
    }
}
