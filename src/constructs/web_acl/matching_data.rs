//! What rules look for, as data has it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::country::Country;
use super::field::{Field, Part, Transform};
use super::matching::{Comparison, Forwarded, Matching, Place, Sensitivity, Test, TextPosition};
use super::reference::Reference;
use crate::aws::wafv2;
use crate::literal::Int;
use crate::value::Val;
use crate::written::{Bytes, Flat, flat};

/// A number of bytes that a part of a request may have.
type Size = Int<0, 21_474_836_480>;

/// How a size compares.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "WafSize")]
pub(super) enum SizeData {
    /// It is this size: `8KB`, a plain number in bytes.
    #[serde(with = "Bytes::<Size>")]
    Is(Val<Size>),
    /// It is not this size.
    #[serde(with = "Bytes::<Size>")]
    IsNot(Val<Size>),
    /// More.
    #[serde(with = "Bytes::<Size>")]
    Over(Val<Size>),
    /// As much or more.
    #[serde(with = "Bytes::<Size>")]
    AtLeast(Val<Size>),
    /// Less.
    #[serde(with = "Bytes::<Size>")]
    Under(Val<Size>),
    /// As much or less.
    #[serde(with = "Bytes::<Size>")]
    AtMost(Val<Size>),
}

flat! {
    /// What a rule looks for.
    pub(super) struct MatchingData as "a statement" {
        /// All of these match.
        all_of: Vec<Matching>,
        /// One of these matches.
        any_of: Vec<Matching>,
        /// This does not match.
        not: Box<Matching>,
        /// The request comes from one of these countries: `[DE, AT]`.
        country_in: Vec<Country>,
        /// The request comes from one of these autonomous systems, 1 to 100 of them, by number.
        asn_in: Vec<u32>,
        /// The request comes from an address of this IP set, by its name or ARN.
        ip_in: Reference<wafv2::IpSet>,
        /// The address is that in a header in which proxies put it: `{by: X-Forwarded-For, invalid: match}`.
        forwarded: Forwarded,
        /// Which of the addresses in the header counts.
        place: Place,
        /// An earlier rule gave the request this label; one of another web ACL or group by its full name: `awswaf:clientip:geo:country:DE`.
        label: String,
        /// An earlier rule gave the request a label of this namespace, which ends in `:`.
        label_namespace: String,
        /// The part of the request that is looked at: `path`, or `{header: x-origin}`.
        field: Part,
        /// Looked at after one to three text transformations, in this order; as it is when nothing is said.
        after: Vec<Transform>,
        /// It is this text, of at most 200 bytes.
        equals: Val<String>,
        /// It starts with this text.
        starts_with: Val<String>,
        /// It ends with this text.
        ends_with: Val<String>,
        /// This text is in it.
        contains: Val<String>,
        /// This word, of letters, digits and _, is in it.
        contains_word: Val<String>,
        /// The regular expression, of at most 512 characters, fits somewhere in it.
        matches: String,
        /// One of the regular expressions of this set fits, by its name or ARN.
        matches_any_of: Reference<wafv2::RegexPatternSet>,
        /// Its size, after its transformations, compares so: `{over: 8KB}`.
        size: SizeData,
        /// It has more than this: `8KB`, a plain number in bytes.
        #[serde(with = "Bytes::<Size>")]
        size_over: Val<Size>,
        /// There seems to be SQL in it that was put there to be run. High sensitivity finds more, false alarms among them.
        has_sql: Sensitivity,
        /// There seems to be a script in it that was put there to be run in a browser.
        has_script: bool,
    }
    kinds {
        "all_of" => [],
        "any_of" => [],
        "not" => [],
        "country_in" => ["forwarded"],
        "asn_in" => ["forwarded"],
        "ip_in" => ["forwarded", "place"],
        "label" => [],
        "label_namespace" => [],
        "equals" => ["!field", "after"],
        "starts_with" => ["!field", "after"],
        "ends_with" => ["!field", "after"],
        "contains" => ["!field", "after"],
        "contains_word" => ["!field", "after"],
        "matches" => ["!field", "after"],
        "matches_any_of" => ["!field", "after"],
        "size" => ["!field", "after"],
        "size_over" => ["!field", "after"],
        "has_sql" => ["!field", "after"],
        "has_script" => ["!field", "after"],
    }
    beside []
}

