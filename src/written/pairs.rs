//! Maps whose order is the author's.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// A map as a list of its members, in order; for `#[serde(with = ..)]`.
pub(crate) struct Pairs<K, V>(PhantomData<fn() -> (K, V)>);

impl<'de, K: Deserialize<'de> + PartialEq + fmt::Display, V: Deserialize<'de>> Pairs<K, V> {
    /// Data is read, not written; what describes the types asks for this, and does without a default then.
    pub(crate) fn serialize<A, S: serde::Serializer>(_: &A, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("data is read only"))
    }

    pub(crate) fn deserialize<D: Deserializer<'de>, O: From<Vec<(K, V)>>>(deserializer: D) -> Result<O, D::Error> {
        deserializer.deserialize_any(Members(PhantomData)).map(O::from)
    }
}

struct Members<K, V>(PhantomData<fn() -> (K, V)>);

impl<'de, K: Deserialize<'de> + PartialEq + fmt::Display, V: Deserialize<'de>> Visitor<'de> for Members<K, V> {
    type Value = Vec<(K, V)>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members: Vec<(K, V)> = Vec::new();
        while let Some(key) = map.next_key::<K>()? {
            if members.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format!("`{key}` stands twice")));
            }
            members.push((key, map.next_value()?));
        }
        Ok(members)
    }
}

impl<K: JsonSchema, V: JsonSchema> JsonSchema for Pairs<K, V> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("{}By{}", V::schema_name(), K::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (key, value) = (generator.subschema_for::<K>(), generator.subschema_for::<V>());
        json_schema!({ "type": "object", "propertyNames": key, "additionalProperties": value })
    }
}
