//! What rules look for: statements, and how they are put together.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::country::Country;
use super::super::shape::{Members, object};
use super::field::{Fallback, Field};
use super::matching_data::MatchingData;
use super::reference::{ArnOf, Reference};
use crate::aws::wafv2;
use crate::literal::Int;
use crate::value::{Val, Value};

/// What a rule looks for in a request: a statement, or several joined with [`and`](Self::and), [`or`](Self::or) and `!`.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// let office = stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24"]));
/// let admin = waf::path().starts_with("/prod/admin");
/// let outside = !(waf::ip_in(&office).or(waf::header("x-origin").equals("build")));
/// let rule = waf::Rule::matching(name!("AdminFromOffice"), admin.and(outside));
/// ```
///
/// [AWS: rule statements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statements-list.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "MatchingData")]
#[schemars(with = "MatchingData")]
pub struct Matching(pub(super) Test);

#[derive(Clone, Debug)]
pub(super) enum Test {
    AllOf(Vec<Test>),
    AnyOf(Vec<Test>),
    Not(Box<Test>),
    Countries { codes: Vec<Country>, forwarded: Option<Forwarded> },
    Networks { numbers: Vec<u32>, forwarded: Option<Forwarded> },
    IpSet { set: Reference<wafv2::IpSet>, forwarded: Option<(Forwarded, Place)> },
    Label(String),
    LabelNamespace(String),
    Text { field: Field, position: TextPosition, text: Val<String> },
    Regex { field: Field, regex: String },
    RegexSet { field: Field, set: Reference<wafv2::RegexPatternSet> },
    Size { field: Field, is: Comparison, bytes: Val<Int<0, 21_474_836_480>> },
    Sql { field: Field, sensitivity: Sensitivity },
    Script { field: Field },
}

/// The header in which proxies put the client's address, in place of the address that the request comes from.
///
/// Such a header is only worth something when all requests come through proxies of your own: a client can send any. A request without it matches
/// nothing, whatever the fallback says.
///
/// [AWS: forwarded IP addresses](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forwarded {
    /// The header, `X-Forwarded-For` mostly.
    #[serde(rename = "by")]
    pub(super) header: String,
    /// For requests whose header has no valid address in it.
    #[serde(rename = "invalid")]
    fallback: Fallback,
}

impl Forwarded {
    /// This header, `X-Forwarded-For` mostly; the fallback is for requests whose header has no valid address in it.
    pub fn by(header: &str, invalid: Fallback) -> Self {
        Forwarded { header: header.to_owned(), fallback: invalid }
    }

    pub(super) fn value(&self) -> Value {
        self.members().into()
    }

    fn members(&self) -> Members {
        Members::new().with("FallbackBehavior", self.fallback.code()).with("HeaderName", self.header.clone())
    }
}

/// Which of the addresses in a header counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The first, which the client itself may have made up.
    First,
    /// The last, which the nearest proxy put there.
    Last,
    /// Any of the first ten.
    Any,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextPosition {
    Exactly,
    StartsWith,
    EndsWith,
    Contains,
    ContainsWord,
}

/// How two sizes compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It is this size.
    Is,
    /// It is not this size.
    IsNot,
    /// More.
    Over,
    /// As much or more.
    AtLeast,
    /// Less.
    Under,
    /// As much or less.
    AtMost,
}

/// How eagerly WAF takes something for SQL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Few false alarms.
    #[default]
    Low,
    /// More attacks found, and more false alarms; 30 units of capacity in place of 20.
    High,
}

/// The request comes from one of these countries.
pub fn country_in(countries: &[Country]) -> Matching {
    Matching::new(Test::Countries { codes: countries.to_vec(), forwarded: None })
}

/// The address in a header is of one of these countries.
pub fn forwarded_country_in(countries: &[Country], by: Forwarded) -> Matching {
    Matching::new(Test::Countries { codes: countries.to_vec(), forwarded: Some(by) })
}

/// The request comes from one of these autonomous systems, 1 to 100 of them, by number.
pub fn asn_in(numbers: &[u32]) -> Matching {
    Matching::new(Test::Networks { numbers: numbers.to_vec(), forwarded: None })
}

