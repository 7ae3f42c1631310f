//! JSON, with messages for who wrote it: RFC 8259 to the letter, and each key once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::place::{Track, position, unreadable};
use super::{MAX_DEPTH, Unreadable};
use crate::node::{Node, Number, Object};

/// Reads a text that is one value.
pub(super) fn parse<T: Track>(text: &str) -> Result<(Node, T::Place), Unreadable> {
    let start = text.len() - super::without_mark(text).len();
    let mut parser = Parser { text, bytes: text.as_bytes(), at: start, keys: Vec::new() };
    parser.space();
    let (node, place) = parser.value::<T>(0)?;
    parser.space();
    match parser.peek() {
        None => Ok((node, place)),
        Some(b'}' | b']') => Err(parser.wrong("there is one bracket more than were opened")),
        Some(_) => Err(parser.wrong("the JSON is complete before this; nothing may follow it")),
    }
}

/// The number in the notation of JSON; text when it does not fit into a number, so that no digit is lost.
pub(super) fn number(text: &str) -> Node {
    let number = if text.contains(['.', 'e', 'E']) {
        text.parse::<f64>().ok().and_then(Number::from_f64)
    } else if let Ok(number) = text.parse::<u64>() {
        Some(number.into())
    } else {
        text.parse::<i64>().ok().map(Number::from)
    };
    number.map_or_else(|| Node::from(text.to_owned()), Node::Number)
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// Where the keys of the objects begin that are being read, the innermost last.
    keys: Vec<usize>,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn value<T: Track>(&mut self, depth: usize) -> Result<(Node, T::Place), Unreadable> {
        let start = self.at;
        let node = match self.peek() {
            Some(b'{') => return self.object::<T>(depth),
            Some(b'[') => return self.list::<T>(depth),
            Some(b'"') => Node::String(Cow::Owned(self.string()?.into_owned())),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Ok((node, T::leaf(start..self.at)))
    }

    fn object<T: Track>(&mut self, depth: usize) -> Result<(Node, T::Place), Unreadable> {
        self.limit(depth)?;
        let start = self.at;
        self.at += 1;
        let mut object = Object::new();
        let mut members = T::Members::default();
        let mut seen = Seen::default();
        let first_key = self.keys.len();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok((Node::Object(object), T::object(start..self.at, members)));
        }
        loop {
            let key_start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.no_key(start));
            }
            let key = self.string()?;
            let key_at = key_start..self.at;
            if let Some(index) = seen.find(&object, &key) {
                let first = self.keys.get(first_key + index).copied().unwrap_or(start);
                return Err(twice(self.text, &key, first, key_start));
            }
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.open_or(start, "a colon belongs between the key and its value"));
            }
            self.at += 1;
            self.space();
            let (value, place) = self.value::<T>(depth + 1)?;
            T::member(&mut members, &key, key_at, place);
            self.keys.push(key_start);
            seen.add(&object, &key);
            object.push(Cow::Owned(key.into_owned()), value);
            self.space();
            match self.peek() {
                Some(b',') => {
                    let comma = self.at;
                    self.at += 1;
                    self.space();
                    if self.peek() == Some(b'}') {
                        return Err(unreadable(self.text, comma, "no comma may stand before `}` in JSON".to_owned()));
                    }
                }
                Some(b'}') => break,
                _ => return Err(self.open_or(start, "a comma or `}` belongs here, after the value")),
            }
        }
        self.keys.truncate(first_key);
        self.at += 1;
        Ok((Node::Object(object), T::object(start..self.at, members)))
    }

    fn list<T: Track>(&mut self, depth: usize) -> Result<(Node, T::Place), Unreadable> {
        self.limit(depth)?;
        let start = self.at;
        self.at += 1;
        let mut items = Vec::new();
        let mut places = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok((Node::List(items), T::list(start..self.at, places)));
        }
        loop {
            if self.peek().is_none() {
                return Err(self.open_or(start, ""));
            }
            let (item, place) = self.value::<T>(depth + 1)?;
            items.push(item);
            places.push(place);
            self.space();
            match self.peek() {
                Some(b',') => {
                    let comma = self.at;
                    self.at += 1;
                    self.space();
                    if self.peek() == Some(b']') {
                        return Err(unreadable(self.text, comma, "no comma may stand before `]` in JSON".to_owned()));
                    }
                }
                Some(b']') => break,
                _ => return Err(self.open_or(start, "a comma or `]` belongs here, after the item")),
            }
        }
        self.at += 1;
        Ok((Node::List(items), T::list(start..self.at, places)))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Unreadable> {
        let start = self.at;
        self.at += 1;
        let mut from = self.at;
        let mut unescaped = String::new();
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(length) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)) else {
                return Err(unreadable(self.text, start, "this string has no end".to_owned()));
            };
            self.at += length;
            match self.peek() {
                Some(b'"') => {
                    let last = self.text.get(from..self.at).unwrap_or_default();
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(Cow::Borrowed(last));
                    }
                    unescaped.push_str(last);
                    return Ok(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(self.text.get(from..self.at).unwrap_or_default());
                    unescaped.push(self.escape()?);
                    from = self.at;
                }
                Some(b'\n' | b'\r') => {
                    let message =
                        "this string does not end on its line; a line break inside of a string is written `\\n`";
                    return Err(unreadable(self.text, start, message.to_owned()));
                }
                Some(b'\t') => return Err(self.wrong("a tab inside of a string is written `\\t`")),
                byte => {
                    let byte = byte.unwrap_or_default();
                    return Err(
                        self.wrong(format!("a control character inside of a string is written `\\u{byte:04x}`"))
                    );
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Unreadable> {
        let start = self.at;
        let escaped = self.bytes.get(self.at + 1).copied();
        self.at += 2;
        Ok(match escaped {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let half = |message: &str| unreadable(self.text, start, message.to_owned());
                let wanted = "`\\u` has four hexadecimal digits";
                let unit = self.hex(self.at).ok_or_else(|| half(wanted))?;
                self.at += 4;
                let code = match unit {
                    0xd800..0xdc00 => {
                        let low = (self.bytes.get(self.at..self.at + 2) == Some(b"\\u"))
                            .then(|| self.hex(self.at + 2))
                            .flatten()
                            .filter(|low| (0xdc00..0xe000).contains(low))
                            .ok_or_else(|| {
                                half("this is the first half of a character; the second half does not follow")
                            })?;
                        self.at += 6;
                        0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00)
                    }
                    unit => unit,
                };
                char::from_u32(code).ok_or_else(|| half("this is the second half of a character, without the first"))?
            }
            _ => {
                let message = "JSON has no such escape; a backslash itself is written `\\\\`";
                return Err(unreadable(self.text, start, message.to_owned()));
            }
        })
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Result<Node, Unreadable> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let whole = self.digits();
        let wrong = |message: &str| Err(unreadable(self.text, start, message.to_owned()));
        match whole.len() {
            0 => return wrong("digits belong after the minus"),
            1 => {}
            _ if self.bytes.get(whole.start) == Some(&b'0') => {
                return wrong("a number in JSON does not begin with 0; as text it stands in quotes");
            }
            _ => {}
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits().is_empty() {
                return Err(unreadable(self.text, start, "digits belong after the point of a number".to_owned()));
            }
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            if self.digits().is_empty() {
                return Err(unreadable(self.text, start, "digits belong after the `e` of a number".to_owned()));
            }
        }
        Ok(number(self.text.get(start..self.at).unwrap_or_default()))
    }

    fn digits(&mut self) -> Range<usize> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        start..self.at
    }

    fn word(&mut self) -> Result<Node, Unreadable> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        let node = match word {
            "true" => Node::Bool(true),
            "false" => Node::Bool(false),
            "null" => Node::Null,
            "" => return Err(self.no_value(rest)),
            _ => {
                let meant = match word.to_ascii_lowercase().as_str() {
                    "true" => "; it is written `true`",
                    "false" => "; it is written `false`",
                    "none" | "null" | "nil" | "undefined" => "; no value is written `null`",
                    _ => "; text stands in double quotes",
                };
                let shown: String = word.chars().take(40).collect();
                return Err(self.wrong(format!("`{shown}` is no value of JSON{meant}")));
            }
        };
        self.at += length;
        Ok(node)
    }

    fn no_value(&self, rest: &str) -> Unreadable {
        match rest.chars().next() {
            None => self.wrong("the text ends where a value belongs"),
            Some('\'') => self.wrong("text stands in double quotes in JSON"),
            Some('/' | '#') => self.wrong("JSON has no comments"),
            Some(',' | '}' | ']') => self.wrong("a value is missing here"),
            Some(other) => self.wrong(format!("a value belongs here, not `{}`", other.escape_debug())),
        }
    }

    fn no_key(&self, object: usize) -> Unreadable {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some('\'') => self.wrong("a key stands in double quotes in JSON"),
            Some('/' | '#') => self.wrong("JSON has no comments"),
            Some(c) if c.is_alphanumeric() => self.wrong("a key stands in double quotes in JSON"),
            _ => self.open_or(object, "a key in double quotes belongs here"),
        }
    }

    /// At the end of the text that a bracket is not closed, before it the message.
    fn open_or(&self, open: usize, message: &str) -> Unreadable {
        if self.peek().is_some() {
            if let Some(b'/' | b'#') = self.peek() {
                return self.wrong("JSON has no comments");
            }
            return self.wrong(message);
        }
        let (line, column) = position(self.text, open);
        let bracket = self.bytes.get(open).copied().map(char::from).unwrap_or_default();
        self.wrong(format!("the text ends before the `{bracket}` of line {line}, column {column} is closed"))
    }

    fn limit(&self, depth: usize) -> Result<(), Unreadable> {
        if depth < MAX_DEPTH { Ok(()) } else { Err(too_deep(self.text, self.at)) }
    }

    fn wrong(&self, message: impl Into<String>) -> Unreadable {
        unreadable(self.text, self.at, message.into())
    }
}

