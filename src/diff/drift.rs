//! What was changed outside of CloudFormation: the answer of `aws cloudformation describe-stack-resource-drifts`.

use std::collections::BTreeMap;

use crate::node::Node;

/// The drifted resources of a deployed stack.
///
/// [AWS: drift](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drift {
    /// By logical id.
    pub resources: BTreeMap<String, Drifted>,
}

/// How a resource drifted.
#[derive(Clone, Debug, PartialEq)]
pub enum Drifted {
    /// It is gone.
    Deleted,
    /// These properties are others: paths such as `/Timeout`. Their values stay with CloudFormation, since there may be secrets among them.
    Modified(Vec<String>),
}

impl Drift {
    /// Reads the answer of `describe-stack-resource-drifts`.
    ///
    /// ```
    /// use formwork::diff::{Drift, Drifted};
    /// let answer = r#"{"StackResourceDrifts": [
    ///     {"LogicalResourceId": "Jobs", "StackResourceDriftStatus": "MODIFIED", "PropertyDifferences": [{"PropertyPath": "/DelaySeconds"}]},
    ///     {"LogicalResourceId": "Topic", "StackResourceDriftStatus": "IN_SYNC"}
    /// ]}"#;
    /// let drift = Drift::read(answer).unwrap();
    /// assert_eq!(drift.resources["Jobs"], Drifted::Modified(vec!["/DelaySeconds".to_owned()]));
    /// assert_eq!(drift.resources.len(), 1);
    /// ```
    ///
    /// # Errors
    /// When the text is no such answer.
    pub fn read(text: &str) -> Result<Self, String> {
        let root: Node = serde_json::from_str(text).map_err(|wrong| wrong.to_string())?;
        let Some(drifts) = root.get("StackResourceDrifts").and_then(Node::as_list) else {
            return Err("this is no answer of `aws cloudformation describe-stack-resource-drifts`".to_owned());
        };
        let mut resources = BTreeMap::new();
        for drift in drifts {
            let text = |name: &str| drift.get(name).and_then(Node::as_str);
            let Some(id) = text("LogicalResourceId") else { continue };
            let drifted = match text("StackResourceDriftStatus") {
                Some("DELETED") => Drifted::Deleted,
                Some("MODIFIED") => {
                    let differences = drift.get("PropertyDifferences").and_then(Node::as_list).unwrap_or_default();
                    let path = |difference: &Node| difference.get("PropertyPath")?.as_str().map(str::to_owned);
                    let mut paths: Vec<String> = differences.iter().filter_map(path).collect();
                    paths.sort();
                    paths.dedup();
                    Drifted::Modified(paths)
                }
                _ => continue,
            };
            resources.insert(id.to_owned(), drifted);
        }
        Ok(Drift { resources })
    }
}
