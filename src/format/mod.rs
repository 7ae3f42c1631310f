//! The canonical form of anybody's template, so that a difference between two of them is a difference in what they say.
//!
//! What stays as its author wrote it: the notation (JSON or YAML), comments, short and long forms of functions, anchors, aliases and merge
//! keys, block scalars, bare and quoted scalars, the order of logical ids, properties and all other members.
//! What has one form: the order of sections and of the attributes of a resource; indents of two spaces, of lists too; one space behind a
//! colon, two before a comment; at most one empty line; single quotes, unless double ones save an escape; lists and objects in brackets,
//! which stand on one line or, when that is longer than 120 columns or has comments inside, are written out; line breaks and the file's end.
//!
//! Knows text and notation, nothing of what a template means.

use std::collections::BTreeMap;

#[cfg(feature = "core-services")]
pub(crate) use notes::Notes;

use crate::node::{Node, Object};
use crate::read::{self, Format, Unreadable};

mod comments;
mod json;
#[cfg(feature = "core-services")]
mod notes;
mod order;
mod tree;
mod write;

/// Most bytes of a text that is put into canonical form: twice what CloudFormation takes.
pub const MAX_FORMAT_BYTES: usize = 2_000_000;

/// The canonical form of a template, or of a stack file, in JSON or YAML. That of a text which has it already is the text itself.
///
/// ```
/// let text = "Resources:\n    Queue:   # of jobs\n        Properties: { QueueName:   \"jobs\" }\n        Type: AWS::SQS::Queue\n";
/// let canonical = "Resources:\n  Queue:  # of jobs\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: 'jobs'}\n";
/// assert_eq!(formwork::format::template(text).unwrap(), canonical);
/// assert_eq!(formwork::format::template(canonical).unwrap(), canonical);
/// ```
///
/// # Errors
///
/// The text is neither a stack file nor a template, as [`read::template`] says, or larger than [`MAX_FORMAT_BYTES`].
pub fn template(text: &str) -> Result<String, Unreadable> {
    let refused = |message: String| Unreadable { line: 1, column: 1, message };
    if text.len() > MAX_FORMAT_BYTES {
        let most = MAX_FORMAT_BYTES / 1_000_000;
        return Err(refused(format!(
            "this has more than {most} MB, twice what CloudFormation takes; it stays as it is"
        )));
    }
    let before = root(text)?;
    let written = match Format::of(text) {
        Format::Json => json::write(text)?,
        Format::Yaml => {
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
            write::write(&tree::read(&text)?)
        }
    };
    let same = root(&written).is_ok_and(|after| is_same_object(before.iter(), after.iter()));
    // a file is never changed in what it says, whatever we have overlooked
    if !same {
        return Err(refused(
            "its canonical form would say something else: a fault of formwork; it stays as it is".to_owned(),
        ));
    }
    Ok(written)
}

/// The sections of a template, or what a stack file has in their place.
fn root(text: &str) -> Result<Object, Unreadable> {
    #[cfg(feature = "core-services")]
    if crate::stack_file::is_stack(text)
        && let Node::Object(root) = read::document(text)?
    {
        return Ok(root);
    }
    read::template(text).map(|template| template.root().clone())
}

/// Whether two values are the same, but for the order of members.
fn is_same(a: &Node, b: &Node) -> bool {
    match (a, b) {
        (Node::Object(a), Node::Object(b)) => is_same_object(a.iter(), b.iter()),
        (Node::List(a), Node::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        _ => a == b,
    }
}

fn is_same_object<'a>(
    a: impl ExactSizeIterator<Item = (&'a str, &'a Node)>,
    b: impl ExactSizeIterator<Item = (&'a str, &'a Node)>,
) -> bool {
    let b: BTreeMap<&str, &Node> = b.collect();
    a.len() == b.len() && { a }.all(|(key, value)| b.get(key).is_some_and(|other| is_same(value, other)))
}
