//! A schema of gathered values: a small part of JSON Schema, in which a value can stand for what another has to be.
//!
//! What is only known at the deployment is neither right nor wrong. A keyword that is not known here decides nothing.

use crate::check::rules::schema::judge::Verdict;
use crate::check::value::is_call;
use crate::node::Node;

/// How deep a schema may be.
const MAX_DEPTH: usize = 64;

/// Something that is wrong.
#[derive(Clone, Debug)]
pub(super) struct Wrong {
    /// Entry, value, and what stands inside of it.
    pub path: Vec<String>,
    pub message: String,
    /// What has to be there and is not.
    pub lacks: Option<String>,
}

/// Judges what was gathered.
pub(super) struct Evaluation<'w> {
    whole: &'w Node,
    /// Whether an id is that of a resource.
    is_resource: &'w dyn Fn(&str) -> bool,
    path: Vec<String>,
    pub wrong: Vec<Wrong>,
    /// Whether references are compared as they stand.
    literal: bool,
    depth: usize,
}

impl<'w> Evaluation<'w> {
    pub fn new(whole: &'w Node, is_resource: &'w dyn Fn(&str) -> bool) -> Self {
        Evaluation { whole, is_resource, path: Vec::new(), wrong: Vec::new(), literal: false, depth: 0 }
    }

    /// Judges by the whole schema.
    pub fn judge(&mut self, schema: &Node) {
        self.value(schema, self.whole);
    }

    fn value(&mut self, schema: &Node, node: &Node) -> Verdict {
        let Some(keywords) = schema.as_object() else {
            return if *schema == Node::Bool(false) { self.fail("cannot be there".to_owned()) } else { Verdict::Fits };
        };
        if self.depth > MAX_DEPTH {
            return Verdict::Unsure;
        }
        self.depth += 1;
        let mut verdict = Verdict::Fits;
        for (keyword, argument) in keywords.iter() {
            verdict = verdict.max(self.keyword(keyword, argument, schema, node));
        }
        self.depth -= 1;
        verdict
    }

    fn keyword(&mut self, keyword: &str, argument: &Node, schema: &Node, node: &Node) -> Verdict {
        // functions are judged by what joins values, and by nothing else
        if is_call(node) && !self.literal && !matches!(keyword, "if" | "then" | "else" | "anyOf" | "not" | "cfnContext")
        {
            return Verdict::Unsure;
        }
        match keyword {
            "then" | "else" => Verdict::Fits,
            "if" => {
                let next = match self.ask(argument, node) {
                    Verdict::Fits => "then",
                    Verdict::Fails => "else",
                    Verdict::Unsure => return Verdict::Unsure,
                };
                schema.get(next).map_or(Verdict::Fits, |next| self.value(next, node))
            }
            "properties" => {
                let mut verdict = Verdict::Fits;
                for (name, inner) in argument.as_object().into_iter().flat_map(|all| all.iter()) {
                    let Some(value) = node.get(name) else { continue };
                    self.path.push(name.to_owned());
                    verdict = verdict.max(self.value(inner, value));
                    self.path.pop();
                }
                verdict
            }
            "items" => {
                let mut verdict = Verdict::Fits;
                for (at, item) in node.as_list().unwrap_or_default().iter().enumerate() {
                    self.path.push(at.to_string());
                    verdict = verdict.max(self.value(argument, item));
                    self.path.pop();
                }
                verdict
            }
            "contains" => {
                let items = node.as_list().unwrap_or_default();
                let verdicts: Vec<Verdict> = items.iter().map(|item| self.ask(argument, item)).collect();
                self.least(&verdicts, || match argument.get("const") {
                    Some(wanted) => format!("lacks {}", shown(wanted)),
                    None => "lacks what it needs".to_owned(),
                })
            }
            "required" => {
                let mut verdict = Verdict::Fits;
                for name in argument.as_list().unwrap_or_default().iter().filter_map(Node::as_str) {
                    if node.as_object().is_some_and(|members| members.get(name).is_none()) {
                        self.wrong.push(Wrong {
                            path: self.path.clone(),
                            message: String::new(),
                            lacks: Some(name.to_owned()),
                        });
                        verdict = Verdict::Fails;
                    }
                }
                verdict
            }
            "anyOf" => {
                let branches = argument.as_list().unwrap_or_default();
                let verdicts: Vec<Verdict> = branches.iter().map(|branch| self.ask(branch, node)).collect();
                self.least(&verdicts, || "fits nothing that goes".to_owned())
            }
            "not" => match self.ask(argument, node) {
                Verdict::Fits => self.fail(format!("cannot be {}", shown(node))),
                Verdict::Unsure => Verdict::Unsure,
                Verdict::Fails => Verdict::Fits,
            },
            "cfnContext" => {
                let before = std::mem::replace(&mut self.literal, true);
                let verdict = argument.get("schema").map_or(Verdict::Unsure, |inner| self.value(inner, node));
                self.literal = before;
                verdict
            }
            "type" => {
                let kinds = argument.as_list().unwrap_or(std::slice::from_ref(argument));
                match kinds.iter().filter_map(Node::as_str).any(|kind| is(kind, node)) {
                    true => Verdict::Fits,
                    false => self.fail("has the wrong type".to_owned()),
                }
            }
            "const" => {
                let Some(wanted) = self.known(argument) else { return Verdict::Unsure };
                match self.equal(&wanted, node) {
                    Verdict::Fails => self.fail(format!("is {}, and has to be {}", shown(node), shown(&wanted))),
                    other => other,
                }
            }
            "enum" => {
                let wanted = argument.as_list().unwrap_or_default();
                let verdicts: Vec<Verdict> = wanted.iter().map(|wanted| self.equal(wanted, node)).collect();
                self.least(&verdicts, || {
                    let names: Vec<String> = wanted.iter().map(shown).collect();
                    format!("is {}, and has to be one of {}", shown(node), names.join(", "))
                })
            }
            "pattern" => {
                let (Some(Node::String(pattern)), Some(text)) = (self.known(argument), node.as_str()) else {
                    return Verdict::Unsure;
                };
                match crate::facts::occurs(&pattern, text) {
                    Some(true) => Verdict::Fits,
                    Some(false) => self.fail(format!("is {}", shown(node))),
                    None => Verdict::Unsure,
                }
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
                let wanted = self.known(argument);
                let (Some(bound), Some(number)) = (wanted.as_ref().and_then(number), number(node)) else {
                    return Verdict::Unsure;
                };
                let (fits, words) = match keyword {
                    "minimum" => (number >= bound, "below"),
                    "maximum" => (number <= bound, "above"),
                    "exclusiveMinimum" => (number > bound, "not above"),
                    _ => (number < bound, "not below"),
                };
                if fits { Verdict::Fits } else { self.fail(format!("is {number}, {words} {bound}")) }
            }
            "description" | "title" | "$comment" => Verdict::Fits,
            _ => Verdict::Unsure,
        }
    }

