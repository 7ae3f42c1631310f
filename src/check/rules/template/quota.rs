use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;
use crate::template::{MAX_BYTES, MAX_MAPPINGS, MAX_OUTPUTS, MAX_PARAMETERS, MAX_RESOURCES};

rule! {
    /// The template is larger than CloudFormation takes.
    ///
    /// 500 resources, 200 parameters, 200 outputs, 200 mappings with 200 attributes each, 1,024 bytes of description, 1,000,000 bytes in all. Nested
    /// stacks share the load.
    pub QUOTA = "quota", "T013", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";
}

/// Sections and how many members they may have.
pub(super) const COUNTS: [(&str, usize, &str); 4] = [
    ("Resources", MAX_RESOURCES, "resources"),
    ("Parameters", MAX_PARAMETERS, "parameters"),
    ("Outputs", MAX_OUTPUTS, "outputs"),
    ("Mappings", MAX_MAPPINGS, "mappings"),
];
/// Most attributes of a mapping.
const MAX_ATTRIBUTES: usize = 200;
/// Most bytes of the description.
pub(super) const MAX_DESCRIPTION: usize = 1_024;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (section, most, what) in COUNTS {
        let count = context.template.section(section).len();
        if count > most {
            let message = format!("the template has {count} {what}, {most} at most");
            report.report(&QUOTA, &[Step::Key(section)], message).help("move some into a nested stack");
        }
    }
    for (name, mapping) in &context.mappings {
        let rows = mapping.as_object().into_iter().flat_map(|rows| rows.iter());
        for (top, row) in rows {
            let count = row.as_object().map_or(0, crate::node::Object::len);
            if count > MAX_ATTRIBUTES {
                let path = [Step::Key("Mappings"), Step::Key(name), Step::Key(top)];
                let message = format!("this key of the mapping has {count} attributes, {MAX_ATTRIBUTES} at most");
                report.report(&QUOTA, &path, message).help("make two mappings of it");
            }
        }
    }
    let description = context.template.root().get("Description").and_then(Node::as_str).map_or(0, str::len);
    if description > MAX_DESCRIPTION {
        let message = format!("the description has {description} bytes, {MAX_DESCRIPTION} at most");
        report.report(&QUOTA, &[Step::Key("Description")], message).help("say the rest in `Metadata` or a comment");
    }
    let bytes = bytes(context);
    if bytes > MAX_BYTES {
        let message = format!("the template has {bytes} bytes without white space, {MAX_BYTES} at most");
        report.report(&QUOTA, &[], message).help("move some resources into a nested stack");
    }
}

/// The bytes of the template as compact JSON; counting stops above what anybody asks for.
pub(super) fn bytes(context: &Context) -> usize {
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            if self.0 > 4 * MAX_BYTES {
                return Err(std::io::ErrorKind::FileTooLarge.into());
            }
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    match context.template.write_compact(&mut count) {
        // an end before the end says that it is too large, which the count says too
        Ok(()) | Err(_) => count.0,
    }
}
