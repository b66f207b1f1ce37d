//! Schema `advancedDeviceQuery`: which devices are meant.

use crate::schema::request_body;
use crate::{DeviceId, ExperienceGroupId, ExperienceUserId};

mod condition;
mod field;
mod tags;

pub use condition::Condition;
pub use field::FieldQuery;
pub use tags::{DeviceTagFilter, TagFilter, TagQuery};

request_body! {
    /// Which devices are meant: those for which everything holds that it says. Empty: all.
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
    pub struct AdvancedDeviceQuery {
        /// All of these hold, at most 100.
        #[serde(rename = "$and")]
        pub and: Option<Vec<AdvancedDeviceQuery>>,
        /// At least one of these holds, at most 100.
        #[serde(rename = "$or")]
        pub or: Option<Vec<AdvancedDeviceQuery>>,
        /// None of these holds, at most 100.
        #[serde(rename = "$nor")]
        pub nor: Option<Vec<AdvancedDeviceQuery>>,
        /// Its id.
        pub id: Option<FieldQuery<DeviceId>>,
        /// When it was created.
        pub creation_date: Option<FieldQuery>,
        /// When it was last changed.
        pub last_updated: Option<FieldQuery>,
        /// When it was deleted.
        pub deleted_at: Option<FieldQuery>,
        /// Its name.
        pub name: Option<FieldQuery>,
        /// Its class: a [`DeviceClass`](super::DeviceClass).
        pub device_class: Option<FieldQuery>,
        /// The gateway that it speaks through.
        pub gateway_id: Option<FieldQuery<DeviceId>>,
        /// The system that it stands in.
        pub parent_id: Option<FieldQuery<DeviceId>>,
        /// A system above it, however far up.
        pub ancestor_id: Option<FieldQuery<DeviceId>>,
        /// The name of one of its attributes.
        pub attribute_name: Option<FieldQuery>,
        /// A user of an experience that it belongs to.
        pub experience_user_id: Option<FieldQuery<ExperienceUserId>>,
        /// A group of an experience that it belongs to.
        pub experience_group_id: Option<FieldQuery<ExperienceGroupId>>,
        /// Its labels.
        pub tags: Option<TagQuery>,
        /// When its connection last ended.
        pub disconnected_at: Option<FieldQuery>,
        /// When it last connected.
        pub connected_at: Option<FieldQuery>,
        /// Whether it is connected: a [`ConnectionStatus`](super::ConnectionStatus).
        pub connection_status: Option<FieldQuery>,
    }
}

impl AdvancedDeviceQuery {
    /// Devices for which both hold.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Self::new().and([self, other])
    }

    /// Devices for which at least one of the two holds.
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        Self::new().or([self, other])
    }
}
