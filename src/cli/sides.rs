//! The sides of a comparison: where the templates come from. Nothing of another revision is ever run; it is only read.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::project::Project;
use super::stacks::Env;
use super::{Failure, Stacks, synth};
use crate::diff;
use crate::finding::At;
use crate::node::Node;
use crate::read;
use crate::synth::Cast;
use crate::template::Template;

/// One side: its templates by the names of their stacks.
pub(super) struct Side {
    /// What it is called in reports.
    pub source: String,
    /// The templates, by stack.
    pub templates: Vec<SideTemplate>,
    /// Whether the side is one file, which is compared with the other side's file whatever their names.
    pub single: bool,
    /// Stacks whose file in `out/` is not what they say.
    stale: Vec<String>,
    /// What else a reader should know about this side.
    warnings: Vec<String>,
}

/// A template of a side.
pub(super) struct SideTemplate {
    /// The stack.
    pub name: String,
    /// The template.
    pub template: Template,
    /// The file, where there is one in the working tree.
    pub file: Option<String>,
    /// The template's text, to find lines in.
    pub text: Option<String>,
    /// Where each resource comes from in the stack's source, where that is known.
    pub places: BTreeMap<String, At>,
    /// Whether CloudFormation told it, with `?` for whatever is not ASCII.
    pub deployed: bool,
}

impl Side {
    /// The side that an argument names: a file, a directory, `git:REF:PATH`, or `-`.
    pub fn read(argument: &str) -> Result<Self, Failure> {
        if argument == "-" {
            return stdin();
        }
        if let Some(rest) = argument.strip_prefix("git:") {
            let Some((revision, path)) = rest.split_once(':') else {
                return Err(Failure::new(format!(
                    "`{argument}` names no path: write `git:REF:PATH`, such as `git:main:out/`"
                )));
            };
            let commit = commit(revision)?;
            return Ok(git(argument, &commit, path)?.unwrap_or_else(|missing| missing_side(argument, missing)));
        }
        let path = Path::new(argument);
        if path.is_dir() { directory(path, argument) } else { file(path, argument) }
    }

    /// `out/` where the current branch left the default branch.
    pub fn merge_base(env: &Env) -> Result<Self, Failure> {
        let branch = default_branch()?;
        let base = output("git", git_command(&["merge-base", "HEAD", &branch]), || {
            format!(
                "there is no common ancestor of HEAD and {branch}; name the side to compare with, such as `git:{branch}:out/`"
            )
        })?;
        let commit = base.trim().to_owned();
        let prefix =
            output("git", git_command(&["rev-parse", "--show-prefix"]), || "this is no git repository".to_owned())?;
        let path = format!("{}{}/", prefix.trim_end_matches('\n'), out(env));
        let source = format!("git:{}:{path}", commit.get(..12).unwrap_or(&commit));
        Ok(git(&source, &commit, &path)?.unwrap_or_else(|_| Side {
            warnings: vec![format!("{source} does not exist: every stack counts as new")],
            ..Side::empty(&source)
        }))
    }

    /// What the project's own stacks say now, and whether `out/` says the same.
    pub fn synth(stacks: &Stacks, env: &Env) -> Result<Self, Failure> {
        let project = Project::synth(stacks.of(env)?, &[])?;
        let out = out(env);
        let mut side = Side::empty(&format!("{out}/"));
        for cast in project.templates() {
            let template = synth::written(cast, Path::new(&out)).into_owned();
            let file = format!("{out}/{}.template.json", cast.name);
            let text = template.to_json();
            match fs::read_to_string(&file) {
                Ok(old) if old == text => {}
                _ => side.stale.push(cast.name.clone()),
            }
            let (name, places) = (cast.name.clone(), cast.places.clone());
            side.templates.push(SideTemplate {
                name,
                template,
                file: Some(file),
                text: Some(text),
                places,
                deployed: false,
            });
        }
        Ok(side.sorted())
    }

