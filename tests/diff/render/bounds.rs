//! What no form may do, whatever a template holds: leave its budget, or let the template speak in its place.

use formwork::diff::render::{Format, Style, render};
use formwork::diff::report::{Action, IamStatement, StackDiff, Summary};
use formwork::diff::{Report, Severity};
use proptest::prelude::*;

use super::one;
use crate::hostile::{TRICKS, report};
use crate::reports::{changed, leaf, told};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown_stays_within_its_budget_and_holds_templates_down(
        seed: u64, stacks in 1_usize..5, size in 1_usize..20, budget in prop_oneof![Just(Style::LEAST_BYTES), Just(8_000), Just(60_000)],
    ) {
        let report = report(seed, stacks, size);
        let parts = render(&report, Format::Markdown, &Style { max_bytes: budget, ..Style::default() });
        let all: String = parts.iter().map(|part| part.text.as_str()).collect();
        for stack in &report.stacks {
            let marker = format!("<!-- diff:{}", marked(&stack.name));
            let quiet = parts.len() == 1 && all.contains("No changes in ");
            prop_assert!(quiet || all.lines().any(|line| line.starts_with(&marker)), "no {marker}");
        }
        for part in &parts {
            prop_assert!(part.text.len() <= budget, "{} bytes of {budget}", part.text.len());
            prop_assert!(part.text.starts_with("<!-- diff:"));
            prop_assert_eq!(part.name.is_none(), parts.len() == 1);
            if let Err(wrong) = only_ours(&part.text) {
                return Err(TestCaseError::fail(format!("{wrong}\n\n{}", part.text)));
            }
        }
    }

    #[test]
    fn text_has_lines_and_no_controls(seed: u64, size in 1_usize..12, fold: bool) {
        let report = report(seed, 2, size);
        let text = one(&report, Format::Text, &Style { fold, ..Style::default() });
        prop_assert!(text.ends_with('\n'));
        let odd = text.chars().find(|c| (c.is_control() && !matches!(c, '\n' | '\t')) || *c == '\u{202e}');
        prop_assert_eq!(odd, None);
        // colours add nothing but colours
        let coloured = one(&report, Format::Text, &Style { fold, colour: true, ..Style::default() });
        prop_assert_eq!(uncoloured(&coloured), text);
    }
}

/// Line by line: what stands outside of code is what the renderer writes.
fn only_ours(text: &str) -> Result<(), String> {
    // GitHub's parser stops counting there
    if text.contains(&"`".repeat(80)) {
        return Err("more backticks in a row than a span may have".to_owned());
    }
    let mut fence: Option<&str> = None;
    let mut columns = 0;
    for line in text.lines() {
        if let Some(open) = fence {
            if line == open {
                fence = None;
            } else if line.starts_with(open) {
                return Err(format!("a fence could end at {line:?}"));
            }
            continue;
        }
        if line.starts_with("```") {
            let ticks = line.strip_suffix("diff").filter(|ticks| ticks.chars().all(|c| c == '`'));
            fence = Some(ticks.ok_or_else(|| format!("a strange fence {line:?}"))?);
            continue;
        }
        let outside = without_code(line).ok_or_else(|| format!("a code span without end in {line:?}"))?;
        check_line(line, &outside)?;
        let pipes = pipes(line);
        if line.starts_with('|') {
            if columns > 0 && columns != pipes {
                return Err(format!("{pipes} pipes in place of {columns} in {line:?}"));
            }
            columns = pipes;
        } else {
            columns = 0;
        }
    }
    fence.map_or(Ok(()), |_| Err("a fence without end".to_owned()))
}

