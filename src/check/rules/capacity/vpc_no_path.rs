use crate::check::layers::*;

rule! {
    /// A function in a VPC reaches a table, and the template has no way out of the VPC.
    ///
    /// Without a gateway endpoint for DynamoDB or a NAT gateway each call hangs until the gateway answers 504. The way out may stand in another template, so it is information.
    ///
    /// Check C-24 of the throttle layers.
    pub VPC_NO_PATH = "vpc-no-path", "C-24", info, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let way = !model.network.nat_gateways.is_empty()
        || model
            .network
            .endpoints
            .iter()
            .any(|(_, service)| service.values.iter().any(|name| name.contains("dynamodb")));
    for function in model.functions.iter().filter(|function| always(&function.vpc) && !way) {
        let Some(reach) = function.reaches.first() else { continue };
        let Some(table) = model.tables.get(reach.table) else { continue };
        let message = format!(
            "`{}` runs in a VPC and reaches `{}`, and the template has no endpoint for DynamoDB and no NAT",
            function.source.resource, table.source.resource
        );
        report
            .at_source(&VPC_NO_PATH, &function.vpc.from, message)
            .help("a gateway endpoint for DynamoDB, unless the subnets have one elsewhere");
    }
}
