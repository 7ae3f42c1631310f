//! Resources that data names without saying what they are.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Settling;
use crate::aws::{
    apigateway, cloudfront, dynamodb, kinesis, kms, lambda, s3, secretsmanager, sns, sqs, ssm, stepfunctions, wafv2,
};
use crate::literal::LogicalId;
use crate::resource::Resource;
use crate::written::short;

/// A resource: its name, and its type where the stack cannot tell.
#[derive(Clone, Debug)]
pub(crate) struct OfKind {
    pub id: LogicalId,
    kind: Option<&'static str>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $resource:ty,)+) => {
        /// A resource with its type, for one that a construct makes beside its own: `bucket: SiteBucket`.
        #[derive(Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        enum Typed {
            $($(#[$doc])* $variant(LogicalId),)+
        }

        impl From<Typed> for OfKind {
            fn from(typed: Typed) -> Self {
                match typed {
                    $(Typed::$variant(id) => OfKind { id, kind: Some(<$resource as Resource>::TYPE) },)+
                }
            }
        }
    };
}
kinds! {
    /// A table.
    Table dynamodb::Table,
    /// A bucket.
    Bucket s3::Bucket,
    /// A queue.
    Queue sqs::Queue,
    /// A topic.
    Topic sns::Topic,
    /// A Kinesis stream.
    Stream kinesis::Stream,
    /// A secret.
    Secret secretsmanager::Secret,
    /// A parameter of the parameter store.
    SsmParameter ssm::Parameter,
    /// A key.
    Key kms::Key,
    /// A function.
    Function lambda::Function,
    /// An alias.
    Alias lambda::Alias,
    /// A function URL.
    FunctionUrl lambda::Url,
    /// A state machine.
    StateMachine stepfunctions::StateMachine,
    /// A site.
    Site cloudfront::Distribution,
    /// A REST API.
    Api apigateway::RestApi,
    /// A stage.
    Stage apigateway::Stage,
    /// A web ACL.
    WebAcl wafv2::WebAcl,
}
short!(OfKind, Typed, "the name of a resource of this stack", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |text| {
    LogicalId::try_from(text.to_owned()).map(|id| OfKind { id, kind: None })
});

impl OfKind {
    /// Its type; reports a name that nothing has.
    pub(crate) fn kind(&self, settling: &mut Settling) -> Option<String> {
        const CHILD: &str = "say what it is where a construct makes it beside its own: `{bucket: SiteBucket}`";
        match self.kind {
            Some(kind) => Some(kind.to_owned()),
            None => settling.kind_of(&self.id, CHILD),
        }
    }
}
