//! Texts of the forms that properties want: an ARN, a date, whatever an expression describes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use proptest::strategy::{Strategy, ValueTree};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;

/// Two texts where any would do.
pub const SOME: [&str; 2] = TEXTS[0];

const FORMATS: &[(&str, [&str; 2])] = &[
    ("date-time", ["2026-10-20T22:11:15Z", "2027-01-02T03:04:05Z"]),
    ("date", ["2026-10-20", "2027-01-02"]),
    ("ipv4", ["192.0.2.1", "192.0.2.2"]),
    ("ipv6", ["2001:db8::1", "2001:db8::2"]),
    ("ipv4-network", ["192.0.2.0/24", "198.51.100.0/24"]),
    ("ipv6-network", ["2001:db8::/32", "2001:db8:1::/48"]),
    ("json", ["{}", "{\"a\":1}"]),
    ("AWS::IAM::Role.Arn", ["arn:aws:iam::123456789012:role/worker", "arn:aws:iam::123456789012:role/other"]),
    ("AWS::EC2::SecurityGroup.Id", ["sg-0123456789abcdef0", "sg-0123456789abcdef1"]),
    ("AWS::EC2::Subnet.Id", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
    ("AWS::EC2::VPC.Id", ["vpc-0123456789abcdef0", "vpc-0123456789abcdef1"]),
    ("AWS::EC2::Image.Id", ["ami-0123456789abcdef0", "ami-0123456789abcdef1"]),
    ("AWS::KMS::Key.Arn", ["arn:aws:kms:us-east-1:123456789012:key/1", "arn:aws:kms:us-east-1:123456789012:key/2"]),
    ("AWS::SNS::Topic.Arn", ["arn:aws:sns:us-east-1:123456789012:alerts", "arn:aws:sns:us-east-1:123456789012:others"]),
    (
        "AWS::ACM::Certificate.Arn",
        ["arn:aws:acm:us-east-1:123456789012:certificate/1", "arn:aws:acm:us-east-1:123456789012:certificate/2"],
    ),
];
const TEXTS: [[&str; 2]; 18] = [
    ["orders", "returns"],
    ["ORDERS", "RETURNS"],
    ["orders-1234567890", "returns-1234567890"],
    ["arn:aws:iam::123456789012:role/worker", "arn:aws:iam::123456789012:role/other"],
    ["arn:aws:s3:::orders-archive", "arn:aws:s3:::returns-archive"],
    ["https://example.com/orders", "https://example.com/returns"],
    ["123456789012", "123456789013"],
    ["/orders/access", "/returns/access"],
    ["Orders::Guard::Hook", "Returns::Guard::Hook"],
    ["orders {####}", "returns {####}"],
    ["i-0123456789abcdef0", "i-0123456789abcdef1"],
    ["arn:aws:lambda:us-east-1:123456789012:function:orders", "arn:aws:lambda:us-east-1:123456789012:function:returns"],
    ["arn:aws:kinesis:us-east-1:123456789012:stream/orders", "arn:aws:kinesis:us-east-1:123456789012:stream/returns"],
    [
        "arn:aws:events:us-east-1:123456789012:event-bus/orders",
        "arn:aws:events:us-east-1:123456789012:event-bus/returns",
    ],
    [
        "arn:aws:config:us-east-1:123456789012:connector/orders",
        "arn:aws:config:us-east-1:123456789012:connector/returns",
    ],
    ["arn:aws:route53:::healthcheck/orders", "arn:aws:route53:::healthcheck/returns"],
    [
        "arn:aws:outposts:us-east-1:123456789012:outpost/op-0123456789abcdef0",
        "arn:aws:outposts:us-east-1:123456789012:outpost/op-0123456789abcdef1",
    ],
    [
        "arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-0123456789abcdef0",
        "arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-0123456789abcdef1",
    ],
];

/// Two texts in a format of the registry.
pub fn in_format(name: &str) -> Option<[&'static str; 2]> {
    FORMATS.iter().find(|(known, _)| *known == name).map(|(_, texts)| *texts)
}

/// A text in which the expression occurs; with another `salt` another one, where there is one.
pub fn matching(expression: &'static str, least: usize, most: usize, salt: usize) -> Option<String> {
    type Known = BTreeMap<(&'static str, usize, usize), Arc<Vec<String>>>;
    static KNOWN: Mutex<Known> = Mutex::new(BTreeMap::new());
    let texts = KNOWN.lock().expect("nobody panics with it").get(&(expression, least, most)).cloned();
    let texts = texts.unwrap_or_else(|| {
        let found = Arc::new(all_matching(expression, least, most));
        KNOWN.lock().expect("nobody panics with it").insert((expression, least, most), Arc::clone(&found));
        found
    });
    texts.get(salt).or(texts.last()).cloned()
}

/// Up to two of them.
fn all_matching(expression: &str, least: usize, most: usize) -> Vec<String> {
    let fits = |text: &str| {
        (least..=most).contains(&text.chars().count()) && formwork::facts::occurs(expression, text) == Some(true)
    };
    let mut known = TEXTS.iter().chain(FORMATS.iter().map(|(_, texts)| texts));
    if let Some(texts) = known.find(|texts| texts.iter().all(|text| fits(text))) {
        return texts.map(str::to_owned).to_vec();
    }
    // anchors say nothing to what makes texts
    let bare = expression.trim_start_matches('^').trim_end_matches('$').replace("|^", "|").replace("$|", "|");
    let Ok(texts) = string_regex(&bare) else { return Vec::new() };
    let mut runner = TestRunner::deterministic();
    let mut found: Vec<String> = Vec::new();
    for _ in 0..100 {
        let Ok(tree) = texts.new_tree(&mut runner) else { break };
        let text = tree.current();
        if fits(&text) && text.is_ascii() && !text.contains("${") && !found.contains(&text) {
            found.push(text);
            if found.len() == 2 {
                break;
            }
        }
    }
    found
}
