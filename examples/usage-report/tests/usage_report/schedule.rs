//! The next run, across midnight and changes of the clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use usage_report::schedule::Schedule;

/// Returns the next run as text.
fn next(at: &str, zone: &str, time: &str) -> String {
    let zone = TimeZone::get(zone).unwrap();
    let schedule = Schedule {
        at: at.parse().unwrap(),
        zone: zone.clone(),
    };
    let next = schedule.next(time.parse().unwrap()).unwrap();
    next.to_zoned_datetime(zone).to_string()
}

#[test]
fn the_next_run_is_later_today_or_tomorrow() {
    for (time, expected) in [
        ("2025-06-30T05:59:59Z", "2025-06-30T06:00:00+00:00[UTC]"),
        ("2025-06-30T06:00:00Z", "2025-07-01T06:00:00+00:00[UTC]"),
        ("2025-12-31T23:59:59.999Z", "2026-01-01T06:00:00+00:00[UTC]"),
    ] {
        assert_eq!(next("06:00", "UTC", time), expected);
    }
    let expected = "2025-07-01T00:00:00+00:00[UTC]";
    assert_eq!(next("00:00", "UTC", "2025-06-30T00:00:00Z"), expected);
}

/// In UTC it is still yesterday, or already tomorrow.
#[test]
fn today_is_that_of_the_time_zone() {
    let expected = "2025-06-16T06:00:00+09:00[Asia/Tokyo]";
    assert_eq!(
        next("06:00", "Asia/Tokyo", "2025-06-15T20:00:00Z"),
        expected
    );
    let expected = "2025-06-15T22:00:00-04:00[America/New_York]";
    assert_eq!(
        next("22:00", "America/New_York", "2025-06-16T01:00:00Z"),
        expected
    );
}

#[test]
fn a_skipped_time_is_later_on_that_day() {
    let zone = "Europe/Berlin";
    let expected = "2025-03-30T03:30:00+02:00[Europe/Berlin]";
    assert_eq!(next("02:30", zone, "2025-03-29T23:30:00Z"), expected);
    let expected = "2025-03-31T02:30:00+02:00[Europe/Berlin]";
    assert_eq!(next("02:30", zone, "2025-03-30T01:30:00Z"), expected);
}

#[test]
fn a_repeated_time_counts_once() {
    let zone = "Europe/Berlin";
    let expected = "2025-10-26T02:30:00+02:00[Europe/Berlin]";
    assert_eq!(next("02:30", zone, "2025-10-25T23:00:00Z"), expected);
    let expected = "2025-10-27T02:30:00+01:00[Europe/Berlin]";
    assert_eq!(next("02:30", zone, "2025-10-26T00:30:00Z"), expected);
    assert_eq!(next("02:30", zone, "2025-10-26T01:30:00Z"), expected);
}

#[test]
fn a_day_is_23_to_25_hours_long() {
    let schedule = Schedule {
        at: "06:00".parse().unwrap(),
        zone: TimeZone::get("Europe/Berlin").unwrap(),
    };
    let hours = |time: &str| {
        let time: Timestamp = time.parse().unwrap();
        schedule.next(time).unwrap().duration_since(time).as_hours()
    };
    assert_eq!(hours("2025-03-29T05:00:00Z"), 23);
    assert_eq!(hours("2025-06-15T04:00:00Z"), 24);
    assert_eq!(hours("2025-10-25T04:00:00Z"), 25);
}
