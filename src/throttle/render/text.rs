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
    let mut lines = vec![header];
    for row in &group.rows {
        let mut line =
            vec![row.layer.clone(), row.scope.clone(), row.rate.clone(), row.burst.clone(), row.answer.clone()];
        line.extend(row.effects.iter().cloned());
        lines.push(line);
    }
    let columns = lines[0].len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    for line in &lines {
        let mut text = String::new();
        for (column, cell) in line.iter().enumerate() {
            let pad = " ".repeat(widths[column].saturating_sub(cell.chars().count()));
            let right = column == 2 || column == 3;
            text.push_str(if column > 0 { "  " } else { "" });
            if right {
                text.push_str(&pad);
            }
            text.push_str(cell);
            if !right {
                text.push_str(&pad);
            }
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
