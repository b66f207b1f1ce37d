//! Bars.

use unicode_width::UnicodeWidthStr;

use super::number::{float, format, index};
use crate::output::cut;

/// The parts of a column, from an eighth to seven eighths.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// The least width of the longest bar. Without it, the chart has labels and numbers only.
const MIN_BAR: usize = 4;

/// Returns a chart with a bar for each row: its label, the bar and the number.
///
/// Lines are not wider than `width`, unless a number alone is. Long labels are cut. The longest bar is the
/// largest number; numbers below zero have no bar.
///
/// ```
/// let rows = [("created".to_owned(), 6.0), ("deleted".to_owned(), 1.5)];
/// let chart = restrait_cli::chart::bars(&rows, 20);
/// assert_eq!(chart, "created  ███████ 6\ndeleted  █▊ 1.5\n");
/// ```
#[must_use]
pub fn bars(rows: &[(String, f64)], width: usize) -> String {
    let numbers: Vec<_> = rows.iter().map(|(_, number)| format(*number)).collect();
    let number_width = numbers.iter().map(String::len).max().unwrap_or_default();
    let widest = rows.iter().map(|(label, _)| label.width()).max();
    // Labels have at most half of the width.
    let room = width.saturating_sub(number_width + 2).min(width / 2);
    let label_width = widest.unwrap_or_default().min(room.max(1));
    let bar_width = width.saturating_sub(label_width + 2 + 1 + number_width);
    let max = rows.iter().map(|(_, number)| *number).fold(0.0, f64::max);
    let mut text = String::new();
    for ((label, number), shown) in rows.iter().zip(numbers) {
        let label = cut(label, label_width);
        text.push_str(&label);
        text.extend(std::iter::repeat_n(
            ' ',
            label_width.saturating_sub(label.width()) + 2,
        ));
        if bar_width >= MIN_BAR {
            let bar = bar(*number, max, bar_width);
            text.push_str(&bar);
            if !bar.is_empty() {
                text.push(' ');
            }
        }
        text.push_str(&shown);
        text.push('\n');
    }
    text
}

/// Returns a bar. A number above zero has at least an eighth of a column.
fn bar(number: f64, max: f64, width: usize) -> String {
    let is_drawn = number > 0.0 && max.is_finite();
    if !is_drawn {
        return String::new();
    }
    let eighths = index(number / max * float(width * 8)).max(1);
    let mut bar: String = std::iter::repeat_n('█', eighths / 8).collect();
    if let Some(rest) = (eighths % 8).checked_sub(1) {
        bar.extend(EIGHTHS.get(rest));
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(rows: &[(&str, f64)]) -> Vec<(String, f64)> {
        rows.iter()
            .map(|(label, number)| ((*label).to_owned(), *number))
            .collect()
    }

    #[test]
    fn bars_are_relative_to_the_largest() {
        let chart = bars(&rows(&[("a", 1000.0), ("bb", 500.0), ("c", 0.0)]), 20);
        assert_eq!(chart, "a   ██████████ 1,000\nbb  █████ 500\nc   0\n");
    }

    #[test]
    fn small_and_negative_numbers_are_told_apart() {
        let chart = bars(&rows(&[("a", 1e9), ("b", 1.0), ("c", -1.0)]), 40);
        let lines: Vec<_> = chart.lines().collect();
        assert_eq!(lines[1], "b  ▏ 1");
        assert_eq!(lines[2], "c  -1");
    }

    #[test]
    fn narrow_charts_have_labels_and_numbers() {
        assert_eq!(bars(&rows(&[("device", 12.0)]), 8), "dev…  12\n");
        assert_eq!(bars(&[], 80), "");
    }

    proptest! {
        #[test]
        fn lines_fit(
            rows in prop::collection::vec(("\\PC{0,30}", -1e6..1e6f64), 1..8),
            width in 16usize..120,
        ) {
            for line in bars(&rows, width).lines() {
                prop_assert!(line.width() <= width, "{line:?} {width}");
            }
        }
    }
}
