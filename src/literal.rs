//! Values that are parsed once and trusted afterwards, and the macros that parse them while compiling:
//! [`id!`](crate::id), [`lit!`](crate::lit), [`route!`](crate::route). Knows no service.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

use crate::node::Text;
use crate::value::Val;

/// The upper end of a range that has none.
pub const MAX: i64 = i64::MAX;
/// The lower end of a range that has none.
pub const MIN: i64 = i64::MIN;

/// The name of a resource, parameter, condition or output inside its template: 1 to 255 letters and digits.
///
/// Written with [`id!`](crate::id), which checks it while compiling; computed ones go through `TryFrom`.
///
/// ```
/// use formwork::prelude::*;
/// assert_eq!(id!("Orders").as_str(), "Orders");
/// assert!(LogicalId::try_from("my-orders".to_owned()).is_err());
/// ```
///
/// [AWS: template anatomy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalId(Text);

impl LogicalId {
    /// The id `text`; fails while compiling when it is not one.
    #[track_caller]
    pub const fn literal(text: &'static str) -> Self {
        if !is_logical_id(text.as_bytes()) {
            panic!("a logical id is 1 to 255 letters and digits, such as id!(\"OrdersTable\")");
        }
        LogicalId(Cow::Borrowed(text))
    }

    /// The id as it stands in the template.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of a child: this id with a fixed word (letters and digits) at its end.
    pub(crate) fn child(&self, word: &str) -> Self {
        debug_assert!(word.bytes().all(|b| b.is_ascii_alphanumeric()));
        LogicalId(Cow::Owned(format!("{}{word}", self.0)))
    }
}

const fn is_logical_id(text: &[u8]) -> bool {
    if text.is_empty() || text.len() > 255 {
        return false;
    }
    let mut i = 0;
    while i < text.len() {
        if !text[i].is_ascii_alphanumeric() {
            return false;
        }
        i += 1;
    }
    true
}

impl fmt::Display for LogicalId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for LogicalId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        if is_logical_id(text.as_bytes()) {
            Ok(LogicalId(Cow::Owned(text)))
        } else {
            Err(format!("`{text}` is not a logical id: 1 to 255 letters and digits"))
        }
    }
}

impl<'de> Deserialize<'de> for LogicalId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

impl JsonSchema for LogicalId {
    fn schema_name() -> Cow<'static, str> {
        "LogicalId".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" })
    }
}

/// A logical id, checked while compiling: `id!("OrdersTable")`.
///
/// ```compile_fail
/// formwork::id!("orders-table"); // error: a logical id is 1 to 255 letters and digits
/// ```
#[macro_export]
macro_rules! id {
    ($text:expr) => {{
        const ID: $crate::literal::LogicalId = $crate::literal::LogicalId::literal($text);
        ID
    }};
}

/// An integer from `LOW` to `HIGH`, both included.
///
/// [`lit!`](crate::lit) checks a literal while compiling; a computed number goes through `TryFrom<i64>`, or is
/// taken as it is and reported by synth, with the line of the stack file, when it is out of range.
///
/// ```
/// use formwork::literal::Int;
/// let memory: Int<128, 10240> = 512.try_into().unwrap();
/// assert_eq!(memory.get(), 512);
/// assert!(Int::<128, 10240>::try_from(64).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Int<const LOW: i64, const HIGH: i64>(i64);

