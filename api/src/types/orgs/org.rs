//! Organizations and their members: schemas `org` and `orgs`.

use restrait::Page;

use super::{OrgMemberRole, ResourceRole};
use crate::schema::response_type;
use crate::types::{
    Banner, DisabledAt, InstanceOrgLimits, InstanceOrgSummary, MfaMode, SortDirection,
    SubscriptionStatus,
};
use crate::{OrgId, Timestamp, UserId};

response_type! {
    /// An organization.
    ///
    /// ```
    /// use losant::types::{Org, OrgMemberRole};
    ///
    /// let body = r#"{"name":"North Plant","members":[{"firstName":"Ada","role":"admin"}]}"#;
    /// let org: Org = serde_json::from_str(body)?;
    /// let members = org.members.unwrap_or_default();
    /// assert_eq!(members[0].role, Some(OrgMemberRole::Admin));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Org as "org" {
        /// Unique identifier of the organization.
        pub id: Option<OrgId>,
        /// Same value as `id`.
        pub org_id: Option<OrgId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Members with their roles.
        pub members: Option<Vec<OrgMember>>,
        /// Resource limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Counts of what the organization owns and uses.
        pub summary: Option<InstanceOrgSummary>,
        /// Billing plan, at most 1024 characters.
        pub plan_id: Option<String>,
        /// Email address for bills, at most 1024 characters.
        pub billing_email: Option<String>,
        /// Status of the subscription.
        pub subscription_status: Option<SubscriptionStatus>,
        /// Start of the current billing period.
        pub current_period_start: Option<Timestamp>,
        /// End of the current billing period.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, the organization has an enterprise license.
        pub is_enterprise: Option<bool>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// Time at which the organization was disabled.
        pub disabled_at: Option<DisabledAt>,
        /// If `true`, the resources of the organization cannot be changed.
        pub is_read_only: Option<bool>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
        /// Message at the top of every page of the web interface.
        pub banner: Option<Banner>,
    }
}

response_type! {
    /// A user who is a member of an organization, and their roles.
    pub struct OrgMember as "orgMember" {
        /// User.
        pub user_id: Option<UserId>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// Roles for single applications, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// If `true`, the member signs in with two-factor authentication.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, the member signs in through an identity provider.
        pub sso_linked: Option<bool>,
    }
}

response_type! {
    /// A page of organizations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"North Plant"}],"count":1,"totalCount":3,"perPage":1}"#;
    /// let page: losant::types::Orgs = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("North Plant"));
    /// assert_eq!(page.total_count, Some(3));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Orgs as "orgs" {
        /// Organizations on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Org>,
        /// Number of organizations on this page.
        pub count: Option<u64>,
        /// Number of organizations on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of organizations on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the organizations are filtered by.
        pub filter_field: Option<String>,
        /// Field that the organizations are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}
