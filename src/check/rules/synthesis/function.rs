//! Functions, aliases, layers and what triggers them.

use crate::rule::rule;

rule! {
    /// An alias keeps more ready than its function reserves.
    ///
    /// Provisioned concurrency is part of the reserved one.
    pub ALIAS_CAPACITY = "alias-capacity", "Y081", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html";

    /// An alias points to `$LATEST` where a version is needed.
    ///
    /// Weights and provisioned concurrency need published versions.
    pub ALIAS_LATEST = "alias-latest", "Y082", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html";

    /// An alias has a name that Lambda does not take.
    ///
    /// 1 to 128 letters, digits, `-` and `_`; digits alone are versions.
    pub ALIAS_NAME = "alias-name", "Y083", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html";

    /// An alias points to what is no version.
    ///
    /// A version is a number; `Alias::latest` stands for the latest code.
    pub ALIAS_VERSION = "alias-version", "Y084", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html";

    /// An alias shares its calls in a way that Lambda does not.
    ///
    /// Two versions that differ; either weights or CodeDeploy.
    pub ALIAS_ROUTING = "alias-routing", "Y085", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html";

    /// A bucket tells of something in a way that S3 does not.
    ///
    /// Prefixes, suffixes and receivers have their limits.
    pub BUCKET_NOTIFICATION = "bucket-notification", "Y086", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html";

    /// Two notifications of a bucket overlap.
    ///
    /// S3 takes no two for the same event and key.
    pub NOTIFICATION_OVERLAP = "notification-overlap", "Y087", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html";

    /// A key of code is given where the code is not in S3.
    ///
    /// It belongs to `Code::s3`.
    pub CODE_KEY = "code-key", "Y088", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html";

    /// A handler's name has the wrong form.
    ///
    /// 1 to 128 characters without spaces.
    pub HANDLER_NAME = "handler-name", "Y089", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html";

    /// A function from an image is given what belongs into the image.
    ///
    /// Layers, runtime and handler are built into it.
    pub IMAGE_FUNCTION = "image-function", "Y090", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html";

    /// An environment variable has a name that Lambda does not take.
    ///
    /// Letters, digits and `_`, a letter first, two or more, none of Lambda's own.
    pub ENV_NAME = "env-name", "Y091", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html";

    /// A pattern of events has a form that the service does not take.
    ///
    /// Each field holds a list of what fits, or an object of further fields.
    pub EVENT_PATTERN = "event-pattern", "Y092", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html";

    /// The environment of a function is larger than Lambda takes.
    ///
    /// 4 KB in all. In a template the same is `environment-size`.
    pub ENV_SIZE = "env-size", "Y093", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";

    /// A trigger has too many filters.
    ///
    /// 5, or as many as the quota was raised to.
    pub EVENT_FILTERS = "event-filters", "Y094", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html";

    /// A function has more than 5 layers.
    ///
    /// Put some into one.
    pub FUNCTION_LAYERS = "function-layers", "Y095", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html";

    /// A layer names too many or no runtimes.
    ///
    /// 1 to 15.
    pub LAYER_RUNTIMES = "layer-runtimes", "Y096", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html";

    /// A function has too many or no subnets.
    ///
    /// 1 to 16, in two zones at least.
    pub FUNCTION_NETWORK = "function-network", "Y097", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html";

    /// A function mounts a file system without a network.
    ///
    /// The mount target is in a network.
    pub MOUNT_NETWORK = "mount-network", "Y098", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html";

    /// A file system is mounted at a path that Lambda does not take.
    ///
    /// `/mnt/` and a name.
    pub MOUNT_PATH = "mount-path", "Y099", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html";

    /// Something is granted to a function whose role is not made here.
    ///
    /// Grant it where the role is made.
    pub GRANT_ROLE = "grant-role", "Y100", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html";

    /// Something is granted to what is no function of this stack.
    ///
    /// Grants go to the construct `Function`.
    pub GRANT_TARGET = "grant-target", "Y101", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html";

    /// A trigger takes batches that SQS does not give.
    ///
    /// More than 10 messages need a window; a FIFO queue gives 10.
    pub QUEUE_BATCH = "queue-batch", "Y102", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html";

    /// A queue with a trigger has no queue for messages that fail again and again.
    ///
    /// They come back until they expire.
    pub QUEUE_DEAD_LETTERS = "queue-dead-letters", "Y103", warning, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html";

    /// A trigger has fewer than two pollers.
    ///
    /// 2 to 1,000.
    pub QUEUE_POLLERS = "queue-pollers", "Y104", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html";

    /// A message comes back while the function still works on it.
    ///
    /// The visibility timeout is at least the function's timeout, and should be six times that.
    pub QUEUE_VISIBILITY = "queue-visibility", "Y105", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

    /// A Kafka trigger logs in with what is not for this cluster.
    ///
    /// MSK and self-managed clusters differ.
    pub KAFKA_LOGIN = "kafka-login", "Y106", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html";

    /// A Kafka trigger names a network where MSK has its own.
    ///
    /// Leave it out.
    pub KAFKA_NETWORK = "kafka-network", "Y107", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html";

    /// A Kafka trigger has too many or no servers.
    ///
    /// 1 to 10.
    pub KAFKA_SERVERS = "kafka-servers", "Y108", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html";

    /// A schedule recurs in a way that the service does not.
    ///
    /// `rate(..)` or `cron(..)` of six fields.
    pub RECURRENCE = "recurrence", "Y109", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html";

    /// A rollout watches more alarms than CodeDeploy takes.
    ///
    /// 10.
    pub ROLLOUT_ALARMS = "rollout-alarms", "Y110", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html";

    /// SnapStart meets what it does not go with.
    ///
    /// Provisioned concurrency, images, file systems, a large `/tmp`.
    pub SNAP_START = "snap-start", "Y111", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html";

    /// A function is switched off and has a reserved concurrency.
    ///
    /// One of the two.
    pub SWITCHED_OFF = "switched-off", "Y112", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html";

    /// A trigger reads a table that has no stream.
    ///
    /// Add one.
    pub TABLE_STREAM = "table-stream", "Y113", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html";

    /// A function's URL is given an alias that is no construct of this stack.
    ///
    /// It takes the handle of an `Alias`.
    pub URL_ALIAS = "url-alias", "Y114", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html";

    /// What browsers are told of a function's URL contradicts itself.
    ///
    /// Credentials need named origins.
    pub URL_CORS = "url-cors", "Y115", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html";

    /// Results go to a FIFO queue or topic, where Lambda sends none.
    ///
    /// Take a standard one.
    pub FIFO_DESTINATION = "fifo-destination", "Y116", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &ALIAS_CAPACITY,
    &ALIAS_LATEST,
    &ALIAS_NAME,
    &ALIAS_VERSION,
    &ALIAS_ROUTING,
    &BUCKET_NOTIFICATION,
    &NOTIFICATION_OVERLAP,
    &CODE_KEY,
    &HANDLER_NAME,
    &IMAGE_FUNCTION,
    &ENV_NAME,
    &EVENT_PATTERN,
    &ENV_SIZE,
    &EVENT_FILTERS,
    &FUNCTION_LAYERS,
    &LAYER_RUNTIMES,
    &FUNCTION_NETWORK,
    &MOUNT_NETWORK,
    &MOUNT_PATH,
    &GRANT_ROLE,
    &GRANT_TARGET,
    &QUEUE_BATCH,
    &QUEUE_DEAD_LETTERS,
    &QUEUE_POLLERS,
    &QUEUE_VISIBILITY,
    &KAFKA_LOGIN,
    &KAFKA_NETWORK,
    &KAFKA_SERVERS,
    &RECURRENCE,
    &ROLLOUT_ALARMS,
    &SNAP_START,
    &SWITCHED_OFF,
    &TABLE_STREAM,
    &URL_ALIAS,
    &URL_CORS,
    &FIFO_DESTINATION,
];