    /// The project's stacks in an environment, whatever stands in `out/`.
    pub fn cast(stacks: &Stacks, env: &str) -> Result<Self, Failure> {
        let project = Project::synth(stacks.of(&Some(env.to_owned()))?, &[])?;
        let mut side = Side::empty(env);
        side.templates.extend(project.templates().into_iter().map(of_cast));
        Ok(side.sorted())
    }

    /// What CloudFormation has deployed under this name, as its authors wrote it.
    pub fn deployed(stack: &str) -> Result<Self, Failure> {
        let answer =
            super::aws::cloudformation(&["get-template", "--stack-name", stack, "--template-stage", "Original"])?;
        let (template, _) = parse(&answer, &format!("deployed stack {stack}"))?;
        let mut side = Side::empty(&format!("deployed:{stack}"));
        side.single = true;
        side.templates.push(SideTemplate {
            name: stack_name(stack),
            template,
            file: None,
            text: None,
            places: BTreeMap::new(),
            deployed: true,
        });
        Ok(side)
    }

    /// Says which values the deployed stack has for its parameters where the template would say otherwise: a deployment keeps them.
    pub fn parameters(&mut self, stack: &str) -> Result<(), Failure> {
        let answer = super::aws::cloudformation(&["describe-stacks", "--stack-name", stack])?;
        let answer = read::document(&answer)
            .map_err(|error| Failure::new(format!("the AWS CLI's answer about {stack} cannot be read: {error}")))?;
        let stacks = answer.get("Stacks").and_then(Node::as_list).unwrap_or_default();
        let values: BTreeMap<&str, &str> = stacks
            .iter()
            .flat_map(|stack| stack.get("Parameters").and_then(Node::as_list).unwrap_or_default())
            .filter_map(|parameter| {
                Some((parameter.get("ParameterKey")?.as_str()?, parameter.get("ParameterValue")?.as_str()?))
            })
            .collect();
        let mut warnings = Vec::new();
        for template in &self.templates {
            for (name, parameter) in template.template.section("Parameters") {
                let default = parameter.get("Default").map(|default| match default {
                    Node::String(text) => text.to_string(),
                    Node::Number(number) => number.to_string(),
                    _ => String::new(),
                });
                let secret = parameter.get("NoEcho").is_some() || diff::mask::sounds_secret(name);
                match (values.get(name), default) {
                    (None, None) => warnings.push(format!(
                        "{stack} has no value for the parameter `{name}` yet, and the template has no default: \
                         deploy with `--parameter-overrides {name}=VALUE`"
                    )),
                    (Some(value), Some(default)) if *value != default && !secret => warnings.push(format!(
                        "{stack} keeps its own value of the parameter `{name}`, `{value}`; the template's default is `{default}`"
                    )),
                    _ => {}
                }
            }
        }
        self.warnings.extend(warnings);
        Ok(())
    }

    /// Keeps the stacks with these names; an unknown name is an error when neither side has it.
    pub fn keep(&mut self, names: &[String]) {
        if !names.is_empty() {
            self.templates.retain(|template| names.contains(&template.name));
            self.stale.retain(|name| names.contains(name));
        }
    }

    /// What a reader should know about this side.
    pub fn warnings(&self) -> impl Iterator<Item = String> {
        let stale = self.stale.iter().map(|name| {
            format!(
                "out/{name}.template.json is not what its stack says now; the comparison is with the stack: run `formwork synth`"
            )
        });
        stale.chain(self.warnings.iter().cloned())
    }

    fn empty(source: &str) -> Self {
        Side {
            source: source.to_owned(),
            templates: Vec::new(),
            single: false,
            stale: Vec::new(),
            warnings: Vec::new(),
        }
    }

    fn sorted(mut self) -> Self {
        self.templates.sort_by(|a, b| a.name.cmp(&b.name));
        self
    }
}

