//! What a text is: a date, an address, the name or ARN of a resource.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::judge::Judge;
use crate::facts::occurs;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A text is not what the property wants: no date, no address, no ARN of a role.
    ///
    /// A common cause is a name where an ARN is wanted, or the reverse.
    pub WRONG_FORMAT = "wrong-format", "S010", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html";
}

/// Formats that an expression decides, each with an example.
const EXPRESSIONS: &[(&str, &str, &str)] = &[
    (
        "AWS::ACM::Certificate.Arn",
        r"^arn:aws[a-zA-Z-]*:acm:[a-z0-9-]+:\d{12}:certificate/.+$",
        "arn:aws:acm:us-east-1:123456789012:certificate/...",
    ),
    ("AWS::EC2::Image.Id", r"^ami-([0-9a-z]{8}|[0-9a-z]{17})$", "ami-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.Id", r"^sg-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})$", "sg-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.Name", r"^[a-zA-Z0-9 ._\-:/()#,@\[\]+=&;{}!$*]+$", "web servers"),
    ("AWS::EC2::Subnet.Id", r"^subnet-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$", "subnet-0123456789abcdef0"),
    ("AWS::EC2::VPC.Id", r"^vpc-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$", "vpc-0123456789abcdef0"),
    ("AWS::IAM::Role.Arn", r"^arn:aws[a-zA-Z-]*:iam::\d{12}:role/.+$", "arn:aws:iam::123456789012:role/..."),
    ("AWS::KMS::Alias.AliasName", r"^alias/[a-zA-Z0-9:/_-]+$", "alias/orders"),
    (
        "AWS::KMS::Key.Arn",
        r"^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+$",
        "arn:aws:kms:us-east-1:123456789012:key/...",
    ),
    (
        "AWS::KMS::Key.Id",
        r"^(mrk-[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$",
        "12345678-1234-1234-1234-123456789012",
    ),
    (
        "AWS::Lambda::Function.Arn",
        r"^arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:\d{12}:function:.+$",
        "arn:aws:lambda:us-east-1:123456789012:function:...",
    ),
    ("AWS::Logs::LogGroup.Name", r"^[.\-_/#A-Za-z0-9]{1,512}\Z", "/orders/access"),
    ("AWS::S3::Bucket.Name", r"^(?![.\-])(?!.*\.\.)(?!.*-\.)(?!.*\.-)[a-z0-9.\-]{3,63}(?<![.\-])$", "orders-archive"),
    (
        "AWS::SNS::Topic.Arn",
        r"^arn:aws[a-zA-Z-]*:sns:[a-z0-9-]+:\d{12}:.+$",
        "arn:aws:sns:us-east-1:123456789012:alerts",
    ),
];

/// Judges a text by its format; a format that nobody can decide without asking AWS is passed over.
pub(super) fn judge(judge: &mut Judge, name: &'static str, node: &Node) {
    let Some(text) = node.as_str() else { return };
    let (fits, what, example) = match name {
        "date-time" => (is_date_time(text), "a date and time", "2026-10-20T22:11:15Z"),
        "date" => (is_date(text), "a date", "2026-10-20"),
        "ipv4" => (text.parse::<Ipv4Addr>().is_ok(), "an IPv4 address", "192.0.2.1"),
        "ipv6" => (text.parse::<Ipv6Addr>().is_ok(), "an IPv6 address", "2001:db8::1"),
        "ipv4-network" => {
            (is_network::<Ipv4Addr>(text, 32, |a| u32::from(a).into()), "an IPv4 network", "192.0.2.0/24")
        }
        "ipv6-network" => (is_network::<Ipv6Addr>(text, 128, u128::from), "an IPv6 network", "2001:db8::/32"),
        "email" => (text.contains('@'), "an address for mail", "someone@example.com"),
        _ => {
            let Some((_, expression, example)) = EXPRESSIONS.iter().find(|(known, ..)| *known == name) else { return };
            (occurs(expression, text) != Some(false), name, *example)
        }
    };
    if !fits {
        judge.say(&WRONG_FORMAT, |judge| {
            let what = match what.rsplit_once('.') {
                Some((kind, "Arn")) => format!("the ARN of an {kind}"),
                Some((kind, "Id")) => format!("the id of an {kind}"),
                Some((kind, _)) => format!("the name of an {kind}"),
                None => what.to_owned(),
            };
            let help = format!("such as `{example}`");
            (format!("{} wants {what}; {} is none", judge.here(), judge.shown(node)), Some(help))
        });
    }
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let (time, offset) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let clock = |text: &str| match text.split(':').collect::<Vec<_>>()[..] {
        [hour, minute] => two(hour, 23) && two(minute, 59),
        _ => false,
    };
    let (minutes, seconds) = match time.rsplit_once(':') {
        Some(parts) => parts,
        None => return false,
    };
    let (whole, part) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let fraction = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    is_date(date)
        && clock(minutes)
        && two(whole, 59)
        && fraction
        && (offset == "Z" || offset.get(1..).is_some_and(clock) && !offset.starts_with('Z'))
}

fn is_date(text: &str) -> bool {
    match text.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => {
            year.len() == 4
                && year.bytes().all(|byte| byte.is_ascii_digit())
                && two(month, 12)
                && month != "00"
                && two(day, 99)
        }
        _ => false,
    }
}

/// Two digits, at most `most`.
fn two(text: &str, most: u8) -> bool {
    text.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse::<u8>().is_ok_and(|value| value <= most)
}

/// An address and how many of its bits name the network; the other bits are zero.
fn is_network<A: std::str::FromStr>(text: &str, bits: u32, number: impl Fn(A) -> u128) -> bool {
    let (address, length) = text.split_once('/').map_or((text, bits), |(address, length)| {
        let fits = length.bytes().all(|byte| byte.is_ascii_digit()) && !length.is_empty();
        (address, if fits { length.parse().unwrap_or(u32::MAX) } else { u32::MAX })
    });
    let Ok(address) = address.parse::<A>() else { return false };
    if length > bits {
        return false;
    }
    let host = bits - length;
    host == 0 || number(address) & (u128::MAX >> (128 - host)) == 0
}
