//! Times in requests.

use restrait_fake::{Rejection, Request};
use serde_json::Value;

use crate::clock;

/// The last millisecond of the year 9999. RFC 3339 cannot express later dates.
pub(crate) const LATEST: i64 = 253_402_300_799_999;

/// Returns the time that a param says. Zero and negative numbers are relative to now.
pub(crate) fn param(request: &Request<'_>, name: &str, now: i64) -> Result<Option<i64>, Rejection> {
    let Some(text) = request.text(name) else {
        return Ok(None);
    };
    let number = text.parse().ok().and_then(|number| absolute(number, now));
    number.map(Some).ok_or_else(|| {
        let latest = clock::format(LATEST);
        Rejection::invalid(format!(
            "{name} must be a number of milliseconds, between 1970 and {latest}, not {text:?}"
        ))
    })
}

/// Returns the time of a number. Zero and negative numbers are relative to now.
pub(crate) fn absolute(number: i64, now: i64) -> Option<i64> {
    let moment = if number <= 0 {
        now.checked_add(number)?
    } else {
        number
    };
    (0..=LATEST).contains(&moment).then_some(moment)
}

/// Returns the time of a state or a command: a number, a text, or an object with `$date`.
pub(crate) fn of_value(value: Option<&Value>, now: i64) -> Result<i64, Rejection> {
    let moment = match value {
        None | Some(Value::Null) => Some(now),
        Some(Value::Object(date)) => return of_value(date.get("$date"), now),
        Some(Value::String(text)) => clock::parse(text).or_else(|| text.parse().ok()),
        Some(number) => millis(number),
    };
    moment
        .filter(|moment| (0..=LATEST).contains(moment))
        .ok_or_else(|| Rejection::invalid("time is not a date between 1970 and 9999"))
}

/// Returns the milliseconds of a number, without their fraction.
pub(crate) fn millis(number: &Value) -> Option<i64> {
    const LIMIT: f64 = 9e15;
    #[expect(clippy::cast_possible_truncation, reason = "it is in the range")]
    let truncate = |number: f64| (number.abs() < LIMIT).then_some(number as i64);
    number
        .as_i64()
        .or_else(|| number.as_f64().and_then(truncate))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fractions_of_milliseconds_are_cut() {
        assert_eq!(millis(&json!(0.0)), Some(0));
        assert_eq!(millis(&json!(1500.9)), Some(1500));
        assert_eq!(millis(&json!(1e300)), None);
        assert_eq!(of_value(Some(&json!({ "$date": 5.0 })), 9).ok(), Some(5));
        assert_eq!(of_value(None, 9).ok(), Some(9));
        assert!(of_value(Some(&json!("soon")), 9).is_err());
    }
}
