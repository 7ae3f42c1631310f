use crate::check::layers::*;

rule! {
    /// One address can take all that a stage lets through without being blocked by WAF.
    ///
    /// Formula: L / W >= R_stage of a method, for rules that count by address. The other clients are answered 429 meanwhile. Lower the limit to the share of the stage that one
    /// address may have.
    ///
    /// Check B-04 of the throttle layers.
    pub WAF_LOOSER_THAN_STAGE = "waf-looser-than-stage", "B-04", info, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        for acl in stage.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
            let rules = acl.rules.iter().filter(|rule| rule.blocks());
            let limits = rules.filter_map(|rule| {
                let rate = rule.rate().filter(|rate| rate.is_per_ip())?;
                Some((least(&rate.limit)? / most(&rate.seconds()).filter(|window| *window > 0.0)?, rule, rate))
            });
            let Some((limit, rule, rate)) = limits.reduce(|a, b| if b.0 < a.0 { b } else { a }) else { continue };
            let full = routes(model, at).iter().find_map(|route| {
                let (limits, _) = stage.throttle(&route.path, &route.method);
                most(&limits.rate).filter(|taken| limit >= *taken).map(|taken| (route, taken))
            });
            if let Some((route, taken)) = full {
                let message = format!(
                    "rule `{}` lets an address send {}/s, and stage `{}` takes {}/s of `{}`: one address can take all of it",
                    rule.shown(),
                    number(limit),
                    stage.shown(),
                    number(taken),
                    route.name()
                );
                report
                    .at_source(&WAF_LOOSER_THAN_STAGE, &rate.limit.from, message)
                    .help("lower `Limit` to the share that one address may have");
            }
        }
    }
}
