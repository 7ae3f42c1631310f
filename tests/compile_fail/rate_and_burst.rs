//! Two like numbers are told apart by name.

use formwork::prelude::*;

fn main() {
    let _ = Throttle { rate: lit!(100) };
}
