//! Resources that become constructs: only where the construct makes exactly them.

use std::fs;
use std::path::Path;

use crate::trip;

fn lifted(file: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a template");
    let imported = trip(&text).unwrap_or_else(|what| panic!("{file}: {what}"));
    imported.lifted.into_iter().map(|(group, id)| format!("{group}/{id}")).collect()
}

#[test]
fn functions_of_our_own_come_back_with_role_and_logs() {
    assert_eq!(lifted("out/hello.template.json"), ["functions/Handler"]);
    assert!(lifted("out/rate-canary.template.json").len() >= 6);
}

/// What a stack in YAML is cast into.
fn cast(stack: &str) -> formwork::template::Template {
    let no_file = |path: &str| Err(format!("there is no {path}"));
    formwork::stack_file::stack("stacks/jobs.yaml", stack, &no_file).synth().expect("a template").template
}

#[test]
fn what_a_construct_would_change_stays_a_resource() {
    let made = cast("stack: news\ntopics:\n  News: {name: news, tracing: true}\n").to_yaml();
    let template = made.replace("  News:\n", "  # where news goes\n  News:\n")
        + "  Other:\n    Type: AWS::SNS::Topic\n    Properties: {TopicName: other, ArchivePolicy: {MessageRetentionPeriod: 30}}\n"
        + "  Late:\n    Type: AWS::SNS::Topic\n    DependsOn: Other\n";
    let imported = trip(&template).expect("a stack");
    assert_eq!(imported.lifted, [("topics".to_owned(), "News".to_owned())]);
    let left: Vec<&str> = imported.left.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    let expected = "\ntopics:\n  # where news goes\n  News:\n    name: news\n    tracing: true\n";
    assert!(imported.text.contains(expected), "{}", imported.text);
}

#[test]
fn what_a_stack_makes_comes_back_as_it_was_written() {
    let stack = "stack: jobs\nqueues:\n  Jobs:\n    visibility_timeout: 5m\n    retention: 4d\n    dead_letters: {after: 5}\n  \
        Plain: {delete_with_stack: true, delay: 30s, name: plain}\n";
    let template = cast(stack).to_json();
    let imported = trip(&template).expect("a stack");
    assert_eq!(imported.lifted.len(), 2, "{:?}\n{template}", imported.left);
    for line in ["visibility_timeout: '5m'", "retention: '4d'", "after: 5", "delay: '30s'", "name: plain"] {
        assert!(imported.text.contains(line), "{line}:\n{}", imported.text);
    }
    assert!(!imported.text.contains("JobsDeadLetters"), "{}", imported.text);
}
