//! The tool `timeseries`: values of devices over time.

use restrait_cli::mcp::Tool;
use restrait_cli::times;
use serde_json::{Map, Value as Json, json};

pub(super) const TOOL: Tool = Tool {
    name: "timeseries",
    title: "Values over time",
    description: "Returns the values of device attributes over time, combined over intervals. Choose \
        devices by ids or by tags, and a range by `start` and `end`, or by `duration`.",
    endpoint: "data.timeSeriesQuery",
    arguments,
    convert,
};

/// Members of the query that are times.
const TIMES: [&str; 2] = ["start", "end"];

/// Members of the query that are durations.
const DURATIONS: [&str; 2] = ["duration", "resolution"];

fn arguments() -> (Json, &'static [&'static str]) {
    let texts = |description: &str| json!({"type": "array", "items": {"type": "string"}, "description": description});
    let time =
        |description: &str| json!({"type": ["string", "integer"], "description": description});
    let properties = json!({
        "applicationId": {"type": "string", "description": "The id of the application."},
        "deviceIds": texts("Ids of devices."),
        "deviceTags": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"key": {"type": "string"}, "value": {"type": "string"}},
                "additionalProperties": false,
            },
            "description": "Tags of devices.",
        },
        "attributes": texts("Names of attributes."),
        "start": time("Start of the range, such as `-7d` or `2026-11-01T08:30:00Z`."),
        "end": time("End of the range. Defaults to now."),
        "duration": time("Length of the range before `end`, such as `24h`, instead of `start`."),
        "resolution": time("Length of the intervals, such as `5min`."),
        "aggregation": {
            "type": "string",
            "enum": ["FIRST", "LAST", "COUNT", "MAX", "MIN", "MEDIAN", "MEAN", "SUM", "STD_DEV", "NONE"],
            "description": "Combination of the values of an interval. `NONE` returns all values.",
        },
        "limit": {"type": "integer", "minimum": 1, "description": "Maximum number of points of each device."},
        "order": {"type": "string", "enum": ["asc", "desc"], "description": "Order of the points by time."},
    });
    (properties, &["applicationId"])
}

/// Returns the arguments of the endpoint: the id of the application, and a query with numbers for times.
fn convert(mut arguments: Map<String, Json>) -> Result<Map<String, Json>, String> {
    let (known, _) = self::arguments();
    if let Some(name) = arguments
        .keys()
        .find(|name| known.get(name.as_str()).is_none())
    {
        let names: Vec<_> = known.as_object().into_iter().flat_map(Map::keys).collect();
        return Err(format!(
            "unknown argument `{}`, expected one of {names:?}",
            name.escape_debug()
        ));
    }
    let application = arguments
        .remove("applicationId")
        .ok_or("missing `applicationId`")?;
    for name in TIMES {
        number(&mut arguments, name, times::point_millis)?;
    }
    for name in DURATIONS {
        number(&mut arguments, name, times::duration_millis)?;
    }
    let mut converted = Map::new();
    converted.insert("applicationId".to_owned(), application);
    converted.insert("query".to_owned(), arguments.into());
    Ok(converted)
}

/// Replaces a text by the number that it is converted to.
fn number(
    arguments: &mut Map<String, Json>,
    name: &str,
    converter: fn(&str) -> Result<String, String>,
) -> Result<(), String> {
    if let Some(Json::String(text)) = arguments.get(name) {
        let wrong =
            |expected: String| format!("invalid `{name}`: expected {expected}, found {text:?}");
        let millis = converter(text).map_err(wrong)?;
        let millis: i64 = millis
            .parse()
            .map_err(|_| format!("invalid `{name}`: {text:?} is out of range"))?;
        arguments.insert(name.to_owned(), millis.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(arguments: Json) -> Result<Json, String> {
        let Json::Object(arguments) = arguments else {
            panic!("expected an object");
        };
        convert(arguments).map(Json::Object)
    }

    #[test]
    fn times_are_numbers() {
        let arguments = json!({
            "applicationId": "a",
            "start": "-7d",
            "end": 1_465_819_200_000_i64,
            "resolution": "5min",
            "attributes": ["voltage"],
        });
        let expected = json!({
            "applicationId": "a",
            "query": {
                "start": -604_800_000,
                "end": 1_465_819_200_000_i64,
                "resolution": 300_000,
                "attributes": ["voltage"],
            },
        });
        assert_eq!(converted(arguments), Ok(expected));
    }

    #[test]
    fn mistakes_name_the_argument() {
        for (arguments, expected) in [
            (json!({}), "missing `applicationId`"),
            (
                json!({"applicationId": "a", "start": "soon"}),
                "invalid `start`",
            ),
            (
                json!({"applicationId": "a", "authorization": "b"}),
                "unknown argument `authorization`",
            ),
        ] {
            let reason = converted(arguments).unwrap_err();
            assert!(reason.starts_with(expected), "{reason}");
        }
    }
}
