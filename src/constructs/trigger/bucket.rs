//! Changes of a bucket's objects.

use super::{Called, Facts, Scope, word};
use crate::aws::s3;
use crate::constructs::bucket::{BucketNotification, ObjectEvents};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::account_id;
use crate::literal::LogicalId;
use crate::value::Val;

/// Changes of the objects of a bucket that was added as the construct [`Bucket`](crate::constructs::Bucket).
///
/// The bucket waits for the permission, as S3 takes no notification that would be refused; so the permission cannot name a bucket whose name
/// CloudFormation makes up, and lets in the account's buckets. Grants on the bucket stand in a policy beside the function's role, for the same reason.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("pictures");
/// let uploads = stack.add(id!("Uploads"), Bucket::new());
/// stack.add(
///     id!("Flip"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .grant(uploads.read())
///         .on(trigger::Bucket::of(&uploads, ObjectEvents::created().under("uploads/").ending(".png"))),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::Permission` `<Id>From<Bucket>`; the notification stands in the bucket.
/// [AWS: S3 notifications](https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html)
#[derive(Clone, Debug)]
pub struct Bucket {
    pub(super) bucket: Named<s3::Bucket>,
    pub(super) of: ObjectEvents,
}

impl Bucket {
    /// These changes of this bucket's objects.
    pub fn of(bucket: &Handle<s3::Bucket>, of: ObjectEvents) -> Self {
        Bucket { bucket: bucket.into(), of }
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let bucket = &self.bucket.target().id;
        let permission = Target::named(id.child(&word(bucket)).as_str().to_owned());
        let notification = BucketNotification::function(self.of.clone(), Val::Expr(callee.arn()), permission);
        facts.bucket_notifications.entry(bucket.clone()).or_default().push(notification);
        facts.calling_buckets.entry(callee.function.id.clone()).or_default().insert(bucket.clone());
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        let Some(facts) = scope.facts.buckets.get(self.bucket.id()) else {
            let message =
                format!("`{}` is not a `Bucket` of this stack, so it cannot be told to call", self.bucket.id());
            let help = "add it as the construct `Bucket`, or let it tell EventBridge and call from an `EventRule`";
            return scope.error("bucket-notification", message, help);
        };
        let id = scope.id.child(&word(self.bucket.id()));
        if scope.placed.iter().any(|placed| placed.id == id) {
            // one permission serves every notification of the bucket
            return;
        }
        let mut body = callee.permission("s3.amazonaws.com", facts.arn.clone().map(Into::into));
        body.set("SourceAccount", account_id());
        scope.place(id, body);
    }
}
