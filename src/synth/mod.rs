//! From a stack to its template: constructs become resources, values become nodes, references are followed.
//!
//! Every step reports what is wrong and goes on, so that one run shows everything.

use std::collections::{BTreeMap, BTreeSet};

use crate::aws::tags::{Form, tag_property};
use crate::construct::{Facts, Known, Placed, Scope, Settling};
use crate::finding::{At, Finding, Severity};
use crate::node::Text;
use crate::resource::Body;
use crate::stack::{Allowance, Copies, Loop, Stack, What};
use crate::template::{MAX_BYTES, MAX_MAPPINGS, MAX_OUTPUTS, MAX_PARAMETERS, MAX_RESOURCES, Template};
use crate::value::Value;

mod cycles;
mod lower;
mod names;
mod twins;

use lower::Lowering;
use names::Names;

/// A synthesized stack.
#[derive(Debug)]
pub struct Cast {
    /// The stack's name.
    pub name: String,
    /// The template.
    pub template: Template,
    /// Where each resource comes from, by logical id.
    pub places: BTreeMap<String, At>,
    /// What is worth knowing, though it does not stand in the way.
    pub findings: Vec<Finding>,
    /// What the stack allows.
    pub allows: Vec<Allowance>,
    /// The stacks nested in this one.
    pub nested: Vec<Cast>,
    /// The resources that stand in the template as they were given; their paths are not ours.
    pub(crate) verbatim: BTreeSet<String>,
    /// Where the stack was made.
    pub at: At,
    /// The files that it was read from.
    #[cfg(all(feature = "check", feature = "core-services"))]
    pub(crate) origins: Option<crate::stack_file::Origins>,
}

pub(crate) fn synth(mut stack: Stack) -> Result<Cast, Vec<Finding>> {
    let mut findings = std::mem::take(&mut stack.findings);
    let nested = synth_nested(std::mem::take(&mut stack.nested), &mut findings);
    let (placed, loops) = place(&mut stack, &mut findings);
    let names = Names::collect(&stack, &placed, &loops, &mut findings);
    let verbatim = lower::ids(&stack.verbatim);
    let mut lowering = Lowering::new(&stack, names, &mut findings);
    let root = lowering.template(&stack, placed, loops);
    let template = Template::new(root.object);
    check_quotas(&stack, &template, &mut findings);
    if findings.is_empty() && template.resources().len() == 0 {
        findings.push(
            Finding::warning(
                "empty-stack",
                &stack.name,
                &stack.at,
                "the stack has no resources, and CloudFormation wants one",
            )
            .help("add a resource, or leave the stack out"),
        );
    }
    for twin in std::mem::take(&mut stack.twins) {
        twins::compare(&stack, &template, twin, &mut findings);
    }
    // what is missed because something could not be read is no mistake of its own
    if findings.iter().any(|finding| finding.rule == "stack-file") {
        let unread: Vec<String> = stack.unread.iter().map(|id| format!("`{id}`")).collect();
        let follows = |finding: &Finding| unread.iter().any(|id| finding.message.contains(id.as_str()));
        findings.retain(|finding| finding.rule == "stack-file" || !follows(finding));
    }
    #[cfg(all(feature = "check", feature = "core-services"))]
    if let Some(origins) = &stack.origins {
        origins.refine(&mut findings);
        findings.iter_mut().for_each(crate::stack_file::reword);
    }
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings.dedup();
    #[cfg(all(feature = "check", feature = "core-services"))]
    if stack.origins.is_some() {
        // a name that stands once in the file may stand at several places of the template
        findings.dedup_by(|a, b| (&a.at, a.rule, &a.message) == (&b.at, b.rule, &b.message));
    }
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    Ok(Cast {
        name: stack.name,
        template,
        places: root.places,
        findings,
        allows: stack.allows,
        nested,
        verbatim,
        at: stack.at,
        #[cfg(all(feature = "check", feature = "core-services"))]
        origins: stack.origins,
    })
}

fn synth_nested(nested: Vec<Stack>, findings: &mut Vec<Finding>) -> Vec<Cast> {
    let mut casts = Vec::new();
    for child in nested {
        match child.synth() {
            Ok(cast) => casts.push(cast),
            Err(wrong) => findings.extend(wrong),
        }
    }
    casts
}

