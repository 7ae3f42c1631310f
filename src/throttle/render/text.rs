//! Limits for a terminal.

use std::fmt::Write;

use super::view::{self, Filter, Group};
use crate::throttle::Model;

/// One table for each group of routes.
pub fn render(model: &Model, filter: &Filter) -> String {
    let groups = view::groups(model, filter);
    let mut out = String::new();
    if groups.is_empty() {
        out.push_str(&super::nothing(model, filter));
        out.push('\n');
    }
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        table(model, group, &mut out);
    }
    for (from, note) in &model.notes {
        // writing into a String has no way to fail
        let _ = writeln!(out, "\nnote: {from}: {note}");
    }
    out
}

fn table(model: &Model, group: &Group, out: &mut String) {
    let names = view::route_names(&group.routes);
    let _ = writeln!(out, "{} · {} · {names}", group.api, group.stage_name);
    let assumed = view::assumptions(model, group);
    let assumed: Vec<String> = assumed.iter().map(|(what, origin)| format!("{what} ({})", origin.name())).collect();
    if !assumed.is_empty() {
        wrapped(&format!("assuming {}", assumed.join(", ")), "", out);
    }
    let mut header: Vec<String> =
        ["layer", "scope", "rate/s", "burst", "answer"].into_iter().map(str::to_owned).collect();
    header.extend(group.tiers.iter().map(|tier| match tier.tier {
        crate::throttle::answer::Tier::Plan(_) => format!("tier {}", view::tier_name(model, tier.tier)),
        crate::throttle::answer::Tier::Anyone => "anyone".to_owned(),
    }));
    let mut lines: Vec<Vec<&str>> = vec![header.iter().map(String::as_str).collect()];
    for row in &group.rows {
        let cells = [&row.layer, &row.scope, &row.rate, &row.burst, &row.answer];
        lines.push(cells.into_iter().chain(&row.effects).map(String::as_str).collect());
    }
    let columns = lines[0].len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    for line in &lines {
        let mut text = String::new();
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            text.push_str(if column > 0 { "  " } else { "" });
            let _ = match column {
                2 | 3 => write!(text, "{cell:>width$}"),
                _ => write!(text, "{cell:<width$}"),
            };
        }
        let _ = writeln!(out, "  {}", text.trim_end());
    }
    for tier in &group.tiers {
        if let Some(verdict) = view::verdict(model, tier) {
            wrapped(&format!("{}: {verdict}", view::tier_name(model, tier.tier)), "  ", out);
        }
    }
    for note in view::notes(model, group) {
        wrapped(&format!("- {note}"), "  ", out);
    }
}

/// Writes a text in lines of at most 120 columns, the later ones a little to the right.
fn wrapped(text: &str, indent: &str, out: &mut String) {
    const COLUMNS: usize = 120;
    let mut line = indent.to_owned();
    let mut empty = true;
    for word in text.split(' ') {
        if !empty && line.chars().count() + 1 + word.chars().count() > COLUMNS {
            let _ = writeln!(out, "{line}");
            line = format!("{indent}  ");
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    let _ = writeln!(out, "{line}");
}
