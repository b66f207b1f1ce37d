//! The audit log of the organizations: the same entries for each, with ids of their own.

use losant::{audit_log, audit_logs};
use restrait_fake::{Builder, Rejection, Request, Response};
use serde_json::json;

use crate::clock::{self, HOUR};
use crate::items::{Fields, fields, id, missing};
use crate::list;
use crate::moment;
use crate::platform::Platform;
use crate::seed;

/// The requests: age in hours, resource, action, kind and name of the device or table.
const ENTRIES: [(i64, &str, &str, &str, &str); 4] = [
    (2, "device", "patch", "Device", "Pump 2"),
    (5, "device", "delete", "Device", "Tide Gauge"),
    (26, "dataTableRows", "post", "DataTable", "Inspections"),
    (75, "devices", "post", "Device", "Pump 2"),
];

pub(crate) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<audit_logs::Get>(|platform, request| {
            let now = platform.clock.now();
            let start = moment::param(request, "start", now)?.unwrap_or(0);
            let end = moment::param(request, "end", now)?.unwrap_or(now);
            let entries = entries(now, &id(request, "orgId"));
            let entries = entries
                .iter()
                .filter(|(time, _)| (start..=end).contains(time))
                .map(|(_, entry)| entry);
            let mut page = list::page(request, entries)?;
            page.insert("orgId".into(), json!(id(request, "orgId")));
            Ok(Response::json(200, &page))
        })
        .on_raw::<audit_log::Get>(|platform, request| get(platform, request))
}

fn get(platform: &Platform, request: &Request<'_>) -> Result<Response, Rejection> {
    let asked = json!(id(request, "auditLogId"));
    let entries = entries(platform.clock.now(), &id(request, "orgId"));
    let mut entries = entries.iter().map(|(_, entry)| entry);
    let entry = entries.find(|entry| entry.get("id") == Some(&asked));
    let entry = entry.ok_or_else(|| missing("Audit log"))?;
    Ok(Response::json(200, entry))
}

/// Returns the entries with their times.
pub(crate) fn entries(now: i64, org: &str) -> Vec<(i64, Fields)> {
    let hour = now - now.rem_euclid(HOUR);
    let entry = |(index, request): (usize, (i64, &str, &str, &str, &str))| {
        let (age, resource, action, kind, name) = request;
        let id = format!("{:08x}{}", 0xa0d1_7000 + index, own_part(org));
        let time = hour - age * HOUR;
        let entry = fields(json!({
            "id": id,
            "auditLogId": id,
            "creationDate": clock::format(time),
            "orgId": org,
            "primaryTargetId": seed::APPLICATION,
            "primaryTargetType": "Application",
            "primaryTargetName": "Harbour Pumps",
            "secondaryTargetType": kind,
            "secondaryTargetName": name,
            "actorId": seed::USER,
            "actorType": "User",
            "actorName": "ada@harbour.example",
            "requestResource": resource,
            "requestAction": action,
            "responseStatus": if action == "post" { 201 } else { 200 },
        }));
        (time, entry)
    };
    ENTRIES.into_iter().enumerate().map(entry).collect()
}

/// Returns the part of an id that follows its time.
fn own_part(id: &str) -> &str {
    id.get(8..).unwrap_or_default()
}
