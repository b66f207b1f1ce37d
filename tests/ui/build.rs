//! Generates the modules of the test binary `ui`: cases with their remedy applied, everything in `pass/`, and a test for
//! each topic.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../build/files.rs"]
mod files;
#[path = "tests/ui/of_macros.rs"]
mod of_macros;
#[path = "tests/ui/topic.rs"]
mod topic;

use files::files;
use of_macros::{is_forced, is_of_macros};

/// The flags of every `cargo` that trybuild runs.
///
/// By default, trybuild passes the width to the cases only, so that cargo builds their dependencies twice: 63 s of CPU
/// time in place of 48 s.
const FLAGS: [&str; 6] = [
    "--cfg",
    "trybuild",
    "--verbose",
    "-A",
    "dead_code",
    "--diagnostic-width=140",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=.");
    for name in of_macros::VARIABLES {
        println!("cargo::rerun-if-env-changed={name}");
    }
    // Cargo also sets it for the test binary, and trybuild's `cargo` inherits it.
    let flags = FLAGS.join("\x1f");
    println!("cargo::rustc-env=CARGO_ENCODED_RUSTFLAGS={flags}");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let (mut remedied, mut passing) = (String::new(), String::new());
    let mut topics = BTreeSet::new();
    let cases = files(&root)?.into_iter();
    let own = |path: &PathBuf| path.starts_with(root.join("tests")) || path.ends_with("build.rs");
    for path in cases.filter(|path| !own(path)) {
        let module = module(path.strip_prefix(&root)?);
        if path.starts_with(root.join("pass")) {
            let name = module.trim_start_matches("pass_");
            writeln!(passing, "#[path = \"{}\"]\nmod {name};", path.display())?;
            writeln!(passing, "#[test]\nfn {name}() {{\n    {name}::main();\n}}")?;
        } else {
            topics.insert(topic::topic(path.strip_prefix(&root)?));
            let source = fs::read_to_string(&path)?;
            let messages = fs::read_to_string(path.with_extension("stderr")).unwrap_or_default();
            // A test of the macros expands the remedies of these. Compiling them takes 9 s of CPU time.
            if is_of_macros(&source, &messages) && !is_forced() {
                continue;
            }
            // In a module of this binary, `crate` is not the case.
            if source.contains("#[api(crate::") {
                continue;
            }
            writeln!(remedied, "mod {module} {{\n{}\n}}", remedy(&source, &path)?)?;
        }
    }
    let mut tests = String::new();
    for topic in topics {
        writeln!(tests, "#[test]\nfn {topic}() {{\n    super::check();\n}}")?;
    }
    fs::write(out.join("topics.rs"), tests)?;
    fs::write(out.join("remedied.rs"), remedied)?;
    fs::write(out.join("passing.rs"), passing)?;
    Ok(())
}

/// Returns the module name of a case: `template_never_closed` for `template/never-closed.rs`.
fn module(path: &Path) -> String {
    let name = path.with_extension("");
    let name = name.to_string_lossy();
    name.replace(|char: char| !char.is_alphanumeric(), "_")
}

/// Returns the code of a case with the remedy of its header applied.
fn remedy(source: &str, path: &Path) -> Result<String, Box<dyn Error>> {
    let edits = source.lines().filter_map(|line| {
        let edit = line.strip_prefix("//~ fix `")?.strip_suffix('`')?;
        let (old, new) = edit.split_once("` => `")?;
        Some((old.replace('⏎', "\n"), new.replace('⏎', "\n")))
    });
    let code = source.lines().filter(|line| !line.starts_with("//"));
    let mut code = code.collect::<Vec<_>>().join("\n");
    for (old, new) in edits {
        if code.matches(&old).count() != 1 {
            return Err(format!("{}: expected `{old}` exactly once", path.display()).into());
        }
        code = code.replace(&old, &new);
    }
    Ok(code)
}
