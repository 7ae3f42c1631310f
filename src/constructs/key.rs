//! KMS keys.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Construct, Facts, Grant, Scope, construct};
use crate::aws::kms;
use crate::handle::{Handle, Named};
use crate::intrinsic::{Expr, account_id, partition};
use crate::literal::Int;
use crate::node::Text;
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::sub;
use crate::value::{Arn, IntoVal, Literal, Val};
use crate::written::{Days, name_or_arn};

/// A key of one's own: symmetric, its material new each year, kept when its stack goes.
///
/// The account's IAM policies say who may use it; a grant of what it encrypts (`queue.send()`, `bucket.read()`) covers the key. Services that
/// deliver to what it encrypts, because of something in the same stack, may use it too: a topic's deliveries to an encrypted queue, a rule's to an
/// encrypted topic.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let key = stack.add(id!("OrdersKey"), Key::new().alias("orders"));
/// let queue = stack.add(id!("Orders"), Queue::new().encrypted_with(&key));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::KMS::Key` under its own id; with an alias `AWS::KMS::Alias` `<Id>Alias`.
/// [AWS: KMS keys](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Key {
    /// What it is for.
    description: Option<Val<String>>,
    /// A name for people, without `alias/`.
    alias: Option<Val<String>>,
    /// How long until its material is made anew: 90d to 2560d, a plain number in days; 365d when nothing is said.
    #[serde(rename = "rotate_every", with = "Days::<Int<90, 2560>>")]
    rotation_days: Option<Val<Int<90, 2560>>>,
    /// Can be replicated into other regions. Cannot be changed later.
    multi_region: bool,
    /// How long between its removal and its end: 7d to 30d, a plain number in days; 30d when nothing is said.
    #[serde(rename = "pending", with = "Days::<Int<7, 30>>")]
    pending_days: Option<Val<Int<7, 30>>>,
    /// Goes with its stack, and with it everything that it encrypts; it stays when nothing is said.
    delete_with_stack: bool,
    /// Lets services or other accounts use it: statements of the key policy, on `*`, which stands for this key.
    statements: Vec<Statement>,
}

impl Key {
    /// A symmetric key for encryption.
    pub fn new() -> Self {
        Key::default()
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// A name for people, without `alias/`.
    pub fn alias(mut self, name: impl IntoVal<String>) -> Self {
        self.alias = Some(name.into_val());
        self
    }

    /// Days until its material is made anew, 90 to 2,560; 365 when nothing is said.
    pub fn rotate_every_days(mut self, days: impl IntoVal<Int<90, 2560>>) -> Self {
        self.rotation_days = Some(days.into_val());
        self
    }

    /// Can be replicated into other regions. Cannot be changed later.
    pub fn multi_region(mut self) -> Self {
        self.multi_region = true;
        self
    }

    /// Days between its removal and its end, 7 to 30; 30 when nothing is said.
    pub fn pending_days(mut self, days: impl IntoVal<Int<7, 30>>) -> Self {
        self.pending_days = Some(days.into_val());
        self
    }

    /// Goes with its stack, and with it everything that it encrypts; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }

    /// Lets a service or another account use it: a statement of the key policy, on `*`, which stands for this key.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The key policy: the account, what its author said, and the services that deliver to what it encrypts.
    fn policy(&self, id: &str, facts: &Facts) -> Policy {
        // without this statement nobody could ever change the policy, and IAM policies would count for nothing
        let account = Statement::allow(["kms:*"])
            .for_principals([sub!("arn:{}:iam::{}:root", partition(), account_id())])
            .on(["*"])
            .sid("Account");
        let encrypts = |of: &str| {
            let key = facts.surroundings.get(of).and_then(|found| found.key.as_ref());
            matches!(key, Some(Val::Expr(Expr::GetAtt(target, _))) if target.id == id)
        };
        let services: BTreeSet<Text> = facts
            .policies
            .iter()
            .filter(|(of, _)| encrypts(of))
            .flat_map(|(_, policy)| policy.services.iter().cloned())
            .collect();
        // no condition: EventBridge, for one, names neither its account nor its rule when it uses a key
        let services = services
            .into_iter()
            .map(|service| Statement::allow(["kms:Decrypt", "kms:GenerateDataKey*"]).for_service(service).on(["*"]));
        Policy::of(std::iter::once(account).chain(self.statements.iter().cloned()).chain(services))
    }
}

construct!(Key, kms::Key);

impl Construct for Key {
    fn main_type(&self) -> &'static str {
        <kms::Key as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut body = Body::new("AWS::KMS::Key");
        body.set("KeyPolicy", self.policy(scope.id.as_str(), scope.facts).into_value());
        body.set_some("Description", self.description);
        body.set("EnableKeyRotation", true);
        if self.multi_region {
            body.set("MultiRegion", true);
        }
        body.set_some("PendingWindowInDays", self.pending_days);
        body.set_some("RotationPeriodInDays", self.rotation_days);
        body.stays_if(!self.delete_with_stack);
        let key = scope.main(body);
        if let Some(name) = self.alias {
            let mut alias = Body::new("AWS::KMS::Alias");
            alias.set("AliasName", sub!("alias/{}", name));
            alias.set("TargetKeyId", Expr::Ref(key));
            scope.child("Alias", alias);
        }
    }
}

impl Handle<kms::Key> {
    /// These actions with this key: `key.allow(["kms:Sign"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), &[])
    }

    /// Encrypting, and making data keys.
    pub fn encrypt(&self) -> Grant {
        self.allow(["kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"])
    }

    /// Decrypting.
    pub fn decrypt(&self) -> Grant {
        self.allow(["kms:Decrypt"])
    }
}

/// The key that data is encrypted with: one of this stack (`&key`), or one from elsewhere by its ARN.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let arn = stack.parameter(id!("KeyArn"), Param::string());
/// stack.add(id!("Orders"), Queue::new().encrypted_with(CustomerKey::arn(&arn)));
/// # stack.synth().unwrap();
/// ```
#[derive(Clone, Debug)]
pub enum CustomerKey {
    /// A key of this stack.
    Key(Named<kms::Key>),
    /// A key by its ARN. Its policy is its owner's business.
    Arn(Val<String>),
}

name_or_arn!(CustomerKey, kms::Key, CustomerKey::Key, CustomerKey::Arn);

impl CustomerKey {
    /// A key from elsewhere.
    pub fn arn(arn: impl IntoVal<String>) -> Self {
        CustomerKey::Arn(arn.into_val())
    }

    /// The ARN.
    pub(crate) fn to_arn(&self) -> Val<String> {
        match self {
            CustomerKey::Key(key) => Val::Expr(key.attribute("Arn")),
            CustomerKey::Arn(arn) => arn.clone(),
        }
    }
}

impl From<&Handle<kms::Key>> for CustomerKey {
    fn from(key: &Handle<kms::Key>) -> Self {
        CustomerKey::Key(key.into())
    }
}

impl From<Val<Arn<kms::Key>>> for CustomerKey {
    fn from(arn: Val<Arn<kms::Key>>) -> Self {
        CustomerKey::Arn(arn.into_val())
    }
}
