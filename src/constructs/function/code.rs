//! What a function runs: code for a managed runtime, or a container image.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::key::CustomerKey;
use super::super::shape::{Members, object};
use super::super::{Scope, Settling};
use crate::resource::Body;
use crate::value::{IntoVal, List, Val, Value};
use crate::written::{based, short, val_or};

/// What a function runs.
#[derive(Clone, Debug)]
pub(super) enum Program {
    /// Code for a managed runtime.
    Code { runtime: Runtime, handler: Val<String>, code: Code },
    /// A container image.
    Image(Image),
}

/// A managed runtime that AWS supports.
///
/// [AWS: runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Runtime {
    #[serde(rename = "python3.11")]
    Python311,
    #[serde(rename = "python3.12")]
    Python312,
    #[serde(rename = "python3.13")]
    Python313,
    #[serde(rename = "python3.14")]
    Python314,
    #[serde(rename = "python3.15")]
    Python315,
    #[serde(rename = "nodejs22.x")]
    Nodejs22,
    #[serde(rename = "nodejs24.x")]
    Nodejs24,
    #[serde(rename = "nodejs26.x")]
    Nodejs26,
    #[serde(rename = "java8.al2")]
    Java8Al2,
    #[serde(rename = "java11")]
    Java11,
    #[serde(rename = "java17")]
    Java17,
    #[serde(rename = "java21")]
    Java21,
    #[serde(rename = "java25")]
    Java25,
    #[serde(rename = "dotnet10")]
    Dotnet10,
    #[serde(rename = "ruby3.3")]
    Ruby33,
    #[serde(rename = "ruby3.4")]
    Ruby34,
    #[serde(rename = "ruby4.0")]
    Ruby40,
    #[serde(rename = "provided.al2023")]
    ProvidedAl2023,
}

impl Runtime {
    /// The name as Lambda knows it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Runtime::Python311 => "python3.11",
            Runtime::Python312 => "python3.12",
            Runtime::Python313 => "python3.13",
            Runtime::Python314 => "python3.14",
            Runtime::Python315 => "python3.15",
            Runtime::Nodejs22 => "nodejs22.x",
            Runtime::Nodejs24 => "nodejs24.x",
            Runtime::Nodejs26 => "nodejs26.x",
            Runtime::Java8Al2 => "java8.al2",
            Runtime::Java11 => "java11",
            Runtime::Java17 => "java17",
            Runtime::Java21 => "java21",
            Runtime::Java25 => "java25",
            Runtime::Dotnet10 => "dotnet10",
            Runtime::Ruby33 => "ruby3.3",
            Runtime::Ruby34 => "ruby3.4",
            Runtime::Ruby40 => "ruby4.0",
            Runtime::ProvidedAl2023 => "provided.al2023",
        }
    }

    /// Whether Lambda takes its code as text in the template.
    const fn takes_inline_code(self) -> bool {
        self.is(&["python", "nodejs"])
    }

    /// Whether Lambda can start it from a snapshot.
    pub(super) const fn snaps(self) -> bool {
        self.is(&["java", "python3.12", "python3.13", "python3.14", "python3.15", "dotnet"])
            && !matches!(self, Runtime::Java8Al2)
    }

    /// Whether its name starts with one of these.
    const fn is(self, starts: &[&str]) -> bool {
        let name = self.as_str().as_bytes();
        let mut s = 0;
        while s < starts.len() {
            let start = starts[s].as_bytes();
            let mut i = 0;
            while i < start.len() && i < name.len() && start[i] == name[i] {
                i += 1;
            }
            if i == start.len() {
                return true;
            }
            s += 1;
        }
        false
    }
}

