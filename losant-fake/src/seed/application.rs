//! The first application, with devices, states, a file, a data table, a user and a workflow.

use serde_json::{Value, json};

use super::{ORGS, USER};
use crate::clock::{self, HOUR};
use crate::items::{Fields, fields};
use crate::random::Random;
use crate::stored::{Application, Reports, Table};

/// Id of the application.
pub(crate) const APPLICATION: &str = "575ec8687ae143cd83dc4a97";

/// Ids of the devices: a gateway, and two pumps that connect through it.
pub(crate) const DEVICES: [&str; 3] = [
    "575ecf887ae143cd83dc4aa2",
    "575ed18f7ae143cd83dc4bb6",
    "575ed2c47ae143cd83dc4bb9",
];

/// Id of the public file.
const FILE: &str = "575ec76c7ae143cd83dc4a96";

/// Id of the private file.
const PRIVATE_FILE: &str = "575ec76c7ae143cd83dc4a98";

/// Id of the data table.
const TABLE: &str = "575ed78e7ae143cd83dc4aab";

/// Id of the first row of the data table.
const ROW: &str = "596f832b128eda5cfe765443";

/// Id of the user of experiences.
const EXPERIENCE_USER: &str = "575ed78e7ae143cd83dc4aac";

/// Id of the workflow.
const WORKFLOW: &str = "575ed18f7ae143cd83dc4aa6";

/// Hours for which the pumps have reported states.
const HOURS: i64 = 24;

/// Returns the application. The pumps have reported a state for each of the last hours.
pub(crate) fn application(seed: u64, now: i64) -> Application {
    let [org, ..] = ORGS;
    let mut application = Application::new(item(
        APPLICATION,
        "applicationId",
        json!({
            "name": "Harbour Pumps",
            "description": "Pumps and tide gauges of the harbour",
            "ownerId": org,
            "ownerType": "organization",
        }),
    ));
    application.readme.push_str("# Harbour Pumps\n");
    let [gateway, first, second] = DEVICES;
    let mut add = |id: &str, own: Value| {
        let mut device = item(id, "deviceId", json!({ "applicationId": APPLICATION }));
        device.extend(fields(own));
        application.devices.insert(id, device);
    };
    add(
        gateway,
        json!({
            "name": "Quay Gateway",
            "deviceClass": "gateway",
            "tags": [{ "key": "area", "value": "quay" }],
            "attributes": [{ "name": "online", "dataType": "boolean" }],
        }),
    );
    for (id, name, floor) in [(first, "Pump 1", "8"), (second, "Pump 2", "9")] {
        add(
            id,
            json!({
                "name": name,
                "deviceClass": "peripheral",
                "gatewayId": gateway,
                "tags": [{ "key": "area", "value": "quay" }, { "key": "floor", "value": floor }],
                "attributes": [
                    { "name": "pressure", "dataType": "number" },
                    { "name": "running", "dataType": "boolean" },
                ],
            }),
        );
        application
            .reports
            .insert(id.to_owned(), reports(seed, id, now));
    }
    application.add_file(false, file(FILE, "readings.csv"), readings());
    let content = b"pump,offset\n1,0.02\n2,-0.01\n";
    application.add_file(true, file(PRIVATE_FILE, "calibration.csv"), content.into());
    application.tables.insert(TABLE.to_owned(), table());
    let user = json!({
        "applicationId": APPLICATION,
        "email": "ines@harbour.example",
        "firstName": "Ines",
        "lastName": "Marsh",
        "userTags": { "role": "operator" },
        "experienceGroups": [],
    });
    let user = item(EXPERIENCE_USER, "experienceUserId", user);
    application.users.insert(EXPERIENCE_USER, user);
    application.workflows.insert(WORKFLOW, workflow());
    application
}

/// Returns a file.
fn file(id: &str, name: &str) -> Fields {
    let file = json!({
        "applicationId": APPLICATION,
        "name": name,
        "parentDirectory": "/",
        "type": "file",
        "contentType": "text/csv",
        "authorId": USER,
        "authorType": "user",
    });
    let mut file = item(id, "fileId", file);
    file.remove("fileId");
    file
}

/// Returns the content of the public file, 5 KiB.
fn readings() -> Vec<u8> {
    let lines = (0..1024).map(|minute| format!("{minute},4.{}\n", minute % 10));
    let mut content = String::from("minute,pressure\n");
    content.extend(lines);
    content.truncate(5120);
    content.into_bytes()
}

/// Returns a workflow with a virtual button.
fn workflow() -> Fields {
    let workflow = json!({
        "applicationId": APPLICATION,
        "name": "Flush Pumps",
        "description": "Opens the valves of all pumps for a minute",
        "enabled": true,
        "flowClass": "cloud",
        "triggers": [{ "type": "virtualButton", "key": "flush", "config": {}, "outputIds": [[]] }],
        "nodes": [],
    });
    item(WORKFLOW, "flowId", workflow)
}

/// Returns an object with its ids and times.
fn item(id: &str, own_id: &str, own: Value) -> Fields {
    let mut item = fields(json!({
        "id": id,
        own_id: id,
        "creationDate": "2024-02-06T08:15:30.250Z",
        "lastUpdated": "2025-09-30T16:42:07.918Z",
    }));
    item.extend(fields(own));
    item
}

/// Returns the states of a pump for the last hours.
fn reports(seed: u64, device: &str, now: i64) -> Reports {
    let random = Random::new(seed).with_text(device);
    let last = now - now.rem_euclid(HOUR);
    let mut reports = Reports::default();
    for time in (0..HOURS).rev().map(|hours| last - hours * HOUR) {
        let pressure = random.with(time.unsigned_abs()).below(1000);
        #[expect(clippy::cast_precision_loss, reason = "it is below 1000")]
        let pressure = 4.0 + pressure as f64 / 1000.0;
        let data = json!({ "pressure": pressure, "running": pressure > 4.2 });
        let state = fields(json!({ "time": clock::format(time), "data": data }));
        reports.states.push((time, state));
    }
    reports
}

fn table() -> Table {
    let table = json!({
        "applicationId": APPLICATION,
        "name": "Inspections",
        "columns": [
            { "name": "pump", "dataType": "string", "constraint": "required" },
            { "name": "hours", "dataType": "number", "constraint": "optional" },
        ],
    });
    let mut table = Table::new(item(TABLE, "dataTableId", table));
    let row = json!({
        "id": ROW,
        "createdAt": "2025-09-30T16:42:07.918Z",
        "updatedAt": "2025-09-30T16:42:07.918Z",
        "pump": "Pump 1",
        "hours": 4200,
    });
    table.rows.insert(ROW, fields(row));
    table
}
