//! The command `call`: calls of endpoints by name, one or many.

use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use restrait::client::ApiClient;
use restrait::dynamic::CallByName as _;
use restrait::{Call as _, Error};

use crate::arguments::read_json;
use crate::builder::{Command, CommandFuture};
use crate::{Context, Failure, dry_run, endpoint};

mod lines;
mod record;
mod reply;
mod result;
mod run;

/// The default for the number of events in a result.
const MAX_EVENTS: &str = "100";

/// The time that a stream is read in `--jsonl`, unless `--timeout` is set.
const STREAM_TIME: Duration = Duration::from_secs(60);

const LONG_ABOUT: &str = "\
Call an endpoint by its name, with JSON arguments.

The arguments are an object with the params by their names in requests. Every value can be a JSON value \
or a string. A part of a multipart body and a body that is not JSON are a string, or an object with \
`text` or `base64`; a part can have `filename` and `content-type`.

With --jsonl, each line of the input is one call:
  {\"id\": 1, \"resource\": \"devices\", \"action\": \"get\", \"args\": {\"applicationId\": \"..\"}}
Each of them gets one line of output, in the same order:
  {\"id\": 1, \"result\": ..}
  {\"id\": 1, \"error\": {\"kind\": \"status\", \"message\": \"..\", \"status\": 404, ..}}
  {\"id\": 1, \"request\": {\"method\": \"GET\", ..}}   with --dry-run
With --dry-run, a call that is refused has the request `null` and an `error`. A result that is not JSON \
is a string, or an object with `base64`. A stream of events is a list of the events that arrive within \
--timeout (1 minute by default), at most --max-events. Lines are limited to 16 MiB. A call that deletes \
needs --yes. The exit code is 0 if every line got a response of the API, also an error, and otherwise that of the first failure.";

/// Returns the command.
pub(crate) fn command<C: ApiClient>() -> Command<C> {
    Command {
        path: &["call"],
        definition,
        run: run_command,
    }
}

fn run_command<'a, C: ApiClient>(
    context: &'a mut Context<'_, C>,
    matches: &'a ArgMatches,
) -> CommandFuture<'a> {
    Box::pin(async move {
        if matches.get_flag("jsonl") {
            run::all(context, matches).await
        } else {
            one(context, matches).await
        }
    })
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Call an endpoint by its name, with JSON arguments")
        .long_about(LONG_ABOUT)
        .arg(
            Arg::new("endpoint")
                .value_name("RESOURCE.ACTION")
                .required_unless_present("jsonl")
                .help("Name of the endpoint; with `--jsonl`, the input [default: -]"),
        )
        .arg(
            Arg::new("arguments")
                .value_name("ARGS|@FILE|-")
                .conflicts_with("jsonl")
                .help("JSON object with the params"),
        )
        .arg(
            Arg::new("jsonl")
                .long("jsonl")
                .action(ArgAction::SetTrue)
                .help("Make a call for each line of the input"),
        )
        .arg(
            Arg::new("parallel")
                .long("parallel")
                .value_name("NUMBER")
                .value_parser(value_parser!(u16).range(1..=100))
                .default_value("1")
                .requires("jsonl")
                .help("Maximum number of calls at the same time"),
        )
        .arg(
            Arg::new("max-events")
                .long("max-events")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64).range(1..=100_000))
                .default_value(MAX_EVENTS)
                .help("Maximum number of events of a stream in a result of `--jsonl`"),
        )
}

/// Makes one call, and writes its response.
async fn one<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let name = text("endpoint").unwrap_or_default();
    let arguments = match text("arguments") {
        Some(text) => read_json("arguments", text)?,
        None => serde_json::Value::Null,
    };
    let client = context.client().await?;
    let call = client.call(name, arguments);
    let Some(info) = call.endpoint() else {
        return Err(unknown(call.request()));
    };
    if let Some(format) = context.options.dry_run {
        return dry_run::print(context, info, format, call, &dry_run::Files::default());
    }
    // A mistake in the arguments is reported before a missing token.
    call.request()?;
    context.check_token(info)?;
    endpoint::confirm(context, info).await?;
    let response = call.await?;
    endpoint::write(context, info, response).await
}

/// Returns the failure of a call without an endpoint.
fn unknown<T>(request: Result<T, Error>) -> Failure {
    match request {
        Ok(_) => Failure::Usage("unknown endpoint".to_owned()),
        Err(error) => error.into(),
    }
}
