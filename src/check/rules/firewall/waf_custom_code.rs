use crate::check::layers::*;

rule! {
    /// A client whom a rate rule blocks is answered 403.
    ///
    /// Clients that know throttling wait and come again at 429, and give up at 403. A custom response of the rule's action answers 429 with `Retry-After`.
    ///
    /// Check B-18 of the throttle layers.
    pub WAF_CUSTOM_CODE = "waf-custom-code", "B-18", info, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in model.acls.iter().filter(|acl| acl.associations.iter().any(|one| one.stage.is_some())) {
        for rule in acl.rules.iter().filter(|rule| rule.action.as_deref() == Some("Block") && rule.rate().is_some()) {
            if rule.custom_status.is_absent() {
                report
                    .at_source(
                        &WAF_CUSTOM_CODE,
                        &rule.source,
                        format!(
                            "rule `{}` answers 403 to clients that send too much; the gateway answers 429",
                            rule.shown()
                        ),
                    )
                    .help("`Block: {CustomResponse: {ResponseCode: 429, ...}}` with a `Retry-After` header");
            }
        }
    }
}
