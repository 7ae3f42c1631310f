//! A number is not written as text.

use formwork::prelude::*;

fn main() {
    let _ = aws::sqs::Queue::new().visibility_timeout("60");
}
