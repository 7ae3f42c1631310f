//! Dashboards.

use schemars::JsonSchema;
use serde::Deserialize;

use super::metric::Metric;
use super::{Construct, Facts, Scope, Settling, construct};
use crate::aws::{cloudwatch, logs};
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::intrinsic::{json_text, region};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::resource::Body;
use crate::value::{IntoVal, Json, Val, Value};
use crate::written::{Flat, flat};

/// A CloudWatch dashboard: rows of widgets, each row as wide as the page.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let slow = stack.add(id!("Slow"), Alarm::on(prod.latency()).above(1000));
/// stack.add(
///     id!("Board"),
///     Dashboard::new()
///         .row([
///             Widget::graph("Requests", [prod.requests(), prod.errors_4xx(), prod.errors_5xx()]),
///             Widget::graph("Latency", [prod.latency(), prod.integration_latency()]),
///         ])
///         .row([Widget::alarms("Alarms", [&slow]), Widget::number("At once", [handler.concurrent_executions()])]),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::CloudWatch::Dashboard` under its own id.
/// [AWS: dashboard body](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Dashboard {
    /// Its name in the console; CloudFormation makes one when nothing is said.
    name: Option<Val<String>>,
    /// Rows of widgets of equal width, each below the rows before it.
    rows: Vec<Vec<Widget>>,
}

/// One box of a dashboard.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "WidgetData")]
#[schemars(with = "WidgetData")]
pub struct Widget {
    title: String,
    height: u32,
    shows: Shows,
}

fn usual_height() -> u32 {
    6
}

flat! {
    /// A widget as data has it.
    struct WidgetData as "a widget" {
        /// Lines over time.
        graph: Vec<Metric>,
        /// Areas over time, on top of each other.
        stacked: Vec<Metric>,
        /// The latest number of each.
        number: Vec<Metric>,
        /// The latest number of each on a dial from 0 to `most`.
        gauge: Vec<Metric>,
        /// The end of the dial.
        most: f64,
        /// The state of alarms.
        alarms: Vec<Named<cloudwatch::Alarm>>,
        /// Text in Markdown.
        text: String,
        /// What a query finds in a log group.
        query: String,
        /// The log group.
        group: Named<logs::LogGroup>,
        /// Its title.
        title: String,
        /// Its height in units, of which the page is 24 wide; 6 when nothing is said.
        height: u32,
    }
    kinds {
        "graph" => ["!title"],
        "stacked" => ["!title"],
        "number" => ["!title"],
        "gauge" => ["!title", "!most"],
        "alarms" => ["!title"],
        "text" => [],
        "query" => ["!title", "!group"],
    }
    beside ["height"]
}

impl TryFrom<WidgetData> for Widget {
    type Error = String;

    fn try_from(data: WidgetData) -> Result<Self, String> {
        let kind = data.kind()?;
        let shows = match kind {
            "graph" => Shows::Graph { metrics: data.graph.unwrap_or_default(), stacked: false },
            "stacked" => Shows::Graph { metrics: data.stacked.unwrap_or_default(), stacked: true },
            "number" => Shows::Number { metrics: data.number.unwrap_or_default() },
            "gauge" => {
                let most = data.most.ok_or("a gauge needs the end of its dial: `most: 100`")?;
                Shows::Gauge { metrics: data.gauge.unwrap_or_default(), most }
            }
            "alarms" => Shows::Alarms { alarms: data.alarms.unwrap_or_default() },
            "text" => Shows::Text { markdown: data.text.unwrap_or_default() },
            _ => {
                let group = data.group.ok_or("a query looks into a log group: `group: ..`")?;
                Shows::Query { group, query: data.query.unwrap_or_default() }
            }
        };
        if kind != "text" && data.title.is_none() {
            return Err(format!("`{kind}` needs a `title`"));
        }
        Ok(Widget { title: data.title.unwrap_or_default(), height: data.height.unwrap_or_else(usual_height), shows })
    }
}

#[derive(Clone, Debug)]
enum Shows {
    Graph { metrics: Vec<Metric>, stacked: bool },
    Number { metrics: Vec<Metric> },
    Gauge { metrics: Vec<Metric>, most: f64 },
    Alarms { alarms: Vec<Named<cloudwatch::Alarm>> },
    Text { markdown: String },
    Query { group: Named<logs::LogGroup>, query: String },
}

impl Widget {
    fn new(title: &str, shows: Shows) -> Self {
        Widget { title: title.to_owned(), height: usual_height(), shows }
    }

    /// Lines over time.
    pub fn graph(title: &str, metrics: impl IntoIterator<Item = Metric>) -> Self {
        Widget::new(title, Shows::Graph { metrics: metrics.into_iter().collect(), stacked: false })
    }

    /// Areas over time, on top of each other.
    pub fn stacked(title: &str, metrics: impl IntoIterator<Item = Metric>) -> Self {
        Widget::new(title, Shows::Graph { metrics: metrics.into_iter().collect(), stacked: true })
    }

    /// The latest number of each.
    pub fn number(title: &str, metrics: impl IntoIterator<Item = Metric>) -> Self {
        Widget::new(title, Shows::Number { metrics: metrics.into_iter().collect() })
    }

    /// The latest number of each on a dial from 0 to `most`.
    pub fn gauge(title: &str, most: f64, metrics: impl IntoIterator<Item = Metric>) -> Self {
        Widget::new(title, Shows::Gauge { metrics: metrics.into_iter().collect(), most })
    }

