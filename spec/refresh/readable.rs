//! Reads from cfn-lint which properties `Fn::GetAtt` yields although the registry does not call them read-only.
//!
//! Types from before the registry answer for some of what they were given; the lists stand in the linter's source.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

/// Resource type -> `true` for every property, or the names of some.
pub fn readable(package: &Path) -> Result<BTreeMap<String, Value>, String> {
    let path = package.join("cfnlint/schema/_getatts.py");
    let at = path.display();
    let source = std::fs::read_to_string(&path).map_err(|e| format!("{at}: {e}"))?;
    let mut readable: BTreeMap<String, Value> = BTreeMap::new();
    let mut of = None;
    for text in literals(&source, "_exceptions = {", "\n}").ok_or_else(|| format!("{at}: no `_exceptions`"))? {
        if text.contains("::") {
            of = Some(text);
        } else if let Some(cfn) = of
            && let Value::Array(names) = readable.entry(cfn.to_owned()).or_insert(json!([]))
        {
            names.push(json!(text));
        }
    }
    for cfn in
        literals(&source, "_all_property_types = [", "\n]").ok_or_else(|| format!("{at}: no `_all_property_types`"))?
    {
        readable.insert(cfn.to_owned(), json!(true));
    }
    Ok(readable)
}

/// The string literals between two marks.
fn literals<'a>(source: &'a str, from: &str, to: &str) -> Option<impl Iterator<Item = &'a str>> {
    let (_, rest) = source.split_once(from)?;
    let (section, _) = rest.split_once(to)?;
    Some(section.split('"').skip(1).step_by(2))
}
