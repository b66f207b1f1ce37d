//! Serves the fake until its input ends, and prints its URL and a token, each on a line of its own.
//!
//! `cargo run -p losant-fake --features browse --example serve` serves the page to browse it at `/docs`.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};

use losant_fake::Fake;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = Fake::start().await?;
    let mut output = stdout();
    writeln!(output, "{}", fake.base_url())?;
    writeln!(output, "{}", fake.token())?;
    // Another program that starts the fake closes the input to stop it.
    tokio::task::spawn_blocking(|| stdin().read_to_end(&mut Vec::new())).await??;
    fake.shutdown().await;
    Ok(())
}
