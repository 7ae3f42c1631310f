//! Where values stand in a text. Reading keeps places only when there is something to report.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::Unreadable;

/// A part of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The line, from 1.
    pub line: u32,
    /// The column where it begins, from 1, in characters.
    pub column: u32,
    /// The column after its end on that line; what reaches further down ends with its first line.
    pub end_column: u32,
    /// The whole of it, in bytes from the beginning of the text.
    pub bytes: Range<usize>,
}

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its key; for an intrinsic function in its short form the tag. Items of lists and the whole document have none.
    pub key: Option<Span>,
    /// The value. What an alias stands for is at the alias, and what `<<` merges is at the merged value.
    pub value: Span,
    /// Where the value is spelled out, when an alias stands for it here.
    pub definition: Option<Span>,
    /// How many steps of the pointer there are in the document. Fewer than the pointer has: this is the place of the nearest value around it.
    pub found: usize,
    /// Whether all steps were found.
    pub exact: bool,
}

/// Where the values of pointers stand in a text; none when the text cannot be read, or the pointer is none.
///
/// Pointers are [JSON Pointers](https://www.rfc-editor.org/rfc/rfc6901) into the document in its long form: the argument of `!Sub` is at
/// `/Fn::Sub`, the attribute of `!GetAtt Queue.Arn` at `/Fn::GetAtt/1`.
///
/// ```
/// let text = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n";
/// let places = formwork::read::locate(text, &["/Resources/Queue/Type", "/Resources/Queue/Properties"]);
/// let place = places[0].as_ref().unwrap();
/// assert_eq!((place.value.line, place.value.column, place.value.end_column), (3, 11, 26));
/// assert_eq!(place.key.as_ref().unwrap().column, 5);
/// // there are no properties; their resource is the nearest
/// let place = places[1].as_ref().unwrap();
/// assert_eq!((place.key.as_ref().unwrap().line, place.found, place.exact), (2, 2, false));
/// ```
pub fn locate(text: &str, pointers: &[&str]) -> Vec<Option<Place>> {
    match Places::of(text) {
        Ok(places) => pointers.iter().map(|pointer| places.find(pointer)).collect(),
        Err(_) => vec![None; pointers.len()],
    }
}

/// The places of all values of a text, for many questions.
pub struct Places<'a> {
    lines: Lines<'a>,
    root: Stand,
}

impl<'a> Places<'a> {
    /// Reads the text once more, and keeps where everything stands.
    ///
    /// # Errors
    ///
    /// The text cannot be read; [`super::document`] says the same of it.
    pub fn of(text: &'a str) -> Result<Self, Unreadable> {
        let (_, root) = super::tracked::<On>(text)?;
        Ok(Places { lines: Lines::of(text), root })
    }

    /// Where the value of a pointer stands, or the nearest value around it; none when this is no pointer.
    pub fn find(&self, pointer: &str) -> Option<Place> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        let mut key = None;
        let mut stand = &self.root;
        let mut alias = None;
        let mut found = 0;
        let mut exact = true;
        for step in pointer.split('/').skip(1) {
            if stand.alias && alias.is_none() {
                alias = Some(stand.at.clone());
            }
            let Some((next_key, next)) = stand.kid(&unescaped(step)) else {
                exact = false;
                break;
            };
            key = next_key;
            stand = next;
            found += 1;
        }
        let (key, at, definition) = match alias {
            Some(alias) => (None, alias, Some(stand.defined.clone().unwrap_or_else(|| stand.at.clone()))),
            None => (key, stand.at.clone(), stand.defined.clone()),
        };
        Some(Place {
            key: key.map(|key| self.lines.span(key)),
            value: self.lines.span(at),
            definition: definition.map(|at| self.lines.span(at)),
            found,
            exact,
        })
    }

    /// The line in which a span begins, without its end, and the byte of it where the span does.
    pub(crate) fn line(&self, span: &Span) -> Option<(&'a str, usize)> {
        let index = (span.line as usize).checked_sub(1)?;
        let start = *self.lines.starts.get(index)?;
        let end = self.lines.starts.get(index + 1).copied().unwrap_or(self.lines.text.len());
        let line = self.lines.text.get(start..end)?.trim_end_matches('\n').trim_end_matches('\r');
        Some((line, span.bytes.start.checked_sub(start)?))
    }

    /// Every alias of a YAML document with the pointer of the value that it stands for, in the order in which they stand.
    /// CloudFormation itself takes no aliases; the AWS CLI and SAM unfold them when they package a template.
    pub fn aliases(&self) -> Vec<(String, Span)> {
        let mut found = Vec::new();
        self.root.aliases(&mut String::new(), &mut found);
        found.sort_by(|(a, at_a), (b, at_b)| (at_a.start, a).cmp(&(at_b.start, b)));
        found.into_iter().map(|(pointer, at)| (pointer, self.lines.span(at))).collect()
    }
}

