//! Roles in an organization: schema `orgRoleInfo`.

use crate::ResourceId;
use crate::schema::{request_body, shared_type};
use crate::text::string_enum;

string_enum! {
    /// Role in an organization, of a member or of a token.
    ///
    /// Each role includes the permissions of those below it.
    OrgMemberRole {
        /// Manages members and billing.
        Admin = "admin",
        /// Creates and deletes applications and dashboards.
        Edit = "edit",
        /// Changes the resources of applications, such as devices, and dashboards.
        Collaborate = "collaborate",
        /// Reads all resources.
        View = "view",
        /// No permissions, except those for single applications and dashboards.
        None = "none",
    }
}

string_enum! {
    /// Role for one application or dashboard.
    ResourceMemberRole {
        /// Changes the resources of the application, or the dashboard.
        Collaborate = "collaborate",
        /// Reads the application or the dashboard.
        View = "view",
        /// No permissions.
        None = "none",
    }
}

shared_type! {
    /// A role for one application or dashboard. It overrides the role in the organization.
    ///
    /// ```
    /// use losant::DashboardId;
    /// use losant::types::{ResourceMemberRole, ResourceRole};
    ///
    /// let dashboard: DashboardId = "575ece2b7ae143cd83dc4a9b".parse()?;
    /// let role = ResourceRole::new(dashboard, ResourceMemberRole::Collaborate);
    /// let json = r#"{"resourceId":"575ece2b7ae143cd83dc4a9b","role":"collaborate"}"#;
    /// assert_eq!(serde_json::to_string(&role)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ResourceRole as "resourceRole" closed {
        /// Application or dashboard.
        pub resource_id: ResourceId,
        /// Role for it.
        pub role: ResourceMemberRole,
    }
}

request_body! {
    /// The roles of a member or of an invited person. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{OrgMemberRole, OrgRoleInfo};
    ///
    /// let roles = OrgRoleInfo::new().role(OrgMemberRole::View).dashboard_roles([]);
    /// assert_eq!(serde_json::to_string(&roles)?, r#"{"role":"view","dashboardRoles":[]}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgRoleInfo as "orgRoleInfo" closed {
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// Roles for single applications, at most 100. They replace all existing ones.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100. They replace all existing ones.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}
