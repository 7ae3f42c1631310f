//! Security groups: who may talk to whom.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::node::Node;

use super::super::address::IpVersion;
use super::super::shape::Members;
use super::super::{Construct, Scope, construct};
use super::NetworkHandle;
use crate::aws::ec2;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Flat, flat, named, short};

/// A security group that lets in nothing and out nothing but what it is told.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let network = stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(2));
/// let callers = stack.add(id!("Callers"), SecurityGroup::in_network(&network).describe("who calls the service"));
/// stack.add(
///     id!("Service"),
///     SecurityGroup::in_network(&network).describe("the service").allow_in(Traffic::tcp(443), &callers),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::EC2::SecurityGroup` under its own id; for what comes from or goes to another group `AWS::EC2::SecurityGroupIngress`
/// `<Id>From<Group><Traffic>` or `AWS::EC2::SecurityGroupEgress` `<Id>To<Group><Traffic>`, so that two groups can name each other.
/// [AWS: security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "GroupData")]
#[schemars(with = "GroupData")]
pub struct SecurityGroup {
    vpc: Named<ec2::Vpc>,
    description: Option<Val<String>>,
    inward: Vec<(Traffic, Peer)>,
    outward: Vec<(Traffic, Peer)>,
}

/// A security group as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SecurityGroup")]
struct GroupData {
    /// The network, or a VPC.
    network: Named<ec2::Vpc>,
    /// What is in it: letters, digits, spaces and some punctuation, at most 255. Another description makes another group.
    description: Option<Val<String>>,
    /// What it lets in: `{tcp: 443, from: {ipv4: 10.0.0.0/8}}`.
    #[serde(default)]
    allow_in: Vec<InData>,
    /// What it lets out: `{tcp: 443, to: anywhere}`.
    #[serde(default)]
    allow_out: Vec<OutData>,
    /// Lets everything out.
    #[serde(default)]
    allow_all_out: bool,
}

flat! {
    /// What a security group lets in.
    struct InData as "what comes in" {
        /// Every packet.
        all: bool,
        /// TCP to this port, or to these: `8000-8099`.
        tcp: Ports,
        /// UDP to this port, or to these.
        udp: Ports,
        /// The other side: the name of another group, `anywhere`, or addresses.
        from: Peer,
    }
    kinds {
        "all" => [],
        "tcp" => [],
        "udp" => [],
    }
    beside ["!from"]
}

flat! {
    /// What a security group lets out.
    struct OutData as "what goes out" {
        /// Every packet.
        all: bool,
        /// TCP to this port, or to these: `8000-8099`.
        tcp: Ports,
        /// UDP to this port, or to these.
        udp: Ports,
        /// The other side: the name of another group, `anywhere`, or addresses.
        to: Peer,
    }
    kinds {
        "all" => [],
        "tcp" => [],
        "udp" => [],
    }
    beside ["!to"]
}

/// One port, or a range of them.
struct Ports(u16, u16);

impl<'de> Deserialize<'de> for Ports {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match Node::deserialize(deserializer)? {
            Node::Number(number) => number.to_string(),
            Node::String(text) => text.into_owned(),
            _ => return Err(D::Error::custom("this takes a port, or a range of them: `8000-8099`")),
        };
        let (from, to) = text.split_once('-').unwrap_or((&text, &text));
        match (from.trim().parse(), to.trim().parse()) {
            (Ok(from), Ok(to)) if from <= to => Ok(Ports(from, to)),
            _ => {
                Err(D::Error::custom(format!("`{text}` is no port, and no range of them: 0 to 65535, or `8000-8099`")))
            }
        }
    }
}

impl JsonSchema for Ports {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Ports".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 65535 }, { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" }],
        })
    }
}

fn traffic(tcp: Option<Ports>, udp: Option<Ports>, all: Option<bool>) -> Result<Traffic, String> {
    match (tcp, udp, all) {
        (Some(Ports(from, to)), ..) => Ok(Traffic::Tcp(from, to)),
        (_, Some(Ports(from, to)), _) => Ok(Traffic::Udp(from, to)),
        (_, _, Some(false)) => Err("`all: false` says nothing: leave it out".to_owned()),
        _ => Ok(Traffic::All),
    }
}

impl TryFrom<GroupData> for SecurityGroup {
    type Error = String;

