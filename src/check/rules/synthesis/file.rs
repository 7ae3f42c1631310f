//! Stacks that are written as data: what is wrong with their files.

use crate::rule::rule;

rule! {
    /// A file of a stack cannot be read.
    ///
    /// It is not there, or neither YAML nor JSON.
    pub UNREADABLE = "unreadable", "Y160", error, Synthesis, since "0.1.0",
        "https://yaml.org/spec/1.1/";

    /// A stack file says something that no stack has, or says it in another form.
    ///
    /// A member that there is not, a value of another type or out of its range, a file that includes itself. `out/stack.schema.json` has
    /// everything that a stack file can say; editors show it while one writes.
    pub STACK_FILE = "stack-file", "Y161", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html";

    /// A setting is unknown, missing, of another type or out of its range.
    ///
    /// A stack declares its settings, with their types and ranges; `stacks/<stack>.<env>.yaml` says what they are in an environment.
    pub SETTINGS = "settings", "Y163", error, Synthesis, since "0.1.0",
        "https://json-schema.org/understanding-json-schema/reference";

    /// A stack is written twice, and the two say different things.
    ///
    /// A file of the same name as a stack in Rust is its twin: both have to be cast into the same template.
    pub TWINS_DIFFER = "twins-differ", "Y162", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[&UNREADABLE, &STACK_FILE, &SETTINGS, &TWINS_DIFFER];