impl TryFrom<MatchingData> for Matching {
    type Error = String;

    fn try_from(data: MatchingData) -> Result<Self, String> {
        let kind = data.kind()?;
        let tests = |all: Option<Vec<Matching>>| all.into_iter().flatten().map(|matching| matching.0).collect();
        let test = match kind {
            "all_of" => Test::AllOf(tests(data.all_of)),
            "any_of" => Test::AnyOf(tests(data.any_of)),
            "not" => {
                let inner = data.not.ok_or("`not` says nothing")?;
                return Ok(inner.not());
            }
            "country_in" => Test::Countries { codes: data.country_in.unwrap_or_default(), forwarded: data.forwarded },
            "asn_in" => Test::Networks { numbers: data.asn_in.unwrap_or_default(), forwarded: data.forwarded },
            "ip_in" => {
                let forwarded = match (data.forwarded, data.place) {
                    (None, None) => None,
                    (Some(by), Some(place)) => Some((by, place)),
                    (Some(_), None) => return Err("`forwarded` goes with `place`: which address counts".to_owned()),
                    (None, Some(_)) => return Err("`place` goes with `forwarded`: the header".to_owned()),
                };
                Test::IpSet { set: data.ip_in.ok_or("`ip_in` says nothing")?, forwarded }
            }
            "label" => Test::Label(data.label.unwrap_or_default()),
            "label_namespace" => Test::LabelNamespace(data.label_namespace.unwrap_or_default()),
            _ => {
                let part =
                    data.field.ok_or_else(|| format!("`{kind}` says what is looked for: say where with `field`"))?;
                if matches!(part, Part::Ja3(_) | Part::Ja4(_)) && (kind != "equals" || data.after.is_some()) {
                    return Err("the hash of a client's greeting can only be compared whole: `equals`".to_owned());
                }
                let field = Field { part, after: data.after.unwrap_or_default() };
                let texts = [
                    (data.equals, TextPosition::Exactly),
                    (data.starts_with, TextPosition::StartsWith),
                    (data.ends_with, TextPosition::EndsWith),
                    (data.contains, TextPosition::Contains),
                    (data.contains_word, TextPosition::ContainsWord),
                ];
                if let Some((text, position)) = texts.into_iter().find_map(|(text, position)| Some((text?, position))) {
                    Test::Text { field, position, text }
                } else if let Some(regex) = data.matches {
                    Test::Regex { field, regex }
                } else if let Some(set) = data.matches_any_of {
                    Test::RegexSet { field, set }
                } else if let Some(sensitivity) = data.has_sql {
                    Test::Sql { field, sensitivity }
                } else if let Some(bytes) = data.size_over {
                    Test::Size { field, is: Comparison::Over, bytes }
                } else if let Some(size) = data.size {
                    let (is, bytes) = match size {
                        SizeData::Is(bytes) => (Comparison::Is, bytes),
                        SizeData::IsNot(bytes) => (Comparison::IsNot, bytes),
                        SizeData::Over(bytes) => (Comparison::Over, bytes),
                        SizeData::AtLeast(bytes) => (Comparison::AtLeast, bytes),
                        SizeData::Under(bytes) => (Comparison::Under, bytes),
                        SizeData::AtMost(bytes) => (Comparison::AtMost, bytes),
                    };
                    Test::Size { field, is, bytes }
                } else if data.has_script == Some(true) {
                    Test::Script { field }
                } else {
                    return Err("`has_script: false` says nothing: leave it out, or write `not` before it".to_owned());
                }
            }
        };
        Ok(Matching(test))
    }
}
