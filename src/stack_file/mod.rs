//! Stacks written as YAML (or JSON): the same constructs, under the same names, with the same checks as in Rust.
//!
//! ```yaml
//! stack: jobs
//! description: What is done at night
//!
//! queues:
//!   Jobs: {}
//! resources:
//!   Owner:
//!     Type: AWS::SSM::Parameter
//!     Properties: { Type: String, Value: !Ref Jobs }
//! outputs:
//!   JobsUrl: { Description: where jobs are sent, Value: !Ref Jobs }
//! ```
//!
//! Constructs are grouped by kind, each under its logical id. What CloudFormation itself has (`parameters`, `mappings`, `conditions`,
//! `rules`, `resources`, `outputs`, `metadata`) is written as in a template. A value is a literal or an intrinsic function, in its short
//! form (`!Ref Jobs`) or its long one (`{Ref: Jobs}`).

use std::collections::BTreeMap;

use crate::finding::{At, Finding, nearest};
use crate::literal::LogicalId;
use crate::node::{Node, Object, Text};
use crate::read::{self, Format, Unreadable};
use crate::stack::Stack;

mod groups;
mod include;
mod member;
mod origin;
mod schema;
mod section;
mod settings;
mod shape;
mod words;
mod wrong;

pub(crate) use origin::Origins;
pub use schema::schema;
pub(crate) use settings::Settings;
pub(crate) use words::reword;

use include::Loaded;
use settings::Declared;

/// The stack that a file describes. What is wrong with the file is reported when the stack is synthesized, everything with its line and column.
///
/// `load` gives the text of a file that this one includes, by its path relative to the project's root.
///
/// ```
/// let text = "stack: jobs\nqueues:\n  Jobs: {}\n";
/// let stack = formwork::stack_file::stack("stacks/jobs.yaml", text, &|path| Err(format!("there is no {path}")));
/// assert!(stack.synth().unwrap().template.resource("Jobs").is_some());
///
/// let text = "stack: jobs\nquues:\n  Jobs: {}\n";
/// let stack = formwork::stack_file::stack("stacks/jobs.yaml", text, &|path| Err(format!("there is no {path}")));
/// let wrong = &stack.synth().unwrap_err()[0];
/// assert_eq!((wrong.at.to_string().as_str(), wrong.help.as_deref()), ("stacks/jobs.yaml:2:1", Some("did you mean `queues`?")));
/// ```
pub fn stack(file: &str, text: &str, load: &dyn Fn(&str) -> Result<String, String>) -> Stack {
    stack_in(file, text, &Environment::default(), load)
}

/// The environment for which a stack is read.
///
/// ```
/// use formwork::stack_file::{Environment, stack_in};
/// let text = "stack: jobs\nsettings: { delay: { type: integer, maximum: 900, default: 0 } }\nqueues: { Jobs: { delay: !Setting delay } }\n";
/// let prod = Environment { name: Some("prod"), file: Some(("stacks/jobs.prod.yaml", "delay: 5\n")) };
/// let cast = stack_in("stacks/jobs.yaml", text, &prod, &|path| Err(format!("there is no {path}"))).synth().unwrap();
/// assert!(cast.template.to_json().contains("\"DelaySeconds\": 5"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Environment<'a> {
    /// Its name: `prod`.
    pub name: Option<&'a str>,
    /// The path and the text of the file with what it sets, when there is one.
    pub file: Option<(&'a str, &'a str)>,
}

