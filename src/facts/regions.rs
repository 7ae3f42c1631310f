//! The regions in which something is offered.

use std::sync::OnceLock;

use super::table;

/// A set of regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regions(u64);

impl Regions {
    pub(super) const fn new(bits: u64) -> Self {
        Regions(bits)
    }

    /// The names of all regions that the facts know, sorted.
    pub fn known() -> &'static [&'static str] {
        static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
        NAMES.get_or_init(table::regions)
    }

    /// Whether the region is among them.
    pub fn contains(self, region: &str) -> bool {
        Self::known().binary_search(&region).is_ok_and(|place| self.0 >> place & 1 == 1)
    }

    /// Their names, sorted.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        Self::known().iter().enumerate().filter(move |(place, _)| self.0 >> place & 1 == 1).map(|(_, name)| *name)
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
