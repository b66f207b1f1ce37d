//! What travels in bodies: one type for each schema of the API.
//!
//! Fields that the API may leave out are `Option`s. What can be sent has `new` for what must be
//! said and a setter for each other field; a field that can be cleared is a [`Change`]. Fields
//! that a later version of the API adds are ignored in answers, and kept in `other` in what is
//! sent back.

mod application;
mod application_archive;
mod application_copy;
mod application_import;
mod application_search;
mod application_summary;
mod auth;
mod change;
mod counts;
mod data_time;
mod device;
mod device_attribute;
mod device_command;
mod device_connection;
mod device_export;
mod device_patch;
mod device_query;
mod device_state;
mod devices;
mod devices_bulk;
mod devices_patch;
mod error;
mod file;
mod instance_org;
mod instance_org_patch;
mod job;
mod keyed;
mod limits;
mod mqtt;
mod one_or_many;
mod outcomes;
mod payload_stats;
mod scalar;
mod scope;
mod secret;
mod shared;
mod success;
mod summary;
mod tags;
mod update_operation;

pub use application::*;
pub use application_archive::*;
pub use application_copy::*;
pub use application_import::*;
pub use application_search::*;
pub use application_summary::*;
pub use auth::*;
pub use change::*;
pub use counts::*;
pub use data_time::*;
pub use device::*;
pub use device_attribute::*;
pub use device_command::*;
pub use device_connection::*;
pub use device_export::*;
pub use device_patch::*;
pub use device_query::*;
pub use device_state::*;
pub use devices::*;
pub use devices_bulk::*;
pub use devices_patch::*;
pub use error::*;
pub use file::*;
pub use instance_org::*;
pub use instance_org_patch::*;
pub use job::*;
pub use keyed::*;
pub use limits::*;
pub use mqtt::*;
pub use one_or_many::*;
pub use outcomes::*;
pub use payload_stats::*;
pub use scalar::*;
pub use scope::*;
pub use secret::*;
pub use shared::*;
pub use success::*;
pub use summary::*;
pub use tags::*;
pub use update_operation::*;
