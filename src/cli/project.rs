//! All stacks of a project together: which there are, what is wrong with them, in which order they deploy.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write;

use super::settings::Settings;
use super::{ERROR, Failure, WARNING};
use crate::check::Options;
use crate::finding::{Finding, Severity, nearest};
use crate::stack::Stack;
use crate::synth::Cast;

/// The synthesized stacks of a project, in the order in which they deploy.
pub(super) struct Project {
    pub casts: Vec<Cast>,
}

impl Project {
    /// Synthesizes the stacks; all of them, or those with these names. Reports everything that is wrong with them.
    pub fn synth(stacks: Vec<Stack>, names: &[String]) -> Result<Self, Failure> {
        check_names(&stacks, names)?;
        let mut findings = duplicate_names(&stacks);
        let mut casts = Vec::new();
        #[cfg_attr(
            not(feature = "core-services"),
            expect(unused_mut, reason = "nothing is packaged without constructs")
        )]
        for mut stack in stacks {
            if !names.is_empty() && !names.iter().any(|name| name == stack.name()) {
                continue;
            }
            #[cfg(feature = "core-services")]
            super::sources::read(&mut stack);
            match stack.synth() {
                Ok(cast) => {
                    findings.extend(cast.findings.iter().cloned());
                    casts.push(cast);
                }
                Err(wrong) => findings.extend(wrong),
            }
        }
        findings.extend(duplicate_exports(&casts));
        let casts = deploy_order(casts, &mut findings);
        report(findings)?;
        Ok(Project { casts })
    }

    /// Reports every file that `aws cloudformation package` would not find. Paths in a stack start at the project's root.
    pub fn check_files(&self) -> Result<(), Failure> {
        let mut findings = Vec::new();
        for cast in self.templates() {
            for (id, path) in cast.template.local_paths() {
                if cast.verbatim.contains(id) {
                    continue;
                }
                let Err(error) = std::fs::metadata(path) else { continue };
                let at = cast.places.get(id).unwrap_or(&cast.at);
                findings.push(
                    Finding::error("missing-file", &cast.name, at, format!("`{path}` cannot be read: {error}"))
                        .on(id)
                        .help("paths start at the project's root; `aws cloudformation package` uploads what is there"),
                );
            }
        }
        report(findings)
    }

    /// Judges every template as `formwork check` does, and prints errors, which stop here, and warnings; remarks are left to `formwork check`. What has a life
    /// cycle is judged on the day of the facts, so that the same stacks are cast tomorrow as today.
    pub fn judge(&self) -> Result<(), Failure> {
        let mut options = Options::default();
        Settings::read().and_then(|settings| settings.apply(&mut options)).map_err(Failure::new)?;
        let judged = self.templates().into_iter().flat_map(|cast| super::judge::cast(cast, &options).0);
        report(judged.filter(|finding| finding.severity > Severity::Info).collect())
    }

    /// Every template that is written, nested ones included.
    pub fn templates(&self) -> Vec<&Cast> {
        fn walk<'a>(casts: &'a [Cast], all: &mut Vec<&'a Cast>) {
            for cast in casts {
                walk(&cast.nested, all);
                all.push(cast);
            }
        }
        let mut all = Vec::new();
        walk(&self.casts, &mut all);
        all
    }
}

fn check_names(stacks: &[Stack], names: &[String]) -> Result<(), Failure> {
    let known: Vec<&str> = stacks.iter().map(Stack::name).collect();
    let unknown: Vec<String> = names
        .iter()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| match nearest(name, known.iter().copied()) {
            Some(near) => format!("there is no stack `{name}`; did you mean `{near}`?"),
            None if known.is_empty() => format!("there is no stack `{name}`: this project has none"),
            None => format!("there is no stack `{name}`; there are {}", known.join(", ")),
        })
        .collect();
    if unknown.is_empty() { Ok(()) } else { Err(Failure::new(unknown.join("\n       "))) }
}

