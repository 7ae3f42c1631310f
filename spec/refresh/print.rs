//! Lays tables out as Rust source.
//!
//! rustfmt leaves macro bodies alone, so the layout here is what a reader sees.

use std::fmt::Write as _;

use super::facts::{last, service};
use super::tables::{Field, Resource, Table};

/// Lines are filled up to here.
const WIDTH: usize = 120;

/// The source of one service.
pub fn service_file(module: &str, resources: &[Resource]) -> String {
    let mut text = format!(
        "//! Generated from spec/{module}.json by `cargo refresh`; do not edit by hand.\n\nuse super::table::*;\n"
    );
    for resource in resources {
        text.push('\n');
        text.push_str(&resource_table(resource));
        for table in resource.props.values() {
            text.push_str(&props(table));
        }
        for (name, variants) in &resource.choices {
            text.push_str(&choice(name, variants));
        }
    }
    text
}

fn resource_table(resource: &Resource) -> String {
    let attrs = resource.attrs.as_deref().unwrap_or("NoAttrs");
    let args = resource.table.args.as_deref().map(|args| format!(" {args}")).unwrap_or_default();
    let mut text = String::from("resource! {\n");
    let _ = match page(&resource.cfn) {
        Some(page) => writeln!(text, "    /// [{}]({page})", resource.cfn),
        None => writeln!(text, "    /// `{}`", resource.cfn),
    };
    let _ = write!(text, "    {} {attrs}{args} {:?} ", resource.table.name, resource.cfn);
    settable(&mut text, &resource.table);
    let attributes = resource.attributes.iter().map(|field| format!("{} {:?}: {},", field.rust, field.cfn, field.kind));
    braces(&mut text, &attributes.collect::<Vec<_>>());
    text.push_str("\n}\n");
    text
}

/// The page on a resource type in AWS's template reference. Third parties' types have none there.
fn page(cfn: &str) -> Option<String> {
    let service = last(service(cfn)).to_lowercase();
    let name = last(cfn).to_lowercase();
    let base = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";
    cfn.starts_with("AWS::").then(|| format!("{base}/aws-resource-{service}-{name}.html"))
}

fn props(table: &Table) -> String {
    let args = table.args.as_deref().map(|args| format!(" {args}")).unwrap_or_default();
    let head = format!("{}{args} ", table.name);
    let line = format!("props! {{ {head}{} {} }}", on_one_line(table), one_line(&entries(&table.optional)));
    if line.len() <= WIDTH {
        return format!("{line}\n");
    }
    let mut text = format!("props! {{\n    {head}");
    settable(&mut text, table);
    text.push_str("\n}\n");
    text
}

fn choice(name: &str, variants: &[(String, String)]) -> String {
    let variants: Vec<String> = variants.iter().map(|(name, value)| format!("{name} {value:?}")).collect();
    let line = format!("choice! {{ {name} {{ {} }} }}\n", variants.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    format!("choice! {{\n    {name} {{\n{}    }}\n}}\n", filled("        ", &variants))
}

/// Required properties in their brackets, then optional ones in braces.
fn settable(text: &mut String, table: &Table) {
    let (open, close) = brackets(table);
    let line = on_one_line(table);
    if table.required.is_empty() || column(text) + line.len() + 2 <= WIDTH {
        text.push_str(&line);
    } else {
        let required: Vec<String> = table.required.iter().map(entry).collect();
        let _ = write!(text, "{open}\n{}    {close}", filled("        ", &required));
    }
    braces(text, &entries(&table.optional));
}

/// How many columns the last line has so far.
fn column(text: &str) -> usize {
    text.len() - text.rfind('\n').map_or(0, |newline| newline + 1)
}

fn on_one_line(table: &Table) -> String {
    let (open, close) = brackets(table);
    let required: Vec<String> = table.required.iter().map(entry).collect();
    format!("{open}{}{close}", required.join(", "))
}

fn brackets(table: &Table) -> (char, char) {
    if table.args.is_some() { ('[', ']') } else { ('(', ')') }
}

fn entry(field: &Field) -> String {
    format!("{} {}: {}", field.rust, field.cfn, field.kind)
}

fn entries(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|field| format!("{},", entry(field))).collect()
}

/// Entries in braces: on the same line if there is room for all, else one a line.
fn braces(text: &mut String, entries: &[String]) {
    let line = one_line(entries);
    if entries.is_empty() || (entries.len() <= 2 && column(text) + line.len() + 3 <= WIDTH) {
        let _ = write!(text, " {line}");
        return;
    }
    let lines: String = entries.iter().map(|entry| format!("        {entry}\n")).collect();
    let _ = write!(text, " {{\n{lines}    }}");
}

fn one_line(entries: &[String]) -> String {
    if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(" ")) }
}

/// As many entries on each line as fit, commas between them and none at the end.
fn filled(indent: &str, entries: &[String]) -> String {
    let mut text = String::new();
    let mut line = indent.to_owned();
    for (at, entry) in entries.iter().enumerate() {
        let comma = if at + 1 < entries.len() { "," } else { "" };
        if line.len() > indent.len() && line.len() + 1 + entry.len() + comma.len() > WIDTH {
            let _ = writeln!(text, "{line}");
            line = indent.to_owned();
        }
        if line.len() > indent.len() {
            line.push(' ');
        }
        line.push_str(entry);
        line.push_str(comma);
    }
    let _ = writeln!(text, "{line}");
    text
}
