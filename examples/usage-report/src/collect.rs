//! The calls: the organizations of an instance, and the usage of each.
//!
//! [`losant::usage::report`] returns the same numbers for the current time of the system. Here the time is an
//! argument, so that a test can set it, and the limits come with the same response as the billing period.

use losant::prelude::*;
use losant::types::InstanceOrgLimits;
use losant::usage::{Period, Usage};
use losant::{Client, InstanceId, Number, OrgId, Timestamp, many};

mod counts;

use counts::Counts;

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

/// Reads the usage of one organization, by seven calls.
async fn read(
    client: &Client,
    instance: InstanceId,
    org: OrgId,
    time: Timestamp,
) -> losant::Result<OrgUsage> {
    let details = client.instance_org().get(instance, org).await?;
    let billed = details.current_period_start.zip(details.current_period_end);
    let period = billed
        .map(|(start, end)| Period { start, end })
        .filter(|period| period.start < time && time <= period.end)
        .unwrap_or_else(|| Period::month_of(time));
    let so_far = Period {
        end: time,
        ..period
    };
    let current = Counts::read(client, instance, org, so_far).await?;
    let previous = Counts::read(client, instance, org, period.previous()).await?;

    let part = counts::part_passed(period, time);
    let limits = details.limits.unwrap_or_default();
    let quota = |of: fn(&Counts) -> i64, limit: Option<Number>| Quota {
        usage: Usage {
            current: of(&current),
            previous: of(&previous),
            projected: part.map(|part| counts::scale(of(&current), part)),
        },
        limit: limit.map(counts::rounded),
    };
    let InstanceOrgLimits {
        payload,
        device,
        notebook_minutes_per_month,
        ..
    } = limits;
    let mut devices = quota(|counts| counts.devices, device);
    // Devices stay from one period to the next, so their growth is projected.
    let growth = devices.usage.current - devices.usage.previous;
    devices.usage.projected = part.map(|part| devices.usage.previous + counts::scale(growth, part));
    Ok(OrgUsage {
        name: details.name,
        period,
        payloads: quota(|counts| counts.payloads, payload),
        notebook_minutes: quota(|counts| counts.notebook_minutes, notebook_minutes_per_month),
        devices,
    })
}
