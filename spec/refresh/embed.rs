//! The table of facts that the library carries: every resource type, whatever the features it is built with.
//!
//! What the bytes mean stands in `src/facts/tags.rs`; `src/facts/table.rs` reads them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use super::facts::{Place, branches, kinds, strings};

#[path = "../../src/facts/tags.rs"]
#[allow(dead_code)]
mod tags;

/// Where the table stands, from the top of the repository.
pub const PATH: &str = "src/facts/types.bin";

/// The table.
pub fn table(spec: &Path) -> Result<Vec<u8>, String> {
    let services = super::facts::load(spec)?;
    let facts = Facts {
        types: services.values().flatten().map(|(name, schema)| (name.as_str(), schema)).collect(),
        regions: serde_json::from_value(read(spec, "regions")?).map_err(|e| format!("spec/regions.json: {e}"))?,
        stateful: object(spec, "stateful")?,
        extensions: object(spec, "extensions")?,
        serverless: object(spec, "serverless")?,
        date: date(&read(spec, "source")?["schemaDate"])?,
    };
    // The first run counts the strings, so that the second can give the frequent ones short names.
    let mut counting = Writer::default();
    counting.all(&facts)?;
    let mut writer = Writer { strings: Strings::by_frequency(counting.strings.counts), ..Writer::default() };
    let index = writer.all(&facts)?;
    Ok(writer.file(&facts, &index))
}

/// What differs between the table and the one in the repository at `top`.
pub fn stale(top: &Path) -> Result<Option<String>, String> {
    let path = top.join(PATH);
    let found = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let wanted = table(&top.join("spec"))?;
    let differ = || format!("{PATH}: {} bytes differ from the {} that spec/ yields", found.len(), wanted.len());
    Ok((found != wanted).then(differ))
}

/// The day alone.
fn date(time: &Value) -> Result<String, String> {
    let day = time.as_str().and_then(|time| time.get(..tags::DATE));
    day.map(str::to_owned).ok_or_else(|| format!("spec/source.json: `schemaDate` is {time}"))
}

struct Facts<'a> {
    types: BTreeMap<&'a str, &'a Value>,
    regions: Vec<String>,
    stateful: Map<String, Value>,
    extensions: Map<String, Value>,
    /// The types that a transform replaces, and the section `Globals`.
    serverless: Map<String, Value>,
    date: String,
}

fn read(spec: &Path, name: &str) -> Result<Value, String> {
    let path = spec.join(format!("{name}.json"));
    let at = path.display();
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{at}: {e}"))?;
    serde_json::from_str(&text).map_err(|e| format!("{at}: {e}"))
}

fn object(spec: &Path, name: &str) -> Result<Map<String, Value>, String> {
    match read(spec, name)? {
        Value::Object(members) => Ok(members),
        _ => Err(format!("spec/{name}.json: wanted an object")),
    }
}

/// Each string once, with its place.
#[derive(Default)]
struct Strings {
    counts: BTreeMap<String, usize>,
    places: BTreeMap<String, u64>,
    bytes: Vec<u8>,
}

impl Strings {
    fn by_frequency(counts: BTreeMap<String, usize>) -> Self {
        let mut order: Vec<(usize, &String)> = counts.iter().map(|(text, count)| (*count, text)).collect();
        order.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        let mut strings = Strings::default();
        for (_, text) in order {
            strings.places.insert(text.clone(), strings.bytes.len() as u64);
            varint(&mut strings.bytes, text.len() as u64);
            strings.bytes.extend_from_slice(text.as_bytes());
        }
        strings
    }

    fn place(&mut self, text: &str) -> u64 {
        match self.counts.get_mut(text) {
            Some(count) => *count += 1,
            None => drop(self.counts.insert(text.to_owned(), 1)),
        }
        self.places.get(text).copied().unwrap_or(0)
    }
}

/// Names and the records that belong to them.
struct Index {
    types: Vec<(u64, usize)>,
    extensions: Vec<(u64, usize)>,
    serverless: Vec<(u64, usize)>,
}

