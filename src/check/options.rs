//! What a check is told: regions, day, values of parameters, and how bad each rule's findings are.

use std::collections::BTreeMap;

use super::allow::Allow;
use super::date::Date;
use crate::finding::{Severity, nearest};
use crate::rule::{Level, Rule};
use crate::template::Template;
use crate::throttle::Assume;

/// What a check is told about the world that the template is for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The regions that the template is for; none named means any: a type that is nowhere is still reported, one that is missing in some region is not.
    pub regions: Vec<String>,
    /// The day on which to judge what has a life cycle. Its default is the date of the embedded facts, so that a check without clock gives the same
    /// answer tomorrow.
    pub today: Date,
    /// Values of parameters, by name; the rest have their defaults or are open. What is given is judged where it is referred to, and loops go over it.
    pub parameters: BTreeMap<String, String>,
    /// What the rules about throttle layers take for granted about traffic and the account.
    pub assume: Assume,
    /// How bad the findings of single rules are.
    pub levels: Levels,
    /// What is allowed, beside what the template itself allows.
    pub allows: Vec<Allow>,
    /// The templates of nested stacks, by the paths with which the template names them.
    pub nested: BTreeMap<String, Template>,
    /// The JSON Pointers of the values that stand as YAML aliases in the text.
    pub aliases: Vec<String>,
    /// What findings call the file: `template.yaml`.
    pub file: String,
    /// What findings call the stack.
    pub stack: String,
}

impl Default for Options {
    fn default() -> Self {
        let today = crate::facts::SCHEMA_DATE.parse().unwrap_or(Date::from_days(0));
        Options {
            regions: Vec::new(),
            today,
            parameters: BTreeMap::new(),
            assume: Assume::default(),
            levels: Levels::default(),
            allows: Vec::new(),
            nested: BTreeMap::new(),
            aliases: Vec::new(),
            file: "template".to_owned(),
            stack: "template".to_owned(),
        }
    }
}

/// How bad the findings of single rules are; the last word about a rule holds.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    set: BTreeMap<&'static str, Set>,
}

/// One word about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// How bad its findings are; none switches the rule off.
    pub severity: Option<Severity>,
    /// Who said so: `--allow`, `formwork.toml`.
    pub from: String,
}

impl Levels {
    /// Sets a rule, named by its name or its code. `None` switches it off, and a rule that is off costs nothing.
    pub fn set(&mut self, rule: &str, severity: Option<Severity>, from: &str) -> Result<(), UnknownRule> {
        let rule = find(rule)?;
        self.set.insert(rule.name, Set { severity, from: from.to_owned() });
        Ok(())
    }

    /// What was said about a rule.
    pub fn said(&self, rule: &Rule) -> Option<&Set> {
        if self.set.is_empty() { None } else { self.set.get(rule.name) }
    }

    /// How bad the rule's findings are; none when it is off.
    pub fn of(&self, rule: &Rule) -> Option<Severity> {
        match self.said(rule) {
            Some(set) => set.severity,
            None => match rule.level {
                Level::Template(severity) => Some(severity),
                Level::Change(_) => None,
            },
        }
    }
}

/// There is no such rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    /// What was asked for.
    pub name: String,
    /// What was probably meant.
    pub near: Option<&'static str>,
}

impl std::fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "there is no rule `{}`", self.name)?;
        match self.near {
            Some(near) => write!(f, "; did you mean `{near}`?"),
            None => f.write_str("; `formwork check --list-rules` lists them"),
        }
    }
}

impl std::error::Error for UnknownRule {}

/// The rule with this name or code.
pub fn find(name: &str) -> Result<&'static Rule, UnknownRule> {
    let rules = super::rules::all();
    let found = rules.iter().find(|rule| rule.name == name || rule.code.eq_ignore_ascii_case(name));
    found.copied().ok_or_else(|| UnknownRule {
        name: name.to_owned(),
        near: nearest(name, rules.iter().flat_map(|rule| [rule.name, rule.code])),
    })
}
