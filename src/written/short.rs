//! Short forms: a text where a map says more.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use crate::handle::Named;
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::node::Node;
use crate::resource::Resource;
use crate::value::{Expression, Val, is_intrinsic};

/// What a text stands for, or the long form `L`.
pub(crate) fn text_or<'de, D, T, L>(
    deserializer: D,
    expecting: &'static str,
    from_text: impl FnOnce(&str) -> Result<T, String>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    L: Deserialize<'de>,
    T: TryFrom<L>,
    T::Error: Display,
{
    deserializer.deserialize_any(Short { expecting, from_text, long: PhantomData::<fn() -> (T, L)> })
}

struct Short<F, T, L> {
    expecting: &'static str,
    from_text: F,
    long: PhantomData<fn() -> (T, L)>,
}

impl<'de, F, T, L> Visitor<'de> for Short<F, T, L>
where
    F: FnOnce(&str) -> Result<T, String>,
    L: Deserialize<'de>,
    T: TryFrom<L>,
    T::Error: Display,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.from_text)(text).map_err(E::custom)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::try_from(L::deserialize(MapAccessDeserializer::new(map))?).map_err(A::Error::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        T::try_from(L::deserialize(SeqAccessDeserializer::new(seq))?).map_err(A::Error::custom)
    }
}

/// The resource of this name.
pub(crate) fn named<R: Resource>(name: &str) -> Result<Named<R>, String> {
    LogicalId::try_from(name.to_owned()).map(|id| Named::by_name(&id))
}

/// A text or an expression, or the long form `L`.
pub(crate) fn read_val_or<'de, D, T, L>(
    deserializer: D,
    expecting: &'static str,
    from_val: impl FnOnce(Val<String>) -> T,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    L: Deserialize<'de>,
    T: From<L>,
{
    deserializer.deserialize_any(ValOr { expecting, from_val, long: PhantomData::<fn() -> (T, L)> })
}

struct ValOr<F, T, L> {
    expecting: &'static str,
    from_val: F,
    long: PhantomData<fn() -> (T, L)>,
}

impl<'de, F: FnOnce(Val<String>) -> T, L: Deserialize<'de>, T: From<L>> Visitor<'de> for ValOr<F, T, L> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.from_val)(Val::Lit(text.to_owned())))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let Some(first) = map.next_key::<String>()? else {
            return L::deserialize(MapAccessDeserializer::new(map)).map(T::from);
        };
        if is_intrinsic(&first) {
            let call = [(first.into(), map.next_value::<Node>()?)].into_iter().collect();
            if let Some(more) = map.next_key::<String>()? {
                return Err(A::Error::custom(format!("an intrinsic function stands alone, without `{more}`")));
            }
            return Ok((self.from_val)(Val::Expr(Expr::from_call(Node::Object(call)))));
        }
        L::deserialize(MapAccessDeserializer::new(Replay { first: Some(first), rest: map })).map(T::from)
    }
}

/// A map whose first key was looked at already.
struct Replay<A> {
    first: Option<String>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first.into_deserializer()).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

/// A resource of the stack by its name, or any one by its ARN.
pub(crate) enum NameOrArn<R> {
    Name(Named<R>),
    Arn(Val<String>),
}

impl<'de, R: Resource> Deserialize<'de> for NameOrArn<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        match &node {
            Node::String(text) if text.starts_with("arn:") => Ok(NameOrArn::Arn(Val::Lit(text.to_string()))),
            Node::String(text) => match LogicalId::try_from(text.to_string()) {
                Ok(id) => Ok(NameOrArn::Name(Named::by_name(&id))),
                Err(_) => Err(D::Error::custom(format!(
                    "`{text}` is neither the name of a resource of this stack nor an ARN, which begins with `arn:`"
                ))),
            },
            Node::Object(_) if node.as_call().is_some_and(|(name, _)| is_intrinsic(name)) => {
                Ok(NameOrArn::Arn(Val::Expr(Expr::from_call(node))))
            }
            _ => Err(D::Error::custom("this takes the name of a resource of this stack, or an ARN")),
        }
    }
}

impl<R> JsonSchema for NameOrArn<R> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "NameOrArn".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let expression = generator.subschema_for::<Expression>();
        json_schema!({ "anyOf": [{ "type": "string", "pattern": "^([A-Za-z0-9]{1,255}|arn:.+)$" }, expression] })
    }
}

/// Reads a type that is a resource of the stack by its name, or any one by its ARN.
macro_rules! name_or_arn {
    ($type:ident, $resource:ty, $here:path, $elsewhere:path) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let written = $crate::written::NameOrArn::<$resource>::deserialize(deserializer)?;
                Ok(match written {
                    $crate::written::NameOrArn::Name(name) => $here(name),
                    $crate::written::NameOrArn::Arn(arn) => $elsewhere(arn),
                })
            }
        }

        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $crate::written::NameOrArn::<$resource>::schema_name()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::written::NameOrArn::<$resource>::json_schema(generator)
            }
        }
    };
}
pub(crate) use name_or_arn;

/// Reads a type from a text or from its long form, and describes both.
macro_rules! short {
    ($type:ident, $long:ty, $expecting:literal, $schema:tt, |$text:ident| $from:expr) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::written::text_or::<D, $type, $long>(deserializer, $expecting, |$text| $from)
            }
        }

        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let long = generator.subschema_for::<$long>();
                schemars::json_schema!({ "anyOf": [$schema, long] })
            }
        }
    };
}
pub(crate) use short;

/// Reads a type from a text or an expression, or from its long form, and describes them.
macro_rules! val_or {
    ($type:ident, $long:ty, $expecting:literal, $from:expr) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::written::read_val_or::<D, $type, $long>(deserializer, $expecting, $from)
            }
        }

        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let long = generator.subschema_for::<$long>();
                let value = generator.subschema_for::<$crate::value::Val<String>>();
                schemars::json_schema!({ "anyOf": [value, long] })
            }
        }
    };
}
pub(crate) use val_or;

/// A path that begins in this directory, without `.` and, as far as the directory goes, without `..`.
pub(crate) fn based(directory: &str, path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for part in directory.split('/').chain(path.split('/')) {
        match (part, kept.last()) {
            ("" | ".", _) => {}
            ("..", Some(&last)) if last != ".." => drop(kept.pop()),
            _ => kept.push(part),
        }
    }
    if path.starts_with('/') { path.to_owned() } else { kept.join("/") }
}
