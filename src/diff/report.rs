//! What a comparison found, ready to be rendered. Nothing here holds a masked value: masking happens before.

use crate::facts::Replacement;
use crate::finding::At;
use crate::node::Node;

/// How bad a finding about a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Data or access is lost, or the deployment fails.
    Critical,
    /// A protection is gone.
    High,
    /// A protection is weaker.
    Medium,
    /// Worth a look.
    Low,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// `critical`, `high`, `medium`, `low`, `info`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Critical => "critical",
            Severity::High => "high",
            Severity::Medium => "medium",
            Severity::Low => "low",
            Severity::Info => "info",
        }
    }
}

/// The whole comparison.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the before side is called: `git:main:out/`.
    pub before: String,
    /// What the after side is called.
    pub after: String,
    /// The stacks by name.
    pub stacks: Vec<StackDiff>,
    /// What the reader should know about the comparison itself: `out/` on disk is not what the stacks say.
    pub warnings: Vec<String>,
}

/// Which sides have a stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Both.
    #[default]
    Both,
    /// Only after: the whole stack is new.
    Added,
    /// Only before: the whole stack is gone.
    Removed,
}

/// One stack's part.
#[derive(Clone, Debug, Default)]
pub struct StackDiff {
    /// The stack.
    pub name: String,
    /// Which sides have it.
    pub presence: Presence,
    /// The file of the after side as a reader of the repository knows it, for annotations; `None` for standard input and the like.
    pub file: Option<String>,
    /// How many of what.
    pub summary: Summary,
    /// By severity, rule and id.
    pub findings: Vec<Finding>,
    /// Limits that changed, and those that stand in the same place, in the order in which the layers apply.
    pub throttle: Vec<Limit>,
    /// Methods for which the least of all limits changed.
    pub effective: Vec<Effective>,
    /// IAM statements that went or came.
    pub iam: Vec<IamStatement>,
    /// What costs more or less, and how near the template is to CloudFormation's limits.
    pub costs: Vec<Cost>,
    /// Changed resources by logical id.
    pub resources: Vec<ResourceChange>,
    /// Resources that only changed their logical id.
    pub moves: Vec<Move>,
    /// Changes that follow from others, or that nobody needs to read.
    pub folded: Vec<Fold>,
    /// Parameters, conditions, mappings, outputs, metadata.
    pub template: Vec<SectionChange>,
    /// Values of which the deployed template shows only question marks.
    pub incomparable: usize,
    /// Where a comparison stopped short of looking at everything, a sentence each.
    pub notes: Vec<Note>,
}

/// What was not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In words, without markup.
    pub text: String,
    /// The names in it, which stand in `code` in Markdown.
    pub code: Vec<String>,
}

impl StackDiff {
    /// Whether anything changes, folded changes included.
    pub fn is_change(&self) -> bool {
        let Summary { add, modify, remove, replace, maybe_replace, move_, folded, unchanged: _ } = self.summary;
        self.presence != Presence::Both
            || add + modify + remove + replace + maybe_replace + move_ + folded > 0
            || !self.template.is_empty()
    }
}

/// How many resources of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// New ones.
    pub add: usize,
    /// Changed in place, replaced and folded ones not among them.
    pub modify: usize,
    /// Those that go.
    pub remove: usize,
    /// Those that are replaced.
    pub replace: usize,
    /// Those that may be replaced.
    pub maybe_replace: usize,
    /// Moved logical ids.
    pub move_: usize,
    /// Folded ones.
    pub folded: usize,
    /// Unchanged ones.
    pub unchanged: usize,
}

/// What a reviewer has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's code: `DATA-LOSS`.
    pub rule: &'static str,
    /// How bad.
    pub severity: Severity,
    /// Whether a protection was loosened or tightened.
    pub direction: Direction,
    /// The logical id, or the export or parameter, it is about.
    pub resource: String,
    /// A JSON Pointer from the template's root.
    pub path: String,
    /// What it is, in one line, without markup; names that stand in `code` in Markdown are listed in `code`.
    pub message: String,
    /// What to do instead, in one line; none where the message says it all.
    pub help: Option<String>,
    /// The parts of `message`, then of `help`, that Markdown and HTML set as code, each in the order in which it stands there.
    /// A part in quotation marks stands here without them, and Markdown and HTML leave them out.
    pub code: Vec<String>,
    /// Where it stands: the line of the stack file, or of the template of the after side. Whoever knows the files fills it in, after the comparison.
    pub place: Option<At>,
}

