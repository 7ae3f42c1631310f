//! The layers of a route as a funnel, for a README or a pull request; readable on light and dark ground.

use std::fmt::Write;

use super::number;
use super::view::{self, Filter, Group};
use crate::throttle::Model;
use crate::throttle::answer::{Effect, LayerKind, LayerLimit, RouteLimits};

/// Most groups of routes and most tiers in one picture; the text has all.
const MAX_GROUPS: usize = 8;
const MAX_TIERS: usize = 4;

/// Sizes in pixels.
const MARGIN: f64 = 24.0;
const COLUMN: f64 = 340.0;
const BAR: f64 = 44.0;
const GAP: f64 = 12.0;
const HEAD: f64 = 48.0;
const LEAST: f64 = 150.0;

/// What the shapes mean.
const LEGEND: &str = "width: requests a second; thick: what binds; dashed: no steady rate";

/// The picture.
pub fn render(model: &Model, filter: &Filter) -> String {
    let groups = view::groups(model, filter);
    let shown: Vec<&Group> = groups.iter().take(MAX_GROUPS).collect();
    let columns = shown.iter().map(|group| group.tiers.len().min(MAX_TIERS)).max().unwrap_or(1).max(1);
    let width = MARGIN * 2.0 + columns as f64 * COLUMN + (columns - 1) as f64 * MARGIN;
    let mut body = String::new();
    let mut top = MARGIN;
    for group in &shown {
        top = draw(model, group, top, &mut body);
    }
    let mut last = Vec::new();
    if shown.is_empty() {
        last.push(super::nothing(model, filter));
    }
    if groups.len() > shown.len() {
        last.push(format!("{} more groups of routes", groups.len() - shown.len()));
    }
    for line in last {
        top += 20.0;
        line_of(&mut body, MARGIN, top, "soft", "start", &line);
        top += 12.0;
    }
    let height = top + MARGIN - 12.0;
    let title = match shown.first() {
        Some(group) => format!("Limits of {} at stage {}", group.api, group.stage_name),
        None => "Limits".to_owned(),
    };
    let description: Vec<String> = shown.iter().flat_map(|group| described(model, group)).collect();
    let description = if description.is_empty() { super::nothing(model, filter) } else { description.join(". ") };
    format!(
        concat!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-labelledby=\"limits-title limits-text\">\n",
            "<title id=\"limits-title\">{title}</title>\n<desc id=\"limits-text\">{description}</desc>\n",
            "<style>\n",
            "svg {{ color-scheme: light dark; }}\n",
            "text {{ font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; fill: #1f2328; }}\n",
            ".ground {{ fill: #ffffff; stroke: #d1d9e0; }}\n",
            ".h {{ font-size: 16px; font-weight: 600; }}\n.tier {{ font-weight: 600; }}\n.soft {{ fill: #59636e; }}\n",
            ".bar {{ fill: #ddf4ff; stroke: #0969da; }}\n",
            ".binds {{ fill: #ffebe9; stroke: #cf222e; stroke-width: 2; }}\n",
            ".open {{ fill: #f6f8fa; stroke: #59636e; stroke-dasharray: 4 3; }}\n",
            "@media (prefers-color-scheme: dark) {{\n",
            "text {{ fill: #f0f6fc; }}\n.ground {{ fill: #0d1117; stroke: #3d444d; }}\n.soft {{ fill: #9198a1; }}\n",
            ".bar {{ fill: #121d2f; stroke: #4493f8; }}\n.binds {{ fill: #25171c; stroke: #f85149; }}\n",
            ".open {{ fill: #151b23; stroke: #9198a1; }}\n",
            "}}\n</style>\n",
            "<rect class=\"ground\" x=\"0.5\" y=\"0.5\" width=\"{gw}\" height=\"{gh}\" rx=\"6\"/>\n",
            "{body}</svg>\n",
        ),
        w = px(width),
        h = px(height),
        gw = px(width - 1.0),
        gh = px(height - 1.0),
        title = escaped(&title),
        description = escaped(&description),
        body = body,
    )
}

/// Draws a group below `top`; where it ends.
fn draw(model: &Model, group: &Group, top: f64, out: &mut String) -> f64 {
    let columns = group.tiers.len().min(MAX_TIERS);
    let room = columns as f64 * COLUMN + columns.saturating_sub(1) as f64 * MARGIN;
    let heading = format!("{} · {} · {}", group.api, group.stage_name, view::route_names(&group.routes));
    line_of(out, MARGIN, top + 16.0, "h", "start", &fit(&heading, room.max(COLUMN), 9.0));
    let assumed: Vec<String> = view::assumptions(model, group).into_iter().map(|(what, _)| what).collect();
    let mut y = top + 16.0;
    for line in lines(&format!("assuming {}", assumed.join(", ")), room.max(COLUMN), 6.8) {
        y += 20.0;
        line_of(out, MARGIN, y, "soft", "start", &line);
    }
    let most = group
        .tiers
        .iter()
        .flat_map(|tier| &tier.layers)
        .filter(|layer| drawn(layer))
        .filter_map(|layer| layer.sustained)
        .fold(1.0_f64, f64::max);
    let mut bottom = top;
    for (at, tier) in group.tiers.iter().take(MAX_TIERS).enumerate() {
        let left = MARGIN + at as f64 * (COLUMN + MARGIN);
        let name = match tier.tier {
            crate::throttle::answer::Tier::Plan(_) => format!("tier {}", view::tier_name(model, tier.tier)),
            crate::throttle::answer::Tier::Anyone => "anyone".to_owned(),
        };
        line_of(out, left + COLUMN / 2.0, y + 32.0, "tier", "middle", &fit(&name, COLUMN, 7.4));
        bottom = bottom.max(column(tier, left, y + HEAD, most, out));
    }
    if group.tiers.len() > MAX_TIERS {
        bottom += 16.0;
        line_of(out, MARGIN, bottom, "soft", "start", &format!("{} more tiers", group.tiers.len() - MAX_TIERS));
    }
    bottom += 24.0;
    line_of(out, MARGIN, bottom, "soft", "start", &fit(LEGEND, room.max(COLUMN), 6.8));
    bottom + MARGIN
}

