use crate::check::value::{is_call, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// A state machine has a state that leads nowhere, or one of a type that there is not.
    ///
    /// `StartAt`, `Next`, `Default` and `Next` in `Choices` and `Catch` name states of the same machine. Each state has a `Type`; all but `Choice`, `Succeed` and `Fail`
    /// have `Next` or `End`.
    pub STATE_MACHINE = "state-machine", "V023", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html";
}

const TYPES: [&str; 8] = ["Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait"];
/// How deep machines may stand in each other.
const MAX_DEPTH: usize = 32;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"] {
        for machine in context.of_kind(kind) {
            if let Some(Node::Object(definition)) = machine.property("Definition") {
                self::machine(definition, &mut machine.property_path(&["Definition"]), 0, report);
            }
        }
    }
}

fn machine<'a>(machine: &'a Object, path: &mut Vec<Step<'a>>, depth: usize, report: &mut Reporter) {
    if depth > MAX_DEPTH || machine.iter().any(|(name, _)| name.starts_with("Fn::")) {
        return;
    }
    let states = match machine.get("States") {
        Some(Node::Object(states)) if !states.iter().any(|(name, _)| name.starts_with("Fn::")) => states,
        Some(other) if is_call(other) => return,
        Some(other) => {
            report.report(&STATE_MACHINE, path, format!("`States` is an object, not {}", what(other)));
            return;
        }
        None => {
            report.report(&STATE_MACHINE, path, "the state machine has no `States`");
            return;
        }
    };
    let mut targets: Vec<(&str, Vec<Step>)> = Vec::new();
    match machine.get("StartAt") {
        Some(Node::String(name)) => targets.push((name, with(path, &[Step::Key("StartAt")]))),
        Some(other) if is_call(other) => return,
        Some(other) => {
            report.report(&STATE_MACHINE, path, format!("`StartAt` is text, not {}", what(other)));
        }
        None => {
            report.report(&STATE_MACHINE, path, "the state machine has no `StartAt`").help("name the first state");
        }
    }
    for (name, state) in states.iter() {
        let Node::Object(state) = state else { continue };
        let here = with(path, &[Step::Key("States"), Step::Key(name)]);
        self::state(state, &here, &mut targets, report);
        for (member, list) in [("Branches", true), ("ItemProcessor", false), ("Iterator", false)] {
            let inner: Vec<(&Node, Vec<Step>)> = match state.get(member) {
                Some(Node::List(items)) if list => items
                    .iter()
                    .enumerate()
                    .map(|(at, item)| (item, with(&here, &[Step::Key(member), Step::Index(at)])))
                    .collect(),
                Some(one) if !list => vec![(one, with(&here, &[Step::Key(member)]))],
                _ => Vec::new(),
            };
            for (inner, mut path) in inner {
                if let Node::Object(inner) = inner {
                    self::machine(inner, &mut path, depth + 1, report);
                }
            }
        }
    }
    for (target, path) in targets {
        if states.get(target).is_none() && !target.contains("${") {
            let note = report.report(&STATE_MACHINE, &path, format!("there is no state `{target}`"));
            if let Some(near) = nearest(target, states.iter().map(|(name, _)| name)) {
                note.help(format!("did you mean `{near}`?"));
            }
        }
    }
}

fn state<'a>(state: &'a Object, here: &[Step<'a>], targets: &mut Vec<(&'a str, Vec<Step<'a>>)>, report: &mut Reporter) {
    let kind = match state.get("Type") {
        Some(Node::String(kind)) => &**kind,
        Some(_) => return,
        None => {
            report.report(&STATE_MACHINE, here, "the state has no `Type`").help(TYPES.join(", "));
            return;
        }
    };
    if !TYPES.contains(&kind) {
        if !kind.contains("${") {
            let note = report.report(
                &STATE_MACHINE,
                &with(here, &[Step::Key("Type")]),
                format!("there is no type `{kind}` of states"),
            );
            match nearest(kind, TYPES) {
                Some(near) => note.help(format!("did you mean `{near}`?")),
                None => note.help(TYPES.join(", ")),
            };
        }
        return;
    }
    let next = state.get("Next");
    let ends = state.get("End").is_some();
    match kind {
        "Choice" | "Succeed" | "Fail" => {}
        _ if next.is_none() && !ends => {
            report
                .report(&STATE_MACHINE, here, "the state has neither `Next` nor `End`")
                .help("`\"End\": true` when it is the last");
        }
        _ if next.is_some() && ends => {
            report.report(&STATE_MACHINE, here, "the state has `Next` and `End`").help("leave one of them out");
        }
        _ => {}
    }
    let mut add = |node: Option<&'a Node>, inside: &[Step<'a>]| {
        if let Some(Node::String(name)) = node {
            targets.push((name, with(here, inside)));
        }
    };
    add(next, &[Step::Key("Next")]);
    add(state.get("Default"), &[Step::Key("Default")]);
    for member in ["Choices", "Catch"] {
        for (at, item) in state.get(member).and_then(Node::as_list).unwrap_or_default().iter().enumerate() {
            add(item.get("Next"), &[Step::Key(member), Step::Index(at), Step::Key("Next")]);
        }
    }
    if kind == "Choice" && state.get("Choices").is_none() {
        report.report(&STATE_MACHINE, here, "the choice has no `Choices`");
    }
    if kind == "Task" && state.get("Resource").is_none() {
        report.report(&STATE_MACHINE, here, "the task has no `Resource`").help("the ARN of what does the work");
    }
}

fn with<'a>(path: &[Step<'a>], more: &[Step<'a>]) -> Vec<Step<'a>> {
    let mut path = path.to_vec();
    path.extend_from_slice(more);
    path
}
