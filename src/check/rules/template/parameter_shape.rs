use crate::check::value::{integer, is_call, what};
use crate::check::{Context, Reporter, spelling};
use crate::finding::{Fix, Severity, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A parameter has a type or a setting that there is not.
    ///
    /// Types are `String`, `Number`, `List<Number>`, `CommaDelimitedList`, those of existing resources such as `AWS::EC2::VPC::Id` and their lists, and
    /// values of the parameter store. Lengths and patterns are for text, values for numbers.
    pub PARAMETER_SHAPE = "parameter-shape", "T019", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html";
}

const SETTINGS: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];
const PLAIN: [&str; 5] = ["CommaDelimitedList", "List<Number>", "List<String>", "Number", "String"];
/// Types whose values CloudFormation looks up in the account.
const EXISTING: [&str; 11] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, parameter) in &context.parameters {
        let path = [Step::Key("Parameters"), Step::Key(name)];
        if name.starts_with("Fn::") {
            continue;
        }
        let Node::Object(settings) = parameter else {
            report.report(&PARAMETER_SHAPE, &path, format!("a parameter is an object, not {}", what(parameter)));
            continue;
        };
        if is_call(parameter) {
            continue;
        }
        let kind = match settings.get("Type") {
            None => {
                report
                    .report(&PARAMETER_SHAPE, &path, format!("the parameter `{name}` has no `Type`"))
                    .help("`\"Type\": \"String\"`");
                ""
            }
            Some(Node::String(kind)) => {
                if !is_type(kind) {
                    let at = [path[0], path[1], Step::Key("Type")];
                    let note = report.report(&PARAMETER_SHAPE, &at, format!("there is no type of parameters `{kind}`"));
                    let near = nearest(kind, PLAIN.iter().chain(&EXISTING).copied());
                    match near {
                        Some(near) => note.help(format!("did you mean `{near}`?")),
                        None => note.help("`String` takes any text"),
                    };
                }
                kind
            }
            Some(other) => {
                let at = [path[0], path[1], Step::Key("Type")];
                report.report(&PARAMETER_SHAPE, &at, format!("`Type` is text, not {}", what(other)));
                ""
            }
        };
        for (setting, value) in settings.iter() {
            let at = [path[0], path[1], Step::Key(setting)];
            if !SETTINGS.contains(&setting) {
                let note = report.report(&PARAMETER_SHAPE, &at, format!("a parameter has no `{setting}`")).about_name();
                let note = match nearest(setting, SETTINGS) {
                    Some(near) => note.help(format!("did you mean `{near}`?")),
                    None => note,
                };
                let meant = spelling::meant(setting, settings, SETTINGS.into_iter());
                let is_list = matches!(value, Node::List(_));
                if let Some(near) = meant.filter(|near| is_list == (*near == "AllowedValues") && !is_call(value)) {
                    note.fix(Fix::Rename(near.to_owned()));
                }
                continue;
            }
            if is_call(value) {
                continue;
            }
            let plain = matches!(value, Node::String(_) | Node::Number(_) | Node::Bool(_));
            let wanted = match setting {
                "AllowedValues" if value.as_list().is_none_or(<[Node]>::is_empty) => "a list of values",
                "MinLength" | "MaxLength" if integer(value).is_none_or(|number| number < 0) => "a whole number from 0",
                "MinValue" | "MaxValue" if !plain || number(value).is_none() => "a number",
                "NoEcho" if !plain => "`true` or `false`",
                "AllowedPattern" | "ConstraintDescription" | "Description" | "Default" if !plain => "text",
                "MinLength" | "MaxLength" if kind == "Number" => {
                    let help = "`MinValue` and `MaxValue` are for numbers";
                    report
                        .report(&PARAMETER_SHAPE, &at, format!("`{setting}` is for text, and this is a number"))
                        .help(help);
                    continue;
                }
                "MinValue" | "MaxValue" if !kind.is_empty() && kind != "Number" && kind != "List<Number>" => {
                    let help = "`MinLength` and `MaxLength` are for text";
                    report
                        .report(&PARAMETER_SHAPE, &at, format!("`{setting}` is for numbers, and this is `{kind}`"))
                        .help(help);
                    continue;
                }
                "AllowedPattern" if value.as_str().is_some_and(|text| !crate::facts::is_understood(text)) => {
                    report
                        .report(
                            &PARAMETER_SHAPE,
                            &at,
                            "`AllowedPattern` is no regular expression that can be read here",
                        )
                        .help("CloudFormation reads it as Java does")
                        .at_most(Severity::Info);
                    continue;
                }
                "Description" if value.as_str().is_some_and(|text| text.len() > 4_000) => "at most 4,000 bytes",
                _ => continue,
            };
            report.report(&PARAMETER_SHAPE, &at, format!("`{setting}` is {wanted}, not {}", what(value)));
        }
        for (least, most) in [("MinLength", "MaxLength"), ("MinValue", "MaxValue")] {
            let (Some(low), Some(high)) = (settings.get(least).and_then(number), settings.get(most).and_then(number))
            else {
                continue;
            };
            if low > high {
                let at = [path[0], path[1], Step::Key(least)];
                report
                    .report(&PARAMETER_SHAPE, &at, format!("`{least}` is greater than `{most}`: no value fits"))
                    .help("exchange them")
                    .at_most(Severity::Warning);
            }
        }
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        Node::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Whether CloudFormation has this type; in `AWS::SSM::Parameter::Value<...>` it takes any type of values.
fn is_type(kind: &str) -> bool {
    let existing = |kind: &str| EXISTING.contains(&kind);
    if PLAIN.contains(&kind) || existing(kind) {
        return true;
    }
    if let Some(inner) = kind.strip_prefix("AWS::SSM::Parameter::Value<").and_then(|rest| rest.strip_suffix('>')) {
        let item = inner.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(inner);
        return PLAIN.contains(&inner) || item == "String" || existing(item);
    }
    kind.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).is_some_and(existing)
}
