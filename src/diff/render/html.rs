//! The report as one page: no script, no request to anywhere, the same order as everywhere.

use std::fmt::{self, Display, Write};

use super::Style;
use super::limits::{self, Amount, LimitRow};
use super::rows;
use super::spans::pieces;
use super::value::{Line, Shown, Values, visible};
use crate::diff::report::{Action, Finding, IamStatement, Op, Report, ResourceChange, StackDiff};

/// Most characters of a value on one line: a page has more room than a terminal.
const VALUE: usize = 160;
/// With more changed resources than this, each is folded.
const OPEN: usize = 25;
/// The looks.
const CSS: &str = include_str!("html.css");
/// Nothing but this page's own looks: neither scripts nor images nor frames nor forms.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page.
pub(super) fn html(report: &Report, style: &Style) -> String {
    let mut page = Page { out: String::new(), fold: style.fold };
    page.head(report);
    for (index, stack) in report.stacks.iter().enumerate() {
        page.stack(stack, index);
    }
    if report.stacks.is_empty() {
        page.add("<p>no stacks</p>\n");
    }
    page.add("</main>\n</body>\n</html>\n");
    page.out
}

struct Page {
    out: String,
    fold: bool,
}

impl Page {
    fn add(&mut self, text: impl Display) {
        // writing into a string has no way to fail
        let _ = write!(self.out, "{text}");
    }

