//! Rate rules: who counts as one client.

use super::super::shape::{Members, object};
use super::field::{Fallback, Transform, UpToThree, empty, transformations};
use super::matching::{Forwarded, Matching};
use super::rule::RateRule;
use crate::literal::Int;
use crate::value::Value;
use crate::written::{Flat, flat, short};

/// How many requests a rate rule lets pass in its window: 10 to 2,000,000,000.
pub type RateLimit = Int<10, 2_000_000_000>;

/// Whose requests are counted together.
#[derive(Clone, Debug)]
pub(super) enum RateBy {
    Ip,
    ForwardedIp(Forwarded),
    Keys(Vec<KeyKind>),
    /// All that match, whoever sends them.
    Everybody(Matching),
}

/// A part of a request whose values are counted apart.
#[derive(Clone, Debug)]
pub(super) enum KeyKind {
    Header { name: String, after: Vec<Transform> },
    Cookie { name: String, after: Vec<Transform> },
    QueryArgument { name: String, after: Vec<Transform> },
    QueryString { after: Vec<Transform> },
    Path { after: Vec<Transform> },
    Method,
    Ip,
    ForwardedIp(Forwarded),
    LabelNamespace(String),
    Ja3(Fallback),
    Ja4(Fallback),
    Asn,
}

flat! {
    /// A key of a rate rule as data has it.
    pub(super) struct RateKeyData as "a key" {
        /// The value of a header.
        header: String,
        /// The value of a cookie.
        cookie: String,
        /// The value of an argument of the query string.
        query_argument: String,
        /// The address in a header; only beside another key.
        forwarded_ip: Forwarded,
        /// The label of a namespace, which ends in `:`, that an earlier rule gave.
        label_namespace: String,
        /// The JA3 hash of the client's TLS greeting, and whether a request without one matches.
        ja3: Fallback,
        /// The JA4 hash of the client's TLS greeting, and whether a request without one matches.
        ja4: Fallback,
        /// The query string, after text transformations.
        query_string: bool,
        /// The path, after text transformations.
        path: bool,
        /// Counted by what one to three text transformations make of it.
        after: Vec<Transform>,
    }
    kinds {
        "header" => ["after"],
        "cookie" => ["after"],
        "query_argument" => ["after"],
        "query_string" => ["!after"],
        "path" => ["!after"],
        "forwarded_ip" => [],
        "label_namespace" => [],
        "ja3" => [],
        "ja4" => [],
    }
    beside []
}

impl TryFrom<RateKeyData> for KeyKind {
    type Error = String;

    fn try_from(data: RateKeyData) -> Result<Self, String> {
        let kind = data.kind()?;
        let after = data.after.unwrap_or_default();
        Ok(match kind {
            "header" => KeyKind::Header { name: data.header.unwrap_or_default(), after },
            "cookie" => KeyKind::Cookie { name: data.cookie.unwrap_or_default(), after },
            "query_argument" => KeyKind::QueryArgument { name: data.query_argument.unwrap_or_default(), after },
            "query_string" => KeyKind::QueryString { after },
            "path" => KeyKind::Path { after },
            "forwarded_ip" => KeyKind::ForwardedIp(data.forwarded_ip.ok_or("`forwarded_ip` says nothing")?),
            "label_namespace" => KeyKind::LabelNamespace(data.label_namespace.unwrap_or_default()),
            "ja3" => KeyKind::Ja3(data.ja3.ok_or("`ja3` says nothing")?),
            _ => KeyKind::Ja4(data.ja4.ok_or("`ja4` says nothing")?),
        })
    }
}
short!(KeyKind, RateKeyData, "`ip`, `method`, `path`, `query_string` or `asn`, or a map that says more", { "enum": ["ip", "method", "path", "query_string", "asn"] }, |word| {
    Ok(match word {
        "ip" => KeyKind::Ip,
        "method" => KeyKind::Method,
        "path" => KeyKind::Path { after: Vec::new() },
        "query_string" => KeyKind::QueryString { after: Vec::new() },
        "asn" => KeyKind::Asn,
        other => return Err(format!("`{other}` is no key: `ip`, `method`, `path`, `query_string`, `asn`, or a map such as `{{header: x-api-key}}`")),
    })
});

/// What a rate rule keeps a count for: `waf::Key::header("x-api-key")`, or up to five together:
/// `waf::Key::header("x-api-key").and(waf::Key::ip())`.
///
/// A request that lacks one of the keys is not counted, so a rule by a header is bypassed by leaving the header out: put a rule by address beside it.
///
/// ```
/// use formwork::prelude::*;
/// let keys = waf::Key::header("x-api-key").and(waf::Key::method()).and(waf::Key::ip());
/// let rule = waf::Rule::rate_per(keys, lit!(500), Window::Minutes1).named(name!("PerKeyMethodAndAddress"));
/// ```
///
/// Addresses alone are no keys; [`Rule::rate_per_ip`](super::Rule::rate_per_ip) counts by them.
/// [AWS: aggregating rate-based rules](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-aggregation-options.html)
#[derive(Clone, Copy, Debug)]
pub enum Key {}

