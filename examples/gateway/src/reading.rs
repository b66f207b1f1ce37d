//! A state of a device, as it is collected and stored.

use losant::DeviceId;
use losant::types::DeviceState;
use serde::{Deserialize, Serialize};

/// A state of a device. As JSON, it is a line of the input and of the file of rejected states.
///
/// ```
/// let line = r#"{"device":"575ed18f7ae143cd83dc4bb6","state":{"data":{"pressure":4.1}}}"#;
/// let reading: gateway::Reading = serde_json::from_str(line)?;
/// assert_eq!(reading.state.data["pressure"].as_f64(), Some(4.1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The device.
    pub device: DeviceId,
    /// Its state. Without a time, it gets the time at which it is stored.
    pub state: DeviceState,
}
