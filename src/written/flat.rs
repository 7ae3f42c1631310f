//! Maps in which one member says what the map is, and the others go with it.
//!
//! `{ rate_per_ip: 2000, in: 5m }` is a rule by address since `rate_per_ip` stands in it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as JsonValue};

/// Such a map.
pub(crate) trait Flat: JsonSchema {
    /// What it is, for messages: `a rule`.
    const WHAT: &'static str;
    /// The members that say what it is, each with those that go with it.
    const KINDS: &'static [(&'static str, &'static [&'static str])];
    /// The members that go with each of them.
    const BESIDE: &'static [&'static str];

    /// The members that it has.
    fn said(&self) -> Vec<&'static str>;

    /// What it is: the one member that says so. Everything else goes with it.
    fn kind(&self) -> Result<&'static str, String> {
        let said = self.said();
        let named: Vec<&'static str> =
            Self::KINDS.iter().map(|(kind, _)| *kind).filter(|kind| said.contains(kind)).collect();
        let stray = |kind: &'static str| -> Vec<&'static str> {
            let known = members_of::<Self>(kind);
            said.iter().copied().filter(|member| *member != kind && !known.contains(member)).collect()
        };
        if let Some(kind) = named.iter().find(|kind| stray(kind).is_empty()) {
            return Ok(kind);
        }
        match named.as_slice() {
            [] => {
                let kinds = list(Self::KINDS.iter().map(|(kind, _)| *kind), "or");
                Err(format!("{} needs a word that says what it is: {kinds}", Self::WHAT))
            }
            [kind] => {
                let (stray, known) =
                    (list(stray(kind).into_iter(), "and"), list(members_of::<Self>(kind).into_iter(), "and"));
                Err(match known.is_empty() {
                    true => format!("{stray} cannot stand beside `{kind}`"),
                    false => format!("{stray} cannot stand beside `{kind}`, which goes with {known}"),
                })
            }
            several => {
                Err(format!("{} is one thing: {} do not go together", Self::WHAT, list(several.iter().copied(), "and")))
            }
        }
    }
}

/// What goes with this kind.
fn members_of<T: Flat + ?Sized>(kind: &str) -> Vec<&'static str> {
    let own = T::KINDS.iter().filter(|(known, _)| *known == kind).flat_map(|(_, with)| with.iter());
    own.chain(T::BESIDE).map(|member| plain(member)).collect()
}

/// The name of a member; one that begins with `!` has to be there, which the schema says.
fn plain(known: &'static str) -> &'static str {
    known.trim_start_matches('!')
}

fn list(names: impl Iterator<Item = &'static str>, word: &str) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {word} {last}", rest.join(", ")),
    }
}

/// One schema for each kind, with exactly what goes with it.
pub(crate) fn by_kind<T: Flat>(mut whole: Schema) -> Schema {
    let Some(JsonValue::Object(properties)) = whole.remove("properties") else { return whole };
    let ways = T::KINDS.iter().map(|(kind, with)| {
        let needed = with.iter().chain(T::BESIDE).filter_map(|name| name.strip_prefix('!'));
        let required: Vec<&str> = std::iter::once(*kind).chain(needed).collect();
        let names = std::iter::once(*kind).chain(members_of::<T>(kind));
        let members: Map<String, JsonValue> =
            names.filter_map(|name| Some((name.to_owned(), without_null(properties.get(name)?.clone())))).collect();
        json_schema!({
            "type": "object",
            "properties": members,
            "required": required,
            "additionalProperties": false,
        })
    });
    let ways: Vec<Schema> = ways.collect();
    json_schema!({ "anyOf": ways })
}

/// Whatever may be left out may be nothing too; nobody writes that, and editors would offer it.
fn without_null(mut schema: JsonValue) -> JsonValue {
    let Some(members) = schema.as_object_mut() else { return schema };
    if let Some(JsonValue::Array(types)) = members.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            members.insert("type".to_owned(), one);
        }
    }
    if let Some(JsonValue::Array(values)) = members.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    if let Some(JsonValue::Array(ways)) = members.get_mut("anyOf") {
        ways.retain(|way| way.get("type").is_none_or(|kind| kind != "null"));
        if let [one] = ways.as_slice() {
            let one = one.clone();
            members.remove("anyOf");
            if let JsonValue::Object(one) = one {
                for (name, value) in one {
                    members.entry(name).or_insert(value);
                }
            }
        }
    }
    members.remove("default");
    schema
}

/// The schema of the struct that holds all members.
pub(crate) fn whole<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    T::json_schema(generator)
}

/// A struct with every member of such a map, each of which may be missing.
macro_rules! flat {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident as $what:literal {
            $($(#[$field_meta:meta])* $field:ident: $type:ty,)+
        }
        kinds { $($kind:literal => [$($with:literal),*],)+ }
        beside [$($beside:literal),* $(,)?]
    ) => {
        const _: () = {
            #[derive(schemars::JsonSchema)]
            #[allow(dead_code)]
            struct Members {
                $($(#[$field_meta])* $field: Option<$type>,)+
            }

            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).trim_end_matches("Data").into()
                }
                fn schema_id() -> std::borrow::Cow<'static, str> {
                    concat!(module_path!(), "::", stringify!($name)).into()
                }
                fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    let whole = $crate::written::whole::<Members>(generator);
                    $crate::written::by_kind::<$name>(whole)
                }
            }
        };

        $(#[$meta])*
        #[derive(Default, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        $vis struct $name {
            $($(#[$field_meta])* $field: Option<$type>,)+
        }

        impl $crate::written::Flat for $name {
            const WHAT: &'static str = $what;
            const KINDS: &'static [(&'static str, &'static [&'static str])] = &[$(($kind, &[$($with),*]),)+];
            const BESIDE: &'static [&'static str] = &[$($beside),*];

            fn said(&self) -> Vec<&'static str> {
                let mut said = Vec::new();
                $(if self.$field.is_some() {
                    said.push(stringify!($field).trim_start_matches("r#"));
                })+
                said
            }
        }
    };
}
pub(crate) use flat;
