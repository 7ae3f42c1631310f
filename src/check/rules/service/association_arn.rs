use crate::check::value::branches;
use crate::check::{Context, Reporter};
use crate::graph::holes;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A web ACL is to protect something whose ARN has the wrong form.
    ///
    /// The ARN of an API's stage has no account: `arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Stage}`. The others have one. A text in
    /// `Fn::Sub` is judged by what stands around its variables.
    pub ASSOCIATION_ARN = "association-arn", "V036", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html";
}

/// How long an ARN may be to be looked at.
const MAX_TEXT: usize = 2_048;

/// Services, whether their ARNs have an account, how the last part begins, and how many parts it has between slashes.
const FORMS: [(&str, bool, &str, usize); 6] = [
    ("apigateway", false, "/restapis/", 5),
    ("apprunner", true, "service/", 3),
    ("appsync", true, "apis/", 2),
    ("cognito-idp", true, "userpool/", 2),
    ("ec2", true, "verified-access-instance/", 2),
    ("elasticloadbalancing", true, "loadbalancer/app/", 4),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for association in context.of_kind("AWS::WAFv2::WebACLAssociation") {
        let Some(arn) = association.property("ResourceArn") else { continue };
        for branch in branches(arn, &association.property_path(&["ResourceArn"])) {
            let text = match branch.value {
                Node::String(text) if !text.contains("{{") => text.to_string(),
                value => match sub(value) {
                    Some(text) if text.len() <= MAX_TEXT => filled(text),
                    _ => continue,
                },
            };
            if let Some((message, help)) = wrong(&text, sub(branch.value).unwrap_or(&text)) {
                report.report(&ASSOCIATION_ARN, &branch.path, message).help(help);
            }
        }
    }
}

/// The text of `Fn::Sub`.
fn sub(node: &Node) -> Option<&str> {
    match node.as_call()? {
        ("Fn::Sub", Node::String(text)) => Some(text),
        ("Fn::Sub", Node::List(parts)) => parts.first()?.as_str(),
        _ => None,
    }
}

/// The text with something for each variable, as long as each stands for one part of an ARN.
fn filled(text: &str) -> String {
    let mut filled = text.to_owned();
    holes(text, |name, attribute| {
        let whole = attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
        let value = match name {
            "AWS::Partition" => "aws",
            "AWS::Region" => "eu-west-1",
            "AWS::AccountId" => "111111111111",
            _ => "value",
        };
        filled = filled.replace(&format!("${{{whole}}}"), value);
    });
    filled
}

/// What is wrong with an ARN whose variables are filled in, and what would be right.
fn wrong(text: &str, written: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let [arn, _, service, region, account, rest] = parts.as_slice() else {
        // a variable may hold the whole ARN, or its beginning
        let open = text.starts_with("value");
        return (!open).then(|| {
            let help = "`arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Stage}`, or the ARN of a load balancer, a user pool, ...";
            (format!("`{written}` is no ARN that a web ACL protects"), help.to_owned())
        });
    };
    if *arn != "arn" {
        return None;
    }
    let (_, own, begins, slashes) = FORMS.iter().find(|(name, ..)| name == service)?;
    if region.is_empty() {
        return Some(("the ARN has no region".to_owned(), "`${AWS::Region}` after the service".to_owned()));
    }
    match (own, account.is_empty()) {
        (false, false) => {
            return Some((
                "the ARN of an API's stage has no account".to_owned(),
                "two colons after the region: `${AWS::Region}::/restapis/...`".to_owned(),
            ));
        }
        (true, true) => {
            return Some(("the ARN has no account".to_owned(), "`${AWS::AccountId}` after the region".to_owned()));
        }
        _ => {}
    }
    // a name in it may hold slashes of its own
    if rest.starts_with("value") {
        return None;
    }
    if !rest.starts_with(begins) {
        return Some((format!("the ARN goes on with `{rest}`"), format!("`{begins}...`")));
    }
    let stage = *service != "apigateway" || rest.split('/').nth(3) == Some("stages");
    if rest.split('/').count() < *slashes || !stage {
        let help = if *own { format!("`{begins}...`") } else { "`/restapis/${Api}/stages/${Stage}`".to_owned() };
        return Some((format!("the ARN ends with `{rest}`, which is not all of it"), help));
    }
    None
}