/// Draws the layers of a tier; where they end.
fn column(tier: &RouteLimits, left: f64, top: f64, most: f64, out: &mut String) -> f64 {
    let mut y = top;
    for (at, layer) in tier.layers.iter().enumerate().filter(|(_, layer)| drawn(layer)) {
        let width = match layer.sustained {
            Some(rate) => LEAST + (COLUMN - LEAST) * (1.0 + rate).ln() / (1.0 + most).ln(),
            None => COLUMN,
        };
        // texts are wider than the narrowest bars: the bar gives way to them
        let (label, detail) = (fit(&label(layer), COLUMN - 16.0, 7.4), fit(&detail(layer, tier), COLUMN - 16.0, 6.8));
        let needed = (label.chars().count() as f64 * 7.4).max(detail.chars().count() as f64 * 6.8) + 16.0;
        let width = width.max(needed).min(COLUMN);
        let x = left + (COLUMN - width) / 2.0;
        let class = match (Some(at) == tier.binds, layer.sustained) {
            (true, _) => "binds",
            (false, Some(_)) => "bar",
            (false, None) => "open",
        };
        let _ = writeln!(
            out,
            "<g><title>{}</title><rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
            escaped(&format!("{}, {}: {}", layer.label(), layer.scope, view::effect(layer, tier))),
            px(x),
            px(y),
            px(width),
            px(BAR),
        );
        line_of(out, left + COLUMN / 2.0, y + 18.0, "", "middle", &label);
        line_of(out, left + COLUMN / 2.0, y + 35.0, "soft", "middle", &detail);
        out.push_str("</g>\n");
        y += BAR + GAP;
    }
    y - GAP
}

/// Whether a layer has a place in the funnel: one that says nothing has none.
fn drawn(layer: &LayerLimit) -> bool {
    match layer.kind {
        LayerKind::Timeout => layer.effect != Effect::Never,
        LayerKind::Stage => layer.rate.is_given() || layer.burst.is_given(),
        _ => true,
    }
}

fn label(layer: &LayerLimit) -> String {
    let size = match (layer.kind, layer.requests.least(), layer.sustained, layer.seconds) {
        (LayerKind::Quota, Some(limit), _, seconds) => match seconds {
            Some(seconds) => format!("{} in {}", number(limit), super::span(seconds)),
            None => number(limit),
        },
        (LayerKind::Table, ..) => layer.scope.clone(),
        (LayerKind::Timeout, .., Some(seconds)) => super::span(seconds),
        (LayerKind::Function, ..) => layer.scope.clone(),
        (_, _, Some(rate), _) => format!("{}/s", number(rate)),
        _ => view::shown(&layer.rate),
    };
    format!("{}: {size}", layer.label())
}

fn detail(layer: &LayerLimit, tier: &RouteLimits) -> String {
    format!("{} · {}", layer.answer, view::effect(layer, tier))
}

/// The group in words, for those who do not see the picture.
fn described(model: &Model, group: &Group) -> Vec<String> {
    let routes = view::route_names(&group.routes);
    group
        .tiers
        .iter()
        .filter_map(|tier| {
            let verdict = view::verdict(model, tier)?;
            Some(format!("{routes}, {}: {verdict}", view::tier_name(model, tier.tier)))
        })
        .collect()
}

fn line_of(out: &mut String, x: f64, y: f64, class: &str, anchor: &str, text: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ =
        writeln!(out, "<text{class} x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>", px(x), px(y), escaped(text));
}

/// A text in as many lines as it takes, three at most.
fn lines(text: &str, room: f64, letter: f64) -> Vec<String> {
    let most = (room / letter).floor().max(4.0) as usize;
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > most {
            lines.push(word.to_owned());
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if lines.len() > 3 {
        let rest = lines.split_off(2).join(" ");
        lines.push(fit(&rest, room, letter));
    }
    lines.iter().map(|line| fit(line, room, letter)).collect()
}

/// As much of a text as has room; a letter is about `letter` wide.
fn fit(text: &str, room: f64, letter: f64) -> String {
    let most = (room / letter).floor().max(4.0) as usize;
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most - 1).collect();
    short.push('…');
    short
}

fn px(value: f64) -> String {
    super::plain((value * 10.0).round() / 10.0)
}

fn escaped(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .map(|c| match c {
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '&' => "&amp;".to_owned(),
            '"' => "&quot;".to_owned(),
            c => c.to_string(),
        })
        .collect()
}
