//! Queries for events.

use super::combine::query;
use super::{FieldQuery, IdQuery, TagQuery};
use crate::{ExperienceGroupId, ExperienceUserId};

query! {
    /// A query for events. An event matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all events.
    ///
    /// ```
    /// use losant::types::{AdvancedEventQuery, FieldQuery};
    ///
    /// let urgent = AdvancedEventQuery::new().level("critical");
    /// let pumps = AdvancedEventQuery::new().subject(FieldQuery::starts_with("Pump"));
    /// let query = urgent.either(pumps).both(AdvancedEventQuery::new().state("new"));
    /// let json = r#"{"$and":[
    ///     {"$or":[{"level":"critical"},{"subject":{"$startsWith":"Pump"}}]},
    ///     {"state":"new"}
    /// ]}"#;
    /// assert_eq!(query, serde_json::from_str(json)?);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedEventQuery as "advancedEventQuery" {
        /// Unique identifier of the event.
        pub id: Option<FieldQuery>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Source that created the event: the id of a workflow, a user, a device or the like.
        pub source_id: Option<FieldQuery>,
        /// Type of the source: `flow`, `user`, `device`, `apiToken`, `experienceUser` or `public`.
        pub source_type: Option<FieldQuery>,
        /// Level: `info`, `warning`, `error` or `critical`.
        pub level: Option<FieldQuery>,
        /// State: `new`, `acknowledged` or `resolved`.
        pub state: Option<FieldQuery>,
        /// Subject of the event.
        pub subject: Option<FieldQuery>,
        /// Device that the event is about.
        pub device_id: Option<FieldQuery>,
        /// Experience user that the device of the event is assigned to.
        pub experience_user_id: Option<IdQuery<ExperienceUserId>>,
        /// Experience group that the device of the event is assigned to.
        pub experience_group_id: Option<IdQuery<ExperienceGroupId>>,
        /// Tags of the event.
        pub event_tags: Option<TagQuery>,
    }
}
