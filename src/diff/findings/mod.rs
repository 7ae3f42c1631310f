//! What a reviewer has to know about a change: data at risk, doors opened, limits gone, deployments that fail.
//!
//! One file a family of rules; [`RULES`] is the catalogue, and its order is that of the report: findings come by severity, within one by
//! the place of their rule in the catalogue, then by logical id. The rules look at resolved meaning (`view`): lists that are sets,
//! defaults of parameters, and `Fn::If` decided one way at a time. They never say the value of a secret.

mod access;
mod alarms;
mod api;
mod costs;
mod data;
mod documents;
mod drift;
mod encryption;
mod firewall;
mod iam;
mod logging;
mod names;
mod outputs;
mod policy;
mod protection;
mod public;
mod redeploy;
mod retention;
mod routes;
mod secrets;
mod text;
mod throttle;
mod trust;
mod view;
mod world;

use crate::diff::mask::Mask;
use crate::diff::report::{Cost, Direction, Finding, IamStatement, Note, Severity};
use crate::diff::{Comparison, Drift};
use crate::rule::{Level, Rule};
pub(crate) use secrets::looks_secret;
use text::{code, unmark};
use view::{Case, View};
use world::Scene;

/// The catalogue, in the order of a report.
pub static RULES: &[&Rule] = &[
    &data::LOSS,
    &data::REPLACE,
    &data::ORPHANED,
    &data::POLICY_WEAKENED,
    &protection::PROTECTION_REMOVED,
    &retention::RETENTION_SHORTENED,
    &access::AUTH_REMOVED,
    &access::METHOD_OPEN_ADDED,
    &access::API_KEY_REMOVED,
    &public::PUBLIC,
    &iam::ADDED,
    &iam::REMOVED,
    &iam::WILDCARD,
    &iam::DENY_REMOVED,
    &iam::BOUNDARY_REMOVED,
    &trust::TRUST_ADDED,
    &firewall::RULE_REMOVED,
    &firewall::WEAKENED,
    &firewall::DETACHED,
    &firewall::DEFAULT,
    &logging::LOGGING_REMOVED,
    &encryption::ENCRYPTION_REMOVED,
    &secrets::CHANGED,
    &secrets::LITERAL,
    &throttle::REMOVED,
    &throttle::ZERO,
    &names::REPLACE_COLLISION,
    &names::MOVE_COLLISION,
    &outputs::EXPORT_REMOVED,
    &api::URL_CHANGED,
    &alarms::WEAKENED,
    &redeploy::NOT_REDEPLOYED,
    &throttle::DANGLING,
    &drift::DRIFTED,
];

/// What a comparison means.
pub(crate) struct Judged {
    /// What a reviewer has to know, the worst first.
    pub(crate) findings: Vec<Finding>,
    /// IAM statements that went or came.
    pub(crate) iam: Vec<IamStatement>,
    /// What costs more or less, and limits of CloudFormation that come near.
    pub(crate) costs: Vec<Cost>,
    /// What was not looked at.
    pub(crate) notes: Vec<Note>,
}

/// Judges a comparison. `alone` is the one without what a change set says, where there is one: its findings stand as well.
pub(crate) fn judge(comparison: &Comparison, alone: Option<&Comparison>, drift: Option<&Drift>, mask: &Mask) -> Judged {
    let view = View::new(comparison, mask);
    let (found, notes) = find(&view);
    let mut out = Out(found);
    if let Some(drift) = drift {
        drift::find(drift, &mut out);
    }
    let mut findings = out.0;
    for finding in alone.map(|alone| find(&View::new(alone, mask)).0).unwrap_or_default() {
        match findings.iter_mut().find(|other| other.rule == finding.rule && other.resource == finding.resource) {
            Some(other) if finding.severity < other.severity => *other = finding,
            Some(_) => {}
            None => findings.push(finding),
        }
    }
    let place = |finding: &Finding| RULES.iter().position(|rule| rule.code == finding.rule);
    findings.sort_by(|a, b| {
        let order = |x: &Finding| (x.severity, place(x));
        order(a)
            .cmp(&order(b))
            .then_with(|| (&a.resource, &a.path, &a.message).cmp(&(&b.resource, &b.path, &b.message)))
    });
    findings.dedup();
    Judged { findings, iam: iam::rows(&view), costs: costs::find(&view), notes }
}

fn find(view: &View) -> (Vec<Finding>, Vec<Note>) {
    let mut out = Out::default();
    let mut conditional: Vec<(&str, usize)> = Vec::new();
    for couple in view.couples() {
        let (conditions, scenes) = world::scenes(view, &couple);
        if world::too_many(&conditions) {
            conditional.extend(couple.after.or(couple.before).map(|resource| (resource.id, conditions.len())));
        }
        let found = scenes.iter().map(|(_, case)| {
            let mut out = Out::default();
            in_case(case, &mut out);
            out.0
        });
        merge(&conditions, &scenes, found.collect(), &mut out);
    }
    in_view(view, &mut out);
    out.0.iter_mut().for_each(|finding| masked(finding, view.mask));
    conditional.sort_unstable();
    (out.0, world::notes(&conditional))
}

