//! The API trait of the audit log of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, TimePoint, types};

/// The audit log of an instance: who changed what, and when.
///
/// ```no_run
/// use losant::prelude::*;
/// use losant::time::days;
/// use losant::types::{InstanceAuditLogFilter, InstanceAuditLogTarget, InstanceTargetType};
/// use losant::{InstanceId, TimePoint};
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let organization = InstanceAuditLogTarget::new().r#type(InstanceTargetType::Organization);
/// let filter = InstanceAuditLogFilter::new().primary_target([organization]);
/// let mut entries = client
///     .instance_audit_logs()
///     .get(instance)
///     .start(TimePoint::ago(days(30)))
///     .audit_log_filter(filter)
///     .items();
/// while let Some(entry) = entries.next().await {
///     let entry = entry?;
///     println!("{:?}: {:?} {:?}", entry.actor_name, entry.request_action, entry.primary_target_name);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "instance not found"),
)]
pub trait InstanceAuditLogs {
    /// Returns a page of an instance's audit log. Without a sort field, the newest entries are first.
    #[endpoint(
        method = "GET",
        path = "/instance/<instanceId>/audit-logs",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceAuditLogs.*",
            "instanceAuditLogs.get",
        ],
        page(number = page),
        responses(200 = "page of entries"),
    )]
    fn get(
        &self,
        /// Id of the instance that the audit log belongs to.
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "creationDate", example = "creationDate")]
        sort_field: Option<types::AuditLogSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of entries per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// Targets, actors, requests and statuses of the entries.
        #[query(style = brackets)]
        audit_log_filter: Option<types::InstanceAuditLogFilter>,
    ) -> types::InstanceAuditLogs;
}
