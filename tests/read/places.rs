//! Where values stand: pointers of the long form, in the text as it was written.

use formwork::read;

/// For each pointer the key and the value as they are marked in the text, all that differ at once.
#[track_caller]
fn assert_places(text: &str, rows: &[(&str, &str)]) {
    let pointers: Vec<&str> = rows.iter().map(|(pointer, _)| *pointer).collect();
    let mut wrong = String::new();
    for ((pointer, expected), place) in rows.iter().zip(read::locate(text, &pointers)) {
        let said = match place {
            None => "nowhere".to_owned(),
            Some(place) => {
                let mut said = shown(text, &place.value);
                if let Some(key) = &place.key {
                    said = format!("{} = {said}", shown(text, key));
                }
                if let Some(definition) = &place.definition {
                    said = format!("{said} from {}", shown(text, definition));
                }
                if !place.exact {
                    said = format!("{said}, found {}", place.found);
                }
                said
            }
        };
        if said != *expected {
            wrong.push_str(&format!("\n{pointer}\n  stands at {said}\n  should    {expected}\n"));
        }
    }
    assert!(wrong.is_empty(), "{text}{wrong}");
}

/// `line:column` and what the columns mark.
fn shown(text: &str, span: &read::Span) -> String {
    let line = text.lines().nth(span.line as usize - 1).unwrap_or_default().trim_start_matches('\u{feff}');
    let marked: String =
        line.chars().skip(span.column as usize - 1).take((span.end_column - span.column) as usize).collect();
    assert!(
        text.get(span.bytes.clone()).is_some_and(|bytes| bytes.starts_with(&marked)),
        "{span:?} is not at its bytes"
    );
    format!("{}:{} `{marked}`", span.line, span.column)
}

#[test]
fn json() {
    let text = r#"{
  "Resources": {
    "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "é", "Value": {"Ref": "X"}}, 3]}},
    "a/b~c": true
  }
}
"#;
    assert_places(
        text,
        &[
            ("", "1:1 `{`"),
            ("/Resources", "2:3 `\"Resources\"` = 2:16 `{`"),
            ("/Resources/Queue/Type", "3:15 `\"Type\"` = 3:23 `\"AWS::SQS::Queue\"`"),
            ("/Resources/Queue/Properties/Tags/0/Value/Ref", "3:89 `\"Ref\"` = 3:96 `\"X\"`"),
            ("/Resources/Queue/Properties/Tags/1", "3:103 `3`"),
            ("/Resources/a~1b~0c", "4:5 `\"a/b~c\"` = 4:14 `true`"),
            (
                "/Resources/Queue/Properties/Nope/0",
                "3:42 `\"Properties\"` = 3:56 `{\"Tags\": [{\"Key\": \"é\", \"Value\": {\"Ref\": \"X\"}}, 3]}`, found 3",
            ),
            (
                "/Resources/Queue/Properties/Tags/7",
                "3:57 `\"Tags\"` = 3:65 `[{\"Key\": \"é\", \"Value\": {\"Ref\": \"X\"}}, 3]`, found 4",
            ),
            ("/Outputs", "1:1 `{`, found 0"),
            ("no pointer", "nowhere"),
        ],
    );
    assert_places("{\"a\": 1", &[("/a", "nowhere")]);
    assert_places("\u{feff}{\"a\": 1}", &[("/a", "1:2 `\"a\"` = 1:7 `1`")]);
    assert_places("{\r\n \"a\":\r\n  1}", &[("/a", "2:2 `\"a\"` = 3:3 `1`")]);
}

#[test]
fn one_long_line() {
    let texts: Vec<String> = (0..2_000).map(|n| format!("\"{}{n}\"", "größe ".repeat(n % 5))).collect();
    for mark in ["", "\u{feff}"] {
        let text = format!("{mark}{{\"Texts\":[{}]}}", texts.join(","));
        let places = read::Places::of(&text).expect("JSON");
        let mut column = "{\"Texts\":[".len() + 1;
        for (at, own) in texts.iter().enumerate() {
            let place = places.find(&format!("/Texts/{at}")).expect("a pointer");
            assert_eq!(shown(&text, &place.value), format!("1:{column} `{own}`"));
            column += own.chars().count() + 1;
        }
    }
}

