//! One resource type: its properties, what CloudFormation does when they change, and what it answers.

use std::collections::BTreeMap;

use super::overrides::{OVERRIDES, SNAPSHOTS};
use super::schema::{self, Definitions, Keyword, Schema};
use super::{Pattern, Regions, Replacement, table, tags};
use crate::graph::Step;

/// What is known of one resource type.
#[derive(Debug)]
pub struct ResourceType {
    /// `AWS::Lambda::Function`.
    pub name: &'static str,
    /// The schema of `Properties`.
    pub properties: &'static Schema,
    /// What cannot change: a change makes a new resource.
    pub create_only: Vec<Pattern>,
    /// What can change under conditions that no template shows.
    pub conditional_create_only: Vec<Pattern>,
    /// What the service sets.
    pub read_only: Vec<Pattern>,
    /// What the service takes and does not show again.
    pub write_only: Vec<Pattern>,
    /// What should not be set any more.
    pub deprecated: Vec<Pattern>,
    /// What identifies a resource.
    pub primary_identifier: Vec<Pattern>,
    /// Whether CloudFormation can update a resource, as far as is known.
    pub has_update: bool,
    /// In which order a replacement goes.
    pub replacement_strategy: ReplacementStrategy,
    /// Whether it holds data.
    pub stateful: bool,
    /// Whether it takes `DeletionPolicy: Snapshot`.
    pub snapshots: bool,
    /// The property whose value cannot serve two resources: while it stays, an update that would replace the resource fails.
    pub custom_name: Option<&'static str>,
    /// The property with the tags.
    pub tag_property: Option<&'static str>,
    /// What `Fn::GetAtt` yields, by dotted name.
    pub attributes: BTreeMap<&'static str, AttributeType>,
    /// The properties whose values `Ref` yields, joined by `|`.
    pub ref_returns: Vec<&'static str>,
    /// Where it is offered.
    pub regions: Regions,
    /// Its end, when AWS has announced one.
    pub lifecycle: Option<Lifecycle>,
    /// Whether it says which calls it has.
    knows_handlers: bool,
    /// Whether tags can change.
    tags_update: bool,
    /// What AWS's other data set says of replacement where the registry says nothing: property, or `#Definition.Property`.
    elsewhere: Vec<(&'static str, bool)>,
}

/// In which order a replacement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplacementStrategy {
    /// The new resource first.
    CreateThenDelete,
    /// The old resource goes first; in between there is none.
    DeleteThenCreate,
}

/// What an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list of texts.
    Strings,
    /// Another list.
    List,
    /// An object, or whatever the service answers.
    Other,
}

/// What AWS has announced of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    /// `shutdown`, `maintenance`, ...
    pub status: &'static str,
    /// The day: `2026-05-20`.
    pub date: &'static str,
}

impl ResourceType {
    pub(super) fn read(place: usize) -> Self {
        let name = table::type_name(place);
        let mut reader = table::type_record(place);
        let record = reader.place();
        let flags = reader.byte();
        let regions = Regions::new(reader.number());
        let custom_name = reader.some_text();
        let tag_property = reader.some_text();
        let tags_update = reader.number() == 1;
        let (status, date) = (reader.some_text(), reader.text());
        let mut patterns = || reader.list(|reader| Pattern::new(reader.text()));
        let [create_only, conditional_create_only, read_only, write_only, deprecated, primary_identifier] =
            [patterns(), patterns(), patterns(), patterns(), patterns(), patterns()];
        let mut ref_returns = reader.texts();
        if ref_returns.is_empty() {
            ref_returns = primary_identifier.iter().map(|pattern| pattern.text()).collect();
        }
        let elsewhere = reader.list(|reader| (reader.text(), reader.byte() == 1));
        let attributes = reader.list(|reader| (reader.text(), attribute_type(reader.byte())));
        let definitions = Definitions::read(&mut reader, record);
        ResourceType {
            name,
            properties: Box::leak(Box::new(schema::schema(&mut reader, definitions))),
            create_only,
            conditional_create_only,
            read_only,
            write_only,
            deprecated,
            primary_identifier,
            has_update: flags & tags::UPDATES != 0,
            replacement_strategy: if flags & tags::DELETES_FIRST != 0 {
                ReplacementStrategy::DeleteThenCreate
            } else {
                ReplacementStrategy::CreateThenDelete
            },
            stateful: flags & tags::STATEFUL != 0,
            snapshots: SNAPSHOTS.contains(&name),
            custom_name,
            tag_property,
            attributes: attributes.into_iter().collect(),
            ref_returns,
            regions,
            lifecycle: status.map(|status| Lifecycle { status, date }),
            knows_handlers: flags & tags::KNOWS_HANDLERS != 0,
            tags_update,
            elsewhere,
        }
    }