/// The address in a header is of one of these autonomous systems.
pub fn forwarded_asn_in(numbers: &[u32], by: Forwarded) -> Matching {
    Matching::new(Test::Networks { numbers: numbers.to_vec(), forwarded: Some(by) })
}

/// The request comes from an address of an [`IpSet`](super::IpSet); the set by its handle or its ARN.
pub fn ip_in(set: impl ArnOf<wafv2::IpSet>) -> Matching {
    Matching::new(Test::IpSet { set: set.reference(), forwarded: None })
}

/// An address in a header is one of an [`IpSet`](super::IpSet).
pub fn forwarded_ip_in(set: impl ArnOf<wafv2::IpSet>, by: Forwarded, place: Place) -> Matching {
    Matching::new(Test::IpSet { set: set.reference(), forwarded: Some((by, place)) })
}

/// An earlier rule gave the request this label; one of another web ACL or group by its full name: `awswaf:clientip:geo:country:DE`.
///
/// [AWS: labels](https://docs.aws.amazon.com/waf/latest/developerguide/waf-labels.html)
pub fn label(name: &str) -> Matching {
    Matching::new(Test::Label(name.to_owned()))
}

/// An earlier rule gave the request a label of this namespace, which ends in `:`.
pub fn label_namespace(namespace: &str) -> Matching {
    Matching::new(Test::LabelNamespace(namespace.to_owned()))
}

impl Matching {
    pub(super) fn new(test: Test) -> Self {
        Matching(test)
    }

    /// Both match.
    pub fn and(self, other: Matching) -> Self {
        let tests = [self, other].into_iter().flat_map(|matching| match matching.0 {
            Test::AllOf(tests) => tests,
            test => vec![test],
        });
        Matching(Test::AllOf(tests.collect()))
    }

    /// One of them matches.
    pub fn or(self, other: Matching) -> Self {
        let tests = [self, other].into_iter().flat_map(|matching| match matching.0 {
            Test::AnyOf(tests) => tests,
            test => vec![test],
        });
        Matching(Test::AnyOf(tests.collect()))
    }

    /// It does not match; the same as `!`.
    #[expect(clippy::should_implement_trait, reason = "it does; the method spares stack files the import")]
    pub fn not(self) -> Self {
        match self.0 {
            Test::Not(test) => Matching(*test),
            test => Matching(Test::Not(Box::new(test))),
        }
    }

    /// `Statement`.
    pub(super) fn value(&self) -> Value {
        self.0.value()
    }
}

impl std::ops::Not for Matching {
    type Output = Matching;
    fn not(self) -> Matching {
        Matching::not(self)
    }
}

/// Most countries that one statement takes.
pub(super) const COUNTRIES: usize = 50;

/// Each country once, in the order of their codes.
pub(super) fn distinct(countries: &[Country]) -> Vec<Country> {
    let mut sorted = countries.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}

