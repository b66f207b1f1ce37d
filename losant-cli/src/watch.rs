//! The command `losant devices watch`, which shows states as they arrive.

use std::future::pending;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use losant::prelude::*;
use losant::types::DeviceState;
use losant::{ApplicationId, Client, DeviceId, Timestamp, device, many};
use restrait_cli::{Command, Context, Failure, escape, times};
use serde_json::{Value as Json, json};

use crate::application;
use crate::text::counted;

mod line;
mod streams;

use streams::{Arrival, Streams};

/// Maximum number of devices, each of which needs a connection.
const MAX_DEVICES: u64 = 100;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["devices", "watch"],
        definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Show the states of devices as they arrive, until Ctrl-C")
        .long_about(
            "Show the states of devices as they arrive, until Ctrl-C\n\n\
             At a terminal, each state is a line with its time, the device and the attributes. Elsewhere, \
             each state is a line of JSON.\n\n\
             Streams that break are connected again. States that arrive meanwhile are not shown.",
        )
        .arg(
            Arg::new("device-id")
                .long("device-id")
                .value_name("ID")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .num_args(1..)
                .help("Ids of devices [default: all devices of the application]"),
        )
        .arg(application::arg())
        .arg(
            Arg::new("attribute")
                .long("attribute")
                .value_name("NAMES")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .help("Attributes to show; states without them are left out"),
        )
        .arg(
            Arg::new("for")
                .long("for")
                .value_name("DURATION")
                .help("Stop after this time, such as `10m`"),
        )
        .arg(
            Arg::new("count")
                .long("count")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64).range(1..))
                .help("Stop after this number of states"),
        )
}

/// A device of the command.
#[derive(Debug, Clone)]
struct Watched {
    id: DeviceId,
    name: String,
}

async fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let attributes: Vec<&String> = matches
        .get_many("attribute")
        .into_iter()
        .flatten()
        .collect();
    let max_count = matches.get_one::<u64>("count").copied();
    let duration = duration(matches)?;
    let ids = ids(matches)?;
    if context.is_dry_run() {
        let message = "`--dry-run` cannot be used with `devices watch`";
        return Err(Failure::Usage(message.to_owned()));
    }
    if let Some(endpoint) = device::INFO.endpoint("stateStream") {
        context.require_token(endpoint)?;
    }
    let client = context.client().await?;
    let application = application::find(context, &client, matches).await?;
    let devices = devices(&client, application, &ids).await?;
    let mut streams = Streams::open(&client, application, &devices).await?;
    let watched = counted(devices.len(), "device");
    context.note(format_args!("watching {watched}; Ctrl-C to stop"));
    let end = async {
        match duration {
            Some(duration) => tokio::time::sleep(duration).await,
            None => pending().await,
        }
    };
    tokio::pin!(end);
    let mut count = 0;
    while max_count.is_none_or(|max| count < max) {
        let arrival = tokio::select! {
            arrival = streams.next() => arrival,
            () = &mut end => break,
        };
        match arrival {
            Arrival::State(device, mut state) => {
                if !attributes.is_empty() {
                    state.data.retain(|name, _| attributes.contains(&name));
                    if state.data.is_empty() {
                        continue;
                    }
                }
                write(context, &device, &state)?;
                count += 1;
            }
            Arrival::Problem(device, problem) => {
                context.note(format_args!("{}: {problem}", escape::line(&device.name)));
            }
            Arrival::End(Some(error)) => {
                finish(context)?;
                return Err(error.into());
            }
            Arrival::End(None) => break,
        }
    }
    finish(context)
}

fn duration(matches: &ArgMatches) -> Result<Option<Duration>, Failure> {
    let Some(text) = matches.get_one::<String>("for") else {
        return Ok(None);
    };
    let millis = times::duration_millis(text)
        .map_err(|expected| Failure::Usage(format!("invalid `--for`: expected {expected}")))?;
    Ok(millis.parse().ok().map(Duration::from_millis))
}

/// Returns the ids of the command line, each once.
fn ids(matches: &ArgMatches) -> Result<Vec<DeviceId>, Failure> {
    let mut ids = Vec::new();
    for text in matches
        .get_many::<String>("device-id")
        .into_iter()
        .flatten()
    {
        let id = text
            .parse()
            .map_err(|error| Failure::Usage(format!("invalid `--device-id {text}`: {error}")))?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// Returns the devices with these ids, or all devices of the application.
async fn devices(
    client: &Client,
    application: ApplicationId,
    ids: &[DeviceId],
) -> Result<Vec<Watched>, Failure> {
    let mut found = Vec::new();
    if ids.is_empty() {
        let mut devices = client.devices().get(application).items();
        devices = devices.max_items(MAX_DEVICES + 1);
        while let Some(device) = devices.next().await {
            found.push(device?);
        }
    } else {
        let calls = ids.iter().map(|id| client.device().get(application, *id));
        let mut calls = many(calls);
        while let Some(device) = calls.next().await {
            found.push(device?);
        }
    }
    if found.len() as u64 > MAX_DEVICES {
        return Err(Failure::Usage(format!(
            "more than {MAX_DEVICES} devices; select some with `--device-id`"
        )));
    }
    let watched = found.into_iter().filter_map(|device| {
        let id = device.id?;
        let name = device.name.unwrap_or_else(|| id.to_string());
        Some(Watched { id, name })
    });
    let watched: Vec<_> = watched.collect();
    if watched.is_empty() {
        return Err(Failure::Usage("the application has no devices".to_owned()));
    }
    Ok(watched)
}

/// Writes a state.
fn write(
    context: &mut Context<'_, Client>,
    device: &Watched,
    state: &DeviceState,
) -> Result<(), Failure> {
    if context.is_table() {
        return context.output().text(&line::readable(&device.name, state));
    }
    let item = item(device, state)?;
    if context.has_format() {
        return context.output().item(&item);
    }
    context.output().text(&item.to_string())
}

/// Returns a state as JSON.
fn item(device: &Watched, state: &DeviceState) -> Result<Json, Failure> {
    let mut state = state.clone();
    state.time.get_or_insert_with(|| Timestamp::now().into());
    let state = serde_json::to_value(state).map_err(|error| Failure::Io(error.to_string()))?;
    let mut item = json!({"deviceId": device.id, "deviceName": device.name});
    if let (Json::Object(item), Json::Object(state)) = (&mut item, state) {
        item.extend(state);
    }
    Ok(item)
}

fn finish(context: &mut Context<'_, Client>) -> Result<(), Failure> {
    if context.has_format() && !context.is_table() {
        return context.output().finish();
    }
    Ok(())
}
