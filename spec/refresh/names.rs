//! How CloudFormation's names become Rust names, and the lock that keeps a name once it is given.
//!
//! Knows words, keywords and the lock file; knows no schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A spelling of several cases that is nevertheless one word: `GraphQLApi` is `graphql_api`, not `graph_ql_api`.
const ONE_WORD: &[&str] = &[
    "GraphQL",
    "PostgreSQL",
    "PostgreSql",
    "MySQL",
    "MySql",
    "NoSQL",
    "PromQL",
    "OAuth2",
    "OAuth",
    "IPSec",
    "IPsec",
    "IoT",
    "mTLS",
    "GitHub",
    "GitLab",
    "VMware",
    "JSONata",
    "IdP",
    "SaaS",
    "QoS",
    "DDoS",
    "VCpus",
    "VCpu",
    "GiB",
    "KiB",
    "MiB",
    "TiB",
    "SerDe",
    "IdC",
    "XRay",
];

/// What an unbroken run of capitals may be made of: `SSEKMSKeyId` is `sse_kms_key_id`, `ACMPCA` is `acm_pca`.
const ACRONYMS: &[&str] = &[
    "ACL", "ACM", "AD", "AMI", "API", "ARN", "AWS", "AZ", "CA", "CIDR", "CNAME", "CPU", "CSV", "DB", "DHCP", "DKIM",
    "DMS", "DNS", "EBS", "EC2", "ECR", "ECS", "EFS", "EIP", "EKS", "EMR", "ENI", "FPGA", "FQDN", "GPU", "HTTP",
    "HTTPS", "IAM", "ID", "IDP", "IP", "IPAM", "JSON", "JWT", "KMS", "LB", "LUN", "MFA", "NAT", "NFS", "NLB", "OIDC",
    "PCA", "QL", "RDS", "SAML", "SMB", "S3", "SMS", "SNS", "SQL", "SQS", "SSE", "SSH", "SSL", "SSM", "SSO", "TCP",
    "TLS", "TTL", "UDP", "UI", "URI", "URL", "VPC", "VPN", "XML",
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Setters must leave these names to the builder itself.
const TAKEN_BY_BUILDERS: &[&str] = &["clone", "into_val", "new", "set"];

/// Attributes must leave these names to the handle they are read through.
const TAKEN_BY_HANDLES: &[&str] = &["reference", "logical_id", "deref", "clone"];

/// Type names that the tables (or anybody's prelude) need for themselves.
const VOCABULARY: &[&str] = &[
    "Arn", "AsRef", "Box", "Clone", "Copy", "Default", "Err", "Expr", "From", "Handle", "Id", "Int", "Into", "IntoVal",
    "Json", "List", "Map", "NoAttrs", "None", "Num", "Ok", "Option", "Result", "Self", "Some", "String", "Tag", "Val",
    "Value", "Vec",
];

/// Splits a name into lower-case words, the way a person who knows AWS would.
pub fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_alphanumeric() {
            at += 1;
            continue;
        }
        let end = word_end(&chars, at);
        let word: String = chars[at..end].iter().collect();
        words.extend(acronyms(&word).into_iter().map(|word| word.to_lowercase()));
        at = end;
    }
    words
}

/// Where the word that begins at `start` ends.
fn word_end(chars: &[char], start: usize) -> usize {
    if let Some(length) = one_word(&chars[start..]) {
        return start + length;
    }
    let mut end = start;
    while end < chars.len() && chars[end].is_uppercase() {
        end += 1;
    }
    let capitals = end - start;
    let rest = &chars[end..];
    let plural = capitals > 1 && rest.first() == Some(&'s') && !rest.get(1).is_some_and(|c| c.is_lowercase());
    let version = capitals > 1 && rest.first() == Some(&'v') && rest.get(1).is_some_and(char::is_ascii_digit);
    if plural || version {
        end += 1;
    } else if capitals > 1 && rest.first().is_some_and(|c| c.is_lowercase()) {
        // `VPCGateway`: the last capital opens the next word.
        return end - 1;
    } else {
        while end < chars.len() && chars[end].is_lowercase() {
            end += 1;
        }
    }
    while end < chars.len() && chars[end].is_numeric() {
        end += 1;
    }
    end.max(start + 1)
}

/// The length of the one-word spelling that `chars` begins with, if a word ends there.
fn one_word(chars: &[char]) -> Option<usize> {
    ONE_WORD.iter().find_map(|word| {
        let length = word.chars().count();
        let same = chars.len() >= length && word.chars().eq(chars[..length].iter().copied());
        (same && !chars.get(length).is_some_and(|c| c.is_lowercase())).then_some(length)
    })
}

