//! Which resources are the same under another logical id: rotated deployments and versions, and moved resources.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::equality::{Ground, Meaning, SideOf, Spot, function, is_no_value};
use super::pair::{Pair, Resource};
use super::report::{Fold, Move, Note, Similarity};
use crate::facts::Replacement;
use crate::graph::{Kind, Step};
use crate::node::Node;

/// A frozen state that went, and the one that came in its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rotation<'a> {
    /// Whether it is a version of a function; a deployment of an API otherwise.
    pub version: bool,
    /// The API or function, in short.
    pub owner: String,
    /// The old one.
    pub removed: &'a str,
    /// The new one.
    pub added: &'a str,
}

impl Rotation<'_> {
    /// As reports tell it.
    pub fn fold(&self, referrers: Vec<(String, String)>) -> Fold {
        let (removed, added) = (self.removed.to_owned(), self.added.to_owned());
        if self.version {
            Fold::LambdaVersion { function: self.owner.clone(), removed, added, referrers }
        } else {
            Fold::ApiDeployment { api: self.owner.clone(), removed, added, referrers }
        }
    }
}

/// Types that freeze the state of another resource, and the property that names it.
const FROZEN: [(&str, &str); 3] = [
    ("AWS::ApiGateway::Deployment", "RestApiId"),
    ("AWS::ApiGatewayV2::Deployment", "ApiId"),
    ("AWS::Lambda::Version", "FunctionName"),
];

/// Types whose `DeploymentId` follows a deployment.
const STAGES: [&str; 2] = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"];

/// Deployments and versions of which one went and one came, and which nothing but stages and aliases follow.
pub(super) fn rotations<'a>(pair: &Pair<'a>) -> Vec<Rotation<'a>> {
    let ground = Ground::default();
    let mut found = Vec::new();
    for (kind, owner) in FROZEN {
        let mut groups: BTreeMap<String, (Vec<&Resource<'a>>, Vec<&Resource<'a>>)> = BTreeMap::new();
        let form = |side, resource: &Resource<'a>| {
            let mut spot = Spot { kind, facts: None, steps: Vec::new() };
            resource.property(owner).map(|value| ground.canonical(side, &mut spot, Meaning::Text, value))
        };
        for old in pair.removed().filter(|resource| resource.kind == kind) {
            if let Some(form) = form(SideOf::Before, old) {
                groups.entry(form).or_default().0.push(old);
            }
        }
        for new in pair.added().filter(|resource| resource.kind == kind) {
            if let Some(form) = form(SideOf::After, new) {
                groups.entry(form).or_default().1.push(new);
            }
        }
        for (olds, news) in groups.into_values() {
            let ([old], [new]) = (olds.as_slice(), news.as_slice()) else { continue };
            let version = kind == "AWS::Lambda::Version";
            if frozen_alike(old, new, version) && followed_in_place(pair, old, new, version) {
                let owner = super::keyed::shown(new.node.get("Properties").unwrap_or(&Node::Null), &[owner]);
                found.push(Rotation { version, owner: owner.unwrap_or_default(), removed: old.id, added: new.id });
            }
        }
    }
    found.sort_by(|one, other| one.added.cmp(other.added));
    found
}

/// Whether only what a new state always changes is different.
fn frozen_alike(old: &Resource, new: &Resource, version: bool) -> bool {
    // a deployment with a stage in it replaces the stage
    let own_stage =
        |resource: &Resource| ["StageName", "StageDescription"].iter().any(|name| resource.property(name).is_some());
    if !version && (own_stage(old) || own_stage(new)) {
        return false;
    }
    let ground = Ground::default();
    let form = |side, resource: &Resource| {
        let members = resource.node.get("Properties").and_then(Node::as_object);
        let mut parts: Vec<(String, String)> = members
            .into_iter()
            .flat_map(|members| members.iter())
            .filter(|(name, _)| !matches!(*name, "Description" | "CodeSha256"))
            .map(|(name, value)| {
                let mut spot = Spot { kind: resource.kind, facts: resource.facts, steps: vec![Step::Key(name)] };
                (name.to_owned(), ground.canonical(side, &mut spot, Meaning::Plain, value))
            })
            .collect();
        parts.sort_unstable();
        (parts, resource.node.get("Condition").cloned())
    };
    form(SideOf::Before, old) == form(SideOf::After, new)
}

