use crate::check::layers::*;

rule! {
    /// Until a WAF rate rule acts, only the gateway limits.
    ///
    /// Formula: up to L + R_stage x (check + lag) requests of one address get through WAF, with a look every 10 s and some 30 s until it acts. Keep the stage's limits: they
    /// hold from the first second.
    ///
    /// Check B-05 of the throttle layers.
    pub BURST_INVISIBLE_TO_WAF = "burst-invisible-to-waf", "B-05", info, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-caveats.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let rates =
            routes(model, at).iter().filter_map(|route| most(&stage.throttle(&route.path, &route.method).0.rate));
        let Some(offered) = rates.reduce(f64::max) else { continue };
        for acl in stage.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
            for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
                let Some(rate) = rule.rate().filter(|rate| rate.is_per_ip()) else { continue };
                let (Some(limit), Some(window)) = (most(&rate.limit), least(&rate.seconds())) else { continue };
                let seconds = model.assume.waf_check_s.value + model.assume.waf_lag_s.value;
                // what the stage lets through in a window never reaches the limit: WAF has nothing to do
                if offered * window <= limit {
                    continue;
                }
                let message = format!(
                    "at the {}/s of stage `{}` some {} requests of one address get through before rule `{}` acts ({} + {}/s x {})",
                    number(offered),
                    stage.shown(),
                    number(limit + offered * seconds),
                    rule.shown(),
                    number(limit),
                    number(offered),
                    span(seconds)
                );
                report
                    .at_source(&BURST_INVISIBLE_TO_WAF, &rate.limit.from, message)
                    .help("keep the stage's limits: they hold from the first second");
            }
        }
    }
}