/// Which way a protection went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Less protected than before.
    Loosened,
    /// More protected than before.
    Tightened,
    /// Neither.
    Neutral,
}

impl Direction {
    /// `loosened`, `tightened`, `neutral`.
    pub const fn name(self) -> &'static str {
        match self {
            Direction::Loosened => "loosened",
            Direction::Tightened => "tightened",
            Direction::Neutral => "neutral",
        }
    }
}

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is created.
    Add,
    /// It is changed; `replacement` says how.
    Modify,
    /// It goes.
    Remove,
}

/// What CloudFormation does with what it takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyAction {
    /// A removed resource is deleted.
    Delete,
    /// A removed resource stays outside of the stack.
    Retain,
    /// A removed resource is kept as a snapshot.
    Snapshot,
    /// The replaced one is deleted.
    ReplaceAndDelete,
    /// The replaced one stays outside of the stack.
    ReplaceAndRetain,
    /// The replaced one is kept as a snapshot.
    ReplaceAndSnapshot,
}

/// A changed resource.
#[derive(Clone, Debug)]
pub struct ResourceChange {
    /// The logical id.
    pub logical_id: String,
    /// The type, of the after side where there is one.
    pub kind: String,
    /// What happens.
    pub action: Action,
    /// Whether it is replaced.
    pub replacement: Replacement,
    /// What becomes of the old one, where there is an old one that goes.
    pub policy_action: Option<PolicyAction>,
    /// Whether it holds data.
    pub stateful: bool,
    /// The new logical id of what is removed here.
    pub moved_to: Option<String>,
    /// The old logical id of what is added here.
    pub moved_from: Option<String>,
    /// Whether another type has its logical id on the other side, which CloudFormation refuses.
    pub retyped: bool,
    /// Whether a change set said so.
    pub from_change_set: bool,
    /// Whether text and Markdown fold it; JSON leaves folded ones to `folded`.
    pub folded: bool,
    /// By path.
    pub changes: Vec<Change>,
}

/// One changed value of a resource.
#[derive(Clone, Debug)]
pub struct Change {
    /// A JSON Pointer inside of the resource; indices of the after side, of the before side where it is removed.
    pub path: String,
    /// The key of the last item of a keyed list on the way.
    pub key: Option<String>,
    /// The path with keys in place of indices, as text and Markdown show it: `/Properties/MethodSettings[/* *]/ThrottlingRateLimit`.
    pub shown: String,
    /// What happened to it.
    pub op: Op,
    /// The value before; none when masked.
    pub before: Option<Node>,
    /// The value after; none when masked.
    pub after: Option<Node>,
    /// Whether the values are secrets and stand nowhere.
    pub masked: bool,
    /// The resource that this value follows.
    pub follows: Option<String>,
    /// Whether this change alone replaces the resource.
    pub replacement: Replacement,
    /// Whether an entry of `folded` tells it: JSON and folded text leave it out here.
    pub folded: bool,
    /// Whether it is the same text in other words: `Fn::Sub` for `Fn::Join`.
    pub spelling: bool,
}

/// What happened to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It is new.
    Add,
    /// It is gone.
    Remove,
    /// It is another.
    Modify,
    /// It is spelled the same and refers to something that is another.
    Reference,
}

/// A limit before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Which layer.
    pub layer: Layer,
    /// The logical id.
    pub resource: String,
    /// The name that people know: the stage, the plan, the rule, the function.
    pub name: Option<String>,
    /// For which requests: `/* *`, `/orders POST`; none for all.
    pub scope: Option<String>,
    /// Requests a second.
    pub rate: Option<BeforeAfter>,
    /// Requests at once.
    pub burst: Option<BeforeAfter>,
    /// Requests in a period: `10000 a day` has the unit `day`.
    pub quota: Option<BeforeAfter>,
    /// The period of the quota, `day`, `week`, `month`; of a WAF rate rule its window, `5 min`.
    pub period: Option<BeforeAfterText>,
    /// Requests of a WAF rate rule in its window for each key.
    pub requests: Option<BeforeAfter>,
    /// Invocations at once.
    pub concurrency: Option<BeforeAfter>,
    /// What happened to the whole.
    pub direction: LimitDirection,
}

/// The layers in the order in which they apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// A WAF rate rule.
    WafRate,
    /// A method's limit in a usage plan.
    UsagePlanMethod,
    /// A usage plan.
    UsagePlan,
    /// A method's limit at a stage.
    StageMethod,
    /// A stage's limit for each method.
    Stage,
    /// A function's reserved concurrency.
    Concurrency,
}

