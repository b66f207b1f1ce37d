//! The report as Markdown and CSV, and its warnings.

use std::fmt::Write;

use losant::time::jiff;
use losant::{Client, InstanceId, OrgId, Timestamp};

use crate::collect::{self, OrgUsage, Quota};

mod escape;

/// The usage of organizations at one time.
#[derive(Debug)]
pub struct Report {
    /// Time of the report.
    pub time: Timestamp,
    /// The organizations, in the order in which they are reported.
    pub orgs: Vec<(OrgId, losant::Result<OrgUsage>)>,
}

impl Report {
    /// Reads the usage of organizations, `concurrency` of them at a time.
    pub async fn read(
        client: &Client,
        instance: InstanceId,
        orgs: &[OrgId],
        concurrency: usize,
        time: Timestamp,
    ) -> Self {
        let usage = collect::usage(client, instance, orgs, concurrency, time).await;
        let orgs = orgs.iter().copied().zip(usage).collect();
        Self { time, orgs }
    }

    /// Returns the report as Markdown: a table, and a list of the organizations that could not be read.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# Usage of organizations on {}\n\n", day(self.time));
        text.push_str("| Organization | Period | Usage | Previous | Now | Expected | Limit | |\n");
        text.push_str("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |\n");
        for (_, org) in self.read_orgs() {
            let name = escape::markdown(&org.name);
            let (start, end) = (day(org.period.start), day(org.period.end));
            for (kind, quota) in kinds(org) {
                let [previous, current, projected, limit] = numbers(quota);
                let mark = if quota.is_exceeded() { "over" } else { "" };
                line(
                    &mut text,
                    format_args!(
                        "| {name} | {start} to {end} | {kind} | {previous} | {current} | {projected} | {limit} | {mark} |"
                    ),
                );
            }
        }
        if self.failures().next().is_some() {
            text.push_str("\n## Organizations that could not be read\n\n");
        }
        for (org, error) in self.failures() {
            let error = escape::markdown(&error.to_string());
            line(&mut text, format_args!("* {org}: {error}"));
        }
        text
    }

    /// Returns the report as CSV, with a record for each organization and kind of usage, or for an error.
    ///
    /// # Errors
    ///
    /// The writer of CSV returns errors, but none occur in memory.
    pub fn csv(&self) -> Result<String, Box<dyn std::error::Error>> {
        let mut csv = csv::Writer::from_writer(Vec::new());
        csv.write_record([
            "org", "name", "start", "end", "usage", "previous", "current", "expected", "limit",
            "error",
        ])?;
        for (id, org) in &self.orgs {
            let id = id.to_string();
            let org = match org {
                Ok(org) => org,
                Err(error) => {
                    let error = escape::csv(&error.to_string());
                    csv.write_record([&*id, "", "", "", "", "", "", "", "", &*error])?;
                    continue;
                }
            };
            let name = escape::csv(&org.name);
            let (start, end) = (org.period.start.to_string(), org.period.end.to_string());
            for (kind, quota) in kinds(org) {
                let [previous, current, projected, limit] = numbers(quota);
                csv.write_record([
                    &*id,
                    &*name,
                    &*start,
                    &*end,
                    kind,
                    &*previous,
                    &*current,
                    &*projected,
                    &*limit,
                    "",
                ])?;
            }
        }
        Ok(String::from_utf8(csv.into_inner()?)?)
    }

    /// Returns a line for each limit that is exceeded or expected to be, and for each organization that
    /// could not be read.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (_, org) in self.read_orgs() {
            for (kind, quota) in kinds(org).into_iter().filter(|(_, it)| it.is_exceeded()) {
                let [_, current, _, limit] = numbers(quota);
                lines.push(format!(
                    "{}: {} {kind} expected until {}, now {current}, the limit is {limit}",
                    org.name.escape_debug(),
                    quota.expected(),
                    day(org.period.end),
                ));
            }
        }
        lines.extend(
            self.failures()
                .map(|(org, error)| format!("{org}: {error}")),
        );
        lines
    }

    /// Returns the organizations that could not be read.
    pub fn failures(&self) -> impl Iterator<Item = (OrgId, &losant::Error)> {
        let errors = self.orgs.iter();
        errors.filter_map(|(id, org)| Some((*id, org.as_ref().err()?)))
    }

    fn read_orgs(&self) -> impl Iterator<Item = (OrgId, &OrgUsage)> {
        let orgs = self.orgs.iter();
        orgs.filter_map(|(id, org)| Some((*id, org.as_ref().ok()?)))
    }
}

/// Returns the kinds of usage with their names.
fn kinds(org: &OrgUsage) -> [(&'static str, Quota); 3] {
    [
        ("payloads", org.payloads),
        ("notebook minutes", org.notebook_minutes),
        ("devices", org.devices),
    ]
}

/// Returns the previous, the current and the projected usage, and the limit. Unknown ones are empty.
fn numbers(quota: Quota) -> [String; 4] {
    let usage = quota.usage;
    let all = [
        Some(usage.previous),
        Some(usage.current),
        usage.projected,
        quota.limit,
    ];
    all.map(|number| number.map(|it| it.to_string()).unwrap_or_default())
}

/// Returns the day of a time, in UTC, as billing periods are.
fn day(time: Timestamp) -> String {
    jiff::Timestamp::from(time).strftime("%Y-%m-%d").to_string()
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a `String` never fails.
    let _ = writeln!(text, "{line}");
}