#[test]
fn yaml() {
    let text = "\
# comment
Resources:
  Queue:   # another
    Type: AWS::SQS::Queue
    Properties:
      Name: !Sub '${A}-x'
      Arn: !GetAtt Other.Sub.Arn
      Quoted: !GetAtt \"Other.Arn\"
      List: !GetAtt [Other, Arn]
      If: !If [C, !Ref AWS::NoValue, {a: 1}]
      Text: !Sub |
        one
        two
      Empty:
      Flow: [a, {b: 'c d'}]
      Block:
      - x
      -   y: 1
          z: 2
      Last: é ü
";
    let base = "/Resources/Queue/Properties";
    let rows: Vec<(String, &str)> = [
        ("", "5:5 `Properties` = 6:7 `Name: !Sub '${A}-x'`"),
        ("/Name", "6:7 `Name` = 6:13 `!Sub '${A}-x'`"),
        ("/Name/Fn::Sub", "6:13 `!Sub` = 6:18 `'${A}-x'`"),
        ("/Arn", "7:7 `Arn` = 7:12 `!GetAtt Other.Sub.Arn`"),
        ("/Arn/Fn::GetAtt", "7:12 `!GetAtt` = 7:20 `Other.Sub.Arn`"),
        ("/Arn/Fn::GetAtt/0", "7:20 `Other`"),
        ("/Arn/Fn::GetAtt/1", "7:26 `Sub.Arn`"),
        ("/Quoted/Fn::GetAtt/1", "8:30 `Arn`"),
        ("/List/Fn::GetAtt", "9:13 `!GetAtt` = 9:21 `[Other, Arn]`"),
        ("/List/Fn::GetAtt/1", "9:29 `Arn`"),
        ("/If/Fn::If/1/Ref", "10:19 `!Ref` = 10:24 `AWS::NoValue`"),
        ("/If/Fn::If/2/a", "10:39 `a` = 10:42 `1`"),
        ("/Text/Fn::Sub", "11:13 `!Sub` = 12:9 `one`"),
        ("/Empty", "14:7 `Empty` = 14:12 ``"),
        ("/Flow/1/b", "15:18 `b` = 15:21 `'c d'`"),
        ("/Block", "16:7 `Block` = 17:9 `x`"),
        ("/Block/0", "17:9 `x`"),
        ("/Block/1", "18:11 `y: 1`"),
        ("/Block/1/z", "19:11 `z` = 19:14 `2`"),
        ("/Last", "20:7 `Last` = 20:13 `é ü`"),
        ("/Missing", "5:5 `Properties` = 6:7 `Name: !Sub '${A}-x'`, found 3"),
        ("/Name/Ref", "6:7 `Name` = 6:13 `!Sub '${A}-x'`, found 4"),
    ]
    .into_iter()
    .map(|(pointer, expected)| (format!("{base}{pointer}"), expected))
    .collect();
    assert_places(text, &rows.iter().map(|(pointer, expected)| (pointer.as_str(), *expected)).collect::<Vec<_>>());
    assert_places(text, &[("", "2:1 `Resources:`"), ("/Resources/Queue", "3:3 `Queue` = 4:5 `Type: AWS::SQS::Queue`")]);
}

#[test]
fn aliases_and_merges() {
    let text = "\
Base: &base
  A: {b: [1, 2]}
  C: 3
Alias: *base
List: [*base]
Merged:
  <<: *base
  C: 4
Both:
  <<: [*base, {D: 5}]
Chain: &chain
  E: *base
Again: *chain
";
    assert_places(
        text,
        &[
            ("/Base/A/b/1", "2:14 `2`"),
            ("/Alias", "4:1 `Alias` = 4:8 `*base` from 2:3 `A: {b: [1, 2]}`"),
            ("/Alias/A/b/1", "4:8 `*base` from 2:14 `2`"),
            ("/Alias/X", "4:8 `*base` from 2:3 `A: {b: [1, 2]}`, found 1"),
            ("/List/0/C", "5:8 `*base` from 3:6 `3`"),
            ("/Merged/A", "7:3 `<<` = 7:7 `*base` from 2:6 `{b: [1, 2]}`"),
            ("/Merged/A/b", "7:7 `*base` from 2:10 `[1, 2]`"),
            ("/Merged/C", "8:3 `C` = 8:6 `4`"),
            ("/Both/C", "10:3 `<<` = 10:8 `*base` from 3:6 `3`"),
            ("/Both/D", "10:16 `D` = 10:19 `5`"),
            ("/Again/E/C", "13:8 `*chain` from 3:6 `3`"),
        ],
    );
    let places = read::Places::of(text).expect("it is read");
    let aliases: Vec<String> =
        places.aliases().iter().map(|(pointer, span)| format!("{pointer} {}:{}", span.line, span.column)).collect();
    assert_eq!(
        aliases,
        ["/Alias 4:8", "/List/0 5:8", "/Merged/A 7:7", "/Both/A 10:8", "/Both/C 10:8", "/Chain/E 12:6", "/Again 13:8"]
    );
}

/// Every value of every template has its place, whichever way the text is written.
#[test]
fn every_value_of_out_has_a_place() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/out")).expect("out/") {
        let path = entry.expect("an entry").path();
        if !path.to_string_lossy().ends_with(".template.json") {
            continue;
        }
        let json = std::fs::read_to_string(path).expect("a template");
        let template = read::template(&json).expect("it is read");
        for text in [json, template.to_yaml()] {
            let places = read::Places::of(&text).expect("it is read");
            let mut pointers = Vec::new();
            pointers_of(&formwork::node::Node::from(template.root().clone()), String::new(), &mut pointers);
            for pointer in pointers {
                let place = places.find(&pointer).expect("a pointer");
                assert!(place.exact, "{pointer}: {place:?}");
                assert!(place.value.line > 0 && place.value.column > 0, "{pointer}: {place:?}");
                let last = pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
                if let Some(key) = &place.key {
                    let written = &text[key.bytes.clone()];
                    assert!(
                        written.trim_matches(['"', '\'']) == last || written.contains('\\'),
                        "{pointer}: {written}"
                    );
                }
            }
        }
    }
}

fn pointers_of(node: &formwork::node::Node, pointer: String, found: &mut Vec<String>) {
    if let Some(items) = node.as_list() {
        for (index, item) in items.iter().enumerate() {
            pointers_of(item, format!("{pointer}/{index}"), found);
        }
    }
    for (key, value) in node.as_object().into_iter().flat_map(formwork::node::Object::iter) {
        pointers_of(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), found);
    }
    found.push(pointer);
}
