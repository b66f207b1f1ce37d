//! Instances and their settings: schemas `instance`, `instancePatch` and `instances`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::types::{
    InstanceMemberRole, InstanceOrgLimits, InstanceReportConfig, MfaMode, SortDirection,
};
use crate::{InstanceId, Timestamp, UserId};

response_type! {
    /// An instance, an installation of the Losant platform with organizations of its own.
    ///
    /// ```
    /// use losant::types::{Instance, InstanceMemberRole};
    ///
    /// let body = r#"{"name":"Acme IoT","limits":{"organization":2000,"member":100},
    ///     "members":[{"userId":"575ed70c7ae143cd83dc4aa9","role":"admin"}]}"#;
    /// let instance: Instance = serde_json::from_str(body)?;
    /// let limits = instance.limits.as_ref();
    /// assert_eq!(limits.and_then(|limits| limits.organization), Some(2000));
    /// assert_eq!(limits.and_then(|limits| limits.resources.member), Some(100.into()));
    /// let members = instance.members.unwrap_or_default();
    /// assert_eq!(members[0].role, Some(InstanceMemberRole::Admin));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Instance as "instance" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the instance.
        pub id: Option<InstanceId>,
        /// Same value as `id`.
        pub instance_id: Option<InstanceId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// If `true`, organizations of the instance can record changes in an audit log.
        pub allow_audit_logging: Option<bool>,
        /// Reports that the instance sends on a schedule, at most 10.
        pub report_configs: Option<Vec<InstanceReportConfig>>,
        /// Limits of the instance.
        pub limits: Option<InstanceLimits>,
        /// Limits of organizations that are created without limits of their own.
        pub org_default_limit_config: Option<InstanceOrgLimits>,
        /// Members and their roles.
        pub members: Option<Vec<InstanceMemberSummary>>,
        /// Members of the instance who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
    }
}

response_type! {
    /// The limits of an instance.
    pub struct InstanceLimits as "instanceLimits" {
        /// Maximum number of organizations.
        pub organization: Option<i64>,
        /// Maximum number of API tokens of the instance.
        pub instance_api_token: Option<i64>,
        /// Maximum number of notification rules.
        pub instance_notification_rule: Option<i64>,
        /// Maximum number of custom nodes of the instance.
        pub instance_custom_node: Option<i64>,
        /// Limits of the resources that organizations have as well.
        #[serde(flatten)]
        pub resources: InstanceOrgLimits,
    }
}

response_type! {
    /// The id and the role of a member of an instance.
    pub struct InstanceMemberSummary as "instanceMemberSummary" {
        /// User who is the member.
        pub user_id: Option<UserId>,
        /// Role of the member.
        pub role: Option<InstanceMemberRole>,
    }
}

request_body! {
    /// Changes to an instance. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{InstanceOrgLimits, InstancePatch};
    ///
    /// let limits = InstanceOrgLimits::new().device(1000);
    /// let patch = InstancePatch::new().org_default_limit_config(limits);
    /// let json = r#"{"orgDefaultLimitConfig":{"device":1000}}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstancePatch as "instancePatch" closed {
        /// Reports that the instance sends on a schedule, at most 10. They replace all existing
        /// reports.
        pub report_configs: Option<Vec<InstanceReportConfig>>,
        /// Limits of organizations that are created without limits of their own.
        pub org_default_limit_config: Option<InstanceOrgLimits>,
        /// Members of the instance who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
    }
}

response_type! {
    /// A page of instances and the parameters of the request.
    #[derive(Page)]
    pub struct Instances as "instances" {
        /// Instances on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Instance>,
        /// Number of instances on this page.
        pub count: Option<u64>,
        /// Number of instances on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of instances on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the instances are filtered by.
        pub filter_field: Option<String>,
        /// Field that the instances are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}
