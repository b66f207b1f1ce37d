//! Reports the usage of an organization: this billing period, the previous one, and the expected end.
//!
//! ```sh
//! cargo run --example org_usage
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the organization in
//! `LOSANT_INSTANCE_ID` and `LOSANT_ORG_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::usage::{self, Owner};
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Prints a table.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let (instance, org) = (account.instance()?, account.org()?);

    let report = usage::report(&account.client, Owner::InstanceOrg(instance, org)).await?;
    writeln!(
        out,
        "Period: {} to {}",
        report.period.start, report.period.end
    )?;
    writeln!(
        out,
        "{:<18}{:>14}{:>14}{:>14}{:>10}",
        "", "Previous", "Now", "Expected", "Change"
    )?;
    for (label, usage) in [
        ("Payloads", report.payloads),
        ("Notebook minutes", report.notebook_minutes),
        ("Devices", report.devices),
    ] {
        let expected = usage
            .projected
            .map_or("too early".to_owned(), |it| it.to_string());
        let change = usage.change();
        let change = change.map_or(String::new(), |it| format!("{:+.0} %", it * 100.0));
        let (previous, current) = (usage.previous, usage.current);
        writeln!(
            out,
            "{label:<18}{previous:>14}{current:>14}{expected:>14}{change:>10}"
        )?;
    }
    Ok(())
}
