use crate::check::value::items;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A pipeline's sources and stages do not fit: a source after the first stage, none in it, or an artifact that nobody made.
    ///
    /// The first stage has source actions and nothing else; they stand nowhere else. What an action takes in, an earlier one has put out, and each name is put out
    /// once.
    pub PIPELINE_SOURCE = "pipeline-source", "V024", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for pipeline in context.of_kind("AWS::CodePipeline::Pipeline") {
        let Some(stages @ Node::List(all)) = pipeline.property("Stages") else { continue };
        let stages = items(stages, &pipeline.property_path(&["Stages"]));
        // a stage that may be missing leaves open which is the first
        if stages.len() != all.len() || stages.iter().any(|stage| !stage.under.is_empty()) {
            continue;
        }
        let mut made: Vec<&str> = Vec::new();
        for (at, stage) in stages.iter().enumerate() {
            let Some(actions) = stage.value.get("Actions") else { continue };
            let mut path = stage.path.clone();
            path.push(Step::Key("Actions"));
            let actions = items(actions, &path);
            let mut puts: Vec<(&str, Vec<Step>)> = Vec::new();
            for action in &actions {
                let category =
                    action.value.get("ActionTypeId").and_then(|id| id.get("Category")).and_then(Node::as_str);
                let mut path = action.path.clone();
                path.extend([Step::Key("ActionTypeId"), Step::Key("Category")]);
                match (at, category) {
                    (0, Some("Source")) | (_, None) => {}
                    (0, Some(other)) => {
                        report
                            .report(
                                &PIPELINE_SOURCE,
                                &path,
                                format!("the first stage has an action of the category `{other}`"),
                            )
                            .help("only `Source` stands there");
                    }
                    (_, Some("Source")) => {
                        report
                            .report(&PIPELINE_SOURCE, &path, "a source stands after the first stage")
                            .help("move it to the first");
                    }
                    _ => {}
                }
                for (name, path) in names(action.value, "OutputArtifacts", &action.path) {
                    puts.push((name, path));
                }
            }
            // actions of one stage can follow each other by `RunOrder`
            let in_stage: Vec<&str> = puts.iter().map(|(name, _)| *name).collect();
            for action in &actions {
                for (name, path) in names(action.value, "InputArtifacts", &action.path) {
                    if !made.contains(&name) && !in_stage.contains(&name) {
                        report
                            .report(&PIPELINE_SOURCE, &path, format!("no action before this one puts out `{name}`"))
                            .help("name an artifact of an earlier action");
                    }
                }
            }
            for (name, path) in puts {
                if made.contains(&name) {
                    report
                        .report(&PIPELINE_SOURCE, &path, format!("`{name}` is put out twice"))
                        .help("each artifact has a name of its own");
                }
                made.push(name);
            }
        }
    }
}

fn names<'a>(action: &'a Node, member: &'static str, path: &[Step<'a>]) -> Vec<(&'a str, Vec<Step<'a>>)> {
    let Some(list) = action.get(member) else { return Vec::new() };
    let mut at = path.to_vec();
    at.push(Step::Key(member));
    let named = items(list, &at).into_iter().filter_map(|item| {
        let mut path = item.path;
        path.push(Step::Key("Name"));
        Some((item.value.get("Name")?.as_str()?, path))
    });
    named.collect()
}
