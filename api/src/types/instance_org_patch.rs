//! Changes to organizations: schema `instanceOrgPatch`.

use super::{Banner, DisabledAt, InstanceOrgLimits, MfaMode, Tag};
use crate::schema::request_body;

request_body! {
    /// Changes to an organization. Fields that are not set stay as they are.
    ///
    /// The API does not accept `null` for these fields, so they cannot be cleared.
    ///
    /// ```
    /// use losant::types::InstanceOrgPatch;
    ///
    /// let patch = InstanceOrgPatch::new().name("South Plant").is_read_only(true);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"South Plant","isReadOnly":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgPatch as "instanceOrgPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Resource limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// If `true`, changes are recorded in the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Time from which the organization is disabled, or a flag that disables or enables it now.
        pub disabled_at: Option<DisabledAt>,
        /// If `true`, the resources of the organization cannot be changed.
        pub is_read_only: Option<bool>,
        /// Tags, at most 100. They replace all existing tags.
        pub tags: Option<Vec<Tag>>,
        /// Referral id, at most 1024 characters.
        pub referral_id: Option<String>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
        /// Message at the top of every page of the web interface.
        pub banner: Option<Banner>,
    }
}
