//! Layout of the report: headings, fields, tables and bars within 80 columns.

use std::error::Error;
use std::io::{self, Stdout, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use losant::restrait::info::EndpointInfo;
use losant::types::{DeviceCount, InstanceOrg, NotebookMinuteCount, PayloadCount, PayloadStats};
use losant::{Number, Timestamp};

/// Maximum width of a line.
const WIDTH: usize = 80;

const HEADING: Style = AnsiColor::Cyan.on_default().bold();
const LABEL: Style = Style::new().dimmed();
const TOTAL: Style = Style::new().bold();
const BAR: Style = AnsiColor::Green.on_default();

/// A report on standard output, with colors if it is a terminal.
pub(crate) struct Report(AutoStream<Stdout>);

/// A row of a table: a label and numbers.
type Row<const N: usize> = (String, [i64; N]);

impl Report {
    pub(crate) fn new(out: AutoStream<Stdout>) -> Self {
        Self(out)
    }

    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.0, "{text}")
    }

    pub(crate) fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.0, "\n{HEADING}{text}{HEADING:#}")
    }

    pub(crate) fn field(&mut self, label: &str, value: &str) -> io::Result<()> {
        let value = fit(value, WIDTH - 17);
        writeln!(self.0, "  {LABEL}{label:<14}{LABEL:#} {value}")
    }

    /// Prints name, tags and the most important counts with their limits.
    pub(crate) fn organization(&mut self, org: &InstanceOrg) -> io::Result<()> {
        self.heading("Organization")?;
        self.field("Name", &org.name)?;
        if let Some(description) = org.description.as_ref().filter(|text| !text.is_empty()) {
            self.field("Description", description)?;
        }
        for tag in org.tags.iter().flatten() {
            self.field("Tag", &format!("{} = {}", tag.key, tag.value))?;
        }
        if let (Some(summary), Some(limits)) = (&org.summary, &org.limits) {
            for (label, count, limit) in [
                ("Applications", summary.app_count, limits.application),
                ("Devices", summary.device_count, limits.device),
                ("Members", summary.member_count, limits.member),
                ("Workflows", summary.flow_count, limits.flow),
            ] {
                let count = grouped(count.unwrap_or_default());
                let limit = limit.and_then(Number::as_i64);
                let limit = limit.map_or("no limit".to_owned(), |limit| {
                    format!("limit {}", grouped(limit))
                });
                self.field(label, &format!("{count:>7} ({limit})"))?;
            }
        }
        Ok(())
    }

    /// Prints billable payloads and bytes by type, the most frequent type first.
    pub(crate) fn payload_types(
        &mut self,
        payloads: &PayloadStats,
        bytes: &PayloadStats,
    ) -> io::Result<()> {
        let sum = |stats: &PayloadStats, name: &str| {
            let (_, sources) = stats.types().find(|(other, _)| *other == name)?;
            sources.values().copied().sum::<Number>().as_i64()
        };
        let row = |(name, _): (&str, _)| {
            let count = |stats| sum(stats, name).unwrap_or_default();
            (name.to_owned(), [count(bytes), count(payloads)])
        };
        let mut rows: Vec<_> = payloads.types().map(row).collect();
        rows.sort_by_key(|(_, [_, payloads])| std::cmp::Reverse(*payloads));
        self.heading("Billable payloads by type, 7 days")?;
        self.table(["Type", "Bytes", "Payloads"], &rows)?;
        self.total(&rows)
    }

    /// Prints payloads by day, with and without non-billable ones.
    pub(crate) fn payload_days(
        &mut self,
        billable: &[PayloadCount],
        all: &[PayloadCount],
    ) -> io::Result<()> {
        let days = billable.iter().zip(all).map(|(billable, all)| {
            let [billable_count, all] = [billable.value, all.value].map(Option::unwrap_or_default);
            let numbers = [billable_count, all - billable_count, all];
            (day(billable.date), numbers)
        });
        let rows: Vec<_> = days.collect();
        self.heading("Payloads by day (UTC)")?;
        self.table(["Day", "Billable", "Non-billable", "All"], &rows)?;
        self.total(&rows)
    }

    /// Prints created, deleted and existing devices by day.
    pub(crate) fn devices(&mut self, counts: &[DeviceCount]) -> io::Result<()> {
        let days = counts.iter().map(|count| {
            let numbers = [count.created, count.deleted, count.total];
            (day(count.date), numbers.map(Option::unwrap_or_default))
        });
        self.heading("Devices by day (UTC)")?;
        let columns = ["Day", "Created", "Deleted", "At end of day"];
        self.table(columns, &days.collect::<Vec<_>>())
    }

    /// Prints notebook runs and minutes by day.
    pub(crate) fn notebooks(&mut self, counts: &[NotebookMinuteCount]) -> io::Result<()> {
        let days = counts.iter().map(|count| {
            let outcomes = [
                count.completed,
                count.canceled,
                count.errored,
                count.timeout,
            ];
            let runs = outcomes.iter().flatten().sum();
            (day(count.date), [runs, count.minutes.unwrap_or_default()])
        });
        let rows: Vec<_> = days.collect();
        self.heading("Notebook runs by day (UTC)")?;
        self.table(["Day", "Runs", "Minutes"], &rows)?;
        self.total(&rows)
    }

    /// Prints the scopes of each endpoint.
    pub(crate) fn scopes<'a>(
        &mut self,
        endpoints: impl Iterator<Item = &'a EndpointInfo>,
    ) -> io::Result<()> {
        self.heading("Scopes of each call (a token needs one of them)")?;
        for endpoint in endpoints {
            writeln!(self.0, "  {}", endpoint.route.name())?;
            for line in wrap(endpoint.route.scopes(), WIDTH - 6) {
                writeln!(self.0, "      {LABEL}{line}{LABEL:#}")?;
            }
        }
        Ok(())
    }

    /// Prints a table with a bar for the last number of each row.
    fn table<const C: usize, const N: usize>(
        &mut self,
        columns: [&str; C],
        rows: &[Row<N>],
    ) -> io::Result<()> {
        let [label, numbers @ ..] = &columns[..] else {
            return Ok(());
        };
        write!(self.0, "  {LABEL}{label:<16}")?;
        for name in numbers {
            write!(self.0, " {name:>13}")?;
        }
        writeln!(self.0, "{LABEL:#}")?;
        let last = |row: &Row<N>| row.1.last().copied().unwrap_or_default();
        let max = rows.iter().map(last).max().unwrap_or_default().max(1);
        let width = WIDTH - 20 - 14 * N;
        for row in rows {
            self.row(row)?;
            match bar(last(row), max, width).as_str() {
                "" => writeln!(self.0)?,
                bar => writeln!(self.0, "  {BAR}{bar}{BAR:#}")?,
            }
        }
        Ok(())
    }

    /// Prints the sum of all rows.
    fn total<const N: usize>(&mut self, rows: &[Row<N>]) -> io::Result<()> {
        let sum = |column| {
            rows.iter()
                .filter_map(|(_, numbers)| numbers.get(column))
                .sum()
        };
        let total = ("Total".to_owned(), std::array::from_fn::<_, N, _>(sum));
        write!(self.0, "{TOTAL}")?;
        self.row(&total)?;
        writeln!(self.0, "{TOTAL:#}")
    }

    fn row<const N: usize>(&mut self, (label, numbers): &Row<N>) -> io::Result<()> {
        write!(self.0, "  {:<16}", fit(label, 16))?;
        for number in numbers {
            write!(self.0, " {:>13}", grouped(*number))?;
        }
        Ok(())
    }
}