/// Reads a template, or the answer of `aws cloudformation get-template` that holds one; whether it was such an answer.
pub(super) fn parse(text: &str, called: &str) -> Result<(Template, bool), Failure> {
    let wrong = |error: read::Unreadable| Failure::new(format!("{called}:{error}"));
    // looked for before it is read as an answer: templates are what there is most of
    if !text.contains("\"TemplateBody\"") {
        return Ok((read::template(text).map_err(wrong)?, false));
    }
    let Node::Object(answer) = read::document(text).map_err(wrong)? else {
        return Ok((read::template(text).map_err(wrong)?, false));
    };
    if answer.get("Resources").is_some() {
        return Ok((read::template(text).map_err(wrong)?, false));
    }
    match answer.into_iter().find_map(|(key, value)| (key == "TemplateBody").then_some(value)) {
        Some(Node::Object(root)) => Ok((Template::new(root), true)),
        Some(Node::String(body)) => {
            let inside = |error: read::Unreadable| Failure::new(format!("{called}: in `TemplateBody`: {error}"));
            Ok((read::template(&body).map_err(inside)?, true))
        }
        _ => Err(Failure::new(format!("{called}: `TemplateBody` is no template"))),
    }
}

/// The stack that a file's name tells: `out/orders.template.json` is `orders`.
pub(super) fn stack_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let endings = [".template.json", ".template.yaml", ".template.yml", ".template", ".json", ".yaml", ".yml"];
    let stem = endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    if stem.is_empty() { name.to_owned() } else { stem.to_owned() }
}

/// Whether a directory's file may be a template; certainly one when its name says so.
#[derive(Clone, Copy, PartialEq)]
enum Looks {
    Certain,
    Maybe,
    No,
}

fn looks(name: &str) -> Looks {
    let certain = [".template.json", ".template.yaml", ".template.yml", ".template"];
    let never = [".schema.json", ".packaged.json", ".packaged.yaml"];
    if never.iter().any(|ending| name.ends_with(ending)) {
        Looks::No
    } else if certain.iter().any(|ending| name.ends_with(ending)) {
        Looks::Certain
    } else if [".json", ".yaml", ".yml"].iter().any(|ending| name.ends_with(ending)) {
        Looks::Maybe
    } else {
        Looks::No
    }
}

fn file(path: &Path, called: &str) -> Result<Side, Failure> {
    let text = fs::read(path).map_err(|error| Failure::new(format!("cannot read {called}: {error}")))?;
    let text = utf8(text, called)?;
    #[cfg(feature = "core-services")]
    if crate::stack_file::is_stack(&text) {
        return written(called, &text);
    }
    let (template, deployed) = parse(&text, called)?;
    let mut side = Side::empty(called);
    side.single = true;
    side.templates.push(SideTemplate {
        name: stack_name(called),
        template,
        file: Some(called.to_owned()),
        text: Some(text),
        places: BTreeMap::new(),
        deployed,
    });
    Ok(side)
}

/// What a stack that is written as data is cast into.
#[cfg(feature = "core-services")]
fn written(called: &str, text: &str) -> Result<Side, Failure> {
    let project = Project::synth(vec![super::stack_files::one(called, text, &None)?], &[])?;
    let mut side = Side::empty(called);
    let templates = project.templates();
    side.single = templates.len() == 1;
    side.templates
        .extend(templates.into_iter().map(|cast| SideTemplate { file: Some(called.to_owned()), ..of_cast(cast) }));
    Ok(side)
}

fn of_cast(cast: &Cast) -> SideTemplate {
    SideTemplate {
        name: cast.name.clone(),
        template: cast.template.clone(),
        file: None,
        text: None,
        places: cast.places.clone(),
        deployed: false,
    }
}

/// Where the templates of an environment are.
fn out(env: &Env) -> String {
    env.as_ref().map_or_else(|| "out".to_owned(), |env| format!("out/{env}"))
}

