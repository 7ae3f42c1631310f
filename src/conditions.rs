//! The conditions of a template: what they come to for given parameters, and which of them can hold together.
//!
//! Every search is bounded: an answer can be [`Answer::BoundHit`], never a hang.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::node::Node;
use crate::template::Template;

/// How deep a condition may be nested, in itself and through others.
const MAX_DEPTH: usize = 64;
/// How many values of parameters one search may try.
const MAX_STEPS: usize = 4_000;

/// The conditions of a template, ready to be asked.
///
/// ```
/// use std::collections::BTreeMap;
/// use formwork::conditions::{Answer, Conditions};
/// let template = formwork::read::template(r#"{
///     "Parameters": {"Stage": {"Type": "String", "AllowedValues": ["dev", "prod"]}},
///     "Conditions": {
///         "Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
///         "Dev": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]}
///     },
///     "Resources": {}
/// }"#).unwrap();
/// let conditions = Conditions::of(&template);
/// let prod = BTreeMap::from([("Stage".to_owned(), "prod".to_owned())]);
/// assert_eq!(conditions.evaluate("Dev", &prod), Some(false));
/// assert_eq!(conditions.satisfiable(&[("Dev", true), ("Prod", true)]), Answer::No);
/// ```
#[derive(Debug, Default)]
pub struct Conditions<'a> {
    tests: BTreeMap<&'a str, Test<'a>>,
    variables: Vec<Variable<'a>>,
}

/// Whether conditions can hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Some values of the parameters make them so.
    Yes,
    /// No values do.
    No,
    /// The search was too large to be finished.
    BoundHit,
}

/// What decides a condition: a parameter, a pseudo parameter, or a function of which only the text is known.
#[derive(Debug)]
struct Variable<'a> {
    /// The parameter's name; of anything else its JSON.
    name: String,
    /// What a parameter allows; empty when that is anything.
    allowed: Vec<String>,
    default: Option<String>,
    is_parameter: bool,
    /// The texts that it is compared to somewhere.
    compared: BTreeSet<Cow<'a, str>>,
}

