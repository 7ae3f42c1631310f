//! The report for a terminal: columns, sections in the order in which a reviewer needs them, empty ones left out.

use super::Style;
use super::limits::{self, Amount};
use super::paint::{Canvas, Paint, width};
use super::rows;
use super::value::{Line, Lines, Shown, Values, count_of, visible};
use crate::diff::report::{Action, Finding, IamStatement, Op, Report, ResourceChange, StackDiff};

/// Most characters of a column with names; a longer name pushes its row.
const COLUMN: usize = 48;
/// A list of actions or resources that is longer is broken into lines.
const WRAP: usize = 110;

/// The report as text.
pub(super) fn text(report: &Report, style: &Style) -> String {
    let mut canvas = Canvas::new(style.colour);
    for warning in &report.warnings {
        canvas.put(Paint::Changed, "warning: ").text(&visible(warning)).end();
    }
    if report.stacks.is_empty() {
        canvas.text("no stacks").end();
    }
    let mut quiet = report.warnings.is_empty();
    for stack in &report.stacks {
        // one line after the other for stacks without changes, a gap around the others
        let unchanged = rows::unchanged(stack) && stack.incomparable == 0;
        let gap = !(unchanged && quiet);
        if gap && !canvas.is_empty() {
            canvas.end();
        }
        quiet = unchanged;
        Sheet { canvas: &mut canvas, stack, style }.write();
    }
    canvas.finish()
}

struct Sheet<'a> {
    canvas: &'a mut Canvas,
    stack: &'a StackDiff,
    style: &'a Style,
}

