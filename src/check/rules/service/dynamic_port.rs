use crate::check::value::{integer, items, scalar};
use crate::check::{Context, Reporter, Resource};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A load balancer looks for the health of containers at a fixed port, while each gets a port of its own.
    ///
    /// With `HostPort: 0` the host gives each container any free port. A target group then asks at the port that traffic goes to, `traffic-port`, which is
    /// what holds when `HealthCheckPort` is left out.
    pub DYNAMIC_PORT = "dynamic-port", "V030", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for service in context.of_kind("AWS::ECS::Service") {
        let task = service.property("TaskDefinition").and_then(|task| context.referred(task));
        let Some(task) = task.filter(|task| task.kind == "AWS::ECS::TaskDefinition") else { continue };
        let Some(balancers) = service.property("LoadBalancers") else { continue };
        for balancer in items(balancers, &service.property_path(&["LoadBalancers"])) {
            let name = balancer.value.get("ContainerName").and_then(Node::as_str);
            let port = balancer.value.get("ContainerPort").and_then(integer);
            let group = balancer.value.get("TargetGroupArn").and_then(|group| context.referred(group));
            let (Some(name), Some(port), Some(group)) = (name, port, group) else { continue };
            let fixed = group.property("HealthCheckPort").and_then(scalar).filter(|port| port != "traffic-port");
            let Some(fixed) = fixed else { continue };
            if is_dynamic(task, name, port) {
                let path = group.property_path(&["HealthCheckPort"]);
                report
                    .report(
                        &DYNAMIC_PORT,
                        &path,
                        format!("port {fixed} is asked for health, and `{name}` gets any port of its host"),
                    )
                    .help("`HealthCheckPort: traffic-port`");
            }
        }
    }
}

/// Whether the host chooses the port of a container.
fn is_dynamic(task: &Resource, name: &str, port: i64) -> bool {
    let Some(containers) = task.property("ContainerDefinitions") else { return false };
    // with a network interface of its own a container has its own ports
    if task.property("NetworkMode").and_then(Node::as_str) == Some("awsvpc") {
        return false;
    }
    items(containers, &task.property_path(&["ContainerDefinitions"])).into_iter().any(|container| {
        let named = container.value.get("Name").and_then(Node::as_str) == Some(name);
        let Some(mappings) = container.value.get("PortMappings").filter(|_| named) else { return false };
        let mut path = container.path.clone();
        path.push(Step::Key("PortMappings"));
        items(mappings, &path).into_iter().any(|mapping| {
            let number = |name| mapping.value.get(name).and_then(integer);
            number("ContainerPort") == Some(port) && number("HostPort") == Some(0)
        })
    })
}
