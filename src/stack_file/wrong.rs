//! What is wrong with data, in the words of whoever wrote it.

use std::fmt::{self, Display};

use serde::de::{Error, Expected, Unexpected};

use crate::diff::mask::{looks_secret, sounds_secret};
use crate::finding::nearest;

/// What serde says of a value.
#[derive(Debug)]
pub(super) enum Wrong {
    /// A member that there is not.
    Member { name: String, known: &'static [&'static str] },
    /// A choice that there is not.
    Choice { name: String, known: &'static [&'static str] },
    /// A member that has to be there.
    Missing(&'static str),
    /// A value of another type.
    Type { got: Got, wanted: String },
    /// Said by whoever reads the value.
    Said(String),
}

/// What stands in a place where something else is wanted.
#[derive(Debug)]
pub(super) enum Got {
    Text(String),
    Other(String),
}

/// What is wrong, and where in the entry.
pub(super) struct Fault {
    pub rule: &'static str,
    /// The steps from the entry to the value.
    pub path: Vec<String>,
    /// About the name of the value.
    pub at_key: bool,
    pub message: String,
    pub help: Option<String>,
}

impl Wrong {
    /// What to say of it, of a value at this path.
    pub fn words(&self, path: &[String]) -> (String, Option<String>) {
        match self {
            Wrong::Member { name, known } => (format!("nothing here is called `{name}`"), Some(choice(name, known))),
            Wrong::Choice { name, known } => {
                (format!("`{name}` is none of what can stand here"), Some(choice(name, known)))
            }
            Wrong::Missing(name) => (format!("`{name}` is missing"), Some(format!("it has to be said: `{name}: ..`"))),
            Wrong::Type { got, wanted } => {
                let got = match got {
                    Got::Text(text) => shown_text(text, path),
                    Got::Other(what) => what.clone(),
                };
                (format!("{got} stands here, where {wanted} is wanted"), None)
            }
            Wrong::Said(message) => (message.clone(), None),
        }
    }
}

fn choice(name: &str, known: &[&'static str]) -> String {
    match (nearest(name, known.iter().copied()), known) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, []) => "nothing can stand here".to_owned(),
        (None, [only]) => format!("there is only `{only}`"),
        (None, _) => {
            let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            format!("there are {}", names.join(", "))
        }
    }
}

impl Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.words(&[]) {
            (message, Some(help)) => write!(f, "{message}; {help}"),
            (message, None) => f.write_str(&message),
        }
    }
}

impl std::error::Error for Wrong {}

impl Error for Wrong {
    fn custom<T: Display>(message: T) -> Self {
        Wrong::Said(message.to_string())
    }

    fn invalid_type(got: Unexpected, wanted: &dyn Expected) -> Self {
        Wrong::Type { got: seen(got), wanted: plain(&wanted.to_string()) }
    }

    fn invalid_value(got: Unexpected, wanted: &dyn Expected) -> Self {
        Wrong::Type { got: seen(got), wanted: plain(&wanted.to_string()) }
    }

    fn invalid_length(length: usize, wanted: &dyn Expected) -> Self {
        Wrong::Type { got: Got::Other(format!("a list of {length}")), wanted: plain(&wanted.to_string()) }
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Self {
        Wrong::Choice { name: name.to_owned(), known }
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Self {
        Wrong::Member { name: name.to_owned(), known }
    }

    fn missing_field(name: &'static str) -> Self {
        Wrong::Missing(name)
    }

    fn duplicate_field(name: &'static str) -> Self {
        Wrong::Said(format!("`{name}` stands twice"))
    }
}

fn seen(got: Unexpected) -> Got {
    Got::Other(match got {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(number) => format!("`{number}`"),
        Unexpected::Signed(number) => format!("`{number}`"),
        Unexpected::Float(number) => format!("`{number}`"),
        Unexpected::Str(text) => return Got::Text(text.to_owned()),
        Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        other => other.to_string(),
    })
}

/// A text in a sentence, when it is short and no secret: neither by its form nor by the name of what it belongs to.
pub(super) fn shown_text(text: &str, path: &[String]) -> String {
    const MOST: usize = 60;
    let is_secret = looks_secret(text) || path.iter().any(|name| sounds_secret(name));
    if is_secret || text.chars().count() > MOST { "text".to_owned() } else { format!("the text `{text}`") }
}

/// serde's names of types in plain words.
fn plain(wanted: &str) -> String {
    match wanted {
        "i8" | "i16" | "i32" | "i64" => "a whole number".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more,".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "a string" | "string" | "borrowed str" => "text".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" | "map" => "an object".to_owned(),
        "unit" => "nothing".to_owned(),
        "variant identifier" => "one of the names that can stand here".to_owned(),
        _ if wanted.starts_with("struct ") || wanted.starts_with("internally tagged") => "an object".to_owned(),
        _ if wanted.starts_with("enum ") => "a name, or an object of one member,".to_owned(),
        _ if wanted.starts_with("tuple ") || wanted.starts_with("a tuple ") => "a list of fixed length".to_owned(),
        _ => wanted.to_owned(),
    }
}
