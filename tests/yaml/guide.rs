//! The guide shows what is true: its stack is cast, and so are those of the README.

use std::fs;
use std::path::Path;

use formwork::stack_file;

use crate::{mistakes, template};

fn blocks(path: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file");
    let parts = text.split("```yaml\n").skip(1).map(|part| part.split("```").next().unwrap_or_default().to_owned());
    parts.filter(|block| stack_file::is_stack(block)).collect()
}

#[test]
fn stacks_of_the_guides_are_right() {
    let mut shown = 0;
    for path in ["docs/yaml.md", "README.md"] {
        for block in blocks(path) {
            assert_eq!(mistakes(&block), "", "{path}");
            assert!(template(&block)["Resources"].as_object().is_some_and(|all| all.len() > 1), "{path}");
            shown += 1;
        }
    }
    assert!(shown > 0);
}
