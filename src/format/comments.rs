//! Where comments and empty lines belong: above an entry, to its right, or below the last one of a list or object.
//!
//! A comment on a line of its own goes with the entry that follows, unless it is indented further: then it ends the list or object that
//! stands in its column. A comment behind something goes with the entry on whose line it stands.

/// A comment with its sign, and where it begins.
pub(super) struct Comment<'a> {
    pub at: usize,
    pub text: &'a str,
}

/// A line between entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Blank,
    Comment(&'a str),
}

/// Comments and empty lines by the numbers of entries and collections.
#[derive(Default)]
pub(super) struct Comments<'a> {
    above: Vec<Vec<Line<'a>>>,
    right: Vec<Option<&'a str>>,
    below: Vec<Vec<Line<'a>>>,
    inside: Vec<bool>,
}

impl<'a> Comments<'a> {
    /// The lines above an entry.
    pub(super) fn above(&self, entry: usize) -> &[Line<'a>] {
        self.above.get(entry).map_or(&[], Vec::as_slice)
    }

    /// The comment to the right of an entry, or of its key.
    pub(super) fn right(&self, entry: usize) -> Option<&'a str> {
        self.right.get(entry).copied().flatten()
    }

    /// The lines below the last entry of a collection.
    pub(super) fn below(&self, collection: usize) -> &[Line<'a>] {
        self.below.get(collection).map_or(&[], Vec::as_slice)
    }

    /// Whether a collection in brackets has comments inside of them.
    pub(super) fn inside(&self, collection: usize) -> bool {
        self.inside.get(collection).copied().unwrap_or(false)
    }
}

/// Where entries and collections stand, by their numbers, in the order in which they begin.
#[derive(Default)]
pub(super) struct Places {
    entries: Vec<EntryPlace>,
    collections: Vec<CollectionPlace>,
}

struct EntryPlace {
    start: usize,
    end: usize,
    column: usize,
    collection: usize,
}

struct CollectionPlace {
    /// The entry whose value it is.
    owner: Option<usize>,
    flow: bool,
    start: usize,
    end: usize,
    /// The column of its first entry.
    column: Option<usize>,
}

impl Places {
    pub(super) fn open(&mut self, owner: Option<usize>, flow: bool, start: usize) -> usize {
        self.collections.push(CollectionPlace { owner, flow, start, end: usize::MAX, column: None });
        self.collections.len() - 1
    }

    pub(super) fn close(&mut self, collection: usize, end: usize) {
        if let Some(place) = self.collections.get_mut(collection) {
            place.end = end;
        }
    }

    pub(super) fn begin(&mut self, collection: usize, start: usize, column: usize) -> usize {
        let id = self.entries.len();
        if let Some(place) = self.collections.get_mut(collection) {
            place.column.get_or_insert(column);
        }
        self.entries.push(EntryPlace { start, end: usize::MAX, column, collection });
        id
    }

    pub(super) fn end(&mut self, entry: usize, end: usize) {
        if let Some(place) = self.entries.get_mut(entry) {
            place.end = end;
        }
    }

    /// Where the text of an entry ends, when it ends before this place.
    fn end_of(&self, entry: Option<usize>, at: usize) -> usize {
        let end = entry.and_then(|entry| self.entries.get(entry)).map_or(0, |place| place.end);
        if end <= at { end } else { 0 }
    }

    /// The collection in which an entry stands.
    fn around(&self, entry: usize) -> Option<(usize, &CollectionPlace)> {
        let collection = self.entries.get(entry)?.collection;
        Some((collection, self.collections.get(collection)?))
    }

    /// The collections around an entry, the innermost first.
    fn all_around(&self, entry: usize) -> impl Iterator<Item = (usize, &CollectionPlace)> {
        std::iter::successors(self.around(entry), |(_, place)| self.around(place.owner?))
    }
}

/// The collection that is the whole document.
const ROOT: usize = 0;

/// Finds for each comment where it belongs.
pub(super) fn attach<'a>(text: &str, places: &Places, comments: Vec<Comment<'a>>) -> Comments<'a> {
    let mut attached = Comments {
        above: vec![Vec::new(); places.entries.len()],
        right: vec![None; places.entries.len()],
        below: vec![Vec::new(); places.collections.len()],
        inside: vec![false; places.collections.len()],
    };
    let mut comments = comments;
    comments.sort_by_key(|comment| comment.at);
    let mut comments = comments.into_iter().peekable();
    for (next, place) in places.entries.iter().enumerate() {
        while let Some(comment) = comments.next_if(|comment| comment.at < place.start) {
            attached.add(text, places, next.checked_sub(1), Some(next), &comment);
        }
        let flow = places.collections.get(place.collection).is_some_and(|around| around.flow);
        if !flow
            && is_after_blank(text, places.end_of(next.checked_sub(1), place.start), place.start)
            && let Some(above) = attached.above.get_mut(next)
        {
            above.push(Line::Blank);
        }
    }
    for comment in comments {
        attached.add(text, places, places.entries.len().checked_sub(1), None, &comment);
    }
    attached
}

