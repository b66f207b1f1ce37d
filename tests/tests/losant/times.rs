//! Timestamps and points in time: parsed, compared and written.

use std::collections::HashSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use losant::{TimePoint, Timestamp};

fn parse(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn keeps_fractional_digits_offsets_and_leap_seconds() {
    for text in [
        "1999-06-20T00:00:00Z",
        "1999-06-20T00:00:00.0Z",
        "1999-06-20T00:00:00.000Z",
        "2022-10-26T19:27:42.736Z",
        "2022-10-26T19:27:42.123456789Z",
        "1999-06-20T02:00:00.00+02:00",
        "1999-06-20T02:00:00-11:45",
        "1999-06-20T02:00:00-00:00",
        "1999-06-20T02:00:00+00:00",
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60.25Z",
        "2017-01-01T00:59:60+01:00",
        "0001-01-01T00:00:00Z",
        "0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
        "9999-12-31T23:59:59.999-12:00",
    ] {
        assert_eq!(parse(text).to_string(), text);
    }
    assert_eq!(
        Timestamp::from(jiff::Timestamp::UNIX_EPOCH).to_string(),
        "1970-01-01T00:00:00.000Z"
    );
}

#[test]
fn writes_other_spellings_as_rfc_3339() {
    for (text, written) in [
        ("1999-06-20T00:00:00,50Z", "1999-06-20T00:00:00.50Z"),
        ("1999-06-20t00:00:00.5z", "1999-06-20T00:00:00.5Z"),
        ("1999-06-20 00:00:00.123Z", "1999-06-20T00:00:00.123Z"),
        ("19990620T000060Z", "1999-06-20T00:00:60Z"),
        ("1999-06-20T02:00:00.5+02", "1999-06-20T02:00:00.5+02:00"),
        (
            "1999-06-20T02:00+02:00[Europe/Berlin]",
            "1999-06-20T02:00:00+02:00",
        ),
    ] {
        assert_eq!(parse(text).to_string(), written);
    }
}

#[test]
fn equal_instants_are_equal() {
    let instants = [
        "1999-06-20T00:00:00Z",
        "1999-06-20T00:00:00.000Z",
        "1999-06-20T02:00:00+02:00",
        "1999-06-19T23:59:60Z",
    ];
    let instants: HashSet<Timestamp> = instants.into_iter().map(parse).collect();
    assert_eq!(instants.len(), 1);

    let ordered = [
        "0000-01-01T00:00:00Z",
        "1999-06-20T02:00:00.001+02:00",
        "1999-06-20T00:00:00.002Z",
        "2016-12-31T23:59:59.5Z",
        "2016-12-31T23:59:60.25Z",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-12:00",
    ];
    assert!(ordered.map(parse).is_sorted_by(|a, b| a < b));
}

#[test]
fn rejects_texts_that_are_not_date_times() {
    for text in [
        "",
        "yesterday",
        "1999-06-20",
        "1999-06-20T00:00:00",
        "1999-13-20T00:00:00Z",
        "1999-06-20T00:00:61Z",
        "10000-01-01T00:00:00Z",
        "0",
    ] {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
}

#[test]
fn instants_are_sent_completely() {
    for nanos in [0, 1, 1_000, 1_000_000, 123_456_789] {
        let instant = jiff::Timestamp::new(1_465_819_200, nanos).unwrap();
        let sent = Timestamp::from(instant);
        assert_eq!(jiff::Timestamp::from(parse(&sent.to_string())), instant);
    }
    let now = Timestamp::now();
    assert_eq!(parse(&now.to_string()), now);
}

#[test]
fn converts_from_and_to_milliseconds() {
    for text in ["1969-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"] {
        let millis = parse(text).unix_millis();
        assert_eq!(
            Timestamp::from_unix_millis(millis).unwrap().to_string(),
            text
        );
    }
    assert!(Timestamp::from_unix_millis(253_402_300_800_000).is_none());
    assert!(Timestamp::from_unix_millis(i64::MIN).is_none());
}

#[test]
fn converts_to_the_nearest_instant_of_jiff() {
    let instant = |text| jiff::Timestamp::from(parse(text));
    assert_eq!(instant("9999-12-31T23:59:59Z"), jiff::Timestamp::MAX);
    assert_eq!(instant("-009999-01-01T00:00:00Z"), jiff::Timestamp::MIN);
}

#[test]
fn converts_from_and_to_system_time() {
    let instant = UNIX_EPOCH + Duration::from_millis(1_465_819_200_123);
    let timestamp = Timestamp::try_from(instant).unwrap();
    assert_eq!(timestamp.to_string(), "2016-06-13T12:00:00.123Z");
    assert_eq!(SystemTime::try_from(timestamp).unwrap(), instant);
    let before = SystemTime::try_from(parse("1969-12-31T23:59:58.500Z")).unwrap();
    assert_eq!(before, UNIX_EPOCH - Duration::from_millis(1500));
}

#[test]
fn instants_become_positive_numbers() {
    for instant in [jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MIN] {
        assert_eq!(TimePoint::from(instant).as_millis(), 1);
    }
    assert_eq!(TimePoint::from(UNIX_EPOCH).as_millis(), 1);
    assert_eq!(
        TimePoint::from(UNIX_EPOCH - Duration::from_secs(10)).as_millis(),
        1
    );
    let later = UNIX_EPOCH + Duration::from_millis(1_465_790_400_001);
    assert_eq!(TimePoint::from(later).as_millis(), 1_465_790_400_001);
}

#[test]
fn keeps_numbers_of_documents() {
    for (text, millis) in [
        ("-604800000", -604_800_000),
        ("1.5", 1),
        ("1e30", i64::MAX),
        ("9223372036854775808", i64::MAX),
    ] {
        let point: TimePoint = serde_json::from_str(text).unwrap();
        assert_eq!(point.as_millis(), millis);
        let sent: f64 = serde_json::to_string(&point).unwrap().parse().unwrap();
        assert_eq!(Ok(sent), text.parse::<f64>());
    }
    let last: Timestamp = "9999-12-31T23:59:59.999Z".parse().unwrap();
    assert_eq!(TimePoint::from(last).as_millis(), 253_402_300_799_999);
}

#[test]
fn ago_saturates() {
    assert_eq!(TimePoint::ago(Duration::MAX).as_millis(), -i64::MAX);
    assert_eq!(TimePoint::ago(Duration::from_micros(999)), TimePoint::NOW);
}
