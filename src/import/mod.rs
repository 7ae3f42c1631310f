//! From an existing template to a stack file that is cast into the same template.
//!
//! ```text
//! template ──> Document (sections of a stack file) ──> text ──> read back, cast, compared by `diff`
//!                  ^                                               │ what is refused, or would change
//!                  └────────── goes into `template:` as it stands ─┘
//! ```
//!
//! Then constructs are tried in the place of resources, and stay where the cast is the same.
//!
//! The result is proved before anybody sees it: it is read back, cast, and compared with the source.

use std::collections::{BTreeMap, BTreeSet};

use crate::check;
use crate::diff;
use crate::finding::{Finding, Severity};
use crate::format::Notes;
use crate::literal::LogicalId;
use crate::read::{self, Format};
use crate::stack_file;
use crate::synth::Cast;
use crate::template::Template;

mod document;
mod lift;
mod rust;
mod write;

pub use rust::rust;

use document::{Allowed, Document, Spot};

/// How a template is imported.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The name of the stack.
    pub name: &'a str,
    /// The path of the stack file, relative to the project's root.
    pub file: &'a str,
    /// The path from the project's root to a file or directory that the template names; none when there is no such thing.
    pub local: &'a dyn Fn(&str) -> Option<String>,
    /// How templates are judged.
    pub check: &'a check::Options,
}

/// A stack file that is cast into the template that was imported.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The text of the file.
    pub text: String,
    /// How many resources there are.
    pub resources: usize,
    /// The constructs that make some of the resources, by their groups and ids.
    pub lifted: Vec<(String, String)>,
    /// What looks like a construct and stays resources, each with the reason.
    pub left: Vec<(String, String)>,
    /// What goes into the template as it stands, each with the reason.
    pub verbatim: Vec<(String, String)>,
    /// The rules that find errors in the template, and how often; the file allows them.
    pub allowed: Vec<(String, usize)>,
}

/// Makes a stack file of a template.
///
/// ```
/// use formwork::import::{Options, yaml};
/// let options = Options {
///     name: "jobs",
///     file: "stacks/jobs.yaml",
///     local: &|_| None,
///     check: &formwork::check::Options::default(),
/// };
/// let imported = yaml("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Jobs: {Type: AWS::SQS::Queue}\n", &options).unwrap();
/// assert!(imported.text.ends_with("stack: jobs\n\nresources:\n  Jobs:\n    Type: AWS::SQS::Queue\n"));
/// ```
///
/// # Errors
///
/// The text is no template, or no stack file is cast into the same; each message with its place.
pub fn yaml(text: &str, options: &Options) -> Result<Imported, Vec<String>> {
    if stack_file::is_stack(text) {
        return Err(vec!["1:1: this is a stack already; a template is imported".to_owned()]);
    }
    let template = read::template(text).map_err(|wrong| vec![wrong.to_string()])?;
    let source = template.with_paths(
        &BTreeSet::new(),
        |path| (options.local)(path).unwrap_or_else(|| path.to_owned()),
        str::to_owned,
    );
    let notes = if Format::of(text) == Format::Yaml { Notes::of(text) } else { Notes::default() };
    let mut document = Document::new(options.name, &source, &notes, header(options.file));
    let mut reasons: BTreeMap<Spot, String> = BTreeMap::new();
    for (id, path) in template.local_paths() {
        if (options.local)(path).is_none() && document.move_out("Resources", id) {
            reasons.insert(("Resources".to_owned(), id.to_owned()), format!("there is no `{path}`"));
        }
    }
    settle(&mut document, &source, options, &mut reasons)?;
    let left = lift_all(&mut document, &source, options);
    let cast = cast_of(&document.text(), options).map_err(|wrong| wrong.iter().map(told).collect::<Vec<_>>())?;
    allow(&mut document, &cast, options);
    let text = document.text();
    // what is allowed changes nothing, and what was proved is what is written
    match cast_of(&text, options) {
        Ok(cast) if differences(&source, &cast, options.name).is_empty() => {}
        Ok(cast) => return Err(differences(&source, &cast, options.name).into_iter().map(|(_, what)| what).collect()),
        Err(wrong) => return Err(wrong.iter().map(told).collect()),
    }
    let reason = |spot: &Spot| reasons.get(spot).cloned().unwrap_or_else(|| "a stack file has no such name".to_owned());
    Ok(Imported {
        text,
        resources: source.resources().len(),
        lifted: document.lifted().map(|candidate| (candidate.group.to_owned(), candidate.id.clone())).collect(),
        left,
        verbatim: document.verbatim.iter().map(|spot| (pointer(spot), reason(spot))).collect(),
        allowed: counted(&document.allows),
    })
}

/// Changes the document until it is cast into the source.
fn settle(
    document: &mut Document,
    source: &Template,
    options: &Options,
    reasons: &mut BTreeMap<Spot, String>,
) -> Result<Cast, Vec<String>> {
    const MOST: usize = 40;
    for round in 0.. {
        let text = document.text();
        let (wrong, messages) = match cast_of(&text, options) {
            Ok(cast) => {
                let differences = differences(source, &cast, options.name);
                if differences.is_empty() {
                    return Ok(cast);
                }
                let messages = differences.iter().map(|(_, message)| message.clone()).collect();
                (differences, messages)
            }
            Err(findings) => (spots(&text, &findings), findings.iter().map(told).collect::<Vec<_>>()),
        };
        let mut moved = false;
        if messages.iter().any(|message| message.contains("CloudFormation takes")) {
            let quota = Allowed { rule: "template-quota".to_owned(), on: None };
            if !document.allows.contains(&quota) {
                document.allows.push(quota);
                moved = true;
            }
        }
        for ((section, name), reason) in wrong {
            if document.move_out(&section, &name) {
                reasons.entry((section, name)).or_insert(reason);
                moved = true;
            }
        }
        if (!moved || round > MOST) && !document.move_all() {
            return Err(messages);
        }
    }
    Err(Vec::new())
}

