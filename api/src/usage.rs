//! Usage reports: payloads, notebook minutes and devices of a billing period.
//!
//! A report compares the current period with the previous one, and projects it to its end. The projection is
//! linear: the usage per time stays what it was since the start of the period. A period is projected when
//! it is a day old.
//!
//! ```no_run
//! use losant::usage::{self, Owner};
//! use losant::{Client, InstanceId, OrgId};
//!
//! # async fn example(client: Client, instance: InstanceId, org: OrgId) -> losant::Result<()> {
//! let report = usage::report(&client, Owner::InstanceOrg(instance, org)).await?;
//! println!("{} payloads since {}", report.payloads.current, report.period.start);
//! match report.payloads.projected {
//!     Some(payloads) => println!("{payloads} expected until {}", report.period.end),
//!     None => println!("too early for a projection"),
//! }
//! # Ok(()) }
//! ```

use crate::types::{DeviceCounts, NotebookMinuteCounts, PayloadStats};
use crate::{ApplicationId, Client, InstanceId, OrgId, Result, TimePoint, Timestamp};

mod period;

pub use period::Period;

/// The object whose usage is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Owner {
    /// An organization of an instance. Its period is the billing period.
    InstanceOrg(InstanceId, OrgId),
    /// An organization. Its period is the billing period.
    Org(OrgId),
    /// An application. Its period is the calendar month, in UTC.
    Application(ApplicationId),
}

/// The usage in the current period, compared with the previous one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsageReport {
    /// The current period.
    pub period: Period,
    /// The previous period.
    pub previous_period: Period,
    /// Time of the report.
    pub time: Timestamp,
    /// Billable payloads.
    pub payloads: Usage,
    /// Minutes of notebook runs.
    pub notebook_minutes: Usage,
    /// Devices: now, and at the end of the previous period.
    pub devices: Usage,
}

/// One kind of usage.
///
/// ```
/// let usage = losant::usage::Usage { current: 60, previous: 100, projected: Some(120) };
/// assert_eq!(usage.change(), Some(0.2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_structs,
    reason = "three numbers that callers compute with"
)]
pub struct Usage {
    /// Usage since the start of the current period.
    pub current: i64,
    /// Usage in the whole previous period.
    pub previous: i64,
    /// Usage that is expected at the end of the current period. `None` if the period is too young.
    pub projected: Option<i64>,
}

impl Usage {
    /// Returns the expected change from the previous period to this one: 0.2 is an increase by a fifth.
    ///
    /// It is `None` without a projection, and if there was no usage in the previous period.
    #[must_use]
    pub fn change(&self) -> Option<f64> {
        let projected = self.projected.filter(|_| self.previous != 0)?;
        #[expect(clippy::cast_precision_loss, reason = "a ratio needs few digits")]
        let (projected, previous) = (projected as f64, self.previous as f64);
        Some((projected - previous) / previous)
    }
}

/// Returns the current usage of an organization or an application.
///
/// It makes up to seven calls, one after another.
///
/// # Errors
///
/// If one of the calls fails.
pub async fn report(client: &Client, owner: Owner) -> Result<UsageReport> {
    report_at(client, owner, Timestamp::now()).await
}

