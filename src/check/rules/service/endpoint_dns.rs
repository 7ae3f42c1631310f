use std::collections::HashMap;

use crate::check::value::boolean;
use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::rule::rule;

rule! {
    /// Two endpoints of a VPC answer to the same private name.
    ///
    /// A VPC has one interface endpoint of a service with `PrivateDnsEnabled`: the second fails, since the name is taken.
    pub ENDPOINT_DNS = "endpoint-dns", "V007", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut seen: HashMap<String, Vec<(&str, Option<&str>)>> = HashMap::new();
    for endpoint in context.of_kind("AWS::EC2::VPCEndpoint") {
        if endpoint.property("PrivateDnsEnabled").and_then(boolean) != Some(true) {
            continue;
        }
        let (Some(vpc), Some(service)) = (endpoint.property("VpcId"), endpoint.property("ServiceName")) else {
            continue;
        };
        let Ok(key) = serde_json::to_string(&[vpc, service]) else { continue };
        let others = seen.entry(key).or_default();
        let other = others.iter().find(|(_, theirs)| {
            let both: Vec<(&str, bool)> =
                [endpoint.condition, *theirs].into_iter().flatten().map(|c| (c, true)).collect();
            context.conditions.satisfiable(&both) == Answer::Yes
        });
        if let Some((other, _)) = other {
            report
                .report(
                    &ENDPOINT_DNS,
                    &endpoint.property_path(&["PrivateDnsEnabled"]),
                    format!("`{other}` has the private name of this service in this VPC"),
                )
                .help("let one endpoint have it");
        }
        others.push((endpoint.id, endpoint.condition));
    }
}
