//! Rule groups that AWS and others maintain.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;

use super::super::shape::{Members, object};
use super::fraud::{AccountCreation, AccountTakeover, Answer};
use crate::value::Value;
use crate::written::short;

/// The rule groups that AWS maintains and that need no further configuration. Those that do are [`BotControl`], [`AccountTakeover`],
/// [`AccountCreation`] and [`AntiDdos`].
///
/// [AWS: managed rule groups](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum Managed {
    /// The broad baseline. Blocks bodies over 8 KB and requests without a user agent.
    CommonRuleSet,
    /// Paths of administration pages.
    AdminProtectionRuleSet,
    /// Requests known to exploit something.
    KnownBadInputsRuleSet,
    /// SQL injection.
    #[serde(rename = "SQLiRuleSet")]
    SqliRuleSet,
    /// Attacks on Linux.
    LinuxRuleSet,
    /// Attacks on POSIX shells.
    UnixRuleSet,
    /// Attacks on Windows.
    WindowsRuleSet,
    /// Attacks on PHP.
    #[serde(rename = "PHPRuleSet")]
    PhpRuleSet,
    /// Attacks on WordPress.
    WordPressRuleSet,
    /// Addresses that Amazon has seen attacking.
    AmazonIpReputationList,
    /// Anonymising networks and hosting providers; servers that call an API are often among them.
    AnonymousIpList,
}

impl Managed {
    const fn suffix(self) -> &'static str {
        match self {
            Managed::CommonRuleSet => "CommonRuleSet",
            Managed::AdminProtectionRuleSet => "AdminProtectionRuleSet",
            Managed::KnownBadInputsRuleSet => "KnownBadInputsRuleSet",
            Managed::SqliRuleSet => "SQLiRuleSet",
            Managed::LinuxRuleSet => "LinuxRuleSet",
            Managed::UnixRuleSet => "UnixRuleSet",
            Managed::WindowsRuleSet => "WindowsRuleSet",
            Managed::PhpRuleSet => "PHPRuleSet",
            Managed::WordPressRuleSet => "WordPressRuleSet",
            Managed::AmazonIpReputationList => "AmazonIpReputationList",
            Managed::AnonymousIpList => "AnonymousIpList",
        }
    }

    const fn capacity(self) -> u32 {
        match self {
            Managed::CommonRuleSet => 700,
            Managed::KnownBadInputsRuleSet | Managed::SqliRuleSet | Managed::LinuxRuleSet | Managed::WindowsRuleSet => {
                200
            }
            Managed::AdminProtectionRuleSet
            | Managed::UnixRuleSet
            | Managed::PhpRuleSet
            | Managed::WordPressRuleSet => 100,
            Managed::AmazonIpReputationList => 25,
            Managed::AnonymousIpList => 50,
        }
    }
}

/// A rule group that somebody else maintains, with the configuration that it needs.
#[derive(Clone, Debug)]
pub struct ManagedGroup(pub(super) GroupKind);

/// A managed group as data has it, when it is more than the name of one of AWS's.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "ManagedGroup")]
enum GroupData {
    /// Bots, by what they say of themselves or by how they behave. Costs extra for each request.
    BotControl(BotControl),
    /// Logins with stolen credentials. Costs extra for each request that it looks at.
    AccountTakeover(AccountTakeover),
    /// Accounts that are made by fraud. Costs extra for each request that it looks at.
    AccountCreation(AccountCreation),
    /// Floods of requests. Costs extra.
    AntiDdos(AntiDdos),
    /// A group of the AWS Marketplace that the account is subscribed to.
    Marketplace {
        /// Its vendor.
        vendor: String,
        /// Its name.
        name: String,
    },
}

impl From<GroupData> for ManagedGroup {
    fn from(data: GroupData) -> Self {
        match data {
            GroupData::BotControl(group) => group.into(),
            GroupData::AccountTakeover(group) => group.into(),
            GroupData::AccountCreation(group) => group.into(),
            GroupData::AntiDdos(group) => group.into(),
            GroupData::Marketplace { vendor, name } => ManagedGroup::of_vendor(&vendor, &name),
        }
    }
}
short!(ManagedGroup, GroupData, "the name of one of AWS's groups, such as `CommonRuleSet`, or a map that says more", {
    "enum": [
        "CommonRuleSet", "AdminProtectionRuleSet", "KnownBadInputsRuleSet", "SQLiRuleSet", "LinuxRuleSet", "UnixRuleSet", "WindowsRuleSet",
        "PHPRuleSet", "WordPressRuleSet", "AmazonIpReputationList", "AnonymousIpList",
    ]
}, |name| {
    let short = name.strip_prefix("AWSManagedRules").unwrap_or(name);
    Managed::deserialize(short.into_deserializer()).map(ManagedGroup::from).map_err(|error: ValueError| match name {
        "BotControlRuleSet" => "write `{bot_control: {}}`".to_owned(),
        _ => error.to_string(),
    })
});

