//! `formwork fmt`: templates in their canonical form.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use super::inputs::{self, Input, Source};
use super::{ERROR, Failure, complain, files, print};
use crate::{format, read};

/// Writes templates in their canonical form
///
/// Then a difference between two of them is a difference in what they say. JSON stays JSON and YAML stays YAML, with its comments, anchors, short forms and text of several lines. Sections and the attributes of a resource
/// get one order; logical ids and properties keep theirs. Indents are of two spaces, quotes are single, empty lines are at most one. A directory stands
/// for the templates in it, `-` for standard input, whose canonical form is printed. When one template cannot be read, none is changed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork fmt template.yaml              writes it anew, in place
  formwork fmt --check templates/         in CI: names the templates that would change
  formwork fmt --stdout template.yaml     prints the canonical form and changes nothing

Exit status: 0 done; 1 with --check, a template would change; 2 a template could not be read or written, or wrong usage.")]
pub(super) struct Args {
    /// Templates, directories of them, or `-`
    #[arg(value_name = "FILE|DIR", required = true)]
    what: Vec<String>,
    /// Writes nothing; fails when a template would change, and names it
    #[arg(long, conflicts_with = "stdout")]
    check: bool,
    /// Prints the canonical form of one template and writes nothing
    #[arg(long)]
    stdout: bool,
}

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut wrong = Vec::new();
    let (inputs, names) = inputs::of(&args.what, &mut wrong);
    wrong.extend(names.iter().map(|name| format!("there is no file or directory `{name}`")));
    let texts = texts(&inputs, &mut wrong);
    let to_stdout = args.stdout || !args.check && inputs.iter().any(|input| matches!(input, Input::Stdin));
    if to_stdout && wrong.is_empty() && texts.len() != 1 {
        wrong.push(format!("one template can be printed; these are {}", texts.len()));
    }
    if args.check {
        return check(&texts, &wrong);
    }
    if !wrong.is_empty() {
        return complain(&wrong);
    }
    match texts.as_slice() {
        [text] if to_stdout => print(text.after.as_bytes()),
        _ => write(&texts),
    }
}

/// A template before and after.
struct Text {
    name: String,
    /// Where it is written to; nowhere for standard input.
    path: Option<PathBuf>,
    changes: bool,
    after: String,
}

/// The canonical forms, and what is wrong with the templates that have none.
fn texts(inputs: &[Input], wrong: &mut Vec<String>) -> Vec<Text> {
    let mut seen = BTreeSet::new();
    let mut texts = Vec::new();
    for input in inputs {
        // a link stays one: what it leads to is written, once
        let path = input.path().map(|path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()));
        if path.as_ref().is_some_and(|path| !seen.insert(path.clone())) {
            continue;
        }
        match text(input, path) {
            Ok(text) => texts.extend(text),
            Err(message) => wrong.push(message),
        }
    }
    texts
}

fn text(input: &Input, path: Option<PathBuf>) -> Result<Option<Text>, String> {
    let Some(Source { name, bytes }) = input.read()? else { return Ok(None) };
    let place = |unreadable: read::Unreadable| format!("{name}:{unreadable}");
    let before = read::bytes(&bytes).map_err(place)?;
    let after = format::template(before).map_err(place)?;
    let changes = after != before;
    Ok(Some(Text { name, path, changes, after }))
}

fn check(texts: &[Text], wrong: &[String]) -> Result<ExitCode, Failure> {
    let changing: Vec<&Text> = texts.iter().filter(|text| text.changes).collect();
    let names: String = changing.iter().map(|text| format!("{}\n", text.name)).collect();
    print(names.as_bytes())?;
    if !wrong.is_empty() {
        return complain(wrong);
    }
    if changing.is_empty() {
        return print(format!("{} in canonical form\n", are(texts.len())).as_bytes());
    }
    let message = format!("{} of {} not in canonical form; `formwork fmt` writes it", changing.len(), are(texts.len()));
    // a closed stderr leaves only the exit status to say it
    let _ = writeln!(anstream::stderr(), "{ERROR}error:{ERROR:#} {message}");
    Ok(ExitCode::FAILURE)
}

fn write(texts: &[Text]) -> Result<ExitCode, Failure> {
    let changing: Vec<&Text> = texts.iter().filter(|text| text.changes).collect();
    let all: Vec<(PathBuf, &[u8])> =
        changing.iter().filter_map(|text| Some((text.path.clone()?, text.after.as_bytes()))).collect();
    if let Err(Failure(message)) = files::write(&all) {
        return complain(&[message]);
    }
    let mut out: String = changing.iter().map(|text| format!("wrote {}\n", text.name)).collect();
    let same = texts.len() - changing.len();
    out.push_str(&match (changing.len(), same) {
        (_, 0) => String::new(),
        (0, same) => format!("{} in canonical form\n", are(same)),
        (_, 1) => "1 template was in canonical form\n".to_owned(),
        (_, same) => format!("{same} templates were in canonical form\n"),
    });
    print(out.as_bytes())
}

fn are(number: usize) -> String {
    if number == 1 { "1 template is".to_owned() } else { format!("{number} templates are") }
}
