//! The command `restrait`.
#![expect(clippy::print_stderr, reason = "it is a command")]

use std::io::{BufWriter, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use restrait_describe::document::Document;
use restrait_import::{Difference, Options, Sources, Times, compare, import, store};

mod surface_command;

/// Tools for REST APIs that are declared as Rust traits.
#[derive(Parser)]
#[command(name = "restrait", version)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    Import(Import),
}

/// Writes API traits from an OpenAPI document.
///
/// Reads OpenAPI 3.0 and 3.1, in JSON or YAML. Writes a client, a trait for each tag and the types of bodies
/// and params. What cannot be declared is left out, and listed at the top of the first file with its JSON
/// pointer.
///
/// The output is a start: edit it as you like, or write it again whenever the document changes.
#[derive(clap::Args)]
#[command(
    after_help = "Exit status: 0 if the files were written or are current, 1 if `--check` finds a difference, \
                        2 if the document cannot be read."
)]
struct Import {
    /// The OpenAPI document, in JSON or YAML. With `--schemas`, the surface.
    document: PathBuf,
    /// The folder to write, or one file that ends with `.rs`.
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    /// The name of the client.
    #[arg(long, value_name = "NAME", default_value = "Client")]
    client: String,
    /// The path of the module that is written. Defaults to that of `--out` below `src`: `crate::api`.
    #[arg(long, value_name = "PATH")]
    module: Option<String>,
    /// Import only the operations with one of these tags.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    tags: Vec<String>,
    /// Import only the operations whose paths begin with one of these.
    #[arg(long, value_name = "PATH", value_delimiter = ',')]
    paths: Vec<String>,
    /// The types of dates and times.
    #[arg(long, value_name = "TYPES", value_enum, default_value_t = TimesArg::Text)]
    times: TimesArg,
    /// Write nothing, and say whether the files are current.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    surface: surface_command::Args,
}

#[derive(Clone, Copy, ValueEnum)]
enum TimesArg {
    /// Strings.
    Text,
    /// The types of the crate `jiff`.
    Jiff,
    /// The types of the crate `chrono`.
    Chrono,
}

fn main() -> ExitCode {
    let Command {
        action: Action::Import(args),
    } = Command::parse();
    match run(&args) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// The size above which a document is refused.
const MAX_BYTES: u64 = 256 << 20;

fn run(args: &Import) -> Result<ExitCode, String> {
    if let Some(sources) = surface_command::sources(&args.document, &args.surface)? {
        return finish(args, &sources);
    }
    let shown = args.document.display();
    let size = std::fs::metadata(&args.document)
        .map_err(|error| format!("cannot read `{shown}`: {error}"))?
        .len();
    if size > MAX_BYTES {
        return Err(format!(
            "`{shown}` has {} MiB, expected at most {} MiB",
            size >> 20,
            MAX_BYTES >> 20
        ));
    }
    let content =
        std::fs::read(&args.document).map_err(|error| format!("cannot read `{shown}`: {error}"))?;
    let document = Document::from_slice(&content).map_err(|error| format!("{shown}: {error}"))?;
    drop(content);
    let name = args
        .document
        .file_name()
        .map(|name| format!("`{}`", name.to_string_lossy()));
    let one_file = args
        .out
        .extension()
        .is_some_and(|extension| extension == "rs");
    let module = match &args.module {
        Some(module) => module.clone(),
        None => module_of(&args.out),
    };
    let options = Options::new()
        .client(&args.client)
        .module(module)
        .tags(args.tags.iter().cloned())
        .paths(args.paths.iter().cloned())
        .one_file(one_file)
        .times(match args.times {
            TimesArg::Text => Times::Text,
            TimesArg::Jiff => Times::Jiff,
            TimesArg::Chrono => Times::Chrono,
        })
        .source(name.unwrap_or_default());
    let sources = import(document, &options);
    finish(args, &sources)
}

fn finish(args: &Import, sources: &Sources) -> Result<ExitCode, String> {
    let out = args.out.display();
    let mut report = Vec::new();
    if args.check {
        let differences =
            compare(sources, &args.out).map_err(|error| format!("cannot read `{out}`: {error}"))?;
        report.extend(differences.iter().map(|difference| match difference {
            Difference::Missing(path) => format!("missing: {}", path.display()),
            Difference::Changed(path) => format!("changed: {}", path.display()),
            Difference::Extra(path) => format!("not in the document: {}", path.display()),
        }));
        if differences.is_empty() {
            print(&[format!("`{out}` is current")]);
            return Ok(ExitCode::SUCCESS);
        }
        report.push(format!(
            "`{out}` is not current; run the command without `--check`"
        ));
        print(&report);
        return Ok(ExitCode::FAILURE);
    }
    store(sources, &args.out).map_err(|error| format!("cannot write `{out}`: {error}"))?;
    report.push(format!(
        "{} of {} operations written to `{out}`",
        sources.endpoints, sources.operations
    ));
    let left_out = sources.left_out.iter();
    report.extend(left_out.map(|left_out| format!("left out: {left_out}")));
    print(&report);
    Ok(ExitCode::SUCCESS)
}

/// Prints lines. A reader that ends early, such as `head`, is not an error.
fn print(lines: &[String]) {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    let _ = out.flush();
}

/// Returns the module that a folder or a file is: `crate::api` for `src/api` and `src/api.rs`.
fn module_of(out: &Path) -> String {
    let names: Vec<String> = out
        .components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            Component::Prefix(_)
            | Component::RootDir
            | Component::CurDir
            | Component::ParentDir => None,
        })
        .collect();
    let start = names
        .iter()
        .rposition(|name| name == "src")
        .map_or(names.len().saturating_sub(1), |at| at + 1);
    let mut module = "crate".to_owned();
    for name in names.iter().skip(start) {
        let name = name.strip_suffix(".rs").unwrap_or(name);
        if !matches!(name, "mod" | "lib" | "main") {
            module.push_str("::");
            module.push_str(name);
        }
    }
    module
}
