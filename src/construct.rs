//! What a construct is, to the stack that expands it.

use std::collections::BTreeMap;

use crate::finding::{At, Finding, nearest};
use crate::handle::StackKey;
pub(crate) use crate::handle::Target;
use crate::literal::LogicalId;
use crate::node::Text;
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::Val;

#[cfg(feature = "core-services")]
pub use crate::constructs::Facts;

/// What constructs know of each other; without the constructs, nothing.
#[cfg(not(feature = "core-services"))]
#[derive(Default)]
pub struct Facts;

/// Something that becomes resources when its stack is synthesized.
pub trait Construct {
    /// The type of its main resource.
    fn main_type(&self) -> &'static str;

    /// The files whose text it has in the template, such as the code of a function: relative to the directory of the stack file that names them.
    fn inline_files(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The paths that it names begin in this directory, which is relative to the project's root.
    fn rebase(&mut self, _directory: &str) {}

    /// How many isolated, private and public subnets it has, if it is a network.
    fn zones(&self) -> Option<[usize; 3]> {
        None
    }

    /// Puts what names and files stand for in their place, before anything is declared: data may name whatever comes later.
    fn settle(&mut self, _settling: &mut Settling<'_>) {}

    /// Tells the other constructs of the stack what they need to know of this one.
    fn declare(&self, _id: &LogicalId, _at: &At, _facts: &mut Facts) {}

    /// The files and directories that `aws cloudformation package` uploads for it, relative to the project's root.
    #[cfg_attr(
        not(all(feature = "cli", feature = "core-services")),
        expect(dead_code, reason = "only the command line reads files")
    )]
    fn local_paths(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Makes the resources.
    fn expand(self: Box<Self>, scope: &mut Scope<'_>);
}

/// What the names and files of a stack stand for.
#[derive(Default)]
pub struct Known {
    /// The types of the main resources, by logical id.
    pub(crate) kinds: BTreeMap<Text, Text>,
    /// The ids of what could not be read, which is reported already.
    pub(crate) unread: Vec<String>,
    /// How many isolated, private and public subnets each network has.
    pub(crate) networks: BTreeMap<Text, [usize; 3]>,
    /// The texts of files by their paths, or what is wrong with them.
    pub(crate) files: BTreeMap<String, Result<String, String>>,
}

/// What a construct settles its names with.
pub struct Settling<'a> {
    pub(crate) known: &'a Known,
    pub(crate) stack_name: &'a str,
    pub(crate) id: &'a LogicalId,
    pub(crate) at: &'a At,
    pub(crate) findings: &'a mut Vec<Finding>,
}

impl Settling<'_> {
    /// The type of what has this name; reports a name that nothing has. `child` is what to do for what a construct makes beside its own resource.
    pub(crate) fn kind_of(&mut self, name: &LogicalId, child: &str) -> Option<String> {
        if let Some(kind) = self.known.kinds.get(name.as_str()) {
            return Some(kind.to_string());
        }
        if self.known.unread.iter().any(|unread| unread == name.as_str()) {
            return None;
        }
        let near = nearest(name.as_str(), self.known.kinds.keys().map(AsRef::as_ref));
        let help = near.map_or_else(|| child.to_owned(), |near| format!("did you mean `{near}`? else {child}"));
        let message = format!("there is no resource `{name}` in stack `{}`", self.stack_name);
        let finding = Finding::error("unknown-name", self.stack_name, self.at, message).help(help);
        self.findings.push(finding.on(self.id.as_str()).about(name.as_str()));
        None
    }

    /// The text of a file; reports what cannot be read.
    pub(crate) fn file(&mut self, path: &str) -> Option<String> {
        match self.known.files.get(path) {
            Some(Ok(text)) => return Some(text.clone()),
            Some(Err(wrong)) => {
                self.error("unreadable-file", wrong.clone(), "a path begins in the directory of the stack file")
            }
            None => self.error(
                "unreadable-file",
                format!("`{path}` was not read"),
                "only the command line reads files; give the text itself: `{inline: \"..\"}`",
            ),
        }
        None
    }

    /// Reports an error in what the author wrote.
    pub(crate) fn error(&mut self, rule: &'static str, message: impl Into<String>, help: impl Into<String>) {
        let finding = Finding::error(rule, self.stack_name, self.at, message).help(help).on(self.id.as_str());
        self.findings.push(finding);
    }
}

/// What a construct makes its resources with.
pub struct Scope<'a> {
    pub(crate) stack: &'a StackKey,
    pub(crate) stack_name: &'a str,
    pub(crate) id: &'a LogicalId,
    pub(crate) at: &'a At,
    pub(crate) facts: &'a mut Facts,
    pub(crate) placed: &'a mut Vec<Placed>,
    pub(crate) findings: &'a mut Vec<Finding>,
}

/// A resource on its way into the template.
pub(crate) struct Placed {
    pub id: LogicalId,
    pub at: At,
    pub body: Body,
}

