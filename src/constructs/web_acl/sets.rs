//! Sets that rules refer to: of addresses, of regular expressions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::address::IpVersion;
use super::super::{Construct, Facts, Scope, construct};
use super::{PartFacts, scope_code};
use crate::aws::wafv2;
use crate::finding::At;
use crate::literal::LogicalId;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

/// A set of addresses, for [`waf::ip_in`](super::ip_in) and [`Rule::block_ips`](super::Rule::block_ips).
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let office = stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24", "198.51.100.7/32"]));
/// let rule = waf::Rule::matching(name!("Office"), waf::ip_in(&office)).allow();
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::WAFv2::IPSet` under its own id.
/// [AWS: IP sets](https://docs.aws.amazon.com/waf/latest/developerguide/waf-ip-set-managing.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "IpSetData")]
#[schemars(with = "IpSetData")]
pub struct IpSet {
    version: IpVersion,
    addresses: Vec<Val<String>>,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    cloudfront: bool,
}

/// A set of addresses as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "IpSet")]
struct IpSetData {
    /// IPv4 addresses, as blocks from `/1` to `/32`: `192.0.2.0/24`. At most 10,000.
    v4: Option<Vec<Val<String>>>,
    /// IPv6 addresses, as blocks from `/1` to `/128`: `2001:db8::/32`. At most 10,000.
    v6: Option<Vec<Val<String>>>,
    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// For web ACLs of CloudFront, in a stack of `us-east-1`; for regional ones when nothing is said.
    #[serde(default)]
    for_cloudfront: bool,
}

impl TryFrom<IpSetData> for IpSet {
    type Error = &'static str;

    fn try_from(data: IpSetData) -> Result<Self, &'static str> {
        let (version, addresses) = match (data.v4, data.v6) {
            (Some(blocks), None) => (IpVersion::V4, blocks),
            (None, Some(blocks)) => (IpVersion::V6, blocks),
            _ => return Err("an IP set has one of `v4` and `v6`"),
        };
        let IpSetData { name, description, for_cloudfront: cloudfront, .. } = data;
        Ok(IpSet { version, addresses, name, description, cloudfront })
    }
}

/// Most addresses in a set.
const ADDRESSES: usize = 10_000;

impl IpSet {
    fn new<V: IntoVal<String>>(version: IpVersion, blocks: impl IntoIterator<Item = V>) -> Self {
        let addresses = blocks.into_iter().map(IntoVal::into_val).collect();
        IpSet { version, addresses, name: None, description: None, cloudfront: false }
    }

    /// Of IPv4 addresses, as blocks from `/1` to `/32`: `192.0.2.0/24`. At most 10,000.
    pub fn v4<V: IntoVal<String>>(blocks: impl IntoIterator<Item = V>) -> Self {
        IpSet::new(IpVersion::V4, blocks)
    }

    /// Of IPv6 addresses, as blocks from `/1` to `/128`: `2001:db8::/32`. At most 10,000.
    pub fn v6<V: IntoVal<String>>(blocks: impl IntoIterator<Item = V>) -> Self {
        IpSet::new(IpVersion::V6, blocks)
    }

    fn check(&self, scope: &mut Scope) {
        if self.addresses.len() > ADDRESSES {
            let message = format!("the set has {} addresses", self.addresses.len());
            scope.error("waf-addresses", message, "a set holds 10,000; make several");
        }
        for block in self.addresses.iter().filter_map(Val::literal) {
            let other = "a set has addresses of one version; put the others in a set of their own";
            if let Err(right) = self.version.check_block(block, 1, other) {
                scope.error("waf-addresses", format!("`{block}` is not a block of addresses for this set"), right);
            }
        }
    }
}

/// A set of regular expressions, of which one has to fit: [`matches_any_of`](super::Field::matches_any_of).
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let public = stack.add(id!("Public"), waf::RegexSet::new(["^/prod/orders/", "^/prod/health$"]));
/// let rule = waf::Rule::matching(name!("OnlyPublic"), !waf::path().matches_any_of(&public));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::WAFv2::RegexPatternSet` under its own id.
/// [AWS: regex pattern sets](https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-set-managing.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegexSet {
    /// The regular expressions, each of at most 200 characters.
    patterns: Vec<String>,
    /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// For web ACLs of CloudFront, in a stack of `us-east-1`; for regional ones when nothing is said.
    #[serde(default, rename = "for_cloudfront")]
    cloudfront: bool,
}

impl RegexSet {
    /// Of these, each of at most 200 characters.
    pub fn new<S: Into<String>>(patterns: impl IntoIterator<Item = S>) -> Self {
        let patterns = patterns.into_iter().map(Into::into).collect();
        RegexSet { patterns, name: None, description: None, cloudfront: false }
    }

    fn check(&self, scope: &mut Scope) {
        for pattern in self.patterns.iter().filter(|pattern| pattern.chars().count() > 200) {
            let message = format!("a regular expression has {} characters", pattern.chars().count());
            scope.error("waf-regex", message, "one in a set has at most 200; `Field::matches` takes 512");
        }
    }
}

macro_rules! set {
    ($($name:ident)+) => {
        $(impl $name {
            /// Its name, which cannot be changed; CloudFormation makes one up when nothing is said.
            pub fn name(mut self, name: impl IntoVal<String>) -> Self {
                self.name = Some(name.into_val());
                self
            }

            /// What it is for.
            pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
                self.description = Some(text.into_val());
                self
            }

            /// For web ACLs of CloudFront, in a stack of `us-east-1`; for regional ones when nothing is said.
            pub fn for_cloudfront(mut self) -> Self {
                self.cloudfront = true;
                self
            }

            fn facts(&self, id: &LogicalId, facts: &mut Facts) {
                let part = PartFacts { cloudfront: self.cloudfront, capacity: None };
                facts.waf_parts.insert(id.as_str().to_owned().into(), part);
            }

            fn body(&self, kind: &'static str) -> Body {
                let mut body = Body::new(kind);
                body.set_some("Description", self.description.clone());
                body.set_some("Name", self.name.clone());
                body.set("Scope", scope_code(self.cloudfront));
                body
            }
        })+
    };
}
set!(IpSet RegexSet);

construct!(IpSet, wafv2::IpSet);
construct!(RegexSet, wafv2::RegexPatternSet);

impl Construct for IpSet {
    fn main_type(&self) -> &'static str {
        <wafv2::IpSet as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        self.facts(id, facts);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = self.body("AWS::WAFv2::IPSet");
        body.set("Addresses", self.addresses.iter().map(|block| block.clone().into()).collect::<Vec<Value>>());
        body.set("IPAddressVersion", if self.version == IpVersion::V4 { "IPV4" } else { "IPV6" });
        scope.main(body);
    }
}

impl Construct for RegexSet {
    fn main_type(&self) -> &'static str {
        <wafv2::RegexPatternSet as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        self.facts(id, facts);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = self.body("AWS::WAFv2::RegexPatternSet");
        let patterns = self.patterns.iter().map(|pattern| pattern.clone().into());
        body.set("RegularExpressionList", patterns.collect::<Vec<Value>>());
        scope.main(body);
    }
}
