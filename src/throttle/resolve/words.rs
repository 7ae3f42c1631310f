//! Texts with holes for what only the deployment knows.

use std::borrow::Cow;
use std::fmt;

/// A text with holes for what only the deployment knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words<'a>(pub Vec<Piece<'a>>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Known.
    Text(Cow<'a, str>),
    /// What a resource answers: its `Ref` without an attribute.
    Resource {
        /// Which of the stacks.
        stack: usize,
        /// The logical id.
        id: &'a str,
        /// The attribute of `Fn::GetAtt`.
        attribute: Option<&'a str>,
    },
    /// `AWS::Partition` and the like.
    Pseudo(&'a str),
    /// Anything else: how it is spelled.
    Unknown(String),
}

impl<'a> Words<'a> {
    pub(super) fn literal(text: impl Into<Cow<'a, str>>) -> Self {
        Words(vec![Piece::Text(text.into())])
    }

    pub(super) fn push(&mut self, other: &Words<'a>) {
        for piece in &other.0 {
            match (self.0.last_mut(), piece) {
                (_, Piece::Text(text)) if text.is_empty() => {}
                (Some(Piece::Text(last)), Piece::Text(text)) => last.to_mut().push_str(text),
                _ => self.0.push(piece.clone()),
            }
        }
    }

    /// The text, when it has no holes.
    pub fn as_text(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Stack and logical id, when it is nothing but the `Ref` or an attribute of a resource.
    pub fn as_resource(&self) -> Option<(usize, &'a str, Option<&'a str>)> {
        match self.0.as_slice() {
            [Piece::Resource { stack, id, attribute }] => Some((*stack, id, *attribute)),
            _ => None,
        }
    }

    /// The parts between two marks of the known text; an end of the text is a mark as well when `None`.
    pub fn between(&self, after: Option<&str>, before: Option<&str>) -> Option<Words<'a>> {
        let rest = match after {
            Some(mark) => self.split_at_mark(mark)?.1,
            None => self.clone(),
        };
        match before {
            Some(mark) => Some(rest.split_at_mark(mark)?.0),
            None => Some(rest),
        }
    }

    /// What stands before and after the first `mark` in the known text.
    fn split_at_mark(&self, mark: &str) -> Option<(Words<'a>, Words<'a>)> {
        for (index, piece) in self.0.iter().enumerate() {
            let Piece::Text(text) = piece else { continue };
            let Some(at) = text.find(mark) else { continue };
            let part = |text: &str| Piece::Text(Cow::Owned(text.to_owned()));
            let mut head = Words(self.0[..index].to_vec());
            head.push(&Words(vec![part(&text[..at])]));
            let mut tail = Words::default();
            tail.push(&Words(vec![part(&text[at + mark.len()..])]));
            tail.push(&Words(self.0[index + 1..].to_vec()));
            return Some((head, tail));
        }
        None
    }

    /// The text with each hole as `hole`.
    pub fn filled(&self, hole: &str) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_ref(),
                _ => hole,
            })
            .collect()
    }
}

impl fmt::Display for Words<'_> {
    /// Holes as `Fn::Sub` spells them.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Resource { id, attribute: None, .. } => write!(f, "${{{id}}}")?,
                Piece::Resource { id, attribute: Some(attribute), .. } => write!(f, "${{{id}.{attribute}}}")?,
                Piece::Pseudo(name) => write!(f, "${{{name}}}")?,
                Piece::Unknown(spelled) => f.write_str(spelled)?,
            }
        }
        Ok(())
    }
}
