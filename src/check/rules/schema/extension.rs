//! Rules that cross the properties of one type, and values that not every region has: cfn-lint's extensions, as data.

use super::gather;
use super::judge::Judge;
use crate::facts::{Extension, ExtensionKind, Keyword, SCHEMA_DATE, extensions};
use crate::finding::{Severity, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Properties that do not go together.
    ///
    /// Each may be right by itself, but not beside the others: a quota of provisioned throughput on a table that is billed by request, a runtime on a function
    /// that is an image. Which they are, and what decides, stands in the message.
    pub PROPERTY_COMBINATION = "property-combination", "S027", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    /// A value that the region does not have, such as a type of instance.
    ///
    /// The regions are those of `--region`; none named means that a value has to be offered somewhere. The values are those of the day of the embedded
    /// facts (`formwork --version`).
    pub VALUE_NOT_IN_REGION = "value-not-in-region", "S026", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-regions.html";
}

impl<'t> Judge<'_, 't> {
    /// Judges the properties by each extension of the type.
    pub(super) fn extensions(&mut self, properties: &'t Node) {
        for (extension, place) in extensions(self.facts.name) {
            let steps: Vec<&'static str> = place.split('/').filter(|step| !step.is_empty()).collect();
            self.at_most = match extension.level {
                'W' => Some(Severity::Warning),
                'I' => Some(Severity::Info),
                _ => None,
            };
            self.extension(extension, &steps, properties);
            self.at_most = None;
        }
    }

    fn extension(&mut self, extension: &'static Extension, steps: &[&'static str], node: &'t Node) {
        if let Some(("Fn::If", Node::List(parts))) = node.as_call()
            && let [Node::String(condition), then, otherwise] = parts.as_slice()
        {
            for (place, part, holds) in [(1, then, true), (2, otherwise, false)] {
                if self.holds(condition).is_some_and(|decided| decided != holds) {
                    continue;
                }
                self.under.push((condition, holds));
                self.path.extend([Step::Key("Fn::If"), Step::Index(place)]);
                self.extension(extension, steps, part);
                self.path.truncate(self.path.len() - 2);
                self.under.pop();
            }
            return;
        }
        let Some((step, rest)) = steps.split_first() else {
            match &extension.kind {
                ExtensionKind::Schema(schema) => {
                    for keyword in schema.keywords() {
                        if let Keyword::Gather(Some(gather)) = keyword {
                            gather::judge(self, extension, gather, node);
                        }
                    }
                    self.speaks = Some(&PROPERTY_COMBINATION);
                    self.judge(schema, node);
                    self.speaks = None;
                }
                ExtensionKind::Values { .. } => self.regional(extension, node),
            }
            return;
        };
        match node {
            Node::List(items) if *step == "*" => {
                for (place, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(place));
                    self.extension(extension, rest, item);
                    self.path.pop();
                }
            }
            Node::Object(members) => {
                if let Some((name, value)) = members.iter().find(|(name, _)| name == step) {
                    self.path.push(Step::Key(name));
                    self.extension(extension, rest, value);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    fn regional(&mut self, extension: &'static Extension, node: &'t Node) {
        let ExtensionKind::Values { listed, values, .. } = &extension.kind else { return };
        let Some(text) = node.as_str().filter(|text| !text.contains("{{resolve:")) else { return };
        let offered = values.binary_search_by_key(&text, |(value, _)| value).ok().map(|place| values[place].1);
        let regions = &self.context.options.regions;
        let missing: Vec<&str> = match offered {
            None if regions.is_empty() => vec![""],
            None => regions.iter().map(String::as_str).filter(|region| listed.contains(region)).collect(),
            Some(offered) => {
                let all = regions.iter().map(String::as_str);
                all.filter(|region| listed.contains(region) && !offered.contains(region)).collect()
            }
        };
        let Some(first) = missing.first() else { return };
        let first = *first;
        self.say(&VALUE_NOT_IN_REGION, |judge| {
            let here = judge.here();
            let value = judge.shown(node);
            if offered.is_none() {
                let near = nearest(text, values.iter().map(|(value, _)| *value));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                return (format!("{here}: {value} is offered nowhere, as of {SCHEMA_DATE}"), help);
            }
            (format!("{here}: {value} is not offered in `{first}`, as of {SCHEMA_DATE}"), None)
        });
    }
}
