//! Literals in the range of their properties. With a file that compiles among the others, all are built and not only checked: the
//! range of a literal is known to code generation only.

use formwork::prelude::*;

fn main() {
    let _ = Throttle { rate: lit!(0.5), burst: lit!(2_000) };
    let _ = Function::python("index.handler", "def handler(event, context): pass").memory(lit!(128)).timeout(lit!(900));
}