#[derive(Debug, PartialEq)]
enum Test<'a> {
    Equals(Term<'a>, Term<'a>),
    All(Vec<Test<'a>>),
    Any(Vec<Test<'a>>),
    Not(Box<Test<'a>>),
    Other(&'a str),
    /// What nobody can tell: a shape that is no condition, or one nested too deep.
    Unknown,
}

#[derive(Clone, Debug, PartialEq)]
enum Term<'a> {
    Text(Cow<'a, str>),
    Variable(usize),
}

impl Term<'_> {
    fn text<'v>(&'v self, values: &[Option<&'v str>]) -> Option<&'v str> {
        match self {
            Term::Text(text) => Some(text),
            Term::Variable(at) => values.get(*at).copied().flatten(),
        }
    }
}

impl<'a> Conditions<'a> {
    /// Reads the section `Conditions` and the parameters that it depends on.
    pub fn of(template: &'a Template) -> Self {
        let mut reader = Reader { template, variables: Vec::new(), names: HashMap::new() };
        let tests: BTreeMap<&'a str, Test<'a>> =
            template.section("Conditions").map(|(name, node)| (name, reader.test(node, 0))).collect();
        Conditions { tests, variables: reader.variables }
    }

    /// The names of the conditions.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.tests.keys().copied()
    }

    /// Whether there is such a condition.
    pub fn contains(&self, name: &str) -> bool {
        self.tests.contains_key(name)
    }

    /// What a condition comes to, with these values of parameters (and pseudo parameters such as `AWS::Region`), and their defaults for the rest.
    /// None when the values do not decide it, or there is no such condition.
    pub fn evaluate(&self, name: &str, parameters: &BTreeMap<String, String>) -> Option<bool> {
        let values: Vec<Option<&str>> = self
            .variables
            .iter()
            .map(|variable| match parameters.get(&variable.name) {
                Some(given) => Some(given.as_str()),
                None if variable.is_parameter => variable.default.as_deref(),
                None => None,
            })
            .collect();
        let mut steps = MAX_STEPS;
        self.decide(self.tests.get(name)?, &values, 0, &mut steps)
    }

    /// Whether each of the conditions can be what stands beside it, all at once. A name that is no condition decides nothing.
    pub fn satisfiable(&self, wanted: &[(&str, bool)]) -> Answer {
        if wanted.iter().any(|(name, wants)| wanted.iter().any(|(other, is)| name == other && wants != is)) {
            return Answer::No;
        }
        let goals: Vec<(&Test, bool)> =
            wanted.iter().filter_map(|(name, wants)| Some((self.tests.get(name)?, *wants))).collect();
        if goals.is_empty() {
            return Answer::Yes;
        }
        let mut used = BTreeSet::new();
        let mut seen = BTreeSet::new();
        goals.iter().for_each(|(test, _)| self.variables_of(test, &mut used, &mut seen));
        let order: Vec<usize> = used.into_iter().collect();
        let domains = self.domains(&order);
        let mut search = Search { conditions: self, goals: &goals, order: &order, domains: &domains, steps: MAX_STEPS };
        search.run(&mut vec![None; self.variables.len()], 0)
    }

    /// Whether `then` holds wherever all of `given` do; [`Answer::No`] says that it need not.
    pub fn implies(&self, given: &[(&str, bool)], then: (&str, bool)) -> Answer {
        if given.contains(&then) {
            return Answer::Yes;
        }
        let mut all = given.to_vec();
        all.push((then.0, !then.1));
        match self.satisfiable(&all) {
            Answer::Yes => Answer::No,
            Answer::No => Answer::Yes,
            Answer::BoundHit => Answer::BoundHit,
        }
    }

    /// The values worth trying for each variable: what is allowed, or what it is compared to and one that is none of these.
    fn domains(&self, order: &[usize]) -> Vec<Vec<String>> {
        let compared: BTreeSet<&str> =
            order.iter().flat_map(|at| self.variables[*at].compared.iter().map(|text| &**text)).collect();
        let linked: BTreeSet<usize> = self.linked();
        order
            .iter()
            .map(|at| {
                let variable = &self.variables[*at];
                if !variable.allowed.is_empty() {
                    return variable.allowed.clone();
                }
                let mut values: Vec<String> = if linked.contains(at) {
                    // compared to other variables as well: their values count too, and a common unknown one
                    let allowed = order.iter().flat_map(|other| self.variables[*other].allowed.iter().cloned());
                    let mut values: BTreeSet<String> = allowed.collect();
                    values.extend(compared.iter().map(|text| (*text).to_owned()));
                    values.insert("\u{0}any".to_owned());
                    values.into_iter().collect()
                } else {
                    variable.compared.iter().map(|text| text.to_string()).collect()
                };
                values.push(format!("\u{0}{at}"));
                values
            })
            .collect()
    }

    /// The variables that are compared to other variables.
    fn linked(&self) -> BTreeSet<usize> {
        fn walk(test: &Test, found: &mut BTreeSet<usize>) {
            match test {
                Test::Equals(Term::Variable(a), Term::Variable(b)) => found.extend([*a, *b]),
                Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| walk(test, found)),
                Test::Not(test) => walk(test, found),
                _ => {}
            }
        }
        let mut found = BTreeSet::new();
        self.tests.values().for_each(|test| walk(test, &mut found));
        found
    }

    fn variables_of<'t>(&'t self, test: &'t Test, used: &mut BTreeSet<usize>, seen: &mut BTreeSet<&'t str>) {
        let mut open = vec![test];
        while let Some(test) = open.pop() {
            match test {
                Test::Equals(a, b) => {
                    for term in [a, b] {
                        if let Term::Variable(at) = term {
                            used.insert(*at);
                        }
                    }
                }
                Test::All(tests) | Test::Any(tests) => open.extend(tests),
                Test::Not(test) => open.push(test),
                Test::Other(name) => {
                    if seen.insert(name) {
                        open.extend(self.tests.get(name));
                    }
                }
                Test::Unknown => {}
            }
        }
    }

    /// What the test comes to while some values are open.
    fn decide(&self, test: &Test, values: &[Option<&str>], depth: usize, steps: &mut usize) -> Option<bool> {
        *steps = steps.checked_sub(1)?;
        if depth > MAX_DEPTH {
            return None;
        }
        match test {
            Test::Equals(a, b) => {
                if a == b {
                    return Some(true);
                }
                Some(a.text(values)? == b.text(values)?)
            }
            Test::All(tests) => {
                let mut open = false;
                for test in tests {
                    match self.decide(test, values, depth + 1, steps) {
                        Some(false) => return Some(false),
                        None => open = true,
                        Some(true) => {}
                    }
                }
                (!open).then_some(true)
            }
            Test::Any(tests) => {
                let mut open = false;
                for test in tests {
                    match self.decide(test, values, depth + 1, steps) {
                        Some(true) => return Some(true),
                        None => open = true,
                        Some(false) => {}
                    }
                }
                (!open).then_some(false)
            }
            Test::Not(test) => self.decide(test, values, depth + 1, steps).map(|is| !is),
            Test::Other(name) => self.decide(self.tests.get(name)?, values, depth + 1, steps),
            Test::Unknown => None,
        }
    }
}

