//! The commands with which the AWS CLI deploys a template.

use std::path::Path;

use crate::node::Node;
use crate::synth::Cast;
use crate::template::MAX_INLINE_BYTES;

/// The `aws` lines that deploy a stack under this name: `package` where something is uploaded first, then `deploy`.
pub(super) fn commands(cast: &Cast, name: &str, file: &Path, bytes: usize) -> Vec<String> {
    let file = file.display().to_string().replace('\\', "/");
    let mut lines = Vec::new();
    let mut deployed = file.clone();
    if cast.template.needs_package() {
        deployed = file.replace(".template.", ".packaged.");
        let json = if file.ends_with(".json") { " --use-json" } else { "" };
        lines.push(format!(
            "aws cloudformation package --template-file {file} --s3-bucket BUCKET{json} --output-template-file {deployed}"
        ));
    }
    let mut line = format!("aws cloudformation deploy --stack-name {} --template-file {deployed}", name);
    if bytes > MAX_INLINE_BYTES {
        line.push_str(" --s3-bucket BUCKET");
    }
    let capabilities = capabilities(cast);
    if !capabilities.is_empty() {
        line.push_str(" --capabilities ");
        line.push_str(&capabilities.join(" "));
    }
    let open: Vec<String> = cast
        .template
        .section("Parameters")
        .filter(|(_, parameter)| parameter.get("Default").is_none())
        .map(|(name, parameter)| format!("{name}={}", placeholder(parameter)))
        .collect();
    if !open.is_empty() {
        line.push_str(" --parameter-overrides ");
        line.push_str(&open.join(" "));
    }
    lines.push(line);
    lines
}

/// What the stack and those nested in it have to be allowed.
fn capabilities(cast: &Cast) -> Vec<&'static str> {
    let mut all = cast.template.capabilities();
    for capability in cast.nested.iter().flat_map(capabilities) {
        if !all.contains(&capability) {
            all.push(capability);
        }
    }
    // those for roles first, as one writes them
    all.sort_by_key(|capability| *capability == "CAPABILITY_AUTO_EXPAND");
    if all.contains(&"CAPABILITY_NAMED_IAM") {
        // it allows what the other one does
        all.retain(|capability| *capability != "CAPABILITY_IAM");
    }
    all
}

fn placeholder(parameter: &Node) -> &'static str {
    match parameter.get("Type").and_then(Node::as_str) {
        Some("Number") => "NUMBER",
        _ => "VALUE",
    }
}
