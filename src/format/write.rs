//! Writing a YAML document in its canonical form.

use std::collections::BTreeMap;

use super::comments::Line;
use super::order::Rank;
use super::tree::{Block, Collection, Entry, Kind, Tree, Value};
use crate::yaml::in_quotes;

/// Lists and objects in brackets end before this column.
const WIDTH: usize = 120;
/// YAML takes keys of up to 1,024 characters without a question mark before them.
const LONG_KEY: usize = 1_000;

/// The canonical form of a document.
pub(super) fn write(tree: &Tree) -> String {
    let mut writer = Writer { tree, out: String::new(), sorted: true, after_kept: false };
    writer.sorted = writer.keeps_aliases();
    for line in tree.prolog.iter().flatten() {
        writer.blank_or(line);
    }
    if tree.prolog.is_some() || tree.root.anchor.is_some() {
        writer.out.push_str("---");
        if let Some(anchor) = tree.root.anchor {
            writer.out.push(' ');
            writer.out.push_str(anchor);
        }
        writer.out.push('\n');
    }
    if let Kind::Collection(root) = &tree.root.kind {
        writer.root(root);
    }
    writer.out
}

struct Writer<'t, 'a> {
    tree: &'t Tree<'a>,
    out: String,
    /// Whether sections and attributes are put in order.
    sorted: bool,
    /// An empty line would belong to the text before.
    after_kept: bool,
}

impl<'t, 'a> Writer<'t, 'a> {
    fn root(&mut self, root: &'t Collection<'a>) {
        let rank = rank_of(&self.tree.root);
        let entries = self.in_order(root, rank);
        let first = root.entries.first().map(|entry| entry.id);
        let moved = first != entries.first().map(|entry| entry.id);
        // what stands above the first section, and apart from it, is about the file
        let mut about_file = 0;
        if moved && let Some(first) = first {
            let above = self.tree.comments.above(first);
            about_file = above.iter().rposition(|line| *line == Line::Blank).map_or(0, |last| last + 1);
            let (header, _) = above.split_at(about_file.min(above.len()));
            self.lines(header, 0);
        }
        for entry in entries {
            let skipped = if Some(entry.id) == first { about_file } else { 0 };
            let lead = self.lead(entry, 0, rank);
            self.lines(lead.get(skipped..).unwrap_or_default(), 0);
            self.entry(entry, 0, rank);
        }
        self.lines(self.tree.comments.below(root.id), 0);
        let end = self.out.trim_end_matches('\n').len();
        if !self.after_kept {
            self.out.truncate(end);
            self.out.push('\n');
        }
    }

    /// The entries of a collection in brackets or without, each on its own lines. The first one stands where the writer is, its lead is written.
    fn block(&mut self, collection: &'t Collection<'a>, column: usize, rank: Rank, mut is_inline: bool) {
        let mut is_first = true;
        for entry in self.in_order(collection, rank) {
            if !is_inline {
                let lead = self.lead(entry, column, rank);
                let blank = if is_first { lead.iter().take_while(|line| **line == Line::Blank).count() } else { 0 };
                self.lines(lead.get(blank..).unwrap_or_default(), column);
                self.indent(column);
            }
            self.entry(entry, column, rank);
            (is_inline, is_first) = (false, false);
        }
        self.lines(self.tree.comments.below(collection.id), column);
    }

    /// An entry where the writer is, to the end of its last line.
    fn entry(&mut self, entry: &'t Entry<'a>, column: usize, rank: Rank) {
        self.after_kept = false;
        let Some(key) = &entry.key else {
            self.out.push('-');
            if self.is_compact(&entry.value, column, rank)
                && let Kind::Collection(collection) = &entry.value.kind
            {
                self.out.push(' ');
                return self.block(collection, column + 2, rank, true);
            }
            return self.value(&entry.value, entry.id, column, rank);
        };
        let written = key_text(key);
        if written.chars().count() > LONG_KEY {
            self.out.push_str("? ");
            self.out.push_str(&written);
            self.out.push('\n');
            self.indent(column);
        } else {
            self.out.push_str(&written);
        }
        self.out.push(':');
        self.value(&entry.value, entry.id, column, rank.below(name(key)));
    }

