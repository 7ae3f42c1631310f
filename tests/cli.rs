//! Transcripts of the `formwork` binary over the stacks of this project.
//!
//! Sizes and counts are left open here, so that a changed stack changes only its template.
//! After a change of the texts: `SNAPSHOTS=overwrite cargo test --test cli`, and read the diff.

#![cfg(all(feature = "cli", feature = "core-services"))]

#[path = "cli/fmt.rs"]
mod fmt;

use std::fs;
use std::path::Path;

use snapbox::cmd::Command;
use snapbox::str;
use tempfile::TempDir;

/// The binary, in a directory of its own, with nothing of the caller's terminal.
fn formwork(directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env!("CARGO_BIN_EXE_formwork")), |command, name| command.env_remove(name))
        .current_dir(directory)
        .args(args)
}

/// A directory that counts as this project's: it has the list of its stacks.
fn directory() -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    fs::create_dir(directory.path().join("stacks")).expect("a directory");
    fs::write(directory.path().join("stacks/mod.rs"), include_bytes!("../stacks/mod.rs")).expect("a file");
    directory
}

fn stdout(directory: &Path, args: &[&str]) -> String {
    let output = formwork(directory, args).output().expect("formwork runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Every file below `directory`, with its bytes.
fn files(directory: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(directory)
        .expect("a directory")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| {
            (path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read(&path).expect("a file"))
        })
        .collect();
    files.sort();
    files
}

/// What a pull request shows is what the stacks say.
#[test]
fn out_is_fresh() {
    formwork(Path::new(env!("CARGO_MANIFEST_DIR")), &["synth", "--check"]).assert().success().stderr_eq(str![]);
}

#[test]
fn help() {
    let directory = directory();
    formwork(directory.path(), &["--help"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
AWS stacks as typed Rust, cast into CloudFormation templates; at home with throttled REST APIs

Usage: formwork <COMMAND>

Commands:
  synth        Casts stacks into templates
  check        Judges templates: what would fail, or mislead, before anything is deployed
  explain      Explains a rule of check, diff or synth
  fmt          Writes templates in their canonical form
  init         Makes a project: one throttled REST API, its settings for two environments, its
               templates, and a review of pull requests
  diff         Tells what a change does, for the person who must approve it
  import       Makes a stack of an existing template
  list         Lists the stacks in the order in which they deploy
  limits       Shows which limit binds each route for each tier of clients
  completions  Prints the completions of a shell
  help         Print this message or the help of the given subcommand(s)

Options:
  -h, --help     Print help
  -V, --version  Print version

Exit status: 0 done; 1 something is wrong with a stack, or `out/` is stale; 2 wrong usage.

"#]]);
    formwork(directory.path(), &["synth", "--help"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
Casts stacks into templates

Writes one template a stack, `out/<stack>.template.json` (`out/<env>/<stack>.template.json` with
--env), and prints the lines with which the AWS CLI deploys them, in the order in which they have to
be deployed. When anything is wrong with any of the stacks, no file is changed.

Usage: formwork synth [OPTIONS] [STACK]...

Arguments:
  [STACK]...
          The stacks; all when none is named

Options:
      --env <ENV>
          The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`; may be given several
          times

      --check
          Writes nothing; fails when a template is missing or is not what its stack says

      --stdout
          Prints the templates and writes nothing

      --format <FORMAT>
          The form of the templates
          
          [default: json]
          [possible values: json, yaml]

      --out <DIR>
          The directory of the templates
          
          [default: out]

  -h, --help
          Print help (see a summary with '-h')

Examples:
  formwork synth                        every stack into out/
  formwork synth movies                 one stack
  formwork synth --env dev --env prod   with the settings of each, into out/dev/ and out/prod/
  formwork synth --check                in CI: fails when out/ is not what the stacks say
  formwork synth hello --stdout | jq .  one template, to look at

"#]]);
    formwork(directory.path(), &["list", "--help"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
Lists the stacks in the order in which they deploy

Usage: formwork list [OPTIONS]

Options:
      --env <ENV>  The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`
  -h, --help       Print help

Example:
  formwork list

"#]]);
    formwork(directory.path(), &["completions", "--help"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
Prints the completions of a shell.

Example:
  formwork completions bash > ~/.local/share/bash-completion/completions/formwork

Usage: formwork completions <SHELL>

Arguments:
  <SHELL>
          The shell
          
          [possible values: bash, elvish, fish, powershell, zsh]

Options:
  -h, --help
          Print help (see a summary with '-h')

"#]]);
}

/// The long help says more than the short one.
#[test]
fn long_help_tells_what_synth_writes() {
    let long = stdout(directory().path(), &["synth", "--help"]);
    assert!(long.contains("no file is changed"), "{long}");
    let short = stdout(directory().path(), &["synth", "-h"]);
    assert!(short.len() < long.len(), "{short}");
}

#[test]
fn version() {
    let text = stdout(directory().path(), &["--version"]);
    let date = formwork::facts::SCHEMA_DATE;
    assert_eq!(text, format!("formwork {} (facts of {date})\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn list() {
    formwork(directory().path(), &["list"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
hello
hello-waf
image-flip
movies
order-processor
rate-canary

"#]]);
}

#[test]
fn synth_writes_then_leaves_alone() {
    let directory = directory();
    formwork(directory.path(), &["synth"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
stack               of 500  of 1,000,000 bytes  template
hello [..]  out/hello.template.json new
hello-waf [..]  out/hello-waf.template.json new
image-flip              22           19,971  out/image-flip.template.json new
movies                  36           20,319  out/movies.template.json new
order-processor         71           53,503  out/order-processor.template.json new
rate-canary             66           51,160  out/rate-canary.template.json new

Deploy:
  aws cloudformation deploy --stack-name hello --template-file out/hello.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name hello-waf --template-file out/hello-waf.template.json
  aws cloudformation deploy --stack-name image-flip --template-file out/image-flip.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name movies --template-file out/movies.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name order-processor --template-file out/order-processor.template.json --s3-bucket BUCKET --capabilities CAPABILITY_IAM --parameter-overrides CodeBucket=VALUE CodeKey=VALUE ExternalLayer=VALUE LayerKey=VALUE
  aws cloudformation deploy --stack-name rate-canary --template-file out/rate-canary.template.json --capabilities CAPABILITY_IAM

"#]]);
    let written = files(&directory.path().join("out"));
    let names: Vec<&str> = written.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "hello-waf.template.json",
            "hello.template.json",
            "image-flip.template.json",
            "movies.template.json",
            "order-processor.template.json",
            "rate-canary.template.json"
        ]
    );
    let committed = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("out"));
    for file in &written {
        assert!(committed.contains(file), "out/{} is not what is committed", file.0);
    }

    formwork(directory.path(), &["synth"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
stack               of 500  of 1,000,000 bytes  template
hello [..]  out/hello.template.json unchanged
hello-waf [..]  out/hello-waf.template.json unchanged
image-flip              22           19,971  out/image-flip.template.json unchanged
movies                  36           20,319  out/movies.template.json unchanged
order-processor         71           53,503  out/order-processor.template.json unchanged
rate-canary             66           51,160  out/rate-canary.template.json unchanged

Deploy:
  aws cloudformation deploy --stack-name hello --template-file out/hello.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name hello-waf --template-file out/hello-waf.template.json
  aws cloudformation deploy --stack-name image-flip --template-file out/image-flip.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name movies --template-file out/movies.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name order-processor --template-file out/order-processor.template.json --s3-bucket BUCKET --capabilities CAPABILITY_IAM --parameter-overrides CodeBucket=VALUE CodeKey=VALUE ExternalLayer=VALUE LayerKey=VALUE
  aws cloudformation deploy --stack-name rate-canary --template-file out/rate-canary.template.json --capabilities CAPABILITY_IAM

"#]]);
    assert_eq!(files(&directory.path().join("out")), written);
}

#[test]
fn synth_into_another_directory() {
    let directory = directory();
    let text = stdout(directory.path(), &["synth", "hello", "--out", "a/b"]);
    assert!(text.contains(" a/b/hello.template.json new\n"), "{text}");
    assert!(text.contains("--template-file a/b/hello.template.json"), "{text}");
    assert_eq!(files(&directory.path().join("a/b")).len(), 1);
    assert!(!directory.path().join("out").exists());
}

/// A template is like any other source file: everybody may read it.
#[cfg(unix)]
#[test]
fn templates_are_readable() {
    use std::os::unix::fs::PermissionsExt;
    let directory = directory();
    stdout(directory.path(), &["synth", "hello"]);
    let mode = fs::metadata(directory.path().join("out/hello.template.json")).expect("a template").permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn check() {
    let directory = directory();
    let out = directory.path().join("out");

    // nothing there yet
    formwork(directory.path(), &["synth", "--check"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: out/hello.template.json is missing
       out/hello-waf.template.json is missing
       out/image-flip.template.json is missing
       out/movies.template.json is missing
       out/order-processor.template.json is missing
       out/rate-canary.template.json is missing
       run `formwork synth` (here: `cargo run -- synth`) and commit what it writes

"#]]);
    assert!(!out.exists());

    stdout(directory.path(), &["synth"]);
    formwork(directory.path(), &["synth", "--check"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![[r#"
out is what the stacks say (6 templates)

"#]]);

    // a template that somebody edited, one that is gone, one that no stack makes
    fs::write(out.join("hello.template.json"), "{}\n").expect("written");
    fs::remove_file(out.join("movies.template.json")).expect("removed");
    fs::write(out.join("old.template.json"), "{}\n").expect("written");
    fs::write(out.join("README.md"), "not a template\n").expect("written");
    let before = files(&out);
    formwork(directory.path(), &["synth", "--check"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: out/hello.template.json is not what its stack says
       out/movies.template.json is missing
       out/old.template.json belongs to no stack
       run `formwork synth` (here: `cargo run -- synth`) and commit what it writes
       delete templates whose stacks are gone

"#]]);
    assert_eq!(files(&out), before, "a check writes nothing");

    // only what is asked for is looked at
    formwork(directory.path(), &["synth", "--check", "hello-waf"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![
        [r#"
out is what the stacks say (1 templates)

"#]
    ]);

    // `synth` mends the first two and names the third
    formwork(directory.path(), &["synth"]).assert().code(0).stderr_eq(str![]).stdout_eq(str![[r#"
stack               of 500  of 1,000,000 bytes  template
hello [..]  out/hello.template.json changed
hello-waf [..]  out/hello-waf.template.json unchanged
image-flip              22           19,971  out/image-flip.template.json unchanged
movies                  36           20,319  out/movies.template.json new
order-processor         71           53,503  out/order-processor.template.json unchanged
rate-canary             66           51,160  out/rate-canary.template.json unchanged

out/old.template.json belongs to no stack; delete it when its stack is gone

Deploy:
  aws cloudformation deploy --stack-name hello --template-file out/hello.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name hello-waf --template-file out/hello-waf.template.json
  aws cloudformation deploy --stack-name image-flip --template-file out/image-flip.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name movies --template-file out/movies.template.json --capabilities CAPABILITY_IAM
  aws cloudformation deploy --stack-name order-processor --template-file out/order-processor.template.json --s3-bucket BUCKET --capabilities CAPABILITY_IAM --parameter-overrides CodeBucket=VALUE CodeKey=VALUE ExternalLayer=VALUE LayerKey=VALUE
  aws cloudformation deploy --stack-name rate-canary --template-file out/rate-canary.template.json --capabilities CAPABILITY_IAM

"#]]);
}

/// What `synth` does not mend, the advice does not say that it would.
#[test]
fn check_with_a_stray_file_only() {
    let directory = directory();
    stdout(directory.path(), &["synth"]);
    fs::write(directory.path().join("out/old.template.json"), "{}\n").expect("written");
    let output = formwork(directory.path(), &["synth", "--check"]).output().expect("formwork runs");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("out/old.template.json"), "{text}");
    assert!(text.contains("delete"), "{text}");
}

/// The advice names the options without which it would do something else.
#[test]
fn check_advises_the_same_options() {
    let directory = directory();
    let args = ["synth", "--check", "--out", "elsewhere", "--format", "yaml"];
    let output = formwork(directory.path(), &args).output().expect("formwork runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("--out elsewhere") && text.contains("--format yaml"), "{text}");
}

#[test]
fn printing_writes_nothing() {
    let directory = directory();
    let json = stdout(directory.path(), &["synth", "movies", "--stdout"]);
    assert!(json.starts_with("{\n  \"AWSTemplateFormatVersion\": \"2010-09-09\",\n") && json.ends_with("\n}\n"));
    let committed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("out/movies.template.json"));
    assert_eq!(committed.expect("a template"), json);
    assert_eq!(fs::read_dir(directory.path()).expect("a directory").count(), 1);
}

#[test]
fn yaml_says_what_json_says() {
    let directory = directory();
    for stack in stdout(directory.path(), &["list"]).lines() {
        let json = stdout(directory.path(), &["synth", stack, "--stdout"]);
        let yaml = stdout(directory.path(), &["synth", stack, "--stdout", "--format", "yaml"]);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let yaml: serde_json::Value = serde_yaml::from_str(&yaml).expect("YAML");
        assert_eq!(yaml, json, "{stack}");
    }
}

#[test]
fn yaml_of_all_stacks_is_one_stream() {
    let text = stdout(directory().path(), &["synth", "--stdout", "--format", "yaml"]);
    let stacks = stdout(directory().path(), &["list"]).lines().count();
    assert_eq!(text.split("---\n").count(), stacks);
    assert_eq!(text.matches("AWSTemplateFormatVersion: '2010-09-09'\n").count(), stacks, "a date is quoted");
    assert_eq!(text.matches("Version: '2012-10-17'\n").count(), text.matches("Version: '2012").count());
}

#[test]
fn yaml_files() {
    let directory = directory();
    let text = stdout(directory.path(), &["synth", "hello-waf", "--format", "yaml"]);
    assert!(text.contains("--template-file out/hello-waf.template.yaml"), "{text}");
    let names: Vec<_> = files(&directory.path().join("out")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["hello-waf.template.yaml"]);
    stdout(directory.path(), &["synth", "hello-waf", "--format", "yaml", "--check"]);
}

#[test]
fn a_stack_that_there_is_not() {
    let directory = directory();
    formwork(directory.path(), &["synth", "movie"]).assert().code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: there is no stack `movie`; did you mean `movies`?

"#]]);
    formwork(directory.path(), &["synth", "hello", "helo", "payments"]).assert().code(1).stdout_eq(str![]).stderr_eq(
        str![[r#"
error: there is no stack `helo`; did you mean `hello`?
       there is no stack `payments`; there are movies, rate-canary, order-processor, image-flip, hello, hello-waf

"#]],
    );
    assert_eq!(fs::read_dir(directory.path()).expect("a directory").count(), 1);
}

#[test]
fn wrong_usage() {
    let directory = directory();
    formwork(directory.path(), &["synth", "--chek"]).assert().code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: unexpected argument '--chek' found

  tip: a similar argument exists: '--check'

Usage: formwork synth --check [STACK]...

For more information, try '--help'.

"#]]);
    formwork(directory.path(), &["synht"]).assert().code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: unrecognized subcommand 'synht'

  tip: a similar subcommand exists: 'synth'

Usage: formwork <COMMAND>

For more information, try '--help'.

"#]]);
    formwork(directory.path(), &["synth", "--check", "--stdout"]).assert().code(2).stdout_eq(str![]).stderr_eq(str![[
        r#"
error: the argument '--check' cannot be used with '--stdout'

Usage: formwork synth --check [STACK]...

For more information, try '--help'.

"#
    ]]);
    formwork(directory.path(), &["synth", "--format", "toml"]).assert().code(2).stdout_eq(str![]).stderr_eq(str![[
        r#"
error: invalid value 'toml' for '--format <FORMAT>'
  [possible values: json, yaml]

For more information, try '--help'.

"#
    ]]);
    // without a command: the help, as an error
    let output = formwork(directory.path(), &[]).output().expect("formwork runs");
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), b"".as_slice()));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Usage: formwork <COMMAND>"));
}

/// `formwork synth --stdout | head -1` is no failure.
#[test]
fn a_reader_that_goes_away() {
    let commands: [&[&str]; 4] =
        [&["synth", "--stdout"], &["list"], &["completions", "bash"], &["synth", "--stdout", "--format", "yaml"]];
    for args in commands {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_formwork"))
            .args(args)
            .stdout(writer)
            .output()
            .expect("formwork runs");
        assert!(output.status.success(), "{args:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{args:?}: {output:?}");
    }
}

/// A directory that cannot be written: exit status 1, the reason, and no file changed.
#[test]
fn an_out_that_cannot_be_written() {
    // a file stands where the directory should
    let directory = directory();
    fs::write(directory.path().join("out"), "not a directory\n").expect("written");
    let output = formwork(directory.path(), &["synth"]).output().expect("formwork runs");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.starts_with("error: cannot ") && text.contains("out"), "{text}");
    assert_eq!(files(directory.path()), [("out".to_owned(), b"not a directory\n".to_vec())]);
}

#[test]
fn a_template_that_cannot_be_written() {
    // a directory stands where the last template should
    let directory = directory();
    let out = directory.path().join("out");
    stdout(directory.path(), &["synth", "hello"]);
    fs::write(out.join("hello.template.json"), "{}\n").expect("written");
    fs::create_dir(out.join("movies.template.json")).expect("a directory");
    let before = files(&out);
    let output = formwork(directory.path(), &["synth"]).output().expect("formwork runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("out/movies.template.json"));
    assert_eq!(files(&out), before, "all or nothing, and no temporary file is left");
}

#[test]
fn completions() {
    let directory = directory();
    for (shell, sign) in
        [("bash", "complete -F _formwork"), ("zsh", "#compdef formwork"), ("fish", "complete -c formwork")]
    {
        let script = stdout(directory.path(), &["completions", shell]);
        assert!(script.contains(sign), "{shell}");
        assert!(script.contains("synth") && script.contains("completions"), "{shell}");
    }
    formwork(directory.path(), &["completions", "tcsh"]).assert().code(2);
}

#[test]
fn colours_are_for_terminals() {
    let directory = directory();
    for args in [&["synth"][..], &["synth", "nothing"], &["--help"], &["synth", "--chek"]] {
        let plain = formwork(directory.path(), args).output().expect("formwork runs");
        let forced = formwork(directory.path(), args).env("CLICOLOR_FORCE", "1").output().expect("formwork runs");
        let escape = |bytes: &[u8]| bytes.contains(&0x1b);
        assert!(!escape(&plain.stdout) && !escape(&plain.stderr), "{args:?}");
        assert!(escape(&forced.stdout) || escape(&forced.stderr), "{args:?}: colours when they are asked for");
    }
    // what another program reads has none, whatever is asked for
    let json = formwork(directory.path(), &["synth", "--stdout"]).env("CLICOLOR_FORCE", "1").output();
    assert!(!json.expect("formwork runs").stdout.contains(&0x1b));
}

/// What binds movies stands in the documentation, as the stack says it.
#[test]
fn limits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let picture = snapbox::Data::read_from(&root.join("docs/limits.svg"), Some(snapbox::data::DataFormat::Text));
    formwork(root, &["limits", "movies", "--mean-ms", "80", "--format", "svg"])
        .assert()
        .success()
        .stderr_eq(str![])
        .stdout_eq(picture);
    let directory = directory();
    formwork(directory.path(), &["limits", "movies", "--mean-ms", "80", "--region", "ap-southeast-3"])
        .assert()
        .success()
        .stderr_eq(str![])
        .stdout_eq(str![[r#"
movies · prod · POST /data
assuming mean 80 ms (flag), 99th percentile 1,000 ms (default), 1 client per IP (default), WAF acts 30 s after it saw
  (default), account 2,500/s in ap-southeast-3 (default), items of 1,024 bytes, one a call, read eventually consistent
  (default)
  layer                   scope                        rate/s             burst  answer  tier Basic             tier Premium
  WAF RatePerIp           per IP, 5 min                  6.67             2,000  403     binds from 18 s + lag  binds from 2 s + lag
  usage plan              per key                   100 | 500       200 | 1,000  429     100/s, burst 200       500/s, burst 1,000
  quota                   per key, day                      –  10,000 | 100,000  429     empty in 1 min 40 s    empty in 3 min 20 s
  stage                   this method, all clients      1,000             2,000  429     10 clients fill it     2 clients fill it
  account ap-southeast-3  all APIs, all clients         2,500             1,250  429     25 clients fill it     5 clients fill it
  function Writer         100 at once                   1,000               100  500     burst 208 exceeds it   burst 1,040 exceeds it
  integration             29 s a call                       –                 –  504     never alone            never alone
  table Movies            1,250 write units/s           1,250                 –  500     13 clients fill it     3 clients fill it
  Basic: 6.67/s in the long run: WAF rule RatePerIp is reached after 18 s and answers 403 some 30 s to 40 s later; until
    then usage plan Basic lets 100/s through after a burst of 200 (429)
  Premium: 6.67/s in the long run: WAF rule RatePerIp is reached after 2 s and answers 403 some 30 s to 40 s later;
    until then usage plan Premium lets 500/s through after a burst of 1,000 (429)
  - no alarm notices when requests are turned away by table Movies

"#]]);
}

#[test]
fn limits_of_files() {
    let directory = directory();
    let stage = r#"{"Parameters": {"Rate": {"Type": "Number"}}, "Resources": {
        "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "orders"}},
        "Get": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "HttpMethod": "GET", "AuthorizationType": "AWS_IAM",
            "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "Integration": {"Type": "HTTP", "Uri": "https://example.com"}}},
        "Prod": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "prod", "MethodSettings": [
            {"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": {"Ref": "Rate"}, "ThrottlingBurstLimit": 20}]}}
    }}"#;
    fs::write(directory.path().join("orders.json"), stage).expect("a template");
    fs::write(directory.path().join("broken.yaml"), "Resources: [").expect("a file");
    let run = |args: &[&str]| formwork(directory.path(), args).assert();
    run(&["limits", "orders.json"]).code(0).stderr_eq(str![]).stdout_eq(str![[r#"
orders · prod · GET /
assuming account 10,000/s in us-east-1 (default)
  layer              scope                      rate/s  burst  answer  anyone
  stage              this method, all clients  unknown     20  429     unknown
  account us-east-1  all APIs, all clients      10,000  5,000  429     binds: 10,000/s
  anyone: at most 10,000/s after a burst of 20: account in us-east-1 answers 429 above it
  - stage prod: rate unknown: parameter `Rate` has no default
  - no alarm notices when requests are turned away by stage prod and its plans (429)

"#]]);
    run(&[
        "limits",
        "./orders.json",
        "--param",
        "Rate=10",
        "--out",
        "json=a/limits.json",
        "--out",
        "markdown=a/limits.md",
    ])
    .code(0)
    .stderr_eq(str![])
    .stdout_eq(str![]);
    let json = fs::read_to_string(directory.path().join("a/limits.json")).expect("the file");
    assert!(json.starts_with("{\n  \"schema\": \"limits/1\",\n"), "{json}");
    assert_eq!(files(&directory.path().join("a")).len(), 2);
    run(&["limits", "-"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: -:1:1: there is nothing in it

"#]]);
    run(&["limits", "broken.yaml"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: broken.yaml:1:12: this `[` is not closed

"#]]);
    run(&["limits", "absent.yaml"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: cannot read `absent.yaml`: No such file or directory (os error 2)

"#]]);
    run(&["limits", "movie"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: there is no stack `movie`; did you mean `movies`?

"#]]);
    run(&["limits", "orders.json", "--param", "Rte=10"]).code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: no template has a parameter `Rte`; did you mean `Rate`?

"#]]);
    run(&["limits", "orders.json", "--mean-ms", "fast"]).code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: `mean_ms` is `fast`, which is no number above 0

"#]]);
    run(&["limits", "orders.json", "--out", "pdf=x"]).code(2).stdout_eq(str![]).stderr_eq(str![[r#"
error: invalid value 'pdf=x' for '--out <FORMAT=FILE>': there is no form `pdf`; there are text, markdown, json, svg

For more information, try '--help'.

"#]]);
}