struct Search<'s, 'a> {
    conditions: &'s Conditions<'a>,
    goals: &'s [(&'s Test<'a>, bool)],
    order: &'s [usize],
    domains: &'s [Vec<String>],
    steps: usize,
}

impl<'s> Search<'s, '_> {
    fn run(&mut self, values: &mut Vec<Option<&'s str>>, next: usize) -> Answer {
        let mut open = false;
        for (test, wants) in self.goals {
            match self.conditions.decide(test, values, 0, &mut self.steps) {
                Some(is) if is != *wants => return Answer::No,
                Some(_) => {}
                None => open = true,
            }
        }
        if self.steps == 0 {
            return Answer::BoundHit;
        }
        if !open {
            return Answer::Yes;
        }
        let (Some(at), Some(domain)) = (self.order.get(next), self.domains.get(next)) else {
            // everything is chosen and something is still open: nobody can tell, so it may hold
            return Answer::Yes;
        };
        let mut bound = false;
        for value in domain {
            values[*at] = Some(value);
            match self.run(values, next + 1) {
                Answer::Yes => return Answer::Yes,
                Answer::No => {}
                Answer::BoundHit => {
                    bound = true;
                    break;
                }
            }
        }
        values[*at] = None;
        if bound { Answer::BoundHit } else { Answer::No }
    }
}

struct Reader<'a> {
    template: &'a Template,
    variables: Vec<Variable<'a>>,
    names: HashMap<String, usize>,
}

impl<'a> Reader<'a> {
    fn test(&mut self, node: &'a Node, depth: usize) -> Test<'a> {
        let Some((function, argument)) = node.as_call().filter(|_| depth < MAX_DEPTH) else { return Test::Unknown };
        match (function, argument) {
            ("Condition", Node::String(name)) => Test::Other(name),
            ("Fn::Equals", Node::List(sides)) => {
                let [a, b] = sides.as_slice() else { return Test::Unknown };
                let (Some(a), Some(b)) = (self.term(a), self.term(b)) else { return Test::Unknown };
                if let (Term::Variable(at), Term::Text(text)) | (Term::Text(text), Term::Variable(at)) = (&a, &b)
                    && let Some(variable) = self.variables.get_mut(*at)
                {
                    variable.compared.insert(text.clone());
                }
                Test::Equals(a, b)
            }
            ("Fn::And", Node::List(tests)) => Test::All(tests.iter().map(|test| self.test(test, depth + 1)).collect()),
            ("Fn::Or", Node::List(tests)) => Test::Any(tests.iter().map(|test| self.test(test, depth + 1)).collect()),
            ("Fn::Not", Node::List(tests)) => match tests.as_slice() {
                [test] => Test::Not(Box::new(self.test(test, depth + 1))),
                _ => Test::Unknown,
            },
            _ => Test::Unknown,
        }
    }

    fn term(&mut self, node: &'a Node) -> Option<Term<'a>> {
        match node {
            Node::String(text) => Some(Term::Text(Cow::Borrowed(text))),
            Node::Number(number) => Some(Term::Text(number.to_string().into())),
            Node::Bool(value) => Some(Term::Text(if *value { "true" } else { "false" }.into())),
            Node::Object(_) => {
                let name = match node.as_ref_to() {
                    Some(name) => name.to_owned(),
                    // a function's text stands for its value: the same text is the same value
                    None => serde_json::to_string(node).ok()?,
                };
                Some(Term::Variable(self.variable(name, node.as_ref_to())))
            }
            Node::Null | Node::List(_) => None,
        }
    }

    fn variable(&mut self, name: String, reference: Option<&str>) -> usize {
        if let Some(at) = self.names.get(&name) {
            return *at;
        }
        let parameter = reference
            .and_then(|id| self.template.root().get("Parameters")?.get(id))
            .filter(|parameter| parameter.as_object().is_some());
        // a parameter from the store takes the name of an entry, which says nothing of its value
        let stored = parameter.and_then(|p| p.get("Type")?.as_str()).is_some_and(|kind| kind.starts_with("AWS::SSM::"));
        let parameter = parameter.filter(|_| !stored);
        let allowed = parameter
            .and_then(|parameter| parameter.get("AllowedValues")?.as_list())
            .map(|values| values.iter().filter_map(scalar).collect())
            .unwrap_or_default();
        let default = parameter.and_then(|parameter| scalar(parameter.get("Default")?));
        let at = self.variables.len();
        self.names.insert(name.clone(), at);
        self.variables.push(Variable {
            name,
            allowed,
            default,
            is_parameter: parameter.is_some(),
            compared: BTreeSet::new(),
        });
        at
    }
}

/// A value of a parameter, as text.
fn scalar(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
