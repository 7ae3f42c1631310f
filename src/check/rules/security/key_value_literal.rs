use crate::check::layers::*;

rule! {
    /// The value of an API key stands in the template.
    ///
    /// Everybody who can read the template can call the API as that client. Leave `Value` out: the service makes one, and no template shows it.
    ///
    /// Check SEC-02 of the throttle layers.
    pub KEY_VALUE_LITERAL = "key-value-literal", "SEC-02", warning, Security, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for key in model.keys.iter().filter(|key| key.value.is_some()) {
        report
            .at_source(&KEY_VALUE_LITERAL, &key.source, "the key's value stands in the template")
            .help("leave `Value` out: the service makes one");
    }
}
