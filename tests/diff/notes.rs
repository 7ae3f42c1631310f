//! What a comparison says of what it did not look at.

use crate::support::diff;

#[test]
fn what_is_not_looked_at_is_said() {
    let conditions =
        |number: usize| -> String { (0..number).map(|n| format!("  C{n}: !Equals [!Ref P{n}, a]\n")).collect() };
    let side = |number: usize, delay: u32| {
        let parameters: String = (0..number).map(|n| format!("  P{n}: {{Type: String}}\n")).collect();
        let tags: String = (0..number)
            .map(|n| format!("        - !If [C{n}, {{Key: k{n}, Value: a}}, {{Key: k{n}, Value: b}}]\n"))
            .collect();
        let properties = format!("DelaySeconds: {delay}\n      Tags:\n{tags}");
        format!(
            "Parameters:\n{parameters}Conditions:\n{}Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      {properties}",
            conditions(number)
        )
    };
    let notes = |number: usize, delay: u32| -> Vec<String> {
        diff(&side(number, 5), &side(number, delay)).notes.into_iter().map(|note| note.text).collect()
    };
    assert_eq!(notes(5, 6), [""; 0]);
    assert_eq!(notes(6, 5), [""; 0], "nothing changes, so nothing was to be looked at");
    assert_eq!(
        notes(6, 6),
        ["findings about Jobs: more than 5 conditions, each looked at both ways, but not every combination of them"]
    );
    assert_eq!(
        notes(17, 6),
        ["findings about Jobs: more than 16 conditions, of which the first 16 are looked at both ways"]
    );
}

#[test]
fn too_many_to_find_what_moved() {
    let many = |word: &str, number: usize| {
        let resource = |n: usize| {
            let statements: String =
                (0..5).map(|k| format!("{{\"Key\": \"{word}{k}\", \"Value\": \"{n}\"}},")).collect();
            format!(
                "\"{word}{n}\": {{\"Type\": \"AWS::SQS::Queue\", \"Properties\": {{\"DelaySeconds\": {n}, \"Tags\": [{}]}}}}",
                statements.trim_end_matches(',')
            )
        };
        format!("{{\"Resources\": {{{}}}}}", (0..number).map(resource).collect::<Vec<_>>().join(","))
    };
    let stack = diff(&many("A", 20), &many("B", 20));
    assert!(stack.notes.is_empty() && stack.moves.is_empty());
    let stack = diff(&many("A", 700), &many("B", 700));
    let notes: Vec<&str> = stack.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(
        notes,
        [
            "moved ids of AWS::SQS::Queue: 700 that go and 700 that come are too many to compare each with each, so that only equal ones and \
          those with one name count as moved"
        ]
    );
}
