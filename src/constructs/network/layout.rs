//! Which addresses the subnets of a network have.
//!
//! Each kind of subnet grows from a place of its own, so that another zone, or another kind, moves no subnet that is there: isolated ones from the
//! front, private ones from the middle, public ones from the back.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::aws::ec2;
use crate::handle::Named;
use crate::written::short;

use super::Cidr;

/// How many subnets of a kind, one a zone, and how large each is. A number alone stands for so many `/24`s.
///
/// ```
/// use formwork::prelude::*;
/// // two subnets of 64 addresses
/// let network = Network::new(cidr!("10.1.0.0/24")).isolated_subnets(Subnets::of(2).bits(26));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Subnets {
    pub(super) zones: usize,
    pub(super) bits: u32,
}

/// How many, and how large.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Subnets")]
struct SubnetsData {
    /// In so many availability zones.
    zones: usize,
    /// The bits of each one's network, from those of the VPC to 28 (16 addresses, of which AWS keeps five); 24 when nothing is said.
    #[serde(default = "c24")]
    bits: u32,
}

impl From<SubnetsData> for Subnets {
    fn from(data: SubnetsData) -> Self {
        Subnets { zones: data.zones, bits: data.bits }
    }
}
short!(Subnets, SubnetsData, "a number, or a map with `zones` and `bits`", { "type": "integer", "minimum": 0 }, |zones| {
    zones.parse().map(Subnets::of).map_err(|_| format!("`{zones}` is no number of availability zones"))
});

const fn c24() -> u32 {
    24
}

impl Default for Subnets {
    fn default() -> Self {
        Subnets::of(0)
    }
}

impl From<usize> for Subnets {
    fn from(zones: usize) -> Self {
        Subnets::of(zones)
    }
}

impl Subnets {
    /// One in each of so many availability zones.
    pub fn of(zones: usize) -> Self {
        Subnets { zones, bits: c24() }
    }

    /// The bits of each one's network, from those of the VPC to 28 (16 addresses, of which AWS keeps five); 24 when nothing is said.
    pub fn bits(mut self, bits: u32) -> Self {
        self.bits = bits;
        self
    }
}

/// A kind of subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tier {
    Isolated,
    Private,
    Public,
}

impl Tier {
    /// The word in ids.
    pub const fn word(self) -> &'static str {
        match self {
            Tier::Isolated => "Isolated",
            Tier::Private => "Private",
            Tier::Public => "Public",
        }
    }

    /// The subnets of this kind of a network with so many of each.
    pub(crate) fn subnets(self, network: &Named<ec2::Vpc>, zones: [usize; 3]) -> Vec<Named<ec2::Subnet>> {
        let [isolated, private, public] = zones;
        let count = match self {
            Tier::Isolated => isolated,
            Tier::Private => private,
            Tier::Public => public,
        };
        // more than a network can have are reported there
        (1..=count.min(256)).map(|zone| network.child(&format!("{}{zone}", self.word()))).collect()
    }
}

/// Addresses, from the first on.
#[derive(Clone, Copy)]
struct Range {
    from: u32,
    to: u32,
}

/// The addresses of the subnets of each kind, in order of zones.
pub(super) struct Layout {
    /// The block of each subnet, and its kind.
    pub blocks: Vec<(Tier, Vec<String>)>,
}

impl Layout {
    /// Where each subnet is, or what is wrong.
    pub fn of(vpc: &Cidr, tiers: [(Tier, Subnets); 3]) -> Result<Self, String> {
        let size = 1u32 << (32 - vpc.bits());
        let mut taken: Vec<Range> = Vec::new();
        let mut blocks = Vec::new();
        for (tier, subnets) in tiers {
            if subnets.zones == 0 {
                continue;
            }
            if subnets.bits < vpc.bits() || subnets.bits > 28 {
                return Err(format!("a subnet of {vpc} is /{} to /28, not /{}", vpc.bits(), subnets.bits));
            }
            let each = 1u32 << (32 - subnets.bits);
            let fits = (size / each) as usize;
            if subnets.zones > fits {
                return Err(format!("{vpc} has room for {fits} subnets of /{}, not {}", subnets.bits, subnets.zones));
            }
            let zones = subnets.zones as u32;
            let from = match tier {
                Tier::Isolated => 0,
                // a block that is no larger than half of the VPC begins on a bound of its own there
                Tier::Private => (size / 2) / each * each,
                Tier::Public => size - zones * each,
            };
            let range = Range { from, to: from + zones * each };
            if range.to > size || taken.iter().any(|other| range.from < other.to && other.from < range.to) {
                return Err(format!(
                    "{vpc} has no room for {} {} subnets of /{}",
                    zones,
                    tier.word().to_lowercase(),
                    subnets.bits
                ));
            }
            taken.push(range);
            let block = |zone: u32| match tier {
                Tier::Isolated | Tier::Private => from + zone * each,
                Tier::Public => size - (zone + 1) * each,
            };
            blocks.push((tier, (0..zones).map(|zone| vpc.block(block(zone), subnets.bits)).collect()));
        }
        Ok(Layout { blocks })
    }
}
