//! The messages that the macros write, compared with those of the compiler in `tests/ui`.
//!
//! The compiler adds nothing to most of them but the line of the source, and takes minutes for all. Here they take a second,
//! and so do their remedies. The tests of `tests/ui` compile the other cases, and all of them with `UI=all`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod expand;

use expand::Error;

#[test]
fn messages_are_those_of_the_compiler() {
    let Some(folder) = folder() else {
        return;
    };
    if env::var_os("TRYBUILD").is_some() {
        println!("skipped: the messages are being written");
        return;
    }
    let mut different = Vec::new();
    let cases = cases(&folder);
    for path in &cases {
        let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
        let shown = show(name, &fs::read_to_string(path).unwrap());
        let shown =
            shown.unwrap_or_else(|| "a message that the compiler shows differently\n".into());
        let expected = fs::read_to_string(path.with_extension("stderr")).unwrap();
        let expected = without_places(&expected);
        if shown.trim_end() != expected.trim_end() {
            different.push(format!("{shown}--- is not\n{expected}"));
        }
    }
    println!("{} cases", cases.len());
    assert!(cases.len() > 500, "{}", cases.len());
    assert!(
        different.is_empty(),
        "{} messages of {} differ; if they are intended, run `TRYBUILD=overwrite cargo test -p restrait-ui-tests`\n{}",
        different.len(),
        cases.len(),
        different.join("\n\n")
    );
}

#[test]
fn remedies_expand_without_an_error() {
    let Some(folder) = folder() else {
        return;
    };
    let mut wrong = Vec::new();
    for path in cases(&folder) {
        let code = remedied(&fs::read_to_string(&path).unwrap());
        let errors = expand::errors(&code).map(|errors| errors.into_iter().map(|it| it.message));
        match errors.map(Vec::from_iter) {
            Some(errors) if errors.is_empty() => {}
            errors => wrong.push(format!("{}: {errors:?}\n{code}", path.display())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Returns the folder of the cases.
fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    if !folder.is_dir() {
        println!("skipped: tests/ui is not a part of the package");
    }
    folder.is_dir().then_some(folder)
}

/// Returns the code of a case with the remedy of its header applied, as the build script of `tests/ui` does.
fn remedied(source: &str) -> String {
    let edits = source.lines().filter_map(|line| {
        let edit = line.strip_prefix("//~ fix `")?.strip_suffix('`')?;
        edit.split_once("` => `")
    });
    let code = source.lines().filter(|line| !line.starts_with("//"));
    edits.fold(code.collect::<Vec<_>>().join("\n"), |code, (old, new)| {
        code.replacen(&old.replace('⏎', "\n"), &new.replace('⏎', "\n"), 1)
    })
}

/// Returns the cases whose messages are those of the macros alone, sorted.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(cases(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            let messages = fs::read_to_string(path.with_extension("stderr"));
            if messages.is_ok_and(|messages| is_of_macros(&source, &messages)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Returns `true` if the messages of a case are those of the macros alone. `tests/ui` compiles the others, and has the same
/// condition in `tests/ui/tests/ui/of_macros.rs`.
fn is_of_macros(source: &str, messages: &str) -> bool {
    let of_compiler = ["//~ rustc", "//~ compiled"];
    let is_foreign = |line: &str| {
        let text = line.trim_start_matches([' ', '=']);
        let levels = ["error[", "warning", "note", "help"];
        levels.iter().any(|level| text.starts_with(level))
    };
    !of_compiler.iter().any(|mark| source.contains(mark)) && !messages.lines().any(is_foreign)
}

/// Removes the places in literals, which only the compiler knows.
fn without_places(messages: &str) -> String {
    let lines = messages.lines().map(|line| {
        let drawn = line.split_once("^ $DIR/");
        drawn.map_or(line.to_owned(), |(drawn, _)| format!("{drawn}^"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the messages for a file as the compiler shows them. `None` if it shows one of them differently.
fn show(name: &str, source: &str) -> Option<String> {
    let errors = expand::errors(source)?;
    let shown = errors
        .iter()
        .map(|error| show_error(error, name, source))
        .collect::<Option<Vec<_>>>()?;
    Some(shown.join("\n"))
}

fn show_error(error: &Error, name: &str, source: &str) -> Option<String> {
    let (start, end) = (error.first.start(), error.last.end());
    // Several lines are drawn with a bar.
    if start.line != end.line {
        return None;
    }
    let (row, column) = (start.line, start.column);
    let line = source.lines().nth(row - 1)?;
    let indent = row.to_string().len();
    let message = error.message.replace('\n', "\n       ");
    let carets = "^".repeat((end.column - column).max(1));
    let mut shown = format!("error: {message}\n");
    writeln!(shown, "{:indent$}--> {name}:{row}:{}", "", column + 1).ok()?;
    writeln!(shown, "{:indent$} |", "").ok()?;
    writeln!(shown, "{row} | {line}").ok()?;
    writeln!(shown, "{:indent$} | {:column$}{carets}", "", "").ok()?;
    Some(shown)
}