#[derive(Default)]
struct Writer {
    strings: Strings,
    records: Vec<u8>,
    /// A schema as JSON -> where it was written first.
    seen: BTreeMap<String, usize>,
}

/// Keywords of a resource type that are not about its properties, or that say nothing to who judges a template.
const NOT_OF_SCHEMA: &[&str] = &[
    "additionalIdentifiers",
    "arrayType",
    "attributes",
    "conditionalCreateOnlyProperties",
    "createOnlyProperties",
    "customName",
    "definitions",
    "deprecatedProperties",
    "handlers",
    "lifecycle",
    "primaryIdentifier",
    "propertyTransform",
    "readOnlyProperties",
    "readable",
    "refProperties",
    "regions",
    "replacement",
    "replacementStrategy",
    "taggable",
    "tagging",
    "writeOnlyProperties",
];

impl Writer {
    fn all(&mut self, facts: &Facts) -> Result<Index, String> {
        let mut index = Index { types: Vec::new(), extensions: Vec::new(), serverless: Vec::new() };
        for (name, schema) in &facts.types {
            let place = self.strings.place(name);
            let record = self.resource_type(name, schema, facts).map_err(|why| format!("{name}: {why}"))?;
            index.types.push((place, record));
        }
        for (name, extension) in &facts.extensions {
            let place = self.strings.place(name);
            let record = self.extension(extension).map_err(|why| format!("spec/extensions.json: {name}: {why}"))?;
            index.extensions.push((place, record));
        }
        for (name, schema) in &facts.serverless {
            let place = self.strings.place(name);
            let record = self.resource_type(name, schema, facts).map_err(|why| format!("{name}: {why}"))?;
            index.serverless.push((place, record));
        }
        for region in &facts.regions {
            self.strings.place(region);
        }
        Ok(index)
    }

    /// Header, strings, index, tail and records.
    fn file(mut self, facts: &Facts, index: &Index) -> Vec<u8> {
        let mut tail = Vec::new();
        varint(&mut tail, facts.regions.len() as u64);
        for region in &facts.regions {
            varint(&mut tail, self.strings.place(region));
        }
        let entries = index.types.len() + index.extensions.len() + index.serverless.len();
        let start = tags::HEADER + self.strings.bytes.len() + 8 * entries + tail.len();
        let mut file = tags::MAGIC.to_vec();
        file.extend_from_slice(facts.date.as_bytes());
        let counts = [index.types.len(), index.extensions.len(), index.serverless.len(), self.strings.bytes.len()];
        for number in counts {
            file.extend_from_slice(&(number as u32).to_le_bytes());
        }
        file.append(&mut self.strings.bytes);
        for (name, record) in index.types.iter().chain(&index.extensions).chain(&index.serverless) {
            file.extend_from_slice(&(*name as u32).to_le_bytes());
            file.extend_from_slice(&((start + record) as u32).to_le_bytes());
        }
        file.append(&mut tail);
        file.append(&mut self.records);
        file
    }