    /// One that fits is enough.
    fn least(&mut self, verdicts: &[Verdict], words: impl Fn() -> String) -> Verdict {
        match verdicts.iter().min() {
            Some(Verdict::Fits) => Verdict::Fits,
            Some(Verdict::Unsure) => Verdict::Unsure,
            _ => self.fail(words()),
        }
    }

    fn fail(&mut self, message: String) -> Verdict {
        self.wrong.push(Wrong { path: self.path.clone(), message, lacks: None });
        Verdict::Fails
    }

    /// Whether the value fits, without a word.
    fn ask(&mut self, schema: &Node, node: &Node) -> Verdict {
        let before = self.wrong.len();
        let verdict = self.value(schema, node);
        self.wrong.truncate(before);
        verdict
    }

    /// The value of a keyword: itself, what was gathered, or what a table has for that.
    fn known(&self, argument: &Node) -> Option<Node> {
        if let Some(lookup) = argument.get("$lookup") {
            let key = self.known(lookup.get("key")?)?;
            return lookup.get("map")?.get(key.as_str()?).cloned();
        }
        let Some(pointer) = argument.get("$data").and_then(Node::as_str) else { return Some(argument.clone()) };
        let mut here = self.whole;
        for step in pointer.split('/').filter(|step| !step.is_empty()) {
            here = match here {
                Node::List(items) => items.get(step.parse::<usize>().ok()?)?,
                other => other.get(step)?,
            };
        }
        (self.literal || !is_call(here)).then(|| here.clone())
    }

    fn equal(&self, wanted: &Node, node: &Node) -> Verdict {
        if is_call(wanted) || is_call(node) {
            // what two names come to may be the same, unless both are resources
            return match (wanted.as_ref_to(), node.as_ref_to()) {
                _ if wanted == node => Verdict::Fits,
                (Some(one), Some(other)) if (self.is_resource)(one) && (self.is_resource)(other) => Verdict::Fails,
                _ => Verdict::Unsure,
            };
        }
        let same = match (wanted, node) {
            (Node::Number(_), _) | (_, Node::Number(_)) => number(wanted) == number(node),
            (Node::Bool(_), _) | (_, Node::Bool(_)) => {
                crate::check::value::boolean(wanted) == crate::check::value::boolean(node)
            }
            _ => wanted == node,
        };
        if same { Verdict::Fits } else { Verdict::Fails }
    }
}

/// Whether CloudFormation takes the value for one of this type.
fn is(kind: &str, node: &Node) -> bool {
    match kind {
        "null" => matches!(node, Node::Null),
        "array" => matches!(node, Node::List(_)),
        "object" => matches!(node, Node::Object(_)),
        "string" => matches!(node, Node::String(_) | Node::Number(_) | Node::Bool(_)),
        "integer" => number(node).is_some_and(|number| number.fract() == 0.0),
        "number" => number(node).is_some(),
        "boolean" => crate::check::value::boolean(node).is_some(),
        _ => false,
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        Node::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

fn shown(node: &Node) -> String {
    match node {
        Node::Null => "absent".to_owned(),
        Node::String(text) => format!("`{}`", text.chars().take(60).collect::<String>()),
        Node::Number(number) => format!("`{number}`"),
        Node::Bool(value) => format!("`{value}`"),
        Node::List(items) if items.iter().all(|item| item.as_str().is_some()) && items.len() < 8 => {
            format!("`[{}]`", items.iter().filter_map(Node::as_str).collect::<Vec<_>>().join(", "))
        }
        Node::List(_) => "a list".to_owned(),
        Node::Object(_) => match node.as_ref_to() {
            Some(name) => format!("`{name}`"),
            None => "an object".to_owned(),
        },
    }
}
