//! Schemas `org`, `orgMemberPatch`, `orgPatch`, `orgPost`, `orgRoleInfo`, `orgs`.

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{
    Banner, DisabledAt, InstanceOrgLimits, InstanceOrgSummary, MfaMode, OrgMemberRole,
    SecretString, SortDirection, SubscriptionStatus,
};
use crate::{OrgId, ResourceId, Timestamp, UserId};

response_type! {
    /// An organization.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Org = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Org as "org" {
        /// Unique identifier of the organization.
        pub id: Option<OrgId>,
        /// Organization that the organization belongs to.
        pub org_id: Option<OrgId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Members.
        pub members: Option<Vec<OrgMember>>,
        /// Limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Summary.
        pub summary: Option<InstanceOrgSummary>,
        /// Plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address: billing email, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Subscription status.
        pub subscription_status: Option<SubscriptionStatus>,
        /// Time of current period start.
        pub current_period_start: Option<Timestamp>,
        /// Time of current period end.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, the organization is enterprise.
        pub is_enterprise: Option<bool>,
        /// Icon color, at most 64 characters.
        pub icon_color: Option<String>,
        /// Whitelisted email domains, 3 to 45 characters each.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// Disabled at.
        pub disabled_at: Option<DisabledAt>,
        /// If `true`, the organization is read only.
        pub is_read_only: Option<bool>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
        /// Banner.
        pub banner: Option<Banner>,
    }
}

response_type! {
    /// A member of an organization.
    pub struct OrgMember as "orgMember" {
        /// User.
        pub user_id: Option<UserId>,
        /// Name of the first, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// If `true`, two factor auth is enabled.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, single sign-on is linked.
        pub sso_linked: Option<bool>,
    }
}

request_body! {
    /// Changes to an organization member. Fields that are not set stay as they are.
    ///
    /// ```
    /// let json = r#"{"userId":"575ec8687ae143cd83dc4a97"}"#;
    /// let value: losant::types::OrgMemberPatch = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgMemberPatch as "orgMemberPatch" {
        /// User.
        pub user_id: UserId,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

request_body! {
    /// Changes to an organization. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::OrgPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgPatch as "orgPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address: billing email, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Card token, at most 1024 characters.
        pub card_token: Option<SecretString>,
        /// Icon color, at most 64 characters.
        pub icon_color: Option<String>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
    }
}

request_body! {
    /// A new organization.
    ///
    /// ```
    /// let value = losant::types::OrgPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgPost as "orgPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address: billing email, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Card token, at most 1024 characters.
        pub card_token: Option<SecretString>,
        /// Icon color, at most 64 characters.
        pub icon_color: Option<String>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
    }
}

request_body! {
    /// An organization role info.
    ///
    /// ```
    /// let json = r#"{"role":"admin"}"#;
    /// let value: losant::types::OrgRoleInfo = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgRoleInfo as "orgRoleInfo" {
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

shared_type! {
    /// An application role of an organization role info.
    ///
    /// ```
    /// let json = r#"{"resourceId":"575ec8687ae143cd83dc4a97","role":"collaborate"}"#;
    /// let value: losant::types::ResourceRole = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceRole as "resourceRole" {
        /// Unique identifier of the resource.
        pub resource_id: ResourceId,
        /// Role.
        pub role: ResourceRole2,
    }
}

string_enum! {
    /// The role of an organization role info.
    ResourceRole2 {
        /// Collaborate.
        Collaborate = "collaborate",
        /// View.
        View = "view",
        /// None.
        None = "none",
    }
}

response_type! {
    /// A page of organizations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Orgs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Orgs as "orgs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Org>,
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
    }
}