    fn resource_type(&mut self, name: &str, schema: &Value, facts: &Facts) -> Result<usize, String> {
        let mut definitions: BTreeMap<String, &Value> = BTreeMap::new();
        for (name, definition) in members(schema, "definitions") {
            definitions.insert(name.clone(), definition);
        }
        let mut referred = Vec::new();
        refs(schema, &mut referred);
        for path in referred.iter().filter_map(|path| path.strip_prefix("#/properties/")) {
            definitions.insert(format!("properties/{path}"), &schema["properties"][path]);
        }
        let mut places = Vec::new();
        for (name, definition) in definitions {
            let key = definition.to_string();
            let place = match self.seen.get(&key) {
                Some(place) => *place,
                None => {
                    let place = self.records.len();
                    self.schema(definition).map_err(|why| format!("{name}: {why}"))?;
                    place
                }
            };
            places.push((name, place));
        }
        let record = self.records.len();
        let handlers = strings(schema, "handlers");
        let flags = [
            (tags::UPDATES, handlers.is_empty() || handlers.contains(&"update")),
            (tags::KNOWS_HANDLERS, !handlers.is_empty()),
            (tags::DELETES_FIRST, schema["replacementStrategy"] == "delete_then_create"),
            (tags::STATEFUL, facts.stateful.contains_key(name)),
        ];
        self.byte(flags.iter().filter(|(_, set)| *set).fold(0, |all, (flag, _)| all | flag));
        let every = (1_u64 << facts.regions.len()) - 1;
        self.number(match schema["regions"].as_str() {
            Some(digits) => bitmap(digits, facts.regions.len())?,
            None => every,
        });
        self.text(custom_name(name, schema));
        let tags = schema["tagging"]["tagProperty"].as_str().unwrap_or_default();
        self.text(tags.strip_prefix("/properties/").unwrap_or_default());
        self.number(u64::from(schema["tagging"]["tagUpdatable"] != false));
        self.text(schema["lifecycle"]["status"].as_str().unwrap_or_default());
        self.text(schema["lifecycle"]["date"].as_str().unwrap_or_default());
        for keyword in [
            "createOnlyProperties",
            "conditionalCreateOnlyProperties",
            "readOnlyProperties",
            "writeOnlyProperties",
            "deprecatedProperties",
            "primaryIdentifier",
            "refProperties",
        ] {
            let pointers = strings(schema, keyword);
            self.texts(pointers.iter().map(|pointer| pointer.strip_prefix("/properties/").unwrap_or(pointer)));
        }
        let elsewhere = members(schema, "replacement");
        self.number(elsewhere.len() as u64);
        for (place, causes) in elsewhere {
            self.text(place);
            self.byte(u8::from(causes == "yes"));
        }
        let attributes = attributes(name, schema);
        self.number(attributes.len() as u64);
        for (name, kind) in attributes {
            self.text(&name);
            self.byte(kind);
        }
        self.number(places.len() as u64);
        for (name, place) in places {
            self.text(&name);
            self.number((record - place) as u64);
        }
        self.schema(schema)?;
        Ok(record)
    }

    fn extension(&mut self, extension: &Value) -> Result<usize, String> {
        let schema = &extension["schema"];
        let mut places = Vec::new();
        for (name, definition) in members(schema, "definitions") {
            places.push((name.clone(), self.records.len()));
            self.schema(definition)?;
        }
        let record = self.records.len();
        self.text(extension["rule"].as_str().unwrap_or_default());
        self.texts(strings(extension, "at").iter().map(|at| at.strip_prefix("Resources/").unwrap_or(at)));
        let values = members(schema, "values");
        if schema.get("listed").is_none() {
            self.byte(tags::EXTENSION_SCHEMA);
            self.number(places.len() as u64);
            for (name, place) in places {
                self.text(&name);
                self.number((record - place) as u64);
            }
            self.schema(schema)?;
            return Ok(record);
        }
        let bits = |value: &Value| {
            let digits = value.as_str().ok_or("wanted a bitmap")?;
            bitmap(digits, digits.len() * 4)
        };
        self.byte(tags::EXTENSION_VALUES);
        self.number(bits(&schema["listed"])?);
        self.texts(strings(schema, "elsewhere").into_iter());
        self.number(values.len() as u64);
        for (value, offered) in values {
            self.text(value);
            self.number(bits(offered)?);
        }
        Ok(record)
    }

    fn schema(&mut self, schema: &Value) -> Result<(), String> {
        let Value::Object(keywords) = schema else {
            match schema {
                Value::Bool(true) => self.byte(0),
                Value::Bool(false) => self.records.extend([1, tags::NOTHING]),
                other => return Err(format!("this is no schema: {other}")),
            }
            return Ok(());
        };
        let key = schema.to_string();
        if let Some(place) = self.seen.get(&key) {
            let back = self.records.len() - place;
            self.byte(tags::SEEN);
            self.number(back as u64);
            return Ok(());
        }
        let start = self.records.len();
        self.byte(0);
        let mut count = 0;
        for (name, value) in ordered(keywords) {
            count += u8::from(self.keyword(name, value, keywords).map_err(|why| format!("`{name}`: {why}"))?);
        }
        self.records[start] = count;
        if self.records.len() - start > 4 {
            self.seen.insert(key, start);
        }
        Ok(())
    }

