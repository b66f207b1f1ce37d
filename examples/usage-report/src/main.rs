//! Reports the usage of all organizations of an instance: `usage-report --help`.

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;
use jiff::Timestamp;
use usage_report::account::Account;
use usage_report::schedule::wait_until;
use usage_report::settings::Settings;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let settings = Settings::parse();
    let result = tokio::select! {
        result = run(&settings) => result,
        result = tokio::signal::ctrl_c() => result.map(|()| ExitCode::SUCCESS).map_err(Into::into),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

async fn run(settings: &Settings) -> Result<ExitCode, Box<dyn Error>> {
    let account = Account::open().await?;
    if settings.once {
        let is_complete = report(&account, settings).await?;
        return Ok(if is_complete {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    let schedule = settings.schedule();
    loop {
        let next = schedule.next(Timestamp::now())?;
        eprintln!(
            "next report at {}",
            next.to_zoned_datetime(schedule.zone.clone())
        );
        wait_until(next).await;
        // The next day may succeed.
        if let Err(error) = report(&account, settings).await {
            eprintln!("error: {error}");
        }
    }
}

/// Writes a report, and prints its warnings. Returns `true` if all organizations could be read.
async fn report(account: &Account, settings: &Settings) -> Result<bool, Box<dyn Error>> {
    let report = usage_report::run(account, settings).await?;
    for warning in report.warnings() {
        eprintln!("warning: {warning}");
    }
    println!("{}", settings.output.display());
    Ok(report.failures().next().is_none())
}