impl<const LOW: i64, const HIGH: i64> Int<LOW, HIGH> {
    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl<const LOW: i64, const HIGH: i64> TryFrom<i64> for Int<LOW, HIGH> {
    type Error = OutOfRange;
    fn try_from(number: i64) -> Result<Self, OutOfRange> {
        if (LOW..=HIGH).contains(&number) {
            Ok(Int(number))
        } else {
            Err(OutOfRange { got: number.to_string(), low: LOW, high: HIGH })
        }
    }
}

/// A number from `LOW` to `HIGH`, both included; it may have a fraction.
///
/// ```
/// use formwork::literal::{MAX, Num};
/// assert_eq!(Num::<0, MAX>::try_from(0.5).unwrap().get(), 0.5);
/// assert!(Num::<0, 100>::try_from(100.5).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Num<const LOW: i64, const HIGH: i64>(f64);

impl<const LOW: i64, const HIGH: i64> Num<LOW, HIGH> {
    /// The number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl<const LOW: i64, const HIGH: i64> TryFrom<f64> for Num<LOW, HIGH> {
    type Error = OutOfRange;
    fn try_from(number: f64) -> Result<Self, OutOfRange> {
        let low = LOW == MIN || number >= LOW as f64;
        let high = HIGH == MAX || number <= HIGH as f64;
        if low && high && number.is_finite() {
            Ok(Num(number))
        } else {
            Err(OutOfRange { got: number.to_string(), low: LOW, high: HIGH })
        }
    }
}

/// Requests per second that a token bucket refills with.
pub type Rate = Num<0, MAX>;
/// Requests that a token bucket holds when it is full.
pub type Burst = Int<0, MAX>;

/// A number outside of its range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutOfRange {
    got: String,
    low: i64,
    high: i64,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let OutOfRange { got, low, high } = self;
        match (*low, *high) {
            (low, MAX) => write!(f, "{got} is out of range: at least {low}"),
            (MIN, high) => write!(f, "{got} is out of range: at most {high}"),
            (low, high) => write!(f, "{got} is out of range: {low} to {high}"),
        }
    }
}

impl std::error::Error for OutOfRange {}

fn range_schema(kind: &str, low: i64, high: i64) -> Schema {
    let mut schema = json_schema!({ "type": kind });
    if low != MIN {
        schema.insert("minimum".to_owned(), low.into());
    }
    if high != MAX {
        schema.insert("maximum".to_owned(), high.into());
    }
    schema
}

macro_rules! ranged {
    ($name:ident, $number:ty, $kind:literal) => {
        impl<'de, const LOW: i64, const HIGH: i64> Deserialize<'de> for $name<LOW, HIGH> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$number>::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
            }
        }

        impl<const LOW: i64, const HIGH: i64> JsonSchema for $name<LOW, HIGH> {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                format!("{}From{LOW}To{HIGH}", stringify!($name)).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                range_schema($kind, LOW, HIGH)
            }
        }
    };
}
ranged!(Int, i64, "integer");
ranged!(Num, f64, "number");

/// A number literal, checked against the range of the property that takes it, while compiling.
///
/// ```
/// use formwork::prelude::*;
/// let basic = Throttle { rate: lit!(0.5), burst: lit!(2_000) };
/// ```
///
/// The check needs the property's range, which only code generation knows: `cargo build`, `run` and `test` report
/// it, `cargo check` does not.
///
/// ```compile_fail
/// use formwork::prelude::*;
/// Throttle { rate: lit!(-1), burst: lit!(2000) }; // error: -1 is out of range: at least 0
/// ```
#[macro_export]
macro_rules! lit {
    ($($number:tt)+) => {
        $crate::literal::Lit::<{ $crate::literal::millionths(stringify!($($number)+)) }>::val()
    };
}

/// A number literal as a type, in millionths; made by [`lit!`](crate::lit).
#[derive(Clone, Copy, Debug)]
pub struct Lit<const MILLIONTHS: i128>;

impl<const MILLIONTHS: i128> Lit<MILLIONTHS> {
    /// The literal as a value of a type whose range holds it.
    pub fn val<T: FromLit<MILLIONTHS>>() -> Val<T> {
        Val::Lit(T::VALUE)
    }
}

/// What a number literal can become.
#[diagnostic::on_unimplemented(
    message = "a number literal cannot be a `{Self}`",
    note = "`lit!` serves properties that take a number; write text as \"...\" and other values by their own type"
)]
pub trait FromLit<const MILLIONTHS: i128>: Sized {
    /// The value; does not compile when it is out of range.
    const VALUE: Self;
}

const MILLION: i128 = 1_000_000;

impl<const MILLIONTHS: i128, const LOW: i64, const HIGH: i64> FromLit<MILLIONTHS> for Int<LOW, HIGH> {
    const VALUE: Self = Int(whole(MILLIONTHS, LOW, HIGH));
}

impl<const MILLIONTHS: i128, const LOW: i64, const HIGH: i64> FromLit<MILLIONTHS> for Num<LOW, HIGH> {
    const VALUE: Self = {
        check_range(MILLIONTHS, LOW, HIGH);
        Num(decimal(MILLIONTHS))
    };
}

