//! Generates the module `examples` of the test program `losant`: the examples in the docs of losant, each as a test.
//!
//! As doc tests, they would be compiled at every run, which takes 14 s.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/files.rs"]
mod files;

use files::files;

/// The folder with the docs.
const SOURCE: &str = "../api/src";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SOURCE}");
    let (mut tests, mut count) = (String::new(), 0);
    for path in files(Path::new(SOURCE))? {
        let text = fs::read_to_string(&path)?;
        for example in examples(&text).map_err(|error| format!("{}:{error}", path.display()))? {
            test(&mut tests, &path, &example)?;
            count += 1;
        }
    }
    writeln!(
        tests,
        "/// The number of examples.\nconst COUNT: usize = {count};"
    )?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("losant_examples.rs"), tests)?;
    Ok(())
}

/// An example in a doc comment.
struct Example {
    /// The line at which it begins.
    line: usize,
    /// If `false`, it is only compiled.
    runs: bool,
    code: String,
}

/// Returns the examples in the doc comments of a file. The examples that a macro makes are doc tests only.
fn examples(text: &str) -> Result<Vec<Example>, String> {
    let mut examples = Vec::new();
    let mut current: Option<Example> = None;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let Some(docs) = line.strip_prefix("///").or(line.strip_prefix("//!")) else {
            continue;
        };
        let docs = docs.strip_prefix(' ').unwrap_or(docs);
        let fence = docs.trim().strip_prefix("```");
        match (fence, &mut current) {
            (Some(_), Some(_)) => examples.extend(current.take()),
            (Some(info), None) => {
                let runs = match info {
                    "" => true,
                    "no_run" => false,
                    other => return Err(format!("{}: unknown fence `{other}`", index + 1)),
                };
                let (line, code) = (index + 1, String::new());
                current = Some(Example { line, runs, code });
            }
            (None, Some(example)) => {
                let hidden = docs.trim_start().strip_prefix("# ");
                example.code += hidden.unwrap_or(docs);
                example.code.push('\n');
            }
            (None, None) => {}
        }
    }
    Ok(examples)
}

/// Writes an example as a test, with the function around it that a doc test has.
fn test(tests: &mut String, path: &Path, example: &Example) -> std::fmt::Result {
    let Example { line, runs, code } = example;
    let file = path.strip_prefix(SOURCE).unwrap_or(path);
    let file = file.with_extension("").to_string_lossy().into_owned();
    let name = file.replace(|char: char| !char.is_alphanumeric(), "_");
    let name = format!("{name}_line_{line}");
    let test = if *runs { "#[test]\n" } else { "" };
    if code.contains("fn main()") {
        writeln!(tests, "{test}fn {name}() {{\n{code}passes(main());\n}}")
    } else if code.trim_end().ends_with("(())") {
        let head = "fn example() -> Result<(), impl std::fmt::Debug> {";
        writeln!(
            tests,
            "{test}fn {name}() {{\n{head}\n{code}}}\nexample().unwrap();\n}}"
        )
    } else {
        writeln!(tests, "{test}fn {name}() {{\n{code}}}")
    }
}
