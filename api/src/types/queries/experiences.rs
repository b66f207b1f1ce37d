//! Queries for the users and groups of an experience.

use super::combine::query;
use super::{FieldQuery, IdQuery, TagQuery};
use crate::{ExperienceEndpointId, ExperienceGroupId, ExperienceUserId};

query! {
    /// A query for experience users. A user matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all users.
    ///
    /// ```
    /// use losant::types::{AdvancedExperienceUserQuery, FieldQuery};
    ///
    /// let query = AdvancedExperienceUserQuery::new()
    ///     .email(FieldQuery::ends_with("@example.com"))
    ///     .last_login(FieldQuery::Absent);
    /// let json = r#"{"email":{"$endsWith":"@example.com"},"lastLogin":null}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedExperienceUserQuery as "advancedExperienceUserQuery" {
        /// Unique identifier of the user.
        pub id: Option<IdQuery<ExperienceUserId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// First name of the user.
        pub first_name: Option<FieldQuery>,
        /// Last name of the user.
        pub last_name: Option<FieldQuery>,
        /// Email address of the user.
        pub email: Option<FieldQuery>,
        /// Time of the last login. `null` for users who have never logged in.
        pub last_login: Option<FieldQuery>,
        /// Time of the last change of the password.
        pub password_last_updated: Option<FieldQuery>,
        /// Tags of the user.
        pub user_tags: Option<TagQuery>,
        /// Experience group that the user belongs to.
        pub experience_group_id: Option<IdQuery<ExperienceGroupId>>,
    }
}

query! {
    /// A query for experience groups. A group matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all groups.
    ///
    /// ```
    /// use losant::types::{AdvancedExperienceGroupQuery, IdQuery};
    ///
    /// let top_level = AdvancedExperienceGroupQuery::new().parent_id(IdQuery::Absent);
    /// assert_eq!(serde_json::to_string(&top_level)?, r#"{"parentId":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedExperienceGroupQuery as "advancedExperienceGroupQuery" {
        /// Unique identifier of the group.
        pub id: Option<IdQuery<ExperienceGroupId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Name of the group.
        pub name: Option<FieldQuery>,
        /// Group that directly contains the group. `null` for groups at the top.
        pub parent_id: Option<IdQuery<ExperienceGroupId>>,
        /// Group that contains the group directly or indirectly.
        pub ancestor_id: Option<IdQuery<ExperienceGroupId>>,
        /// Tags of the group.
        pub group_tags: Option<TagQuery>,
        /// Experience user that belongs to the group.
        pub experience_user_id: Option<IdQuery<ExperienceUserId>>,
        /// Experience endpoint that the group has access to.
        pub experience_endpoint_id: Option<IdQuery<ExperienceEndpointId>>,
    }
}
