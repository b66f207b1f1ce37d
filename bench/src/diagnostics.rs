//! Wrong declarations, compiled in the idiom of each crate: which of them the compiler refuses, and
//! how well the first error describes the mistake.
//!
//! Each style is a package below `target/diagnostics`. Its right declaration must compile. Each
//! mistake is one edit of it, in a file of its own. The rules of the judge are in
//! [`judge`](self::judge).

use std::fs;

mod cargo;
mod judge;
mod style;

use judge::Verdict;
use style::Style;

/// The mistakes: an identifier, which is also the name of the file, and a description.
const MISTAKES: [(&str, &str); 15] = [
    ("placeholder_without_param", "a placeholder without a param"),
    (
        "param_without_placeholder",
        "a path param that no placeholder uses",
    ),
    ("misspelt_placeholder", "a misspelt placeholder"),
    ("unclosed_placeholder", "an unclosed placeholder"),
    ("dot_segment", "`..` in the path"),
    ("query_in_path", "a query in the path"),
    ("duplicate_query", "two query params with one name"),
    ("two_bodies", "two bodies"),
    ("body_on_get", "a body on `GET`"),
    ("unknown_key", "a misspelt key or option"),
    ("unknown_method", "a misspelt method"),
    ("header_name", "a space in a header name"),
    ("path_type", "a path param of a type without a text"),
    (
        "opaque_response",
        "a response of a type that cannot be decoded",
    ),
    ("missing_response", "no response type"),
];

/// Compiles all mistakes and prints a table and the totals.
pub(crate) fn report() {
    let styles = style::all();
    let verdicts: Vec<Vec<Option<Verdict>>> = styles.iter().map(verdicts).collect();
    let names: Vec<_> = styles.iter().map(|style| style.name).collect();
    println!("| mistake | {} |", names.join(" | "));
    println!("| --- |{}", " --- |".repeat(names.len()));
    for (at, (_, description)) in MISTAKES.iter().enumerate() {
        let cells = verdicts.iter().map(|column| shown(column[at].as_ref()));
        println!(
            "| {description} | {} |",
            cells.collect::<Vec<_>>().join(" | ")
        );
    }
    println!(
        "\n`2 P H`: refused with two errors; P: the first one points at the mistake; H: it has help.\n"
    );
    totals(&styles, &verdicts);
}

/// Returns the verdicts on all mistakes in a style. `None` if it cannot express the mistake.
fn verdicts(style: &Style) -> Vec<Option<Verdict>> {
    let folder = cargo::write(style);
    let messages = cargo::check(&folder);
    let right: Vec<_> = messages.iter().filter(|it| it.target == "right").collect();
    assert!(
        !right.iter().any(|message| message.is_error()),
        "the right declaration of {} does not compile: {right:#?}",
        style.name
    );
    let verdict = |(id, _): &(&str, &str)| {
        let edit = style.edits.iter().find(|edit| edit.mistake == *id)?;
        let source = fs::read_to_string(folder.join(format!("src/bin/{id}.rs")));
        let source = source.expect("a source");
        Some(judge::verdict(&messages, edit, &source, style))
    };
    MISTAKES.iter().map(verdict).collect()
}

fn shown(verdict: Option<&Verdict>) -> String {
    let Some(verdict) = verdict else {
        return "n/a".to_owned();
    };
    match verdict {
        Verdict {
            errors: 0,
            is_warned: true,
            ..
        } => "warning".to_owned(),
        Verdict { errors: 0, .. } => "accepted".to_owned(),
        Verdict {
            errors,
            points,
            helps,
            ..
        } => {
            let points = if *points { " P" } else { "" };
            let helps = if *helps { " H" } else { "" };
            format!("{errors}{points}{helps}")
        }
    }
}

fn totals(styles: &[Style], verdicts: &[Vec<Option<Verdict>>]) {
    println!(
        "| style | mistakes | refused | with one error | that points at it | with help | all of it |\n\
         | --- | --: | --: | --: | --: | --: | --: |"
    );
    for (style, verdicts) in styles.iter().zip(verdicts) {
        let made: Vec<_> = verdicts.iter().flatten().collect();
        let refused: Vec<_> = made.iter().filter(|it| it.errors > 0).collect();
        let count = |is: fn(&Verdict) -> bool| refused.iter().filter(|it| is(it)).count();
        println!(
            "| {} | {} | {} | {} | {} | {} | {} |",
            style.name,
            made.len(),
            refused.len(),
            count(|it| it.errors == 1),
            count(|it| it.points),
            count(|it| it.helps),
            count(|it| it.errors == 1 && it.points && it.helps),
        );
    }
}
