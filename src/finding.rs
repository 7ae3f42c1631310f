//! Findings: what is wrong, where, and what would be right. One run reports all of them.

use std::fmt;
use std::panic::Location;

use crate::node::Text;

/// A place in a stack file or template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The file, relative to the project.
    pub file: Text,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl At {
    /// The caller of a `#[track_caller]` function.
    #[track_caller]
    pub fn caller() -> Self {
        At::from(Location::caller())
    }
}

impl From<&'static Location<'static>> for At {
    fn from(location: &'static Location<'static>) -> Self {
        At { file: plain_path(location.file()), line: location.line(), column: location.column() }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// `src/../stacks/movies.rs` as `stacks/movies.rs`.
fn plain_path(path: &'static str) -> Text {
    if !path.contains("..") && !path.contains('\\') {
        return Text::Borrowed(path);
    }
    let mut kept: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match (part, kept.last()) {
            ("..", Some(&last)) if last != ".." && !last.is_empty() => drop(kept.pop()),
            (".", _) => {}
            _ => kept.push(part),
        }
    }
    Text::Owned(kept.join("/"))
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// It works, but not as one would think.
    Warning,
    /// It cannot be deployed, or protects nothing.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// Something wrong with a stack or template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The stable name of the rule: `duplicate-id`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub at: At,
    /// The stack.
    pub stack: String,
    /// The logical id it is about.
    pub resource: Option<String>,
    /// The value it is about: a JSON Pointer from the template's root, its intrinsic functions in their long forms.
    pub path: Option<String>,
    /// The name that it is about, where that stands for nothing or for something else than is wanted.
    pub name: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Other places that have to do with it, each with what is there.
    pub related: Vec<(At, String)>,
    /// Whether it is about the name of the value, not about what the value is: a property that there is not.
    pub about_name: bool,
    /// A change of the template's text that puts it right, when there is one that cannot do harm.
    pub fix: Option<Fix>,
}

/// A change of a template at the path of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Gives the member another name.
    Rename(String),
    /// Removes the member or item.
    Remove,
}

impl Finding {
    /// An error.
    pub fn error(rule: &'static str, stack: &str, at: &At, message: impl Into<String>) -> Self {
        Finding {
            rule,
            severity: Severity::Error,
            at: at.clone(),
            stack: stack.to_owned(),
            resource: None,
            path: None,
            name: None,
            message: message.into(),
            help: None,
            related: Vec::new(),
            about_name: false,
            fix: None,
        }
    }

    /// A warning.
    pub fn warning(rule: &'static str, stack: &str, at: &At, message: impl Into<String>) -> Self {
        Finding { severity: Severity::Warning, ..Finding::error(rule, stack, at, message) }
    }

    /// Says what would be right.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says which resource it is about.
    pub fn on(mut self, id: impl Into<String>) -> Self {
        self.resource = Some(id.into());
        self
    }

    /// Says which value it is about, by a JSON Pointer from the template's root.
    pub fn in_value(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Says which name it is about.
    pub fn about(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Points to another place.
    pub fn see(mut self, at: &At, what: impl Into<String>) -> Self {
        self.related.push((at.clone(), what.into()));
        self
    }

    /// The order of a report: by place, then rule.
    pub(crate) fn order(&self) -> impl Ord + '_ {
        (&self.stack, &self.at, self.rule, &self.resource, &self.message)
    }
}

impl fmt::Display for Finding {
    /// As rustc and its readers know it: the problem, the place, notes, help.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", self.severity, self.rule, self.message)?;
        write!(f, "  --> {} (stack `{}`)", self.at, self.stack)?;
        for (at, what) in &self.related {
            write!(f, "\n  note: {at}: {what}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// Nobody mistypes a name of more bytes than this; to compare two long ones takes memory of the product of their lengths.
const MAX_NAME: usize = 512;

/// The one of `names` that `wrong` was probably meant to be.
pub(crate) fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wrong.len() > MAX_NAME {
        return None;
    }
    names
        .into_iter()
        .filter(|name| name.len() <= 2 * MAX_NAME)
        .map(|name| (strsim::damerau_levenshtein(&wrong.to_lowercase(), &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1 + name.len().min(wrong.len()) / 4)
        .min()
        .map(|(_, name)| name)
}
