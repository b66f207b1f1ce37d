//! Exports the states of devices: queues the job, waits for it, and downloads its file.
//!
//! ```sh
//! cargo run --example export_data
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the device in
//! `LOSANT_APPLICATION_ID` and `LOSANT_DEVICE_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use std::time::Duration;

use losant::jobs::{self, JobWatch};
use losant::types::DevicesDataExport;
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Prints the progress, and the first lines of the file.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let (application, device) = (account.application()?, account.device()?);

    let mut steps = Vec::new();
    let export = DevicesDataExport::new().device_ids([device]);
    let job = JobWatch::new(&account.client, application)
        .interval(Duration::from_millis(200), Duration::from_secs(10))
        .on_progress(|job| steps.extend(job.status.clone()))
        .run(account.client.data().export(application, &export))
        .await?;
    for status in steps {
        writeln!(out, "The job is {status}.")?;
    }

    for url in jobs::download_urls(&job) {
        let file = jobs::download(&account.client, url).await?;
        let file = file.max_bytes(64 * 1024 * 1024).bytes().await?;
        let text = String::from_utf8_lossy(&file);
        writeln!(out, "The file has {} lines:", text.lines().count())?;
        for line in text.lines().take(5) {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}