/// Takes a secret out of a finding that stands in what the finding names: a stage that is called as its key is.
fn masked(finding: &mut Finding, mask: &Mask) {
    for part in &mut finding.code {
        let shown = mask.text(part).to_owned();
        if shown != *part {
            finding.message = finding.message.replace(part.as_str(), &shown);
            finding.help = finding.help.as_ref().map(|help| help.replace(part.as_str(), &shown));
            *part = shown;
        }
    }
    for text in std::iter::once(&mut finding.message).chain(&mut finding.help) {
        *text = mask.text(text).to_owned();
    }
}

/// The rules that look at one resource.
fn in_case(case: &Case, out: &mut Out) {
    data::find(case, out);
    protection::find(case, out);
    retention::find(case, out);
    access::find(case, out);
    public::find(case, out);
    iam::find(case, out);
    trust::find(case, out);
    firewall::find(case, out);
    logging::find(case, out);
    encryption::find(case, out);
    secrets::find(case, out);
    throttle::find(case, out);
    names::find(case, out);
    alarms::find(case, out);
}

/// The rules that look at several.
fn in_view(view: &View, out: &mut Out) {
    firewall::find_sets(view, out);
    secrets::find_parameters(view, out);
    throttle::find_dangling(view, out);
    names::find_moves(view, out);
    outputs::find(view, out);
    api::find(view, out);
    redeploy::find(view, out);
}

/// What was found in each way that the conditions can fall, once; what holds in some of them says in which.
fn merge(conditions: &[&str], scenes: &[Scene], found: Vec<Vec<Finding>>, out: &mut Out) {
    if let [_] = scenes {
        out.0.extend(found.into_iter().flatten());
        return;
    }
    let mut kept: Vec<(Finding, Vec<bool>)> = Vec::new();
    let worlds = found.len();
    for (world, findings) in found.into_iter().enumerate() {
        for finding in findings {
            let same = |one: &&mut (Finding, Vec<bool>)| {
                one.0.rule == finding.rule && one.0.resource == finding.resource && one.0.message == finding.message
            };
            match kept.iter_mut().find(same) {
                Some((_, seen)) => seen[world] = true,
                None => {
                    let mut seen = vec![false; worlds];
                    seen[world] = true;
                    kept.push((finding, seen));
                }
            }
        }
    }
    for (mut finding, seen) in kept {
        if !seen.iter().all(|seen| *seen) {
            let alone = conditions.iter().find_map(|name| {
                let holds = |value: bool| {
                    let mut pairs = scenes.iter().zip(&seen);
                    pairs.all(|((world, _), seen)| (world.holds(name) == value) == *seen)
                };
                [true, false].into_iter().find(|value| holds(*value)).map(|value| (name, value))
            });
            let clause = match alone {
                Some((name, value)) => format!(" (where {} is {value})", code(name)),
                None => " (depending on conditions)".to_owned(),
            };
            let mut parts = Vec::new();
            finding.message.push_str(&unmark(&clause, &mut parts));
            finding.code.extend(parts);
        }
        out.0.push(finding);
    }
}

/// Collects findings.
#[derive(Default)]
struct Out(Vec<Finding>);

impl Out {
    /// A finding of this rule, loosened and as severe as the rule says; `message` may hold marks of [`text::code`].
    fn add(&mut self, rule: &'static Rule, resource: &str, path: String, message: impl AsRef<str>) -> Added<'_> {
        let severity = match rule.level {
            Level::Change(severity) => severity,
            Level::Template(_) => Severity::Medium,
        };
        let mut code = Vec::new();
        let message = unmark(message.as_ref(), &mut code);
        let direction = Direction::Loosened;
        let index = self.0.len();
        self.0.push(Finding {
            rule: rule.code,
            severity,
            direction,
            resource: resource.to_owned(),
            path,
            message,
            help: None,
            place: None,
            code,
        });
        Added(&mut self.0[index])
    }
}

/// A finding that was just added, to say more about it.
struct Added<'o>(&'o mut Finding);

impl Added<'_> {
    fn severity(self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }

    fn neutral(self) -> Self {
        self.0.direction = Direction::Neutral;
        self
    }

    fn tightened(self) -> Self {
        self.0.direction = Direction::Tightened;
        self
    }

    fn help(self, help: impl AsRef<str>) -> Self {
        let mut code = Vec::new();
        self.0.help = Some(unmark(help.as_ref(), &mut code));
        self.0.code.extend(code);
        self
    }
}
