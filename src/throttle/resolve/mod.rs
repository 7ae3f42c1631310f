//! What a value of a template can be, seen through intrinsic functions, conditions and the stacks given together.
//!
//! Nothing here guesses: a value that only the deployment knows is unknown, and an unknown number is never "no limit".

mod functions;
mod resolver;
mod value;
mod words;

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

pub use resolver::{Resolver, Resource};
pub use value::Value;
pub use words::{Piece, Words};

/// Most values that one place of a template can have before the rest counts as unknown.
pub const MAX_ALTERNATIVES: usize = 16;

/// Where a value stands: a [`Spot`], which copies share until one is changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(Arc<Spot>);

/// What a [`Source`] says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The stack.
    pub stack: String,
    /// The logical id; empty outside of resources.
    pub resource: String,
    /// A JSON Pointer from the template's root.
    pub pointer: String,
}

impl Source {
    /// A place in a stack, by its JSON Pointer; `resource` is empty outside of resources.
    pub fn new(stack: &str, resource: &str, pointer: String) -> Self {
        Source(Arc::new(Spot { stack: stack.to_owned(), resource: resource.to_owned(), pointer }))
    }
}

impl Default for Source {
    fn default() -> Self {
        static NOWHERE: LazyLock<Source> = LazyLock::new(|| Source(Arc::default()));
        NOWHERE.clone()
    }
}

impl Deref for Source {
    type Target = Spot;

    fn deref(&self) -> &Spot {
        &self.0
    }
}

impl DerefMut for Source {
    fn deref_mut(&mut self) -> &mut Spot {
        Arc::make_mut(&mut self.0)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.stack, self.pointer)
    }
}

/// What a value can be, and where it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given<T> {
    /// Every value that it can have, as far as they are known, in the order of the branches that lead to them.
    pub values: Vec<T>,
    /// Why it may be something else as well.
    pub unknown: Option<String>,
    /// Whether it may be missing.
    pub absent: bool,
    /// What was asked on the way: "parameter `Rate`, default".
    pub via: Vec<String>,
    /// Where it stands; where it would stand when it is missing.
    pub from: Source,
}

impl<T> Given<T> {
    /// The value, when it can be only one.
    pub fn exact(&self) -> Option<&T> {
        match self.values.as_slice() {
            [only] if self.unknown.is_none() && !self.absent => Some(only),
            _ => None,
        }
    }

    /// Whether it is missing whatever the parameters.
    pub fn is_absent(&self) -> bool {
        self.values.is_empty() && self.unknown.is_none()
    }

    /// Whether it stands in the template, whatever it is.
    pub fn is_given(&self) -> bool {
        !self.is_absent()
    }

    /// Whether nothing at all is known of it.
    pub fn is_unknown(&self) -> bool {
        self.values.is_empty() && self.unknown.is_some()
    }

    /// The same with other values.
    pub fn map<U>(&self, each: impl Fn(&T) -> U) -> Given<U> {
        Given {
            values: self.values.iter().map(each).collect(),
            unknown: self.unknown.clone(),
            absent: self.absent,
            via: self.via.clone(),
            from: self.from.clone(),
        }
    }

    /// What is missing everywhere.
    pub fn missing(from: Source) -> Self {
        Given { values: Vec::new(), unknown: None, absent: true, via: Vec::new(), from }
    }

    /// What is known.
    pub fn known(value: T, from: Source) -> Self {
        Given { values: vec![value], unknown: None, absent: false, via: Vec::new(), from }
    }
}

impl<T: PartialOrd + Copy> Given<T> {
    /// The least of the values.
    pub fn least(&self) -> Option<T> {
        self.values.iter().copied().reduce(|a, b| if b < a { b } else { a })
    }

    /// The greatest of the values.
    pub fn greatest(&self) -> Option<T> {
        self.values.iter().copied().reduce(|a, b| if b > a { b } else { a })
    }
}
