//! Where rules put what they find.

#![allow(dead_code, reason = "the rules that use it come one by one")]

use super::options::Options;
use crate::finding::{At, Finding, Fix, Severity};
use crate::graph::{Step, pointer};
use crate::node::Text;
use crate::rule::Rule;
use crate::throttle::Source;

/// Takes findings, each as bad as settings say.
pub(crate) struct Reporter<'o> {
    options: &'o Options,
    findings: Vec<Finding>,
}

/// A finding to which more can be said; nothing when its rule is off.
pub(crate) struct Note<'r>(Option<&'r mut Finding>);

impl<'o> Reporter<'o> {
    pub fn new(options: &'o Options) -> Self {
        Reporter { options, findings: Vec::new() }
    }

    /// Whether the rule is on: to be asked before work that serves it alone.
    pub fn wants(&self, rule: &'static Rule) -> bool {
        self.options.levels.of(rule).is_some()
    }

    /// Reports; `path` leads from the template's root to the value that is wrong.
    pub fn report(&mut self, rule: &'static Rule, path: &[Step], message: impl Into<String>) -> Note<'_> {
        let Some(severity) = self.options.levels.of(rule) else { return Note(None) };
        // lines are found afterwards, and only for what is reported
        let at = At { file: Text::Owned(self.options.file.clone()), line: 1, column: 1 };
        let mut finding = Finding::error(rule.name, &self.options.stack, &at, message);
        finding.severity = severity;
        finding.path = Some(pointer(path));
        if let [Step::Key("Resources"), Step::Key(id), ..] = path {
            finding.resource = Some((*id).to_owned());
        }
        self.findings.push(finding);
        Note(self.findings.last_mut())
    }

    /// As [`Reporter::report`], at a JSON Pointer.
    pub fn at_pointer(&mut self, rule: &'static Rule, pointer: &str, message: impl Into<String>) -> Note<'_> {
        let Some(severity) = self.options.levels.of(rule) else { return Note(None) };
        let at = At { file: Text::Owned(self.options.file.clone()), line: 1, column: 1 };
        let mut finding = Finding::error(rule.name, &self.options.stack, &at, message);
        finding.severity = severity;
        finding.path = Some(pointer.to_owned());
        self.findings.push(finding);
        Note(self.findings.last_mut())
    }

    /// As [`Reporter::report`], where a value of the throttle model stands.
    pub fn at_source(&mut self, rule: &'static Rule, source: &Source, message: impl Into<String>) -> Note<'_> {
        let Some(severity) = self.options.levels.of(rule) else { return Note(None) };
        let at = At { file: Text::Owned(self.options.file.clone()), line: 1, column: 1 };
        let mut finding = Finding::error(rule.name, &self.options.stack, &at, message);
        finding.severity = severity;
        finding.path = Some(source.pointer.clone());
        finding.resource = (!source.resource.is_empty()).then(|| source.resource.clone());
        self.findings.push(finding);
        Note(self.findings.last_mut())
    }

    /// What was found so far, in the order in which it was.
    pub fn take(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }
}

impl Note<'_> {
    /// Says what would be right.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.help = Some(help.into());
        }
        self
    }

    /// Says it only as bad as this, where the rule is worse in general.
    pub fn at_most(mut self, severity: Severity) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.severity = finding.severity.min(severity);
        }
        self
    }

    /// Says that it is about the name of the member, not about its value.
    pub fn about_name(mut self) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.about_name = true;
        }
        self
    }

    /// Says which change puts it right.
    pub fn fix(mut self, fix: Fix) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.fix = Some(fix);
        }
        self
    }

    /// Says where it is, when that is known already: a line of a stack.
    pub fn at(self, at: Option<&At>) {
        if let (Some(finding), Some(at)) = (self.0, at) {
            finding.at = at.clone();
            finding.path = None;
        }
    }
}
