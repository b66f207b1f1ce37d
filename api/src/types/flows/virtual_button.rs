//! Presses of virtual buttons.

use serde_json::Value;

use crate::schema::request_body;
use crate::{DeviceId, ResourceId};

request_body! {
    /// The press of a virtual button: the button and the data for the run that it starts.
    ///
    /// ```
    /// use losant::types::VirtualButtonPress;
    ///
    /// let press = VirtualButtonPress::new("575ed18f7ae143cd83dc4aa6-SJaEw_dV").payload(24);
    /// let json = r#"{"key":"575ed18f7ae143cd83dc4aa6-SJaEw_dV","payload":24}"#;
    /// assert_eq!(serde_json::to_string(&press)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualButtonPress as "virtualButtonPress" closed {
        /// Key of the button's trigger.
        pub key: String,
        /// Data for the payload of the run, any JSON.
        #[serde(present)]
        pub payload: Option<Value>,
        /// Data about the press, any JSON.
        #[serde(present)]
        pub meta: Option<Value>,
        /// Version of the workflow to run, 1 to 255 characters.
        pub flow_version: Option<String>,
        /// Device on which the workflow runs.
        pub device_id: Option<DeviceId>,
        /// Deployment that runs the workflow.
        pub deployment_id: Option<ResourceId>,
    }
}
