//! Schemas `auditLog`, `auditLogFilter`, `auditLogs`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{JsonObject, SortDirection};
use crate::{AuditLogId, Number, OrgId, ResourceId, Timestamp};

response_type! {
    /// An audit log entry.
    ///
    /// ```
    /// let body = r#"{"primaryTargetName":"pump"}"#;
    /// let value: losant::types::AuditLog = serde_json::from_str(body)?;
    /// assert_eq!(value.primary_target_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLog as "auditLog" {
        /// Unique identifier of the audit log entry.
        pub id: Option<AuditLogId>,
        /// Same value as `id`.
        pub audit_log_id: Option<AuditLogId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Organization that the audit log entry belongs to.
        pub org_id: Option<OrgId>,
        /// Primary target.
        pub primary_target_id: Option<ResourceId>,
        /// Type of the primary target.
        pub primary_target_type: Option<PrimaryTargetType>,
        /// Name of the primary target, at most 1024 characters.
        pub primary_target_name: Option<String>,
        /// Secondary target.
        pub secondary_target_id: Option<ResourceId>,
        /// Type of the secondary target.
        pub secondary_target_type: Option<SecondaryTargetType>,
        /// Name of the secondary target, at most 1024 characters.
        pub secondary_target_name: Option<String>,
        /// Actor.
        pub actor_id: Option<ResourceId>,
        /// Type of the actor.
        pub actor_type: Option<ActorType>,
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
    PrimaryTargetType {
        /// Application.
        Application = "Application",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Organization invite.
        OrgInvite = "OrgInvite",
    }
}

string_enum! {
    /// The secondary target type of an audit log entry.
    SecondaryTargetType {
        /// API token.
        ApiToken = "ApiToken",
        /// Application certificate authority.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Application certificate.
        ApplicationCertificate = "ApplicationCertificate",
        /// Application key.
        ApplicationKey = "ApplicationKey",
        /// Credential.
        Credential = "Credential",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Data table.
        DataTable = "DataTable",
        /// Device.
        Device = "Device",
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Event.
        Event = "Event",
        /// Experience domain.
        ExperienceDomain = "ExperienceDomain",
        /// Experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Experience group.
        ExperienceGroup = "ExperienceGroup",
        /// Experience slug.
        ExperienceSlug = "ExperienceSlug",
        /// Experience user.
        ExperienceUser = "ExperienceUser",
        /// Experience version.
        ExperienceVersion = "ExperienceVersion",
        /// Experience view.
        ExperienceView = "ExperienceView",
        /// File.
        File = "File",
        /// Flow.
        Flow = "Flow",
        /// Integration.
        Integration = "Integration",
        /// Notebook.
        Notebook = "Notebook",
        /// Private file.
        PrivateFile = "PrivateFile",
        /// Resource job.
        ResourceJob = "ResourceJob",
        /// Webhook.
        Webhook = "Webhook",
    }
}

string_enum! {
    /// The actor type of an audit log entry.
    ActorType {
        /// Application.
        Application = "Application",
        /// Device.
        Device = "Device",
        /// Flow.
        Flow = "Flow",
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
    /// let value = losant::types::AuditLogFilter::new().primary_target([]);
    /// let json = r#"{"primaryTarget":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilter as "auditLogFilter" {
        /// Primary target.
        pub primary_target: Option<Vec<AuditLogFilterPrimaryTarget>>,
        /// Secondary target.
        pub secondary_target: Option<Vec<AuditLogFilterSecondaryTarget>>,
        /// Actor.
        pub actor: Option<Vec<AuditLogFilterActor>>,
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
    /// let value = losant::types::AuditLogFilterPrimaryTarget::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilterPrimaryTarget as "auditLogFilterPrimaryTarget" {
        /// Unique identifier of the primary target.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<PrimaryTargetType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// The secondary target of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::AuditLogFilterSecondaryTarget::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilterSecondaryTarget as "auditLogFilterSecondaryTarget" {
        /// Unique identifier of the secondary target.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<SecondaryTargetType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// The actor of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::AuditLogFilterActor::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilterActor as "auditLogFilterActor" {
        /// Unique identifier of the actor.
        pub id: Option<ResourceId>,
        /// Type.
        pub r#type: Option<ActorType>,
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// The request of an audit log entry filter.
    ///
    /// ```
    /// let value = losant::types::AuditLogFilterRequest::new().resource("pump");
    /// let json = r#"{"resource":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilterRequest as "auditLogFilterRequest" {
        /// Resource, at most 1024 characters.
        pub resource: Option<String>,
        /// Action, at most 1024 characters.
        pub action: Option<String>,
    }
}

response_type! {
    /// A page of audit log entries and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::AuditLogs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct AuditLogs as "auditLogs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<AuditLog>,
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
        /// Organization that the audit log entry belongs to.
        pub org_id: Option<OrgId>,
    }
}

string_enum! {
    /// The sort field of an audit log entry.
    AuditLogSortField {
        /// Creation date.
        CreationDate = "creationDate",
        /// Response status.
        ResponseStatus = "responseStatus",
        /// Actor name.
        ActorName = "actorName",
    }
}