/// Whether all who refer to either can follow without being replaced.
fn followed_in_place(pair: &Pair, old: &Resource, new: &Resource, version: bool) -> bool {
    let harmless = |side: &super::Side, id: &str| {
        side.referrers(id).iter().all(|referrer| {
            if matches!(referrer.reference.kind, Kind::DependsOn | Kind::Condition) {
                return true;
            }
            let Some(from) = side.resource(referrer.from) else { return false };
            let Some(path) = super::impact::schema_path(&referrer.reference.path) else { return false };
            if version {
                from.facts.is_some_and(|facts| facts.replacement(&path) == Replacement::Never)
            } else {
                STAGES.contains(&from.kind) && path.last() == Some(&Step::Key("DeploymentId"))
            }
        })
    };
    harmless(&pair.before, old.id) && harmless(&pair.after, new.id)
}

/// The share of leaves that must be equal for a resource to be nearly the same.
const NEAR: f64 = 0.8;
/// Most steps of comparing the resources of one type leaf by leaf; beyond that only equal names make a pair.
const STEPS: usize = 1 << 23;

/// Finds moved resources, and tells `ground` of their ids. With a note for each type of which there are too many to compare them with each other.
pub(super) fn moves<'a>(pair: &Pair<'a>, ground: &mut Ground<'a>) -> (Vec<Move>, Vec<Note>) {
    let free = |resource: &&Resource<'a>| FROZEN.iter().all(|(kind, _)| *kind != resource.kind);
    let mut old: BTreeMap<&'a str, Candidate<'a>> = pair
        .removed()
        .filter(free)
        .map(|resource| (resource.id, Candidate::new(resource, ground, SideOf::Before)))
        .collect();
    let mut new: BTreeMap<&'a str, Candidate<'a>> = pair
        .added()
        .filter(free)
        .map(|resource| (resource.id, Candidate::new(resource, ground, SideOf::After)))
        .collect();
    let mut found = Vec::new();
    let mut notes;
    loop {
        notes = Vec::new();
        let exact = exact(&old, &new);
        let (pairs, similarity) = if exact.is_empty() {
            (near(&old, &new, ground, &mut notes), Similarity::Near)
        } else {
            (exact, Similarity::Exact)
        };
        if pairs.is_empty() {
            break;
        }
        for (from, to) in &pairs {
            ground.ids.insert(from, to);
            new.remove(to);
            if let Some(gone) = old.remove(from) {
                let kind = gone.resource.kind.to_owned();
                found.push(Move { from: (*from).to_owned(), to: (*to).to_owned(), kind, similarity });
            }
        }
        // only what refers to what moved looks different now
        let moved: BTreeSet<&str> = pairs.iter().map(|(from, _)| *from).collect();
        let dependants: BTreeSet<&str> =
            moved.iter().flat_map(|id| pair.before.referrers(id)).map(|referrer| referrer.from).collect();
        for id in dependants {
            if let Some(candidate) = old.get_mut(id) {
                *candidate = Candidate::new(&candidate.resource, ground, SideOf::Before);
            }
        }
    }
    found.sort_by(|one, other| one.from.cmp(&other.from));
    (found, notes)
}

struct Candidate<'a> {
    resource: Resource<'a>,
    /// Of the canonical body.
    hash: u64,
}

impl<'a> Candidate<'a> {
    fn new(resource: &Resource<'a>, ground: &Ground<'a>, side: SideOf) -> Self {
        let mut hasher = DefaultHasher::new();
        for (name, value) in body(resource) {
            let facts = resource.facts.filter(|_| name == "Properties");
            let mut spot = Spot { kind: resource.kind, facts, steps: Vec::new() };
            let form = ground.canonical(side, &mut spot, Meaning::Plain, value);
            // no properties are the same as an empty object of them
            if form != "{}" {
                (name, form).hash(&mut hasher);
            }
        }
        Candidate { resource: *resource, hash: hasher.finish() }
    }
}

