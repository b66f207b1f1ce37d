//! What an endpoint costs to compile: crates of 7 and of 100 endpoints, in every style.
//!
//! What one endpoint costs is the difference between the two, divided by 93, so that all that a
//! crate costs once falls out. Times are CPU time of cargo and everything that it starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{cpu, least};

mod endpoints;
mod hand;
mod ours;
#[cfg(feature = "peers")]
mod peers;

use endpoints::{Endpoint, endpoints};

/// The small and the large crate.
const SIZES: [usize; 2] = [7, 100];

/// How endpoints are written: a crate's source and its dependencies.
struct Style {
    name: &'static str,
    dependencies: String,
    source: fn(&[Endpoint]) -> String,
    /// A file beside the source, for who reads one.
    beside: Option<(&'static str, fn(&[Endpoint]) -> String)>,
}

fn styles() -> Vec<Style> {
    let styles = vec![hand::style(), ours::style()];
    #[cfg(feature = "peers")]
    let styles = styles.into_iter().chain(peers::styles()).collect();
    styles
}

/// Prints the table; each time is the least of so many runs, because a busy machine only adds to it.
pub(crate) fn report(runs: usize) {
    let folder = written();
    println!(
        "| an endpoint | check, ms | | debug build, ms | | one-line edit, ms | | release, bytes | |\n\
         | --- | --: | --: | --: | --: | --: | --: | --: | --: |"
    );
    let mut baseline: Option<[f64; 4]> = None;
    for (style, costs) in styles().iter().zip(costs(&folder, runs)) {
        let base = *baseline.get_or_insert(costs);
        let cells = costs
            .iter()
            .zip(base)
            .map(|(cost, base)| format!("{cost:.1} | {:.2}", cost / base));
        println!(
            "| {} | {} |",
            style.name,
            cells.collect::<Vec<_>>().join(" | ")
        );
    }
}

/// Check, debug build, one-line edit and release size of each style.
fn costs(folder: &Path, runs: usize) -> Vec<[f64; 4]> {
    let names: Vec<_> = styles().iter().map(|style| style.name).collect();
    let check = by_endpoint(folder, &names, &["check"], runs);
    let build = by_endpoint(folder, &names, &["build"], runs);
    let edit = names.iter().map(|name| edit(folder, name, runs));
    let size = names.iter().map(|name| size(folder, name));
    let all = check.into_iter().zip(build).zip(edit).zip(size);
    all.map(|(((check, build), edit), size)| [check, build, edit, size])
        .collect()
}

/// Milliseconds for an endpoint, styles taking turns.
fn by_endpoint(folder: &Path, names: &[&str], command: &[&str], runs: usize) -> Vec<f64> {
    let mut times = vec![[const { Vec::new() }; 2]; names.len()];
    for run in 0..=runs {
        for (name, times) in names.iter().zip(&mut times) {
            for (size, times) in SIZES.iter().zip(times) {
                let package = format!("{name}-{size}");
                touch(folder, &package);
                let time = cargo(folder, command, &package, "0");
                // The first run compiles the dependencies.
                if run > 0 {
                    times.push(time);
                }
            }
        }
    }
    times
        .into_iter()
        .map(|[few, many]| (least(many) - least(few)) / 93.)
        .collect()
}

/// Milliseconds from an edited line to a checked crate, with all that incremental compilation saves.
fn edit(folder: &Path, name: &str, runs: usize) -> f64 {
    let package = format!("{name}-100");
    let file = folder.join(&package).join("src/api.rs");
    let source = fs::read_to_string(&file).expect("a source");
    cargo(folder, &["check"], &package, "1");
    let times = (0..runs).map(|run| {
        let edited = format!("{source}\npub fn edited() -> usize {{ {run} }}\n");
        fs::write(&file, edited).expect("a source");
        cargo(folder, &["check"], &package, "1")
    });
    let time = least(times.collect());
    fs::write(&file, source).expect("a source");
    time
}

/// Bytes of a stripped release binary for each endpoint.
fn size(folder: &Path, name: &str) -> f64 {
    let [few, many] = SIZES.map(|size| {
        let package = format!("{name}-{size}");
        cargo(folder, &["build", "--release"], &package, "0");
        let binary = folder.join("target/release").join(package);
        fs::metadata(binary).expect("a binary").len()
    });
    #[expect(clippy::cast_precision_loss, reason = "binaries are small")]
    let bytes = (many - few) as f64;
    bytes / 93.
}

fn cargo(folder: &Path, command: &[&str], package: &str, incremental: &str) -> f64 {
    let mut cargo = Command::new("cargo");
    cargo
        .args(command)
        .args(["--offline", "--quiet", "--package", package])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", incremental)
        .env_remove("CARGO_TARGET_DIR");
    cpu::of_command(&mut cargo).as_secs_f64() * 1000.
}

fn touch(folder: &Path, package: &str) {
    for file in ["src/main.rs", "src/api.rs"] {
        let file = fs::File::options()
            .append(true)
            .open(folder.join(package).join(file));
        let now = std::time::SystemTime::now();
        file.and_then(|file| file.set_modified(now))
            .expect("a source");
    }
}

/// Writes all crates into one workspace below `target`, and returns its folder.
fn written() -> PathBuf {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = bench.join("target/compile");
    let mut members = Vec::new();
    for style in styles() {
        for size in SIZES {
            let package = format!("{}-{size}", style.name);
            write(&folder.join(&package), &style, size, bench);
            members.push(package);
        }
    }
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n"
    );
    fs::write(folder.join("Cargo.toml"), workspace).expect("a manifest");
    // The versions are those that everything else here is measured with.
    fs::copy(bench.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    folder
}

fn write(folder: &Path, style: &Style, size: usize, bench: &Path) {
    let endpoints = endpoints(size);
    let root = bench.parent().unwrap_or(bench).display();
    let dependencies = style.dependencies.replace("<root>", &root.to_string());
    let manifest = format!(
        "[package]\nname = \"{}-{size}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"rt\", \"net\", \"time\"] }}\n{dependencies}",
        style.name,
    );
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let put = |file: &str, text: String| fs::write(folder.join(file), text).expect("a file");
    put("Cargo.toml", manifest);
    put("src/main.rs", main(size));
    put("src/api.rs", (style.source)(&endpoints));
    if let Some((file, text)) = style.beside {
        put(file, text(&endpoints));
    }
}

/// A program that can make each call, so that none is left out of it.
fn main(size: usize) -> String {
    let calls: String = (0..size)
        .map(|at| format!("    |c| Box::pin(api::call_{at}(c)),\n"))
        .collect();
    format!(
        "mod api;\n\
         type Call = for<'a> fn(&'a api::Client) -> std::pin::Pin<Box<dyn Future<Output = usize> + 'a>>;\n\
         static CALLS: [Call; {size}] = [\n{calls}];\n\
         fn main() {{\n    \
             let mut args = std::env::args().skip(1);\n    \
             let (Some(base), Some(at)) = (args.next(), args.next()) else {{ return }};\n    \
             let call = CALLS[at.parse::<usize>().unwrap()];\n    \
             let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();\n    \
             let client = api::client(&base);\n    \
             println!(\"{{}}\", runtime.block_on(call(&client)));\n\
         }}\n"
    )
}
