//! Jobs: exports that advance each time their log entry is read, and the files that they make.

use std::fmt::Write;

use losant::download::Download;
use losant::{api, application_job_log, application_job_logs, data, endpoint};
use restrait_fake::{Builder, Rejection, Request, Response};
use serde_json::{Value, json};

use super::reports::selected;
use super::{Application, body, origin, send};
use crate::clock;
use crate::items::{Fields, fields, id};
use crate::list;
use crate::platform::Platform;
use crate::seed;

/// Number of steps of a job. Each reading of its log entry completes one.
const STEPS: u64 = 2;

/// The files that jobs make. On the platform they are on another server.
#[api(losant::Client)]
trait Exports {
    /// Returns the file of a job.
    #[endpoint(method = "GET", path = "/exports/<applicationId>/<jobId>", auth = none)]
    fn file(
        &self,
        application_id: losant::ApplicationId,
        job_id: losant::ApplicationJobLogId,
    ) -> Download;
}

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<data::Export>(send(202, export))
        .on_raw::<application_job_logs::Get>(send(200, |platform, request| {
            let jobs = &platform.application(request)?.jobs;
            let mut page = list::page(request, jobs.iter().map(|(_, job)| job))?;
            page.insert("applicationId".into(), json!(id(request, "applicationId")));
            Ok(page.into())
        }))
        .on_raw::<application_job_log::Get>(send(200, get))
        .on_raw::<exports::File>(|platform, request| {
            let application = platform.application(request)?;
            let csv = application.exports.get(&id(request, "jobId"))?;
            let csv = list::text(csv.get("csv"));
            Ok(Response::bytes(200, "text/csv", csv))
        })
}

/// Queues an export of states. Its file has the states that are stored now.
fn export(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let body = body(request)?;
    let application = platform.application(request)?;
    let devices = selected(application, &body);
    let csv = csv(application, &devices);
    let log_id = platform.next_id();
    let job = fields(json!({
        "id": log_id,
        "jobId": log_id,
        "name": "dataExport",
        "applicationId": id(request, "applicationId"),
        "runQueuedAt": now,
        "status": "queued",
        "requestedById": seed::USER,
        "requestedByType": "user",
        "resourceType": "device",
        "progress": { "completed": 0, "total": STEPS },
    }));
    // The id in the queue is not that of the log entry.
    let job_id = format!("queued{:015}", platform.created);
    let application = platform.application(request)?;
    application.jobs.insert(&log_id, job);
    application
        .exports
        .insert(&log_id, fields(json!({ "csv": csv })));
    Ok(json!({ "jobQueued": true, "jobId": job_id, "success": true }))
}

/// Returns a log entry, after the job has advanced by a step.
fn get(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let log_id = id(request, "jobId");
    let application = id(request, "applicationId");
    let url = format!("{}/exports/{application}/{log_id}", origin(request));
    let job = platform.application(request)?.jobs.get_mut(&log_id)?;
    advance(job, &now, &url);
    Ok(json!(job))
}

fn advance(job: &mut Fields, now: &str, url: &str) {
    let done = job
        .get("progress")
        .and_then(|progress| progress.get("completed"))
        .and_then(Value::as_u64)
        .unwrap_or(0);
    let changes = match job.get("status").and_then(Value::as_str) {
        Some("queued") => json!({ "status": "inProgress", "runStartedAt": now }),
        Some("inProgress") if done + 1 < STEPS => {
            json!({ "progress": { "completed": done + 1, "total": STEPS } })
        }
        Some("inProgress") => json!({
            "status": "completed",
            "runCompletedAt": now,
            "progress": { "completed": STEPS, "total": STEPS },
            "output": { "downloadUrls": [url] },
        }),
        Some(_) | None => json!({}),
    };
    job.extend(fields(changes));
}

/// Returns the states of devices as a table.
fn csv(application: &Application, devices: &[String]) -> String {
    let mut csv = String::from("time,deviceId,attribute,value\n");
    for id in devices {
        let states = application.reports.get(id).into_iter();
        for (time, state) in states.flat_map(|reports| &reports.states) {
            let data = state.get("data").and_then(Value::as_object);
            for (name, value) in data.into_iter().flatten() {
                let (time, value) = (clock::format(*time), list::text(Some(value)));
                // Writing to a text cannot fail.
                let _ = writeln!(csv, "{time},{id},{name},{value}");
            }
        }
    }
    csv
}
