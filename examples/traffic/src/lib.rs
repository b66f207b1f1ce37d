//! A small application that locks organizations with too much traffic.
//!
//! `tests/` shows how to test it, with a mock and with recorded exchanges.

use losant::time::days;
use losant::types::InstanceOrgPatch;
use losant::{Client, InstanceId, OrgId, TimePoint};

/// Maximum traffic of an organization in 30 days, in bytes.
pub const MAX_BYTES: f64 = 1e9;

/// Makes organizations read-only that exceeded [`MAX_BYTES`] in the last 30 days. Returns their
/// IDs.
///
/// Organizations that do not exist are skipped.
///
/// # Errors
///
/// Fails if a call fails. Changes to earlier organizations are kept.
pub async fn lock_over_limit(
    client: &Client,
    instance: InstanceId,
    orgs: &[OrgId],
) -> losant::Result<Vec<OrgId>> {
    let mut locked = Vec::new();
    for &org in orgs {
        match traffic(client, instance, org).await {
            Ok(bytes) if bytes > MAX_BYTES => {
                let read_only = InstanceOrgPatch::new().is_read_only(true);
                client
                    .instance_org()
                    .patch(instance, org, &read_only)
                    .await?;
                locked.push(org);
            }
            Ok(_) => {}
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(locked)
}

/// Returns the traffic of an organization in the last 30 days, in bytes.
async fn traffic(client: &Client, instance: InstanceId, org: OrgId) -> losant::Result<f64> {
    let stats = client
        .instance_org()
        .payload_counts(instance, org)
        .start(TimePoint::ago(days(30)))
        .as_bytes(true)
        .await?;
    Ok(stats.total().as_f64())
}
