//! The numbers of a response that make a chart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::super::columns::{TIMES, leaves};
use super::super::shape::{Items, Kind, is_scalar};
use super::super::{cell, path};
use super::{Bars, Line};

/// Returns a line for each number of items that have a time, and for each series.
pub(super) fn lines(items: &Items<'_>, selected: &[String]) -> Option<Vec<Line>> {
    let first = items.values.first()?;
    let time = *TIMES.iter().find(|name| first.get(**name).is_some())?;
    let mut groups: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
    for item in items.values.iter() {
        let id = match items.kind {
            Kind::Series => item.get("id").and_then(Json::as_str).unwrap_or_default(),
            Kind::List | Kind::Counts => "",
        };
        groups.entry(id).or_default().push(item);
    }
    let mut lines = Vec::new();
    for (id, mut items) in groups {
        // Some lists begin with the newest item.
        let times = items.first().zip(items.last());
        if times.is_some_and(|(first, last)| text(first.get(time)) > text(last.get(time))) {
            items.reverse();
        }
        let source = source(id, &items);
        for name in names(items.iter().copied(), time, selected) {
            let title = match source.as_str() {
                "" => name.clone(),
                source => format!("{source} {name}"),
            };
            let number = |item: &&Json| path::get(item, &name).and_then(Json::as_f64);
            lines.push(Line {
                title,
                times: items.iter().map(|item| text(item.get(time))).collect(),
                values: items
                    .iter()
                    .map(|item| number(item).unwrap_or(f64::NAN))
                    .collect(),
            });
        }
    }
    (!lines.is_empty()).then_some(lines)
}

/// Returns the name of a series, or its id.
fn source(id: &str, items: &[&Json]) -> String {
    let name = items.first().and_then(|item| item.get("name"));
    match name {
        Some(Json::String(name)) if !id.is_empty() => name.clone(),
        _ => id.to_owned(),
    }
}

/// Returns a time as text.
fn text(time: Option<&Json>) -> String {
    time.map(cell::text).unwrap_or_default()
}

/// Returns the paths of the numbers in items, in alphabetical order.
fn names<'a>(
    items: impl Iterator<Item = &'a Json>,
    time: &str,
    selected: &[String],
) -> BTreeSet<String> {
    let objects = items.filter_map(Json::as_object);
    let paths = objects.flat_map(numbers).map(|(path, _)| path);
    paths
        .filter(|path| path != time && (selected.is_empty() || selected.contains(path)))
        .collect()
}

/// Returns the numbers of an object and of the objects in it, with their paths.
fn numbers(members: &Map<String, Json>) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    for (name, value) in members {
        match value {
            Json::Number(number) => found.extend(number.as_f64().map(|it| (name.clone(), it))),
            Json::Object(nested) => {
                let nested = numbers(nested).into_iter();
                found.extend(nested.map(|(path, it)| (format!("{name}.{path}"), it)));
            }
            Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) => {}
        }
    }
    found
}

/// Returns bars for each number of items that have a name.
pub(super) fn bars(items: &[Json], selected: &[String]) -> Option<Vec<Bars>> {
    let label = |item: &Json| {
        let names = ["name", "title", "label", "key", "id"];
        let mut labels = names.iter().filter_map(|name| item.get(*name));
        labels.find(|value| is_scalar(value)).map(cell::text)
    };
    let names = names(items.iter(), "", selected);
    let mut charts = Vec::new();
    for name in &names {
        let rows: Option<Vec<_>> = items
            .iter()
            .filter_map(|item| Some((item, path::get(item, name)?.as_f64()?)))
            .map(|(item, number)| Some((label(item)?, number)))
            .collect();
        let title = if names.len() == 1 { "" } else { name };
        charts.push(Bars {
            title: title.to_owned(),
            rows: rows?,
        });
    }
    (!charts.is_empty()).then_some(charts)
}

/// Returns bars for the numbers of an object. At least half of its values must be numbers, because the few
/// numbers of an object such as a device are not counts of one thing.
pub(super) fn counts(members: &Map<String, Json>, selected: &[String]) -> Option<Bars> {
    let mut rows = numbers(members);
    if selected.is_empty() {
        if rows.is_empty() || rows.len() * 2 < leaves(members) {
            return None;
        }
    } else {
        rows.retain(|(path, _)| selected.contains(path));
    }
    (!rows.is_empty()).then_some(Bars {
        title: String::new(),
        rows,
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::shape::Shape;
    use super::super::Charts;
    use super::*;
    use serde_json::json;

    fn charts(value: &Json, selected: &[&str]) -> Option<Charts> {
        let selected: Vec<_> = selected.iter().map(|it| (*it).to_owned()).collect();
        Charts::new(&Shape::new(None, value), &selected)
    }

    fn titles(value: &Json, selected: &[&str]) -> Vec<String> {
        match charts(value, selected) {
            Some(Charts::Lines(lines)) => lines.into_iter().map(|it| it.title).collect(),
            Some(Charts::Bars(bars)) => bars.into_iter().map(|it| it.title).collect(),
            None => Vec::new(),
        }
    }

    #[test]
    fn items_with_a_time_are_lines() {
        let counts = json!({"start": "a", "counts": [
            {"date": "2026-11-02", "created": 1, "total": 8},
            {"date": "2026-11-01", "total": 7},
        ]});
        assert_eq!(titles(&counts, &[]), ["created", "total"]);
        assert_eq!(titles(&counts, &["total"]), ["total"]);
        let Some(Charts::Lines(lines)) = charts(&counts, &["total"]) else {
            panic!("expected lines");
        };
        assert_eq!(lines[0].values, [7.0, 8.0]);
        assert_eq!(lines[0].times, ["2026-11-01", "2026-11-02"]);
    }

    #[test]
    fn series_are_lines_with_the_name_of_their_source() {
        let point = |value: f64| json!({"time": "t", "data": {"pressure": value, "on": true}});
        let series = json!({"devices": {
            "a": {"name": "Pump 1", "points": [point(1.0), point(2.0)]},
            "b": {"points": [point(3.0)]},
        }});
        assert_eq!(titles(&series, &[]), ["Pump 1 pressure", "b pressure"]);
    }

    #[test]
    fn counts_are_bars() {
        let counts = json!({"timer": {"timer.flow": 7}, "event": {"event.flow": 9}});
        let Some(Charts::Bars(bars)) = charts(&counts, &[]) else {
            panic!("expected bars");
        };
        assert_eq!(bars[0].rows[1], ("timer.timer.flow".to_owned(), 7.0));
        assert_eq!(titles(&json!({"a": 1, "b": 2, "c": "d"}), &[]), [""]);
    }

    #[test]
    fn other_responses_have_no_charts() {
        for value in [
            json!({"id": "a", "name": "b", "count": 1, "class": "c"}),
            json!([{"id": "a", "name": "b"}]),
            json!(["a"]),
            json!([]),
            json!("a"),
            json!({}),
        ] {
            assert_eq!(charts(&value, &[]), None, "{value}");
        }
    }
}
