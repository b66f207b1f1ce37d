//! Reports a state of a device, and reads it again.
//!
//! ```sh
//! cargo run --example report_state
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the device in
//! `LOSANT_APPLICATION_ID` and `LOSANT_DEVICE_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::types::DeviceState;
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Reports a state, and prints the last value of each attribute.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let (application, device) = (account.application()?, account.device()?);
    let devices = account.client.device();

    let state = DeviceState::default()
        .with("pressure", 4.7)
        .with("running", true);
    devices
        .send_state(application, device, &state.into())
        .await?;

    let last = devices.get_composite_state(application, device).await?;
    for (attribute, last) in &last {
        let value = serde_json::to_string(&last.value)?;
        writeln!(out, "{attribute:<20} {value}")?;
    }
    Ok(())
}
