//! Tables, queues, topics, rules, schedules, networks, sites.

use crate::rule::rule;

rule! {
    /// A queue and its queue of dead letters are of different kinds.
    ///
    /// Both are FIFO, or neither.
    pub DEAD_LETTERS = "dead-letters", "Y117", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";

    /// A queue has a name that SQS does not take.
    ///
    /// 1 to 80 letters, digits, `-` and `_`; a FIFO queue's ends in `.fifo`.
    pub QUEUE_NAME = "queue-name", "Y118", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html";

    /// A topic has a name that SNS does not take.
    ///
    /// A FIFO topic's ends in `.fifo`.
    pub TOPIC_NAME = "topic-name", "Y119", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html";

    /// A FIFO topic delivers to what takes no order.
    ///
    /// It delivers to queues.
    pub FIFO_SUBSCRIPTION = "fifo-subscription", "Y120", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/sns/latest/dg/fifo-topic-message-delivery.html";

    /// An address of a subscription is not https.
    ///
    /// It starts with `https://`.
    pub HTTPS_ADDRESS = "https-address", "Y121", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html";

    /// A rule sends to a FIFO queue without a group of messages, or with one to another queue.
    ///
    /// FIFO queues need one.
    pub MESSAGE_GROUP = "message-group", "Y122", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html";

    /// A rule on a schedule names a bus.
    ///
    /// Schedules run on the default one.
    pub RULE_BUS = "rule-bus", "Y123", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html";

    /// A rule has more than 5 targets.
    ///
    /// Let one topic tell several.
    pub RULE_TARGETS = "rule-targets", "Y124", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html";

    /// A schedule calls what it cannot.
    ///
    /// See the targets of EventBridge Scheduler.
    pub SCHEDULE_TARGET = "schedule-target", "Y125", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html";

    /// An index of a table is billed in another way than the table.
    ///
    /// DynamoDB bills both alike.
    pub INDEX_CAPACITY = "index-capacity", "Y126", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html";

    /// An index has a name that DynamoDB does not take.
    ///
    /// 3 to 255 letters, digits, `_`, `.` and `-`.
    pub INDEX_NAME = "index-name", "Y127", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html";

    /// A table without sort key has a local index.
    ///
    /// It shares the table's partition key.
    pub LOCAL_INDEX = "local-index", "Y128", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html";

    /// A table scales between bounds that are the wrong way round.
    ///
    /// The least is at most the most.
    pub SCALING_BOUNDS = "scaling-bounds", "Y129", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html";

    /// An attribute has two types in a table and its indexes.
    ///
    /// It has one.
    pub TABLE_ATTRIBUTE = "table-attribute", "Y130", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html";

    /// A network's endpoint has no subnet to stand in.
    ///
    /// It stands in private or isolated ones.
    pub NETWORK_ENDPOINT = "network-endpoint", "Y131", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html";

    /// Private subnets have no way out.
    ///
    /// A NAT gateway stands in a public subnet.
    pub NETWORK_NAT = "network-nat", "Y132", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html";

    /// A security group names a peer that is no block of addresses of its version.
    ///
    /// `Peer::ipv4` and `Peer::ipv6` take blocks of their own.
    pub PEER_ADDRESSES = "peer-addresses", "Y133", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html";

    /// Subnets do not fit into the network.
    ///
    /// Give it a larger block.
    pub NETWORK_SIZE = "network-size", "Y134", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";

    /// A site's certificate is not one that CloudFront takes.
    ///
    /// One of ACM in us-east-1.
    pub SITE_CERTIFICATE = "site-certificate", "Y135", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html";

    /// A site's names are too long.
    ///
    /// Give it a shorter id.
    pub SITE_NAME = "site-name", "Y136", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html";

    /// A site's web ACL is of the wrong scope.
    ///
    /// `CLOUDFRONT`, made in us-east-1.
    pub SITE_WEB_ACL = "site-web-acl", "Y137", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/cloudfront-features.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &DEAD_LETTERS,
    &QUEUE_NAME,
    &TOPIC_NAME,
    &FIFO_SUBSCRIPTION,
    &HTTPS_ADDRESS,
    &MESSAGE_GROUP,
    &RULE_BUS,
    &RULE_TARGETS,
    &SCHEDULE_TARGET,
    &INDEX_CAPACITY,
    &INDEX_NAME,
    &LOCAL_INDEX,
    &SCALING_BOUNDS,
    &TABLE_ATTRIBUTE,
    &NETWORK_ENDPOINT,
    &NETWORK_NAT,
    &PEER_ADDRESSES,
    &NETWORK_SIZE,
    &SITE_CERTIFICATE,
    &SITE_NAME,
    &SITE_WEB_ACL,
];