    /// The state of alarms.
    pub fn alarms<'a>(title: &str, alarms: impl IntoIterator<Item = &'a Handle<cloudwatch::Alarm>>) -> Self {
        Widget::new(title, Shows::Alarms { alarms: alarms.into_iter().map(Named::from).collect() })
    }

    /// Text in Markdown.
    pub fn text(markdown: &str) -> Self {
        Widget::new("", Shows::Text { markdown: markdown.to_owned() })
    }

    /// What a query finds in a log group.
    ///
    /// [AWS: query syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html)
    pub fn query(title: &str, group: &Handle<logs::LogGroup>, query: &str) -> Self {
        Widget::new(title, Shows::Query { group: group.into(), query: query.to_owned() })
    }

    /// Its height in units, of which the page is 24 wide; 6 when nothing is said.
    pub fn height(mut self, units: u32) -> Self {
        self.height = units;
        self
    }

    fn metrics_mut(&mut self) -> &mut [Metric] {
        match &mut self.shows {
            Shows::Graph { metrics, .. } | Shows::Number { metrics } | Shows::Gauge { metrics, .. } => metrics,
            Shows::Alarms { .. } | Shows::Text { .. } | Shows::Query { .. } => &mut [],
        }
    }

    fn metrics(&self) -> &[Metric] {
        match &self.shows {
            Shows::Graph { metrics, .. } | Shows::Number { metrics } | Shows::Gauge { metrics, .. } => metrics,
            Shows::Alarms { .. } | Shows::Text { .. } | Shows::Query { .. } => &[],
        }
    }
}

impl Dashboard {
    /// An empty page.
    pub fn new() -> Self {
        Dashboard::default()
    }

    /// Its name in the console; CloudFormation makes one when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// A row of widgets of equal width, below the rows before it.
    pub fn row(mut self, widgets: impl IntoIterator<Item = Widget>) -> Self {
        self.rows.push(widgets.into_iter().collect());
        self
    }
}

construct!(Dashboard, cloudwatch::Dashboard);

/// The width of the page in units.
const WIDTH: u32 = 24;

impl Construct for Dashboard {
    fn main_type(&self) -> &'static str {
        <cloudwatch::Dashboard as crate::resource::Resource>::TYPE
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        let widgets = self.rows.iter_mut().flatten();
        widgets.flat_map(Widget::metrics_mut).for_each(|metric| metric.settle(settling));
    }

    fn declare(&self, _: &LogicalId, at: &At, facts: &mut Facts) {
        self.rows.iter().flatten().flat_map(Widget::metrics).for_each(|metric| metric.declare(at, facts));
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut widgets = Vec::new();
        let mut top = 0;
        for row in &self.rows {
            let count = u32::try_from(row.len()).unwrap_or(u32::MAX);
            if count > WIDTH {
                let message = format!("a row has {count} widgets; the page is {WIDTH} units wide");
                scope.error("dashboard-row", message, "put some of them into another row");
                continue;
            }
            for (at, widget) in (0..count).zip(row) {
                let width = WIDTH / count;
                let place = [("height", widget.height), ("width", width), ("x", at * width), ("y", top)];
                widgets.push(widget.value(place, scope));
            }
            top += row.iter().map(|widget| widget.height).max().unwrap_or(0);
        }
        let mut body = Body::new("AWS::CloudWatch::Dashboard");
        body.set("DashboardBody", json_text(Json(object([("widgets", Value::List(widgets))]))));
        body.set_some("DashboardName", self.name);
        scope.main(body);
    }
}

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (Text::Borrowed(name), value)).collect())
}

impl Widget {
    fn value(&self, place: [(&'static str, u32); 4], scope: &mut Scope) -> Value {
        let title = || Value::from(self.title.clone());
        let series = |metrics: &[Metric], scope: &mut Scope| -> Value {
            let series = metrics.iter().enumerate().flat_map(|(at, metric)| metric.series(at, scope));
            Value::List(series.collect())
        };
        let (kind, properties) = match &self.shows {
            Shows::Graph { metrics, stacked } => {
                let metrics = series(metrics, scope);
                let properties = object([
                    ("metrics", metrics),
                    ("region", region().into()),
                    ("stacked", (*stacked).into()),
                    ("title", title()),
                    ("view", "timeSeries".into()),
                ]);
                ("metric", properties)
            }
            Shows::Number { metrics } => {
                let metrics = series(metrics, scope);
                let properties = [("metrics", metrics), ("region", region().into()), ("title", title())];
                let [metrics, region, title] = properties;
                ("metric", object([metrics, region, title, ("view", "singleValue".into())]))
            }
            Shows::Gauge { metrics, most } => {
                let metrics = series(metrics, scope);
                let axis = object([("left", object([("max", (*most).into()), ("min", 0.into())]))]);
                let properties = object([
                    ("metrics", metrics),
                    ("region", region().into()),
                    ("title", title()),
                    ("view", "gauge".into()),
                    ("yAxis", axis),
                ]);
                ("metric", properties)
            }
            Shows::Alarms { alarms } => {
                let arns = alarms.iter().map(|alarm| alarm.attribute("Arn").into()).collect();
                ("alarm", object([("alarms", Value::List(arns)), ("title", title())]))
            }
            Shows::Text { markdown } => ("text", object([("markdown", markdown.clone().into())])),
            Shows::Query { group, query } => {
                let source = crate::sub!("SOURCE '{}' | {}", Val::<String>::Expr(group.reference()), query.as_str());
                let properties = object([
                    ("query", source.into()),
                    ("region", region().into()),
                    ("title", title()),
                    ("view", "table".into()),
                ]);
                ("log", properties)
            }
        };
        let mut members: Vec<(Text, Value)> =
            place.into_iter().map(|(name, number)| (name.into(), i64::from(number).into())).collect();
        members.push(("properties".into(), properties));
        members.push(("type".into(), kind.into()));
        Value::Object(members)
    }
}
