//! Values as people read them: on one line, shortened around what differs, or as a diff of lines. The rules are the same in every format.
//!
//! A value that takes at most [`Style::value`](super::Style::value) characters stands on its line. A longer one, or a text of several lines, stands as the lines
//! that changed, each with two lines around it. A long text without lines is shortened to what differs.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::diff::report::{Change, Op, SectionChange};
use crate::node::{Node, Object};

/// Lines around a changed one.
const CONTEXT: usize = 2;
/// Most lines that one value takes.
const MOST_LINES: usize = 60;
/// A structure that is longer is broken into lines.
const LINE: usize = 100;
/// A line of a text that is longer is cut.
const LONGEST_LINE: usize = 400;

/// A value before and after, as it is shown.
#[derive(Debug, PartialEq)]
pub(super) enum Shown {
    /// Both on one line.
    Inline {
        /// Before; none when there was none.
        before: Option<String>,
        /// After; none when there is none.
        after: Option<String>,
    },
    /// The lines that changed.
    Lines(Lines),
}

/// A diff of lines.
#[derive(Debug, PartialEq)]
pub(super) struct Lines {
    /// How many lines went.
    pub removed: usize,
    /// How many lines came.
    pub added: usize,
    /// How many lines the longer side has.
    pub total: usize,
    /// What to print.
    pub lines: Vec<Line>,
    /// Changed lines that are not in `lines`, for want of room.
    pub hidden: usize,
}

/// A line of a diff.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    /// What follows starts at this line of the after side, from 1.
    At(usize),
    /// On both sides.
    Same(String),
    /// Before.
    Removed(String),
    /// After.
    Added(String),
}

impl Lines {
    /// `2 of 40 lines`, `3 lines`: what the diff covers, in a few words.
    pub fn extent(&self) -> String {
        match (self.removed, self.added) {
            (0, added) if added == self.total => lines(added),
            (removed, 0) if removed == self.total => lines(removed),
            (removed, added) => format!("-{removed} +{added} of {}", lines(self.total)),
        }
    }
}

fn lines(count: usize) -> String {
    count_of(count, "line", "lines")
}

/// `1 line`, `2 lines`.
pub(super) fn count_of(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// What a change shows.
pub(super) trait Values {
    /// What happened.
    fn op(&self) -> Op;
    /// Both sides, none where there is none or nobody may see it.
    fn sides(&self) -> (Option<&Node>, Option<&Node>);
    /// Whether nobody may see it.
    fn masked(&self) -> bool;

    /// As it is shown, each side in at most `limit` characters when on one line.
    fn shown(&self, limit: usize) -> Shown {
        let (has_before, has_after) = (self.op() != Op::Add, self.op() != Op::Remove);
        if self.masked() {
            let masked = || Some("(masked)".to_owned());
            return Shown::Inline {
                before: has_before.then(masked).flatten(),
                after: has_after.then(masked).flatten(),
            };
        }
        let (before, after) = self.sides();
        show(before.filter(|_| has_before), after.filter(|_| has_after), limit)
    }
}

impl Values for Change {
    fn op(&self) -> Op {
        self.op
    }
    fn sides(&self) -> (Option<&Node>, Option<&Node>) {
        (self.before.as_ref(), self.after.as_ref())
    }
    fn masked(&self) -> bool {
        self.masked
    }
}

impl Values for SectionChange {
    fn op(&self) -> Op {
        self.op
    }
    fn sides(&self) -> (Option<&Node>, Option<&Node>) {
        (self.before.as_ref(), self.after.as_ref())
    }
    fn masked(&self) -> bool {
        self.masked
    }
}

fn show(before: Option<&Node>, after: Option<&Node>, limit: usize) -> Shown {
    let short = |side: Option<&Node>| match side {
        None => Some(None),
        Some(node) if node.as_str().is_some_and(several) => None,
        Some(node) => Some(Some(compact(node))).filter(|text| text.as_ref().is_none_or(|text| fits(text, limit))),
    };
    if let (Some(before), Some(after)) = (short(before), short(after)) {
        return Shown::Inline { before, after };
    }
    let text = [before, after].into_iter().flatten().any(|node| node.as_str().is_some_and(several));
    let lines = |side: Option<&Node>| side.map_or(Some(Vec::new()), |node| broken(node, text));
    if let (Some(old), Some(new)) = (lines(before), lines(after)) {
        return Shown::Lines(diff(&old, &new));
    }
    let (before, after) = shorten(before.map(compact), after.map(compact), limit);
    Shown::Inline { before, after }
}

fn fits(text: &str, limit: usize) -> bool {
    text.len() <= limit || text.chars().nth(limit).is_none()
}

/// Whether a text has several lines.
fn several(text: &str) -> bool {
    text.trim_end_matches('\n').contains('\n')
}

/// The lines of a value; none when it is a text on one line and the other side is no text of several.
fn broken(node: &Node, beside_text: bool) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    match node {
        Node::String(text) if beside_text => {
            lines.extend(text.lines().map(|line| cut(&readable(line), LONGEST_LINE)));
        }
        // a document that is kept as a string: a dashboard's body, a state machine
        Node::String(text) if text.trim_start().starts_with(['{', '[']) => {
            let document: Node = serde_json::from_str(text).ok()?;
            pretty(&document, String::new(), 0, "", &mut lines);
        }
        Node::String(_) => return None,
        _ => pretty(node, String::new(), 0, "", &mut lines),
    }
    Some(lines)
}

