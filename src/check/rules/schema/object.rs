//! Objects: their members, which have to be there and which exclude each other.

use super::judge::{Judge, Verdict};
use super::worlds::Presence;
use super::{forms, words};
use crate::check::spelling;
use crate::facts::{Keyword, Schema, Types};
use crate::finding::{Fix, nearest};
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// A property that the type does not have.
    ///
    /// CloudFormation refuses the template. The nearest name is suggested; a property that stands one level too high or too low is a common cause.
    /// `formwork check --fix` renames it when there is no doubt: one wrong character or wrong capitals, no other name near, and a value that fits.
    pub UNKNOWN_PROPERTY = "unknown-property", "S003", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A property that the type requires is not there.
    ///
    /// A property whose `Fn::If` comes to `AWS::NoValue` is not there either.
    pub MISSING_PROPERTY = "missing-property", "S004", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// Two properties that exclude each other are both there.
    pub CONFLICTING_PROPERTIES = "conflicting-properties", "S014", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A property is there without another that it needs.
    pub MISSING_COMPANION = "missing-companion", "S015", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// An object has fewer or more members than it may have.
    pub PROPERTY_COUNT = "property-count", "S016", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A name in an object does not have the form that names have there.
    pub PROPERTY_NAME = "property-name", "S017", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
}

/// Judges an object by every keyword that is about objects.
pub(super) fn judge<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, node: &'t Node, members: &'t Object) {
    let (mut whole, mut joined) = (false, false);
    for keyword in schema.keywords() {
        match keyword {
            Keyword::Properties(properties) => {
                for (name, value) in members.iter() {
                    if let Ok(place) = properties.binary_search_by_key(&name, |(name, _)| name) {
                        judge.path.push(Step::Key(name));
                        judge.judge(&properties[place].1, value);
                        judge.path.pop();
                    }
                }
            }
            Keyword::PatternProperties(patterns) => {
                for (name, value) in members.iter() {
                    for (expression, schema) in patterns {
                        if !is_directive(name) && expression.occurs_in(name) != Some(false) {
                            judge.path.push(Step::Key(name));
                            judge.judge(schema, value);
                            judge.path.pop();
                        }
                    }
                }
            }
            Keyword::AdditionalProperties(others) => additional(judge, schema, others, members),
            Keyword::PropertyNames(names) => {
                for (name, _) in members.iter() {
                    property_name(judge, names, name);
                }
            }
            Keyword::Required(_)
            | Keyword::RequiredXor(_)
            | Keyword::RequiredOr(_)
            | Keyword::DependentRequired(_)
            | Keyword::DependentExcluded(_)
            | Keyword::MinProperties(_)
            | Keyword::MaxProperties(_) => whole = true,
            Keyword::OneOf(_)
            | Keyword::AnyOf(_)
            | Keyword::AllOf(_)
            | Keyword::Not(_)
            | Keyword::If(_)
            | Keyword::DependentSchemas(_) => joined = true,
            _ => {}
        }
    }
    if whole {
        let values: Vec<&'t Node> = members.iter().map(|(_, value)| value).collect();
        judge.in_each_world(values.into_iter(), &mut |judge| together(judge, schema, members));
    }
    if joined {
        judge.in_each_deep_world(node, &mut |judge| forms::judge(judge, schema, node));
    }
}

