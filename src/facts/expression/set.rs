//! Sets of characters: `[a-z\d]`, `\p{L}`, `.`.

/// A set of characters.
#[derive(Clone, Debug)]
pub struct Set {
    /// Which of the first 128 characters are in it.
    ascii: u128,
    negated: bool,
    any_case: bool,
    items: Vec<Item>,
    /// Sets in which a character has to be as well: `&&`.
    and: Vec<Set>,
}

#[derive(Clone, Debug)]
pub enum Item {
    Range(char, char),
    Class(Class, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Any,
    AnyInLine,
    Digit,
    Word,
    Space,
    Letter,
    Upper,
    Lower,
    Number,
    Separator,
    /// Marks, punctuation, symbols: told apart in ASCII only.
    Mark,
    Punctuation,
    Symbol,
    Other,
    Control,
    Format,
    Print,
    Graph,
    Ascii,
    Alphanumeric,
}

impl Set {
    pub fn new(items: Vec<Item>, negated: bool, and: Vec<Set>, any_case: bool) -> Self {
        let mut set = Set { ascii: 0, negated, any_case, items, and };
        set.ascii = (0..128_u8).filter(|byte| set.decide(char::from(*byte))).fold(0, |all, byte| all | 1 << byte);
        set
    }

    pub fn class(class: Class, negated: bool) -> Self {
        Set::new(vec![Item::Class(class, negated)], false, Vec::new(), false)
    }

    pub fn one(character: char, any_case: bool) -> Self {
        Set::new(vec![Item::Range(character, character)], false, Vec::new(), any_case)
    }

    pub fn has(&self, character: char) -> bool {
        match u32::from(character) {
            code @ 0..128 => self.ascii >> code & 1 == 1,
            _ => self.decide(character),
        }
    }

    fn decide(&self, character: char) -> bool {
        let any = self.items.iter().any(|item| match item {
            Item::Range(from, to) => {
                let within = |character| (*from..=*to).contains(&character);
                within(character) || self.any_case && other_cases(character).any(within)
            }
            Item::Class(class, negated) => class.has(character) != *negated,
        });
        any != self.negated && self.and.iter().all(|set| set.has(character))
    }
}

fn other_cases(character: char) -> impl Iterator<Item = char> {
    character.to_lowercase().chain(character.to_uppercase())
}

impl Class {
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "L" | "Letter" | "Alpha" | "IsAlphabetic" => Class::Letter,
            "Lu" | "Upper" => Class::Upper,
            "Ll" | "Lower" => Class::Lower,
            "N" | "Nd" | "Number" | "Digit" => Class::Number,
            "Z" | "Zs" | "Space" => Class::Separator,
            "M" | "Mn" | "Mc" => Class::Mark,
            "P" | "Pd" | "Punct" => Class::Punctuation,
            "S" | "Sc" | "Sm" => Class::Symbol,
            "C" => Class::Other,
            "Cc" | "Cntrl" => Class::Control,
            "Cf" => Class::Format,
            "Print" => Class::Print,
            "Graph" => Class::Graph,
            "ASCII" => Class::Ascii,
            "Alnum" => Class::Alphanumeric,
            _ => return None,
        })
    }

    fn has(self, c: char) -> bool {
        match self {
            Class::Any => true,
            Class::AnyInLine => c != '\n',
            Class::Digit => c.is_numeric(),
            Class::Word => c.is_alphanumeric() || c == '_' || is_unsorted(c),
            Class::Space => c.is_whitespace() || c == '\u{b}',
            Class::Letter => c.is_alphabetic(),
            Class::Upper => c.is_uppercase(),
            Class::Lower => c.is_lowercase(),
            Class::Number => c.is_numeric(),
            Class::Separator => c == ' ' || !c.is_ascii() && c.is_whitespace() && c != '\u{85}',
            Class::Mark => is_unsorted(c),
            Class::Punctuation => c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c) || is_unsorted(c),
            Class::Symbol => "$+<=>^`|~".contains(c) || is_unsorted(c),
            Class::Other => c.is_control() || is_format(c) || is_private(c),
            Class::Control => c.is_control(),
            Class::Format => is_format(c),
            Class::Print => !c.is_control(),
            Class::Graph => !c.is_control() && !c.is_whitespace(),
            Class::Ascii => c.is_ascii(),
            Class::Alphanumeric => c.is_alphanumeric(),
        }
    }
}

/// Neither letter nor digit nor space nor control: a mark, punctuation or symbol beyond ASCII.
fn is_unsorted(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control() && !is_format(c) && !is_private(c)
}

fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{600}'..='\u{605}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}