    fn try_from(data: GroupData) -> Result<Self, String> {
        let inward = data.allow_in.into_iter().map(|rule| {
            rule.kind()?;
            Ok((traffic(rule.tcp, rule.udp, rule.all)?, rule.from.ok_or("what comes in comes `from` somewhere")?))
        });
        let outward = data.allow_out.into_iter().map(|rule| {
            rule.kind()?;
            Ok((traffic(rule.tcp, rule.udp, rule.all)?, rule.to.ok_or("what goes out goes `to` somewhere")?))
        });
        let group = SecurityGroup {
            vpc: data.network,
            description: data.description,
            inward: inward.collect::<Result<_, String>>()?,
            outward: outward.collect::<Result<_, String>>()?,
        };
        Ok(if data.allow_all_out { group.allow_all_out() } else { group })
    }
}

/// Which packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    /// Every one.
    All,
    /// TCP to these ports.
    Tcp(u16, u16),
    /// UDP to these ports.
    Udp(u16, u16),
}

impl Traffic {
    /// TCP to one port.
    pub fn tcp(port: u16) -> Self {
        Traffic::Tcp(port, port)
    }

    /// UDP to one port.
    pub fn udp(port: u16) -> Self {
        Traffic::Udp(port, port)
    }

    fn set(self, rule: Members) -> Members {
        let ports = |rule: Members, name: &'static str, from: u16, to: u16| {
            rule.with("FromPort", i64::from(from)).with("IpProtocol", name).with("ToPort", i64::from(to))
        };
        match self {
            Traffic::All => rule.with("IpProtocol", "-1"),
            Traffic::Tcp(from, to) => ports(rule, "tcp", from, to),
            Traffic::Udp(from, to) => ports(rule, "udp", from, to),
        }
    }

    /// The word in ids.
    fn word(self) -> String {
        let ports = |name: &str, from: u16, to: u16| match from == to {
            true => format!("{name}{from}"),
            false => format!("{name}{from}To{to}"),
        };
        match self {
            Traffic::All => "All".to_owned(),
            Traffic::Tcp(from, to) => ports("Tcp", from, to),
            Traffic::Udp(from, to) => ports("Udp", from, to),
        }
    }
}

/// The other side: another group (`&group`), or addresses.
#[derive(Clone, Debug)]
pub enum Peer {
    /// What is in this group.
    Group(Named<ec2::SecurityGroup>),
    /// These IPv4 addresses: `10.0.0.0/8`.
    Ipv4(Val<String>),
    /// These IPv6 addresses: `fd00::/8`.
    Ipv6(Val<String>),
    /// The addresses of a prefix list: those of a service, or one's own.
    PrefixList(Val<String>),
}

/// The other side as data has it, when it is more than a name.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Peer")]
enum PeerData {
    /// What is in this group.
    Group(Named<ec2::SecurityGroup>),
    /// These IPv4 addresses: `10.0.0.0/8`.
    Ipv4(Val<String>),
    /// These IPv6 addresses: `fd00::/8`.
    Ipv6(Val<String>),
    /// The addresses of a prefix list, by its id.
    PrefixList(Val<String>),
}

impl From<PeerData> for Peer {
    fn from(data: PeerData) -> Self {
        match data {
            PeerData::Group(group) => Peer::Group(group),
            PeerData::Ipv4(block) => Peer::Ipv4(block),
            PeerData::Ipv6(block) => Peer::Ipv6(block),
            PeerData::PrefixList(id) => Peer::PrefixList(id),
        }
    }
}
short!(Peer, PeerData, "the name of a security group, `anywhere`, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    match name {
        "anywhere" => Ok(Peer::anywhere()),
        name => named(name).map(Peer::Group),
    }
});

impl Peer {
    /// These IPv4 addresses: `10.0.0.0/8`.
    pub fn ipv4(block: impl IntoVal<String>) -> Self {
        Peer::Ipv4(block.into_val())
    }

    /// These IPv6 addresses: `fd00::/8`.
    pub fn ipv6(block: impl IntoVal<String>) -> Self {
        Peer::Ipv6(block.into_val())
    }

    /// The addresses of a prefix list, by its id.
    pub fn prefix_list(id: impl IntoVal<String>) -> Self {
        Peer::PrefixList(id.into_val())
    }

    /// Every IPv4 address.
    pub fn anywhere() -> Self {
        Peer::ipv4("0.0.0.0/0")
    }