    fn head(&mut self, report: &Report) {
        let names: Vec<&str> = report.stacks.iter().map(|stack| stack.name.as_str()).collect();
        let (some, more) = rows::some_of(&names, 3);
        let title = format!("{} {}", some.join(", "), more.unwrap_or_default());
        self.add(format_args!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>Changes of {}</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n",
            Text(title.trim())
        ));
        self.add(format_args!(
            "<header>\n<h1>What changes</h1>\n<p>from <code>{}</code> to <code>{}</code></p>\n",
            Text(&report.before),
            Text(&report.after)
        ));
        for warning in &report.warnings {
            self.add(format_args!(
                "<p role=\"note\"><span class=\"word medium\">warning</span> {}</p>\n",
                Text(warning)
            ));
        }
        self.add("<fieldset>\n<legend>Show</legend>\n");
        let fold = self.fold;
        for (id, label, any) in [
            ("show-add", "added", any(report, fold, |change| class(change) == "add")),
            ("show-modify", "changed", any(report, fold, |change| class(change) == "modify")),
            ("show-replace", "replaced", any(report, fold, |change| class(change) == "replace")),
            ("show-remove", "removed", any(report, fold, |change| class(change) == "remove")),
            ("show-minor", "findings below high", report.stacks.iter().any(|stack| stack.findings.iter().any(minor))),
        ] {
            if any {
                self.add(format_args!("<label><input type=\"checkbox\" id=\"{id}\" checked> {label}</label>\n"));
            }
        }
        self.add("</fieldset>\n</header>\n<nav aria-label=\"Stacks\">\n<ul>\n");
        for (index, stack) in report.stacks.iter().enumerate() {
            self.add(format_args!("<li><a href=\"#stack-{index}\">{}", Text(&stack.name)));
            if let Some(worst) = stack.findings.iter().map(|finding| finding.severity).min() {
                self.add(format_args!(" {}", Word(worst.name(), worst.name())));
            } else if rows::unchanged(stack) {
                self.add(" <span class=\"faint\">no changes</span>");
            }
            self.add("</a></li>\n");
        }
        self.add("</ul>\n</nav>\n<main>\n");
    }

    fn stack(&mut self, stack: &StackDiff, index: usize) {
        self.add(format_args!("<section class=\"stack\" id=\"stack-{index}\">\n<h2>{}</h2>\n", Text(&stack.name)));
        let (line, aside) = rows::headline(stack);
        self.add(format_args!("<p class=\"counts\">{}", Text(&line)));
        if !aside.is_empty() {
            self.add(format_args!(" <span class=\"faint\">({})</span>", Text(&aside)));
        }
        self.add("</p>\n");
        self.findings("Data at risk", &rows::data(stack));
        self.findings("Attention", &rows::attention(stack));
        self.iam(&stack.iam);
        self.throttling(stack);
        self.effective(stack);
        self.resources("Replacements", &rows::replaced(stack, self.fold));
        self.moves(stack);
        self.costs(stack);
        self.resources("Changes", &rows::in_place(stack, self.fold));
        self.template(stack);
        self.folded(stack);
        self.add("</section>\n");
    }

    /// A section; a large one is open as well, since what it holds is what the reader came for.
    fn part(&mut self, title: &str, count: usize, body: impl FnOnce(&mut Self)) {
        if count == 0 {
            return;
        }
        self.add(format_args!(
            "<details class=\"part\" open>\n<summary><h3>{}</h3> <span class=\"faint\">{count}</span></summary>\n<div class=\"body\">\n",
            Text(title)
        ));
        body(self);
        self.add("</div>\n</details>\n");
    }

    fn findings(&mut self, title: &str, findings: &[&Finding]) {
        self.part(title, findings.len(), |page| {
            page.add("<ul class=\"findings\">\n");
            for finding in findings {
                let severity = finding.severity.name();
                page.add(format_args!(
                    "<li class=\"finding {severity}\">{} <strong>{}</strong> <code>{}</code>\n<p>{}</p>\n",
                    Word(severity, severity),
                    Text(&finding.resource),
                    Text(finding.rule),
                    Prose(&finding.message, &finding.code)
                ));
                if let Some(help) = &finding.help {
                    page.add(format_args!("<p>{}</p>\n", Prose(help, &finding.code)));
                }
                page.add("</li>\n");
            }
            page.add("</ul>\n");
        });
    }

    /// A table: titles, those that begin with `#` of numbers. On a narrow screen each row is a card, which would take the table its meaning for
    /// those who cannot see it: hence the roles.
    fn table(&mut self, label: &str, titles: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        self.add(format_args!(
            "<div class=\"scroll\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">\n<table role=\"table\">\n\
             <thead role=\"rowgroup\"><tr role=\"row\">",
            Text(label)
        ));
        for title in titles {
            let (class, title) = titled(title);
            self.add(format_args!("<th scope=\"col\" role=\"columnheader\"{class}>{title}</th>"));
        }
        self.add("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for row in rows {
            self.add("<tr role=\"row\">");
            for (index, (cell, title)) in row.iter().zip(titles).enumerate() {
                let (class, title) = titled(title);
                if cell.is_empty() {
                    self.add(format_args!("<td role=\"cell\"{class}></td>"));
                } else if index == 0 {
                    self.add(format_args!("<th scope=\"row\" role=\"rowheader\">{cell}</th>"));
                } else {
                    self.add(format_args!("<td role=\"cell\" data-title=\"{title}\"{class}><div>{cell}</div></td>"));
                }
            }
            self.add("</tr>\n");
        }
        self.add("</tbody>\n</table>\n</div>\n");
    }

    fn iam(&mut self, statements: &[IamStatement]) {
        self.part("IAM statements", statements.len(), |page| {
            let row = |statement: &IamStatement| {
                let (class, word) = if statement.added { ("add", "added") } else { ("remove", "removed") };
                let mut about = Vec::new();
                for (what, list) in [("to", &statement.principals), ("on", &statement.resources)] {
                    if !list.is_empty() {
                        about.push(format!("{what} {}", codes(list)));
                    }
                }
                about.extend(
                    statement.condition.as_ref().map(|condition| format!("if <code>{}</code>", Text(condition))),
                );
                vec![
                    Word(class, word).to_string(),
                    Text(&statement.effect).to_string(),
                    format!("<div class=\"list\">{}</div>", codes(&statement.actions)),
                    format!("<div class=\"list\">{}</div>", about.join("<br>")),
                    format!("<code>{}</code>", Text(&statement.place)),
                ]
            };
            page.table(
                "IAM statements",
                &["Statement", "Effect", "Actions", "Scope", "Where"],
                statements.iter().map(row),
            );
        });
    }

    fn throttling(&mut self, stack: &StackDiff) {
        let limits = limits::limits(stack);
        self.part("Throttling", stack.throttle.len(), |page| {
            let row = |row: &LimitRow| {
                let scope =
                    if row.scope.is_empty() { String::new() } else { format!("<code>{}</code>", Text(row.scope)) };
                vec![
                    format!("{} <code>{}</code>", row.layer, Text(row.name)),
                    scope,
                    row.what.to_owned(),
                    number(&row.before),
                    number(&row.after),
                    Text(&row.note).to_string(),
                ]
            };
            page.table(
                "Throttling",
                &["Layer", "Scope", "Limit", "#Before", "#After", "Change"],
                limits.iter().map(row),
            );
        });
    }

    fn effective(&mut self, stack: &StackDiff) {
        let effective = limits::effective(stack);
        self.part("Effective limits", stack.effective.len(), |page| {
            let bound = |(rate, layer): &(Amount, &str)| {
                let layer = if layer.is_empty() {
                    String::new()
                } else {
                    format!("<br><span class=\"faint\">{}</span>", Text(layer))
                };
                format!("{}{layer}", number(rate))
            };
            let row = |row: &limits::EffectiveRow| {
                let methods: Vec<String> =
                    row.methods.iter().map(|method| format!("<code>{}</code>", Text(method))).collect();
                vec![
                    methods.join(" "),
                    Text(row.stage).to_string(),
                    row.plan.map(|plan| Text(plan).to_string()).unwrap_or_default(),
                    bound(&row.before),
                    bound(&row.after),
                    Text(&row.note).to_string(),
                ]
            };
            page.table(
                "Effective limits",
                &["Methods", "Stage", "Plan", "#Before", "#After", "Change"],
                effective.iter().map(row),
            );
        });
    }

    fn moves(&mut self, stack: &StackDiff) {
        self.part("Moved logical ids", stack.moves.len(), |page| {
            let row = |moved: &crate::diff::report::Move| {
                vec![
                    format!("<code>{}</code>", Text(&moved.from)),
                    format!("<code>{}</code>", Text(&moved.to)),
                    Text(&moved.kind).to_string(),
                    rows::similarity(moved.similarity).to_owned(),
                ]
            };
            page.add("<p>CloudFormation deletes the old one and creates the new one.</p>\n");
            page.table("Moved logical ids", &["From", "To", "Type", "Alike"], stack.moves.iter().map(row));
            if let Some(mapping) = rows::mapping(stack) {
                page.add("<p>Keep the old ids, or run a stack refactor before deploying, with the mappings</p>\n");
                page.add(format_args!("<p><code>{}</code></p>\n", Text(&mapping)));
            }
        });
    }

    fn costs(&mut self, stack: &StackDiff) {
        self.part("Cost drivers and limits", stack.costs.len(), |page| {
            let row = |cost: &crate::diff::report::Cost| {
                let (before, after, unit) = rows::cost(cost);
                let name = cost.resource.as_deref().unwrap_or("template");
                vec![
                    Text(name).to_string(),
                    Text(&cost.what).to_string(),
                    number(&before),
                    number(&after),
                    unit.to_owned(),
                ]
            };
            page.table(
                "Cost drivers and limits",
                &["Of", "What", "#Before", "#After", "Unit"],
                stack.costs.iter().map(row),
            );
        });
    }

    fn resources(&mut self, title: &str, changes: &[&ResourceChange]) {
        let open = changes.len() <= OPEN;
        self.part(title, changes.len(), |page| {
            for change in changes {
                page.resource(change, open);
            }
        });
    }

    fn resource(&mut self, resource: &ResourceChange, open: bool) {
        let (class, fold) = (class(resource), self.fold);
        let word = match class {
            "add" => "added",
            "remove" => "removed",
            "replace" => "replaced",
            _ => "changed",
        };
        let outcome = rows::outcome(resource);
        let outcome = if outcome.is_empty() {
            String::new()
        } else {
            format!(" <span class=\"effect\">{}</span>", Text(&outcome))
        };
        let line = format!(
            "{} <strong>{}</strong> <span class=\"faint\">{}</span>{outcome}",
            Word(class, word),
            Text(&resource.logical_id),
            Text(&resource.kind)
        );
        if rows::changes(resource, fold).next().is_none() {
            return self.add(format_args!("<div class=\"resource {class}\">{line}</div>\n"));
        }
        let state = if open { " open" } else { "" };
        self.add(format_args!("<details class=\"resource {class}\"{state}>\n<summary>{line}</summary>\n<dl>\n"));
        for change in rows::changes(resource, fold) {
            self.value(&change.shown, change, change.op, &rows::consequence(change, resource));
        }
        self.add("</dl>\n</details>\n");
    }

    fn value(&mut self, path: &str, values: &dyn Values, op: Op, consequence: &str) {
        self.add(format_args!("<dt><code>{}</code>", Text(path)));
        if !consequence.is_empty() {
            self.add(format_args!(" <span class=\"effect\">{}</span>", Text(consequence)));
        }
        match values.shown(VALUE) {
            Shown::Inline { before, after } if op == Op::Reference => {
                self.add(format_args!(
                    "</dt>\n<dd><code>{}</code></dd>\n",
                    Text(&after.or(before).unwrap_or_default())
                ));
            }
            Shown::Inline { before, after } => {
                self.add("</dt>\n<dd>");
                for (tag, side) in [("del", before), ("ins", after)] {
                    if let Some(side) = side {
                        self.add(format_args!("<{tag}><code>{}</code></{tag}>", Text(&side)));
                    }
                }
                self.add("</dd>\n");
            }
            Shown::Lines(lines) => {
                self.add(format_args!(" {}</dt>\n<dd><pre tabindex=\"0\">", Text(&super::text::extent(op, &lines))));
                for line in &lines.lines {
                    match line {
                        Line::At(line) => self.add(format_args!("<span class=\"at\">line {line}</span>")),
                        Line::Same(line) => self.add(format_args!("<span>  {}</span>", Text(line))),
                        Line::Removed(line) => self.add(format_args!("<span class=\"gone\">- {}</span>", Text(line))),
                        Line::Added(line) => self.add(format_args!("<span class=\"came\">+ {}</span>", Text(line))),
                    }
                }
                if lines.hidden > 0 {
                    self.add(format_args!("<span class=\"at\">{}</span>", super::text::more_lines(lines.hidden)));
                }
                self.add("</pre></dd>\n");
            }
        }
    }

    fn template(&mut self, stack: &StackDiff) {
        let changes = rows::template(stack);
        self.part(&rows::template_title(&changes), changes.len(), |page| {
            page.add("<dl>\n");
            for change in changes {
                page.value(&change.path, change, change.op, &rows::remark(change));
            }
            page.add("</dl>\n");
        });
    }

    fn folded(&mut self, stack: &StackDiff) {
        let folded = if self.fold { rows::folded(stack) } else { Vec::new() };
        self.part("Folded", folded.len(), |page| {
            page.add("<ul>\n");
            for line in &folded {
                page.add("<li>");
                for (name, piece) in &line.pieces {
                    if *name { page.add(format_args!("<code>{}</code>", Text(piece))) } else { page.add(Text(piece)) }
                }
                if !line.ids.is_empty() {
                    page.add(format_args!(": {}", Text(&line.ids)));
                }
                page.add("</li>\n");
            }
            page.add("</ul>\n");
        });
        for note in rows::notes(stack) {
            self.add(format_args!("<p class=\"faint\">{}</p>\n", Text(&note.text)));
        }
    }
}

