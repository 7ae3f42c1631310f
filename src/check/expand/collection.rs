//! What a loop goes over, as far as the template says.

use super::Expansion;
use crate::check::options::Options;
use crate::check::value::scalar;
use crate::node::Node;
use crate::template::Template;

/// The value of a variable: its name and what it is in this turn.
pub(super) type Variable<'v> = (&'v str, &'v str);

/// What is known when a loop begins.
pub(super) struct World<'t> {
    pub template: &'t Template,
    pub options: &'t Options,
}

/// The values that a loop goes over.
pub(super) struct Collection {
    pub values: Vec<String>,
    /// Whether the deployment can give others.
    pub open: bool,
}

impl World<'_> {
    /// The values of a collection; none when the template does not say.
    pub fn collection(&self, node: &Node, variables: &[Variable], notes: &mut Expansion) -> Option<Collection> {
        match node {
            Node::List(items) => {
                let mut all = Collection { values: Vec::new(), open: false };
                for item in items {
                    match scalar(item) {
                        Some(text) => all.values.push(text),
                        None => {
                            let more = self.collection(item, variables, notes)?;
                            all.values.extend(more.values);
                            all.open |= more.open;
                        }
                    }
                }
                Some(all)
            }
            _ => match node.as_call()? {
                ("Ref", Node::String(name)) => self.referred(name, variables, notes),
                ("Fn::FindInMap", Node::List(keys)) => self.mapped(keys, variables, notes),
                ("Fn::Split", Node::List(parts)) => {
                    let [Node::String(delimiter), text] = parts.as_slice() else { return None };
                    let text = self.text(text, variables)?;
                    let values = text.split(&**delimiter).map(str::to_owned).collect();
                    Some(Collection { values, open: false })
                }
                _ => None,
            },
        }
    }

    fn referred(&self, name: &str, variables: &[Variable], notes: &mut Expansion) -> Option<Collection> {
        if let Some((_, value)) = variables.iter().rev().find(|(variable, _)| *variable == name) {
            return Some(Collection { values: vec![(*value).to_owned()], open: false });
        }
        let parameter = self.template.root().get("Parameters")?.get(name)?;
        if !notes.collections.iter().any(|known| known == name) {
            notes.collections.push(name.to_owned());
        }
        let kind = parameter.get("Type").and_then(Node::as_str).unwrap_or_default();
        let text = self.parameter(name)?;
        if !kind.contains("List") {
            return Some(Collection { values: vec![text], open: true });
        }
        let values = text.split(',').map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect();
        Some(Collection { values, open: !self.options.parameters.contains_key(name) })
    }

    /// What a parameter is given, or its default; what the Systems Manager holds nobody knows here.
    fn parameter(&self, name: &str) -> Option<String> {
        let parameter = self.template.root().get("Parameters")?.get(name)?;
        let kind = parameter.get("Type").and_then(Node::as_str).unwrap_or_default();
        if kind.contains("SSM") {
            return None;
        }
        self.options.parameters.get(name).cloned().or_else(|| parameter.get("Default").and_then(scalar))
    }

    fn mapped(&self, keys: &[Node], variables: &[Variable], notes: &mut Expansion) -> Option<Collection> {
        let [map, first, second, default @ ..] = keys else { return None };
        let map = self.text(map, variables)?;
        if !notes.mappings.contains(&map) {
            notes.mappings.push(map.clone());
        }
        let found = self
            .template
            .root()
            .get("Mappings")
            .and_then(|all| all.get(&map))
            .and_then(|map| map.get(&self.text(first, variables)?)?.get(&self.text(second, variables)?));
        let literal = matches!((first, second), (Node::String(_), Node::String(_)));
        let node = found.or_else(|| default.first()?.get("DefaultValue"))?;
        let mut all = match node {
            Node::List(_) => self.collection(node, variables, notes)?,
            other => Collection { values: vec![scalar(other)?], open: false },
        };
        all.open |= !literal;
        Some(all)
    }

    /// A text, when the template says it.
    fn text(&self, node: &Node, variables: &[Variable]) -> Option<String> {
        if let Some(text) = scalar(node) {
            return Some(text);
        }
        let name = node.as_ref_to()?;
        if let Some((_, value)) = variables.iter().rev().find(|(variable, _)| *variable == name) {
            return Some((*value).to_owned());
        }
        match name {
            "AWS::Region" => match self.options.regions.as_slice() {
                [region] => Some(region.clone()),
                _ => None,
            },
            _ => self.parameter(name),
        }
    }
}
