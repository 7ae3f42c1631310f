//! Lists that may be written as their only item.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};

/// A list, or its only item; for `#[serde(with = ..)]`.
pub(crate) struct OneOrMany<T>(PhantomData<fn() -> T>);

impl<'de, T: Deserialize<'de>> OneOrMany<T> {
    /// Data is read, not written; what describes the types asks for this, and does without a default then.
    pub(crate) fn serialize<A, S: serde::Serializer>(_: &A, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("data is read only"))
    }

    pub(crate) fn deserialize<D: Deserializer<'de>, O: From<Vec<T>>>(deserializer: D) -> Result<O, D::Error> {
        deserializer.deserialize_any(Items(PhantomData)).map(O::from)
    }
}

struct Items<T>(PhantomData<fn() -> T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an item or a list of them")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Vec<T>, E> {
        T::deserialize(value.into_deserializer()).map(|item| vec![item])
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Vec<T>, E> {
        T::deserialize(value.into_deserializer()).map(|item| vec![item])
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Vec<T>, E> {
        T::deserialize(value.into_deserializer()).map(|item| vec![item])
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Vec<T>, E> {
        T::deserialize(value.into_deserializer()).map(|item| vec![item])
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<T>, E> {
        T::deserialize(value.to_owned().into_deserializer()).map(|item| vec![item])
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|item| vec![item])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(seq))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [item, { "type": "array", "items": item }] })
    }
}
