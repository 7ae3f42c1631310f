use crate::check::value::what;
use crate::check::{Context, Reporter};
use crate::facts::{serverless_globals, serverless_names};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// `Globals` has a section that there is not, or a property that has to stand in each resource.
    ///
    /// The Serverless transform merges `Globals` into the resources of a kind: `Function`, `Api`, `HttpApi` and a few more. It takes some properties of each
    /// kind, not all. Their values are judged where they end up.
    pub GLOBALS_SHAPE = "globals-shape", "T034", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html";
}

/// What the transform takes beside what the facts have.
const MORE: &[(&str, &[&str])] = &[
    ("Api", &["EndpointAccessMode"]),
    ("CapacityProvider", &["LoggingConfig", "ManagedResourceTags"]),
    ("Function", &["AutoPublishAliasAllProperties", "CodeSigningConfigArn", "FileSystemConfigs", "FunctionUrlConfig"]),
    ("WebSocketApi", &["FailOnWarnings"]),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if !context.transforms.serverless || context.transforms.hides_something() {
        return;
    }
    let Some(Node::Object(sections)) = context.template.root().get("Globals") else { return };
    ignored(context, sections, report);
    let Some(known) = serverless_globals() else { return };
    for (section, members) in sections.iter() {
        let path = [Step::Key("Globals"), Step::Key(section)];
        let Some(schema) = known.schema(section) else {
            // a kind of which the facts have no section takes what the transform says
            if serverless_names().any(|name| name.strip_prefix("AWS::Serverless::") == Some(section)) {
                continue;
            }
            let message = format!("`Globals` has no section `{section}`");
            let note = report.report(&GLOBALS_SHAPE, &path, message).about_name();
            let names = known.properties.properties().iter().map(|(name, _)| *name);
            match nearest(section, names.clone()) {
                Some(near) => note.help(format!("did you mean `{near}`?")),
                None => note.help(format!("it has {}", names.collect::<Vec<_>>().join(", "))),
            };
            continue;
        };
        let Node::Object(members) = members else {
            report.report(&GLOBALS_SHAPE, &path, format!("`{section}` is an object, not {}", what(members)));
            continue;
        };
        let more = MORE.iter().find(|(known, _)| *known == section).map_or(&[][..], |(_, more)| more);
        for (name, _) in members.iter() {
            if schema.property(name).is_some() || more.contains(&name) || name.starts_with("Fn::") {
                continue;
            }
            let path = [path[0], path[1], Step::Key(name)];
            let message = format!("`Globals` takes no `{name}` for `{section}`");
            let note = report.report(&GLOBALS_SHAPE, &path, message).about_name();
            match nearest(name, schema.properties().iter().map(|(name, _)| *name)) {
                Some(near) => note.help(format!("did you mean `{near}`?")),
                None => note.help("write it into each resource"),
            };
        }
    }
}

/// What a resource takes no part in has to be there.
fn ignored(context: &Context, sections: &Object, report: &mut Reporter) {
    for resource in &context.resources {
        let Some(section) = resource.kind.strip_prefix("AWS::Serverless::") else { continue };
        let Some(shared) = sections.get(section).and_then(Node::as_object) else { continue };
        let names = resource.body.get("IgnoreGlobals").and_then(Node::as_list).unwrap_or_default();
        for (at, name) in names.iter().enumerate() {
            let Some(name) = name.as_str().filter(|name| shared.get(name).is_none()) else { continue };
            let path = resource.path(&[Step::Key("IgnoreGlobals"), Step::Index(at)]);
            let message = format!("`Globals` has no `{name}` for `{section}`, so there is none to ignore");
            let note = report.report(&GLOBALS_SHAPE, &path, message);
            if let Some(near) = nearest(name, shared.iter().map(|(name, _)| name)) {
                note.help(format!("did you mean `{near}`?"));
            }
        }
    }
}