impl Sheet<'_> {
    fn write(&mut self) {
        self.headline();
        self.findings("Data at risk", &rows::data(self.stack));
        self.findings("Attention", &rows::attention(self.stack));
        self.iam();
        self.throttling();
        self.effective();
        self.replacements();
        self.moves();
        self.costs();
        self.changes();
        self.template();
        self.folded();
    }

    fn headline(&mut self) {
        let (line, aside) = rows::headline(self.stack);
        self.canvas.put(Paint::Title, &visible(&self.stack.name)).text(": ").text(&line);
        if !aside.is_empty() {
            self.canvas.put(Paint::Faint, &format!(" ({aside})"));
        }
        self.canvas.end();
    }

    fn title(&mut self, title: &str) {
        self.canvas.end().put(Paint::Title, title).end();
    }

    fn findings(&mut self, title: &str, findings: &[&Finding]) {
        if findings.is_empty() {
            return;
        }
        self.title(title);
        // a severity takes eight characters with its space; "critical" makes it nine
        let severities = width(findings.iter().map(|finding| finding.severity.name()), COLUMN).max(7) + 1;
        // in a table the rules stand further from the names than in a single line
        let rules = width(findings.iter().map(|finding| finding.rule), COLUMN) + if findings.len() > 1 { 3 } else { 2 };
        let ids = width(findings.iter().map(|finding| finding.resource.as_str()), COLUMN) + 2;
        for finding in findings {
            self.canvas
                .space(2)
                .cell(Paint::Severity(finding.severity), finding.severity.name(), severities)
                .cell(Paint::Plain, finding.rule, rules)
                .cell(Paint::Title, &visible(&finding.resource), ids)
                .text(&visible(&finding.message))
                .end();
            if let Some(help) = &finding.help {
                self.canvas.space(2 + severities).text(&visible(help)).end();
            }
        }
    }

    fn iam(&mut self) {
        let statements = &self.stack.iam;
        if statements.is_empty() {
            return;
        }
        self.title("IAM statements");
        let effects = width(statements.iter().map(|statement| statement.effect.as_str()), COLUMN) + 2;
        let actions: Vec<String> =
            statements.iter().map(|statement| visible(&statement.actions.join(", ")).into_owned()).collect();
        let column = width(actions.iter().map(String::as_str), WRAP / 2) + 2;
        for (statement, actions) in statements.iter().zip(&actions) {
            let (sign, paint) = if statement.added { ("+ ", Paint::Added) } else { ("- ", Paint::Removed) };
            self.canvas.space(2).put(paint, sign).cell(paint, &visible(&statement.effect), effects);
            let scope = scope(statement);
            if actions.len() <= WRAP && actions.len() + scope.len() <= 2 * WRAP {
                self.canvas.cell(Paint::Plain, actions, column).text(&scope);
            } else {
                for (index, line) in wrap(actions, WRAP).into_iter().chain(wrap(&scope, WRAP)).enumerate() {
                    if index > 0 {
                        self.canvas.end().space(4 + effects);
                    }
                    self.canvas.text(&line);
                }
            }
            self.canvas.space(2).put(Paint::Faint, &format!("({})", visible(&statement.place))).end();
        }
    }

    fn throttling(&mut self) {
        let limits = limits::limits(self.stack);
        if limits.is_empty() {
            return;
        }
        let names: Vec<String> = limits.iter().map(|row| format!("{} {}", row.layer, visible(row.name))).collect();
        let scopes: Vec<_> = limits.iter().map(|row| visible(row.scope)).collect();
        let name = width(names.iter().map(String::as_str), COLUMN) + 2;
        let scope = (width(scopes.iter().map(|scope| &**scope), COLUMN) + 2).max(10);
        let what = (width(limits.iter().map(|row| row.what), COLUMN) + 2).max(8);
        let before = (width(limits.iter().map(|row| row.before.text.as_str()), COLUMN) + 2).max(15);
        let after = (width(limits.iter().map(|row| row.after.text.as_str()), COLUMN) + 2).max(13);
        self.canvas.end().cell(Paint::Title, "Throttling", 2 + name + scope + what);
        self.canvas.cell(Paint::Title, "before", before).put(Paint::Title, "after").end();
        for ((row, called), place) in limits.iter().zip(&names).zip(&scopes) {
            self.canvas.space(2);
            if row.first {
                self.canvas.cell(Paint::Plain, called, name).cell(Paint::Plain, place, scope);
            } else {
                self.canvas.space(name + scope);
            }
            self.canvas
                .cell(Paint::Plain, row.what, what)
                .cell(Paint::Plain, &row.before.text, before)
                .cell(Paint::Plain, &row.after.text, after)
                .put(note_paint(&row.note), &row.note)
                .end();
        }
    }

    fn effective(&mut self) {
        let effective = limits::effective(self.stack);
        if effective.is_empty() {
            return;
        }
        let methods: Vec<String> = effective.iter().map(|row| some_methods(&row.methods)).collect();
        let wheres: Vec<String> = effective
            .iter()
            .map(|row| {
                let plan = row.plan.map(|plan| format!(", plan {}", visible(plan))).unwrap_or_default();
                format!("{}{plan}", visible(row.stage))
            })
            .collect();
        let befores: Vec<String> = effective.iter().map(|row| bound(&row.before)).collect();
        let afters: Vec<String> = effective.iter().map(|row| bound(&row.after)).collect();
        let column = |texts: &[String], most| width(texts.iter().map(String::as_str), most) + 2;
        let (method, place) = (column(&methods, 2 * COLUMN), column(&wheres, COLUMN));
        let (before, after) = (column(&befores, COLUMN), column(&afters, COLUMN));
        self.canvas.end().cell(Paint::Title, "Effective limits", 2 + method + place);
        self.canvas.cell(Paint::Title, "before", before).put(Paint::Title, "after").end();
        for ((((row, methods), place_text), from), to) in
            effective.iter().zip(&methods).zip(&wheres).zip(&befores).zip(&afters)
        {
            self.canvas
                .space(2)
                .cell(Paint::Plain, methods, method)
                .cell(Paint::Plain, place_text, place)
                .cell(Paint::Plain, from, before)
                .cell(Paint::Plain, to, after)
                .put(note_paint(&row.note), &row.note)
                .end();
        }
    }

    fn replacements(&mut self) {
        let replaced = rows::replaced(self.stack, self.style.fold);
        if replaced.is_empty() {
            return;
        }
        self.title("Replacements");
        for change in replaced {
            self.resource("-/+ ", Paint::Replaced, change);
        }
    }

    fn moves(&mut self) {
        if self.stack.moves.is_empty() {
            return;
        }
        self.title("Moved logical ids");
        for moved in &self.stack.moves {
            let how = rows::similarity(moved.similarity);
            self.canvas
                .space(2)
                .put(Paint::Changed, &format!("{} -> {}", visible(&moved.from), visible(&moved.to)))
                .text(&format!("  {}, {how}; CloudFormation deletes and creates", visible(&moved.kind)))
                .end();
        }
        if let Some(mapping) = rows::mapping(self.stack) {
            self.canvas.text("  keep the old ids, or run a stack refactor before deploying, with the mappings").end();
            self.canvas.space(4).text(&mapping).end();
        }
    }

    fn costs(&mut self) {
        if self.stack.costs.is_empty() {
            return;
        }
        self.title("Cost drivers and limits");
        let name =
            |cost: &crate::diff::report::Cost| visible(cost.resource.as_deref().unwrap_or("template")).into_owned();
        let names: Vec<String> = self.stack.costs.iter().map(name).collect();
        let names_width = width(names.iter().map(String::as_str), COLUMN) + 2;
        let whats = width(self.stack.costs.iter().map(|cost| cost.what.as_str()), COLUMN) + 2;
        for (cost, name) in self.stack.costs.iter().zip(&names) {
            let (before, after, unit) = rows::cost(cost);
            self.canvas
                .space(2)
                .cell(Paint::Plain, name, names_width)
                .cell(Paint::Plain, &visible(&cost.what), whats)
                .text(&format!("{} -> {}", before.text, after.text))
                .space(1)
                .text(unit)
                .end();
        }
    }

    fn changes(&mut self) {
        let changed = rows::in_place(self.stack, self.style.fold);
        if changed.is_empty() {
            return;
        }
        self.title("Changes");
        for change in changed {
            let (sign, paint) = match change.action {
                Action::Add => ("+ ", Paint::Added),
                Action::Modify => ("~ ", Paint::Changed),
                Action::Remove => ("- ", Paint::Removed),
            };
            self.resource(sign, paint, change);
        }
    }

    fn resource(&mut self, sign: &str, paint: Paint, resource: &ResourceChange) {
        self.canvas.space(2).put(paint, sign).text(&visible(&resource.kind)).text(" ");
        self.canvas.put(Paint::Title, &visible(&resource.logical_id));
        let outcome = rows::outcome(resource);
        if !outcome.is_empty() {
            self.canvas.text("  ").text(&outcome);
        }
        self.canvas.end();
        let fold = self.style.fold;
        let column = width(rows::changes(resource, fold).map(|change| change.shown.as_str()), 2 * COLUMN) + 2;
        for change in rows::changes(resource, fold) {
            self.canvas.space(6);
            self.value(&change.shown, column, change, change.op, &rows::consequence(change, resource));
        }
    }

    fn value(&mut self, path: &str, column: usize, values: &dyn Values, op: Op, consequence: &str) {
        let canvas = &mut *self.canvas;
        match values.shown(self.style.value) {
            Shown::Inline { before, after } => {
                canvas.cell(Paint::Plain, &visible(path), column);
                match (op, before, after) {
                    (Op::Reference, before, after) => {
                        canvas.text(&after.or(before).unwrap_or_default());
                    }
                    (_, before, after) => {
                        canvas.put(Paint::Removed, before.as_deref().unwrap_or("(none)")).text(" -> ");
                        canvas.put(Paint::Added, after.as_deref().unwrap_or("(removed)"));
                    }
                }
                if !consequence.is_empty() {
                    canvas.text("  ").put(Paint::Replaced, consequence);
                }
                canvas.end();
            }
            Shown::Lines(lines) => {
                canvas.cell(Paint::Plain, &visible(path), column).put(Paint::Faint, &extent(op, &lines));
                if !consequence.is_empty() {
                    canvas.text("  ").put(Paint::Replaced, consequence);
                }
                canvas.end();
                for line in &lines.lines {
                    canvas.space(8);
                    match line {
                        Line::At(line) => canvas.put(Paint::Faint, &format!("@@ line {line} @@")),
                        Line::Same(text) => canvas.space(2).text(text),
                        Line::Removed(text) => canvas.put(Paint::Removed, &format!("- {text}")),
                        Line::Added(text) => canvas.put(Paint::Added, &format!("+ {text}")),
                    };
                    canvas.end();
                }
                if lines.hidden > 0 {
                    canvas.space(8).put(Paint::Faint, &more_lines(lines.hidden)).end();
                }
            }
        }
    }

    fn template(&mut self) {
        let changes = rows::template(self.stack);
        if changes.is_empty() {
            return;
        }
        self.title(&rows::template_title(&changes));
        let column = width(changes.iter().map(|change| change.path.as_str()), 2 * COLUMN) + 2;
        for change in changes {
            let paint = match change.op {
                Op::Add => Paint::Added,
                Op::Remove => Paint::Removed,
                Op::Modify | Op::Reference => Paint::Changed,
            };
            self.canvas.space(2).put(paint, rows::sign(change.op)).space(1);
            self.value(&change.path, column, change, change.op, &rows::remark(change));
        }
    }

    fn folded(&mut self) {
        let folded = if self.style.fold { rows::folded(self.stack) } else { Vec::new() };
        if !folded.is_empty() {
            self.title("Folded");
        }
        for line in &folded {
            self.canvas.space(2);
            for (_, piece) in &line.pieces {
                self.canvas.text(piece);
            }
            if !line.ids.is_empty() {
                self.canvas.text(": ").text(&line.ids);
            }
            self.canvas.end();
        }
        let notes = rows::notes(self.stack);
        if !notes.is_empty() {
            self.title("Not compared");
        }
        for note in &notes {
            self.canvas.space(2).text(&visible(&note.text)).end();
        }
    }
}

