//! The changes of a table are read from now on, or from the oldest; a Kinesis stream knows times.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("users");
    let users = stack.add(id!("Users"), Table::keyed_by("id", KeyType::String).stream(StreamView::NewImage));
    trigger::TableStream::of(&users, trigger::Start::At(val(1_767_225_600.0)));
}
