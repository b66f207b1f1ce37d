//! Measures the messages of all cases against their headers.

use crate::case::{self, Case, Message};

/// A measure: the cases that it applies to, and a condition for each.
struct Measure {
    name: &'static str,
    /// The required share of good cases, in percent.
    at_least: usize,
    counts: fn(&Case) -> bool,
    good: fn(&Case) -> bool,
}

const MEASURES: &[Measure] = &[
    Measure {
        name: "caught at compile time",
        at_least: 100,
        counts: |_| true,
        good: |case| !case.messages.is_empty(),
    },
    Measure {
        name: "one message for each mistake",
        at_least: 100,
        counts: |_| true,
        good: |case| case.messages.len() == case.mistakes,
    },
    Measure {
        name: "right span, or drawn with file:line:column",
        at_least: 100,
        counts: |case| case.at.is_some(),
        good: |case| {
            points_at(case, |message, at| {
                is_underlined(message, at) || is_drawn(message, at)
            })
        },
    },
    Measure {
        name: "exact span outside literals",
        at_least: 100,
        counts: |case| case.at.is_some() && case.messages.iter().all(|it| it.drawn.is_none()),
        good: |case| points_at(case, is_underlined),
    },
    Measure {
        name: "names the mistake",
        at_least: 100,
        counts: |case| !case.is_rustc && (case.at.is_some() || case.names.is_some()),
        good: |case| {
            let name = case.names.as_deref().or(case.at.as_deref()).unwrap();
            says(case, name.trim_matches('"'))
        },
    },
    Measure {
        name: "has a remedy",
        at_least: 100,
        counts: |case| !case.is_rustc,
        good: |case| case.messages.iter().all(says_remedy),
    },
    Measure {
        name: "the right did-you-mean first",
        at_least: 100,
        counts: |case| case.meant.is_some(),
        good: |case| {
            let meant = case.meant.as_deref().unwrap();
            let ours = format!("; did you mean `{meant}`?");
            let theirs = format!("`{meant}` with a similar name");
            let first = |text: &str| text.contains(&ours) || text.contains(&theirs);
            case.messages.iter().any(|message| first(&message.text))
        },
    },
    Measure {
        name: "the remedy compiles",
        at_least: 100,
        counts: |_| true,
        // The edits are compiled in the module `remedied`.
        good: |case| !case.fixes.is_empty(),
    },
    Measure {
        name: "not at `#[api]`, no generated name",
        at_least: 100,
        counts: |_| true,
        good: |case| {
            let about_api = case.at.as_deref().is_some_and(|at| at.contains("api"));
            let at_api = |message: &Message| message.underlined.contains("#[api");
            let own = case.at.as_deref().is_some_and(|at| at.contains("__"));
            let generated = |message: &Message| !own && message.text.contains("__");
            let flat = |message: &&Message| !message.text.contains("|_");
            (about_api || !case.messages.iter().any(at_api))
                && !case.messages.iter().filter(flat).any(generated)
        },
    },
];

fn points_at(case: &Case, points: fn(&Message, &str) -> bool) -> bool {
    let at = case.at.as_deref().unwrap();
    case.messages.iter().any(|message| points(message, at))
}

fn is_underlined(message: &Message, at: &str) -> bool {
    message.underlined == at
}

fn is_drawn(message: &Message, at: &str) -> bool {
    message
        .drawn
        .as_ref()
        .is_some_and(|(piece, placed)| *placed && piece == at)
}

fn says(case: &Case, text: &str) -> bool {
    case.messages
        .iter()
        .any(|message| message.text.contains(text))
}

fn says_remedy(message: &Message) -> bool {
    message.title.contains("; ")
        || ["= note: ", "help: "]
            .iter()
            .any(|it| message.text.contains(it))
}

#[test]
fn messages_are_good() {
    let cases = case::all();
    println!("| measure | good | of | % |\n| --- | --- | --- | --- |");
    let mut bad = Vec::new();
    for measure in MEASURES {
        let counted: Vec<&Case> = cases.iter().filter(|case| (measure.counts)(case)).collect();
        let (good, not): (Vec<&Case>, Vec<&Case>) =
            counted.iter().partition(|case| (measure.good)(case));
        let percent = 100 * good.len() / counted.len();
        println!(
            "| {} | {} | {} | {percent} |",
            measure.name,
            good.len(),
            counted.len()
        );
        if percent < measure.at_least {
            bad.extend(
                not.iter()
                    .map(|case| format!("{}: {}", case.path.display(), measure.name)),
            );
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// Rows that are not mistakes here: calling a setter twice replaces the value, as in other builders, and
/// a placeholder can be a part of a segment, one of several in it, or a catch-all.
const NOT_MISTAKES: [&str; 4] = ["C09", "T07", "T08", "T25"];

#[test]
fn every_row_of_the_catalogue_has_a_case() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/design/mistakes.json"
    );
    let Ok(catalogue) = std::fs::read_to_string(path) else {
        println!("skipped: the catalogue of mistakes is not available");
        return;
    };
    let catalogue: serde_json::Value = serde_json::from_str(&catalogue).unwrap();
    let cases = case::all();
    let rows = catalogue["rows"].as_array().unwrap().iter();
    let ids = rows.map(|row| row["id"].as_str().unwrap());
    let missing: Vec<_> = ids
        .filter(|id| !NOT_MISTAKES.contains(id))
        .filter(|id| {
            !cases
                .iter()
                .any(|case| case.rows.iter().any(|row| row == id))
        })
        .collect();
    assert_eq!(missing, [""; 0]);
}
