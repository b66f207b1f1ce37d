//! Endpoints of experiences: schemas `experienceEndpoint`, `experienceEndpoints`,
//! `experienceEndpointPatch` and `experienceEndpointPost`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, ExperienceReply, FieldPatch, NamedResource, SortDirection};
use crate::{
    ApplicationId, ExperienceEndpointId, ExperienceGroupId, Number, ResourceId, Timestamp,
};

response_type! {
    /// An endpoint of an experience. Requests to its method and route trigger workflows.
    ///
    /// ```
    /// use losant::types::{ExperienceEndpoint, ExperienceEndpointAccess};
    ///
    /// let body = r#"{"method":"get","route":"/pumps/{pumpId}","access":"authenticated"}"#;
    /// let endpoint: ExperienceEndpoint = serde_json::from_str(body)?;
    /// assert_eq!(endpoint.access, Some(ExperienceEndpointAccess::Authenticated));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpoint as "experienceEndpoint" {
        /// Unique identifier of the endpoint.
        pub id: Option<ExperienceEndpointId>,
        /// Same value as `id`.
        pub experience_endpoint_id: Option<ExperienceEndpointId>,
        /// Application that the endpoint belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that created the endpoint.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow that changed the endpoint last.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters. `{pumpId}` is a path parameter.
        pub route: Option<String>,
        /// If `true`, the endpoint accepts requests.
        pub enabled: Option<bool>,
        /// Method of the requests.
        pub method: Option<ExperienceEndpointMethod>,
        /// Users who have access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Template for the id of the device to which users need access, at most 255 characters.
        pub device_id_template: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Fixed reply to requests. `null` if workflows reply.
        pub static_reply: Option<ExperienceReply>,
        /// Reply to requests of users without access. `null` for the reply of the version.
        pub unauthorized_reply: Option<ExperienceReply>,
        /// Groups whose users have access.
        pub experience_groups: Option<Vec<NamedResource>>,
    }
}

string_enum! {
    /// Method of the requests to an endpoint.
    ExperienceEndpointMethod {
        /// `DELETE`.
        Delete = "delete",
        /// `GET`.
        Get = "get",
        /// `OPTIONS`.
        Options = "options",
        /// `PATCH`.
        Patch = "patch",
        /// `POST`.
        Post = "post",
        /// `PUT`.
        Put = "put",
    }
}

string_enum! {
    /// Users who have access to an endpoint.
    ExperienceEndpointAccess {
        /// Everyone, also without signing in.
        Public = "public",
        /// All signed-in users of the experience.
        Authenticated = "authenticated",
        /// Users in one of the groups of the endpoint.
        Group = "group",
        /// Users with access to the device of `device_id_template` through a group.
        Device = "device",
    }
}

response_type! {
    /// The endpoints of an experience and the parameters of the request.
    pub struct ExperienceEndpoints as "experienceEndpoints" {
        /// Endpoints.
        #[serde(default)]
        pub items: Vec<ExperienceEndpoint>,
        /// Number of endpoints in `items`.
        pub count: Option<u64>,
        /// Number of all endpoints.
        pub total_count: Option<u64>,
        /// Maximum number of endpoints in `items`.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the endpoints are filtered by.
        pub filter_field: Option<String>,
        /// Field that the endpoints are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the endpoints belong to.
        pub application_id: Option<ApplicationId>,
        /// Group whose users have access to the endpoints.
        pub experience_group_id: Option<ExperienceGroupId>,
        /// Number of recent requests that matched no endpoint.
        pub not_found_request_count: Option<Number>,
    }
}

request_body! {
    /// Changes to an endpoint. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceEndpointAccess, ExperienceEndpointPatch, FieldPatch};
    ///
    /// let patch = ExperienceEndpointPatch::new()
    ///     .access(ExperienceEndpointAccess::Public)
    ///     .unauthorized_reply(FieldPatch::Clear);
    /// let json = r#"{"access":"public","unauthorizedReply":null}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpointPatch as "experienceEndpointPatch" closed {
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters. `{pumpId}` is a path parameter.
        pub route: Option<String>,
        /// If `true`, the endpoint accepts requests.
        pub enabled: Option<bool>,
        /// Method of the requests.
        pub method: Option<ExperienceEndpointMethod>,
        /// Users who have access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Template for the id of the device to which users need access, at most 255 characters.
        /// For [`ExperienceEndpointAccess::Device`].
        pub device_id_template: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Groups whose users have access, at most 1000. For [`ExperienceEndpointAccess::Group`].
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
        /// Fixed reply to requests. With [`FieldPatch::Clear`](crate::types::FieldPatch::Clear),
        /// workflows reply.
        pub static_reply: FieldPatch<ExperienceReply>,
        /// Reply to requests of users without access. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), they get the reply of the
        /// version.
        pub unauthorized_reply: FieldPatch<ExperienceReply>,
    }
}

request_body! {
    /// A new endpoint.
    ///
    /// ```
    /// use losant::types::{ExperienceEndpointAccess, ExperienceEndpointMethod};
    ///
    /// let (method, access) =
    ///     (ExperienceEndpointMethod::Get, ExperienceEndpointAccess::Authenticated);
    /// let endpoint = losant::types::ExperienceEndpointPost::new("/pumps", method).access(access);
    /// let json = r#"{"route":"/pumps","method":"get","access":"authenticated"}"#;
    /// assert_eq!(serde_json::to_string(&endpoint)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceEndpointPost as "experienceEndpointPost" closed {
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Route, 1 to 1024 characters. `{pumpId}` is a path parameter.
        pub route: String,
        /// If `true`, the endpoint accepts requests.
        pub enabled: Option<bool>,
        /// Method of the requests.
        pub method: ExperienceEndpointMethod,
        /// Users who have access.
        pub access: Option<ExperienceEndpointAccess>,
        /// Template for the id of the device to which users need access, at most 255 characters.
        /// For [`ExperienceEndpointAccess::Device`].
        pub device_id_template: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub endpoint_tags: Option<BTreeMap<String, String>>,
        /// Groups whose users have access, at most 1000. For [`ExperienceEndpointAccess::Group`].
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
        /// Fixed reply to requests. Can be `null`: workflows reply.
        pub static_reply: FieldPatch<ExperienceReply>,
        /// Reply to requests of users without access. Can be `null` for the reply of the version.
        pub unauthorized_reply: FieldPatch<ExperienceReply>,
    }
}

string_enum! {
    /// Sort field of a list of endpoints.
    ExperienceEndpointSortField {
        /// Order in which routes are matched with a request.
        Order = "order",
        /// Method.
        Method = "method",
        /// Route.
        Route = "route",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Number of recent requests.
        RequestCount = "requestCount",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Filter field of a list of endpoints.
    ExperienceEndpointFilterField {
        /// Method.
        Method = "method",
        /// Route.
        Route = "route",
    }
}
