//! Walks through a value and its schema side by side.

use super::{forms, kind, list, number, object, text, words};
use crate::check::{Context, Resource};
use crate::facts::{Keyword, ResourceType, Schema};
use crate::finding::{Fix, Severity};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::{Rule, rule};

rule! {
    /// A value is too deep or too much to be judged in whole.
    ///
    /// Schemas can refer to themselves, as WAF's statements do, and conditions multiply each other. A check ends within bounds all the same; it then says
    /// where it stopped, since what lies behind has not been judged.
    pub TOO_COMPLEX = "too-complex", "S025", info, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html";
}

/// How deep values and schemas may be nested.
const MAX_DEPTH: usize = 96;
/// How many pairs of a value and a schema one resource may need.
const MAX_STEPS: usize = 400_000;

/// What is wrong with a value.
pub(super) struct Violation<'t> {
    pub rule: &'static Rule,
    pub path: Vec<Step<'t>>,
    pub message: String,
    pub help: Option<String>,
    /// No worse than this, whatever the rule says.
    pub at_most: Option<Severity>,
    /// The conditions under which it is wrong, beyond those of the `Fn::If` that it stands in.
    pub when: Vec<(&'t str, bool)>,
    /// What puts it right without harm.
    pub fix: Option<Fix>,
}

/// Whether a value fits a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    Fits,
    /// It depends on what no template says.
    Unsure,
    Fails,
}

/// Judges one resource.
pub(super) struct Judge<'c, 't> {
    pub context: &'c Context<'t>,
    pub resource: &'c Resource<'t>,
    pub facts: &'static ResourceType,
    /// From the template's root to the value that is judged.
    pub path: Vec<Step<'t>>,
    /// Which conditions hold where the judge stands.
    pub under: Vec<(&'t str, bool)>,
    pub found: Vec<Violation<'t>>,
    /// No finding is worse than this.
    pub at_most: Option<Severity>,
    /// The rule in whose name everything is said, instead of the keyword's.
    pub speaks: Option<&'static Rule>,
    /// Why the schema in use applies, to be said after the message.
    pub because: Option<String>,
    /// How many questions are open: while there is one, nothing is reported.
    asking: usize,
    verdict: Verdict,
    depth: usize,
    steps: usize,
    bound: Option<Vec<Step<'t>>>,
}

impl<'c, 't> Judge<'c, 't> {
    pub fn new(context: &'c Context<'t>, resource: &'c Resource<'t>, facts: &'static ResourceType) -> Self {
        Judge {
            context,
            resource,
            facts,
            path: resource.path(&[]),
            under: resource.condition.map(|condition| (condition, true)).into_iter().collect(),
            found: Vec::new(),
            at_most: None,
            speaks: None,
            because: None,
            asking: 0,
            verdict: Verdict::Fits,
            depth: 0,
            steps: 0,
            bound: None,
        }
    }

    /// Judges the resource's properties.
    pub fn resource(&mut self) {
        static NONE: Node = Node::object();
        let stated = self.resource.body.get("Properties");
        let properties = stated.unwrap_or(&NONE);
        if properties.as_object().is_none() {
            // the shape of the resource is another rule's
            return;
        }
        if let Some((name, _)) = properties.as_call()
            && (name == "Fn::Transform" || name == "Ref")
        {
            return;
        }
        if stated.is_some() {
            self.path.push(Step::Key("Properties"));
        }
        self.judge(self.facts.properties, properties);
        self.tags(properties);
        self.read_only(properties);
        self.extensions(properties);
    }

    /// What was found, each thing once.
    pub fn finish(mut self) -> Vec<Violation<'t>> {
        if let Some(path) = self.bound.take() {
            let message = "this is too much to be judged in whole; what lies behind is not judged".to_owned();
            let help = Some("less nesting, or fewer conditions in one object".to_owned());
            self.found.push(Violation {
                rule: &TOO_COMPLEX,
                path,
                message,
                help,
                at_most: None,
                when: Vec::new(),
                fix: None,
            });
        }
        let mut kept: Vec<Violation> = Vec::with_capacity(self.found.len());
        for violation in self.found {
            if !kept.iter().any(|other| other.says_the_same(&violation)) {
                kept.push(violation);
            }
        }
        kept
    }

    /// Judges a value by a schema.
    pub fn judge(&mut self, schema: &'static Schema, node: &'t Node) {
        if self.asking > 0 && self.verdict == Verdict::Fails {
            return;
        }
        self.steps += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.steps > MAX_STEPS {
            self.hit_bound();
        } else {
            match node {
                Node::Object(_) => match node.as_call() {
                    Some(("Fn::If", Node::List(parts))) => self.branches(schema, parts),
                    Some(("Ref", Node::String(target))) if target == "AWS::NoValue" => {}
                    Some(("Ref", Node::String(target))) if self.context.given(target).is_some() => {
                        self.given(schema, target);
                    }
                    Some((name, argument)) if words::is_function(name) => self.function(schema, name, argument),
                    _ => self.keywords(schema, node),
                },
                Node::String(text) if text.contains("{{resolve:") => self.unsure(),
                _ => self.keywords(schema, node),
            }
        }
        self.depth -= 1;
    }