/// Expands the constructs.
fn place(stack: &mut Stack, findings: &mut Vec<Finding>) -> (Vec<Placed>, Vec<(At, Loop)>) {
    let mut facts = Facts::default();
    #[cfg(feature = "core-services")]
    {
        facts.sources = std::mem::take(&mut stack.sources);
    }
    settle(stack, findings);
    for item in &stack.items {
        if let What::Construct(construct) = &item.what {
            construct.declare(&item.id, &item.at, &mut facts);
        }
    }
    #[cfg(feature = "core-services")]
    for (function, grant, at) in std::mem::take(&mut stack.grants) {
        let fits = function.stack.fits(&stack.key);
        if !facts.grant(function.id.clone(), grant) || !fits {
            let message =
                format!("`{}` is not a `Function` of this stack, so nothing can be granted to it", function.id);
            findings
                .push(Finding::error("grant-target", &stack.name, &at, message).help(
                    "grant to a function that was added as the construct `Function`; give others their own role",
                ));
        }
    }
    let mut placed = Vec::with_capacity(stack.items.len());
    let mut loops = Vec::new();
    for item in std::mem::take(&mut stack.items) {
        match item.what {
            What::Resource(body) => placed.push(Placed { id: item.id, at: item.at, body }),
            What::ForEach(each) => loops.push((item.at, *each)),
            What::Construct(construct) => {
                let mut scope = Scope {
                    stack: &stack.key,
                    stack_name: &stack.name,
                    id: &item.id,
                    at: &item.at,
                    facts: &mut facts,
                    placed: &mut placed,
                    findings,
                };
                construct.expand(&mut scope);
            }
        }
    }
    #[cfg(feature = "core-services")]
    crate::constructs::finish(&stack.key, &facts, &mut placed, findings);
    if !stack.tags.is_empty() {
        placed.iter_mut().for_each(|resource| tag(&mut resource.body, &stack.tags));
        loops.iter_mut().for_each(|(_, each)| tag_copies(each, &stack.tags));
    }
    (placed, loops)
}

fn tag_copies(each: &mut Loop, tags: &[(String, Value)]) {
    for copies in &mut each.copies {
        match copies {
            Copies::Resource(_, body) => tag(body, tags),
            Copies::Loop(inner) => tag_copies(inner, tags),
        }
    }
}

/// Has the constructs put what names and files stand for in their place.
fn settle(stack: &mut Stack, findings: &mut Vec<Finding>) {
    let (files, unread) = (std::mem::take(&mut stack.files), stack.unread.clone());
    let mut known = Known { files, unread, ..Known::default() };
    for item in &stack.items {
        let id = || Text::Owned(item.id.as_str().to_owned());
        match &item.what {
            What::Resource(body) => drop(known.kinds.insert(id(), body.kind.clone())),
            What::Construct(construct) => {
                known.kinds.insert(id(), construct.main_type().into());
                known.networks.extend(construct.zones().map(|zones| (id(), zones)));
            }
            What::ForEach(_) => {}
        }
    }
    for item in &mut stack.items {
        if let What::Construct(construct) = &mut item.what {
            let (stack_name, id, at) = (&stack.name, &item.id, &item.at);
            construct.settle(&mut Settling { known: &known, stack_name, id, at, findings });
        }
    }
}

fn tag(body: &mut Body, tags: &[(String, Value)]) {
    let Some((name, form)) = tag_property(&body.kind) else { return };
    let pair = |(key, value): &(String, Value)| -> Value {
        Value::Object(vec![("Key".into(), Value::from(key.clone())), ("Value".into(), value.clone())])
    };
    match body.properties.get_mut(name) {
        None if form == Form::Members => {
            let members = tags.iter().map(|(key, value)| (Text::Owned(key.clone()), value.clone()));
            body.set(name, Value::Object(members.collect()));
        }
        None => body.set(name, Value::List(tags.iter().map(pair).collect())),
        Some(Value::Object(own)) => {
            for (key, value) in tags {
                if own.iter().all(|(name, _)| name != key) {
                    own.push((key.clone().into(), value.clone()));
                }
            }
        }
        Some(Value::List(own)) => {
            for tag in tags {
                let has = |value: &Value| matches!(value, Value::Object(members) if members.iter().any(|(name, value)| name == "Key" && value.as_str() == Some(tag.0.as_str())));
                if !own.iter().any(has) {
                    own.push(pair(tag));
                }
            }
        }
        // an expression in place of the list is the author's own decision
        Some(_) => {}
    }
}

fn check_quotas(stack: &Stack, template: &Template, findings: &mut Vec<Finding>) {
    let is_allowed = stack.allows.iter().any(|allowance| allowance.rule == "template-quota");
    let mut check = |what: &str, got: usize, most: usize, help: &str| {
        if got > most && !is_allowed {
            let message = format!("the template has {got} {what}; CloudFormation takes {most}");
            findings.push(Finding::error("template-quota", &stack.name, &stack.at, message).help(help));
        }
    };
    let split = "move a part into a stack of its own: `stack.nest(..)`, or `stack.export(..)` between two stacks";
    check("resources", template.resources().len(), MAX_RESOURCES, split);
    check("parameters", template.section("Parameters").len(), MAX_PARAMETERS, split);
    check("outputs", template.section("Outputs").len(), MAX_OUTPUTS, split);
    check("mappings", template.section("Mappings").len(), MAX_MAPPINGS, split);
    if stack.description.as_ref().is_some_and(|text| text.len() > 1024) {
        check("bytes of description", stack.description.as_ref().map_or(0, String::len), 1024, "say it shorter");
    }
    check("bytes", template.to_json().len(), MAX_BYTES, split);
}
