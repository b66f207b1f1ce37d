//! The applications, and what they store: devices, states, files, data tables, jobs, users, workflows.

use std::collections::BTreeMap;

use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use crate::clock;
use crate::items::{Fields, Items, fields, id, missing};
use crate::platform::{Platform, send};

mod applications;
mod devices;
mod files;
mod jobs;
mod reports;
mod rows;
mod series;
mod states;
mod tables;
mod users;
mod workflows;

pub(crate) use reports::Reports;
pub(crate) use tables::Table;

/// An application and everything in it.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) fields: Fields,
    pub(crate) readme: String,
    pub(crate) devices: Items,
    pub(crate) deleted_devices: Items,
    /// What devices have reported, by the id of the device.
    pub(crate) reports: BTreeMap<String, Reports>,
    pub(crate) files: Items,
    pub(crate) private_files: Items,
    /// The contents of files, by their kind and id.
    pub(crate) contents: BTreeMap<String, Vec<u8>>,
    pub(crate) tables: BTreeMap<String, Table>,
    /// The logs of jobs.
    pub(crate) jobs: Items,
    /// The content of exports, by the id of their log.
    pub(crate) exports: Items,
    /// The users of experiences.
    pub(crate) users: Items,
    pub(crate) workflows: Items,
}

impl Application {
    pub(crate) fn new(fields: Fields) -> Self {
        Self {
            fields,
            readme: String::new(),
            devices: Items::new("Device"),
            deleted_devices: Items::new("Device"),
            reports: BTreeMap::new(),
            files: Items::new("File"),
            private_files: Items::new("File"),
            contents: BTreeMap::new(),
            tables: BTreeMap::new(),
            jobs: Items::new("Job log"),
            exports: Items::new("Export"),
            users: Items::new("Experience User"),
            workflows: Items::new("Flow"),
        }
    }
}

/// Registers the handlers.
pub(crate) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    let builder = applications::register(builder);
    let builder = devices::register(builder);
    let builder = reports::register(builder);
    let builder = states::register(builder);
    let builder = series::register(builder);
    let builder = files::register(builder);
    let builder = jobs::register(builder);
    let builder = tables::register(builder);
    let builder = users::register(builder);
    let builder = workflows::register(builder);
    rows::register(builder)
}

impl Platform {
    /// Returns the application in the path of a request.
    fn application(&mut self, request: &Request<'_>) -> Result<&mut Application, Rejection> {
        let id = id(request, "applicationId");
        self.applications
            .get_mut(&id)
            .ok_or_else(|| missing("Application"))
    }

    /// Creates an object with an id of its own, which it has under two names, and its times.
    fn create(&mut self, own_id: &str, changes: Fields) -> (String, Fields) {
        let id = self.next_id();
        let now = clock::format(self.clock.now());
        let mut item = fields(json!({
            "id": id,
            own_id: id,
            "creationDate": now,
            "lastUpdated": now,
        }));
        item.extend(changes);
        (id, item)
    }

    /// Returns the id of a new object. Later ids are greater.
    pub(crate) fn next_id(&mut self) -> String {
        self.created += 1;
        format!("{:08x}{:016x}", self.clock.now() / 1000, self.created)
    }
}

fn success() -> Value {
    json!({ "success": true })
}

/// Returns the start of the URLs of the fake, as a client wrote it.
fn origin(request: &Request<'_>) -> String {
    let host = request.headers().get("host");
    let host = host.and_then(|host| host.to_str().ok());
    match host {
        Some(host) if !host.ends_with(".invalid") => format!("http://{host}"),
        Some(_) | None => "https://fake.invalid".to_owned(),
    }
}

/// Returns the body of a request, which is an object.
fn body(request: &Request<'_>) -> Result<Fields, Rejection> {
    request.json()
}
