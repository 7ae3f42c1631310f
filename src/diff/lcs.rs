//! The longest common subsequence of two lists, within bounds.

use std::collections::BTreeMap;

/// Most cells of the table; a larger problem is solved by the items that stand once on each side.
const CELLS: usize = 1 << 20;

/// The places of items that both lists have in the same order.
pub(super) fn common(before: &[String], after: &[String]) -> Vec<(usize, usize)> {
    let start = before.iter().zip(after).take_while(|(old, new)| old == new).count();
    let rest = before.len().min(after.len()) - start;
    let end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let old = before.get(start..before.len() - end).unwrap_or_default();
    let new = after.get(start..after.len() - end).unwrap_or_default();
    let middle = if old.len().saturating_mul(new.len()) <= CELLS { table(old, new) } else { unique(old, new) };
    let mut places: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    places.extend(middle.into_iter().map(|(i, j)| (start + i, start + j)));
    places.extend((0..end).rev().map(|back| (before.len() - 1 - back, after.len() - 1 - back)));
    places
}

fn table(old: &[String], new: &[String]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * width + j] = if old[i] == new[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut places) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            places.push((i, j));
            i += 1;
            j += 1;
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    places
}

/// The longest increasing run of items that stand once on each side.
fn unique(old: &[String], new: &[String]) -> Vec<(usize, usize)> {
    fn once(items: &[String]) -> BTreeMap<&str, Option<usize>> {
        let mut places = BTreeMap::new();
        for (place, item) in items.iter().enumerate() {
            places.entry(item.as_str()).and_modify(|place| *place = None).or_insert(Some(place));
        }
        places
    }
    let in_new = once(new);
    let mut pairs: Vec<(usize, usize)> =
        once(old).into_iter().filter_map(|(item, i)| Some((i?, (*in_new.get(item)?)?))).collect();
    pairs.sort_unstable();
    // patience: for each length the pair that ends such a run with the least place after
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, &(_, j)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < j);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(here) = at {
        run.push(pairs[here]);
        at = previous[here];
    }
    run.reverse();
    run
}