/// Judges which members are there, under the conditions that hold here.
fn together<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, members: &'t Object) {
    let is_open = members.iter().any(|(name, _)| is_directive(name));
    let there = |judge: &Judge, name: &str| match members.get(name) {
        Some(value) => judge.presence(value),
        None if is_open => Presence::Maybe,
        None => Presence::No,
    };
    for keyword in schema.keywords() {
        match keyword {
            Keyword::Required(names) => {
                for name in names {
                    match there(judge, name) {
                        Presence::Yes => {}
                        Presence::Maybe => judge.unsure(),
                        Presence::No => judge.say(&MISSING_PROPERTY, |judge| missing(judge, schema, name, members)),
                    }
                }
            }
            Keyword::RequiredOr(names) => match count(judge, names, &there) {
                (0, 0) => judge.say(&MISSING_PROPERTY, |judge| {
                    (format!("{} needs {} at least", owner(judge), words::any_of(names.iter().copied())), None)
                }),
                (0, _) => judge.unsure(),
                _ => {}
            },
            Keyword::RequiredXor(names) => match count(judge, names, &there) {
                (0, 0) => judge.say(&MISSING_PROPERTY, |judge| {
                    (format!("{} needs {}", owner(judge), words::any_of(names.iter().copied())), None)
                }),
                (1, 0) => {}
                (0 | 1, _) => judge.unsure(),
                _ => {
                    let both: Vec<&str> =
                        names.iter().copied().filter(|name| there(judge, name) == Presence::Yes).collect();
                    for name in &both {
                        let Some((key, _)) = members.iter().find(|(own, _)| own == name) else { continue };
                        judge.say_at(&CONFLICTING_PROPERTIES, Step::Key(key), |judge| {
                            let owner = owner_above(judge);
                            (format!("{owner} takes only one of {}", words::all_of(both.iter().copied())), None)
                        });
                    }
                }
            },
            Keyword::DependentRequired(rules) => {
                for (name, needed) in rules {
                    for other in needed {
                        match (there(judge, name), there(judge, other)) {
                            (Presence::Yes, Presence::No) => {
                                judge.say(&MISSING_COMPANION, |_| (format!("`{name}` needs `{other}` beside it"), None))
                            }
                            (Presence::No, _) | (_, Presence::Yes) => {}
                            _ => judge.unsure(),
                        }
                    }
                }
            }
            Keyword::DependentExcluded(rules) => {
                for (name, excluded) in rules {
                    for other in excluded {
                        match (there(judge, name), there(judge, other)) {
                            (Presence::Yes, Presence::Yes) => {
                                let key = members.iter().find(|(own, _)| own == other).map(|(own, _)| own);
                                let Some(key) = key else { continue };
                                judge.say_at(&CONFLICTING_PROPERTIES, Step::Key(key), |_| {
                                    (format!("`{other}` cannot stand beside `{name}`"), None)
                                });
                            }
                            (Presence::No, _) | (_, Presence::No) => {}
                            _ => judge.unsure(),
                        }
                    }
                }
            }
            Keyword::MinProperties(least) => {
                let most = members.iter().filter(|(_, value)| judge.presence(value) != Presence::No).count() as u64;
                if most < *least && !is_open {
                    judge.say(&PROPERTY_COUNT, |judge| {
                        let has = words::count(most, "member");
                        (format!("{} has {has}, fewer than the least allowed, {least}", judge.here()), None)
                    });
                }
            }
            Keyword::MaxProperties(most) => {
                let least = members.iter().filter(|(_, value)| judge.presence(value) == Presence::Yes).count() as u64;
                if least > *most {
                    judge.say(&PROPERTY_COUNT, |judge| {
                        let has = words::count(least, "member");
                        (format!("{} has {has}, more than the most allowed, {most}", judge.here()), None)
                    });
                }
            }
            _ => {}
        }
    }
}

/// How many of the names are there for certain, and how many may be.
fn count(judge: &Judge, names: &[&str], there: &dyn Fn(&Judge, &str) -> Presence) -> (usize, usize) {
    let all: Vec<Presence> = names.iter().map(|name| there(judge, name)).collect();
    let number = |wanted| all.iter().filter(|presence| **presence == wanted).count();
    (number(Presence::Yes), number(Presence::Maybe))
}

fn missing(judge: &Judge, schema: &Schema, name: &str, members: &Object) -> (String, Option<String>) {
    let names = members.iter().map(|(own, _)| own).filter(|own| !schema.properties().iter().any(|(n, _)| n == own));
    let near = nearest(name, names);
    let help = near.map(|near| format!("`{near}` is there; did you mean `{name}`?"));
    (format!("{} needs `{name}`", owner(judge)), help)
}

/// Whose properties they are: the type of the resource, or a property.
pub(super) fn owner(judge: &Judge) -> String {
    match judge.path.len() {
        0..=3 => format!("{} `{}`", judge.resource.kind, judge.resource.id),
        _ => judge.here(),
    }
}

/// The same, from a member.
fn owner_above(judge: &Judge) -> String {
    match judge.path.len() {
        0..=4 => format!("{} `{}`", judge.resource.kind, judge.resource.id),
        _ => "this".to_owned(),
    }
}

/// Members that no other keyword of the schema is about.
fn additional<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, others: &'static Schema, members: &'t Object) {
    let patterns = schema.keywords().iter().find_map(|keyword| match keyword {
        Keyword::PatternProperties(patterns) => Some(patterns.as_slice()),
        _ => None,
    });
    let patterns = patterns.unwrap_or_default();
    let own = schema.keywords().iter().find_map(|keyword| match keyword {
        Keyword::Properties(properties) => Some(properties.as_slice()),
        _ => None,
    });
    let own = own.unwrap_or_default();
    for (name, value) in members.iter() {
        let known = own.binary_search_by_key(&name, |(name, _)| name).is_ok()
            || is_directive(name)
            || patterns.iter().any(|(expression, _)| expression.occurs_in(name) != Some(false));
        if known {
            continue;
        }
        if !others.is_nothing() {
            judge.path.push(Step::Key(name));
            judge.judge(others, value);
            judge.path.pop();
            continue;
        }
        if judge.presence(value) == Presence::No {
            // CloudFormation drops it before it looks at names
            continue;
        }
        match patterns {
            [] => {
                let fix = rename(judge, schema, own, members, (name, value));
                judge.say_at(&UNKNOWN_PROPERTY, Step::Key(name), |judge| {
                    let names = || own.iter().map(|(name, _)| *name);
                    let help = match nearest(name, names()) {
                        Some(near) => Some(format!("did you mean `{near}`?")),
                        None if own.is_empty() => None,
                        None if own.len() <= 8 => Some(format!("it has {}", words::all_of(names()))),
                        None => None,
                    };
                    (format!("{} has no property `{name}`", whose(judge)), help)
                });
                judge.put_right(fix);
            }
            [(expression, _), ..] => judge.say_at(&PROPERTY_NAME, Step::Key(name), |_| {
                (format!("`{name}` is no name here: names match `{}`", expression.text()), None)
            }),
        }
    }
}