/// What makes a resource what it is: neither where it comes from nor what it waits for.
fn body<'a>(resource: &Resource<'a>) -> Vec<(&'a str, &'a Node)> {
    let members = resource.node.as_object().into_iter().flat_map(|members| members.iter());
    let mut body: Vec<_> = members.filter(|(name, _)| !matches!(*name, "Type" | "Metadata" | "DependsOn")).collect();
    body.sort_unstable_by_key(|(name, _)| *name);
    body
}

type Candidates<'a> = BTreeMap<&'a str, Candidate<'a>>;

/// Ids before and after.
type Ids<'a> = (Vec<&'a str>, Vec<&'a str>);

fn exact<'a>(old: &Candidates<'a>, new: &Candidates<'a>) -> Vec<(&'a str, &'a str)> {
    // looked up only, never iterated: the order of this map shows nowhere
    let mut buckets: HashMap<(&str, u64), Ids<'a>> = HashMap::new();
    for (id, candidate) in old {
        buckets.entry((candidate.resource.kind, candidate.hash)).or_default().0.push(id);
    }
    for (id, candidate) in new {
        if let Some(bucket) = buckets.get_mut(&(candidate.resource.kind, candidate.hash)) {
            bucket.1.push(id);
        }
    }
    let pairs = old.iter().filter_map(|(id, candidate)| {
        match buckets.get(&(candidate.resource.kind, candidate.hash)).map(|(olds, news)| (olds.len(), news.as_slice()))
        {
            Some((1, [to])) => Some((*id, *to)),
            _ => None,
        }
    });
    pairs.collect()
}

fn near<'a>(
    old: &Candidates<'a>,
    new: &Candidates<'a>,
    ground: &Ground<'a>,
    notes: &mut Vec<Note>,
) -> Vec<(&'a str, &'a str)> {
    let mut kinds: BTreeMap<&str, (Vec<&Resource<'a>>, Vec<&Resource<'a>>)> = BTreeMap::new();
    for candidate in old.values() {
        kinds.entry(candidate.resource.kind).or_default().0.push(&candidate.resource);
    }
    for candidate in new.values() {
        if let Some(kind) = kinds.get_mut(candidate.resource.kind) {
            kind.1.push(&candidate.resource);
        }
    }
    let mut pairs = Vec::new();
    for (kind, (olds, news)) in kinds.into_iter().filter(|(_, (_, news))| !news.is_empty()) {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut leaves = |side, resources: &[&Resource<'a>]| -> Vec<Vec<u32>> {
            resources.iter().map(|resource| leaves(ground, side, resource, &mut numbers)).collect()
        };
        let (old_leaves, new_leaves) = (leaves(SideOf::Before, &olds), leaves(SideOf::After, &news));
        let count = |leaves: &[Vec<u32>]| leaves.iter().map(Vec::len).sum::<usize>();
        let steps = count(&old_leaves).saturating_mul(news.len()) + count(&new_leaves).saturating_mul(olds.len());
        if steps > STEPS {
            notes.push(Note {
                text: format!(
                    "moved ids of {kind}: {} that go and {} that come are too many to compare each with each, so that only equal ones and those \
                     with one name count as moved",
                    olds.len(),
                    news.len()
                ),
                code: vec![kind.to_owned()],
            });
        }
        let (mut named, mut alike) = (Vec::new(), Vec::new());
        let (mut of_old, mut of_new) = (vec![0_usize; olds.len()], vec![0_usize; news.len()]);
        for (i, (old, one)) in olds.iter().zip(&old_leaves).enumerate() {
            let name = physical_name(old);
            for (j, (new, other)) in news.iter().zip(&new_leaves).enumerate() {
                let same_name = name.is_some() && physical_name(new) == name;
                if !(same_name || steps <= STEPS) || !nearly(one, other) || other_identity(old, new, ground) {
                    continue;
                }
                of_old[i] += 1;
                of_new[j] += 1;
                if same_name { named.push((i, j)) } else { alike.push((i, j)) }
            }
        }
        alike.retain(|&(i, j)| of_old[i] == 1 && of_new[j] == 1);
        let mut taken = (BTreeSet::new(), BTreeSet::new());
        for (i, j) in named.into_iter().chain(alike) {
            if !taken.0.contains(&i) && !taken.1.contains(&j) {
                taken.0.insert(i);
                taken.1.insert(j);
                pairs.push((olds[i].id, news[j].id));
            }
        }
    }
    pairs
}

