//! The regular expressions of the registry: parsed when first used, matched within bounds.
//!
//! They come from services written in Java, Python and JavaScript: look-around, `[\w-/]`, `\p{Print}`, counts up to 10,000. What is needed here is whether
//! one occurs in a short text, at once, in a process that lives for some milliseconds. So there are neither automata nor tables of Unicode: an expression
//! becomes a few instructions, and a text is matched by going back, with every place visited once. Letters and digits are those of `char`; marks,
//! punctuation and symbols beyond ASCII are not told apart.

mod parse;
mod run;
mod set;

use std::sync::OnceLock;

use run::Program;

/// A regular expression, parsed when first used.
#[derive(Debug)]
pub struct Expression {
    text: &'static str,
    program: OnceLock<Option<Program>>,
}

impl Expression {
    pub(super) const fn new(text: &'static str) -> Self {
        Expression { text, program: OnceLock::new() }
    }

    /// As it is written.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it occurs in the text. None when the expression is not understood, or when it would take too long to say.
    pub fn occurs_in(&self, text: &str) -> Option<bool> {
        self.program.get_or_init(|| Program::new(self.text)).as_ref()?.occurs_in(text)
    }

    /// Whether the expression is understood.
    pub fn is_understood(&self) -> bool {
        self.program.get_or_init(|| Program::new(self.text)).is_some()
    }
}

/// Whether the expression of a template or of a rule occurs in the text; none when it is not understood, or when it would take too long to say.
pub fn occurs(expression: &str, text: &str) -> Option<bool> {
    Program::new(expression)?.occurs_in(text)
}

/// As [`occurs`], for the whole text.
pub fn matches(expression: &str, text: &str) -> Option<bool> {
    occurs(&format!("^(?:{expression})$"), text)
}

/// Whether an expression of a template is understood.
pub fn is_understood(expression: &str) -> bool {
    Program::new(expression).is_some()
}
