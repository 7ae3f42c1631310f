//! What CloudFormation itself says about a change: the answer of `aws cloudformation describe-change-set`.

use std::collections::BTreeMap;

use super::report::{Op, PolicyAction};
use crate::facts::Replacement;
use crate::node::Node;

/// A change set's word on each resource.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSet {
    /// The stack that it was made for, as far as the answer names it.
    pub stack: Option<String>,
    /// By logical id.
    pub resources: BTreeMap<String, Said>,
}

/// What a change set says of one resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Whether it is replaced; `None` for what is added or removed.
    pub replacement: Option<Replacement>,
    /// What becomes of the old one.
    pub policy_action: Option<PolicyAction>,
    /// The values that change.
    pub details: Vec<Detail>,
}

/// A value that a change set says changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// A JSON Pointer from the resource.
    pub path: String,
    /// What happens to it.
    pub op: Op,
    /// Before, as text; only with `--include-property-values`.
    pub before: Option<String>,
    /// After, as text.
    pub after: Option<String>,
    /// The resource whose change causes it.
    pub follows: Option<String>,
    /// Whether it replaces the resource.
    pub replacement: Replacement,
}

impl ChangeSet {
    /// Reads the answer of `describe-change-set`.
    ///
    /// # Errors
    /// When the text is no such answer.
    pub fn read(text: &str) -> Result<Self, String> {
        let root: Node = serde_json::from_str(text).map_err(|wrong| wrong.to_string())?;
        let Some(changes) = root.get("Changes").and_then(Node::as_list) else {
            return Err(
                "this is no answer of `aws cloudformation describe-change-set`: it has no list `Changes`".to_owned()
            );
        };
        let mut set =
            ChangeSet { stack: root.get("StackName").and_then(Node::as_str).map(str::to_owned), ..Self::default() };
        for change in changes {
            let Some(said) = change.get("ResourceChange") else { continue };
            let text = |name: &str| said.get(name).and_then(Node::as_str);
            let Some(id) = text("LogicalResourceId") else { continue };
            let replacement = match text("Replacement") {
                Some("True") => Some(Replacement::Always),
                Some("Conditional") => Some(Replacement::Conditional),
                Some("False") => Some(Replacement::Never),
                _ => None,
            };
            let policy_action = match text("PolicyAction") {
                Some("Delete") => Some(PolicyAction::Delete),
                Some("Retain") => Some(PolicyAction::Retain),
                Some("Snapshot") => Some(PolicyAction::Snapshot),
                Some("ReplaceAndDelete") => Some(PolicyAction::ReplaceAndDelete),
                Some("ReplaceAndRetain") => Some(PolicyAction::ReplaceAndRetain),
                Some("ReplaceAndSnapshot") => Some(PolicyAction::ReplaceAndSnapshot),
                _ => None,
            };
            let details =
                said.get("Details").and_then(Node::as_list).unwrap_or_default().iter().filter_map(detail).collect();
            set.resources.insert(id.to_owned(), Said { replacement, policy_action, details });
        }
        Ok(set)
    }
}

fn detail(detail: &Node) -> Option<Detail> {
    let target = detail.get("Target")?;
    let text = |name: &str| target.get(name).and_then(Node::as_str);
    let path = match (text("Path"), text("Attribute"), text("Name")) {
        (Some(path), ..) => path.to_owned(),
        (None, Some("Properties"), Some(name)) => format!("/Properties/{name}"),
        (None, Some(attribute), _) => format!("/{attribute}"),
        _ => return None,
    };
    let follows = detail.get("CausingEntity").and_then(Node::as_str);
    let by_resource = matches!(
        detail.get("ChangeSource").and_then(Node::as_str),
        Some("ResourceReference" | "ResourceAttribute" | "ResourceDependency")
    );
    Some(Detail {
        path,
        op: match text("AttributeChangeType") {
            Some("Add") => Op::Add,
            Some("Remove") => Op::Remove,
            _ => Op::Modify,
        },
        before: text("BeforeValue").map(str::to_owned),
        after: text("AfterValue").map(str::to_owned),
        follows: follows.filter(|_| by_resource).map(|entity| entity.split('.').next().unwrap_or_default().to_owned()),
        replacement: match text("RequiresRecreation") {
            Some("Always") => Replacement::Always,
            Some("Conditionally") => Replacement::Conditional,
            _ => Replacement::Never,
        },
    })
}