/// Text with nothing in it that a browser would take for a tag, an entity or the end of an attribute.
struct Text<'a>(&'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for c in visible(self.0).chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// A sentence with code in it.
struct Prose<'a>(&'a str, &'a [String]);

impl Display for Prose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (code, piece) in pieces(self.0, self.1) {
            if code { write!(f, "<code>{}</code>", Text(&piece))? } else { write!(f, "{}", Text(&piece))? }
        }
        Ok(())
    }
}

/// A word that has a colour as well: class and text.
struct Word(&'static str, &'static str);

impl Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<span class=\"word {}\">{}</span>", self.0, self.1)
    }
}

/// The class and the text of a column's title.
fn titled(title: &str) -> (&'static str, &str) {
    title.strip_prefix('#').map_or(("", title), |title| (" class=\"number\"", title))
}

fn class(change: &ResourceChange) -> &'static str {
    match change.action {
        Action::Add => "add",
        Action::Remove => "remove",
        Action::Modify if rows::is_replaced(change) => "replace",
        Action::Modify => "modify",
    }
}

fn any(report: &Report, fold: bool, is: impl Fn(&ResourceChange) -> bool) -> bool {
    let shown = |stack| rows::replaced(stack, fold).into_iter().chain(rows::in_place(stack, fold)).any(&is);
    report.stacks.iter().any(shown)
}

fn minor(finding: &Finding) -> bool {
    finding.severity > crate::diff::Severity::High
}

fn number(amount: &Amount) -> String {
    if amount.code { format!("<code>{}</code>", Text(&amount.text)) } else { Text(&amount.text).to_string() }
}

fn codes(items: &[String]) -> String {
    items.iter().map(|item| format!("<code>{}</code>", Text(item))).collect::<Vec<_>>().join(" ")
}
