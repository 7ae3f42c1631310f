//! What conditions come to, and which of them hold together.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Instant;

use formwork::conditions::{Answer, Conditions};
use formwork::template::Template;

fn template(parameters: &str, conditions: &str) -> Template {
    let text = format!("{{\"Parameters\": {{{parameters}}}, \"Conditions\": {{{conditions}}}, \"Resources\": {{}}}}");
    formwork::read::template(&text).expect("a template")
}

#[test]
fn defaults_and_given_values_decide() {
    let template = template(
        r#""Stage": {"Type": "String", "Default": "dev"}, "Open": {"Type": "String"}"#,
        r#""Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
           "NotProd": {"Fn::Not": [{"Condition": "Prod"}]},
           "Any": {"Fn::Or": [{"Condition": "NotProd"}, {"Fn::Equals": [{"Ref": "Open"}, "x"]}]},
           "All": {"Fn::And": [{"Condition": "NotProd"}, {"Fn::Equals": [{"Ref": "Open"}, "x"]}]},
           "Europe": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]},
           "Itself": {"Condition": "Itself"}"#,
    );
    let conditions = Conditions::of(&template);
    let none = BTreeMap::new();
    assert_eq!(conditions.evaluate("Prod", &none), Some(false));
    assert_eq!(conditions.evaluate("NotProd", &none), Some(true));
    assert_eq!(conditions.evaluate("Any", &none), Some(true));
    assert_eq!(conditions.evaluate("All", &none), None);
    assert_eq!(conditions.evaluate("Europe", &none), None);
    assert_eq!(conditions.evaluate("Itself", &none), None);
    assert_eq!(conditions.evaluate("Nobody", &none), None);
    let given = BTreeMap::from([
        ("Stage".to_owned(), "prod".to_owned()),
        ("AWS::Region".to_owned(), "eu-west-1".to_owned()),
        ("Open".to_owned(), "x".to_owned()),
    ]);
    assert_eq!(conditions.evaluate("Prod", &given), Some(true));
    assert_eq!(conditions.evaluate("All", &given), Some(false));
    assert_eq!(conditions.evaluate("Europe", &given), Some(true));
}

#[test]
fn which_hold_together() {
    let template = template(
        r#""Stage": {"Type": "String", "AllowedValues": ["dev", "prod"]}, "Size": {"Type": "Number", "AllowedValues": [1, 2]},
           "Left": {"Type": "String"}, "Right": {"Type": "String"}"#,
        r#""Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
           "Dev": {"Fn::Equals": ["dev", {"Ref": "Stage"}]},
           "Both": {"Fn::And": [{"Condition": "Prod"}, {"Condition": "Dev"}]},
           "Either": {"Fn::Or": [{"Condition": "Prod"}, {"Condition": "Dev"}]},
           "Three": {"Fn::Equals": [{"Ref": "Size"}, "3"]},
           "One": {"Fn::Equals": [{"Ref": "Size"}, 1]},
           "Same": {"Fn::Equals": [{"Ref": "Left"}, {"Ref": "Right"}]},
           "LeftA": {"Fn::Equals": [{"Ref": "Left"}, "a"]},
           "RightA": {"Fn::Equals": [{"Ref": "Right"}, "a"]},
           "Never": {"Fn::Equals": ["a", "b"]},
           "Joined": {"Fn::Equals": [{"Fn::Join": ["", ["a", {"Ref": "Left"}]]}, ""]},
           "JoinedToo": {"Fn::Equals": ["", {"Fn::Join": ["", ["a", {"Ref": "Left"}]]}]}"#,
    );
    let conditions = Conditions::of(&template);
    for (wanted, answer) in [
        (vec![("Prod", true), ("Dev", true)], Answer::No),
        (vec![("Prod", false), ("Dev", false)], Answer::No),
        (vec![("Prod", true), ("Prod", false)], Answer::No),
        (vec![("Both", true)], Answer::No),
        (vec![("Either", false)], Answer::No),
        (vec![("Three", true)], Answer::No),
        (vec![("One", true), ("Prod", true)], Answer::Yes),
        (vec![("Same", true), ("LeftA", true), ("RightA", false)], Answer::No),
        (vec![("Same", true), ("LeftA", false), ("RightA", false)], Answer::Yes),
        (vec![("Same", false), ("LeftA", false), ("RightA", false)], Answer::Yes),
        (vec![("Never", true)], Answer::No),
        (vec![("Joined", true), ("JoinedToo", false)], Answer::No),
        (vec![("Nobody", true)], Answer::Yes),
    ] {
        assert_eq!(conditions.satisfiable(&wanted), answer, "{wanted:?}");
    }
    assert_eq!(conditions.implies(&[("Prod", true)], ("Dev", false)), Answer::Yes);
    assert_eq!(conditions.implies(&[("Prod", true)], ("One", true)), Answer::No);
}

/// Forty parameters with ten values each are more than anybody can try; a condition within itself ends too.
#[test]
fn a_search_ends() {
    let (mut parameters, mut all) = (String::new(), String::new());
    for at in 0..40 {
        let comma = if at == 0 { "" } else { "," };
        write!(parameters, "{comma}\"P{at}\": {{\"Type\": \"String\", \"AllowedValues\": [0,1,2,3,4,5,6,7,8,9]}}")
            .unwrap();
        write!(
            all,
            "{comma}{{\"Fn::Not\": [{{\"Fn::Equals\": [{{\"Ref\": \"P{at}\"}}, {{\"Ref\": \"P{}\"}}]}}]}}",
            (at + 1) % 40
        )
        .unwrap();
    }
    let template = template(
        &parameters,
        &format!(
            "\"All\": {{\"Fn::And\": [{all}, {{\"Fn::Equals\": [\"a\", \"a\"]}}]}}, \"A\": {{\"Condition\": \"B\"}}, \"B\": {{\"Condition\": \"A\"}}"
        ),
    );
    let conditions = Conditions::of(&template);
    let start = Instant::now();
    assert_ne!(conditions.satisfiable(&[("All", true)]), Answer::No);
    conditions.satisfiable(&[("A", true), ("B", false)]);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
