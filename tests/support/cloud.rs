//! A CloudFormation of one's own: MiniStack on a free loopback port, and the real AWS CLI that talks to it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::http::{Answer, Api};
use super::python::{isolated, python, script};
use super::template::strip;

/// CloudFormation takes a template in the request itself up to this size; a larger one goes through a bucket.
const LARGEST_INLINE_TEMPLATE: usize = 51_200;

const PATIENCE: Duration = Duration::from_secs(60);

/// Region of everything; the account is MiniStack's own.
pub const REGION: &str = "us-east-1";
pub const ACCOUNT: &str = "000000000000";

/// One emulator with nothing in it. It ends with this value, and with the test process should that be killed: the
/// supervisor (`emulator.py`) watches a pipe that the kernel closes then.
pub struct Cloud {
    pub port: u16,
    home: PathBuf,
    supervisor: Child,
    lifeline: Option<ChildStdin>,
}

/// A stack after `aws cloudformation deploy`.
pub struct Deployed {
    pub name: String,
    pub outputs: BTreeMap<String, String>,
    /// Logical to physical id.
    pub ids: BTreeMap<String, String>,
}

impl Cloud {
    pub fn start() -> Cloud {
        let mut supervisor = isolated(&std::env::temp_dir())
            .arg(script("support/emulator.py"))
            .env("TMPDIR", std::env::temp_dir())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0) // Ctrl-C is for the test; the supervisor then sees the pipe close
            .spawn()
            .expect("the environment's Python starts");
        let lifeline = supervisor.stdin.take();
        let mut ready = String::new();
        let stdout = supervisor.stdout.take().expect("stdout is piped");
        BufReader::new(stdout).read_line(&mut ready).expect("the supervisor writes text");
        let Some((port, home)) = ready.trim_end().split_once(' ') else {
            let mut complaint = String::new();
            supervisor.stderr.take().expect("stderr is piped").read_to_string(&mut complaint).expect("text");
            supervisor.wait().expect("the supervisor ends");
            panic!("{complaint}");
        };
        Cloud { port: port.parse().expect("a port"), home: home.into(), supervisor, lifeline }
    }

    /// Runs `aws <command>` and gives what it prints, `null` for nothing. The command is split at blanks.
    #[track_caller]
    pub fn aws(&self, command: &str) -> Value {
        let output = self.aws_output(command);
        assert!(output.status.success(), "{}", report(command, &output));
        if output.stdout.iter().all(u8::is_ascii_whitespace) {
            return Value::Null;
        }
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}\n{}", report(command, &output)))
    }

    /// Runs `aws <command>`, which answers in words.
    #[track_caller]
    pub fn aws_tells(&self, command: &str) -> String {
        let output = self.aws_output(command);
        assert!(output.status.success(), "{}", report(command, &output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs `aws <command>`, which must fail, and gives its complaint.
    #[track_caller]
    pub fn aws_refuses(&self, command: &str) -> String {
        let output = self.aws_output(command);
        assert!(!output.status.success(), "this must fail:\n{}", report(command, &output));
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// `aws cloudformation deploy` of what [`strip`] leaves of the template.
    #[track_caller]
    pub fn deploy(&self, stack: &str, template: &Value) -> Deployed {
        self.deploy_with(stack, template, &[])
    }

    /// The same with values for the template's parameters.
    #[track_caller]
    pub fn deploy_with(&self, stack: &str, template: &Value, parameters: &[(&str, &str)]) -> Deployed {
        let text = serde_json::to_string_pretty(&strip(template).0).expect("a template is JSON");
        let file = format!("{stack}.template.json");
        std::fs::write(self.home.join(&file), &text).expect("the emulator's directory takes files");
        let mut command = format!(
            "cloudformation deploy --stack-name {stack} --template-file {file} --capabilities CAPABILITY_NAMED_IAM"
        );
        if text.len() > LARGEST_INLINE_TEMPLATE {
            self.bucket("templates");
            command.push_str(" --s3-bucket templates");
        }
        if !parameters.is_empty() {
            let values: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
            command.push_str(&format!(" --parameter-overrides {}", values.join(" ")));
        }
        let output = self.aws_output(&command);
        if !output.status.success() {
            let events = self.aws_output(&format!("cloudformation describe-stack-events --stack-name {stack}"));
            panic!("{}{}", report(&command, &output), failures(&events));
        }
        self.describe(stack)
    }

    /// A bucket of this name, made when it is not there yet.
    #[track_caller]
    pub fn bucket(&self, name: &str) {
        let command = format!("s3 mb s3://{name}");
        let made = self.aws_output(&command);
        let there = String::from_utf8_lossy(&made.stderr).contains("BucketAlreadyOwnedByYou");
        assert!(made.status.success() || there, "{}", report(&command, &made));
    }

    /// The files, zipped, as an object of a bucket.
    #[track_caller]
    pub fn upload_zip(&self, files: &Path, bucket: &str, key: &str) {
        let zipped = self.home.join(key);
        let zip = isolated(files).args(["-m", "zipfile", "-c"]).arg(&zipped).arg(".").output();
        let zip = zip.expect("the environment's Python starts");
        assert!(zip.status.success(), "{}", String::from_utf8_lossy(&zip.stderr));
        self.bucket(bucket);
        let command = format!("s3 cp {key} s3://{bucket}/{key}");
        let copied = self.aws_output(&command);
        assert!(copied.status.success(), "{}", report(&command, &copied));
    }

    /// A file for a command to read as `file://<name>`.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.home.join(name), text).expect("the emulator's directory takes files");
    }

    /// An object of a bucket with this content.
    #[track_caller]
    pub fn put_object(&self, bucket: &str, key: &str, content: &[u8]) {
        std::fs::write(self.home.join("object"), content).expect("the emulator's directory takes files");
        self.aws(&format!("s3api put-object --bucket {bucket} --key {key} --body object"));
    }

    /// The objects of a bucket: the hash of the content by key.
    #[track_caller]
    pub fn objects(&self, bucket: &str) -> BTreeMap<String, String> {
        pairs(&self.aws(&format!("s3api list-objects-v2 --bucket {bucket}"))["Contents"], "Key", "ETag")
    }

    /// `aws cloudformation delete-stack`, until the stack is gone. (`aws cloudformation wait` looks only every 30 s.)
    #[track_caller]
    pub fn delete(&self, stack: &str) {
        self.aws(&format!("cloudformation delete-stack --stack-name {stack}"));
        let describe = format!("cloudformation describe-stacks --stack-name {stack}");
        let began = Instant::now();
        loop {
            let output = self.aws_output(&describe);
            if !output.status.success() {
                let gone = String::from_utf8_lossy(&output.stderr).contains("does not exist");
                assert!(gone, "{}", report(&describe, &output));
                return;
            }
            assert!(began.elapsed() < PATIENCE, "{stack} is still there:\n{}", report(&describe, &output));
        }
    }

    pub fn api<'a>(&self, id: &'a str) -> Api<'a> {
        Api { port: self.port, id }
    }

    /// A request to a deployed API, signed with the emulator's credentials.
    #[track_caller]
    pub fn signed(&self, api: &str, method: &str, path: &str, body: &str) -> Answer {
        let api = self.api(api);
        let sign = isolated(&self.home).arg(script("support/sign.py")).args([method, &api.host(), path, body]).output();
        let sign = sign.expect("the environment's Python starts");
        assert!(sign.status.success(), "{}", String::from_utf8_lossy(&sign.stderr));
        let headers = String::from_utf8(sign.stdout).expect("headers are text");
        let headers: Vec<(&str, &str)> = headers.lines().filter_map(|line| line.split_once(": ")).collect();
        api.send(method, path, &headers, body)
    }

    #[track_caller]
    fn describe(&self, stack: &str) -> Deployed {
        let resources = self.aws(&format!("cloudformation list-stack-resources --stack-name {stack}"));
        let stacks = self.aws(&format!("cloudformation describe-stacks --stack-name {stack}"));
        Deployed {
            name: stack.to_string(),
            ids: pairs(&resources["StackResourceSummaries"], "LogicalResourceId", "PhysicalResourceId"),
            outputs: pairs(&stacks["Stacks"][0]["Outputs"], "OutputKey", "OutputValue"),
        }
    }

    /// A program that asks this cloud when it runs `aws`; it starts in the directory of what was [written](Cloud::write).
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().current_dir(&self.home).env("HOME", &self.home).envs(self.environment());
        let own = python().parent().expect("the interpreter lies in a directory").to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&others)));
        command.env("PATH", path.expect("directories without colons")).stdin(Stdio::null());
        command
    }

    fn aws_output(&self, command: &str) -> Output {
        let endpoint = format!("http://127.0.0.1:{}", self.port);
        // for SQS the CLI has an endpoint of its own that goes before the variable
        let said = if command.starts_with("sqs ") { vec!["--endpoint-url", &endpoint] } else { Vec::new() };
        isolated(&self.home)
            .args(["-m", "awscli"])
            .args(command.split_whitespace())
            .args(said)
            .envs(self.environment())
            .stdin(Stdio::null())
            .output()
            .expect("the environment's Python starts")
    }

    /// What the AWS CLI has to know to find this cloud and nothing else.
    fn environment(&self) -> Vec<(&'static str, String)> {
        let credentials = self.home.join("no-credentials");
        std::fs::write(&credentials, "").expect("the emulator's directory takes files");
        let credentials = credentials.to_str().expect("a path in UTF-8").to_owned();
        vec![
            ("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{}", self.port)),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
            ("AWS_DEFAULT_REGION", REGION.to_owned()),
            ("AWS_DEFAULT_OUTPUT", "json".to_owned()),
            ("AWS_CONFIG_FILE", credentials.clone()),
            ("AWS_SHARED_CREDENTIALS_FILE", credentials),
            ("AWS_EC2_METADATA_DISABLED", "true".to_owned()),
            ("AWS_PAGER", String::new()),
        ]
    }
}

