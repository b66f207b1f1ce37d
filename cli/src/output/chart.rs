//! Charts of responses: bars of counts by category, lines of numbers over time.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::shape::Shape;
use super::terminal::Terminal;
use super::{cell, time};
use crate::chart::{bars, format, line};
use crate::escape;

mod numbers;

/// The width of a chart, if that of the terminal is not known.
const WIDTH: usize = 80;

/// The maximum width of a chart. Wider ones are hard to read.
const MAX_WIDTH: usize = 120;

/// The maximum number of lines and of charts with bars.
const MAX_CHARTS: usize = 12;

/// The charts of a response.
#[derive(Debug, PartialEq)]
pub(super) enum Charts {
    Bars(Vec<Bars>),
    Lines(Vec<Line>),
}

/// Numbers by category.
#[derive(Debug, PartialEq)]
pub(super) struct Bars {
    /// The name of the numbers. Empty if there is only one chart.
    title: String,
    rows: Vec<(String, f64)>,
}

/// Numbers over time.
#[derive(Debug, PartialEq)]
pub(super) struct Line {
    title: String,
    times: Vec<String>,
    /// `NaN` where a number is missing.
    values: Vec<f64>,
}

impl Charts {
    /// Returns the charts of a response, or `None` if it has no numbers that belong together.
    pub(super) fn new(shape: &Shape<'_>, selected: &[String]) -> Option<Self> {
        match shape {
            Shape::Items(items) => numbers::lines(items, selected)
                .map(Self::Lines)
                .or_else(|| numbers::bars(&items.values, selected).map(Self::Bars)),
            Shape::Object(members) => {
                numbers::counts(members, selected).map(|bars| Self::Bars(vec![bars]))
            }
            Shape::Scalar(_) => None,
        }
    }

    /// Writes the charts, and returns a note if some were left out.
    pub(super) fn write(
        &self,
        writer: &mut dyn Write,
        terminal: Terminal,
    ) -> io::Result<Option<String>> {
        let width = terminal.width.unwrap_or(WIDTH).min(MAX_WIDTH);
        let texts: Vec<String> = match self {
            Self::Bars(charts) => shown(charts)
                .map(|chart| chart.text(width, terminal))
                .collect(),
            Self::Lines(charts) => {
                let height = if charts.len() == 1 { 8 } else { 5 };
                shown(charts)
                    .map(|chart| chart.text(width, height, terminal))
                    .collect()
            }
        };
        writer.write_all(texts.join("\n").as_bytes())?;
        let count = match self {
            Self::Bars(charts) => charts.len(),
            Self::Lines(charts) => charts.len(),
        };
        Ok((count > texts.len()).then(|| {
            format!(
                "{} of {count} charts; select others with `--fields`",
                texts.len()
            )
        }))
    }
}

fn shown<T>(charts: &[T]) -> impl Iterator<Item = &T> {
    charts.iter().take(MAX_CHARTS)
}

impl Bars {
    fn text(&self, width: usize, terminal: Terminal) -> String {
        let mut rows: Vec<_> = self
            .rows
            .iter()
            .map(|(label, number)| (escape::line(label).into_owned(), *number))
            .collect();
        // Large counts first. The order of equal ones is that of the response.
        rows.sort_by(|a, b| b.1.total_cmp(&a.1));
        let title = heading(&self.title, terminal);
        format!("{title}{}", painted(&bars(&rows, width), terminal))
    }
}

impl Line {
    fn text(&self, width: usize, height: usize, terminal: Terminal) -> String {
        let mut text = String::new();
        let title = escape::line(&self.title);
        let title = terminal.styled(anstyle::Style::new().bold(), &title);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{title}  {}", self.summary());
        let drawing = line::draw(&self.values, width, height);
        text.push_str(&painted(&drawing.text, terminal));
        let _ = writeln!(
            text,
            "{:>gutter$}{}",
            "└",
            "─".repeat(width.saturating_sub(drawing.gutter)),
            gutter = drawing.gutter
        );
        let label = |time: Option<&String>| {
            let time = time.map(String::as_str).unwrap_or_default();
            escape::line(time::short(time)).into_owned()
        };
        let (first, last) = (label(self.times.first()), label(self.times.last()));
        let room = width.saturating_sub(drawing.gutter);
        let space = room.saturating_sub(first.len() + last.len()).max(1);
        let axis = format!(
            "{:gutter$}{first}{:space$}{last}",
            "",
            "",
            gutter = drawing.gutter
        );
        let _ = writeln!(text, "{}", cell::cut(axis.trim_end(), width));
        text
    }

    /// Returns the smallest, the mean, the largest and the last number.
    fn summary(&self) -> String {
        let finite = || {
            self.values
                .iter()
                .copied()
                .filter(|value| value.is_finite())
        };
        let count = crate::chart::float(finite().count());
        let mean = finite().map(|value| value / count).sum();
        let min = finite().fold(f64::INFINITY, f64::min);
        let max = finite().fold(f64::NEG_INFINITY, f64::max);
        let last = finite().next_back().unwrap_or_default();
        format!(
            "min {}  mean {}  max {}  last {}",
            format(min),
            format(mean),
            format(max),
            format(last)
        )
    }
}

fn heading(title: &str, terminal: Terminal) -> String {
    match title {
        "" => String::new(),
        title => {
            let title = escape::line(title);
            let title = terminal.styled(anstyle::Style::new().bold(), &title);
            format!("{title}\n")
        }
    }
}

/// Colors the bars and the dots of a chart.
fn painted(chart: &str, terminal: Terminal) -> String {
    if !terminal.has_colors {
        return chart.to_owned();
    }
    let style = anstyle::AnsiColor::Cyan.on_default();
    let mut text = String::new();
    let mut is_painted = false;
    for char in chart.chars() {
        let is_mark = matches!(char, '\u{2580}'..='\u{259f}' | '\u{2800}'..='\u{28ff}');
        if is_mark && !is_painted {
            let _ = write!(text, "{style}");
        } else if !is_mark && is_painted {
            let _ = write!(text, "{style:#}");
        }
        is_painted = is_mark;
        text.push(char);
    }
    text
}