fn directory(path: &Path, called: &str) -> Result<Side, Failure> {
    let cannot = |error: io::Error| Failure::new(format!("cannot read {called}: {error}"));
    let mut side = Side::empty(called);
    for entry in fs::read_dir(path).map_err(cannot)? {
        let entry = entry.map_err(cannot)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let looks = looks(&name);
        if looks == Looks::No || !entry.path().is_file() {
            continue;
        }
        let file = format!("{}/{name}", called.trim_end_matches('/'));
        let bytes = fs::read(entry.path()).map_err(|error| Failure::new(format!("cannot read {file}: {error}")))?;
        side.take(&name, file.clone(), Some(file), bytes, looks)?;
    }
    Ok(side.unique()?.sorted())
}

impl Side {
    /// Adds a file of a directory when it is a template.
    fn take(
        &mut self,
        name: &str,
        called: String,
        file: Option<String>,
        bytes: Vec<u8>,
        looks: Looks,
    ) -> Result<(), Failure> {
        let read = utf8(bytes, &called).and_then(|text| {
            let (template, deployed) = parse(&text, &called)?;
            Ok((template, deployed, text))
        });
        match read {
            Ok((template, deployed, text)) if looks == Looks::Certain || template.root().get("Resources").is_some() => {
                let name = stack_name(name);
                self.templates.push(SideTemplate {
                    name,
                    template,
                    file,
                    text: Some(text),
                    places: BTreeMap::new(),
                    deployed,
                });
            }
            // a directory holds other files too
            Ok(_) => {}
            Err(_) if looks == Looks::Maybe => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Two files of one stack leave open which of them is meant.
    fn unique(self) -> Result<Self, Failure> {
        let mut names: Vec<&str> = self.templates.iter().map(|template| template.name.as_str()).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Failure::new(format!(
                "{} has two templates of the stack `{}`: name the file that is meant",
                self.source, pair[0]
            ))),
            None => Ok(self),
        }
    }
}

fn stdin() -> Result<Side, Failure> {
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::new(format!("cannot read standard input: {error}")))?;
    let text = utf8(bytes, "standard input")?;
    let (template, deployed) = parse(&text, "standard input")?;
    let mut side = Side::empty("-");
    side.single = true;
    side.templates.push(SideTemplate {
        name: "stdin".to_owned(),
        template,
        file: None,
        text: Some(text),
        places: BTreeMap::new(),
        deployed,
    });
    Ok(side)
}

fn utf8(bytes: Vec<u8>, called: &str) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Failure::new(format!("{called}:{line}: this is no UTF-8; templates are"))
    })
}

// git

/// The side at a revision's path; `Err` inside says that the revision has no such path.
fn git(called: &str, commit: &str, path: &str) -> Result<Result<Side, String>, Failure> {
    let path = path.trim_end_matches('/');
    // a path that starts with `./` is relative to here, any other to the repository's root, as git has it
    let object = format!("{commit}:{path}");
    let kind = run("git", &mut git_command(&["cat-file", "-t", &object]))?;
    if !kind.status.success() {
        return Ok(Err(format!("{called}: the revision has no `{path}`")));
    }
    let mut side = Side::empty(called);
    if kind.stdout.trim_ascii() != b"tree" {
        let text = output("git", git_command(&["cat-file", "blob", &object]), || format!("git cannot show {called}"))?;
        let (template, deployed) = parse(&text, called)?;
        side.single = true;
        side.templates.push(SideTemplate {
            name: stack_name(path),
            template,
            file: None,
            text: Some(text),
            places: BTreeMap::new(),
            deployed,
        });
        return Ok(Ok(side));
    }
    let listing = output("git", git_command(&["ls-tree", "-z", &object]), || format!("git cannot list {called}"))?;
    let files: Vec<(&str, &str, Looks)> = listing
        .split('\0')
        .filter_map(|entry| {
            let (meta, name) = entry.split_once('\t')?;
            let mut meta = meta.split(' ').skip(1);
            let (kind, hash) = (meta.next()?, meta.next()?);
            let looks = looks(name);
            (kind == "blob" && looks != Looks::No).then_some((name, hash, looks))
        })
        .collect();
    let blobs = blobs(&files.iter().map(|(_, hash, _)| *hash).collect::<Vec<_>>(), called)?;
    for ((name, _, looks), bytes) in files.iter().zip(blobs) {
        side.take(name, format!("{}/{name}", called.trim_end_matches('/')), None, bytes, *looks)?;
    }
    Ok(Ok(side.unique()?.sorted()))
}

