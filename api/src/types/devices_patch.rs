//! Schemas `devicesPatch` and `devicesUpdated`: one change of many devices.

use super::{AdvancedDeviceQuery, DevicePatch, UpdateOperation};
use crate::schema::{request_body, response_type};
use crate::{DeviceId, Number};

request_body! {
    /// One change of many devices.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, DeviceClass, DevicesPatch, UpdateOperation};
    ///
    /// let patch = DevicesPatch::new()
    ///     .query(AdvancedDeviceQuery::new().device_class(DeviceClass::Gateway))
    ///     .update_operations([UpdateOperation::set_tag("floor", "9")]);
    /// assert!(patch.device_ids.is_none());
    /// ```
    pub struct DevicesPatch {
        /// Fields that all of them get.
        pub update_fields: Option<DevicePatch>,
        /// The devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// The devices, as those for which this holds.
        pub query: Option<AdvancedDeviceQuery>,
        /// What is done to each of them, step by step; at most 25 steps.
        pub update_operations: Option<Vec<UpdateOperation>>,
        /// Who is told when a job is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// What a change of many devices did.
    pub struct DevicesUpdated {
        /// Devices that were changed.
        pub updated: Option<Number>,
        /// Devices that could not be changed.
        pub failed: Option<Number>,
        /// Devices that are as they shall be already.
        pub skipped: Option<Number>,
        /// Where the log of the change is.
        pub log_link: Option<String>,
    }
}
