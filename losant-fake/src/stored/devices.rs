//! Devices: list, create, read, change, delete and restore, one by one or by a query.

use std::collections::BTreeSet;

use losant::{device, devices};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Map, Value, json};

use super::{body, send, success};
use crate::clock;
use crate::items::{Fields, fields, id, patch};
use crate::list;
use crate::platform::Platform;
use crate::query;

mod update;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<devices::Get>(send(200, list))
        .on_raw::<devices::Post>(send(201, post))
        .on_raw::<devices::Patch>(send(200, change_all))
        .on_raw::<devices::Delete>(send(200, delete_all))
        .on_raw::<devices::Restore>(send(200, restore))
        .on_raw::<devices::AttributeNames>(send(200, |platform, request| {
            let names = names(platform, request, |device| {
                query::attribute_names(device).cloned().collect()
            })?;
            Ok(json!({ "attributeNames": names }))
        }))
        .on_raw::<devices::DeviceNames>(send(200, device_names))
        .on_raw::<devices::TagKeys>(send(200, |platform, request| {
            let keys = names(platform, request, |device| {
                query::tags(device).map(|(key, _)| key.clone()).collect()
            })?;
            Ok(json!({ "tagKeys": keys }))
        }))
        .on_raw::<devices::TagValues>(send(200, |platform, request| {
            let asked = json!(request.text("key"));
            let values = names(platform, request, move |device| {
                let tags = query::tags(device).filter(|(key, _)| **key == asked);
                tags.map(|(_, value)| value.clone()).collect()
            })?;
            Ok(json!({ "tagKey": request.text("key"), "tagValues": values }))
        }))
        .on_raw::<device::Get>(send(200, get))
        .on_raw::<device::Patch>(send(200, change))
        .on_raw::<device::Delete>(send(200, delete))
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let application = platform.application(request)?;
    let deleted = request.param("queryDeleted")?.unwrap_or(false);
    let devices = if deleted {
        &application.deleted_devices
    } else {
        &application.devices
    };
    let classes: Vec<_> = request
        .pairs("deviceClass")
        .map(|(_, class)| class)
        .collect();
    let tags = tag_filter(request);
    let parent = request.text("parentId");
    let found = devices.iter().map(|(_, device)| device).filter(|device| {
        // A query overrides the other filters.
        if request.text("query").is_some() {
            return true;
        }
        let class = device.get("deviceClass").and_then(Value::as_str);
        (classes.is_empty() || class.is_some_and(|class| classes.contains(&class)))
            && tags
                .as_ref()
                .is_none_or(|tags| query::has_any_tag(device, tags))
            && parent.is_none_or(|parent| device.get("parentId") == Some(&json!(parent)))
    });
    let mut page = list::page(request, found)?;
    if let Some(Value::Array(items)) = page.get_mut("items") {
        for item in items {
            *item = view(request, fields(item.take()))?;
        }
    }
    page.insert("applicationId".into(), json!(id(request, "applicationId")));
    Ok(page.into())
}

/// Returns the list of the param `tagFilter`, whose pairs have keys like `[0][key]`.
fn tag_filter(request: &Request<'_>) -> Option<Value> {
    let mut filters: Vec<Fields> = Vec::new();
    let mut last = "";
    for (key, value) in request.pairs("tagFilter") {
        let Some((index, member)) = key.trim_matches(['[', ']']).split_once("][") else {
            continue;
        };
        if index != last || filters.is_empty() {
            filters.push(Fields::new());
            last = index;
        }
        if let Some(filter) = filters.last_mut() {
            filter.insert(member.to_owned(), json!(value));
        }
    }
    (!filters.is_empty()).then(|| json!(filters))
}

fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    platform.application(request)?;
    let mut changes = fields(json!({
        "applicationId": id(request, "applicationId"),
        "deviceClass": "standalone",
        "tags": [],
        "attributes": [],
    }));
    changes.extend(body(request)?);
    changes.retain(|_, value| !value.is_null());
    let (id, item) = platform.create("deviceId", changes);
    let response = view(request, item.clone());
    platform.application(request)?.devices.insert(&id, item);
    response
}

fn get(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let application = platform.application(request)?;
    let device = application.devices.get(&id(request, "deviceId"))?;
    view(request, device.clone())
}

fn change(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let application = platform.application(request)?;
    let device = application.devices.get_mut(&id(request, "deviceId"))?;
    patch(device, body(request)?, now);
    view(request, device.clone())
}

