//! Schemas `experienceEndpoint`, `experienceEndpointPatch`, `experienceEndpointPost`,
//! `experienceEndpointStats`, `experienceEndpoints`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, FieldPatch, NamedResource, NotFoundReply, SortDirection};
use crate::{
    ApplicationId, ExperienceEndpointId, ExperienceGroupId, Number, ResourceId, Timestamp,
};

response_type! {
    /// An experience endpoint.
    ///
    /// ```
    /// let body = r#"{"description":"pump"}"#;
    /// let value: losant::types::ExperienceEndpoint = serde_json::from_str(body)?;
    /// assert_eq!(value.description.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpoint as "experienceEndpoint" {
        /// Unique identifier of the experience endpoint.
        pub id: Option<ExperienceEndpointId>,
        /// Same value as `id`.
        pub experience_endpoint_id: Option<ExperienceEndpointId>,
        /// Application that the experience endpoint belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the experience endpoint.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters.
        pub route: Option<String>,
        /// If `true`, the experience endpoint is enabled.
        pub enabled: Option<bool>,
        /// Method.
        pub method: Option<ExperienceEndpointMethod>,
        /// Access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Device id template, at most 255 characters.
        pub device_id_template: Option<String>,
        /// Endpoint tags.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Static reply. Can be `null`.
        pub static_reply: Option<NotFoundReply>,
        /// Unauthorized reply. Can be `null`.
        pub unauthorized_reply: Option<NotFoundReply>,
        /// Experience groups.
        pub experience_groups: Option<Vec<NamedResource>>,
    }
}

string_enum! {
    /// The method of an experience endpoint.
    ExperienceEndpointMethod {
        /// Delete.
        Delete = "delete",
        /// Get.
        Get = "get",
        /// Options.
        Options = "options",
        /// Patch.
        Patch = "patch",
        /// Post.
        Post = "post",
        /// Put.
        Put = "put",
    }
}

string_enum! {
    /// The access of an experience endpoint.
    ExperienceEndpointAccess {
        /// Public.
        Public = "public",
        /// Authenticated.
        Authenticated = "authenticated",
        /// Group.
        Group = "group",
        /// Device.
        Device = "device",
    }
}

request_body! {
    /// Changes to an experience endpoint. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceEndpointPatch::new().description("pump");
    /// let json = r#"{"description":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpointPatch as "experienceEndpointPatch" {
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters.
        pub route: Option<String>,
        /// If `true`, the experience endpoint is enabled.
        pub enabled: Option<bool>,
        /// Method.
        pub method: Option<ExperienceEndpointMethod>,
        /// Access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Device id template, at most 255 characters.
        pub device_id_template: Option<String>,
        /// Endpoint tags.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Experience groups, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
        /// Static reply. `null` clears it.
        pub static_reply: FieldPatch<NotFoundReply>,
        /// Unauthorized reply. `null` clears it.
        pub unauthorized_reply: FieldPatch<NotFoundReply>,
    }
}

request_body! {
    /// A new experience endpoint.
    ///
    /// ```
    /// let json = r#"{"description":"pump","route":"pump","method":"delete"}"#;
    /// let value: losant::types::ExperienceEndpointPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpointPost as "experienceEndpointPost" {
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters.
        pub route: String,
        /// If `true`, the experience endpoint is enabled.
        pub enabled: Option<bool>,
        /// Method.
        pub method: ExperienceEndpointMethod,
        /// Access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Device id template, at most 255 characters.
        pub device_id_template: Option<String>,
        /// Endpoint tags.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Experience groups, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
        /// Static reply. Can be `null`.
        pub static_reply: FieldPatch<NotFoundReply>,
        /// Unauthorized reply. Can be `null`.
        pub unauthorized_reply: FieldPatch<NotFoundReply>,
    }
}

/// Schema `experienceEndpointStats`: experience endpoint stats by name.
///
/// ```
/// let value: losant::types::ExperienceEndpointStats = serde_json::from_str("{}")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointStat>>;

response_type! {
    /// The experience endpoint stat of an experience endpoint stat.
    pub struct ExperienceEndpointStat as "experienceEndpointStat" {
        /// Time of time.
        pub time: Option<Timestamp>,
        /// Number of items on this page.
        pub count: Option<Number>,
    }
}

response_type! {
    /// A list of experience endpoints and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceEndpoints = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpoints as "experienceEndpoints" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<ExperienceEndpoint>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the experience endpoint belongs to.
        pub application_id: Option<ApplicationId>,
        /// Experience group.
        pub experience_group_id: Option<ExperienceGroupId>,
        /// Number of not found requests.
        pub not_found_request_count: Option<Number>,
    }
}

string_enum! {
    /// The sort field of an experience endpoint.
    ExperienceEndpointSortField {
        /// Order.
        Order = "order",
        /// Method.
        Method = "method",
        /// Route.
        Route = "route",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Request count.
        RequestCount = "requestCount",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// The filter field of an experience endpoint.
    ExperienceEndpointFilterField {
        /// Method.
        Method = "method",
        /// Route.
        Route = "route",
    }
}

string_enum! {
    /// The stat grouping of an experience endpoint.
    ExperienceEndpointStatGrouping {
        /// Status code.
        StatusCode = "statusCode",
        /// Endpoint id.
        EndpointId = "endpointId",
        /// Version.
        Version = "version",
        /// Domain.
        Domain = "domain",
    }
}
