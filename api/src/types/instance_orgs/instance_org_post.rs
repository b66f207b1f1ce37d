//! New organizations of an instance: schema `instanceOrgPost`.

use crate::schema::request_body;
use crate::types::{Banner, DisabledAt, InstanceOrgLimits, InstanceOrgMemberPost, MfaMode, Tag};

request_body! {
    /// A new organization of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceOrgLimits, InstanceOrgPost, Tag};
    ///
    /// let org = InstanceOrgPost::new("North Plant")
    ///     .limits(InstanceOrgLimits::new().device(500))
    ///     .tags([Tag::new("region", "north")]);
    /// let json = r#"{"name":"North Plant","limits":{"device":500},"tags":[{"key":"region","value":"north"}]}"#;
    /// assert_eq!(serde_json::to_string(&org)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgPost as "instanceOrgPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Resource limits. Defaults to the limits that the instance sets for its organizations.
        pub limits: Option<InstanceOrgLimits>,
        /// Users who become members or get an invitation, at most 10.
        pub members: Option<Vec<InstanceOrgMemberPost>>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// If `true`, changes are recorded in the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Time from which the organization is disabled, or a flag that disables it now.
        pub disabled_at: Option<DisabledAt>,
        /// If `true`, the resources of the organization cannot be changed.
        pub is_read_only: Option<bool>,
        /// Tags, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Referral id, at most 1024 characters.
        pub referral_id: Option<String>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
        /// Message at the top of every page of the web interface.
        pub banner: Option<Banner>,
    }
}
