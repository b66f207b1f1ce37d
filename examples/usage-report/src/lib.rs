//! A daily report on the usage of all organizations of a Losant instance.
//!
//! | Module | Content |
//! | --- | --- |
//! | [`account`] | the platform, or an embedded fake of it |
//! | [`collect`] | the calls: organizations and their usage, several at a time |
//! | [`report`] | Markdown, CSV and warnings |
//! | [`schedule`] | the time of the next report |
//! | [`settings`] | the command line |
//! | [`write`](mod@write) | the file, which is replaced in one step |

use std::error::Error;

use losant::Timestamp;

pub mod account;
pub mod collect;
pub mod report;
pub mod schedule;
pub mod settings;
pub mod write;

use account::Account;
use report::Report;
use settings::Settings;

/// Reads the usage of all organizations, and writes the report.
///
/// An organization that cannot be read is in the report with its error.
///
/// # Errors
///
/// If the organizations cannot be listed, or if the file cannot be written.
pub async fn run(account: &Account, settings: &Settings) -> Result<Report, Box<dyn Error>> {
    let (client, instance) = (&account.client, account.instance);
    let orgs = collect::orgs(client, instance).await?;
    let now = Timestamp::now();
    let report = Report::read(client, instance, &orgs, settings.concurrency, now).await;
    let is_csv = settings.output.extension().is_some_and(|it| it == "csv");
    let text = if is_csv {
        report.csv()?
    } else {
        report.markdown()
    };
    write::replace(&settings.output, &text)?;
    Ok(report)
}
