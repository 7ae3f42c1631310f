//! Reports full of text that would like to be something else.

use formwork::diff::report::*;
use formwork::diff::{Report, Severity};
use formwork::facts::Replacement;
use formwork::node::Node;

use crate::reports::{changed, leaf, told};

/// What a template may hold and no form may take for more than text.
pub const TRICKS: [&str; 44] = [
    "<script>alert(1)</script>",
    "<img src=https://evil.test/x onerror=alert(1)>",
    "</details>",
    "</code></pre></div>",
    "<!-- diff:other -->",
    "-->",
    "@octocat",
    "@org/team",
    "#123",
    "GH-123",
    "org/repo#7",
    "deadbeef01",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "https://evil.test",
    "www.evil.test",
    "mail@evil.test",
    "](https://evil.test)",
    "![x](https://evil.test/x.png)",
    "[x]: https://evil.test",
    "> [!CAUTION]",
    "`",
    "``",
    "```",
    "~~~",
    "`````````",
    "|",
    "\\|",
    "\\",
    "**bold**",
    "__x__",
    "~~x~~",
    "# Title",
    "===",
    "---",
    "- item",
    "1. item",
    "\n",
    "\r\n\r\n",
    "::error::x",
    "%0A::warning::y",
    "\u{1b}[31m",
    "\u{202e}",
    "&lt;b&gt;",
    "$x$",
];

