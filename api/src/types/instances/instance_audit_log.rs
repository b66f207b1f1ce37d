//! Schemas `instanceAuditLog`, `instanceAuditLogFilter`, `instanceAuditLogs`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{AuditLogFilterRequest, JsonObject, SortDirection};
use crate::{InstanceAuditLogId, InstanceId, Number, ResourceId, Timestamp};

response_type! {
    /// An audit log entry.
    ///
    /// ```
    /// let body = r#"{"primaryTargetName":"pump"}"#;
    /// let value: losant::types::InstanceAuditLog = serde_json::from_str(body)?;
    /// assert_eq!(value.primary_target_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLog as "instanceAuditLog" {
        /// Unique identifier of the audit log entry.
        pub id: Option<InstanceAuditLogId>,
        /// Same value as `id`.
        pub instance_audit_log_id: Option<InstanceAuditLogId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Instance that the audit log entry belongs to.
        pub instance_id: Option<InstanceId>,
        /// Primary target.
        pub primary_target_id: Option<ResourceId>,
        /// Type of the primary target.
        pub primary_target_type: Option<InstanceAuditLogPrimaryTargetType>,
        /// Name of the primary target, at most 1024 characters.
        pub primary_target_name: Option<String>,
        /// Secondary target.
        pub secondary_target_id: Option<ResourceId>,
        /// Type of the secondary target.
        pub secondary_target_type: Option<InstanceAuditLogSecondaryTargetType>,
        /// Name of the secondary target, at most 1024 characters.
        pub secondary_target_name: Option<String>,
        /// Actor.
        pub actor_id: Option<ResourceId>,
        /// Type of the actor.
        pub actor_type: Option<InstanceAuditLogActorType>,
        /// Name of the actor, at most 1024 characters.
        pub actor_name: Option<String>,
        /// Request resource, at most 1024 characters.
        pub request_resource: Option<String>,
        /// Request action, at most 1024 characters.
        pub request_action: Option<String>,
        /// Request query params.
        pub request_query_params: Option<JsonObject>,
        /// Request body.
        pub request_body: Option<JsonObject>,
        /// Request path params.
        pub request_path_params: Option<JsonObject>,
        /// Response body.
        pub response_body: Option<JsonObject>,
        /// Response status, 100 to 599.
        pub response_status: Option<Number>,
    }
}

string_enum! {
    /// The primary target type of an audit log entry.
    InstanceAuditLogPrimaryTargetType {
        /// Organization.
        Organization = "Organization",
        /// API token.
        ApiToken = "ApiToken",
        /// User.
        User = "User",
        /// Instance custom node.
        InstanceCustomNode = "InstanceCustomNode",
        /// Notification rule.
        NotificationRule = "NotificationRule",
    }
}

string_enum! {
    /// The secondary target type of an audit log entry.
    InstanceAuditLogSecondaryTargetType {
        /// Organization invite.
        OrgInvite = "OrgInvite",
        /// API token.
        ApiToken = "ApiToken",
    }
}

string_enum! {
    /// The actor type of an audit log entry.
    InstanceAuditLogActorType {
        /// User.
        User = "User",
        /// API token.
        ApiToken = "ApiToken",
    }
}

request_body! {
    /// An audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::InstanceAuditLogFilter::new().primary_target([]);
    /// let json = r#"{"primaryTarget":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLogFilter as "instanceAuditLogFilter" {
        /// Primary target.
        pub primary_target: Option<Vec<InstanceAuditLogFilterPrimaryTarget>>,
        /// Secondary target.
        pub secondary_target: Option<Vec<InstanceAuditLogFilterSecondaryTarget>>,
        /// Actor.
        pub actor: Option<Vec<InstanceAuditLogFilterActor>>,
        /// Request.
        pub request: Option<Vec<AuditLogFilterRequest>>,
        /// Response code.
        pub response_code: Option<Vec<Number>>,
    }
}

request_body! {
    /// The primary target of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::InstanceAuditLogFilterPrimaryTarget::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLogFilterPrimaryTarget as "instanceAuditLogFilterPrimaryTarget" {
        /// Unique identifier of the primary target.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<InstanceAuditLogPrimaryTargetType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// The secondary target of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::InstanceAuditLogFilterSecondaryTarget::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLogFilterSecondaryTarget as "instanceAuditLogFilterSecondaryTarget" {
        /// Unique identifier of the secondary target.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<InstanceAuditLogSecondaryTargetType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// The actor of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::InstanceAuditLogFilterActor::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceAuditLogFilterActor as "instanceAuditLogFilterActor" {
        /// Unique identifier of the actor.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<InstanceAuditLogActorType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

response_type! {
    /// A page of audit log entries and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceAuditLogs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceAuditLogs as "instanceAuditLogs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceAuditLogs>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Instance that the audit log entry belongs to.
        pub instance_id: Option<InstanceId>,
    }
}
