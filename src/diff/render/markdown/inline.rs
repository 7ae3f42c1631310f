//! Text of templates inside of Markdown: whatever it holds, it stays text. No markup, no HTML, no mention, no link, no second cell.
//!
//! Everything that is not plain words stands in a code span, where neither GitHub nor GitLab looks for anything.

use std::borrow::Cow;

use super::super::spans::pieces;
use super::super::value::visible;

/// Most bytes of a name, path or expression in a table.
pub(super) const NAME: usize = 240;
/// Most bytes of a message.
const MESSAGE: usize = 800;
/// Most bytes of a list in a table.
const LIST: usize = 1_000;
/// Most bytes of a row or an item.
pub(super) const ROW: usize = 2_000;

/// How much room the parts of a row have: all of it, or one part in so many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wide(usize);

/// A row with as much in it as [`ROW`] takes.
pub(super) fn fitted(row: impl Fn(Wide) -> String) -> String {
    let mut wide = Wide::FULL;
    loop {
        let text = row(wide);
        // no part is asked to be narrower than a few characters
        if text.len() <= ROW || wide.0 >= 32 {
            return text;
        }
        wide = Wide(wide.0 * 2);
    }
}

impl Wide {
    /// All the room there is.
    pub(super) const FULL: Wide = Wide(1);

    /// A code span.
    pub(super) fn code(self, text: &str) -> String {
        code(&clip(&visible(text), NAME / self.0))
    }

    /// A code span in a table, where a pipe would end the cell.
    pub(super) fn cell(self, text: &str) -> String {
        self.code(text).replace('|', "\\|")
    }

    /// Words in a table.
    pub(super) fn words(self, text: &str) -> String {
        prose(&clip(&visible(text), NAME / self.0), &[]).replace('|', "\\|")
    }

    /// A message; the parts listed in `spans` stand as code.
    pub(super) fn prose(self, text: &str, spans: &[String]) -> String {
        prose(&clip(text, MESSAGE / self.0), spans)
    }

    /// A message that is a line of its own.
    pub(super) fn sentence(self, text: &str, spans: &[String]) -> String {
        sentence(&clip(text, MESSAGE / self.0), spans)
    }

    /// Code spans with commas, not more than a cell should hold.
    pub(super) fn list(self, items: &[String]) -> String {
        let mut text = String::new();
        for (index, item) in items.iter().enumerate() {
            let item = self.cell(item);
            if index > 0 && text.len() + item.len() > LIST / self.0 {
                text.push_str(&format!(" and {} more", items.len() - index));
                break;
            }
            text.push_str(if index > 0 { ", " } else { "" });
            text.push_str(&item);
        }
        text
    }
}

/// Most backticks in a row: parsers stop counting at 80 in a span and at 255 in a fence.
const RUN: usize = 40;

/// A code span.
pub(super) fn code(text: &str) -> String {
    let text = visible(text);
    let text = tame(&text);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    // a space at both ends is taken away again, so it saves a backtick or a space at the edge
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// How many backticks stand in a row, at most.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text in which no more backticks follow each other than a span or fence can be longer than.
pub(super) fn tame(text: &str) -> Cow<'_, str> {
    if longest_run(text) <= RUN {
        return Cow::Borrowed(text);
    }
    let (mut out, mut run) = (String::with_capacity(text.len()), 0);
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        match run {
            run if run <= RUN => out.push(c),
            run if run == RUN + 1 => out.push('…'),
            _ => {}
        }
    }
    Cow::Owned(out)
}

/// The first bytes of a text.
pub(super) fn clip(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default()))
}

/// A sentence: the parts listed in `spans` as code, plain words as they are, everything else as code as well.
fn prose(text: &str, spans: &[String]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (is_code, piece) in pieces(text, spans) {
        if is_code {
            push_code(&mut out, &piece);
        } else {
            words(&piece, &mut out);
        }
    }
    out
}

/// A line of its own: begins with a capital letter, and never with what Markdown takes for a list, a heading or a rule.
fn sentence(text: &str, spans: &[String]) -> String {
    let text = prose(text, spans);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().chain(letters).collect(),
        Some('`') => text,
        _ => format!("So: {text}"),
    }
}

/// Words as they are; those that could be anything but words as code.
fn words(text: &str, out: &mut String) {
    for piece in text.split_inclusive(' ') {
        let (word, space) = piece.strip_suffix(' ').map_or((piece, ""), |word| (word, " "));
        let inner =
            word.trim_start_matches(['(', '"', '\'']).trim_end_matches(['.', ',', ';', ':', ')', '"', '\'', '%', '?']);
        if inner.is_empty() || plain(inner) {
            out.push_str(word);
        } else {
            // `inner` is a part of `word`, so both halves are there
            let (before, after) = word.split_once(inner).unwrap_or_default();
            out.push_str(before);
            push_code(out, inner);
            out.push_str(after);
        }
        out.push_str(space);
    }
}

/// A code span that does not run into another one.
fn push_code(out: &mut String, text: &str) {
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&code(text));
}

/// Whether a word is nothing but a word: no markup, no mention, no reference to an issue, a commit or a page.
fn plain(word: &str) -> bool {
    let harmless =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '/' | '\'' | '"' | '(' | ')' | '.' | ',' | ';' | '+' | '…');
    let hash = |part: &str| part.len() >= 7 && part.chars().all(|c| c.is_ascii_hexdigit());
    let commit = word.split(|c: char| !c.is_alphanumeric()).any(hash);
    // `GH-12`, and what a repository's own links take: letters, a hyphen, a number
    let ticket = word.split('-').skip(1).any(|part| part.starts_with(|c: char| c.is_ascii_digit()));
    let page = word.to_ascii_lowercase().contains("www.");
    word == "->" || (word.chars().all(harmless) && !commit && !ticket && !page)
}
