//! Schemas `deviceState`, `deviceStates`, `deviceStateOrStates` and `compositeDeviceState`: what
//! devices report of themselves.

use std::collections::BTreeMap;

use super::{DataTimestamp, ListOrSingle, Scalar};
use crate::schema::{request_body, response_type};

/// Schema `deviceStates`: reports, newest first unless asked otherwise.
pub type DeviceStates = Vec<DeviceState>;

/// Schema `deviceStateOrStates`: one report, or a list of them.
pub type DeviceStateOrStates = ListOrSingle<DeviceState>;

/// Schema `compositeDeviceState`: the last value of each attribute, by its name.
pub type CompositeDeviceState = BTreeMap<String, LastValue>;

request_body! {
    /// What a device reports: values of its attributes, all taken at one time.
    ///
    /// ```
    /// use losant::types::DeviceState;
    ///
    /// let state = DeviceState::default().with("voltage", 22.4).with("loaded", true);
    /// assert_eq!(serde_json::to_string(&state)?, r#"{"data":{"loaded":true,"voltage":22.4}}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct DeviceState {
        /// When they were taken. `None`: when the API receives them.
        pub time: Option<DataTimestamp>,
        /// Whatever the device adds to its report.
        pub meta: Option<serde_json::Value>,
        /// The values, by the names of their attributes.
        pub data: BTreeMap<String, Scalar>,
        /// The version of the workflow that reports. 1 to 255 characters.
        pub flow_version: Option<String>,
    }
}

impl DeviceState {
    /// Adds the value of an attribute.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<String>, value: impl Into<Scalar>) -> Self {
        self.data.insert(attribute.into(), value.into());
        self
    }
}

response_type! {
    /// The last value of an attribute.
    pub struct LastValue {
        /// The value.
        pub value: Option<Scalar>,
        /// When it was taken.
        pub time: Option<DataTimestamp>,
    }
}
