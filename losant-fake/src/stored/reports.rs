//! Reports of devices: their connections and commands, and the entries of a range or a stream.

use std::time::Duration;

use losant::{device, devices};
use restrait_fake::{Builder, EventFeed, Rejection, Request, Response};
use serde_json::{Value, json};

use super::{Application, body, send, success};
use crate::clock;
use crate::items::{Fields, id};
use crate::moment;
use crate::platform::Platform;
use crate::query;

/// Name of the events of states.
pub(super) const STATE: &str = "deviceState";

/// Name of the events of commands.
const COMMAND: &str = "deviceCommand";

/// Entries that a device has reported and received, in the order of their times.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    pub(crate) states: Vec<(i64, Fields)>,
    commands: Vec<(i64, Fields)>,
    connections: Vec<(i64, Fields)>,
    /// The open streams of states.
    pub(super) state_feed: EventFeed,
    /// The open streams of commands.
    command_feed: EventFeed,
}

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<device::GetState>(send(200, |platform, request| {
            read(platform, request, |reports| &reports.states)
        }))
        .on_raw::<device::StateStream>(|platform, request| {
            stream(platform, request, STATE, |reports| {
                (&reports.states, &reports.state_feed)
            })
        })
        .on_raw::<device::SendCommand>(send(200, send_command))
        .on_raw::<devices::SendCommand>(send(200, send_commands))
        .on_raw::<device::GetCommand>(send(200, |platform, request| {
            read(platform, request, |reports| &reports.commands)
        }))
        .on_raw::<device::CommandStream>(|platform, request| {
            stream(platform, request, COMMAND, |reports| {
                (&reports.commands, &reports.command_feed)
            })
        })
        .on_raw::<device::SetConnectionStatus>(send(200, set_connection))
        .on_raw::<device::GetLogEntries>(send(200, |platform, request| {
            read(platform, request, |reports| &reports.connections)
        }))
}

/// Returns the application of a request, and the id of its device, which exists.
pub(super) fn device<'a>(
    platform: &'a mut Platform,
    request: &Request<'_>,
) -> Result<(&'a mut Application, String), Rejection> {
    let id = id(request, "deviceId");
    let application = platform.application(request)?;
    application.devices.get(&id)?;
    Ok((application, id))
}

/// Inserts an entry by its time, after those with the same time.
fn insert(entries: &mut Vec<(i64, Fields)>, time: i64, entry: Fields) {
    let index = entries.partition_point(|(other, _)| *other <= time);
    entries.insert(index, (time, entry));
}

/// Returns the entries of a range, the newest first unless the request says otherwise.
fn read(
    platform: &mut Platform,
    request: &Request<'_>,
    of: impl Fn(&Reports) -> &Vec<(i64, Fields)>,
) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let (start, end) = range(request, now)?;
    let limit = request.param::<usize>("limit")?.unwrap_or(usize::MAX);
    let ascending = request
        .text("sortDirection")
        .is_some_and(|text| text.eq_ignore_ascii_case("asc"));
    let (application, id) = device(platform, request)?;
    let all = application.reports.get(&id).map(of).into_iter().flatten();
    let mut entries: Vec<_> = all
        .filter(|(time, _)| (start..=end).contains(time))
        .map(|(_, entry)| entry)
        .collect();
    if !ascending {
        entries.reverse();
    }
    entries.truncate(limit);
    Ok(json!(entries))
}

/// Returns the range of a request. All times are in it if it has none.
fn range(request: &Request<'_>, now: i64) -> Result<(i64, i64), Rejection> {
    let end = moment::param(request, "end", now)?.unwrap_or(now);
    let since = moment::param(request, "since", now)?;
    let start = moment::param(request, "start", now)?.or(since);
    let duration = request.param::<i64>("duration")?;
    let start = start.or_else(|| Some(end.saturating_sub(duration?)));
    Ok((start.unwrap_or(0), end))
}

/// Stores a command, as the device received it.
fn store_command(application: &mut Application, device: String, command: &Fields, time: i64) {
    let mut command = command.clone();
    command.retain(|name, _| matches!(name.as_str(), "name" | "payload"));
    command.insert("time".into(), json!(clock::format(time)));
    let reports = application.reports.entry(device).or_default();
    reports.command_feed.send(COMMAND, &command);
    insert(&mut reports.commands, time, command);
}

fn send_command(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let command = body(request)?;
    let time = moment::of_value(command.get("time"), now)?;
    let (application, device) = device(platform, request)?;
    store_command(application, device, &command, time);
    Ok(success())
}

fn send_commands(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let command = body(request)?;
    let time = moment::of_value(command.get("time"), now)?;
    let application = platform.application(request)?;
    for device in selected(application, &command) {
        store_command(application, device, &command, time);
    }
    Ok(success())
}

/// Returns the ids of the devices that the ids, the tags or the query of a body select.
pub(super) fn selected(application: &Application, body: &Fields) -> Vec<String> {
    let ids = body.get("deviceIds").and_then(Value::as_array);
    let devices = application.devices.iter().filter(|(id, device)| {
        ids.is_some_and(|ids| ids.contains(&json!(id)))
            || body
                .get("deviceTags")
                .is_some_and(|tags| query::has_any_tag(device, tags))
            || body
                .get("deviceQuery")
                .is_some_and(|asked| query::matches(device, asked))
    });
    devices.map(|(id, _)| id.to_owned()).collect()
}

fn set_connection(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let mut status = body(request)?;
    let is_connected = status.remove("status") == Some(json!("connected"));
    let time = if is_connected {
        "connectedAt"
    } else {
        "disconnectedAt"
    };
    let time = moment::of_value(status.get(time), now)?;
    let (application, device) = device(platform, request)?;
    let connected = u8::from(is_connected);
    status.retain(|name, _| !matches!(name.as_str(), "connectedAt" | "disconnectedAt"));
    status.insert("connected".into(), json!(connected));
    status.insert("time".into(), json!(clock::format(time)));
    let info = json!({ "connected": connected, "time": clock::format(time) });
    let fields = application.devices.get_mut(&device)?;
    fields.insert("connectionInfo".into(), info);
    let reports = application.reports.entry(device).or_default();
    insert(&mut reports.connections, time, status);
    Ok(success())
}

/// Sends all entries as events, and then each new one.
fn stream(
    platform: &mut Platform,
    request: &Request<'_>,
    event: &'static str,
    of: impl Fn(&Reports) -> (&Vec<(i64, Fields)>, &EventFeed),
) -> Result<Response, Rejection> {
    let keep_alive = request.param::<u64>("keepAliveInterval")?.unwrap_or(2);
    let keep_alive = Duration::from_secs(keep_alive.max(1));
    let (application, id) = device(platform, request)?;
    let (entries, feed) = of(application.reports.entry(id).or_default());
    let events: Vec<_> = entries.iter().map(|(_, entry)| (event, entry)).collect();
    Ok(Response::events(events).follow(feed, Some(keep_alive)))
}