impl Key {
    /// The value of a header.
    pub fn header(name: &str) -> TextKey {
        TextKey(KeyKind::Header { name: name.to_owned(), after: Vec::new() })
    }

    /// The value of a cookie.
    pub fn cookie(name: &str) -> TextKey {
        TextKey(KeyKind::Cookie { name: name.to_owned(), after: Vec::new() })
    }

    /// The value of an argument of the query string.
    pub fn query_argument(name: &str) -> TextKey {
        TextKey(KeyKind::QueryArgument { name: name.to_owned(), after: Vec::new() })
    }

    /// The query string.
    pub fn query_string() -> TextKey {
        TextKey(KeyKind::QueryString { after: Vec::new() })
    }

    /// The path.
    pub fn path() -> TextKey {
        TextKey(KeyKind::Path { after: Vec::new() })
    }

    /// The HTTP method.
    pub fn method() -> Keys<1> {
        Keys(vec![KeyKind::Method])
    }

    /// The label of a namespace, which ends in `:`, that an earlier rule gave.
    pub fn label_namespace(namespace: &str) -> Keys<1> {
        Keys(vec![KeyKind::LabelNamespace(namespace.to_owned())])
    }

    /// The JA3 hash of the client's TLS greeting.
    pub fn ja3(missing: Fallback) -> Keys<1> {
        Keys(vec![KeyKind::Ja3(missing)])
    }

    /// The JA4 hash of the client's TLS greeting.
    pub fn ja4(missing: Fallback) -> Keys<1> {
        Keys(vec![KeyKind::Ja4(missing)])
    }

    /// The number of the autonomous system that the address belongs to.
    pub fn asn() -> Keys<1> {
        Keys(vec![KeyKind::Asn])
    }

    /// The address; only beside another key.
    pub fn ip() -> AddressKey {
        AddressKey(KeyKind::Ip)
    }

    /// The address in a header; only beside another key.
    pub fn forwarded_ip(by: Forwarded) -> AddressKey {
        AddressKey(KeyKind::ForwardedIp(by))
    }
}

/// `N` keys of a rate rule.
#[derive(Clone, Debug)]
pub struct Keys<const N: usize>(pub(super) Vec<KeyKind>);

/// A key whose text can be transformed first.
#[derive(Clone, Debug)]
pub struct TextKey(KeyKind);

/// A client's address as a key of a rate rule, which takes another key beside it: `Key::ip().and(Key::method())`.
#[derive(Clone, Debug)]
pub struct AddressKey(KeyKind);

/// Keys that a rate rule can count by.
#[diagnostic::on_unimplemented(
    message = "a rate rule cannot count by `{Self}`",
    label = "not what a rate rule counts by",
    note = "an address is a key only beside another one: `Key::header(\"x-api-key\").and(Key::ip())`",
    note = "to count by address alone write `Rule::rate_per_ip(..)` or `Rule::rate_per_forwarded_ip(..)`"
)]
pub trait RateKeys {
    /// As a list.
    fn list(self) -> KeyList;
}

/// Keys of a rate rule, their number forgotten.
#[derive(Clone, Debug)]
pub struct KeyList(pub(super) Vec<KeyKind>);

impl<const N: usize> RateKeys for Keys<N> {
    fn list(self) -> KeyList {
        KeyList(self.0)
    }
}

impl RateKeys for TextKey {
    fn list(self) -> KeyList {
        KeyList(vec![self.0])
    }
}

/// One key, to be put beside others.
pub trait OneKey {
    /// As a list.
    fn one(self) -> KeyList;
}

impl OneKey for Keys<1> {
    fn one(self) -> KeyList {
        KeyList(self.0)
    }
}

impl OneKey for TextKey {
    fn one(self) -> KeyList {
        KeyList(vec![self.0])
    }
}

impl OneKey for AddressKey {
    fn one(self) -> KeyList {
        KeyList(vec![self.0])
    }
}

fn joined<const N: usize>(mut keys: Vec<KeyKind>, one: impl OneKey) -> Keys<N> {
    keys.extend(one.one().0);
    Keys(keys)
}

macro_rules! one_more {
    ($($count:literal $next:literal)+) => {
        $(impl Keys<$count> {
            /// And one more key; a rate rule takes five.
            pub fn and(self, key: impl OneKey) -> Keys<$next> {
                joined(self.0, key)
            }
        })+
    };
}
one_more!(1 2 2 3 3 4 4 5);