    /// Writes one keyword; whether there was something to write.
    fn keyword(&mut self, name: &str, value: &Value, all: &Map<String, Value>) -> Result<bool, String> {
        match name {
            "$ref" => {
                let path = value.as_str().ok_or("wanted a string")?;
                self.byte(tags::REF);
                self.text(path.strip_prefix("#/definitions/").unwrap_or(path.trim_start_matches("#/")));
            }
            "type" => {
                let mut set = 0;
                for kind in kinds(&serde_json::json!({ "type": value })) {
                    set |= type_of(kind).ok_or_else(|| format!("there is no type {kind}"))?;
                }
                self.records.extend([tags::TYPE, set]);
            }
            "properties" => self.schemas_by_name(tags::PROPERTIES, value)?,
            "patternProperties" => self.schemas_by_name(tags::PATTERN_PROPERTIES, value)?,
            "additionalProperties" if *value == true => return Ok(false),
            "additionalProperties" => self.one_schema(tags::ADDITIONAL_PROPERTIES, value)?,
            "propertyNames" => self.one_schema(tags::PROPERTY_NAMES, value)?,
            "required" => self.names(tags::REQUIRED, value)?,
            "requiredXor" => self.names(tags::REQUIRED_XOR, value)?,
            "requiredOr" => self.names(tags::REQUIRED_OR, value)?,
            "dependentRequired" => self.names_by_name(tags::DEPENDENT_REQUIRED, value)?,
            "dependentExcluded" => self.names_by_name(tags::DEPENDENT_EXCLUDED, value)?,
            // draft 7's name of what later drafts call `dependentRequired` and `dependentSchemas`
            "dependencies" if all_lists(value) => self.names_by_name(tags::DEPENDENT_REQUIRED, value)?,
            "dependencies" => self.schemas_by_name(tags::DEPENDENT_SCHEMAS, &as_schemas(value))?,
            "minProperties" => self.count(tags::MIN_PROPERTIES, value)?,
            "maxProperties" => self.count(tags::MAX_PROPERTIES, value)?,
            "items" => self.one_schema(tags::ITEMS, value)?,
            "contains" => self.one_schema(tags::CONTAINS, value)?,
            "prefixItems" => self.schemas(tags::PREFIX_ITEMS, value)?,
            "minItems" => self.count(tags::MIN_ITEMS, value)?,
            "maxItems" => self.count(tags::MAX_ITEMS, value)?,
            "maxUniqueItems" => self.count(tags::MAX_UNIQUE_ITEMS, value)?,
            "uniqueItems" if *value == true => self.byte(tags::UNIQUE_ITEMS),
            "uniqueItems" => return Ok(false),
            "insertionOrder" if *value == false => self.byte(tags::UNORDERED),
            "insertionOrder" => self.byte(tags::ORDERED),
            "uniqueKeys" => self.names(tags::UNIQUE_KEYS, value)?,
            "enum" => self.literals(tags::ENUM, value)?,
            "enumCaseInsensitive" => self.literals(tags::ENUM_CASE_INSENSITIVE, value)?,
            "const" => self.one_literal(tags::CONST, value),
            "default" => self.one_literal(tags::DEFAULT, value),
            "minimum" => self.one_literal(tags::MINIMUM, value),
            "maximum" => self.one_literal(tags::MAXIMUM, value),
            "exclusiveMinimum" => self.one_literal(tags::EXCLUSIVE_MINIMUM, value),
            "exclusiveMaximum" => self.one_literal(tags::EXCLUSIVE_MAXIMUM, value),
            "multipleOf" => self.one_literal(tags::MULTIPLE_OF, value),
            "minLength" => self.count(tags::MIN_LENGTH, value)?,
            "maxLength" => self.count(tags::MAX_LENGTH, value)?,
            "pattern" => self.one_text(tags::PATTERN, value)?,
            "format" => self.one_text(tags::FORMAT, value)?,
            "oneOf" => self.schemas(tags::ONE_OF, value)?,
            "anyOf" => self.schemas(tags::ANY_OF, value)?,
            "allOf" => self.schemas(tags::ALL_OF, value)?,
            "not" => self.one_schema(tags::NOT, value)?,
            "if" => {
                self.byte(tags::IF);
                self.schema(value)?;
                for branch in ["then", "else"] {
                    self.schema(all.get(branch).unwrap_or(&Value::Bool(true)))?;
                }
            }
            "then" | "else" => return Ok(false),
            "relationshipRef" => {
                self.byte(tags::RELATION);
                self.text(value["typeName"].as_str().unwrap_or_default());
                let path = value["propertyPath"].as_str().unwrap_or_default();
                self.text(path.strip_prefix("/properties/").unwrap_or(path));
            }
            "cfnGather" => {
                self.byte(tags::GATHER);
                self.text(&value.to_string());
            }
            name if NOT_OF_SCHEMA.contains(&name) => return Ok(false),
            _ => return Err("this keyword is new: teach it to spec/refresh/embed.rs and src/facts".to_owned()),
        }
        Ok(true)
    }