impl Drop for Cloud {
    /// On failure the end of MiniStack's log goes with the test's own output.
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = std::fs::read_to_string(self.home.join("ministack.log")).unwrap_or_default();
            let lines: Vec<&str> = log.lines().collect();
            eprintln!("MiniStack's log ends with:\n{}", lines[lines.len().saturating_sub(60)..].join("\n"));
        }
        drop(self.lifeline.take());
        let _ = self.supervisor.wait();
    }
}

impl Deployed {
    #[track_caller]
    pub fn id(&self, logical: &str) -> &str {
        self.ids.get(logical).unwrap_or_else(|| panic!("stack {} has no resource {logical}", self.name))
    }

    #[track_caller]
    pub fn output(&self, key: &str) -> &str {
        let Deployed { name, outputs, .. } = self;
        outputs.get(key).unwrap_or_else(|| panic!("stack {name} has no output {key}, only {outputs:?}"))
    }
}

fn pairs(list: &Value, key: &str, value: &str) -> BTreeMap<String, String> {
    let text = |item: &Value, name: &str| item[name].as_str().unwrap_or_default().to_string();
    list.as_array().into_iter().flatten().map(|item| (text(item, key), text(item, value))).collect()
}

fn report(command: &str, output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("$ aws {command}\n{}\n{}{}\n", output.status, out.trim_start(), err.trim_start())
}

/// The lines that say why a deployment failed.
fn failures(events: &Output) -> String {
    let events: Value = serde_json::from_slice(&events.stdout).unwrap_or_default();
    let failed = |event: &&Value| event["ResourceStatus"].as_str().is_some_and(|status| status.ends_with("FAILED"));
    let line = |event: &Value| {
        let text = |name: &str| event[name].as_str().unwrap_or_default();
        format!("{} {}: {}\n", text("ResourceType"), text("LogicalResourceId"), text("ResourceStatusReason"))
    };
    events["StackEvents"].as_array().into_iter().flatten().filter(failed).map(line).collect()
}
