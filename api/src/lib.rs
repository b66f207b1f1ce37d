//! A typed client for the Losant IoT platform's REST API.

mod id;
mod number;
mod resolution;
mod text;
pub mod time;

pub use id::{InstanceId, OrgId, ParseIdError};
pub use number::Number;
pub use resolution::{ParseResolutionError, Resolution};
pub use time::{ParseTimestampError, TimePoint, Timestamp};
