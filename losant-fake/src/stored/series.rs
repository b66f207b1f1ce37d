//! Queries for the values of several devices: the last ones, and series over time.

use std::collections::BTreeMap;

use losant::data;
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Map, Value, json};

use super::reports::selected;
use super::{Application, body, send};
use crate::clock::{self, DAY};
use crate::items::Fields;
use crate::list;
use crate::moment;
use crate::platform::Platform;
use crate::query;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<data::LastValueQuery>(send(200, last_values))
        .on_raw::<data::TimeSeriesQuery>(send(200, time_series))
}

/// Returns the last value of an attribute for each device that has one.
fn last_values(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let body = body(request)?;
    let end = time(&body, "end", now)?.unwrap_or(now);
    let attribute = list::text(body.get("attribute"));
    let application = platform.application(request)?;
    let mut found = Map::new();
    for device in selected(application, &body) {
        let last = values(application, &device, &attribute, 0..=end).last();
        if let Some((time, value)) = last {
            let mut data = Map::new();
            data.insert(attribute.clone(), value.clone());
            found.insert(device, json!({ "time": clock::format(time), "data": data }));
        }
    }
    Ok(found.into())
}

/// Returns the values of attributes over time, each combined over intervals.
fn time_series(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let body = body(request)?;
    let end = time(&body, "end", now)?.unwrap_or(now);
    let length = body.get("duration").and_then(moment::millis).unwrap_or(DAY);
    let start = time(&body, "start", now)?.unwrap_or_else(|| end.saturating_sub(length).max(0));
    let step = body
        .get("resolution")
        .and_then(moment::millis)
        .filter(|step| *step > 0);
    let aggregation = body
        .get("aggregation")
        .cloned()
        .unwrap_or_else(|| json!("LAST"));
    let order = body.get("order").and_then(Value::as_str).unwrap_or("asc");
    let limit = body.get("limit").and_then(Value::as_u64);
    let application = platform.application(request)?;
    let mut devices = Map::new();
    for id in selected(application, &body) {
        let device = application.devices.get(&id)?;
        let names = match body.get("attributes") {
            Some(Value::Array(names)) => names.clone(),
            Some(_) | None => query::attribute_names(device).cloned().collect(),
        };
        let mut points: BTreeMap<i64, Fields> = BTreeMap::new();
        for name in names.iter().filter_map(Value::as_str) {
            let values: Vec<_> = values(application, &id, name, start..=end).collect();
            for (time, value) in combine(&values, start, step, &aggregation) {
                points
                    .entry(time)
                    .or_default()
                    .insert(name.to_owned(), value);
            }
        }
        let mut points: Vec<_> = points
            .into_iter()
            .map(|(time, data)| json!({ "time": clock::format(time), "data": data }))
            .collect();
        if order.eq_ignore_ascii_case("desc") {
            points.reverse();
        }
        if let Some(limit) = limit {
            points.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        }
        let tags = tags(device);
        devices.insert(
            id,
            json!({ "name": device.get("name"), "tags": tags, "points": points }),
        );
    }
    Ok(json!({
        "start": clock::format(start),
        "end": clock::format(end),
        "resolution": step,
        "aggregation": aggregation,
        "limit": limit,
        "order": order,
        "devices": devices,
    }))
}

/// Returns the time of a member. Zero and negative numbers are relative to now.
fn time(body: &Fields, name: &str, now: i64) -> Result<Option<i64>, Rejection> {
    let Some(number) = body.get(name) else {
        return Ok(None);
    };
    let moment = moment::millis(number).and_then(|number| moment::absolute(number, now));
    moment
        .map(Some)
        .ok_or_else(|| Rejection::invalid(format!("{name} is not a time between 1970 and 9999")))
}

/// Returns the values of one attribute in a range, with their times.
fn values<'a>(
    application: &'a Application,
    device: &str,
    attribute: &'a str,
    range: std::ops::RangeInclusive<i64>,
) -> impl Iterator<Item = (i64, &'a Value)> {
    let states = application
        .reports
        .get(device)
        .into_iter()
        .flat_map(|it| &it.states);
    states.filter_map(move |(time, state)| {
        let value = state.get("data")?.get(attribute)?;
        range.contains(time).then_some((*time, value))
    })
}