    /// What CloudFormation does when the value at this path inside `Properties` changes.
    ///
    /// ```
    /// use formwork::facts::{Replacement, resource_type};
    /// use formwork::graph::Step;
    /// let function = resource_type("AWS::Lambda::Function").unwrap();
    /// assert_eq!(function.replacement(&[Step::Key("FunctionName")]), Replacement::Always);
    /// assert_eq!(function.replacement(&[Step::Key("MemorySize")]), Replacement::Never);
    /// assert_eq!(function.replacement(&[Step::Key("MemorySizes")]), Replacement::Unknown);
    /// ```
    pub fn replacement(&self, path: &[Step]) -> Replacement {
        let ours = OVERRIDES.iter().filter(|known| known.name == self.name);
        for known in ours {
            let pattern = Pattern::new(known.path);
            // a whole object that holds such a value; that something in it may stay as it is proves nothing
            let inside = known.replacement == Replacement::Always && pattern.touches(path);
            if pattern.covers(path) || inside {
                return known.replacement;
            }
        }
        let touches = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.touches(path));
        if touches(&self.create_only) {
            return Replacement::Always;
        }
        let Some(trail) = self.trail(path) else { return Replacement::Unknown };
        if !self.has_update {
            return Replacement::Always;
        }
        if touches(&self.conditional_create_only) {
            return Replacement::Conditional;
        }
        self.elsewhere(&trail).unwrap_or(Replacement::Never)
    }

    /// The schema at a path inside `Properties`, through references, items and branches.
    pub fn schema_at(&self, path: &[Step]) -> Option<&'static Schema> {
        path.iter().try_fold(self.properties, |schema, step| match step {
            Step::Key(name) => schema.property(name),
            Step::Index(_) => schema.items(),
        })
    }

    /// The schema of a property.
    pub fn schema(&self, property: &str) -> Option<&'static Schema> {
        self.properties.property(property)
    }

    /// The type of an attribute; `Outputs.X` of nested stacks and their like as well.
    pub fn attribute(&self, name: &str) -> Option<AttributeType> {
        let outputs = [
            "AWS::CloudFormation::Stack",
            "AWS::Serverless::Application",
            "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
        ];
        if outputs.contains(&self.name) && name.strip_prefix("Outputs.").is_some_and(|output| !output.is_empty()) {
            return Some(AttributeType::String);
        }
        if self.name == "AWS::CloudFormation::CustomResource" {
            return Some(AttributeType::Other);
        }
        self.attributes.get(name).copied()
    }

    /// The definition and the name of each property on the way; none when a name on it is wrong.
    fn trail<'p>(&self, path: &[Step<'p>]) -> Option<Vec<(Option<&'static str>, &'p str)>> {
        let mut trail = Vec::new();
        let mut here = self.properties;
        for step in path {
            let definition = here.keywords().iter().find_map(|keyword| match keyword {
                Keyword::Ref(reference) => Some(reference.name()),
                _ => None,
            });
            let next = match step {
                Step::Key(name) => {
                    trail.push((definition, *name));
                    here.property(name)
                }
                Step::Index(_) => here.items(),
            };
            match (next, step) {
                (Some(next), _) => here = next,
                (None, Step::Key(_)) if here.is_closed() => return None,
                // free-form from here on
                (None, _) => break,
            }
        }
        Some(trail)
    }

    /// What the other data set says.
    fn elsewhere(&self, trail: &[(Option<&str>, &str)]) -> Option<Replacement> {
        let (_, property) = trail.first()?;
        // `Tags`, or `TagSpecifications/*/Tags`
        let tags = self.tag_property.and_then(|path| path.split('/').next());
        if tags == Some(property) && self.tags_update {
            return None;
        }
        let says = |place: &str| match place.strip_prefix('#').and_then(|place| place.split_once('.')) {
            Some((definition, property)) => trail.contains(&(Some(definition), property)),
            None => *property == place,
        };
        let certain = self.elsewhere.iter().filter(|(place, _)| says(place)).map(|(_, certain)| *certain).max()?;
        // types from before the registry follow the older data set; of the others it may be out of date
        Some(if certain && !self.knows_handlers { Replacement::Always } else { Replacement::Conditional })
    }
}

fn attribute_type(kind: u8) -> AttributeType {
    match kind {
        tags::ATTRIBUTE_STRING => AttributeType::String,
        tags::ATTRIBUTE_INTEGER => AttributeType::Integer,
        tags::ATTRIBUTE_NUMBER => AttributeType::Number,
        tags::ATTRIBUTE_BOOLEAN => AttributeType::Boolean,
        tags::ATTRIBUTE_STRINGS => AttributeType::Strings,
        tags::ATTRIBUTE_LIST => AttributeType::List,
        _ => AttributeType::Other,
    }
}