fn check_line(line: &str, outside: &str) -> Result<(), String> {
    let starts = [
        "<!-- diff:",
        "### ",
        "> [!",
        "> - ",
        ">   ",
        "| ",
        "|-",
        "<details><summary>",
        "</details>",
        "<sub>",
        "... ",
        "Continued: ",
        "No changes in ",
    ];
    let titled = ["Parameters", "Outputs", "The rest of"];
    if !line.is_empty() && !starts.iter().chain(&titled).any(|start| line.starts_with(start)) {
        return Err(format!("an unknown line {line:?}"));
    }
    let mut rest = outside.to_owned();
    if rest.starts_with("<!-- diff:") {
        let inside = rest.trim_start_matches("<!-- diff:").trim_end_matches(" -->");
        return if inside.contains(['>', '<', '"']) || inside.contains("--") {
            Err(format!("a marker {line:?}"))
        } else {
            Ok(())
        };
    }
    for ours in [
        "<details><summary>",
        "</summary>",
        "</details>",
        "<sub>",
        "</sub>",
        "### ",
        "> [!CAUTION]",
        "> [!WARNING]",
        "> [!NOTE]",
        "> [!IMPORTANT]",
        "**DATA-LOSS**",
        "**SEC-PUBLIC**",
        "**THR-REMOVED**",
        "**OUT-EXPORT-REMOVED**",
    ] {
        rest = rest.replacen(ours, "", 1);
    }
    let rest = rest.strip_prefix('>').unwrap_or(&rest).replace("->", "");
    let marks = ['<', '>', '&', '@', '#', '[', ']', '*', '_', '~', '`', '\\', '$', '!'];
    let links = ["://", "www.", "GH-"].iter().find_map(|link| rest.find(link));
    if let Some(at) = rest.find(marks).or(links) {
        return Err(format!("{:?} stands outside of code in {line:?}", &rest[at..]));
    }
    match rest.split(|c: char| !c.is_alphanumeric()).find(|word| *word == "deadbeef01") {
        Some(commit) => Err(format!("{commit} stands outside of code in {line:?}")),
        None => Ok(()),
    }
}

/// A line without its code spans, as CommonMark finds them; none when backticks are left.
fn without_code(line: &str) -> Option<String> {
    let (mut out, mut rest) = (String::new(), line);
    while let Some(start) = rest.find('`') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let run = rest.len() - rest.trim_start_matches('`').len();
        let mut inside = &rest[run..];
        loop {
            let next = inside.find('`')?;
            inside = &inside[next..];
            let closing = inside.len() - inside.trim_start_matches('`').len();
            inside = &inside[closing..];
            if closing == run {
                break;
            }
        }
        out.push('x');
        rest = inside;
    }
    out.push_str(rest);
    Some(out)
}

/// Pipes that end a cell: those without a backslash before them.
fn pipes(line: &str) -> usize {
    line.match_indices('|').filter(|(at, _)| !line[..*at].ends_with('\\')).count()
}

/// The name in a marker.
fn marked(name: &str) -> String {
    let mut cut = name.len().min(200);
    while !name.is_char_boundary(cut) {
        cut -= 1;
    }
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let text: String = name[..cut]
        .bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    text.replace("--", "-%2D")
}

fn uncoloured(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').unwrap().1);
    }
    plain
}

/// A stack with so many changed resources, and as many findings as asked for.
fn large(name: &str, resources: usize, findings: usize) -> StackDiff {
    let values = |n: usize| vec![leaf("/Properties/Description", "\"before\"", &format!("\"after {n}\""))];
    StackDiff {
        name: name.to_owned(),
        summary: Summary { modify: resources, ..Summary::default() },
        findings: (0..findings)
            .map(|n| {
                told(
                    "SEC-PUBLIC",
                    Severity::High,
                    &format!("Bucket{n}"),
                    "/Resources/Bucket",
                    "anybody can read this bucket",
                    &[],
                )
            })
            .collect(),
        resources: (0..resources)
            .map(|n| changed(&format!("Method{n:04}"), "AWS::ApiGateway::Method", Action::Modify, None, values(n)))
            .collect(),
        ..StackDiff::default()
    }
}

fn of(stacks: Vec<StackDiff>) -> Report {
    Report { stacks, ..Report::default() }
}

