//! What a stack allows, and what `synth` stops at.

use formwork::check::{Allow, Options, judge};
use formwork::prelude::*;

fn options(cast: &formwork::Cast) -> Options {
    let allow = |allowance: &formwork::stack::Allowance| Allow {
        rule: allowance.rule.clone(),
        reason: allowance.reason.clone(),
        resource: allowance.resource.clone(),
        at: Some(allowance.at.clone()),
    };
    Options { allows: cast.allows.iter().map(allow).collect(), ..Options::default() }
}

#[test]
fn an_allowance_has_a_place_and_is_used_or_reported() {
    let mut stack = Stack::new("orders");
    stack.parameter::<String>(id!("Owner"), Param::string());
    let jobs = stack.add(id!("Jobs"), aws::sqs::Queue::new());
    let line = line!() + 1;
    stack.allow_on(&jobs, "stateful-without-policy", "jobs are made anew");
    stack.allow("T008", "the pipeline gives it");
    stack.allow("unused-mapping", "nothing to allow");
    stack.allow("unused-mappings", "no such rule");
    let cast = stack.synth().expect("a stack");
    let judged = judge(&cast.template, &options(&cast));
    let allowed: Vec<_> =
        judged.allowed.iter().map(|allowed| (allowed.finding.rule, allowed.reason.as_str())).collect();
    assert_eq!(
        allowed,
        [("unused-parameter", "the pipeline gives it"), ("stateful-without-policy", "jobs are made anew")]
    );
    let mut found: Vec<_> = judged.findings.iter().map(|finding| (finding.at.line, finding.rule)).collect();
    found.sort_unstable();
    assert_eq!(found, [(line + 2, "unused-allow"), (line + 3, "unknown-rule")]);
    assert!(judged.findings.iter().all(|finding| finding.at.file.ends_with("stacks.rs")), "{:?}", judged.findings);
}

#[test]
fn an_allowance_without_a_reason_is_none() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Jobs"), aws::sqs::Queue::new());
    stack.allow("unused-parameter", " ");
    let findings = stack.synth().expect_err("a reason is missing");
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["allow-without-reason"]);
}
