use std::collections::BTreeSet;

use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The keys of a table and the attributes that it defines are not the same.
    ///
    /// DynamoDB takes definitions of those attributes alone that are keys of the table or of an index, and wants all of them.
    pub KEY_SCHEMA = "key-schema", "V005", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"] {
        for table in context.of_kind(kind) {
            let Some(Node::List(definitions)) = table.property("AttributeDefinitions") else { continue };
            let names = |list: &Node| -> Option<BTreeSet<String>> {
                let items = items(list, &[]);
                // a name that is only known when the stack is deployed, or a branch, leaves the matter open
                let plain = items.iter().all(|item| {
                    item.under.is_empty() && item.value.get("AttributeName").is_some_and(|n| n.as_str().is_some())
                });
                plain.then(|| {
                    items
                        .iter()
                        .filter_map(|item| item.value.get("AttributeName")?.as_str().map(str::to_owned))
                        .collect()
                })
            };
            let Some(defined) = table.property("AttributeDefinitions").and_then(names) else { continue };
            let mut keys = match table.property("KeySchema") {
                Some(schema @ Node::List(_)) => match names(schema) {
                    Some(keys) => keys,
                    None => continue,
                },
                _ => continue,
            };
            let mut open = false;
            for indexes in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
                match table.property(indexes) {
                    None => {}
                    Some(Node::List(all)) => {
                        for index in all {
                            match index.get("KeySchema").filter(|schema| schema.as_list().is_some()).and_then(names) {
                                Some(names) => keys.extend(names),
                                None => open = true,
                            }
                        }
                    }
                    Some(_) => open = true,
                }
            }
            if open {
                continue;
            }
            for (at, definition) in definitions.iter().enumerate() {
                let Some(name) = definition.get("AttributeName").and_then(Node::as_str) else { continue };
                if !keys.contains(name) {
                    let mut path = table.property_path(&["AttributeDefinitions"]);
                    path.push(Step::Index(at));
                    report
                        .report(
                            &KEY_SCHEMA,
                            &path,
                            format!("`{name}` is defined and is no key of the table or an index"),
                        )
                        .help("remove the definition: other attributes are not declared");
                }
            }
            for name in keys.difference(&defined) {
                report
                    .report(
                        &KEY_SCHEMA,
                        &table.property_path(&["AttributeDefinitions"]),
                        format!("the key `{name}` is not defined"),
                    )
                    .help(format!("`{{\"AttributeName\": \"{name}\", \"AttributeType\": \"S\"}}`"));
            }
        }
    }
}