/// JSON with a line for each member of what does not fit on one.
fn pretty(node: &Node, before: String, indent: usize, end: &str, lines: &mut Vec<String>) {
    let pad = "  ".repeat(indent);
    let (open, close) = match node {
        Node::List(items) if !items.is_empty() => ('[', ']'),
        Node::Object(members) if !members.is_empty() => ('{', '}'),
        Node::String(text) if several(text) => {
            // a text inside of a structure: its lines are lines, so that a diff finds them
            lines.push(format!("{pad}{before}\"\"\""));
            lines.extend(text.lines().map(|line| cut(&format!("{pad}  {}", readable(line)), LONGEST_LINE)));
            lines.push(format!("{pad}\"\"\"{end}"));
            return;
        }
        _ => return lines.push(cut(&format!("{pad}{before}{}{end}", compact(node)), LONGEST_LINE)),
    };
    if narrow(node, LINE.saturating_sub(pad.len() + before.len())) {
        return lines.push(format!("{pad}{before}{}{end}", compact(node)));
    }
    lines.push(format!("{pad}{before}{open}"));
    match node {
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                pretty(item, String::new(), indent + 1, comma(index, items.len()), lines);
            }
        }
        Node::Object(members) => {
            for (index, (key, value)) in sorted(members).into_iter().enumerate() {
                pretty(value, format!("{}: ", quoted(key)), indent + 1, comma(index, members.len()), lines);
            }
        }
        _ => {}
    }
    lines.push(format!("{pad}{close}{end}"));
}

fn comma(index: usize, len: usize) -> &'static str {
    if index + 1 < len { "," } else { "" }
}

/// Whether a value fits on a line, without writing it down when it is large.
fn narrow(node: &Node, limit: usize) -> bool {
    // a character takes at most four bytes, so a quarter of the bytes is the least that it takes
    fn least(node: &Node, left: &mut usize) -> bool {
        let own = match node {
            Node::String(text) => text.len() / 4,
            Node::Object(members) => members.iter().map(|(key, _)| key.len() / 4 + 4).sum(),
            _ => 1,
        };
        match left.checked_sub(own) {
            None => return false,
            Some(rest) => *left = rest,
        }
        match node {
            Node::String(text) => !several(text),
            Node::List(items) => items.iter().all(|item| least(item, left)),
            Node::Object(members) => members.iter().all(|(_, value)| least(value, left)),
            _ => true,
        }
    }
    least(node, &mut limit.clone()) && fits(&compact(node), limit)
}

