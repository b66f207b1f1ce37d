//! Stops organizations that have more traffic than they may: an application, small enough to be
//! read at once, with the tests that it needs in `tests/`.

use losant::time::days;
use losant::types::InstanceOrgPatch;
use losant::{Client, InstanceId, OrgId, TimePoint};

/// How much an organization may send in 30 days, in bytes.
pub const ALLOWED: f64 = 1e9;

/// Makes the organizations read-only that had more traffic than they may in the last 30 days, and
/// says which.
///
/// Organizations that are gone are passed over.
///
/// # Errors
///
/// When the platform cannot be asked or refuses. Organizations before that one are done with.
pub async fn stop_the_loud(
    client: &Client,
    instance: InstanceId,
    orgs: &[OrgId],
) -> losant::Result<Vec<OrgId>> {
    let mut stopped = Vec::new();
    for &org in orgs {
        match traffic(client, instance, org).await {
            Ok(bytes) if bytes > ALLOWED => {
                let read_only = InstanceOrgPatch::new().is_read_only(true);
                client
                    .instance_org()
                    .patch(instance, org, &read_only)
                    .await?;
                stopped.push(org);
            }
            Ok(_) => {}
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(stopped)
}

/// The bytes that an organization sent and received in the last 30 days.
async fn traffic(client: &Client, instance: InstanceId, org: OrgId) -> losant::Result<f64> {
    let stats = client
        .instance_org()
        .payload_counts(instance, org)
        .start(TimePoint::ago(days(30)))
        .as_bytes(true)
        .await?;
    Ok(stats.total().as_f64())
}
