//! Judging what stacks are cast into, with findings on the lines of the stacks.

use crate::check::{Allow, Options, judge};
use crate::finding::Finding;
use crate::synth::Cast;

/// What is wrong with a cast, and how much was allowed.
pub(super) fn cast(cast: &Cast, options: &Options) -> (Vec<Finding>, usize) {
    let mut options = Options { stack: cast.name.clone(), ..options.clone() };
    options.allows.extend(cast.allows.iter().map(|allowance| Allow {
        rule: allowance.rule.clone(),
        reason: allowance.reason.clone(),
        resource: allowance.resource.clone(),
        at: Some(allowance.at.clone()),
    }));
    let judged = judge(&cast.template, &options);
    // what has no path has its place already
    let (mut findings, placed): (Vec<Finding>, Vec<Finding>) =
        judged.findings.into_iter().partition(|finding| finding.path.is_some());
    for finding in &mut findings {
        let place = finding.resource.as_ref().and_then(|id| cast.places.get(id));
        finding.at = place.unwrap_or(&cast.at).clone();
    }
    #[cfg(feature = "core-services")]
    if let Some(origins) = &cast.origins {
        origins.refine(&mut findings);
    }
    findings.extend(placed);
    (findings, judged.allowed.len())
}