/// Returns an error and its causes on one line.
pub(crate) fn one_line(error: &(dyn Error + 'static)) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        line = format!("{line}: {cause}");
        source = cause.source();
    }
    line.replace(char::is_control, " ")
}

/// Returns the date of a time.
fn day(time: Option<Timestamp>) -> String {
    let time = time.map(|time| time.to_string()).unwrap_or_default();
    time.split('T').next().unwrap_or_default().to_owned()
}

/// Returns a number with its digits in groups of three.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Returns a bar whose length is proportional to `number`.
fn bar(number: i64, max: i64, width: usize) -> String {
    let eighths = i128::from(number) * 8 * i128::try_from(width).unwrap_or_default();
    let eighths = usize::try_from(eighths / i128::from(max)).unwrap_or_default();
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let partial = partial.get(eighths % 8).copied().unwrap_or_default();
    "█".repeat(eighths / 8) + partial
}

/// Returns the text without line breaks, truncated to a number of characters.
fn fit(text: &str, width: usize) -> String {
    let text = text.replace(char::is_control, " ");
    match text.char_indices().nth(width) {
        Some(_) => text.chars().take(width - 1).chain(['…']).collect(),
        None => text,
    }
}

/// Joins items with commas and wraps the lines.
fn wrap<'a>(items: impl Iterator<Item = &'a str>, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if line.len() + item.len() + 3 <= width => {
                line.push_str(", ");
                line.push_str(item);
            }
            Some(line) => {
                line.push(',');
                lines.push(item.to_owned());
            }
            None => lines.push(item.to_owned()),
        }
    }
    lines
}
