//! Blocks of addresses, as authors write them.

use std::net::{Ipv4Addr, Ipv6Addr};

/// One of the two kinds of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IpVersion {
    V4,
    V6,
}

impl IpVersion {
    /// The bits of one address.
    const fn bits(self) -> u8 {
        match self {
            IpVersion::V4 => 32,
            IpVersion::V6 => 128,
        }
    }

    /// What would be right, when `block` is not a block of such addresses with at least so many bits; `other`, when it is one of the other version.
    pub(crate) fn check_block(self, block: &str, least: u8, other: &str) -> Result<(), String> {
        let (address, bits) = block.split_once('/').unwrap_or((block, ""));
        let (v4, v6) = (address.parse::<Ipv4Addr>().is_ok(), address.parse::<Ipv6Addr>().is_ok());
        let (fits, is_other) = if self == IpVersion::V4 { (v4, v6) } else { (v6, v4) };
        let most = self.bits();
        match bits.parse::<u8>() {
            _ if is_other => Err(other.to_owned()),
            Err(_) if fits && bits.is_empty() => Err(format!("one address is written as a block: `{block}/{most}`")),
            Ok(bits) if fits && (least..=most).contains(&bits) => Ok(()),
            _ if fits => Err(format!("a block is /{least} to /{most}")),
            _ if self == IpVersion::V4 => Err("a block is written like `192.0.2.0/24`".to_owned()),
            _ => Err("a block is written like `2001:db8::/32`".to_owned()),
        }
    }
}
