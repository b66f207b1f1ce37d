//! The command line.

use std::path::PathBuf;

use clap::Parser;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::schedule::Schedule;

/// Reports the usage of all organizations of a Losant instance, once a day.
///
/// With `LOSANT_API_TOKEN` and `LOSANT_INSTANCE_ID` it uses the platform, and an embedded fake without a token.
/// Limits that an organization is expected to exceed are warnings on standard error.
#[derive(Debug, Clone, Parser)]
#[command(name = "usage-report", version)]
pub struct Settings {
    /// Time of day of the report.
    #[arg(long, value_name = "HH:MM", default_value = "06:00")]
    pub at: Time,
    /// Time zone of the time of day.
    #[arg(long, value_name = "NAME", default_value = "UTC", value_parser = TimeZone::get)]
    pub time_zone: TimeZone,
    /// Write one report now. The exit code is 1 if an organization could not be read.
    #[arg(long)]
    pub once: bool,
    /// File of the report: CSV if its extension is `csv`, or else Markdown.
    #[arg(long, value_name = "FILE", default_value = "usage.md")]
    pub output: PathBuf,
    /// Number of organizations that are read at the same time.
    #[arg(long, value_name = "NUMBER", default_value_t = 4)]
    pub concurrency: usize,
}

impl Settings {
    /// Returns the schedule of the reports.
    #[must_use]
    pub fn schedule(&self) -> Schedule {
        Schedule {
            at: self.at,
            zone: self.time_zone.clone(),
        }
    }
}
