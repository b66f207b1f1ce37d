//! Schema `instanceOrg`.

use serde::{Deserialize, Serialize};

use super::{Banner, Disabled, InstanceOrgLimits, InstanceOrgSummary, MfaMode, Tag};
use crate::text::string_enum;
use crate::{InstanceId, OrgId, Timestamp};

/// An organization of an instance.
///
/// ```
/// use losant::types::{InstanceOrg, MfaMode};
///
/// let body = r#"{"name":"North Plant","mfaMode":"required","tags":[]}"#;
/// let org: InstanceOrg = serde_json::from_str(body)?;
/// assert_eq!(org.name, "North Plant");
/// assert_eq!(org.mfa_mode, Some(MfaMode::Required));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceOrg {
    /// Its name, 1 to 255 characters.
    pub name: String,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<OrgId>,
    /// Its id once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<OrgId>,
    /// The instance that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<InstanceId>,
    /// A description, at most 32767 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The color of its icon, at most 64 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_color: Option<String>,
    /// What it may use at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<InstanceOrgLimits>,
    /// What it owns and uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<InstanceOrgSummary>,
    /// The mail domains that members must have, 3 to 45 characters each. Empty: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether changes are written to the audit log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audit_log_enabled: Option<bool>,
    /// Since when it is disabled, if it is.
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
    /// The billing plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// The customer, as billing knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The subscription, as billing knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// Where bills go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_email: Option<String>,
    /// How the subscription stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_status: Option<SubscriptionStatus>,
    /// When the billing period started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_period_start: Option<Timestamp>,
    /// When the billing period ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_period_end: Option<Timestamp>,
}

string_enum! {
    /// How an organization's subscription stands.
    SubscriptionStatus {
        /// In its trial.
        Trialing = "trialing",
        /// Paid.
        Active = "active",
        /// Payment is late.
        PastDue = "past_due",
        /// Ended.
        Canceled = "canceled",
        /// Not paid.
        Unpaid = "unpaid",
    }
}