    /// The value behind a colon or dash.
    fn value(&mut self, value: &'t Value<'a>, entry: usize, column: usize, rank: Rank) {
        let right = self.tree.comments.right(entry);
        for property in [value.anchor, value.tag].into_iter().flatten() {
            self.out.push(' ');
            self.out.push_str(property);
        }
        match &value.kind {
            Kind::Plain(text) if text.is_empty() => self.end(right),
            Kind::Alias(text) => self.text(text, right),
            Kind::Plain(text) => self.text(text, right),
            Kind::Quoted(text) => self.text(&in_quotes(text), right),
            Kind::Lines { lines, .. } => {
                for (index, line) in lines.iter().enumerate() {
                    if index == 0 {
                        self.out.push(' ');
                    } else {
                        self.out.push('\n');
                        self.indent(if line.is_empty() { 0 } else { column + 2 });
                    }
                    self.out.push_str(line);
                }
                self.end(right);
            }
            Kind::Block(block) => self.literal(block, column, right),
            Kind::Collection(collection) => match self.in_brackets(value, self.column(), rank) {
                Some(text) => self.text(&text, right),
                None => {
                    self.end(right);
                    self.block(collection, column + 2, rank, false);
                }
            },
        }
    }

    fn text(&mut self, text: &str, right: Option<&str>) {
        self.out.push(' ');
        self.out.push_str(text);
        self.end(right);
    }

    /// Text behind `|` or `>`.
    fn literal(&mut self, block: &Block, column: usize, right: Option<&str>) {
        self.out.push(' ');
        self.out.push(block.sign);
        if block.lines.iter().find(|line| !line.is_empty()).is_some_and(|line| line.starts_with(' ')) {
            self.out.push('2');
        }
        self.out.extend(block.chomp);
        self.end(right);
        for line in &block.lines {
            self.indent(if line.is_empty() { 0 } else { column + 2 });
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.after_kept = block.chomp == Some('+');
    }

    fn end(&mut self, right: Option<&str>) {
        if let Some(comment) = right {
            self.out.push_str("  ");
            self.out.push_str(comment);
        }
        self.out.push('\n');
    }

    /// The lines above an entry, with those of the first entry inside that stands on the same line.
    fn lead(&self, entry: &'t Entry<'a>, column: usize, rank: Rank) -> Vec<Line<'a>> {
        let mut lines = self.tree.comments.above(entry.id).to_vec();
        if entry.key.is_none()
            && self.is_compact(&entry.value, column, rank)
            && let Kind::Collection(collection) = &entry.value.kind
        {
            lines.extend(self.tree.comments.right(entry.id).map(Line::Comment));
            if let Some(first) = self.in_order(collection, rank).first() {
                let inner = self.lead(first, column + 2, rank);
                lines.extend(inner.into_iter().skip_while(|line| *line == Line::Blank));
            }
        }
        lines
    }

    fn lines(&mut self, lines: &[Line], column: usize) {
        for line in lines {
            match line {
                Line::Blank => self.blank(),
                Line::Comment(text) => {
                    self.indent(column);
                    self.out.push_str(text);
                    self.out.push('\n');
                    self.after_kept = false;
                }
            }
        }
    }

