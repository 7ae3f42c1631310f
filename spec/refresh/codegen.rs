//! From the schema facts in `spec/` to the tables in `src/aws/`: one pure function, [`generate`]; and to the table that the library carries, [`embed::table`].
//!
//! Depends on std and serde_json only, so that `tests/generated.rs` can include it and compare in memory.

#[path = "embed.rs"]
pub mod embed;
#[path = "facts.rs"]
pub mod facts;
#[path = "fixups.rs"]
pub mod fixups;
#[path = "names.rs"]
pub mod names;
#[path = "print.rs"]
mod print;
#[path = "references.rs"]
mod references;
#[path = "shape.rs"]
mod shape;
#[path = "tables.rs"]
mod tables;
#[path = "taggable.rs"]
mod taggable;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use facts::Services;
use names::Lock;
use references::References;
use tables::Context;

/// The services that serve the mission; the others are one feature each, or together one (`rare`).
pub const CORE_SERVICES: &[&str] = &[
    "apigateway",
    "applicationautoscaling",
    "certificatemanager",
    "cloudformation",
    "cloudfront",
    "cloudwatch",
    "codedeploy",
    "cognito",
    "dynamodb",
    "ec2",
    "efs",
    "events",
    "iam",
    "kinesis",
    "kinesisfirehose",
    "kms",
    "lambda",
    "logs",
    "route53",
    "s3",
    "scheduler",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "wafv2",
];

/// The package registry takes 300 features; this leaves some for the crate's own.
const SERVICE_FEATURES: usize = 280;

const BEGIN: &str = "# features: begin (generated)";
const END: &str = "# features: end";

/// Every generated file, by its path from the top of the repository: `src/aws/*.rs`, `spec/names.lock` and `Cargo.toml`.
///
/// Reads `spec` and the `Cargo.toml` beside it, whose generated part is replaced; writes nothing.
pub fn generate(spec: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let services = facts::load(spec)?;
    let mut lock = Lock::parse(&read_or_empty(&spec.join("names.lock"))?)?;
    let references = References::parse(&services, &read_or_empty(&spec.join("references.txt"))?)?;
    let mut context = Context { references: &references, lock: &mut lock, referred: BTreeSet::new() };

    let mut files = BTreeMap::new();
    for (module, types) in &services {
        let resources = tables::of_service(types, &mut context);
        files.insert(source(module), print::service_file(module, &resources));
    }
    let unused = references.unused();
    if !unused.is_empty() {
        return Err(unused.join("\n"));
    }
    let referred = context.referred;
    let features = features(&services, &mut lock);
    files.insert(source("references"), references_file(&referred, &features, &mut lock)?);
    files.insert(source("mod"), mod_file(&features));
    files.insert(source("taggable"), taggable::file(&services));
    files.insert(PathBuf::from("Cargo.toml"), manifest(&spec.join("../Cargo.toml"), &features)?);
    files.insert(PathBuf::from("spec/names.lock"), lock.text());
    Ok(files)
}

fn source(module: &str) -> PathBuf {
    PathBuf::from(format!("src/aws/{module}.rs"))
}

/// The `*.json` files of a directory, sorted.
pub fn json_files(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let at = |e: std::io::Error| format!("{}: {e}", directory.display());
    let entries = std::fs::read_dir(directory).map_err(at)?.collect::<Result<Vec<_>, _>>().map_err(at)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    Ok(paths)
}

fn read_or_empty(path: &Path) -> Result<String, String> {
    match std::fs::read_to_string(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {e}", path.display())),
        read => Ok(read.unwrap_or_default()),
    }
}

/// Module -> the feature that turns it on: its own name, or `rare` for the smallest services. Once given, a feature stays.
fn features(services: &Services, lock: &mut Lock) -> BTreeMap<String, String> {
    let mut features: BTreeMap<String, String> = BTreeMap::new();
    let mut new = Vec::new();
    for (module, types) in services {
        match lock.get(&feature_path(module)) {
            Some(feature) => drop(features.insert(module.clone(), feature.to_owned())),
            None => new.push((CORE_SERVICES.contains(&module.as_str()), types.len(), module)),
        }
    }
    // Core services first, then those with the most types, until no feature is left to give.
    new.sort_by(|a, b| (b.0, b.1, a.2).cmp(&(a.0, a.1, b.2)));
    let mut left = SERVICE_FEATURES.saturating_sub(features.values().filter(|feature| *feature != "rare").count());
    for (core, _, module) in new {
        let feature = if core || left > 0 { module.as_str() } else { "rare" };
        left = left.saturating_sub(1);
        lock.give(&feature_path(module), feature);
        features.insert(module.clone(), feature.to_owned());
    }
    features
}

fn feature_path(module: &str) -> String {
    format!("feature {module}")
}

fn mod_file(features: &BTreeMap<String, String>) -> String {
    let mut text = String::from(
        "//! Generated by `cargo refresh`; do not edit by hand. One module a service, each behind the feature of its name.\n\n\
         mod macros;\n#[allow(missing_docs)]\npub mod references;\npub mod table;\nmod taggable;\npub(crate) mod tags;\n\n",
    );
    for (module, feature) in features {
        let _ = writeln!(text, "#[cfg(feature = \"{feature}\")]\npub mod {module};");
    }
    text
}

