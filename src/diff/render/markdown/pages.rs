//! Markdown within a budget: what must stand, what is cut first, and several files when even what must stand is too much.

use super::super::Part;
use super::super::rows::some_of;
use super::super::value::{count_of, visible};
use super::inline::{NAME, clip, code, longest_run};

/// Room for what a page says of what it leaves out.
const NOTICES: usize = 700;
/// Most names of stacks without changes.
const QUIET: usize = 4;

/// A stack's page.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    stack: String,
    /// The first line: by it a comment is found and updated.
    marker: String,
    headline: String,
    /// Alerts and tables; never cut.
    pub blocks: Vec<Block>,
    /// Changed resources, cut first.
    pub changes: Vec<String>,
    /// What the parameters and outputs are called together.
    pub template_title: String,
    /// Changed parameters and outputs, cut next.
    pub template: Vec<String>,
    /// Folded changes, cut last.
    pub folded: Vec<String>,
    /// Resources without a change.
    pub unchanged: usize,
    /// Whether nothing happens to the stack, and nothing else is to be said of it.
    pub quiet: bool,
    /// Where it goes on.
    next: Option<String>,
}

/// An alert or a table: its head is repeated where it is broken between two rows.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// The first lines.
    pub head: String,
    /// The items or rows.
    pub rows: Vec<String>,
}

/// How much of a page is shown.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    changes: usize,
    template: usize,
    folded: usize,
}

impl Page {
    /// A page with nothing but its headline.
    pub fn new(stack: &str, headline: String) -> Self {
        let title = code(&clip(&visible(stack), 200));
        Page {
            stack: stack.to_owned(),
            marker: format!("<!-- diff:{} -->", marked(stack)),
            headline: format!("### {title}: {headline}"),
            ..Page::default()
        }
    }

    /// Adds an alert or a table, unless it is empty.
    pub fn block(&mut self, head: &str, rows: Vec<String>) {
        if !rows.is_empty() {
            self.blocks.push(Block { head: head.to_owned(), rows });
        }
    }

    /// Whether there is nothing to show of it.
    fn is_quiet(&self) -> bool {
        self.quiet && self.blocks.is_empty()
    }

    fn everything(&self) -> Shown {
        Shown { changes: self.changes.len(), template: self.template.len(), folded: self.folded.len() }
    }

    fn text(&self, shown: Shown) -> String {
        let mut text = format!("{}\n{}\n", self.marker, self.headline);
        for block in &self.blocks {
            text.push_str(&format!("\n{}\n", block.head));
            for row in &block.rows {
                text.push_str(row);
                text.push('\n');
            }
        }
        details(&mut text, "", &self.changes, shown.changes, ["changed resource", "changed resources"]);
        let title = format!("{}: ", self.template_title);
        details(&mut text, &title, &self.template, shown.template, ["change", "changes"]);
        let aside = self.aside(shown.folded);
        if !aside.is_empty() {
            text.push_str(&format!("\n<sub>{aside}</sub>\n"));
        }
        if let Some(next) = &self.next {
            text.push_str(&format!("\n{next}\n"));
        }
        text
    }

    /// What stands small below.
    fn aside(&self, folded: usize) -> String {
        let mut sentences = Vec::new();
        let shown = self.folded.get(..folded).unwrap_or(&self.folded);
        let left = self.folded.len() - shown.len();
        if !shown.is_empty() {
            let more =
                if left > 0 { format!("; ... {left} more in the job summary / artifact") } else { String::new() };
            sentences.push(format!("Folded: {}{more}.", shown.join("; ")));
        } else if left > 0 {
            sentences.push(format!("... {left} folded changes in the job summary / artifact."));
        }
        if self.unchanged > 0 {
            sentences.push(format!("{} unchanged.", self.unchanged));
        }
        sentences.join(" ")
    }
}

/// Items of a diff behind a fold; the first `shown` of them.
fn details(text: &mut String, title: &str, items: &[String], shown: usize, [one, many]: [&str; 2]) {
    let kept = items.get(..shown).unwrap_or(items);
    if !kept.is_empty() {
        let (fence, count) = (fence(items), count_of(items.len(), one, many));
        text.push_str(&format!("\n<details><summary>{title}{count}</summary>\n\n{fence}diff\n"));
        text.extend(kept.iter().map(String::as_str));
        text.push_str(&format!("{fence}\n</details>\n"));
    }
    let left = items.len() - kept.len();
    if left > 0 {
        let what = if left == 1 { one } else { many };
        text.push_str(&format!("\n{title}... {left} more {what} in the job summary / artifact\n"));
    }
}

/// Longer than any run of backticks inside.
fn fence(items: &[String]) -> String {
    let longest = items.iter().map(|item| longest_run(item)).max().unwrap_or(0);
    "`".repeat((longest + 1).max(3))
}

/// The pages within the budget, in one part if that holds what must stand.
pub(super) fn parts(pages: Vec<Page>, budget: usize) -> Vec<Part> {
    if let Some(text) = together(&pages, budget) {
        return vec![Part { name: None, text }];
    }
    let mut parts = Vec::new();
    for page in pages {
        let name = file_name(&page.stack);
        match within(std::slice::from_ref(&page), budget) {
            Some(text) => parts.push(Part { name: Some(name), text }),
            None => {
                for (index, text) in broken(page, budget).into_iter().enumerate() {
                    let name = if index == 0 { name.clone() } else { format!("{name}-{}", index + 1) };
                    parts.push(Part { name: Some(name), text });
                }
            }
        }
    }
    parts
}

