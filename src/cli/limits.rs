//! `formwork limits`.

use std::fs;
use std::io::{Read, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::given::{Given, pair};
use super::project::Project;
use super::settings::Settings;
use super::stacks::Env;
use super::{ERROR, Failure, Stacks, files, print};
use crate::finding::nearest;
use crate::read;
use crate::synth::Cast;
use crate::template::Template;
use crate::throttle::assume::Origin;
use crate::throttle::render::{Filter, json, markdown, svg, text};
use crate::throttle::{Assume, Input, Model};

/// Shows which limit binds each route for each tier of clients
///
/// Reads the layers in front of and behind every REST API (WAF, usage plans, stages, the account, functions, tables) and says what each lets through,
/// which of them turns a client away first, with which status, and when. What no template says is assumed and printed: a duration, the clients
/// behind one address, the account's limits. A template declares them in its metadata: {"formwork": {"assume": {"mean_ms": 80}}}; a project in its
/// formwork.toml: [assume] mean-ms = 80.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  formwork limits                                    every stack of this project
  formwork limits movies --mean-ms 80                one stack, its calls taking 80 ms
  formwork limits template.yaml --param Rate=100     a template of whatever origin
  formwork limits api.json functions.json            two that import from each other
  formwork limits movies --out svg=limits.svg        a picture for the README

Exit status: 0 done; 1 a stack or file cannot be read; 2 wrong usage.")]
pub(super) struct Args {
    /// Stacks of this project, or template files (JSON or YAML; `-` is standard input); all stacks when none is named
    #[arg(value_name = "STACK|FILE")]
    what: Vec<String>,
    /// The environment whose settings hold: `stacks/<stack>.<ENV>.yaml`
    #[arg(long, value_name = "ENV", value_parser = super::stacks::env)]
    env: Option<String>,
    /// Only this stage
    #[arg(long, value_name = "NAME")]
    stage: Option<String>,
    /// Only routes that have this in them: `POST /data`
    #[arg(long, value_name = "TEXT")]
    route: Option<String>,
    /// The form on standard output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Writes a file in place of standard output; repeatable
    #[arg(long, value_name = "FORMAT=FILE", value_parser = out)]
    out: Vec<(Format, PathBuf)>,
    #[command(flatten)]
    assume: Assumptions,
    #[command(flatten)]
    given: Given,
}

#[derive(clap::Args)]
#[command(next_help_heading = "Assumptions")]
struct Assumptions {
    /// Mean duration of a call in milliseconds, of all functions or one [default: 200]
    #[arg(long, value_name = "[FUNCTION=]MS")]
    mean_ms: Vec<String>,
    /// 99th percentile of the duration in milliseconds [default: 1000]
    #[arg(long, value_name = "MS")]
    p99_ms: Option<String>,
    /// What a cold start adds in milliseconds [default: 1000]
    #[arg(long, value_name = "MS")]
    cold_ms: Option<String>,
    /// Clients behind one address [default: 1]
    #[arg(long, value_name = "N")]
    clients_per_ip: Option<String>,
    /// Bytes of a request's body [default: 4096]
    #[arg(long, value_name = "BYTES")]
    payload_bytes: Option<String>,
    /// Bytes of a table's item [default: 1024]
    #[arg(long, value_name = "BYTES")]
    item_bytes: Option<String>,
    /// The region [default: us-east-1]
    #[arg(long)]
    region: Option<String>,
    /// Requests a second of the account in the region [default: what AWS gives the region]
    #[arg(long, value_name = "RATE")]
    account_rate: Option<String>,
    /// Requests at once of the account in the region [default: what AWS gives the region]
    #[arg(long, value_name = "BURST")]
    account_burst: Option<String>,
    /// Executions at once of the account in the region [default: 1000]
    #[arg(long, value_name = "N")]
    account_concurrency: Option<String>,
    /// Seconds until WAF acts on a rate that it saw [default: 30]
    #[arg(long, value_name = "S")]
    waf_lag_s: Option<String>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Svg,
}

impl Format {
    fn render(self, model: &Model, filter: &Filter) -> String {
        match self {
            Format::Text => text::render(model, filter),
            Format::Markdown => markdown::render(model, filter),
            Format::Json => json::render(model, filter),
            Format::Svg => svg::render(model, filter),
        }
    }
}

fn out(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, file) = pair(text).map_err(|_| "it takes FORMAT=FILE, such as svg=limits.svg".to_owned())?;
    let format = Format::from_str(&format, true)
        .map_err(|_| format!("there is no form `{format}`; there are text, markdown, json, svg"))?;
    if file.is_empty() {
        return Err("it takes FORMAT=FILE, such as svg=limits.svg".to_owned());
    }
    Ok((format, PathBuf::from(file)))
}

