//! Schemas `instance`, `instancePatch`, `instanceReportOptionsPost`, `instances`.

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{InstanceMemberRole, InstanceOrgLimits, MfaMode, SortDirection};
use crate::{InstanceId, Number, Timestamp, UserId};

response_type! {
    /// An instance.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Instance = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Instance as "instance" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the instance.
        pub id: Option<InstanceId>,
        /// Instance that the instance belongs to.
        pub instance_id: Option<InstanceId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// If `true`, allows audit logging.
        pub allow_audit_logging: Option<bool>,
        /// Report configurations, at most 10.
        pub report_configs: Option<Vec<ReportConfig>>,
        /// Limits.
        pub limits: Option<InstanceLimits>,
        /// Organization default limit configuration.
        pub org_default_limit_config: Option<InstanceOrgLimits>,
        /// Members.
        pub members: Option<Vec<InstanceMember2>>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
    }
}

shared_type! {
    /// A report configuration of an instance.
    ///
    /// ```
    /// let value = losant::types::ReportConfig::new("pump").id("pump");
    /// let json = r#"{"id":"pump","cron":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ReportConfig as "reportConfig" {
        /// Unique identifier of the report configuration, at most 48 characters.
        pub id: Option<String>,
        /// Cron, at most 255 characters.
        pub cron: String,
        /// Timezone, at most 255 characters.
        pub timezone: Option<String>,
        /// Emails, at most 10.
        pub emails: Option<Vec<String>>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Resource group by.
        pub resource_group_by: Option<ResourceGroupBy>,
        /// Date group by.
        pub date_group_by: Option<DateGroupBy>,
        /// Periods, 1 to 90.
        pub periods: Option<Number>,
        /// If `true`, includes sandbox.
        pub include_sandbox: Option<bool>,
    }
}

response_type! {
    /// A limit of an instance.
    pub struct InstanceLimits as "instanceLimits" {
        /// Organization.
        pub organization: Option<Number>,
        /// Instance API token.
        pub instance_api_token: Option<Number>,
        /// Instance notification rule.
        pub instance_notification_rule: Option<Number>,
        /// Instance custom node.
        pub instance_custom_node: Option<Number>,
        /// Apitoken.
        pub apitoken: Option<Number>,
        /// Application.
        pub application: Option<Number>,
        /// Applicationcertificate.
        pub applicationcertificate: Option<Number>,
        /// Applicationcertificateauthority.
        pub applicationcertificateauthority: Option<Number>,
        /// Applicationkey.
        pub applicationkey: Option<Number>,
        /// Credential.
        pub credential: Option<Number>,
        /// Dashboard.
        pub dashboard: Option<Number>,
        /// Datatable.
        pub datatable: Option<Number>,
        /// Device.
        pub device: Option<Number>,
        /// Devicerecipe.
        pub devicerecipe: Option<Number>,
        /// Experiencedomain.
        pub experiencedomain: Option<Number>,
        /// Experienceendpoint.
        pub experienceendpoint: Option<Number>,
        /// Experiencegroup.
        pub experiencegroup: Option<Number>,
        /// Experienceslug.
        pub experienceslug: Option<Number>,
        /// Experienceuser.
        pub experienceuser: Option<Number>,
        /// Experienceversion.
        pub experienceversion: Option<Number>,
        /// Experienceview.
        pub experienceview: Option<Number>,
        /// File.
        pub file: Option<Number>,
        /// Flow.
        pub flow: Option<Number>,
        /// Integration.
        pub integration: Option<Number>,
        /// Notebook.
        pub notebook: Option<Number>,
        /// Privatefile.
        pub privatefile: Option<Number>,
        /// Resourcejob.
        pub resourcejob: Option<Number>,
        /// Webhook.
        pub webhook: Option<Number>,
        /// Device data lifetime.
        #[serde(rename = "dataTTL")]
        pub data_ttl: Option<Number>,
        /// Member.
        pub member: Option<Number>,
        /// Payload.
        pub payload: Option<Number>,
        /// Storage.
        pub storage: Option<Number>,
        /// Notebook minutes per run.
        pub notebook_minutes_per_run: Option<Number>,
        /// Notebook minutes per month.
        pub notebook_minutes_per_month: Option<Number>,
        /// Notebook in parallel.
        pub notebook_in_parallel: Option<Number>,
        /// Experience flow slots.
        pub experience_flow_slots: Option<Number>,
        /// Application flow slots.
        pub application_flow_slots: Option<Number>,
        /// System interval.
        pub system_interval: Option<Number>,
    }
}

response_type! {
    /// A member of an instance.
    pub struct InstanceMember2 as "instanceMember2" {
        /// User.
        pub user_id: Option<UserId>,
        /// Role.
        pub role: Option<InstanceMemberRole>,
    }
}

string_enum! {
    /// The sort field of an instance.
    InstanceSortField {
        /// Resource id.
        ResourceId = "resourceId",
        /// Current period start.
        CurrentPeriodStart = "currentPeriodStart",
    }
}

string_enum! {
    /// The filter field of an instance.
    InstanceFilterField {
        /// Resource type.
        ResourceType = "resourceType",
        /// Resource id.
        ResourceId = "resourceId",
        /// Owner id.
        OwnerId = "ownerId",
        /// Owner type.
        OwnerType = "ownerType",
    }
}

request_body! {
    /// Changes to an instance. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::InstancePatch::new().report_configs([]);
    /// let json = r#"{"reportConfigs":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstancePatch as "instancePatch" {
        /// Report configurations, at most 10.
        pub report_configs: Option<Vec<ReportConfig>>,
        /// Organization default limit configuration.
        pub org_default_limit_config: Option<InstanceOrgLimits>,
        /// Two-factor authentication mode.
        pub mfa_mode: Option<MfaMode>,
    }
}

request_body! {
    /// A new instance report option.
    ///
    /// ```
    /// let value = losant::types::InstanceReportOptionsPost::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceReportOptionsPost as "instanceReportOptionsPost" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Resource group by.
        pub resource_group_by: Option<ResourceGroupBy>,
        /// Date group by.
        pub date_group_by: Option<DateGroupBy>,
        /// If `true`, includes sandbox.
        pub include_sandbox: Option<bool>,
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
    }
}

string_enum! {
    /// The resource group by of an instance report option.
    ResourceGroupBy {
        /// Application.
        Application = "application",
        /// Organization.
        Organization = "organization",
    }
}

string_enum! {
    /// The date group by of an instance report option.
    DateGroupBy {
        /// Day.
        Day = "day",
        /// Month.
        Month = "month",
    }
}

response_type! {
    /// A page of instances and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Instances = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Instances as "instances" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Instance>,
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
