//! The ARN of a table is not that of a role.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let table = stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    stack.add(id!("Handler"), aws::lambda::Function::new(aws::lambda::FunctionCode::new(), table.arn()));
}