#[derive(Clone, Debug)]
pub(super) enum GroupKind {
    Aws(Managed),
    BotControl(BotControl),
    AccountTakeover(AccountTakeover),
    AccountCreation(AccountCreation),
    AntiDdos(AntiDdos),
    Marketplace { vendor: String, name: String },
}

impl ManagedGroup {
    /// A group of the AWS Marketplace that the account is subscribed to.
    pub fn of_vendor(vendor: &str, name: &str) -> Self {
        ManagedGroup(GroupKind::Marketplace { vendor: vendor.to_owned(), name: name.to_owned() })
    }
}

macro_rules! groups {
    ($($kind:ident)+) => {
        $(impl From<$kind> for ManagedGroup {
            fn from(group: $kind) -> Self {
                ManagedGroup(GroupKind::$kind(group))
            }
        })+
    };
}
groups!(BotControl AccountTakeover AccountCreation AntiDdos);

impl From<Managed> for ManagedGroup {
    fn from(group: Managed) -> Self {
        ManagedGroup(GroupKind::Aws(group))
    }
}

/// Bots, by what they say of themselves or by how they behave. Costs extra for each request.
///
/// `CategoryHttpLibrary` and `SignalNonBrowserUserAgent` block SDKs and curl: for an API write
/// `.override_rule("CategoryHttpLibrary", waf::Action::count())`.
///
/// [AWS: Bot Control](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BotControl {
    /// Bots that hide, too: found by tokens, behaviour and machine learning. For browsers. Bots that say what they are alone when nothing is said.
    #[serde(default)]
    targeted: bool,
    /// Without the rules that learn from the traffic; with `targeted`.
    #[serde(default)]
    without_machine_learning: bool,
}

impl BotControl {
    /// Bots that say what they are.
    pub fn common() -> Self {
        BotControl { targeted: false, without_machine_learning: false }
    }

    /// Those, and bots that hide it: found by tokens, behaviour and machine learning. For browsers.
    pub fn targeted() -> TargetedBotControl {
        TargetedBotControl(BotControl { targeted: true, without_machine_learning: false })
    }
}

/// [`BotControl`] that looks for bots which hide.
#[derive(Clone, Debug)]
pub struct TargetedBotControl(BotControl);

impl TargetedBotControl {
    /// Without the rules that learn from the traffic.
    pub fn without_machine_learning(mut self) -> Self {
        self.0.without_machine_learning = true;
        self
    }
}

impl From<TargetedBotControl> for ManagedGroup {
    fn from(group: TargetedBotControl) -> Self {
        group.0.into()
    }
}

/// How soon it acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Eagerness {
    /// Only on what is surely an attack.
    Low,
    /// In between.
    Medium,
    /// On what may be one.
    High,
}

/// Floods of requests. Costs extra.
///
/// ```
/// use formwork::prelude::*;
/// let rule = waf::Rule::managed(waf::AntiDdos::without_challenge().block(waf::Eagerness::Medium));
/// ```
///
/// [AWS: Anti-DDoS](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AntiDdos {
    /// Browsers have to prove themselves while an attack goes on; no client has to when nothing is said, which is for APIs.
    challenge: Option<Challenged>,
    /// How soon requests are blocked; low when nothing is said.
    block: Option<Eagerness>,
}

/// Whom [`AntiDdos`] lets prove that he is a browser.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Challenged {
    /// How soon; high when nothing is said.
    eagerness: Option<Eagerness>,
    /// Paths that cannot answer a challenge, by regular expressions: `^/prod/`.
    #[serde(default)]
    exempt: Vec<String>,
}

impl AntiDdos {
    /// Browsers have to prove themselves while an attack goes on, all but for the paths that [`exempt`](ChallengingAntiDdos::exempt) names.
    pub fn with_challenge() -> ChallengingAntiDdos {
        ChallengingAntiDdos { challenge: Challenged::default(), block: None }
    }

    /// No client is challenged: for an API, whose clients are no browsers.
    pub fn without_challenge() -> Self {
        AntiDdos { challenge: None, block: None }
    }

    /// How soon requests are blocked; low when nothing is said.
    pub fn block(mut self, eagerness: Eagerness) -> Self {
        self.block = Some(eagerness);
        self
    }

    /// The regular expressions of the paths that are not challenged.
    pub(super) fn exempt(&self) -> &[String] {
        self.challenge.as_ref().map_or(&[], |challenge| &challenge.exempt)
    }
}

