//! What a construct is, to the stack that expands it.

use crate::finding::{At, Finding};
use crate::handle::{StackKey, Target};
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::resource::Body;

#[cfg(feature = "core-services")]
pub use crate::constructs::Facts;

/// What constructs know of each other; without the constructs, nothing.
#[cfg(not(feature = "core-services"))]
#[derive(Default)]
pub struct Facts;

/// Something that becomes resources when its stack is synthesized.
pub trait Construct {
    /// Tells the other constructs of the stack what they need to know of this one.
    fn declare(&self, _id: &LogicalId, _at: &At, _facts: &mut Facts) {}

    /// Makes the resources.
    fn expand(self: Box<Self>, scope: &mut Scope<'_>);
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
        let target = Target { stack: self.stack.clone(), id: id.as_str().to_owned().into(), at: None };
        self.placed.push(Placed { id, at: self.at.clone(), body });
        target
    }

    /// Reports an error in what the author wrote.
    pub(crate) fn error(&mut self, rule: &'static str, message: impl Into<String>, help: impl Into<String>) {
        let finding = Finding::error(rule, self.stack_name, self.at, message).help(help).on(self.id.as_str());
        self.findings.push(finding);
    }
}

/// Something that a function may do: made by handles (`table.write()`) or from a statement.
#[derive(Clone, Debug)]
pub struct Grant(pub(crate) Statement);

impl From<Statement> for Grant {
    fn from(statement: Statement) -> Self {
        Grant(statement)
    }
}
