//! Schema `virtualButtonPress`.
//!
//! Not expressed by these types:
//!
//! - `virtualButtonPress.json#/properties/meta`: any value
//! - `virtualButtonPress.json#/properties/payload`: any value

use crate::schema::request_body;
use crate::{DeviceId, ResourceId};

request_body! {
    /// A virtual button press.
    ///
    /// ```
    /// let value = losant::types::VirtualButtonPress::new("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualButtonPress as "virtualButtonPress" {
        /// Key.
        pub key: String,
        /// Payload.
        pub payload: Option<serde_json::Value>,
        /// Meta.
        pub meta: Option<serde_json::Value>,
        /// Workflow version, 1 to 255 characters.
        pub flow_version: Option<String>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Deployment.
        pub deployment_id: Option<ResourceId>,
    }
}
