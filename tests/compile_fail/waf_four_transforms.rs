//! WAF applies three text transformations to one part of a request.

use formwork::prelude::*;

fn main() {
    use waf::Transform::*;
    let _ = waf::path().after([UrlDecode, Lowercase, Trim, CompressWhiteSpace]);
}