#[test]
fn a_thousand_changed_resources_are_cut_behind_the_findings() {
    let report = of(vec![large("orders", 1_000, 20)]);
    let text = one(&report, Format::Markdown, &Style::default());
    assert!((50_000..=60_000).contains(&text.len()), "{}", text.len());
    assert_eq!(text.matches("SEC-PUBLIC").count(), 20);
    let shown = text.matches("~ AWS::ApiGateway::Method").count();
    let left = format!("... {} more changed resources in the job summary / artifact\n", 1_000 - shown);
    assert!(text.contains("<summary>1000 changed resources</summary>") && text.ends_with(&left), "{left}");
    // a terminal has room for all
    assert_eq!(one(&report, Format::Text, &Style::default()).matches("~ AWS::ApiGateway::Method").count(), 1_000);
}

#[test]
fn stacks_share_what_room_there_is() {
    let text = one(
        &of(vec![large("a", 1_000, 0), large("b", 3, 0), large("c", 1_000, 0)]),
        Format::Markdown,
        &Style::default(),
    );
    assert!(text.len() <= 60_000);
    let pages: Vec<usize> = text.split("<!-- diff:").skip(1).map(|page| page.matches("~ AWS").count()).collect();
    assert_eq!(pages[1], 3);
    assert!(pages[0] > 100 && pages[2] > 100, "{pages:?}");
}

#[test]
fn findings_beyond_the_budget_make_a_file_for_each_stack_and_go_on_in_another() {
    let report = of(vec![large("a", 5, 2_000), large("b", 5, 2)]);
    let parts = render(&report, Format::Markdown, &Style::default());
    let names: Vec<&str> = parts.iter().filter_map(|part| part.name.as_deref()).collect();
    assert_eq!(names, ["a", "a-2", "a-3", "b"]);
    assert!(parts.iter().all(|part| part.text.len() <= 60_000));
    let firsts: Vec<&str> = parts.iter().filter_map(|part| part.text.lines().next()).collect();
    assert_eq!(firsts, ["<!-- diff:a -->", "<!-- diff:a 2 -->", "<!-- diff:a 3 -->", "<!-- diff:b -->"]);
    let findings: usize = parts.iter().map(|part| part.text.matches("**SEC-PUBLIC**").count()).sum();
    assert_eq!(findings, 2_002);
    assert!(
        parts[0].text.ends_with("Continued: 2 of 3.\n")
            && parts[2].text.contains("~ AWS::ApiGateway::Method Method0004")
    );
}

#[test]
fn stacks_without_changes_share_a_line() {
    let quiet = |name: &str| StackDiff { summary: Summary { unchanged: 3, ..Summary::default() }, ..large(name, 0, 0) };
    let text = |stacks| one(&of(stacks), Format::Markdown, &Style::default());
    let many: Vec<StackDiff> = ["a", "b", "d", "e", "f", "g", "h"].map(quiet).into();
    assert_eq!(text(vec![quiet("a")]), "<!-- diff:a -->\n### `a`: no changes\n");
    assert_eq!(text(vec![quiet("a"), quiet("b")]), "<!-- diff:a -->\n### No changes in `a` and `b`\n");
    assert_eq!(text(many.clone()), "<!-- diff:a -->\n### No changes in `a`, `b`, `d`, `e` and 3 more\n");

    let mut stacks = many;
    stacks.insert(2, large("c", 1, 0));
    let report = Report { warnings: vec!["look at this first".to_owned()], ..of(stacks) };
    let text = one(&report, Format::Markdown, &Style::default());
    assert!(text.starts_with("<!-- diff:c -->\n### `c`: 1 to modify"), "{text}");
    assert!(text.contains("> [!IMPORTANT]\n> - look at this first\n"), "{text}");
    assert!(text.ends_with("\n\nNo changes in `a`, `b`, `d`, `e` and 3 more.\n"), "{text}");
    assert_eq!(text.matches("<!--").count(), 1, "{text}");
}

