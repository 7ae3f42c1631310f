use std::collections::HashMap;

use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A subnet has two route tables.
    ///
    /// A subnet is associated with one: the second association fails.
    pub ROUTE_TABLE_TWICE = "route-table-twice", "V019", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut seen: HashMap<String, Vec<(&str, Option<&str>)>> = HashMap::new();
    for one in context.of_kind("AWS::EC2::SubnetRouteTableAssociation") {
        let Some(subnet) =
            one.property("SubnetId").filter(|subnet| subnet.as_call().is_none_or(|(name, _)| name != "Fn::If"))
        else {
            continue;
        };
        let Ok(key) = serde_json::to_string(subnet) else { continue };
        let others = seen.entry(key).or_default();
        let other = others.iter().find(|(_, theirs)| {
            let both: Vec<(&str, bool)> = [one.condition, *theirs].into_iter().flatten().map(|c| (c, true)).collect();
            context.conditions.satisfiable(&both) == Answer::Yes
        });
        if let Some((other, _)) = other {
            for (one, other) in [(one.id, *other), (*other, one.id)] {
                let path = [Step::Key("Resources"), Step::Key(one), Step::Key("Properties"), Step::Key("SubnetId")];
                report
                    .report(&ROUTE_TABLE_TWICE, &path, format!("`{other}` gives this subnet a route table too"))
                    .help("remove one of them");
            }
        }
        others.push((one.id, one.condition));
    }
}
