//! Paths of properties as the registry writes them: `Code/S3Bucket`, `Replicas/*/CanaryState`.

use std::fmt;

use crate::graph::Step;

/// A path inside `Properties`; `*` stands for every item of a list or member of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pattern {
    text: &'static str,
}

impl Pattern {
    pub(super) const fn new(text: &'static str) -> Self {
        Pattern { text }
    }

    /// As it is written, without `/properties/`.
    pub fn text(self) -> &'static str {
        self.text
    }

    /// Its steps.
    pub fn steps(self) -> impl Iterator<Item = &'static str> {
        self.text.split('/')
    }

    /// Whether the path is what the pattern means, or is inside of it.
    pub fn covers(self, path: &[Step]) -> bool {
        self.compare(path).is_some_and(|(pattern_ends, _)| pattern_ends)
    }

    /// Whether the path is exactly what the pattern means.
    pub fn is(self, path: &[Step]) -> bool {
        self.compare(path) == Some((true, true))
    }

    /// Whether one of the two is inside of the other, or they are the same.
    pub fn touches(self, path: &[Step]) -> bool {
        self.compare(path).is_some()
    }

    /// Whether the pattern, and whether the path, ends where both still agree; none when they part.
    ///
    /// The registry leaves out the `*` of some lists, so an index that meets a name is passed over.
    fn compare(self, path: &[Step]) -> Option<(bool, bool)> {
        let mut pattern = self.steps().peekable();
        let mut path = path.iter().peekable();
        loop {
            match (pattern.peek(), path.peek()) {
                (None, None) => return Some((true, true)),
                (None, Some(_)) => return Some((true, path.all(|step| matches!(step, Step::Index(_))))),
                (Some(_), None) => return Some((pattern.all(|step| step == "*"), true)),
                (Some(&"*"), Some(_)) => {
                    pattern.next();
                    path.next();
                }
                (Some(_), Some(Step::Index(_))) => drop(path.next()),
                (Some(name), Some(Step::Key(key))) if name == key => {
                    pattern.next();
                    path.next();
                }
                _ => return None,
            }
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.text)
    }
}
