//! The API trait of one audit log entry.

use restrait::{api, endpoint};

use crate::{InstanceAuditLogId, InstanceId, types};

/// An audit log entry of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     instance_audit_log: losant::InstanceAuditLogId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_audit_log().get(instance, instance_audit_log).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "audit log entry not found"),
)]
pub trait InstanceAuditLog {
    /// Returns an audit log entry.
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
