use crate::check::value::{branches, items};
use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A layer is for an architecture that Lambda does not have.
    ///
    /// There are `x86_64` and `arm64`. The schemas take any text; Lambda, and the Serverless transform before it, do not.
    pub LAYER_ARCHITECTURE = "layer-architecture", "V039", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html";
}

const ARCHITECTURES: [&str; 2] = ["arm64", "x86_64"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion"] {
        for layer in context.of_kind(kind) {
            let Some(value) = layer.property("CompatibleArchitectures") else { continue };
            for list in branches(value, &layer.property_path(&["CompatibleArchitectures"])) {
                for item in items(list.value, &list.path) {
                    let Some(text) = item.value.as_str().filter(|text| !text.contains("{{")) else { continue };
                    if !ARCHITECTURES.contains(&text) {
                        report
                            .report(&LAYER_ARCHITECTURE, &item.path, format!("there is no architecture `{text}`"))
                            .help("`x86_64` or `arm64`");
                    }
                }
            }
        }
    }
}
