//! Blocks of addresses.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// A block of private IPv4 addresses for a VPC: `/16` to `/24`. Written with [`cidr!`](crate::cidr).
#[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(with = "String")]
pub struct Cidr {
    address: [u8; 4],
    bits: u8,
}

impl Cidr {
    /// The block `text`; fails while compiling when it is not one.
    #[track_caller]
    pub const fn literal(text: &str) -> Self {
        match parse_cidr(text.as_bytes()) {
            Ok(cidr) => cidr,
            Err(wrong) => panic!("{}", wrong),
        }
    }

    /// The bits of the network.
    pub(super) const fn bits(&self) -> u32 {
        self.bits as u32
    }

    /// The block of `bits` that begins so many addresses after the first.
    pub(super) fn block(&self, offset: u32, bits: u32) -> String {
        let [a, b, c, d] = (u32::from_be_bytes(self.address) + offset).to_be_bytes();
        format!("{a}.{b}.{c}.{d}/{bits}")
    }
}

impl std::fmt::Display for Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let [a, b, c, d] = self.address;
        write!(f, "{a}.{b}.{c}.{d}/{}", self.bits)
    }
}

impl<'de> Deserialize<'de> for Cidr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_cidr(String::deserialize(deserializer)?.as_bytes()).map_err(D::Error::custom)
    }
}

/// A block of addresses, checked while compiling: `cidr!("10.1.0.0/16")`.
///
/// ```compile_fail
/// formwork::cidr!("10.1.0.0/8"); // error: the block of a VPC is /16 to /24 here
/// ```
#[macro_export]
macro_rules! cidr {
    ($text:expr) => {{
        const CIDR: $crate::constructs::Cidr = $crate::constructs::Cidr::literal($text);
        CIDR
    }};
}

const fn parse_cidr(text: &[u8]) -> Result<Cidr, &'static str> {
    const FORM: &str = "a block of addresses is written like \"10.1.0.0/16\"";
    let mut numbers = [0u32; 5];
    let mut at = 0;
    let mut digits = 0;
    let mut i = 0;
    while i < text.len() {
        match text[i] {
            digit @ b'0'..=b'9' => {
                numbers[at] = numbers[at] * 10 + (digit - b'0') as u32;
                digits += 1;
                if digits > 3 || numbers[at] > 255 {
                    return Err(FORM);
                }
            }
            b'.' | b'/' => {
                if digits == 0 || at >= 4 || (text[i] == b'/') != (at == 3) {
                    return Err(FORM);
                }
                at += 1;
                digits = 0;
            }
            _ => return Err(FORM),
        }
        i += 1;
    }
    if at != 4 || digits == 0 {
        return Err(FORM);
    }
    let [a, b, c, d, bits] = numbers;
    if bits < 16 || bits > 24 {
        return Err("the block of a VPC is /16 to /24 here: subnets are /24 and a VPC has at most 65,536 addresses");
    }
    let host = (1u32 << (32 - bits)) - 1;
    if ((a << 24) | (b << 16) | (c << 8) | d) & host != 0 {
        return Err("the address of a block ends in zeros where its hosts are: \"10.1.0.0/16\", not \"10.1.2.3/16\"");
    }
    Ok(Cidr { address: [a as u8, b as u8, c as u8, d as u8], bits: bits as u8 })
}
