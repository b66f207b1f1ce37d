//! Schemas `instanceOrgPost`, `instanceOrgs`.
//!
//! Not expressed by these types:
//!
//! - `instanceOrgPost.json#/properties/members/items/oneOf`: has objects that only their members
//!   tell apart

use restrait::Page;

use crate::InstanceId;
use crate::schema::{request_body, response_type};
use crate::types::{
    Banner, DisabledAt, InstanceOrg, InstanceOrgLimits, InstanceOrgMemberPost, MfaMode,
    SortDirection, TagFilter,
};

request_body! {
    /// A new organization.
    ///
    /// ```
    /// let value = losant::types::InstanceOrgPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgPost as "instanceOrgPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Icon color, at most 64 characters.
        pub icon_color: Option<String>,
        /// Limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Members.
        pub members: Option<Vec<InstanceOrgMemberPost>>,
        /// Whitelisted email domains, 3 to 45 characters each.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// If `true`, audit log is enabled.
        pub audit_log_enabled: Option<bool>,
        /// Disabled at.
        pub disabled_at: Option<DisabledAt>,
        /// If `true`, the organization is read only.
        pub is_read_only: Option<bool>,
        /// Tags, at most 100.
        pub tags: Option<Vec<TagFilter>>,
        /// Referral, at most 1024 characters.
        pub referral_id: Option<String>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
        /// Banner.
        pub banner: Option<Banner>,
    }
}

response_type! {
    /// A page of organizations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceOrgs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceOrgs as "instanceOrgs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceOrg>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
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
