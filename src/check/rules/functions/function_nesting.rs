use crate::check::{Call, Context, Place, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A function stands inside of one that does not take it.
    ///
    /// CloudFormation evaluates only certain functions inside of each other: nothing in the delimiter of `Fn::Join`, no `Fn::GetAtt` in a condition, as
    /// conditions are decided before any resource exists. `AWS::LanguageExtensions` allows some more.
    ///
    /// [AWS: supported functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
    pub FUNCTION_NESTING = "function-nesting", "F002", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in &context.calls {
        let parent = call.parent.and_then(|at| context.calls.get(at));
        let allowed = match parent {
            Some(parent) => inside(parent, call, context),
            None => at_top(call.place),
        };
        let Some(allowed) = allowed.filter(|allowed| !allowed.contains(&call.name)) else { continue };
        let place = match parent {
            Some(parent) => format!("`{}`", parent.name),
            None => "a condition".to_owned(),
        };
        if !known(call.name) {
            continue;
        }
        let message = format!("`{}` is not evaluated inside of {place}", call.name);
        let note = report.report(&FUNCTION_NESTING, &call.path, message);
        match allowed {
            [] => note.help("write the value itself"),
            _ => note.help(format!("there it may be {}", listed(allowed))),
        };
    }
}

/// Functions that do not exist are another rule's.
fn known(name: &str) -> bool {
    super::unknown_function::FUNCTIONS.contains(&name)
}

const TESTS: &[&str] = &["Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"];
const RULE_TESTS: &[&str] = &[
    "Condition",
    "Fn::And",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
];
const LISTS: &[&str] =
    &["Fn::Cidr", "Fn::FindInMap", "Fn::GetAZs", "Fn::GetAtt", "Fn::If", "Fn::Select", "Fn::Split", "Ref"];
const NAMES: &[&str] =
    &["Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Fn::ToJsonString", "Ref"];

/// What may stand on top of a place; none when anything may.
fn at_top(place: Place) -> Option<&'static [&'static str]> {
    match place {
        Place::Condition(_) => Some(TESTS),
        _ => None,
    }
}

/// What may stand inside of a function; none when anything may.
fn inside(parent: &Call, call: &Call, context: &Context) -> Option<&'static [&'static str]> {
    let extended = context.transforms.language_extensions;
    // which argument of the parent the call stands in, and how deep
    let inner = call.path.get(parent.path.len() + 1..).unwrap_or_default();
    let first = match inner.first() {
        Some(Step::Index(at)) => Some(*at),
        _ => None,
    };
    let direct = inner.len() <= 1;
    let in_rules = matches!(call.place, Place::Rule(_));
    match parent.name {
        "Ref" | "Fn::GetAtt" if extended => Some(NAMES),
        "Ref" | "Condition" => Some(&[]),
        "Fn::GetAtt" => Some(if first == Some(0) { &[] } else { &["Ref"] }),
        "Fn::FindInMap" if first == Some(3) => None,
        "Fn::FindInMap" if extended => Some(&[
            "Fn::FindInMap",
            "Fn::If",
            "Fn::Join",
            "Fn::Length",
            "Fn::Select",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Ref",
        ]),
        "Fn::FindInMap" => Some(&["Fn::FindInMap", "Ref"]),
        "Fn::Join" if first == Some(0) => Some(&[]),
        "Fn::Join" if direct => Some(LISTS),
        "Fn::Join" => Some(&[
            "Fn::Base64",
            "Fn::FindInMap",
            "Fn::GetAtt",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Length",
            "Fn::Select",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Fn::Transform",
            "Ref",
        ]),
        "Fn::Split" if first == Some(0) => Some(&[]),
        "Fn::Split" => Some(&[
            "Fn::Base64",
            "Fn::FindInMap",
            "Fn::GetAZs",
            "Fn::GetAtt",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Select",
            "Fn::Sub",
            "Ref",
        ]),
        "Fn::Select" if first == Some(0) => {
            Some(if extended { &["Fn::FindInMap", "Fn::Length", "Ref"] } else { &["Fn::FindInMap", "Ref"] })
        }
        "Fn::Select" if direct => Some(LISTS),
        "Fn::If" if first == Some(0) => Some(&[]),
        "Fn::GetAZs" => Some(&["Fn::FindInMap", "Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"]),
        "Fn::ImportValue" => Some(&[
            "Fn::Base64",
            "Fn::FindInMap",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Select",
            "Fn::Sub",
            "Fn::Transform",
            "Ref",
        ]),
        "Fn::Not" | "Fn::And" | "Fn::Or" => Some(if in_rules { RULE_TESTS } else { TESTS }),
        "Fn::Equals" if in_rules => None,
        "Fn::Equals" => Some(&[
            "Fn::FindInMap",
            "Fn::Join",
            "Fn::Length",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Ref",
        ]),
        _ => None,
    }
}

fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
