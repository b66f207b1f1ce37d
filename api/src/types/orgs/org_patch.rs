//! New organizations and changes: schemas `orgPost`, `orgPatch` and `orgMemberPatch`.

use super::{OrgMemberRole, ResourceRole};
use crate::UserId;
use crate::schema::request_body;
use crate::types::{MfaMode, SecretString};

request_body! {
    /// A new organization.
    ///
    /// ```
    /// use losant::types::{MfaMode, OrgPost};
    ///
    /// let org = OrgPost::new("North Plant").mfa_mode(MfaMode::AdminRequired);
    /// let json = r#"{"name":"North Plant","mfaMode":"adminRequired"}"#;
    /// assert_eq!(serde_json::to_string(&org)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgPost as "orgPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Billing plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address for bills, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Token of the credit card that pays, at most 1024 characters.
        pub card_token: Option<SecretString>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
    }
}

request_body! {
    /// Changes to an organization. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::OrgPatch::new().billing_email("bills@example.com");
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"billingEmail":"bills@example.com"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgPatch as "orgPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Billing plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address for bills, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Token of the credit card that pays, at most 1024 characters.
        pub card_token: Option<SecretString>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
    }
}

request_body! {
    /// Changes to the roles of a member. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::UserId;
    /// use losant::types::{OrgMemberPatch, OrgMemberRole};
    ///
    /// let user: UserId = "575ed70c7ae143cd83dc4aa9".parse()?;
    /// let patch = OrgMemberPatch::new(user).role(OrgMemberRole::Edit);
    /// let json = r#"{"userId":"575ed70c7ae143cd83dc4aa9","role":"edit"}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct OrgMemberPatch as "orgMemberPatch" closed {
        /// Member to change.
        pub user_id: UserId,
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// Roles for single applications, at most 100. They replace all existing ones.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100. They replace all existing ones.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}
