//! Properties that the service sets, and those that should not be set any more.

use super::judge::Judge;
use crate::facts::Pattern;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::{Rule, rule};

rule! {
    /// A property is set that the service itself sets.
    ///
    /// What the template says is not sent to the service. Read it with `Fn::GetAtt` instead.
    pub READ_ONLY_PROPERTY = "read-only-property", "S021", error, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html";
    /// A property is set that AWS has declared obsolete.
    pub DEPRECATED_PROPERTY = "deprecated-property", "S022", warning, Schema, since "0.2.0",
        "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html";
}

impl<'t> Judge<'_, 't> {
    /// Properties that should not be set at all.
    pub(super) fn read_only(&mut self, properties: &'t Node) {
        for (rule, patterns) in
            [(&READ_ONLY_PROPERTY, &self.facts.read_only), (&DEPRECATED_PROPERTY, &self.facts.deprecated)]
        {
            for pattern in patterns {
                // the registry contradicts itself: what must be set, or cannot change once set, can be set
                let text = pattern.text();
                let given = self.facts.properties.required().contains(&text)
                    || self.facts.create_only.iter().any(|other| other.text() == text)
                    || self.facts.write_only.iter().any(|other| other.text() == text);
                if given && std::ptr::eq(rule, &READ_ONLY_PROPERTY) {
                    continue;
                }
                let steps: Vec<&'static str> = pattern.steps().collect();
                self.find(rule, *pattern, &steps, properties);
            }
        }
    }

    fn find(&mut self, rule: &'static Rule, pattern: Pattern, steps: &[&'static str], node: &'t Node) {
        if let Some(("Fn::If", Node::List(parts))) = node.as_call() {
            for (place, part) in parts.iter().enumerate().skip(1) {
                self.path.extend([Step::Key("Fn::If"), Step::Index(place)]);
                self.find(rule, pattern, steps, part);
                self.path.truncate(self.path.len() - 2);
            }
            return;
        }
        let Some((step, rest)) = steps.split_first() else {
            if node.as_ref_to() != Some("AWS::NoValue") {
                self.say(rule, |judge| words(judge, rule, pattern));
            }
            return;
        };
        match node {
            Node::List(items) if *step == "*" => {
                for (place, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(place));
                    self.find(rule, pattern, rest, item);
                    self.path.pop();
                }
            }
            Node::Object(members) => {
                let found = members.iter().filter(|(name, _)| name == step || *step == "*");
                for (name, value) in found {
                    self.path.push(Step::Key(name));
                    self.find(rule, pattern, rest, value);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }
}

fn words(judge: &Judge, rule: &'static Rule, pattern: Pattern) -> (String, Option<String>) {
    if std::ptr::eq(rule, &READ_ONLY_PROPERTY) {
        let attribute = pattern.text().replace('/', ".");
        let help = if judge.facts.attribute(&attribute).is_some() {
            format!("take it out; `Fn::GetAtt` of `{attribute}` reads it")
        } else {
            "take it out".to_owned()
        };
        return (format!("{} is set by the service, not by the template", judge.here()), Some(help));
    }
    (format!("{} of {} is obsolete", judge.here(), judge.facts.name), None)
}