impl<const MILLIONTHS: i128> FromLit<MILLIONTHS> for i64 {
    const VALUE: Self = whole(MILLIONTHS, MIN, MAX);
}

impl<const MILLIONTHS: i128> FromLit<MILLIONTHS> for f64 {
    const VALUE: Self = decimal(MILLIONTHS);
}

#[track_caller]
const fn whole(millionths: i128, low: i64, high: i64) -> i64 {
    if millionths % MILLION != 0 {
        panic!("this property takes a whole number");
    }
    check_range(millionths, low, high);
    (millionths / MILLION) as i64
}

const fn decimal(millionths: i128) -> f64 {
    // One rounding only: both operands of the division are exact up to 2^53.
    if millionths % MILLION == 0 { (millionths / MILLION) as f64 } else { millionths as f64 / MILLION as f64 }
}

#[track_caller]
const fn check_range(millionths: i128, low: i64, high: i64) {
    if millionths < low as i128 * MILLION || millionths > high as i128 * MILLION {
        let mut message = Message::new();
        message.decimal(millionths);
        message.text(" is out of range: ");
        if high == MAX {
            message.text("at least ");
            message.decimal(low as i128 * MILLION);
        } else if low == MIN {
            message.text("at most ");
            message.decimal(high as i128 * MILLION);
        } else {
            message.decimal(low as i128 * MILLION);
            message.text(" to ");
            message.decimal(high as i128 * MILLION);
        }
        message.panic();
    }
}

/// Text put together while compiling, so that rustc's message has the numbers in it.
struct Message {
    bytes: [u8; 160],
    len: usize,
}

impl Message {
    const fn new() -> Self {
        Message { bytes: [0; 160], len: 0 }
    }

    const fn text(&mut self, text: &str) {
        let mut i = 0;
        while i < text.len() {
            self.bytes[self.len] = text.as_bytes()[i];
            self.len += 1;
            i += 1;
        }
    }

    const fn decimal(&mut self, millionths: i128) {
        if millionths < 0 {
            self.text("-");
        }
        let rest = if millionths < 0 { -millionths } else { millionths };
        self.digits(rest / MILLION, 1);
        let mut fraction = rest % MILLION;
        if fraction != 0 {
            let mut width = 6;
            while fraction % 10 == 0 {
                fraction /= 10;
                width -= 1;
            }
            self.text(".");
            self.digits(fraction, width);
        }
    }

    const fn digits(&mut self, number: i128, width: usize) {
        let mut places = 1;
        let mut scale = 1;
        while places < width || number / scale >= 10 {
            scale *= 10;
            places += 1;
        }
        while scale > 0 {
            self.bytes[self.len] = b'0' + (number / scale % 10) as u8;
            self.len += 1;
            scale /= 10;
        }
    }

    #[track_caller]
    const fn panic(&self) -> ! {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("out of range"),
        }
    }
}

/// The number that `text` writes, in millionths; used by [`lit!`](crate::lit).
#[track_caller]
pub const fn millionths(text: &str) -> i128 {
    let bytes = text.as_bytes();
    let mut number: i128 = 0;
    let mut places = 0;
    let mut fraction = false;
    let mut digits = 0;
    let mut negative = false;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'-' if digits == 0 && !negative => negative = true,
            b' ' | b'_' => {}
            b'.' if !fraction => fraction = true,
            digit @ b'0'..=b'9' => {
                number = number * 10 + (digit - b'0') as i128;
                digits += 1;
                if fraction {
                    places += 1;
                }
                if digits > 25 || places > 6 {
                    panic!("lit! takes up to 19 digits and 6 decimal places");
                }
            }
            _ => {
                panic!("lit! takes a number literal, such as lit!(1000) or lit!(0.5); pass a computed number as it is")
            }
        }
        i += 1;
    }
    if digits == 0 {
        panic!("lit! takes a number literal, such as lit!(1000) or lit!(0.5)");
    }
    while places < 6 {
        number *= 10;
        places += 1;
    }
    if negative { -number } else { number }
}

