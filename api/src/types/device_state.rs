//! States of devices: schemas `deviceState`, `deviceStates`, `deviceStateOrStates` and
//! `compositeDeviceState`.

use std::collections::BTreeMap;

use super::{DataTimestamp, ListOrSingle, Scalar};
use crate::schema::{response_type, shared_type};

/// Schema `deviceStates`: states, newest first by default.
///
/// ```
/// let body = r#"[{"data":{"voltage":22.4}}]"#;
/// let value: losant::types::DeviceStates = serde_json::from_str(body)?;
/// assert_eq!(value[0].data["voltage"].as_f64(), Some(22.4));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceStates = Vec<DeviceState>;

/// Schema `deviceStateOrStates`: one state or a list of states.
///
/// ```
/// use losant::types::{DeviceState, DeviceStateOrStates};
///
/// let state = DeviceState::default().with("voltage", 22.4);
/// let one = DeviceStateOrStates::from(state.clone());
/// assert_eq!(one.as_slice(), &[state]);
/// ```
pub type DeviceStateOrStates = ListOrSingle<DeviceState>;

/// Schema `compositeDeviceState`: the last value of each attribute, by attribute name.
///
/// ```
/// use losant::types::CompositeDeviceState;
///
/// let body = r#"{"voltage":{"value":22.4,"time":"2016-06-13T12:00:00.000Z"}}"#;
/// let state: CompositeDeviceState = serde_json::from_str(body)?;
/// let voltage = state["voltage"].value.as_ref();
/// assert_eq!(voltage.and_then(|value| value.as_f64()), Some(22.4));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type CompositeDeviceState = BTreeMap<String, LastValue>;

shared_type! {
    /// A state of a device: the values of its attributes at one time.
    ///
    /// A state is sent as it was received: numbers keep all digits, and `meta` can be `null`.
    ///
    /// ```
    /// use losant::types::DeviceState;
    ///
    /// let state = DeviceState::default().with("voltage", 22.4).with("loaded", true);
    /// assert_eq!(serde_json::to_string(&state)?, r#"{"data":{"loaded":true,"voltage":22.4}}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct DeviceState as "deviceState" {
        /// Time of the state. Defaults to the time at which the API receives it.
        pub time: Option<DataTimestamp>,
        /// Additional data from the device.
        #[serde(present)]
        pub meta: Option<serde_json::Value>,
        /// Values by attribute name.
        pub data: BTreeMap<String, Scalar>,
        /// Version of the workflow that reports the state, 1 to 255 characters.
        pub flow_version: Option<String>,
    }
}

impl DeviceState {
    /// Sets the value of an attribute.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<String>, value: impl Into<Scalar>) -> Self {
        self.data.insert(attribute.into(), value.into());
        self
    }
}

response_type! {
    /// The last value of an attribute.
    ///
    /// ```
    /// let last: losant::types::LastValue = serde_json::from_str(r#"{"value":true}"#)?;
    /// assert_eq!(last.value.and_then(|value| value.as_bool()), Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct LastValue as "lastValue" {
        /// Value of the attribute.
        pub value: Option<Scalar>,
        /// Time of the value.
        pub time: Option<DataTimestamp>,
    }
}