/// What a statement is about: `on arn:...  to Service: lambda.amazonaws.com  if {...}`.
fn scope(statement: &IamStatement) -> String {
    let mut parts = Vec::new();
    for (word, list) in [("to", &statement.principals), ("on", &statement.resources)] {
        if !list.is_empty() {
            parts.push(format!("{word} {}", visible(&list.join(", "))));
        }
    }
    parts.extend(statement.condition.as_ref().map(|condition| format!("if {}", visible(condition))));
    parts.join("  ")
}

/// A list in lines of at most `most` bytes, broken behind commas.
fn wrap(list: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for item in list.split_inclusive(", ") {
        match lines.last_mut() {
            Some(line) if line.is_empty() || line.len() + item.len() <= most => line.push_str(item),
            _ => lines.push(item.to_owned()),
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn some_methods(methods: &[&str]) -> String {
    let (some, more) = rows::some_of(methods, 3);
    let some: Vec<_> = some.into_iter().map(visible).collect();
    match more {
        None => some.join(", "),
        Some(more) => format!("{} {more}", some.join(", ")),
    }
}

fn bound((rate, layer): &(Amount, &str)) -> String {
    if layer.is_empty() { rate.text.clone() } else { format!("{} ({})", rate.text, visible(layer)) }
}

/// How much of a value the lines below are.
pub(super) fn extent(op: Op, lines: &Lines) -> String {
    match op {
        Op::Add => format!("(none) -> {}", lines.extent()),
        Op::Remove => format!("{} -> (removed)", lines.extent()),
        Op::Modify | Op::Reference => lines.extent(),
    }
}

/// What stands in place of lines that would be too many.
pub(super) fn more_lines(hidden: usize) -> String {
    format!("... {} (JSON has them)", count_of(hidden, "more changed line", "more changed lines"))
}

fn note_paint(note: &str) -> Paint {
    match note {
        "removed" => Paint::Removed,
        "added" => Paint::Added,
        _ => Paint::Changed,
    }
}
