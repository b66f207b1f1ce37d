//! The calls: the organizations of an instance, and the usage of each.

use losant::prelude::*;
use losant::usage::{self, Owner, Period, Usage};
use losant::{Client, InstanceId, Number, OrgId, Timestamp, many};

/// The usage of an organization in its billing period.
#[derive(Debug, Clone)]
pub struct OrgUsage {
    /// Name of the organization.
    pub name: String,
    /// The billing period. The calendar month, if the organization has none that contains the time.
    pub period: Period,
    /// Billable payloads.
    pub payloads: Quota,
    /// Minutes of notebook runs.
    pub notebook_minutes: Quota,
    /// Devices.
    pub devices: Quota,
}

/// One kind of usage, and its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// The usage, and its projection to the end of the period.
    pub usage: Usage,
    /// The limit of the organization, if it has one.
    pub limit: Option<i64>,
}

impl Quota {
    /// Returns the usage that is expected at the end of the period, at least the current one.
    #[must_use]
    pub fn expected(&self) -> i64 {
        let Usage {
            current, projected, ..
        } = self.usage;
        projected.unwrap_or(current).max(current)
    }

    /// Returns `true` if the usage exceeds the limit, or is expected to do so.
    #[must_use]
    pub fn is_exceeded(&self) -> bool {
        self.limit.is_some_and(|limit| self.expected() > limit)
    }
}

/// Returns the ids of all organizations of an instance, from all pages.
///
/// # Errors
///
/// If a page cannot be read.
pub async fn orgs(client: &Client, instance: InstanceId) -> losant::Result<Vec<OrgId>> {
    let mut orgs = client.instance_orgs().get(instance).items();
    let mut ids = Vec::new();
    while let Some(org) = orgs.next().await {
        ids.extend(org?.id);
    }
    Ok(ids)
}

/// Reads the usage of organizations, `concurrency` of them at a time.
///
/// An error belongs to one organization, so the results have the order and the number of `orgs`.
pub async fn usage(
    client: &Client,
    instance: InstanceId,
    orgs: &[OrgId],
    concurrency: usize,
    time: Timestamp,
) -> Vec<losant::Result<OrgUsage>> {
    let reads = orgs
        .iter()
        .map(|org| Box::pin(read(client, instance, *org, time)));
    let mut reads = many(reads).concurrency(concurrency);
    let mut all = Vec::with_capacity(orgs.len());
    while let Some(usage) = reads.next().await {
        all.push(usage);
    }
    all
}

/// Reads the name, the limits and the usage of one organization.
async fn read(
    client: &Client,
    instance: InstanceId,
    org: OrgId,
    time: Timestamp,
) -> losant::Result<OrgUsage> {
    let details = client.instance_org().get(instance, org).await?;
    let report = usage::report_at(client, Owner::InstanceOrg(instance, org), time).await?;
    let limits = details.limits.unwrap_or_default();
    let quota = |usage, limit: Option<Number>| Quota {
        usage,
        limit: limit.map(rounded),
    };
    Ok(OrgUsage {
        name: details.name,
        period: report.period,
        payloads: quota(report.payloads, limits.payload),
        notebook_minutes: quota(report.notebook_minutes, limits.notebook_minutes_per_month),
        devices: quota(report.devices, limits.device),
    })
}

/// Returns a limit as an integer.
fn rounded(number: Number) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "the conversion saturates")]
    let rounded = || number.as_f64().round() as i64;
    number.as_i64().unwrap_or_else(rounded)
}
