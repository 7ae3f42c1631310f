//! Web ACLs, rule groups and their logs.

use crate::rule::rule;

rule! {
    /// A set of addresses holds what is none, or too many.
    ///
    /// 10,000 blocks of one version.
    pub WAF_ADDRESSES = "waf-addresses", "Y054", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-ip-set-managing.html";

    /// The answer to a blocked request is too large or wrong.
    ///
    /// Few headers, and a status that a client understands.
    pub WAF_ANSWER = "waf-answer", "Y055", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html";

    /// A web ACL is given an ARN that it cannot protect, or the same twice.
    ///
    /// Stages, load balancers, user pools and their like; a stage of this stack by its handle.
    pub WAF_ASSOCIATION = "waf-association", "Y056", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html";

    /// Two answers share a key and differ.
    ///
    /// Bodies are kept by key in the web ACL.
    pub WAF_BODY = "waf-body", "Y057", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html";

    /// A web ACL or rule group needs more capacity units than it may have.
    ///
    /// 5,000 at most; above 1,500 each request costs extra, which is a warning. The count is estimated.
    pub WAF_CAPACITY = "waf-capacity", "Y058", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html";

    /// A rule names no country.
    ///
    /// One or more.
    pub WAF_COUNTRIES = "waf-countries", "Y059", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html";

    /// The name of a header, query argument or cookie is too long or empty.
    ///
    /// 1 to 64 characters.
    pub WAF_FIELD = "waf-field", "Y060", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields.html";

    /// The header with forwarded addresses has a name that WAF does not take.
    ///
    /// Letters, digits and `-`.
    pub WAF_FORWARDED = "waf-forwarded", "Y061", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html";

    /// A request is given too many headers, or one without a name.
    ///
    /// WAF puts its own prefix before the name.
    pub WAF_HEADER = "waf-header", "Y062", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html";

    /// A label has the wrong form.
    ///
    /// Letters, digits, `-`, `_`, and `:` between parts.
    pub WAF_LABEL = "waf-label", "Y063", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-labels.html";

    /// A rule looks for a label that a later rule gives.
    ///
    /// Rules are tried in the order of their priorities.
    pub WAF_LABEL_ORDER = "waf-label-order", "Y064", warning, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-labels.html";

    /// A web ACL's log goes where WAF does not write, or keeps nothing.
    ///
    /// Names of destinations start with `aws-waf-logs-`.
    pub WAF_LOG = "waf-log", "Y065", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html";

    /// A rule names too many or no autonomous systems.
    ///
    /// 1 to 100.
    pub WAF_NETWORKS = "waf-networks", "Y066", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html";

    /// A managed group's rules are overridden too often.
    ///
    /// At most 100.
    pub WAF_OVERRIDE = "waf-override", "Y067", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups.html";

    /// Two rules have the same priority.
    ///
    /// The smallest is tried first, and one comes before the other.
    pub WAF_PRIORITY = "waf-priority", "Y068", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing-order.html";

    /// A rate rule has an action that makes no sense above a rate.
    ///
    /// It blocks, counts, or has the client prove itself.
    pub WAF_RATE_ACTION = "waf-rate-action", "Y069", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";

    /// A rate rule counts by too many keys.
    ///
    /// 1 to 5.
    pub WAF_RATE_KEYS = "waf-rate-keys", "Y070", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-aggregation-options.html";

    /// A web ACL has more rate rules than WAF takes.
    ///
    /// 10.
    pub WAF_RATE_RULES = "waf-rate-rules", "Y071", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/limits.html";

    /// A web ACL refers to more sets than WAF takes.
    ///
    /// 50 references.
    pub WAF_REFERENCES = "waf-references", "Y072", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/limits.html";

    /// A regular expression is empty or too long.
    ///
    /// 1 to 512 characters, 200 in a set.
    pub WAF_REGEX = "waf-regex", "Y073", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-set-managing.html";

    /// A rule stands in a group that takes no such rule.
    ///
    /// Managed groups and other groups belong to the web ACL.
    pub WAF_RULE_GROUP = "waf-rule-group", "Y074", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-groups.html";

    /// The name of a rule has the wrong form, is WAF's own, or stands twice.
    ///
    /// 1 to 128 letters, digits, `-` and `_`.
    pub WAF_RULE_NAME = "waf-rule-name", "Y075", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rules.html";

    /// A web ACL and what it uses are of different scopes.
    ///
    /// `REGIONAL` or `CLOUDFRONT`, all of them.
    pub WAF_SCOPE = "waf-scope", "Y076", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html";

    /// A web ACL protects what it cannot, or twice.
    ///
    /// A stage has one web ACL.
    pub WAF_STAGE = "waf-stage", "Y077", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html";

    /// An and- or or-statement has fewer than two parts.
    ///
    /// Two or more.
    pub WAF_STATEMENT = "waf-statement", "Y078", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statements-logical.html";

    /// The text that a rule looks for is empty or too long.
    ///
    /// 1 to 200 bytes.
    pub WAF_TEXT = "waf-text", "Y079", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-string-match.html";

    /// A statement transforms a field more often than WAF does.
    ///
    /// Three at most for one part of a request.
    pub WAF_TRANSFORMATIONS = "waf-transformations", "Y080", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &WAF_ADDRESSES,
    &WAF_ANSWER,
    &WAF_ASSOCIATION,
    &WAF_BODY,
    &WAF_CAPACITY,
    &WAF_COUNTRIES,
    &WAF_FIELD,
    &WAF_FORWARDED,
    &WAF_HEADER,
    &WAF_LABEL,
    &WAF_LABEL_ORDER,
    &WAF_LOG,
    &WAF_NETWORKS,
    &WAF_OVERRIDE,
    &WAF_PRIORITY,
    &WAF_RATE_ACTION,
    &WAF_RATE_KEYS,
    &WAF_RATE_RULES,
    &WAF_REFERENCES,
    &WAF_REGEX,
    &WAF_RULE_GROUP,
    &WAF_RULE_NAME,
    &WAF_SCOPE,
    &WAF_STAGE,
    &WAF_STATEMENT,
    &WAF_TEXT,
    &WAF_TRANSFORMATIONS,
];
