//! Generated from spec/refactorspaces.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RefactorSpaces::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html)
    Application ApplicationAttrs "AWS::RefactorSpaces::Application" (
        environment_identifier EnvironmentIdentifier: String, name Name: String,
        proxy_type ProxyType: ApplicationProxyType, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { api_gateway_proxy ApiGatewayProxy: ApplicationApiGatewayProxyInput, tags Tags: List<Tag>, } {
        api_gateway_id "ApiGatewayId": String,
        application_identifier "ApplicationIdentifier": String,
        arn "Arn": Arn<r::RefactorSpacesApplication>,
        nlb_arn "NlbArn": String,
        nlb_name "NlbName": String,
        proxy_url "ProxyUrl": String,
        stage_name "StageName": String,
        vpc_link_id "VpcLinkId": String,
    }
}
props! {
    ApplicationApiGatewayProxyInput () {
        endpoint_type EndpointType: ApplicationApiGatewayEndpointType,
        stage_name StageName: String,
    }
}
choice! { ApplicationApiGatewayEndpointType { Regional "REGIONAL", Private "PRIVATE" } }
choice! { ApplicationProxyType { ApiGateway "API_GATEWAY" } }

resource! {
    /// [AWS::RefactorSpaces::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html)
    Environment EnvironmentAttrs "AWS::RefactorSpaces::Environment" () {
        description Description: String,
        name Name: String,
        network_fabric_type NetworkFabricType: EnvironmentNetworkFabricType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::RefactorSpacesEnvironment>,
        environment_identifier "EnvironmentIdentifier": String,
        transit_gateway_id "TransitGatewayId": String,
    }
}
choice! { EnvironmentNetworkFabricType { TransitGateway "TRANSIT_GATEWAY", None "NONE" } }

resource! {
    /// [AWS::RefactorSpaces::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
    Route RouteAttrs "AWS::RefactorSpaces::Route" (
        application_identifier ApplicationIdentifier: String, environment_identifier EnvironmentIdentifier: String,
        route_type RouteType: RouteType, service_identifier ServiceIdentifier: String
    ) {
        default_route DefaultRoute: RouteDefaultRouteInput,
        tags Tags: List<Tag>,
        uri_path_route UriPathRoute: RouteUriPathRouteInput,
    } {
        arn "Arn": Arn<r::RefactorSpacesRoute>,
        path_resource_to_id "PathResourceToId": String,
        route_identifier "RouteIdentifier": String,
    }
}
props! { RouteDefaultRouteInput (activation_state ActivationState: RouteActivationState) {} }
props! {
    RouteUriPathRouteInput (activation_state ActivationState: RouteActivationState) {
        append_source_path AppendSourcePath: bool,
        include_child_paths IncludeChildPaths: bool,
        methods Methods: List<RouteMethod>,
        source_path SourcePath: String,
    }
}
choice! { RouteActivationState { Inactive "INACTIVE", Active "ACTIVE" } }
choice! {
    RouteMethod {
        Delete "DELETE", Get "GET", Head "HEAD", Options "OPTIONS", Patch "PATCH", Post "POST", Put "PUT"
    }
}
choice! { RouteType { Default "DEFAULT", UriPath "URI_PATH" } }

resource! {
    /// [AWS::RefactorSpaces::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html)
    Service ServiceAttrs "AWS::RefactorSpaces::Service" (
        application_identifier ApplicationIdentifier: String, endpoint_type EndpointType: ServiceEndpointType,
        environment_identifier EnvironmentIdentifier: String, name Name: String
    ) {
        description Description: String,
        lambda_endpoint LambdaEndpoint: ServiceLambdaEndpointInput,
        tags Tags: List<Tag>,
        url_endpoint UrlEndpoint: ServiceUrlEndpointInput,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } { arn "Arn": Arn<r::RefactorSpacesService>, service_identifier "ServiceIdentifier": String, }
}
props! { ServiceLambdaEndpointInput (arn Arn: String) {} }
props! { ServiceUrlEndpointInput (url Url: String) { health_url HealthUrl: String, } }
choice! { ServiceEndpointType { Lambda "LAMBDA", Url "URL" } }
