//! Functions.

use super::*;

fn function(function: Function) -> (Stack, u32) {
    let mut stack = Stack::new("orders");
    let line = line!() + 1;
    stack.add(id!("Handler"), function);
    (stack, line)
}

#[test]
fn code_in_the_template() {
    let (stack, line) = function(Function::new(Runtime::Java21, "index.Handler::handle", "class Handler {}"));
    let help = "use `Code::directory(..)` or `Code::s3(..)`";
    assert_finds(stack, &[("inline-code", line, "`java21` takes no code as text in the template", help)]);

    let (stack, line) = function(Function::python("index.handler", ""));
    let help = "Lambda needs at least one character";
    assert_finds(stack, &[("inline-code", line, "the code is empty", help)]);

    let (stack, line) = function(Function::python("main.handler", CODE));
    let message = "code in the template is the file `index`, which the handler `main.handler` is not in";
    assert_finds(stack, &[("inline-code", line, message, "call the handler `index.<function>`")]);
}

#[test]
fn code_that_is_too_long_for_a_template() {
    let long: &'static str = Box::leak("#".repeat(4 * 1024 * 1024 + 1).into_boxed_str());
    let (stack, line) = function(Function::python("index.handler", long));
    let findings = errors(stack);
    let inline: Vec<_> = findings.iter().filter(|finding| finding.rule == "inline-code").collect();
    assert_eq!(inline.len(), 1);
    assert_eq!(inline[0].at.line, line);
    assert_eq!(inline[0].message, "the code has 4194305 bytes; a template takes 4194304");
    assert_eq!(inline[0].help.as_deref(), Some("use `Code::directory(..)`"));
}

#[test]
fn the_name_of_an_environment_variable() {
    for name in [
        "",
        "A",
        "1A",
        "_A",
        "TABLE-NAME",
        "TABLE NAME",
        "GRÖSSE",
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_EXECUTION_ENV",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
    ] {
        let (stack, line) = function(handler().env(name, "x"));
        let message = format!("`{name}` cannot be the name of an environment variable of a function");
        let Err(findings) = stack.synth() else { panic!("`{name}` was taken") };
        assert_eq!(findings.len(), 1, "{findings:#?}");
        let finding = &findings[0];
        assert_eq!((finding.rule, finding.at.line, &finding.message), ("env-name", line, &message));
        assert_eq!(
            finding.help.as_deref(),
            Some(
                "a name has letters, digits and _, a letter first, two characters at least, and is none of Lambda's own"
            )
        );
    }
    for name in ["TZ", "LANG", "PATH", "PYTHONPATH", "TABLE_NAME"] {
        assert!(function(handler().env(name, "x")).0.synth().is_ok(), "{name}");
    }
}

#[test]
fn more_environment_than_lambda_takes() {
    let (stack, line) = function(handler().env("LONG", "x".repeat(4092)).env("NAME", "y"));
    let help = "keep what is long in a parameter of Systems Manager, or in a file of the code";
    assert_finds(stack, &[("env-size", line, "the environment has 4101 bytes; Lambda takes 4096", help)]);
    let (stack, _) = function(handler().env("LONG", "x".repeat(4092)));
    stack.synth().expect("exactly what it takes");
}

#[test]
fn a_version_that_is_no_number() {
    let help = "a version is a number; only `Alias::latest(..)` stands for the latest code";
    for version in ["$LATEST", "0", "07", "v7", ""] {
        let mut stack = Stack::new("orders");
        let function = stack.add(id!("Handler"), handler());
        let line = line!() + 1;
        stack.add(id!("Prod"), Alias::of(&function, "prod").shift(lit!(0.1), version));
        let message = format!("`{version}` is not a version");
        assert_finds(stack, &[("alias-version", line, &message, help)]);
    }
}

#[test]
fn two_aliases_of_one_name() {
    let mut stack = Stack::new("orders");
    let function = stack.add(id!("Handler"), handler());
    stack.add(id!("Prod"), Alias::of(&function, "prod"));
    let line = line!() + 1;
    stack.add(id!("ProdAgain"), Alias::of(&function, "prod"));
    let cast = stack.synth().expect("conditions could exclude one of them");
    let found: Vec<_> = cast.findings.iter().map(|it| (it.rule, it.at.line, it.message.as_str())).collect();
    assert_eq!(found, [("alias-name", line, "`Prod` is an alias of that name of `Handler` as well")]);
}
