//! Whether a value has the shape that a JSON Schema asks for: as much of JSON Schema as settings need.

use serde_json::{Map, Value};

use super::wrong::{Fault, shown_text};
use crate::finding::nearest;
use crate::node::{Node, Number};

/// How deep schemas may refer to each other without a step into the value.
const MOST_REFERENCES: usize = 32;

/// Everything in which the value differs from the schema.
pub(super) fn judge(node: &Node, schema: &Value) -> Vec<Fault> {
    let mut judge = Judge { root: schema, path: Vec::new(), faults: Vec::new() };
    judge.value(node, schema, 0);
    judge.faults
}

struct Judge<'a> {
    root: &'a Value,
    path: Vec<String>,
    faults: Vec<Fault>,
}

impl<'a> Judge<'a> {
    fn value(&mut self, node: &Node, schema: &'a Value, references: usize) {
        let Value::Object(schema) = schema else {
            if schema == &Value::Bool(false) {
                self.fault(false, "nothing can stand here".to_owned(), None);
            }
            return;
        };
        if references > MOST_REFERENCES {
            return;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(target) = target.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer)) {
                self.value(node, target, references + 1);
            }
            return;
        }
        if !self.has_type(node, schema) {
            return;
        }
        self.choices(node, schema);
        match node {
            Node::Number(number) => self.number(number, schema),
            Node::String(text) => self.text(text, schema),
            Node::List(items) => self.list(items, schema, references),
            Node::Object(object) => self.object(object, schema, references),
            Node::Null | Node::Bool(_) => {}
        }
        for part in list(schema, "allOf") {
            self.value(node, part, references + 1);
        }
        for alternatives in ["anyOf", "oneOf"] {
            self.one_of(node, list(schema, alternatives), references);
        }
    }

    fn fault(&mut self, at_key: bool, message: String, help: Option<String>) {
        self.faults.push(Fault { rule: "settings", path: self.path.clone(), at_key, message, help });
    }

    /// A value in a sentence; not what may be a secret.
    fn shown(&self, node: &Node) -> String {
        match node {
            Node::Null => "nothing".to_owned(),
            Node::Bool(value) => format!("`{value}`"),
            Node::Number(number) => format!("`{number}`"),
            Node::String(text) => shown_text(text, &self.path),
            Node::List(_) => "a list".to_owned(),
            Node::Object(_) => "an object".to_owned(),
        }
    }

    fn has_type(&mut self, node: &Node, schema: &Map<String, Value>) -> bool {
        let names: Vec<&str> = match schema.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => return true,
        };
        let fits = |name: &&str| match (*name, node) {
            ("null", Node::Null) | ("boolean", Node::Bool(_)) | ("number", Node::Number(_)) => true,
            ("integer", Node::Number(number)) => {
                number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            ("string", Node::String(_)) | ("array", Node::List(_)) | ("object", Node::Object(_)) => true,
            _ => false,
        };
        if names.iter().any(fits) {
            return true;
        }
        let wanted: Vec<&str> = names
            .iter()
            .filter(|name| **name != "null" || names.len() == 1)
            .map(|name| match *name {
                "integer" => "a whole number",
                "number" => "a number",
                "string" => "text",
                "boolean" => "`true` or `false`",
                "array" => "a list",
                "object" => "an object",
                _ => "nothing",
            })
            .collect();
        self.fault(false, format!("{} stands here, where {} is wanted", self.shown(node), wanted.join(" or ")), None);
        false
    }

    fn choices(&mut self, node: &Node, schema: &Map<String, Value>) {
        let mut known: Vec<&Value> = list(schema, "enum").collect();
        known.extend(schema.get("const"));
        if known.is_empty() || known.iter().any(|value| is(node, value)) {
            return;
        }
        let texts: Vec<String> = known.iter().map(|value| plain(value)).collect();
        let near = node.as_str().and_then(|text| nearest(text, texts.iter().map(String::as_str)));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                format!("there are {}", texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", "))
            }
        };
        self.fault(false, format!("{} is none of what can stand here", self.shown(node)), Some(help));
    }

    fn number(&mut self, number: &Number, schema: &Map<String, Value>) {
        let Some(value) = number.as_f64() else { return };
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let (low, high) = (bound("minimum"), bound("maximum"));
        let (above, below) = (bound("exclusiveMinimum"), bound("exclusiveMaximum"));
        let fits = low.is_none_or(|low| value >= low)
            && high.is_none_or(|high| value <= high)
            && above.is_none_or(|above| value > above)
            && below.is_none_or(|below| value < below);
        if fits {
            return;
        }
        let mut range = Vec::new();
        for (word, bound) in [("at least", low), ("more than", above), ("at most", high), ("less than", below)] {
            range.extend(bound.map(|bound| format!("{word} {bound}")));
        }
        self.fault(false, format!("`{number}` is out of range: {}", range.join(", ")), None);
    }

    fn text(&mut self, text: &str, schema: &Map<String, Value>) {
        let length = text.chars().count() as u64;
        if let Some(most) = schema.get("maxLength").and_then(Value::as_u64).filter(|most| length > *most) {
            self.fault(false, format!("{length} characters stand here, {most} at most can"), None);
        }
        if let Some(least) = schema.get("minLength").and_then(Value::as_u64).filter(|least| length < *least) {
            self.fault(false, format!("{length} characters stand here, {least} at least are wanted"), None);
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
            && crate::facts::occurs(pattern, text) == Some(false)
        {
            let message = format!("{} does not fit `{pattern}`", self.shown(&Node::from(text.to_owned())));
            self.fault(false, message, None);
        }
    }

    fn list(&mut self, items: &[Node], schema: &'a Map<String, Value>, references: usize) {
        let length = items.len() as u64;
        if let Some(most) = schema.get("maxItems").and_then(Value::as_u64).filter(|most| length > *most) {
            self.fault(false, format!("{length} items stand here, {most} at most can"), None);
        }
        if let Some(least) = schema.get("minItems").and_then(Value::as_u64).filter(|least| length < *least) {
            self.fault(false, format!("{length} items stand here, {least} at least are wanted"), None);
        }
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        for (index, item) in items.iter().enumerate() {
            self.path.push(index.to_string());
            if unique && items[..index].contains(item) {
                self.fault(false, format!("{} stands twice in this list", self.shown(item)), None);
            }
            if let Some(schema) = schema.get("items") {
                self.value(item, schema, references);
            }
            self.path.pop();
        }
    }

    fn object(&mut self, object: &crate::node::Object, schema: &'a Map<String, Value>, references: usize) {
        let known = schema.get("properties").and_then(Value::as_object);
        for (name, value) in object.iter() {
            self.path.push(name.to_owned());
            match (known.and_then(|known| known.get(name)), schema.get("additionalProperties")) {
                (Some(schema), _) => self.value(value, schema, references),
                (None, Some(Value::Bool(false))) => {
                    let names: Vec<&str> =
                        known.into_iter().flat_map(|known| known.keys()).map(String::as_str).collect();
                    let help = match nearest(name, names.iter().copied()) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None if names.is_empty() => "there are none".to_owned(),
                        None => format!("there are `{}`", names.join("`, `")),
                    };
                    self.fault(true, format!("nothing here is called `{name}`"), Some(help));
                }
                (None, Some(schema)) => self.value(value, schema, references),
                (None, None) => {}
            }
            self.path.pop();
        }
        for name in list(schema, "required").filter_map(Value::as_str) {
            if object.get(name).is_none() {
                self.fault(false, format!("`{name}` is missing"), Some(format!("it has to be said: `{name}: ..`")));
            }
        }
    }

    /// The faults of the alternative that comes nearest, when there is none that fits.
    fn one_of(&mut self, node: &Node, alternatives: impl Iterator<Item = &'a Value>, references: usize) {
        let before = std::mem::take(&mut self.faults);
        let mut best: Option<Vec<Fault>> = None;
        for alternative in alternatives {
            self.value(node, alternative, references + 1);
            let faults = std::mem::take(&mut self.faults);
            if faults.is_empty() {
                best = Some(faults);
                break;
            }
            let depth = |faults: &[Fault]| faults.iter().map(|fault| fault.path.len()).max().unwrap_or(0);
            // an alternative that was understood deeper is the one that was meant
            if best.as_ref().is_none_or(|best| (depth(&faults), best.len()) > (depth(best), faults.len())) {
                best = Some(faults);
            }
        }
        self.faults = before;
        self.faults.extend(best.into_iter().flatten());
    }
}

fn list<'a>(schema: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = &'a Value> {
    schema.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn is(node: &Node, value: &Value) -> bool {
    serde_json::to_value(node).is_ok_and(|node| node == *value)
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
