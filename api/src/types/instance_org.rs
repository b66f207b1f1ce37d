//! Schema `instanceOrg`.

use super::{Banner, DisabledAt, InstanceOrgLimits, InstanceOrgSummary, MfaMode, Tag};
use crate::schema::response_type;
use crate::text::string_enum;
use crate::{InstanceId, OrgId, Timestamp};

response_type! {
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
    pub struct InstanceOrg as "instanceOrg" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Unique identifier of the organization.
        pub id: Option<OrgId>,
        /// Same value as `id`.
        pub org_id: Option<OrgId>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Resource limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Counts of what the organization owns and uses.
        pub summary: Option<InstanceOrgSummary>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// If `true`, changes are recorded in the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Time at which the organization was disabled.
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
        /// Billing plan.
        pub plan_id: Option<String>,
        /// Customer id in the billing system.
        pub customer_id: Option<String>,
        /// Subscription id in the billing system.
        pub subscription_id: Option<String>,
        /// Email address for bills.
        pub billing_email: Option<String>,
        /// Status of the subscription.
        pub subscription_status: Option<SubscriptionStatus>,
        /// Start of the current billing period.
        pub current_period_start: Option<Timestamp>,
        /// End of the current billing period.
        pub current_period_end: Option<Timestamp>,
    }
}

string_enum! {
    /// Status of an organization's subscription.
    SubscriptionStatus {
        /// The subscription is in its trial period.
        Trialing = "trialing",
        /// The subscription is paid.
        Active = "active",
        /// A payment is overdue.
        PastDue = "past_due",
        /// The subscription is canceled.
        Canceled = "canceled",
        /// The subscription is unpaid.
        Unpaid = "unpaid",
    }
}
