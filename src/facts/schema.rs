//! The schema of a value: what the registry says a property may hold, keyword by keyword.

use std::sync::OnceLock;

use super::expression::Expression;
use super::gather::Gather;
use super::table::Reader;
use super::tags;

/// What a value may be.
#[derive(Debug)]
pub struct Schema {
    keywords: Vec<Keyword>,
}

/// One statement about a value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Keyword {
    /// Nothing fits.
    Nothing,
    /// What the definition says.
    Ref(Reference),
    /// One of these types.
    Type(Types),
    /// Members by name.
    Properties(Vec<(&'static str, Schema)>),
    /// Members whose name matches an expression.
    PatternProperties(Vec<(Expression, Schema)>),
    /// All other members.
    AdditionalProperties(Box<Schema>),
    /// The names of members.
    PropertyNames(Box<Schema>),
    /// Members that must be there.
    Required(Vec<&'static str>),
    /// Exactly one of these members must be there.
    RequiredXor(Vec<&'static str>),
    /// At least one of these members must be there.
    RequiredOr(Vec<&'static str>),
    /// When the first is there, the others must be.
    DependentRequired(Vec<(&'static str, Vec<&'static str>)>),
    /// When the first is there, none of the others may be.
    DependentExcluded(Vec<(&'static str, Vec<&'static str>)>),
    /// When the member is there, the whole object must fit the schema.
    DependentSchemas(Vec<(&'static str, Schema)>),
    /// Fewest members.
    MinProperties(u64),
    /// Most members.
    MaxProperties(u64),
    /// Each item.
    Items(Box<Schema>),
    /// At least one item.
    Contains(Box<Schema>),
    /// The first items, one after the other.
    PrefixItems(Vec<Schema>),
    /// Fewest items.
    MinItems(u64),
    /// Most items.
    MaxItems(u64),
    /// Most items that differ from each other.
    MaxUniqueItems(u64),
    /// No item stands twice.
    UniqueItems,
    /// The order of the items says nothing.
    Unordered,
    /// The order of the items counts.
    Ordered,
    /// No two items have the same values of these members.
    UniqueKeys(Vec<&'static str>),
    /// One of these values.
    Enum(Vec<Literal>),
    /// One of these values, in capitals or not.
    EnumCaseInsensitive(Vec<Literal>),
    /// This value.
    Const(Literal),
    /// The least number.
    Minimum(Literal),
    /// The greatest number.
    Maximum(Literal),
    /// More than this number.
    ExclusiveMinimum(Literal),
    /// Less than this number.
    ExclusiveMaximum(Literal),
    /// A multiple of this number.
    MultipleOf(Literal),
    /// Fewest characters.
    MinLength(u64),
    /// Most characters.
    MaxLength(u64),
    /// A regular expression that occurs in the text.
    Pattern(Expression),
    /// What the text is: `AWS::IAM::Role.Arn`, `date-time`.
    Format(&'static str),
    /// Exactly one of these fits.
    OneOf(Vec<Schema>),
    /// At least one of these fits.
    AnyOf(Vec<Schema>),
    /// Each of these fits.
    AllOf(Vec<Schema>),
    /// This does not fit.
    Not(Box<Schema>),
    /// When the first fits, the second has to, else the third.
    If(Box<[Schema; 3]>),
    /// What holds when nothing is said.
    Default(Literal),
    /// The value comes from this property of this type.
    Relation(&'static str, &'static str),
    /// Values of several resources, to be judged together; none when they have a form that is not known.
    Gather(Option<Box<Gather>>),
}

/// A value in a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// Text.
    String(&'static str),
    /// A list or an object, as JSON.
    Json(&'static str),
}

/// A set of the types that JSON knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u8);

/// A type of which each value is one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// A definition that a schema refers to, decoded when first asked for.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    of: &'static Definitions,
    place: usize,
}

/// The definitions of a resource type, sorted by name.
#[derive(Debug)]
pub(super) struct Definitions(Vec<Definition>);

#[derive(Debug)]
struct Definition {
    name: &'static str,
    record: usize,
    schema: OnceLock<Schema>,
}

impl Schema {
    /// What it says, references and types first.
    pub fn keywords(&self) -> &[Keyword] {
        &self.keywords
    }

    /// The schema that this one refers to, or itself.
    pub fn resolve(&self) -> &Schema {
        let mut here = self;
        // definitions that refer to each other in a circle say nothing; none does today
        for _ in 0..16 {
            let next = here.keywords.iter().find_map(|keyword| match keyword {
                Keyword::Ref(reference) => Some(reference),
                _ => None,
            });
            match next {
                Some(reference) => here = reference.schema(),
                None => break,
            }
        }
        here
    }

    /// The types that it states.
    pub fn types(&self) -> Option<Types> {
        self.resolve().keywords.iter().find_map(|keyword| match keyword {
            Keyword::Type(types) => Some(*types),
            _ => None,
        })
    }

    /// The type of its values, when each is one word. Where several are allowed, text.
    pub fn scalar(&self) -> Option<Scalar> {
        let types = self.types()?.0;
        match types {
            tags::STRING => Some(Scalar::String),
            tags::INTEGER => Some(Scalar::Integer),
            tags::NUMBER => Some(Scalar::Number),
            tags::BOOLEAN => Some(Scalar::Boolean),
            _ if types & !(tags::STRING | tags::INTEGER | tags::NUMBER | tags::BOOLEAN) == 0 => Some(Scalar::String),
            _ => None,
        }
    }

    /// Whether it is a list whose order says nothing: the registry says so, or no item may stand twice and nothing speaks for an order.
    pub fn is_set(&self) -> bool {
        let mut unique = false;
        for keyword in self.keywords.iter().chain(&self.resolve().keywords) {
            match keyword {
                Keyword::Unordered => return true,
                Keyword::Ordered => return false,
                Keyword::UniqueItems => unique = true,
                _ => {}
            }
        }
        unique
    }

    /// Members by name, without those of branches.
    pub fn properties(&self) -> &[(&'static str, Schema)] {
        let members = self.resolve().keywords.iter().find_map(|keyword| match keyword {
            Keyword::Properties(members) => Some(members.as_slice()),
            _ => None,
        });
        members.unwrap_or_default()
    }

    /// A member, also where only a branch (`oneOf`, `anyOf`, `allOf`, `then`) or an expression knows it.
    pub fn property(&self, name: &str) -> Option<&Schema> {
        self.within(&mut |schema| {
            let members = schema.properties();
            // sorted by name, as all that comes from the registry
            if let Ok(place) = members.binary_search_by_key(&name, |(name, _)| name) {
                return Some(&members[place].1);
            }
            schema.keywords.iter().find_map(|keyword| match keyword {
                Keyword::PatternProperties(patterns) => patterns.first().map(|(_, schema)| schema),
                Keyword::AdditionalProperties(schema) if !schema.is_nothing() => Some(&**schema),
                _ => None,
            })
        })
    }

    /// Each item of a list, also where only a branch knows it.
    pub fn items(&self) -> Option<&Schema> {
        self.within(&mut |schema| {
            schema.keywords.iter().find_map(|keyword| match keyword {
                Keyword::Items(schema) => Some(&**schema),
                _ => None,
            })
        })
    }

    /// Whether members that it does not name are wrong.
    pub fn is_closed(&self) -> bool {
        self.resolve()
            .keywords
            .iter()
            .any(|keyword| matches!(keyword, Keyword::AdditionalProperties(schema) if schema.is_nothing()))
    }

    /// Members that must be there.
    pub fn required(&self) -> &[&'static str] {
        let names = self.resolve().keywords.iter().find_map(|keyword| match keyword {
            Keyword::Required(names) => Some(names.as_slice()),
            _ => None,
        });
        names.unwrap_or_default()
    }

    /// What holds when nothing is said.
    pub fn default(&self) -> Option<Literal> {
        self.resolve().keywords.iter().find_map(|keyword| match keyword {
            Keyword::Default(literal) => Some(*literal),
            _ => None,
        })
    }

    /// Whether nothing fits.
    pub fn is_nothing(&self) -> bool {
        matches!(self.keywords.first(), Some(Keyword::Nothing))
    }

    /// Asks the schema itself, then its branches, for the first answer.
    fn within<'s>(&'s self, ask: &mut dyn FnMut(&'s Schema) -> Option<&'s Schema>) -> Option<&'s Schema> {
        self.within_depth(ask, 8)
    }

    fn within_depth<'s>(
        &'s self,
        ask: &mut dyn FnMut(&'s Schema) -> Option<&'s Schema>,
        depth: usize,
    ) -> Option<&'s Schema> {
        let here = self.resolve();
        if let Some(found) = ask(here) {
            return Some(found);
        }
        let depth = depth.checked_sub(1)?;
        here.keywords.iter().find_map(|keyword| match keyword {
            Keyword::OneOf(branches) | Keyword::AnyOf(branches) | Keyword::AllOf(branches) => {
                branches.iter().find_map(|branch| branch.within_depth(ask, depth))
            }
            Keyword::If(schemas) => schemas[1..].iter().find_map(|branch| branch.within_depth(ask, depth)),
            _ => None,
        })
    }
}

impl Types {
    fn has(self, kind: u8) -> bool {
        self.0 & kind != 0
    }

    /// Whether text is among them.
    pub fn takes_text(self) -> bool {
        self.has(tags::STRING)
    }

    /// Whether whole numbers are among them, be it as numbers.
    pub fn takes_integers(self) -> bool {
        self.has(tags::INTEGER | tags::NUMBER)
    }

    /// Whether all numbers are among them.
    pub fn takes_numbers(self) -> bool {
        self.has(tags::NUMBER)
    }

    /// Whether booleans are among them.
    pub fn takes_booleans(self) -> bool {
        self.has(tags::BOOLEAN)
    }

    /// Whether lists are among them.
    pub fn takes_lists(self) -> bool {
        self.has(tags::ARRAY)
    }

    /// Whether objects are among them.
    pub fn takes_objects(self) -> bool {
        self.has(tags::OBJECT)
    }

    /// Whether `null` is among them.
    pub fn takes_null(self) -> bool {
        self.has(tags::NULL)
    }

    /// Whether lists are all of them.
    pub fn is_list(self) -> bool {
        self.0 == tags::ARRAY
    }

    /// Their names, in the order of JSON Schema.
    pub fn names(self) -> Vec<&'static str> {
        let all = [
            (tags::ARRAY, "list"),
            (tags::BOOLEAN, "boolean"),
            (tags::INTEGER, "integer"),
            (tags::NULL, "null"),
            (tags::NUMBER, "number"),
            (tags::OBJECT, "object"),
            (tags::STRING, "string"),
        ];
        all.iter().filter(|(kind, _)| self.has(*kind)).map(|(_, name)| *name).collect()
    }
}

impl Reference {
    /// The definition's name.
    pub fn name(self) -> &'static str {
        self.of.0[self.place].name
    }

    /// What the definition says.
    pub fn schema(self) -> &'static Schema {
        let definition = &self.of.0[self.place];
        definition.schema.get_or_init(|| schema(&mut Reader::at(definition.record), self.of))
    }
}

impl Definitions {
    /// Reads the names of definitions, whose places are counted backwards from `record`.
    pub(super) fn read(reader: &mut Reader, record: usize) -> &'static Definitions {
        let definitions = reader.list(|reader| {
            let name = reader.text();
            Definition { name, record: record - reader.count(), schema: OnceLock::new() }
        });
        // a type is read once and stays for good
        Box::leak(Box::new(Definitions(definitions)))
    }
}

/// Reads a schema.
pub(super) fn schema(reader: &mut Reader, definitions: &'static Definitions) -> Schema {
    let start = reader.place();
    let count = reader.byte();
    if count == tags::SEEN {
        let back = reader.count();
        return schema(&mut Reader::at(start - back), definitions);
    }
    Schema { keywords: (0..count).map(|_| keyword(reader, definitions)).collect() }
}

fn keyword(reader: &mut Reader, definitions: &'static Definitions) -> Keyword {
    let one = |reader: &mut Reader| Box::new(schema(reader, definitions));
    let several = |reader: &mut Reader| reader.list(|reader| schema(reader, definitions));
    let named = |reader: &mut Reader| reader.list(|reader| (reader.text(), schema(reader, definitions)));
    let dependent = |reader: &mut Reader| reader.list(|reader| (reader.text(), reader.texts()));
    match reader.byte() {
        tags::NOTHING => Keyword::Nothing,
        tags::REF => {
            let name = reader.text();
            let place = definitions.0.binary_search_by_key(&name, |definition| definition.name);
            Keyword::Ref(Reference { of: definitions, place: place.expect("the table has every definition") })
        }
        tags::TYPE => Keyword::Type(Types(reader.byte())),
        tags::PROPERTIES => Keyword::Properties(named(reader)),
        tags::PATTERN_PROPERTIES => Keyword::PatternProperties(
            reader.list(|reader| (Expression::new(reader.text()), schema(reader, definitions))),
        ),
        tags::ADDITIONAL_PROPERTIES => Keyword::AdditionalProperties(one(reader)),
        tags::PROPERTY_NAMES => Keyword::PropertyNames(one(reader)),
        tags::REQUIRED => Keyword::Required(reader.texts()),
        tags::REQUIRED_XOR => Keyword::RequiredXor(reader.texts()),
        tags::REQUIRED_OR => Keyword::RequiredOr(reader.texts()),
        tags::DEPENDENT_REQUIRED => Keyword::DependentRequired(dependent(reader)),
        tags::DEPENDENT_EXCLUDED => Keyword::DependentExcluded(dependent(reader)),
        tags::DEPENDENT_SCHEMAS => Keyword::DependentSchemas(named(reader)),
        tags::MIN_PROPERTIES => Keyword::MinProperties(reader.number()),
        tags::MAX_PROPERTIES => Keyword::MaxProperties(reader.number()),
        tags::ITEMS => Keyword::Items(one(reader)),
        tags::CONTAINS => Keyword::Contains(one(reader)),
        tags::PREFIX_ITEMS => Keyword::PrefixItems(several(reader)),
        tags::MIN_ITEMS => Keyword::MinItems(reader.number()),
        tags::MAX_ITEMS => Keyword::MaxItems(reader.number()),
        tags::MAX_UNIQUE_ITEMS => Keyword::MaxUniqueItems(reader.number()),
        tags::UNIQUE_ITEMS => Keyword::UniqueItems,
        tags::UNORDERED => Keyword::Unordered,
        tags::ORDERED => Keyword::Ordered,
        tags::UNIQUE_KEYS => Keyword::UniqueKeys(reader.texts()),
        tags::ENUM => Keyword::Enum(reader.list(literal)),
        tags::ENUM_CASE_INSENSITIVE => Keyword::EnumCaseInsensitive(reader.list(literal)),
        tags::CONST => Keyword::Const(literal(reader)),
        tags::MINIMUM => Keyword::Minimum(literal(reader)),
        tags::MAXIMUM => Keyword::Maximum(literal(reader)),
        tags::EXCLUSIVE_MINIMUM => Keyword::ExclusiveMinimum(literal(reader)),
        tags::EXCLUSIVE_MAXIMUM => Keyword::ExclusiveMaximum(literal(reader)),
        tags::MULTIPLE_OF => Keyword::MultipleOf(literal(reader)),
        tags::MIN_LENGTH => Keyword::MinLength(reader.number()),
        tags::MAX_LENGTH => Keyword::MaxLength(reader.number()),
        tags::PATTERN => Keyword::Pattern(Expression::new(reader.text())),
        tags::FORMAT => Keyword::Format(reader.text()),
        tags::ONE_OF => Keyword::OneOf(several(reader)),
        tags::ANY_OF => Keyword::AnyOf(several(reader)),
        tags::ALL_OF => Keyword::AllOf(several(reader)),
        tags::NOT => Keyword::Not(one(reader)),
        tags::IF => Keyword::If(Box::new([
            schema(reader, definitions),
            schema(reader, definitions),
            schema(reader, definitions),
        ])),
        tags::DEFAULT => Keyword::Default(literal(reader)),
        tags::RELATION => Keyword::Relation(reader.text(), reader.text()),
        tags::GATHER => Keyword::Gather(Gather::read(reader.text()).map(Box::new)),
        other => unreachable!("the table has no keyword {other}"),
    }
}

fn literal(reader: &mut Reader) -> Literal {
    match reader.byte() {
        tags::LITERAL_NULL => Literal::Null,
        tags::LITERAL_FALSE => Literal::Bool(false),
        tags::LITERAL_TRUE => Literal::Bool(true),
        tags::LITERAL_STRING => Literal::String(reader.text()),
        tags::LITERAL_INTEGER => {
            let number = reader.number();
            Literal::Integer((number >> 1) as i64 ^ -((number & 1) as i64))
        }
        tags::LITERAL_FLOAT => Literal::Number(reader.float()),
        tags::LITERAL_JSON => Literal::Json(reader.text()),
        other => unreachable!("the table has no literal {other}"),
    }
}
