//! States of devices: sent and stored, and the last value of each attribute.

use std::ops::RangeInclusive;

use losant::{device, devices};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Map, Value, json};

use super::reports::{Reports, STATE, device};
use super::{Application, send, success};
use crate::clock;
use crate::items::{Fields, id};
use crate::list;
use crate::moment;
use crate::platform::Platform;
use crate::query;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<device::SendState>(send(200, send_state))
        .on_raw::<device::GetCompositeState>(send(200, |platform, request| {
            let selection = Selection::read(request, platform.clock.now())?;
            let (application, device) = device(platform, request)?;
            Ok(selection.composite(application, &device))
        }))
        .on_raw::<devices::GetCompositeState>(send(200, composite_states))
}

/// Stores one state or a list of them. Values of attributes that the device does not have are ignored.
fn send_state(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let (application, id) = device(platform, request)?;
    let states = match request.json::<Value>()? {
        Value::Array(states) => states,
        state => vec![state],
    };
    let device = application.devices.get(&id)?;
    let known: Vec<_> = query::attribute_names(device).cloned().collect();
    let keeps_duplicates = device.get("keepDuplicates") == Some(&json!(true));
    let mut stored = Vec::new();
    for state in states {
        let Value::Object(mut state) = state else {
            return Err(Rejection::invalid("A state must be an object"));
        };
        let time = moment::of_value(state.get("time"), now)?;
        if let Some(Value::Object(data)) = state.get_mut("data") {
            data.retain(|name, _| known.contains(&json!(name)));
        }
        state.insert("time".into(), json!(clock::format(time)));
        stored.push((time, state));
    }
    let reports = application.reports.entry(id).or_default();
    for (time, state) in stored {
        reports.state_feed.send(STATE, &state);
        reports.store_state(time, state, keeps_duplicates);
    }
    Ok(success())
}

impl Reports {
    /// Stores a state. If duplicates are not kept, it overwrites the values of a state with the same time.
    fn store_state(&mut self, time: i64, state: Fields, keeps_duplicates: bool) {
        let index = self.states.partition_point(|(other, _)| *other <= time);
        let last = index
            .checked_sub(1)
            .and_then(|last| self.states.get_mut(last));
        match last {
            Some((other, stored)) if *other == time && !keeps_duplicates => {
                overwrite(stored, state);
            }
            Some(_) | None => self.states.insert(index, (time, state)),
        }
    }
}

/// Overwrites the members of a state, and the values of its attributes one by one.
fn overwrite(state: &mut Fields, later: Fields) {
    for (name, value) in later {
        match (state.get_mut(&name), value) {
            (Some(Value::Object(data)), Value::Object(values)) if name == "data" => {
                data.extend(values);
            }
            (_, value) => {
                state.insert(name, value);
            }
        }
    }
}

/// The attributes and the range of a composite state.
struct Selection {
    /// Names of the attributes. If it has none, all are selected.
    names: Vec<String>,
    range: RangeInclusive<i64>,
}

impl Selection {
    fn read(request: &Request<'_>, now: i64) -> Result<Self, Rejection> {
        let start = moment::param(request, "start", now)?.unwrap_or(0);
        let end = moment::param(request, "end", now)?.unwrap_or(now);
        Ok(Self {
            names: request.list("attributes")?,
            range: start..=end,
        })
    }

    /// Returns the last value of each attribute.
    fn composite(&self, application: &Application, device: &str) -> Value {
        let states = application.reports.get(device).into_iter();
        let states = states.flat_map(|reports| &reports.states);
        let mut last = Map::new();
        for (time, state) in states.filter(|(time, _)| self.range.contains(time)) {
            let data = state.get("data").and_then(Value::as_object);
            for (name, value) in data.into_iter().flatten() {
                if self.names.is_empty() || self.names.contains(name) {
                    let value = json!({ "value": value, "time": clock::format(*time) });
                    last.insert(name.clone(), value);
                }
            }
        }
        last.into()
    }
}

fn composite_states(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let selection = Selection::read(request, platform.clock.now())?;
    let application = platform.application(request)?;
    let devices = application.devices.iter().map(|(_, device)| device);
    let mut page = list::page(request, devices)?;
    let items = page.get("items").and_then(Value::as_array);
    let items = items.into_iter().flatten().map(|device| {
        let id = list::text(device.get("id"));
        let state = selection.composite(application, &id);
        json!({ "id": id, "name": device.get("name"), "compositeState": state })
    });
    let items: Vec<_> = items.collect();
    page.insert("items".into(), items.into());
    page.insert("applicationId".into(), json!(id(request, "applicationId")));
    Ok(page.into())
}
