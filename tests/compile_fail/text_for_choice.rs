//! Where the service knows a list of values, one of them is wanted.

use formwork::prelude::*;

fn main() {
    let key = aws::dynamodb::TableKeySchema::new("id", aws::dynamodb::TableKeySchemaKeyType::Hash);
    let _ = aws::dynamodb::Table::new([key]).billing_mode("PAY_PER_REQUEST");
}