impl Scope<'_> {
    /// Adds the main resource.
    pub(crate) fn main(&mut self, body: Body) -> Target {
        self.place(self.id.clone(), body)
    }

    /// Adds a child with `word` at the end of its id.
    pub(crate) fn child(&mut self, word: &str, body: Body) -> Target {
        self.place(self.id.child(word), body)
    }

    /// Adds a resource under this id.
    pub(crate) fn place(&mut self, id: LogicalId, body: Body) -> Target {
        let target = Target { stack: self.stack.clone(), id: id.as_str().to_owned().into(), at: None, kind: None };
        self.placed.push(Placed { id, at: self.at.clone(), body });
        target
    }

    /// Reports what works, but not as its author would think.
    pub(crate) fn warning(&mut self, rule: &'static str, message: impl Into<String>, help: impl Into<String>) {
        let finding = Finding::warning(rule, self.stack_name, self.at, message).help(help).on(self.id.as_str());
        self.findings.push(finding);
    }

    /// Reports an error in what the author wrote.
    pub(crate) fn error(&mut self, rule: &'static str, message: impl Into<String>, help: impl Into<String>) {
        let finding = Finding::error(rule, self.stack_name, self.at, message).help(help).on(self.id.as_str());
        self.findings.push(finding);
    }
}

/// Something that a function, or another construct with a role, may do: made by handles (`table.write()`), or from a [`Statement`].
///
/// A grant of a handle covers what the resource needs beside itself: the indexes of a table, the key that its data is encrypted with.
#[derive(Clone, Debug)]
pub struct Grant {
    statement: Statement,
    /// The resource whose surroundings are covered too.
    of: Option<GrantOf>,
    /// What data names, until it is settled.
    #[cfg(feature = "core-services")]
    by_name: Option<Box<crate::constructs::GrantByName>>,
}

#[derive(Clone, Debug)]
struct GrantOf {
    target: Target,
    /// What the role may do with the key that the resource is encrypted with.
    key_actions: &'static [&'static str],
    /// Without what belongs to the resource.
    alone: bool,
}

/// What a grant covers beside the resource itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surroundings {
    /// More ARNs for the same actions: `<table>/index/*`.
    pub arns: Vec<Val<String>>,
    /// The ARN of the customer's own key.
    pub key: Option<Val<String>>,
}

impl Grant {
    /// These actions on this ARN, which belongs to the resource; `key_actions` on its key when it has one of the customer's own.
    pub(crate) fn new(
        target: &Target,
        actions: impl IntoIterator<Item = &'static str>,
        arn: Val<String>,
        key_actions: &'static [&'static str],
    ) -> Self {
        let of = Some(GrantOf { target: target.clone(), key_actions, alone: false });
        Grant { of, ..Grant::from(Statement::allow(actions).on([arn])) }
    }

    /// What data names.
    #[cfg(feature = "core-services")]
    pub(crate) fn by_name(name: crate::constructs::GrantByName) -> Self {
        Grant { by_name: Some(Box::new(name)), ..Grant::from(Statement::allow([""; 0])) }
    }

    /// Puts grants in the place of names.
    #[cfg(feature = "core-services")]
    pub(crate) fn settle(grants: &mut Vec<Grant>, settling: &mut Settling) {
        grants.retain_mut(|grant| {
            let Some(name) = grant.by_name.take() else { return true };
            match name.settle(settling) {
                Some(settled) => *grant = settled,
                None => return false,
            }
            true
        });
    }

    /// With these actions.
    pub(crate) fn with_actions(mut self, actions: &[String]) -> Self {
        self.statement = self.statement.and_allow(actions);
        self
    }

    /// On this ARN too.
    pub(crate) fn and_on(mut self, arn: Val<String>) -> Self {
        self.statement = self.statement.on([arn]);
        self
    }

    /// On its ARN alone, not on what belongs to the resource beside it: on a table's stream, not on its indexes.
    pub(crate) fn alone(mut self) -> Self {
        if let Some(of) = &mut self.of {
            of.alone = true;
        }
        self
    }

    /// The statements that it comes to.
    pub(crate) fn statements(&self, surroundings: &BTreeMap<Text, Surroundings>) -> Vec<Statement> {
        let mut statement = self.statement.clone();
        let Some(of) = &self.of else { return vec![statement] };
        let Some(found) = surroundings.get(&of.target.id) else { return vec![statement] };
        if !of.alone {
            statement = statement.on(found.arns.iter().cloned());
        }
        let key = found.key.iter().filter(|_| !of.key_actions.is_empty());
        let key = key.map(|key| Statement::allow(of.key_actions.iter().copied()).on([key.clone()]));
        std::iter::once(statement).chain(key).collect()
    }
}

impl From<Statement> for Grant {
    fn from(statement: Statement) -> Self {
        Grant {
            statement,
            of: None,
            #[cfg(feature = "core-services")]
            by_name: None,
        }
    }
}
