//! With a file that compiles among them, the others are built and not only checked: the range of a literal is known to code
//! generation only.

use formwork::prelude::*;

fn main() {
    let _ = Throttle { rate: lit!(0.5), burst: lit!(2_000) };
}