/// A diff of two lists of lines.
fn diff(old: &[String], new: &[String]) -> Lines {
    let ops = capture_diff_slices(Algorithm::Myers, old, new);
    let mut shown = Lines { removed: 0, added: 0, total: old.len().max(new.len()), lines: Vec::new(), hidden: 0 };
    let whole = old.is_empty() || new.is_empty();
    for group in similar::group_diff_ops(ops, CONTEXT) {
        let start = group.first().map_or(0, |op| op.new_range().start);
        let mut at = (!whole).then_some(Line::At(start + 1));
        for op in group {
            let (gone, came) = match op {
                DiffOp::Equal { .. } => {
                    for line in new.get(op.new_range()).unwrap_or_default() {
                        shown.push(&mut at, Line::Same(line.clone()));
                    }
                    continue;
                }
                _ => (old.get(op.old_range()).unwrap_or_default(), new.get(op.new_range()).unwrap_or_default()),
            };
            shown.removed += gone.len();
            shown.added += came.len();
            for line in gone {
                shown.push(&mut at, Line::Removed(line.clone()));
            }
            for line in came {
                shown.push(&mut at, Line::Added(line.clone()));
            }
        }
    }
    shown
}

impl Lines {
    fn push(&mut self, at: &mut Option<Line>, line: Line) {
        if self.lines.len() < MOST_LINES {
            self.lines.extend(at.take());
            self.lines.push(line);
        } else if !matches!(line, Line::Same(_)) {
            self.hidden += 1;
        }
    }
}

/// Both sides around what differs.
fn shorten(before: Option<String>, after: Option<String>, limit: usize) -> (Option<String>, Option<String>) {
    let (Some(old), Some(new)) = (&before, &after) else {
        return (before.map(|text| cut(&text, limit)), after.map(|text| cut(&text, limit)));
    };
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let around = limit / 4;
    let window = |text: &[char]| {
        let start = if head <= around + 1 { 0 } else { head - around };
        let end = if tail <= around + 1 { text.len() } else { text.len() - tail + around };
        let middle: String = text.get(start..end).unwrap_or_default().iter().collect();
        let (left, right) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
        format!("{left}{}{right}", cut(&middle, limit.max(2 * around + 20)))
    };
    (Some(window(&old)), Some(window(&new)))
}

/// The first characters, and how many there are besides.
pub(super) fn cut(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((end, _)) => {
            let (kept, rest) = text.split_at(end);
            format!("{kept}… ({} more characters)", rest.chars().count())
        }
    }
}

/// JSON on one line, members sorted, nothing in it that a terminal or a reader would take for something else.
pub(super) fn compact(node: &Node) -> String {
    let mut out = String::new();
    write_compact(node, &mut out);
    out
}

fn write_compact(node: &Node, out: &mut String) {
    match node {
        Node::String(text) => out.push_str(&quoted(text)),
        Node::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_compact(item, out);
            }
            out.push(']');
        }
        Node::Object(members) => {
            out.push('{');
            for (index, (key, value)) in sorted(members).into_iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                out.push_str(&quoted(key));
                out.push(':');
                write_compact(value, out);
            }
            out.push('}');
        }
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Number(number) => {
            // writing into a string has no way to fail
            let _ = write!(out, "{number}");
        }
    }
}

fn sorted(members: &Object) -> Vec<(&str, &Node)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(key, _)| *key);
    members
}

fn quoted(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len() + 2);
    let mut serializer = serde_json::Serializer::new(&mut bytes);
    // a string in memory is always valid JSON
    text.serialize(&mut serializer).expect("a string is JSON");
    let json = String::from_utf8(bytes).expect("JSON is UTF-8");
    match visible(&json) {
        Cow::Borrowed(_) => json,
        Cow::Owned(text) => text,
    }
}

/// A text on one line: control characters, line separators, and what changes the direction of reading are spelled out.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    spelled(text, hides)
}

/// A line of a text of several lines: the same, but for tabs.
fn readable(line: &str) -> Cow<'_, str> {
    spelled(line, |c| c != '\t' && hides(c))
}

fn spelled(text: &str, hides: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&hides) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' if hides(c) => out.push_str("\\t"),
            c if hides(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What a reader does not see, or sees elsewhere than it stands.
fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
