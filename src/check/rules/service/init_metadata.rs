use crate::check::value::{is_call, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// What `cfn-init` reads in a resource's metadata has the wrong form.
    ///
    /// `AWS::CloudFormation::Init` has configurations by name, and `configSets` that put them in order. A configuration has `commands`, `files`, `groups`,
    /// `packages`, `services`, `sources` and `users`. What is misspelt there the script on the instance passes over in silence.
    pub INIT_METADATA = "init-metadata", "V034", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html";
}

const INIT: &str = "AWS::CloudFormation::Init";
/// What a configuration holds, and what each thing in it takes; nothing where the names are free.
const SECTIONS: [(&str, &[&str]); 7] = [
    ("commands", &["command", "cwd", "env", "ignoreErrors", "test", "waitAfterCompletion"]),
    ("files", &["authentication", "content", "context", "encoding", "group", "mode", "owner", "source"]),
    ("groups", &["gid"]),
    ("packages", &[]),
    ("services", &[]),
    ("sources", &[]),
    ("users", &["groups", "homeDir", "uid"]),
];
const PACKAGES: [&str; 7] = ["apt", "msi", "python", "rpm", "rubygems", "yum", "zypper"];
const SERVICES: [&str; 3] = ["systemd", "sysvinit", "windows"];
const SERVICE: [&str; 6] = ["commands", "enabled", "ensureRunning", "files", "packages", "sources"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let Some(init) = resource.body.get("Metadata").and_then(|metadata| metadata.get(INIT)) else { continue };
        let path = resource.path(&[Step::Key("Metadata"), Step::Key(INIT)]);
        let Some(members) = object(init, &path, report) else { continue };
        for (name, value) in members.iter() {
            let mut path = path.clone();
            path.push(Step::Key(name));
            let Some(inner) = object(value, &path, report) else { continue };
            if name != "configSets" {
                configuration(inner, &path, report);
            }
        }
    }
}

/// The members of what has to be an object; what a function yields is not known.
fn object<'a>(node: &'a Node, path: &[Step], report: &mut Reporter) -> Option<&'a Object> {
    match node {
        Node::Object(members) => (!is_call(node)).then_some(members),
        other => {
            report.report(&INIT_METADATA, path, format!("this is an object, not {}", what(other)));
            None
        }
    }
}

fn configuration<'a>(members: &'a Object, path: &[Step<'a>], report: &mut Reporter) {
    for (section, value) in members.iter() {
        // the script passes over what it does not know
        let Some((_, known)) = SECTIONS.iter().find(|(name, _)| *name == section) else { continue };
        let mut path = path.to_vec();
        path.push(Step::Key(section));
        let Some(things) = object(value, &path, report) else { continue };
        match section {
            "packages" => names(things, &PACKAGES, "a kind of packages", &path, report),
            "services" => services(things, &path, report),
            "sources" => {}
            _ => {
                for (thing, value) in things.iter() {
                    let mut path = path.clone();
                    path.push(Step::Key(thing));
                    let Some(settings) = object(value, &path, report) else { continue };
                    names(settings, known, &format!("a setting of `{section}`"), &path, report);
                    if section == "files" {
                        file(settings, &path, report);
                    }
                }
            }
        }
    }
}

fn services<'a>(managers: &'a Object, path: &[Step<'a>], report: &mut Reporter) {
    names(managers, &SERVICES, "a manager of services", path, report);
    for (manager, value) in managers.iter().filter(|(name, _)| SERVICES.contains(name)) {
        let mut path = path.to_vec();
        path.push(Step::Key(manager));
        let Some(all) = object(value, &path, report) else { continue };
        for (service, value) in all.iter() {
            let mut path = path.clone();
            path.push(Step::Key(service));
            let Some(settings) = object(value, &path, report) else { continue };
            names(settings, &SERVICE, "a setting of `services`", &path, report);
        }
    }
}

fn file<'a>(settings: &'a Object, path: &[Step<'a>], report: &mut Reporter) {
    let at = |name| {
        let mut path = path.to_vec();
        path.push(Step::Key(name));
        path
    };
    if let Some(Node::String(mode)) = settings.get("mode")
        && mode.chars().count() != 6
    {
        report
            .report(&INIT_METADATA, &at("mode"), format!("`mode` has six digits, and `{mode}` has not"))
            .help("`\"000644\"`: what is in front of the last three is for links");
    }
    if let Some(Node::String(encoding)) = settings.get("encoding")
        && !["plain", "base64"].contains(&&**encoding)
    {
        let message = format!("there is no encoding `{encoding}`");
        report.report(&INIT_METADATA, &at("encoding"), message).help("`plain` or `base64`");
    }
}

fn names<'a>(members: &'a Object, known: &[&str], what: &str, path: &[Step<'a>], report: &mut Reporter) {
    for (name, _) in members.iter().filter(|(name, _)| !known.contains(name) && !name.starts_with("Fn::")) {
        let mut path = path.to_vec();
        path.push(Step::Key(name));
        let note = report.report(&INIT_METADATA, &path, format!("`{name}` is not {what}")).about_name();
        match nearest(name, known.iter().copied()) {
            Some(near) => note.help(format!("did you mean `{near}`?")),
            None => note.help(format!("it is one of {}", known.join(", "))),
        };
    }
}
