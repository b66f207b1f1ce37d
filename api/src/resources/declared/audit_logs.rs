//! The API trait of the audit log of an organization.

use restrait::{api, endpoint};

use crate::{OrgId, TimePoint, types};

/// The audit log of an organization: the requests that changed its resources.
///
/// ```no_run
/// use losant::prelude::*;
/// use losant::time::days;
/// use losant::types::{AuditLogFilter, AuditLogRequest};
/// use losant::{OrgId, TimePoint};
///
/// # async fn example(client: losant::Client, org: OrgId) -> losant::Result<()> {
/// let deletions = AuditLogFilter::new().request([AuditLogRequest::new().action("delete")]);
/// let call = client.audit_logs().get(org).start(TimePoint::ago(days(7)));
/// let mut entries = call.audit_log_filter(deletions).items();
/// while let Some(entry) = entries.next().await {
///     let entry = entry?;
///     println!("{:?} deleted a {:?}", entry.actor_name, entry.request_resource);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait AuditLogs {
    /// Returns a page of the audit log of an organization, by default newest first.
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
        /// Id of the organization.
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
        /// Maximum number of entries per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// Targets, actors, requests and status codes of the entries.
        #[query(style = brackets)]
        audit_log_filter: Option<types::AuditLogFilter>,
    ) -> types::AuditLogs;
}