/// A marker for each resource type that is referred to: the type itself, or an empty stand-in while its service is off.
fn references_file(
    referred: &BTreeSet<String>,
    features: &BTreeMap<String, String>,
    lock: &mut Lock,
) -> Result<String, String> {
    let mut lines = BTreeMap::new();
    for cfn in referred {
        let module = names::module(facts::service(cfn));
        let name = tables::marker_name(cfn);
        let feature = &features[&module];
        let of = lock.get(cfn).unwrap_or_default();
        if let Some(other) = lines.insert(name.clone(), format!("    {name} = \"{feature}\" {module} {of},")) {
            return Err(format!("src/aws/references.rs: two resource types are called {name}: {other} and {cfn}"));
        }
    }
    let lines: Vec<String> = lines.into_values().collect();
    Ok(format!("{REFERENCES}\nreferences! {{\n{}\n}}\n", lines.join("\n")))
}

const REFERENCES: &str = "\
//! Generated from spec/references.txt and what the registry states, by `cargo refresh`; do not edit by hand.
//!
//! The resource types that some property or attribute refers to, under one name each, so that `Id<r::LambdaFunction>`
//! can be written whether or not the service's feature is on.

macro_rules! references {
    ($($name:ident = $feature:tt $module:ident $type:ident,)*) => { $(
        #[cfg(feature = $feature)]
        pub use super::$module::$type as $name;
        #[cfg(not(feature = $feature))]
        pub enum $name {}
    )* };
}
";

/// `Cargo.toml` with its generated part replaced.
fn manifest(path: &Path, features: &BTreeMap<String, String>) -> Result<String, String> {
    let at = path.display();
    let text = std::fs::read_to_string(path).map_err(|e| format!("{at}: {e}"))?;
    let (before, rest) = text.split_once(BEGIN).ok_or_else(|| format!("{at}: there is no line `{BEGIN}`"))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| format!("{at}: there is no line `{END}`"))?;
    Ok(format!("{before}{BEGIN}\n{}{END}{after}", feature_lines(features)))
}

fn feature_lines(features: &BTreeMap<String, String>) -> String {
    let mut text = String::from("default = [\"cli\", \"core-services\"]\n");
    let list = |name: &str, members: Vec<&str>| {
        let members: String = members.iter().map(|member| format!("    \"{member}\",\n")).collect();
        format!("{name} = [\n{members}]\n")
    };
    let own: BTreeSet<&str> = features.values().map(String::as_str).collect();
    text.push_str(&list(
        "core-services",
        own.iter().copied().filter(|feature| CORE_SERVICES.contains(feature)).collect(),
    ));
    text.push_str(&list("full", own.iter().copied().collect()));
    let rare: Vec<&str> =
        features.iter().filter(|(_, feature)| *feature == "rare").map(|(module, _)| module.as_str()).collect();
    if !rare.is_empty() {
        text.push_str("# rare: the services with the fewest resource types\n");
        text.push_str(&rare.chunks(8).map(|some| format!("#   {}\n", some.join(" "))).collect::<String>());
    }
    for feature in own {
        let _ = writeln!(text, "{feature} = []");
    }
    text
}

/// What differs between the generated files and those in the repository at `top`, each with its first differing line.
pub fn stale(top: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<String>, String> {
    let mut stale = Vec::new();
    for (name, wanted) in files {
        let found = read_or_empty(&top.join(name))?;
        if found != *wanted {
            stale.push(first_difference(name, &found, wanted));
        }
    }
    stale.extend(
        leftovers(top, files)?.iter().map(|path| format!("{}: no facts in spec/ yield this file", path.display())),
    );
    Ok(stale)
}

fn first_difference(name: &Path, found: &str, wanted: &str) -> String {
    let (mut found, mut wanted) = (found.lines(), wanted.lines());
    let mut number = 1;
    loop {
        match (found.next(), wanted.next()) {
            (None, None) => return format!("{}: the ends of lines differ", name.display()),
            (a, b) if a == b => number += 1,
            (a, b) => {
                let line = |line: Option<&str>| line.unwrap_or("(end of file)").to_owned();
                return format!("{}:{number}\n  found  {}\n  wanted {}", name.display(), line(a), line(b));
            }
        }
    }
}

/// Files in `src/aws/` that are neither generated any more nor written by hand.
pub fn leftovers(top: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let directory = top.join("src/aws");
    let entries = match std::fs::read_dir(&directory) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(format!("{}: {e}", directory.display())),
    };
    let mut left: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    left.retain(|path| {
        let name = Path::new("src/aws").join(path.file_name().unwrap_or_default());
        let generated = std::fs::read_to_string(path).is_ok_and(|text| text.starts_with("//! Generated "));
        generated && !files.contains_key(&name)
    });
    left.sort();
    Ok(left)
}