fn missing_side(source: &str, missing: String) -> Side {
    Side { warnings: vec![format!("{missing}: every stack counts as new")], ..Side::empty(source) }
}

/// The contents of these blobs, with one process for all.
fn blobs(hashes: &[&str], called: &str) -> Result<Vec<Vec<u8>>, Failure> {
    if hashes.is_empty() {
        return Ok(Vec::new());
    }
    let cannot = |error: io::Error| Failure::new(format!("git cannot show {called}: {error}"));
    let mut child = git_command(&["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| missing_program("git", &error))?;
    let wanted: String = hashes.iter().map(|hash| format!("{hash}\n")).collect();
    let stdin = child.stdin.take();
    let writer = std::thread::spawn(move || match stdin {
        Some(mut stdin) => stdin.write_all(wanted.as_bytes()),
        None => Ok(()),
    });
    let answer = child.wait_with_output().map_err(cannot)?;
    let broken = || Failure::new(format!("git cannot show {called}: its answer breaks off"));
    writer.join().map_err(|_| broken())?.map_err(cannot)?;
    let mut rest = answer.stdout.as_slice();
    let mut contents = Vec::new();
    for _ in hashes {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
        let head = std::str::from_utf8(&rest[..end]).map_err(|_| broken())?;
        let size: usize = head.rsplit(' ').next().and_then(|size| size.parse().ok()).ok_or_else(broken)?;
        rest = &rest[end + 1..];
        contents.push(rest.get(..size).ok_or_else(broken)?.to_vec());
        rest = rest.get(size + 1..).unwrap_or_default();
    }
    Ok(contents)
}

/// The commit that a revision names.
fn commit(revision: &str) -> Result<String, Failure> {
    if revision.is_empty() || revision.starts_with('-') {
        return Err(Failure::new(format!("`{revision}` is no revision of git")));
    }
    let object = format!("{revision}^{{commit}}");
    let hash = output("git", git_command(&["rev-parse", "--verify", "--quiet", &object]), || {
        format!("git knows no revision `{revision}` here; in CI, fetch it first (`git fetch origin {revision}`)")
    })?;
    Ok(hash.trim().to_owned())
}

/// The branch that pull requests go to: what `origin` calls its head, or `main`, or `master`.
fn default_branch() -> Result<String, Failure> {
    let head = run("git", &mut git_command(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]))?;
    if head.status.success() {
        return Ok(String::from_utf8_lossy(&head.stdout).trim().to_owned());
    }
    for branch in ["origin/main", "origin/master", "main", "master"] {
        let object = format!("{branch}^{{commit}}");
        if run("git", &mut git_command(&["rev-parse", "--verify", "--quiet", &object]))?.status.success() {
            return Ok(branch.to_owned());
        }
    }
    Err(Failure::new(
        "no default branch is to be found in git (origin's head, main, master): name the side to compare with, \
         such as `formwork diff git:REF:out/`",
    ))
}

fn git_command(args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(args);
    command
}

/// What a program prints when it succeeds; the message otherwise.
fn output(program: &str, mut command: Command, otherwise: impl FnOnce() -> String) -> Result<String, Failure> {
    let output = run(program, &mut command)?;
    if !output.status.success() {
        return Err(Failure::new(otherwise()));
    }
    utf8(output.stdout, program)
}

fn run(program: &str, command: &mut Command) -> Result<Output, Failure> {
    command.stdin(Stdio::null()).output().map_err(|error| missing_program(program, &error))
}

fn missing_program(program: &str, error: &io::Error) -> Failure {
    Failure::new(match error.kind() {
        io::ErrorKind::NotFound => {
            format!("`{program}` is not installed; on Debian or Ubuntu: sudo apt-get install {program}")
        }
        _ => format!("`{program}` cannot be run: {error}"),
    })
}
