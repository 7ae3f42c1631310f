//! A literal with a fraction, where a whole number is wanted.

use formwork::prelude::*;

fn main() {
    let _ = Throttle { rate: lit!(0.5), burst: lit!(1.5) };
}
