//! What transforms make of a template before CloudFormation reads it: copies of loops, and the `Globals` of the Serverless transform.
//!
//! Rules judge the template that comes out. A finding in a copy is then told of what the author wrote, once.

mod collection;
mod globals;
mod loops;

use std::collections::{BTreeMap, HashSet};

use super::Judgement;
use super::context::{Transforms, transforms};
use super::options::Options;
use crate::finding::Finding;
use crate::node::Node;
use crate::template::Template;

/// A template as rules judge it.
pub(crate) struct Expansion {
    /// What comes out; none when nothing changes.
    template: Option<Template>,
    origins: Origins,
    /// What is wrong with loops, in the template as it was written.
    pub faults: Vec<Fault>,
    /// The parameters over whose values loops go.
    pub collections: Vec<String>,
    /// The mappings over whose lists loops go.
    pub mappings: Vec<String>,
    /// The policy documents that stand as JSON in texts, by their pointers into what came out.
    pub policies: BTreeMap<String, Node>,
    /// The values that parameters are given, as `Ref` yields them.
    pub given: BTreeMap<String, Node>,
    /// The sections in which there may be more copies than are known: the values that count are given at the deployment.
    pub open: Vec<&'static str>,
}

/// What is wrong with a loop.
pub(crate) struct Fault {
    /// A JSON Pointer into the template as it was written.
    pub path: String,
    pub message: String,
    pub help: &'static str,
}

/// Where what was made comes from: a pointer into what came out -> one into what was written.
#[derive(Default)]
struct Origins(BTreeMap<String, String>);

impl Expansion {
    /// Expands what the transforms of the template expand.
    pub fn of(template: &Template, options: &Options) -> Self {
        let mut expansion = Expansion {
            template: None,
            origins: Origins::default(),
            faults: Vec::new(),
            collections: Vec::new(),
            mappings: Vec::new(),
            policies: BTreeMap::new(),
            given: given(template, options),
            open: Vec::new(),
        };
        let Transforms { language_extensions, serverless, .. } = transforms(template);
        if language_extensions {
            loops::expand(template, options, &mut expansion);
        }
        if serverless {
            let merged = globals::merge(expansion.template.as_ref().unwrap_or(template), &mut expansion.origins);
            expansion.template = merged.or(expansion.template);
        }
        expansion.policies = super::policy::texts(expansion.template(template));
        expansion
    }

    /// What rules judge.
    pub fn template<'t>(&'t self, written: &'t Template) -> &'t Template {
        self.template.as_ref().unwrap_or(written)
    }

    /// Leads findings back to what was written; what is said of each copy is said once.
    pub fn lead_back(&self, judgement: &mut Judgement) {
        if self.origins.0.is_empty() {
            return;
        }
        let mut seen = HashSet::new();
        let mut keep = |finding: &mut Finding| {
            let Some(origin) = finding.path.as_deref().and_then(|path| self.origins.of(path)) else { return true };
            // what would put the copy right need not fit what it was made from
            finding.fix = None;
            finding.path = Some(origin.clone());
            // copies differ by their name
            let message = match &finding.resource {
                Some(id) => finding.message.replace(id.as_str(), ""),
                None => finding.message.clone(),
            };
            seen.insert((finding.rule, origin, message))
        };
        judgement.findings.retain_mut(|finding| keep(finding));
        judgement.allowed.retain_mut(|allowed| keep(&mut allowed.finding));
    }
}

impl Origins {
    fn set(&mut self, made: String, written: String) {
        self.0.insert(made, written);
    }

    /// Where a place of what came out was written; none when it stands there as it did.
    fn of(&self, path: &str) -> Option<String> {
        let mut end = path.len();
        loop {
            if let Some(origin) = self.0.get(&path[..end]) {
                return Some(format!("{origin}{}", &path[end..]));
            }
            end = path[..end].rfind('/')?;
        }
    }
}

/// A pointer to a member.
fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The values of the parameters that are given some: text, or a list where the parameter is one.
fn given(template: &Template, options: &Options) -> BTreeMap<String, Node> {
    let known = template.section("Parameters");
    let value = |(name, parameter): (&str, &Node)| {
        let text = options.parameters.get(name)?;
        let kind = parameter.get("Type").and_then(Node::as_str)?;
        // the Systems Manager's parameters are given by their names
        if kind.starts_with("AWS::SSM::") {
            return None;
        }
        let node = if kind.contains("List") {
            Node::List(text.split(',').map(|item| Node::from(item.trim().to_owned())).collect())
        } else {
            Node::from(text.clone())
        };
        Some((name.to_owned(), node))
    };
    known.filter_map(value).collect()
}
