//! Counts in a range of time, and their projection.

use losant::time::jiff;
use losant::usage::Period;
use losant::{Client, InstanceId, Number, OrgId, TimePoint, Timestamp};

/// Age in seconds from which on a period is projected: a day.
const MIN_AGE: f64 = 86_400.0;

/// The usage of an organization in a range.
pub(super) struct Counts {
    pub(super) payloads: i64,
    pub(super) notebook_minutes: i64,
    pub(super) devices: i64,
}

impl Counts {
    pub(super) async fn read(
        client: &Client,
        instance: InstanceId,
        org: OrgId,
        range: Period,
    ) -> losant::Result<Self> {
        let (start, end) = (TimePoint::from(range.start), TimePoint::from(range.end));
        let api = client.instance_org();
        let payloads = api.payload_counts(instance, org);
        let payloads = payloads.start(start).end(end).await?;
        let minutes = api.notebook_minute_counts(instance, org);
        let minutes = minutes.start(start).end(end).await?;
        let devices = api.device_counts(instance, org);
        let devices = devices.start(start).end(end).await?;

        let minutes = minutes.counts.iter().filter_map(|count| count.minutes);
        let mut totals = devices.counts.iter().rev().filter_map(|count| count.total);
        Ok(Self {
            payloads: rounded(payloads.total()),
            notebook_minutes: minutes.sum(),
            devices: totals.next().unwrap_or(0),
        })
    }
}

/// Returns the part of a period that has passed, up to 1. It is `None` on the first day.
pub(super) fn part_passed(period: Period, time: Timestamp) -> Option<f64> {
    let [start, end, time] = [period.start, period.end, time].map(jiff::Timestamp::from);
    let age = time.duration_since(start).as_secs_f64();
    let length = end.duration_since(start).as_secs_f64();
    (age >= MIN_AGE).then(|| (age / length).min(1.0))
}

/// Divides a number by the part of a period in which it was reached.
pub(super) fn scale(number: i64, part: f64) -> i64 {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "an estimate; the conversion to an integer saturates"
    )]
    let scaled = (number as f64 / part).round() as i64;
    scaled
}

/// Returns a number as an integer.
pub(super) fn rounded(number: Number) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "the conversion saturates")]
    let rounded = || number.as_f64().round() as i64;
    number.as_i64().unwrap_or_else(rounded)
}
