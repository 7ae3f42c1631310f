//! Which property takes, and which attribute yields, the id or the ARN of which resource type.
//!
//! Two sources: `spec/references.txt`, which is ours, and what the registry states itself. Nothing is guessed from names.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::{Services, last, schema, strings};

/// What a reference carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// What `Ref` of the type yields.
    Id,
    /// The ARN of the type.
    Arn,
}

/// A reference: its form and the resource type that it names.
pub type Reference = (Form, String);

/// The formats that the registry data uses for a reference in one certain form.
///
/// Not here: formats without a resource type (`AWS::EC2::Image.Id`), names that `Ref` does not yield (`AWS::EC2::SecurityGroup.Name`), and
/// `AWS::Lambda::Function.Arn`, which most of its properties take for the ARN of a version or an alias too.
const FORMATS: &[(&str, Form, &str)] = &[
    ("AWS::ACM::Certificate.Arn", Form::Arn, "AWS::CertificateManager::Certificate"),
    ("AWS::EC2::SecurityGroup.Id", Form::Id, "AWS::EC2::SecurityGroup"),
    ("AWS::EC2::Subnet.Id", Form::Id, "AWS::EC2::Subnet"),
    ("AWS::EC2::VPC.Id", Form::Id, "AWS::EC2::VPC"),
    ("AWS::IAM::Role.Arn", Form::Arn, "AWS::IAM::Role"),
    ("AWS::KMS::Alias.AliasName", Form::Id, "AWS::KMS::Alias"),
    ("AWS::KMS::Key.Arn", Form::Arn, "AWS::KMS::Key"),
    ("AWS::KMS::Key.Id", Form::Id, "AWS::KMS::Key"),
    ("AWS::Logs::LogGroup.Name", Form::Id, "AWS::Logs::LogGroup"),
    ("AWS::Route53::HostedZone.Id", Form::Id, "AWS::Route53::HostedZone"),
    ("AWS::S3::Bucket.Name", Form::Id, "AWS::S3::Bucket"),
    ("AWS::SNS::Topic.Arn", Form::Arn, "AWS::SNS::Topic"),
    ("AWS::SQS::Queue.Arn", Form::Arn, "AWS::SQS::Queue"),
];

/// Both sources, and which lines of ours were of use.
pub struct References<'a> {
    services: &'a Services,
    written: BTreeMap<String, (usize, Option<Reference>)>,
    used: RefCell<BTreeSet<String>>,
}

impl<'a> References<'a> {
    /// Reads the text of `spec/references.txt`.
    pub fn parse(services: &'a Services, text: &str) -> Result<Self, String> {
        let mut written = BTreeMap::new();
        for (number, line) in text.lines().enumerate() {
            let number = number + 1;
            let mut words = line.split_whitespace().take_while(|word| !word.starts_with('#'));
            let Some(path) = words.next() else { continue };
            let at = format!("spec/references.txt:{number}: `{path}`");
            let reference = match (words.next(), words.next(), words.next()) {
                (Some("id"), Some(target), None) => Some((Form::Id, target.to_owned())),
                (Some("arn"), Some(target), None) => Some((Form::Arn, target.to_owned())),
                (Some("text"), None, None) => None,
                _ => return Err(format!("{at}: wanted `path id|arn resource-type`, or `path text`")),
            };
            if let Some((_, target)) = &reference
                && schema(services, target).is_none()
            {
                return Err(format!("{at}: there is no resource type `{target}`"));
            }
            if written.insert(path.to_owned(), (number, reference)).is_some() {
                return Err(format!("{at} stands here twice"));
            }
        }
        Ok(Self { services, written, used: RefCell::default() })
    }

    /// What the string property or attribute that goes by the names `paths` refers to, if that is certain.
    pub fn of(&self, paths: &[&str], leaf: Option<&Value>) -> Option<Reference> {
        for path in paths {
            if let Some((_, reference)) = self.written.get(*path) {
                self.used.borrow_mut().insert((*path).to_owned());
                return reference.clone();
            }
        }
        if let Some((cfn, attribute)) = paths.first().and_then(|path| path.split_once('@'))
            && is_own_arn(cfn, attribute)
        {
            return Some((Form::Arn, cfn.to_owned()));
        }
        let stated = leaf.and_then(|leaf| self.stated(leaf))?;
        // `Bucket.BucketName` is the name that a bucket is given, not one that it takes from another
        let own = paths.first().and_then(|path| path.split_once('.')).is_some_and(|(cfn, _)| cfn == stated.1);
        (!own).then_some(stated)
    }

    /// What the registry itself says of a string.
    fn stated(&self, leaf: &Value) -> Option<Reference> {
        if let Some(format) = leaf.get("format").and_then(Value::as_str).filter(|format| format.starts_with("AWS::")) {
            let (_, form, target) = FORMATS.iter().find(|(name, ..)| *name == format)?;
            return schema(self.services, target).map(|_| (*form, (*target).to_owned()));
        }
        let relation = leaf.get("relationshipRef")?;
        let target = relation.get("typeName")?.as_str()?;
        let property = relation.get("propertyPath")?.as_str()?.strip_prefix("/properties/")?;
        let yields = ref_properties(schema(self.services, target)?);
        if is_own_arn(target, property) {
            Some((Form::Arn, target.to_owned()))
        } else if yields == [property] {
            Some((Form::Id, target.to_owned()))
        } else {
            None
        }
    }

    /// The lines of ours that no string property or attribute matches.
    pub fn unused(&self) -> Vec<String> {
        let used = self.used.borrow();
        let unused = self.written.iter().filter(|(path, _)| !used.contains(*path));
        unused
            .map(|(path, (number, _))| {
                format!("spec/references.txt:{number}: `{path}` is no string property or attribute")
            })
            .collect()
    }
}

/// The properties whose values `Ref` yields.
fn ref_properties(schema: &Value) -> Vec<&str> {
    let stated = strings(schema, "refProperties");
    if stated.is_empty() {
        strings(schema, "primaryIdentifier").iter().filter_map(|pointer| pointer.strip_prefix("/properties/")).collect()
    } else {
        stated
    }
}

/// `Arn`, or the name of the type itself and `Arn`.
fn is_own_arn(cfn: &str, attribute: &str) -> bool {
    attribute == "Arn" || attribute.to_lowercase() == format!("{}arn", last(cfn)).to_lowercase()
}
