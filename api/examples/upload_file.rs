//! Uploads a file to an application, moves it, and deletes it.
//!
//! ```sh
//! cargo run --example upload_file
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the application in
//! `LOSANT_APPLICATION_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::body::Part;
use losant::types::{FilePost, FileType};
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

const CONTENT: &str = "pump,limit\nPump 1,4.8\nPump 2,5.1\n";

/// Prints the file after each step.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let application = account.application()?;

    let new = FilePost::new("limits.csv", FileType::File).content_type("text/csv");
    let file = account.client.files().post(application, &new).await?;
    let id = file.id.ok_or("the new file has no id")?;

    let files = account.client.file();
    let part = Part::new(CONTENT)
        .file_name("limits.csv")
        .content_type("text/csv");
    let file = files.upload(application, id, part).await?;
    let size = file
        .file_size
        .map(|size| size.to_string())
        .unwrap_or_default();
    writeln!(
        out,
        "Uploaded {}, {size} bytes",
        file.name.unwrap_or_default()
    )?;

    let file = files
        .r#move(application, id)
        .name("limits-2026.csv")
        .await?;
    writeln!(out, "Renamed to {}", file.name.unwrap_or_default())?;

    files.delete(application, id).await?;
    writeln!(out, "Deleted")?;
    Ok(())
}
