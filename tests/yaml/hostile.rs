//! Files that nobody means: nothing panics, hangs, or takes memory without bound.

use formwork::stack_file::{Environment, stack_in};
use proptest::prelude::*;
use snapbox::{assert_data_eq, str};

use crate::{mistakes, settings};

/// A setting that is asked for often enough unfolds like an alias: beyond what a stack can hold.
#[test]
fn settings_unfold_within_a_bound() {
    let large: String = (0..20_000).map(|n| format!("'{n:08}', ")).collect();
    let asked: String = (0..20_000).map(|n| format!("  A{n}: !Setting large\n")).collect();
    let text = format!("stack: orders\nsettings:\n  large: [{large}]\nmetadata:\n{asked}");
    assert_data_eq!(
        mistakes(&text),
        str![[r#"
2:1 settings: settings come to more than 10 MB where they are asked for (a template has 1 MB at most: ask for large settings less often)

"#]]
    );
    let large = "x".repeat(200_000);
    let asked: String = (0..20_000).map(|n| format!("  A{n}: !Sub '${{settings.large}}'\n")).collect();
    let text = format!("stack: orders\nsettings:\n  large: {large}\nmetadata:\n{asked}");
    assert_data_eq!(
        mistakes(&text),
        str![[r#"
2:1 settings: settings come to more than 10 MB where they are asked for (a template has 1 MB at most: ask for large settings less often)

"#]]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// A stack file with a part cut out, doubled, or replaced is cast or told to be wrong.
    #[test]
    fn no_change_of_a_stack_file_makes_it_panic(at in 0usize..4000, length in 0usize..60, with in "[ -~\n]{0,12}") {
        for whole in [settings::ORDERS, include_str!("../../stacks/movies.yaml"), include_str!("../../stacks/rate-canary.yaml")] {
            let mut signs: Vec<char> = whole.chars().collect();
            let start = at % signs.len();
            let end = (start + length).min(signs.len());
            signs.splice(start..end, with.chars());
            let text: String = signs.into_iter().collect();
            let env = Environment { name: Some("dev"), file: Some(("stacks/orders.dev.yaml", "rate: 10\n")) };
            // what it says of it is no matter here
            let _ = stack_in("stacks/orders.yaml", &text, &env, &|path| Err(format!("cannot read {path}"))).synth();
        }
    }
}
