//! `Fn::And` of a single test is refused by CloudFormation.

use formwork::prelude::*;

fn main() {
    let _ = condition::and([condition::equals(region(), "eu-west-1")]);
}
