//! YAML: the parser's events become values in their long form.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span, StrInput, Tag, options};

use super::explain::explain;
use super::json::{Seen, too_deep, twice};
use super::place::{Track, unreadable};
use super::{MAX_DEPTH, Unreadable, scalar};
use crate::node::{Node, Object, Text};

/// Most bytes that anchors and aliases may copy.
const MAX_COPIED: usize = 32 * 1024 * 1024;

/// Reads a text that is one document.
pub(super) fn parse<T: Track>(text: &str) -> Result<(Node, T::Place), Unreadable> {
    let options = options! {
        emit_comments: false,
        // ours is reached first, and says more
        flow_nesting_limit: MAX_DEPTH + 2,
        block_nesting_limit: MAX_DEPTH + 2,
    };
    let parser = Parser::new_from_str_with_options(text, options);
    let mut reader = Reader::<T> { text, parser, end: 0, anchors: HashMap::new(), copied: 0, keys: Vec::new() };
    let mut read = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamStart | Event::DocumentEnd => {}
            Event::StreamEnd => break,
            Event::DocumentStart(..) if read.is_some() => {
                let at = reader.at(&span).start;
                return Err(reader.wrong(at, "a second document begins here; a template is one"));
            }
            Event::DocumentStart(..) => {
                let (event, span) = reader.next()?;
                read = Some(reader.node(event, span, 0)?);
            }
            _ => return Err(reader.wrong(reader.end, "the document has ended before this")),
        }
    }
    match read {
        Some(read) => Ok((read.node, read.place)),
        None => Err(unreadable(text, 0, "there is nothing in it but comments".to_owned())),
    }
}

struct Reader<'a, T: Track> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    /// Where the last value ended.
    end: usize,
    anchors: HashMap<usize, Anchor<T>>,
    copied: usize,
    /// Where the keys of the objects begin that are being read, the innermost last.
    keys: Vec<usize>,
}

/// What an alias stands for.
struct Anchor<T: Track> {
    node: Node,
    place: T::Place,
    size: Size,
}

/// A value, and what it costs to have it once more.
struct Read<T: Track> {
    node: Node,
    place: T::Place,
    size: Size,
}

#[derive(Clone, Copy)]
struct Size {
    bytes: usize,
    /// Levels of lists and objects.
    height: usize,
}

impl Size {
    fn leaf(bytes: usize) -> Self {
        Size { bytes: size_of::<Node>() + bytes, height: 0 }
    }

    fn around(&mut self, inner: Size, key: usize) {
        self.bytes = self.bytes.saturating_add(inner.bytes).saturating_add(key);
        self.height = self.height.max(inner.height + 1);
    }

    fn empty() -> Self {
        Size { bytes: size_of::<Node>(), height: 1 }
    }
}

/// What a tag says.
enum Kind {
    /// Nothing.
    None,
    /// One of YAML's own types.
    Core(String),
    /// An intrinsic function.
    Function(Text),
}

