//! Schemas that join others: one of them, all of them, the one but not the other.

use super::judge::{Judge, Verdict};
use super::object::owner;
use super::words;
use crate::facts::{Keyword, Schema};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A value fits none of the forms that the property can have.
    ///
    /// Typical: an object that needs one of several properties and has none.
    pub NO_FORM_FITS = "no-form-fits", "S018", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A value fits more than one of the forms of which it may have one.
    ///
    /// Typical: an object with two properties that exclude each other.
    pub SEVERAL_FORMS_FIT = "several-forms-fit", "S019", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A value has a form that it must not have, or a property is there that nothing can be given for here.
    pub EXCLUDED_FORM = "excluded-form", "S020", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// The schema `false`.
pub(super) fn nothing(judge: &mut Judge) {
    judge.say(&EXCLUDED_FORM, |judge| (format!("{} cannot be set here", judge.here()), None));
}

/// Judges by every keyword that joins other schemas.
pub(super) fn judge<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, node: &'t Node) {
    for keyword in schema.keywords() {
        match keyword {
            Keyword::AllOf(all) => all.iter().for_each(|schema| judge.judge(schema, node)),
            Keyword::AnyOf(branches) => {
                let verdicts = verdicts(judge, branches, node);
                if verdicts.contains(&Verdict::Fits) {
                    continue;
                }
                if verdicts.contains(&Verdict::Unsure) {
                    judge.unsure();
                } else {
                    none_fits(judge, branches, node);
                }
            }
            Keyword::OneOf(branches) => {
                let verdicts = verdicts(judge, branches, node);
                let number = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
                match (number(Verdict::Fits), number(Verdict::Unsure)) {
                    (1, 0) => {}
                    (0, 0) => none_fits(judge, branches, node),
                    (0 | 1, _) => judge.unsure(),
                    _ => several_fit(judge, branches, &verdicts),
                }
            }
            Keyword::Not(schema) => match judge.ask(schema, node) {
                Verdict::Fits => judge.say(&EXCLUDED_FORM, |judge| {
                    let what = condition(schema, node).unwrap_or_else(|| "this form".to_owned());
                    (format!("{} is not allowed: {what}", judge.here()), None)
                }),
                Verdict::Unsure => judge.unsure(),
                Verdict::Fails => {}
            },
            Keyword::If(schemas) => {
                let [asked, then, otherwise] = &**schemas;
                let consequence = match judge.ask(asked, node) {
                    Verdict::Fits => then,
                    Verdict::Fails => otherwise,
                    Verdict::Unsure => {
                        judge.unsure();
                        continue;
                    }
                };
                let because = match condition(asked, node) {
                    Some(words) if std::ptr::eq(consequence, then) => Some(format!(" ({words})")),
                    _ => judge.because.clone(),
                };
                let before = std::mem::replace(&mut judge.because, because);
                judge.judge(consequence, node);
                judge.because = before;
            }
            Keyword::DependentSchemas(rules) => {
                for (name, schema) in rules {
                    let Some(value) = node.get(name) else { continue };
                    match judge.presence(value) {
                        super::worlds::Presence::Yes => judge.judge(schema, node),
                        super::worlds::Presence::Maybe => judge.unsure(),
                        super::worlds::Presence::No => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn verdicts<'t>(judge: &mut Judge<'_, 't>, branches: &'static [Schema], node: &'t Node) -> Vec<Verdict> {
    branches.iter().map(|branch| judge.ask(branch, node)).collect()
}

/// Says what is missing where the branches only differ in what they require; else what the branch lacks that is meant, or that none fits.
fn none_fits<'t>(judge: &mut Judge<'_, 't>, branches: &'static [Schema], node: &'t Node) {
    if judge.is_asking() {
        return judge.say(&NO_FORM_FITS, |_| unreachable!("nobody reads it"));
    }
    if let Some(required) = required_by(branches) {
        let present: Vec<&str> =
            node.as_object().into_iter().flat_map(|all| all.iter()).map(|(name, _)| name).collect();
        return judge.say(&NO_FORM_FITS, |judge| {
            let forms: Vec<String> = required.iter().map(|names| words::all_of(names.iter().copied())).collect();
            let begun = required.iter().find(|names| names.iter().any(|name| present.contains(name)));
            let help = begun.map(|names| {
                let lacking = names.iter().copied().filter(|name| !present.contains(name));
                format!("add {}", words::all_of(lacking))
            });
            (format!("{} needs {}", owner(judge), forms.join(", or ")), help)
        });
    }
    // the only branch of the value's type is the one that was meant
    let meant: Vec<&'static Schema> = branches.iter().filter(|branch| takes(branch, node)).collect();
    match meant.as_slice() {
        [one] => judge.judge(one, node),
        [] => judge.say(&super::kind::WRONG_TYPE, |judge| {
            (format!("{} does not take {}", judge.here(), words::kind(node)), None)
        }),
        _ => match nearest(judge, &meant, node) {
            // what it lacks in that form is what the author wants to know
            Some(nearest) => judge.judge(nearest, node),
            None => judge.say(&NO_FORM_FITS, |judge| {
                (format!("{} fits none of its {} forms", judge.here(), branches.len()), None)
            }),
        },
    }
}

/// The form that the value was meant to have: the one whose members it has and whose choices it makes, when that is a single one.
fn nearest<'t>(judge: &mut Judge<'_, 't>, branches: &[&'static Schema], node: &'t Node) -> Option<&'static Schema> {
    let depth = judge.path.len();
    let before = judge.found.len();
    let mut best: Option<(usize, &'static Schema)> = None;
    let mut alone = true;
    for branch in branches {
        judge.judge(branch, node);
        let found = judge.found.split_off(before);
        // a name that the form does not have, or a choice that it does not make, weighs; what stands deeper does not
        let weighs = |violation: &super::judge::Violation| {
            let deep = violation.path.len().saturating_sub(depth);
            deep == 0
                || deep == 1
                    && (std::ptr::eq(violation.rule, &super::object::UNKNOWN_PROPERTY)
                        || std::ptr::eq(violation.rule, &super::kind::VALUE_NOT_ALLOWED))
        };
        let score = found.iter().filter(|violation| weighs(violation)).count();
        match &best {
            Some((least, _)) if *least < score => {}
            Some((least, _)) if *least == score => alone = false,
            _ => {
                best = Some((score, branch));
                alone = true;
            }
        }
    }
    best.filter(|_| alone).map(|(_, branch)| branch)
}

fn several_fit(judge: &mut Judge, branches: &'static [Schema], verdicts: &[Verdict]) {
    judge.say(&SEVERAL_FORMS_FIT, |judge| match required_by(branches) {
        Some(required) => {
            let fitting = required.iter().zip(verdicts).filter(|(_, verdict)| **verdict == Verdict::Fits);
            let names: Vec<&str> = fitting.flat_map(|(names, _)| names.iter().copied()).collect();
            (format!("{} takes only one of {}", owner(judge), words::all_of(names)), None)
        }
        None => {
            let number = verdicts.iter().filter(|verdict| **verdict == Verdict::Fits).count();
            (format!("{} fits {number} forms of which it may have one", judge.here()), None)
        }
    });
}

/// What each branch requires, when that is all that it says.
fn required_by(branches: &'static [Schema]) -> Option<Vec<&'static [&'static str]>> {
    branches
        .iter()
        .map(|branch| match branch.keywords() {
            [Keyword::Required(names)] => Some(names.as_slice()),
            [Keyword::Type(_), Keyword::Required(names)] => Some(names.as_slice()),
            _ => None,
        })
        .collect()
}

/// Whether the branch is for values of this type at all.
fn takes(branch: &Schema, node: &Node) -> bool {
    branch.types().is_none_or(|types| super::kind::has_type(types, node))
}

/// What a schema asks for, in words: `` `Type` is `TOKEN` and `AuthorizerUri` is set ``.
fn condition(schema: &Schema, node: &Node) -> Option<String> {
    let mut parts = Vec::new();
    let mut named = Vec::new();
    for keyword in schema.keywords() {
        if let Keyword::Properties(properties) = keyword {
            for (name, of) in properties {
                let decides =
                    of.keywords().iter().any(|keyword| matches!(keyword, Keyword::Enum(_) | Keyword::Const(_)));
                let value = node.get(name);
                let text = match value {
                    Some(Node::String(text)) => text.to_string(),
                    Some(Node::Bool(value)) => value.to_string(),
                    Some(Node::Number(value)) => value.to_string(),
                    _ => continue,
                };
                if decides {
                    parts.push(format!("`{name}` is `{text}`"));
                    named.push(*name);
                }
            }
        }
    }
    for keyword in schema.keywords() {
        if let Keyword::Required(names) = keyword {
            let set = names.iter().filter(|name| !named.contains(name));
            parts.extend(set.map(|name| format!("`{name}` is set")));
        }
    }
    (!parts.is_empty() && parts.len() <= 3).then(|| parts.join(" and "))
}
