//! Static sites: a private bucket behind CloudFront.

use schemars::JsonSchema;
use serde::Deserialize;

use super::bucket::{Bucket, LifecycleRule, objects};
use super::key::CustomerKey;
use super::resource_policy::Owner;
use super::shape::{Members, object};
use super::{Construct, Facts, Grant, Scope, construct};
use crate::aws::{cloudfront, s3};
use crate::finding::At;
use crate::handle::{Handle, Target};
use crate::intrinsic::{Expr, account_id, partition, stack_name};
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};

/// A site of files: a private bucket that CloudFront alone reads, over HTTPS alone, with security headers.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("shop");
/// let site = stack.add(id!("Site"), Site::new().error_page("/404.html").access_logs());
/// stack.output(id!("Url"), "where the site is", site.url());
/// stack.output(id!("Files"), "aws s3 sync <directory> s3://<this>", site.bucket().reference());
/// # stack.synth().unwrap();
/// ```
///
/// Without a domain of one's own CloudFront's certificate serves `*.cloudfront.net`, and viewers may come with TLS 1.0; with a domain TLS 1.2 is the
/// least.
///
/// Resources: `AWS::CloudFront::Distribution` under its own id, `AWS::CloudFront::OriginAccessControl` `<Id>AccessControl`; `AWS::S3::Bucket`
/// `<Id>Bucket` and `AWS::S3::BucketPolicy` `<Id>BucketPolicy`; with a content security policy `AWS::CloudFront::ResponseHeadersPolicy`
/// `<Id>Headers`; with access logs another bucket, `<Id>Logs`, and its policy.
/// [AWS: private S3 origins](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "SiteData")]
#[schemars(with = "SiteData")]
pub struct Site {
    root: String,
    errors: Option<ErrorPage>,
    domain: Option<Domain>,
    web_acl: Option<Val<String>>,
    price_class: Option<PriceClass>,
    content_security_policy: Option<String>,
    access_logs: bool,
    key: Option<CustomerKey>,
    description: Option<Val<String>>,
    delete_with_stack: bool,
}

/// A site as data has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Site")]
struct SiteData {
    /// Its first page; `index.html` when nothing is said.
    root: Option<String>,
    /// The page for what is not there: `/404.html`.
    error_page: Option<String>,
    /// A page that is a program: it is shown, with 200, for every path that is no file.
    single_page: bool,
    /// Under names of one's own. TLS 1.2 is then the least.
    domain: Option<Domain>,
    /// Behind a web ACL, by its ARN: one of scope CLOUDFRONT, which stands in us-east-1.
    web_acl: Option<Val<String>>,
    /// In which parts of the world copies are kept; everywhere when nothing is said.
    price_class: Option<PriceClass>,
    /// What its pages may load: `default-src 'self'`.
    content_security_policy: Option<String>,
    /// Each request is written down in a bucket of its own, for 90 days.
    access_logs: bool,
    /// Its files are encrypted with a key of one's own, by name or ARN; with S3's own keys when nothing is said.
    encrypted_with: Option<CustomerKey>,
    /// What it is for.
    description: Option<Val<String>>,
    /// Its files go with its stack, if they are gone already; they stay when nothing is said.
    delete_with_stack: bool,
}

impl TryFrom<SiteData> for Site {
    type Error = &'static str;

    fn try_from(data: SiteData) -> Result<Self, &'static str> {
        let errors = match (data.error_page, data.single_page) {
            (Some(_), true) => return Err("a site has one of `error_page` and `single_page`"),
            (Some(path), false) => Some(ErrorPage::NotFound(path)),
            (None, single) => single.then_some(ErrorPage::SinglePage),
        };
        Ok(Site {
            root: data.root.unwrap_or_else(index),
            errors,
            domain: data.domain,
            web_acl: data.web_acl,
            price_class: data.price_class,
            content_security_policy: data.content_security_policy,
            access_logs: data.access_logs,
            key: data.encrypted_with,
            description: data.description,
            delete_with_stack: data.delete_with_stack,
        })
    }
}

