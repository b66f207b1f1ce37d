//! Schema `advancedDeviceQuery`: which devices are meant.

use crate::schema::request_body;
use crate::{DeviceId, ExperienceGroupId, ExperienceUserId};

mod condition;
mod matches;
mod tags;

pub use condition::Condition;
pub use matches::Match;
pub use tags::{DeviceTagFilter, TagFilter, TagQuery};

request_body! {
    /// Which devices are meant: those for which everything holds that it says. Empty: all.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, Match, TagQuery};
    ///
    /// let query = AdvancedDeviceQuery::new()
    ///     .name(Match::starts_with("pump"))
    ///     .tags(TagQuery::tag("floor", Match::one_of(["7", "8"])));
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
        pub id: Option<Match<DeviceId>>,
        /// When it was created.
        pub creation_date: Option<Match>,
        /// When it was last changed.
        pub last_updated: Option<Match>,
        /// When it was deleted.
        pub deleted_at: Option<Match>,
        /// Its name.
        pub name: Option<Match>,
        /// Its class: a [`DeviceClass`](super::DeviceClass).
        pub device_class: Option<Match>,
        /// The gateway that it speaks through.
        pub gateway_id: Option<Match<DeviceId>>,
        /// The system that it stands in.
        pub parent_id: Option<Match<DeviceId>>,
        /// A system above it, however far up.
        pub ancestor_id: Option<Match<DeviceId>>,
        /// The name of one of its attributes.
        pub attribute_name: Option<Match>,
        /// A user of an experience that it belongs to.
        pub experience_user_id: Option<Match<ExperienceUserId>>,
        /// A group of an experience that it belongs to.
        pub experience_group_id: Option<Match<ExperienceGroupId>>,
        /// Its labels.
        pub tags: Option<TagQuery>,
        /// When its connection last ended.
        pub disconnected_at: Option<Match>,
        /// When it last connected.
        pub connected_at: Option<Match>,
        /// Whether it is connected: a [`ConnectionStatus`](super::ConnectionStatus).
        pub connection_status: Option<Match>,
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
