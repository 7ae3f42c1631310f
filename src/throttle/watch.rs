//! Alarms, metric filters and log groups: who would notice that a layer turns requests away.

use super::Model;
use super::resolve::{Given, Resource, Source, Value};

/// An alarm on a metric, or on an expression of several.
#[derive(Clone, Debug, PartialEq)]
pub struct Alarm {
    /// The resource.
    pub source: Source,
    /// Its name.
    pub name: Given<String>,
    /// What it looks at.
    pub metrics: Vec<Metric>,
    /// The threshold.
    pub threshold: Given<f64>,
    /// `GreaterThanThreshold`.
    pub comparison: Given<String>,
    /// How many periods.
    pub evaluation_periods: Given<f64>,
    /// How many of them have to be beyond the threshold.
    pub datapoints: Given<f64>,
    /// `missing`, `notBreaching`, `breaching`, `ignore`.
    pub missing_data: Given<String>,
    /// How many actions it has.
    pub actions: usize,
    /// Whether they are switched on.
    pub actions_enabled: Given<bool>,
}

/// A metric of an alarm.
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// Where it stands.
    pub source: Source,
    /// Its id in an expression.
    pub id: Option<String>,
    /// The expression, in place of a metric.
    pub expression: Option<String>,
    /// `AWS/Lambda`.
    pub namespace: Given<String>,
    /// `Throttles`.
    pub name: Given<String>,
    /// Its dimensions, as the template spells their values, and the resources that those name.
    pub dimensions: Vec<Dimension>,
    /// `Sum`, `p99`.
    pub statistic: Given<String>,
    /// Seconds.
    pub period: Given<f64>,
    /// Whether it is what the alarm looks at.
    pub returned: Given<bool>,
}

/// A dimension of a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// `FunctionName`.
    pub name: String,
    /// As the template spells it.
    pub value: Given<String>,
    /// The resources that it names.
    pub resources: Vec<Source>,
}

/// An alarm on other alarms.
#[derive(Clone, Debug, PartialEq)]
pub struct CompositeAlarm {
    /// The resource.
    pub source: Source,
    /// The rule, as the template spells it.
    pub rule: Given<String>,
    /// The alarms of the given stacks that it names.
    pub children: Vec<Source>,
    /// How many actions it has.
    pub actions: usize,
}

/// A metric made of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricFilter {
    /// The resource.
    pub source: Source,
    /// The log group, as the template spells it.
    pub log_group: Given<String>,
    /// The log group, when it is in a given stack.
    pub log_group_resource: Option<Source>,
    /// What it looks for.
    pub pattern: Given<String>,
    /// The metric's namespace.
    pub namespace: Given<String>,
    /// The metric.
    pub metric: Given<String>,
    /// Its dimensions: name and the field of the log whose value it takes.
    pub dimensions: Vec<(String, Given<String>)>,
}

/// Reads alarms and filters.
pub(super) fn read(model: &mut Model, resources: &[Resource]) {
    for resource in resources {
        match resource.kind {
            "AWS::CloudWatch::Alarm" => model.alarms.push(alarm(resource)),
            "AWS::CloudWatch::CompositeAlarm" => model.composite_alarms.push(CompositeAlarm {
                source: resource.source(),
                rule: resource.property("AlarmRule").text(),
                children: resource.property("AlarmRule").mentioned(),
                actions: resource.property("AlarmActions").items().len(),
            }),
            "AWS::Logs::MetricFilter" => {
                let group = resource.property("LogGroupName");
                for metric in resource.property("MetricTransformations").items() {
                    model.metric_filters.push(MetricFilter {
                        source: resource.source(),
                        log_group: group.text(),
                        log_group_resource: group.mentioned().into_iter().next(),
                        pattern: resource.property("FilterPattern").text(),
                        namespace: metric.get("MetricNamespace").text(),
                        metric: metric.get("MetricName").text(),
                        dimensions: metric
                            .get("Dimensions")
                            .items()
                            .iter()
                            .map(|one| (one.get("Key").plain().unwrap_or_default(), one.get("Value").text()))
                            .collect(),
                    });
                }
            }
            _ => {}
        }
    }
    notice(model);
}

