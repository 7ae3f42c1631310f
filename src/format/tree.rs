//! A YAML document as it is written: values with their tags, anchors, quotes and brackets, and where the comments belong.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput, StructureStyle, options};

use super::comments::{self, Comment, Comments};
use crate::read::{Unreadable, explain, unreadable};

/// A document.
pub(super) struct Tree<'a> {
    /// The lines before `---`: directives and comments; none without it.
    pub prolog: Option<Vec<&'a str>>,
    pub root: Value<'a>,
    pub comments: Comments<'a>,
}

/// A value with what stands before it.
pub(super) struct Value<'a> {
    /// `&name`.
    pub anchor: Option<&'a str>,
    /// `!Sub`.
    pub tag: Option<&'a str>,
    pub kind: Kind<'a>,
}

pub(super) enum Kind<'a> {
    /// `*name`.
    Alias(&'a str),
    /// Text on one line, without quotes; nothing at all for what is left out.
    Plain(Cow<'a, str>),
    /// Text in quotes that stands on one line.
    Quoted(Cow<'a, str>),
    /// Text on several lines, in quotes or without, line by line and without the indents.
    Lines { lines: Vec<&'a str>, value: Cow<'a, str>, quoted: bool },
    /// Text behind `|` or `>`.
    Block(Block<'a>),
    /// A list or an object.
    Collection(Collection<'a>),
}

pub(super) struct Block<'a> {
    /// `|` or `>`.
    pub sign: char,
    /// `-` or `+`.
    pub chomp: Option<char>,
    pub value: Cow<'a, str>,
    pub lines: Vec<Cow<'a, str>>,
}

pub(super) struct Collection<'a> {
    /// The number under which comments are kept.
    pub id: usize,
    /// In brackets.
    pub flow: bool,
    pub is_map: bool,
    pub entries: Vec<Entry<'a>>,
}

/// A member of an object or an item of a list.
pub(super) struct Entry<'a> {
    /// The number under which comments are kept.
    pub id: usize,
    /// The key of a member.
    pub key: Option<Value<'a>>,
    pub value: Value<'a>,
}

/// Reads a document that [`crate::read`] has read already, without the mark before UTF-8, its lines ended by `\n` alone.
pub(super) fn read(text: &str) -> Result<Tree<'_>, Unreadable> {
    let options = options! { emit_anchor_events: true, max_buffered_comment_events: usize::MAX };
    let mut reader = Reader {
        text,
        parser: Parser::new_from_str_with_options(text, options),
        cursor: 0,
        comments: Vec::new(),
        places: comments::Places::default(),
    };
    let mut prolog = None;
    let mut root = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::DocumentStart(explicit, _) => {
                if explicit {
                    let start = reader.at(&span).start;
                    prolog = Some(reader.prolog(start));
                    reader.cursor = start + 3;
                }
                let (event, span) = reader.next()?;
                root = Some(reader.value(event, &span, None)?);
            }
            Event::StreamEnd => break,
            _ => {}
        }
    }
    let Some(root) = root else { return Err(unreadable(text, 0, "there is no document".to_owned())) };
    let comments = comments::attach(text, &reader.places, reader.comments);
    Ok(Tree { prolog, root, comments })
}

struct Reader<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    /// Up to where everything belongs to what has been read.
    cursor: usize,
    comments: Vec<Comment<'a>>,
    places: comments::Places,
}

impl<'a> Reader<'a> {
    /// The next event that is no comment.
    fn next(&mut self) -> Result<(Event<'a>, Span), Unreadable> {
        loop {
            match self.parser.next_event() {
                Some(Ok((Event::Comment(..), span))) => {
                    let at = self.at(&span);
                    let text = self.text.get(at.clone()).unwrap_or_default().trim_end_matches([' ', '\t']);
                    self.comments.push(Comment { at: at.start, text });
                }
                Some(Ok(next)) => return Ok(next),
                Some(Err(wrong)) => {
                    let at = wrong.marker().byte_offset().unwrap_or(self.cursor).min(self.text.len());
                    return Err(explain(self.text, at, wrong.kind()));
                }
                None => return Err(unreadable(self.text, self.text.len(), "the text ends too early".to_owned())),
            }
        }
    }

