use crate::check::value::{scalar, what};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A parameter's default does not fulfil what the parameter asks for.
    ///
    /// CloudFormation refuses the template: `AllowedValues`, `AllowedPattern`, `MinLength`, `MaxLength`, `MinValue`, `MaxValue` and `Type` hold for the default,
    /// too.
    pub PARAMETER_DEFAULT = "parameter-default", "T020", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, parameter) in &context.parameters {
        let Some(settings) = parameter.as_object() else { continue };
        let path = [Step::Key("Parameters"), Step::Key(name), Step::Key("Default")];
        let Some(default) = settings.get("Default") else { continue };
        let Some(default) = scalar(default) else {
            report.report(&PARAMETER_DEFAULT, &path, format!("the default is text, not {}", what(default)));
            continue;
        };
        let kind = settings.get("Type").and_then(Node::as_str).unwrap_or("String");
        // what the store holds is judged when it is read
        let stored = kind.starts_with("AWS::SSM::Parameter::Value<");
        let is_list = kind == "CommaDelimitedList" || kind.starts_with("List<");
        let items: Vec<&str> =
            if is_list { default.split(',').map(str::trim).collect() } else { vec![default.as_str()] };
        let mut wrong = |message: String, help: String| {
            report.report(&PARAMETER_DEFAULT, &path, message).help(help);
        };
        if !stored && matches!(kind, "Number" | "List<Number>") {
            for item in items.iter().filter(|item| item.parse::<f64>().is_err()) {
                wrong(format!("the default `{item}` is no number"), "write one, or make the type `String`".to_owned());
            }
        }
        if let Some(Node::List(allowed)) = settings.get("AllowedValues") {
            let allowed: Vec<String> = allowed.iter().filter_map(scalar).collect();
            // a list can stand there as a whole
            let whole = is_list && allowed.iter().any(|value| value.trim() == default.trim());
            for item in items.iter().filter(|item| !whole && !allowed.iter().any(|value| same(value, item, kind))) {
                let help = match crate::finding::nearest(item, allowed.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("allowed are {}", allowed.join(", ")),
                };
                wrong(format!("the default `{item}` is none of `AllowedValues`"), help);
            }
        }
        if let Some(pattern) = settings.get("AllowedPattern").and_then(Node::as_str) {
            for item in &items {
                if crate::facts::matches(pattern, item) == Some(false) {
                    wrong(format!("the default `{item}` does not match `AllowedPattern`"), format!("`{pattern}`"));
                }
            }
        }
        let number = |name: &str| settings.get(name).and_then(scalar).and_then(|text| text.parse::<f64>().ok());
        let length = default.chars().count() as f64;
        for (name, fits) in [
            ("MinLength", number("MinLength").is_none_or(|least| length >= least || is_list)),
            ("MaxLength", number("MaxLength").is_none_or(|most| length <= most || is_list)),
        ] {
            if !fits {
                let limit = settings.get(name).and_then(scalar).unwrap_or_default();
                wrong(
                    format!("the default has {length} characters, and `{name}` is {limit}"),
                    "change either".to_owned(),
                );
            }
        }
        for item in items.iter().filter_map(|item| item.parse::<f64>().ok()) {
            for (name, fits) in [
                ("MinValue", number("MinValue").is_none_or(|least| item >= least)),
                ("MaxValue", number("MaxValue").is_none_or(|most| item <= most)),
            ] {
                if !fits {
                    let limit = settings.get(name).and_then(scalar).unwrap_or_default();
                    wrong(format!("the default is {item}, and `{name}` is {limit}"), "change either".to_owned());
                }
            }
        }
    }
}

/// Whether a value is the one that is allowed: numbers by their worth.
fn same(allowed: &str, value: &str, kind: &str) -> bool {
    if allowed == value {
        return true;
    }
    kind.contains("Number")
        && matches!((allowed.trim().parse::<f64>(), value.trim().parse::<f64>()), (Ok(a), Ok(b)) if a == b)
}
