//! Rules that cross the properties of a type, and values that not every region has.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::schema::{self, Definitions, Schema};
use super::{Regions, table, tags};

/// One rule of the registry's public linter that is data.
#[derive(Debug)]
pub struct Extension {
    /// `aws_lambda_function/zipfile_runtime_enum`.
    pub name: &'static str,
    /// cfn-lint's id of the rule: `E3677`.
    pub rule: &'static str,
    /// `E` for an error, `W` for a warning, `I` for a remark.
    pub level: char,
    /// What it says.
    pub kind: ExtensionKind,
}

/// What an extension says.
#[derive(Debug)]
pub enum ExtensionKind {
    /// The value fits this schema.
    Schema(Schema),
    /// The value is one of those that the region has.
    Values {
        /// The regions of which the values are known.
        listed: Regions,
        /// What regions that are not listed are taken to have.
        elsewhere: Vec<&'static str>,
        /// Each value with the regions that have it, sorted.
        values: Vec<(&'static str, Regions)>,
    },
}

/// The extensions of a type, each with the place inside `Properties` that it is about: `LaunchTemplateData/*/Ebs`.
pub fn extensions(name: &str) -> impl Iterator<Item = (&'static Extension, &'static str)> {
    let all = BY_TYPE.get(name).map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(|(at, place)| Some((extension(*at)?, *place)))
}

/// An extension, read when first asked for.
fn extension(place: usize) -> Option<&'static Extension> {
    static EXTENSIONS: OnceLock<Box<[OnceLock<Extension>]>> = OnceLock::new();
    let all = EXTENSIONS.get_or_init(|| (0..table::extension_count()).map(|_| OnceLock::new()).collect());
    Some(all.get(place)?.get_or_init(|| Extension::read(place)))
}

/// Type -> the places of its extensions in the table, with the places that they are about.
static BY_TYPE: LazyLock<HashMap<&'static str, Vec<(usize, &'static str)>>> = LazyLock::new(|| {
    let mut by_type: HashMap<&'static str, Vec<(usize, &'static str)>> = HashMap::new();
    for place in 0..table::extension_count() {
        let mut reader = table::extension_record(place);
        reader.text();
        for at in reader.texts() {
            let (name, inside) = at.split_once("/Properties").unwrap_or((at, ""));
            by_type.entry(name).or_default().push((place, inside.trim_start_matches('/')));
        }
    }
    by_type
});

impl Extension {
    fn read(place: usize) -> Self {
        let mut reader = table::extension_record(place);
        let record = reader.place();
        let rule = reader.text();
        reader.texts();
        let kind = if reader.byte() == tags::EXTENSION_SCHEMA {
            let definitions = Definitions::read(&mut reader, record);
            ExtensionKind::Schema(schema::schema(&mut reader, definitions))
        } else {
            ExtensionKind::Values {
                listed: Regions::new(reader.number()),
                elsewhere: reader.texts(),
                values: reader.list(|reader| (reader.text(), Regions::new(reader.number()))),
            }
        };
        let level = rule.chars().next().unwrap_or('E');
        Extension { name: table::extension_name(place), rule, level, kind }
    }
}
