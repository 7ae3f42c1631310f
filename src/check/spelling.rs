//! Names of members that are certainly other names, spelt wrongly.

use crate::node::Object;

/// An object with more members than this is not looked at: it is no list of properties that somebody wrote.
const MAX_MEMBERS: usize = 200;
/// In a shorter name one wrong character can be another name.
const MIN_LENGTH: usize = 4;

/// The one of `names` that the member `wrong` was certainly meant to have.
///
/// It differs in capitals alone, or by one character: left out, too many, another one, or exchanged with its neighbour. No other name is near, the object does not
/// have it, and no other member was meant to have it.
pub(crate) fn meant<'n>(
    wrong: &str,
    members: &Object,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Option<&'n str> {
    if members.len() > MAX_MEMBERS {
        return None;
    }
    let name = certain(wrong, names.clone())?;
    let others = members.iter().filter(|(other, _)| *other != wrong);
    let free = others.map(|(other, _)| other).all(|other| certain(other, names.clone()) != Some(name));
    free.then_some(name)
}

fn certain<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = wrong.to_lowercase();
    let near = |name: &str| (lower.len().abs_diff(name.len()) <= 2).then(|| distance(&lower, &name.to_lowercase()));
    let mut found: Vec<(usize, &str)> =
        names.filter_map(|name| Some((near(name).filter(|far| *far <= 2)?, name))).collect();
    found.sort_unstable();
    let (&(far, name), others) = found.split_first()?;
    let sure = match far {
        0 => others.first().is_none_or(|(far, _)| *far > 0),
        // `Ipv4` is not `Ipv6` spelt wrongly
        1 => others.is_empty() && wrong.len().min(name.len()) >= MIN_LENGTH && digits(wrong) == digits(name),
        _ => false,
    };
    sure.then_some(name)
}

fn distance(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
