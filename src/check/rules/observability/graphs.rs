//! The metrics that dashboards show.

use crate::check::Context;
use crate::check::value::branches;
use crate::graph::Step;
use crate::node::Node;

/// A metric on a dashboard.
pub(super) struct Graphed<'a> {
    /// Where the dashboard's body stands.
    pub path: Vec<Step<'a>>,
    pub namespace: String,
    pub metric: String,
}

/// The metrics of all dashboards whose body is JSON; what functions put together is left out.
pub(super) fn all<'a>(context: &Context<'a>) -> Vec<Graphed<'a>> {
    let mut found = Vec::new();
    for board in context.of_kind("AWS::CloudWatch::Dashboard") {
        let Some(body) = board.property("DashboardBody") else { continue };
        let path = board.path(&[Step::Key("Properties"), Step::Key("DashboardBody")]);
        for branch in branches(body, &path) {
            let text = match branch.value.as_call() {
                Some(("Fn::Sub", Node::String(text))) => text.as_ref(),
                Some(("Fn::Sub", Node::List(parts))) => parts.first().and_then(Node::as_str).unwrap_or_default(),
                _ => branch.value.as_str().unwrap_or_default(),
            };
            let Ok(body) = serde_json::from_str::<Node>(text) else { continue };
            for widget in body.get("widgets").and_then(Node::as_list).unwrap_or_default() {
                let rows = widget.get("properties").and_then(|all| all.get("metrics")?.as_list()).unwrap_or_default();
                let (mut namespace, mut metric) = (String::new(), String::new());
                for row in rows.iter().filter_map(Node::as_list) {
                    // an expression is an object; `.` is what stands above, `...` all of it
                    let [Node::String(first), Node::String(second), ..] = row else { continue };
                    if first != "." {
                        namespace = first.to_string();
                    }
                    if second != "." {
                        metric = second.to_string();
                    }
                    if first == "..." || namespace.contains("${") || metric.contains("${") {
                        continue;
                    }
                    found.push(Graphed {
                        path: branch.path.clone(),
                        namespace: namespace.clone(),
                        metric: metric.clone(),
                    });
                }
            }
        }
    }
    found
}
