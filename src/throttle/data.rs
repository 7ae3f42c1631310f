//! DynamoDB tables behind the functions: capacity, who reaches them, and what scales them and the aliases.

use std::collections::HashMap;

use super::Model;
use super::function::{self, Reach};
use super::resolve::{Given, Resource, Source, Value, Words};

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The resource.
    pub source: Source,
    /// Its name, when the template gives one.
    pub name: Given<String>,
    /// Whether it takes what comes, within what the account allows.
    pub on_demand: bool,
    /// Reads.
    pub reads: Capacity,
    /// Writes.
    pub writes: Capacity,
    /// The attribute that spreads the items.
    pub hash_key: Option<String>,
    /// Its global secondary indexes.
    pub indexes: Vec<TableIndex>,
    /// Alarms that notice when it throttles: places in `Model::alarms`.
    pub alarms: Vec<usize>,
}

/// A global secondary index, which throttles writes of its table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableIndex {
    /// Its name.
    pub name: Given<String>,
    /// Reads.
    pub reads: Capacity,
    /// Writes.
    pub writes: Capacity,
}

/// How many units a second.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    /// Provisioned.
    pub provisioned: Given<f64>,
    /// The most that an on-demand table takes.
    pub on_demand_max: Given<f64>,
    /// The least that scaling provisions.
    pub scaled_min: Given<f64>,
    /// The most that scaling provisions.
    pub scaled_max: Given<f64>,
}

impl Capacity {
    /// The most units a second that there will ever be: scaled, provisioned, or the on-demand maximum; missing when nothing limits it.
    pub fn most(&self, on_demand: bool) -> Given<f64> {
        if on_demand {
            self.on_demand_max.clone()
        } else if self.scaled_max.is_given() {
            self.scaled_max.clone()
        } else {
            self.provisioned.clone()
        }
    }
}

/// How what runs in a VPC gets out of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Endpoints, with the service as the template spells it.
    pub endpoints: Vec<(Source, Given<String>)>,
    /// NAT gateways.
    pub nat_gateways: Vec<Source>,
}

/// Who is who among the tables.
struct Index<'a> {
    tables: HashMap<(usize, &'a str), usize>,
    names: HashMap<String, usize>,
}

