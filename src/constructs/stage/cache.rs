//! The cache of a stage.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::literal::Int;
use crate::node::Text;
use crate::value::{IntoVal, Val, Value};

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
    pub(super) size: CacheSize,
    ttl: Option<Val<Int<0, 3600>>>,
    #[serde(default)]
    only_named: bool,
    #[serde(default)]
    unencrypted: bool,
}

/// How much a cache holds, in GB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum CacheSize {
    #[serde(rename = "0.5")]
    Gb0_5,
    #[serde(rename = "1.6")]
    Gb1_6,
    #[serde(rename = "6.1")]
    Gb6_1,
    #[serde(rename = "13.5")]
    Gb13_5,
    #[serde(rename = "28.4")]
    Gb28_4,
    #[serde(rename = "58.2")]
    Gb58_2,
    #[serde(rename = "118")]
    Gb118,
    #[serde(rename = "237")]
    Gb237,
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
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
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
