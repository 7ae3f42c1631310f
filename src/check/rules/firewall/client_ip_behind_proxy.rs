use crate::check::layers::*;

rule! {
    /// A rate rule counts by address behind CloudFront, whose addresses all clients share.
    ///
    /// The web ACL of the stage sees the addresses of CloudFront: one busy client gets everybody blocked. Count by `FORWARDED_IP` with `X-Forwarded-For` and let nobody past
    /// CloudFront, or put the rule in front of CloudFront.
    ///
    /// Check B-17 of the throttle layers.
    pub CLIENT_IP_BEHIND_PROXY = "client-ip-behind-proxy", "B-17", warning, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for stage in &model.stages {
        let Some(front) = model.apis.get(stage.api).and_then(|api| api.fronts.first()) else { continue };
        for acl in stage.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
            for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
                let Some(rate) = rule.rate() else { continue };
                if rate.aggregate.exact().is_some_and(|kind| kind == "IP") {
                    let message = format!(
                        "rule `{}` counts by address, and behind `{}` all clients have those of CloudFront",
                        rule.shown(),
                        front.resource
                    );
                    report.at_source(&CLIENT_IP_BEHIND_PROXY, &rate.aggregate.from, message).help("`AggregateKeyType: FORWARDED_IP` with `X-Forwarded-For`, or the rule in a web ACL of CloudFront");
                }
            }
        }
    }
}
