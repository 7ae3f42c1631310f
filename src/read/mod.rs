//! Reading anybody's templates: JSON and YAML, with the short forms of intrinsic functions turned into the long ones.
//!
//! YAML is read as CloudFormation, the AWS CLI and cfn-lint read it, which is YAML 1.1: `yes` is a boolean, `0644` is 420,
//! while dates and whatever stands in quotes are text. Knows nothing of what a template means.

use std::fmt;

use crate::node::{Node, Object};
use crate::template::Template;

mod explain;
mod json;
mod place;
mod scalar;
mod yaml;

pub(crate) use explain::explain;
pub use place::{Place, Places, Span, locate};
pub(crate) use place::{Stand, byte_at, line_starts, position_in, stand_at, unreadable};

/// Most bytes that are read. CloudFormation takes [1 MB](crate::template::MAX_BYTES).
pub const MAX_TEXT_BYTES: usize = 10_000_000;
/// How deep values may be nested, in the long form.
pub const MAX_DEPTH: usize = 200;

/// Why a text is no template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for Unreadable {}

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl Format {
    /// How this text is written, told from its beginning: JSON begins with a bracket that a quote or another bracket follows, spaces and
    /// line breaks aside. A text that begins with `{` and has no quote after it is YAML's own notation for an object.
    ///
    /// ```
    /// use formwork::read::Format;
    /// assert_eq!(Format::of("{\"Resources\": {}}"), Format::Json);
    /// assert_eq!(Format::of("{Resources: {}}"), Format::Yaml);
    /// assert_eq!(Format::of("Resources: {}"), Format::Yaml);
    /// ```
    pub fn of(text: &str) -> Self {
        let mut signs = without_mark(text).chars().filter(|c| !c.is_whitespace());
        match (signs.next(), signs.next()) {
            (Some('{'), None | Some('"' | '}' | '/' | '\'' | ',')) => Format::Json,
            (Some('['), None | Some('"' | '[' | '{' | ']')) => Format::Json,
            _ => Format::Yaml,
        }
    }
}

/// Reads a template from JSON or YAML, whichever it is.
///
/// ```
/// let template = formwork::read::template("Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n").unwrap();
/// assert!(template.resource("Queue").is_some());
///
/// let wrong = formwork::read::template("Resources:\n\tQueue:\n").unwrap_err();
/// assert_eq!(wrong.to_string(), "2:1: a tab stands where YAML wants spaces");
/// ```
///
/// # Errors
///
/// The text is larger than [`MAX_TEXT_BYTES`], is neither JSON nor YAML, has a key twice in one object, is nested deeper than
/// [`MAX_DEPTH`], unfolds through aliases to more than a template can hold, or is no object with a section of a template.
pub fn template(text: &str) -> Result<Template, Unreadable> {
    let node = document(text)?;
    let Node::Object(root) = node else { return Err(not_a_template(text, &node)) };
    if root.is_empty() {
        return Err(at_start(text, "this is an empty object; a template has a section `Resources`"));
    }
    if !root.iter().any(|(name, _)| SECTIONS.contains(&name)) {
        return Err(no_section(text, &root));
    }
    Ok(Template::new(root))
}

/// Reads any JSON or YAML document: a stack policy, an answer of the AWS CLI. Short forms become long ones here too.
///
/// ```
/// let policy = formwork::read::document("{\"Statement\": []}").unwrap();
/// assert!(policy.get("Statement").is_some());
/// ```
///
/// # Errors
///
/// As for [`template`], except that any value is one.
pub fn document(text: &str) -> Result<Node, Unreadable> {
    tracked::<place::Off>(text).map(|(node, ())| node)
}

/// The text in the bytes of a file.
///
/// # Errors
///
/// There are more than [`MAX_TEXT_BYTES`], or they are not UTF-8; the place is that of the first byte which is not.
pub fn bytes(bytes: &[u8]) -> Result<&str, Unreadable> {
    if bytes.len() > MAX_TEXT_BYTES {
        return Err(too_large(bytes.len()));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Unreadable { line: 1, column: 1, message: "this is UTF-16; save it as UTF-8".to_owned() });
    }
    std::str::from_utf8(bytes).map_err(|wrong| {
        // the part before is UTF-8
        let before = std::str::from_utf8(&bytes[..wrong.valid_up_to()]).unwrap_or_default();
        let byte = bytes.get(wrong.valid_up_to()).copied().unwrap_or_default();
        unreadable(before, before.len(), format!("the byte 0x{byte:02x} is not UTF-8 here; save the file as UTF-8"))
    })
}

/// The document, and where its values stand.
pub(crate) fn stands(text: &str) -> Result<(Node, Stand), Unreadable> {
    tracked::<place::On>(text)
}

/// The document, and where its values stand as far as `T` wants to know.
fn tracked<T: place::Track>(text: &str) -> Result<(Node, T::Place), Unreadable> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(too_large(text.len()));
    }
    if without_mark(text).trim().is_empty() {
        return Err(Unreadable { line: 1, column: 1, message: "there is nothing in it".to_owned() });
    }
    match Format::of(text) {
        Format::Json => json::parse::<T>(text),
        Format::Yaml => yaml::parse::<T>(text),
    }
}

/// The text without the mark that some editors put before UTF-8.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn too_large(bytes: usize) -> Unreadable {
    let tenths = bytes.div_ceil(100_000);
    let message = format!(
        "this has {}.{} MB; at most {} MB are read, and CloudFormation takes 1 MB",
        tenths / 10,
        tenths % 10,
        MAX_TEXT_BYTES / 1_000_000,
    );
    Unreadable { line: 1, column: 1, message }
}

/// The sections that a template may have.
const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Globals",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
];

fn at_start(text: &str, message: impl Into<String>) -> Unreadable {
    let start = text.len() - without_mark(text).trim_start().len();
    unreadable(text, start, message.into())
}

fn not_a_template(text: &str, node: &Node) -> Unreadable {
    let what = match node {
        Node::Null => "there is no value in it",
        Node::Bool(_) => "this is a boolean",
        Node::Number(_) => "this is a number",
        Node::String(_) => "this is text",
        Node::List(_) => "this is a list",
        Node::Object(_) => "this is an object",
    };
    at_start(text, format!("{what}; a template is an object with a section `Resources`"))
}

fn no_section(text: &str, root: &Object) -> Unreadable {
    let near = root.iter().find_map(|(name, _)| {
        SECTIONS.iter().find(|section| section.eq_ignore_ascii_case(name)).map(|section| (name, *section))
    });
    match near {
        Some((name, section)) => {
            at_start(text, format!("`{name}` is no section of a template; it is written `{section}`"))
        }
        None => at_start(text, "this is no template: it has no section `Resources`"),
    }
}