    fn check(&self, scope: &mut Scope) {
        let (version, block, other) = match self {
            Peer::Ipv4(Val::Lit(block)) => (IpVersion::V4, block, "write `Peer::ipv6(..)` for IPv6 addresses"),
            Peer::Ipv6(Val::Lit(block)) => (IpVersion::V6, block, "write `Peer::ipv4(..)` for IPv4 addresses"),
            _ => return,
        };
        if let Err(right) = version.check_block(block, 0, other) {
            scope.error("peer-addresses", format!("`{block}` is not such a block of addresses"), right);
        }
    }
}

impl From<&Handle<ec2::SecurityGroup>> for Peer {
    fn from(group: &Handle<ec2::SecurityGroup>) -> Self {
        Peer::Group(group.into())
    }
}

impl SecurityGroup {
    /// A group of this network.
    pub fn in_network(network: &NetworkHandle) -> Self {
        SecurityGroup { vpc: (&network.vpc).into(), description: None, inward: Vec::new(), outward: Vec::new() }
    }

    /// What is in it: letters, digits, spaces and some punctuation, at most 255. Another description makes another group.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Lets this in from there.
    pub fn allow_in(mut self, traffic: Traffic, from: impl Into<Peer>) -> Self {
        self.inward.push((traffic, from.into()));
        self
    }

    /// Lets this out to there.
    pub fn allow_out(mut self, traffic: Traffic, to: impl Into<Peer>) -> Self {
        self.outward.push((traffic, to.into()));
        self
    }

    /// Lets everything out.
    pub fn allow_all_out(self) -> Self {
        self.allow_out(Traffic::All, Peer::anywhere())
    }
}

construct!(SecurityGroup, ec2::SecurityGroup);

/// Which way a rule goes.
#[derive(Clone, Copy)]
enum Way {
    In,
    Out,
}

impl Construct for SecurityGroup {
    fn main_type(&self) -> &'static str {
        <ec2::SecurityGroup as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        for (_, peer) in self.inward.iter().chain(&self.outward) {
            peer.check(scope);
        }
        let mut body = Body::new("AWS::EC2::SecurityGroup");
        let description = self.description.unwrap_or_else(|| Val::Lit(format!("security group {}", scope.id)));
        body.set("GroupDescription", description);
        let inward = addresses(&self.inward, Way::In);
        if !inward.is_empty() {
            body.set("SecurityGroupIngress", inward);
        }
        let mut outward = addresses(&self.outward, Way::Out);
        if outward.is_empty() {
            // without any rule EC2 would let everything out; this address is nobody's
            let nowhere = Members::new().with("CidrIp", "127.0.0.1/32").with("Description", "nothing goes out");
            outward.push(Traffic::All.set(nowhere).into());
        }
        body.set("SecurityGroupEgress", outward);
        body.set("VpcId", self.vpc.reference());
        let group = scope.main(body);
        for (way, rules) in [(Way::In, self.inward), (Way::Out, self.outward)] {
            for (traffic, peer) in rules {
                if let Peer::Group(other) = peer {
                    place_rule(&group, way, traffic, &other, scope);
                }
            }
        }
    }
}

/// The rules that stand in the group itself.
fn addresses(rules: &[(Traffic, Peer)], way: Way) -> Vec<Value> {
    let rule = |(traffic, peer): &(Traffic, Peer)| {
        let rule = match (peer, way) {
            (Peer::Group(_), _) => return None,
            (Peer::Ipv4(block), _) => Members::new().with("CidrIp", block.clone()),
            (Peer::Ipv6(block), _) => Members::new().with("CidrIpv6", block.clone()),
            (Peer::PrefixList(id), Way::In) => Members::new().with("SourcePrefixListId", id.clone()),
            (Peer::PrefixList(id), Way::Out) => Members::new().with("DestinationPrefixListId", id.clone()),
        };
        Some(traffic.set(rule).into())
    };
    rules.iter().filter_map(rule).collect()
}

/// A rule between two groups.
fn place_rule(group: &Target, way: Way, traffic: Traffic, other: &Named<ec2::SecurityGroup>, scope: &mut Scope) {
    let (kind, member, word) = match way {
        Way::In => ("AWS::EC2::SecurityGroupIngress", "SourceSecurityGroupId", "From"),
        Way::Out => ("AWS::EC2::SecurityGroupEgress", "DestinationSecurityGroupId", "To"),
    };
    let rule = traffic.set(Members::new().with(member, other.attribute("GroupId")));
    let mut body = Body::new(kind);
    body.set("GroupId", Expr::GetAtt(group.clone(), "GroupId".into()));
    for (name, value) in rule.into_members() {
        body.set(name, value);
    }
    scope.child(&format!("{word}{}{}", other.id(), traffic.word()), body);
}
