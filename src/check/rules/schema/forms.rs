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
            // the same said twice
            Keyword::OneOf(branches) if is_xor(schema, branches) => {}
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
                    let what = condition(schema, schema, node).unwrap_or_else(|| "this form".to_owned());
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
                let because = match condition(asked, consequence, node) {
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
            // what needs less says it all
            let least = required.iter().filter(|names| !required.iter().any(|other| is_part(other, names)));
            let forms: Vec<String> = least.map(|names| words::all_of(names.iter().copied())).collect();
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
            let fitting: Vec<&[&str]> = fitting.map(|(names, _)| *names).collect();
            // what each of them needs decides nothing
            let shared = |name: &&str| fitting.iter().all(|names| names.contains(name));
            let names = fitting.iter().flat_map(|names| names.iter().copied()).filter(|name| !shared(name));
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

/// Whether the branches ask for one each of the names of which the schema asks for exactly one.
fn is_xor(schema: &Schema, branches: &'static [Schema]) -> bool {
    let Some(required) = required_by(branches) else { return false };
    let single: Option<Vec<&str>> =
        required.iter().map(|names| if let [one] = names { Some(*one) } else { None }).collect();
    let Some(single) = single else { return false };
    schema.keywords().iter().any(|keyword| {
        matches!(keyword, Keyword::RequiredXor(names) if names.len() == single.len() && names.iter().all(|name| single.contains(name)))
    })
}

/// Whether all of the names, but fewer, are among the others.
fn is_part(names: &[&str], others: &[&str]) -> bool {
    names.len() < others.len() && names.iter().all(|name| others.contains(name))
}

/// What a schema asks for, in words: `` `Type` is `TOKEN` and `Code.ZipFile` is set ``. What the consequence is about goes without saying.
fn condition(asked: &Schema, consequence: &Schema, node: &Node) -> Option<String> {
    let about: Vec<&str> = consequence.properties().iter().map(|(name, _)| *name).collect();
    let same = std::ptr::eq(asked, consequence);
    let mut parts = Vec::new();
    let mut named = Vec::new();
    for (name, of) in asked.properties() {
        let decides = of.keywords().iter().any(|keyword| matches!(keyword, Keyword::Enum(_) | Keyword::Const(_)));
        let text = match node.get(name) {
            Some(Node::String(text)) => text.to_string(),
            Some(Node::Bool(value)) => value.to_string(),
            Some(Node::Number(value)) => value.to_string(),
            Some(Node::Object(_)) if !of.required().is_empty() => {
                parts.extend(of.required().iter().map(|inner| format!("`{name}.{inner}` is set")));
                named.push(*name);
                continue;
            }
            _ => continue,
        };
        if decides {
            parts.push(format!("`{name}` is `{text}`"));
            named.push(*name);
        }
    }
    let set = asked.required().iter().filter(|name| !named.contains(name) && (same || !about.contains(name)));
    parts.extend(set.map(|name| format!("`{name}` is set")));
    (!parts.is_empty() && parts.len() <= 3).then(|| parts.join(" and "))
}
