use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// An action of a pipeline takes in or puts out more or fewer artifacts than its kind does, or names a file of an artifact that it does not take in.
    ///
    /// A source puts out one and takes none, an approval has neither, a deployment with CodeDeploy takes one. `TemplatePath` is the name of an input
    /// artifact, two colons, and the file in it.
    pub PIPELINE_ARTIFACTS = "pipeline-artifacts", "V031", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html";
}

/// Owner, category and provider of an action, its fewest and most input artifacts, and the same of its output.
type Count = (&'static str, &'static str, &'static str, (usize, usize), (usize, usize));

const COUNTS: &[Count] = &[
    ("AWS", "Approval", "Manual", (0, 0), (0, 0)),
    ("AWS", "Build", "CodeBuild", (1, 5), (0, 5)),
    ("AWS", "Deploy", "CloudFormation", (0, 10), (0, 1)),
    ("AWS", "Deploy", "CodeDeploy", (1, 1), (0, 0)),
    ("AWS", "Deploy", "ECS", (1, 1), (0, 0)),
    ("AWS", "Deploy", "ElasticBeanstalk", (1, 1), (0, 0)),
    ("AWS", "Deploy", "OpsWorks", (1, 1), (0, 0)),
    ("AWS", "Deploy", "S3", (1, 1), (0, 0)),
    ("AWS", "Deploy", "ServiceCatalog", (1, 1), (0, 0)),
    ("AWS", "Invoke", "Lambda", (0, 5), (0, 5)),
    ("AWS", "Source", "CodeCommit", (0, 0), (1, 1)),
    ("AWS", "Source", "ECR", (0, 0), (1, 1)),
    ("AWS", "Source", "S3", (0, 0), (1, 1)),
    ("AWS", "Test", "CodeBuild", (1, 5), (0, 5)),
    ("AWS", "Test", "DeviceFarm", (1, 1), (0, 0)),
    ("Custom", "Build", "Jenkins", (0, 5), (0, 5)),
    ("Custom", "Test", "Jenkins", (0, 5), (0, 5)),
    ("ThirdParty", "Deploy", "AlexaSkillsKit", (0, 2), (0, 0)),
    ("ThirdParty", "Source", "GitHub", (0, 0), (1, 1)),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for pipeline in context.of_kind("AWS::CodePipeline::Pipeline") {
        let Some(stages) = pipeline.property("Stages") else { continue };
        for stage in items(stages, &pipeline.property_path(&["Stages"])) {
            let Some(actions) = stage.value.get("Actions") else { continue };
            let mut path = stage.path.clone();
            path.push(Step::Key("Actions"));
            for action in items(actions, &path) {
                counts(action.value, &action.path, report);
                template(action.value, &action.path, report);
            }
        }
    }
}

fn counts<'a>(action: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    let id = |name| action.get("ActionTypeId").and_then(|id| id.get(name)?.as_str()).unwrap_or_default();
    let (owner, category, provider) = (id("Owner"), id("Category"), id("Provider"));
    let known = COUNTS.iter().find(|(o, c, p, ..)| (*o, *c, *p) == (owner, category, provider));
    let Some((.., taken, put)) = known else { return };
    for (name, (least, most)) in [("InputArtifacts", taken), ("OutputArtifacts", put)] {
        let given = match action.get(name) {
            None => 0,
            // what a function makes of it is not known
            Some(Node::List(all)) if all.iter().any(crate::check::value::is_call) => continue,
            Some(Node::List(all)) => all.len(),
            Some(_) => continue,
        };
        if (*least..=*most).contains(&given) {
            continue;
        }
        let mut path = path.to_vec();
        if action.get(name).is_some() {
            path.push(Step::Key(name));
        }
        let wanted = if least == most { least.to_string() } else { format!("{least} to {most}") };
        let message = format!("{provider} in `{category}` has {wanted} of `{name}`, and here are {given}");
        report.report(&PIPELINE_ARTIFACTS, &path, message).help(match most {
            0 => format!("leave `{name}` out"),
            _ => format!("name {wanted}"),
        });
    }
}

fn template<'a>(action: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    let file = action.get("Configuration").and_then(|all| all.get("TemplatePath")).and_then(Node::as_str);
    let Some(file) = file.filter(|file| !file.contains("{{")) else { return };
    let taken = action.get("InputArtifacts").and_then(Node::as_list).unwrap_or_default();
    if taken.iter().any(crate::check::value::is_call) {
        return;
    }
    let names: Vec<&str> = taken.iter().filter_map(|one| one.get("Name")?.as_str()).collect();
    let artifact = file.split("::").next().unwrap_or_default();
    if names.len() != taken.len() || names.contains(&artifact) {
        return;
    }
    let mut path = path.to_vec();
    path.extend([Step::Key("Configuration"), Step::Key("TemplatePath")]);
    let message = format!("the action takes in no artifact `{artifact}`");
    report.report(&PIPELINE_ARTIFACTS, &path, message).help("`<artifact>::<file>`, of an artifact in `InputArtifacts`");
}
