//! Changes of Amazon DocumentDB databases.

use super::{Called, Facts, Polling, Scope, Start, access, in_network, polled, read_secret, word};
use crate::constructs::shape::Members;
use crate::finding::At;
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::value::{IntoVal, Val};

/// Changes of an Amazon DocumentDB database, whose change streams are on.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let cluster = stack.parameter(id!("ClusterArn"), Param::string());
/// let login = stack.parameter(id!("LoginArn"), Param::string());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}").on(
///         trigger::Documents::of(id!("Shop"), &cluster, "shop", &login, trigger::Start::Latest).collection("orders"),
///     ),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Source>`, the source's id being the one given here.
/// [AWS: DocumentDB](https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html)
#[derive(Clone, Debug)]
pub struct Documents {
    pub(super) id: LogicalId,
    pub(super) cluster: Val<String>,
    pub(super) database: String,
    pub(super) login: Val<String>,
    pub(super) start: Start,
    pub(super) collection: Option<Val<String>>,
    pub(super) whole: bool,
    pub(super) polling: Polling,
}

impl Documents {
    /// A database of a cluster, by the cluster's ARN; the login is the ARN of a secret with `username` and `password`.
    pub fn of(
        id: LogicalId,
        cluster_arn: impl IntoVal<String>,
        database: &str,
        login: impl IntoVal<String>,
        start: Start,
    ) -> Self {
        Documents {
            id,
            cluster: cluster_arn.into_val(),
            database: database.to_owned(),
            login: login.into_val(),
            start,
            collection: None,
            whole: false,
            polling: Polling::default(),
        }
    }

    /// Of this collection only.
    pub fn collection(mut self, name: impl IntoVal<String>) -> Self {
        self.collection = Some(name.into_val());
        self
    }

    /// With the whole document as it is after the change, not the difference alone.
    pub fn whole_documents(mut self) -> Self {
        self.whole = true;
        self
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let describe = ["rds:DescribeDBClusterParameters", "rds:DescribeDBClusters", "rds:DescribeDBSubnetGroups"];
        // Lambda asks for the parameters and subnets of the cluster, whose names are not known here
        let describe = Statement::allow(describe).on(["*"]);
        facts.need(&callee.function, id, [describe.into(), read_secret(&self.login), in_network()]);
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        let mut body = callee.mapping();
        let mut source =
            Members::new().with_some("CollectionName", self.collection).with("DatabaseName", self.database);
        if self.whole {
            source = source.with("FullDocument", "UpdateLookup");
        }
        body.set("DocumentDBEventSourceConfig", source);
        body.set("EventSourceArn", self.cluster);
        body.set("SourceAccessConfigurations", vec![access("BASIC_AUTH", self.login)]);
        self.start.place(&mut body);
        self.polling.place(&mut body, scope);
        scope.child(&word(self.id.as_str()), body);
    }
}

polled!(Documents);
