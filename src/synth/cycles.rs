//! Circles of resources that wait for each other.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::finding::{At, Finding};
use crate::node::Text;

/// What a resource refers to, and where it was added.
pub(super) struct Edges {
    pub at: At,
    pub to: BTreeSet<Text>,
}

/// Reports one circle for each knot of resources that wait for each other: the shortest through its first member.
pub(super) fn report(edges: &BTreeMap<Text, Edges>, stack: &str, findings: &mut Vec<Finding>) {
    let ids: Vec<&str> = edges.keys().map(AsRef::as_ref).collect();
    let index: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let to: Vec<Vec<usize>> =
        edges.values().map(|e| e.to.iter().filter_map(|id| index.get(id.as_ref()).copied()).collect()).collect();
    for knot in knots(&to) {
        let circle = shortest_circle(&to, &knot);
        let circle: Vec<&str> = circle.into_iter().map(|at| ids[at]).collect();
        findings.push(finding(&circle, edges, stack));
    }
}

/// The strongly connected parts that hold a circle, each sorted (Tarjan's algorithm, without recursion so that a long chain cannot exhaust
/// the thread's stack).
fn knots(to: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const NEW: usize = usize::MAX;
    let (mut number, mut low, mut on_stack) = (vec![NEW; to.len()], vec![0; to.len()], vec![false; to.len()]);
    let (mut next, mut stack, mut knots) = (0, Vec::new(), Vec::new());
    for start in 0..to.len() {
        if number[start] != NEW {
            continue;
        }
        let mut trail = vec![(start, 0)];
        while let Some((at, edge)) = trail.pop() {
            if edge == 0 {
                number[at] = next;
                low[at] = next;
                next += 1;
                stack.push(at);
                on_stack[at] = true;
            }
            if let Some(&child) = to[at].get(edge) {
                trail.push((at, edge + 1));
                if number[child] == NEW {
                    trail.push((child, 0));
                } else if on_stack[child] {
                    low[at] = low[at].min(number[child]);
                }
                continue;
            }
            if let Some(&(parent, _)) = trail.last() {
                low[parent] = low[parent].min(low[at]);
            }
            if low[at] == number[at] {
                let mut knot = Vec::new();
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    knot.push(member);
                    if member == at {
                        break;
                    }
                }
                if knot.len() > 1 || to[at].contains(&at) {
                    knot.sort_unstable();
                    knots.push(knot);
                }
            }
        }
    }
    knots.sort_unstable();
    knots
}

/// From the knot's first member back to it.
fn shortest_circle(to: &[Vec<usize>], knot: &[usize]) -> Vec<usize> {
    let start = knot[0];
    let mut from: HashMap<usize, usize> = HashMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for &child in &to[at] {
            if child == start {
                let mut circle = vec![at];
                while let Some(&before) = circle.last().and_then(|last| from.get(last)) {
                    circle.push(before);
                }
                circle.reverse();
                return circle;
            }
            if knot.binary_search(&child).is_ok() && !from.contains_key(&child) {
                from.insert(child, at);
                queue.push_back(child);
            }
        }
    }
    knot.to_vec()
}

fn finding(circle: &[&str], edges: &BTreeMap<Text, Edges>, stack: &str) -> Finding {
    let told = circle.iter().chain(circle.first()).copied().collect::<Vec<_>>().join(" -> ");
    let first = circle[0];
    let mut finding = Finding::error(
        "circular-dependency",
        stack,
        &edges[first].at,
        format!("these resources wait for each other: {told}"),
    )
    .on(first)
    .help("break the circle: name one of them yourself and build its ARN with `sub!` instead of its handle");
    for id in &circle[1..] {
        finding = finding.see(&edges[*id].at, format!("`{id}` was added here"));
    }
    finding
}
