//! What the service refuses and the types cannot exclude.

use std::collections::BTreeMap;

use super::super::Scope;
use super::action::{Action, Header, ResponseBody};
use super::capacity::Capacity;
use super::field::{Field, Part};
use super::matching::{Forwarded, Matching, Test, TextPosition};
use super::name::{FORM, is_name, is_reserved};
use super::rate::{KeyKind, RateBy};
use super::rule::{RateRule, Rule, priorities};
use crate::value::Val;

/// The last place that a rule can have.
const HIGHEST: i64 = i32::MAX as i64;
/// Most bytes of one body of an answer.
const BODY: usize = 4096;
/// Most headers that an answer gets, or a request.
const HEADERS: usize = 10;
/// Most references to sets and groups in a web ACL.
const REFERENCES: usize = 50;
/// Most countries, networks, overrides, .. that one statement takes.
const NUMBERS: usize = 100;

/// What a web ACL and a rule group have in common.
pub(super) struct Owner<'a> {
    /// "web ACL" or "rule group".
    pub what: &'static str,
    pub rules: &'a [Rule],
    /// What is done when no rule decides.
    pub default: Option<&'a Action>,
    pub cloudfront: bool,
    /// Most rate rules in it.
    pub rate_rules: usize,
}

impl Owner<'_> {
    pub(super) fn check(&self, scope: &mut Scope) {
        let priorities = priorities(self.rules);
        for (at, rule) in self.rules.iter().enumerate() {
            let name = rule.name();
            self.check_name(at, name, scope);
            if priorities[at] > HIGHEST {
                let message = format!("rule `{name}` has the priority {}", priorities[at]);
                scope.error("waf-priority", message, format!("it goes to {HIGHEST}"));
            }
            if let Some(other) = priorities[..at].iter().position(|p| *p == priorities[at]) {
                let other = self.rules[other].name();
                let message = format!("rules `{other}` and `{name}` have the same priority {}", priorities[at]);
                scope.error("waf-priority", message, "priorities differ; the smallest is tried first");
            }
            self.check_rule(rule, scope);
        }
        if let Some(action) = self.default {
            check_action("the default action", action, scope);
        }
        let rates = self.rules.iter().filter(|rule| matches!(rule, Rule::Rate(_))).count();
        if rates > self.rate_rules {
            let message = format!("{rates} rate rules; a {} takes {}", self.what, self.rate_rules);
            scope.error("waf-rate-rules", message, "join some of them, or count by several keys in one");
        }
        let references: usize = self.rules.iter().map(references).sum();
        if references > REFERENCES {
            let message = format!("{references} references to sets and groups; a {} takes {REFERENCES}", self.what);
            scope.error("waf-references", message, "put the rules that refer to one set into one");
        }
        self.check_label_order(&priorities, scope);
    }

    fn check_name(&self, at: usize, name: &str, scope: &mut Scope) {
        if !is_name(name.as_bytes()) {
            scope.error("waf-rule-name", format!("`{name}` is not the name of a rule"), FORM);
        }
        if is_reserved(name.as_bytes()) {
            let message = format!("WAF keeps the metric name `{name}` for itself");
            scope.error("waf-rule-name", message, "call the rule otherwise: `.named(name!(\"..\"))`");
        }
        if self.rules[..at].iter().any(|other| other.name() == name) {
            let message = format!("two rules are called `{name}`");
            scope.error("waf-rule-name", message, "give one of them another name: `.named(name!(\"..\"))`");
        }
    }

    /// That labels of one's own are given before they are looked for.
    fn check_label_order(&self, priorities: &[i64], scope: &mut Scope) {
        for (at, rule) in self.rules.iter().enumerate() {
            let Some(matching) = rule.looks_for() else { continue };
            matching.0.visit(&mut |test| {
                let Test::Label(key) = test else { return };
                let mut giving =
                    (0..self.rules.len()).filter(|other| self.rules[*other].labels().contains(key)).peekable();
                let Some(&giver) = giving.peek() else { return };
                if giving.all(|other| priorities[other] >= priorities[at]) {
                    let (name, giver) = (rule.name(), self.rules[giver].name());
                    let message =
                        format!("rule `{name}` looks for the label `{key}`, which only `{giver}` after it gives");
                    scope.warning(
                        "waf-label-order",
                        message,
                        "put the rule that gives a label before those that look for it",
                    );
                }
            });
        }
    }

    fn check_rule(&self, rule: &Rule, scope: &mut Scope) {
        let name = rule.name();
        for action in rule.actions() {
            check_action(&format!("rule `{name}`"), action, scope);
        }
        if let Some(matching) = rule.looks_for() {
            self.check_matching(name, &matching, scope);
        }
        for label in rule.labels() {
            check_label(name, label, scope);
        }
        match rule {
            Rule::Rate(rate) => check_rate(name, rate, scope),
            Rule::Match(_) => {}
            Rule::Managed(managed) => {
                check_overrides(name, &managed.overrides, scope);
                if let Some(answer) = managed.group.answer() {
                    let (success, failure, most) = answer.counts();
                    if !(1..=most).contains(&success) || !(1..=most).contains(&failure) {
                        let message = format!("rule `{name}` tells answers apart by {success} and {failure} values");
                        scope.error("waf-answer", message, format!("it takes 1 to {most} each"));
                    }
                    if !self.cloudfront {
                        let message = format!("rule `{name}` looks at answers, which WAF does for CloudFront only");
                        scope.error("waf-answer", message, "leave `.answer(..)` out");
                    }
                }
            }
            Rule::Group(group) => {
                check_overrides(name, &group.overrides, scope);
                self.check_part(name, group.group.id(), scope);
            }
        }
        if rule.allows_by_rate() {
            let message = format!("rule `{name}` counts requests and allows them");
            scope.error("waf-rate-action", message, "a rate rule blocks, counts, or has the client prove itself");
        }
    }

    fn check_matching(&self, name: &str, matching: &Matching, scope: &mut Scope) {
        matching.0.visit(&mut |test| {
            if let Some(field) = test.field() {
                check_field(name, field, scope);
            }
            match test {
                Test::AllOf(tests) | Test::AnyOf(tests) if tests.len() < 2 => {
                    let message = format!("rule `{name}` joins {} statements", tests.len());
                    scope.error("waf-statement", message, "\"and\" and \"or\" take at least two");
                }
                Test::Countries { codes, forwarded } => {
                    if codes.is_empty() {
                        scope.error("waf-countries", format!("rule `{name}` names no country"), "name at least one");
                    }
                    check_forwarded(name, forwarded.as_ref(), scope);
                }
                Test::Networks { numbers, forwarded } => {
                    if !(1..=NUMBERS).contains(&numbers.len()) {
                        let message = format!("rule `{name}` names {} autonomous systems", numbers.len());
                        scope.error(
                            "waf-networks",
                            message,
                            format!("a statement takes 1 to {NUMBERS}; join several with `.or(..)`"),
                        );
                    }
                    check_forwarded(name, forwarded.as_ref(), scope);
                }
                Test::IpSet { set, forwarded } => {
                    self.check_part(name, set.id(), scope);
                    check_forwarded(name, forwarded.as_ref().map(|(by, _)| by), scope);
                }
                Test::RegexSet { set, .. } => self.check_part(name, set.id(), scope),
                Test::Label(label) => check_label_key(name, label, scope),
                Test::LabelNamespace(namespace) => check_namespace(name, namespace, scope),
                Test::Text { position, text: Val::Lit(text), .. } => check_text(name, *position, text, scope),
                Test::Regex { regex, .. } if !(1..=512).contains(&regex.chars().count()) => {
                    let message =
                        format!("the regular expression of rule `{name}` has {} characters", regex.chars().count());
                    scope.error("waf-regex", message, "it takes 1 to 512");
                }
                _ => {}
            }
        });
    }

    /// That what is referred to is there for the same kind of resource.
    fn check_part(&self, name: &str, id: Option<&str>, scope: &mut Scope) {
        let Some((id, part)) = id.and_then(|id| Some((id, scope.facts.waf_parts.get(id)?))) else { return };
        if part.cloudfront != self.cloudfront {
            let (is, wanted) = match self.cloudfront {
                true => ("regional", "add `.for_cloudfront()` to it"),
                false => ("for CloudFront", "leave `.for_cloudfront()` out of it"),
            };
            let message = format!("rule `{name}` uses `{id}`, which is {is}, and this {} is not", self.what);
            scope.error("waf-scope", message, wanted);
        }
    }

    /// The bodies of all answers, by key.
    pub(super) fn bodies(&self, scope: &mut Scope) -> BTreeMap<String, ResponseBody> {
        let mut bodies: BTreeMap<String, ResponseBody> = BTreeMap::new();
        let actions = self.rules.iter().flat_map(Rule::actions).chain(self.default);
        for body in actions.filter_map(|action| action.response()?.body.as_ref()) {
            match bodies.get(&body.key) {
                None => {
                    bodies.insert(body.key.clone(), body.clone());
                }
                Some(other) if other != body => {
                    let message = format!("two bodies have the key `{}`", body.key);
                    scope.error("waf-body", message, "give one of them another key");
                }
                Some(_) => {}
            }
        }
        bodies
    }
}