/// The stack that a file describes, as it is in an environment. See [`stack()`].
pub fn stack_in(
    file: &str,
    text: &str,
    environment: &Environment,
    load: &dyn Fn(&str) -> Result<String, String>,
) -> Stack {
    let mut wrong = Vec::new();
    let mut files = include::load(file, text, load, &mut wrong);
    let mut stack = Stack::written(name(file, &files), start(file, &files));
    let before = wrong.len();
    let declared = settled(&mut files, environment, &stack.at, &mut wrong);
    if !declared.is_empty() {
        stack.settings_schema = Some(declared.schema());
    }
    if wrong.len() > before {
        // what is cast without its settings would be wrong in other ways, too
        stack.findings.extend(wrong.into_iter().map(|finding| Finding { stack: stack.name.clone(), ..finding }));
        return stack;
    }
    let mut filling = Filling { stack: &mut stack, wrong, at: BTreeMap::new() };
    for (number, loaded) in files.iter().enumerate() {
        filling.file(number, loaded);
    }
    let Filling { wrong, at, .. } = filling;
    let texts = stack.inline_files().into_iter().map(|path| {
        let text = include::beside("", &path)
            .ok_or_else(|| format!("`{path}` is outside of the project"))
            .and_then(|path| load(&path));
        (path, text)
    });
    let texts = texts.collect();
    stack.know_files(texts);
    stack.findings.extend(wrong.into_iter().map(|finding| Finding { stack: stack.name.clone(), ..finding }));
    stack.origins = Some(Origins::new(files.into_iter().map(|loaded| (loaded.file, loaded.text)).collect(), at));
    stack
}

/// Whether this text is meant to be a stack: it has the member `stack` at its beginning of a line.
///
/// ```
/// assert!(formwork::stack_file::is_stack("# jobs\nstack: jobs\n"));
/// assert!(!formwork::stack_file::is_stack("Resources: {}\n"));
/// ```
pub fn is_stack(text: &str) -> bool {
    match Format::of(text) {
        Format::Yaml => text.lines().any(|line| {
            let key = line.trim_start_matches('\u{feff}').trim_start_matches(['"', '\'']);
            key.strip_prefix("stack")
                .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
        }),
        Format::Json => matches!(read::document(text), Ok(Node::Object(root)) if root.get("stack").is_some()),
    }
}

/// Puts the settings of the environment where the files ask for them.
fn settled(files: &mut [Loaded], environment: &Environment, at: &At, wrong: &mut Vec<Finding>) -> Declared {
    let declared = Declared::of(files, wrong);
    let given = environment.file.map(|(file, text)| (file.to_owned(), text.to_owned()));
    match Settings::read(given.into_iter().collect(), at.clone()) {
        Ok(given) => {
            let values = declared.values(files, &given, environment.name, wrong);
            if wrong.is_empty() {
                settings::settle(files, &declared, &values, wrong);
            }
        }
        Err(findings) => wrong.extend(findings),
    }
    declared
}

/// The stack's name, or that of its file when it says none.
fn name(file: &str, files: &[Loaded]) -> String {
    let said = files.first().and_then(|loaded| loaded.root.get("stack")?.as_str());
    let of_file = || {
        let name = file.rsplit('/').next().unwrap_or(file);
        name.split('.').next().unwrap_or(name).to_owned()
    };
    said.map_or_else(of_file, str::to_owned)
}

/// Where the stack's name stands.
fn start(file: &str, files: &[Loaded]) -> At {
    match files.first() {
        Some(loaded) => loaded.at(&["stack"], false),
        None => At { file: Text::Owned(file.to_owned()), line: 1, column: 1 },
    }
}

/// What is wrong with a whole file.
fn unreadable(file: &str, wrong: &Unreadable) -> Finding {
    let at = At { file: Text::Owned(file.to_owned()), line: wrong.line, column: wrong.column };
    Finding::error("unreadable", "", &at, wrong.message.clone())
}

/// A stack that is filled from files.
struct Filling<'a> {
    stack: &'a mut Stack,
    wrong: Vec<Finding>,
    /// Which part of which file made what stands at a place.
    at: BTreeMap<At, (usize, Vec<String>)>,
}

