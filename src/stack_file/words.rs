//! What a finding proposes, in the words of a stack file: findings of constructs name the methods of the builders.

use crate::finding::Finding;

/// Calls whose member has another name or another shape.
const WORDS: &[(&str, &str)] = &[
    (".access_log(AccessLog::json())", "`access_log: json`"),
    (".authorizer(&Authorizer::user_pools(..))", "`authorizer` with `user_pools`"),
    (".cache(Cache::of(CacheSize::Gb0_5).only_named_methods())", "`only_named_methods: true` of `cache`"),
    (".call_api(\"eventbridge\", \"putEvents\", ..)", "`call_api: {service: eventbridge, action: putEvents}`"),
    (".call_api(\"kinesis\", \"putRecord\", ..)", "`call_api: {service: kinesis, action: putRecord}`"),
    (".dead_letters_after(lit!(5))", "`dead_letters: {after: 5}`"),
    (".defaults(rest::Defaults::new().to(..))", "`defaults: {function: ..}`"),
    (".index(..)", "`indexes`"),
    (".method(..)", "entry of `methods`"),
    (".model(..)", "`models`"),
    (".named(name!(\"..\"))", "`name: ..`"),
    (".network(&network)", "`network: ..`"),
    (".or(..)", "`any_of`"),
    (".respond(rest::Response::status(200))", "`respond` with the status 200"),
    (".role_arn(..)", "`role`"),
    (".route(route!(\"GET /orders\"), &handler)", "`routes: {GET /orders: {function: ..}}`"),
    (".shift_if(..)", "`if` of `shift`"),
    (".stream(StreamView::NewAndOldImages)", "`stream: NEW_AND_OLD_IMAGES`"),
    (".subnets(&vpc, &subnets)", "`network: {in: .., subnets: ..}`"),
    (".timeout_ms(..)", "`timeout`"),
    ("AccessLog::json()", "`access_log: json`"),
    ("Alias::latest(..)", "`latest: true`"),
    ("Alias::of(..)", "`function` without `latest`"),
    ("Code::directory(..)", "`code: {directory: ..}`"),
    ("Code::s3(..)", "`code: {s3: ..}`"),
    ("Code::zip(..)", "`code: {zip: ..}`"),
    (
        "Cors::from_origins([\"https://shop.example\"]).credentials()",
        "`{origins: [https://shop.example], credentials: true}`",
    ),
    ("Cors::from_origin(\"*\")", "`origins: '*'`"),
    ("Queue::fifo(Fifo::new())", "`fifo: true`"),
    ("Route::to(..)", "`function: ..`"),
    ("Route::to(..).id(id!(\"..\"))", "`id: ..`"),
    ("Topic::fifo(Fifo::new())", "`fifo: true`"),
    ("WebAcl::protecting(&stage)", "`protecting: ..`"),
    ("WebAcl::protecting_arn(..)", "`protecting_arns`"),
    ("http(..)", "`http`"),
];

/// Says what is to be written into a stack file in place of what is to be called.
pub(crate) fn reword(finding: &mut Finding) {
    if let Some(help) = &mut finding.help {
        *help = reworded(help);
    }
}

fn reworded(help: &str) -> String {
    let mut out = String::with_capacity(help.len());
    let mut rest = help;
    while let Some((before, (code, after))) =
        rest.split_once('`').and_then(|(before, inner)| Some((before, inner.split_once('`')?)))
    {
        out.push_str(before);
        match WORDS.iter().find(|(call, _)| *call == code) {
            Some((_, words)) => out.push_str(words),
            None => out.push_str(&format!("`{}`", member(code).unwrap_or_else(|| code.to_owned()))),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The member of the same name as the method of this call, with its value where that is one for a stack file, too.
fn member(code: &str) -> Option<String> {
    let (path, arguments) = code.strip_suffix(')')?.split_once('(')?;
    let name = match path.strip_prefix('.') {
        Some(name) => name,
        None => path.rsplit_once("::").filter(|(kind, _)| kind.starts_with(|c: char| c.is_ascii_uppercase()))?.1,
    };
    let named =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'0'..=b'9'));
    if !named {
        return None;
    }
    let literal = arguments.strip_prefix("lit!(").and_then(|rest| rest.strip_suffix(')'));
    Some(match (arguments, literal) {
        ("", _) => format!("{name}: true"),
        (_, Some(literal)) => format!("{name}: {literal}"),
        (text, _) if text.starts_with('"') && !text.contains(',') => format!("{name}: {text}"),
        _ => name.to_owned(),
    })
}
