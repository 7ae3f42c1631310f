//! The command line over other stacks than this project's: wrong ones above all.
//!
//! This binary stands for a project: with `FORMWORK_TEST_PROJECT` it is that project's `main`, without it runs itself so and looks at
//! the transcript. A word after `--` picks tests: `cargo test --test project -- nested`.

use std::env;
use std::fs;
use std::panic;
use std::path::Path;
use std::process::ExitCode;

use formwork::cli::Stacks;
use formwork::prelude::*;
use snapbox::cmd::Command;
use snapbox::str;
use tempfile::TempDir;

const PROJECT: &str = "FORMWORK_TEST_PROJECT";

fn main() -> ExitCode {
    if let Ok(project) = env::var(PROJECT) {
        let stacks = Stacks::new().all(|| stacks(&project));
        return if project == "settled" { stacks.settled("jobs", jobs).run() } else { stacks.run() };
    }
    let word = env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_default();
    let mut failed = Vec::new();
    for (name, test) in TESTS.iter().filter(|(name, _)| name.contains(&word)) {
        match panic::catch_unwind(test) {
            Ok(()) => println!("test {name} ... ok"),
            Err(_) => failed.push(name),
        }
    }
    match failed.is_empty() {
        true => ExitCode::SUCCESS,
        false => {
            println!("failed: {failed:#?}");
            ExitCode::FAILURE
        }
    }
}

const TESTS: &[(&str, fn())] = &[
    ("every_mistake_of_every_stack", every_mistake_of_every_stack),
    ("only_the_stacks_that_are_asked_for", only_the_stacks_that_are_asked_for),
    ("two_stacks_of_one_name", two_stacks_of_one_name),
    ("two_exports_of_one_name", two_exports_of_one_name),
    ("stacks_that_import_from_each_other", stacks_that_import_from_each_other),
    ("the_order_of_deployment", the_order_of_deployment),
    ("nested_stacks", nested_stacks),
    ("nested_stacks_of_one_name", nested_stacks_of_one_name),
    ("nested_stacks_in_yaml", nested_stacks_in_yaml),
    ("what_a_nested_stack_needs_to_be_allowed", what_a_nested_stack_needs_to_be_allowed),
    ("what_to_deploy_with", what_to_deploy_with),
    ("local_code_and_the_first_out", local_code_and_the_first_out),
    ("local_code_that_there_is_not", local_code_that_there_is_not),
    ("local_code_and_another_out", local_code_and_another_out),
    ("new_code_makes_a_new_version", new_code_makes_a_new_version),
    ("no_stacks", no_stacks),
    ("stacks_with_settings", stacks_with_settings),
];

/// Runs this binary as `project` in `directory`.
fn formwork(project: &str, directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env::current_exe().expect("this binary")), |command, name| command.env_remove(name))
        .env(PROJECT, project)
        .current_dir(directory)
        .args(args)
}

fn stdout(project: &str, directory: &Path, args: &[&str]) -> String {
    let output = formwork(project, directory, args).output().expect("the project runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A project's directory: `app/` holds code, `out/` one template.
fn directory() -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    fs::create_dir(directory.path().join("app")).expect("app");
    fs::create_dir(directory.path().join("out")).expect("out");
    fs::write(out(&directory), "{}\n").expect("a template");
    directory
}

fn out(directory: &TempDir) -> std::path::PathBuf {
    directory.path().join("out/fine.template.json")
}

#[track_caller]
fn assert_untouched(directory: &TempDir) {
    let entries = fs::read_dir(directory.path().join("out")).expect("out");
    let names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names, ["fine.template.json"]);
    assert_eq!(fs::read(out(directory)).expect("a template"), b"{}\n");
}