/// A method and a path of a REST API: `GET /orders/{id}`.
///
/// Written with [`route!`](crate::route), which checks it while compiling. Methods: GET, POST, PUT, PATCH, DELETE,
/// HEAD, OPTIONS, ANY. A path starts with `/`, has no empty segment and does not end in `/`; a segment is literal, `{name}`, or,
/// at the end, the greedy `{name+}`.
///
/// [AWS: resources and methods](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route {
    text: Text,
    space: usize,
}

impl Route {
    /// The route `text`; fails while compiling when it is not one.
    #[track_caller]
    pub const fn literal(text: &'static str) -> Self {
        match parse_route(text.as_bytes()) {
            Ok(space) => Route { text: Cow::Borrowed(text), space },
            Err(wrong) => panic!("{}", wrong),
        }
    }

    /// The HTTP method, `ANY` for all.
    pub fn method(&self) -> &str {
        &self.text[..self.space]
    }

    /// The path, from its `/` on.
    pub fn path(&self) -> &str {
        &self.text[self.space + 1..]
    }

    /// The segments of the path; none for `/`.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.path().split('/').filter(|segment| !segment.is_empty())
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for Route {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        match parse_route(text.as_bytes()) {
            Ok(space) => Ok(Route { text: Cow::Owned(text), space }),
            Err(wrong) => Err(format!("`{text}`: {wrong}")),
        }
    }
}

impl<'de> Deserialize<'de> for Route {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

impl JsonSchema for Route {
    fn schema_name() -> Cow<'static, str> {
        "Route".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) /([^/ ]+(/[^/ ]+)*)?$",
        })
    }
}

/// A route, checked while compiling: `route!("GET /orders/{id}")`.
///
/// ```compile_fail
/// formwork::route!("FETCH /orders"); // error: a route starts with GET, POST, PUT, ...
/// ```
#[macro_export]
macro_rules! route {
    ($text:expr) => {{
        const ROUTE: $crate::literal::Route = $crate::literal::Route::literal($text);
        ROUTE
    }};
}

const METHODS: [&str; 8] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY"];

/// Where the space between method and path is.
const fn parse_route(text: &[u8]) -> Result<usize, &'static str> {
    let mut space = 0;
    while space < text.len() && text[space] != b' ' {
        space += 1;
    }
    let mut known = false;
    let mut m = 0;
    while m < METHODS.len() {
        known |= same(METHODS[m].as_bytes(), text, space);
        m += 1;
    }
    if !known {
        return Err(
            "a route starts with GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS or ANY, then a space and the path: \"GET /orders\"",
        );
    }
    let mut i = space + 1;
    if i >= text.len() || text[i] != b'/' {
        return Err("the path of a route starts with `/`: \"GET /orders\"");
    }
    if i + 1 == text.len() {
        return Ok(space);
    }
    while i < text.len() {
        // text[i] is the slash before a segment
        let start = i + 1;
        let mut end = start;
        while end < text.len() && text[end] != b'/' {
            end += 1;
        }
        match segment(text, start, end) {
            Ok(greedy) if greedy && end < text.len() => {
                return Err("a greedy segment such as {proxy+} is the last one of its path");
            }
            Ok(_) => {}
            Err(wrong) => return Err(wrong),
        }
        i = end;
    }
    Ok(space)
}

/// Whether the segment is greedy.
const fn segment(text: &[u8], start: usize, end: usize) -> Result<bool, &'static str> {
    if start == end {
        return Err("a path has no empty segment and does not end in `/`");
    }
    let braced = text[start] == b'{' && text[end - 1] == b'}' && end - start > 2;
    let greedy = braced && text[end - 2] == b'+';
    let mut i = if braced { start + 1 } else { start };
    let last = if greedy {
        end - 2
    } else if braced {
        end - 1
    } else {
        end
    };
    if i == last {
        return Err("a path parameter has a name: {id}");
    }
    while i < last {
        let c = text[i];
        if !(c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'.' | b',' | b':' | b'~' | b'$')) {
            return Err(
                "a path segment has letters, digits and _ - . , : ~ $, or is a parameter such as {id} or {proxy+}",
            );
        }
        i += 1;
    }
    Ok(greedy)
}

const fn same(word: &[u8], text: &[u8], len: usize) -> bool {
    if word.len() != len {
        return false;
    }
    let mut i = 0;
    while i < len {
        if word[i] != text[i] {
            return false;
        }
        i += 1;
    }
    true
}
