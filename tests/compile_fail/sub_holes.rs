//! `sub!` takes one value for each hole.

use formwork::prelude::*;

fn main() {
    let _ = sub!("arn:{}:s3:::logs-{}/*", partition());
}
