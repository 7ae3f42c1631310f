//! What YAML and JSON mean, as tables of text and value.

use formwork::read;
use serde_json::{Value, json};

/// All rows that differ, at once.
#[track_caller]
fn assert_read(rows: &[(&str, Value)]) {
    let mut wrong = String::new();
    for (text, expected) in rows {
        let read = match read::document(text) {
            Ok(node) => serde_json::to_value(&node).expect("a document is JSON"),
            Err(error) => Value::from(format!("error: {error}")),
        };
        if read != *expected {
            wrong.push_str(&format!("\n{text}\n  is read as {read}\n  should be  {expected}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn short_forms_become_long_ones() {
    assert_read(&[
        ("a: !Ref Queue", json!({"a": {"Ref": "Queue"}})),
        ("a: !Ref AWS::Region", json!({"a": {"Ref": "AWS::Region"}})),
        ("a: !Condition IsProd", json!({"a": {"Condition": "IsProd"}})),
        ("a: !GetAtt Queue.Arn", json!({"a": {"Fn::GetAtt": ["Queue", "Arn"]}})),
        ("a: !GetAtt Db.Endpoint.Port", json!({"a": {"Fn::GetAtt": ["Db", "Endpoint.Port"]}})),
        ("a: !GetAtt 'Db.Endpoint.Port'", json!({"a": {"Fn::GetAtt": ["Db", "Endpoint.Port"]}})),
        ("a: !GetAtt [Queue, Arn]", json!({"a": {"Fn::GetAtt": ["Queue", "Arn"]}})),
        ("a: !GetAtt\n  - Queue\n  - !Ref Which", json!({"a": {"Fn::GetAtt": ["Queue", {"Ref": "Which"}]}})),
        ("a: !GetAtt Queue", json!({"a": {"Fn::GetAtt": ["Queue"]}})),
        ("a:\n  Fn::GetAtt: Queue.Arn", json!({"a": {"Fn::GetAtt": "Queue.Arn"}})),
        ("a: !Sub '${A}-${B.C}'", json!({"a": {"Fn::Sub": "${A}-${B.C}"}})),
        ("a: !Sub ['${A}', {A: !Ref B}]", json!({"a": {"Fn::Sub": ["${A}", {"A": {"Ref": "B"}}]}})),
        ("a: !Sub |\n  x ${A}\n   y\n", json!({"a": {"Fn::Sub": "x ${A}\n y\n"}})),
        ("a: !Join ['-', [a, !Ref B]]", json!({"a": {"Fn::Join": ["-", ["a", {"Ref": "B"}]]}})),
        ("a: !Select [0, !GetAZs '']", json!({"a": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}})),
        ("a: !Split [',', !ImportValue X]", json!({"a": {"Fn::Split": [",", {"Fn::ImportValue": "X"}]}})),
        ("a: !If [C, !Ref AWS::NoValue, {b: 1}]", json!({"a": {"Fn::If": ["C", {"Ref": "AWS::NoValue"}, {"b": 1}]}})),
        (
            "a: !And [!Equals [!Ref A, x], !Or [!Condition B, !Not [!Condition C]]]",
            json!({"a": {"Fn::And": [
                {"Fn::Equals": [{"Ref": "A"}, "x"]},
                {"Fn::Or": [{"Condition": "B"}, {"Fn::Not": [{"Condition": "C"}]}]},
            ]}}),
        ),
        ("a: !FindInMap [M, !Ref AWS::Region, K]", json!({"a": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "K"]}})),
        ("a:\n  Fn::Base64: !Sub x", json!({"a": {"Fn::Base64": {"Fn::Sub": "x"}}})),
        (
            "a: !Cidr [!GetAtt V.CidrBlock, 4, 8]",
            json!({"a": {"Fn::Cidr": [{"Fn::GetAtt": ["V", "CidrBlock"]}, 4, 8]}}),
        ),
        (
            "a: !Transform {Name: AWS::Include, Parameters: {Location: s3://b/k}}",
            json!({"a": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}}}}),
        ),
        ("a: !Length [1, 2]", json!({"a": {"Fn::Length": [1, 2]}})),
        ("a: !ToJsonString\n  b: !Ref C", json!({"a": {"Fn::ToJsonString": {"b": {"Ref": "C"}}}})),
        (
            "a: !GetStackOutput {StackName: s, OutputName: o}",
            json!({"a": {"Fn::GetStackOutput": {"StackName": "s", "OutputName": "o"}}}),
        ),
        (
            "Fn::ForEach::Topics:\n  - Id\n  - [A, B]\n  - Topic${Id}: {Type: T}",
            json!({"Fn::ForEach::Topics": ["Id", ["A", "B"], {"Topic${Id}": {"Type": "T"}}]}),
        ),
        // the argument of a tag is text, whatever it looks like
        ("a: !Ref 012", json!({"a": {"Ref": "012"}})),
        ("a: !Base64 yes", json!({"a": {"Fn::Base64": "yes"}})),
        ("a: !GetAZs", json!({"a": {"Fn::GetAZs": ""}})),
        ("a: !Equals [yes, 010]", json!({"a": {"Fn::Equals": [true, 8]}})),
        // what CloudFormation does not know is for `check` to tell
        ("a: !Frobnicate x", json!({"a": {"Fn::Frobnicate": "x"}})),
    ]);
}