/// `~1` is `/` and `~0` is `~`.
fn unescaped(step: &str) -> std::borrow::Cow<'_, str> {
    if step.contains('~') { step.replace("~1", "/").replace("~0", "~").into() } else { step.into() }
}

/// What a reader keeps of places: [`On`] all, [`Off`] nothing, at no cost.
pub(super) trait Track {
    type Place: Clone;
    type Members: Default;
    /// Of a value without parts.
    fn leaf(at: Range<usize>) -> Self::Place;
    /// Of a list.
    fn list(at: Range<usize>, items: Vec<Self::Place>) -> Self::Place;
    /// A member of an object that is not yet complete.
    fn member(members: &mut Self::Members, name: &str, key: Range<usize>, value: Self::Place);
    /// A member that another object lends: as there, but for the place of its key.
    fn merged(members: &mut Self::Members, name: &str, key: Range<usize>, from: &Self::Place);
    /// Of an object.
    fn object(at: Range<usize>, members: Self::Members) -> Self::Place;
    /// Of an item of a list.
    fn item(list: &Self::Place, index: usize) -> Self::Place;
    /// Of an alias for a value that stands elsewhere.
    fn alias(at: Range<usize>, target: &Self::Place) -> Self::Place;
}

pub(super) struct Off;

impl Track for Off {
    type Place = ();
    type Members = ();
    fn leaf(_: Range<usize>) {}
    fn list(_: Range<usize>, _: Vec<()>) {}
    fn member((): &mut (), _: &str, _: Range<usize>, (): ()) {}
    fn merged((): &mut (), _: &str, _: Range<usize>, (): &()) {}
    fn object(_: Range<usize>, (): ()) {}
    fn item((): &(), _: usize) {}
    fn alias(_: Range<usize>, (): &()) {}
}

pub(super) struct On;

/// Where a value and its parts stand.
#[derive(Clone)]
pub(crate) struct Stand {
    at: Range<usize>,
    alias: bool,
    /// Of an alias: where its value is spelled out.
    defined: Option<Range<usize>>,
    kids: Kids,
}

#[derive(Clone)]
enum Kids {
    None,
    Items(Rc<Vec<Stand>>),
    Members(Rc<Members>),
}

#[derive(Clone, Default)]
pub(super) struct Members {
    list: Vec<(String, Range<usize>, Stand)>,
    /// From names to the index in the list, of a list that is long.
    index: HashMap<String, usize>,
}

/// Fewer members are searched one by one.
const INDEXED: usize = 16;

impl Members {
    fn position(&self, name: &str) -> Option<usize> {
        if self.list.len() < INDEXED {
            return self.list.iter().position(|(known, ..)| known == name);
        }
        self.index.get(name).copied()
    }

    /// Sets a member: the last one of a name is what counts.
    fn set(&mut self, name: &str, key: Range<usize>, value: Stand) {
        if let Some(known) = self.position(name).and_then(|at| self.list.get_mut(at)) {
            (known.1, known.2) = (key, value);
            return;
        }
        self.list.push((name.to_owned(), key, value));
        if self.list.len() == INDEXED {
            self.index = self.list.iter().enumerate().map(|(at, (name, ..))| (name.clone(), at)).collect();
        } else if self.list.len() > INDEXED {
            self.index.insert(name.to_owned(), self.list.len() - 1);
        }
    }
}

impl Track for On {
    type Place = Stand;
    type Members = Members;

    fn leaf(at: Range<usize>) -> Stand {
        Stand { at, alias: false, defined: None, kids: Kids::None }
    }

    fn list(at: Range<usize>, items: Vec<Stand>) -> Stand {
        Stand { at, alias: false, defined: None, kids: Kids::Items(Rc::new(items)) }
    }

    fn member(members: &mut Members, name: &str, key: Range<usize>, value: Stand) {
        members.set(name, key, value);
    }

    fn merged(members: &mut Members, name: &str, key: Range<usize>, from: &Stand) {
        let Some((own_key, kid)) = from.kid(name) else { return };
        if from.alias {
            let defined = Some(kid.defined.clone().unwrap_or(kid.at.clone()));
            let kid = Stand { at: from.at.clone(), alias: true, defined, kids: kid.kids.clone() };
            members.set(name, key, kid);
        } else {
            members.set(name, own_key.unwrap_or(key), kid.clone());
        }
    }

    fn object(at: Range<usize>, members: Members) -> Stand {
        Stand { at, alias: false, defined: None, kids: Kids::Members(Rc::new(members)) }
    }

    fn item(list: &Stand, index: usize) -> Stand {
        let item = match &list.kids {
            Kids::Items(items) => items.get(index),
            _ => None,
        };
        match item {
            Some(item) if list.alias => On::alias(list.at.clone(), item),
            Some(item) => item.clone(),
            None => list.clone(),
        }
    }

    fn alias(at: Range<usize>, target: &Stand) -> Stand {
        let defined = Some(target.defined.clone().unwrap_or(target.at.clone()));
        Stand { at, alias: true, defined, kids: target.kids.clone() }
    }
}

