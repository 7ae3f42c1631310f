//! What secrets look like: known shapes, and randomness.

/// What a text gives away by its shape alone.
pub(super) fn known_shape(text: &str) -> Option<&'static str> {
    if text.len() < 16 || !text.as_bytes().windows(4).any(begins_mark) {
        return None;
    }
    let after = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let run = |rest: &str| rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b == b'-').count();
    if after("hooks.slack.com/services/T").is_some_and(|rest| rest.contains('/') && run(rest) >= 6) {
        return Some("the address of a Slack webhook");
    }
    if ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "webhook.office.com/webhookb2/"]
        .iter()
        .any(|mark| after(mark).is_some_and(|rest| run(rest) >= 8))
    {
        return Some("the address of a webhook");
    }
    for mark in ["AKIA", "ASIA"] {
        let mut rest = text;
        while let Some((_, behind)) = rest.split_once(mark) {
            let key = behind.bytes().take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit()).count();
            if key == 16 && !behind.starts_with("IOSFODNN7EXAMPLE") {
                return Some("an AWS access key");
            }
            rest = behind;
        }
    }
    let tokens = [
        ("ghp_", 22, "a GitHub token"),
        ("gho_", 22, "a GitHub token"),
        ("ghs_", 22, "a GitHub token"),
        ("github_pat_", 22, "a GitHub token"),
        ("glpat-", 18, "a GitLab token"),
        ("xoxb-", 10, "a Slack token"),
        ("xoxp-", 10, "a Slack token"),
        ("xapp-", 20, "a Slack token"),
        ("sk_live_", 16, "a Stripe key"),
        ("rk_live_", 16, "a Stripe key"),
        ("npm_", 36, "an npm token"),
        ("AIza", 35, "a Google key"),
        ("SG.", 20, "a SendGrid key"),
    ];
    for (mark, length, what) in tokens {
        let mut rest = text;
        let mut before = None;
        while let Some((head, behind)) = rest.split_once(mark) {
            before = head.chars().next_back().or(before);
            let own = before.is_none_or(|c| !c.is_ascii_alphanumeric());
            if own && run(behind) >= length && behind.bytes().take(run(behind)).any(|b| b.is_ascii_digit()) {
                return Some(what);
            }
            before = mark.chars().next_back();
            rest = behind;
        }
    }
    if is_web_token(text) {
        return Some("a signed token");
    }
    if has_login(text) {
        return Some("a password in an address");
    }
    let private = after("-----BEGIN ")
        .is_some_and(|rest| rest.split_once("-----").is_some_and(|(what, _)| what.ends_with("PRIVATE KEY")));
    private.then_some("a private key")
}

/// Whether one of the marks of known shapes may begin here. One pass over a text, which mostly has none of them, in place of one for each mark.
fn begins_mark(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        b"hook"
            | b"disc"
            | b"webh"
            | b"AKIA"
            | b"ASIA"
            | b"ghp_"
            | b"gho_"
            | b"ghs_"
            | b"gith"
            | b"glpa"
            | b"xoxb"
            | b"xoxp"
            | b"xapp"
            | b"sk_l"
            | b"rk_l"
            | b"npm_"
            | b"AIza"
            | b"----"
            | [b'S', b'G', b'.', _]
            | [b'e', b'y', b'J', _]
            | [b':', b'/', b'/', _]
    )
}

/// `eyJ...` twice with a point between, and a signature.
fn is_web_token(text: &str) -> bool {
    text.match_indices("eyJ").any(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(rest.len());
        let parts: Vec<&str> = rest[..end].split('.').collect();
        matches!(parts.as_slice(), [head, body, sign, ..] if head.len() >= 12 && body.starts_with("eyJ") && sign.len() >= 20)
    })
}

/// `scheme://user:password@host`.
fn has_login(text: &str) -> bool {
    text.match_indices("://").any(|(at, _)| {
        let rest = &text[at + 3..];
        let host = rest.split(['/', ' ', '"', '\'', '?', '\n']).next().unwrap_or_default();
        let Some((login, _)) = host.rsplit_once('@') else { return false };
        let Some((_, word)) = login.split_once(':') else { return false };
        // what is filled in later is none
        !word.contains(['$', '{', '<', '%', '*']) && word.len() >= 4 && !word.to_lowercase().starts_with("pass")
    })
}

