//! The API trait of the audit log entries of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, TimePoint, types};

/// The audit log entries of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_audit_logs().get(instance).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "instance not found"),
)]
pub trait InstanceAuditLogs {
    /// Returns a page of audit log entries of an instance.
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
        responses(200 = "page of audit log entries"),
    )]
    fn get(
        &self,
        /// Id of the instance that the audit log entries belong to.
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
        /// Maximum number of audit log entries per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// Audit log filter.
        #[query(style = brackets)]
        audit_log_filter: Option<types::InstanceAuditLogFilter>,
    ) -> types::InstanceAuditLogs;
}