/// What the rules may need together.
pub(super) fn check_capacity(rules: &[Rule], scope: &mut Scope) {
    let Capacity { units, unknown } = Capacity::of(rules, scope.facts);
    let without = if unknown.is_empty() { String::new() } else { format!(", without {}", unknown.join(", ")) };
    let message = format!("its rules need about {units} capacity units (an estimate{without})");
    let help = "`aws wafv2 check-capacity` tells the exact number; managed groups and text transformations cost most";
    if units > 5000 {
        scope.error("waf-capacity", message + "; a web ACL holds 5000", help);
    } else if units > 1500 {
        scope.warning("waf-capacity", message + "; above 1500 each request costs extra", help);
    }
}

/// How often a rule refers to a set or a group.
fn references(rule: &Rule) -> usize {
    let mut count = usize::from(matches!(rule, Rule::Managed(_) | Rule::Group(_)));
    if let Some(matching) = rule.looks_for() {
        matching.0.visit(&mut |test| count += usize::from(matches!(test, Test::IpSet { .. } | Test::RegexSet { .. })));
    }
    count
}

fn check_overrides(name: &str, overrides: &[(String, Action)], scope: &mut Scope) {
    if overrides.len() > NUMBERS {
        let message = format!("rule `{name}` overrides {} rules of its group", overrides.len());
        scope.error("waf-override", message, format!("it takes {NUMBERS}"));
    }
    for (at, (rule, _)) in overrides.iter().enumerate() {
        if !is_name(rule.as_bytes()) {
            let message = format!("`{rule}`, which rule `{name}` overrides, is not the name of a rule");
            scope.error("waf-override", message, "it is written as the group's documentation writes it");
        }
        if overrides[..at].iter().any(|(other, _)| other == rule) {
            let message = format!("rule `{name}` overrides `{rule}` twice");
            scope.error("waf-override", message, "say once what it does");
        }
    }
}