impl<'a> Index<'a> {
    /// The tables that a value names anywhere inside.
    fn mentioned(&self, value: &Value<'a>) -> Vec<usize> {
        let mut found: Vec<usize> =
            value.mentions().iter().filter_map(|place| self.tables.get(place).copied()).collect();
        for words in value.words().values {
            let text = words.to_string();
            let name = text.rsplit_once(":table/").map_or(text.as_str(), |(_, name)| name);
            let name = name.split('/').next().unwrap_or(name);
            found.extend(self.names.get(name));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Reads tables, who reaches them, and scaling.
pub(super) fn read<'a>(model: &mut Model, resources: &[Resource<'a>], functions: &function::Index<'a>) {
    let mut index = Index { tables: HashMap::new(), names: HashMap::new() };
    for resource in resources {
        match resource.kind {
            "AWS::EC2::VPCEndpoint" => {
                model.network.endpoints.push((resource.source(), resource.property("ServiceName").text()));
            }
            "AWS::EC2::NatGateway" => model.network.nat_gateways.push(resource.source()),
            _ => {}
        }
        let table = match resource.kind {
            "AWS::DynamoDB::Table" => table(resource),
            "AWS::DynamoDB::GlobalTable" => global_table(resource),
            "AWS::Serverless::SimpleTable" => simple_table(resource),
            _ => continue,
        };
        index.tables.insert((resource.stack, resource.id), model.tables.len());
        for name in &table.name.values {
            index.names.entry(name.clone()).or_insert(model.tables.len());
        }
        model.tables.push(table);
    }
    for resource in resources.iter().filter(|r| r.kind == "AWS::ApplicationAutoScaling::ScalableTarget") {
        scaling(model, resource, functions, &index);
    }
    if !model.tables.is_empty() {
        reaches(model, resources, functions, &index);
    }
}

fn table(resource: &Resource) -> Table {
    let maxima = resource.property("OnDemandThroughput");
    let provisioned = resource.property("ProvisionedThroughput");
    let capacity = |provisioned: &Value, maxima: &Value, of: &str| Capacity {
        provisioned: provisioned.get(&format!("{of}CapacityUnits")).number(),
        on_demand_max: maxima.get(&format!("Max{of}RequestUnits")).number(),
        ..Capacity::default()
    };
    let indexes = resource.property("GlobalSecondaryIndexes").items();
    Table {
        name: resource.property("TableName").text(),
        on_demand: resource.property("BillingMode").text().values.iter().any(|mode| mode == "PAY_PER_REQUEST"),
        reads: capacity(&provisioned, &maxima, "Read"),
        writes: capacity(&provisioned, &maxima, "Write"),
        hash_key: hash_key(&resource.property("KeySchema")),
        indexes: indexes
            .iter()
            .map(|index| {
                let (provisioned, maxima) = (index.get("ProvisionedThroughput"), index.get("OnDemandThroughput"));
                TableIndex {
                    name: index.get("IndexName").text(),
                    reads: capacity(&provisioned, &maxima, "Read"),
                    writes: capacity(&provisioned, &maxima, "Write"),
                }
            })
            .collect(),
        source: resource.source(),
        alarms: Vec::new(),
    }
}

fn global_table(resource: &Resource) -> Table {
    let maximum = resource.property("WriteOnDemandThroughputSettings").get("MaxWriteRequestUnits").number();
    let scaling = resource.property("WriteProvisionedThroughputSettings").get("WriteCapacityAutoScalingSettings");
    Table {
        name: resource.property("TableName").text(),
        on_demand: resource.property("BillingMode").text().values.iter().any(|mode| mode == "PAY_PER_REQUEST"),
        reads: Capacity::default(),
        writes: Capacity {
            on_demand_max: maximum,
            scaled_min: scaling.get("MinCapacity").number(),
            scaled_max: scaling.get("MaxCapacity").number(),
            ..Capacity::default()
        },
        hash_key: hash_key(&resource.property("KeySchema")),
        indexes: Vec::new(),
        source: resource.source(),
        alarms: Vec::new(),
    }
}

fn simple_table(resource: &Resource) -> Table {
    let provisioned = resource.property("ProvisionedThroughput");
    let capacity = |of: &str| Capacity { provisioned: provisioned.get(of).number(), ..Capacity::default() };
    Table {
        name: resource.property("TableName").text(),
        on_demand: !provisioned.is_given(),
        reads: capacity("ReadCapacityUnits"),
        writes: capacity("WriteCapacityUnits"),
        hash_key: resource.property("PrimaryKey").get("Name").plain().or_else(|| Some("id".to_owned())),
        indexes: Vec::new(),
        source: resource.source(),
        alarms: Vec::new(),
    }
}

fn hash_key(schema: &Value) -> Option<String> {
    let items = schema.items();
    let hash = items.iter().find(|key| key.get("KeyType").plain().as_deref() == Some("HASH"))?;
    hash.get("AttributeName").plain()
}

/// What an auto scaling target says of a table, an index or an alias.
fn scaling<'a>(model: &mut Model, resource: &Resource<'a>, functions: &function::Index<'a>, index: &Index<'a>) {
    let (min, max) = (resource.property("MinCapacity").number(), resource.property("MaxCapacity").number());
    let dimension = resource.property("ScalableDimension").plain().unwrap_or_default();
    for words in resource.property("ResourceId").words().values {
        if let Some(callee) = words.between(Some("function:"), None).and_then(|name| functions.callee(&name)) {
            let aliases = &mut model.functions[callee.function].aliases;
            let named = |alias: &&mut function::Alias| {
                alias.name.values.iter().any(|name| Some(name) == callee.qualifier.as_ref())
            };
            if let Some(alias) = aliases.iter_mut().find(named) {
                alias.provisioned_min = min.clone();
                alias.provisioned_max = max.clone();
            }
            continue;
        }
        let Some(name) = words.between(Some("table/"), None) else { continue };
        let (name, of_index) = match name.between(None, Some("/index/")) {
            Some(table) => (table, name.between(Some("/index/"), None).as_ref().map(Words::to_string)),
            None => (name, None),
        };
        let table = match name.as_resource() {
            Some((stack, id, _)) => index.tables.get(&(stack, id)).copied(),
            None => index.names.get(&name.to_string()).copied(),
        };
        let Some(table) = table else { continue };
        let table = &mut model.tables[table];
        let writes = dimension.ends_with("WriteCapacityUnits");
        let capacity = match of_index {
            None if writes => Some(&mut table.writes),
            None => Some(&mut table.reads),
            Some(name) => table
                .indexes
                .iter_mut()
                .find(|index| index.name.values.contains(&name))
                .map(|index| if writes { &mut index.writes } else { &mut index.reads }),
        };
        if let Some(capacity) = capacity {
            capacity.scaled_min = min.clone();
            capacity.scaled_max = max.clone();
        }
    }
}