impl<'a, T: Track> Reader<'a, T> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Unreadable> {
        match self.parser.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(wrong)) => {
                let at = wrong.marker().byte_offset().unwrap_or(self.end).min(self.text.len());
                Err(explain(self.text, at, wrong.kind()))
            }
            None => Err(self.wrong(self.text.len(), "the text ends too early")),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Read<T>, Unreadable> {
        let at = self.at(&span);
        let (anchor, tag) = match &event {
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(_, anchor, tag)
            | Event::MappingStart(_, anchor, tag) => (*anchor, tag.as_deref()),
            _ => (0, None),
        };
        let kind = match tag {
            None => Kind::None,
            Some(tag) => self.kind(tag, span.tag_start().and_then(|tag| tag.byte_offset()).unwrap_or(at.start))?,
        };
        // a function is an object around its argument
        let inner = depth + usize::from(matches!(kind, Kind::Function(_)));
        let mut read = match event {
            Event::Alias(id) => self.alias(id, at, depth)?,
            Event::Scalar(text, style, ..) => self.scalar(text, style, &kind, at, inner)?,
            Event::SequenceStart(..) => self.list(&kind, at, inner)?,
            Event::MappingStart(..) => self.object(&kind, at, inner)?,
            _ => return Err(self.wrong(at.start, "a value belongs here")),
        };
        if let Kind::Function(name) = kind {
            self.limit(depth, self.end)?;
            let tag = span.tag_span().and_then(|tag| tag.byte_range()).unwrap_or(self.end..self.end);
            let whole = tag.start..self.end.max(tag.end);
            let mut size = Size::empty();
            size.around(read.size, name.len());
            let mut members = T::Members::default();
            T::member(&mut members, &name, tag, read.place);
            let mut object = Object::new();
            object.push(name, read.node);
            read = Read { node: Node::Object(object), place: T::object(whole, members), size };
        }
        if anchor > 0 {
            self.copy(read.size, self.end)?;
            let kept = Anchor { node: read.node.clone(), place: read.place.clone(), size: read.size };
            self.anchors.insert(anchor, kept);
        }
        Ok(read)
    }

    fn alias(&mut self, id: usize, at: Range<usize>, depth: usize) -> Result<Read<T>, Unreadable> {
        self.end = at.end;
        let Some(anchor) = self.anchors.get(&id) else {
            return Err(self.wrong(at.start, "this alias stands inside of what it stands for"));
        };
        let size = anchor.size;
        if depth + size.height > MAX_DEPTH {
            return Err(too_deep(self.text, at.start));
        }
        self.copy(size, at.start)?;
        match self.anchors.get(&id) {
            Some(anchor) => Ok(Read { node: anchor.node.clone(), place: T::alias(at, &anchor.place), size }),
            None => Err(self.wrong(at.start, "this alias stands for nothing")),
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        kind: &Kind,
        at: Range<usize>,
        depth: usize,
    ) -> Result<Read<T>, Unreadable> {
        self.end = at.end;
        if style == ScalarStyle::Plain && at.len() > text.len() {
            // the parser overlooks one that follows a tab
            let source = self.text.get(at.clone()).unwrap_or_default();
            let mut lines = source.lines().skip(1).map(|line| line.trim_start_matches([' ', '\t']));
            if lines.any(|line| line.starts_with('#')) {
                return Err(explain(self.text, at.start, &ErrorKind::CommentInterceptedScalar));
            }
        }
        let size = Size::leaf(text.len());
        let node = match kind {
            Kind::None if style == ScalarStyle::Plain => scalar::plain(text),
            Kind::Function(name) if name == "Fn::GetAtt" => return self.attribute(&text, at, depth),
            Kind::None | Kind::Function(_) => Node::from(text.into_owned()),
            Kind::Core(name) => {
                let node = match name.as_str() {
                    "str" | "timestamp" => Some(Node::from(text.clone().into_owned())),
                    "null" => scalar::is_null(&text).then_some(Node::Null),
                    "bool" => scalar::boolean(&text).map(Node::Bool),
                    "int" | "float" => scalar::number(&text).map(Node::Number),
                    _ => {
                        return Err(
                            self.wrong(at.start, format!("CloudFormation has no values of the type `!!{name}`"))
                        );
                    }
                };
                node.ok_or_else(|| self.wrong(at.start, format!("this is no value of the type `!!{name}`")))?
            }
        };
        Ok(Read { node, place: T::leaf(at), size })
    }

    /// `Queue.Arn` as a list of the logical id and the attribute, which may have points of its own.
    fn attribute(&mut self, text: &str, at: Range<usize>, depth: usize) -> Result<Read<T>, Unreadable> {
        self.limit(depth, at.start)?;
        // inside of quotes the text stands one byte further; a text with escapes is somewhere inside
        let source = self.text.get(at.clone()).unwrap_or_default();
        let start = source.find(text).map(|offset| at.start + offset);
        let part = |from: usize, to: usize| start.map_or(at.clone(), |start| start + from..start + to);
        let mut size = Size::empty();
        let mut items = Vec::with_capacity(2);
        let mut places = Vec::with_capacity(2);
        let (id, attribute) = match text.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text, None),
        };
        let ends = [(id, 0), (attribute.unwrap_or_default(), id.len() + 1)];
        for (name, from) in ends.into_iter().take(1 + usize::from(attribute.is_some())) {
            size.around(Size::leaf(name.len()), 0);
            items.push(Node::from(name.to_owned()));
            places.push(T::leaf(part(from, from + name.len())));
        }
        Ok(Read { node: Node::List(items), place: T::list(at, places), size })
    }

    fn list(&mut self, kind: &Kind, at: Range<usize>, depth: usize) -> Result<Read<T>, Unreadable> {
        self.limit(depth, at.start)?;
        if let Kind::Core(name) = kind
            && name != "seq"
        {
            return Err(self.wrong(at.start, format!("CloudFormation has no lists of the type `!!{name}`")));
        }
        self.end = at.end;
        let mut size = Size::empty();
        let mut items = Vec::new();
        let mut places = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                self.close(&span);
                return Ok(Read { node: Node::List(items), place: T::list(at.start..self.end, places), size });
            }
            let item = self.node(event, span, depth + 1)?;
            size.around(item.size, 0);
            items.push(item.node);
            places.push(item.place);
        }
    }

    fn object(&mut self, kind: &Kind, at: Range<usize>, depth: usize) -> Result<Read<T>, Unreadable> {
        self.limit(depth, at.start)?;
        if let Kind::Core(name) = kind
            && name != "map"
        {
            return Err(self.wrong(at.start, format!("CloudFormation has no objects of the type `!!{name}`")));
        }
        self.end = at.end;
        let first_key = self.keys.len();
        let mut seen = Seen::default();
        let mut object = Object::new();
        let mut size = Size::empty();
        let mut members = T::Members::default();
        let mut merges: Vec<(Range<usize>, Read<T>)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                self.close(&span);
                break;
            }
            let key_at = self.at(&span);
            let is_merge = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<");
            let key = self.key(event, span)?;
            if !is_merge && let Some(index) = seen.find(&object, &key) {
                let first = self.keys.get(first_key + index).copied().unwrap_or(at.start);
                return Err(twice(self.text, &key, first, key_at.start));
            }
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            size.around(value.size, size_of::<Text>() + key.len());
            if is_merge {
                merges.push((key_at, value));
                continue;
            }
            self.keys.push(key_at.start);
            T::member(&mut members, &key, key_at, value.place);
            seen.add(&object, &key);
            object.push(key, value.node);
        }
        self.keys.truncate(first_key);
        if !merges.is_empty() {
            let mut all = Merged::default();
            for (key, value) in merges {
                self.merge(&key, value, &mut |name, value, place| {
                    if seen.find(&object, &name).is_none() {
                        T::merged(&mut members, &name, key.clone(), place);
                    }
                    all.set(name, value);
                })?;
            }
            object.into_iter().for_each(|(name, value)| all.set(name, value));
            object = all.members.into_iter().collect();
        }
        Ok(Read { node: Node::Object(object), place: T::object(at.start..self.end, members), size })
    }

    /// What `<<` merges, in the order in which the later one counts.
    fn merge(
        &self,
        key: &Range<usize>,
        value: Read<T>,
        member: &mut dyn FnMut(Text, Node, &T::Place),
    ) -> Result<(), Unreadable> {
        match value.node {
            Node::Object(object) => {
                object.into_iter().for_each(|(name, node)| member(name, node, &value.place));
                Ok(())
            }
            Node::List(items) if items.iter().all(|item| item.as_object().is_some()) => {
                for (index, item) in items.into_iter().enumerate().rev() {
                    let Node::Object(object) = item else { continue };
                    let place = T::item(&value.place, index);
                    object.into_iter().for_each(|(name, node)| member(name, node, &place));
                }
                Ok(())
            }
            _ => Err(self.wrong(key.start, "`<<` merges an object, or a list of objects, into this one")),
        }
    }

    fn key(&mut self, event: Event<'a>, span: Span) -> Result<Text, Unreadable> {
        let at = self.at(&span);
        if let Event::Scalar(text, style, 0, tag) = event {
            self.end = at.end;
            if style == ScalarStyle::Plain && tag.is_none() && scalar::is_null(&text) {
                let message = if at.is_empty() {
                    "a key is missing before the colon".to_owned()
                } else {
                    format!("`{text}` without quotes is no key but null")
                };
                return Err(self.wrong(at.start, message));
            }
            if let Some(tag) = tag
                && let Kind::Function(_) = self.kind(&tag, at.start)?
            {
                return Err(self.wrong(at.start, "a key is text; no function can stand in its place"));
            }
            return Ok(Cow::Owned(text.into_owned()));
        }
        if !matches!(event, Event::Scalar(..) | Event::Alias(_)) {
            let placeholder = self.text.get(at.start.saturating_sub(1)..).is_some_and(|rest| rest.starts_with("{{"))
                || self.text.get(at.start..).is_some_and(|rest| rest.starts_with("{{"));
            return Err(self.wrong(
                at.start,
                if placeholder {
                    "YAML takes `{{` for an object inside of an object; what it belongs to stands in quotes"
                } else {
                    "a key is text; no list or object can stand in its place"
                },
            ));
        }
        // with an anchor of its own, or an alias for another
        match self.node(event, span, 0)?.node {
            Node::String(text) => Ok(text),
            Node::Number(number) => Ok(Cow::Owned(number.to_string())),
            Node::Bool(value) => Ok(Cow::Owned(value.to_string())),
            _ => Err(self.wrong(at.start, "a key is text; this is none")),
        }
    }

    fn kind(&self, tag: &Tag, at: usize) -> Result<Kind, Unreadable> {
        let (handle, suffix) = tag.parts();
        if let Some(name) = tag.suffix_in_namespace("tag:yaml.org,2002:") {
            return Ok(Kind::Core(name.into_owned()));
        }
        match (handle, suffix) {
            // PyYAML and SnakeYAML take this one for no tag
            ("" | "!", "!" | "") => Ok(Kind::None),
            ("!", name) => Ok(Kind::Function(function(name))),
            ("", name) if name.len() > 1 && name.starts_with('!') => {
                Ok(Kind::Function(function(name.trim_start_matches('!'))))
            }
            _ => Err(self.wrong(at, format!("`{}` is no function of CloudFormation", tag.original()))),
        }
    }

    /// Ends a list or object: one in brackets at its bracket, another where its last part ends.
    fn close(&mut self, span: &Span) {
        let at = self.at(span);
        if !at.is_empty() {
            self.end = at.end;
        }
    }

    fn at(&self, span: &Span) -> Range<usize> {
        span.byte_range().unwrap_or(self.end..self.end)
    }

    /// Notes that a value is kept once more.
    fn copy(&mut self, size: Size, at: usize) -> Result<(), Unreadable> {
        self.copied = self.copied.saturating_add(size.bytes);
        if self.copied <= MAX_COPIED {
            return Ok(());
        }
        let most = MAX_COPIED / 1024 / 1024;
        Err(self.wrong(at, format!("anchors and aliases unfold to more than {most} MB up to here")))
    }

    fn limit(&self, depth: usize, at: usize) -> Result<(), Unreadable> {
        if depth < MAX_DEPTH { Ok(()) } else { Err(too_deep(self.text, at)) }
    }

    fn wrong(&self, at: usize, message: impl Into<String>) -> Unreadable {
        unreadable(self.text, at, message.into())
    }
}

/// The members of an object into which others are merged.
#[derive(Default)]
struct Merged {
    members: Vec<(Text, Node)>,
    index: HashMap<Text, usize>,
}

impl Merged {
    /// Sets a member where its name stands first.
    fn set(&mut self, name: Text, value: Node) {
        match self.index.get(&name).and_then(|at| self.members.get_mut(*at)) {
            Some(known) => known.1 = value,
            None => {
                self.index.insert(name.clone(), self.members.len());
                self.members.push((name, value));
            }
        }
    }
}

/// The long form of a tag: `!Sub` is `Fn::Sub`; `Ref` and `Condition` have no more than their names.
fn function(tag: &str) -> Text {
    match tag {
        "Ref" => Cow::Borrowed("Ref"),
        "Condition" => Cow::Borrowed("Condition"),
        "Sub" => Cow::Borrowed("Fn::Sub"),
        "GetAtt" => Cow::Borrowed("Fn::GetAtt"),
        "Join" => Cow::Borrowed("Fn::Join"),
        "If" => Cow::Borrowed("Fn::If"),
        _ => Cow::Owned(format!("Fn::{tag}")),
    }
}
