//! Queries for devices.

use super::combine::query;
use super::{FieldQuery, IdQuery, TagQuery};
use crate::{DeviceId, ExperienceGroupId, ExperienceUserId};

query! {
    /// A query for devices. A device matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all devices.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, FieldQuery, TagQuery, TagTextQuery};
    ///
    /// let query = AdvancedDeviceQuery::new()
    ///     .name(FieldQuery::starts_with("pump"))
    ///     .tags(TagQuery::tag("floor", TagTextQuery::one_of(["7", "8"])));
    /// let json = r#"{"name":{"$startsWith":"pump"},"tags":{"floor":{"$in":["7","8"]}}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedDeviceQuery as "advancedDeviceQuery" {
        /// Unique identifier of the device.
        pub id: Option<IdQuery<DeviceId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Time of deletion.
        pub deleted_at: Option<FieldQuery>,
        /// Name of the device.
        pub name: Option<FieldQuery>,
        /// [`DeviceClass`](crate::types::DeviceClass) of the device.
        pub device_class: Option<FieldQuery>,
        /// Gateway through which the device connects.
        pub gateway_id: Option<IdQuery<DeviceId>>,
        /// System that directly contains the device.
        pub parent_id: Option<IdQuery<DeviceId>>,
        /// System that contains the device directly or indirectly.
        pub ancestor_id: Option<IdQuery<DeviceId>>,
        /// Name of one of the device's attributes.
        pub attribute_name: Option<FieldQuery>,
        /// Experience user that the device is assigned to.
        pub experience_user_id: Option<IdQuery<ExperienceUserId>>,
        /// Experience group that the device is assigned to.
        pub experience_group_id: Option<IdQuery<ExperienceGroupId>>,
        /// Tags of the device.
        pub tags: Option<TagQuery>,
        /// Time of the last disconnection.
        pub disconnected_at: Option<FieldQuery>,
        /// Time of the last connection.
        pub connected_at: Option<FieldQuery>,
        /// [`ConnectionStatus`](crate::types::ConnectionStatus) of the device.
        pub connection_status: Option<FieldQuery>,
    }
}