/// Whether most of two sorted lists is the same.
fn nearly(one: &[u32], other: &[u32]) -> bool {
    let (least, most) = (one.len().min(other.len()), one.len().max(other.len()));
    let enough = |count: usize| most > 0 && count as f64 >= NEAR * most as f64;
    if !enough(least) {
        return false;
    }
    let (mut i, mut j, mut equal) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(i), other.get(j)) {
        equal += usize::from(a == b);
        i += usize::from(a <= b);
        j += usize::from(b <= a);
    }
    enough(equal)
}

/// Whether what identifies the two differs: then one is no other form of the other, however alike they are.
fn other_identity(old: &Resource, new: &Resource, ground: &Ground) -> bool {
    let Some(facts) = new.facts else { return false };
    let name = [physical_name(old), physical_name(new)];
    if let [Some(one), Some(other)] = name
        && one != other
    {
        return true;
    }
    facts.primary_identifier.iter().any(|pattern| {
        let form = |side, resource: &Resource| {
            let steps: Vec<&str> = pattern.steps().collect();
            let value = steps.iter().try_fold(resource.node.get("Properties")?, |node, step| node.get(step))?;
            let mut spot = Spot { kind: "", facts: None, steps: Vec::new() };
            Some(ground.canonical(side, &mut spot, Meaning::Text, value))
        };
        match (form(SideOf::Before, old), form(SideOf::After, new)) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        }
    })
}

/// The name that the author gave, where he gave a literal one.
pub(super) fn physical_name<'a>(resource: &Resource<'a>) -> Option<&'a str> {
    if let Some(property) = resource.facts.and_then(|facts| facts.custom_name) {
        return resource.property(property)?.as_str();
    }
    let last = resource.kind.rsplit("::").next().unwrap_or_default();
    resource.property(&format!("{last}Name")).or_else(|| resource.property("Name"))?.as_str()
}

/// The leaves of a resource as sorted numbers, the same for the same path and value.
fn leaves(ground: &Ground, side: SideOf, resource: &Resource, numbers: &mut HashMap<String, u32>) -> Vec<u32> {
    fn collect<'n>(
        ground: &Ground,
        side: SideOf,
        spot: &mut Spot<'n>,
        node: &'n Node,
        path: &str,
        found: &mut dyn FnMut(String),
    ) {
        match node {
            Node::Object(members) if function(node).is_none() && !members.is_empty() => {
                for (name, value) in members.iter().filter(|(_, value)| !is_no_value(value)) {
                    spot.steps.push(Step::Key(name));
                    collect(ground, side, spot, value, &format!("{path}/{name}"), found);
                    spot.steps.pop();
                }
            }
            Node::List(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    spot.steps.push(Step::Index(index));
                    collect(ground, side, spot, item, &format!("{path}/{index}"), found);
                    spot.steps.pop();
                }
            }
            _ => {
                let form = ground.canonical(side, spot, Meaning::Plain, node);
                found(format!("{path}={form}"));
            }
        }
    }
    let mut found = Vec::new();
    let mut count = |leaf: String| {
        // numbered in the order of the templates: no map's order shows
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        found.push(*numbers.entry(leaf).or_insert(next));
    };
    for (name, value) in body(resource) {
        let facts = resource.facts.filter(|_| name == "Properties");
        let mut spot = Spot { kind: resource.kind, facts, steps: Vec::new() };
        collect(ground, side, &mut spot, value, name, &mut count);
    }
    found.sort_unstable();
    found.dedup();
    found
}
