//! Follows the commands that a device receives.
//!
//! ```sh
//! cargo run --example command_stream
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the device in
//! `LOSANT_APPLICATION_ID` and `LOSANT_DEVICE_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::types::{CommandEvent, DeviceCommand};
use losant_examples::{Account, Result};
use serde_json::json;

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Number of commands after which the example ends.
const COMMANDS: usize = 2;

/// Sends commands, and prints them as the stream delivers them.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let (application, device) = (account.application()?, account.device()?);
    let devices = account.client.device();

    for percent in [40, 0] {
        let command = DeviceCommand::new("open").payload(json!({ "percent": percent }));
        devices.send_command(application, device, &command).await?;
    }

    // The fake streams earlier commands too. The platform streams those that follow.
    let mut commands = devices.command_stream(application, device).await?;
    for _ in 0..COMMANDS {
        let Some(event) = commands.next().await else {
            break;
        };
        let CommandEvent::DeviceCommand(command) = event?;
        let payload = command.payload.unwrap_or_default();
        writeln!(out, "{:<10} {payload}", command.name)?;
    }
    Ok(())
}