/// Combines the values of each interval. Without a step, the whole range is one interval.
fn combine(
    values: &[(i64, &Value)],
    start: i64,
    step: Option<i64>,
    aggregation: &Value,
) -> Vec<(i64, Value)> {
    let name = aggregation
        .get("type")
        .unwrap_or(aggregation)
        .as_str()
        .unwrap_or("LAST");
    if name == "NONE" {
        return values
            .iter()
            .map(|(time, value)| (*time, (*value).clone()))
            .collect();
    }
    let mut intervals: BTreeMap<i64, Vec<(i64, &Value)>> = BTreeMap::new();
    for (time, value) in values {
        let interval = step.map_or(start, |step| time - time.rem_euclid(step));
        intervals.entry(interval).or_default().push((*time, value));
    }
    let wanted = aggregation
        .get("options")
        .and_then(|options| options.get("value"));
    let combined = intervals.into_iter().filter_map(|(time, values)| {
        let value = match name {
            "TIMEATVALUE" => json!(time_at(&values, wanted)),
            _ => aggregate(name, &values)?,
        };
        Some((time, value))
    });
    combined.collect()
}

/// Combines the values of one interval, or returns `None` if they are not numbers but have to be.
fn aggregate(name: &str, values: &[(i64, &Value)]) -> Option<Value> {
    let (first, last) = (values.first()?.1, values.last()?.1);
    let mut numbers: Vec<f64> = values
        .iter()
        .filter_map(|(_, value)| value.as_f64())
        .collect();
    numbers.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "a fake has few values")]
    let count = numbers.len() as f64;
    let sum: f64 = numbers.iter().sum();
    let mean = sum / count;
    Some(match name {
        "FIRST" => first.clone(),
        "LAST" => last.clone(),
        "COUNT" => json!(values.len()),
        _ if numbers.is_empty() => return None,
        "MAX" => json!(numbers.last()?),
        "MIN" => json!(numbers.first()?),
        "SUM" => json!(sum),
        "MEAN" => json!(mean),
        "MEDIAN" => {
            let middle = numbers.len() / 2;
            let upper = numbers.get(middle)?;
            let lower = numbers.get((numbers.len() - 1) / 2)?;
            json!(f64::midpoint(*lower, *upper))
        }
        "STD_DEV" => {
            let squares: f64 = numbers.iter().map(|number| (number - mean).powi(2)).sum();
            json!((squares / count).sqrt())
        }
        _ => return None,
    })
}

/// Returns the milliseconds for which an attribute had a value, until the next value.
fn time_at(values: &[(i64, &Value)], wanted: Option<&Value>) -> i64 {
    let pairs = values.iter().zip(values.iter().skip(1));
    let at = pairs.filter(|((_, value), _)| Some(*value) == wanted);
    at.map(|((from, _), (to, _))| to - from).sum()
}

/// Returns the values of a device's tags by key.
fn tags(device: &Fields) -> BTreeMap<String, Vec<&Value>> {
    let mut tags: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for (key, value) in query::tags(device) {
        tags.entry(list::text(Some(key))).or_default().push(value);
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_combined_by_interval() {
        let numbers = [json!(1), json!(2), json!(6), json!("x")];
        let values: Vec<_> = [0, 400, 1000, 1500].into_iter().zip(&numbers).collect();
        let combine = |name, step| combine(&values, 0, step, &json!(name));
        assert_eq!(
            combine("MEAN", Some(1000)),
            [(0, json!(1.5)), (1000, json!(6.0))]
        );
        assert_eq!(combine("COUNT", None), [(0, json!(4))]);
        assert_eq!(combine("LAST", None), [(0, json!("x"))]);
        assert_eq!(combine("MEDIAN", None), [(0, json!(2.0))]);
        assert_eq!(combine("NONE", Some(1000)).len(), 4);
        let at = json!({ "type": "TIMEATVALUE", "options": { "value": 2 } });
        assert_eq!(super::combine(&values, 0, None, &at), [(0, json!(600))]);
    }
}
