//! Rules as data has them.

use super::super::country::Country;
use super::super::duration::Window;
use super::action::{Action, Response};
use super::immunity::{Immunity, ImmunitySeconds};
use super::managed::ManagedGroup;
use super::matching::{Forwarded, Matching};
use super::name::RuleName;
use super::rate::{KeyKind, RateBy, RateLimit};
use super::reference::Reference;
use super::rule::{GroupRule, ManagedRule, MatchRule, RateRule, Rule};
use crate::aws::wafv2;
use crate::name;
use crate::value::Val;
use crate::written::{Flat, OneOrMany, Pairs, Seconds, flat};

flat! {
    /// A rule of a web ACL or rule group.
    pub(super) struct RuleData as "a rule" {
        /// Blocks an address that sends more than so many requests (10 to 2,000,000,000) within the window, until it sends fewer.
        rate_per_ip: Val<RateLimit>,
        /// The same by the address in a header; a request without that header is not counted.
        rate_per_forwarded_ip: Val<RateLimit>,
        /// The same by the value of a header. A request without the header is not counted, so put a rule by address beside it.
        rate_per_header: Val<RateLimit>,
        /// The same by one to five keys.
        rate_per: Val<RateLimit>,
        /// One count for all requests that match, whoever sends them.
        rate_of_all: Val<RateLimit>,
        /// Blocks the requests that match.
        matching: Matching,
        /// Blocks requests from these countries: `[KP, IR]`.
        block_countries: Vec<Country>,
        /// Blocks requests from all but these countries.
        only_countries: Vec<Country>,
        /// Lets requests from these countries pass, for a web ACL that blocks the rest; no later rule is asked.
        allow_countries: Vec<Country>,
        /// Blocks requests from the addresses of this IP set, by its name or ARN.
        block_ips: Reference<wafv2::IpSet>,
        /// A rule group that somebody else maintains: one of AWS's such as `CommonRuleSet`, or a map that says more.
        managed: ManagedGroup,
        /// A rule group of one's own, by its name or ARN.
        group: Reference<wafv2::RuleGroup>,

        /// Its name, which is also that of its metric: letters, digits, - and _.
        name: RuleName,
        /// Its place: rules are tried from the smallest number on. Without it, a rule's place is where it stands.
        priority: u32,
        /// The window in which requests are counted: `1m`, `2m`, `5m` or `10m`.
        r#in: Window,
        /// The header in which proxies put the client's address: `{by: X-Forwarded-For, invalid: match}`.
        forwarded: Forwarded,
        /// The header by whose values requests are counted.
        header: String,
        /// The keys by which requests are counted: `ip`, `method`, `path`, `query_string`, `asn`, or maps such as `{header: x-api-key}`.
        keys: Vec<KeyKind>,
        /// What the requests have to match that are counted together.
        of: Matching,
        /// Looks only at the requests that match.
        scope_down: Matching,
        /// What becomes of a request that it matches; it is blocked when nothing is said.
        action: Action,
        /// Answers so in place of a bare 403.
        answer: Response,
        /// Answers 429, with `Retry-After` after so long (`60s`, a plain number in seconds), in place of 403.
        #[serde(with = "Seconds::<u32>")]
        answer_429: u32,
        /// Counts what it matches and lets it pass on; of a group, what the group as a whole would have done.
        count: bool,
        /// Gives what it matches labels, for later rules to look for: up to five namespaces and a name, with `:` between them. One, or a list.
        #[serde(with = "OneOrMany::<String>")]
        label: Vec<String>,
        /// How long a solved puzzle counts: 1m to 3d, a plain number in seconds; what the web ACL says when nothing is said.
        #[serde(with = "Seconds::<ImmunitySeconds>")]
        captcha_immunity: Val<ImmunitySeconds>,
        /// How long a browser's proof counts: 1m to 3d, a plain number in seconds; what the web ACL says when nothing is said.
        #[serde(with = "Seconds::<ImmunitySeconds>")]
        challenge_immunity: Val<ImmunitySeconds>,
        /// This version of the group, in place of the one that its vendor recommends.
        version: String,
        /// These rules of the group only count. One, or a list.
        #[serde(with = "OneOrMany::<String>")]
        only_count: Vec<String>,
        /// What single rules of the group do in place of what the group says.
        #[serde(with = "Pairs::<String, Action>")]
        override_rules: Vec<(String, Action)>,
    }
    kinds {
        "rate_per_ip" => ["!in", "scope_down", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "rate_per_forwarded_ip" => ["!in", "!forwarded", "scope_down", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "rate_per_header" => ["!in", "!header", "scope_down", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "rate_per" => ["!in", "!keys", "scope_down", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "rate_of_all" => ["!in", "!of", "scope_down", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "matching" => ["!name", "action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "block_countries" => ["action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "only_countries" => ["action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "allow_countries" => ["action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "block_ips" => ["action", "answer", "answer_429", "count", "label", "captcha_immunity", "challenge_immunity"],
        "managed" => ["version", "scope_down", "count", "only_count", "override_rules"],
        "group" => ["!name", "count", "only_count", "override_rules"],
    }
    beside ["name", "priority"]
}

fn need<T>(member: Option<T>, kind: &str, name: &str) -> Result<T, String> {
    member.ok_or_else(|| format!("`{kind}` goes with `{name}`, which is missing"))
}

impl TryFrom<RuleData> for Rule {
    type Error = String;

    fn try_from(mut data: RuleData) -> Result<Self, String> {
        let kind = data.kind()?;
        if matches!(kind, "managed" | "group") {
            return data.of_group(kind);
        }
        let limits = [
            data.rate_per_ip.take(),
            data.rate_per_forwarded_ip.take(),
            data.rate_per_header.take(),
            data.rate_per.take(),
            data.rate_of_all.take(),
        ];
        match limits.into_iter().flatten().next() {
            Some(limit) => data.rate(kind, limit),
            None => data.test(kind),
        }
    }
}

impl RuleData {
    /// What it does instead of blocking, when that is said.
    fn own_action(&mut self) -> Result<Option<Action>, String> {
        let count = self.count.take().unwrap_or_default().then(Action::count);
        let answer = self.answer.take().map(Action::answer);
        let later = self.answer_429.take().map(|seconds| Action::answer(Response::too_many(seconds)));
        let mut said = [self.action.take(), count, answer, later].into_iter().flatten();
        match (said.next(), said.next()) {
            (_, Some(_)) => {
                Err("a rule does one thing: one of `action`, `count`, `answer` and `answer_429`".to_owned())
            }
            (action, None) => Ok(action),
        }
    }

    fn immunity(&mut self) -> Immunity {
        Immunity { captcha: self.captcha_immunity.take(), challenge: self.challenge_immunity.take() }
    }

    fn rate(mut self, kind: &str, limit: Val<RateLimit>) -> Result<Rule, String> {
        let window = need(self.r#in, kind, "in")?;
        let (usual, by) = match kind {
            "rate_per_ip" => (name!("RatePerIp"), RateBy::Ip),
            "rate_per_forwarded_ip" => {
                (name!("RatePerForwardedIp"), RateBy::ForwardedIp(need(self.forwarded.take(), kind, "forwarded")?))
            }
            "rate_per_header" => {
                let name = need(self.header.take(), kind, "header")?;
                (name!("RatePerHeader"), RateBy::Keys(vec![KeyKind::Header { name, after: Vec::new() }]))
            }
            "rate_per" => (name!("RatePerKeys"), RateBy::Keys(need(self.keys.take(), kind, "keys")?)),
            _ => (name!("RateOfAll"), RateBy::Everybody(need(self.of.take(), kind, "of")?)),
        };
        let rule = Rule::rate(self.name.take().unwrap_or(usual), by, limit, window);
        let action = self.own_action()?.unwrap_or_else(Action::block);
        let immunity = self.immunity();
        let (priority, labels) = (self.priority, self.label.unwrap_or_default());
        Ok(RateRule { priority, action, labels, immunity, scope_down: self.scope_down, ..rule }.into())
    }

    fn test(mut self, kind: &str) -> Result<Rule, String> {
        let rule = match kind {
            "block_countries" => Rule::block_countries(&self.block_countries.take().unwrap_or_default()),
            "only_countries" => Rule::only_countries(&self.only_countries.take().unwrap_or_default()),
            "allow_countries" => Rule::allow_countries(&self.allow_countries.take().unwrap_or_default()),
            "block_ips" => Rule::block_ips_of(need(self.block_ips.take(), kind, "block_ips")?),
            _ => {
                let name = need(self.name.clone(), kind, "name")?;
                Rule::matching(name, need(self.matching.take(), kind, "matching")?)
            }
        };
        let action = self.own_action()?.unwrap_or_else(|| rule.action.clone());
        let immunity = self.immunity();
        let (name, priority) = (self.name.unwrap_or_else(|| rule.name.clone()), self.priority);
        Ok(MatchRule { name, priority, action, labels: self.label.unwrap_or_default(), immunity, ..rule }.into())
    }

    fn of_group(self, kind: &str) -> Result<Rule, String> {
        let counted = self.only_count.unwrap_or_default().into_iter().map(|rule| (rule, Action::count()));
        let overrides = counted.chain(self.override_rules.unwrap_or_default()).collect();
        let (priority, count) = (self.priority, self.count.unwrap_or_default());
        if let Some(group) = self.managed {
            let rule = Rule::managed(group);
            let name = self.name.unwrap_or_else(|| rule.name.clone());
            let (version, scope_down) = (self.version, self.scope_down);
            return Ok(ManagedRule { name, priority, version, overrides, scope_down, count, ..rule }.into());
        }
        let (name, group) = (need(self.name, kind, "name")?, need(self.group, kind, "group")?);
        Ok(GroupRule { name, priority, group, overrides, count }.into())
    }
}
