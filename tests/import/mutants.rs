//! Templates with something odd put anywhere into them.

use std::fs;

use serde_json::{Value, json};

use crate::{files, trip};

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most.max(1)
    }
}

fn odd(chance: &mut Chance) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5e300),
        json!(""),
        json!("yes"),
        json!("a: b # c"),
        json!("line\n\n  line\n"),
        json!("\u{0}\u{7f}\u{85}\u{feff}"),
        json!("${Nowhere}"),
        json!([]),
        json!({}),
        json!([[[]]]),
        json!({ "Ref": "Nowhere" }),
        json!({ "Ref": ["a"] }),
        json!({ "Fn::GetAtt": "A" }),
        json!({ "Fn::GetAtt": ["A.B", "C"] }),
        json!({ "Fn::GetAtt": { "Fn::Sub": "${A}" } }),
        json!({ "Fn::Sub": ["${A} ${B}", { "A": { "Ref": "AWS::Region" } }] }),
        json!({ "Fn::Sub": 5 }),
        json!({ "Fn::If": ["Nowhere", { "Ref": "AWS::NoValue" }, [1, "01"]] }),
        json!({ "Fn::ForEach::X": ["V", ["a"], { "k${V}": { "Ref": "V" } }] }),
        json!({ "Fn::": 1 }),
        json!({ "Condition": "Nowhere" }),
        json!({ "Fn::Transform": { "Name": "M", "Parameters": null } }),
        json!({ "<<": { "a": 1 }, "~": null, "": "", "no": "no", "1": 1, "a.b/c~d": [{}] }),
    ];
    values[chance.below(values.len())].clone()
}

/// Puts something odd somewhere: in the place of a value, or beside it.
fn mutate(node: &mut Value, chance: &mut Chance, depth: usize) {
    let deeper = depth < 7 && chance.below(6) > 0;
    match node {
        Value::Object(members) if deeper && !members.is_empty() => {
            let at = chance.below(members.len());
            if let Some((_, inner)) = members.iter_mut().nth(at) {
                mutate(inner, chance, depth + 1);
            }
        }
        Value::Array(items) if deeper && !items.is_empty() => {
            let at = chance.below(items.len());
            if let Some(inner) = items.get_mut(at) {
                mutate(inner, chance, depth + 1);
            }
        }
        Value::Object(members) if chance.below(2) == 0 => {
            let names = [
                "Odd",
                "Type",
                "Fn::ForEach::Odd",
                "Fn::Transform",
                "DependsOn",
                "Properties",
                "Condition",
                "odd-name",
            ];
            members.insert(names[chance.below(names.len())].to_owned(), odd(chance));
        }
        other if depth > 0 => *other = odd(chance),
        _ => {}
    }
}

#[test]
fn odd_things_anywhere_come_back_as_they_were() {
    let mut chance = Chance(7);
    let mut trips = 0;
    let mut wrong = Vec::new();
    let sources = [files("tests/import/templates"), files("tests/import/cdk"), files("out")].concat();
    for path in sources {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Ok(template) = formwork::read::template(&text) else { continue };
        let source: Value = serde_json::from_str(&template.to_json()).expect("JSON");
        if template.resources().len() > 60 {
            continue;
        }
        for _ in 0..12 {
            let mut mutant = source.clone();
            for _ in 0..=chance.below(3) {
                mutate(&mut mutant, &mut chance, 0);
            }
            let text = mutant.to_string();
            if formwork::read::template(&text).is_err() {
                continue;
            }
            trips += 1;
            if let Err(what) = trip(&text) {
                let shown: String = what.chars().take(1500).collect();
                wrong.push(format!("{}: {shown}\n{mutant:#}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {trips}:\n{}", wrong.len(), wrong.first().cloned().unwrap_or_default());
    assert!(trips > 300, "{trips}");
}