#[test]
fn scalars_are_those_of_yaml_1_1() {
    let row = |scalar: &str, value: Value| (format!("a: {scalar}"), json!({"a": value}));
    let rows = [
        row("yes", json!(true)),
        row("Yes", json!(true)),
        row("ON", json!(true)),
        row("True", json!(true)),
        row("no", json!(false)),
        row("off", json!(false)),
        row("FALSE", json!(false)),
        row("y", json!("y")),
        row("N", json!("N")),
        row("yEs", json!("yEs")),
        row("~", json!(null)),
        row("null", json!(null)),
        row("NULL", json!(null)),
        row("nULL", json!("nULL")),
        row("none", json!("none")),
        row("0", json!(0)),
        row("-0", json!(0)),
        row("12", json!(12)),
        row("+12", json!(12)),
        row("-12", json!(-12)),
        row("1_000", json!(1000)),
        row("012", json!(10)),
        row("-012", json!(-10)),
        row("000644", json!(420)),
        row("08", json!("08")),
        row("0o17", json!("0o17")),
        row("0x1F", json!(31)),
        row("0b101", json!(5)),
        row("1:20", json!(80)),
        row("1:60", json!("1:60")),
        row("22:22", json!(1342)),
        row("01:20", json!("01:20")),
        row("1.5", json!(1.5)),
        row("1.10", json!(1.1)),
        row("1.", json!(1.0)),
        row(".5", json!(0.5)),
        row("+.5", json!("+.5")),
        row("1e3", json!("1e3")),
        row("1.0e3", json!("1.0e3")),
        row("1.0e+3", json!(1000.0)),
        row("1.2.3", json!("1.2.3")),
        row(".inf", json!(".inf")),
        row(".nan", json!(".nan")),
        row("10.0.0.0/16", json!("10.0.0.0/16")),
        row("2012-10-17", json!("2012-10-17")),
        row("2012-10-17T10:00:00Z", json!("2012-10-17T10:00:00Z")),
        row("123456789012", json!(123_456_789_012_u64)),
        row("18446744073709551615", json!(u64::MAX)),
        row("-9223372036854775808", json!(i64::MIN)),
        // what fits into no number keeps its digits
        row("18446744073709551616", json!("18446744073709551616")),
        row("1.0e+999", json!("1.0e+999")),
        // the ids of accounts keep their first digit
        row("012345678901", json!("012345678901")),
        row("012345670123", json!("012345670123")),
        row("'12'", json!("12")),
        row("\"yes\"", json!("yes")),
        row("!!str 12", json!("12")),
        row("! 12", json!(12)),
        row("!!int '12'", json!(12)),
        row("!!bool 'no'", json!(false)),
        row("!!null ''", json!(null)),
        row("=", json!("=")),
        row("[-1, .5]", json!([-1, 0.5])),
    ];
    let rows: Vec<(&str, Value)> = rows.iter().map(|(text, value)| (text.as_str(), value.clone())).collect();
    assert_read(&rows);
}