/// Puts constructs into the place of the resources that they make exactly so; gives those that stay resources, with the reason.
fn lift_all(document: &mut Document, source: &Template, options: &Options) -> Vec<(String, String)> {
    let mut open = lift::candidates(source);
    open.retain(|candidate| candidate.ids.iter().all(|id| document.is_section_entry("Resources", id)));
    let mut left = Vec::new();
    while !open.is_empty() {
        document.lift(&open);
        let text = document.text();
        let wrong: Vec<(String, String)> = match cast_of(&text, options) {
            Ok(cast) => {
                let found = differences(source, &cast, options.name);
                if found.is_empty() {
                    break;
                }
                found.into_iter().map(|((_, id), reason)| (id, reason)).collect()
            }
            Err(findings) => spots(&text, &findings).into_iter().map(|((_, id), reason)| (id, reason)).collect(),
        };
        // a construct is left out for what it makes, for what it would make, and for what is said of it
        let reason = |candidate: &lift::Candidate| {
            let about = |id: &String| candidate.ids.contains(id) || id.starts_with(candidate.id.as_str());
            wrong.iter().find(|(id, _)| about(id)).map(|(_, reason)| reason.clone())
        };
        let (stay, go): (Vec<_>, Vec<_>) = open.into_iter().partition(|candidate| reason(candidate).is_none());
        let all = go.is_empty();
        left.extend(go.iter().map(|candidate| (candidate.id.clone(), reason(candidate).unwrap_or_default())));
        open = stay;
        if all {
            left.extend(open.drain(..).map(|candidate| (candidate.id, "the template would change".to_owned())));
        }
    }
    document.lift(&open);
    left
}

/// What the errors are about.
fn spots(text: &str, findings: &[Finding]) -> Vec<(Spot, String)> {
    let lines = Document::lines(text);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors
        .filter_map(|finding| {
            let after = lines.partition_point(|(line, _)| *line <= finding.at.line);
            let (_, spot) = lines.get(after.checked_sub(1)?)?;
            Some((spot.clone(), finding.message.clone()))
        })
        .collect()
}

fn cast_of(text: &str, options: &Options) -> Result<Cast, Vec<Finding>> {
    stack_file::stack(options.file, text, &|path| Err(format!("there is no {path}"))).synth()
}

/// Where the two templates differ.
fn differences(source: &Template, cast: &Cast, name: &str) -> Vec<(Spot, String)> {
    let diff = diff::compare(name, Some(source), Some(&cast.template), &diff::Options::default());
    if !diff.is_change() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let because = |what: String| format!("{what} would change");
    for change in &diff.resources {
        let id = change.logical_id.to_string();
        found.push((("Resources".to_owned(), id.clone()), because(format!("/Resources/{id}"))));
    }
    for change in &diff.template {
        found.push(((change.section.clone(), change.name.clone()), because(change.path.clone())));
    }
    if found.is_empty() {
        found.push(((String::new(), String::new()), because("the template".to_owned())));
    }
    found
}

/// Allows the errors that the template has already, so that its stack can be cast.
fn allow(document: &mut Document, cast: &Cast, options: &Options) {
    let mut allows = allowed_errors(cast, options);
    allows.extend(document.allows.drain(..));
    document.allows = allows.into_iter().collect();
}

/// What has to be allowed, so that the template can be cast.
fn allowed_errors(cast: &Cast, options: &Options) -> BTreeSet<Allowed> {
    let judged =
        check::judge(&cast.template, &check::Options { stack: options.name.to_owned(), ..options.check.clone() });
    let errors = judged.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let mut allows: BTreeSet<Allowed> = BTreeSet::new();
    for finding in errors {
        // a copy that a loop makes has no name in the stack
        let is_there = |id: &String| {
            LogicalId::try_from(id.clone()).is_ok() && (cast.places.contains_key(id) || cast.verbatim.contains(id))
        };
        allows.insert(Allowed { rule: finding.rule.to_owned(), on: finding.resource.clone().filter(is_there) });
    }
    // what is allowed everywhere need not be allowed anywhere
    let everywhere: BTreeSet<String> =
        allows.iter().filter(|allowed| allowed.on.is_none()).map(|allowed| allowed.rule.clone()).collect();
    allows.retain(|allowed| allowed.on.is_none() || !everywhere.contains(&allowed.rule));
    allows
}

fn counted(allows: &[Allowed]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    allows.iter().for_each(|allowed| *counts.entry(&allowed.rule).or_default() += 1);
    counts.into_iter().map(|(rule, count)| (rule.to_owned(), count)).collect()
}

fn told(finding: &Finding) -> String {
    finding.message.clone()
}

fn pointer((section, name): &Spot) -> String {
    if name.is_empty() { format!("/{section}") } else { format!("/{section}/{name}") }
}

/// The line by which editors find the schema of stack files.
fn header(file: &str) -> Option<String> {
    let steps: Vec<&str> = file.split('/').collect();
    let is_inside = !file.starts_with('/') && !file.contains(['\\', ':']) && !steps.contains(&"..");
    is_inside.then(|| {
        let up = "../".repeat(steps.iter().filter(|step| !matches!(**step, "" | ".")).count().saturating_sub(1));
        format!("# yaml-language-server: $schema={up}out/stack.schema.json")
    })
}