fn check_rate(name: &str, rate: &RateRule, scope: &mut Scope) {
    check_forwarded(name, rate.forwarded(), scope);
    let RateBy::Keys(keys) = &rate.by else { return };
    if !(1..=5).contains(&keys.len()) {
        scope.error("waf-rate-keys", format!("rule `{name}` counts by {} keys", keys.len()), "it takes 1 to 5");
    }
    if keys.iter().all(|key| matches!(key, KeyKind::Ip | KeyKind::ForwardedIp(_))) {
        let message = format!("rule `{name}` counts by nothing but addresses, which are no keys alone");
        scope.error("waf-rate-keys", message, "write `Rule::rate_per_ip(..)`, or add another key");
    }
    for (at, key) in keys.iter().enumerate() {
        let twice = |other: &KeyKind| {
            other.code() == key.code() && other.name().map(str::to_lowercase) == key.name().map(str::to_lowercase)
        };
        if !matches!(key, KeyKind::LabelNamespace(_)) && keys[..at].iter().any(twice) {
            let message = format!("rule `{name}` counts by {} twice", key.code());
            scope.error("waf-rate-keys", message, "name each key once");
        }
        if let Some(part) = key.name() {
            check_part_name(name, part, scope);
        }
        check_transforms(name, key.after().len(), scope);
        if let KeyKind::LabelNamespace(namespace) = key {
            check_namespace(name, namespace, scope);
        }
    }
}

fn check_forwarded(name: &str, by: Option<&Forwarded>, scope: &mut Scope) {
    let Some(by) = by else { return };
    if !(1..=255).contains(&by.header.len()) || !by.header.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        let message = format!("rule `{name}` reads addresses from `{}`, which is not the name of a header", by.header);
        scope.error("waf-forwarded", message, "it has letters, digits and -, such as `X-Forwarded-For`");
    }
}

fn check_part_name(name: &str, part: &str, scope: &mut Scope) {
    if part.trim().is_empty() || part.len() > 64 {
        let message = format!("rule `{name}` looks at `{part}`, which is not the name of a header, cookie or argument");
        scope.error("waf-field", message, "such a name has 1 to 64 characters");
    }
}

fn check_transforms(name: &str, count: usize, scope: &mut Scope) {
    if count > 3 {
        let message = format!("rule `{name}` applies {count} text transformations to one part of a request");
        scope.error("waf-transformations", message, "WAF applies three");
    }
}

fn check_field(name: &str, field: &Field, scope: &mut Scope) {
    check_transforms(name, field.after.len(), scope);
    match &field.part {
        Part::Header(part) | Part::QueryArgument(part) => check_part_name(name, part, scope),
        Part::Headers(pairs) | Part::Cookies(pairs) => {
            let Some(names) = pairs.names() else { return };
            if !(1..=199).contains(&names.len()) {
                let message = format!("rule `{name}` lists {} headers or cookies", names.len());
                scope.error("waf-field", message, "it takes 1 to 199, or `waf::Pairs::all(..)`");
            }
            names.iter().for_each(|part| check_part_name(name, part, scope));
        }
        Part::JsonBody(body) => {
            for path in body.paths.iter().filter(|path| !path.starts_with('/')) {
                let message = format!("rule `{name}` looks at `{path}` in a JSON body, which is not a JSON pointer");
                scope.error("waf-field", message, format!("a JSON pointer starts with a slash: `/{path}`"));
            }
        }
        _ => {}
    }
}