/// Names of 500 letters, hundreds of actions: what a row cannot hold is left out of it, within the smallest budget that can be asked for.
#[test]
fn a_row_that_is_too_long_is_cut() {
    let name = |letter: char| letter.to_string().repeat(500);
    let finding =
        told("SEC-PUBLIC", Severity::High, &name('n'), "/x", &format!("{} is open", name('m')), &[&name('m')]);
    let statement = IamStatement {
        added: true,
        effect: "Allow".to_owned(),
        actions: (0..300).map(|n| format!("dynamodb:Action{n}")).collect(),
        resources: (0..300).map(|n| format!("{n}{}", name('r'))).collect(),
        principals: vec![name('p'); 40],
        condition: Some(name('c')),
        resource: name('s'),
        place: name('s'),
    };
    let stack = StackDiff { findings: vec![finding; 3], iam: vec![statement; 3], ..large(&name('o'), 2, 0) };
    let parts = render(&of(vec![stack]), Format::Markdown, &Style { max_bytes: 1, ..Style::default() });
    assert!(parts.iter().all(|part| part.text.len() <= Style::LEAST_BYTES), "{parts:#?}");
    let all: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!((all.matches("**SEC-PUBLIC**").count(), all.matches("`dynamodb:Action0`").count()), (3, 3), "{all}");
}

#[test]
fn what_looks_like_markup_is_code() {
    for trick in TRICKS {
        let finding = told("SEC-PUBLIC", Severity::High, trick, "/x", &format!("it says {trick} now"), &[]);
        let text = one(
            &of(vec![StackDiff { findings: vec![finding], ..large(trick, 1, 0) }]),
            Format::Markdown,
            &Style::default(),
        );
        assert_eq!(only_ours(&text), Ok(()), "{text}");
    }
}

#[test]
fn a_long_value_is_shown_by_what_differs() {
    let long = |middle: &str| format!("\"{}{middle}{}\"", "a".repeat(400), "z".repeat(400));
    let mut document = (0..400).map(|n| format!("{{\"Id\":{n},\"On\":true}}")).collect::<Vec<_>>();
    let before = format!("[{}]", document.join(","));
    document[200] = "{\"Id\":200,\"On\":false}".to_owned();
    let after = format!("[{}]", document.join(","));
    let stack = StackDiff {
        resources: vec![changed(
            "X",
            "T",
            Action::Modify,
            None,
            vec![
                leaf("/Properties/Arn", &long("one"), &long("two")),
                leaf("/Properties/List", &before, &after),
                leaf(
                    "/Properties/Body",
                    &serde_json::to_string(&before).unwrap(),
                    &serde_json::to_string(&after).unwrap(),
                ),
            ],
        )],
        ..large("orders", 0, 0)
    };
    let text = one(&of(vec![stack]), Format::Text, &Style::default());
    let (a, z) = ("a".repeat(30), "z".repeat(30));
    assert!(text.contains(&format!("  …{a}one{z}… -> …{a}two{z}…\n").replace("…a", "\u{2026}a")), "{text}");
    assert_eq!(text.matches("-   {\"Id\":200,\"On\":true},").count(), 2, "{text}");
    assert_eq!(text.matches("+   {\"Id\":200,\"On\":false},").count(), 2, "{text}");
    assert!(text.lines().count() < 40, "{text}");
}

#[test]
fn large_texts_that_have_nothing_in_common_are_quick() {
    let text = |seed: usize| {
        let lines: Vec<String> = (0..10_000).map(|n| format!("line {} of {seed}", n * seed % 7_919)).collect();
        serde_json::to_string(&lines.join("\n")).unwrap()
    };
    let stack = StackDiff {
        resources: vec![changed(
            "X",
            "T",
            Action::Modify,
            None,
            vec![leaf("/Properties/Code/ZipFile", &text(3), &text(5))],
        )],
        ..large("orders", 0, 0)
    };
    let report = of(vec![stack]);
    let begun = std::time::Instant::now();
    let text = one(&report, Format::Text, &Style::default());
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    assert!(text.contains("more changed lines (JSON has them)") && text.lines().count() < 80, "{text}");
}