fn index() -> String {
    "index.html".to_owned()
}

#[derive(Clone, Debug)]
enum ErrorPage {
    NotFound(String),
    SinglePage,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SiteDomain")]
struct Domain {
    /// The names: `www.example.com`.
    names: Vec<Val<String>>,
    /// The ARN of a certificate of ACM from us-east-1.
    certificate: Val<String>,
}

/// In which parts of the world CloudFront keeps copies.
///
/// [AWS: price classes](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PriceClass {
    /// North America, Europe and Israel.
    NorthAmericaAndEurope,
    /// All but South America, Australia and New Zealand.
    MostRegions,
    /// Everywhere, what CloudFront takes when nothing is said.
    Everywhere,
}

impl Default for Site {
    fn default() -> Self {
        Site::new()
    }
}

/// AWS's own policy that keeps copies for a day and compresses them.
///
/// [AWS: managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html)
const CACHING_OPTIMIZED: &str = "658327ea-f89d-4fab-a63d-7e88639e58f6";

/// AWS's own policy of security headers.
///
/// [AWS: managed response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html)
const SECURITY_HEADERS: &str = "67f7725c-6f97-4210-82d7-5512b31e9d03";

/// Most characters of the name of an origin access control.
const MAX_NAME: usize = 64;

impl Site {
    /// A site whose first page is `index.html`.
    pub fn new() -> Self {
        Site {
            root: index(),
            errors: None,
            domain: None,
            web_acl: None,
            price_class: None,
            content_security_policy: None,
            access_logs: false,
            key: None,
            description: None,
            delete_with_stack: false,
        }
    }

    /// Its first page; `index.html` when nothing is said.
    pub fn root(mut self, object: &str) -> Self {
        self.root = object.to_owned();
        self
    }

    /// The page for what is not there: `"/404.html"`.
    pub fn error_page(mut self, path: &str) -> Self {
        self.errors = Some(ErrorPage::NotFound(path.to_owned()));
        self
    }

    /// A page that is a program: it is shown, with 200, for every path that is no file.
    pub fn single_page(mut self) -> Self {
        self.errors = Some(ErrorPage::SinglePage);
        self
    }

    /// Under names of one's own, with a certificate of ACM from us-east-1. TLS 1.2 is then the least.
    ///
    /// [AWS: certificates](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html)
    pub fn domain<I: IntoVal<String>>(
        mut self,
        names: impl IntoIterator<Item = I>,
        certificate_arn: impl IntoVal<String>,
    ) -> Self {
        let names = names.into_iter().map(IntoVal::into_val).collect();
        self.domain = Some(Domain { names, certificate: certificate_arn.into_val() });
        self
    }

    /// Behind a web ACL, by its ARN: one of scope CLOUDFRONT, which stands in us-east-1.
    pub fn web_acl(mut self, arn: impl IntoVal<String>) -> Self {
        self.web_acl = Some(arn.into_val());
        self
    }

    /// In which parts of the world copies are kept; everywhere when nothing is said.
    pub fn price_class(mut self, class: PriceClass) -> Self {
        self.price_class = Some(class);
        self
    }

    /// What its pages may load: `"default-src 'self'"`.
    ///
    /// [AWS: security headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html)
    pub fn content_security_policy(mut self, policy: &str) -> Self {
        self.content_security_policy = Some(policy.to_owned());
        self
    }

    /// Each request is written down in a bucket of its own, for 90 days.
    pub fn access_logs(mut self) -> Self {
        self.access_logs = true;
        self
    }

    /// Its files are encrypted with a key of one's own; with S3's own keys when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Its files go with its stack, if they are gone already; they stay when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }

    /// Its buckets, each with the end of its id.
    fn buckets(&self) -> Vec<(&'static str, Bucket)> {
        let stays = |bucket: Bucket| if self.delete_with_stack { bucket.delete_with_stack() } else { bucket };
        let mut files = Bucket::new();
        if let Some(key) = &self.key {
            files = files.encrypted_with(key.clone());
        }
        let mut buckets = vec![("Bucket", stays(files))];
        if self.access_logs {
            let rule = LifecycleRule::all().expire_after_days(90);
            buckets.push(("Logs", stays(Bucket::new().lifecycle(rule).written_with_acls())));
        }
        buckets
    }

