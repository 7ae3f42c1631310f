//! What somebody changed outside of CloudFormation.

use crate::diff::drift::{Drift, Drifted};
use crate::diff::report::Severity;
use crate::rule::rule;

use super::Out;
use super::text::{code, step};

rule! {
    /// A deployed resource is not as its template says.
    ///
    /// CloudFormation compares templates, not what is there: a deployment writes over some of what was changed by hand and leaves the
    /// rest, and it fails at a resource that somebody deleted. Only `formwork diff --deployed STACK --drift` can know it.
    pub DRIFTED = "drifted", "OPS-DRIFTED", medium, Change, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html";
}

/// Most paths that one line names.
const MOST: usize = 6;

pub(super) fn find(drift: &Drift, out: &mut Out) {
    for (id, drifted) in &drift.resources {
        match drifted {
            Drifted::Deleted => {
                let message =
                    "deleted outside of CloudFormation: a deployment that changes it, or what refers to it, fails";
                out.add(&DRIFTED, id, format!("/Resources/{}", step(id)), message).severity(Severity::High).neutral();
            }
            Drifted::Modified(paths) => {
                let mut names: Vec<String> =
                    paths.iter().take(MOST).map(|path| code(path.trim_start_matches('/'))).collect();
                if paths.len() > MOST {
                    names.push(format!("{} more", paths.len() - MOST));
                }
                let message = match names.is_empty() {
                    true => "changed outside of CloudFormation".to_owned(),
                    false => format!("changed outside of CloudFormation: {}", names.join(", ")),
                };
                let path = paths.first().map(String::as_str).unwrap_or_default();
                let added = out.add(&DRIFTED, id, format!("/Resources/{}/Properties{path}", step(id)), message);
                added.neutral().help("the deployment writes over what it changes itself and leaves the rest: bring the template up to date first");
            }
        }
    }
}
