//! A CloudFormation template: ordered and untyped. Everything after synthesis sees only this.

use std::collections::BTreeSet;
use std::io;

use serde::Serialize;
use serde_json::ser::PrettyFormatter;

use crate::node::{Node, Object};

/// Most resources that CloudFormation takes in one template.
pub const MAX_RESOURCES: usize = 500;
/// Most bytes of a template in S3.
pub const MAX_BYTES: usize = 1_000_000;
/// Most bytes of a template that is sent with the request.
pub const MAX_INLINE_BYTES: usize = 51_200;
/// Most parameters of a template.
pub const MAX_PARAMETERS: usize = 200;
/// Most outputs of a template.
pub const MAX_OUTPUTS: usize = 200;
/// Most mappings of a template.
pub const MAX_MAPPINGS: usize = 200;

/// A template.
///
/// ```
/// use formwork::prelude::*;
/// let template = Template::from_json(r#"{ "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } } }"#).unwrap();
/// assert_eq!(template.resources().next().unwrap().0, "Queue");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    root: Object,
}

impl Template {
    pub(crate) fn new(root: Object) -> Self {
        Template { root }
    }

    /// Reads a template from JSON.
    pub fn from_json(text: &str) -> Result<Self, String> {
        match serde_json::from_str(text) {
            Ok(Node::Object(root)) => Ok(Template { root }),
            Ok(_) => Err("a template is an object with a section `Resources`".to_owned()),
            Err(wrong) => Err(wrong.to_string()),
        }
    }

    /// The sections.
    pub fn root(&self) -> &Object {
        &self.root
    }