/// Whether a variable's name says that its value is secret, not where it is or what it is called.
pub(super) fn sounds_secret(name: &str) -> bool {
    let plain = name.to_lowercase().replace(['_', '-', '.'], "");
    let ends = [
        "arn",
        "name",
        "id",
        "url",
        "uri",
        "path",
        "parameter",
        "param",
        "ttl",
        "expiry",
        "expiration",
        "header",
        "type",
        "algorithm",
        "region",
        "table",
        "bucket",
        "length",
        "version",
        "endpoint",
        "prefix",
        "field",
        "policy",
        "seconds",
        "file",
        "ref",
        "stage",
        "alias",
        "issuer",
        "audience",
        "scope",
    ];
    [
        "password",
        "passwd",
        "secret",
        "token",
        "apikey",
        "privatekey",
        "accesskey",
        "credential",
        "webhook",
        "signingkey",
    ]
    .iter()
    .any(|mark| plain.contains(mark))
        && !ends.iter().any(|end| plain.ends_with(end))
}

/// Whether the value of such a variable is a literal that could be it.
pub(super) fn fits_name(text: &str) -> bool {
    let literal = !text.starts_with("arn:")
        && !text.starts_with('/')
        && !text.contains("{{resolve:")
        && !text.contains("${")
        && !text.contains([' ', '\n', ':', '<'])
        && !is_id(text);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let mut changes = 0;
    let mut before = None;
    for part in text.bytes().map(class) {
        if part != 0 && before.is_some_and(|before| before != 0 && before != part) {
            changes += 1;
        }
        before = Some(part);
    }
    literal && digits >= 2 && changes >= 4
}

/// 1 for digits, 2 for small letters, 3 for capitals, 0 for the rest.
fn class(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => 1,
        b'a'..=b'z' => 2,
        b'A'..=b'Z' => 3,
        _ => 0,
    }
}

/// `8-4-4-4-12` hexadecimal digits.
fn is_id(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}

/// The runs of characters that keys are made of, in a text that could have one.
pub(super) fn random_parts(text: &str) -> impl Iterator<Item = &str> {
    let foreign = [
        "arn:",
        "data:image",
        "data:font",
        "BEGIN CERTIFICATE",
        "BEGIN PUBLIC KEY",
        "ssh-rsa",
        "ssh-ed25519",
        "sha256-",
        "sha384-",
        "sha512-",
        "deflate64",
    ];
    let code = text.contains(['\n', ' ']);
    let skip = !code && foreign.iter().any(|mark| text.contains(mark));
    let certificate = ["BEGIN CERTIFICATE", "BEGIN PUBLIC KEY", "ssh-rsa "].iter().any(|mark| text.contains(mark));
    let text = if skip || certificate { "" } else { text };
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '_' | '-')))
        // a path is many names
        .filter(|part| (32..=128).contains(&part.len()) && part.matches('/').count() <= 3)
}

/// Whether a run is as random as a key: of all three kinds, that change often, with many different characters.
pub(super) fn looks_random(part: &str) -> bool {
    let part = part.trim_matches(['=', '-', '_', '/']);
    if part.len() < 32
        || ["sha256-", "sha384-", "sha512-", "sha1-"].iter().any(|mark| part.starts_with(mark))
        || part.starts_with("AQICAH")
        || part.starts_with("H4sI")
        || part.starts_with("AAAA")
    {
        return false;
    }
    if part.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
        return false;
    }
    let classes: Vec<u8> = part.bytes().map(class).collect();
    let has = |wanted: u8, least: usize| classes.iter().filter(|class| **class == wanted).count() >= least;
    if !has(1, 3) || !has(2, 5) || !has(3, 5) {
        return false;
    }
    let changes = classes.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let mut counts = [0usize; 256];
    part.bytes().for_each(|b| counts[usize::from(b)] += 1);
    let length = part.len() as f64;
    let entropy: f64 = counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| {
            let share = *count as f64 / length;
            -share * share.log2()
        })
        .sum();
    changes as f64 / length >= 0.42 && entropy >= 4.1 && !is_text(part)
}

/// Whether a run is text in base64.
fn is_text(part: &str) -> bool {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0u32, 0u32);
    for byte in part.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return false,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    let plain = bytes.iter().filter(|b| b.is_ascii_graphic() || b.is_ascii_whitespace()).count();
    !bytes.is_empty() && plain * 20 >= bytes.len() * 19
}
