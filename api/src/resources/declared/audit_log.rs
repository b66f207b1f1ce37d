//! The API trait of one audit log entry.

use restrait::{api, endpoint};

use crate::{AuditLogId, OrgId, types};

/// An audit log entry of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     org: losant::OrgId,
/// #     audit_log: losant::AuditLogId,
/// # ) -> losant::Result<()> {
/// let response = client.audit_log().get(org, audit_log).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "audit log entry not found"),
)]
pub trait AuditLog {
    /// Returns an audit log entry.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/audit-logs/<auditLogId>",
        scopes = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "auditLog.*",
            "auditLog.get",
            "only.Organization", "only.Organization.bounded", "only.Organization.read",
        ],
        responses(200 = "the audit log entry"),
    )]
    fn get(
        &self,
        /// Id of the organization that the audit log entry belongs to.
        org_id: OrgId,
        /// Id of the audit log entry.
        audit_log_id: AuditLogId,
    ) -> types::AuditLog;
}
