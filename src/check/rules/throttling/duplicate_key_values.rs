use crate::check::layers::*;

rule! {
    /// Two API keys have the same value, or a value is too short or too long.
    ///
    /// Equal values are one key, whatever plans they are in; a value has 20 to 128 characters. Leave `Value` out: the service makes one, and no template shows it.
    ///
    /// Check A-28 of the throttle layers.
    pub DUPLICATE_KEY_VALUES = "duplicate-key-values", "A-28", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (place, key) in model.keys.iter().enumerate() {
        let Some(value) = &key.value else { continue };
        let length = value.length();
        if !(20..=128).contains(&length) {
            report
                .at_source(
                    &DUPLICATE_KEY_VALUES,
                    &key.source,
                    format!("the key's value has {length} characters; it takes 20 to 128"),
                )
                .help("leave `Value` out: the service makes one");
        }
        if let Some(other) = model.keys.iter().take(place).find(|other| other.value.as_ref() == Some(value)) {
            report
                .at_source(
                    &DUPLICATE_KEY_VALUES,
                    &key.source,
                    format!("the key has the value of `{}`: both are one key", other.source.resource),
                )
                .help("leave `Value` out: the service makes one");
        }
    }
}
