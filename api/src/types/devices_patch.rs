//! Changes to several devices: schemas `devicesPatch` and `devicesUpdated`.

use super::{AdvancedDeviceQuery, DevicePatch, UpdateOperation};
use crate::schema::{request_body, response_type};
use crate::{DeviceId, Number};

request_body! {
    /// Changes to several devices, selected by id or by a query.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, DeviceClass, DevicesPatch, UpdateOperation};
    ///
    /// let patch = DevicesPatch::new()
    ///     .query(AdvancedDeviceQuery::new().device_class(DeviceClass::Gateway))
    ///     .update_operations([UpdateOperation::set_tag("floor", "9")]);
    /// assert!(patch.device_ids.is_none());
    /// ```
    pub struct DevicesPatch as "devicesPatch" {
        /// Fields to set on every device.
        pub update_fields: Option<DevicePatch>,
        /// Devices to change, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Query for the devices to change.
        pub query: Option<AdvancedDeviceQuery>,
        /// Operations to apply to every device in this order, at most 25.
        pub update_operations: Option<Vec<UpdateOperation>>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// The result of changing several devices.
    ///
    /// ```
    /// let body = r#"{"updated":3,"failed":0,"skipped":1}"#;
    /// let result: losant::types::DevicesUpdated = serde_json::from_str(body)?;
    /// assert_eq!(result.skipped, Some(1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesUpdated as "devicesUpdated" {
        /// Number of changed devices.
        pub updated: Option<Number>,
        /// Number of devices that could not be changed.
        pub failed: Option<Number>,
        /// Number of devices that required no change.
        pub skipped: Option<Number>,
        /// URL of the change log.
        pub log_link: Option<String>,
    }
}
