//! The throttle layers in front of and behind a REST API, read from a template alone.
//!
//! ```text
//! templates ──> resolve (functions, conditions, imports) ──> Model: firewall → stage → plan → function → table
//!                                                              ├──> answer: which layer binds for a route and tier
//!                                                              ├──> compare: limits before and after, for `diff`
//!                                                              └──> render: text, Markdown, JSON, SVG, for `limits`
//! ```
//!
//! A number that only the deployment knows is unknown, and unknown is never "no limit".

pub mod adjuster;
pub mod answer;
pub mod api;
pub mod assume;
mod callers;
pub mod compare;
pub mod data;
pub mod firewall;
pub mod function;
mod openapi;
pub mod plan;
pub mod render;
pub mod resolve;
mod sam;
pub mod stage;
pub mod watch;

use crate::template::Template;

pub use assume::Assume;
pub use resolve::{Given, Source, Spot};

use resolve::Resolver;

/// A template and the name of its stack.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The stack's name: what `AWS::StackName` stands for.
    pub stack: &'a str,
    /// Its template.
    pub template: &'a Template,
}

/// Everything that limits what reaches the backends of the given stacks.
///
/// Members refer to each other by their place in these lists.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The stacks that were given.
    pub stacks: Vec<String>,
    /// What was assumed, declarations of the stacks included.
    pub assume: Assume,
    /// REST APIs with their routes.
    pub apis: Vec<api::Api>,
    /// Stages of the APIs.
    pub stages: Vec<stage::Stage>,
    /// Usage plans.
    pub plans: Vec<plan::Plan>,
    /// API keys.
    pub keys: Vec<plan::Key>,
    /// Web ACLs.
    pub acls: Vec<firewall::WebAcl>,
    /// WAF rule groups of one's own.
    pub rule_groups: Vec<firewall::RuleGroup>,
    /// Functions.
    pub functions: Vec<function::Function>,
    /// DynamoDB tables.
    pub tables: Vec<data::Table>,
    /// Alarms on metrics.
    pub alarms: Vec<watch::Alarm>,
    /// Alarms on alarms.
    pub composite_alarms: Vec<watch::CompositeAlarm>,
    /// Metrics made of logs.
    pub metric_filters: Vec<watch::MetricFilter>,
    /// Functions that change limits while they run.
    pub adjusters: Vec<adjuster::Adjuster>,
    /// How what runs in a VPC gets out of it.
    pub network: data::Network,
    /// What of the templates made no sense, and where.
    pub notes: Vec<(Source, String)>,
}

impl Model {
    /// Reads the model from templates.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// use formwork::throttle::{Assume, Input, Model};
    ///
    /// let template = Template::from_json(
    ///     r#"{ "Resources": {
    ///         "Api": { "Type": "AWS::ApiGateway::RestApi", "Properties": { "Name": "orders" } },
    ///         "Prod": { "Type": "AWS::ApiGateway::Stage", "Properties": {
    ///             "RestApiId": { "Ref": "Api" }, "StageName": "prod",
    ///             "MethodSettings": [{ "ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 200 }]
    ///         } }
    ///     } }"#,
    /// )
    /// .unwrap();
    /// let model = Model::of(&[Input { stack: "orders", template: &template }], &Assume::default());
    /// assert_eq!(model.stages[0].settings[0].throttle.rate.exact(), Some(&100.0));
    /// ```
    pub fn of(inputs: &[Input], assume: &Assume) -> Model {
        let mut assume = assume.clone();
        let mut model =
            Model { stacks: inputs.iter().map(|input| input.stack.to_owned()).collect(), ..Model::default() };
        for input in inputs {
            for wrong in assume.read(input.template) {
                let from = Source::new(input.stack, "", "/Metadata/formwork/assume".to_owned());
                model.notes.push((from, wrong));
            }
        }
        let resolver = Resolver::new(inputs, &assume);
        let resources = resolver.resources();
        let functions = function::read(&mut model, &resources);
        let mut apis = api::read(&mut model, &resolver, &resources, &functions);
        let stages = stage::read(&mut model, &resolver, &resources, &mut apis);
        plan::read(&mut model, &resolver, &resources, &apis, &stages);
        firewall::read(&mut model, &resources, &apis, &stages);
        callers::read(&mut model, &resources, &functions, &apis);
        data::read(&mut model, &resources, &functions);
        adjuster::read(&mut model, &resources, &apis, &stages);
        watch::read(&mut model, &resources);
        adjuster::started(&mut model, &resources);
        drop((functions, apis, stages, resources));
        drop(resolver);
        model.assume = assume;
        model
    }
}

/// A rate and a burst that stand together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Throttle {
    /// Requests a second.
    pub rate: Given<f64>,
    /// Requests at once.
    pub burst: Given<f64>,
}

impl Throttle {
    /// Whether either of them stands in the template.
    pub fn is_given(&self) -> bool {
        self.rate.is_given() || self.burst.is_given()
    }

    fn missing(from: &Source) -> Self {
        Throttle { rate: Given::missing(from.clone()), burst: Given::missing(from.clone()) }
    }
}