/// Takes a run of capitals apart when it is made of known acronyms only.
fn acronyms(word: &str) -> Vec<&str> {
    fn parts<'a>(rest: &'a str, found: &mut Vec<&'a str>) -> bool {
        if rest.is_empty() {
            return true;
        }
        let mut fitting: Vec<&str> = ACRONYMS.iter().copied().filter(|known| rest.starts_with(known)).collect();
        fitting.sort_by_key(|known| std::cmp::Reverse(known.len()));
        for known in fitting {
            found.push(&rest[..known.len()]);
            if parts(&rest[known.len()..], found) {
                return true;
            }
            found.pop();
        }
        false
    }
    let mut found = Vec::new();
    let whole = ACRONYMS.contains(&word)
        || ONE_WORD.contains(&word)
        || !word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if !whole && parts(word, &mut found) { found } else { vec![word] }
}

/// `VPCGatewayAttachment` -> `VpcGatewayAttachment`.
pub fn pascal(name: &str) -> String {
    not_numeric(joined(name))
}

fn joined(name: &str) -> String {
    words(name).iter().map(|word| capital(word)).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// No Rust name begins with a digit.
fn not_numeric(name: String) -> String {
    if name.starts_with(|c: char| c.is_numeric()) { format!("N{name}") } else { name }
}

/// `RestApiId` -> `rest_api_id`; a keyword gets a trailing underscore.
pub fn snake(name: &str) -> String {
    let mut snake = words(name).join("_");
    if snake.starts_with(|c: char| c.is_numeric()) {
        snake.insert_str(0, "n_");
    }
    if KEYWORDS.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// The name of the setter (and of the argument of `new`) of a property.
pub fn setter(property: &str) -> String {
    apart_from(TAKEN_BY_BUILDERS, snake(property))
}

/// The name of the method that yields an attribute: `Endpoint.Address` -> `endpoint_address`.
pub fn attribute(attribute: &str) -> String {
    apart_from(TAKEN_BY_HANDLES, snake(attribute))
}

fn apart_from(taken: &[&str], mut name: String) -> String {
    if taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Whether the tables need this type name for themselves.
pub fn is_vocabulary(name: &str) -> bool {
    VOCABULARY.contains(&name)
}

/// `AWS::ApiGateway` -> `apigateway`, `Alexa::ASK` -> `alexa_ask`: the name of a module, and of its facts in `spec/`.
pub fn module(service: &str) -> String {
    let name = service.strip_prefix("AWS::").unwrap_or(service);
    let module = name.replace("::", "_").to_lowercase();
    if KEYWORDS.contains(&module.as_str()) { format!("{module}_") } else { module }
}

/// Names the values of one choice, in their order; a name in `locked` is kept.
///
/// Values that would share a name spell out the punctuation between their words. Of values that differ in case only, the one in
/// capitals (the usual spelling of a constant) keeps the plain name, and the others say their case.
pub fn variants(values: &[String], locked: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut names: Vec<Option<String>> = values.iter().map(|value| locked(value)).collect();
    for spelling in [Spelling::Plain, Spelling::Spelled, Spelling::Constant, Spelling::WithCase] {
        let wanted: Vec<String> = values.iter().map(|value| variant(value, spelling)).collect();
        let unique = |at: usize, names: &[Option<String>]| {
            let shared = |other: usize| match &names[other] {
                Some(name) => *name == wanted[at],
                None => wanted[other] == wanted[at],
            };
            (0..values.len()).all(|other| other == at || !shared(other))
        };
        let free: Vec<usize> = (0..values.len()).filter(|at| names[*at].is_none() && unique(*at, &names)).collect();
        for at in free {
            names[at] = Some(wanted[at].clone());
        }
    }
    names
        .into_iter()
        .enumerate()
        .map(|(at, name)| name.unwrap_or_else(|| format!("N{at}{}", joined(&values[at]))))
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    /// Words only.
    Plain,
    /// With the punctuation between them.
    Spelled,
    /// Plain if the value is all capitals, else with its case.
    Constant,
    /// With its case.
    WithCase,
}

/// `KB_16` -> `Kb16`, `*` -> `Star`, `-1` -> `Minus1`; spelled: `a.b` -> `ADotB`.
fn variant(value: &str, spelling: Spelling) -> String {
    // Of `0.5` and `*` the words alone say too little.
    let wordless = !value.chars().any(char::is_alphabetic);
    let mut name = String::new();
    let mut part = String::new();
    for (at, c) in value.char_indices() {
        if c.is_alphanumeric() {
            part.push(c);
            continue;
        }
        name.push_str(&joined(&part));
        part.clear();
        let sign = at == 0 && c == '-' && value[1..].starts_with(|next: char| next.is_ascii_digit());
        if sign {
            name.push_str("Minus");
        } else if spelling == Spelling::Spelled || wordless || "*+<>=!%".contains(c) {
            name.push_str(&spoken(c));
        }
    }
    name.push_str(&joined(&part));
    if name.is_empty() {
        name.push_str("Empty");
    }
    match (spelling, case(value)) {
        (Spelling::WithCase, case) => name.push_str(case),
        (Spelling::Constant, case) if case != UPPER => name.push_str(case),
        _ => {}
    }
    let name = not_numeric(name);
    if name == "Self" { "Self_".to_owned() } else { name }
}

const UPPER: &str = "Upper";

fn case(value: &str) -> &'static str {
    let mut letters = value.chars().filter(|c| c.is_alphabetic());
    match (letters.next().is_some_and(char::is_uppercase), letters.any(char::is_lowercase)) {
        (true, true) => "Capitalized",
        (true, false) => UPPER,
        (false, _) => "Lower",
    }
}

fn spoken(c: char) -> String {
    let word = match c {
        '*' => "Star",
        '-' => "Dash",
        '+' => "Plus",
        '.' => "Dot",
        '_' => "Underscore",
        '/' => "Slash",
        ':' => "Colon",
        ' ' => "Space",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '%' => "Percent",
        '&' => "And",
        ',' => "Comma",
        '(' | ')' | '[' | ']' => "Bracket",
        '$' => "Dollar",
        '#' => "Hash",
        '@' => "At",
        '|' => "Or",
        '?' => "Question",
        '\'' | '"' => "Quote",
        _ => return format!("U{:X}", u32::from(c)),
    };
    word.to_owned()
}

/// The names given so far. A name is looked up first and made only when it is new, so nothing is renamed when AWS adds something.
#[derive(Default)]
pub struct Lock {
    names: BTreeMap<String, String>,
}

const ARROW: &str = " -> ";

impl Lock {
    /// Reads the text of `spec/names.lock`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut names = BTreeMap::new();
        for (number, line) in text.lines().enumerate() {
            let (path, name) = line
                .rsplit_once(ARROW)
                .ok_or_else(|| format!("spec/names.lock:{}: wanted `path{ARROW}name`", number + 1))?;
            if names.insert(unescape(path), name.to_owned()).is_some() {
                return Err(format!("spec/names.lock:{}: `{path}` is named twice", number + 1));
            }
        }
        Ok(Self { names })
    }

    /// The name that `path` was given.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.names.get(path).map(String::as_str)
    }

    /// Gives `path` its name for good.
    pub fn give(&mut self, path: &str, name: &str) {
        self.names.insert(path.to_owned(), name.to_owned());
    }

    /// Every name that begins with `prefix`, with its path.
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.names
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(a, b)| (a.as_str(), b.as_str()))
    }

    /// The text of `spec/names.lock`, sorted by path.
    pub fn text(&self) -> String {
        self.names.iter().fold(String::new(), |mut text, (path, name)| {
            let _ = writeln!(text, "{}{ARROW}{name}", escape(path));
            text
        })
    }
}

