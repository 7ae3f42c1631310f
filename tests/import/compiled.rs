//! Templates as stacks in Rust: the files of `stacks/` are what `import --rust` writes, they are compiled with this test, and cast into
//! the templates that they come from.

use std::fs;
use std::path::Path;

use formwork::check;
use formwork::diff;
use formwork::import::{Imported, Options, rust};
use formwork::read;
use formwork::stack::Stack;

#[rustfmt::skip]
#[path = "stacks/mod.rs"]
mod stacks;

/// Template, name, and what was compiled of it.
type Compiled = (&'static str, &'static str, fn() -> Stack);

const ALL: [Compiled; 8] = [
    ("out/movies.template.json", "movies", stacks::movies::stack),
    ("out/hello.template.json", "hello", stacks::hello::stack),
    ("tests/import/cdk/queues.json", "queues", stacks::queues::stack),
    ("tests/import/cdk/rest-api.json", "rest-api", stacks::rest_api::stack),
    ("tests/import/cdk/cluster.json", "cluster", stacks::cluster::stack),
    ("tests/import/templates/policies.yaml", "policies", stacks::policies::stack),
    ("tests/import/templates/scalars.yaml", "scalars", stacks::scalars::stack),
    ("tests/import/templates/custom.json", "custom", stacks::custom::stack),
];

fn import(text: &str, name: &str) -> Result<Imported, Vec<String>> {
    let check = check::Options::default();
    rust(text, &Options { name, file: "stacks/trip.rs", local: &|path| Some(path.to_owned()), check: &check })
}

fn same(source: &str, stack: Stack) -> Result<(), String> {
    let cast = stack.synth().map_err(|wrong| format!("{wrong:?}"))?;
    let source = read::template(source).map_err(|wrong| wrong.to_string())?;
    let diff = diff::compare("trip", Some(&source), Some(&cast.template), &diff::Options::default());
    if diff.is_change() { Err(format!("{:?} {:?}", diff.resources, diff.template)) } else { Ok(()) }
}

#[test]
fn what_is_compiled_is_cast_into_its_template() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|what| what == "overwrite");
    for (template, name, stack) in ALL {
        let source = fs::read_to_string(home.join(template)).expect("a template");
        let file = home.join(format!("tests/import/stacks/{}.rs", name.replace('-', "_")));
        let text = import(&source, name).expect("a stack").text;
        if overwrite {
            fs::write(&file, &text).expect("the file");
            continue;
        }
        let written = fs::read_to_string(&file).expect("the file");
        assert!(written == text, "{}: refresh it with SNAPSHOTS=overwrite, and run the test again", file.display());
        if let Err(what) = same(&source, stack()) {
            panic!("{template}: {what}");
        }
    }
}

#[test]
fn every_template_has_a_stack_in_rust() {
    let mut wrong = Vec::new();
    let mut made = 0;
    for directory in ["tests/import/templates", "tests/import/cdk", "out", "tests/check/good"] {
        for path in crate::files(directory) {
            let source = fs::read_to_string(&path).expect("a template");
            if read::template(&source).is_err() {
                continue;
            }
            made += 1;
            match import(&source, "trip") {
                Ok(imported) => assert!(imported.text.contains("pub fn stack() -> Stack {")),
                Err(what) => wrong.push(format!("{}: {}", path.display(), what.join("; "))),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(made > 45, "{made}");
}
