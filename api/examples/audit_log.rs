//! Reads the audit log of an organization: who changed what in the last days.
//!
//! ```sh
//! cargo run --example audit_log
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the organization in
//! `LOSANT_ORG_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::TimePoint;
use losant::prelude::*;
use losant::time::days;
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Prints the entries of two days, newest first.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let org = account.org()?;

    let log = account.client.audit_logs().get(org);
    let mut entries = log.start(TimePoint::ago(days(2))).items();
    while let Some(entry) = entries.next().await {
        let entry = entry?;
        let [actor, resource, action] = [
            entry.actor_name,
            entry.request_resource,
            entry.request_action,
        ]
        .map(Option::unwrap_or_default);
        let target = entry.secondary_target_name.or(entry.primary_target_name);
        let action = format!("{resource}.{action}");
        writeln!(
            out,
            "{actor:<24} {action:<22} {}",
            target.unwrap_or_default()
        )?;
    }
    Ok(())
}
