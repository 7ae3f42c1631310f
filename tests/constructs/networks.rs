//! Networks, security groups and sites.

use formwork::prelude::*;
use serde_json::json as plain;

use crate::{rules, template, text};

fn everywhere() -> Policy {
    Policy::of([Statement::allow(["secretsmanager:GetSecretValue"]).for_anyone().on(["*"])])
}

fn all_kinds() -> Stack {
    let mut stack = Stack::new("network");
    let network = stack.add(
        id!("Network"),
        Network::new(cidr!("10.1.0.0/16"))
            .isolated_subnets(1)
            .private_subnets(2, Nat::One)
            .public_subnets(Subnets::of(2).bits(26))
            .interface_endpoint("secretsmanager", everywhere())
            .flow_logs(Retention::Days30),
    );
    let callers = stack.add(id!("Callers"), SecurityGroup::in_network(&network).allow_all_out());
    let service = stack.add(
        id!("Service"),
        SecurityGroup::in_network(&network).describe("the service").allow_in(Traffic::tcp(443), &callers),
    );
    stack.add(
        id!("Store"),
        SecurityGroup::in_network(&network)
            .allow_in(Traffic::Tcp(5432, 5433), Peer::ipv4("10.1.0.0/16"))
            .allow_out(Traffic::tcp(443), &service),
    );
    stack
}

#[test]
fn a_network_of_every_kind() {
    insta::assert_snapshot!(text(all_kinds()));
}