    /// The members of a section; none when the template lacks it.
    pub fn section(&self, name: &str) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        static NONE: Object = Object::new();
        self.root.get(name).and_then(Node::as_object).unwrap_or(&NONE).iter()
    }

    /// The resources by logical id.
    pub fn resources(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        self.section("Resources")
    }

    /// The resource with this logical id.
    pub fn resource(&self, id: &str) -> Option<&Node> {
        self.root.get("Resources")?.get(id)
    }

    /// Canonical JSON: two spaces, UTF-8 as it is, a newline at the end.
    pub fn to_json(&self) -> String {
        let mut bytes = Vec::with_capacity(16 * 1024);
        let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, PrettyFormatter::new());
        // writing a tree of strings and numbers into memory has no way to fail
        self.root.serialize(&mut serializer).expect("a template is valid JSON");
        bytes.push(b'\n');
        String::from_utf8(bytes).expect("JSON is UTF-8")
    }

    /// The bytes that `to_json` makes without line breaks and indents: what counts against CloudFormation's limit when packed.
    pub fn write_compact(&self, to: impl io::Write) -> io::Result<()> {
        serde_json::to_writer(to, &self.root).map_err(io::Error::from)
    }

    /// YAML, long forms only; strings that YAML 1.1 would take for something else are quoted.
    pub fn to_yaml(&self) -> String {
        let mut out = String::with_capacity(16 * 1024);
        crate::yaml::write(&self.root, &mut out);
        out
    }

    /// The template with each local file and each nested template called by another path, but for those of the resources in `but`.
    pub(crate) fn with_paths(
        &self,
        but: &BTreeSet<String>,
        local: impl Fn(&str) -> String,
        nested: impl Fn(&str) -> String,
    ) -> Self {
        let mut template = self.clone();
        let Some(Node::Object(resources)) = template.root.get_mut("Resources") else { return template };
        for (_, resource) in resources.iter_mut().filter(|(id, _)| !but.contains(*id)) {
            let Some(kind) = resource.get("Type").and_then(Node::as_str).map(str::to_owned) else { continue };
            let Node::Object(resource) = resource else { continue };
            let Some(Node::Object(properties)) = resource.get_mut("Properties") else { continue };
            for (_, property) in PACKAGED.iter().filter(|(packaged, _)| *packaged == kind) {
                if let Some(Node::String(path)) = properties.get_mut(property)
                    && is_local(path)
                {
                    *path = if kind == NESTED { nested(path) } else { local(path) }.into();
                }
            }
        }
        template
    }

    /// What a deployment of this template has to be allowed explicitly.
    ///
    /// [AWS: acknowledging capabilities](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html)
    pub fn capabilities(&self) -> Vec<&'static str> {
        let mut named = false;
        let mut iam = false;
        let mut expand = self.root.get("Transform").is_some();
        for (_, resource) in self.resources() {
            let kind = resource.get("Type").and_then(Node::as_str).unwrap_or_default();
            let properties = resource.get("Properties");
            let has = |name: &str| properties.is_some_and(|p| p.get(name).is_some());
            match kind {
                "AWS::IAM::Role" => named |= has("RoleName"),
                "AWS::IAM::User" => named |= has("UserName"),
                "AWS::IAM::Group" => named |= has("GroupName"),
                "AWS::IAM::ManagedPolicy" => named |= has("ManagedPolicyName"),
                "AWS::IAM::InstanceProfile" => named |= has("InstanceProfileName"),
                "AWS::CloudFormation::Stack" => expand = true,
                _ => {}
            }
            iam |= matches!(
                kind,
                "AWS::IAM::AccessKey"
                    | "AWS::IAM::Group"
                    | "AWS::IAM::GroupPolicy"
                    | "AWS::IAM::InstanceProfile"
                    | "AWS::IAM::ManagedPolicy"
                    | "AWS::IAM::Policy"
                    | "AWS::IAM::Role"
                    | "AWS::IAM::RolePolicy"
                    | "AWS::IAM::User"
                    | "AWS::IAM::UserPolicy"
                    | "AWS::IAM::UserToGroupAddition"
                    | "AWS::CloudFormation::Stack"
            );
        }
        let mut capabilities = Vec::new();
        if named {
            capabilities.push("CAPABILITY_NAMED_IAM");
        } else if iam {
            capabilities.push("CAPABILITY_IAM");
        }
        if expand {
            capabilities.push("CAPABILITY_AUTO_EXPAND");
        }
        capabilities
    }

    /// The local files and directories that `aws cloudformation package` uploads, by logical id; nested templates are not among them.
    pub fn local_paths(&self) -> Vec<(&str, &str)> {
        self.packaged().filter(|(kind, ..)| *kind != NESTED).map(|(_, id, path)| (id, path)).collect()
    }

    /// Whether `aws cloudformation package` has something to upload.
    pub fn needs_package(&self) -> bool {
        self.packaged().next().is_some()
    }

    /// Type, logical id and path of everything local that a property names.
    fn packaged(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.resources().flat_map(|(id, resource)| {
            let kind = resource.get("Type").and_then(Node::as_str).unwrap_or_default();
            let properties = PACKAGED.iter().filter(move |(packaged, _)| *packaged == kind);
            properties.filter_map(move |(_, property)| {
                let path = resource.get("Properties")?.get(property)?.as_str()?;
                is_local(path).then_some((kind, id, path))
            })
        })
    }

    /// The names that this template imports from other stacks, as far as they are literal.
    pub fn imports(&self) -> Vec<&str> {
        fn walk<'a>(node: &'a Node, found: &mut Vec<&'a str>) {
            match node {
                Node::List(items) => items.iter().for_each(|item| walk(item, found)),
                Node::Object(object) => {
                    for (key, value) in object.iter() {
                        match value {
                            Node::String(name) if key == "Fn::ImportValue" => found.push(name),
                            _ => walk(value, found),
                        }
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        for section in ["Resources", "Outputs", "Conditions"] {
            self.section(section).for_each(|(_, node)| walk(node, &mut found));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The names under which this template exports values, as far as they are literal.
    pub fn exports(&self) -> impl Iterator<Item = &str> {
        self.section("Outputs").filter_map(|(_, output)| output.get("Export")?.get("Name")?.as_str())
    }
}

/// The type of a nested stack.
const NESTED: &str = "AWS::CloudFormation::Stack";

fn is_local(path: &str) -> bool {
    !path.starts_with("s3://") && !path.starts_with("http://") && !path.starts_with("https://")
}

/// The properties that `aws cloudformation package` replaces by what it uploaded.
const PACKAGED: [(&str, &str); 13] = [
    ("AWS::Lambda::Function", "Code"),
    ("AWS::Lambda::LayerVersion", "Content"),
    ("AWS::Serverless::Function", "CodeUri"),
    ("AWS::Serverless::LayerVersion", "ContentUri"),
    ("AWS::Serverless::Api", "DefinitionUri"),
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
    (NESTED, "TemplateURL"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
    ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
    ("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::Resolver", "ResponseMappingTemplateS3Location"),
    ("AWS::Glue::Job", "Command"),
];