/// Where a function's or a layer's code is.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a function has one, and not for long")]
pub enum Code {
    /// Text in the template: Python and Node.js, in a file that is called `index`.
    Inline(Cow<'static, str>),
    /// A directory, relative to the project's root, that `aws cloudformation package` zips and uploads.
    Directory(String),
    /// A zip file, relative to the project's root, that `aws cloudformation package` uploads.
    Zip(String),
    /// An object in S3.
    S3(S3Code),
    /// A file beside a stack file of data, whose text stands in the template. The command line reads it.
    File(String),
}

/// Code as data has it, when a path does not say enough.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Code")]
#[expect(clippy::large_enum_variant, reason = "a function has one, and not for long")]
enum CodeData {
    /// Text in the template: Python and Node.js, in a file that is called `index`.
    Inline(String),
    /// A file whose text stands in the template, by its path from the directory of the stack file.
    File(String),
    /// A directory that `aws cloudformation package` zips and uploads, by its path from the directory of the stack file.
    Directory(String),
    /// A zip file that `aws cloudformation package` uploads, by its path from the directory of the stack file.
    Zip(String),
    /// A zip file in S3, in a bucket of the function's region.
    S3(S3Code),
}

impl From<CodeData> for Code {
    fn from(data: CodeData) -> Self {
        match data {
            CodeData::Inline(text) => Code::Inline(text.into()),
            CodeData::File(path) => Code::File(path),
            CodeData::Directory(path) => Code::Directory(path),
            CodeData::Zip(path) => Code::Zip(path),
            CodeData::S3(code) => Code::S3(code),
        }
    }
}
short!(Code, CodeData, "the path of a file, or a map that says where the code is", { "type": "string" }, |path| {
    Ok(match path {
        path if path.ends_with(".zip") => Code::zip(path),
        path if path.ends_with('/') => Code::directory(path.trim_end_matches('/')),
        path => Code::File(path.to_owned()),
    })
});

/// A zip file in S3.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let bucket = stack.parameter(id!("CodeBucket"), Param::string());
/// let key = stack.parameter(id!("CodeKey"), Param::string());
/// let version = stack.parameter(id!("CodeVersion"), Param::string());
/// let code = Code::s3(&bucket, &key).version(&version);
/// stack.add(id!("Handler"), Function::new(Runtime::Java25, "com.example.Handler", code));
/// # stack.synth().unwrap();
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct S3Code {
    /// The bucket's name.
    bucket: Val<String>,
    /// The object's key.
    key: Val<String>,
    /// The version of the object, in a bucket with versions. Without it CloudFormation does not see that an object of the same key changed.
    version: Option<Val<String>>,
}

impl S3Code {
    /// This version of the object, in a bucket with versions. Without it CloudFormation does not see that an object of the same key changed.
    pub fn version(mut self, version: impl IntoVal<String>) -> Self {
        self.version = Some(version.into_val());
        self
    }
}

impl Code {
    /// A directory, relative to the project's root, that `aws cloudformation package` zips and uploads.
    pub fn directory(path: &str) -> Self {
        Code::Directory(path.to_owned())
    }

    /// A zip file, relative to the project's root, that `aws cloudformation package` uploads.
    pub fn zip(path: &str) -> Self {
        Code::Zip(path.to_owned())
    }

    /// A zip file in S3, in a bucket of the function's region.
    pub fn s3(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> S3Code {
        S3Code { bucket: bucket.into_val(), key: key.into_val(), version: None }
    }

    /// The value of the property.
    pub(crate) fn value(&self) -> Value {
        match self {
            Code::Inline(text) => object([("ZipFile", Value::String(text.clone()))]),
            // settled before
            Code::File(_) => object([("ZipFile", "".into())]),
            // from the project's root; what writes the template says it from there
            Code::Directory(path) | Code::Zip(path) => Value::from(path.clone()),
            Code::S3(S3Code { bucket, key, version }) => Members::new()
                .with("S3Bucket", bucket.clone())
                .with("S3Key", key.clone())
                .with_some("S3ObjectVersion", version.clone())
                .into(),
        }
    }

    /// The path of what is on the author's machine.
    pub(crate) fn local_path(&self) -> Option<&str> {
        match self {
            Code::Directory(path) | Code::Zip(path) => Some(path),
            Code::Inline(_) | Code::S3(_) | Code::File(_) => None,
        }
    }

    /// The path of the file whose text stands in the template.
    pub(crate) fn inline_file(&self) -> Option<&str> {
        match self {
            Code::File(path) => Some(path),
            _ => None,
        }
    }

    /// Its path begins in this directory.
    pub(crate) fn rebase(&mut self, directory: &str) {
        if let Code::Directory(path) | Code::Zip(path) | Code::File(path) = self {
            *path = based(directory, path);
        }
    }

    /// Puts the text of its file in the file's place.
    pub(crate) fn settle(&mut self, settling: &mut Settling) {
        if let Code::File(path) = self {
            // what cannot be read was reported; its absence need not be
            let text = settling.file(path).unwrap_or_else(|| " ".to_owned());
            *self = Code::Inline(text.into());
        }
    }
}

impl From<S3Code> for Code {
    fn from(code: S3Code) -> Self {
        Code::S3(code)
    }
}

impl From<&'static str> for Code {
    fn from(text: &'static str) -> Self {
        Code::Inline(Cow::Borrowed(text))
    }
}

impl From<String> for Code {
    fn from(text: String) -> Self {
        Code::Inline(Cow::Owned(text))
    }
}

/// A container image in ECR, in the function's region, and what it runs otherwise than its Dockerfile says.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let tag = stack.parameter(id!("ImageTag"), Param::string());
/// let uri = sub!("{}.dkr.ecr.{}.{}/orders:{}", account_id(), region(), url_suffix(), &tag);
/// stack.add(id!("Handler"), Function::image(Image::of(uri).command(["app.handler"])));
/// # stack.synth().unwrap();
/// ```
///
/// [AWS: container images](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html)
#[derive(Clone, Debug)]
pub struct Image {
    uri: Val<String>,
    entry_point: Vec<Val<String>>,
    command: Vec<Val<String>>,
    working_directory: Option<Val<String>>,
}

/// An image as data has it, when it is more than a URI.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Image")]
struct ImageData {
    /// The image, with a tag or, better, a digest.
    uri: Val<String>,
    /// What starts first, in place of the Dockerfile's `ENTRYPOINT`.
    #[serde(default)]
    entry_point: Vec<Val<String>>,
    /// Its arguments, in place of the Dockerfile's `CMD`.
    #[serde(default)]
    command: Vec<Val<String>>,
    /// Where it starts, in place of the Dockerfile's `WORKDIR`.
    working_directory: Option<Val<String>>,
}

impl From<ImageData> for Image {
    fn from(data: ImageData) -> Self {
        let ImageData { uri, entry_point, command, working_directory } = data;
        Image { uri, entry_point, command, working_directory }
    }
}
val_or!(Image, ImageData, "the URI of an image, or a map that says more", Image::of);

impl Image {
    /// The image at this URI, with a tag or, better, a digest: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:..`.
    pub fn of(uri: impl IntoVal<String>) -> Self {
        Image { uri: uri.into_val(), entry_point: Vec::new(), command: Vec::new(), working_directory: None }
    }

