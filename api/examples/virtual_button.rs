//! Presses a virtual button of a workflow.
//!
//! ```sh
//! cargo run --example virtual_button
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the application in
//! `LOSANT_APPLICATION_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::prelude::*;
use losant::types::{NameField, VirtualButtonPress};
use losant_examples::{Account, Result};
use serde_json::json;

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Presses the button `flush` of all workflows whose name begins with `Flush`.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let application = account.application()?;

    let mut workflows = account
        .client
        .flows()
        .get(application)
        .filter_field(NameField::Name)
        .filter("Flush*")
        .items();
    while let Some(workflow) = workflows.next().await {
        let workflow = workflow?;
        let id = workflow.id.ok_or("the workflow has no id")?;
        let press = VirtualButtonPress::new("flush").payload(json!({ "seconds": 60 }));
        let call = account
            .client
            .flow()
            .press_virtual_button(application, id, &press);
        match call.await {
            Ok(_) => writeln!(
                out,
                "Pressed `flush` of {}",
                workflow.name.unwrap_or_default()
            )?,
            Err(error) if error.is_not_found() => writeln!(out, "Unknown button `flush`")?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
