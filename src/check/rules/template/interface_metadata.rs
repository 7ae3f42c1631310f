use crate::check::value::what;
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// `AWS::CloudFormation::Interface` names a parameter that is not there, or has the wrong form.
    ///
    /// The console shows parameters in the groups that it names. A name that is no parameter is dropped without a word.
    pub INTERFACE_METADATA = "interface-metadata", "T027", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let interface = context.template.root().get("Metadata").and_then(|m| m.get("AWS::CloudFormation::Interface"));
    let Some(interface) = interface else { return };
    let top = vec![Step::Key("Metadata"), Step::Key("AWS::CloudFormation::Interface")];
    let Node::Object(members) = interface else {
        report.report(&INTERFACE_METADATA, &top, format!("this is an object, not {}", what(interface)));
        return;
    };
    for (key, _) in members.iter().filter(|(key, _)| !["ParameterGroups", "ParameterLabels"].contains(key)) {
        let mut path = top.clone();
        path.push(Step::Key(key));
        report
            .report(&INTERFACE_METADATA, &path, format!("there is no `{key}` here"))
            .help("`ParameterGroups` and `ParameterLabels`");
    }
    let mut named: Vec<(&str, Vec<Step>)> = Vec::new();
    let groups = members.get("ParameterGroups").and_then(Node::as_list).unwrap_or_default();
    for (at, group) in groups.iter().enumerate() {
        let parameters = group.get("Parameters").and_then(Node::as_list).unwrap_or_default();
        for (index, name) in parameters.iter().enumerate() {
            let mut path = top.clone();
            path.extend([Step::Key("ParameterGroups"), Step::Index(at), Step::Key("Parameters"), Step::Index(index)]);
            named.extend(name.as_str().map(|name| (name, path)));
        }
    }
    let labels = members.get("ParameterLabels").and_then(Node::as_object);
    for (name, _) in labels.into_iter().flat_map(|labels| labels.iter()) {
        let mut path = top.clone();
        path.extend([Step::Key("ParameterLabels"), Step::Key(name)]);
        named.push((name, path));
    }
    for (name, path) in named {
        if context.parameters.contains_key(name) || context.transforms.hides_something() {
            continue;
        }
        let note = report.report(&INTERFACE_METADATA, &path, format!("there is no parameter `{name}`"));
        if let Some(near) = nearest(name, context.parameters.keys().copied()) {
            note.help(format!("did you mean `{near}`?"));
        }
    }
}