/// Numbers that look like chance and are the same every time.
pub struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % below.max(1)
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..=self.roll(4) {
            let trick = TRICKS[self.roll(TRICKS.len())];
            let repeat = if self.roll(40) == 0 { 300 } else { 1 };
            match self.roll(4) {
                0 => text.push_str("word "),
                1 => text.push(' '),
                2 => text.push_str("Ärger→"),
                _ => {}
            }
            text.push_str(&trick.repeat(repeat));
        }
        text
    }

    fn texts(&mut self, most: usize) -> Vec<String> {
        (0..self.roll(most + 1)).map(|_| self.text()).collect()
    }

    fn node(&mut self, depth: usize) -> Node {
        match self.roll(if depth > 2 { 3 } else { 5 }) {
            0 => Node::from(i64::try_from(self.roll(1000)).unwrap()),
            1 | 2 => Node::from(self.text()),
            3 => Node::List((0..self.roll(5)).map(|_| self.node(depth + 1)).collect()),
            _ => Node::Object((0..self.roll(5)).map(|_| (self.text().into(), self.node(depth + 1))).collect()),
        }
    }

    fn option<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.roll(3) > 0).then(|| make(self))
    }

    fn sides(&mut self) -> Option<BeforeAfter> {
        self.option(|dice| BeforeAfter {
            before: dice.option(|dice| dice.node(1)),
            after: dice.option(|dice| dice.node(1)),
        })
    }

    fn change(&mut self) -> Change {
        let op = [Op::Add, Op::Remove, Op::Modify, Op::Reference][self.roll(4)];
        let replacement = [
            Replacement::Never,
            Replacement::Never,
            Replacement::Conditional,
            Replacement::Unknown,
            Replacement::Always,
        ][self.roll(5)];
        Change {
            op,
            before: (op != Op::Add).then(|| self.node(0)),
            after: (op != Op::Remove).then(|| self.node(0)),
            follows: (op == Op::Reference).then(|| self.text()),
            folded: self.roll(9) == 0,
            replacement,
            ..leaf(&format!("/Properties/{}", self.text()), "", "")
        }
    }

    fn resource(&mut self, most: usize) -> ResourceChange {
        let action = [Action::Add, Action::Modify, Action::Modify, Action::Modify, Action::Remove][self.roll(5)];
        let fate =
            [None, Some(PolicyAction::ReplaceAndDelete), Some(PolicyAction::Retain), Some(PolicyAction::Snapshot)]
                [self.roll(4)];
        let changes: Vec<Change> = (0..self.roll(most)).map(|_| self.change()).collect();
        ResourceChange {
            replacement: changes.iter().map(|change| change.replacement).max().unwrap_or(Replacement::Never),
            from_change_set: self.roll(9) == 0,
            folded: self.roll(9) == 0,
            moved_from: (self.roll(9) == 0).then(|| self.text()),
            ..changed(&self.text(), &self.text(), action, fate, changes)
        }
    }

    fn finding(&mut self) -> Finding {
        let rule = ["DATA-LOSS", "SEC-PUBLIC", "THR-REMOVED", "OUT-EXPORT-REMOVED"][self.roll(4)];
        let severity =
            [Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info][self.roll(5)];
        let code = self.texts(3);
        let message = format!("{} {} \"{}\"{}", self.text(), code.join(" "), code.join("\""), self.text());
        Finding {
            help: self.option(Dice::text),
            code,
            place: self.option(|dice| formwork::finding::At { file: dice.text().into(), line: 3, column: 1 }),
            ..told(rule, severity, &self.text(), &self.text(), &message, &[])
        }
    }

    fn limit(&mut self) -> Limit {
        let layers = [
            Layer::WafRate,
            Layer::UsagePlanMethod,
            Layer::UsagePlan,
            Layer::StageMethod,
            Layer::Stage,
            Layer::Concurrency,
        ];
        Limit {
            layer: layers[self.roll(6)],
            resource: self.text(),
            name: self.option(Dice::text),
            scope: self.option(Dice::text),
            rate: self.sides(),
            burst: self.sides(),
            quota: self.sides(),
            period: self
                .option(|dice| BeforeAfterText { before: dice.option(Dice::text), after: dice.option(Dice::text) }),
            requests: self.sides(),
            concurrency: self.sides(),
            direction: LimitDirection::Changed,
        }
    }

    fn fold(&mut self) -> Fold {
        match self.roll(6) {
            0 => Fold::ApiDeployment {
                api: self.text(),
                removed: self.text(),
                added: self.text(),
                referrers: Vec::new(),
            },
            1 => Fold::LambdaVersion {
                function: self.text(),
                removed: self.text(),
                added: self.text(),
                referrers: Vec::new(),
            },
            2 => Fold::Code { logical_id: self.text(), paths: Vec::new() },
            3 => Fold::Metadata { logical_id: self.text() },
            4 => Fold::Tags { logical_ids: self.texts(5) },
            _ => Fold::References { logical_id: self.text(), follows: vec![(self.text(), self.text())] },
        }
    }

    fn stack(&mut self, name: String, size: usize) -> StackDiff {
        macro_rules! some {
            ($make:expr) => {
                (0..self.roll(size)).map(|_| $make(self)).collect()
            };
        }
        StackDiff {
            name,
            presence: [Presence::Both, Presence::Both, Presence::Added, Presence::Removed][self.roll(4)],
            file: self.option(Dice::text),
            summary: Summary {
                modify: self.roll(9),
                folded: self.roll(3),
                unchanged: self.roll(9),
                ..Summary::default()
            },
            findings: some!(Dice::finding),
            throttle: some!(Dice::limit),
            effective: some!(|dice: &mut Dice| Effective {
                method: dice.text(),
                stage: dice.text(),
                plan: dice.option(Dice::text),
                rate: dice.sides().unwrap_or(BeforeAfter { before: None, after: None }),
                binds: BeforeAfterText { before: dice.option(Dice::text), after: dice.option(Dice::text) },
            }),
            iam: some!(|dice: &mut Dice| IamStatement {
                added: dice.roll(2) == 0,
                effect: dice.text(),
                actions: dice.texts(40),
                resources: dice.texts(40),
                principals: dice.texts(4),
                condition: dice.option(Dice::text),
                resource: dice.text(),
                place: dice.text(),
            }),
            costs: some!(|dice: &mut Dice| Cost {
                resource: dice.option(Dice::text),
                what: dice.text(),
                before: dice.option(|dice| dice.node(0)),
                after: dice.option(|dice| dice.node(0)),
                unit: "MB",
            }),
            resources: some!(|dice: &mut Dice| dice.resource(8)),
            moves: some!(|dice: &mut Dice| Move {
                from: dice.text(),
                to: dice.text(),
                kind: dice.text(),
                similarity: Similarity::Near,
            }),
            folded: some!(Dice::fold),
            template: some!(|dice: &mut Dice| SectionChange {
                section: ["Outputs", "Parameters", "Metadata"][dice.roll(3)].to_owned(),
                name: dice.text(),
                path: dice.text(),
                op: Op::Modify,
                before: Some(dice.node(0)),
                after: Some(dice.node(0)),
                masked: false,
                note: dice.option(|_| "an existing stack keeps its own value"),
                used_by: dice.texts(12),
            }),
            incomparable: self.roll(3),
            notes: some!(|dice: &mut Dice| {
                let name = dice.text();
                Note { text: format!("findings about {name}: not every combination"), code: vec![name] }
            }),
        }
    }
}

/// A report from a number; about `size` entries in each section.
pub fn report(seed: u64, stacks: usize, size: usize) -> Report {
    let mut dice = Dice(seed | 1);
    Report {
        before: dice.text(),
        after: dice.text(),
        stacks: (0..stacks)
            .map(|_| dice.text())
            .map(|name| Dice(name.len() as u64 ^ seed | 1).stack(name, size))
            .collect(),
        warnings: dice.texts(2),
    }
}
