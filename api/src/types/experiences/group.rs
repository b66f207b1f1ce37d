//! Groups of users of experiences: schemas `experienceGroup`, `experienceGroups`,
//! `experienceGroupPatch` and `experienceGroupPost`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::types::{FieldPatch, SortDirection, TagFilter};
use crate::{
    ApplicationId, DeviceId, ExperienceEndpointId, ExperienceGroupId, ExperienceUserId, Number,
    Timestamp,
};

response_type! {
    /// A group of users of an experience. It gives its users access to endpoints and devices.
    ///
    /// ```
    /// let body = r#"{"name":"Operators","deviceTags":[{"key":"floor","value":"8"}]}"#;
    /// let group: losant::types::ExperienceGroup = serde_json::from_str(body)?;
    /// let tags = group.device_tags.unwrap_or_default();
    /// assert_eq!(tags[0].key.as_deref(), Some("floor"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroup as "experienceGroup" {
        /// Unique identifier of the group.
        pub id: Option<ExperienceGroupId>,
        /// Same value as `id`.
        pub experience_group_id: Option<ExperienceGroupId>,
        /// Application that the group belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name of the group, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the group, at most 32767 characters.
        pub description: Option<String>,
        /// Users in the group, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Endpoints that the users have access to, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices of the group, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of more devices of the group, at most 100. A device needs one of them.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for more devices of the group: an
        /// [`AdvancedDeviceQuery`](crate::types::AdvancedDeviceQuery) as JSON text, at most 8192
        /// characters. `null` if the group has no query.
        pub device_query_json: Option<String>,
        /// Group that contains the group. `null` if it is in no group.
        pub parent_id: Option<ExperienceGroupId>,
        /// All groups that contain the group, directly or indirectly, at most 1000.
        pub ancestor_ids: Option<Vec<ExperienceGroupId>>,
        /// Number of devices of the group itself. Absent unless the request asks for it.
        pub direct_device_count: Option<Number>,
        /// Number of devices of the group and of all groups in it. Absent unless the request asks
        /// for it.
        pub total_device_count: Option<Number>,
    }
}

response_type! {
    /// A page of groups and the parameters of the request.
    #[derive(Page)]
    pub struct ExperienceGroups as "experienceGroups" {
        /// Groups on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceGroup>,
        /// Number of groups on this page.
        pub count: Option<u64>,
        /// Number of groups on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of groups on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the groups are filtered by.
        pub filter_field: Option<String>,
        /// Field that the groups are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the groups belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Changes to a group. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceGroupPatch, FieldPatch, TagFilter};
    ///
    /// let patch = ExperienceGroupPatch::new()
    ///     .device_tags([TagFilter::pair("floor", "8")])
    ///     .parent_id(FieldPatch::Clear);
    /// let json = r#"{"deviceTags":[{"key":"floor","value":"8"}],"parentId":null}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroupPatch as "experienceGroupPatch" closed {
        /// Name of the group, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the group, at most 32767 characters.
        pub description: Option<String>,
        /// Users in the group, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Endpoints that the users have access to, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices of the group, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of more devices of the group, at most 100. A device needs one of them.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for more devices of the group: an
        /// [`AdvancedDeviceQuery`](crate::types::AdvancedDeviceQuery) as JSON text, at most 8192
        /// characters. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes it.
        pub device_query_json: FieldPatch<String>,
        /// Group that contains the group. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear)
        /// removes the group from it.
        pub parent_id: FieldPatch<ExperienceGroupId>,
    }
}

request_body! {
    /// A new group.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, ExperienceGroupPost, FieldQuery};
    ///
    /// let query = AdvancedDeviceQuery::new().name(FieldQuery::starts_with("Pump"));
    /// let group =
    ///     ExperienceGroupPost::new("Operators").device_query_json(serde_json::to_string(&query)?);
    /// let json =
    ///     r#"{"name":"Operators","deviceQueryJson":"{\"name\":{\"$startsWith\":\"Pump\"}}"}"#;
    /// assert_eq!(serde_json::to_string(&group)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroupPost as "experienceGroupPost" closed {
        /// Name of the group, 1 to 255 characters.
        pub name: String,
        /// Description of the group, at most 32767 characters.
        pub description: Option<String>,
        /// Users in the group, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Endpoints that the users have access to, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices of the group, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of more devices of the group, at most 100. A device needs one of them.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for more devices of the group: an
        /// [`AdvancedDeviceQuery`](crate::types::AdvancedDeviceQuery) as JSON text, at most 8192
        /// characters. Can be `null`: no query.
        pub device_query_json: FieldPatch<String>,
        /// Group that contains the group. Can be `null`: no group.
        pub parent_id: FieldPatch<ExperienceGroupId>,
    }
}
