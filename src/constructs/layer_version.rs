//! Layers: what several functions have under their code.

use schemars::JsonSchema;
use serde::Deserialize;

use super::function::{Architecture, Code, Runtime};
use super::{Construct, Scope, construct};
use crate::aws::lambda;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

/// A version of a layer: a zip of what several functions have under their code, in `/opt`.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let bucket = stack.parameter(id!("CodeBucket"), Param::string());
/// let tools = stack.add(
///     id!("Tools"),
///     LayerVersion::of(Code::s3(&bucket, "tools.zip")).runtimes([Runtime::Python313]).license("MIT"),
/// );
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .layer(&tools)
///         .layer("arn:aws:lambda:eu-west-1:123456789012:layer:metrics:4"),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// A version never changes: a new one takes its place when anything does, and the old one goes, which functions that have it do not notice.
///
/// Resources: `AWS::Lambda::LayerVersion` under its own id.
/// [AWS: layers](https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LayerVersion {
    /// What is in it: a zip file or a directory, which ends in `/`, that `aws cloudformation package` uploads, or `{s3: ..}`.
    #[serde(rename = "of")]
    content: Code,
    /// The layer's name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What is in it, in at most 256 characters.
    description: Option<Val<String>>,
    /// Its licence: an SPDX identifier, an address, or the text, in at most 512 characters.
    license: Option<Val<String>>,
    /// The runtimes that it is for, 15 at most.
    #[serde(default)]
    runtimes: Vec<Runtime>,
    /// The processors that it is for.
    #[serde(default)]
    architectures: Vec<Architecture>,
    /// Versions stay when the next one takes their place, for functions of other stacks.
    #[serde(default)]
    keep_versions: bool,
}

/// Most runtimes that a layer names.
const MAX_RUNTIMES: usize = 15;

impl LayerVersion {
    /// A layer of what is in this zip or directory.
    pub fn of(content: impl Into<Code>) -> Self {
        LayerVersion {
            content: content.into(),
            name: None,
            description: None,
            license: None,
            runtimes: Vec::new(),
            architectures: Vec::new(),
            keep_versions: false,
        }
    }

    /// The layer's name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What is in it, in at most 256 characters.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Its licence: an SPDX identifier, an address, or the text, in at most 512 characters.
    pub fn license(mut self, license: impl IntoVal<String>) -> Self {
        self.license = Some(license.into_val());
        self
    }

    /// The runtimes that it is for, 15 at most.
    pub fn runtimes(mut self, runtimes: impl IntoIterator<Item = Runtime>) -> Self {
        self.runtimes = runtimes.into_iter().collect();
        self
    }

    /// The processors that it is for.
    pub fn architectures(mut self, architectures: impl IntoIterator<Item = Architecture>) -> Self {
        self.architectures = architectures.into_iter().collect();
        self
    }

    /// Versions stay when the next one takes their place, for functions of other stacks.
    pub fn keep_versions(mut self) -> Self {
        self.keep_versions = true;
        self
    }
}

construct!(LayerVersion, lambda::LayerVersion);

impl Construct for LayerVersion {
    fn main_type(&self) -> &'static str {
        <lambda::LayerVersion as crate::resource::Resource>::TYPE
    }

    fn local_paths(&self) -> Vec<&str> {
        self.content.local_path().into_iter().collect()
    }

    fn rebase(&mut self, directory: &str) {
        self.content.rebase(directory);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        if matches!(self.content, Code::Inline(_) | Code::File(_)) {
            let message = "a layer takes no code as text in the template";
            scope.error("inline-code", message, "use `Code::directory(..)`, `Code::zip(..)` or `Code::s3(..)`");
        }
        if self.runtimes.len() > MAX_RUNTIMES {
            let message = format!("the layer names {} runtimes; Lambda takes {MAX_RUNTIMES}", self.runtimes.len());
            scope.error("layer-runtimes", message, "name those that are used");
        }
        let mut body = Body::new("AWS::Lambda::LayerVersion");
        let texts = |texts: Vec<&'static str>| texts.into_iter().map(Value::from).collect::<Vec<_>>();
        if !self.architectures.is_empty() {
            body.set("CompatibleArchitectures", texts(self.architectures.iter().map(|a| a.as_str()).collect()));
        }
        if !self.runtimes.is_empty() {
            body.set("CompatibleRuntimes", texts(self.runtimes.iter().map(|runtime| runtime.as_str()).collect()));
        }
        body.set("Content", self.content.value());
        body.set_some("Description", self.description);
        body.set_some("LayerName", self.name);
        body.set_some("LicenseInfo", self.license);
        if self.keep_versions {
            body.stays_if(true);
        }
        scope.main(body);
    }
}
