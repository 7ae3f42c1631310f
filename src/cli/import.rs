//! `formwork import`: an existing template becomes a stack.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use super::inputs::{self, Source};
use super::settings::Settings;
use super::{Failure, GOOD, WARNING, complain, files, print};
use crate::check;
use crate::import::{self, Imported, Options};
use crate::read;

/// Makes a stack of an existing template
///
/// The stack is cast into the same template: before it is written it is read back, cast, and compared with the template as `formwork diff` compares;
/// if anything differed, nothing would be written. Logical ids stay as they are. What no section of a stack file can say stands under `template`, and
/// goes into the template as it stands. Errors that `formwork check` finds in the template are allowed in the stack, so that it can be cast at once.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork import template.yaml                   writes stacks/template.yaml
  formwork import legacy.json --name orders       writes stacks/orders.yaml
  formwork import legacy.json --rust              writes stacks/legacy.rs; add it to the list of your stacks
  aws cloudformation get-template --stack-name orders --template-stage Original --query TemplateBody |
    formwork import - --name orders

Exit status: 0 done; 1 the stack would be cast into something else, or is there already; 2 the template could not be read, or wrong usage.")]
pub(super) struct Args {
    /// The template, in JSON or YAML; `-` for standard input
    #[arg(value_name = "FILE")]
    file: String,
    /// Makes a stack in Rust, `stacks/<NAME>.rs`, with `pub fn stack() -> Stack`
    #[arg(long)]
    rust: bool,
    /// The name of the stack; that of the file when it is not given
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Where the stack is written to; `stacks/<NAME>.yaml` when it is not given
    #[arg(long, value_name = "FILE", conflicts_with = "stdout")]
    out: Option<PathBuf>,
    /// Prints the stack and writes nothing
    #[arg(long)]
    stdout: bool,
    /// Writes over a file that is there
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let Source { name: shown, bytes } = match source(&args.file) {
        Ok(source) => source,
        Err(message) => return complain(&[message]),
    };
    let text = match read::bytes(&bytes) {
        Ok(text) => text,
        Err(wrong) => return complain(&[format!("{shown}:{wrong}")]),
    };
    let name = match &args.name {
        Some(name) => name.clone(),
        None => stack_name(&args.file),
    };
    let own = if args.rust { format!("{}.rs", name.replace('-', "_")) } else { format!("{name}.yaml") };
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("stacks/{own}")));
    let out_shown = out.to_string_lossy().replace('\\', "/");
    if out.exists() && !args.force && !args.stdout {
        return Err(Failure::new(format!("{out_shown} is there already; --force writes over it")));
    }
    let mut check = check::Options::default();
    Settings::read().and_then(|settings| settings.apply(&mut check)).map_err(Failure::new)?;
    let beside = Path::new(&args.file).parent().map(Path::to_owned).unwrap_or_default();
    let local = |path: &str| from_root(&beside, path);
    let options = Options { name: &name, file: &out_shown, local: &local, check: &check };
    let made = if args.rust { import::rust(text, &options) } else { import::yaml(text, &options) };
    let imported = match made {
        Ok(imported) => imported,
        Err(wrong) if read::template(text).is_err() => {
            let wrong: Vec<String> = wrong.iter().map(|message| format!("{shown}:{message}")).collect();
            return complain(&wrong);
        }
        Err(wrong) => {
            let wrong = wrong.join("\n       ");
            return Err(Failure::new(format!("{shown} cannot become a stack; nothing was written\n       {wrong}")));
        }
    };
    if args.stdout {
        return print(imported.text.as_bytes());
    }
    files::write(&[(out, imported.text.as_bytes())])?;
    print(summary(&imported, &shown, &out_shown).as_bytes())
}

fn source(file: &str) -> Result<Source, String> {
    if file != "-" && !Path::new(file).exists() {
        return Err(format!("there is no file `{file}`"));
    }
    if Path::new(file).is_dir() {
        return Err(format!("`{file}` is a directory; one template is imported at a time"));
    }
    let (inputs, _) = inputs::of(&[file.to_owned()], &mut Vec::new());
    let input = inputs.first().ok_or_else(|| format!("there is no file `{file}`"))?;
    input.read()?.ok_or_else(|| format!("`{file}` is no template"))
}

/// The name of a file as that of a stack: letters, digits and hyphens, a letter first.
fn stack_name(file: &str) -> String {
    let stem = Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = stem.split('.').find(|part| !part.is_empty()).unwrap_or_default();
    let fits = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = stem.chars().map(fits).collect();
    let name = name.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).trim_end_matches('-');
    if name.is_empty() { "imported".to_owned() } else { name.chars().take(128).collect() }
}

/// A path that a template names, from the root of the project; none when there is nothing.
fn from_root(beside: &Path, path: &str) -> Option<String> {
    let whole = beside.join(path);
    if !whole.exists() {
        return None;
    }
    let mut steps: Vec<String> = Vec::new();
    for part in whole.components() {
        match part {
            Component::Normal(step) => steps.push(step.to_string_lossy().into_owned()),
            Component::ParentDir => match steps.last().map(String::as_str) {
                None | Some("..") => steps.push("..".to_owned()),
                Some(_) => drop(steps.pop()),
            },
            Component::CurDir => {}
            // a path from the root of the machine stays one
            Component::RootDir | Component::Prefix(_) => return Some(path.to_owned()),
        }
    }
    let slash = if path.ends_with('/') { "/" } else { "" };
    Some(if steps.is_empty() { ".".to_owned() } else { format!("{}{slash}", steps.join("/")) })
}

fn summary(imported: &Imported, from: &str, to: &str) -> String {
    let resources = match imported.resources {
        1 => "1 resource".to_owned(),
        n => format!("{n} resources"),
    };
    let mut text = format!("{GOOD}wrote{GOOD:#} {to}: {resources}, cast into what {from} says\n");
    if !imported.lifted.is_empty() {
        let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        imported.lifted.iter().for_each(|(group, id)| groups.entry(group).or_default().push(id));
        text.push_str("constructs:\n");
        for (group, ids) in groups {
            text.push_str(&format!("  {group}: {}\n", ids.join(", ")));
        }
    }
    if !imported.left.is_empty() {
        text.push_str("resources still, though they look like constructs:\n");
        for (id, reason) in &imported.left {
            text.push_str(&format!("  {id}: {reason}\n"));
        }
    }
    if !imported.verbatim.is_empty() {
        text.push_str("as it stands, under `template`:\n");
        for (what, reason) in &imported.verbatim {
            text.push_str(&format!("  {what}: {reason}\n"));
        }
    }
    if !imported.allowed.is_empty() {
        let rules: Vec<String> = imported
            .allowed
            .iter()
            .map(|(rule, count)| if *count == 1 { rule.clone() } else { format!("{rule} ({count})") })
            .collect();
        text.push_str(&format!(
            "{WARNING}allowed{WARNING:#}, since `formwork check` finds errors in the template: {}\n",
            rules.join(", ")
        ));
    }
    text
}