impl Stand {
    /// The bytes of the value.
    pub(crate) fn range(&self) -> Range<usize> {
        self.at.clone()
    }

    /// An item of a list, or a member of an object by its place in the text.
    pub(crate) fn part(&self, index: usize) -> Option<&Stand> {
        match &self.kids {
            Kids::None => None,
            Kids::Items(items) => items.get(index),
            Kids::Members(members) => members.list.get(index).map(|(_, _, value)| value),
        }
    }

    fn kid(&self, step: &str) -> Option<(Option<Range<usize>>, &Stand)> {
        match &self.kids {
            Kids::None => None,
            Kids::Items(items) => items.get(step.parse::<usize>().ok()?).map(|item| (None, item)),
            Kids::Members(members) => {
                let (_, key, value) = members.list.get(members.position(step)?)?;
                Some((Some(key.clone()), value))
            }
        }
    }

    fn aliases(&self, pointer: &mut String, found: &mut Vec<(String, Range<usize>)>) {
        if self.alias {
            found.push((pointer.clone(), self.at.clone()));
            return;
        }
        let length = pointer.len();
        match &self.kids {
            Kids::None => {}
            Kids::Items(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointer.push_str(&format!("/{index}"));
                    item.aliases(pointer, found);
                    pointer.truncate(length);
                }
            }
            Kids::Members(members) => {
                for (name, _, value) in &members.list {
                    pointer.push('/');
                    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                    value.aliases(pointer, found);
                    pointer.truncate(length);
                }
            }
        }
    }
}

/// Where the lines of a text begin, and how many characters there are before: a text of one long line is counted once, not for each place in it.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The characters before each byte that is a multiple of [`Lines::MARK`].
    marks: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let starts = line_starts(text);
        let parts = text.as_bytes().chunks(Self::MARK);
        let marks = parts.scan(0, |before, part| Some(std::mem::replace(before, *before + beginnings(part))));
        Lines { text, starts, marks: marks.collect() }
    }

    /// Bytes between two marks.
    const MARK: usize = 1_024;

    /// The characters before a byte.
    fn before(&self, at: usize) -> usize {
        let mark = (at / Self::MARK).min(self.marks.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(mark * Self::MARK..at).unwrap_or_default();
        self.marks.get(mark).copied().unwrap_or(0) + beginnings(rest)
    }

    /// The characters of a part of one line; the end of the line is none.
    fn characters(&self, from: usize, to: usize) -> u32 {
        let part = self.text.get(from..to).unwrap_or_default();
        small(self.before(from + part.trim_end_matches('\r').len()) - self.before(from))
    }

    fn span(&self, at: Range<usize>) -> Span {
        let line = self.starts.partition_point(|start| *start <= at.start).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let column = 1 + self.characters(after_mark(self.text, start), at.start);
        let end_column = column + self.characters(at.start, at.end.min(end));
        Span { line: small(line), column, end_column, bytes: at }
    }
}

/// Where the lines of a text begin.
pub(crate) fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
}

/// Line and column of a byte of a text whose lines begin there.
pub(crate) fn position_in(text: &str, starts: &[usize], at: usize) -> (u32, u32) {
    let line = starts.partition_point(|start| *start <= at).max(1);
    (small(line), column(text, starts.get(line - 1).copied().unwrap_or(0), at))
}

/// Line and column of the value at a path, or of its name; as far as the path leads.
pub(crate) fn stand_at(text: &str, root: &Stand, path: &[&str], at_key: bool) -> (u32, u32) {
    position(text, byte_at(root, path, at_key))
}

/// Where the value at a path begins, or its name; as far as the path leads.
pub(crate) fn byte_at(root: &Stand, path: &[&str], at_key: bool) -> usize {
    let (mut key, mut stand) = (None, root);
    for step in path {
        let Some((next_key, next)) = stand.kid(step) else { break };
        // what stands behind an alias is at the alias
        if stand.alias {
            break;
        }
        (key, stand) = (next_key, next);
    }
    match key {
        Some(key) if at_key => key.start,
        _ => stand.at.start,
    }
}

/// An error at a byte of the text.
pub(crate) fn unreadable(text: &str, at: usize, message: String) -> Unreadable {
    let (line, column) = position(text, at);
    Unreadable { line, column, message }
}

/// Line and column of a byte.
pub(super) fn position(text: &str, at: usize) -> (u32, u32) {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    (small(line), column(text, start, at))
}

/// The column of a byte in the line that begins at `start`.
fn column(text: &str, start: usize, at: usize) -> u32 {
    let line = text.get(after_mark(text, start)..at).unwrap_or_default();
    1 + small(line.trim_end_matches('\r').chars().count())
}

/// Where the first column of a line is: the mark before UTF-8 takes none.
fn after_mark(text: &str, start: usize) -> usize {
    if start == 0 { text.len() - super::without_mark(text).len() } else { start }
}

/// How many characters begin in a part of a text.
fn beginnings(part: &[u8]) -> usize {
    part.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
