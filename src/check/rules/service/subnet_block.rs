use std::net::Ipv4Addr;

use crate::check::value::branches;
use crate::check::{Context, Reporter, Resource};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A subnet's block of addresses is outside of its VPC's, or overlaps with another subnet's.
    ///
    /// Blocks that come from parameters or functions are not judged.
    pub SUBNET_BLOCK = "subnet-block", "V006", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";
}

/// A block of IPv4 addresses.
#[derive(Clone, Copy, PartialEq)]
struct Block {
    first: u32,
    last: u32,
}

/// A subnet with its block.
struct Subnet<'c, 'a> {
    resource: &'c Resource<'a>,
    vpc: &'a Node,
    text: &'a str,
    block: Block,
    path: Vec<Step<'a>>,
    under: Vec<(&'a str, bool)>,
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut subnets: Vec<Subnet> = Vec::new();
    for resource in context.of_kind("AWS::EC2::Subnet") {
        let (Some(vpc), Some(cidr)) = (resource.property("VpcId"), resource.property("CidrBlock")) else { continue };
        for branch in branches(cidr, &resource.property_path(&["CidrBlock"])) {
            let Some(text) = branch.value.as_str() else { continue };
            let Some(block) = Block::of(text) else { continue };
            let mut under: Vec<(&str, bool)> = resource.condition.map(|name| (name, true)).into_iter().collect();
            under.extend(branch.under);
            subnets.push(Subnet { resource, vpc, text, block, path: branch.path, under });
        }
    }
    for subnet in &subnets {
        let Some(blocks) = blocks_of(context, subnet.vpc) else { continue };
        if !blocks.is_empty() && !blocks.iter().any(|vpc| vpc.holds(subnet.block)) {
            report
                .report(&SUBNET_BLOCK, &subnet.path, format!("{} is outside of its VPC", subnet.text))
                .help("a subnet's block is a part of one of the VPC's");
        }
    }
    // sorted by their first address, only neighbours can overlap: those that begin before this one ends
    let mut order: Vec<usize> = (0..subnets.len()).collect();
    order.sort_by_key(|at| (subnets[*at].block.first, *at));
    for (place, at) in order.iter().enumerate() {
        let one = &subnets[*at];
        for other in order[place + 1..].iter().map(|at| &subnets[*at]) {
            if other.block.first > one.block.last {
                break;
            }
            if one.vpc != other.vpc || one.resource.id == other.resource.id {
                continue;
            }
            let both: Vec<(&str, bool)> = one.under.iter().chain(&other.under).copied().collect();
            if context.conditions.satisfiable(&both) == Answer::Yes {
                let message = format!("{} overlaps with {} of `{}`", other.text, one.text, one.resource.id);
                report
                    .report(&SUBNET_BLOCK, &other.path, message)
                    .help("each subnet of a VPC has addresses of its own");
            }
        }
    }
}

/// The blocks of the VPC that a value refers to; none when one of them is not literal.
fn blocks_of(context: &Context, vpc: &Node) -> Option<Vec<Block>> {
    let vpc = context.referred(vpc).filter(|vpc| vpc.kind == "AWS::EC2::VPC")?;
    let mut blocks = Vec::new();
    let mut add = |cidr: Option<&Node>| -> Option<()> {
        for branch in branches(cidr?, &[]) {
            blocks.push(Block::of(branch.value.as_str()?)?);
        }
        Some(())
    };
    add(vpc.property("CidrBlock"))?;
    for more in context.of_kind("AWS::EC2::VPCCidrBlock") {
        let of = more.property("VpcId").and_then(|of| context.referred(of));
        if of.is_some_and(|of| of.id == vpc.id) {
            add(more.property("CidrBlock"))?;
        }
    }
    Some(blocks)
}

impl Block {
    fn of(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let address: Ipv4Addr = address.parse().ok()?;
        let bits: u32 = bits.parse().ok().filter(|bits| *bits <= 32)?;
        let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
        let first = u32::from(address) & mask;
        Some(Block { first, last: first | !mask })
    }

    fn holds(self, other: Block) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}