impl Filling<'_> {
    fn file(&mut self, number: usize, loaded: &Loaded) {
        for (section, content) in loaded.root.iter() {
            match section {
                "stack" => {
                    if number > 0 {
                        let message = "a file that others include is no stack of its own";
                        self.error(loaded, &["stack"], true, message, Some("take `stack` away, or do not include it"));
                    } else if content.as_str().is_none() {
                        self.error(loaded, &["stack"], false, "the name of a stack is text", None);
                    }
                }
                "include" | "settings" => {}
                "description" => match content.as_str() {
                    Some(text) => self.stack.description = Some(text.to_owned()),
                    None => self.error(loaded, &[section], false, "a description is text", None),
                },
                "transform" => self.transform(loaded, content),
                "globals" | "hooks" => self.section(loaded, section, content),
                "template" => self.verbatim(loaded, content),
                "tags" => self.tags(loaded, content),
                "metadata" => self.metadata(loaded, content),
                "assume" => self.assume(loaded, content),
                "allow" => self.allow(loaded, content),
                _ => match (groups::find(section), section::find(section)) {
                    (Some(group), _) => self.entries(number, loaded, section, content, |this, node, id, at| {
                        member::read(node, group.read).map(|mut construct| {
                            construct.rebase(loaded.directory());
                            this.stack.push_construct(id, at, construct);
                        })
                    }),
                    (_, Some(fill)) => self
                        .entries(number, loaded, section, content, |this, node, id, at| fill(this.stack, node, id, at)),
                    _ => self.unknown_section(loaded, section),
                },
            }
        }
    }

    fn unknown_section(&mut self, loaded: &Loaded, section: &str) {
        let near = nearest(section, names()).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| format!("there are {}", names().collect::<Vec<_>>().join(", ")));
        self.error(loaded, &[section], true, &format!("a stack has no `{section}`"), Some(&help));
    }

    /// Every entry of a group or section, by its logical id.
    fn entries(
        &mut self,
        number: usize,
        loaded: &Loaded,
        section: &str,
        content: &Node,
        read: impl Fn(&mut Self, &Node, LogicalId, At) -> Result<(), Vec<wrong::Fault>>,
    ) {
        let Some(entries) = self.members(loaded, section, content) else { return };
        for (name, node) in entries.iter() {
            let at = loaded.at(&[section, name], true);
            let id = section::loop_name(section, name).unwrap_or(name);
            match LogicalId::try_from(id.to_owned()) {
                Ok(id) => {
                    self.at.insert(at.clone(), (number, vec![section.to_owned(), name.to_owned()]));
                    let faults = read(self, node, id, at).err().unwrap_or_default();
                    if !faults.is_empty() {
                        self.stack.unread.push(name.to_owned());
                    }
                    for fault in faults {
                        let mut path = vec![section, name];
                        path.extend(fault.path.iter().map(String::as_str));
                        let mut finding =
                            Finding::error(fault.rule, "", &loaded.at(&path, fault.at_key), fault.message).on(name);
                        finding.help = fault.help;
                        self.wrong.push(finding);
                    }
                }
                Err(message) => self.error(loaded, &[section, name], true, &message, None),
            }
        }
    }

    fn members<'n>(&mut self, loaded: &Loaded, section: &str, content: &'n Node) -> Option<&'n Object> {
        match content {
            Node::Object(entries) => Some(entries),
            Node::Null => None,
            _ => {
                let message = format!("`{section}` has members, each under its name");
                self.error(
                    loaded,
                    &[section],
                    false,
                    &message,
                    Some("write `Name: ..`, indented, on a line of its own"),
                );
                None
            }
        }
    }

    fn error(&mut self, loaded: &Loaded, path: &[&str], at_key: bool, message: &str, help: Option<&str>) {
        let mut finding = Finding::error("stack-file", "", &loaded.at(path, at_key), message);
        finding.help = help.map(str::to_owned);
        self.wrong.push(finding);
    }
}

/// Everything that a stack can have at its top.
fn names() -> impl Iterator<Item = &'static str> {
    let own = [
        "stack",
        "include",
        "description",
        "settings",
        "transform",
        "tags",
        "metadata",
        "assume",
        "allow",
        "globals",
        "hooks",
        "template",
    ];
    own.into_iter().chain(section::names()).chain(groups::names())
}