fn stacks(project: &str) -> Vec<Stack> {
    match project {
        "broken" => vec![broken_web(), fine(), broken_data()],
        "settled" => Vec::new(),
        "same name" => vec![fine(), fine()],
        "same export" => vec![exporting("one", "shared-queue"), exporting("two", "shared-queue")],
        "in a ring" => in_a_ring(),
        "in a row" => in_a_row(),
        "nested" => vec![nested("orders"), fine()],
        "nested twice" => vec![nested("orders"), nested("payments")],
        "nested role" => {
            let mut parent = Stack::new("parent");
            parent.nest(id!("Child"), named_role(), |child| child);
            vec![parent]
        }
        "deploy" => vec![large(), asks(), packaged(), named_role()],
        "packaged" => vec![packaged()],
        "published" => vec![published()],
        "none" => Vec::new(),
        other => panic!("there is no project {other}"),
    }
}

fn fine() -> Stack {
    let mut stack = Stack::new("fine");
    stack.add(id!("Queue"), aws::sqs::Queue::new());
    stack
}

fn broken_web() -> Stack {
    let mut stack = Stack::new("web");
    let mut other = Stack::new("other");
    let queue = other.add(id!("Queue"), aws::sqs::Queue::new());
    stack.add(id!("Copy"), aws::sqs::Queue::new().visibility_timeout(-1));
    stack.add(id!("Handler"), Function::python("main.handler", "x = 1").env("QUEUE", queue.reference()));
    stack
}

fn broken_data() -> Stack {
    let mut stack = Stack::new("data");
    stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    stack
}

fn exporting(stack: &str, name: &str) -> Stack {
    let mut stack = Stack::new(stack);
    let queue = stack.add(id!("Queue"), aws::sqs::Queue::new());
    stack.export(id!("Url"), "the queue", name, queue.reference());
    stack
}

fn in_a_ring() -> Vec<Stack> {
    let mut one = Stack::new("one");
    let mut two = Stack::new("two");
    let queue = one.add(id!("Queue"), aws::sqs::Queue::new());
    let topic = two.add(id!("Topic"), aws::sns::Topic::new());
    let queue = one.export(id!("Url"), "the queue", "one-queue", queue.reference());
    let topic = two.export(id!("Arn"), "the topic", "two-topic", topic.reference());
    one.output(id!("Topic"), "of the other", topic.value());
    two.output(id!("Queue"), "of the other", queue.value());
    vec![one, two, fine()]
}

/// `a` imports from `b`, `b` from `c`.
fn in_a_row() -> Vec<Stack> {
    let mut a = Stack::new("a");
    let mut b = Stack::new("b");
    let mut c = Stack::new("c");
    let queue = c.add(id!("Queue"), aws::sqs::Queue::new());
    let of_c = c.export(id!("Url"), "the queue", "c-queue", queue.reference());
    let queue = b.add(id!("Queue"), aws::sqs::Queue::new().queue_name(sub!("{}-b", of_c.value())));
    let of_b = b.export(id!("Url"), "the queue", "b-queue", queue.reference());
    a.add(id!("Queue"), aws::sqs::Queue::new().queue_name(sub!("{}-a", of_b.value())));
    vec![a, b, c]
}

fn nested(name: &str) -> Stack {
    let mut child = Stack::new("data");
    let queue_name = child.parameter(id!("Name"), Param::string());
    let queue = child.add(id!("Queue"), aws::sqs::Queue::new().queue_name(&queue_name));
    let url = child.output(id!("Url"), "the queue", queue.reference());
    let mut parent = Stack::new(name);
    let data = parent.nest(id!("Data"), child, |data| data.give(&queue_name, name));
    parent.output(id!("Url"), "the queue", data.output(&url));
    parent
}

/// More than fits into a request.
fn large() -> Stack {
    let mut stack = Stack::new("large");
    for n in 0..400 {
        let id = LogicalId::try_from(format!("Queue{n}")).expect("an id");
        stack
            .add(id, aws::sqs::Queue::new().queue_name(format!("a-queue-with-quite-a-long-name-{n}")).delay_seconds(1));
    }
    stack
}

fn asks() -> Stack {
    let mut stack = Stack::new("asks");
    let name = stack.parameter(id!("Name"), Param::string());
    let delay = stack.parameter(id!("Delay"), Param::<f64>::number());
    let zone = stack.parameter(id!("Zone"), Param::string().default("a"));
    stack.add(id!("Queue"), aws::sqs::Queue::new().queue_name(sub!("{}-{}", &name, &zone)));
    stack.output(id!("Delay"), "as it was given", delay.value());
    stack
}