impl<'a> Comments<'a> {
    /// A comment between an entry and the next, in the order in which they begin.
    fn add(&mut self, text: &str, places: &Places, before: Option<usize>, next: Option<usize>, comment: &Comment<'a>) {
        let entry = |id: Option<usize>| id.and_then(|id| places.entries.get(id));
        let blank = is_after_blank(text, places.end_of(before, comment.at), comment.at);
        let (Some(before_id), Some(before_place)) = (before, entry(before)) else {
            return self.add_above(blank, next, comment);
        };
        let line = text.get(..comment.at).unwrap_or_default();
        let column = line.len() - line.rfind('\n').map_or(0, |end| end + 1);
        let before_it = line.get(line.len() - column..).unwrap_or_default().trim_matches([' ', '\t']);
        let own_line = before_it.is_empty() || before_it == "...";
        // brackets that are open here
        let open = places
            .all_around(before_id)
            .find(|(_, place)| place.flow && place.start <= comment.at && comment.at < place.end);
        if !own_line {
            // brackets that are closed on this line belong to the entry whose value they are
            let mut target = before_id;
            while let Some((_, around)) = places.around(target)
                && around.flow
                && around.end <= comment.at
                && let Some(owner) = around.owner
            {
                target = owner;
            }
            self.mark(places, places.around(target));
            return self.add_right(target, comment);
        }
        let next_place = entry(next);
        let inside_before = comment.at < before_place.end;
        match (next, next_place) {
            // between a key and the entries of its value
            (Some(next_id), Some(place)) if inside_before && place.start < before_place.end => {
                self.mark(places, places.around(next_id));
                self.add_above(blank, next, comment);
            }
            // between a key and its value
            _ if inside_before => {
                self.mark(places, places.around(before_id));
                self.add_above(blank, before, comment);
            }
            _ if let Some((id, place)) = open => {
                self.mark(places, Some((id, place)));
                match (next, next_place) {
                    (Some(_), Some(next_place)) if next_place.start < place.end => self.add_above(blank, next, comment),
                    _ => self.add_below(blank, id, comment),
                }
            }
            _ => {
                let next_column = next_place.map(|place| place.column);
                let stays = next.and_then(|next| places.around(next)).map(|(id, _)| id);
                let mut ending = places
                    .all_around(before_id)
                    .take_while(|(id, _)| Some(*id) != stays)
                    .filter(|(_, place)| !place.flow)
                    .filter(|(_, place)| {
                        next_column.is_none_or(|next| place.column.is_some_and(|column| column > next))
                    })
                    .peekable();
                if next_column.is_some_and(|next| column <= next) || ending.peek().is_none() {
                    return self.add_above(blank, next, comment);
                }
                let mut found = None;
                for (id, place) in ending {
                    found = Some(id);
                    if place.column.is_some_and(|first| first <= column) {
                        break;
                    }
                }
                if let Some(id) = found {
                    self.add_below(blank, id, comment);
                }
            }
        }
    }

    /// Notes that brackets, and those around them, have a comment inside.
    fn mark(&mut self, places: &Places, collection: Option<(usize, &CollectionPlace)>) {
        let around = std::iter::successors(collection, |(_, place)| places.around(place.owner?));
        for (id, _) in around.take_while(|(_, place)| place.flow) {
            if let Some(inside) = self.inside.get_mut(id) {
                *inside = true;
            }
        }
    }

    /// Without an entry to follow it, it ends the document.
    fn add_above(&mut self, is_after_blank: bool, entry: Option<usize>, comment: &Comment<'a>) {
        match entry.and_then(|entry| self.above.get_mut(entry)) {
            Some(above) => push(above, is_after_blank, comment),
            None => self.add_below(is_after_blank, ROOT, comment),
        }
    }

    fn add_below(&mut self, is_after_blank: bool, collection: usize, comment: &Comment<'a>) {
        if let Some(below) = self.below.get_mut(collection) {
            push(below, is_after_blank, comment);
        }
    }

    /// One comment fits there: an earlier one goes above.
    fn add_right(&mut self, entry: usize, comment: &Comment<'a>) {
        let Some(right) = self.right.get_mut(entry) else { return };
        if let Some(earlier) = right.replace(comment.text)
            && let Some(above) = self.above.get_mut(entry)
        {
            above.push(Line::Comment(earlier));
        }
    }
}

fn push<'a>(lines: &mut Vec<Line<'a>>, is_after_blank: bool, comment: &Comment<'a>) {
    if is_after_blank {
        lines.push(Line::Blank);
    }
    lines.push(Line::Comment(comment.text));
}

/// Whether the line before is empty, for what stands first on its own; up to `from` everything is text.
fn is_after_blank(text: &str, from: usize, at: usize) -> bool {
    let blank = |part: Option<&str>| part.unwrap_or_default().trim_matches([' ', '\t', '\n']).is_empty();
    let before = text.get(..at).unwrap_or_default();
    let Some(line) = before.rfind('\n') else { return false };
    let previous = before.get(..line).unwrap_or_default().rfind('\n').map_or(0, |end| end + 1);
    blank(before.get(line..)) && blank(before.get(previous..line)) && previous >= from
}
