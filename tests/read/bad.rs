//! What is said of texts that cannot be read: the place, what is wrong, what would be right.
//!
//! After a change of the texts: `INSTA_UPDATE=always cargo test --test read`, and read the diff.

use std::fmt::Write;

use formwork::read;

/// Each text with what is said of it.
fn said(texts: &[&str]) -> String {
    let mut all = String::new();
    for text in texts {
        let said = match read::template(text) {
            Ok(template) => panic!("{text:?} is read as {}", template.to_json()),
            Err(error) => error.to_string(),
        };
        writeln!(all, "{}\n  {said}", text.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'"))
            .expect("text");
    }
    all
}

#[test]
fn what_is_no_template() {
    let said = said(&[
        "",
        " \n\t\n",
        "\u{feff}",
        "# nothing yet\n",
        "---\n",
        "{}",
        "[]",
        "\n  [{\"Resources\": {}}]",
        "- a\n- b\n",
        "hello",
        "42",
        "~",
        "true",
        "\"text\"",
        "name: x\nversion: 1\n",
        "resources:\n  Queue: {Type: AWS::SQS::Queue}\n",
        "Resources: {}\n---\nResources: {}\n",
    ]);
    insta::assert_snapshot!(said);
}

#[test]
fn broken_json() {
    let said = said(&[
        "{\"Resources\": {\"Queue\": {\"Type\": \"AWS::SQS::Queue\"",
        "{\"Resources\": {\n  \"Queue\": \"x",
        "{\"Resources\"",
        "{\"Resources\":",
        "{",
        "{\"Resources\": {},}",
        "{\"Resources\": [1, 2,]}",
        "{\"Resources\": {} \"Outputs\": {}}",
        "{\"Resources\" {}}",
        "{\"a\": [1 2]}",
        "{\"a\": [1,,2]}",
        "{\"a\": }",
        "{'a': 1}",
        "{\"a\": 'b'}",
        "{\"a\": 1, b: 2}",
        "{\"a\": True}",
        "{\"a\": None}",
        "{\"a\": NaN}",
        "{\"a\": 012345678901}",
        "{\"a\": 1.}",
        "{\"a\": 1e}",
        "{\"a\": -}",
        "{\"a\": +1}",
        "{\"a\": .5}",
        "{\"a\": \"x\ny\"}",
        "{\"a\": \"x\ty\"}",
        "{\"a\": \"\u{1}\"}",
        "{\"a\": \"\\x\"}",
        "{\"a\": \"\\u12\"}",
        "{\"a\": \"\\ud800\"}",
        "{\"a\": \"\\udc00\"}",
        "{\"a\": 1 // no\n}",
        "{\n  // no\n  \"a\": 1}",
        "{\"a\": 1}}",
        "{\"a\": 1} x",
        "{\"a\": 1, \"b\": 2,\n \"a\": 3}",
        "{\"Resources\": {\"A\": {\"x\": 1, \"b\": {\"y\": 1}, \"x\": 2}}}",
        "{\"é\": 1, \"é\": 2}",
    ]);
    insta::assert_snapshot!(said);
}

#[test]
fn broken_yaml() {
    let said = said(&[
        "Resources:\n\tQueue: x\n",
        "Resources:\n  Queue:\n  \tType: x\n",
        "a: 1\nb: 2\na: 3\n",
        "a: {x: 1, 'x': 2}\n",
        "80: 1\n'80': 2\n",
        "a: [1, 2\nb: 3\n",
        "a: {b: 1\nc: 2\n",
        "a: [1, 2}\n",
        "a: ]\n",
        "a: [1,,2]\n",
        "{a: 1, b: {c: 1}",
        "a: \"b\nc: d\n",
        "a: 'b\n",
        "a: 'it's'\n",
        "a: \"say \"hi\"\"\n",
        "a: \"C:\\dir\"\n",
        "a: !Base64 !Sub x\n",
        "a: !If\n  - C\n  - !Base64\n    !Sub x\n",
        "a: @x\n",
        "a: `x`\n",
        "a: %x\n",
        "a: *.example.com\n",
        "a: *\n",
        "a: &\n",
        "a: !\u{e9} x\n",
        "a: b: c\n",
        "a: b\n c: d\n",
        "a:\n  b: 1\n c: 2\n",
        "a:\n  - b\n  c: 1\n",
        "a:\n  b: 1\n  - c\n",
        "a: - b\n",
        "a: |\n  x\n y\n",
        "a: |x\n",
        "Value: {{resolve:ssm:/a}}\n",
        "{{ name }}: x\n",
        "[a]: b\n",
        ": b\n",
        "~: b\n",
        "!Ref a: b\n",
        "a: &x [1, *x]\n",
        "a: *x\n",
        "<<: 1\n",
        "<<: [1]\n",
        "a: !!binary aGVsbG8=\n",
        "a: !!set {b}\n",
        "a: !!int x\n",
        "a: !<tag:example.com,2000:x> b\n",
        "%TAG ! tag:example.com,2000:\n---\na: !Ref b\n",
        "a: 'x' y\n",
        "a\nb: 1\n",
        "a: [b\n\t # c\n d]\n",
        "a: b\n # c\n d\n",
        "a: \u{1}\n",
        "%YAML 3.0\n---\na: 1\n",
    ]);
    insta::assert_snapshot!(said);
}

#[test]
fn bytes_that_are_no_text() {
    let said = |bytes: &[u8]| read::bytes(bytes).map(str::to_owned).map_err(|error| error.to_string());
    assert_eq!(said("Resources: é".as_bytes()), Ok("Resources: é".to_owned()));
    assert_eq!(
        said(b"Resources:\n  A\xe9: x"),
        Err("2:4: the byte 0xe9 is not UTF-8 here; save the file as UTF-8".to_owned())
    );
    assert_eq!(said(b"\xff\xfeR\0e\0"), Err("1:1: this is UTF-16; save it as UTF-8".to_owned()));
    assert_eq!(
        said(&vec![b' '; 52_300_000]),
        Err("1:1: this has 52.3 MB; at most 10 MB are read, and CloudFormation takes 1 MB".to_owned())
    );
}

/// Deep, wide, long and self-multiplying texts end with a message, soon and without much memory.
#[test]
fn bounds() {
    let deep = |open: &str, close: &str, levels: usize| format!("{}{}", open.repeat(levels), close.repeat(levels));
    let said = |text: &str| match read::template(text) {
        Ok(_) => "read".to_owned(),
        Err(error) => error.to_string(),
    };
    let staircase: String = (0..300).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let bomb: String = std::iter::once("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned())
        .chain((1..12).map(|level| {
            let item = format!("*a{}", level - 1);
            format!("a{level}: &a{level} [{}]\n", [item.as_str(); 10].join(", "))
        }))
        .collect();
    let tower: String = std::iter::once("a0: &a0 [x]\n".to_owned())
        .chain((1..300).map(|level| format!("a{level}: &a{level} [*a{}]\n", level - 1)))
        .collect();
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1_000_000), vec!["*a"; 1000].join(", "));
    let nested_anchors: String =
        (0..150).map(|level| format!("[&a{level} ")).collect::<String>() + &"x".repeat(2_000_000) + &"]".repeat(150);
    let rows = [
        (deep("[", "]", 100_000), "1:201: this is nested more than 200 levels deep"),
        (format!("{{\"Resources\": {}}}", deep("[", "]", 100_000)), "1:214: this is nested more than 200 levels deep"),
        (
            format!("{{\"Resources\": {}", "{\"a\": ".repeat(100_000)),
            "1:1209: this is nested more than 200 levels deep",
        ),
        (format!("{{\"Resources\": {}}}", deep("[", "]", 199)), "read"),
        (format!("{{\"Resources\": {}}}", deep("[", "]", 200)), "1:214: this is nested more than 200 levels deep"),
        (format!("Resources: {}", deep("[", "]", 100_000)), "1:214: this is nested more than 200 levels deep"),
        (format!("Resources: {}", deep("{a: ", "}", 100_000)), "1:808: this is nested more than 200 levels deep"),
        (format!("Resources: {}", deep("[", "]", 199)), "read"),
        (format!("Resources: {}", deep("[", "]", 200)), "1:211: this is nested more than 200 levels deep"),
        (format!("Resources:\n  {}", "- ".repeat(100_000)), "2:401: this is nested more than 200 levels deep"),
        (
            format!("Resources: {}x{}", "!Not [".repeat(100), "]".repeat(100)),
            "1:611: this is nested more than 200 levels deep",
        ),
        (format!("Resources: {}x{}", "!Not [".repeat(99), "]".repeat(99)), "read"),
        (staircase, "201:201: this is nested more than 200 levels deep"),
        (bomb, "6:40: anchors and aliases unfold to more than 32 MB up to here"),
        (tower, "200:14: this is nested more than 200 levels deep"),
        (long, "2:133: anchors and aliases unfold to more than 32 MB up to here"),
        (format!("Resources: {nested_anchors}"), "1:2000968: anchors and aliases unfold to more than 32 MB up to here"),
        (
            format!("Resources: {}", "x".repeat(10_000_000)),
            "1:1: this has 10.1 MB; at most 10 MB are read, and CloudFormation takes 1 MB",
        ),
        (format!("Resources: {{{}}}", (0..300_000).map(|n| format!("k{n}: {n},")).collect::<String>()), "read"),
        (
            format!(
                "{{\"Resources\": {{{}\"z\": 1}}}}",
                (0..300_000).map(|n| format!("\"k{n}\": {n},")).collect::<String>()
            ),
            "read",
        ),
    ];
    let mut wrong = String::new();
    for (text, expected) in &rows {
        let start = std::time::Instant::now();
        let said = said(text);
        let took = start.elapsed();
        if said != *expected {
            let shown: String = text.chars().take(60).collect();
            wrong.push_str(&format!("\n{shown}\n  says   {said}\n  should {expected}\n"));
        }
        // far more than it takes, for the slowest of machines
        assert!(took.as_secs() < 120, "{took:?}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}
