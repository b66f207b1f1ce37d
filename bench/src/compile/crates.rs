//! Generates the crates.

use std::fs;
use std::path::{Path, PathBuf};

use super::endpoints::endpoints;
use super::{SIZES, Style};

/// Writes all crates into a workspace below `target`. Returns its folder.
pub(super) fn write_all(styles: &[Style]) -> PathBuf {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = bench.join("target/compile");
    let mut members = Vec::new();
    for style in styles {
        for size in SIZES {
            let package = format!("{}-{size}", style.name);
            write(&folder.join(&package), style, size, bench);
            members.push(package);
        }
    }
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n"
    );
    put(&folder, "Cargo.toml", &workspace);
    // Uses the versions of the other benchmarks.
    fs::copy(bench.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    folder
}

/// Asserts that all dependencies are in the lock file of the benchmarks.
pub(super) fn assert_locked(folder: &Path) {
    let sums = |folder: &Path| {
        let lock = fs::read_to_string(folder.join("Cargo.lock")).expect("a lock file");
        let sums = lock.lines().filter(|line| line.starts_with("checksum"));
        sums.map(str::to_owned).collect::<Vec<_>>()
    };
    let locked = sums(Path::new(env!("CARGO_MANIFEST_DIR")));
    let other = sums(folder).into_iter().find(|sum| !locked.contains(sum));
    assert_eq!(other, None, "a version that the bench does not have");
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
    put(folder, "Cargo.toml", &manifest);
    put(folder, "src/main.rs", &main(size));
    put(folder, "src/api.rs", &(style.source)(&endpoints));
    if let Some((file, text)) = style.extra_file {
        put(folder, file, &text(&endpoints));
    }
}

/// Writes a file unless its content is the same, so that cargo does not rebuild.
fn put(folder: &Path, file: &str, text: &str) {
    let file = folder.join(file);
    if fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(file.parent().unwrap_or(folder)).expect("a folder");
    fs::write(file, text).expect("a file");
}

/// Returns a program that calls each endpoint, so that the linker keeps all of them.
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
             let _inside = runtime.enter();\n    \
             let client = api::client(&base);\n    \
             println!(\"{{}}\", runtime.block_on(call(&client)));\n\
         }}\n"
    )
}
