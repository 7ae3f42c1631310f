//! What is as random as a key is found, and never shown. The keys are made here: none stands in a file.

use formwork::check::render::{Format, Judged, render};
use formwork::check::{Options, judge, places};

/// Letters and digits in no order.
fn random(seed: u64, length: usize) -> String {
    const KINDS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % KINDS.len() as u64).expect("small")
    };
    (0..length).map(|_| char::from(KINDS[next()])).collect()
}

fn template(place: &str, key: &str) -> String {
    let function = "Type: AWS::Lambda::Function, Properties: {Runtime: python3.13, Handler: index.handler, Role: 'arn:aws:iam::111111111111:role/work'";
    match place {
        "environment" => format!(
            "Resources:\n  Work: {{{function}, Code: {{ZipFile: pass}}, Environment: {{Variables: {{SIGNATURE: '{key}'}}}}}}}}\n"
        ),
        "code" => {
            format!(
                "Resources:\n  Work: {{{function}, Code: {{ZipFile: \"KEY = '{key}'\\ndef handler(e, c): pass\"}}}}}}\n"
            )
        }
        "output" => format!("Resources: {{Jobs: {{Type: AWS::SNS::Topic}}}}\nOutputs: {{Key: {{Value: '{key}'}}}}\n"),
        "description" => format!("Description: use {key}\nResources: {{Jobs: {{Type: AWS::SNS::Topic}}}}\n"),
        "user-data" => format!(
            "Resources: {{Host: {{Type: AWS::EC2::Instance, Properties: {{ImageId: ami-1, UserData: {{'Fn::Base64': 'export KEY={key}'}}}}}}}}\n"
        ),
        other => panic!("{other}"),
    }
}

#[test]
fn random_keys_are_found_and_never_shown() {
    let mut missed = Vec::new();
    for seed in 1..=100 {
        for place in ["environment", "code", "output", "description", "user-data"] {
            let key = random(seed, 40 + usize::try_from(seed % 9).expect("small"));
            let text = template(place, &key);
            let read = formwork::read::template(&text).expect("a template");
            let mut judgement = judge(&read, &Options::default());
            places::locate(&text, &mut judgement.findings);
            if !judgement.findings.iter().any(|finding| finding.rule == "literal-secret") {
                missed.push(format!("{place} {seed}"));
            }
            let judged = Judged { name: "t.yaml".into(), text: Some(text), findings: judgement.findings, allowed: 0 };
            for format in [Format::Text, Format::Json, Format::Sarif, Format::Github, Format::Junit] {
                let said = render(std::slice::from_ref(&judged), format, &|_| None);
                assert!(!said.contains(&key[..12]), "{place}: {said}");
            }
        }
    }
    // a random text may look like words by chance
    assert!(missed.len() <= 10, "{} of 500: {missed:?}", missed.len());
}
