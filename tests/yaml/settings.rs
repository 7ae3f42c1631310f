//! Settings of environments.

use std::fs;

use snapbox::str;

use crate::files::{formwork, project};

pub const ORDERS: &str = "stack: orders
settings:
  rate: { type: integer, minimum: 1, maximum: 10000, description: requests per second }
  countries: { type: array, items: { type: string, pattern: '^[A-Z]{2}$' }, default: [KP] }
  domain: { type: string, default: orders.example.com }
  network: { type: object, properties: { zones: { type: integer, maximum: 6 } }, default: { zones: 2 } }
  keep: false
resources:
  Rate:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Value: !Sub '${settings.rate}/s at ${settings.domain} in ${AWS::Region}' }
  Countries:
    Type: AWS::SSM::Parameter
    Properties: { Type: StringList, Value: !Join [',', !Setting countries], Description: !Sub '${settings.network.zones} zones, kept ${settings.keep}' }
queues:
  Jobs: { delay: !Setting network.zones }
";

#[test]
fn each_environment_has_its_settings() {
    let project = project(&[
        ("stacks/orders.yaml", ORDERS),
        ("stacks/orders.dev.yaml", "rate: 10\n"),
        ("stacks/orders.prod.yaml", "rate: 1000\ncountries: [KP, IR]\nnetwork: { zones: 3 }\nkeep: true\n"),
    ]);
    let here = project.path();
    formwork(here, &["synth", "--env", "dev", "--env", "prod"]).assert().success().stderr_eq(str![]).stdout_eq(str![[
        r#"
stack      of 500  of 1,000,000 bytes  template
orders          4            1,525  out/dev/orders.template.json new
orders          4            1,546  out/prod/orders.template.json new
                           [..]  out/stack.schema.json new
                               [..]  out/orders.settings.schema.json new

Deploy:
  aws cloudformation deploy --stack-name orders-dev --template-file out/dev/orders.template.json
  aws cloudformation deploy --stack-name orders-prod --template-file out/prod/orders.template.json

"#
    ]]);
    let template =
        |env: &str| fs::read_to_string(here.join(format!("out/{env}/orders.template.json"))).expect("written");
    assert!(template("dev").contains("10/s at orders.example.com in ${AWS::Region}"));
    assert!(template("prod").contains("1000/s at orders.example.com in ${AWS::Region}"));
    assert!(template("prod").contains("\"3 zones, kept true\""));
    assert!(template("prod").contains("\"DelaySeconds\": 3"));
    let schema = fs::read_to_string(here.join("out/orders.settings.schema.json")).expect("written");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!(schema["properties"]["rate"]["maximum"], 10000);
    assert!(here.join("out/stack.schema.json").exists());
    formwork(here, &["synth", "--check", "--env", "dev", "--env", "prod"]).assert().success();
    formwork(here, &["diff", "--env", "dev..prod"]).assert().success().stderr_eq(str![]).stdout_eq(str![[r#"
orders: 3 to modify, 0 to replace, 0 to add, 0 to remove (1 unchanged)

Changes
  ~ AWS::SQS::Queue Jobs
      /Properties/DelaySeconds  2 -> 3
  ~ AWS::SSM::Parameter Countries
      /Properties/Description  "2 zones, kept false" -> "3 zones, kept true"
      /Properties/Value        {"Fn::Join":[",",["KP"]]} -> {"Fn::Join":[",",["KP","IR"]]}
  ~ AWS::SSM::Parameter Rate
      /Properties/Value  {"Fn::Sub":"10/s at orders.example.com in ${AWS::Region}"} -> {"Fn::Sub":"1000/s at orders.example.com in ${AWS::Region}"}

"#]]);
    formwork(here, &["check", "--env", "prod"]).assert().success();
    formwork(here, &["limits", "--env", "prod"]).assert().success();
    formwork(here, &["list", "--env", "prod"]).assert().success().stdout_eq("orders\n");
}

#[test]
fn an_environment_has_to_say_what_has_no_default() {
    let project = project(&[("stacks/orders.yaml", ORDERS), ("stacks/orders.dev.yaml", "domain: dev.example.com\n")]);
    formwork(project.path(), &["synth"]).assert().failure().stderr_eq(str![[r#"
error[settings]: `rate` has no default
  --> stacks/orders.yaml:3:3 (stack `orders`)
  help: say for which environment with `--env NAME`, or give it a default

error: 1 error; nothing was written

"#]]);
    formwork(project.path(), &["synth", "--env", "dev"]).assert().failure().stderr_eq(str![[r#"
error[settings]: the environment `dev` says nothing about `rate`, and it has no default
  --> stacks/orders.yaml:3:3 (stack `orders`)
  help: say `rate: ..` in the file of the environment, or give it a default here

error: 1 error; nothing was written

"#]]);
    formwork(project.path(), &["synth", "--env", "dve"]).assert().failure().stderr_eq(str![[r#"
error: there is no environment `dve`; did you mean `dev`?

"#]]);
}

#[test]
fn wrong_settings_are_reported_at_their_lines() {
    let project = project(&[
        ("stacks/orders.yaml", ORDERS),
        (
            "stacks/orders.dev.yaml",
            "rate: 20000\ncountries: [KP, Iran, 3]\ndomian: x\nnetwork:\n  zones: 9\nkeep: maybe\n",
        ),
        ("stacks/ordres.dev.yaml", "rate: 1\n"),
        ("stacks/orders.cut.yaml", "rate: [\n"),
    ]);
    let here = project.path();
    formwork(here, &["synth", "--env", "dev"]).assert().failure().stderr_eq(str![[r#"
error: stacks/ordres.dev.yaml belongs to no stack that takes settings; did you mean `orders`?

"#]]);
    fs::remove_file(here.join("stacks/ordres.dev.yaml")).expect("removed");
    formwork(here, &["synth", "--env", "dev"]).assert().failure().stderr_eq(str![[r#"
error[settings]: `20000` is out of range: at least 1, at most 10000
  --> stacks/orders.dev.yaml:1:7 (stack `orders`)

error[settings]: the text `Iran` does not fit `^[A-Z]{2}$`
  --> stacks/orders.dev.yaml:2:17 (stack `orders`)

error[settings]: `3` stands here, where text is wanted
  --> stacks/orders.dev.yaml:2:23 (stack `orders`)

error[settings]: nothing here is called `domian`
  --> stacks/orders.dev.yaml:3:1 (stack `orders`)
  help: did you mean `domain`?

error[settings]: `9` is out of range: at most 6
  --> stacks/orders.dev.yaml:5:10 (stack `orders`)

error[settings]: the text `maybe` stands here, where `true` or `false` is wanted
  --> stacks/orders.dev.yaml:6:7 (stack `orders`)

error: 6 errors; nothing was written

"#]]);
    formwork(here, &["synth", "--env", "cut"]).assert().failure().stderr_eq(str![[r#"
error[unreadable]: this `[` is not closed
  --> stacks/orders.cut.yaml:1:7 (stack `orders`)

error: 1 error; nothing was written

"#]]);
    assert!(!here.join("out").exists(), "nothing is written");
}

#[test]
fn wrong_declarations_are_reported_at_their_lines() {
    let wrong = ORDERS
        .replace("minimum: 1,", "minimun: 1,")
        .replace("default: [KP]", "default: [North Korea]")
        .replace("type: string, default: orders", "type: text, default: orders");
    let files = project(&[("stacks/orders.yaml", &wrong)]);
    formwork(files.path(), &["synth"]).assert().failure().stderr_eq(str![[r#"
error[settings]: nothing here is called `minimun`
  --> stacks/orders.yaml:3:26 (stack `orders`)
  help: did you mean `minimum`?

error[settings]: the text `North Korea` does not fit `^[A-Z]{2}$`
  --> stacks/orders.yaml:4:87 (stack `orders`)

error[settings]: `text` is none of what can stand here
  --> stacks/orders.yaml:5:19 (stack `orders`)
  help: there are `string`, `integer`, `number`, `boolean`, `array`, `object`

error: 3 errors; nothing was written

"#]]);
    let unknown =
        ORDERS.replace("!Setting countries", "!Setting countrys").replace("${settings.keep}", "${settings.kept}");
    let files = project(&[("stacks/orders.yaml", &unknown), ("stacks/orders.dev.yaml", "rate: 3\n")]);
    formwork(files.path(), &["synth", "--env", "dev"]).assert().failure().stderr_eq(str![[r#"
error[settings]: there is no setting `countrys`
  --> stacks/orders.yaml:14:56 (stack `orders`)
  help: did you mean `countries`?

error[settings]: there is no setting `kept`
  --> stacks/orders.yaml:14:89 (stack `orders`)
  help: did you mean `keep`?

error: 2 errors; nothing was written

"#]]);
}
