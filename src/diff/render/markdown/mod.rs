//! The report as the comment of a pull request: GitHub's and GitLab's Markdown, within a budget of bytes.

mod inline;
mod pages;

use inline::{Wide, fitted};
use pages::{Block, Page};

use super::limits::{self, Amount, EffectiveRow, LimitRow};
use super::rows;
use super::value::{Line, Shown, Values, count_of, visible};
use super::{Part, Style};
use crate::diff::Severity;
use crate::diff::report::{
    Action, Change, Finding, IamStatement, Note, Op, Report, ResourceChange, SectionChange, StackDiff,
};

/// Most bytes of what one resource changes; the rest is counted.
const RESOURCE_BYTES: usize = 6_000;

/// The report as Markdown: one part, or several when what must stand is more than the budget.
pub(super) fn markdown(report: &Report, style: &Style) -> Vec<Part> {
    let mut pages: Vec<Page> = report.stacks.iter().map(|stack| page(stack, style)).collect();
    let warnings: Vec<String> =
        report.warnings.iter().map(|warning| fitted(|wide| format!("> - {}", wide.prose(warning, &[])))).collect();
    // what a reader should know first stands first, and stacks without changes stand last
    let first = pages.iter().position(|page| !page.quiet).unwrap_or(0);
    match pages.get_mut(first) {
        Some(first) if !warnings.is_empty() => {
            first.blocks.insert(0, Block { head: "> [!IMPORTANT]".to_owned(), rows: warnings });
        }
        Some(_) => {}
        None => {
            let mut text = "### No stacks\n".to_owned();
            if !warnings.is_empty() {
                text.push_str(&format!("\n> [!IMPORTANT]\n{}\n", warnings.join("\n")));
            }
            return vec![Part { name: None, text }];
        }
    }
    pages::parts(pages, style.max_bytes.max(Style::LEAST_BYTES))
}

fn page(stack: &StackDiff, style: &Style) -> Page {
    let mut page = Page::new(&stack.name, rows::headline(stack).0);
    let findings: Vec<&Finding> = rows::data(stack).into_iter().chain(rows::attention(stack)).collect();
    for (kind, severities) in [
        ("CAUTION", &[Severity::Critical][..]),
        ("WARNING", &[Severity::High]),
        ("NOTE", &[Severity::Medium, Severity::Low, Severity::Info]),
    ] {
        let of_kind =
            severities.iter().flat_map(|wanted| findings.iter().filter(move |finding| finding.severity == *wanted));
        page.block(&format!("> [!{kind}]"), of_kind.map(|finding| fitted(|wide| alert(finding, wide))).collect());
    }
    page.block(
        "| | IAM | Actions | Resource | Where |\n|---|---|---|---|---|",
        stack.iam.iter().map(|said| fitted(|wide| statement(said, wide))).collect(),
    );
    page.block("| Throttling | Scope | Limit | Before | After | |\n|---|---|---|---:|---:|---|", limits(stack));
    page.block(
        "| Effective limit | Stage | Plan | Before | After | |\n|---|---|---|---:|---:|---|",
        limits::effective(stack).iter().map(|row| fitted(|wide| effective(row, wide))).collect(),
    );
    let replaced = rows::replaced(stack, style.fold);
    page.block(
        "| Replaced | Type | Because | Old one |\n|---|---|---|---|",
        replaced.iter().map(|change| fitted(|wide| replacement(change, wide))).collect(),
    );
    page.block("| Moved | To | Type |\n|---|---|---|", {
        let of_move = |moved: &crate::diff::report::Move| {
            fitted(|wide| row(&[&wide.cell(&moved.from), &wide.cell(&moved.to), &wide.cell(&moved.kind)]))
        };
        stack.moves.iter().map(of_move).collect()
    });
    page.block("| Cost drivers and limits | What | Before | After | |\n|---|---|---:|---:|---|", costs(stack));
    // what replaces a resource stands in its table; what else changes with it stands with the changes
    let mut changed = rows::in_place(stack, style.fold);
    changed.extend(replaced.into_iter().filter(|change| rows::changes_more(change)));
    changed.sort_by(|a, b| (&a.kind, &a.logical_id).cmp(&(&b.kind, &b.logical_id)));
    page.changes = changed.into_iter().map(|change| inline::tame(&resource(change, style)).into_owned()).collect();
    let template = rows::template(stack);
    page.template_title = rows::template_title(&template);
    page.template = template.into_iter().map(|change| inline::tame(&section(change, style)).into_owned()).collect();
    if style.fold {
        page.folded = rows::folded(stack).iter().map(folded).collect();
    }
    page.unchanged = if rows::unchanged(stack) { 0 } else { stack.summary.unchanged };
    let notes = rows::notes(stack);
    page.block("> [!NOTE]", notes.iter().map(|note| fitted(|wide| not_compared(note, wide))).collect());
    page.quiet = rows::unchanged(stack) && notes.is_empty();
    page
}

