//! Limits for a README or a pull request.

use std::fmt::Write;

use super::view::{self, Filter};
use crate::throttle::Model;

/// One section with a table for each group of routes.
pub fn render(model: &Model, filter: &Filter) -> String {
    let groups = view::groups(model, filter);
    let mut out = String::new();
    if groups.is_empty() {
        // writing into a String has no way to fail
        let _ = writeln!(out, "{}", escaped(&super::nothing(model, filter)));
    }
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let routes = escaped(&view::route_names(&group.routes));
        let _ = writeln!(out, "### {} · {} · {routes}\n", escaped(&group.api), escaped(&group.stage_name));
        let mut header = "| Layer | Scope | Rate/s | Burst | Answer |".to_owned();
        let mut line = "|---|---|--:|--:|---|".to_owned();
        for tier in &group.tiers {
            let _ = write!(header, " {} |", escaped(&view::tier_name(model, tier.tier)));
            line.push_str("---|");
        }
        let _ = writeln!(out, "{header}\n{line}");
        for row in &group.rows {
            let mut cells = vec![&row.layer, &row.scope, &row.rate, &row.burst, &row.answer];
            let bold: Vec<String> = row
                .effects
                .iter()
                .zip(&row.binds)
                .map(|(effect, binds)| if *binds { format!("**{}**", escaped(effect)) } else { escaped(effect) })
                .collect();
            let plain: Vec<String> = cells.drain(..).map(|cell| escaped(cell)).collect();
            let all: Vec<String> = plain.into_iter().chain(bold).collect();
            let _ = writeln!(out, "| {} |", all.join(" | "));
        }
        out.push('\n');
        for tier in &group.tiers {
            if let Some(verdict) = view::verdict(model, tier) {
                let _ = writeln!(out, "- **{}**: {}", escaped(&view::tier_name(model, tier.tier)), escaped(&verdict));
            }
        }
        for note in view::notes(model, group) {
            let _ = writeln!(out, "- {}", escaped(&note));
        }
        let assumed = view::assumptions(model, group);
        let assumed: Vec<String> =
            assumed.iter().map(|(what, origin)| format!("{} ({})", escaped(what), origin.name())).collect();
        if !assumed.is_empty() {
            let _ = writeln!(out, "\n<sub>Assuming {}.</sub>", assumed.join(", "));
        }
    }
    for (from, note) in &model.notes {
        let _ = writeln!(out, "\n> {}: {}", escaped(&from.to_string()), escaped(note));
    }
    out
}

/// Text that Markdown and HTML leave as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\n' | '\r' => out.push(' '),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}