/// Returns the usage of an organization or an application as of a time, for example the fixed time of a fake.
///
/// The period of an organization is its current billing period if the time is in it, and otherwise the calendar
/// month of the time, in UTC. The end of a period is still in it: the report at the start of July is about June.
///
/// ```no_run
/// use losant::usage::{self, Owner};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, application: ApplicationId) -> Result<(), Box<dyn std::error::Error>> {
/// let time = "2025-06-15T00:00:00Z".parse()?;
/// let report = usage::report_at(&client, Owner::Application(application), time).await?;
/// assert_eq!(report.time, time);
/// assert_eq!(report.period.start, "2025-06-01T00:00:00Z".parse()?);
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// If one of the calls fails.
pub async fn report_at(client: &Client, owner: Owner, time: Timestamp) -> Result<UsageReport> {
    let billed = match owner {
        Owner::InstanceOrg(instance, org) => {
            let org = client.instance_org().get(instance, org).await?;
            org.current_period_start.zip(org.current_period_end)
        }
        Owner::Org(org) => {
            let org = client.org().get(org).await?;
            org.current_period_start.zip(org.current_period_end)
        }
        Owner::Application(_) => None,
    };
    let period = billed.map(|(start, end)| Period { start, end });
    let period = period
        .filter(|period| period.contains(time))
        .unwrap_or_else(|| Period::month_until(time));
    let previous_period = period.previous();
    let current = Counts::read(
        client,
        owner,
        Period {
            end: time,
            ..period
        },
    )
    .await?;
    let previous = Counts::read(client, owner, previous_period).await?;
    let elapsed = period.elapsed(time);
    let usage = |of: fn(&Counts) -> i64| {
        let (current, previous) = (of(&current), of(&previous));
        Usage {
            current,
            previous,
            projected: elapsed.map(|part| scale(current, part)),
        }
    };
    let mut devices = usage(|counts| counts.devices);
    // Devices stay from one period to the next, so their growth is projected.
    let growth = devices.current.saturating_sub(devices.previous);
    devices.projected = elapsed.map(|part| devices.previous.saturating_add(scale(growth, part)));
    Ok(UsageReport {
        period,
        previous_period,
        time,
        payloads: usage(|counts| counts.payloads),
        notebook_minutes: usage(|counts| counts.notebook_minutes),
        devices,
    })
}

/// Divides a number by the part of a period in which it was reached.
fn scale(number: i64, part: f64) -> i64 {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "an estimate; the conversion to an integer saturates"
    )]
    let scaled = (number as f64 / part).round() as i64;
    scaled
}

/// The usage in a range.
struct Counts {
    payloads: i64,
    notebook_minutes: i64,
    devices: i64,
}

impl Counts {
    async fn read(client: &Client, owner: Owner, range: Period) -> Result<Self> {
        let (start, end) = (TimePoint::from(range.start), TimePoint::from(range.end));
        let (payloads, minutes, devices);
        match owner {
            Owner::InstanceOrg(instance, org) => {
                let api = client.instance_org();
                payloads = api
                    .payload_counts(instance, org)
                    .start(start)
                    .end(end)
                    .await?;
                let call = api.notebook_minute_counts(instance, org);
                minutes = call.start(start).end(end).await?;
                devices = api
                    .device_counts(instance, org)
                    .start(start)
                    .end(end)
                    .await?;
            }
            Owner::Org(org) => {
                let api = client.org();
                payloads = api.payload_counts(org).start(start).end(end).await?;
                minutes = api
                    .notebook_minute_counts(org)
                    .start(start)
                    .end(end)
                    .await?;
                devices = api.device_counts(org).start(start).end(end).await?;
            }
            Owner::Application(application) => {
                let api = client.application();
                payloads = api
                    .payload_counts(application)
                    .start(start)
                    .end(end)
                    .await?;
                let call = api.notebook_minute_counts(application);
                minutes = call.start(start).end(end).await?;
                devices = api.device_counts(application).start(start).end(end).await?;
            }
        }
        Ok(Self::new(&payloads, &minutes, &devices))
    }

    fn new(
        payloads: &PayloadStats,
        minutes: &NotebookMinuteCounts,
        devices: &DeviceCounts,
    ) -> Self {
        let payloads = payloads.total();
        let minutes = minutes.counts.iter().filter_map(|count| count.minutes);
        let mut totals = devices.counts.iter().rev().filter_map(|count| count.total);
        Self {
            payloads: payloads
                .as_i64()
                .unwrap_or_else(|| rounded(payloads.as_f64())),
            notebook_minutes: minutes.fold(0, i64::saturating_add),
            devices: totals.next().unwrap_or(0),
        }
    }
}

/// Rounds a count that is not an integer.
#[expect(clippy::cast_possible_truncation, reason = "the conversion saturates")]
fn rounded(number: f64) -> i64 {
    number.round() as i64
}
