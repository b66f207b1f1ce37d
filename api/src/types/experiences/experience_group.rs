//! Schemas `experienceGroup`, `experienceGroupPatch`, `experienceGroupPost`, `experienceGroups`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::types::{DeviceTag, FieldPatch, SortDirection, TagFilter};
use crate::{
    ApplicationId, DeviceId, ExperienceEndpointId, ExperienceGroupId, ExperienceUserId, Number,
    ResourceId, Timestamp,
};

response_type! {
    /// An experience group.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ExperienceGroup = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroup as "experienceGroup" {
        /// Unique identifier of the experience group.
        pub id: Option<ExperienceGroupId>,
        /// Same value as `id`.
        pub experience_group_id: Option<ExperienceGroupId>,
        /// Application that the experience group belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Experience users, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Experience endpoints, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Group tags.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Device query JSON. Can be `null`.
        pub device_query_json: Option<String>,
        /// Parent. Can be `null`.
        pub parent_id: Option<ResourceId>,
        /// Ancestors, at most 1000.
        pub ancestor_ids: Option<Vec<ResourceId>>,
        /// Number of direct devices.
        pub direct_device_count: Option<Number>,
        /// Number of total devices.
        pub total_device_count: Option<Number>,
    }
}

request_body! {
    /// Changes to an experience group. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceGroupPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroupPatch as "experienceGroupPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Experience users, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Experience endpoints, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Group tags.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Device query JSON. `null` clears it.
        pub device_query_json: FieldPatch<String>,
        /// Parent. `null` clears it.
        pub parent_id: FieldPatch<ResourceId>,
    }
}

request_body! {
    /// A new experience group.
    ///
    /// ```
    /// let value = losant::types::ExperienceGroupPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGroupPost as "experienceGroupPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Experience users, at most 1000.
        pub experience_user_ids: Option<Vec<ExperienceUserId>>,
        /// Experience endpoints, at most 1000.
        pub experience_endpoint_ids: Option<Vec<ExperienceEndpointId>>,
        /// Group tags.
        pub group_tags: Option<BTreeMap<String, String>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Device query JSON. Can be `null`.
        pub device_query_json: FieldPatch<String>,
        /// Parent. Can be `null`.
        pub parent_id: FieldPatch<ResourceId>,
    }
}

response_type! {
    /// A page of experience groups and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceGroups = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ExperienceGroups as "experienceGroups" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceGroup>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the experience group belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
