//! What every pattern of events has to look like: those of rules, of event sources and of subscriptions.

use crate::value::Value;

/// What is wrong with a pattern, if something is: it names at least one member, and what a member may be stands in a list.
///
/// Only what is known now is judged; what CloudFormation works out may be anything.
pub(crate) fn wrong(pattern: &Value) -> Option<(String, &'static str)> {
    match pattern {
        Value::Object(members) if members.is_empty() => Some((
            "the pattern names nothing, and an empty one is refused".to_owned(),
            "name what to look for: `json!({ \"source\": [\"shop\"] })`",
        )),
        Value::Object(members) => members.iter().find_map(|(name, value)| wrong_member(name, value)),
        Value::Expr(_) | Value::Invalid(_) => None,
        _ => Some(("the pattern is not an object".to_owned(), "write it like `json!({ \"source\": [\"shop\"] })`")),
    }
}

fn wrong_member(name: &str, value: &Value) -> Option<(String, &'static str)> {
    const HELP: &str = "what a member may be stands in a list: `json!({ \"source\": [\"shop\", \"warehouse\"] })`";
    match value {
        Value::List(values) if values.is_empty() => {
            Some((format!("`{name}` of the pattern may be nothing at all"), HELP))
        }
        // alternatives are patterns themselves
        Value::List(values) if name == "$or" => values.iter().find_map(wrong),
        Value::List(_) | Value::Expr(_) | Value::Invalid(_) => None,
        Value::Object(members) if members.is_empty() => {
            Some((format!("`{name}` of the pattern may be nothing at all"), HELP))
        }
        Value::Object(members) => members.iter().find_map(|(name, value)| wrong_member(name, value)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            Some((format!("`{name}` of the pattern is not in a list"), HELP))
        }
    }
}
