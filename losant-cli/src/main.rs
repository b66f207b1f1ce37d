//! The command `losant`: all endpoints of the Losant API on the command line.

use std::process::ExitCode;

use losant::Client;
use restrait_cli::{Cli, times};

mod application;
#[cfg(feature = "fake")]
mod demo;
#[cfg(feature = "fake")]
mod fake;
mod identity;
mod login;
#[cfg(feature = "mcp")]
mod mcp;
mod open;
mod scopes;
mod sync;
mod text;
mod topics;
mod usage;
mod wait;
mod watch;
mod whoami;

fn main() -> ExitCode {
    let cli = Cli::<Client>::new("losant")
        .about("Calls the endpoints of the Losant API")
        .groups(topics::TOPICS)
        .convert("TimePoint", times::POINT_MILLIS)
        .convert("ArchiveDay", times::POINT_MILLIS)
        .convert("Millis", times::DURATION_MILLIS)
        .convert("Seconds", times::DURATION_SECONDS)
        .command(open::command())
        .command(watch::command())
        .command(sync::command())
        .command(login::command())
        .command(login::logout::command())
        .command(whoami::command())
        .command(scopes::command())
        .command(usage::command())
        .wait(wait::wait());
    #[cfg(feature = "fake")]
    let cli = cli.demo(demo::start).command(fake::command());
    #[cfg(feature = "mcp")]
    let cli = cli.mcp(mcp::additions());
    cli.main()
}