pub(super) fn run(args: &Args, stacks: &Stacks) -> Result<ExitCode, Failure> {
    let mut assume = Assume::default();
    let said = Settings::read()
        .and_then(|settings| settings.assume(&mut assume))
        .and_then(|()| args.given.read(&mut assume))
        .and_then(|()| args.assume.read(&mut assume));
    if let Err(wrong) = said {
        return usage(&wrong);
    }
    let (files, names): (Vec<&String>, Vec<&String>) = args.what.iter().partition(|what| is_file(what));
    let mut templates: Vec<(String, Template)> = Vec::new();
    for file in files {
        templates.extend(read_file(file, &args.env)?);
    }
    if !names.is_empty() || args.what.is_empty() {
        let names: Vec<String> = names.into_iter().cloned().collect();
        let project = Project::synth(stacks.of(&args.env)?, &names)?;
        templates.extend(project.templates().into_iter().map(|cast: &Cast| (cast.name.clone(), cast.template.clone())));
    }
    for (name, _) in &args.given.parameters {
        if let Some(wrong) = unknown_parameter(name, &templates) {
            return usage(&wrong);
        }
    }
    let inputs: Vec<Input> = templates.iter().map(|(stack, template)| Input { stack, template }).collect();
    // the process ends with it: nothing is won by giving its memory back
    let model = ManuallyDrop::new(Model::of(&inputs, &assume));
    let filter = Filter { stage: args.stage.clone(), route: args.route.clone(), preflights: false };
    if args.out.is_empty() {
        return print(args.format.render(&model, &filter).as_bytes());
    }
    let rendered: Vec<(PathBuf, String)> =
        args.out.iter().map(|(format, file)| (file.clone(), format.render(&model, &filter))).collect();
    let bytes: Vec<(PathBuf, &[u8])> = rendered.iter().map(|(file, text)| (file.clone(), text.as_bytes())).collect();
    files::write(&bytes)?;
    Ok(ExitCode::SUCCESS)
}

impl Assumptions {
    fn read(&self, assume: &mut Assume) -> Result<(), String> {
        for text in &self.mean_ms {
            match text.split_once('=') {
                Some((function, value)) => assume.set(&format!("mean_ms.{function}"), value, Origin::Flag)?,
                None => assume.set("mean_ms", text, Origin::Flag)?,
            }
        }
        let given = [
            ("p99_ms", &self.p99_ms),
            ("cold_ms", &self.cold_ms),
            ("clients_per_ip", &self.clients_per_ip),
            ("payload_bytes", &self.payload_bytes),
            ("item_bytes", &self.item_bytes),
            ("region", &self.region),
            ("account_rate", &self.account_rate),
            ("account_burst", &self.account_burst),
            ("account_concurrency", &self.account_concurrency),
            ("waf_lag_s", &self.waf_lag_s),
        ];
        for (name, value) in given {
            if let Some(value) = value {
                assume.set(name, value, Origin::Flag)?;
            }
        }
        Ok(())
    }
}

/// Says what is wrong with the command line.
fn usage(wrong: &str) -> Result<ExitCode, Failure> {
    // a closed stderr leaves only the exit status to say it
    let _ = writeln!(anstream::stderr(), "{ERROR}error:{ERROR:#} {wrong}");
    Ok(ExitCode::from(2))
}

/// Whether an argument names a file rather than a stack, whose name has neither a dot nor a slash.
fn is_file(what: &str) -> bool {
    what == "-" || what.contains(['/', '\\', '.'])
}

fn read_file(file: &str, env: &Env) -> Result<Vec<(String, Template)>, Failure> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    let bytes = bytes.map_err(|error| Failure::new(format!("cannot read `{file}`: {error}")))?;
    let text = read::bytes(&bytes).map_err(|wrong| Failure::new(format!("{file}:{wrong}")))?;
    #[cfg(feature = "core-services")]
    if crate::stack_file::is_stack(text) {
        let project = Project::synth(vec![super::stack_files::one(file, text, env)?], &[])?;
        return Ok(project.templates().into_iter().map(|cast| (cast.name.clone(), cast.template.clone())).collect());
    }
    let template = read::template(text).map_err(|wrong| Failure::new(format!("{file}:{wrong}")))?;
    let name = Path::new(file).file_name().map_or_else(|| file.to_owned(), |name| name.to_string_lossy().into_owned());
    let name = match file {
        "-" => "stdin".to_owned(),
        _ => name.split('.').find(|part| !part.is_empty()).unwrap_or(&name).to_owned(),
    };
    Ok(vec![(name, template)])
}

fn unknown_parameter(name: &str, templates: &[(String, Template)]) -> Option<String> {
    let known: Vec<(String, &str)> = templates
        .iter()
        .flat_map(|(stack, template)| {
            template.section("Parameters").map(move |(parameter, _)| (format!("{stack}.{parameter}"), parameter))
        })
        .collect();
    if known.iter().any(|(long, short)| long == name || *short == name) {
        return None;
    }
    Some(match nearest(name, known.iter().map(|(_, short)| *short)) {
        Some(near) => format!("no template has a parameter `{name}`; did you mean `{near}`?"),
        None if known.is_empty() => format!("no template has a parameter `{name}`: they have none at all"),
        None => {
            let names: Vec<&str> = known.iter().map(|(_, short)| *short).collect();
            format!("no template has a parameter `{name}`; there are {}", names.join(", "))
        }
    })
}
