//! `formwork diff` against what is deployed: the real AWS CLI answers, and CloudFormation's emulator behind it.

use super::*;

/// Status and output of `formwork diff ARGS`.
#[track_caller]
fn diff(cloud: &Cloud, args: &[&str]) -> (Option<i32>, String) {
    let mut command = cloud.command(env!("CARGO_BIN_EXE_formwork"));
    // the project's own stacks are read where it lies
    let directory = if args.iter().any(|arg| arg.contains('.')) { None } else { Some(env!("CARGO_MANIFEST_DIR")) };
    directory.map(|directory| command.current_dir(directory));
    let output = command.arg("diff").args(args).output().expect("formwork starts");
    let told = String::from_utf8_lossy(&output.stderr);
    (output.status.code(), String::from_utf8(output.stdout).expect("text") + &told)
}

/// The template as text, without what the emulator refuses.
fn deployable(template: &Value) -> String {
    serde_json::to_string_pretty(&strip(template).0).expect("a template is JSON")
}

#[test]
fn what_was_just_deployed_has_no_changes() {
    let cloud = Cloud::start();
    for stack in ["hello", "rate-canary"] {
        let template = template_of(stack);
        cloud.deploy(stack, &template);
        cloud.write("after.json", &deployable(&template));
        let nothing = (Some(0), format!("{stack}: no changes\n"));
        assert_eq!(diff(&cloud, &["--deployed", stack, "after.json", "--detailed-exitcode"]), nothing);
        // the stack file itself says the same, where nothing had to be left out
        let (_, left_out) = strip(&template);
        if left_out.is_empty() {
            assert_eq!(diff(&cloud, &["--deployed", stack, "--detailed-exitcode"]), nothing);
        }
    }
}

#[test]
fn what_a_deployment_would_change() {
    let cloud = Cloud::start();
    let mut template = strip(&template_of("movies")).0;
    cloud.deploy("movies", &template);
    let (stage, table) = (only(&template, STAGE).id.to_owned(), only(&template, TABLE).id.to_owned());
    template["Resources"][&stage]["Properties"]["MethodSettings"][0]["ThrottlingRateLimit"] = json!(7);
    template["Resources"][&table]["Properties"]["KeySchema"][0]["AttributeName"] = json!("title");
    template["Resources"][&table]["Properties"]["AttributeDefinitions"][0]["AttributeName"] = json!("title");
    cloud.write("after.json", &template.to_string());

    let (status, told) = diff(&cloud, &["--deployed", "movies", "after.json", "--fail-on", "data"]);
    let parts = [
        "movies: 1 to modify, 1 to replace, 0 to add, 0 to remove (3 folded, 30 unchanged)\n",
        "  medium  DATA-ORPHANED  Movies  table replaced by a change of KeySchema[HASH]/AttributeName",
        "  stage prod  /* *      rate    1000/s         7/s          x0.01\n",
        "      /Properties/KeySchema[HASH]/AttributeName  \"id\" -> \"title\"  forces replacement\n",
        "      /Properties/MethodSettings[/* *]/ThrottlingRateLimit  1000 -> 7\n",
    ];
    let missing: Vec<_> = parts.into_iter().filter(|part| !told.contains(part)).collect();
    assert_eq!((status, missing), (Some(3), Vec::new()), "{told}");

    // deployed, it is no change any more
    cloud.deploy("movies", &template);
    let nothing = (Some(0), "movies: no changes\n".to_owned());
    assert_eq!(diff(&cloud, &["--deployed", "movies", "after.json", "--detailed-exitcode"]), nothing);
}

const JOBS: &str = r#"
Parameters:
  Env: {Type: String, Default: dev}
  Token: {Type: String, NoEcho: true}
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: 5
      QueueName: !Sub 'jobs-${Env}'
  Endpoint:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: !Ref Token}
"#;

/// As anybody writes it: YAML with short forms, which CloudFormation gives back as text.
#[test]
fn parameters_and_a_change_set_of_a_template_in_yaml() {
    let cloud = Cloud::start();
    cloud.write("jobs.yaml", JOBS);
    let deploy = "cloudformation deploy --stack-name jobs-prod --template-file jobs.yaml";
    cloud.aws_tells(&format!("{deploy} --parameter-overrides Env=prod Token=not-to-be-shown"));
    let same = "warning: jobs-prod keeps its own value of the parameter `Env`, `prod`; the template's default is `dev`\n\n\
                jobs-prod: no changes\n";
    let deployed = ["--deployed", "jobs-prod", "jobs.yaml", "--detailed-exitcode"];
    assert_eq!(diff(&cloud, &deployed), (Some(0), same.to_owned()));

    let changed = JOBS.replace("Default: dev", "Default: test").replace("DelaySeconds: 5", "DelaySeconds: 10");
    cloud.write("jobs.yaml", &changed.replace("  Token:", "  Team: {Type: String}\n  Token:"));
    let told = |source: &str| {
        format!(
            "warning: jobs-prod keeps its own value of the parameter `Env`, `prod`; the template's default is `test`\n\
             warning: jobs-prod has no value for the parameter `Team` yet, and the template has no default: deploy with \
             `--parameter-overrides Team=VALUE`\n\
             \n\
             jobs-prod: 1 to modify, 0 to replace, 0 to add, 0 to remove (1 unchanged)\n\
             \n\
             Changes\n\
             \x20 ~ AWS::SQS::Queue Jobs{source}\n\
             \x20     /Properties/DelaySeconds  5 -> 10\n\
             \n\
             Parameters\n\
             \x20 ~ /Parameters/Env/Default  \"dev\" -> \"test\"  an existing stack keeps its own value; used by Jobs\n\
             \x20 + /Parameters/Team         (none) -> {{\"Type\":\"String\"}}  a deployment must give it a value\n"
        )
    };
    assert_eq!(diff(&cloud, &deployed), (Some(2), told("")));
    assert_eq!(diff(&cloud, &[&deployed[..], &["--drift"]].concat()), (Some(2), told("")), "nothing drifted");

    let create = "cloudformation create-change-set --stack-name jobs-prod --change-set-name one --template-body file://jobs.yaml";
    let previous = ["Env", "Token"].map(|name| format!("ParameterKey={name},UsePreviousValue=true")).join(" ");
    cloud.aws(&format!("{create} --parameters {previous} ParameterKey=Team,ParameterValue=red"));
    let set =
        "cloudformation describe-change-set --stack-name jobs-prod --change-set-name one --include-property-values";
    cloud.write("set.json", &cloud.aws(set).to_string());
    let with_set = [&deployed[..], &["--change-set", "set.json"]].concat();
    assert_eq!(diff(&cloud, &with_set), (Some(2), told("  says the change set")));

    let (status, told) = diff(&cloud, &["--deployed", "nowhere", "jobs.yaml"]);
    assert_eq!(status, Some(1));
    assert!(told.starts_with("error: ") && told.contains("Stack [nowhere] does not exist"), "{told}");
}
