//! Parameters of the Systems Manager parameter store.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Construct, Grant, Scope, construct};
use crate::aws::ssm;
use crate::handle::Handle;
use crate::intrinsic::join;
use crate::resource::Body;
use crate::value::{IntoVal, List, Val};

/// A parameter in the parameter store: settings that others read while they run. Nothing secret; that is what a [`Secret`](super::Secret) is for.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let limit = stack.add(id!("Limit"), SsmParameter::text("100").name("/orders/limit").pattern("^[0-9]+$"));
/// let handler = Function::python("index.handler", "def handler(event, context): return {}")
///     .env("LIMIT_NAME", limit.reference())
///     .grant(limit.read());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::SSM::Parameter` under its own id.
/// [AWS: parameter store](https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "SsmParameterData")]
#[schemars(with = "SsmParameterData")]
pub struct SsmParameter {
    value: Val<String>,
    list: bool,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    pattern: Option<String>,
    advanced: bool,
}

/// A parameter as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SsmParameter")]
struct SsmParameterData {
    /// A text.
    text: Option<Val<String>>,
    /// Several texts, none with a comma in it.
    list: Option<Vec<Val<String>>>,
    /// Its name, with `/` between its parts; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// A regular expression that each value has to match.
    pattern: Option<String>,
    /// Up to 8 KB, at a price; up to 4 KB when nothing is said.
    #[serde(default)]
    advanced: bool,
}

impl TryFrom<SsmParameterData> for SsmParameter {
    type Error = &'static str;

    fn try_from(data: SsmParameterData) -> Result<Self, &'static str> {
        let parameter = match (data.text, data.list) {
            (Some(text), None) => SsmParameter::text(text),
            (None, Some(values)) => SsmParameter::list(values),
            _ => return Err("a parameter has one of `text` and `list`"),
        };
        let SsmParameterData { name, description, pattern, advanced, .. } = data;
        Ok(SsmParameter { name, description, pattern, advanced, ..parameter })
    }
}

impl SsmParameter {
    /// A text.
    pub fn text(value: impl IntoVal<String>) -> Self {
        SsmParameter {
            value: value.into_val(),
            list: false,
            name: None,
            description: None,
            pattern: None,
            advanced: false,
        }
    }

    /// Several texts, none with a comma in it.
    pub fn list(values: impl IntoVal<List<String>>) -> Self {
        SsmParameter { list: true, ..SsmParameter::text(join(",", values)) }
    }

    /// Its name, with `/` between its parts; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// A regular expression that each value has to match.
    pub fn pattern(mut self, pattern: &str) -> Self {
        self.pattern = Some(pattern.to_owned());
        self
    }

    /// Up to 8 KB, at a price; up to 4 KB when nothing is said.
    pub fn advanced(mut self) -> Self {
        self.advanced = true;
        self
    }
}

construct!(SsmParameter, ssm::Parameter);

impl Construct for SsmParameter {
    fn main_type(&self) -> &'static str {
        <ssm::Parameter as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut body = Body::new("AWS::SSM::Parameter");
        if let Some(pattern) = self.pattern {
            body.set("AllowedPattern", pattern);
        }
        body.set_some("Description", self.description);
        body.set_some("Name", self.name);
        if self.advanced {
            body.set("Tier", "Advanced");
        }
        body.set("Type", if self.list { "StringList" } else { "String" });
        body.set("Value", self.value);
        scope.main(body);
    }
}

impl Handle<ssm::Parameter> {
    /// These actions on this parameter: `parameter.allow(["ssm:GetParameterHistory"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), &[])
    }

    /// Reading its value.
    pub fn read(&self) -> Grant {
        self.allow(["ssm:GetParameter", "ssm:GetParameters"])
    }

    /// Giving it another value, which the next deployment leaves alone unless the template's has changed.
    pub fn write(&self) -> Grant {
        self.allow(["ssm:PutParameter"])
    }
}
