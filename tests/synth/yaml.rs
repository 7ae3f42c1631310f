//! YAML that readers of YAML 1.1 and 1.2 understand alike.

use formwork::prelude::*;
use proptest::prelude::*;
use serde_json::Value as JsonValue;

/// A template with this text as a key and as a value, in an object and in a list.
fn template(text: &str) -> Template {
    let json = serde_json::json!({
        "Description": text,
        "Resources": { "Thing": { "Type": "Acme::Widgets::Widget", "Properties": {
            "Text": text,
            "List": [text, [text], { "In": text }, [], {}],
            "Keys": { text: { text: text } },
            "Numbers": [0, -1, 0.5, 1e300, 9_007_199_254_740_993_i64],
            "Others": [true, false],
        } } },
    });
    Template::from_json(&json.to_string()).expect("a template")
}

#[track_caller]
fn assert_survives(text: &str) {
    let template = template(text);
    let json: JsonValue = serde_json::from_str(&template.to_json()).expect("JSON");
    let yaml = template.to_yaml();
    let read: JsonValue = serde_yaml::from_str(&yaml).unwrap_or_else(|why| panic!("{text:?}: {why}\n{yaml}"));
    assert_eq!(read, json, "{yaml}");
}

/// How the text stands as a value.
fn written(text: &str) -> String {
    let yaml = template(text).to_yaml();
    let line = yaml.lines().find_map(|line| line.trim_start().strip_prefix("- In: ")).expect("the value");
    line.to_owned()
}

/// What some reader takes for a boolean, a null, a number, a date or a part of YAML itself is quoted.
#[test]
fn texts_that_look_like_something_else() {
    for text in [
        "",
        " ",
        "~",
        "null",
        "Null",
        "NULL",
        "y",
        "Y",
        "n",
        "N",
        "yes",
        "Yes",
        "YES",
        "no",
        "No",
        "NO",
        "on",
        "On",
        "ON",
        "off",
        "Off",
        "OFF",
        "true",
        "True",
        "TRUE",
        "false",
        "False",
        "FALSE",
        "0",
        "1",
        "-1",
        "+1",
        "0123",
        "0o17",
        "0x1F",
        "0b101",
        "1_000",
        "1e3",
        "1E3",
        "1.5",
        ".5",
        "5.",
        "-.5",
        ".inf",
        "-.inf",
        ".Inf",
        ".nan",
        ".NaN",
        "1:20",
        "12:30:45",
        "190:20:30.15",
        "2012-10-17",
        "2010-09-09",
        "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43",
        "=",
        "<<",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "!Ref a",
        "!!str",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        "\"",
        "'a'",
        "\"a\"",
        "\\",
        " a",
        "a ",
        "\ta",
        "a\t",
        "---",
        "...",
        "--- a",
    ] {
        let written = written(text);
        assert!(written.starts_with(['\'', '"']), "{text:?} is written {written}");
        assert_survives(text);
    }
}

#[test]
fn texts_that_need_no_quotes() {
    for text in [
        "a",
        "orders",
        "AWS::ApiGateway::RestApi",
        "AWS::Region",
        "arn:aws:iam::aws:policy/service-role/A",
        "index.handler",
        "lambda.amazonaws.com",
        "a b c",
        "python3.13",
        "nothing",
        "yesterday",
        "onto",
        "Nullable",
        "x-y_z",
        "a+b",
        "a$b",
    ] {
        assert_eq!(written(text), text);
        assert_survives(text);
    }
}

#[test]
fn texts_of_several_lines() {
    for text in [
        "def handler(event, context):\n    return {}\n",
        "a\nb",
        "a\n",
        "a\n\n",
        "\na",
        "\n",
        "\n\n",
        " a\nb",
        "a\n b\n\n c\n",
        "a\r\nb",
        "a\n\tb",
        "\ta\nb",
        "a \nb ",
        "#a\nb",
        "- a\n- b\n",
        "a: b\nc: d\n",
        "a\n  \nb",
        "a\n   ",
        "---\na\n...\n",
        "|\n>\n",
    ] {
        assert_survives(text);
    }
    let code = template("def handler(event, context):\n    return {}\n").to_yaml();
    assert!(code.starts_with("Description: |\n  def handler(event, context):\n      return {}\n"), "{code}");
}

/// Characters that YAML takes for line breaks, or does not take at all.
#[test]
fn unusual_characters() {
    for text in [
        "\0",
        "a\u{1}b",
        "a\u{7f}b",
        "a\u{80}b",
        "a\u{85}b",
        "a\u{9f}b",
        "a\u{a0}b",
        "a\u{2028}b",
        "a\u{2029}b",
        "\u{feff}a",
        "a\u{fffd}b",
        "a\u{fffe}b",
        "a\u{ffff}b",
        "größe",
        "\u{1F600}",
        "a\u{1b}[31mb",
        "a\u{85}\nb",
    ] {
        assert_survives(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_survives(text in any::<String>()) {
        assert_survives(&text);
    }

    /// Of the characters that mean something in YAML.
    #[test]
    fn every_text_of_signs_survives(text in "[-:#&*!|>'\"%@`{},\\[\\]?=~ \n\tay0.]{0,12}") {
        assert_survives(&text);
    }
}
