//! Whole numbers are `i64`.

use formwork::prelude::*;

fn main() {
    let function = Function::python("index.handler", "def handler(event, context): pass");
    let megabytes: u64 = 512;
    let seconds: i32 = 10;
    let _ = function.memory(megabytes).timeout(seconds);
}