    /// What starts first, in place of the Dockerfile's `ENTRYPOINT`.
    pub fn entry_point<I: IntoVal<String>>(mut self, words: impl IntoIterator<Item = I>) -> Self {
        self.entry_point = words.into_iter().map(IntoVal::into_val).collect();
        self
    }

    /// Its arguments, in place of the Dockerfile's `CMD`.
    pub fn command<I: IntoVal<String>>(mut self, words: impl IntoIterator<Item = I>) -> Self {
        self.command = words.into_iter().map(IntoVal::into_val).collect();
        self
    }

    /// Where it starts, in place of the Dockerfile's `WORKDIR`.
    pub fn working_directory(mut self, path: impl IntoVal<String>) -> Self {
        self.working_directory = Some(path.into_val());
        self
    }
}

impl<T: IntoVal<String>> From<T> for Image {
    fn from(uri: T) -> Self {
        Image::of(uri)
    }
}

/// Most bytes of code that stand in a template.
const MAX_INLINE_CODE: usize = 4 * 1024 * 1024;

impl Program {
    pub(super) fn check(&self, scope: &mut Scope) {
        let Program::Code { runtime, handler, code } = self else { return };
        if let Val::Lit(handler) = handler
            && (handler.is_empty() || handler.len() > 128 || handler.contains(char::is_whitespace))
        {
            let message = format!("`{handler}` is not the name of a handler");
            scope.error("handler-name", message, "a handler has 1 to 128 characters and no spaces: `index.handler`");
        }
        let Code::Inline(text) = code else { return };
        if !runtime.takes_inline_code() {
            let message = format!("`{}` takes no code as text in the template", runtime.as_str());
            scope.error("inline-code", message, "use `Code::directory(..)` or `Code::s3(..)`");
        }
        if text.is_empty() {
            scope.error("inline-code", "the code is empty", "Lambda needs at least one character");
        }
        if text.len() > MAX_INLINE_CODE {
            let message = format!("the code has {} bytes; a template takes {MAX_INLINE_CODE}", text.len());
            scope.error("inline-code", message, "use `Code::directory(..)`");
        }
        if let Val::Lit(handler) = handler
            && !handler.starts_with("index.")
        {
            let message = format!("code in the template is the file `index`, which the handler `{handler}` is not in");
            scope.error("inline-code", message, "call the handler `index.<function>`");
        }
    }

    /// Sets what the function runs.
    pub(super) fn place(self, key: Option<&CustomerKey>, body: &mut Body) {
        match self {
            Program::Code { runtime, handler, code } => {
                let mut value = code.value();
                if let (Some(key), Value::Object(members)) = (key, &mut value) {
                    members.push(("SourceKMSKeyArn".into(), key.to_arn().into()));
                }
                body.set("Code", value);
                body.set("Handler", handler);
                body.set("Runtime", runtime.as_str());
            }
            Program::Image(image) => {
                body.set("Code", object([("ImageUri", image.uri.into())]));
                let words = |words: Vec<Val<String>>| (!words.is_empty()).then(|| Val::Lit(List::<String>::of(words)));
                let config = Members::new()
                    .with_some("Command", words(image.command))
                    .with_some("EntryPoint", words(image.entry_point))
                    .with_some("WorkingDirectory", image.working_directory);
                if let Some(config) = config.unless_empty() {
                    body.set("ImageConfig", config);
                }
                body.set("PackageType", "Image");
            }
        }
    }
}
