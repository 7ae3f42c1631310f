//! The rows of the report's IAM table.

use crate::diff::report::IamStatement;

use super::super::documents::{self, Document, Sort};
use super::super::policy::{Statement, Terms, principal_name};
use super::super::view::{Thing, View};
use super::managed;

/// Statements that went or came, as canonical ones.
pub fn rows(view: &View) -> Vec<IamStatement> {
    let mut rows = Vec::new();
    for couple in view.couples() {
        let (before, after) = (couple.before.map(|r| view.before.thing(r)), couple.after.map(|r| view.after.thing(r)));
        let old = before.as_ref().map(|thing| documents::documents_before(view, thing)).unwrap_or_default();
        let new = after.as_ref().map(documents::documents).unwrap_or_default();
        let unmatched = |documents: &[Document], others: &[Document], thing: &Option<Thing>, added: bool| {
            let Some(thing) = thing else { return Vec::new() };
            let mut left: Vec<(Sort, &Statement)> =
                others.iter().flat_map(|document| document.statements.iter().map(|s| (document.sort, s))).collect();
            let mut rows = Vec::new();
            for document in documents {
                for statement in &document.statements {
                    match left.iter().position(|(sort, other)| *sort == document.sort && other.same(statement)) {
                        Some(index) => drop(left.swap_remove(index)),
                        None => rows.push(row(thing, document, statement, added)),
                    }
                }
            }
            rows
        };
        rows.extend(unmatched(&old, &new, &before, false));
        rows.extend(unmatched(&new, &old, &after, true));
        rows.extend(managed_rows(before.as_ref(), after.as_ref()));
    }
    for row in &mut rows {
        for text in
            row.actions.iter_mut().chain(&mut row.resources).chain(&mut row.principals).chain(&mut row.condition)
        {
            *text = view.mask.text(text).to_owned();
        }
    }
    rows.sort_by(|a, b| {
        (&a.resource, &a.place, a.added, &a.actions).cmp(&(&b.resource, &b.place, b.added, &b.actions))
    });
    rows
}

fn row(thing: &Thing, document: &Document, statement: &Statement, added: bool) -> IamStatement {
    let listed = |terms: &Terms| -> Vec<String> {
        let not = if terms.not { "not " } else { "" };
        terms.items.iter().filter(|item| !item.is_empty()).map(|item| format!("{not}{item}")).collect()
    };
    let mut place = thing.id.to_owned();
    if let Some(name) = &document.name {
        place.push_str(&format!("/{name}"));
    }
    match &statement.sid {
        Some(sid) => place.push_str(&format!("/{sid}")),
        None if !statement.alone => place.push_str(&format!("/{}", statement.index)),
        None => {}
    }
    let not = if statement.principals.not { "not " } else { "" };
    let principals = statement.principals.items.iter().filter(|name| !name.is_empty());
    IamStatement {
        added,
        effect: statement.effect().to_owned(),
        actions: listed(&statement.actions),
        resources: listed(&statement.resources),
        principals: principals.map(|name| format!("{not}{}", principal_name(name))).collect(),
        condition: statement.condition_text(),
        resource: thing.id.to_owned(),
        place,
    }
}

fn managed_rows(before: Option<&Thing>, after: Option<&Thing>) -> Vec<IamStatement> {
    let Some(property) = after.or(before).and_then(|thing| managed::property(thing.kind)) else { return Vec::new() };
    let (old, new) = (managed::names(before, property), managed::names(after, property));
    let mut rows = Vec::new();
    for (names, others, thing, added) in [(&old, &new, before, false), (&new, &old, after, true)] {
        let Some(thing) = thing else { continue };
        for (_, name) in names.iter().filter(|(_, name)| !others.iter().any(|(_, other)| other == name)) {
            rows.push(IamStatement {
                added,
                effect: "Allow".to_owned(),
                actions: vec!["managed policy".to_owned()],
                resources: vec![name.clone()],
                principals: Vec::new(),
                condition: None,
                resource: thing.id.to_owned(),
                place: format!("{}/{property}", thing.id),
            });
        }
    }
    rows
}
