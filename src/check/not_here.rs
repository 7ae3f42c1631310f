//! What cfn-lint looks for and nothing here does, with the reason.

/// Ids of cfn-lint without a rule here, and why there is none.
pub const NOT_HERE: &[(&str, &str)] = &[
    ("E0000", "a text that cannot be read is no finding: the command says so and ends with status 2"),
    ("E0001", ITS_OWN),
    ("E0002", ITS_OWN),
    ("E0003", ITS_OWN),
    ("E0100", OTHER_FILES),
    ("E0200", OTHER_FILES),
    ("E1040", FORMATS),
    ("E1041", FORMATS),
    ("E1101", ITS_OWN),
    ("E2530", "which runtimes SnapStart serves changes; the service refuses the others"),
    ("E2900", OTHER_FILES),
    ("E3025", CLASSES),
    ("E3026", NOT_YET),
    ("E3062", CLASSES),
    ("E3673", NOT_YET),
    ("E3694", CLASSES),
    ("E3716", NOT_YET),
    ("E4002", "metadata is free; what is understood of it is judged by name"),
    ("I2011", NAMES),
    ("I2530", "which runtimes SnapStart serves changes; the service refuses the others"),
    ("I3012", NAMES),
    ("I3037", "twice the same may be meant where a list takes it"),
    ("I3510", "which resources an action takes is not among the facts"),
    ("I4010", ITS_OWN),
    ("I6011", NAMES),
    ("I7002", NAMES),
    ("W1031", COMPOSED),
    ("W1032", COMPOSED),
    ("W1033", COMPOSED),
    ("W1035", COMPOSED),
    ("W1036", COMPOSED),
    ("W1040", COMPOSED),
    ("W1051", NOT_YET),
    ("W2002", "a type of parameters that there is not is an error, `parameter-shape`"),
    ("W3001", NOT_YET),
    ("W3045", "a matter of taste in which AWS's own page decides"),
    ("W3671", IGNORED),
    ("W3698", IGNORED),
    ("W3699", IGNORED),
    ("W3700", IGNORED),
    ("W3704", IGNORED),
    ("W3705", IGNORED),
    ("W4005", ITS_OWN),
    ("W4011", ITS_OWN),
    ("W4012", ITS_OWN),
];

const CLASSES: &str = "six megabytes of tables about one property; the service says the same at once";
const COMPOSED: &str =
    "a value that functions put together is judged by its type, and by its length where that is certain";
const FORMATS: &str = "a reference is judged by the type of what it yields, not by its format";
const IGNORED: &str = "a property that the service passes over does no harm";
const ITS_OWN: &str = "about cfn-lint itself";
const NAMES: &str = "a long name is no fault until it is too long";
const NOT_YET: &str = "not yet";
const OTHER_FILES: &str = "about files beside the template";
