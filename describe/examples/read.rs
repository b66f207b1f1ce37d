//! Reads all OpenAPI documents in a folder and prints what the reader says about each of them.
//!
//! ```text
//! cargo run --release -p restrait-describe --example read -- FOLDER [--problems]
//! ```

#![allow(clippy::print_stdout, reason = "the output of a command")]

use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use restrait_describe::document::Document;

/// The sums over all documents.
#[derive(Default)]
struct Sums {
    documents: usize,
    errors: usize,
    panics: usize,
    operations: usize,
    problems: usize,
    time: Duration,
    longest: (Duration, PathBuf),
}

fn main() {
    let mut args = std::env::args_os().skip(1);
    let Some(folder) = args.next() else {
        println!("usage: read FOLDER [--problems]");
        return;
    };
    let shows_problems = args.next().is_some();
    let mut files = Vec::new();
    find(Path::new(&folder), &mut files);
    files.sort();
    let mut sums = Sums::default();
    for file in files {
        read(&file, shows_problems, &mut sums);
    }
    println!(
        "{} documents, {} errors, {} panics, {} operations, {} problems, {:?}, longest {:?} for {}, peak memory {} MB",
        sums.documents,
        sums.errors,
        sums.panics,
        sums.operations,
        sums.problems,
        sums.time,
        sums.longest.0,
        sums.longest.1.display(),
        peak_memory() >> 10,
    );
}

fn find(path: &Path, files: &mut Vec<PathBuf>) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            find(&entry.path(), files);
        }
        return;
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    if matches!(extension, Some("json" | "yaml" | "yml")) {
        files.push(path.to_owned());
    }
}

fn read(file: &Path, shows_problems: bool, sums: &mut Sums) {
    let Ok(content) = fs::read(file) else {
        return;
    };
    let start = Instant::now();
    let document = panic::catch_unwind(|| Document::from_slice(&content));
    let time = start.elapsed();
    sums.documents += 1;
    sums.time += time;
    if time > sums.longest.0 {
        sums.longest = (time, file.to_owned());
    }
    match document {
        Err(_) => {
            sums.panics += 1;
            println!("{}: panic", file.display());
        }
        Ok(Err(error)) => {
            sums.errors += 1;
            println!("{}: error: {error}", file.display());
        }
        Ok(Ok(document)) => {
            sums.operations += document.operations.len();
            sums.problems += document.problems.len();
            for problem in document.problems.iter().filter(|_| shows_problems) {
                println!("{}: {problem}", file.display());
            }
        }
    }
}

/// Returns the largest amount of memory so far, in KB. 0 where the system does not tell it.
fn peak_memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
