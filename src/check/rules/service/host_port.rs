use crate::check::value::{integer, items};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A task in the network mode `awsvpc` maps a port to another one of the host.
    ///
    /// Each such task has its own address, so `HostPort` is left out or equal to `ContainerPort`.
    pub HOST_PORT = "host-port", "V025", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for task in context.of_kind("AWS::ECS::TaskDefinition") {
        if task.property("NetworkMode").and_then(Node::as_str) != Some("awsvpc") {
            continue;
        }
        let Some(containers) = task.property("ContainerDefinitions") else { continue };
        for container in items(containers, &task.property_path(&["ContainerDefinitions"])) {
            let Some(mappings) = container.value.get("PortMappings") else { continue };
            let mut path = container.path.clone();
            path.push(Step::Key("PortMappings"));
            for mapping in items(mappings, &path) {
                let port = |name| mapping.value.get(name).and_then(integer);
                if let (Some(host), Some(inside)) = (port("HostPort"), port("ContainerPort"))
                    && host != inside
                {
                    let mut path = mapping.path.clone();
                    path.push(Step::Key("HostPort"));
                    report
                        .report(&HOST_PORT, &path, format!("the host's port is {host}, and the container's {inside}"))
                        .help("leave `HostPort` out");
                }
            }
        }
    }
}
