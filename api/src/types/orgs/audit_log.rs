//! Entries of the audit log of an organization: schemas `auditLog` and `auditLogs`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{JsonObject, SortDirection};
use crate::{AuditLogId, Number, OrgId, ResourceId, Timestamp};

response_type! {
    /// A request that changed a resource of an organization, or tried to.
    ///
    /// The primary target is what the organization owns, such as an application. The secondary
    /// target is the part of it that the request is about, such as a device. Secrets in the request
    /// and in the response are redacted.
    ///
    /// ```
    /// use losant::types::{AuditLog, AuditLogActorType};
    ///
    /// let body = r#"{"actorType":"User","requestAction":"delete","responseStatus":404}"#;
    /// let entry: AuditLog = serde_json::from_str(body)?;
    /// assert_eq!(entry.actor_type, Some(AuditLogActorType::User));
    /// assert_eq!(entry.response_status, Some(404.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLog as "auditLog" {
        /// Unique identifier of the entry.
        pub id: Option<AuditLogId>,
        /// Same value as `id`.
        pub audit_log_id: Option<AuditLogId>,
        /// Time of the request.
        pub creation_date: Option<Timestamp>,
        /// Organization that the entry belongs to.
        pub org_id: Option<OrgId>,
        /// Application, dashboard or invitation that the request is about.
        pub primary_target_id: Option<ResourceId>,
        /// Type of the primary target.
        pub primary_target_type: Option<AuditLogPrimaryTargetType>,
        /// Name of the primary target, at most 1024 characters.
        pub primary_target_name: Option<String>,
        /// Resource within the primary target that the request is about.
        pub secondary_target_id: Option<ResourceId>,
        /// Type of the secondary target.
        pub secondary_target_type: Option<AuditLogSecondaryTargetType>,
        /// Name of the secondary target, at most 1024 characters.
        pub secondary_target_name: Option<String>,
        /// User, token or other source that sent the request.
        pub actor_id: Option<ResourceId>,
        /// Type of the actor.
        pub actor_type: Option<AuditLogActorType>,
        /// Name of the actor, such as the email address of a user, at most 1024 characters.
        pub actor_name: Option<String>,
        /// API resource, such as `application`, at most 1024 characters.
        pub request_resource: Option<String>,
        /// Action of the API resource, such as `delete`, at most 1024 characters.
        pub request_action: Option<String>,
        /// Query parameters by name.
        pub request_query_params: Option<JsonObject>,
        /// Body of the request.
        pub request_body: Option<JsonObject>,
        /// Path parameters by name.
        pub request_path_params: Option<JsonObject>,
        /// Body of the response.
        pub response_body: Option<JsonObject>,
        /// HTTP status code of the response, 100 to 599.
        pub response_status: Option<Number>,
    }
}

response_type! {
    /// A page of the audit log of an organization and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"requestResource":"device"}],"count":1,"totalCount":7}"#;
    /// let page: losant::types::AuditLogs = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].request_resource.as_deref(), Some("device"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct AuditLogs as "auditLogs" {
        /// Entries on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<AuditLog>,
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
        /// Organization that the entries belong to.
        pub org_id: Option<OrgId>,
    }
}

string_enum! {
    /// Type of the primary target of an audit log entry.
    AuditLogPrimaryTargetType {
        /// An application or a part of it.
        Application = "Application",
        /// A dashboard.
        Dashboard = "Dashboard",
        /// An invitation to the organization.
        OrgInvite = "OrgInvite",
    }
}

string_enum! {
    /// Type of the secondary target of an audit log entry.
    AuditLogSecondaryTargetType {
        /// An API token of the application.
        ApiToken = "ApiToken",
        /// A certificate authority of the application.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// A certificate of the application.
        ApplicationCertificate = "ApplicationCertificate",
        /// An access key of the application.
        ApplicationKey = "ApplicationKey",
        /// A service credential.
        Credential = "Credential",
        /// A dashboard of the application.
        Dashboard = "Dashboard",
        /// A data table.
        DataTable = "DataTable",
        /// A device.
        Device = "Device",
        /// A device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// An event.
        Event = "Event",
        /// An experience domain.
        ExperienceDomain = "ExperienceDomain",
        /// An experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// An experience group.
        ExperienceGroup = "ExperienceGroup",
        /// An experience slug.
        ExperienceSlug = "ExperienceSlug",
        /// An experience user.
        ExperienceUser = "ExperienceUser",
        /// An experience version.
        ExperienceVersion = "ExperienceVersion",
        /// An experience view.
        ExperienceView = "ExperienceView",
        /// A file or a directory.
        File = "File",
        /// A workflow.
        Flow = "Flow",
        /// An integration.
        Integration = "Integration",
        /// A notebook.
        Notebook = "Notebook",
        /// A private file or directory.
        PrivateFile = "PrivateFile",
        /// A resource job.
        ResourceJob = "ResourceJob",
        /// A webhook.
        Webhook = "Webhook",
    }
}

string_enum! {
    /// Type of the actor of an audit log entry.
    AuditLogActorType {
        /// An application, such as one that runs a resource job.
        Application = "Application",
        /// A device.
        Device = "Device",
        /// A workflow.
        Flow = "Flow",
        /// A user.
        User = "User",
        /// An API token.
        ApiToken = "ApiToken",
    }
}

string_enum! {
    /// Sort field of an audit log.
    AuditLogSortField {
        /// Time of the request.
        CreationDate = "creationDate",
        /// HTTP status code of the response.
        ResponseStatus = "responseStatus",
        /// Name of the actor.
        ActorName = "actorName",
    }
}
