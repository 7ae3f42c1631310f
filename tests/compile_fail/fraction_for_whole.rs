//! A whole number is wanted.

use formwork::prelude::*;

fn main() {
    let _ = aws::sqs::Queue::new().visibility_timeout(0.5);
}
