//! The policies of queues, topics and buckets. A resource has one policy, so what several constructs want of it is gathered here.

use std::collections::{BTreeMap, BTreeSet};

use super::{Facts, Placed};
use crate::finding::At;
use crate::handle::Target;
use crate::intrinsic::{Expr, account_id};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::policy::{Policy, Statement};
use crate::resource::Body;
use crate::value::{Literal, Val, Value};

/// What kind of resource a policy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Queue,
    Topic,
    Bucket,
}

impl Owner {
    /// The type of the policy and its property for the resource, which is a list for all but buckets.
    const fn policy(self) -> (&'static str, &'static str) {
        match self {
            Owner::Queue => ("AWS::SQS::QueuePolicy", "Queues"),
            Owner::Topic => ("AWS::SNS::TopicPolicy", "Topics"),
            Owner::Bucket => ("AWS::S3::BucketPolicy", "Bucket"),
        }
    }

    /// The ARN of such a resource.
    pub(crate) fn arn(self, target: &Target) -> Val<String> {
        Val::Expr(match self {
            Owner::Topic => Expr::Ref(target.clone()),
            Owner::Queue | Owner::Bucket => Expr::GetAtt(target.clone(), "Arn".into()),
        })
    }

    /// What a service does that delivers to it.
    const fn delivery(self) -> &'static str {
        match self {
            Owner::Queue => "sqs:SendMessage",
            Owner::Topic => "sns:Publish",
            Owner::Bucket => "s3:PutObject",
        }
    }
}

/// The policy of a resource in the making.
pub(crate) struct ResourcePolicy {
    owner: Owner,
    target: Target,
    at: At,
    /// What the resource says itself, in its author's order.
    own: Vec<Statement>,
    /// What others need of it, by the statement's name, so that the order of `add` calls leaves no trace.
    others: BTreeMap<Text, Statement>,
    /// The services that deliver to it: with a customer's own key they have to use that too.
    pub(super) services: BTreeSet<Text>,
}

/// Who delivers: the resource that makes a service send something.
pub(crate) struct Sender<'a> {
    pub service: &'static str,
    /// The logical id of the resource.
    pub id: &'a str,
    /// Its ARN; without it the account is all that is checked, because the ARN would make the two wait for each other.
    pub arn: Option<Val<String>>,
    pub at: &'a At,
}

impl Facts {
    fn policy(&mut self, owner: Owner, target: &Target, at: &At) -> &mut ResourcePolicy {
        self.policies.entry(target.id.clone()).or_insert_with(|| ResourcePolicy {
            owner,
            target: target.clone(),
            at: at.clone(),
            own: Vec::new(),
            others: BTreeMap::new(),
            services: BTreeSet::new(),
        })
    }

    /// The resource is one of this stack's constructs, and says this in its policy. `services` deliver to it.
    pub(crate) fn own_policy(
        &mut self,
        owner: Owner,
        target: &Target,
        at: &At,
        statements: Vec<Statement>,
        services: impl IntoIterator<Item = Text>,
    ) {
        let policy = self.policy(owner, target, at);
        policy.at = at.clone();
        policy.target = target.clone();
        policy.own = statements;
        policy.services.extend(services);
    }

    /// Lets a resource receive what `sender` delivers.
    pub(crate) fn deliver(&mut self, owner: Owner, to: &Target, sender: Sender) {
        let statement = Statement::allow([owner.delivery()]).for_service(sender.service).on([owner.arn(to)]);
        let statement = match sender.arn {
            Some(arn) => statement.when("ArnEquals", "aws:SourceArn", arn),
            None => statement.when("StringEquals", "aws:SourceAccount", account_id()),
        };
        let name = format!("From{}", sender.id);
        self.allow_service_on(owner, to, sender.at, name, sender.service, statement);
    }

    /// Adds a statement for a service that writes to the resource, and so has to use its key.
    pub(crate) fn allow_service_on(
        &mut self,
        owner: Owner,
        on: &Target,
        at: &At,
        name: String,
        service: &'static str,
        statement: Statement,
    ) {
        self.allow_on(owner, on, at, name, statement);
        self.policy(owner, on, at).services.insert(service.into());
    }

    /// Adds a statement under a name that tells it from all others.
    pub(crate) fn allow_on(&mut self, owner: Owner, on: &Target, at: &At, name: String, statement: Statement) {
        self.policy(owner, on, at).others.insert(name.clone().into(), statement.sid(name));
    }
}

/// Nobody comes without TLS.
pub(crate) fn tls_only(actions: &'static str, arns: Vec<Val<String>>) -> Statement {
    Statement::deny([actions]).for_anyone().on(arns).when("Bool", "aws:SecureTransport", "false").sid("TlsOnly")
}

/// The policy of `resource`, which others may have to wait for.
pub(crate) fn policy_of(resource: &Target) -> Target {
    resource.child("Policy")
}

/// Makes the policies.
pub(crate) fn place_resource_policies(facts: &Facts, placed: &mut Vec<Placed>) {
    for policy in facts.policies.values() {
        let Ok(id) = LogicalId::try_from(format!("{}Policy", policy.target.id)) else { continue };
        let (kind, property) = policy.owner.policy();
        let mut body = Body::new(kind);
        let resource = Value::from(Expr::Ref(policy.target.clone()));
        match policy.owner {
            Owner::Bucket => body.set(property, resource),
            Owner::Queue | Owner::Topic => body.set(property, vec![resource]),
        }
        let statements = policy.own.iter().chain(policy.others.values()).cloned();
        body.set("PolicyDocument", Policy::of(statements).into_value());
        if policy.owner == Owner::Bucket {
            // a bucket that stays keeps its policy
            body.stays_if(facts.buckets.get(&policy.target.id).is_some_and(|bucket| bucket.kept));
        }
        placed.push(Placed { id, at: policy.at.clone(), body });
    }
}