    /// Each branch of `Fn::If` that can be taken here.
    fn branches(&mut self, schema: &'static Schema, parts: &'t [Node]) {
        let [condition, then, otherwise] = parts else { return self.unsure() };
        let name = condition.as_str();
        let decided = name.and_then(|name| self.holds(name));
        let mut verdicts = Vec::new();
        for (place, part, holds) in [(1, then, true), (2, otherwise, false)] {
            if decided.is_some_and(|decided| decided != holds) {
                continue;
            }
            let assumed = decided.is_none() && name.is_some();
            if let (true, Some(name)) = (assumed, name) {
                self.under.push((name, holds));
                if self.under.len() > 1 && !self.is_possible() {
                    self.under.pop();
                    continue;
                }
            }
            self.path.extend([Step::Key("Fn::If"), Step::Index(place)]);
            if self.asking > 0 {
                verdicts.push(self.ask(schema, part));
            } else {
                self.judge(schema, part);
            }
            self.path.truncate(self.path.len() - 2);
            if assumed {
                self.under.pop();
            }
        }
        if self.asking > 0 {
            self.settle(&verdicts);
        }
    }

    /// What several cases, of which one will be, come to.
    pub fn settle(&mut self, verdicts: &[Verdict]) {
        if verdicts.iter().all(|verdict| *verdict == Verdict::Fails) && !verdicts.is_empty() {
            self.verdict = Verdict::Fails;
        } else if verdicts.iter().any(|verdict| *verdict != Verdict::Fits) {
            self.unsure();
        }
    }

    /// Whether a value fits a schema; reports nothing.
    pub fn ask(&mut self, schema: &'static Schema, node: &'t Node) -> Verdict {
        self.test(|judge| judge.judge(schema, node))
    }

    /// Whether what `judge` judges is right; reports nothing.
    pub fn test(&mut self, judge: impl FnOnce(&mut Self)) -> Verdict {
        let before = std::mem::replace(&mut self.verdict, Verdict::Fits);
        self.asking += 1;
        judge(self);
        self.asking -= 1;
        std::mem::replace(&mut self.verdict, before)
    }

    /// Whether a question is open.
    pub fn is_asking(&self) -> bool {
        self.asking > 0
    }

    /// Something about the value is not known.
    pub fn unsure(&mut self) {
        self.verdict = self.verdict.max(Verdict::Unsure);
    }

    /// The value is wrong; the words are only made when they are wanted.
    pub fn say(&mut self, rule: &'static Rule, words: impl FnOnce(&Self) -> (String, Option<String>)) {
        if self.asking > 0 {
            self.verdict = Verdict::Fails;
            return;
        }
        let (mut message, help) = words(self);
        if let Some(because) = &self.because {
            message.push_str(because);
        }
        let path = self.path.clone();
        let rule = self.speaks.unwrap_or(rule);
        self.found.push(Violation { rule, path, message, help, at_most: self.at_most, when: Vec::new(), fix: None });
    }

    /// What puts right what was said last.
    pub fn put_right(&mut self, fix: Option<Fix>) {
        if let (0, Some(violation)) = (self.asking, self.found.last_mut()) {
            violation.fix = fix;
        }
    }

    /// As `say`, about a member or an item of the value.
    pub fn say_at(
        &mut self,
        rule: &'static Rule,
        step: Step<'t>,
        words: impl FnOnce(&Self) -> (String, Option<String>),
    ) {
        self.path.push(step);
        self.say(rule, words);
        self.path.pop();
    }

    /// Whether the condition holds here, when that is settled.
    pub fn holds(&self, condition: &str) -> Option<bool> {
        self.under.iter().rev().find(|(name, _)| *name == condition).map(|(_, holds)| *holds)
    }

    /// Whether the conditions that are assumed here can hold together.
    pub fn is_possible(&self) -> bool {
        self.context.conditions.satisfiable(&self.under) != crate::conditions::Answer::No
    }

    /// A bound was hit: what follows is not judged.
    pub fn hit_bound(&mut self) {
        self.unsure();
        if self.bound.is_none() {
            self.bound = Some(self.path.clone());
        }
    }

    /// Whether the service takes the value in capitals too: RDS its engines.
    fn ignores_case(&self) -> bool {
        self.path.last() == Some(&Step::Key("Engine")) && self.facts.name.starts_with("AWS::RDS::")
    }

    /// Judges a value that is no function by each keyword.
    fn keywords(&mut self, schema: &'static Schema, node: &'t Node) {
        for keyword in schema.keywords() {
            match keyword {
                Keyword::Nothing => forms::nothing(self),
                Keyword::Ref(reference) => self.judge(reference.schema(), node),
                // the rest would say the same in other words
                Keyword::Type(types) if !kind::fits(self, *types, node) => return,
                Keyword::Enum(values) => kind::one_of(self, values, node, self.ignores_case()),
                Keyword::EnumCaseInsensitive(values) => kind::one_of(self, values, node, true),
                Keyword::Const(value) => kind::one_of(self, std::slice::from_ref(value), node, self.ignores_case()),
                _ => {}
            }
        }
        match node {
            Node::Object(members) => object::judge(self, schema, node, members),
            Node::List(items) => list::judge(self, schema, node, items),
            _ => {
                for keyword in schema.keywords() {
                    number::judge(self, keyword, node);
                    text::judge(self, schema, keyword, node);
                }
                forms::judge(self, schema, node);
            }
        }
    }
}

impl Violation<'_> {
    fn says_the_same(&self, other: &Violation) -> bool {
        std::ptr::eq(self.rule, other.rule) && self.path == other.path && self.message == other.message
    }
}
