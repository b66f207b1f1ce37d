//! The API trait of one audit log entry.

use restrait::{api, endpoint};

use crate::{AuditLogId, OrgId, types};

/// An entry in the audit log of an organization: a request that changed a resource.
///
/// ```no_run
/// use losant::{AuditLogId, OrgId};
///
/// # async fn example(client: losant::Client, org: OrgId, id: AuditLogId) -> losant::Result<()> {
/// let entry = client.audit_log().get(org, id).await?;
/// println!("{:?} sent {:?}", entry.actor_name, entry.request_body);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "audit log entry not found"),
)]
pub trait AuditLog {
    /// Returns an audit log entry with the request and the response. Secrets are redacted.
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
        responses(200 = "the entry"),
    )]
    fn get(
        &self,
        /// Id of the organization.
        org_id: OrgId,
        /// Id of the audit log entry.
        audit_log_id: AuditLogId,
    ) -> types::AuditLog;
}
