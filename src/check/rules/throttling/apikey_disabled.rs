use crate::check::layers::*;

rule! {
    /// An API key is switched off.
    ///
    /// `Enabled` is false unless it is set: every call with the key is answered 403. A warning where it is `false` in so many words.
    ///
    /// Check A-27 of the throttle layers.
    pub APIKEY_DISABLED = "apikey-disabled", "A-27", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for key in model.keys.iter().filter(|key| never(&key.enabled)) {
        let meant = key.enabled.is_given();
        let how = if meant { "`Enabled` is false" } else { "`Enabled` is missing, which means false" };
        let note = report
            .at_source(&APIKEY_DISABLED, &key.source, format!("{how}: every call with this key is answered 403"))
            .help("set `Enabled: true`");
        if meant {
            note.at_most(Severity::Warning);
        }
    }
}