/// Who may read and write which table, by the policies of roles, those of the serverless transform, and names in environments.
fn reaches<'a>(model: &mut Model, resources: &[Resource<'a>], functions: &function::Index<'a>, index: &Index<'a>) {
    let mut roles: HashMap<(String, String), Vec<usize>> = HashMap::new();
    for (at, function) in model.functions.iter().enumerate() {
        if let Some(role) = &function.role {
            roles.entry((role.stack.clone(), role.resource.clone())).or_default().push(at);
        }
    }
    let of_role = |source: &Source| roles.get(&(source.stack.clone(), source.resource.clone())).cloned();
    for resource in resources {
        let (documents, owners): (Vec<Value>, Vec<usize>) = match resource.kind {
            "AWS::IAM::Role" => {
                let Some(owners) = of_role(&resource.source()) else { continue };
                let policies = resource.property("Policies").items();
                (policies.iter().map(|policy| policy.get("PolicyDocument")).collect(), owners)
            }
            "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" | "AWS::IAM::RolePolicy" => {
                let named = ["Roles", "RoleName"].map(|name| resource.property(name).mentioned());
                let owners = named.iter().flatten().filter_map(of_role).flatten().collect();
                (vec![resource.property("PolicyDocument")], owners)
            }
            "AWS::Serverless::Function" => {
                let Some(callee) = functions.by_id(resource.stack, resource.id) else { continue };
                let policies = resource.property_or_global("Function", "Policies").items();
                for (template, value) in policies.iter().flat_map(Value::members) {
                    let access = match template {
                        "DynamoDBReadPolicy" => (true, false),
                        "DynamoDBWritePolicy" => (false, true),
                        "DynamoDBCrudPolicy" | "DynamoDBReconfigurePolicy" => (true, true),
                        _ => continue,
                    };
                    for table in index.mentioned(&value.get("TableName")) {
                        reach(model, callee.function, table, access, &value.from);
                    }
                }
                (policies, vec![callee.function])
            }
            _ => continue,
        };
        for statement in documents.iter().flat_map(|document| document.get("Statement").items()) {
            if statement.get("Effect").plain().as_deref() != Some("Allow") {
                continue;
            }
            let actions = statement.get("Action").items();
            let access = access(actions.iter().flat_map(|action| action.text().values));
            if access == (false, false) {
                continue;
            }
            let named = statement.get("Resource").items();
            for table in named.iter().flat_map(|value| index.mentioned(value)) {
                for owner in &owners {
                    reach(model, *owner, table, access, &statement.from);
                }
            }
        }
    }
    for resource in
        resources.iter().filter(|r| r.kind == "AWS::Lambda::Function" || r.kind == "AWS::Serverless::Function")
    {
        let Some(callee) = functions.by_id(resource.stack, resource.id) else { continue };
        let environment = resource.property_or_global("Function", "Environment").get("Variables");
        for (_, value) in environment.members() {
            for table in index.mentioned(&value) {
                reach(model, callee.function, table, (false, false), &value.from);
            }
        }
    }
}

fn reach(model: &mut Model, function: usize, table: usize, (reads, writes): (bool, bool), from: &Source) {
    let reaches = &mut model.functions[function].reaches;
    match reaches.iter_mut().find(|known| known.table == table) {
        Some(known) => {
            known.reads |= reads;
            known.writes |= writes;
        }
        None => reaches.push(Reach { table, reads, writes, source: from.clone() }),
    }
}

/// Whether actions read and write items.
fn access(actions: impl Iterator<Item = String>) -> (bool, bool) {
    const READS: [&str; 6] = ["Get", "BatchGet", "Query", "Scan", "TransactGet", "PartiQLSelect"];
    const WRITES: [&str; 7] =
        ["Put", "Update", "Delete", "BatchWrite", "TransactWrite", "PartiQLInsert", "ConditionCheck"];
    let (mut reads, mut writes) = (false, false);
    for action in actions {
        let Some(verb) = action.strip_prefix("dynamodb:") else {
            reads |= action == "*";
            writes |= action == "*";
            continue;
        };
        let all = verb == "*" || verb == "PartiQL*";
        let begins = |verbs: &[&str]| verbs.iter().any(|known| verb.starts_with(known)) && !verb.contains("Table");
        reads |= all || begins(&READS);
        writes |= all || begins(&WRITES);
    }
    (reads, writes)
}