/// All pages in one text; none when what must stand does not fit. Of several stacks, those without changes share a line.
fn together(pages: &[Page], budget: usize) -> Option<String> {
    let quiet: Vec<&Page> = pages.iter().filter(|page| page.is_quiet()).collect();
    let (Some(first), true) = (quiet.first(), pages.len() > 1) else { return within(pages, budget) };
    let names: Vec<&str> = quiet.iter().map(|page| page.stack.as_str()).collect();
    let (some, more) = some_of(&names, QUIET);
    let mut names = some.iter().map(|name| code(&clip(&visible(name), NAME))).collect::<Vec<_>>();
    let last = more.or_else(|| (names.len() > 1).then(|| format!("and {}", names.pop().unwrap_or_default())));
    let mut line = format!("No changes in {}", names.join(", "));
    line.extend(last.iter().flat_map(|last| [" ", last]));
    if quiet.len() == pages.len() {
        return Some(format!("{}\n### {line}\n", first.marker));
    }
    let loud: Vec<Page> = pages.iter().filter(|page| !page.is_quiet()).cloned().collect();
    let text = within(&loud, budget.checked_sub(line.len() + 4)?)?;
    Some(format!("{text}\n{line}.\n"))
}

/// The pages in one text; none when what must stand does not fit.
fn within(pages: &[Page], budget: usize) -> Option<String> {
    let mut shown: Vec<Shown> = pages.iter().map(Page::everything).collect();
    let text = joined(pages, &shown);
    if text.len() <= budget {
        return Some(text);
    }
    shown.fill(Shown::default());
    let text = joined(pages, &shown);
    let mut left = budget.checked_sub(text.len())?;
    fill(pages, &mut shown, &mut left, |page| &page.folded, |shown| &mut shown.folded);
    fill(pages, &mut shown, &mut left, |page| &page.template, |shown| &mut shown.template);
    fill(pages, &mut shown, &mut left, |page| &page.changes, |shown| &mut shown.changes);
    Some(joined(pages, &shown))
}

/// Shows what fits of one section, each page in its turn having an equal share of what is left.
fn fill(
    pages: &[Page],
    shown: &mut [Shown],
    left: &mut usize,
    items: impl Fn(&Page) -> &Vec<String>,
    count: impl Fn(&mut Shown) -> &mut usize,
) {
    let mut waiting = pages.iter().filter(|page| !items(page).is_empty()).count();
    for (page, shown) in pages.iter().zip(shown) {
        let items = items(page);
        if items.is_empty() {
            continue;
        }
        let mut share = *left / waiting.max(1);
        waiting = waiting.saturating_sub(1);
        // what stands around the items: fences, the summary, and the sentence about the rest
        let mut cost = 2 * fence(items).len() + page.template_title.len() + 200;
        for item in items {
            cost += item.len() + 2;
            let Some(rest) = share.checked_sub(cost) else { break };
            (share, *left) = (rest, *left - cost);
            *count(shown) += 1;
            cost = 0;
        }
    }
}

fn joined(pages: &[Page], shown: &[Shown]) -> String {
    pages.iter().zip(shown).map(|(page, shown)| page.text(*shown)).collect::<Vec<_>>().join("\n")
}

/// One stack in several texts, broken between rows; what may be cut stands in the last one as far as it fits.
fn broken(page: Page, budget: usize) -> Vec<String> {
    let room = budget.saturating_sub(page.marker.len() + page.headline.len() + NOTICES);
    let mut sheets: Vec<Vec<Block>> = vec![Vec::new()];
    let mut used = 0;
    for block in &page.blocks {
        let mut open = false;
        for row in &block.rows {
            let head = block.head.len() + 3;
            let mut cost = row.len() + 1 + if open { 0 } else { head };
            if used > 0 && used + cost > room {
                sheets.push(Vec::new());
                (used, open) = (0, false);
                cost = row.len() + 1 + head;
            }
            let Some(sheet) = sheets.last_mut() else { continue };
            if !open {
                sheet.push(Block { head: block.head.clone(), rows: Vec::new() });
                open = true;
            }
            sheet.last_mut().into_iter().for_each(|block| block.rows.push(row.clone()));
            used += cost;
        }
    }
    let count = sheets.len();
    let sheet = |(index, blocks): (usize, Vec<Block>)| {
        let number = index + 1;
        let mut sheet = if number == count {
            Page { blocks, ..page.clone() }
        } else {
            Page { blocks, marker: page.marker.clone(), headline: page.headline.clone(), ..Page::default() }
        };
        if index > 0 {
            sheet.marker = format!("<!-- diff:{} {number} -->", marked(&page.stack));
            sheet.headline =
                format!("### {}, continued ({number} of {count})", code(&clip(&visible(&page.stack), 200)));
        }
        if number < count {
            sheet.next = Some(format!("Continued: {} of {count}.", number + 1));
        }
        within(std::slice::from_ref(&sheet), budget).unwrap_or_else(|| sheet.text(Shown::default()))
    };
    sheets.into_iter().enumerate().map(sheet).collect()
}

/// A stack's name as it may stand in an HTML comment and in nothing else.
fn marked(stack: &str) -> String {
    escaped(stack, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'), '%').replace("--", "-%2D")
}

/// A stack's name as a part of a file's name.
fn file_name(stack: &str) -> String {
    escaped(stack, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'), '_')
}

fn escaped(text: &str, keep: impl Fn(char) -> bool, mark: char) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clip(text, 200).chars() {
        if keep(c) {
            out.push(c);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in c.encode_utf8(&mut bytes).bytes() {
            out.push_str(&format!("{mark}{byte:02X}"));
        }
    }
    out
}