/// The change that gives a member the name that was meant: its value fits there, and the property can be set beside the others.
fn rename<'t>(
    judge: &mut Judge<'_, 't>,
    schema: &'static Schema,
    own: &'static [(&'static str, Schema)],
    members: &'t Object,
    (name, value): (&'t str, &'t Node),
) -> Option<Fix> {
    if judge.is_asking() || judge.context.transforms.hides_something() {
        return None;
    }
    let near = spelling::meant(name, members, own.iter().map(|(name, _)| *name))?;
    let there = |other: &str| members.get(other).is_some();
    let excluded = schema.keywords().iter().any(|keyword| match keyword {
        Keyword::DependentExcluded(rules) => rules.iter().any(|(one, others)| {
            others.iter().any(|other| (*one == near && there(other)) || (*other == near && there(one)))
        }),
        Keyword::RequiredXor(names) => names.contains(&near) && names.iter().any(|other| there(other)),
        _ => false,
    });
    let within = judge.path.iter().position(|step| *step == Step::Key("Properties")).map_or(0, |at| at + 1);
    let mut path = judge.path.get(within..).unwrap_or_default().to_vec();
    path.push(Step::Key(near));
    if excluded || judge.facts.read_only.iter().any(|pattern| pattern.covers(&path)) {
        return None;
    }
    let (_, wanted) = own.iter().find(|(name, _)| *name == near)?;
    judge.path.push(Step::Key(name));
    let verdict = judge.ask(wanted, value);
    judge.path.pop();
    (verdict != Verdict::Fails).then(|| Fix::Rename(near.to_owned()))
}

/// Who has or lacks the member that the path ends with.
fn whose(judge: &Judge) -> String {
    if judge.path.len() <= 4 {
        return judge.resource.kind.to_owned();
    }
    judge.name_of(&judge.path[..judge.path.len() - 1])
}

/// Judges a name as if it were a value.
fn property_name<'t>(judge: &mut Judge<'_, 't>, schema: &'static Schema, name: &'t str) {
    if is_directive(name) || words::is_function(name) {
        return;
    }
    for keyword in schema.keywords() {
        let (fits, wanted) = match keyword {
            Keyword::Pattern(expression) => {
                (expression.occurs_in(name) != Some(false), format!("names match `{}`", expression.text()))
            }
            Keyword::Enum(values) => {
                let names: Vec<String> = values.iter().map(|value| words::literal(*value)).collect();
                let fits = names.iter().any(|known| known == name);
                (fits, format!("it takes {}", words::any_of(names.iter().map(String::as_str))))
            }
            Keyword::Not(schema) => (
                !schema.keywords().iter().any(|keyword| match keyword {
                    Keyword::Enum(values) => values.iter().any(|value| words::literal(*value) == name),
                    Keyword::Pattern(expression) => expression.occurs_in(name) == Some(true),
                    _ => false,
                }),
                "AWS keeps it for itself".to_owned(),
            ),
            Keyword::MinLength(least) => {
                (name.chars().count() as u64 >= *least, format!("it has at least {least} characters"))
            }
            Keyword::MaxLength(most) => {
                (name.chars().count() as u64 <= *most, format!("it has at most {most} characters"))
            }
            Keyword::AllOf(all) | Keyword::AnyOf(all) => {
                // each of them as far as it says something of a name
                all.iter().for_each(|schema| property_name(judge, schema, name));
                continue;
            }
            _ => continue,
        };
        if !fits {
            judge.say_at(&PROPERTY_NAME, Step::Key(name), |_| (format!("`{name}` is no name here"), Some(wanted)));
        }
    }
}

/// What the transforms read, wherever it stands.
pub(super) fn is_directive(name: &str) -> bool {
    name == "Fn::Transform" || name.starts_with("Fn::ForEach::")
}

/// Whether one of the types is that of a scalar.
pub(super) fn takes_scalars(types: Types) -> bool {
    types.takes_text() || types.takes_booleans() || types.takes_integers() || types.takes_numbers()
}
