//! From the text of an expression to its parts.

use super::set::{Class, Item, Set};

/// A part of an expression.
#[derive(Clone, Debug)]
pub enum Part {
    Set(Set),
    Start,
    End { before_newline: bool },
    Boundary(bool),
    Sequence(Vec<Part>),
    Either(Vec<Part>),
    Repeat { part: Box<Part>, least: usize, most: Option<usize>, lazy: bool },
    Look { part: Box<Part>, ahead: bool, negated: bool },
    Group(usize, Box<Part>),
    Same(usize),
}

/// How deep groups may be nested.
const MAX_DEPTH: usize = 64;

/// The parts of an expression; none when it has something that is not understood.
pub fn parse(text: &str) -> Option<Part> {
    let mut parser =
        Parser { text: text.chars().collect(), at: 0, any_case: false, dot_all: false, groups: 0, depth: 0 };
    let part = parser.either()?;
    parser.peek().is_none().then_some(part)
}

struct Parser {
    text: Vec<char>,
    at: usize,
    any_case: bool,
    dot_all: bool,
    groups: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.text[self.at..].iter().copied().take(wanted.chars().count()).eq(wanted.chars());
        if found {
            self.at += wanted.chars().count();
        }
        found
    }

    fn either(&mut self) -> Option<Part> {
        let mut branches = vec![self.sequence()?];
        while self.take("|") {
            branches.push(self.sequence()?);
        }
        if branches.len() == 1 { branches.pop() } else { Some(Part::Either(branches)) }
    }

    fn sequence(&mut self) -> Option<Part> {
        let mut parts = Vec::new();
        while let Some(next) = self.peek() {
            if next == '|' || next == ')' {
                break;
            }
            if self.flags()? {
                continue;
            }
            let part = self.one()?;
            parts.push(self.repeated(part)?);
        }
        Some(Part::Sequence(parts))
    }

    /// `(?i)` and `(?s)`: from here to the end of the group.
    fn flags(&mut self) -> Option<bool> {
        if !self.text[self.at..].starts_with(&['(', '?']) {
            return Some(false);
        }
        let length = self.text[self.at + 2..].iter().take_while(|c| "ims".contains(**c)).count();
        if length == 0 || self.text.get(self.at + 2 + length) != Some(&')') {
            return Some(false);
        }
        for flag in &self.text[self.at + 2..self.at + 2 + length] {
            match flag {
                'i' => self.any_case = true,
                's' => self.dot_all = true,
                _ => return None,
            }
        }
        self.at += length + 3;
        Some(true)
    }

    fn repeated(&mut self, part: Part) -> Option<Part> {
        let mut part = part;
        loop {
            let (least, most) = match self.peek() {
                Some('*') => (0, None),
                Some('+') => (1, None),
                Some('?') => (0, Some(1)),
                Some('{') => match self.count() {
                    Some(count) => count,
                    None => return Some(part),
                },
                _ => return Some(part),
            };
            self.at += 1;
            let lazy = self.take("?");
            if self.peek() == Some('+') {
                // possessive: no way back into it
                return None;
            }
            if most.is_some_and(|most| most < least) {
                return None;
            }
            part = Part::Repeat { part: Box::new(part), least, most, lazy };
        }
    }

    /// `{2}`, `{2,}`, `{2,5}`, `{,5}`; stops at the closing brace. A brace that counts nothing is a character.
    fn count(&mut self) -> Option<(usize, Option<usize>)> {
        let end = self.at + self.text[self.at..].iter().position(|c| *c == '}')?;
        let text: String = self.text[self.at + 1..end].iter().collect();
        let number = |text: &str| text.trim().parse::<usize>().ok();
        let count = match text.split_once(',') {
            None => number(&text).map(|count| (count, Some(count))),
            Some((least, "")) => number(least).map(|least| (least, None)),
            Some(("", most)) => number(most).map(|most| (0, Some(most))),
            Some((least, most)) => number(least).zip(number(most)).map(|(least, most)| (least, Some(most))),
        }?;
        self.at = end;
        Some(count)
    }

    fn one(&mut self) -> Option<Part> {
        Some(match self.next()? {
            '^' => Part::Start,
            '$' => Part::End { before_newline: true },
            '.' => Part::Set(Set::class(if self.dot_all { Class::Any } else { Class::AnyInLine }, false)),
            '(' => self.group()?,
            '[' => Part::Set(self.set()?),
            '\\' => self.escape()?,
            other => Part::Set(Set::one(other, self.any_case)),
        })
    }

    fn group(&mut self) -> Option<Part> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let kinds = [("?:", None), ("?=", Some((true, false))), ("?!", Some((true, true)))];
        let behind = [("?<=", Some((false, false))), ("?<!", Some((false, true)))];
        let kind = kinds.into_iter().chain(behind).find(|(mark, _)| self.take(mark));
        if kind.is_none() && self.peek() == Some('?') {
            // (?<name>...) and (?P<name>...) are groups; nothing else of this kind is in use
            let start = self.take("?<") || self.take("?P<");
            let length = self.text[self.at..].iter().position(|c| *c == '>')?;
            self.at += length + 1;
            if !start {
                return None;
            }
        }
        let number = kind.is_none().then(|| {
            self.groups += 1;
            self.groups
        });
        let flags = (self.any_case, self.dot_all);
        let part = Box::new(self.either()?);
        (self.any_case, self.dot_all) = flags;
        self.depth -= 1;
        if !self.take(")") {
            return None;
        }
        Some(match (kind, number) {
            (Some((_, Some((ahead, negated)))), _) => Part::Look { part, ahead, negated },
            (_, Some(number)) => Part::Group(number, part),
            _ => *part,
        })
    }

    fn escape(&mut self) -> Option<Part> {
        Some(match self.peek()? {
            'b' => self.done(Part::Boundary(true)),
            'B' => self.done(Part::Boundary(false)),
            'A' => self.done(Part::Start),
            'z' | 'Z' => self.done(Part::End { before_newline: false }),
            digit @ '1'..='9' => {
                let number = digit.to_digit(10)? as usize;
                self.done(Part::Same(number))
            }
            _ => match self.escaped()? {
                Item::Range(from, to) if from == to => Part::Set(Set::one(from, self.any_case)),
                item => Part::Set(Set::new(vec![item], false, Vec::new(), self.any_case)),
            },
        })
    }

    fn done(&mut self, part: Part) -> Part {
        self.at += 1;
        part
    }

    /// What follows a backslash, in a set or outside.
    fn escaped(&mut self) -> Option<Item> {
        let one = |c| Item::Range(c, c);
        Some(match self.next()? {
            'd' => Item::Class(Class::Digit, false),
            'D' => Item::Class(Class::Digit, true),
            'w' => Item::Class(Class::Word, false),
            'W' => Item::Class(Class::Word, true),
            's' => Item::Class(Class::Space, false),
            'S' => Item::Class(Class::Space, true),
            'n' => one('\n'),
            'r' => one('\r'),
            't' => one('\t'),
            'f' => one('\u{c}'),
            'v' => one('\u{b}'),
            'a' => one('\u{7}'),
            '0' => one('\0'),
            'x' if self.take("{") => one(self.code_until('}')?),
            'x' => one(self.code(2)?),
            'u' if self.take("{") => one(self.code_until('}')?),
            'u' => one(self.half_or_whole()?),
            letter @ ('p' | 'P') => {
                let name = if self.take("{") {
                    let length = self.text[self.at..].iter().position(|c| *c == '}')?;
                    let name: String = self.text[self.at..self.at + length].iter().collect();
                    self.at += length + 1;
                    name
                } else {
                    self.next()?.to_string()
                };
                Item::Class(Class::named(&name)?, letter == 'P')
            }
            other => one(other),
        })
    }

    /// Four digits, or a pair of four in UTF-16. Half of a pair stands for what lies beyond the first plane.
    fn half_or_whole(&mut self) -> Option<char> {
        let first = self.digits(4)?;
        let before = self.at;
        if (0xd800..0xdc00).contains(&first)
            && self.take("\\u")
            && let Some(second @ 0xdc00..0xe000) = self.digits(4)
        {
            return char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
        }
        self.at = before;
        Some(char::from_u32(first).unwrap_or(if first < 0xdc00 { '\u{10000}' } else { char::MAX }))
    }

    fn code(&mut self, digits: usize) -> Option<char> {
        char::from_u32(self.digits(digits)?)
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let text: String = self.text.get(self.at..self.at + count)?.iter().collect();
        self.at += count;
        u32::from_str_radix(&text, 16).ok()
    }

    fn code_until(&mut self, end: char) -> Option<char> {
        let length = self.text[self.at..].iter().position(|c| *c == end)?;
        let text: String = self.text[self.at..self.at + length].iter().collect();
        self.at += length + 1;
        char::from_u32(u32::from_str_radix(&text, 16).ok()?)
    }

    /// A set, after its opening bracket.
    fn set(&mut self) -> Option<Set> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let negated = self.take("^");
        let mut items = Vec::new();
        let mut and = Vec::new();
        let mut first = true;
        loop {
            if self.take("&&") {
                // the rest is another set, in which a character has to be as well
                let rest = if self.take("[") { self.set()? } else { return None };
                and.push(rest);
                continue;
            }
            let item = match self.next()? {
                ']' if !first => break,
                '[' if self.take(":") => {
                    let length = self.text[self.at..].iter().position(|c| *c == ':')?;
                    let name: String = self.text[self.at..self.at + length].iter().collect();
                    self.at += length + 1;
                    if !self.take("]") {
                        return None;
                    }
                    let mut name = name.chars();
                    let capital: String = name.next().into_iter().flat_map(char::to_uppercase).chain(name).collect();
                    Item::Class(Class::named(&capital)?, false)
                }
                '\\' if self.peek() == Some('b') => {
                    self.at += 1;
                    Item::Range('\u{8}', '\u{8}')
                }
                '\\' => self.escaped()?,
                other => Item::Range(other, other),
            };
            first = false;
            items.push(self.range(item)?);
        }
        self.depth -= 1;
        Some(Set::new(items, negated, and, self.any_case))
    }

    /// `a-z`, when a hyphen and a character follow; a hyphen beside a class is a hyphen.
    fn range(&mut self, item: Item) -> Option<Item> {
        let Item::Range(from, _) = item else { return Some(item) };
        let follows = self.peek() == Some('-') && self.text.get(self.at + 1).is_some_and(|next| *next != ']');
        if !follows {
            return Some(item);
        }
        let before = self.at;
        self.at += 1;
        let to = match self.next()? {
            '\\' => self.escaped()?,
            '[' => {
                self.at = before;
                return Some(item);
            }
            other => Item::Range(other, other),
        };
        match to {
            Item::Range(to, _) if from <= to => Some(Item::Range(from, to)),
            Item::Range(..) => None,
            // a class ends no range
            _ => {
                self.at = before;
                Some(item)
            }
        }
    }
}
