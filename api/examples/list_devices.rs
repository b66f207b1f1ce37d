//! Lists devices: all of an application, those with a tag, those whose name fits a pattern.
//!
//! ```sh
//! cargo run --example list_devices
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the application in
//! `LOSANT_APPLICATION_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::prelude::*;
use losant::types::{DeviceSortField, NameField, TagFilter};
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Prints all devices, and then two filtered lists.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let application = account.application()?;
    let devices = account.client.devices();

    writeln!(out, "All devices")?;
    // Further pages are requested when they are needed.
    let all = devices.get(application).sort_field(DeviceSortField::Name);
    let mut all = all.per_page(50).items();
    while let Some(device) = all.next().await {
        let device = device?;
        let name = device.name.unwrap_or_default();
        let class = device.device_class.map(|class| class.to_string());
        writeln!(out, "  {name:<30} {}", class.unwrap_or_default())?;
    }

    writeln!(out, "Devices on floor 8")?;
    let tags = vec![TagFilter::pair("floor", "8")];
    let page = devices.get(application).tag_filter(tags).await?;
    for device in page.items {
        writeln!(out, "  {}", device.name.unwrap_or_default())?;
    }

    writeln!(out, "Devices named `Pump *`")?;
    let page = devices
        .get(application)
        .filter_field(NameField::Name)
        .filter("Pump *")
        .await?;
    for device in page.items {
        writeln!(out, "  {}", device.name.unwrap_or_default())?;
    }
    Ok(())
}