    fn check(&self, scope: &mut Scope) {
        if let Some(Domain { certificate: Val::Lit(arn), .. }) = &self.domain
            && !arn.contains(":acm:us-east-1:")
        {
            let message = format!("`{arn}` is no certificate that CloudFront can use");
            scope.error("site-certificate", message, "CloudFront takes the ARN of a certificate of ACM in us-east-1");
        }
        if let Some(Val::Lit(arn)) = &self.web_acl
            && !arn.contains(":global/webacl/")
        {
            let message = format!("`{arn}` is no web ACL for CloudFront");
            scope.error(
                "site-web-acl",
                message,
                "it takes the ARN of a web ACL of scope CLOUDFRONT, `...:global/webacl/...`",
            );
        }
        let name = scope.stack_name.len() + 1 + scope.id.as_str().len();
        if name > MAX_NAME {
            let message =
                format!("the names of stack and site have {name} characters together; CloudFront takes {MAX_NAME}");
            scope.error("site-name", message, "give the site a shorter id");
        }
    }

    fn error_responses(&self) -> Vec<Value> {
        let (page, status) = match &self.errors {
            None => return Vec::new(),
            Some(ErrorPage::NotFound(path)) => (path.clone(), 404),
            Some(ErrorPage::SinglePage) => (format!("/{}", self.root), 200),
        };
        // who may not list a bucket is answered 403 for what is not there
        let response = |code: i64| {
            object([
                ("ErrorCode", code.into()),
                ("ResponseCode", status.into()),
                ("ResponsePagePath", page.clone().into()),
            ])
        };
        vec![response(403), response(404)]
    }
}

construct!(Site, cloudfront::Distribution);

/// The security headers of AWS's own policy, and what its pages may load.
fn headers(policy: String, id: &LogicalId) -> Body {
    let over = || Members::new().with("Override", true);
    let security = object([
        ("ContentSecurityPolicy", over().with("ContentSecurityPolicy", policy).into()),
        ("ContentTypeOptions", over().into()),
        ("FrameOptions", over().with("FrameOption", "SAMEORIGIN").into()),
        ("ReferrerPolicy", over().with("ReferrerPolicy", "strict-origin-when-cross-origin").into()),
        ("StrictTransportSecurity", over().with("AccessControlMaxAgeSec", 31_536_000).into()),
    ]);
    let mut body = Body::new("AWS::CloudFront::ResponseHeadersPolicy");
    let name = sub!("{}-{}", stack_name(), id.as_str());
    body.set("ResponseHeadersPolicyConfig", object([("Name", name.into()), ("SecurityHeadersConfig", security)]));
    body
}

impl Construct for Site {
    fn main_type(&self) -> &'static str {
        <cloudfront::Distribution as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        for (word, bucket) in self.buckets() {
            bucket.declare(&id.child(word), at, facts);
        }
        let site = Target::named(id.as_str().to_owned());
        let files = site.child("Bucket");
        let arn = sub!(
            "arn:{}:cloudfront::{}:distribution/{}",
            partition(),
            account_id(),
            Val::<String>::Expr(Expr::Ref(site))
        );
        let service = "cloudfront.amazonaws.com";
        let read = Statement::allow(["s3:GetObject"])
            .for_service(service)
            .on([objects(&Owner::Bucket.arn(&files), "*")])
            .when("ArnEquals", "aws:SourceArn", arn);
        facts.allow_service_on(Owner::Bucket, &files, at, "FromDistribution".to_owned(), service, read);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        for (word, bucket) in self.buckets() {
            let id = scope.id.child(word);
            Box::new(bucket).expand(&mut Scope {
                id: &id,
                facts: &mut *scope.facts,
                placed: &mut *scope.placed,
                findings: &mut *scope.findings,
                ..*scope
            });
        }
        let site = Target::named(scope.id.as_str().to_owned());
        let name = sub!("{}-{}", stack_name(), scope.id.as_str());
        let mut control = Body::new("AWS::CloudFront::OriginAccessControl");
        let config = [
            ("Name", name.into()),
            ("OriginAccessControlOriginType", "s3".into()),
            ("SigningBehavior", "always".into()),
            ("SigningProtocol", "sigv4".into()),
        ];
        control.set("OriginAccessControlConfig", object(config));
        let control = scope.child("AccessControl", control);

