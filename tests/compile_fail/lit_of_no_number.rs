//! `lit!` takes a number literal; a computed number is passed as it is.

use formwork::prelude::*;

fn main() {
    let limit: i64 = 100;
    let _ = Throttle { rate: lit!(limit), burst: lit!(200) };
}
