//! Secrets of Secrets Manager.

use schemars::JsonSchema;
use serde::Deserialize;

use super::key::CustomerKey;
use super::shape::Members;
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::secretsmanager;
use crate::finding::At;
use crate::handle::Handle;
use crate::intrinsic::json_text;
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Json, Val};

/// A secret: Secrets Manager makes its first value up, so that it never stands in a template. Kept when its stack goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// // a value that somebody else gives out: `aws secretsmanager put-secret-value` puts it in place of the one that was made up
/// let webhook = stack.add(id!("Webhook"), Secret::generated().describe("where alarms are posted"));
/// let database = stack.add(id!("Database"), Secret::generated().beside(json!({ "username": "orders" }), "password"));
/// let handler = Function::python("index.handler", "def handler(event, context): return {}")
///     .env("WEBHOOK", webhook.reference())
///     .grant(webhook.read());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::SecretsManager::Secret` under its own id.
/// [AWS: Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Secret {
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for.
    description: Option<Val<String>>,
    /// Characters of the value that is made up, 1 to 4,096; 32 when nothing is said.
    length: Option<Val<Int<1, 4096>>>,
    /// None of these characters.
    #[serde(rename = "without")]
    exclude: Option<String>,
    /// Letters and digits only.
    without_punctuation: bool,
    /// The value is a JSON object: these members, and what was made up.
    beside: Option<Beside>,
    /// Encrypted with a key of one's own, by name or ARN; with the key that Secrets Manager has in the account when nothing is said.
    #[serde(rename = "encrypted_with")]
    key: Option<CustomerKey>,
    /// Goes with its stack, after 30 days; it stays when nothing is said.
    delete_with_stack: bool,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SecretMembers")]
struct Beside {
    /// The other members of the object; nothing secret.
    #[serde(rename = "members")]
    json: Json,
    /// The name of the member whose value is made up.
    key: String,
}

impl Secret {
    /// Text of 32 characters that nobody has seen.
    pub fn generated() -> Self {
        Secret::default()
    }

    /// Its name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Characters, 1 to 4,096; 32 when nothing is said.
    pub fn length(mut self, characters: impl IntoVal<Int<1, 4096>>) -> Self {
        self.length = Some(characters.into_val());
        self
    }

    /// None of these characters.
    pub fn without(mut self, characters: &str) -> Self {
        self.exclude = Some(characters.to_owned());
        self
    }

    /// Letters and digits only.
    pub fn without_punctuation(mut self) -> Self {
        self.without_punctuation = true;
        self
    }

    /// The value is a JSON object: these members, and what was made up under `key`.
    pub fn beside(mut self, members: Json, key: &str) -> Self {
        self.beside = Some(Beside { json: members, key: key.to_owned() });
        self
    }

    /// Encrypted with a key of one's own; with the key that Secrets Manager has in the account when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Goes with its stack, after 30 days; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }
}

construct!(Secret, secretsmanager::Secret);

impl Construct for Secret {
    fn main_type(&self) -> &'static str {
        <secretsmanager::Secret as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let key = self.key.as_ref().map(CustomerKey::to_arn);
        facts.surroundings.insert(id.as_str().to_owned().into(), Surroundings { arns: Vec::new(), key });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut made = Members::new();
        if let Some(characters) = self.exclude {
            made = made.with("ExcludeCharacters", characters);
        }
        if self.without_punctuation {
            made = made.with("ExcludePunctuation", true);
        }
        if let Some(beside) = &self.beside {
            made = made.with("GenerateStringKey", beside.key.clone());
        }
        made = made.with_some("PasswordLength", self.length);
        if let Some(beside) = self.beside {
            made = made.with("SecretStringTemplate", json_text(beside.json));
        }
        let mut body = Body::new("AWS::SecretsManager::Secret");
        body.set_some("Description", self.description);
        body.set("GenerateSecretString", made);
        body.set_some("KmsKeyId", self.key.as_ref().map(CustomerKey::to_arn));
        body.set_some("Name", self.name);
        body.stays_if(!self.delete_with_stack);
        scope.main(body);
    }
}

impl Handle<secretsmanager::Secret> {
    /// These actions on this secret: `secret.allow(["secretsmanager:RotateSecret"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        let key = &["kms:Decrypt", "kms:GenerateDataKey*"];
        Grant::new(self.target(), actions, self.reference().into_val(), key)
    }

    /// Reading its value.
    pub fn read(&self) -> Grant {
        let actions = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"];
        Grant::new(self.target(), actions, self.reference().into_val(), &["kms:Decrypt"])
    }

    /// Giving it another value.
    pub fn write(&self) -> Grant {
        self.allow(["secretsmanager:DescribeSecret", "secretsmanager:PutSecretValue"])
    }

    /// Its value, or the member `key` of it, for a property of a resource: CloudFormation reads it while it deploys, and it never stands in the
    /// template.
    ///
    /// [AWS: dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html)
    pub fn resolve(&self, key: Option<&str>) -> Val<String> {
        let part = key.map_or_else(String::new, |key| format!(":{key}"));
        sub!("{{{{resolve:secretsmanager:{}:SecretString{}}}}}", self.reference(), part)
    }
}