/// Another zone, or another kind of subnet, moves none that is there: a moved one would be replaced, and clash with the others.
#[test]
fn subnets_stay_where_they_are() {
    let blocks = |network: Network| {
        let mut stack = Stack::new("network");
        stack.add(id!("Net"), network);
        let template = template(stack);
        let resources = template["Resources"].as_object().expect("resources").clone();
        let subnets = resources.into_iter().filter(|(_, resource)| resource["Type"] == "AWS::EC2::Subnet");
        subnets
            .map(|(id, resource)| (id, resource["Properties"]["CidrBlock"].to_string()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let small =
        blocks(Network::new(cidr!("10.1.0.0/20")).isolated_subnets(2).public_subnets(1).private_subnets(1, Nat::One));
    let large = blocks(
        Network::new(cidr!("10.1.0.0/20")).isolated_subnets(3).public_subnets(3).private_subnets(3, Nat::PerZone),
    );
    assert_eq!(large.len(), 9);
    for (id, block) in small {
        assert_eq!(large[&id], block, "{id}");
    }
}

#[test]
fn what_a_network_cannot_be() {
    for (network, rule) in [
        (Network::new(cidr!("10.1.0.0/24")).isolated_subnets(1).public_subnets(1), "network-size"),
        (Network::new(cidr!("10.1.0.0/24")).isolated_subnets(Subnets::of(1).bits(29)), "network-size"),
        (Network::new(cidr!("10.1.0.0/16")).isolated_subnets(usize::MAX), "network-size"),
        (Network::new(cidr!("10.1.0.0/16")).private_subnets(2, Nat::One), "network-nat"),
        (Network::new(cidr!("10.1.0.0/16")).private_subnets(2, Nat::PerZone).public_subnets(1), "network-nat"),
        (Network::new(cidr!("10.1.0.0/16")).interface_endpoint("sqs", everywhere()), "network-endpoint"),
    ] {
        let mut stack = Stack::new("network");
        stack.add(id!("Net"), network);
        assert_eq!(rules(stack), [rule]);
    }
}

/// Two groups name each other and do not wait for each other.
#[test]
fn groups_that_name_each_other() {
    let mut stack = Stack::new("groups");
    let network = stack.add(id!("Net"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(1));
    let callers = stack.add(id!("Callers"), SecurityGroup::in_network(&network));
    let service = stack.add(id!("Service"), SecurityGroup::in_network(&network).allow_in(Traffic::tcp(443), &callers));
    let out = stack.add(id!("Out"), SecurityGroup::in_network(&network).allow_out(Traffic::tcp(443), &service));
    stack.add(id!("Again"), SecurityGroup::in_network(&network).allow_in(Traffic::All, &out));
    let template = template(stack);
    assert_eq!(template["Resources"]["ServiceFromCallersTcp443"]["Type"], "AWS::EC2::SecurityGroupIngress");
    assert_eq!(template["Resources"]["OutToServiceTcp443"]["Type"], "AWS::EC2::SecurityGroupEgress");
    let closed = &template["Resources"]["Callers"]["Properties"]["SecurityGroupEgress"];
    assert_eq!(closed[0]["CidrIp"], "127.0.0.1/32");
}

#[test]
fn a_network_from_elsewhere() {
    let mut stack = Stack::new("existing");
    let vpc = stack.parameter(id!("Vpc"), Param::typed("AWS::EC2::VPC::Id"));
    let subnet = stack.parameter(id!("Subnet"), Param::typed("AWS::EC2::Subnet::Id"));
    let network = NetworkHandle::existing(&vpc, [&subnet]);
    stack.add(id!("Group"), SecurityGroup::in_network(&network));
    assert_eq!(network.inner().len(), 1);
    assert_eq!(template(stack)["Resources"]["Group"]["Properties"]["VpcId"], plain!({"Ref": "Vpc"}));
}

fn sites() -> Stack {
    let mut stack = Stack::new("shop");
    let plain = stack.add(id!("Site"), Site::new().error_page("/404.html"));
    stack.output(id!("Url"), "where the site is", plain.url());
    let key = stack.add(id!("SiteKey"), Key::new());
    stack.add(
        id!("Shop"),
        Site::new()
            .single_page()
            .domain(["shop.example.com"], "arn:aws:acm:us-east-1:123456789012:certificate/1b2c")
            .web_acl("arn:aws:wafv2:us-east-1:123456789012:global/webacl/shop/1b2c")
            .price_class(PriceClass::NorthAmericaAndEurope)
            .content_security_policy("default-src 'self'")
            .access_logs()
            .encrypted_with(&key),
    );
    stack
}

#[test]
fn sites_behind_cloudfront() {
    insta::assert_snapshot!(text(sites()));
}

/// The bucket lets in exactly its own distribution, and nobody without TLS.
#[test]
fn only_cloudfront_reads_the_files_of_a_site() {
    let template = template(sites());
    let policy = &template["Resources"]["SiteBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"];
    assert_eq!(policy.as_array().map(Vec::len), Some(2));
    assert_eq!(policy[1]["Principal"], plain!({"Service": "cloudfront.amazonaws.com"}));
    let arn = plain!({"Fn::Sub": "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Site}"});
    assert_eq!(policy[1]["Condition"], plain!({"ArnEquals": {"aws:SourceArn": arn}}));
    let key = &template["Resources"]["SiteKey"]["Properties"]["KeyPolicy"]["Statement"];
    assert_eq!(key[1]["Principal"], plain!({"Service": "cloudfront.amazonaws.com"}));
}

#[test]
fn what_a_site_cannot_have() {
    let mut stack = Stack::new("shop");
    stack.add(id!("One"), Site::new().domain(["a.example.com"], "arn:aws:acm:eu-west-1:123456789012:certificate/1b2c"));
    stack.add(id!("Two"), Site::new().web_acl("arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/shop/1b2c"));
    assert_eq!(rules(stack), ["site-certificate", "site-web-acl"]);
}

#[test]
fn subnets_in_data() {
    for (data, zones) in [(plain!(2), 2), (plain!({"zones": 3, "bits": 26}), 3)] {
        let network = plain!({"cidr": "10.1.0.0/20", "isolated_subnets": data});
        let network: Network = serde_json::from_value(network).expect("a network");
        assert_eq!(Stack::new("network").add(id!("Net"), network).isolated.len(), zones);
    }
    let network = plain!({"cidr": "10.1.0.0/20", "isolated_subnets": {"zones": 3, "size": 26}});
    assert!(serde_json::from_value::<Network>(network).is_err());
}