fn packaged() -> Stack {
    let mut stack = Stack::new("packaged");
    stack.add(id!("Handler"), Function::python("app.handler", Code::directory("app")));
    stack
}

fn published() -> Stack {
    let mut stack = Stack::new("published");
    let handler = stack.add(id!("Handler"), Function::python("app.handler", Code::directory("app")));
    stack.add(id!("Prod"), Alias::of(&handler, "prod"));
    stack
}

fn named_role() -> Stack {
    let mut stack = Stack::new("named-role");
    stack.add(id!("Role"), aws::iam::Role::new(Policy::trusting("lambda.amazonaws.com")).role_name("orders"));
    stack
}

/// Several mistakes of several stacks in one report, by stack and line; the stack that is fine is not written either.
fn every_mistake_of_every_stack() {
    let directory = directory();
    formwork("broken", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[duplicate-id]: the id `Orders` is used twice
  --> tests/project.rs:[..] (stack `data`)
  note: tests/project.rs:[..]: used here first
  help: give one of them another id; a construct's children take its id with a word at the end

error[out-of-range]: Properties/VisibilityTimeout: -1 is out of range: 0 to 43200
  --> tests/project.rs:[..] (stack `web`)

error[foreign-handle]: `Handler` uses `Queue`, which belongs to stack `other`
  --> tests/project.rs:[..] (stack `web`)
  note: tests/project.rs:[..]: `Queue` was added to stack `other` here
  help: export the value there and use the export here: `let shared = other.export(id!("QueueShared"), "...", "other-queue", ..)`, then `&shared`

error[inline-code]: code in the template is the file `index`, which the handler `main.handler` is not in
  --> tests/project.rs:[..] (stack `web`)
  help: call the handler `index.<function>`

error: 4 errors; nothing was written

"#]]);
    assert_untouched(&directory);
    for args in [&["synth", "--check"][..], &["synth", "--stdout"], &["list"]] {
        formwork("broken", directory.path(), args).assert().code(1).stdout_eq(str![]);
    }
    assert_untouched(&directory);
}

fn only_the_stacks_that_are_asked_for() {
    let directory = directory();
    formwork("broken", directory.path(), &["synth", "data"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[duplicate-id]: the id `Orders` is used twice
  --> tests/project.rs:[..] (stack `data`)
  note: tests/project.rs:[..]: used here first
  help: give one of them another id; a construct's children take its id with a word at the end

error: 1 error; nothing was written

"#]]);
    assert_untouched(&directory);
    formwork("broken", directory.path(), &["synth", "fine"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![[r#"
stack     of 500  of 1,000,000 bytes  template
fine           1              122  out/fine.template.json changed

Deploy:
  aws cloudformation deploy --stack-name fine --template-file out/fine.template.json

"#]]);
}

fn two_stacks_of_one_name() {
    let directory = directory();
    formwork("same name", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[duplicate-stack]: two stacks are called `fine`
  --> tests/project.rs:[..] (stack `fine`)
  note: tests/project.rs:[..]: the other one
  help: both would be written to the same file: rename one

error: 1 error; nothing was written

"#]]);
    assert_untouched(&directory);
}

fn two_exports_of_one_name() {
    let directory = directory();
    formwork("same export", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[duplicate-export]: stacks `one` and `two` export the same name `shared-queue`
  --> tests/project.rs:[..] (stack `two`)
  help: an export's name is unique in an account and region: put the stack's name in it

error: 1 error; nothing was written

"#]]);
    assert_untouched(&directory);
}

fn stacks_that_import_from_each_other() {
    let directory = directory();
    formwork("in a ring", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[circular-stacks]: these stacks import from each other: one, two
  --> tests/project.rs:[..] (stack `one`)
  help: none of them can be deployed first: move what both need into a third stack

error: 1 error; nothing was written

"#]]);
    assert_untouched(&directory);
}

fn the_order_of_deployment() {
    let directory = directory();
    assert_eq!(stdout("in a row", directory.path(), &["list"]), "c\nb\na\n");
}

fn nested_stacks() {
    let directory = directory();
    formwork("nested", directory.path(), &["synth"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![[r#"
stack      of 500  of 1,000,000 bytes  template
fine            1              122  out/fine.template.json changed
data            1              397  out/data.template.json new
orders          1              443  out/orders.template.json new

Deploy:
  aws cloudformation deploy --stack-name fine --template-file out/fine.template.json
  aws cloudformation package --template-file out/orders.template.json --s3-bucket BUCKET --use-json --output-template-file out/orders.packaged.json
  aws cloudformation deploy --stack-name orders --template-file out/orders.packaged.json --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND

"#]]);
    let template = fs::read_to_string(directory.path().join("out/orders.template.json")).expect("the parent");
    assert!(template.contains("\"TemplateURL\": \"data.template.json\""), "{template}");
    assert!(directory.path().join("out/data.template.json").exists());
    // the child's template belongs to its parent: it is no stray
    formwork("nested", directory.path(), &["synth", "--check"]).assert().code(0).stderr_eq(str![]);
}

/// Both children would be written to one file.
fn nested_stacks_of_one_name() {
    let directory = directory();
    let output = formwork("nested twice", directory.path(), &["synth"]).output().expect("the project runs");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("two stacks are called `data`"), "{output:?}");
    assert_untouched(&directory);
}

/// The parent names the file that is written.
fn nested_stacks_in_yaml() {
    let directory = directory();
    stdout("nested", directory.path(), &["synth", "--format", "yaml"]);
    assert!(directory.path().join("out/data.template.yaml").exists());
    let template = fs::read_to_string(directory.path().join("out/orders.template.yaml")).expect("the parent");
    assert!(template.contains("TemplateURL: data.template.yaml\n"), "{template}");
}

/// Whoever deploys the parent allows what the child does.
fn what_a_nested_stack_needs_to_be_allowed() {
    let directory = directory();
    let text = stdout("nested role", directory.path(), &["synth"]);
    assert!(text.contains("CAPABILITY_NAMED_IAM"), "{text}");
}

/// The lines for the AWS CLI: uploads, capabilities, open parameters.
fn what_to_deploy_with() {
    let directory = directory();
    formwork("deploy", directory.path(), &["synth"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![[r#"
stack          of 500  of 1,000,000 bytes  template
asks                1              531  out/asks.template.json new
large             400           69,048  out/large.template.json new
named-role          1              499  out/named-role.template.json new
packaged [..]  out/packaged.template.json new

out/fine.template.json belongs to no stack; delete it when its stack is gone

Deploy:
  aws cloudformation deploy --stack-name asks --template-file out/asks.template.json --parameter-overrides Delay=NUMBER Name=VALUE
  aws cloudformation deploy --stack-name large --template-file out/large.template.json --s3-bucket BUCKET
  aws cloudformation deploy --stack-name named-role --template-file out/named-role.template.json --capabilities CAPABILITY_NAMED_IAM
  aws cloudformation package --template-file out/packaged.template.json --s3-bucket BUCKET --use-json --output-template-file out/packaged.packaged.json
  aws cloudformation deploy --stack-name packaged --template-file out/packaged.packaged.json --capabilities CAPABILITY_IAM

"#]]);
}

/// The very first run: there is no `out/` yet from which the code could be looked for.
fn local_code_and_the_first_out() {
    let directory = directory();
    fs::remove_dir_all(directory.path().join("out")).expect("removed");
    stdout("packaged", directory.path(), &["synth"]);
    assert!(directory.path().join("out/packaged.template.json").exists());
}

fn local_code_that_there_is_not() {
    let directory = directory();
    fs::remove_dir(directory.path().join("app")).expect("removed");
    formwork("packaged", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[missing-file]: `app` cannot be read: No such file or directory (os error 2)
  --> tests/project.rs:[..] (stack `packaged`)
  help: paths start at the project's root; `aws cloudformation package` uploads what is there

error: 1 error; nothing was written

"#]]);
    assert_untouched(&directory);
}

/// `package` looks for local code from where the template stands.
fn local_code_and_another_out() {
    let directory = directory();
    stdout("packaged", directory.path(), &["synth", "--out", "build/templates"]);
    let template = directory.path().join("build/templates/packaged.template.json");
    let template: serde_json::Value = serde_json::from_slice(&fs::read(template).expect("a template")).expect("JSON");
    assert_eq!(template["Resources"]["Handler"]["Properties"]["Code"], "../../app");
}

/// The template says where the code is; only the code itself says whether a function is another one.
fn new_code_makes_a_new_version() {
    let directory = directory();
    let version = |content: &str| {
        fs::write(directory.path().join("app/app.py"), content).expect("code");
        let text = stdout("published", directory.path(), &["synth", "--stdout"]);
        let template: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let version = &template["Resources"]["Prod"]["Properties"]["FunctionVersion"]["Fn::GetAtt"][0];
        version.as_str().expect("a version").to_owned()
    };
    let before = version("def handler(event, context): return 1");
    assert_eq!(before, version("def handler(event, context): return 1"));
    assert_ne!(before, version("def handler(event, context): return 2"));
}

fn no_stacks() {
    let directory = directory();
    assert_eq!(stdout("none", directory.path(), &["list"]), "");
    formwork("none", directory.path(), &["synth", "orders"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: there are no stacks here: they stand in stacks/*.yaml; `formwork init NAME` makes a project with one

"#]]);
}

/// How jobs are kept.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct Jobs {
    /// Seconds until a job is seen.
    #[schemars(range(max = 900))]
    delay: i64,
    /// Days for which it is kept.
    #[serde(default = "two")]
    days: i64,
}

fn two() -> i64 {
    2
}

fn jobs(settings: Jobs) -> Stack {
    let mut stack = Stack::new("jobs");
    let queue = aws::sqs::Queue::new().delay_seconds(settings.delay).message_retention_period(settings.days * 86_400);
    stack.add(id!("Jobs"), queue);
    stack
}

fn stacks_with_settings() {
    let directory = directory();
    let write = |name: &str, text: &str| {
        fs::create_dir_all(directory.path().join("stacks")).unwrap();
        fs::write(directory.path().join("stacks").join(name), text).unwrap();
    };
    formwork("settled", directory.path(), &["synth"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error[settings]: `delay` is missing
  --> tests/project.rs:23:49 (stack `jobs`)
  help: it has to be said: `delay: ..`

error: 1 error; nothing was written

"#]]);
    write("jobs.yaml", "delay: 0\n");
    write("jobs.prod.yaml", "delay: 5\ndays: 14\n");
    write("jobs.test.yaml", "delay: 1000\nday: 14\n");
    formwork("settled", directory.path(), &["synth", "--env", "test"]).assert().code(1).stdout_eq(str![]).stderr_eq(
        str![[r#"
error[settings]: `1000` is out of range: at most 900
  --> stacks/jobs.test.yaml:1:8 (stack `jobs`)

error[settings]: nothing here is called `day`
  --> stacks/jobs.test.yaml:2:1 (stack `jobs`)
  help: did you mean `days`?

error: 2 errors; nothing was written

"#]],
    );
    formwork("settled", directory.path(), &["synth"]).assert().success().stderr_eq(str![]);
    formwork("settled", directory.path(), &["synth", "--env", "prod"]).assert().success().stderr_eq(str![]).stdout_eq(
        str![[r#"
stack     of 500  of 1,000,000 bytes  template
jobs           1              221  out/prod/jobs.template.json new

Deploy:
  aws cloudformation deploy --stack-name jobs-prod --template-file out/prod/jobs.template.json

"#]],
    );
    let template = |path: &str| fs::read_to_string(directory.path().join("out").join(path)).unwrap();
    assert!(template("jobs.template.json").contains("\"DelaySeconds\": 0"));
    assert!(template("prod/jobs.template.json").contains("\"MessageRetentionPeriod\": 1209600"));
    assert!(template("jobs.settings.schema.json").contains("Seconds until a job is seen."));
}
