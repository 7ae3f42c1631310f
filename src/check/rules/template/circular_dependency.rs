use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Context, Place, Reporter};
use crate::graph::{Kind, Step};
use crate::rule::rule;

rule! {
    /// Resources wait for each other in a circle.
    ///
    /// CloudFormation makes what a resource refers to, or depends on, before the resource itself. In a circle there is no first one, and it refuses the
    /// template. The finding shows the circle. Security groups that allow each other are the classic case: put one of the rules into an
    /// `AWS::EC2::SecurityGroupIngress` of its own.
    pub CIRCULAR_DEPENDENCY = "circular-dependency", "T004", error, Template, since "0.1.0",
        "https://repost.aws/knowledge-center/unit-validation-failed";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    // edges[a] = what a waits for, each with the way it says so
    let mut edges: Vec<BTreeMap<usize, Vec<Step>>> = context.resources.iter().map(|_| BTreeMap::new()).collect();
    for reference in &context.references {
        let Place::Resource(from) = reference.place else { continue };
        if reference.kind == Kind::Condition {
            continue;
        }
        if context.resource_at(reference.place).is_some_and(|resource| is_made_beside(resource.kind, &reference.path)) {
            continue;
        }
        let Some(to) = context.index(reference.target) else { continue };
        if let Some(edges) = edges.get_mut(from) {
            edges.entry(to).or_insert_with(|| reference.path.clone());
        }
    }
    for circle in circles(&edges) {
        let id = |at: usize| context.resources.get(at).map_or("", |resource| resource.id);
        let groups = circle
            .iter()
            .all(|at| context.resources.get(*at).is_some_and(|resource| resource.kind == "AWS::EC2::SecurityGroup"));
        // every member is a place where the circle can be broken, so each is shown, the circle beginning with itself
        for turn in 0..circle.len() {
            let way: Vec<usize> = circle.iter().cycle().skip(turn).take(circle.len()).copied().collect();
            let Some(&first) = way.first() else { continue };
            let next = way.get(1).copied().unwrap_or(first);
            let path = edges.get(first).and_then(|edges| edges.get(&next)).cloned().unwrap_or_default();
            let message = if way.len() == 1 {
                format!("`{}` refers to itself", id(first))
            } else {
                let names: Vec<String> = way.iter().chain([&first]).map(|at| format!("`{}`", id(*at))).collect();
                format!("these resources wait for each other: {}", names.join(" -> "))
            };
            report.report(&CIRCULAR_DEPENDENCY, &path, message).help(if groups {
                "put one of the rules into an `AWS::EC2::SecurityGroupIngress` or `AWS::EC2::SecurityGroupEgress` of its own"
            } else {
                "let one of them do without the other: a fixed name, or a third resource that joins them"
            });
        }
    }
}

/// Properties from which the Serverless transform makes resources beside the one that has its id, so that this one waits for nothing.
const BESIDE: [&str; 6] =
    ["Connectors", "DeploymentPreference", "Domain", "EventInvokeConfig", "Events", "ProvisionedConcurrencyConfig"];

fn is_made_beside(kind: &str, path: &[Step]) -> bool {
    kind.starts_with("AWS::Serverless::")
        && path.iter().skip(2).take(2).any(|step| matches!(step, Step::Key(name) if BESIDE.contains(name)))
}

/// One shortest circle for each group of resources that wait for each other, found by Tarjan's algorithm without recursion.
fn circles(edges: &[BTreeMap<usize, Vec<Step>>]) -> Vec<Vec<usize>> {
    let mut circles = Vec::new();
    for group in groups(edges) {
        let members: BTreeSet<usize> = group.iter().copied().collect();
        let Some(&start) = members.first() else { continue };
        let loops = |at: usize| edges.get(at).is_some_and(|edges| edges.contains_key(&at));
        for at in members.iter().copied().filter(|at| loops(*at)) {
            circles.push(vec![at]);
        }
        if members.len() > 1 {
            circles.extend(shortest(edges, &members, start));
        }
    }
    circles
}

/// The shortest way from `start` back to itself.
fn shortest(edges: &[BTreeMap<usize, Vec<Step>>], members: &BTreeSet<usize>, start: usize) -> Option<Vec<usize>> {
    let mut from: BTreeMap<usize, usize> = BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for &next in edges.get(at)?.keys().filter(|next| members.contains(next)) {
            if next == start && at != start {
                let mut way = vec![at];
                let mut back = at;
                while back != start {
                    back = *from.get(&back)?;
                    way.push(back);
                }
                way.reverse();
                return Some(way);
            }
            if next != start && !from.contains_key(&next) {
                from.insert(next, at);
                queue.push_back(next);
            }
        }
    }
    None
}

/// The strongly connected groups that can hold a circle: more than one member, or one that refers to itself.
fn groups(edges: &[BTreeMap<usize, Vec<Step>>]) -> Vec<Vec<usize>> {
    const NONE: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low, mut on_stack) = (vec![NONE; count], vec![0; count], vec![false; count]);
    let (mut stack, mut next, mut found) = (Vec::new(), 0, Vec::new());
    for root in 0..count {
        if index[root] != NONE {
            continue;
        }
        // what is open: a node, and which of its edges comes next
        let mut open = vec![(root, 0)];
        while let Some(&mut (at, ref mut edge)) = open.last_mut() {
            if *edge == 0 {
                index[at] = next;
                low[at] = next;
                next += 1;
                stack.push(at);
                on_stack[at] = true;
            }
            let target = edges[at].keys().nth(*edge).copied();
            *edge += 1;
            match target {
                Some(to) if index[to] == NONE => open.push((to, 0)),
                Some(to) => {
                    if on_stack[to] {
                        low[at] = low[at].min(index[to]);
                    }
                }
                None => {
                    open.pop();
                    if let Some(&(parent, _)) = open.last() {
                        low[parent] = low[parent].min(low[at]);
                    }
                    if low[at] == index[at] {
                        let mut group = Vec::new();
                        while let Some(member) = stack.pop() {
                            on_stack[member] = false;
                            group.push(member);
                            if member == at {
                                break;
                            }
                        }
                        if group.len() > 1 || edges[at].contains_key(&at) {
                            found.push(group);
                        }
                    }
                }
            }
        }
    }
    found.iter_mut().for_each(|group| group.sort_unstable());
    found.sort();
    found
}