    fn byte(&mut self, byte: u8) {
        self.records.push(byte);
    }

    fn number(&mut self, number: u64) {
        varint(&mut self.records, number);
    }

    fn text(&mut self, text: &str) {
        let place = self.strings.place(text);
        self.number(place);
    }

    fn texts<'t>(&mut self, all: impl ExactSizeIterator<Item = &'t str>) {
        self.number(all.len() as u64);
        all.for_each(|text| self.text(text));
    }

    fn one_text(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        self.text(value.as_str().ok_or("wanted a string")?);
        Ok(())
    }

    fn count(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        self.number(value.as_u64().ok_or("wanted a count")?);
        Ok(())
    }

    fn names(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        let all = value.as_array().ok_or("wanted a list")?;
        self.texts(all.iter().map(|name| name.as_str().unwrap_or_default()));
        Ok(())
    }

    fn names_by_name(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        let all = value.as_object().ok_or("wanted an object")?;
        self.number(all.len() as u64);
        for (name, names) in all {
            self.text(name);
            let names = names.as_array().ok_or("wanted lists")?;
            self.texts(names.iter().map(|name| name.as_str().unwrap_or_default()));
        }
        Ok(())
    }

    fn one_schema(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        self.schema(value)
    }

    fn schemas(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        let all = value.as_array().ok_or("wanted a list")?;
        self.number(all.len() as u64);
        all.iter().try_for_each(|schema| self.schema(schema))
    }

    fn schemas_by_name(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        let all = value.as_object().ok_or("wanted an object")?;
        self.number(all.len() as u64);
        for (name, schema) in all {
            self.text(name);
            self.schema(schema).map_err(|why| format!("{name}: {why}"))?;
        }
        Ok(())
    }

    fn literals(&mut self, tag: u8, value: &Value) -> Result<(), String> {
        self.byte(tag);
        let all = value.as_array().ok_or("wanted a list")?;
        self.number(all.len() as u64);
        all.iter().for_each(|literal| self.literal(literal));
        Ok(())
    }

    fn one_literal(&mut self, tag: u8, value: &Value) {
        self.byte(tag);
        self.literal(value);
    }

    fn literal(&mut self, value: &Value) {
        match value {
            Value::Null => self.byte(tags::LITERAL_NULL),
            Value::Bool(false) => self.byte(tags::LITERAL_FALSE),
            Value::Bool(true) => self.byte(tags::LITERAL_TRUE),
            Value::String(text) => {
                self.byte(tags::LITERAL_STRING);
                self.text(text);
            }
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(integer), _) => {
                    self.byte(tags::LITERAL_INTEGER);
                    self.number(((integer << 1) ^ (integer >> 63)) as u64);
                }
                (None, float) => {
                    self.byte(tags::LITERAL_FLOAT);
                    self.records.extend_from_slice(&float.unwrap_or_default().to_le_bytes());
                }
            },
            other => {
                self.byte(tags::LITERAL_JSON);
                self.text(&other.to_string());
            }
        }
    }
}