/// A value of a choice can hold anything; a line of the lock cannot hold a line break.
fn escape(path: &str) -> String {
    path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescape(path: &str) -> String {
    let mut plain = String::new();
    let mut chars = path.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => plain.push('\n'),
                Some('r') => plain.push('\r'),
                Some(other) => plain.push(other),
                None => plain.push('\\'),
            },
            (c, false) => plain.push(c),
        }
    }
    plain
}

/// The type names in use in one module. Who comes first gets the name; who comes later takes a trailing word.
#[derive(Default)]
pub struct Taken {
    names: BTreeSet<String>,
}

impl Taken {
    /// Marks a name as used; false if it was already.
    pub fn take(&mut self, name: &str) -> bool {
        self.names.insert(name.to_owned())
    }

    /// Whether a name is still free, and is not one that the tables need.
    pub fn free(&self, name: &str) -> bool {
        !self.names.contains(name) && !is_vocabulary(name)
    }

    /// The first free one of `wanted`, `wanted` + `word`, `wanted` + `word` + 2, ...
    pub fn yielding(&self, wanted: &str, word: &str) -> String {
        let named = std::iter::once(wanted.to_owned()).chain(std::iter::once(format!("{wanted}{word}")));
        let mut all = named.chain((2u32..).map(|n| format!("{wanted}{word}{n}")));
        all.find(|name| self.free(name)).unwrap_or_else(|| wanted.to_owned())
    }
}
