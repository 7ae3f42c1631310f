//! What the YAML parser found wrong, in words for who wrote the template.

use granit_parser::ErrorKind;

use super::Unreadable;
use super::json::too_deep;
use super::place::{position, unreadable};

/// The parser's error at a byte of the text.
pub(crate) fn explain(text: &str, at: usize, kind: &ErrorKind) -> Unreadable {
    use ErrorKind as K;

    let rest = text.get(at..).unwrap_or_default();
    let message = match kind {
        K::RecursionLimitExceeded => return too_deep(text, at),
        K::TabNotAllowed | K::TabInBlockIndentation | K::TabInIndentation | K::TabAtBlockScalarStart | K::TabInPlainScalar => {
            let line = text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |end| end + 1);
            let tab = text.get(line..).unwrap_or_default().find('\t').map_or(at, |tab| line + tab);
            return unreadable(text, tab, "a tab stands where YAML wants spaces".to_owned());
        }
        K::UnknownAnchor => {
            format!("no anchor `&{}` stands before this alias; text that begins with `*` stands in quotes", name(rest))
        }
        K::MissingAnchorOrAliasName => {
            let what = if rest.starts_with('&') { "an anchor" } else { "an alias" };
            format!("{what} has a name; text that begins with `{}` stands in quotes", first(rest))
        }
        K::UnexpectedCharacter { character } if character.is_control() => {
            format!("the control character `{}` has no place in YAML; in double quotes it is written as an escape", character.escape_debug())
        }
        K::UnexpectedCharacter { character } => {
            format!("text that begins with `{}` stands in quotes", character.escape_debug())
        }
        K::MappingValueNotAllowed => {
            "a colon with a space after it makes a key, and none can stand here; text with a colon stands in quotes, and keys of one \
             object begin in the same column"
                .to_owned()
        }
        K::MappingKeyNotAllowed => "no key can stand here; keys of one object begin in the same column".to_owned(),
        K::ExpectedBlockMappingKey if rest.starts_with('!') => {
            "a value has one tag; the outer of two functions is written in its long form: `Fn::Base64: !Sub text`".to_owned()
        }
        K::ExpectedBlockMappingKey | K::ExpectedBlockSequenceEntry | K::InvalidIndentation => {
            "this line is not indented as what it belongs to: keys of one object, and items of one list, begin in the same column"
                .to_owned()
        }
        K::SimpleKeyExpected | K::InvalidSimpleKey => "a colon belongs after this key, on the same line".to_owned(),
        K::UnclosedQuotedScalar | K::DocumentIndicatorInQuotedScalar => "this quote is not closed".to_owned(),
        K::InvalidQuotedScalarIndent => "the quoted text goes on here without an indent; is its quote closed?".to_owned(),
        K::InvalidTrailingSingleQuotedScalar => {
            "the quoted text ends before this; inside of single quotes a single quote is written twice".to_owned()
        }
        K::InvalidTrailingDoubleQuotedScalar => {
            "the quoted text ends before this; inside of double quotes a double quote is written `\\\"`".to_owned()
        }
        K::UnknownQuotedScalarEscape => {
            "YAML has no such escape; in double quotes a backslash is written `\\\\`, in single quotes it is no escape".to_owned()
        }
        K::UnclosedFlowCollection { open } => format!("this `{open}` is not closed"),
        K::MisplacedFlowCollectionEnd => format!("nothing was opened that this `{}` closes", first(rest)),
        K::MismatchedFlowCollectionEnd { open, close } => format!("this `{close}` cannot close a `{open}`"),
        K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator
        | K::InvalidColonPlacement
            if !rest.is_empty() =>
        {
            match open_bracket(text, at) {
                Some((bracket, open)) => {
                    let (line, column) = position(text, open);
                    let close = if bracket == '[' { ']' } else { '}' };
                    format!("a comma or `{close}` belongs before this; the `{bracket}` is at line {line}, column {column}")
                }
                None => "a comma or the closing bracket belongs before this".to_owned(),
            }
        }
        K::BlockSequenceEntryNotAllowed => {
            "no `-` of a list can stand here; a list begins on the line after its key".to_owned()
        }
        K::BlockEntryInFlowCollection => "inside of brackets items stand between commas, without `-`".to_owned(),
        K::InvalidBlockScalarHeader => "a line break belongs after `|` or `>`".to_owned(),
        K::InvalidBlockScalarIndent => {
            "this line of the text after `|` or `>` is indented less than its first line".to_owned()
        }
        K::CommentInterceptedScalar => {
            "text of several lines without quotes cannot have a comment between its lines".to_owned()
        }
        K::CommentNotSeparated => "a space belongs before `#`".to_owned(),
        K::MissingTagUri | K::InvalidTagTerminator | K::UndeclaredTagHandle => {
            "this is no tag such as `!Ref`; text that begins with `!` stands in quotes".to_owned()
        }
        other => other.to_string(),
    };
    unreadable(text, at, message)
}

/// The name of an anchor or alias, without its sign.
fn name(rest: &str) -> String {
    let name = rest.trim_start_matches(['*', '&']);
    name.chars().take_while(|c| !c.is_whitespace() && !matches!(c, ',' | '[' | ']' | '{' | '}')).take(60).collect()
}

fn first(rest: &str) -> char {
    rest.chars().next().unwrap_or(' ')
}

/// The last bracket before a byte that is not closed, as far as quotes and comments do not hide one.
fn open_bracket(text: &str, at: usize) -> Option<(char, usize)> {
    let mut closed = 0usize;
    for (index, c) in text.get(..at)?.char_indices().rev() {
        match c {
            ']' | '}' => closed += 1,
            '[' | '{' if closed == 0 => return Some((c, index)),
            '[' | '{' => closed -= 1,
            _ => {}
        }
    }
    None
}