fn check_text(name: &str, position: TextPosition, text: &str, scope: &mut Scope) {
    if !(1..=200).contains(&text.len()) {
        let message = format!("rule `{name}` searches for {} bytes", text.len());
        scope.error("waf-text", message, "it takes 1 to 200");
    }
    let is_word = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if position == TextPosition::ContainsWord && !is_word {
        let message = format!("rule `{name}` searches for the word `{text}`");
        scope.error("waf-text", message, "a word has letters, digits and _; write `.contains(..)` for other text");
    }
}

/// What WAF keeps for labels of its own.
const RESERVED: [&str; 8] = ["awswaf", "aws", "waf", "rulegroup", "webacl", "regexpatternset", "ipset", "managed"];

fn is_label_key(key: &str) -> bool {
    (1..=1024).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':'))
}

fn check_label_key(name: &str, key: &str, scope: &mut Scope) {
    if !is_label_key(key) || key.ends_with(':') {
        let message = format!("rule `{name}` looks for `{key}`, which is not a label");
        scope.error(
            "waf-label",
            message,
            "a label has letters, digits, - and _, with : between its parts; for all of a namespace write `waf::label_namespace(..)`",
        );
    }
}

fn check_namespace(name: &str, namespace: &str, scope: &mut Scope) {
    if !is_label_key(namespace) || !namespace.ends_with(':') {
        let message = format!("rule `{name}` looks for `{namespace}`, which is not a namespace of labels");
        scope.error(
            "waf-label",
            message,
            format!("a namespace ends in a colon: `{}:`", namespace.trim_end_matches(':')),
        );
    }
}

fn check_label(name: &str, label: &str, scope: &mut Scope) {
    let parts: Vec<&str> = label.split(':').collect();
    let fits = is_label_key(label) && parts.len() <= 6 && parts.iter().all(|part| (1..=128).contains(&part.len()));
    if !fits {
        let message = format!("rule `{name}` gives the label `{label}`, which is none");
        scope.error(
            "waf-label",
            message,
            "a label is up to five namespaces and a name, of letters, digits, - and _, with : between them",
        );
    }
    if let Some(part) = parts.iter().find(|part| RESERVED.contains(part)) {
        let message = format!("rule `{name}` gives the label `{label}`; WAF keeps `{part}` for itself");
        scope.error("waf-label", message, "call it otherwise; WAF puts its own prefix before the label");
    }
}

fn check_action(whose: &str, action: &Action, scope: &mut Scope) {
    check_headers(whose, action.inserted(), scope);
    let Some(response) = action.response() else { return };
    check_headers(whose, &response.headers, scope);
    if response.headers.iter().any(|header| header.name.eq_ignore_ascii_case("content-type")) {
        let message = format!("{whose} answers with the header `content-type`, which WAF sets itself");
        scope.error(
            "waf-header",
            message,
            "leave it out: `.json(..)`, `.html(..)` and `.text(..)` say what the body is",
        );
    }
    let Some(body) = &response.body else { return };
    let key = &body.key;
    let fits =
        (1..=128).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if !fits {
        let message = format!("`{key}` is not the key of a body");
        scope.error("waf-body", message, "it has letters, digits, - and _, and at most 128 of them");
    }
    if !(1..=BODY).contains(&body.content.len()) {
        let message = format!("the body `{key}` has {} bytes", body.content.len());
        scope.error("waf-body", message, format!("WAF takes 1 to {BODY}"));
    }
}

fn check_headers(whose: &str, headers: &[Header], scope: &mut Scope) {
    if headers.len() > HEADERS {
        let message = format!("{whose} adds {} headers", headers.len());
        scope.error("waf-header", message, format!("WAF adds {HEADERS}"));
    }
    for Header { name, value } in headers {
        let fits = (1..=64).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'$' | b'-'));
        if !fits {
            let message = format!("{whose} adds the header `{name}`, which is not the name of one");
            scope.error("waf-header", message, "it has letters, digits and . _ $ -, and at most 64 of them");
        }
        if let Val::Lit(text) = value
            && !(1..=255).contains(&text.len())
        {
            let message = format!("the header `{name}` of {whose} has {} bytes", text.len());
            scope.error("waf-header", message, "it takes 1 to 255");
        }
    }
}
