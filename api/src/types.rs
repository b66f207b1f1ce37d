//! Types of requests and responses, one for each schema of the API.
//!
//! - Fields that the API can omit are `Option`s.
//! - A type of a request body has a constructor `new` for the required fields and a setter for each
//!   optional field. A field that can be cleared is a [`FieldPatch`].
//! - Response types ignore fields that this version does not know. Request types keep them in
//!   `extra`, so that a document is sent back without loss.
//! - A request type refuses a `null` that the API does not accept. Where the API accepts it, it is a
//!   value: [`FieldPatch::Clear`], [`FieldQuery::Absent`], [`TagMatch::Untagged`], or the `null` of a
//!   payload. In responses, `null` is equivalent to a missing field.
//! - Numbers are sent back with all digits, dates with their digits and their offset. Ids are sent in
//!   lower case.
//! - Enums of strings keep values that this version does not know in their variant `Other`.
//! - Aliases such as [`DeviceStates`] give a schema's name to a list or a map.
//!
//! ```
//! use losant::types::{Attribute, DataType, DeviceClass, DevicePost};
//!
//! let device = DevicePost::new("Pump")
//!     .device_class(DeviceClass::Standalone)
//!     .attributes([Attribute::new("voltage", DataType::Number)]);
//! assert_eq!(
//!     serde_json::to_value(&device)?,
//!     serde_json::json!({
//!         "name": "Pump",
//!         "deviceClass": "standalone",
//!         "attributes": [{ "name": "voltage", "dataType": "number" }],
//!     }),
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```

mod application;
mod application_archive;
mod application_copy;
mod application_import;
mod application_search;
mod application_summary;
mod applications;
mod auth;
mod by_status;
mod common;
mod counts;
mod credentials;
mod dashboards;
mod data;
mod data_tables;
mod data_timestamp;
mod deployments;
mod device;
mod device_attribute;
mod device_command;
mod device_connection;
mod device_export;
mod device_patch;
mod device_recipe;
mod device_state;
mod devices;
mod devices_bulk;
mod devices_patch;
mod error;
mod event;
mod events;
mod experiences;
mod field_patch;
mod file;
mod flows;
mod instance_org;
mod instance_org_limits;
mod instance_org_patch;
mod instance_org_summary;
mod instance_orgs;
mod instances;
mod integrations;
mod job;
mod jobs;
mod list_or_map;
mod list_or_single;
mod mqtt;
mod notebooks;
mod orgs;
mod payload_stats;
mod queries;
mod scalar;
mod scope;
mod secret_string;
mod success;
mod tags;
mod update_operation;
mod users;
mod webhook;

pub use application::*;
pub use application_archive::*;
pub use application_copy::*;
pub use application_import::*;
pub use application_search::*;
pub use application_summary::*;
pub use applications::*;
pub use auth::*;
pub use by_status::*;
pub use common::*;
pub use counts::*;
pub use credentials::*;
pub use dashboards::*;
pub use data::*;
pub use data_tables::*;
pub use data_timestamp::*;
pub use deployments::*;
pub use device::*;
pub use device_attribute::*;
pub use device_command::*;
pub use device_connection::*;
pub use device_export::*;
pub use device_patch::*;
pub use device_recipe::*;
pub use device_state::*;
pub use devices::*;
pub use devices_bulk::*;
pub use devices_patch::*;
pub use error::*;
pub use event::*;
pub use events::*;
pub use experiences::*;
pub use field_patch::*;
pub use file::*;
pub use flows::*;
pub use instance_org::*;
pub use instance_org_limits::*;
pub use instance_org_patch::*;
pub use instance_org_summary::*;
pub use instance_orgs::*;
pub use instances::*;
pub use integrations::*;
pub use job::*;
pub use jobs::*;
pub use list_or_map::*;
pub use list_or_single::*;
pub use mqtt::*;
pub use notebooks::*;
pub use orgs::*;
pub use payload_stats::*;
pub use queries::*;
pub use scalar::*;
pub use scope::*;
pub use secret_string::*;
pub use success::*;
pub use tags::*;
pub use update_operation::*;
pub use users::*;
pub use webhook::*;
