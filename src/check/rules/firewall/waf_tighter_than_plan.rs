use crate::check::layers::*;
use crate::throttle::firewall::Coverage;

rule! {
    /// A WAF rule blocks a client who sends what the plan allows.
    ///
    /// Formula: L / W / n < R_plan, for a blocking rule that counts by address and takes in the plan's methods, n clients behind one address (`clients_per_ip`, 1 unless declared). A
    /// paying client is answered 403 by WAF long before 429 by the plan. Raise the limit to 1.5 x R_plan x W + B_plan, count by API key (a custom key on `x-api-key`), or
    /// leave methods with a key out of the rule.
    ///
    /// Check B-02 of the throttle layers.
    pub WAF_TIGHTER_THAN_PLAN = "waf-tighter-than-plan", "B-02", warning, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for rule in model.acls.iter().flat_map(|acl| &acl.rules) {
        if let Some(rate) = rule.rate() {
            needs(report, &WAF_TIGHTER_THAN_PLAN, &rate.limit, &format!("the limit of rule `{}`", rule.shown()));
        }
    }
    let per_ip = &model.assume.clients_per_ip;
    let clients = per_ip.value;
    for (at, stage) in model.stages.iter().enumerate() {
        let keyed: Vec<&Route> = routes(model, at).iter().filter(|route| !never(&route.key_required)).collect();
        for acl in stage.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
            for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
                let Some(rate) = rule.rate().filter(|rate| rate.is_per_ip()) else { continue };
                let covered = |route: &&&Route| rule.statement.coverage(stage, route) == Coverage::All;
                let (Some(limit), Some(window)) = (most(&rate.limit), least(&rate.seconds())) else { continue };
                if window <= 0.0 || !keyed.iter().any(|route| covered(&route)) {
                    continue;
                }
                for (plan, _) in &stage.plans {
                    let Some(plan) = model.plans.get(*plan) else { continue };
                    let Some(allowed) =
                        least(&plan.throttle.rate).filter(|allowed| limit / window / clients < *allowed)
                    else {
                        continue;
                    };
                    let after =
                        limit / (allowed * clients) + model.assume.waf_check_s.value + model.assume.waf_lag_s.value;
                    let enough = clients * (1.5 * allowed * window + most(&plan.throttle.burst).unwrap_or(0.0));
                    let several = match clients > 1.0 {
                        true => {
                            format!(" from each of {} clients behind it ({})", number(clients), said_by(per_ip.origin))
                        }
                        false => String::new(),
                    };
                    let message = format!(
                        "rule `{}` of `{}` lets an address send {}/s ({} in {}), and plan `{}` allows {}/s{several}: a client who uses it is answered 403 after some {}, before the plan's 429",
                        rule.shown(),
                        acl.shown(),
                        number(limit / window),
                        number(limit),
                        span(window),
                        plan.shown(),
                        number(allowed),
                        span(after)
                    );
                    report.at_source(&WAF_TIGHTER_THAN_PLAN, &rate.limit.from, message).help(format!(
                        "raise `Limit` to {}, count by `x-api-key`, or leave methods with a key out of the rule",
                        number(enough.ceil())
                    ));
                }
            }
        }
    }
}
