//! Samples of numbers.

use serde_json::{Map, Number, Value};

/// The preferred value.
const PREFERRED: i128 = 1;

/// Returns an integer within the bounds, or `None` if they contain none.
pub(super) fn integer(schema: &Map<String, Value>, nth: usize) -> Option<Value> {
    let step = schema
        .get("multipleOf")
        .and_then(|step| whole(step, f64::ceil))
        .filter(|step| *step > 0)
        .unwrap_or(1);
    let bound = |keyword, round| schema.get(keyword).and_then(|bound| whole(bound, round));
    let above = bound("exclusiveMinimum", f64::floor).map(|bound| bound.saturating_add(1));
    let below = bound("exclusiveMaximum", f64::ceil).map(|bound| bound.saturating_sub(1));
    let min = bound("minimum", f64::ceil).max(above);
    let max = [bound("maximum", f64::floor), below];
    let max = max.into_iter().flatten().min();
    let preferred = PREFERRED.max(min.unwrap_or(PREFERRED));
    let preferred = preferred.min(max.unwrap_or(preferred));
    // The first multiple that is not smaller, or else the last one below the maximum.
    let rounded_up = preferred.div_euclid(step) * step
        + if preferred.rem_euclid(step) == 0 {
            0
        } else {
            step
        };
    let first = match max {
        Some(max) if rounded_up > max => max.div_euclid(step) * step,
        _ => rounded_up,
    };
    let value = first.saturating_add(step.saturating_mul(i128::try_from(nth).ok()?));
    let is_valid = min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max);
    let number = Number::from_i128(value).filter(|_| is_valid);
    number.map(Value::Number)
}

/// Returns a number within the bounds, or `None` if they contain none.
pub(super) fn number(schema: &Map<String, Value>, nth: usize) -> Option<Value> {
    // An integer is the most readable number.
    integer(schema, nth).or_else(|| {
        let bound = |keyword| schema.get(keyword).and_then(Value::as_f64);
        let min = bound("minimum").or(bound("exclusiveMinimum"));
        let max = bound("maximum").or(bound("exclusiveMaximum"));
        let value = match (min, max, bound("multipleOf")) {
            (_, _, Some(step)) => (min.unwrap_or(0.0) / step).ceil() * step,
            (Some(min), Some(max), None) => f64::midpoint(min, max),
            (Some(bound), None, None) | (None, Some(bound), None) => bound,
            (None, None, None) => 0.5,
        };
        Number::from_f64(value).map(Value::Number)
    })
}

/// Returns a bound as an integer.
fn whole(bound: &Value, round: fn(f64) -> f64) -> Option<i128> {
    let number = bound.as_number()?;
    let exact = number.as_i128();
    // Bounds that are not exact are far outside of all integers of JSON, or small fractions.
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    exact.or_else(|| number.as_f64().map(|bound| round(bound) as i128))
}