    /// The anchor of the value whose event was the last.
    fn anchor(&mut self) -> Option<Range<usize>> {
        match self.parser.peek() {
            Some(Ok((Event::Anchor(..), span))) => {
                let at = span.byte_range();
                // it is known to be there
                self.parser.next_event();
                at
            }
            _ => None,
        }
    }

    /// The lines before `---`, whose comments are theirs alone.
    fn prolog(&mut self, start: usize) -> Vec<&'a str> {
        self.comments.retain(|comment| comment.at >= start);
        let before = self.text.get(self.cursor..start).unwrap_or_default();
        // a mark before UTF-8 that is not at the beginning means nothing
        let lines = before.lines().map(|line| line.trim_start_matches('\u{feff}').trim_end_matches([' ', '\t']));
        let lines: Vec<&str> = lines.collect();
        let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
        lines.into_iter().skip(first).collect()
    }

    /// A value; `owner` is the entry that it belongs to.
    fn value(&mut self, event: Event<'a>, span: &Span, owner: Option<usize>) -> Result<Value<'a>, Unreadable> {
        let at = self.at(span);
        if let Event::Alias(_) = event {
            self.cursor = at.end;
            return Ok(Value { anchor: None, tag: None, kind: Kind::Alias(self.slice(at)) });
        }
        let tag = span.tag_span().and_then(|tag| tag.byte_range());
        let anchor = self.anchor();
        for property in [&tag, &anchor].into_iter().flatten() {
            self.cursor = self.cursor.max(property.end);
        }
        let kind = match event {
            Event::Scalar(value, style, ..) => self.scalar(value, style, at, span.indent),
            Event::SequenceStart(style, ..) => self.collection(style == StructureStyle::Flow, false, at, owner)?,
            Event::MappingStart(style, ..) => self.collection(style == StructureStyle::Flow, true, at, owner)?,
            _ => return Err(unreadable(self.text, at.start, "a value belongs here".to_owned())),
        };
        Ok(Value { anchor: anchor.map(|at| self.slice(at)), tag: tag.map(|at| self.slice(at)), kind })
    }

    fn scalar(&mut self, value: Cow<'a, str>, style: ScalarStyle, at: Range<usize>, indent: Option<usize>) -> Kind<'a> {
        if let ScalarStyle::Literal | ScalarStyle::Folded = style {
            return self.block(value, style == ScalarStyle::Folded, at, indent.unwrap_or(0));
        }
        if at.is_empty() {
            return Kind::Plain(Cow::Borrowed(""));
        }
        self.cursor = at.end;
        let source = self.slice(at);
        // in brackets it is text, outside it would begin a key
        if source == "?" {
            return Kind::Quoted(value);
        }
        let quoted = style != ScalarStyle::Plain;
        if !source.contains(['\n', '\r']) {
            return if quoted {
                Kind::Quoted(value)
            } else {
                Kind::Plain(Cow::Borrowed(source.trim_end_matches([' ', '\t'])))
            };
        }
        let is_double = style == ScalarStyle::DoubleQuoted;
        let lines = source.lines().enumerate().map(|(index, line)| {
            let line = if index == 0 { line } else { line.trim_start_matches([' ', '\t']) };
            let end = line.trim_end_matches([' ', '\t']);
            // an escaped space at the end belongs to the text
            let escaped = is_double && end.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
            line.get(..end.len() + usize::from(escaped && end.len() < line.len())).unwrap_or(end)
        });
        Kind::Lines { lines: lines.collect(), value, quoted }
    }

    fn block(&mut self, value: Cow<'a, str>, folded: bool, at: Range<usize>, indent: usize) -> Kind<'a> {
        let header = self.after_trivia(self.cursor);
        let rest = self.text.get(header..).unwrap_or_default();
        let signs = rest.get(1..).unwrap_or_default().chars().take_while(|c| !c.is_whitespace());
        let chomp = signs.clone().find(|c| matches!(c, '+' | '-'));
        self.cursor = header + 1 + signs.map(char::len_utf8).sum::<usize>();
        // the comment behind the header is in between; spaces beyond the indent are text, empty lines at the end are none
        let source = self.slice(at.clone());
        let content = source.trim_end_matches([' ', '\n']);
        let (mut line_start, mut end) = (content.len(), content.len());
        for (index, line) in source.get(content.len()..).unwrap_or_default().split('\n').enumerate() {
            if index == 0 || line.len() > indent {
                end = line_start + line.len();
            }
            line_start += line.len() + 1;
        }
        self.cursor = self.cursor.max(at.start + end);
        let body = value.trim_end_matches('\n');
        if body.trim_matches(['\n', ' ']).is_empty() {
            // nothing to see in several lines
            return Kind::Quoted(value);
        }
        let mut lines: Vec<Cow<str>> = if folded {
            let source = self.slice(at).trim_end_matches(['\n', '\r']);
            let blank = body.len() - body.trim_start_matches('\n').len();
            let lines = source.lines().enumerate().map(|(index, line)| {
                let spaces = line.len() - line.trim_start_matches(' ').len();
                Cow::Borrowed(if index == 0 { line } else { line.get(indent.min(spaces)..).unwrap_or_default() })
            });
            std::iter::repeat_n(Cow::Borrowed(""), blank).chain(lines).collect()
        } else {
            body.split('\n').map(|line| Cow::Owned(line.to_owned())).collect()
        };
        while folded && lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        if chomp == Some('+') {
            let blank = (value.len() - body.len()).saturating_sub(1);
            lines.extend(std::iter::repeat_n(Cow::Borrowed(""), blank));
        }
        Kind::Block(Block { sign: if folded { '>' } else { '|' }, chomp, value, lines })
    }

    fn collection(
        &mut self,
        flow: bool,
        is_map: bool,
        at: Range<usize>,
        owner: Option<usize>,
    ) -> Result<Kind<'a>, Unreadable> {
        let id = self.places.open(owner, flow, at.start);
        if flow {
            self.cursor = self.cursor.max(at.end);
        }
        let mut entries = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
                let end = self.at(&span);
                if flow {
                    self.cursor = self.cursor.max(end.end);
                }
                self.places.close(id, self.cursor);
                return Ok(Kind::Collection(Collection { id, flow, is_map, entries }));
            }
            let mut start = self.after_trivia(self.cursor);
            if self.starts(start, ',') {
                start = self.after_trivia(start + 1);
                self.cursor = start;
            }
            if !is_map && !flow {
                // the dash
                self.cursor = start + 1;
            }
            if is_map && self.starts(start, '?') && self.at(&span).start > start {
                self.cursor = start + 1;
            }
            let entry = self.places.begin(id, start, self.column(start));
            let (key, (event, span)) = if is_map {
                let key = self.value(event, &span, None)?;
                let value = self.next()?;
                let colon = self.after_trivia(self.cursor);
                if self.starts(colon, ':') {
                    self.cursor = colon + 1;
                }
                (Some(key), value)
            } else {
                (None, (event, span))
            };
            let value = self.value(event, &span, Some(entry))?;
            self.places.end(entry, self.cursor);
            entries.push(Entry { id: entry, key, value });
        }
    }

    /// Where something stands that is neither space nor comment.
    fn after_trivia(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => at += 1,
                Some(b'#') => at += self.text.get(at..).and_then(|rest| rest.find('\n')).unwrap_or(bytes.len() - at),
                _ => return at,
            }
        }
    }

    fn column(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        at - before.rfind('\n').map_or(0, |end| end + 1)
    }

    fn starts(&self, at: usize, sign: char) -> bool {
        self.text.get(at..).is_some_and(|rest| rest.starts_with(sign))
    }

    fn slice(&self, at: Range<usize>) -> &'a str {
        self.text.get(at).unwrap_or_default()
    }

    fn at(&self, span: &Span) -> Range<usize> {
        span.byte_range().unwrap_or(self.cursor..self.cursor)
    }
}
