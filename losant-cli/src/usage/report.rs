//! The report, for people and as JSON.

use std::fmt::Write as _;

use losant::Timestamp;
use losant::usage::{Usage, UsageReport};
use restrait_cli::chart;
use serde_json::{Value as Json, json};

/// The start of a day, and its payloads.
pub(super) type Day = (Timestamp, i64);

/// Width of the charts.
const WIDTH: usize = 72;

/// Returns the report for people.
pub(super) fn text(report: &UsageReport, days: &[Day]) -> String {
    let mut text = String::new();
    let (start, end) = (date(report.period.start), date(report.period.end));
    let _ = writeln!(
        text,
        "Usage from {start} to {end}, as of {}",
        date(report.time)
    );
    let previous = date(report.previous_period.start);
    let _ = writeln!(text, "Compared with {previous} to {start}");
    for (title, usage) in kinds(report) {
        section(&mut text, title, usage);
    }
    if days.iter().any(|(_, payloads)| *payloads != 0) {
        let rows: Vec<_> = days
            .iter()
            .map(|(day, payloads)| (date(*day), float(*payloads)))
            .collect();
        let _ = write!(text, "\nPayloads by day\n{}", chart::bars(&rows, WIDTH));
    }
    text
}

/// Writes one kind of usage with its chart.
fn section(text: &mut String, title: &str, usage: Usage) {
    let _ = write!(text, "\n{title}: {}", grouped(usage.current));
    let _ = match (usage.projected, usage.change()) {
        (Some(projected), Some(change)) => writeln!(
            text,
            ", {} expected at the end of the period ({})",
            grouped(projected),
            percent(change)
        ),
        (Some(projected), None) => writeln!(
            text,
            ", {} expected at the end of the period",
            grouped(projected)
        ),
        (None, _) => writeln!(text, " (too early for a projection)"),
    };
    let mut rows = vec![
        ("previous".to_owned(), float(usage.previous)),
        ("current".to_owned(), float(usage.current)),
    ];
    if let Some(projected) = usage.projected {
        rows.push(("projected".to_owned(), float(projected)));
    }
    text.push_str(&chart::bars(&rows, WIDTH));
}

/// Returns the report as JSON.
pub(super) fn json(report: &UsageReport, days: &[Day]) -> Json {
    let usage = |usage: Usage| {
        json!({
            "current": usage.current,
            "previous": usage.previous,
            "projected": usage.projected,
            "change": usage.change(),
        })
    };
    let days = days
        .iter()
        .map(|(day, payloads)| json!({"date": day.to_string(), "payloads": payloads}));
    json!({
        "time": report.time.to_string(),
        "period": {
            "start": report.period.start.to_string(),
            "end": report.period.end.to_string(),
        },
        "previousPeriod": {
            "start": report.previous_period.start.to_string(),
            "end": report.previous_period.end.to_string(),
        },
        "payloads": usage(report.payloads),
        "notebookMinutes": usage(report.notebook_minutes),
        "devices": usage(report.devices),
        "days": days.collect::<Vec<_>>(),
    })
}

fn kinds(report: &UsageReport) -> [(&'static str, Usage); 3] {
    [
        ("Payloads", report.payloads),
        ("Notebook minutes", report.notebook_minutes),
        ("Devices", report.devices),
    ]
}

/// Returns the date of an instant, in UTC.
fn date(time: Timestamp) -> String {
    let text = time.to_string();
    text.split('T').next().unwrap_or_default().to_owned()
}

/// Returns a number with commas between groups of three digits.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if number < 0 {
        text.insert(0, '-');
    }
    text
}

fn percent(change: f64) -> String {
    format!("{:+.0} %", change * 100.0)
}

#[expect(clippy::cast_precision_loss, reason = "a chart needs few digits")]
fn float(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (number, expected) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (-1_234_567, "-1,234,567"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(grouped(number), expected);
        }
    }

    #[test]
    fn a_section_compares_and_projects() {
        let mut text = String::new();
        let usage = Usage {
            current: 60_000,
            previous: 100_000,
            projected: Some(120_000),
        };
        section(&mut text, "Payloads", usage);
        let first = "\nPayloads: 60,000, 120,000 expected at the end of the period (+20 %)\n";
        assert!(text.starts_with(first), "{text}");
        for label in ["previous", "current", "projected"] {
            assert!(text.contains(&format!("\n{label}")), "{text}");
        }
        let mut text = String::new();
        let young = Usage {
            projected: None,
            ..usage
        };
        section(&mut text, "Devices", young);
        assert!(text.contains("Devices: 60,000 (too early for a projection)\n"));
        assert!(!text.contains("projected "), "{text}");
    }
}