fn varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn type_of(kind: &str) -> Option<u8> {
    Some(match kind {
        "null" => tags::NULL,
        "boolean" => tags::BOOLEAN,
        "integer" => tags::INTEGER,
        "number" => tags::NUMBER,
        "string" => tags::STRING,
        "array" => tags::ARRAY,
        "object" => tags::OBJECT,
        _ => return None,
    })
}

fn members<'a>(schema: &'a Value, keyword: &str) -> Vec<(&'a String, &'a Value)> {
    schema.get(keyword).and_then(Value::as_object).into_iter().flatten().collect()
}

fn all_lists(value: &Value) -> bool {
    value.as_object().is_some_and(|all| all.values().all(Value::is_array))
}

/// `dependencies` whose every member is a schema.
fn as_schemas(value: &Value) -> Value {
    let all = value.as_object().into_iter().flatten();
    let schema = |(name, value): (&String, &Value)| match value {
        Value::Array(required) => (name.clone(), serde_json::json!({ "required": required })),
        schema => (name.clone(), schema.clone()),
    };
    Value::Object(all.map(schema).collect())
}

/// References first, then types: what an error is about is settled before what it should hold.
fn ordered(keywords: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let rank = |name: &str| match name {
        "$ref" => 0,
        "type" => 1,
        _ => 2,
    };
    let mut all: Vec<(&str, &Value)> = keywords.iter().map(|(name, value)| (name.as_str(), value)).collect();
    all.sort_by_key(|(name, _)| (rank(name), *name));
    all
}

/// The bits of a hexadecimal bitmap whose first region stands highest; here the first region stands lowest.
fn bitmap(digits: &str, regions: usize) -> Result<u64, String> {
    let mut bits = 0;
    for (place, digit) in digits.chars().enumerate() {
        let digit = digit.to_digit(16).ok_or_else(|| format!("{digits} is no bitmap"))?;
        for bit in 0..4 {
            let region = place * 4 + bit;
            if digit >> (3 - bit) & 1 == 1 && region < regions {
                bits |= 1_u64.checked_shl(region as u32).ok_or("there are more than 64 regions")?;
            }
        }
    }
    Ok(bits)
}

/// Every `$ref` below a schema.
fn refs<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Array(all) => all.iter().for_each(|value| refs(value, found)),
        Value::Object(all) => {
            for (name, value) in all {
                match value.as_str() {
                    Some(path) if name == "$ref" => found.push(path),
                    _ => refs(value, found),
                }
            }
        }
        _ => {}
    }
}

/// Names that are unique in their scope although the identifier has another part as well.
/// <https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateWebACL.html> (`WAFDuplicateItemException`),
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html> (`InvalidGroup.Duplicate`)
const UNIQUE_NAMES: &[(&str, &str)] = &[
    ("AWS::EC2::SecurityGroup", "GroupName"),
    ("AWS::WAFv2::IPSet", "Name"),
    ("AWS::WAFv2::RegexPatternSet", "Name"),
    ("AWS::WAFv2::RuleGroup", "Name"),
    ("AWS::WAFv2::WebACL", "Name"),
];

/// The property that two resources of the type cannot share: what AWS says, what we know, or the identifier that the author gives.
fn custom_name<'a>(name: &str, schema: &'a Value) -> &'a str {
    if let Some(stated) = schema.get("customName").and_then(Value::as_str) {
        return stated;
    }
    if let Some((_, property)) = UNIQUE_NAMES.iter().find(|(unique, _)| *unique == name) {
        return property;
    }
    let [identifier] = strings(schema, "primaryIdentifier")[..] else { return "" };
    let given = strings(schema, "createOnlyProperties").contains(&identifier)
        && !strings(schema, "readOnlyProperties").contains(&identifier);
    let property = identifier.strip_prefix("/properties/").unwrap_or_default();
    if given && !property.contains('/') { property } else { "" }
}

