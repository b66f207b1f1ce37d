//! The API trait of one audit log entry of an instance.

use restrait::{api, endpoint};

use crate::{InstanceAuditLogId, InstanceId, types};

/// An entry of an instance's audit log.
///
/// ```no_run
/// use losant::{InstanceAuditLogId, InstanceId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, entry: InstanceAuditLogId,
/// # ) -> losant::Result<()> {
/// let entry = client.instance_audit_log().get(instance, entry).await?;
/// println!("{:?} sent {:?}", entry.actor_name, entry.request_body);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "audit log entry not found"),
)]
pub trait InstanceAuditLog {
    /// Returns an entry of an instance's audit log: a request and its response.
    #[endpoint(
        method = "GET",
        path = "/instance/<instanceId>/audit-logs/<instanceAuditLogId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceAuditLog.*",
            "instanceAuditLog.get",
        ],
        responses(200 = "the audit log entry"),
    )]
    fn get(
        &self,
        /// Id of the instance that the audit log entry belongs to.
        instance_id: InstanceId,
        /// Id of the audit log entry.
        instance_audit_log_id: InstanceAuditLogId,
    ) -> types::InstanceAuditLog;
}
