//! Schema `instanceOrgPatch`.

use serde::{Deserialize, Serialize};

use super::{Banner, Disabled, InstanceOrgLimits, MfaMode, Other, Tag};

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceOrgPatch {
    /// Its name, 1 to 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A description, at most 32767 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The color of its icon, at most 64 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_color: Option<String>,
    /// What it may use at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<InstanceOrgLimits>,
    /// The mail domains that members must have, 3 to 45 characters each. Empty: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether changes are written to the audit log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audit_log_enabled: Option<bool>,
    /// Disables it, now or as of a date, or enables it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<Disabled>,
    /// Whether nothing in it can be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_read_only: Option<bool>,
    /// Its labels, at most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Who referred it, at most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral_id: Option<String>,
    /// Who must have a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mfa_mode: Option<MfaMode>,
    /// What members see at the top of every page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banner: Option<Banner>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: Other,
}

/// One setter for each field.
macro_rules! setters {
    ($($field:ident: $ty:ty,)*) => {$(
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some($field.into());
            self
        }
    )*};
}

impl InstanceOrgPatch {
    /// A change of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        name: String,
        description: String,
        icon_color: String,
        limits: InstanceOrgLimits,
        whitelisted_email_domains: Vec<String>,
        audit_log_enabled: bool,
        disabled_at: Disabled,
        is_read_only: bool,
        tags: Vec<Tag>,
        referral_id: String,
        mfa_mode: MfaMode,
        banner: Banner,
    }
}