fn alert(finding: &Finding, wide: Wide) -> String {
    let message = wide.prose(&finding.message, &finding.code);
    let mut item = format!("> - **{}** {}: {message}", finding.rule, wide.code(&finding.resource));
    if let Some(help) = &finding.help {
        item.push_str("\n>   ");
        item.push_str(&wide.sentence(help, &finding.code));
    }
    item
}

fn not_compared(note: &Note, wide: Wide) -> String {
    format!("> - {}", wide.prose(&note.text, &note.code))
}

fn statement(statement: &IamStatement, wide: Wide) -> String {
    let mut about = Vec::new();
    if !statement.principals.is_empty() {
        about.push(format!("to {}", wide.list(&statement.principals)));
    }
    if !statement.resources.is_empty() {
        // the column says "Resource"
        let on = if about.is_empty() { "" } else { "on " };
        about.push(format!("{on}{}", wide.list(&statement.resources)));
    }
    about.extend(statement.condition.as_ref().map(|condition| format!("if {}", wide.cell(condition))));
    row(&[
        if statement.added { "+" } else { "-" },
        &wide.words(&statement.effect),
        &wide.list(&statement.actions),
        &about.join(" "),
        &wide.cell(&statement.place),
    ])
}

/// A row of a table; an empty cell takes one space.
fn row(cells: &[&str]) -> String {
    let mut row = String::from("|");
    for cell in cells {
        row.push(' ');
        row.push_str(cell);
        row.push_str(if cell.is_empty() { "|" } else { " |" });
    }
    row
}

fn limits(stack: &StackDiff) -> Vec<String> {
    let row_of = |limit: &LimitRow, wide: Wide| {
        let scope = if limit.scope.is_empty() { String::new() } else { wide.cell(limit.scope) };
        let name = format!("{} {}", limit.layer, wide.cell(limit.name));
        row(&[&name, &scope, limit.what, &amount(&limit.before, wide), &amount(&limit.after, wide), &limit.note])
    };
    limits::limits(stack).iter().map(|limit| fitted(|wide| row_of(limit, wide))).collect()
}

fn amount(amount: &Amount, wide: Wide) -> String {
    if amount.code { wide.cell(&amount.text) } else { wide.words(&amount.text) }
}

fn effective(effective: &EffectiveRow, wide: Wide) -> String {
    let (some, more) = rows::some_of(&effective.methods, 4);
    let mut methods = some.into_iter().map(|name| wide.cell(name)).collect::<Vec<_>>().join(", ");
    if let Some(more) = more {
        methods.push(' ');
        methods.push_str(&more);
    }
    let bound = |(rate, layer): &(Amount, &str)| {
        if layer.is_empty() { amount(rate, wide) } else { format!("{} ({})", amount(rate, wide), wide.cell(layer)) }
    };
    let plan = effective.plan.map(|name| wide.cell(name)).unwrap_or_default();
    row(&[
        &methods,
        &wide.cell(effective.stage),
        &plan,
        &bound(&effective.before),
        &bound(&effective.after),
        &effective.note,
    ])
}

fn replacement(change: &ResourceChange, wide: Wide) -> String {
    let because: Vec<String> =
        change.changes.iter().filter(|change| rows::forces(change)).map(|change| reason(change, wide)).collect();
    let because: Vec<&str> = because.iter().map(String::as_str).collect();
    let (some, more) = rows::some_of(&because, 3);
    let mut because = some.join(", ");
    if let Some(more) = more {
        because.push(' ');
        because.push_str(&more);
    }
    if change.from_change_set {
        because.push_str(if because.is_empty() { "the change set says so" } else { " (says the change set)" });
    }
    let fate = match (rows::fate(change), change.replacement) {
        (Some(fate), crate::facts::Replacement::Conditional) => format!("{fate}, if replaced"),
        (None, crate::facts::Replacement::Conditional) => "perhaps replaced".to_owned(),
        (fate, _) => fate.unwrap_or_default().to_owned(),
    };
    row(&[&wide.cell(&change.logical_id), &wide.cell(&change.kind), &because, &fate])
}

