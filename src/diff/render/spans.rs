//! Sentences in which some words are code.

use std::borrow::Cow;

use super::value::visible;

/// The pieces of a sentence, in order: code (`true`) wherever one of `spans` stands as a word of its own, in quotes or not; the quotes go.
pub(super) fn pieces(text: &str, spans: &[String]) -> Vec<(bool, String)> {
    let text = visible(text);
    let mut spans: Vec<Cow<str>> =
        spans.iter().map(|span| visible(unquoted(span))).filter(|span| !span.is_empty()).collect();
    // of two that begin alike, the longer one
    spans.sort_by_key(|span| std::cmp::Reverse(span.len()));
    let (mut pieces, mut plain) = (Vec::new(), String::new());
    let (mut rest, mut previous) = (&*text, None);
    while let Some(next) = rest.chars().next() {
        match spans.iter().find_map(|span| starts_with(rest, span, previous).map(|len| (span, len))) {
            Some((span, len)) => {
                if !plain.is_empty() {
                    pieces.push((false, std::mem::take(&mut plain)));
                }
                pieces.push((true, span.to_string()));
                let (taken, behind) = rest.split_at(len);
                (rest, previous) = (behind, taken.chars().next_back());
            }
            None => {
                plain.push(next);
                (rest, previous) = (rest.get(next.len_utf8()..).unwrap_or_default(), Some(next));
            }
        }
    }
    if !plain.is_empty() {
        pieces.push((false, plain));
    }
    pieces
}

/// A span without the quotes that it may have been given with.
fn unquoted(span: &str) -> &str {
    span.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).filter(|inner| !inner.is_empty()).unwrap_or(span)
}

/// How many bytes of `text` are this span: it stands there as a word of its own, perhaps in quotes.
fn starts_with(text: &str, span: &str, previous: Option<char>) -> Option<usize> {
    if text.strip_prefix('"').and_then(|inner| inner.strip_prefix(span)).is_some_and(|behind| behind.starts_with('"')) {
        return Some(span.len() + 2);
    }
    let behind = text.strip_prefix(span)?;
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let joined = |inner: Option<char>, outer: Option<char>| inner.is_some_and(word) && outer.is_some_and(word);
    let inside = joined(span.chars().next(), previous) || joined(span.chars().next_back(), behind.chars().next());
    (!inside).then_some(span.len())
}
