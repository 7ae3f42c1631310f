//! Asking the AWS CLI.

use std::io;
use std::process::{Command, Stdio};

use super::Failure;

/// What `aws cloudformation ARGS --output json` prints. Credentials, region and endpoint are the environment's.
pub(super) fn cloudformation(args: &[&str]) -> Result<String, Failure> {
    let mut command = Command::new("aws");
    command.arg("cloudformation").args(args).args(["--output", "json"]).env("AWS_PAGER", "").stdin(Stdio::null());
    let output = command.output().map_err(|error| {
        Failure::new(match error.kind() {
            io::ErrorKind::NotFound => {
                "`aws` is not installed; install it with `python3 -m pip install awscli`, or as \
                https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html says"
                    .to_owned()
            }
            _ => format!("`aws` cannot be run: {error}"),
        })
    })?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("aws cloudformation {}: {}", args.join(" "), told.trim())));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new("the AWS CLI's answer is no UTF-8"))
}