/// A number before and after; `None` is no limit.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfter {
    /// Before.
    pub before: Option<Node>,
    /// After.
    pub after: Option<Node>,
}

/// A text before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfterText {
    /// Before.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
}

/// What happened to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitDirection {
    /// More is let through.
    Raised,
    /// Less is let through.
    Lowered,
    /// There was none.
    Added,
    /// There is none any more.
    Removed,
    /// Some of it went up, some down, or it cannot be told.
    Changed,
    /// Nothing.
    Unchanged,
}

/// The least limit of a method, before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Effective {
    /// `POST /orders`.
    pub method: String,
    /// The stage.
    pub stage: String,
    /// The plan, for a client with a key.
    pub plan: Option<String>,
    /// Requests a second; `None` is the account's limit alone.
    pub rate: BeforeAfter,
    /// The layer that binds, before and after: `usage plan gold`.
    pub binds: BeforeAfterText,
}

/// An IAM statement that went or came, canonical.
#[derive(Clone, Debug, PartialEq)]
pub struct IamStatement {
    /// Whether it came.
    pub added: bool,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// `dynamodb:GetItem`, sorted; `NotAction` entries carry `not `.
    pub actions: Vec<String>,
    /// The resources, sorted, functions written as in `Fn::Sub`; the principals of a trust policy.
    pub resources: Vec<String>,
    /// Whom it applies to, in resource and trust policies.
    pub principals: Vec<String>,
    /// Whether it has conditions, in compact JSON.
    pub condition: Option<String>,
    /// The logical id.
    pub resource: String,
    /// `HandlerPolicy/Table`: the logical id and the statement's id or place.
    pub place: String,
}

/// Something that costs, or that counts against a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// The logical id; none for the template as a whole.
    pub resource: Option<String>,
    /// `MemorySize`, `resources`, `bytes`.
    pub what: String,
    /// Before.
    pub before: Option<Node>,
    /// After.
    pub after: Option<Node>,
    /// `MB`, `days`, `of 500`.
    pub unit: &'static str,
}

/// A resource that has another logical id.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The old logical id.
    pub from: String,
    /// The new logical id.
    pub to: String,
    /// The type.
    pub kind: String,
    /// Whether everything is the same; the share of equal leaves otherwise.
    pub similarity: Similarity,
}

/// How alike a moved resource is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Similarity {
    /// The same but for its id.
    Exact,
    /// Nearly the same.
    Near,
}

/// Changes that are told in one line.
#[derive(Clone, Debug, PartialEq)]
pub enum Fold {
    /// One deployment of an API went, another came.
    ApiDeployment {
        /// The API.
        api: String,
        /// The old deployment.
        removed: String,
        /// The new deployment.
        added: String,
        /// Who follows: logical id and path.
        referrers: Vec<(String, String)>,
    },
    /// One version of a function went, another came.
    LambdaVersion {
        /// The function.
        function: String,
        /// The old version.
        removed: String,
        /// The new version.
        added: String,
        /// Who follows: logical id and path.
        referrers: Vec<(String, String)>,
    },
    /// Only where the code lies changed.
    Code {
        /// The function or layer.
        logical_id: String,
        /// The paths that changed.
        paths: Vec<String>,
    },
    /// Only metadata changed.
    Metadata {
        /// The resource.
        logical_id: String,
    },
    /// Only tags changed.
    Tags {
        /// The resources.
        logical_ids: Vec<String>,
    },
    /// Only references to what was replaced or moved.
    References {
        /// The resource.
        logical_id: String,
        /// Path and what it follows.
        follows: Vec<(String, String)>,
    },
}

/// A changed parameter, condition, mapping or output.
#[derive(Clone, Debug)]
pub struct SectionChange {
    /// `Outputs`.
    pub section: String,
    /// The name in the section; empty for `Description` and the like.
    pub name: String,
    /// A JSON Pointer from the template's root.
    pub path: String,
    /// What happened.
    pub op: Op,
    /// Before; none when masked.
    pub before: Option<Node>,
    /// After; none when masked.
    pub after: Option<Node>,
    /// Whether the values are secrets.
    pub masked: bool,
    /// What that means for an existing stack: it "keeps its own value" for a default.
    pub note: Option<&'static str>,
    /// The resources that use the parameter, condition or mapping, after; of what is gone, before.
    pub used_by: Vec<String>,
}
