use std::collections::BTreeSet;

use crate::check::{Context, Reporter, target};
use crate::rule::rule;

rule! {
    /// An API is defined by a document and by resources beside it.
    ///
    /// Each update of the document replaces what the resources made, and the other way round: methods vanish without a change of the template.
    pub MIXED_DEFINITION = "mixed-definition", "V010", warning, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html";
}

const PARTS: [&str; 6] = [
    "AWS::ApiGateway::Authorizer",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for api in context.of_kind("AWS::ApiGateway::RestApi") {
        let Some(property) = ["Body", "BodyS3Location"].into_iter().find(|name| api.property(name).is_some()) else {
            continue;
        };
        let mut parts = BTreeSet::new();
        for kind in PARTS {
            let of = context.of_kind(kind).filter(|part| part.property("RestApiId").and_then(target) == Some(api.id));
            parts.extend(of.map(|part| part.id));
        }
        if let Some(first) = parts.first() {
            let more = if parts.len() == 1 { String::new() } else { format!(" and {} more", parts.len() - 1) };
            report
                .report(
                    &MIXED_DEFINITION,
                    &api.property_path(&[property]),
                    format!("the API has a document, and `{first}`{more} beside it"),
                )
                .about_name()
                .help("define the API in one way");
        }
    }
}