        let errors = self.error_responses();
        let headers: Value = match self.content_security_policy {
            None => SECURITY_HEADERS.into(),
            Some(policy) => {
                let headers = headers(policy, scope.id);
                Expr::Ref(scope.child("Headers", headers)).into()
            }
        };
        let behaviour = object([
            ("CachePolicyId", CACHING_OPTIMIZED.into()),
            ("Compress", true.into()),
            ("ResponseHeadersPolicyId", headers),
            ("TargetOriginId", "files".into()),
            ("ViewerProtocolPolicy", "redirect-to-https".into()),
        ]);
        let domain = Expr::GetAtt(site.child("Bucket"), "RegionalDomainName".into());
        let origin = object([
            ("DomainName", domain.into()),
            ("Id", "files".into()),
            ("OriginAccessControlId", Expr::GetAtt(control, "Id".into()).into()),
            // wanted even though access control has taken its place
            ("S3OriginConfig", object([("OriginAccessIdentity", "".into())])),
        ]);

        let mut config = Members::new();
        if let Some(domain) = &self.domain {
            config = config.with("Aliases", domain.names.iter().cloned().map(Value::from).collect::<Vec<_>>());
        }
        config = config.with_some("Comment", self.description);
        if !errors.is_empty() {
            config = config.with("CustomErrorResponses", errors);
        }
        config = config
            .with("DefaultCacheBehavior", behaviour)
            .with("DefaultRootObject", self.root)
            .with("Enabled", true)
            .with("HttpVersion", "http2and3")
            .with("IPV6Enabled", true);
        if self.access_logs {
            let logs = Expr::GetAtt(site.child("Logs"), "DomainName".into());
            config = config.with("Logging", object([("Bucket", logs.into())]));
        }
        config = config.with("Origins", vec![origin]);
        if let Some(class) = self.price_class {
            let class = match class {
                PriceClass::NorthAmericaAndEurope => "PriceClass_100",
                PriceClass::MostRegions => "PriceClass_200",
                PriceClass::Everywhere => "PriceClass_All",
            };
            config = config.with("PriceClass", class);
        }
        if let Some(domain) = self.domain {
            let certificate = [
                ("AcmCertificateArn", domain.certificate.into()),
                ("MinimumProtocolVersion", "TLSv1.2_2021".into()),
                ("SslSupportMethod", "sni-only".into()),
            ];
            config = config.with("ViewerCertificate", object(certificate));
        }
        config = config.with_some("WebACLId", self.web_acl);
        let mut body = Body::new("AWS::CloudFront::Distribution");
        body.set("DistributionConfig", config);
        scope.main(body);
    }
}

impl Handle<cloudfront::Distribution> {
    /// Where a site is, by the name that CloudFront gives it: `https://d111111abcdef8.cloudfront.net`.
    pub fn url(&self) -> Val<String> {
        sub!("https://{}", self.attribute("DomainName"))
    }

    /// The bucket of a site that was added as the construct [`Site`]: where its files go.
    pub fn bucket(&self) -> Handle<s3::Bucket> {
        self.child("Bucket")
    }

    /// Telling CloudFront to fetch files anew.
    pub fn invalidate(&self) -> Grant {
        let id: Val<String> = self.reference().into_val();
        let arn = sub!("arn:{}:cloudfront::{}:distribution/{}", partition(), account_id(), id);
        Grant::new(self.target(), ["cloudfront:CreateInvalidation"], arn, &[])
    }
}