impl Test {
    /// The tests within it, itself first.
    pub(super) fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a Test)) {
        to(self);
        match self {
            Test::AllOf(tests) | Test::AnyOf(tests) => tests.iter().for_each(|test| test.visit(to)),
            Test::Not(test) => test.visit(to),
            _ => {}
        }
    }

    /// The part of the request that it looks at.
    pub(super) fn field(&self) -> Option<&Field> {
        match self {
            Test::Text { field, .. }
            | Test::Regex { field, .. }
            | Test::RegexSet { field, .. }
            | Test::Size { field, .. }
            | Test::Sql { field, .. }
            | Test::Script { field } => Some(field),
            _ => None,
        }
    }

    fn value(&self) -> Value {
        match self {
            Test::AllOf(tests) => joined("AndStatement", tests),
            Test::AnyOf(tests) => joined("OrStatement", tests),
            Test::Not(test) => object([("NotStatement", object([("Statement", test.value())]))]),
            Test::Countries { codes, forwarded } => geo(codes, forwarded.as_ref()),
            Test::Networks { numbers, forwarded } => {
                let numbers: Vec<Value> = numbers.iter().map(|number| i64::from(*number).into()).collect();
                let members = Members::new().with("AsnList", numbers);
                object([("AsnMatchStatement", with_forwarded(members, forwarded.as_ref()))])
            }
            Test::IpSet { set, forwarded } => {
                let mut members = Members::new().with("Arn", set.arn());
                if let Some((by, place)) = forwarded {
                    members = members.with("IPSetForwardedIPConfig", by.members().with("Position", place.code()));
                }
                object([("IPSetReferenceStatement", members.into())])
            }
            Test::Label(name) => label_match(name, "LABEL"),
            Test::LabelNamespace(name) => label_match(name, "NAMESPACE"),
            Test::Text { field, position, text } => object([(
                "ByteMatchStatement",
                object([
                    ("FieldToMatch", field.value()),
                    ("PositionalConstraint", position.code().into()),
                    ("SearchString", text.clone().into()),
                    ("TextTransformations", field.transformations()),
                ]),
            )]),
            Test::Regex { field, regex } => object([(
                "RegexMatchStatement",
                object([
                    ("FieldToMatch", field.value()),
                    ("RegexString", regex.clone().into()),
                    ("TextTransformations", field.transformations()),
                ]),
            )]),
            Test::RegexSet { field, set } => object([(
                "RegexPatternSetReferenceStatement",
                object([
                    ("Arn", set.arn()),
                    ("FieldToMatch", field.value()),
                    ("TextTransformations", field.transformations()),
                ]),
            )]),
            Test::Size { field, is, bytes } => object([(
                "SizeConstraintStatement",
                object([
                    ("ComparisonOperator", is.code().into()),
                    ("FieldToMatch", field.value()),
                    ("Size", bytes.clone().into()),
                    ("TextTransformations", field.transformations()),
                ]),
            )]),
            Test::Sql { field, sensitivity } => {
                let sensitivity = match sensitivity {
                    Sensitivity::Low => "LOW",
                    Sensitivity::High => "HIGH",
                };
                object([(
                    "SqliMatchStatement",
                    object([
                        ("FieldToMatch", field.value()),
                        ("SensitivityLevel", sensitivity.into()),
                        ("TextTransformations", field.transformations()),
                    ]),
                )])
            }
            Test::Script { field } => object([(
                "XssMatchStatement",
                object([("FieldToMatch", field.value()), ("TextTransformations", field.transformations())]),
            )]),
        }
    }
}

fn joined(name: &'static str, tests: &[Test]) -> Value {
    let statements: Vec<Value> = tests.iter().map(Test::value).collect();
    object([(name, object([("Statements", statements.into())]))])
}

fn label_match(key: &str, scope: &'static str) -> Value {
    object([("LabelMatchStatement", object([("Key", key.to_owned().into()), ("Scope", scope.into())]))])
}

fn with_forwarded(members: Members, forwarded: Option<&Forwarded>) -> Value {
    match forwarded {
        None => members.into(),
        Some(by) => members.with("ForwardedIPConfig", by.value()).into(),
    }
}

/// One statement, or several joined by "or" when the service's limit asks for it.
fn geo(countries: &[Country], forwarded: Option<&Forwarded>) -> Value {
    let sorted = distinct(countries);
    let statement = |some: &[Country]| {
        let codes: Vec<Value> = some.iter().map(|country| country.code().into()).collect();
        object([("GeoMatchStatement", with_forwarded(Members::new().with("CountryCodes", codes), forwarded))])
    };
    if sorted.len() <= COUNTRIES {
        return statement(&sorted);
    }
    let statements: Vec<Value> = sorted.chunks(COUNTRIES).map(statement).collect();
    object([("OrStatement", object([("Statements", statements.into())]))])
}

impl Place {
    const fn code(self) -> &'static str {
        match self {
            Place::First => "FIRST",
            Place::Last => "LAST",
            Place::Any => "ANY",
        }
    }
}

impl TextPosition {
    const fn code(self) -> &'static str {
        match self {
            TextPosition::Exactly => "EXACTLY",
            TextPosition::StartsWith => "STARTS_WITH",
            TextPosition::EndsWith => "ENDS_WITH",
            TextPosition::Contains => "CONTAINS",
            TextPosition::ContainsWord => "CONTAINS_WORD",
        }
    }
}

impl Comparison {
    const fn code(self) -> &'static str {
        match self {
            Comparison::Is => "EQ",
            Comparison::IsNot => "NE",
            Comparison::Over => "GT",
            Comparison::AtLeast => "GE",
            Comparison::Under => "LT",
            Comparison::AtMost => "LE",
        }
    }
}