/// How deep an object is taken apart into attributes.
const ATTRIBUTE_DEPTH: usize = 4;

/// What `Fn::GetAtt` yields, by its dotted name.
fn attributes(name: &str, schema: &Value) -> BTreeMap<String, u8> {
    let root = Place::root(name, schema);
    let mut found = BTreeMap::new();
    let (all, more) = match schema.get("readable") {
        Some(Value::Bool(all)) => (*all, Vec::new()),
        Some(Value::Array(more)) => (false, more.iter().filter_map(Value::as_str).collect()),
        _ => (false, Vec::new()),
    };
    let pointers = strings(schema, "readOnlyProperties");
    let read_only = pointers.iter().filter_map(|pointer| pointer.strip_prefix("/properties/")).map(str::to_owned);
    let named = more.into_iter().map(str::to_owned);
    let every = members(schema, "properties").into_iter().filter(|_| all).map(|(name, _)| name.clone());
    for pointer in read_only.chain(named).chain(every) {
        let mut here = Some(root.clone());
        for step in pointer.split('/') {
            here = here.and_then(|place| property(&root, &place, step));
        }
        if let Some(place) = here {
            attribute(&root, &pointer.replace('/', "."), &place, ATTRIBUTE_DEPTH, &mut found);
        }
    }
    for (name, kind) in members(schema, "attributes") {
        let kind = match kind.as_str().unwrap_or_default() {
            "string" => tags::ATTRIBUTE_STRING,
            "boolean" => tags::ATTRIBUTE_BOOLEAN,
            "integer" => tags::ATTRIBUTE_INTEGER,
            "number" => tags::ATTRIBUTE_NUMBER,
            "strings" => tags::ATTRIBUTE_STRINGS,
            _ => tags::ATTRIBUTE_OTHER,
        };
        found.entry(name.clone()).or_insert(kind);
    }
    found
}

/// The property of an object, also where a branch of its schema holds it.
fn property<'a>(root: &Place<'a>, object: &Place<'a>, name: &str) -> Option<Place<'a>> {
    let object = object.resolve(root);
    if let Some(schema) = object.schema.get("properties").and_then(|all| all.get(name)) {
        return Some(object.property(name, schema));
    }
    let all = ["oneOf", "anyOf", "allOf"].into_iter().flat_map(|keyword| branches(object.schema, keyword));
    all.map(|branch| object.within(branch)).find_map(|branch| property(root, &branch, name))
}

/// The attribute, and if it is an object, its parts as well.
fn attribute(root: &Place, name: &str, place: &Place, depth: usize, found: &mut BTreeMap<String, u8>) {
    let place = place.resolve(root);
    let is = |kind: &str| kinds(place.schema) == [kind];
    let kind = if is("array") || place.schema.get("items").is_some() {
        let items = place.schema.get("items").map(|items| place.within(items).resolve(root));
        let of_strings = items.is_some_and(|items| kinds(items.schema) == ["string"]);
        if of_strings { tags::ATTRIBUTE_STRINGS } else { tags::ATTRIBUTE_LIST }
    } else if is("string") {
        tags::ATTRIBUTE_STRING
    } else if is("integer") {
        tags::ATTRIBUTE_INTEGER
    } else if is("number") {
        tags::ATTRIBUTE_NUMBER
    } else if is("boolean") {
        tags::ATTRIBUTE_BOOLEAN
    } else {
        if depth > 0 {
            for (part, schema) in members(place.schema, "properties") {
                let part_place = place.property(part, schema);
                attribute(root, &format!("{name}.{part}"), &part_place, depth - 1, found);
            }
        }
        tags::ATTRIBUTE_OTHER
    };
    found.insert(name.to_owned(), kind);
}