#[test]
fn keys_are_text_as_it_was_written() {
    assert_read(&[
        ("80: a", json!({"80": "a"})),
        ("080: a", json!({"080": "a"})),
        ("012345670123: a", json!({"012345670123": "a"})),
        ("NO: a\nyes: b", json!({"NO": "a", "yes": "b"})),
        ("2012-10-17: a", json!({"2012-10-17": "a"})),
        ("1.10: a", json!({"1.10": "a"})),
        ("'': a", json!({"": "a"})),
        ("? a\n: b", json!({"a": "b"})),
        ("&k a: b\nc: *k", json!({"a": "b", "c": "a"})),
        ("!!str 12: a", json!({"12": "a"})),
    ]);
}

#[test]
fn anchors_aliases_and_merges_unfold() {
    assert_read(&[
        ("a: &x {b: 1}\nc: *x", json!({"a": {"b": 1}, "c": {"b": 1}})),
        ("a: &x 1\nb: &x 2\nc: *x", json!({"a": 1, "b": 2, "c": 2})),
        ("a: &x !Ref Q\nb: [*x, *x]", json!({"a": {"Ref": "Q"}, "b": [{"Ref": "Q"}, {"Ref": "Q"}]})),
        ("a: &x\nb: *x", json!({"a": null, "b": null})),
        (
            "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n  e: 4",
            json!({"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3, "e": 4}}),
        ),
        ("a: &x {b: 1}\nd:\n  b: 2\n  <<: *x", json!({"a": {"b": 1}, "d": {"b": 2}})),
        (
            "a: &x {k: 1, l: 1}\nb: &y {k: 2, m: 2}\nc:\n  <<: [*x, *y]",
            json!({"a": {"k": 1, "l": 1}, "b": {"k": 2, "m": 2}, "c": {"k": 1, "l": 1, "m": 2}}),
        ),
        ("a:\n  <<: {b: 1}", json!({"a": {"b": 1}})),
        ("'<<': 1", json!({"<<": 1})),
    ]);
}

#[test]
fn text_of_several_lines() {
    assert_read(&[
        ("a: |\n  x\n\n  y\n", json!({"a": "x\n\ny\n"})),
        ("a: |-\n  x\n  y\n", json!({"a": "x\ny"})),
        ("a: |+\n  x\n\nb: 1", json!({"a": "x\n\n", "b": 1})),
        ("a: >\n  x\n  y\n\n  z\n", json!({"a": "x y\nz\n"})),
        ("a: |2\n    x\n", json!({"a": "  x\n"})),
        ("a: \"x\\\n  y\"", json!({"a": "xy"})),
        ("a: 'x\n  y'", json!({"a": "x y"})),
        ("a: x\n  y", json!({"a": "x y"})),
        ("a: |\n  # no comment\nb: 'c # d' # e", json!({"a": "# no comment\n", "b": "c # d"})),
        ("a: \"\\u00e9\\x41\\t\"", json!({"a": "éA\t"})),
        ("a: x\r\nb: |\r\n  y\r\n", json!({"a": "x", "b": "y\n"})),
    ]);
}

#[test]
fn json_is_read_to_the_letter() {
    assert_read(&[
        ("{\"a\": [1, -2.5, 1e3, true, false, null, \"x\"]}", json!({"a": [1, -2.5, 1e3, true, false, null, "x"]})),
        ("\u{feff}{\"a\": 1}", json!({"a": 1})),
        ("{\"a\": \"\\u00e9\\ud83d\\ude00\\n\\\"\\\\\\/\"}", json!({"a": "é😀\n\"\\/"})),
        ("{\"a\": 18446744073709551616}", json!({"a": "18446744073709551616"})),
        ("{\"a\": \"yes\", \"b\": \"012\"}", json!({"a": "yes", "b": "012"})),
        (" [] ", json!([])),
        ("{ }", json!({})),
        // YAML in brackets
        ("{a: [b, yes], \"c\": !Ref D}", json!({"a": ["b", true], "c": {"Ref": "D"}})),
    ]);
}
