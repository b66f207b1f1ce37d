//! The command `losant-fake`: a fake of the Losant platform on a fixed port.
#![expect(clippy::print_stderr, reason = "it is a command")]

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser;
use losant_fake::Fake;

/// Serves a fake of the Losant platform on a loopback port, until it is interrupted.
///
/// It stores what is sent to it in memory, and starts with the same content each time.
#[derive(Parser)]
#[command(
    name = "losant-fake",
    version,
    after_help = "The first two lines of the output are the base URL and a token for all endpoints:\n\n    \
                  LOSANT_API_URL=http://127.0.0.1:8377 LOSANT_API_TOKEN=... my-application"
)]
struct Command {
    /// Port, or 0 for a free one.
    #[arg(long, value_name = "PORT", default_value_t = 8377)]
    port: u16,
    /// Seed of the generated numbers.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Allow requests from pages of other origins.
    #[arg(long)]
    cors: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Command::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> io::Result<()> {
    let builder = Fake::builder().seed(command.seed).port(command.port);
    let builder = if command.cors {
        builder.cors()
    } else {
        builder
    };
    let fake = builder
        .start()
        .await
        .map_err(|error| io::Error::new(error.kind(), format!("port {}: {error}", command.port)))?;
    let mut output = io::stdout();
    writeln!(output, "{}\n{}", fake.base_url(), fake.token())?;
    output.flush()?;
    tokio::signal::ctrl_c().await?;
    fake.shutdown().await;
    Ok(())
}
