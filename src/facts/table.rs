//! Reads `types.bin`, the table that `cargo refresh` writes. What the bytes mean stands in `tags.rs`.
//!
//! The table is part of the program: bytes that make no sense are a bug, which a test finds by reading all of them.

use super::tags;

/// The table.
static TABLE: &[u8] = include_bytes!("types.bin");

/// The day of the schemas.
pub const SCHEMA_DATE: &str =
    match std::str::from_utf8(TABLE_AT_COMPILE_TIME.split_at(tags::MAGIC.len()).1.split_at(tags::DATE).0) {
        Ok(date) => date,
        Err(_) => panic!("the date of the table is no text"),
    };

const TABLE_AT_COMPILE_TIME: &[u8] = include_bytes!("types.bin");

/// How many resource types there are.
pub fn type_count() -> usize {
    word(tags::MAGIC.len() + tags::DATE)
}

/// How many extensions there are.
pub fn extension_count() -> usize {
    word(tags::MAGIC.len() + tags::DATE + 4)
}

/// How many types of the Serverless transform there are, `Globals` among them.
pub fn serverless_count() -> usize {
    word(tags::MAGIC.len() + tags::DATE + 8)
}

/// The name of the type at this place of the sorted index.
pub fn type_name(place: usize) -> &'static str {
    string(word(index() + 8 * place))
}

/// The record of the type at this place of the sorted index.
pub fn type_record(place: usize) -> Reader {
    Reader { at: word(index() + 8 * place + 4) }
}

/// The name of the extension at this place of the sorted index.
pub fn extension_name(place: usize) -> &'static str {
    type_name(type_count() + place)
}

/// The record of the extension at this place of the sorted index.
pub fn extension_record(place: usize) -> Reader {
    type_record(type_count() + place)
}

/// The regions in the order of the bitmaps.
pub fn regions() -> Vec<&'static str> {
    Reader { at: index() + 8 * (type_count() + extension_count() + serverless_count()) }.texts()
}

/// Where the sorted index begins.
fn index() -> usize {
    tags::HEADER + word(tags::MAGIC.len() + tags::DATE + 12)
}

fn word(at: usize) -> usize {
    TABLE[at..at + 4].iter().rev().fold(0, |word, byte| word << 8 | usize::from(*byte))
}

fn string(offset: usize) -> &'static str {
    let mut reader = Reader { at: tags::HEADER + offset };
    let length = reader.number() as usize;
    std::str::from_utf8(&TABLE[reader.at..reader.at + length]).expect("the table's strings are UTF-8")
}

/// A place in the table, from which one thing after the other is read.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    at: usize,
}

impl Reader {
    /// Where it stands.
    pub fn place(self) -> usize {
        self.at
    }

    /// Somewhere else.
    pub fn at(at: usize) -> Self {
        Reader { at }
    }

    pub fn byte(&mut self) -> u8 {
        self.at += 1;
        TABLE[self.at - 1]
    }

    pub fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    pub fn count(&mut self) -> usize {
        self.number() as usize
    }

    pub fn float(&mut self) -> f64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&TABLE[self.at..self.at + 8]);
        self.at += 8;
        f64::from_le_bytes(bytes)
    }

    pub fn text(&mut self) -> &'static str {
        string(self.count())
    }

    /// Text; none when it is empty.
    pub fn some_text(&mut self) -> Option<&'static str> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    pub fn texts(&mut self) -> Vec<&'static str> {
        self.list(Self::text)
    }

    /// A count, and so many things.
    pub fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.number()).map(|_| one(self)).collect()
    }
}
