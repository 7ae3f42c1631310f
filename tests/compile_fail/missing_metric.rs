//! API Gateway publishes no metric for throttled requests; the stage's access log counts them.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Api"), RestApi::new("orders"));
    stack.add(id!("Throttled"), Alarm::on(api.throttles()).above(10));
}
