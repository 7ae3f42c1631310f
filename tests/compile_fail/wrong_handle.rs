//! A property that takes the id of an API takes no other handle.

use formwork::prelude::*;

fn main() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Api"), aws::apigateway::RestApi::new());
    let deployment = stack.add(id!("Deployment"), aws::apigateway::Deployment::new(&api));
    stack.add(id!("Prod"), aws::apigateway::Stage::new(&deployment, "prod"));
}
