use super::littles_law::load;
use crate::check::layers::*;

rule! {
    /// A canary sees too few calls to say anything.
    ///
    /// Formula: p x R x T < 30, with p the canary's share, R the most that the layers let through to it, quotas included, and T the time that it is watched: that of the deployment's configuration, else `bake_s`.
    /// Even when all clients send what they may, fewer than 30 calls reach the canary before it is judged.
    ///
    /// Check C-22 of the throttle layers.
    pub CANARY_TOO_SMALL = "canary-too-small", "C-22", info, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html";
}

/// Calls below which a share of errors says nothing.
const ENOUGH: f64 = 30.0;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let Some(percent) = most(&stage.canary_percent).filter(|percent| *percent > 0.0) else { continue };
        let here = routes(model, at);
        if !all_known(model, at) {
            continue;
        }
        let rates = here
            .iter()
            .filter(|route| !is_preflight(route))
            .map(|route| most(&stage.throttle(&route.path, &route.method).0.rate));
        let Some(rate) = rates.sum::<Option<f64>>() else { continue };
        let keyed = here.iter().filter(|route| !is_preflight(route)).all(|route| always(&route.key_required));
        let rate = if keyed { rate.min(of_keys(model, at).unwrap_or(f64::INFINITY)) } else { rate };
        let bake = &model.assume.bake_s;
        let how = said_by(bake.origin);
        let seen = percent / 100.0 * rate * bake.value;
        if rate > 0.0 && seen < ENOUGH {
            let message = format!(
                "the canary of stage `{}` gets {}% of at most {}/s: some {} calls in {} ({how}), and fewer than {ENOUGH} say nothing",
                stage.shown(),
                number(percent),
                number(rate),
                number(seen.floor()),
                span(bake.value)
            );
            report.at_source(&CANARY_TOO_SMALL, &stage.canary_percent.from, message).help(right(
                percent / 100.0,
                rate,
                bake.value,
            ));
        }
    }
    for (at, function) in model.functions.iter().enumerate() {
        let Some(rate) = load(model, at).map(|load| load.rate).filter(|rate| *rate > 0.0) else { continue };
        for alias in &function.aliases {
            let Some(rollout) = &alias.rollout else { continue };
            let config = rollout.config.exact().map(String::as_str).unwrap_or_default();
            let Some((share, seconds)) = canary(config) else { continue };
            let seen = share * rate * seconds;
            if seen < ENOUGH {
                let message = format!(
                    "`{config}` gives the new version {}% of at most {}/s for {}: some {} calls, and fewer than {ENOUGH} say nothing",
                    number(share * 100.0),
                    number(rate),
                    span(seconds),
                    number(seen.floor())
                );
                report.at_source(&CANARY_TOO_SMALL, &rollout.config.from, message).help(right(share, rate, seconds));
            }
        }
    }
}

fn right(share: f64, rate: f64, seconds: f64) -> String {
    let wanted = ENOUGH / (rate * seconds) * 100.0;
    let longer = format!("watch it for {}", span((ENOUGH / (share * rate)).ceil()));
    if wanted <= 50.0 { format!("{longer}, or give it {}%", number(wanted.ceil())) } else { longer }
}

/// What all keys of a stage's plans may send in the long run, requests a second; none when a plan is without limit.
fn of_keys(model: &Model, stage: usize) -> Option<f64> {
    let mut sum = 0.0;
    let of = model.stages.get(stage)?;
    let mut seen: Vec<usize> = of.plans.iter().map(|(plan, _)| *plan).collect();
    seen.dedup();
    if seen.is_empty() {
        return None;
    }
    for plan in seen.iter().filter_map(|plan| model.plans.get(*plan)) {
        // what a key may send in a period it may send while the canary is watched
        let quota = most(&plan.quota.limit).map(|limit| limit / model.assume.bake_s.value);
        let rate = most(&plan.throttle.rate);
        let one = match (quota, rate) {
            (Some(quota), Some(rate)) => quota.min(rate),
            (one, other) => one.or(other)?,
        };
        if plan.foreign_keys > 0 || plan.keys.is_empty() {
            return None;
        }
        sum += one * plan.key_count() as f64;
    }
    Some(sum)
}

/// Share and seconds of the first step of a deployment configuration: `CodeDeployDefault.LambdaCanary10Percent5Minutes`, `Canary10Percent5Minutes`.
fn canary(config: &str) -> Option<(f64, f64)> {
    let (_, rest) = config.split_once("Canary").or_else(|| config.split_once("Linear"))?;
    let (percent, rest) = rest.split_once("Percent")?;
    let minutes = rest.trim_start_matches("Every").trim_end_matches(|c: char| !c.is_ascii_digit());
    let (percent, minutes) = (percent.parse::<f64>().ok()?, minutes.parse::<f64>().ok()?);
    (percent > 0.0 && percent <= 100.0 && minutes > 0.0).then_some((percent / 100.0, minutes * 60.0))
}
