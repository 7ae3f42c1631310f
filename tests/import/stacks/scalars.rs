//! The stack `scalars`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("scalars");
    stack.add(
        id!("A"),
        Raw::new("Acme::Odd::Thing")
            .property("1", json!("one"))
            .property("yes", json!("yes"))
            .property("null", json!("null"))
            .property("octal", json!("0644"))
            .property("number", json!(420))
            .property("date", json!("2012-10-17"))
            .property("account", json!("012345678901"))
            .property("version", json!("1.10"))
            .property("float", Json::parse(r#"15000000000.0"#))
            .property("big", json!("123456789012345678901234567890"))
            .property("colon", json!("a: b"))
            .property("hash", json!("a #b"))
            .property("star", json!("*x"))
            .property("bang", json!("!Ref x"))
            .property("empty", json!(""))
            .property("space", json!(" a "))
            .property("tab", json!("a\tb"))
            .property("bell", json!("a\u{7}b"))
            .property("line", json!("a\u{2028}b"))
            .property("emoji", json!("🦀 ü"))
            .property("time", json!("1:20"))
            .property("tilde", json!("~"))
            .property("dash", json!("-"))
            .property("question", json!("?"))
            .property("brackets", json!("[a]"))
            .property("crlf", json!("a\r\nb"))
            .property("lead", json!("\n  a\n b\n\n"))
            .property("keep", json!("text\n\n"))
            .property("fold", json!("several words"))
            .property("a b: c", json!({ "": 1 }))
            .property("very.long.key/with:signs", json!([[], {}, [[]], [[1, [2]], { "a": [] }]])),
    );
    stack
}
