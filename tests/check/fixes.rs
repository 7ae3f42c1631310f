//! Names that are spelt wrongly, put right where there is no doubt.

use std::fs;
use std::path::Path;

use formwork::check::{Options, fix};
use snapbox::cmd::Command;
use snapbox::str;

const TEMPLATE: &str = "Resources: # of the orders
  Jobs:
    Type: AWS::SQS::Queue
    Propertes: {}
  # what waits
  Waiting:
    Type: AWS::SQS::Queue
    DeletonPolicy: Retain
    Properties:
      VisibiltyTimeout: 30 # seconds
      \"delayseconds\": !If [Late, 5, 0]
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Jobs.Arn, maxReceiveCount: 3}
";

fn formwork(directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env!("CARGO_BIN_EXE_formwork")), |command, name| command.env_remove(name))
        .current_dir(directory)
        .args(args)
}

#[test]
fn a_name_in_yaml_is_shown_and_then_written() {
    let scratch = tempfile::tempdir().expect("a directory");
    let file = scratch.path().join("t.yaml");
    fs::write(&file, TEMPLATE).expect("a file");
    formwork(scratch.path(), &["check", "t.yaml", "--fix"]).assert().code(0).stdout_eq(str![[r#"
--- t.yaml
+++ t.yaml
@@ -1,12 +1,12 @@
 Resources: # of the orders
   Jobs:
     Type: AWS::SQS::Queue
-    Propertes: {}
+    Properties: {}
   # what waits
   Waiting:
     Type: AWS::SQS::Queue
-    DeletonPolicy: Retain
+    DeletionPolicy: Retain
     Properties:
-      VisibiltyTimeout: 30 # seconds
-      "delayseconds": !If [Late, 5, 0]
+      VisibilityTimeout: 30 # seconds
+      "DelaySeconds": !If [Late, 5, 0]
       RedrivePolicy: {deadLetterTargetArn: !GetAtt Jobs.Arn, maxReceiveCount: 3}
4 changes; --write makes them

"#]]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), TEMPLATE);
    formwork(scratch.path(), &["check", "t.yaml", "--fix", "--write"]).assert().code(0);
    let right = TEMPLATE
        .replace("Propertes", "Properties")
        .replace("DeletonPolicy", "DeletionPolicy")
        .replace("VisibiltyTimeout", "VisibilityTimeout")
        .replace("delayseconds", "DelaySeconds");
    assert_eq!(fs::read_to_string(&file).expect("a file"), right);
}

/// The text as it is after all that is put right in it.
fn fixed(text: &str) -> String {
    let template = formwork::read::template(text).expect("a template");
    fix::fix(text, &formwork::check(&template, &Options::default())).0
}

#[test]
fn a_name_in_json_keeps_its_quotes_and_its_line() {
    let text = "{\n\t\"Resources\": {\"Jobs\": {\"Type\": \"AWS::SQS::Queue\",   \"Properties\": {\n\"QueuName\" : \"jobs\"}}},\n\t\"Output\": {\"Url\": {\"Valeu\": {\"Ref\": \"Jobs\"}}}}\n";
    let once = fixed(text);
    assert_eq!(once, text.replace("QueuName", "QueueName").replace("\"Output\"", "\"Outputs\""));
    // the outputs are only judged where they are
    assert_eq!(fixed(&once), once.replace("Valeu", "Value"));
}

#[test]
fn sections_and_settings() {
    let right = |text: &str| fixed(&format!("{text}Resources: {{Jobs: {{Type: AWS::SQS::Queue}}}}\n"));
    assert!(right("parameters: {A: {Type: String}}\n").starts_with("Parameters:"));
    assert!(right("Parameters: {A: {Typ: String, NoEchoo: true}}\n").contains("{Typ: String, NoEcho: true}"));
    assert!(right("Parameters: {A: {Type: String, AllowedValue: [a]}}\n").contains("AllowedValues: [a]"));
}

/// Where there is a doubt nothing is changed.
#[test]
fn what_could_be_something_else_stays() {
    let properties = [
        // the property is there already
        "{QueueName: a, QueuName: b}",
        // two were meant to be the same
        "{QueuName: a, QueueNam: b}",
        // the value does not fit
        "{VisibiltyTimeout: [30]}",
        "{Tag: orders}",
        // too far
        "{QueName: a, Visibility: 30}",
    ];
    for properties in properties {
        let text = format!("Resources: {{A: {{Type: AWS::SQS::Queue, Properties: {properties}}}}}\n");
        assert_eq!(fixed(&text), text);
    }
    let whole = [
        // another version is another property
        "Resources: {A: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-0123456789abcdef0, Ipv5CidrBlock: 'a'}}}\n",
        // what the service sets
        "Resources: {A: {Type: AWS::SQS::Queue, Properties: {QueueUr: a}}}\n",
        // sections and attributes of another form
        "Resources: {A: {Type: AWS::SQS::Queue, DependOn: {a: b}}}\n",
        "Output: [a]\nResources: {A: {Type: AWS::SQS::Queue}}\n",
        // a macro may know the name
        "Transform: Mine\nResources: {A: {Type: AWS::SQS::Queue, Properties: {QueuName: a}}}\n",
        // one text is the property of two resources
        "Resources: {A: {Type: AWS::SQS::Queue, Properties: &p {QueuName: a}}, B: {Type: AWS::SQS::Queue, Properties: *p}}\n",
        // each copy of a loop has its own name
        "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Q:\n  - X\n  - [a, b]\n  - Q${X}: {Type: AWS::SQS::Queue, Properties: {QueuName: !Ref X}}\n",
    ];
    for text in whole {
        assert_eq!(fixed(text), text);
    }
}