impl TextKey {
    /// Counted by what one to three text transformations make of it.
    pub fn after(mut self, transforms: impl UpToThree) -> Self {
        match &mut self.0 {
            KeyKind::Header { after, .. }
            | KeyKind::Cookie { after, .. }
            | KeyKind::QueryArgument { after, .. }
            | KeyKind::QueryString { after }
            | KeyKind::Path { after } => *after = transforms.list(),
            _ => {}
        }
        self
    }

    /// And one more key.
    pub fn and(self, key: impl OneKey) -> Keys<2> {
        joined(vec![self.0], key)
    }
}

impl AddressKey {
    /// And a key beside it.
    pub fn and(self, key: impl RateKeys + OneKey) -> Keys<2> {
        joined(vec![self.0], key)
    }
}

impl RateRule {
    /// The header in which the client's address stands.
    pub(super) fn forwarded(&self) -> Option<&Forwarded> {
        match &self.by {
            RateBy::ForwardedIp(by) => Some(by),
            RateBy::Keys(keys) => keys.iter().find_map(|key| match key {
                KeyKind::ForwardedIp(by) => Some(by),
                _ => None,
            }),
            RateBy::Ip | RateBy::Everybody(_) => None,
        }
    }

    /// What a request has to match to be counted.
    pub(super) fn scope(&self) -> Option<Matching> {
        match (&self.by, &self.scope_down) {
            (RateBy::Everybody(who), None) => Some(who.clone()),
            (RateBy::Everybody(who), Some(scope)) => Some(who.clone().and(scope.clone())),
            (_, scope) => scope.clone(),
        }
    }

    /// `Statement`.
    pub(super) fn statement(&self) -> Value {
        let kind = match &self.by {
            RateBy::Ip => "IP",
            RateBy::ForwardedIp(_) => "FORWARDED_IP",
            RateBy::Keys(_) => "CUSTOM_KEYS",
            RateBy::Everybody(_) => "CONSTANT",
        };
        let mut members = Members::new().with("AggregateKeyType", kind);
        if let RateBy::Keys(keys) = &self.by {
            members = members.with("CustomKeys", keys.iter().map(KeyKind::value).collect::<Vec<_>>());
        }
        members = members.with("EvaluationWindowSec", self.window.seconds());
        if let Some(by) = self.forwarded() {
            members = members.with("ForwardedIPConfig", by.value());
        }
        members = members.with("Limit", self.limit.clone());
        if let Some(scope) = self.scope() {
            members = members.with("ScopeDownStatement", scope.value());
        }
        object([("RateBasedStatement", members.into())])
    }
}

impl KeyKind {
    /// The name of its member in `RateBasedStatementCustomKey`.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            KeyKind::Header { .. } => "Header",
            KeyKind::Cookie { .. } => "Cookie",
            KeyKind::QueryArgument { .. } => "QueryArgument",
            KeyKind::QueryString { .. } => "QueryString",
            KeyKind::Path { .. } => "UriPath",
            KeyKind::Method => "HTTPMethod",
            KeyKind::Ip => "IP",
            KeyKind::ForwardedIp(_) => "ForwardedIP",
            KeyKind::LabelNamespace(_) => "LabelNamespace",
            KeyKind::Ja3(_) => "JA3Fingerprint",
            KeyKind::Ja4(_) => "JA4Fingerprint",
            KeyKind::Asn => "ASN",
        }
    }

    /// The name of the header, cookie or argument.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            KeyKind::Header { name, .. } | KeyKind::Cookie { name, .. } | KeyKind::QueryArgument { name, .. } => {
                Some(name)
            }
            _ => None,
        }
    }

    /// What is done to its text first.
    pub(super) fn after(&self) -> &[Transform] {
        match self {
            KeyKind::Header { after, .. }
            | KeyKind::Cookie { after, .. }
            | KeyKind::QueryArgument { after, .. }
            | KeyKind::QueryString { after }
            | KeyKind::Path { after } => after,
            _ => &[],
        }
    }

    fn value(&self) -> Value {
        let body = match self {
            KeyKind::Header { name, after }
            | KeyKind::Cookie { name, after }
            | KeyKind::QueryArgument { name, after } => {
                object([("Name", name.clone().into()), ("TextTransformations", transformations(after))])
            }
            KeyKind::QueryString { after } | KeyKind::Path { after } => {
                object([("TextTransformations", transformations(after))])
            }
            KeyKind::LabelNamespace(namespace) => object([("Namespace", namespace.clone().into())]),
            KeyKind::Ja3(missing) | KeyKind::Ja4(missing) => object([("FallbackBehavior", missing.code().into())]),
            KeyKind::Method | KeyKind::Ip | KeyKind::ForwardedIp(_) | KeyKind::Asn => return empty(self.code()),
        };
        object([(self.code(), body)])
    }
}
