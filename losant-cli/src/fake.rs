//! The command `losant fake`, which serves the fake of the platform.

use std::future::pending;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use losant::Client;
use losant_fake::Fake;
use restrait_cli::{Command, Context, Failure};

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["fake"],
        definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Serve a fake of the platform until Ctrl-C")
        .long_about(
            "Serve a fake of the platform on a loopback port until Ctrl-C\n\n\
             It stores what is sent to it in memory, and starts with the same content each time. The first \
             two lines of the output are the base URL and a token for all endpoints:\n\n    \
             LOSANT_API_URL=http://127.0.0.1:8377 LOSANT_API_TOKEN=... my-application",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("8377")
                .help("Port, or 0 for a free one"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64))
                .default_value("0")
                .help("Seed of the generated numbers"),
        )
        .arg(
            Arg::new("cors")
                .long("cors")
                .action(ArgAction::SetTrue)
                .help("Allow requests from pages of other origins"),
        )
}

async fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let port = matches.get_one("port").copied().unwrap_or_default();
    let seed = matches.get_one("seed").copied().unwrap_or_default();
    let builder = Fake::builder().seed(seed).port(port);
    let builder = if matches.get_flag("cors") {
        builder.cors()
    } else {
        builder
    };
    let started = builder.start().await;
    let fake = started.map_err(|error| Failure::Io(format!("port {port}: {error}")))?;
    context
        .output()
        .text(&format!("{}\n{}", fake.base_url(), fake.token()))?;
    // Ctrl-C ends every command.
    pending().await
}
