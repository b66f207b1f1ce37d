//! Queries for devices: schema `advancedDeviceQuery`.

use crate::schema::request_body;
use crate::{DeviceId, ExperienceGroupId, ExperienceUserId};

mod condition;
mod field;
mod tags;

pub use condition::Condition;
pub use field::FieldQuery;
pub use tags::{DeviceTagFilter, TagFilter, TagQuery};

request_body! {
    /// A query for devices. A device matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all devices.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, FieldQuery, TagQuery};
    ///
    /// let query = AdvancedDeviceQuery::new()
    ///     .name(FieldQuery::starts_with("pump"))
    ///     .tags(TagQuery::tag("floor", FieldQuery::one_of(["7", "8"])));
    /// let json = r#"{"name":{"$startsWith":"pump"},"tags":{"floor":{"$in":["7","8"]}}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedDeviceQuery as "advancedDeviceQuery" {
        /// Queries of which a device must match all, at most 100.
        #[serde(rename = "$and")]
        pub and: Option<Vec<AdvancedDeviceQuery>>,
        /// Queries of which a device must match at least one, at most 100.
        #[serde(rename = "$or")]
        pub or: Option<Vec<AdvancedDeviceQuery>>,
        /// Queries of which a device must not match any, at most 100.
        #[serde(rename = "$nor")]
        pub nor: Option<Vec<AdvancedDeviceQuery>>,
        /// Unique identifier of the device.
        pub id: Option<FieldQuery<DeviceId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Time of deletion.
        pub deleted_at: Option<FieldQuery>,
        /// Name of the device.
        pub name: Option<FieldQuery>,
        /// [`DeviceClass`](super::DeviceClass) of the device.
        pub device_class: Option<FieldQuery>,
        /// Gateway through which the device connects.
        pub gateway_id: Option<FieldQuery<DeviceId>>,
        /// System that directly contains the device.
        pub parent_id: Option<FieldQuery<DeviceId>>,
        /// System that contains the device directly or indirectly.
        pub ancestor_id: Option<FieldQuery<DeviceId>>,
        /// Name of one of the device's attributes.
        pub attribute_name: Option<FieldQuery>,
        /// Experience user that the device is assigned to.
        pub experience_user_id: Option<FieldQuery<ExperienceUserId>>,
        /// Experience group that the device is assigned to.
        pub experience_group_id: Option<FieldQuery<ExperienceGroupId>>,
        /// Tags of the device.
        pub tags: Option<TagQuery>,
        /// Time of the last disconnection.
        pub disconnected_at: Option<FieldQuery>,
        /// Time of the last connection.
        pub connected_at: Option<FieldQuery>,
        /// [`ConnectionStatus`](super::ConnectionStatus) of the device.
        pub connection_status: Option<FieldQuery>,
    }
}

impl AdvancedDeviceQuery {
    /// Combines two queries. A device must match both.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Self::new().and([self, other])
    }

    /// Combines two queries. A device must match at least one.
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        Self::new().or([self, other])
    }
}