fn reason(change: &Change, wide: Wide) -> String {
    match &change.follows {
        Some(target) => format!("{} follows {}", wide.cell(&change.shown), wide.cell(target)),
        None => wide.cell(&change.shown),
    }
}

fn costs(stack: &StackDiff) -> Vec<String> {
    let row_of = |cost: &crate::diff::report::Cost, wide: Wide| {
        let (before, after, unit) = rows::cost(cost);
        let name = cost.resource.as_deref().map_or("template".to_owned(), |name| wide.cell(name));
        row(&[&name, &wide.words(&cost.what), &amount(&before, wide), &amount(&after, wide), unit])
    };
    stack.costs.iter().map(|cost| fitted(|wide| row_of(cost, wide))).collect()
}

fn resource(resource: &ResourceChange, style: &Style) -> String {
    let sign = match resource.action {
        Action::Add => "+",
        Action::Modify => "~",
        Action::Remove => "-",
    };
    let mut text = format!("{sign} {} {}", visible(&resource.kind), visible(&resource.logical_id));
    let outcome = rows::outcome(resource);
    if !outcome.is_empty() {
        text.push_str("  ");
        text.push_str(&outcome);
    }
    text.push('\n');
    let changes: Vec<&Change> = rows::changes(resource, style.fold).collect();
    for (index, change) in changes.iter().enumerate() {
        let said = value(&change.shown, *change, change.op, &rows::consequence(change, resource), style);
        if text.len() + said.len() > RESOURCE_BYTES {
            let left = changes.len() - index;
            text.push_str(&format!(
                "    ... {} (JSON has them)\n",
                count_of(left, "more changed value", "more changed values")
            ));
            break;
        }
        text.push_str(&said);
    }
    text
}

fn section(change: &SectionChange, style: &Style) -> String {
    let text = value(&change.path, change, change.op, &rows::remark(change), style);
    if text.len() <= RESOURCE_BYTES {
        return text;
    }
    format!(
        "{}   {}  too long to be shown here (JSON has it)\n",
        rows::sign(change.op),
        inline::clip(&visible(&change.path), 1_000)
    )
}

/// A changed value as lines of a diff.
fn value(path: &str, values: &dyn Values, op: Op, consequence: &str, style: &Style) -> String {
    let path = visible(path);
    let behind = if consequence.is_empty() { String::new() } else { format!("  {consequence}") };
    match values.shown(style.value) {
        Shown::Inline { before, after } if op == Op::Reference => {
            format!("    {path}  {}{behind}\n", after.or(before).unwrap_or_default())
        }
        Shown::Inline { before, after } => {
            let mut text = String::new();
            let behind_before = if after.is_none() { &behind } else { "" };
            if let Some(before) = before {
                text.push_str(&format!("-   {path}  {before}{behind_before}\n"));
            }
            if let Some(after) = after {
                text.push_str(&format!("+   {path}  {after}{behind}\n"));
            }
            text
        }
        Shown::Lines(lines) => {
            let mut text = format!("{}   {path}  {}{behind}\n", sign_of_lines(op), lines.extent());
            for line in &lines.lines {
                let line = match line {
                    Line::At(line) => format!("@@ line {line} @@"),
                    Line::Same(line) => format!("      {line}"),
                    Line::Removed(line) => format!("-     {line}"),
                    Line::Added(line) => format!("+     {line}"),
                };
                text.push_str(line.trim_end());
                text.push('\n');
            }
            if lines.hidden > 0 {
                text.push_str(&format!("      {}\n", super::text::more_lines(lines.hidden)));
            }
            text
        }
    }
}

const fn sign_of_lines(op: Op) -> &'static str {
    match op {
        Op::Add => "+",
        Op::Remove => "-",
        // what GitHub colours as a change
        Op::Modify | Op::Reference => "!",
    }
}

fn folded(line: &rows::Folded) -> String {
    let mut text: String = line
        .pieces
        .iter()
        .map(|(name, piece)| if *name { Wide::FULL.cell(piece) } else { piece.to_string() })
        .collect();
    if line.resources > 0 {
        text.push_str(&format!(" ({})", count_of(line.resources, "resource", "resources")));
    }
    text
}