    fn blank_or(&mut self, line: &str) {
        if line.is_empty() {
            return self.blank();
        }
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// At most one empty line, and none where it would mean something.
    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") && !self.out.ends_with("---\n") && !self.after_kept {
            self.out.push('\n');
        }
    }

    /// Whether an item's value begins on the line of its dash: entries of its own, with nothing before them.
    fn is_compact(&self, value: &'t Value<'a>, column: usize, rank: Rank) -> bool {
        value.anchor.is_none()
            && value.tag.is_none()
            && matches!(value.kind, Kind::Collection(_))
            && self.in_brackets(value, column + 1, rank).is_none()
    }

    /// A list or object in brackets, when it was written so and ends on the line that begins with this many columns.
    fn in_brackets(&self, value: &'t Value<'a>, column: usize, rank: Rank) -> Option<String> {
        // nothing has no other form, wherever it ends
        let is_empty = matches!(&value.kind, Kind::Collection(collection) if collection.entries.is_empty());
        let width = if is_empty { WIDTH } else { WIDTH.checked_sub(column + 1)? };
        let mut text = String::new();
        self.brackets(value, rank, width, &mut text)?;
        Some(text)
    }

    /// A value in brackets, without its tag and anchor; none when it does not fit.
    fn brackets(&self, value: &'t Value<'a>, rank: Rank, width: usize, text: &mut String) -> Option<()> {
        match &value.kind {
            // without its tag it is null, with one it is empty text
            Kind::Plain(plain) if plain.is_empty() => {
                text.push_str(if value.tag.is_some_and(|tag| tag != "!") { "''" } else { "null" });
            }
            Kind::Plain(plain) => text.push_str(plain),
            Kind::Alias(alias) => text.push_str(alias),
            Kind::Quoted(quoted) => text.push_str(&in_quotes(quoted)),
            Kind::Lines { value, quoted: true, .. } => text.push_str(&in_quotes(value)),
            Kind::Lines { value, .. } if !value.contains('\n') => text.push_str(value),
            Kind::Lines { .. } | Kind::Block(_) => return None,
            Kind::Collection(collection) => {
                if !collection.entries.is_empty() && (!collection.flow || self.tree.comments.inside(collection.id)) {
                    return None;
                }
                text.push(if collection.is_map { '{' } else { '[' });
                for (index, entry) in self.in_order(collection, rank).into_iter().enumerate() {
                    if index > 0 {
                        text.push_str(", ");
                    }
                    let mut inner = rank;
                    if let Some(key) = &entry.key {
                        text.push_str(&key_text(key));
                        text.push_str(": ");
                        inner = rank.below(name(key));
                    }
                    for property in [entry.value.anchor, entry.value.tag].into_iter().flatten() {
                        text.push_str(property);
                        text.push(' ');
                    }
                    self.brackets(&entry.value, inner, width, text)?;
                }
                text.push(if collection.is_map { '}' } else { ']' });
            }
        }
        (text.chars().count() <= width).then_some(())
    }

    /// The entries of a collection in the order in which they are written.
    fn in_order(&self, collection: &'t Collection<'a>, rank: Rank) -> Vec<&'t Entry<'a>> {
        let mut entries: Vec<&Entry> = collection.entries.iter().collect();
        if self.sorted && collection.is_map {
            entries.sort_by_key(|entry| entry.key.as_ref().map_or(0, |key| rank.of(name(key))));
        }
        entries
    }

    /// Whether every alias stands for the same in the canonical order as in the written one.
    fn keeps_aliases(&self) -> bool {
        let meanings = |sorted: bool| {
            let mut meanings = Aliases::default();
            let writer = Writer { tree: self.tree, out: String::new(), sorted, after_kept: false };
            meanings.value(&writer, &self.tree.root, rank_of(&self.tree.root));
            meanings.found
        };
        meanings(true) == meanings(false)
    }

    fn column(&self) -> usize {
        let line = self.out.rfind('\n').map_or(0, |end| end + 1);
        self.out.get(line..).unwrap_or_default().chars().count()
    }

    fn indent(&mut self, column: usize) {
        self.out.extend(std::iter::repeat_n(' ', column));
    }
}

/// What aliases stand for, by the places of both in the text.
#[derive(Default)]
struct Aliases<'a> {
    anchors: BTreeMap<&'a str, *const u8>,
    found: BTreeMap<*const u8, Option<*const u8>>,
}

impl<'a> Aliases<'a> {
    fn value<'t>(&mut self, writer: &Writer<'t, 'a>, value: &'t Value<'a>, rank: Rank) {
        if let Some(anchor) = value.anchor {
            self.anchors.insert(anchor.trim_start_matches('&'), anchor.as_ptr());
        }
        match &value.kind {
            Kind::Alias(alias) => {
                let anchor = self.anchors.get(alias.trim_start_matches('*')).copied();
                self.found.insert(alias.as_ptr(), anchor);
            }
            Kind::Collection(collection) => {
                for entry in writer.in_order(collection, rank) {
                    let below = entry.key.as_ref().map_or(rank, |key| rank.below(name(key)));
                    entry.key.iter().for_each(|key| self.value(writer, key, Rank::AsWritten));
                    self.value(writer, &entry.value, below);
                }
            }
            _ => {}
        }
    }
}

/// A key as it is written before the colon.
fn key_text(key: &Value) -> String {
    let mut text = String::new();
    for property in [key.anchor, key.tag].into_iter().flatten() {
        text.push_str(property);
        text.push(' ');
    }
    match &key.kind {
        Kind::Plain(plain) => text.push_str(plain),
        Kind::Quoted(value) | Kind::Lines { value, .. } => text.push_str(&in_quotes(value)),
        Kind::Block(block) => text.push_str(&in_quotes(&block.value)),
        Kind::Alias(alias) => {
            text.push_str(alias);
            // without it the colon would belong to the name
            text.push(' ');
        }
        Kind::Collection(_) => {}
    }
    text
}

/// What the members of a document are.
fn rank_of(root: &Value) -> Rank {
    match &root.kind {
        Kind::Collection(root) => Rank::of_root(root.entries.iter().filter_map(|entry| entry.key.as_ref().map(name))),
        _ => Rank::AsWritten,
    }
}

/// The name of a member.
pub(super) fn name<'k>(key: &'k Value) -> &'k str {
    match &key.kind {
        Kind::Plain(text) | Kind::Quoted(text) | Kind::Lines { value: text, .. } => text,
        Kind::Alias(_) | Kind::Block(_) | Kind::Collection(_) => "",
    }
}
