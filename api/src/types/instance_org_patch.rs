//! Schema `instanceOrgPatch`.

use super::{Banner, DisabledAt, InstanceOrgLimits, MfaMode, Tag};
use crate::schema::request_body;

request_body! {
    /// A change of an organization: what is `None` is not sent and stays as it is.
    ///
    /// The API takes `null` for none of these fields, so there is nothing that could be cleared.
    ///
    /// ```
    /// use losant::types::InstanceOrgPatch;
    ///
    /// let patch = InstanceOrgPatch::new().name("South Plant").is_read_only(true);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"South Plant","isReadOnly":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgPatch {
        /// Its name, 1 to 255 characters.
        pub name: Option<String>,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// The color of its icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// What it may use at most.
        pub limits: Option<InstanceOrgLimits>,
        /// The mail domains that members must have, 3 to 45 characters each. Empty: any.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// Whether changes are written to the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Disables it, now or as of a date, or enables it again.
        pub disabled_at: Option<DisabledAt>,
        /// Whether nothing in it can be changed.
        pub is_read_only: Option<bool>,
        /// Its labels, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Who referred it, at most 1024 characters.
        pub referral_id: Option<String>,
        /// Who must have a second factor.
        pub mfa_mode: Option<MfaMode>,
        /// What members see at the top of every page.
        pub banner: Option<Banner>,
    }
}
