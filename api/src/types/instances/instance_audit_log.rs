//! Audit log of an instance: schemas `instanceAuditLog`, `instanceAuditLogFilter` and
//! `instanceAuditLogs`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{AuditLogRequest, JsonObject, SortDirection};
use crate::{InstanceAuditLogId, InstanceId, Number, ResourceId, Timestamp};

response_type! {
    /// An entry of an instance's audit log: a request that changed something, and its response.
    ///
    /// ```
    /// use losant::types::{InstanceAuditLog, InstanceTargetType};
    ///
    /// let body = r#"{"actorName":"jo@example.com","requestResource":"instanceOrg",
    ///     "requestAction":"delete","primaryTargetType":"Organization","responseStatus":200}"#;
    /// let entry: InstanceAuditLog = serde_json::from_str(body)?;
    /// assert_eq!(entry.request_action.as_deref(), Some("delete"));
    /// assert_eq!(entry.primary_target_type, Some(InstanceTargetType::Organization));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLog as "instanceAuditLog" {
        /// Unique identifier of the entry.
        pub id: Option<InstanceAuditLogId>,
        /// Same value as `id`.
        pub instance_audit_log_id: Option<InstanceAuditLogId>,
        /// Time of the request.
        pub creation_date: Option<Timestamp>,
        /// Instance that the entry belongs to.
        pub instance_id: Option<InstanceId>,
        /// Resource that the request was about.
        pub primary_target_id: Option<ResourceId>,
        /// Type of the resource in `primary_target_id`.
        pub primary_target_type: Option<InstanceTargetType>,
        /// Name of the resource in `primary_target_id`, at most 1024 characters.
        pub primary_target_name: Option<String>,
        /// Resource within the primary target, such as an invitation to an organization.
        pub secondary_target_id: Option<ResourceId>,
        /// Type of the resource in `secondary_target_id`.
        pub secondary_target_type: Option<InstanceSecondaryTargetType>,
        /// Name of the resource in `secondary_target_id`, at most 1024 characters.
        pub secondary_target_name: Option<String>,
        /// User or API token that made the request.
        pub actor_id: Option<ResourceId>,
        /// Type of the actor in `actor_id`.
        pub actor_type: Option<InstanceActorType>,
        /// Name of the actor in `actor_id`, at most 1024 characters.
        pub actor_name: Option<String>,
        /// API resource such as `instanceOrg`, at most 1024 characters.
        pub request_resource: Option<String>,
        /// Action of the API resource such as `delete`, at most 1024 characters.
        pub request_action: Option<String>,
        /// Query parameters of the request.
        pub request_query_params: Option<JsonObject>,
        /// Body of the request.
        pub request_body: Option<JsonObject>,
        /// Path parameters of the request.
        pub request_path_params: Option<JsonObject>,
        /// Body of the response.
        pub response_body: Option<JsonObject>,
        /// HTTP status of the response, 100 to 599.
        pub response_status: Option<Number>,
    }
}

string_enum! {
    /// Type of the primary target of a request to an instance.
    InstanceTargetType {
        /// An organization.
        Organization = "Organization",
        /// An API token of the instance.
        ApiToken = "ApiToken",
        /// A user.
        User = "User",
        /// A custom node of the instance.
        InstanceCustomNode = "InstanceCustomNode",
        /// A notification rule.
        NotificationRule = "NotificationRule",
    }
}

string_enum! {
    /// Type of the secondary target of a request to an instance.
    InstanceSecondaryTargetType {
        /// An invitation to an organization.
        OrgInvite = "OrgInvite",
        /// An API token.
        ApiToken = "ApiToken",
    }
}

string_enum! {
    /// Type of the actor of a request to an instance.
    InstanceActorType {
        /// A user.
        User = "User",
        /// An API token.
        ApiToken = "ApiToken",
    }
}

request_body! {
    /// A filter for the entries of an instance's audit log.
    ///
    /// An entry must match each field that is set. It matches a list if it matches one of the items.
    ///
    /// ```
    /// use losant::types::{InstanceAuditLogFilter, InstanceAuditLogTarget, InstanceTargetType};
    ///
    /// let organizations = InstanceAuditLogTarget::new().r#type(InstanceTargetType::Organization);
    /// let filter = InstanceAuditLogFilter::new()
    ///     .primary_target([organizations])
    ///     .response_code([200.into()]);
    /// let json = r#"{"primaryTarget":[{"type":"Organization"}],"responseCode":[200]}"#;
    /// assert_eq!(serde_json::to_string(&filter)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLogFilter as "instanceAuditLogFilter" closed {
        /// Primary targets.
        pub primary_target: Option<Vec<InstanceAuditLogTarget>>,
        /// Secondary targets.
        pub secondary_target: Option<Vec<InstanceAuditLogSecondaryTarget>>,
        /// Users and API tokens that made the request.
        pub actor: Option<Vec<InstanceAuditLogActor>>,
        /// Resources and actions of the API.
        pub request: Option<Vec<AuditLogRequest>>,
        /// HTTP statuses of the response, 100 to 599 each.
        pub response_code: Option<Vec<Number>>,
    }
}

request_body! {
    /// A primary target in a filter for an instance's audit log.
    pub struct InstanceAuditLogTarget as "instanceAuditLogTarget" closed {
        /// Unique identifier of the target.
        pub id: Option<ResourceId>,
        /// Type of the target.
        pub r#type: Option<InstanceTargetType>,
        /// Name of the target, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// A secondary target in a filter for an instance's audit log.
    pub struct InstanceAuditLogSecondaryTarget as "instanceAuditLogSecondaryTarget" closed {
        /// Unique identifier of the target.
        pub id: Option<ResourceId>,
        /// Type of the target.
        pub r#type: Option<InstanceSecondaryTargetType>,
        /// Name of the target, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// A user or API token in a filter for an instance's audit log.
    pub struct InstanceAuditLogActor as "instanceAuditLogActor" closed {
        /// Unique identifier of the user or API token.
        pub id: Option<ResourceId>,
        /// Type of the actor.
        pub r#type: Option<InstanceActorType>,
        /// Name of the user or API token, at most 1024 characters.
        pub name: Option<String>,
    }
}

response_type! {
    /// A page of an instance's audit log and the parameters of the request.
    #[derive(Page)]
    pub struct InstanceAuditLogs as "instanceAuditLogs" {
        /// Entries on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceAuditLog>,
        /// Number of entries on this page.
        pub count: Option<u64>,
        /// Number of entries on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of entries on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the entries are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Instance that the entries belong to.
        pub instance_id: Option<InstanceId>,
    }
}
