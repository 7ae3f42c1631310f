//! A literal outside of its property's range.

use formwork::prelude::*;

fn main() {
    let _ = Function::python("index.handler", "def handler(event, context): pass").memory(lit!(64));
}
