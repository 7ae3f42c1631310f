//! Stacks: names, references, quotas.

use crate::rule::rule;

rule! {
    /// A stack's name has characters that CloudFormation does not take.
    ///
    /// Letters, digits and hyphens, a letter first, at most 128.
    pub STACK_NAME = "stack-name", "Y001", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-using-console-create-stack-parameters.html";

    /// Two stacks of the project have the same name.
    ///
    /// Both would be written to the same file.
    pub DUPLICATE_STACK = "duplicate-stack", "Y002", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html";

    /// A rule is allowed without a reason.
    ///
    /// Whoever reads the stack in a year has to know why.
    pub ALLOW_WITHOUT_REASON = "allow-without-reason", "Y003", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html";

    /// Stacks import values from each other.
    ///
    /// None of them can be deployed first: what both need belongs into a third one.
    pub CIRCULAR_STACKS = "circular-stacks", "Y004", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html";

    /// A stack has no resource.
    ///
    /// CloudFormation takes no template without one.
    pub EMPTY_STACK = "empty-stack", "Y005", warning, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

    /// A stack becomes a template that CloudFormation does not take.
    ///
    /// It has too many resources, parameters, outputs or mappings, or too many bytes. Nested stacks share the load. At the console and in `check` the same is `quota`.
    pub TEMPLATE_QUOTA = "template-quota", "Y006", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";

    /// A nested stack is given a parameter that is not its own, or not given one that it needs.
    ///
    /// `Nested::give` takes what `parameter(..)` of the nested stack returned; a parameter without default needs a value.
    pub NESTED_PARAMETER = "nested-parameter", "Y007", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html";

    /// A handle of one stack is used in another.
    ///
    /// References do not reach over stacks: export the value and import it, or give it as a parameter.
    pub FOREIGN_HANDLE = "foreign-handle", "Y008", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html";

    /// Data names something that is not in the stack.
    ///
    /// A stack written as data refers by name, and there is nothing of this name.
    pub UNKNOWN_NAME = "unknown-name", "Y009", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

    /// Data names something of another kind.
    ///
    /// A stack written as data refers by name; what has the name is of another type than the place takes.
    pub WRONG_KIND = "wrong-kind", "Y010", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

    /// A computed number is out of range.
    ///
    /// A literal out of range does not compile; a number that was computed is judged here.
    pub OUT_OF_RANGE = "out-of-range", "Y011", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

    /// A file that `aws cloudformation package` would upload is not there.
    ///
    /// Paths in a stack start at the project's root.
    pub MISSING_FILE = "missing-file", "Y012", error, Synthesis, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-cli-package.html";
}

pub(super) static RULES: &[&crate::rule::Rule] = &[
    &STACK_NAME,
    &DUPLICATE_STACK,
    &ALLOW_WITHOUT_REASON,
    &CIRCULAR_STACKS,
    &EMPTY_STACK,
    &TEMPLATE_QUOTA,
    &NESTED_PARAMETER,
    &FOREIGN_HANDLE,
    &UNKNOWN_NAME,
    &WRONG_KIND,
    &OUT_OF_RANGE,
    &MISSING_FILE,
];
