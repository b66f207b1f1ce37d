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
    pub struct InstanceOrg {
        /// Its name, 1 to 255 characters.
        pub name: String,
        /// When it was created.
        pub creation_date: Option<Timestamp>,
        /// When it was last changed.
        pub last_updated: Option<Timestamp>,
        /// Its id.
        pub id: Option<OrgId>,
        /// Its id once more.
        pub org_id: Option<OrgId>,
        /// The instance that it belongs to.
        pub instance_id: Option<InstanceId>,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// The color of its icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// What it may use at most.
        pub limits: Option<InstanceOrgLimits>,
        /// What it owns and uses.
        pub summary: Option<InstanceOrgSummary>,
        /// The mail domains that members must have, 3 to 45 characters each. Empty: any.
        pub whitelisted_email_domains: Option<Vec<String>>,
        /// Whether changes are written to the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Since when it is disabled, if it is.
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
        /// The billing plan.
        pub plan_id: Option<String>,
        /// The customer, as billing knows it.
        pub customer_id: Option<String>,
        /// The subscription, as billing knows it.
        pub subscription_id: Option<String>,
        /// Where bills go.
        pub billing_email: Option<String>,
        /// How the subscription stands.
        pub subscription_status: Option<SubscriptionStatus>,
        /// When the billing period started.
        pub current_period_start: Option<Timestamp>,
        /// When the billing period ends.
        pub current_period_end: Option<Timestamp>,
    }
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
