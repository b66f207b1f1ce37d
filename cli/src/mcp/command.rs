//! The command `mcp`.

use std::io::Write as _;
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches};
use restrait::client::ApiClient;
use rmcp::service::ServerInitializeError;

use super::access::Access;
use super::credentials::Credentials;
use super::lines::Lines;
use super::server::{Log, Server};
use crate::{Command, Context, Failure};

/// Returns the command.
pub(crate) fn command<C: ApiClient>() -> Command<C> {
    Command {
        path: &["mcp"],
        definition: define,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn define(command: clap::Command) -> clap::Command {
    command
        .about("Serve the API to other programs by the Model Context Protocol")
        .long_about(
            "Serve the API by the Model Context Protocol, on standard input and output, until standard \
             input is closed.\n\nThe token is read as for every command. Without `--allow-write`, \
             nothing can be created, changed or deleted.",
        )
        .arg(
            Arg::new("allow-write")
                .long("allow-write")
                .action(ArgAction::SetTrue)
                .help("Offer endpoints that create, change and delete"),
        )
}

async fn run<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let client = context.client().await?;
    let credentials = Arc::new(Credentials::from_client(&client)?);
    if credentials.is_missing() {
        return Err(Failure::Token(missing_token::<C>()));
    }
    let log = Log {
        is_verbose: context.options.verbose,
    };
    let access = Access {
        allow_write: matches.get_flag("allow-write"),
        scopes: credentials.scopes(),
        reads: context.cli.mcp.reads,
        writes: context.cli.mcp.writes,
        hidden: context.cli.mcp.hidden,
    };
    if !context.options.quiet {
        start_note(&access)?;
    }
    let lines = Lines::start(Arc::clone(&credentials))?;
    let server = Server::new(context.cli, client, credentials, access, log);
    let running = match rmcp::serve_server(server, lines).await {
        Ok(running) => running,
        Err(ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
        Err(ServerInitializeError::TransportError { .. }) => return Err(Failure::Closed),
        Err(error) => return Err(Failure::Io(format!("cannot start the session: {error}"))),
    };
    match running.waiting().await {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::Io(format!("the session failed: {error}"))),
    }
}

/// Writes what is allowed to standard error, which clients show as the log of the server.
fn start_note(access: &Access) -> Result<(), Failure> {
    let mode = if access.allow_write {
        "reading and writing"
    } else {
        "reading"
    };
    let scopes = match &access.scopes {
        None => "the scopes of the token are not known".to_owned(),
        Some(scopes) => format!("the token has {} scopes", scopes.len()),
    };
    Ok(writeln!(
        anstream::stderr(),
        "serving MCP on standard input for {mode}; {scopes}"
    )?)
}

fn missing_token<C: ApiClient>() -> String {
    match C::INFO.token_env {
        Some(name) => {
            format!(
                "no token; set `{name}` in the environment that the client starts this command with"
            )
        }
        None => "no token".to_owned(),
    }
}
