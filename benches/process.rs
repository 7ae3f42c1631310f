//! What a whole run of the command line costs, as the operating system counts it: `cargo bench --bench process`.
//!
//! `formwork` is the binary as users get it, with the stacks of the repository. For the large stacks this program takes its place: with
//! `FORMWORK_LARGE_STACKS` set to their number it is that command line, over them. Other programs are measured in the same way:
//! `cargo bench --bench process -- NAME COMMAND..` prints a row of the same table.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use wait4::Wait4;

mod large;
mod many;
mod pairs;

const LARGE_STACKS: &str = "FORMWORK_LARGE_STACKS";
const RUNS: usize = 40;
/// Slow programs run less often.
const ENOUGH: Duration = Duration::from_secs(20);
const AT_LEAST: usize = 5;

fn main() -> ExitCode {
    if let Ok(number) = env::var(LARGE_STACKS) {
        return formwork::cli::run(|| large::stacks(number.parse().expect("the number of stacks")));
    }
    let args: Vec<String> = env::args().skip(1).collect();
    if !args.iter().any(|arg| arg == "--bench") {
        println!("nothing is measured: run it with `cargo bench`");
        return ExitCode::SUCCESS;
    }
    let args: Vec<&str> = args.iter().map(String::as_str).filter(|arg| *arg != "--bench").collect();
    match args.as_slice() {
        [] => measure_formwork(),
        [what, program, args @ ..] => {
            let (program, args) = (PathBuf::from(program), args.to_vec());
            row(what, || run(Command::new(&program).args(&args)));
        }
        [_] => {
            eprintln!("cargo bench --bench process -- NAME COMMAND..");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn measure_formwork() {
    let formwork = Path::new(env!("CARGO_BIN_EXE_formwork"));
    let large = env::current_exe().expect("the path of this program");
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("process");
    println!("Up to {RUNS} runs each: the least, and the median.\n");
    println!("| run | CPU, ms | median | elapsed, ms | median | most memory, MB |");
    println!("|---|--:|--:|--:|--:|--:|");
    row("`formwork --version`", || run(Command::new(formwork).arg("--version")));
    // every template is written anew
    let synth = |program: &Path, large_stacks: &str, names: &[&str]| {
        fs::remove_dir_all(&out).ok();
        run(Command::new(program).arg("synth").arg("--out").arg(&out).args(names).env(LARGE_STACKS, large_stacks))
    };
    row("`formwork synth movies`", || synth(formwork, "", &["movies"]));
    row("`formwork synth`, every stack of the repository", || synth(formwork, "", &[]));
    row("`formwork synth --check`", || run(Command::new(formwork).args(["synth", "--check", "--out"]).arg(&out)));
    for stacks in ["1", "10"] {
        let what = format!("`formwork synth`, {stacks} x {} resources", large::RESOURCES);
        row(&what, || synth(&large, stacks, &[]));
    }
    let yaml = in_yaml(formwork, &out);
    row(&format!("`formwork synth` of {} resources in YAML", large::RESOURCES), || {
        fs::remove_dir_all(yaml.join("out")).ok();
        run(Command::new(formwork).arg("synth").current_dir(&yaml))
    });
    let check = |what: &Path| run(Command::new(formwork).args(["check", "--fail-on", "never"]).arg(what));
    row("`formwork check`, 20 resources", || {
        check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("out/image-flip.template.json"))
    });
    let large = write(&out, "shop.json", &large::stack(0).synth().expect("the stack is sound").template.to_json());
    row(&format!("`formwork check`, {} resources", large::RESOURCES), || check(&large));
    for number in [100, 1_000] {
        let templates = many::templates(&out, number);
        row(&format!("`formwork check`, {number} templates of the repository"), || check(&templates));
    }
    let throttled = write(&out, "throttled.json", &many::throttled().to_string());
    row("`formwork limits`, 450 resources, 96 routes of 20 plans", || {
        run(Command::new(formwork).arg("limits").arg(&throttled))
    });
    for (what, pair) in pairs_to_compare(&out) {
        for format in ["text", "markdown"] {
            row(&format!("`formwork diff --format {format}`, {what}"), || {
                run(Command::new(formwork).args(["diff", "--format", format]).args([&pair.before, &pair.after]))
            });
        }
    }
}

fn write(directory: &Path, name: &str, text: &str) -> PathBuf {
    fs::create_dir_all(directory).expect("a directory");
    let path = directory.join(name);
    fs::write(&path, text).expect("a file");
    path
}

/// A project whose stack is the large one as a file in YAML.
fn in_yaml(formwork: &Path, out: &Path) -> PathBuf {
    let project = out.with_file_name("process-yaml");
    let template = large::stack(0).synth().expect("the stack is sound").template.to_json();
    let template = write(&project, "shop.json", &template);
    run(Command::new(formwork).args(["import", "--force"]).arg(&template).current_dir(&project));
    project
}

/// A small stack of the repository, the large stack, and more changes than anybody reads.
fn pairs_to_compare(out: &Path) -> Vec<(String, pairs::Pair)> {
    let read = |path: &Path| -> Value {
        let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        serde_json::from_str(&text).expect("a template")
    };
    let small = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("out/image-flip.template.json"));
    let large = large::stack(0).synth().expect("the stack is sound").template.to_json();
    let large: Value = serde_json::from_str(&large).expect("JSON");
    let many = pairs::repeated(&large, 1_000);
    let count = |template: &Value| template["Resources"].as_object().map_or(0, serde_json::Map::len);
    let mut all = Vec::new();
    for (name, template, nth) in [("small", &small, 4), ("large", &large, 10), ("many", &many, 1)] {
        let pair = pairs::write(&out.join("pairs"), name, template, nth);
        let lines = fs::read_to_string(&pair.before).expect("it was just written").lines().count();
        let number = count(template);
        all.push((format!("{number} resources ({lines} lines), {} of them changed", number.div_ceil(nth)), pair));
    }
    all
}

/// Runs it once to warm up and then often, and prints what it took.
fn row(what: &str, run: impl Fn() -> Run) {
    run();
    let start = Instant::now();
    let mut runs = Vec::new();
    while runs.len() < AT_LEAST || runs.len() < RUNS && start.elapsed() < ENOUGH {
        runs.push(run());
    }
    let [cpu, cpu_median] = least_and_median(&mut runs, |run| run.cpu);
    let [elapsed, elapsed_median] = least_and_median(&mut runs, |run| run.elapsed);
    let memory = runs.iter().map(|run| run.memory).max().unwrap_or_default();
    println!(
        "| {what} | {cpu:.1} | {cpu_median:.1} | {elapsed:.1} | {elapsed_median:.1} | {:.1} |",
        memory as f64 / 1e6
    );
}

struct Run {
    cpu: Duration,
    elapsed: Duration,
    memory: u64,
}

fn run(command: &mut Command) -> Run {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let end = command.spawn().and_then(|mut child| child.wait4()).expect("the program runs");
    let elapsed = start.elapsed();
    assert!(end.status.success(), "{command:?} fails");
    Run { cpu: end.rusage.utime + end.rusage.stime, elapsed, memory: end.rusage.maxrss }
}

/// In milliseconds.
fn least_and_median(runs: &mut [Run], of: impl Fn(&Run) -> Duration) -> [f64; 2] {
    runs.sort_by_key(&of);
    [&runs[0], &runs[runs.len() / 2]].map(|run| of(run).as_secs_f64() * 1e3)
}