/// [`AntiDdos`] that challenges browsers.
#[derive(Clone, Debug)]
pub struct ChallengingAntiDdos {
    challenge: Challenged,
    block: Option<Eagerness>,
}

impl ChallengingAntiDdos {
    /// How soon browsers are challenged; high when nothing is said.
    pub fn challenge(mut self, eagerness: Eagerness) -> Self {
        self.challenge.eagerness = Some(eagerness);
        self
    }

    /// Paths that cannot answer a challenge, by a regular expression: `^/prod/`.
    pub fn exempt(mut self, path: &str) -> Self {
        self.challenge.exempt.push(path.to_owned());
        self
    }

    /// How soon requests are blocked; low when nothing is said.
    pub fn block(mut self, eagerness: Eagerness) -> Self {
        self.block = Some(eagerness);
        self
    }
}

impl From<ChallengingAntiDdos> for ManagedGroup {
    fn from(group: ChallengingAntiDdos) -> Self {
        AntiDdos { challenge: Some(group.challenge), block: group.block }.into()
    }
}

impl Eagerness {
    const fn code(self) -> &'static str {
        match self {
            Eagerness::Low => "LOW",
            Eagerness::Medium => "MEDIUM",
            Eagerness::High => "HIGH",
        }
    }
}

impl BotControl {
    fn value(&self) -> Value {
        let level = if self.targeted { "TARGETED" } else { "COMMON" };
        let members = match self.without_machine_learning {
            true => Members::new().with("EnableMachineLearning", false),
            false => Members::new(),
        };
        members.with("InspectionLevel", level).into()
    }
}

impl AntiDdos {
    fn value(&self) -> Value {
        let mut challenge = Members::new();
        if !self.exempt().is_empty() {
            let regexes = self.exempt().iter().map(|regex| object([("RegexString", regex.clone().into())]));
            challenge = challenge.with("ExemptUriRegularExpressions", regexes.collect::<Vec<_>>());
        }
        if let Some(eagerness) = self.challenge.as_ref().and_then(|challenge| challenge.eagerness) {
            challenge = challenge.with("Sensitivity", eagerness.code());
        }
        let usage = if self.challenge.is_some() { "ENABLED" } else { "DISABLED" };
        let config = object([("Challenge", challenge.with("UsageOfAction", usage).into())]);
        let mut members = Members::new().with("ClientSideActionConfig", config);
        if let Some(eagerness) = self.block {
            members = members.with("SensitivityToBlock", eagerness.code());
        }
        members.into()
    }
}

impl ManagedGroup {
    pub(super) fn vendor(&self) -> &str {
        match &self.0 {
            GroupKind::Marketplace { vendor, .. } => vendor,
            _ => "AWS",
        }
    }

    /// Its name without the prefix that all of AWS's have.
    pub(super) fn short_name(&self) -> &str {
        match &self.0 {
            GroupKind::Aws(group) => group.suffix(),
            GroupKind::BotControl(_) => "BotControlRuleSet",
            GroupKind::AccountTakeover(_) => "ATPRuleSet",
            GroupKind::AccountCreation(_) => "ACFPRuleSet",
            GroupKind::AntiDdos(_) => "AntiDDoSRuleSet",
            GroupKind::Marketplace { name, .. } => name,
        }
    }

    pub(super) fn name(&self) -> String {
        match &self.0 {
            GroupKind::Marketplace { name, .. } => name.clone(),
            _ => format!("AWSManagedRules{}", self.short_name()),
        }
    }

    /// Units of capacity, when they are known.
    pub(super) fn capacity(&self) -> Option<u32> {
        match &self.0 {
            GroupKind::Aws(group) => Some(group.capacity()),
            GroupKind::Marketplace { .. } => None,
            _ => Some(50),
        }
    }

    pub(super) fn answer(&self) -> Option<&Answer> {
        match &self.0 {
            GroupKind::AccountTakeover(group) => group.answer.as_ref(),
            GroupKind::AccountCreation(group) => group.answer.as_ref(),
            _ => None,
        }
    }

    /// `ManagedRuleGroupConfigs`.
    pub(super) fn configuration(&self) -> Option<Value> {
        let (name, value) = match &self.0 {
            GroupKind::Aws(_) | GroupKind::Marketplace { .. } => return None,
            GroupKind::BotControl(group) => ("AWSManagedRulesBotControlRuleSet", group.value()),
            GroupKind::AccountTakeover(group) => ("AWSManagedRulesATPRuleSet", group.value()),
            GroupKind::AccountCreation(group) => ("AWSManagedRulesACFPRuleSet", group.value()),
            GroupKind::AntiDdos(group) => ("AWSManagedRulesAntiDDoSRuleSet", group.value()),
        };
        Some(Value::List(vec![object([(name, value)])]))
    }
}