fn alarm(resource: &Resource) -> Alarm {
    let value = resource.properties();
    let listed = value.get("Metrics").items();
    let metrics = if listed.is_empty() {
        vec![metric(&value, &value, "Statistic")]
    } else {
        listed.iter().map(|item| metric(item, &item.get("MetricStat").get("Metric"), "Stat")).collect()
    };
    Alarm {
        source: resource.source(),
        name: value.get("AlarmName").text(),
        metrics,
        threshold: value.get("Threshold").number(),
        comparison: value.get("ComparisonOperator").text(),
        evaluation_periods: value.get("EvaluationPeriods").number(),
        datapoints: value.get("DatapointsToAlarm").number(),
        missing_data: value.get("TreatMissingData").text(),
        actions: value.get("AlarmActions").items().len(),
        actions_enabled: value.get("ActionsEnabled").flag(),
    }
}

/// `entry` has the statistic and period, `metric` the names; in a plain alarm they are the same.
fn metric(entry: &Value, metric: &Value, statistic: &str) -> Metric {
    let inner = entry.get("MetricStat");
    let entry_or = |name: &str| if inner.is_given() { inner.get(name) } else { entry.get(name) };
    let simple = entry_or(statistic).text();
    let dimensions = metric.get("Dimensions").items();
    Metric {
        source: metric.from.clone(),
        id: entry.get("Id").plain(),
        expression: entry.get("Expression").text().values.into_iter().next(),
        namespace: metric.get("Namespace").text(),
        name: metric.get("MetricName").text(),
        dimensions: dimensions
            .iter()
            .map(|dimension| Dimension {
                name: dimension.get("Name").plain().unwrap_or_default(),
                value: dimension.get("Value").text(),
                resources: dimension.get("Value").mentioned(),
            })
            .collect(),
        statistic: if simple.is_given() { simple } else { entry.get("ExtendedStatistic").text() },
        period: entry_or("Period").number(),
        returned: entry.get("ReturnData").flag(),
    }
}

impl Metric {
    fn is(&self, namespace: &str, names: &[&str]) -> bool {
        self.namespace.values.iter().any(|own| own == namespace)
            && self.name.values.iter().any(|own| names.contains(&own.as_str()))
    }

    /// Whether a dimension names a resource, by reference or by name.
    fn names(&self, dimension: &str, source: &Source, name: &Given<String>) -> bool {
        self.dimension(dimension).is_some_and(|named| {
            named.resources.contains(source) || named.value.values.iter().any(|value| name.values.contains(value))
        })
    }

    fn dimension(&self, name: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.name == name)
    }
}

/// Tells each layer who notices when it turns requests away.
fn notice(model: &mut Model) {
    let watching = |alarms: &[Alarm], metric: &dyn Fn(&Metric) -> bool| -> Vec<usize> {
        let alarms = alarms.iter().enumerate();
        alarms.filter(|(_, alarm)| alarm.metrics.iter().any(metric)).map(|(at, _)| at).collect()
    };
    for acl in &mut model.acls {
        acl.alarms = watching(&model.alarms, &|metric| {
            metric.is("AWS/WAFV2", &["BlockedRequests"])
                && metric
                    .dimension("WebACL")
                    .is_some_and(|named| named.value.values.iter().any(|name| acl.metric.values.contains(name)))
        });
    }
    for stage in &mut model.stages {
        let filters = model.metric_filters.iter().filter(|filter| {
            filter.log_group_resource.is_some()
                && filter.log_group_resource == stage.access_log_group
                && filter.pattern.values.iter().any(|pattern| pattern.contains("429") || pattern.contains("THROTTLED"))
        });
        let filters: Vec<&MetricFilter> = filters.collect();
        stage.alarms = watching(&model.alarms, &|metric| {
            filters.iter().any(|filter| {
                filter.metric.values.iter().any(|name| metric.name.values.contains(name))
                    && filter.namespace.values.iter().any(|space| metric.namespace.values.contains(space))
            })
        });
    }
    for function in &mut model.functions {
        function.alarms = watching(&model.alarms, &|metric| {
            metric.is("AWS/Lambda", &["Throttles"]) && metric.names("FunctionName", &function.source, &function.name)
        });
    }
    for table in &mut model.tables {
        table.alarms = watching(&model.alarms, &|metric| {
            metric.namespace.values.iter().any(|space| space == "AWS/DynamoDB")
                && metric.name.values.iter().any(|name| name.contains("Throttle"))
                && metric.names("TableName", &table.source, &table.name)
        });
    }
}
