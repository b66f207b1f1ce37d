//! The API trait of the audit log entries of an organization.

use restrait::{api, endpoint};

use crate::{OrgId, TimePoint, types};

/// The audit log entries of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     org: losant::OrgId,
/// # ) -> losant::Result<()> {
/// let response = client.audit_logs().get(org).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait AuditLogs {
    /// Returns a page of audit log entries of an organization.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/audit-logs",
        scopes = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "auditLogs.*",
            "auditLogs.get",
            "only.Organization", "only.Organization.bounded", "only.Organization.read",
        ],
        page(number = page),
        responses(200 = "page of audit log entries"),
    )]
    fn get(
        &self,
        /// Id of the organization that the audit log entries belong to.
        org_id: OrgId,
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
        audit_log_filter: Option<types::AuditLogFilter>,
    ) -> types::AuditLogs;
}
