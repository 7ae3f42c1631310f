//! The cache of a stage.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::literal::Int;
use crate::node::{Node, Text};
use crate::value::{IntoVal, Val, Value};
use crate::written::Seconds;

/// A cache of answers in front of the integrations of a stage. Answers of GET methods are cached, by path alone unless the integration says
/// `.cache_keys(..)`.
///
/// It is an instance that costs by the hour, and takes some minutes to start. A request that it answers still takes its token of the throttles.
///
/// ```
/// use formwork::prelude::*;
/// let cache = Cache::of(CacheSize::Gb0_5).ttl(lit!(60));
/// ```
///
/// [AWS: caching](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cache {
    /// How much it holds: `0.5GB`, `1.6GB`, `6.1GB`, `13.5GB`, `28.4GB`, `58.2GB`, `118GB` or `237GB`.
    pub(super) size: CacheSize,
    /// How long an answer is good: up to 1h, a plain number in seconds; 5m when nothing is said.
    #[serde(default, with = "Seconds::<Int<0, 3600>>")]
    ttl: Option<Val<Int<0, 3600>>>,
    /// Only for the methods whose settings say `cached_for`.
    #[serde(default, rename = "only_named_methods")]
    only_named: bool,
    /// Holds answers as they are, not encrypted.
    #[serde(default)]
    unencrypted: bool,
}

/// How much a cache holds, in GB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CacheSize {
    Gb0_5,
    Gb1_6,
    Gb6_1,
    Gb13_5,
    Gb28_4,
    Gb58_2,
    Gb118,
    Gb237,
}

impl<'de> Deserialize<'de> for CacheSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const ALL: [CacheSize; 8] = [
            CacheSize::Gb0_5,
            CacheSize::Gb1_6,
            CacheSize::Gb6_1,
            CacheSize::Gb13_5,
            CacheSize::Gb28_4,
            CacheSize::Gb58_2,
            CacheSize::Gb118,
            CacheSize::Gb237,
        ];
        let text = match Node::deserialize(deserializer)? {
            Node::Number(number) => number.to_string(),
            Node::String(text) => text.into_owned(),
            _ => return Err(D::Error::custom("this takes the size of a cache: `0.5GB`")),
        };
        let known = ALL.into_iter().find(|size| text.trim_end_matches("GB").trim_end() == size.as_str());
        known.ok_or_else(|| {
            let sizes = ALL.map(|size| format!("`{}GB`", size.as_str())).join(", ");
            D::Error::custom(format!("`{text}` is no size of a cache: there are {sizes}"))
        })
    }
}

impl JsonSchema for CacheSize {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "CacheSize".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "enum": ["0.5GB", "1.6GB", "6.1GB", "13.5GB", "28.4GB", "58.2GB", "118GB", "237GB", 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237],
        })
    }
}

impl CacheSize {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            CacheSize::Gb0_5 => "0.5",
            CacheSize::Gb1_6 => "1.6",
            CacheSize::Gb6_1 => "6.1",
            CacheSize::Gb13_5 => "13.5",
            CacheSize::Gb28_4 => "28.4",
            CacheSize::Gb58_2 => "58.2",
            CacheSize::Gb118 => "118",
            CacheSize::Gb237 => "237",
        }
    }
}

/// Whether the answers of one method are cached.
#[derive(Clone, Debug)]
pub(super) enum MethodCache {
    /// For so many seconds.
    For(Val<Int<0, 3600>>),
    /// Not at all.
    Never,
}

impl Cache {
    /// A cache of this size, for the GET methods of every route, encrypted.
    pub fn of(size: CacheSize) -> Self {
        Cache { size, ttl: None, only_named: false, unencrypted: false }
    }

    /// Seconds for which an answer is good, 0 to 3,600; 300 when nothing is said.
    pub fn ttl(mut self, seconds: impl IntoVal<Int<0, 3600>>) -> Self {
        self.ttl = Some(seconds.into_val());
        self
    }

    /// Only for the methods whose settings say `.cached_for(..)`.
    pub fn only_named_methods(mut self) -> Self {
        self.only_named = true;
        self
    }

    /// Holds answers as they are, not encrypted.
    pub fn unencrypted(mut self) -> Self {
        self.unencrypted = true;
        self
    }

    /// The members of an entry of `MethodSettings`.
    pub(super) fn settings(&self, method: Option<&MethodCache>) -> Vec<(Text, Value)> {
        let (enabled, ttl) = match method {
            Some(MethodCache::Never) => (false, None),
            Some(MethodCache::For(ttl)) => (true, Some(ttl)),
            None => (!self.only_named, self.ttl.as_ref()),
        };
        let mut members = vec![("CachingEnabled".into(), enabled.into())];
        if enabled {
            members.push(("CacheDataEncrypted".into(), (!self.unencrypted).into()));
            let ttl = ttl.map_or_else(|| 300.into(), |ttl| ttl.clone().into());
            members.push(("CacheTtlInSeconds".into(), ttl));
        }
        members
    }
}
