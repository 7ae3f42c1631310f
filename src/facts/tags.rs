//! The bytes of `types.bin`: what `cargo refresh` writes and the library reads.
//!
//! ```text
//! MAGIC  date of the schemas, ten bytes  u32 types  u32 extensions  u32 serverless types  u32 bytes of strings
//! strings      varint length, UTF-8; a string is named by its offset in here, the most frequent first
//! types        u32 string, u32 record; sorted by name
//! extensions   u32 string, u32 record; sorted by name
//! serverless   u32 string, u32 record; sorted by name
//! tail         strings: the regions
//! records      types, their definitions, extensions
//! ```
//!
//! Numbers of four bytes are little-endian, records are absolute offsets; all else are varints (seven bits a byte, lowest first).
//! A schema is a number of keywords, each a tag and its argument; `SEEN` stands for one that was written before.

pub const MAGIC: &[u8; 4] = b"FWK2";
/// Bytes of the date: `2026-10-20`.
pub const DATE: usize = 10;
/// Bytes before the strings.
pub const HEADER: usize = MAGIC.len() + DATE + 16;

/// In place of the number of keywords: the record of the same schema follows.
pub const SEEN: u8 = 0xff;

// keywords of a schema
/// The schema `false`.
pub const NOTHING: u8 = 1;
/// string: the definition
pub const REF: u8 = 2;
/// byte: the set of types
pub const TYPE: u8 = 3;
/// pairs of string and schema
pub const PROPERTIES: u8 = 4;
pub const PATTERN_PROPERTIES: u8 = 5;
/// schema
pub const ADDITIONAL_PROPERTIES: u8 = 6;
pub const PROPERTY_NAMES: u8 = 7;
/// strings
pub const REQUIRED: u8 = 8;
pub const REQUIRED_XOR: u8 = 9;
pub const REQUIRED_OR: u8 = 10;
/// pairs of string and strings
pub const DEPENDENT_REQUIRED: u8 = 11;
pub const DEPENDENT_EXCLUDED: u8 = 12;
/// pairs of string and schema
pub const DEPENDENT_SCHEMAS: u8 = 13;
/// varint
pub const MIN_PROPERTIES: u8 = 14;
pub const MAX_PROPERTIES: u8 = 15;
/// schema
pub const ITEMS: u8 = 16;
pub const CONTAINS: u8 = 17;
/// schemas
pub const PREFIX_ITEMS: u8 = 18;
/// varint
pub const MIN_ITEMS: u8 = 19;
pub const MAX_ITEMS: u8 = 20;
pub const MAX_UNIQUE_ITEMS: u8 = 21;
/// no argument
pub const UNIQUE_ITEMS: u8 = 22;
pub const UNORDERED: u8 = 23;
pub const ORDERED: u8 = 45;
/// strings
pub const UNIQUE_KEYS: u8 = 24;
/// literals
pub const ENUM: u8 = 25;
pub const ENUM_CASE_INSENSITIVE: u8 = 26;
/// literal
pub const CONST: u8 = 27;
pub const MINIMUM: u8 = 28;
pub const MAXIMUM: u8 = 29;
pub const EXCLUSIVE_MINIMUM: u8 = 30;
pub const EXCLUSIVE_MAXIMUM: u8 = 31;
pub const MULTIPLE_OF: u8 = 32;
/// varint
pub const MIN_LENGTH: u8 = 33;
pub const MAX_LENGTH: u8 = 34;
/// string
pub const PATTERN: u8 = 35;
pub const FORMAT: u8 = 36;
/// schemas
pub const ONE_OF: u8 = 37;
pub const ANY_OF: u8 = 38;
pub const ALL_OF: u8 = 39;
/// schema
pub const NOT: u8 = 40;
/// three schemas: if, then, else
pub const IF: u8 = 41;
/// literal
pub const DEFAULT: u8 = 42;
/// string, string: the type and the property that the value refers to
pub const RELATION: u8 = 43;
/// string: what is to be joined from other resources, as JSON
pub const GATHER: u8 = 44;

// the set of types
pub const NULL: u8 = 1;
pub const BOOLEAN: u8 = 2;
pub const INTEGER: u8 = 4;
pub const NUMBER: u8 = 8;
pub const STRING: u8 = 16;
pub const ARRAY: u8 = 32;
pub const OBJECT: u8 = 64;

// literals
pub const LITERAL_NULL: u8 = 0;
pub const LITERAL_FALSE: u8 = 1;
pub const LITERAL_TRUE: u8 = 2;
/// string
pub const LITERAL_STRING: u8 = 3;
/// varint, zigzag
pub const LITERAL_INTEGER: u8 = 4;
/// eight bytes, little-endian
pub const LITERAL_FLOAT: u8 = 5;
/// string: JSON
pub const LITERAL_JSON: u8 = 6;

// flags of a resource type
pub const UPDATES: u8 = 1;
pub const DELETES_FIRST: u8 = 2;
pub const STATEFUL: u8 = 4;
pub const KNOWS_HANDLERS: u8 = 8;

// types of attributes
pub const ATTRIBUTE_STRING: u8 = 0;
pub const ATTRIBUTE_INTEGER: u8 = 1;
pub const ATTRIBUTE_NUMBER: u8 = 2;
pub const ATTRIBUTE_BOOLEAN: u8 = 3;
pub const ATTRIBUTE_STRINGS: u8 = 4;
pub const ATTRIBUTE_LIST: u8 = 5;
pub const ATTRIBUTE_OTHER: u8 = 6;

// kinds of extensions
pub const EXTENSION_SCHEMA: u8 = 0;
pub const EXTENSION_VALUES: u8 = 1;