pub(super) fn too_deep(text: &str, at: usize) -> Unreadable {
    unreadable(text, at, format!("this is nested more than {MAX_DEPTH} levels deep"))
}

/// A key that an object has already.
pub(super) fn twice(text: &str, key: &str, first: usize, second: usize) -> Unreadable {
    let (line, column) = position(text, first);
    let shown: String = key.chars().take(100).collect();
    unreadable(
        text,
        second,
        format!("the key `{shown}` stands twice in one object, first at line {line}, column {column}"),
    )
}

/// The keys of an object that is being read; few are searched one by one.
#[derive(Default)]
pub(super) struct Seen {
    index: HashMap<String, usize>,
}

impl Seen {
    const INDEXED: usize = 16;

    /// Where the key stands in the object.
    pub(super) fn find(&self, object: &Object, key: &str) -> Option<usize> {
        if object.len() <= Self::INDEXED {
            return object.iter().position(|(known, _)| known == key);
        }
        self.index.get(key).copied()
    }

    /// Notes a key that is about to be added to the object.
    pub(super) fn add(&mut self, object: &Object, key: &str) {
        if object.len() == Self::INDEXED {
            self.index = object.iter().enumerate().map(|(at, (key, _))| (key.to_owned(), at)).collect();
        }
        if object.len() >= Self::INDEXED {
            self.index.insert(key.to_owned(), object.len());
        }
    }
}