fn duplicate_names(stacks: &[Stack]) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut open: Vec<&Stack> = stacks.iter().rev().collect();
    while let Some(stack) = open.pop() {
        all.push(stack);
        open.extend(stack.nested.iter().rev());
    }
    let mut first: HashMap<&str, &Stack> = HashMap::new();
    let mut findings = Vec::new();
    for stack in all {
        if let Some(other) = first.insert(stack.name(), stack) {
            let message = format!("two stacks are called `{}`", stack.name());
            findings.push(
                Finding::error("duplicate-stack", stack.name(), &stack.at, message)
                    .see(&other.at, "the other one".to_owned())
                    .help("both would be written to the same file: rename one"),
            );
        }
    }
    findings
}

fn duplicate_exports(casts: &[Cast]) -> Vec<Finding> {
    let mut first: HashMap<&str, &Cast> = HashMap::new();
    let mut findings = Vec::new();
    for cast in casts {
        for export in cast.template.exports() {
            // within one template conditions may tell them apart, which `check` judges
            if let Some(other) = first.insert(export, cast).filter(|other| other.name != cast.name) {
                let message = format!("stacks `{}` and `{}` export the same name `{export}`", other.name, cast.name);
                findings.push(
                    Finding::error("duplicate-export", &cast.name, &cast.at, message)
                        .help("an export's name is unique in an account and region: put the stack's name in it"),
                );
            }
        }
    }
    findings
}

/// Sorts the stacks so that each comes after those whose exports it imports; by name where that leaves a choice.
fn deploy_order(casts: Vec<Cast>, findings: &mut Vec<Finding>) -> Vec<Cast> {
    let exporters: BTreeMap<String, usize> = casts
        .iter()
        .enumerate()
        .flat_map(|(at, cast)| cast.template.exports().map(move |name| (name.to_owned(), at)))
        .collect();
    let mut waits: Vec<BTreeSet<usize>> = casts
        .iter()
        .enumerate()
        .map(|(at, cast)| {
            let imports = cast.template.imports();
            imports.iter().filter_map(|name| exporters.get(*name).copied()).filter(|from| *from != at).collect()
        })
        .collect();
    let mut open: BTreeSet<(String, usize)> =
        casts.iter().enumerate().map(|(at, cast)| (cast.name.clone(), at)).collect();
    let mut order = Vec::new();
    while !open.is_empty() {
        let Some(next) = open.iter().find(|(_, at)| waits[*at].is_empty()).cloned() else {
            let names: Vec<&str> = open.iter().map(|(name, _)| name.as_str()).collect();
            let first = &casts[open.iter().next().map_or(0, |(_, at)| *at)];
            let message = format!("these stacks import from each other: {}", names.join(", "));
            findings.push(
                Finding::error("circular-stacks", &first.name, &first.at, message)
                    .help("none of them can be deployed first: move what both need into a third stack"),
            );
            break;
        };
        open.remove(&next);
        for wait in &mut waits {
            wait.remove(&next.1);
        }
        order.push(next.1);
    }
    let mut slots: Vec<Option<Cast>> = casts.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| slots[at].take()).collect()
}

/// Prints the findings; fails when there is an error among them.
fn report(mut findings: Vec<Finding>) -> Result<(), Failure> {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut err = anstream::stderr();
    for finding in &findings {
        let style = if finding.severity == Severity::Error { ERROR } else { WARNING };
        let text = finding.to_string();
        let (head, rest) = text.split_once(':').unwrap_or((&text, ""));
        // a closed stderr leaves only the exit status to say it
        let _ = writeln!(err, "{style}{head}{style:#}:{rest}\n");
    }
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    match errors {
        0 => Ok(()),
        1 => Err(Failure::new("1 error; nothing was written")),
        n => Err(Failure::new(format!("{n} errors; nothing was written"))),
    }
}