fn delete(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let application = platform.application(request)?;
    let id = id(request, "deviceId");
    let mut device = application.devices.remove(&id)?;
    device.insert("deletedAt".into(), json!(now));
    application.deleted_devices.insert(&id, device);
    Ok(success())
}

/// Changes the fields, tags and attributes of all devices that a query or a list of ids selects.
fn change_all(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let body = body(request)?;
    let selected = |device: &Fields| match (body.get("deviceIds"), body.get("query")) {
        (Some(Value::Array(ids)), _) => device.get("id").is_some_and(|id| ids.contains(id)),
        (_, Some(asked)) => query::matches(device, asked),
        (_, None) => false,
    };
    let mut updated = 0;
    let devices = &mut platform.application(request)?.devices;
    for device in devices.values_mut().filter(|device| selected(device)) {
        if let Some(Value::Object(changes)) = body.get("updateFields") {
            patch(device, changes.clone(), now);
        }
        let operations = body.get("updateOperations").and_then(Value::as_array);
        for operation in operations.into_iter().flatten() {
            update::operate(device, operation);
        }
        patch(device, Fields::new(), now);
        updated += 1;
    }
    Ok(json!({ "updated": updated, "failed": 0, "skipped": 0 }))
}

fn delete_all(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let asked = body(request)?.remove("query").unwrap_or_default();
    let application = platform.application(request)?;
    let removed = application
        .devices
        .remove_all(|device| query::matches(device, &asked));
    let count = removed.len();
    for (id, mut device) in removed {
        device.insert("deletedAt".into(), json!(now));
        application.deleted_devices.insert(&id, device);
    }
    Ok(json!({ "removed": count, "failed": 0 }))
}

fn restore(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let asked = body(request)?.remove("query").unwrap_or_default();
    let application = platform.application(request)?;
    let deleted = &mut application.deleted_devices;
    let restored = deleted.remove_all(|device| query::matches(device, &asked));
    let count = restored.len();
    for (id, mut device) in restored {
        device.remove("deletedAt");
        application.devices.insert(&id, device);
    }
    Ok(json!({ "restored": count, "failed": 0 }))
}

fn device_names(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let asked = request.json_param::<Value>("query")?.unwrap_or_default();
    let start = request
        .text("startsWith")
        .unwrap_or_default()
        .to_lowercase();
    let devices = platform.application(request)?.devices.iter();
    let found = devices.map(|(_, device)| device).filter(|device| {
        let name = list::text(device.get("name")).to_lowercase();
        query::matches(device, &asked) && name.starts_with(&start)
    });
    let summary = found.map(|device| {
        json!({
            "id": device.get("id"),
            "name": device.get("name"),
            "deviceClass": device.get("deviceClass"),
        })
    });
    Ok(json!({ "deviceSummary": summary.collect::<Vec<_>>() }))
}

/// Returns the distinct texts of the devices that a query finds, sorted.
fn names(
    platform: &mut Platform,
    request: &Request<'_>,
    of: impl Fn(&Fields) -> Vec<Value>,
) -> Result<BTreeSet<String>, Rejection> {
    let asked = request.json_param::<Value>("query")?.unwrap_or_default();
    let start = request.text("startsWith").unwrap_or_default();
    let devices = platform.application(request)?.devices.iter();
    let found = devices.filter(|(_, device)| query::matches(device, &asked));
    let names = found.flat_map(|(_, device)| of(device));
    let names = names.map(|name| list::text(Some(&name)));
    Ok(names.filter(|name| name.starts_with(start)).collect())
}

/// Returns a device, with its tags and attributes as objects if a request wants it.
fn view(request: &Request<'_>, mut device: Fields) -> Result<Value, Rejection> {
    if request.param("tagsAsObject")?.unwrap_or(false) {
        let mut tags: Map<String, Value> = Map::new();
        for (key, value) in query::tags(&device) {
            let values = tags
                .entry(list::text(Some(key)))
                .or_insert_with(|| json!([]));
            if let Value::Array(values) = values {
                values.push(value.clone());
            }
        }
        device.insert("tags".into(), tags.into());
    }
    if request.param("attributesAsObject")?.unwrap_or(false)
        && let Some(Value::Array(attributes)) = device.remove("attributes")
    {
        let attributes = attributes.into_iter().map(|attribute| {
            let mut attribute = fields(attribute);
            let name = list::text(attribute.remove("name").as_ref());
            (name, attribute.into())
        });
        device.insert("attributes".into(), Value::Object(attributes.collect()));
    }
    Ok(device.into())
}
